/** The years that an article prints elsewhere: of days close to the event's, and the latest one it speaks of. */
import type { Article } from '../../article.js'
import { dayNumber, readEdtf } from '../../mentions/dates/calendar.js'
import type { DateMention } from '../../mentions/dates.js'

/** A day that the article prints in full, with what it is the day of. */
interface PrintedDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** The event may have been before it, or behind it. */
  readonly mayPrecede: boolean
  readonly mayFollow: boolean
}

interface YearsPrinted {
  readonly days: readonly PrintedDay[]
  readonly latest: number
  /** What was found for a day of the year ("05-31"): an article may ask for each of its dates. */
  readonly asked: Map<string, number | null>
}

/** A day within so many days of the event's is of the same season, and tells its year. */
const NEAR = 100

const printed = new WeakMap<Article, YearsPrinted>()

/** "có hiệu lực từ ngày 1/7/2018": a law comes into force in any year to come. */
const IN_FORCE = /hiệu lực|thi hành|áp dụng/u
/** "tính đến ngày 30/6/2020": what has been counted is past. */
const COUNTED = /(?:tính|kể|đến hết)[^.;]{0,16}$|(?:^|[.,;] ?)(?:cho )?đến (?:ngày )?$/u
/** "đến năm 2030", "trong năm 2018 sẽ": what is planned may be of a later year than the event. */
const PLANNED =
  /(?:đến|tới|tầm nhìn|định hướng|mục tiêu|kế hoạch|sẽ|dự kiến|hết|trước|vào|triển khai)(?: hết| cuối| đầu)? ?$|(?:sẽ|dự kiến)[^.;]{0,24}$/u
const BEFORE = 40

function yearsPrinted(article: Article): YearsPrinted {
  const known = printed.get(article)
  if (known) return known
  const days: PrintedDay[] = []
  let latest = 0
  for (const date of article.dates) {
    if (!date.yearPrinted) continue
    const before = article.reader.folded.slice(Math.max(0, date.start - BEFORE), date.start)
    if (date.precision !== 'day') {
      if (date.startDate === date.endDate && !PLANNED.test(before))
        latest = Math.max(latest, Number(date.startDate.slice(0, 4)))
      continue
    }
    if (IN_FORCE.test(before)) continue
    // of an anniversary's two days the later one is kept
    const kept = date.role === 'anniversary' ? [date.endDate] : new Set([date.startDate, date.endDate])
    for (const day of kept) {
      const read = readEdtf(day)
      if (!read) continue
      const bound = date.role === 'period' && !COUNTED.test(before)
      days.push({ ...read, mayPrecede: date.role !== 'document', mayFollow: !bound })
      if (!bound) latest = Math.max(latest, read.year)
    }
  }
  const found = { days, latest, asked: new Map<string, number | null>() }
  printed.set(article, found)
  return found
}

/** The latest year that the article tells of, plans aside; 0 if none. */
export const latestYear = (article: Article): number => yearsPrinted(article).latest

/** The year that the days printed in full near the event's day agree upon. */
export function yearNear(article: Article, date: DateMention): number | null {
  const years = yearsPrinted(article)
  const asked = date.startDate.slice(5, 10)
  let year = years.asked.get(asked)
  if (year === undefined) years.asked.set(asked, (year = agreedYear(years, asked)))
  return year
}

function agreedYear({ days, latest }: YearsPrinted, asked: string): number | null {
  const [month, day] = [Number(asked.slice(0, 2)), Number(asked.slice(3))]
  const same = days.filter((one) => one.month === month && one.day === day).map(({ year }) => year)
  if (same.length > 0) return Math.max(...same) >= latest - 1 ? Math.max(...same) : null
  const years = new Set<number>()
  for (const one of days) {
    // what is told of two years and more after is history
    if (one.year < latest - 1) continue
    const there = dayNumber(one.year, one.month, one.day)
    for (const year of [one.year - 1, one.year, one.year + 1]) {
      const behind = dayNumber(year, month, day) - there
      if (behind >= 0 ? one.mayFollow && behind <= NEAR : one.mayPrecede && -behind <= NEAR) years.add(year)
    }
  }
  const [only] = years
  return years.size === 1 && only !== undefined && only >= latest - 1 ? only : null
}
