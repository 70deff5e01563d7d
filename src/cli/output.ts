/** Where the result goes: standard output or a file; waits when the reader is slow, ends quietly when it has left. */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { EXIT, failed, reasonOf } from './errors.js'

export interface Output {
  /** Resolves when more may be written. A call's text goes out whole: nothing else cuts a line in two. */
  write(text: string): Promise<void>
  /** Resolves when all is written. */
  end(): Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
}

/** A terminal may say that it has none. */
const NARROWEST = 20

/** @param file - null for standard output */
export function openOutput(file: string | null): Output {
  return file === null ? overStream(process.stdout, 'standard output') : overStream(createWriteStream(file), file)
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
    width: Math.max(NARROWEST, stream.columns ?? 80),
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
