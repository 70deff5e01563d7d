/** From articles to pieces of output: the work of a thread. */
import { parse, type Lexicon, type NewsRecord, type ParseOptions } from '../index.js'
import type { Article } from './articles.js'
import { messageOf } from './errors.js'
import { pickFields, type FieldPath } from './fields.js'
import type { FormatName } from './format-names.js'

/** What is the same for all articles; plain data, so that it can go to another thread. */
export interface Settings {
  format: FormatName
  fields: readonly FieldPath[] | null
  /** Spaces by which JSON is indented. */
  indent: number
  /** A record carries the id of its article: there are several. */
  named: boolean
  referenceDate: string | null
  lexicon: Lexicon | null
}

/** What is printed for one article. */
export interface Piece {
  text: string
  /** It is an error record. */
  failed: boolean
}

/** One piece an article, in the same order. Never throws on content. */
export function readArticles(articles: readonly Article[], settings: Settings): Piece[] {
  return articles.map((article) => {
    try {
      return { text: printRecord(article, readArticle(article, settings), settings), failed: false }
    } catch (error) {
      const { id, line } = article
      return { text: JSON.stringify({ id, line, error: messageOf(error) }, null, settings.indent), failed: true }
    }
  })
}

function readArticle({ source, referenceDate, title }: Article, settings: Settings): NewsRecord {
  if (source.kind === 'error') throw new Error(source.message)
  const options = optionsOf(settings)
  if (referenceDate !== null) options.referenceDate = referenceDate
  if (title !== null) options.title = title
  return parse(source.content, options)
}

/** The options for all articles. */
export function optionsOf({ referenceDate, lexicon }: Pick<Settings, 'referenceDate' | 'lexicon'>): ParseOptions {
  return { ...(referenceDate === null ? {} : { referenceDate }), ...(lexicon === null ? {} : { lexicon }) }
}

function printRecord({ id }: Article, record: NewsRecord, { fields, indent, named }: Settings): string {
  const parts = fields ? pickFields(record, fields) : record
  return JSON.stringify(named ? { id, ...(parts as object) } : parts, null, indent)
}
