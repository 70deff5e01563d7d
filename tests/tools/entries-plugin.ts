/**
 * Keeps one copy of the library in dist/: what an entry of the build imports from another entry stays an import of that
 * entry's file, `./index.js`, or `./index.cjs` in the CommonJS build, where every bundle would else hold a copy.
 */
import { dirname, join } from 'node:path'
import type { Options } from 'tsup'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * @param root - the folder of the project
 * @param entries - the entries that others import, by the name of their file in dist/: { index: 'src/index.ts' }
 */
export function entriesStayApart(root: string, entries: Readonly<Record<string, string>>): EsbuildPlugin {
  const names = new Map(Object.entries(entries).map(([name, file]) => [join(root, file), name]))
  return {
    name: 'entries-stay-apart',
    setup(build) {
      const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
      build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer }) => {
        const name = names.get(join(dirname(importer), path).replace(/\.js$/, '.ts'))
        return name === undefined ? undefined : { path: `./${name}.${extension}`, external: true }
      })
    },
  }
}
