/** Records for tests, made by hand. */
import type { Fact, NewsRecord } from '../../src/record.js'

/** A record of nothing but the facts given. */
export const aRecord = (rest: Partial<NewsRecord> = {}): NewsRecord => ({
  title: null,
  event: null,
  date: null,
  location: null,
  organizers: [],
  chairs: [],
  attendees: [],
  conclusions: [],
  documents: [],
  captions: [],
  byline: null,
  warnings: [],
  ...rest,
})

export const aFact = (text: string, start = 0, end = start + text.length): Fact => ({
  text,
  span: { start, end },
  rule: 'x/y',
  confidence: 0.5,
})
