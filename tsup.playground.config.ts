import { defineConfig } from 'tsup'
import { fixtureTextsForEsbuild } from './tests/tools/fixtures-plugin.js'

/** The playground: a folder that is opened from disk or put on any web server. */
export default defineConfig({
  entry: { playground: 'playground/main.ts' },
  outDir: 'dist-playground',
  publicDir: 'playground/public',
  clean: true,
  // A classic script, since browsers load no modules from file:.
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
  platform: 'browser',
  noExternal: [/.*/],
  minify: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  esbuildPlugins: [fixtureTextsForEsbuild(new URL('./fixtures/', import.meta.url))],
})
