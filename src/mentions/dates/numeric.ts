/** Reading of days written in figures. */
import { matchesOf } from '../../text/matches.js'
import { isDay, type PrintedDay } from './calendar.js'

/** A day of a range or list before the others have lent it their month and year. */
export interface NumericDay {
  day: number
  month: number | null
  year: number | null
  readonly separator: string
  readonly at: number
  readonly end: number
}

const DAYS = /(?<!\d)(\d{1,2})(?: ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?)?(?!\d)/g

/** A year of two figures belongs to this century, unless that puts it far ahead ("30/4/75"). */
export function yearOf(figures: string): number {
  const year = Number(figures)
  return figures.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** Years outside this range are misread amounts. */
export const isYear = (year: number): boolean => year >= 1800 && year <= 2100

/** Every day in a phrase; "and" and "to" between them are for the caller. */
export function numericDays(phrase: string): NumericDay[] {
  return matchesOf(DAYS, phrase).map((m) => ({
    day: Number(m[1]),
    month: m[3] === undefined ? null : Number(m[3]),
    year: m[4] === undefined ? null : yearOf(m[4]),
    separator: m[2] ?? '',
    at: m.index,
    end: m.index + m[0].length,
  }))
}

/**
 * Lends month and year of later days to the earlier ones that print none ("28/12 đến 03/01/2021" begins in 2020),
 * and the year of an earlier day to the later ones ("30/12/2020 - 02/01" ends in 2021).
 *
 * @returns null if one of them is no day, or they do not follow one another
 */
export function completeDays(days: readonly NumericDay[]): PrintedDay[] | null {
  const out: { year: number | null; month: number; day: number }[] = []
  for (const given of [...days].reverse()) {
    const next = out[0]
    const month = given.month ?? next?.month
    if (month === undefined) return null
    const lent = next?.year ?? null
    const year = given.year ?? (lent !== null && next && month > next.month ? lent - 1 : lent)
    if (year !== null && !isYear(year)) return null
    out.unshift({ year, month, day: given.day })
  }
  for (let i = 1; i < out.length; i++) {
    const before = out[i - 1]
    const here = out[i]
    if (before && here && here.year === null && before.year !== null) {
      here.year = here.month < before.month ? before.year + 1 : before.year
    }
  }
  return out.every(isDay) ? out : null
}

/** Does `b` come after `a`? Without years a range may run over New Year. */
export function follows(a: PrintedDay, b: PrintedDay): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year < b.year
  if (a.month !== b.month) return a.month < b.month || (a.year === null && a.month - b.month > 6)
  return a.day < b.day
}
