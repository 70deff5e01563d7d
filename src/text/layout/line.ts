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
/** "more(MÂY XANH) – Chiều nay, ...": the lead of the article, behind a link to it. */
export const TEASER = /^(?:read )?more ?\([^()]{1,30}\) ?[-–:]/
