/** Parsers of days written in figures: one, several, from one to another. */
import { isDay } from './calendar.js'
import { isCounted, isCut, isNumberedPlace, isPiece } from './context.js'
import { completeDays, follows, isYear, numericDays, yearOf, type NumericDay } from './numeric.js'
import { at, cueOf, cueSuffices, datePart, LEAD, type DateRow } from './row.js'
import type { ParsingContext } from './notes.js'
import * as s from './syntax.js'

/** What a day with its month in figures always holds. */
const DAY_AND_MONTH = /\d ?[/.-] ?\d/
const CONNECTS_RANGE = /[-–—~*]|đến|tới/
/** "3 ngày (từ 2 đến 4-9)", "Từ 7 đến 10-6, ...": with these signs only what opens a bracket or a sentence is a range of days. */
const countsDays = (match: RegExpMatchArray, context: ParsingContext): boolean =>
  /^từ .*(?:đến|tới)/.test(match[0]) &&
  /(?:^|[.(\n]|ngày,?) *$/.test(context.text.slice(Math.max(0, at(match) - 9), at(match)))
/** "Sau hai ngày làm việc khẩn trương (9 và 10-7)" */
const bracketsDays = (match: RegExpMatchArray, context: ParsingContext): boolean =>
  DAYS_BEFORE_BRACKET.test(context.text.slice(Math.max(0, at(match) - 50), at(match)))
const DAYS_BEFORE_BRACKET = / ngày[^.;:()\d]{0,36}\( ?$/
const CONNECTS_LIST = /[,&]|và/

/**
 * "ngày 2/3/2018, | sáng 5/3", "ngày 2/3, | chiều 5/3": behind the whole day of a paper another clause opens with its own; the
 * days of a list are told alike, and the last has the year.
 */
function opensClause(lead: string, list: string, before: NumericDay | undefined, day: NumericDay): boolean {
  if (!before || before.month === null) return false
  const between = list.slice(before.end, day.at)
  if (!/^ *,/.test(between) || /và/.test(between)) return false
  // "ngày 2/3/2018, | ngày 5 và 6/4": what has been told with its year is over
  if (before.year !== null && /ngày|hôm/.test(between)) return true
  if (day.month === null) return false
  return (before.year !== null && day.year === null) || (!s.sessionIn(lead) && s.sessionIn(between) !== undefined)
}

export const NUMERIC_ROWS: readonly DateRow[] = [
  {
    id: 'date/range',
    needs: ['/', '-', '.'],
    also: [DAY_AND_MONTH, CONNECTS_RANGE],
    pattern: s.pattern(
      `${LEAD}(?:${s.DAY_CUE} *)?(?:,? *từ${s.GAP}(?:${s.DAY_CUE}${s.GAP})?)?(?<days>(?<first>${s.NUMERIC})${s.TO}(?:${s.DAY_CUE}${s.GAP})?(?<last>${s.NUMERIC_MONTH}))`,
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
      const cue = countsDays(match, context) ? 'strong' : cueOf(match, context, figures, match[0].length)
      if (!cueSuffices(cue, b) || isCounted(context.text, end, cue)) return null
      const [first, last] = completeDays([a, b]) ?? []
      if (!first || !last || !follows(first, last)) return null
      return { first, last, notes: datePart(match[0]) }
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
        ['Sau 3 ngày (từ 2 đến 4-9) tranh tài', 'từ 2 đến 4-9', { startDate: 'XXXX-09-02', endDate: 'XXXX-09-04' }],
        [
          'từ chiều 17/11 đến sáng 20/11',
          'từ chiều 17/11 đến sáng 20/11',
          { startDate: 'XXXX-11-17', endDate: 'XXXX-11-20', session: 'afternoon' },
        ],
      ],
      no: [
        'tăng từ 5-7% so với năm trước',
        'đạt từ 2 đến 3/4 số xã',
        'từ 2 - 8 trung tâm',
        'số 12 - 13/4',
        'mất từ 2 đến 3-4 hôm',
      ],
    },
  },
  {
    id: 'date/list',
    needs: ['/', '-', '.'],
    also: [DAY_AND_MONTH, CONNECTS_LIST],
    pattern: s.pattern(
      `${LEAD}(?:${s.DAY_CUE} *)?(?<list>${s.NUMERIC}(?:${s.AND}(?:${s.DAY_CUE}${s.GAP})?${s.NUMERIC}){1,9})`,
    ),
    read(match, context) {
      const figures = match[0].length - (match.groups?.['list'] ?? '').length
      const list = match[0].slice(figures)
      const all = numericDays(list)
      const start = at(match) + figures
      if (isCut(context.text, at(match)) || isNumberedPlace(context.text, start)) return null
      const cue = bracketsDays(match, context) ? 'strong' : cueOf(match, context, figures, match[0].length)
      // What follows the last day with a month is another number: "ngày 19/7, 200 đại biểu".
      let count = 0
      for (const [i, day] of all.entries()) {
        if (day.separator !== '' && day.separator !== (all.find((d) => d.separator !== '')?.separator ?? '')) break
        if (isPiece(context.text, start + day.at, start + day.end) || isCounted(context.text, start + day.end, 'weak'))
          break
        if (opensClause(match[0].slice(0, figures), list, all[i - 1], day)) break
        if (day.month !== null) count = i + 1
      }
      const days = all.slice(0, count)
      const end = days[count - 1]
      if (count < 2 || !end || !cueSuffices(cue, end)) return null
      const read = completeDays(days)
      const first = read?.[0]
      const last = read?.[count - 1]
      if (!read || !first || !last || !follows(first, last)) return null
      return { length: figures + end.end, first, last, notes: datePart(match[0].slice(0, figures), read) }
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
        ['hai ngày làm việc (9 và 10-7), kỳ họp bế mạc', '9 và 10-7', { days: ['XXXX-07-09', 'XXXX-07-10'] }],
        ['Sáng 3/8, chiều 5/8, tổ công tác đến xã.', 'Sáng 3/8, chiều 5/8', { days: ['XXXX-08-03', 'XXXX-08-05'] }],
        ['hai ngày 30/6 và 01/7/2016', 'hai ngày 30/6 và 01/7/2016', { days: ['2016-06-30', '2016-07-01'] }],
      ],
      no: [
        'Thực hiện Kế hoạch số 7 ngày 2/3/2018, sáng 5/3, xã họp',
        'Theo Công văn số 7 ngày 2/3, chiều 5/3, xã họp',
        'Ngày 19/7, 200 đại biểu dự.',
        'ngày 2 và 3 lần mỗi tuần',
        'Sáng 5/4, 2/3 số xã họp',
      ],
    },
  },
  {
    id: 'date/day-month-year',
    needs: ['/', '-', '.'],
    also: [DAY_AND_MONTH],
    pattern: s.pattern(
      `(?:(?:trong${s.GAP})?${s.DAY_CUE} *)?(?<day>\\d{1,2}) ?(?:(?<sep>[/.-]) ?(?<month>\\d{1,2}) ?\\k<sep> ?(?<year>\\d{4}|\\d{2})|[/.-] ?(?<month2>\\d{1,2}),?${s.GAP}năm${s.GAP}(?<year2>\\d{4}))(?!\\d)`,
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
      return { first: day, notes: datePart(match[0]) }
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
    needs: ['/', '-', '.'],
    also: [DAY_AND_MONTH],
    pattern: s.pattern(
      `(?:(?:trong${s.GAP})?${s.DAY_CUE} *)?(?<day>\\d{1,2}) ?(?<sep>[/.-]) ?(?<month>\\d{1,2})(?!\\d)`,
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
      return { first: day, notes: datePart(match[0]) }
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
    needs: ['ngày'],
    also: [/ngày \d{1,2} \d{1,2},/],
    // a separator lost when the page was copied; only where the sentence begins with it
    pattern: s.pattern(`(?<=^|\\n|[.:–-] *)ngày (?<day>\\d{1,2}) (?<month>\\d{1,2})(?=,)`),
    read(match) {
      const day = { year: null, month: Number(match.groups?.['month']), day: Number(match.groups?.['day']) }
      return isDay(day) ? { first: day, notes: datePart('') } : null
    },
    examples: {
      yes: [['Ngày 20 9, Bộ trưởng đến thăm', 'Ngày 20 9', { startDate: 'XXXX-09-20' }]],
      no: ['Ngày 20 30 đại biểu', 'mỗi ngày 20 9, có'],
    },
  },
]
