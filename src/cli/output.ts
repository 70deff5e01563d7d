/** Where the result goes: standard output or a file; waits when the reader is slow, ends quietly when it has left. */
import { createWriteStream, fstatSync, statSync, type BigIntStats } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { ParseCommand } from './arguments.js'
import { EXIT, failed, misused, reasonOf } from './errors.js'

export interface Output {
  /** Resolves when more may be written. A call's text goes out whole: nothing else cuts a line in two. */
  write(text: string): Promise<void>
  /** Resolves when all is written. */
  end(): Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal; as many as one mostly has where there is none. */
  readonly width: number
}

/** A terminal may say that it has none. */
const NARROWEST = 20
const WIDTH = 80

/**
 * A file is opened, and what it held is gone, at the first write or the end: never for a run that comes to nothing.
 *
 * @param file - null for standard output
 */
export function openOutput(file: string | null): Output {
  if (file === null) return overStream(process.stdout, 'standard output')
  let opened: Output | null = null
  const open = (): Output => (opened ??= overStream(createWriteStream(file), file))
  return {
    isTerminal: false,
    width: WIDTH,
    write: (text) => open().write(text),
    end: () => open().end(),
  }
}

/**
 * Before anything is read: an input that is the output too, by whatever name, would be lost.
 *
 * @param files - paths; "-" is standard input
 * @throws CommandError
 */
export function keepInputs(command: Pick<ParseCommand, 'output' | 'lexicon'>, files: readonly string[]): void {
  const { output, lexicon } = command
  const target = output === null ? null : statOf(output)
  if (!target?.isFile()) return
  for (const input of lexicon === null ? files : [...files, lexicon]) {
    const source = statOf(input)
    if (source?.ino === target.ino && source.dev === target.dev)
      throw misused(`--output: ${output ?? ''} is an input too, and would be overwritten`)
  }
}

/** Null for what cannot be looked at: whoever opens it will say why. */
export function statOf(file: string): BigIntStats | null {
  try {
    return file === '-' ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true })
  } catch {
    return null
  }
}

function overStream(stream: Writable & { isTTY?: boolean; columns?: number }, name: string): Output {
  let broken: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early ("| head") is no failure.
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    broken = failed(`${name}: ${reasonOf(error)}`)
  })
  const check = (): void => {
    if (broken) throw broken
  }
  return {
    isTerminal: stream.isTTY === true,
    width: Math.max(NARROWEST, stream.columns ?? WIDTH),
    async write(text) {
      check()
      // once() rejects with the stream's error, which the listener has put in words by then.
      if (!stream.write(text)) await once(stream, 'drain').catch(check)
      check()
    },
    async end() {
      check()
      if (stream !== process.stdout) await new Promise<void>((resolve) => stream.once('close', resolve).end())
      else
        await new Promise<void>((resolve) =>
          stream.write('', () => {
            resolve()
          }),
        )
      check()
    },
  }
}
