/**
 * The parsers of dates: rows, one idea each, run by chrono on the proposed windows. Each reads a part (a date, a
 * part of the day, a clock time ...); the refiners join the parts that stand together.
 */
import type { DateMention } from '../dates.js'
import { edtf, isDay, type PrintedDay } from './calendar.js'
import { cueBefore, isCounted, isCut, isNumberedPlace, isPiece, lunarAfter } from './context.js'
import { note, type Components, type Notes, type Parser, type ParsingContext, type Result } from './notes.js'
import { completeDays, follows, isYear, numericDays, yearOf, type NumericDay } from './numeric.js'
import * as s from './syntax.js'

/** What a row reads from a match. */
interface Reading {
  /** Where the part ends in the match; all of it if absent. */
  readonly length?: number
  readonly first: Values
  readonly last?: Values | undefined
  readonly notes: Omit<Notes, 'rule'>
}
/** Components as printed; null is one that is not. */
type Values = Readonly<Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute', number | null>>>

/** One parser. */
export interface DateRow {
  /** Stable id, what `mention.rule` carries if this part gives the day. */
  readonly id: string
  readonly pattern: RegExp
  read(match: RegExpMatchArray, context: ParsingContext): Reading | null
  readonly examples: {
    /** Text, the words of the mention, and what else it holds. */
    readonly yes: readonly (readonly [text: string, words: string, expected?: Partial<DateMention>])[]
    /** Texts in which this row finds nothing. */
    readonly no: readonly string[]
  }
}

/** Where the match stands; chrono always sets it. */
const at = (match: RegExpMatchArray): number => match.index ?? 0
const LEAD = `(?:(?:trong|từ)${s.GAP})?(?:(?:các|những|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|0?\\d)${s.GAP}(?=ngày|đêm|buổi|hôm))?`

/** The cue of figures at `figures` of the match: its own words, or what stands before it. */
function cueOf(
  match: RegExpMatchArray,
  context: ParsingContext,
  figures: number,
  end: number,
): ReturnType<typeof cueBefore> {
  const own = match[0].slice(0, figures)
  if (CUE_IN.test(own)) return 'strong'
  if (/\p{L}/u.test(own)) return 'weak'
  return cueBefore(context.text, at(match) + figures, at(match) + end)
}
const CUE_IN = s.pattern(`${s.WORD_START}(?:ngày|hôm|${s.SESSION})`)

/** Is the cue enough for figures parted by this sign? "-" and "." part amounts and versions far oftener than days. */
function cueSuffices(cue: ReturnType<typeof cueBefore>, day: NumericDay): boolean {
  if (day.year !== null && (day.year >= 1000 || cue !== null)) return true
  return day.separator === '/' || day.separator === '' ? cue !== null : cue === 'strong'
}

const datePart = (
  days: readonly PrintedDay[],
  cue: ReturnType<typeof cueBefore>,
  words: string,
): Omit<Notes, 'rule'> => ({
  part: 'date',
  precision: 'day',
  cued: cue === 'strong' || cue === 'weak',
  session: s.sessionIn(words),
  ...(days.length > 1 ? { days: days.map(edtf) } : {}),
})

