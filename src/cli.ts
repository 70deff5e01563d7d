#!/usr/bin/env node
/**
 * The command line: `bienban FILE` or `bienban < FILE` prints the record as JSON.
 *
 * Exit codes: 0 a record was printed; 1 the input could not be read; 2 the arguments are wrong.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse, OptionsError, type ParseOptions } from './index.js'

const USAGE = `Usage: bienban [FILE] [--reference-date YYYY-MM-DD]

Reads one article (UTF-8) from FILE, or from standard input, and prints its record as JSON:
indented on a terminal, one line in a pipe.

  --reference-date DATE  publication date, for "sáng nay" and dates without a year
  -h, --help             this text
  -v, --version          the version`

const FAILED = 1
const MISUSED = 2

class CommandError extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message)
  }
}

function main(args: readonly string[]): void {
  const { values, positionals } = readArguments(args)
  if (values.help) {
    print(USAGE)
    return
  }
  if (values.version) {
    print(version())
    return
  }
  if (positionals.length > 1)
    throw new CommandError(MISUSED, `expected one FILE, got ${positionals.length}; see bienban --help`)
  const options: ParseOptions = {}
  if (values['reference-date'] !== undefined) options.referenceDate = values['reference-date']
  checked(options)
  const [file] = positionals
  if (file === undefined && process.stdin.isTTY)
    throw new CommandError(MISUSED, 'no FILE and nothing on standard input; see bienban --help')
  const record = parse(decode(read(file), file ?? 'standard input'), options)
  print(JSON.stringify(record, null, process.stdout.isTTY ? 2 : 0))
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'reference-date': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new CommandError(MISUSED, `${messageOf(error).split('. ')[0] ?? ''}; see bienban --help`)
  }
}

/** Wrong options are found before a file is opened. */
function checked(options: ParseOptions): void {
  try {
    parse('', options)
  } catch (error) {
    if (error instanceof OptionsError && error.option === 'referenceDate')
      throw new CommandError(MISUSED, `--reference-date: ${error.problem}`)
    throw error
  }
}

function read(file: string | undefined): Uint8Array {
  try {
    return readFileSync(file === undefined || file === '-' ? 0 : file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a directory'
          : code === 'EACCES'
            ? 'permission denied'
            : messageOf(error)
    throw new CommandError(FAILED, `${file ?? 'standard input'}: ${why}`)
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(FAILED, `${name}: not UTF-8 text`)
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// a reader that closes the pipe early ("| head") is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`bienban: ${messageOf(error)}\n`)
  process.exitCode = error instanceof CommandError ? error.exitCode : FAILED
}
