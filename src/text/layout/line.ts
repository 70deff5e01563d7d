/** The lines of an article: what each is, and the signs by which more than one reader knows it. */

/** What a line is. */
export type LineKind = 'title' | 'body' | 'heading' | 'caption' | 'byline' | 'furniture'

/** One line that is not blank, trimmed, with its tokens [first, last). */
export interface Line {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A part of the text and its tokens [first, last). */
export type Range = Omit<Line, 'kind'>

export const GOES_ON = /[:;,–-]$/
export const BULLET = /^(?:[-–+*•●▪◦·]|\d{1,2}[.)/]|[a-zđ]\))/
/** "✅ Ông Lò Văn Ơn, Bí thư", "📌 Sáng 5/3, ...": pictures with which a paragraph or an item of a list begins, with the signs that only change how they look. */
export const PICTURES = /^(?:[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}][\u{FE0F}\u{200D}]* ?){1,8}/u
/** "more(MÂY XANH) – Chiều nay, ...": the lead of the article, behind a link to it. */
export const TEASER = /^(?:read )?more ?\([^()]{1,30}\) ?[-–:]/
