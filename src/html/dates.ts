/** Dates as pages print them, and as their metadata does. */

const CLOCK = /(\d{1,2})\s?(?::|h|giờ)\s?(\d{2})(?::\d{2})?\s?(am|pm|sa|ch)?/i
const PRINTED =
  /(?:^|\D)(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})|(\d{1,2}) tháng (\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?),? (?:năm )?((?:19|20)\d{2})|((?:19|20)\d{2})-(\d{2})-(\d{2}))(?=\D|$)/i
const MACHINE =
  /^\s*((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i

/** Việt Nam has one time, all year. */
const ZONE = '+07:00'
const ZONE_MINUTES = 7 * 60
const DAY_MINUTES = 24 * 60
/** A line that is longer says more than when it was published. */
const MOST_LINE = 400

/**
 * The date in a line: "Thứ năm, 19/07/2018 | 08:30 GMT+7", "Ngày đăng: 19-7-2018", "ngày 19 tháng 7 năm 2018".
 *
 * @returns "2018-07-19T08:30+07:00", "2018-07-19", or null when the line holds no whole date
 */
export function printedDate(line: string): string | null {
  const text = line.slice(0, MOST_LINE).normalize('NFC')
  const match = PRINTED.exec(text)
  if (!match) return null
  let day = Number(match[1] ?? match[5] ?? match[10])
  let month = monthOf(match[3] ?? match[6] ?? match[9] ?? '')
  // a server left in English puts the month first: "7/19/2018 8:30 AM"
  if (match[2] === '/' && month > 12 && day <= 12) [day, month] = [month, day]
  const date = dayOf(Number(match[4] ?? match[7] ?? match[8]), month, day)
  return date && withClock(date, `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`)
}

/** WordPress and Joomla write the month as a word. */
const MONTHS = 'một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'.split(' ')

const monthOf = (month: string): number => Number(month) || MONTHS.indexOf(month.toLowerCase().replace(' ', '-')) + 1

/** Whether nothing but a publication date is on the line, with the words that go with one. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 120 &&
    /\d{4}/.test(line) &&
    printedDate(line) !== null &&
    DATE_WORDS_ONLY.test(line.normalize('NFC'))
  )
}

const DATE_WORDS_ONLY =
  /^(?:(?:thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|tháng|đăng|tin|bài|cập|xuất|bản|lúc|gmt|am|pm|sa|ch|thời|gian|giờ|phút|vào|viết|lượt|xem|đọc|tạo|h|t)(?!\p{L})|[\d\s/.:,;|()+•–-])+$/iu

/** Words that say that a date is the page's own. */
export const PUBLISHED =
  /(?:ngày (?:đăng|xuất bản|viết|tạo|cập nhật)|đăng (?:ngày|lúc|tin|bài)|cập nhật|xuất bản|thời gian đăng)/i

/** A date in the words of machines: "2018-07-19T01:30:00Z" is 08:30 of that day in Việt Nam. */
export function machineDate(value: string): string | null {
  const match = MACHINE.exec(value.slice(0, MOST_LINE))
  if (!match) return printedDate(value)
  const date = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  const [hour, minute] = [Number(match[4]), Number(match[5])]
  if (!date || match[4] === undefined || hour > 23 || minute > 59) return date
  const zone = match[6] === undefined ? ZONE_MINUTES : zoneMinutes(match[6])
  const minutes = hour * 60 + minute + ZONE_MINUTES - zone
  const shift = Math.floor(minutes / DAY_MINUTES)
  const rest = minutes - shift * DAY_MINUTES
  return stamp(dayAfter(date, shift), Math.floor(rest / 60), rest % 60)
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return digits.startsWith('-') ? -minutes : minutes
}

/** "2018-07-19", or null when there is no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MINUTES * 60_000).toISOString().slice(0, 10)

function withClock(date: string, rest: string): string {
  const match = CLOCK.exec(rest.replace(/gmt\s?\+\d{1,2}(?::\d{2})?/gi, ''))
  if (!match) return date
  let hour = Number(match[1])
  const minute = Number(match[2])
  const half = match[3]?.toLowerCase()
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12
  if ((half === 'am' || half === 'sa') && hour === 12) hour = 0
  return hour > 23 || minute > 59 ? date : stamp(date, hour, minute)
}

const stamp = (date: string, hour: number, minute: number): string =>
  `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${ZONE}`
