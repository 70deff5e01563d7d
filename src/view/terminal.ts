import type { NewsRecord } from '../record.js'
import { factsOf, requireArticle, type ViewFact } from './facts.js'
import { FIELDS, type ViewField, type ViewLanguage, type Words, wordsOf } from './fields.js'
import { segmentsOf, stepsOf } from './segments.js'
import { visible } from './visible.js'
import { type Run, wrap } from './wrap.js'

/** How a text for a terminal is written. */
export interface TerminalOptions {
  /** Whether facts are marked by colour; by brackets with their label unless given. */
  color?: boolean
  /** Columns of a line, 20 or more; 80 unless given. `Infinity` breaks no line. */
  width?: number
  /** Language of the labels; English unless given. */
  language?: ViewLanguage
}

/** SGR parameters: the sixteen colours, which the reader's own scheme makes legible on light and on dark. */
const STYLES: Readonly<Record<ViewField, string>> = {
  title: '1',
  event: '1;31',
  date: '33',
  location: '32',
  organizers: '36',
  chairs: '1;35',
  attendees: '35',
  titles: '3',
  conclusions: '34',
  documents: '1;36',
  captions: '2',
  byline: '1;34',
}
const QUIET = '2'

/**
 * An article with its facts marked, and below it the record, for a terminal.
 *
 * What the article holds of control characters is replaced, so that it cannot steer the terminal.
 *
 * @param text - the article, as given to `parse`; facts that lie outside it are not marked
 * @param record - what `parse` returned
 * @param options - colour, width, language
 * @returns lines, each ended by a line feed
 * @throws TypeError if the text is no string, the record none, the width less than 20 or the language unknown
 * @example
 * process.stdout.write(renderTerminal(text, parse(text), { color: true, width: process.stdout.columns }))
 */
export function renderTerminal(text: string, record: NewsRecord, options: TerminalOptions = {}): string {
  requireArticle(text, record)
  const { color = false, width = 80 } = options
  if (typeof width !== 'number' || !(width >= 20))
    throw new TypeError(`width: expected a number of 20 or more, got ${String(width)}`)
  const words = wordsOf(options.language)
  const facts = factsOf(record, words)
  const article = articleOf(text, facts, color, words)
  const lines = [
    ...(color && facts.length > 0 ? [...wrap(legendOf(facts, words), width), []] : []),
    ...wrap(article, width),
    [],
    ...warningsOf(record, words).flatMap((runs) => wrap(runs, width, '', '  ')),
    ...(facts.length === 0 ? [plain(words.nothing)] : []),
    ...facts.flatMap((fact) => wrap(rowOf(fact, words), width, ...indentsOf(fact))),
  ]
  return lines.map((line) => `${color ? colored(line) : line.map(({ text }) => text).join('')}\n`).join('')
}

const plain = (text: string): Run[] => [{ text, style: '' }]

/** Each stretch of one style between the signs that turn it on and off. */
function colored(line: readonly Run[]): string {
  const stretches: Run[] = []
  for (const { text, style } of line) {
    const last = stretches.at(-1)
    if (last?.style === style) last.text += text
    else stretches.push({ text, style })
  }
  return stretches.map(({ text, style }) => (style === '' ? text : `\u001B[${style}m${text}\u001B[0m`)).join('')
}

/** With colour, the innermost fact gives the colour; without, each has a bracket with its label. */
function articleOf(text: string, facts: readonly ViewFact[], color: boolean, words: Words): Run[] {
  const segments = segmentsOf(
    text.length,
    facts.map(({ fact }) => fact.span),
  )
  return stepsOf(segments).flatMap(({ close, open }, i) => {
    const { start = 0, end = 0, covers = [] } = segments[i] ?? {}
    const brackets =
      ']'.repeat(close.length) +
      open.map(({ index, continued }) => `[${words.fields[facts[index]!.field]}${continued ? '…' : ''}: `).join('')
    return [
      ...(color ? [] : plain(brackets)),
      {
        text: visible(text.slice(start, end)),
        style: [...new Set(covers.map((index) => STYLES[facts[index]!.field]))].join(';'),
      },
    ]
  })
}

function legendOf(facts: readonly ViewFact[], words: Words): Run[] {
  const used = new Set(facts.map(({ field }) => field))
  return FIELDS.filter((field) => used.has(field)).flatMap((field) => [
    { text: words.fields[field], style: STYLES[field] },
    ...plain(' '),
  ])
}

const rowOf = ({ field, fact, details }: ViewFact, words: Words): Run[] => [
  { text: `${words.fields[field]}: `, style: STYLES[field] },
  ...plain(oneLine([fact.text, ...details].join(' · '))),
  { text: oneLine(` (${fact.rule} ${fact.confidence})`), style: QUIET },
]

/** Offices stand below those who hold them. */
const indentsOf = ({ field }: ViewFact): [first: string, rest: string] =>
  field === 'titles' ? ['  ', '    '] : ['', '  ']

const warningsOf = ({ warnings }: NewsRecord, words: Words): Run[][] =>
  warnings.map(({ code, message }) => [
    ...plain(`${words.warnings}: ${oneLine(message)}`),
    { text: oneLine(` (${code})`), style: QUIET },
  ])

const oneLine = (text: string): string => visible(text).replace(/[\r\n]+/g, ' ')
