/**
 * Puts into the build of the library what it uses of its dependencies, and no more: loading them as packages would take
 * most of the time that `import 'bienban'` takes.
 *
 * - chrono-node: the class Chrono alone. Its entries load all parsers of a language, and the class itself those of English,
 *   for callers who bring none of their own.
 * - unorm: its tables are set up when the first text with combining marks is read.
 */
import { join } from 'node:path'
import type { Options } from 'tsup'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

const NO_ENGLISH = 'no-english'
const LAZY = 'lazy'

const unormWhenNeeded = `export default { nfc: (text) => require('unorm').nfc(text) }`

/** @param root - the folder of the project */
export function leanDependencies(root: string): EsbuildPlugin {
  const chrono = join(root, 'node_modules/chrono-node/dist/esm/chrono.js')
  return {
    name: 'lean-dependencies',
    setup(build) {
      build.onResolve({ filter: /^chrono-node\/vi$/ }, () => ({ path: chrono, sideEffects: false }))
      build.onResolve({ filter: /\/locales\/en\/configuration\.js$/ }, ({ importer, path }) =>
        importer === chrono ? { path, namespace: NO_ENGLISH } : undefined,
      )
      build.onLoad({ filter: /^/, namespace: NO_ENGLISH }, () => ({ contents: 'export default class {}' }))
      build.onResolve({ filter: /^unorm$/ }, ({ namespace, path }) =>
        namespace === LAZY ? undefined : { path, namespace: LAZY },
      )
      build.onLoad({ filter: /^/, namespace: LAZY }, () => ({ contents: unormWhenNeeded, resolveDir: root }))
    },
  }
}
