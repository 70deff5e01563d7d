import { defineConfig, type Options } from 'tsup'
import { fixturesForEsbuild } from './tests/tools/fixtures-plugin.js'

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
    entry: ['src/index.ts', 'src/fixtures.ts', 'src/export/index.ts', 'src/schema/index.ts', 'src/view/index.ts'],
    format: ['esm', 'cjs'],
    // No platform: a Node built-in in the library fails the build.
    platform: 'neutral',
    // The option that tsup sets itself is deprecated in TypeScript 6.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // The two configurations run at the same time, so this one leaves the other's files alone.
    clean: ['!cli.*'],
    esbuildPlugins: [fixturesForEsbuild(new URL('./fixtures/', import.meta.url))],
  },
  {
    ...shared,
    name: 'cli',
    entry: ['src/cli.ts'],
    format: ['esm'],
    platform: 'node',
    // The program uses the library as its other users do, and holds no second copy of it.
    external: [/^\.\/index\.js$/],
  },
])
