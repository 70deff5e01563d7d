import { normalize, OptionsError, parse, TextTooLongError } from '../index.js'
import type { NewsRecord, ParseOptions } from '../record.js'
import { markAround, runningSums } from './around.js'
import { articleLines } from './article-lines.js'
import { assemble } from './assemble.js'
import { findAuthor, type Author } from './author.js'
import { findBody, type Body } from './body.js'
import { decodeHtml } from './decode.js'
import { findHeadline, headlineMatcher, statedHeadlines, type Headline } from './headline.js'
import { readLinkedData } from './linked-data.js'
import { readPage, type Page } from './page.js'
import { pageOptions } from './page-options.js'
import { findPublication, type Place } from './publication.js'
import type { ParsedPage, ParseHtmlOptions } from './result.js'
import { weighLines } from './weigh.js'

/**
 * Reads the article on a web page and returns its record, its text, and where each word of it stands in the page.
 *
 * Finds headline, publication date, author and body on pages of portals as they are, parses the text with `parse`, and
 * takes the publication date for its `referenceDate` unless the caller gives one. Pure, as `parse` is; any string and any
 * bytes are read. A page without an article gives an empty record with the warning `no-article`, never a guess.
 *
 * @param html - the page as a string, or its bytes, whose encoding is then found as browsers find it
 * @param options - those of `parse`, `charset` for bytes and `maxPageLength`; a `title` helps to find the headline
 * @throws TypeError if `html` is neither a string nor bytes
 * @throws OptionsError if an option cannot be used
 * @throws TextTooLongError if the page is longer than `maxPageLength`, or its article than `maxLength`
 * @example
 * const page = parseHtml(await (await fetch(url)).bytes())
 * page.title // 'Sở Xây dựng họp bàn tiến độ nhà ở xã hội'
 * page.record.event?.type // 'conference'
 */
export function parseHtml(html: string | Uint8Array, options: ParseHtmlOptions = {}): ParsedPage {
  // throws for what parse cannot use, before the page is read
  parse('', options)
  const { charset, maxPageLength, ...own } = options
  const source = sourceOf(html, charset)
  requirePageLength(source, maxPageLength)
  const page = readPage(source)
  const { body, headline, lines, publishedAt, author } = readParts(page, own.title)
  const { text, segments, title } = assemble(page, headline, body ? lines : [])
  if (!body) {
    const record = withoutArticle(own)
    return {
      record,
      text: '',
      html: source,
      title: composed(title),
      publishedAt,
      author: author?.name ?? null,
      segments: [],
    }
  }
  const record = parse(text, pageOptions(own, title, publishedAt))
  return {
    record,
    text,
    html: source,
    title: record.title?.text ?? composed(title ?? own.title ?? null),
    publishedAt,
    author: author?.name ?? record.byline?.author ?? null,
    segments,
  }
}

/** windows-1258 writes a tone apart from its letter; the fields hold letters as the record's facts do. */
const composed = (text: string | null): string | null => (text === null ? null : normalize(text).text)

interface Parts {
  readonly body: Body | null
  readonly headline: Headline | null
  readonly lines: readonly number[]
  readonly publishedAt: string | null
  readonly author: Author | null
}

function readParts(page: Page, givenTitle: string | undefined): Parts {
  const linked = readLinkedData(page)
  const stated = statedHeadlines(page, linked, givenTitle)
  const matches = headlineMatcher(stated)
  const weighed = weighLines(page.lines, (line) => matches(line.text))
  const around = markAround(page, runningSums(weighed.map(({ prose }) => prose)))
  const body = findBody(page, weighed, around)
  const core = body?.core ?? { first: 0, end: 0 }
  const headline = findHeadline(page, core, around, matches, stated)
  const headlineLines = headline && 'lines' in headline ? headline.lines : null
  const place: Place | null = body && { headline: headlineLines, core }
  const author = findAuthor(page, linked, around, place)
  const lines = body ? articleLines(page, weighed, around, body, headlineLines) : []
  const signature = author?.line ?? -1
  // A portal may put the author's name in an element of its own behind the body.
  if (signature > (lines[lines.length - 1] ?? signature)) lines.push(signature)
  return { body, headline, lines, publishedAt: findPublication(page, linked, around, place), author }
}

function sourceOf(html: unknown, charset: unknown): string {
  if (charset !== undefined && typeof charset !== 'string')
    throw new OptionsError('charset', `expected a string, got ${typeof charset}`)
  if (typeof html === 'string') return html
  if (html instanceof Uint8Array) return decodeHtml(html, charset)
  throw new TypeError(`html: expected a string or bytes, got ${html === null ? 'null' : typeof html}`)
}

const DEFAULT_MAX_PAGE_LENGTH = 10_000_000

function requirePageLength(html: string, maxPageLength: unknown = DEFAULT_MAX_PAGE_LENGTH): void {
  // NaN is no length either
  if (typeof maxPageLength !== 'number' || !(maxPageLength >= 0))
    throw new OptionsError('maxPageLength', `expected a number that is not negative, got ${String(maxPageLength)}`)
  if (html.length > maxPageLength) throw new TextTooLongError(html.length, maxPageLength, 'maxPageLength')
}

function withoutArticle(own: ParseOptions): NewsRecord {
  const message = 'The page holds no article: no stretch of text on it reads like one.'
  return { ...parse('', own), warnings: [{ code: 'no-article', message, span: null }] }
}
