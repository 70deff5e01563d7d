import { factAt, type TextRange } from './article.js'
import { CHAIR_RULES } from './facts/chairs/chair-rules.js'
import { LEAD_RULES } from './facts/chairs/lead-rules.js'
import { findDate } from './facts/date.js'
import { findEvent } from './facts/event.js'
import { sidePassages } from './facts/side-events.js'
import type { DateMention } from './mentions/dates.js'
import type { Mention, Passage } from './mentions/passages.js'
import { checkOptions } from './options.js'
import { parse } from './parse.js'
import { readArticle } from './read.js'
import type { NewsRecord, ParseOptions, Span } from './record.js'
import { matchRules } from './rules/rule.js'

/** A candidate for a fact that was turned down. */
export interface Rejection {
  /** The field of the record that it might have filled. */
  field: 'date' | 'chairs' | 'attendees' | 'body'
  /** The words, in NFC, white space collapsed. */
  text: string
  span: Span
  /** Why, as an English phrase; its wording may change. */
  reason: string
}

/** A record with what was turned down on the way to it. */
export interface Explanation {
  record: NewsRecord
  /** In the order of the text. */
  rejected: Rejection[]
}

const NOT_A_DAY: Readonly<Record<DateMention['role'], string>> = {
  day: "another day than the event's",
  period: 'a period or a term, not a day',
  document: "a document's date",
  anniversary: 'an anniversary or a feast',
  publication: 'when the article was published',
}
const PRESIDES = /chủ trì|chủ tọa/

/**
 * Reads an article as {@link parse} does and also tells which candidates were rejected, and why: for whoever
 * wonders at a record or writes a rule.
 *
 * @param text - as for `parse`
 * @param options - as for `parse`
 * @throws what `parse` throws
 * @example
 * explain('Sở Y tế là cơ quan chủ trì đề án. Ngày 19/7, Sở họp.').rejected[0]?.reason
 * // 'a duty or a body, no person who presides'
 */
export function explain(text: string, options?: ParseOptions): Explanation {
  const record = parse(text, options)
  const article = readArticle(text, checkOptions(options))
  const event = findEvent(article)
  const date = event && findDate(article, event)
  const out: Rejection[] = []
  const reject = (field: Rejection['field'], range: TextRange, reason: string): void => {
    const { text: words, span } = factAt(article.source, { ...range, rule: '' })
    out.push({ field, text: words, span, reason })
  }
  for (const passage of article.passages) {
    for (const mention of passage.dates) {
      if (mention.role !== 'day') reject('date', mention, NOT_A_DAY[mention.role])
      else if (!date || mention.start !== date.start) reject('date', mention, dayReason(mention))
    }
    if (PRESIDES.test(passage.skeleton.text) && !presidesIn(passage))
      reject('chairs', passage, 'a duty or a body, no person who presides')
  }
  if (event)
    for (const passage of sidePassages(article, event, date))
      reject('attendees', passage, 'a side event: whom it names was not there')
  for (const line of article.layout.lines) {
    if (line.kind === 'furniture') reject('body', line, 'furniture of the site')
    else if (line.kind === 'caption') reject('body', line, 'a photo caption')
  }
  return { record, rejected: out.sort((a, b) => a.span.start - b.span.start) }
}

const dayReason = (mention: DateMention): string =>
  mention.lunar
    ? 'a day of the lunar calendar'
    : mention.startDate === ''
      ? 'relative to a date that is not known'
      : NOT_A_DAY.day

const PRESIDING_RULES = [...CHAIR_RULES, ...LEAD_RULES]
const presidesIn = (passage: Passage): boolean => matchRules<Mention>(PRESIDING_RULES, passage.skeleton).length > 0
