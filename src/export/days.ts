/** Days and times in Việt Nam, which is UTC+7 all year (since 1975). */
const HOUR = 3_600_000

/** Midnight UTC of a full EDTF day; null for "2018-07", "XXXX-07-19" and days that there are not. */
export function fullDay(edtf: string): Date | null {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/** The instant at which a wall clock in Việt Nam shows the time on the day; null when the time is none. */
export function instant(day: Date, time: string): Date | null {
  const [, hours, minutes] = (/^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []).map(Number)
  if (hours === undefined || minutes === undefined) return null
  return new Date(day.getTime() + (hours - 7) * HOUR + minutes * 60_000)
}

export const dayAfter = (day: Date): Date => new Date(day.getTime() + 24 * HOUR)
