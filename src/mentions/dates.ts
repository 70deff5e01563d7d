/**
 * Dates: which days, months and years a text names, and in what role. The figures and words that may belong to one are
 * found by a scan; chrono, with parsers and refiners of our own, reads the windows around them.
 */
import { fold } from '../text/fold.js'
import { dayNumber, edtf, edtfMonth, isDay, readEdtf, shift, weekdayOf } from './dates/calendar.js'
import type { DateMention } from './dates/mention.js'
import { notesOf, type Notes, type ParsedComponents, type ParsedResult } from './dates/notes.js'
import { readWindow } from './dates/reader.js'
import { isInNotice, isPublicationLine, isStamp, roleOf } from './dates/roles.js'
import { proposeWindows } from './dates/windows.js'

export type { DateMention }

/** Options of {@link findDates}. */
export interface FindDatesOptions {
  /** The day on which the text was published, ISO 8601; from it "hôm nay" and "thứ Năm" get their dates. */
  referenceDate?: string | undefined
}

/**
 * Finds the dates that a text names.
 *
 * @param text - in NFC; ordinary or no-break spaces
 * @param foldedText - the same text folded, where the caller has it already
 * @returns mentions sorted by `start`, not overlapping
 * @example
 * findDates('Sáng ngày 19/7/2018, Sở họp.')[0]
 * // { start: 0, end: 19, startDate: '2018-07-19', endDate: '2018-07-19', session: 'morning', role: 'day', ... }
 */
export function findDates(
  text: string,
  options: FindDatesOptions = {},
  foldedText: string = fold(text),
): DateMention[] {
  const plain = hasOddSpaces(text) ? withOrdinarySpaces(text) : text
  const folded = plain === text ? foldedText : withOrdinarySpaces(foldedText)
  const mentions: DateMention[] = []
  for (const window of proposeWindows(plain)) {
    for (const result of readWindow(folded.slice(window.start, window.end))) {
      const mention = toMention(result, window.start, options.referenceDate)
      const last = mentions[mentions.length - 1]
      if (!last || mention.start >= last.end) mentions.push(mention)
      else if (mention.end - mention.start > last.end - last.start) mentions[mentions.length - 1] = mention
    }
  }
  setRoles(plain, mentions)
  return mentions
}

const hasOddSpaces = (text: string): boolean => text.includes('\t') || text.includes('\u00a0')
const withOrdinarySpaces = (text: string): string => text.replace(/[\u00a0\t]/g, ' ')

function toMention(result: ParsedResult, offset: number, referenceDate: string | undefined): DateMention {
  const notes = notesOf(result)
  const relative = notes.part === 'relative' ? (notes.relative ?? null) : notes.part === 'weekday' ? 'weekday' : null
  const precision = notes.precision ?? 'day'
  let startDate = printedDate(result.start, precision)
  if (startDate === '' && notes.part !== 'lunar') startDate = relativeDate(relative, result.start, referenceDate)
  const endDate = result.end ? printedDate(result.end, precision) : startDate
  return {
    start: offset + result.index,
    end: offset + result.index + result.text.length,
    startDate,
    endDate,
    yearPrinted: result.start.isCertain('year'),
    days: notes.days
      ? [...notes.days]
      : startDate === ''
        ? []
        : startDate === endDate
          ? [startDate]
          : [startDate, endDate],
    relative,
    session: notes.session ?? null,
    time: clockTime(result.start, notes),
    lunar: notes.part === 'lunar',
    role: 'day',
    precision,
    rule: notes.rule,
  }
}

function printedDate(components: ParsedComponents, precision: DateMention['precision']): string {
  const get = (key: 'year' | 'month' | 'day'): number | null => (components.isCertain(key) ? components.get(key) : null)
  const [year, month, day] = [get('year'), get('month'), get('day')]
  if (precision === 'year') return year === null ? '' : String(year)
  if (month === null) return ''
  if (precision === 'month') return edtfMonth(year, month)
  return day === null ? '' : edtf({ year, month, day })
}

function clockTime(components: ParsedComponents, notes: Notes): string | null {
  if (!components.isCertain('hour')) return null
  let hour = components.get('hour') ?? 0
  // "2 giờ chiều", "7 giờ tối"
  if ((notes.session === 'afternoon' || notes.session === 'evening') && hour > 0 && hour < 12) hour += 12
  return `${String(hour).padStart(2, '0')}:${String(components.get('minute') ?? 0).padStart(2, '0')}`
}

