/** How the program ends, as --help tells. */
export const EXIT = { done: 0, failed: 1, misused: 2, interrupted: 130 } as const

/** What ends the program with one line on standard error and an exit code. */
export class CommandError extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message)
  }
}

/** The arguments are wrong. */
export const misused = (message: string): CommandError => new CommandError(EXIT.misused, message)

/** Something could not be read or written. */
export const failed = (message: string): CommandError => new CommandError(EXIT.failed, message)

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  ENOTDIR: 'no such folder',
  EACCES: 'permission denied',
  ENOSPC: 'no space left on the device',
}

/** Why a file could not be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? messageOf(error)
}
