/** When the event takes place. */
import type { Article, Draft } from '../article.js'
import { resolveYear, type DateMention } from '../mentions/dates.js'
import type { DaySession } from '../record.js'
import type { EventDraft } from './event.js'

export interface DateDraft extends Draft {
  readonly startDate: string
  readonly endDate: string
  readonly yearInferred: boolean
  readonly session: DaySession | null
  readonly time: string | null
}

/** Years that the article prints: in the event's name or anywhere. */
const YEAR = /\b(?:19|20)\d{2}\b/g

export function findDate(article: Article, event: EventDraft): DateDraft | null {
  const body = article.passages.filter((passage) => passage.kind === 'body')
  const ordered = [event.passage, ...body]
  for (const passage of ordered.slice(0, 8)) {
    const date = passage.dates.find((d) => d.role === 'day' && d.startDate !== '')
    if (date) return draft(article, event, date)
  }
  return null
}

function draft(article: Article, event: EventDraft, date: DateMention): DateDraft {
  const inName = [...article.reader.text.slice(event.start, event.end).matchAll(YEAR)].map((m) => Number(m[0]))
  const resolved = resolveYear(date, { referenceDate: article.referenceDate, articleYears: inName })
  return {
    start: date.start,
    end: date.end,
    rule: date.rule,
    startDate: resolved.startDate,
    endDate: resolved.endDate,
    yearInferred: !date.yearPrinted,
    session: date.session,
    time: date.time,
  }
}