const DAYS_FROM = { today: 0, yesterday: -1, tomorrow: 1 } as const

function relativeDate(
  relative: DateMention['relative'],
  components: ParsedComponents,
  referenceDate: string | undefined,
): string {
  const reference = referenceDate === undefined ? null : readEdtf(referenceDate)
  if (!reference || relative === null || relative === 'same-day') return ''
  if (relative !== 'weekday') return shift(reference, DAYS_FROM[relative])
  // the last such weekday up to the reference
  return shift(reference, -((weekdayOf(reference) - (components.get('weekday') ?? 0) + 7) % 7))
}

/** Roles depend on what stands around a mention, so they are given when all are known. */
function setRoles(text: string, mentions: readonly DateMention[]): void {
  for (let i = 0; i < mentions.length; ) {
    const first = mentions[i]
    if (!first) break
    const line = { start: text.lastIndexOf('\n', first.start) + 1, end: text.indexOf('\n', first.end) }
    if (line.end < 0) line.end = text.length
    let next = i + 1
    while ((mentions[next]?.start ?? Infinity) < line.end) next++
    const here = mentions.slice(i, next)
    const alone = here.length <= 3 && isPublicationLine(text, line, here) && !isInNotice(text, line)
    for (const mention of here) {
      mention.role = roleOf(text, mention)
      if (
        mention.precision === 'day' &&
        mention.role === 'day' &&
        (alone ? isDated(mention) : isStamp(text, mention, line))
      ) {
        mention.role = 'publication'
      }
    }
    i = next
  }
}

/** A headline may be "Ngày 19/7"; a line of publication has its year or its hour. */
const isDated = (mention: DateMention): boolean =>
  mention.relative === null && (mention.yearPrinted || mention.time !== null)

/** What {@link resolveYear} may draw on. */
export interface YearSources {
  /** The day on which the article was published, ISO 8601. */
  referenceDate?: string | null | undefined
  /** Years that the article prints in places that bear on the date. */
  articleYears?: readonly number[] | undefined
}

/** A day before the reference is so many times likelier than one as far behind it: news tells what was, then what is near. */
const FUTURE_WEIGHT = 2.5

/**
 * Fills the year of a date that prints none: the year that brings it nearest to the reference date, days to come
 * counting more (27/12 seen from 2021-01-02 is of 2020, 21/11 seen from 2019-08-21 of 2019); with no reference the
 * year of the article, if it prints just one; else XXXX stays.
 *
 * @example
 * resolveYear({ startDate: 'XXXX-12-27', endDate: 'XXXX-12-27' }, { referenceDate: '2021-01-02' })
 * // { startDate: '2020-12-27', endDate: '2020-12-27' }
 */
export function resolveYear(
  mention: Pick<DateMention, 'startDate' | 'endDate'>,
  sources: YearSources,
): { startDate: string; endDate: string } {
  const { startDate, endDate } = mention
  const match = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(startDate)
  if (!match) return { startDate, endDate }
  const month = Number(match[1])
  const day = Number(match[2] ?? 1)
  const year = nearestYear(month, day, sources.referenceDate) ?? onlyYear(sources.articleYears)
  if (year === null) return { startDate, endDate }
  const endMonth = Number(endDate.slice(5, 7))
  return {
    startDate: startDate.replace('XXXX', String(year)),
    endDate: endDate.replace('XXXX', String(endMonth < month ? year + 1 : year)),
  }
}

function nearestYear(month: number, day: number, referenceDate: string | null | undefined): number | null {
  const reference = referenceDate ? readEdtf(referenceDate) : null
  if (!reference) return null
  const today = dayNumber(reference.year, reference.month, reference.day)
  let best: { year: number; cost: number } | null = null
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    if (!isDay({ year, month, day })) continue
    const ahead = dayNumber(year, month, day) - today
    const cost = ahead > 0 ? ahead * FUTURE_WEIGHT : -ahead
    if (!best || cost < best.cost) best = { year, cost }
  }
  return best?.year ?? null
}

function onlyYear(years: readonly number[] | undefined): number | null {
  const distinct = new Set(years)
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null
}
