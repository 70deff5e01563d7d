/** The day on which an article was written, where it prints it once: "Chiều nay 25/5", "hôm qua (24/5)", "ngày mai, 26/5". */
import type { Article } from '../../article.js'
import { readEdtf, shift } from '../../mentions/dates/calendar.js'
import type { DateMention } from '../../mentions/dates.js'

/** Behind these words the figures are of a day so many days from today. */
const DISTANCES: readonly (readonly [words: RegExp, days: number])[] = [
  [/(?:^| )nay(?=[ ,(–-])/u, 0],
  [/(?:^| )qua(?=[ ,(–-])/u, -1],
  [/(?:^| )mai(?=[ ,(–-])/u, 1],
]
const FROM_TODAY: ReadonlyMap<DateMention['relative'], number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const COMMON_YEAR = '2001'
const LEAP_YEAR = '2004'

const todays = new WeakMap<Article, string | null>()

/** The day `days` after `day`, of a day without a year as well. */
export function daysAfter(day: string, days: number): string {
  const year = day.endsWith('-02-29') ? LEAP_YEAR : COMMON_YEAR
  const unknown = day.startsWith('XXXX')
  const read = readEdtf(unknown ? day.replace('XXXX', year) : day)
  if (!read) return day
  const after = shift(read, days)
  return unknown ? `XXXX${after.slice(4)}` : after
}

/** What all such days in the article agree upon. */
function todayOf(article: Article): string | null {
  const known = todays.get(article)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const date of article.dates) {
    if (date.relative !== null || date.startDate.length !== 10 || date.startDate !== date.endDate) continue
    const words = article.reader.folded.slice(date.start, date.end)
    const distance = DISTANCES.find(([cue]) => cue.test(words))
    if (distance) found.add(daysAfter(date.startDate, -distance[1]))
  }
  const [only] = found
  const today = found.size === 1 && only !== undefined ? only : null
  todays.set(article, today)
  return today
}

/** "Sáng nay", "hôm qua" by the day that the article itself prints for it elsewhere; any other date as it is. */
export function dated(article: Article, date: DateMention): DateMention {
  const days = FROM_TODAY.get(date.relative)
  if (days === undefined || date.startDate !== '' || date.lunar) return date
  const today = todayOf(article)
  if (today === null) return date
  const day = daysAfter(today, days)
  return { ...date, startDate: day, endDate: day, days: [day] }
}
