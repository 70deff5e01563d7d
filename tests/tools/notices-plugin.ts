/** Writes the licences of the packages that the build holds parts of into a file beside it, as these licences ask. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/** The folders of the packages whose files these are. */
export function packagesOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  if (licence === undefined) throw new Error(`${folder} has no licence`)
  return `${String(name)} ${String(version)}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`
}

/** @param file - what to write */
export function noticesTo(file: string): EsbuildPlugin {
  return {
    name: 'notices',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(({ metafile }) => {
        if (!metafile) return
        const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
        const notices = packagesOf(used).map(noticeOf)
        writeFileSync(file, notices.join(`\n${'-'.repeat(80)}\n\n`))
      })
    },
  }
}
