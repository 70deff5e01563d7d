/** `bienban parse`: articles in, records out. */
import type { ParseCommand } from './arguments.js'
import { articlesOfFiles, articlesOfLines, findFiles, type Batch } from './articles.js'
import { wantsColours } from './colours.js'
import { EXIT, misused } from './errors.js'
import { isGlob } from './glob.js'
import { inOrder } from './in-order.js'
import { keepInputs, openOutput, type Output } from './output.js'
import { openPool } from './pool.js'
import { openProgress } from './progress.js'
import type { Settings } from './read.js'
import { readOptions } from './reading-options.js'
import { sheetOf } from './sheets.js'

/**
 * @param signal - aborted when the user wants to stop: what has been read is written, and no more is read
 * @returns the exit code
 */
export async function parseCommand(command: ParseCommand, signal: AbortSignal): Promise<number> {
  const options = readOptions(command)
  const output = openOutput(command.output)
  const format = command.format ?? (command.ndjson ? 'ndjson' : output.isTerminal ? 'text' : 'json')
  if (command.fields && format !== 'json' && format !== 'ndjson') throw misused('--fields: for json and ndjson only')
  // Whether there is one record or a list is seen from the arguments alone, not from how many files a pattern matches.
  const several = command.ndjson || command.files.length > 1 || command.files.some(isGlob)
  if (format === 'html' && several) throw misused('--format html: shows one article; give one FILE')
  const failures = countFailures()
  const files = findFiles(command.files, failures.add)
  keepInputs(command, files)
  const settings: Settings = {
    ...options,
    format,
    fields: command.fields,
    width: output.width,
    color: wantsColours(output.isTerminal),
    indent: format === 'json' && output.isTerminal ? 2 : 0,
    named: several || format === 'ndjson',
  }
  const size = command.threads === 1 ? 1 : Math.min(100, Math.ceil(files.length / (command.threads * 4)))
  const batches = command.ndjson
    ? articlesOfLines(files, signal, failures.add)
    : articlesOfFiles(files, command.html, size, signal, failures.add)
  await writeRecords(batches, { command, files, settings, several, output, signal, failures })
  return signal.aborted ? EXIT.interrupted : failures.count() > 0 ? EXIT.failed : EXIT.done
}

const complain = (message: string): void => {
  process.stderr.write(`bienban: ${message}\n`)
}

/** Inputs that could not be read: each is told, and the exit code tells of them. */
interface Failures {
  add: (message: string) => void
  count: () => number
}

function countFailures(): Failures {
  let count = 0
  return {
    add: (message) => {
      count++
      complain(message)
    },
    count: () => count,
  }
}

interface Job {
  command: ParseCommand
  files: readonly string[]
  settings: Settings
  several: boolean
  output: Output
  signal: AbortSignal
  failures: Failures
}

/** What has been begun is ended, whatever happens; where nothing could be read the output is left as it was. */
async function writeRecords(batches: AsyncIterable<Batch>, job: Job): Promise<void> {
  const { command, output, signal, failures } = job
  const progress = await openProgress(job.files, output)
  const pool = await openPool(command.threads, job.settings)
  const sheet = sheetOf(job.settings.format, job.several, complain)
  // A line that is refused has been answered; a file that is refused could not be read.
  const refuse = command.ndjson ? complain : failures.add
  let begun = false
  let complete = false
  try {
    const read = async ({ articles, bytes }: Batch) => ({ pieces: await pool.read(articles), bytes })
    for await (const { pieces, bytes } of inOrder(batches, pool.width, read)) {
      if (signal.aborted) break
      begun ||= pieces.some(({ error, text }) => error === null || text !== '')
      const text = sheet.add(pieces.filter(({ text }) => text !== ''))
      for (const { error, text } of pieces) if (error !== null && text === '') refuse(error)
      if (text !== '') await output.write(text)
      progress.add(pieces.length, bytes)
    }
    complete = !signal.aborted && failures.count() === 0
  } finally {
    progress.stop()
    await pool.close()
    if (begun || complete) {
      await output.write(sheet.end())
      await output.end()
    }
  }
}
