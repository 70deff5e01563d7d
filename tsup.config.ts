import { defineConfig, type Options } from 'tsup'
import { join } from 'node:path'
import { leanDependencies } from './tests/tools/dependencies-plugin.js'
import { entriesStayApart } from './tests/tools/entries-plugin.js'
import { examplesStayOut } from './tests/tools/examples-plugin.js'
import { fixturesForEsbuild, fixtureTextsForEsbuild } from './tests/tools/fixtures-plugin.js'
import { noticesTo } from './tests/tools/notices-plugin.js'

/** The entries that other entries import. */
const imported = entriesStayApart(import.meta.dirname, { index: 'src/index.ts', 'text/nfc': 'src/text/nfc.ts' })
const importedByCli = entriesStayApart(import.meta.dirname, {
  index: 'src/index.ts',
  html: 'src/html.ts',
  'export/index': 'src/export/index.ts',
  'view/index': 'src/view/index.ts',
})

/** What the library itself needs is built into it; it is installed for the build only. */
const lean = leanDependencies(import.meta.dirname)

const shared: Options = {
  target: 'es2022',
  removeNodeProtocol: false,
  // Vietnamese letters as they are: escaped they would take three times the room.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    // unorm is a CommonJS package, which esbuild looks up for no platform unless it is told how.
    options.mainFields = ['module', 'main']
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
      'src/text/nfc.ts',
      'src/text/nfc-native.ts',
      'src/view/index.ts',
    ],
    format: ['esm', 'cjs'],
    // What entries share is an entry itself.
    splitting: false,
    // No platform: a Node built-in in the library fails the build.
    platform: 'neutral',
    // The option that tsup sets itself is deprecated in TypeScript 6.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // The two configurations run at the same time, so this one leaves the other's files alone.
    clean: ['!cli*'],
    esbuildPlugins: [
      fixturesForEsbuild(new URL('./fixtures/', import.meta.url)),
      examplesStayOut(),
      imported,
      lean,
      noticesTo(join(import.meta.dirname, 'dist/third-party-licences.txt')),
    ],
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
    esbuildPlugins: [fixtureTextsForEsbuild(new URL('./fixtures/', import.meta.url)), examplesStayOut(), lean],
  },
])
