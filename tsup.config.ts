import { defineConfig, type Options } from 'tsup'
import { entriesStayApart } from './tests/tools/entries-plugin.js'
import { examplesStayOut } from './tests/tools/examples-plugin.js'
import { fixturesForEsbuild, fixtureTextsForEsbuild } from './tests/tools/fixtures-plugin.js'

/** The entries that other entries import. */
const imported = entriesStayApart(import.meta.dirname, { index: 'src/index.ts' })
const importedByCli = entriesStayApart(import.meta.dirname, {
  index: 'src/index.ts',
  html: 'src/html.ts',
  'export/index': 'src/export/index.ts',
  'view/index': 'src/view/index.ts',
})

const shared: Options = {
  target: 'es2022',
  removeNodeProtocol: false,
  // Vietnamese letters as they are: escaped they would take three times the room.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  {
    ...shared,
    name: 'library',
    entry: [
      'src/index.ts',
      'src/export/index.ts',
      'src/fixtures.ts',
      'src/html.ts',
      'src/schema/index.ts',
      'src/streams.ts',
      'src/view/index.ts',
    ],
    format: ['esm', 'cjs'],
    // No platform: a Node built-in in the library fails the build.
    platform: 'neutral',
    // It is an ES module, which CommonJS on Node 20 cannot load.
    noExternal: ['htmlparser2'],
    // The option that tsup sets itself is deprecated in TypeScript 6.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // The two configurations run at the same time, so this one leaves the other's files alone.
    clean: ['!cli*'],
    esbuildPlugins: [fixturesForEsbuild(new URL('./fixtures/', import.meta.url)), examplesStayOut(), imported],
  },
  {
    ...shared,
    name: 'cli',
    entry: { cli: 'src/cli.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: ['esm'],
    platform: 'node',
    // No chunks: the other configuration would clean them away.
    splitting: false,
    // The program uses the library as its other users do, and holds no second copy of it.
    esbuildPlugins: [importedByCli],
  },
  {
    ...shared,
    name: 'playground',
    // A folder that is opened from disk or put on any web server.
    outDir: 'dist-playground',
    publicDir: 'src/playground/public',
    clean: true,
    entry: { playground: 'src/playground/main.ts' },
    // A classic script, since browsers load no modules from file:.
    format: 'iife',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    noExternal: [/.*/],
    minify: true,
    esbuildPlugins: [fixtureTextsForEsbuild(new URL('./fixtures/', import.meta.url)), examplesStayOut()],
  },
])