export const DATE_ROWS: readonly DateRow[] = [
  {
    id: 'date/lunar',
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:${s.DAY_CUE})${s.GAP})?(?:` +
        `rằm${s.GAP}tháng${s.GAP}(?:\\d{1,2}|${s.MONTH_NAME})` +
        `|(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}${s.GAP}tháng${s.GAP}(?:giêng|chạp)` +
        `|(?:(?:mùng|mồng)${s.GAP}\\d{1,2}(?:${s.TO}|${s.AND}))?(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}${s.GAP}Tết` +
        `|(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}(?:(?:${s.GAP}tháng${s.GAP}| ?[/.-] ?)(?:\\d{1,2}|${s.MONTH_NAME}))(?= {1,4}(?:năm${s.GAP}${s.LUNAR_YEAR}|\\(?(?:âm|âl)))` +
        `)(?: {0,4},? {0,4}(?:năm${s.GAP})?${s.LUNAR_YEAR})?(?: {0,4}\\(?(?:âm${s.GAP}lịch|âl)\\)?)?${s.WORD_END}`,
    ),
    read: (match, context) =>
      isCut(context.text, at(match)) ? null : { first: {}, notes: { part: 'lunar', session: s.sessionIn(match[0]) } },
    examples: {
      yes: [
        ['Giỗ Tổ vào mùng 10 tháng 3 âm lịch.', 'mùng 10 tháng 3 âm lịch', { lunar: true, startDate: '' }],
        ['Lễ mở vào rằm tháng Giêng hằng năm', 'rằm tháng Giêng', { lunar: true }],
        ['Sáng mùng 6 Tết, xã ra quân.', 'Sáng mùng 6 Tết', { lunar: true, session: 'morning' }],
        ['hai ngày mùng 3 và mùng 4 Tết', 'ngày mùng 3 và mùng 4 Tết', { lunar: true }],
        ['từ ngày 13 đến 16/9 âm lịch', 'từ ngày 13 đến 16/9 âm lịch', { lunar: true, startDate: '', days: [] }],
        ['Ngày 15/8 (âm lịch), xã mở hội.', 'Ngày 15/8 (âm lịch)', { lunar: true, startDate: '' }],
      ],
      no: ['Sáng 10/3, xã mở hội.', 'Tết năm 2020', 'ngày 6 tháng 3 năm 2020'],
    },
  },
  {
    id: 'date/range',
    pattern: s.pattern(
      `${LEAD}(?:${s.DAY_CUE} {0,4})?(?:,? {0,4}từ${s.GAP}(?:${s.DAY_CUE}${s.GAP})?)?(?<days>(?<first>${s.NUMERIC})${s.TO}(?:${s.DAY_CUE}${s.GAP})?(?<last>${s.NUMERIC_MONTH}))`,
    ),
    read(match, context) {
      const figures = match[0].length - (match.groups?.['days'] ?? '').length
      // read one by one: in "19-20/7" the first "-" parts days, not day and month
      const [a] = numericDays(match.groups?.['first'] ?? '')
      const [b] = numericDays(match.groups?.['last'] ?? '')
      if (!a || !b) return null
      if (a.separator !== '' && a.separator !== b.separator) return null
      const start = at(match) + figures
      const end = at(match) + match[0].length
      if (isPiece(context.text, start, end) || isCut(context.text, at(match)) || isNumberedPlace(context.text, start))
        return null
      const cue = cueOf(match, context, figures, match[0].length)
      if (!cueSuffices(cue, b) || isCounted(context.text, end, cue)) return null
      const [first, last] = completeDays([a, b]) ?? []
      if (!first || !last || !follows(first, last)) return null
      const keepsDay = first.year !== null && last.year !== null && first.day === last.day && first.month === last.month
      return { first, last, notes: { ...datePart([], cue, match[0]), ...(keepsDay ? { cued: false } : {}) } }
    },
    examples: {
      yes: [
        [
          'Diễn ra từ ngày 28/9 đến ngày 02/10/2020.',
          'từ ngày 28/9 đến ngày 02/10/2020',
          { startDate: '2020-09-28', endDate: '2020-10-02', yearPrinted: true },
        ],
        [
          'Lớp mở từ 28 đến 30/9.',
          'từ 28 đến 30/9',
          { startDate: 'XXXX-09-28', endDate: 'XXXX-09-30', yearPrinted: false },
        ],
        [
          'Ngày 30/9 - 02/10, huyện mở hội thi.',
          'Ngày 30/9 - 02/10',
          { startDate: 'XXXX-09-30', endDate: 'XXXX-10-02' },
        ],
        [
          'Trong hai ngày 19-20/7/2018, Sở mở lớp.',
          'Trong hai ngày 19-20/7/2018',
          { startDate: '2018-07-19', endDate: '2018-07-20' },
        ],
        [
          'từ ngày 28/12 đến 3/1/2021',
          'từ ngày 28/12 đến 3/1/2021',
          { startDate: '2020-12-28', endDate: '2021-01-03' },
        ],
        [
          'từ chiều 17/11 đến sáng 20/11',
          'từ chiều 17/11 đến sáng 20/11',
          { startDate: 'XXXX-11-17', endDate: 'XXXX-11-20', session: 'afternoon' },
        ],
      ],
      no: ['tăng từ 5-7% so với năm trước', 'đạt từ 2 đến 3/4 số xã', 'từ 2 - 8 trung tâm', 'số 12 - 13/4'],
    },
  },
  {
    id: 'date/list',
    pattern: s.pattern(
      `${LEAD}(?:${s.DAY_CUE} {0,4})?(?<list>${s.NUMERIC}(?:${s.AND}(?:${s.DAY_CUE}${s.GAP})?${s.NUMERIC}){1,9})`,
    ),
    read(match, context) {
      const figures = match[0].length - (match.groups?.['list'] ?? '').length
      const list = match[0].slice(figures)
      const all = numericDays(list)
      const start = at(match) + figures
      if (isCut(context.text, at(match)) || isNumberedPlace(context.text, start)) return null
      const cue = cueOf(match, context, figures, match[0].length)
      // What follows the last day with a month is another number: "ngày 19/7, 200 đại biểu".
      let count = 0
      for (const [i, day] of all.entries()) {
        if (day.separator !== '' && day.separator !== (all.find((d) => d.separator !== '')?.separator ?? '')) break
        if (isPiece(context.text, start + day.at, start + day.end) || isCounted(context.text, start + day.end, 'weak'))
          break
        if (day.month !== null) count = i + 1
      }
      const days = all.slice(0, count)
      const end = days[count - 1]
      if (count < 2 || !end || !cueSuffices(cue, end)) return null
      const read = completeDays(days)
      const first = read?.[0]
      const last = read?.[count - 1]
      if (!read || !first || !last || !follows(first, last)) return null
      return { length: figures + end.end, first, last, notes: datePart(read, cue, match[0].slice(0, figures)) }
    },
    examples: {
      yes: [
        [
          'Trong hai ngày 19 và 20/7, Sở tập huấn.',
          'Trong hai ngày 19 và 20/7',
          { days: ['XXXX-07-19', 'XXXX-07-20'] },
        ],
        [
          'Các ngày 3, 5, 7/8, tổ công tác đến xã.',
          'Các ngày 3, 5, 7/8',
          { days: ['XXXX-08-03', 'XXXX-08-05', 'XXXX-08-07'], endDate: 'XXXX-08-07' },
        ],
        ['Ngày 2 và 3.11, phường họp', 'Ngày 2 và 3.11', { startDate: 'XXXX-11-02', endDate: 'XXXX-11-03' }],
        ['hai ngày 30/6 và 01/7/2016', 'hai ngày 30/6 và 01/7/2016', { days: ['2016-06-30', '2016-07-01'] }],
      ],
      no: ['Ngày 19/7, 200 đại biểu dự.', 'ngày 2 và 3 lần mỗi tuần', 'Sáng 5/4, 2/3 số xã họp'],
    },
  },
  {
    id: 'date/day-month-words',
    pattern: s.pattern(
      `${LEAD}(?:(?<cue>${s.DAY_CUE}|mùng|mồng)${s.GAP})?(?:(?:mùng|mồng)${s.GAP})?(?<days>\\d{1,2}(?:(?:${s.TO}|${s.AND})(?:${s.DAY_CUE}${s.GAP})?\\d{1,2}){0,6})` +
        ` {0,4}tháng${s.GAP}(?<month>\\d{1,2}(?![\\d/.-]\\d)|${s.MONTH_NAME})(?!\\d)(?:,?${s.GAP}năm${s.GAP}(?<year>\\d{4})(?!\\d))?`,
    ),
    read(match, context) {
      if (isCut(context.text, at(match))) return null
      const groups = match.groups ?? {}
      const month = s.monthNamed(groups['month'] ?? '')
      const year = groups['year'] === undefined ? null : Number(groups['year'])
      if (!month || month.month > 12 || (year !== null && !isYear(year))) return null
      const cued =
        groups['cue'] !== undefined ||
        /^từ/i.test(match[0]) ||
        cueBefore(context.text, at(match), at(match) + match[0].length) !== null
      // "6 tháng năm 2018" is half a year
      if (!cued && (year === null || !/^\d/.test(groups['month'] ?? ''))) return null
      const days = numericDays(groups['days'] ?? '').map(({ day }) => ({ year, month: month.month, day }))
      const first = days[0]
      const last = days[days.length - 1]
      if (!first || !last || !days.every(isDay) || (days.length > 1 && !follows(first, last))) return null
      const isRange = days.length === 2 && /[-–—~]|đến|tới/i.test(groups['days'] ?? '')
      return {
        first,
        last: days.length > 1 ? last : undefined,
        notes: datePart(isRange ? [] : days, cued ? 'strong' : null, match[0]),
      }
    },
    examples: {
      yes: [
        [
          'Ngày 19 tháng 7 năm 2018, Sở họp',
          'Ngày 19 tháng 7 năm 2018',
          { startDate: '2018-07-19', yearPrinted: true },
        ],
        ['Sáng ngày 08 tháng 12, tại Huế', 'Sáng ngày 08 tháng 12', { startDate: 'XXXX-12-08', session: 'morning' }],
        ['ngày 2 tháng Chín', 'ngày 2 tháng Chín', { startDate: 'XXXX-09-02' }],
        [
          'Thời gian: 24 – 25 tháng 03 năm 2018',
          '24 – 25 tháng 03 năm 2018',
          { startDate: '2018-03-24', endDate: '2018-03-25' },
        ],
      ],
      no: ['sơ kết 6 tháng năm 2018', 'lãi 9 tháng 2 lần', 'ngày 31 tháng 2', 'ngày 5 tháng 13'],
    },
  },
  {
    id: 'date/day-month-year',
    pattern: s.pattern(
      `(?:(?:trong${s.GAP})?${s.DAY_CUE} {0,4})?(?<day>\\d{1,2}) ?(?:(?<sep>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<year>\\d{4}|\\d{2})|[/.-] ?(?<month2>\\d{1,2}),?${s.GAP}năm${s.GAP}(?<year2>\\d{4}))(?!\\d)`,
    ),
    read(match, context) {
      const groups = match.groups ?? {}
      const printed = groups['year'] ?? groups['year2'] ?? ''
      const day = {
        year: yearOf(printed),
        month: Number(groups['month'] ?? groups['month2']),
        day: Number(groups['day']),
      }
      const figures = /\d/.exec(match[0])?.index ?? 0
      const end = at(match) + match[0].length
      if (!isDay(day) || !isYear(day.year) || isPiece(context.text, at(match) + figures, end)) return null
      if (figures > 0 && isCut(context.text, at(match))) return null
      const cue = cueOf(match, context, figures, match[0].length)
      if (isNumberedPlace(context.text, at(match) + figures)) return null
      if (printed.length === 2 && (cue === null || (groups['sep'] !== '/' && cue !== 'strong'))) return null
      return { first: day, notes: datePart([], cue, match[0]) }
    },
    examples: {
      yes: [
        [
          'Sáng ngày 19/7/2018, Sở họp',
          'Sáng ngày 19/7/2018',
          { startDate: '2018-07-19', endDate: '2018-07-19', yearPrinted: true },
        ],
        ['Ngày 19 / 7 / 2018: họp', 'Ngày 19 / 7 / 2018', { startDate: '2018-07-19' }],
        ['chiều 19.7.2018 tại xã', 'chiều 19.7.2018', { session: 'afternoon' }],
        ['ngày 06/12/19, Hội họp', 'ngày 06/12/19', { startDate: '2019-12-06' }],
        ['ngày 19/7 năm 2018', 'ngày 19/7 năm 2018', { startDate: '2018-07-19' }],
      ],
      no: ['ngày 31/2/2018', 'Nghị quyết 18/2017/NQ-CP', 'số 12/3/2018', 'máy chủ 10.2.2018.1', 'ngày 19/7/201'],
    },
  },
  {
    id: 'date/day-slash-month',
    pattern: s.pattern(
      `(?:(?:trong${s.GAP})?${s.DAY_CUE} {0,4})?(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2})(?!\\d)`,
    ),
    read(match, context) {
      const groups = match.groups ?? {}
      const day = { year: null, month: Number(groups['month']), day: Number(groups['day']) }
      const figures = /\d/.exec(match[0])?.index ?? 0
      const start = at(match) + figures
      const end = at(match) + match[0].length
      if (!isDay(day) || isPiece(context.text, start, end)) return null
      if (figures > 0 && isCut(context.text, at(match))) return null
      const cue = cueOf(match, context, figures, match[0].length)
      const given: NumericDay = { ...day, separator: groups['sep'] ?? '', at: 0, end: 0 }
      if (!cueSuffices(cue, given) || isNumberedPlace(context.text, start)) return null
      if ((cue !== 'strong' || groups['sep'] !== '/') && isCounted(context.text, end, cue)) return null
      return { first: day, notes: datePart([], cue, match[0]) }
    },
    examples: {
      yes: [
        ['Ngày 19/7, Sở họp', 'Ngày 19/7', { startDate: 'XXXX-07-19', yearPrinted: false, role: 'day' }],
        ['Sáng 19-7, Sở họp', 'Sáng 19-7', { startDate: 'XXXX-07-19', session: 'morning' }],
        ['Rạng sáng 10/9, bão đổ bộ', 'Rạng sáng 10/9', { startDate: 'XXXX-09-10', session: 'morning' }],
        ['Trưa 11.9 tại xã', 'Trưa 11.9', { session: 'noon' }],
        ['Chiều 2 -11, Sở họp', 'Chiều 2 -11', { startDate: 'XXXX-11-02' }],
        [
          'chiều thứ sáu (10/5), Sở họp',
          'chiều thứ sáu (10/5)',
          { startDate: 'XXXX-05-10', session: 'afternoon', relative: null },
        ],
      ],
      no: [
        'tỷ lệ 3/4',
        'thông quan 24/7',
        'trực 24/24 giờ',
        'chiếm 2/3 số đại biểu',
        'đạt 3/4',
        '12/14 đại biểu',
        'đường 30/4',
        'Tổ 3/2',
        'phố 19/8',
        'Bệnh viện 19-8',
        'số 12/3',
        'công nghiệp 4.0',
        'ngày 2-3 lần',
        'đến 8/10 tiêu chí',
        'thắng 2-1',
        'ngày 31/4',
        'Kỳ họp thứ 9, tổ 1/2',
      ],
    },
  },
  {
    id: 'date/day-space-month',
    // a separator lost when the page was copied; only where the sentence begins with it
    pattern: s.pattern(`(?<=^|\\n|[.:–-] {0,4})Ngày (?<day>\\d{1,2}) (?<month>\\d{1,2})(?=,)`),
    read(match) {
      const day = { year: null, month: Number(match.groups?.['month']), day: Number(match.groups?.['day']) }
      return isDay(day) ? { first: day, notes: datePart([], 'strong', '') } : null
    },
    examples: {
      yes: [['Ngày 20 9, Bộ trưởng đến thăm', 'Ngày 20 9', { startDate: 'XXXX-09-20' }]],
      no: ['Ngày 20 30 đại biểu', 'mỗi ngày 20 9, có'],
    },
  },
  {
    id: 'date/day-only',
    pattern: s.pattern(
      `${s.WORD_START}(?:${s.SESSION}${s.GAP})?ngày${s.GAP}(?:mùng|mồng)${s.GAP}(?<day>\\d{1,2})(?!\\d)(?! {0,4}(?:[/.-]|tháng))`,
    ),
    read: (match, context) =>
      isCut(context.text, at(match))
        ? null
        : { first: {}, notes: { part: 'date', precision: 'day', cued: true, session: s.sessionIn(match[0]) } },
    examples: {
      yes: [['Đến ngày mồng 5, xã họp', 'ngày mồng 5', { startDate: '', role: 'day' }]],
      no: ['ngày mồng 5/8', 'ngày 5 lần'],
    },
  },
  {
    id: 'date/month',
    pattern: s.pattern(
      `(?<word>tháng${s.GAP})?(?<month>\\d{1,2})(?: ?[/.-] ?|,?${s.GAP}năm${s.GAP})(?<year>(?:19|20)\\d{2})(?!\\d)`,
    ),
    read(match, context) {
      const month = Number(match.groups?.['month'])
      const start = at(match)
      if (month < 1 || month > 12 || isPiece(context.text, start, start + match[0].length)) return null
      if (
        match.groups?.['word'] === undefined &&
        (!match[0].includes('/') ||
          !/(?:từ|đến|trong|đầu|cuối|hết|trước|sau|vào|kỳ) {1,4}$/iu.test(context.text.slice(0, start)))
      )
        return null
      return { first: { year: Number(match.groups?.['year']), month }, notes: { part: 'period', precision: 'month' } }
    },
    examples: {
      yes: [
        ['giao ban tháng 7/2018', 'tháng 7/2018', { startDate: '2018-07', role: 'period', precision: 'month' }],
        ['trong tháng 7 năm 2018', 'tháng 7 năm 2018', { startDate: '2018-07' }],
      ],
      no: ['Quyết định 12/2018', 'tháng 13/2018', 'ngày 5/7/2018'],
    },
  },
  {
    id: 'date/months-of-year',
    pattern: s.pattern(
      `${s.WORD_START}(?<count>0?[369]|một|sáu|ba|chín)${s.GAP}tháng${s.GAP}(?<half>đầu|cuối)${s.GAP}năm(?:${s.GAP}(?<year>(?:19|20)\\d{2}))?(?!\\d)`,
    ),
    read(match, context) {
      if (isCut(context.text, at(match))) return null
      const count =
        { ba: 3, sáu: 6, chín: 9 }[s.squeeze(match.groups?.['count'] ?? '')] ?? Number(match.groups?.['count'])
      const printed = match.groups?.['year']
      if (printed === undefined || !Number.isFinite(count))
        return { first: {}, notes: { part: 'period', precision: 'month' } }
      const year = Number(printed)
      const months = s.squeeze(match.groups?.['half'] ?? '') === 'đầu' ? [1, count] : [13 - count, 12]
      return {
        first: { year, month: months[0] ?? 1 },
        last: { year, month: months[1] ?? 12 },
        notes: { part: 'period', precision: 'month' },
      }
    },
    examples: {
      yes: [
        [
          'nhiệm vụ 6 tháng cuối năm 2018',
          '6 tháng cuối năm 2018',
          { startDate: '2018-07', endDate: '2018-12', role: 'period' },
        ],
        ['sơ kết 6 tháng đầu năm', '6 tháng đầu năm', { startDate: '', role: 'period' }],
      ],
      no: ['6 tháng một lần', 'cuối năm 2018'],
    },
  },
  {
    id: 'date/quarter',
    pattern: s.pattern(
      `${s.WORD_START}quý${s.GAP}(?<quarter>I{1,3}|IV|[1-4])(?: ?[/.-] ?|${s.GAP}(?:năm${s.GAP})?)(?<year>(?:19|20)\\d{2})(?!\\d)`,
    ),
    read(match) {
      const name = (match.groups?.['quarter'] ?? '').toUpperCase()
      const quarter = { I: 1, II: 2, III: 3, IV: 4 }[name] ?? Number(name)
      const year = Number(match.groups?.['year'])
      return {
        first: { year, month: 3 * quarter - 2 },
        last: { year, month: 3 * quarter },
        notes: { part: 'period', precision: 'month' },
      }
    },
    examples: {
      yes: [['công tác quý II/2020', 'quý II/2020', { startDate: '2020-04', endDate: '2020-06', role: 'period' }]],
      no: ['quý vị 2020', 'quý II'],
    },
  },
  {
    id: 'date/years',
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:nhiệm${s.GAP}kỳ|giai${s.GAP}đoạn|năm${s.GAP}học|năm|khóa|thời${s.GAP}kỳ|niên${s.GAP}khóa)${s.GAP})?(?<first>(?:19|20)\\d{2})${s.TO}(?:năm${s.GAP})?(?<last>(?:19|20)\\d{2})(?!\\d)`,
    ),
    read(match, context) {
      const first = Number(match.groups?.['first'])
      const last = Number(match.groups?.['last'])
      const figures = /\d/.exec(match[0])?.index ?? 0
      if (last <= first || isPiece(context.text, at(match) + figures, at(match) + match[0].length)) return null
      return { first: { year: first }, last: { year: last }, notes: { part: 'period', precision: 'year' } }
    },
    examples: {
      yes: [
        [
          'Đại hội nhiệm kỳ 2020-2025',
          'nhiệm kỳ 2020-2025',
          { startDate: '2020', endDate: '2025', role: 'period', precision: 'year' },
        ],
      ],
      no: ['mã 2020-2019', 'điện thoại 0912-2020-2025'],
    },
  },
  {
    id: 'date/year',
    pattern: s.pattern(`${s.WORD_START}năm${s.GAP}(?<year>(?:19|20)\\d{2})(?!\\d)`),
    read(match, context) {
      const end = at(match) + match[0].length
      if (isPiece(context.text, end - 4, end)) return null
      return { first: { year: Number(match.groups?.['year']) }, notes: { part: 'period', precision: 'year' } }
    },
    examples: {
      yes: [
        [
          'tổng kết năm 2018',
          'năm 2018',
          { startDate: '2018', endDate: '2018', role: 'period', precision: 'year', yearPrinted: true },
        ],
      ],
      no: ['năm 20180', 'có 2018 người'],
    },
  },
  {
    id: 'date/relative',
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:ngày${s.GAP})?hôm${s.GAP}(?<hom>nay|qua)|(?:buổi${s.GAP})?${s.SESSION}(?:${s.GAP}hôm)?${s.GAP}(?<day>nay|qua|mai)|ngày${s.GAP}mai|(?:(?:buổi${s.GAP})?${s.SESSION}${s.GAP})?cùng${s.GAP}(?:ngày|đêm))${s.WORD_END}`,
    ),
    read(match, context) {
      if (isCut(context.text, at(match))) return null
      const words = s.squeeze(match[0])
      const relative = /cùng/.test(words)
        ? 'same-day'
        : / nay$/.test(words)
          ? 'today'
          : / qua$/.test(words)
            ? 'yesterday'
            : 'tomorrow'
      return { first: {}, notes: { part: 'relative', relative, session: s.sessionIn(words) } }
    },
    examples: {
      yes: [
        ['Sáng nay, Sở họp', 'Sáng nay', { relative: 'today', session: 'morning', startDate: '' }],
        ['Hôm qua, Sở họp', 'Hôm qua', { relative: 'yesterday' }],
        ['họp vào ngày mai.', 'ngày mai', { relative: 'tomorrow' }],
        ['Chiều cùng ngày, đoàn đến xã', 'Chiều cùng ngày', { relative: 'same-day', session: 'afternoon' }],
      ],
      no: ['đến nay đã xong', 'vừa qua', 'mai sau', 'năm nay', 'ngày nay', 'hôm trước', 'Sáng nay (19/7), Sở họp'],
    },
  },
  {
    id: 'date/weekday',
    pattern: s.pattern(
      `${s.WORD_START}(?<name>${s.WEEKDAY})(?!${s.GAP}h[àằ]ng)(?:${s.GAP}(?:tuần${s.GAP})?(?:này|tới|trước)${s.WORD_END})?`,
    ),
    read(match, context) {
      const before = context.text.slice(Math.max(0, at(match) - 16), at(match)).toLowerCase()
      if (
        isCut(context.text, at(match)) ||
        /(?:lần|đứng|hạng|xếp|người|điều|tuổi|(?:kỳ|phiên|cuộc) {1,4}họp|hội {1,4}nghị|đại {1,4}hội|kỳ|khóa|tập|nhóm) {1,4}$/.test(
          before,
        )
      )
        return null
      const cued = /(?:vào|hôm) {1,4}$/.test(before) || / tuần /i.test(match[0])
      return { first: { weekday: s.weekdayNamed(match.groups?.['name'] ?? '') }, notes: { part: 'weekday', cued } }
    },
    examples: {
      yes: [
        ['Sáng thứ Năm, Sở họp', 'Sáng thứ Năm', { relative: 'weekday', session: 'morning', startDate: '' }],
        ['họp vào chủ nhật', 'chủ nhật', { relative: 'weekday' }],
      ],
      no: [
        'lần thứ hai',
        'người thứ ba',
        'thứ hai là',
        'sáng thứ hai hàng tuần',
        'thông qua tại kỳ họp thứ 4 hôm qua',
        'KH&CN',
        'Sáng thứ Năm (19/7), Sở họp',
      ],
    },
  },
]

const CLOCK = `(?:(?<!\\d)\\d{1,2}(?: {0,4}(?:giờ|h|g)(?: {0,4}\\d{1,2}(?!\\d)(?: {0,4}(?:phút|p|['’′]))?|(?:\\d{2}(?!\\d)))?|:\\d{2}(?!\\d)(?::\\d{2})?))`
const CLOCK_PARTS = /^(\d{1,2}) *(?:giờ|[hg:]) *(\d{1,2})?/i

/** Parts that count only beside a day. */
export const COMPANION_ROWS: readonly DateRow[] = [
  {
    id: 'date/clock',
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:từ|khoảng|đúng)${s.GAP})?(?:lúc${s.GAP})?(?<clock>${CLOCK})(?: {0,4}(?<half>SA|CH|AM|PM)${s.WORD_END})?(?:${s.TO}${CLOCK})?(?![\\p{L}\\d:])`,
    ),
    read(match, context) {
      const parts = CLOCK_PARTS.exec(match.groups?.['clock'] ?? '')
      if (!parts || isCut(context.text, at(match)) || /[\d/.,-]$/.test(context.text.slice(0, at(match)))) return null
      const late = /CH|PM/i.test(match.groups?.['half'] ?? '')
      const hour = Number(parts[1]) + (late && Number(parts[1]) < 12 ? 12 : 0)
      const minute = Number(parts[2] ?? 0)
      return hour > 24 || minute > 59 ? null : { first: { hour: hour % 24, minute }, notes: { part: 'time' } }
    },
    examples: {
      yes: [
        ['vào lúc 8h00 ngày 19/7, Sở họp', 'lúc 8h00 ngày 19/7', { time: '08:00', startDate: 'XXXX-07-19' }],
        ['14g30 ngày 19/7/2018', '14g30 ngày 19/7/2018', { time: '14:30' }],
        ['8 giờ 30 phút sáng nay', '8 giờ 30 phút sáng nay', { time: '08:30', relative: 'today', session: 'morning' }],
        ['lúc 7 giờ 30, ngày 19/7', 'lúc 7 giờ 30, ngày 19/7', { time: '07:30' }],
        ['ngày 19/7/2018 lúc 8h', 'ngày 19/7/2018 lúc 8h', { time: '08:00' }],
        ['2 giờ chiều 19/7', '2 giờ chiều 19/7', { time: '14:00', session: 'afternoon' }],
        ['14h, ngày 19/7', '14h, ngày 19/7', { time: '14:00' }],
      ],
      no: ['trực 24 giờ mỗi ngày', 'tỷ số 2:1', 'lúc 8h'],
    },
  },
  {
    id: 'date/session',
    pattern: s.pattern(`${s.WORD_START}(?:buổi${s.GAP})?${s.SESSION}${s.WORD_END}`),
    read(match, context) {
      return isCut(context.text, at(match))
        ? null
        : { first: {}, notes: { part: 'session', session: s.sessionIn(match[0]) } }
    },
    examples: {
      yes: [['Chiều ngày 19/7', 'Chiều ngày 19/7', { session: 'afternoon' }]],
      no: ['sáng tạo', 'sáng kiến', 'tối ưu', 'tối đa', 'chiều dài 20 m', 'chiều cao', 'đêm giao lưu', 'buổi sáng'],
    },
  },
]

function assign(components: Components, values: Values): Components {
  for (const [key, value] of Object.entries(values) as [keyof Values, number | null][]) {
    if (value !== null) components.assign(key, value)
  }
  return components
}

/** A pattern whose first word is optional may begin with the comma before its second. */
const LEADING = /^[ ,]+/

/** The chrono parser of a row. */
export function parserOf(row: DateRow): Parser {
  return {
    pattern: () => row.pattern,
    extract(context, match): Result | null {
      const reading = row.read(match, context)
      if (!reading) return null
      const lead = LEADING.exec(match[0])?.[0].length ?? 0
      const start = at(match) + lead
      const end = at(match) + (reading.length ?? match[0].length)
      const lunar = reading.notes.part === 'date' ? lunarAfter(context.text, end) : 0
      const words = context.text.slice(start, end + lunar)
      if (lunar > 0) {
        return note(context.createParsingResult(start, words, context.createParsingComponents()), {
          part: 'lunar',
          rule: 'date/lunar',
          session: reading.notes.session,
        })
      }
      const first = assign(context.createParsingComponents(), reading.first)
      const last = reading.last ? assign(context.createParsingComponents(), reading.last) : undefined
      return note(context.createParsingResult(start, words, first, last), { ...reading.notes, rule: row.id })
    },
  }
}
