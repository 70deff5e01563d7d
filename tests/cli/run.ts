/** Runs the built program. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run "npm run build" first')

// Each test starts the program a few times, and another on the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

/** A folder of its own for the files of a test. */
export const folder = mkdtempSync(join(tmpdir(), 'bienban-'))

export interface Ran {
  status: number | null
  out: string
  err: string
}

export function run(args: string[], input: string | Uint8Array = '', env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...env },
  })
  return { status, out: stdout, err: stderr }
}

/** Lines without the empty one after the last line end. */
export const linesOf = (out: string): string[] => out.replace(/\n$/, '').split('\n')

export const jsonLines = (out: string): Record<string, unknown>[] =>
  linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>)
