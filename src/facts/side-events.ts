/**
 * Sentences that tell of another event than the article's own: what happened on another day, before it, or
 * "chiều cùng ngày". Whom they name was not at the event.
 */
import type { Article } from '../article.js'
import { resolveYear } from '../mentions/dates.js'
import type { Passage } from '../mentions/passages.js'
import type { DateDraft } from './date.js'
import type { EventDraft } from './event.js'

const OPENS_SIDE_EVENT = /^(?:trước đó|cùng ngày)(?![A-Za-zÀ-ỹ])/u
/** A date counts as the sentence's own only where it opens it. */
const NEAR_START = 40

/** The passages of the body that tell of other events. */
export function sidePassages(article: Article, event: EventDraft, date: DateDraft | null): ReadonlySet<Passage> {
  // "Chiều cùng ngày, hội nghị đã bế mạc" goes on with the event itself
  const head = article.reader.tokens.words.slice(event.first, event.first + 2).join(' ')
  return new Set(
    article.passages.filter(
      (passage) =>
        passage.kind === 'body' &&
        passage !== event.passage &&
        ((opensSideEvent(passage) && !passage.skeleton.text.includes(head)) || isOnAnotherDay(article, passage, date)),
    ),
  )
}

function opensSideEvent(passage: Passage): boolean {
  const [first] = passage.dates
  return (
    OPENS_SIDE_EVENT.test(passage.skeleton.text) ||
    (first?.relative === 'same-day' && first.start <= passage.start + NEAR_START)
  )
}

function isOnAnotherDay(article: Article, passage: Passage, date: DateDraft | null): boolean {
  const own = passage.dates[0]
  if (
    !date ||
    !own ||
    own.role !== 'day' ||
    own.precision !== 'day' ||
    own.startDate === '' ||
    own.start > passage.start + NEAR_START
  )
    return false
  const { startDate, endDate } = resolveYear(own, {
    referenceDate: article.referenceDate,
    articleYears: [Number(date.startDate.slice(0, 4))],
  })
  // without a year on either side, days compare by month and day
  const comparable = (day: string): string =>
    day.startsWith('XXXX') || date.startDate.startsWith('XXXX') ? day.slice(4) : day
  return comparable(endDate) < comparable(date.startDate) || comparable(startDate) > comparable(date.endDate)
}
