/** The command line as data. */
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, misused } from './errors.js'
import { readFields, type FieldPath } from './fields.js'
import { FORMATS, type FormatName } from './format-names.js'

export type Command = { name: 'help' } | { name: 'version' } | ParseCommand | ExplainCommand

interface Reading {
  /** Paths and patterns; "-" is standard input. */
  files: string[]
  /** Every input is HTML, whatever its name. */
  html: boolean
  referenceDate: string | null
  /** Path of a JSON file. */
  lexicon: string | null
  /** Path to write to; null for standard output. */
  output: string | null
}

export interface ParseCommand extends Reading {
  name: 'parse'
  /** Null: what suits where the output goes. */
  format: FormatName | null
  fields: FieldPath[] | null
  ndjson: boolean
  threads: number
}

export interface ExplainCommand extends Reading {
  name: 'explain'
  format: 'text' | 'json' | null
}

const COMMANDS = ['parse', 'explain'] as const
const MOST_THREADS = 256

/** @throws CommandError when the arguments are wrong */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = split(args)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const name = COMMANDS.find((command) => command === positionals[0]) ?? 'parse'
  const files = positionals[0] === name ? positionals.slice(1) : positionals
  const reading: Reading = {
    files: files.length > 0 ? files : ['-'],
    html: values.html ?? false,
    referenceDate: values['reference-date'] ?? null,
    lexicon: values.lexicon ?? null,
    output: values.output ?? null,
  }
  if (files.length === 0 && process.stdin.isTTY)
    throw misused('no FILE and nothing on standard input; see bienban --help')
  const format = readFormat(values.format) ?? formatByName(reading.output)
  if (name === 'parse')
    return {
      ...reading,
      name,
      format,
      fields: values.fields === undefined ? null : readFieldsFor(values.fields, format),
      ndjson: values.ndjson ?? false,
      threads: readThreads(values.threads),
    }
  for (const option of ['fields', 'ndjson', 'threads'] as const)
    if (values[option] !== undefined) throw misused(`--${option}: not an option of explain; see bienban --help`)
  if (files.length > 1) throw misused(`explain: expected one FILE, got ${files.length}; see bienban --help`)
  if (format !== null && format !== 'text' && format !== 'json')
    throw misused(`--format: explain has text and json, not ${format}`)
  return { ...reading, name, format }
}

function split(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        fields: { type: 'string' },
        html: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        threads: { type: 'string', short: 't' },
        'reference-date': { type: 'string' },
        lexicon: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw misused(`${messageOf(error).split('. ')[0] ?? ''}; see bienban --help`)
  }
}

function readFormat(value: string | undefined): FormatName | null {
  if (value === undefined) return null
  const format = FORMATS.find((name) => name === value)
  if (!format) throw misused(`--format: no format ${JSON.stringify(value)}; there are ${FORMATS.join(', ')}`)
  return format
}

const EXTENSIONS: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.ics': 'ics',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
}

const formatByName = (output: string | null): FormatName | null =>
  output === null ? null : (EXTENSIONS[extname(output).toLowerCase()] ?? null)

function readFieldsFor(list: string, format: FormatName | null): FieldPath[] {
  if (format !== null && format !== 'json' && format !== 'ndjson')
    throw misused(`--fields: for json and ndjson only, not ${format}`)
  return readFields(list)
}

function readThreads(value: string | undefined): number {
  const threads = value === undefined ? 1 : Number(value)
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw misused(`--threads: expected a number from 1 to ${MOST_THREADS}, got ${JSON.stringify(value)}`)
  return threads
}
