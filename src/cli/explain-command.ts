/** `bienban explain`: which rules fired, and what they were not let have. */
import { parseHtml } from '../html.js'
import { pageOptions } from '../html/page-options.js'
import { explain, type Explanation, type Fact, type NewsRecord, type ParseOptions } from '../index.js'
import type { ExplainCommand } from './arguments.js'
import { articlesOfFiles, findFiles } from './articles.js'
import { coloursFor, printable, type Colours } from './colours.js'
import { EXIT, failed, misused } from './errors.js'
import { keepInputs, openOutput } from './output.js'
import { optionsOf, pageFields, type PageFields } from './read.js'
import { readOptions } from './reading-options.js'

/**
 * @param signal - aborted when the user wants to stop
 * @returns the exit code
 */
export async function explainCommand(command: ExplainCommand, signal: AbortSignal): Promise<number> {
  const options = optionsOf(readOptions(command))
  const onError = (message: string): never => {
    throw failed(message)
  }
  const files = findFiles(command.files, onError)
  if (files.length > 1) throw misused(`explain: expected one FILE, got ${files.length}; see bienban --help`)
  keepInputs(command, files)
  const output = openOutput(command.output)
  for await (const { articles } of articlesOfFiles(files, command.html, 1, signal, onError))
    for (const { source } of articles) {
      if (source.kind === 'error') continue
      const explanation =
        source.kind === 'text' ? explain(source.content, options) : explainPage(source.content, options)
      await output.write(
        command.format === 'json'
          ? `${JSON.stringify(explanation, null, output.isTerminal ? 2 : 0)}\n`
          : printExplanation(explanation, coloursFor(output.isTerminal)),
      )
    }
  if (signal.aborted) return EXIT.interrupted
  await output.end()
  return EXIT.done
}

/** Explains the article on the page, as it was read there; the spans point into its text. */
function explainPage(html: string | Uint8Array, options: ParseOptions): Explanation & { page: PageFields } {
  const page = parseHtml(html, options)
  const { rejected } = explain(page.text, pageOptions(options, page.title, page.publishedAt))
  return { record: page.record, rejected, page: pageFields(page) }
}

/** Each fact with its rule, then each candidate that was turned down with the reason. */
function printExplanation({ record, rejected }: Explanation, { bold, dim }: Colours): string {
  const facts = factsOf(record).flatMap(([field, fact]) => [
    `${bold(field)}  ${printable(fact.text)}`,
    dim(`    ${fact.rule}, confidence ${fact.confidence}, at ${fact.span.start}-${fact.span.end}`),
  ])
  const turnedDown = rejected.flatMap(({ field, text, span, reason }) => [
    `${bold(field)}  ${printable(text)}`,
    dim(`    ${reason}, at ${span.start}-${span.end}`),
  ])
  const warnings = record.warnings.map(({ code, message }) => `${bold(code)}  ${message}`)
  const section = (title: string, lines: readonly string[]): string[] => [
    bold(`# ${title}`),
    ...(lines.length > 0 ? lines : ['none']),
    '',
  ]
  return [
    ...section('Rules that fired', facts),
    ...section('Candidates rejected', turnedDown),
    ...section('Warnings', warnings),
  ].join('\n')
}

/** The facts of a record with their fields, lists entry by entry and an office under who holds it. */
function factsOf(record: NewsRecord): [string, Fact][] {
  const one = (field: string, fact: Fact | null): [string, Fact][] => (fact ? [[field, fact]] : [])
  const many = (field: string, facts: readonly Fact[]): [string, Fact][] =>
    facts.map((fact, i) => [`${field}[${i}]`, fact])
  const people = (field: 'chairs' | 'attendees'): [string, Fact][] =>
    record[field].flatMap((person, i) => [
      ...one(`${field}[${i}]`, person),
      ...many(`${field}[${i}].titles`, person.titles),
    ])
  return [
    ...one('title', record.title),
    ...one('event', record.event),
    ...one('date', record.date),
    ...one('location', record.location),
    ...many('organizers', record.organizers),
    ...people('chairs'),
    ...people('attendees'),
    ...many('conclusions', record.conclusions),
    ...many('documents', record.documents),
    ...many('captions', record.captions),
    ...one('byline', record.byline),
  ]
}
