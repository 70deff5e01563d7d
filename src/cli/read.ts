/** From articles to pieces of output: the work of a thread. */
import { toEventCsv, type RecordItem } from '../export/index.js'
import { parseHtml, type ParsedPage } from '../html.js'
import { parse, type Lexicon, type NewsRecord, type ParseOptions } from '../index.js'
import type { Article } from './articles.js'
import { messageOf } from './errors.js'
import { pickFields, type FieldPath } from './fields.js'
import type { FormatName } from './format-names.js'
import { renderHtml, renderTerminal } from '../view/index.js'
import { printable } from './colours.js'

/** What is the same for all articles; plain data, so that it can go to another thread. */
export interface Settings {
  format: FormatName
  fields: readonly FieldPath[] | null
  /** Spaces by which JSON is indented. */
  indent: number
  /** Columns of the terminal. */
  width: number
  color: boolean
  /** A record carries the id of its article: there are several. */
  named: boolean
  referenceDate: string | null
  lexicon: Lexicon | null
}

/** What is printed for one article. */
export interface Piece {
  /** As its format has it: a value of JSON, a row, a document, or the record of an error in a line; may be empty. */
  text: string
  /** Why there is no record; null when there is. */
  error: string | null
}

/** One piece an article, in the same order. Never throws on content. */
export function readArticles(articles: readonly Article[], settings: Settings): Piece[] {
  return articles.map((article) => {
    try {
      return { text: print(article, readArticle(article, settings), settings), error: null }
    } catch (error) {
      const { id, line } = article
      const message = messageOf(error)
      const isJson = settings.format === 'json' || settings.format === 'ndjson'
      const text = isJson && line !== null ? JSON.stringify({ id, line, error: message }, null, settings.indent) : ''
      return { text, error: `${placeOf(article)}: ${message}` }
    }
  })
}

/** Where an article comes from, for whoever is to find it. */
function placeOf({ id, line }: Article): string {
  if (line !== null) return `line ${line}`
  return id === null ? 'standard input' : nameOf(id)
}

/** What one article holds. */
interface Reading {
  record: NewsRecord
  /** The string that the spans of the record point into. */
  text: string
  /** Null for a text. */
  page: PageFields | null
}

/** What is told of a web page beside its record: the text that the spans point into, and what it says about itself. */
export type PageFields = Pick<ParsedPage, 'text' | 'title' | 'publishedAt' | 'author'>

export const pageFields = ({ text, title, publishedAt, author }: ParsedPage): PageFields => ({
  text,
  title,
  publishedAt,
  author,
})

function readArticle({ source, referenceDate, title }: Article, settings: Settings): Reading {
  if (source.kind === 'error') throw new Error(source.message)
  const options = optionsOf(settings)
  if (referenceDate !== null) options.referenceDate = referenceDate
  if (title !== null) options.title = title
  if (source.kind === 'text') return { record: parse(source.content, options), text: source.content, page: null }
  const page = parseHtml(source.content, options)
  return { record: page.record, text: page.text, page: pageFields(page) }
}

/** The options for all articles. */
export function optionsOf({ referenceDate, lexicon }: Pick<Settings, 'referenceDate' | 'lexicon'>): ParseOptions {
  return { ...(referenceDate === null ? {} : { referenceDate }), ...(lexicon === null ? {} : { lexicon }) }
}

function print({ id }: Article, { record, text, page }: Reading, settings: Settings): string {
  const { format, fields, indent, named } = settings
  switch (format) {
    case 'json':
    case 'ndjson': {
      const whole = page ? { ...record, page } : record
      const parts = fields ? pickFields(whole, fields) : whole
      return JSON.stringify(named ? { id, ...parts } : parts, null, indent)
    }
    case 'csv':
      return toEventCsv([itemOf(id, record)]).slice(CSV_HEADER.length)
    case 'ics':
      return record.event ? JSON.stringify(itemOf(entryId(id), record)) : ''
    case 'html':
      return renderHtml(text, record)
    case 'text': {
      const heading = named ? `==> ${printable(nameOf(id))} <==\n` : ''
      return heading + renderTerminal(text, record, { color: settings.color, width: settings.width })
    }
  }
}

/** The first line of a table; those of the articles are cut from tables of their own. */
export const CSV_HEADER = toEventCsv([])

const nameOf = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id))

/** The ids of calendar entries tell events apart: the string "7" keeps its quotes, so that it is not the number 7. */
const entryId = (id: unknown): unknown => (typeof id === 'string' && readsAsJson(id) ? JSON.stringify(id) : id)

function readsAsJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const itemOf = (id: unknown, record: NewsRecord): RecordItem => (id === null ? record : { id: nameOf(id), record })
