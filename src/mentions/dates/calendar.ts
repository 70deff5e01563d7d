/** The calendar: plain arithmetic on year, month and day, without a clock or a time zone. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** What is printed of a day; null where nothing is. */
export interface PrintedDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Is there such a day? Without a year 29 February is one. */
export function isDay({ year, month, day }: PrintedDay): boolean {
  const length = month === 2 && (year === null || isLeap(year)) ? 29 : (LENGTHS[month - 1] ?? 0)
  return day >= 1 && day <= length
}

/** Days since 1 March of the year 0, proleptic Gregorian. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  )
}

const two = (n: number): string => String(n).padStart(2, '0')

/** "2018-07-19", or "XXXX-07-19" where the year is unknown. */
export function edtf(day: PrintedDay): string {
  return `${day.year === null ? 'XXXX' : String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
}

/** "2018-07" */
export const edtfMonth = (year: number | null, month: number): string =>
  `${year === null ? 'XXXX' : String(year)}-${two(month)}`

/** Reads "2018-07-19" or the date of an ISO time stamp; null for anything else. */
export function readEdtf(date: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date)
  if (!match) return null
  const read = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(read) ? read : null
}

/** The day `days` later (or earlier), as EDTF. */
export function shift(date: { year: number; month: number; day: number }, days: number): string {
  // Date.UTC counts days and nothing else here: no clock, no zone.
  const utc = new Date(Date.UTC(date.year, date.month - 1, date.day + days))
  return edtf({ year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() })
}

/** 0 is Sunday. */
export function weekdayOf(date: { year: number; month: number; day: number }): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()
}
