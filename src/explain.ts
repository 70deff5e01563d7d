import { factAt, type Article, type TextRange } from './article.js'
import { CHAIR_RULES } from './facts/chairs/chair-rules.js'
import { LEAD_RULES } from './facts/chairs/lead-rules.js'
import { findChairs } from './facts/chairs.js'
import { findConclusions } from './facts/conclusions.js'
import { speechesLeftOut } from './facts/conclusions/left-out.js'
import { findDate, type DateDraft } from './facts/date.js'
import { findEvent, weighEvents, type EventDraft } from './facts/event.js'
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
  field: 'event' | 'date' | 'chairs' | 'attendees' | 'conclusions' | 'body'
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
  const rejected = [
    ...otherEvents(article, event),
    ...otherDays(article, date),
    ...dutiesNotChairs(article),
    ...(event ? notThere(article, event, date) : []),
    ...outsideTheBody(article),
  ].map(({ field, range, reason }): Rejection => {
    const { text: words, span } = factAt(article.source, { ...range, rule: '' })
    return { field, text: words, span, reason }
  })
  return { record, rejected: rejected.sort((a, b) => a.span.start - b.span.start) }
}

/** A rejection whose words have not been taken from the text yet. */
interface TurnedDown {
  readonly field: Rejection['field']
  readonly range: TextRange
  readonly reason: string
}

/** Other events that the headline and the first sentences speak of. */
function otherEvents(article: Article, event: EventDraft | null): TurnedDown[] {
  const { start, end } = article.reader.tokens
  const told = new Set(event?.mentions.map(({ first }) => first))
  return weighEvents(article)
    .filter(({ mention }) => !told.has(mention.first))
    .map(({ mention, against }) => ({
      field: 'event',
      range: { start: start[mention.first] ?? 0, end: end[mention.last - 1] ?? 0 },
      reason: against ?? (event ? 'told less clearly than the event' : 'too little tells that it is reported'),
    }))
}

function otherDays({ passages }: Article, date: DateDraft | null): TurnedDown[] {
  return passages
    .flatMap(({ dates }) => dates)
    .filter(({ role, start }) => role !== 'day' || start !== date?.start)
    .map((mention) => ({
      field: 'date',
      range: mention,
      reason: mention.role === 'day' ? dayReason(mention) : NOT_A_DAY[mention.role],
    }))
}

const dutiesNotChairs = ({ passages }: Article): TurnedDown[] =>
  passages
    .filter((passage) => PRESIDES.test(passage.skeleton.text) && !presidesIn(passage))
    .map((range) => ({ field: 'chairs', range, reason: 'a duty or a body, no person who presides' }))

/** Who was at another event, and what was said that concludes nothing. */
function notThere(article: Article, event: EventDraft, date: DateDraft | null): TurnedDown[] {
  const side = sidePassages(article, event, date)
  const chairs = findChairs(article, event, side)
  const conclusions = findConclusions(article, event, chairs, side, date)
  return [
    ...[...side].map(
      (range): TurnedDown => ({ field: 'attendees', range, reason: 'a side event: whom it names was not there' }),
    ),
    ...speechesLeftOut(article, event, chairs, side, conclusions).map(
      ({ directs, ...range }): TurnedDown => ({
        field: 'conclusions',
        range,
        reason: directs ? 'tells, and asks, judges or settles nothing' : 'who speaks neither presides nor directs',
      }),
    ),
  ]
}

function outsideTheBody({ layout }: Article): TurnedDown[] {
  return layout.lines.flatMap((range): TurnedDown[] => {
    if (range.kind === 'furniture') return [{ field: 'body', range, reason: 'furniture of the site' }]
    return range.kind === 'caption' ? [{ field: 'body', range, reason: 'a photo caption' }] : []
  })
}

const dayReason = (mention: DateMention): string =>
  mention.lunar
    ? 'a day of the lunar calendar'
    : mention.startDate === ''
      ? 'relative to a date that is not known'
      : NOT_A_DAY.day

const PRESIDING_RULES = [...CHAIR_RULES, ...LEAD_RULES]
const presidesIn = (passage: Passage): boolean => matchRules<Mention>(PRESIDING_RULES, passage.skeleton).length > 0
