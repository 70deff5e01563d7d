/** What is asked of a page and what is given back. */
import type { NewsRecord, ParseOptions, Span } from '../record.js'

/** Options of `parseHtml`: those of `parse`, and how the bytes are to be read. */
export interface ParseHtmlOptions extends ParseOptions {
  /**
   * The charset that the server named in its Content-Type header ("utf-8", "windows-1258"), for bytes: it goes before
   * the one that the page declares, and after a byte order mark. Of no effect when the page is passed as a string.
   */
  charset?: string | undefined
  /**
   * The longest page to read, in UTF-16 code units, markup and all; a longer one throws `TextTooLongError` before anything
   * is read. 10,000,000 unless given; `Infinity` for no limit. `maxLength` is for the text of the article on it.
   */
  maxPageLength?: number | undefined
}

/** A stretch of the extracted text and where it stands in the page. */
export interface Segment {
  /** Offset of its first code unit in `text`. */
  start: number
  /** Offset after its last code unit in `text`. */
  end: number
  /**
   * The stretch of `html` that it was read from. Of the same length: code unit by code unit the same, but that any
   * white space is a space in `text`. Of another length: an entity, or white space that was collapsed, which stand for
   * each other as a whole.
   */
  html: Span
}

/** An article read from a web page. Plain data: it can be stored as JSON and sent between workers. */
export interface ParsedPage {
  /** The record, as `parse` gives it for `text`. Without an article on the page it is empty, with the warning `no-article`. */
  record: NewsRecord
  /**
   * The article's text: the headline on the first line where the page has one, then the body, a line for each block
   * and a blank line between paragraphs. The record's spans point into it. Empty when the page holds no article.
   */
  text: string
  /** The page as it was read: the string passed in, or what its bytes were decoded to. `segments` point into it. */
  html: string
  /** The headline as text; null when none was found. */
  title: string | null
  /**
   * When the page was published, in Việt Nam: "2018-07-19", or "2018-07-19T08:30+07:00" when the page gives the clock
   * time; null when the page does not say.
   */
  publishedAt: string | null
  /** Who wrote the article: as the page marks it, else the author in `record.byline`; null when neither is there. */
  author: string | null
  /**
   * How `text` maps to `html`, in order of the text. What lies between two segments is no text of the page: the line
   * breaks that stand for the edges of blocks.
   */
  segments: Segment[]
}
