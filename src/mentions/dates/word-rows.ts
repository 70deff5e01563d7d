/** Parsers of days named with "tháng", and of those of the lunar calendar. */
import { isDay } from './calendar.js'
import { cueBefore, isCut } from './context.js'
import { follows, isYear, numericDays } from './numeric.js'
import { at, datePart, LEAD, type DateRow } from './row.js'
import * as s from './syntax.js'

export const WORD_ROWS: readonly DateRow[] = [
  {
    id: 'date/lunar',
    needs: ['rằm', 'giêng', 'chạp', 'tết', 'âm', 'âl', 'năm'],
    also: [s.pattern(`rằm|giêng|chạp|tết|âm${s.GAP}lịch|âl|năm${s.GAP}${s.LUNAR_YEAR}`)],
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:${s.DAY_CUE})${s.GAP})?(?:` +
        `rằm${s.GAP}tháng${s.GAP}(?:\\d{1,2}|${s.MONTH_NAME})` +
        `|(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}${s.GAP}tháng${s.GAP}(?:giêng|chạp)` +
        `|(?:(?:mùng|mồng)${s.GAP}\\d{1,2}(?:${s.TO}|${s.AND}))?(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}${s.GAP}tết` +
        `|(?:(?:mùng|mồng)${s.GAP})?\\d{1,2}(?:(?:${s.GAP}tháng${s.GAP}| ?[/.-] ?)(?:\\d{1,2}|${s.MONTH_NAME}))(?= +(?:năm${s.GAP}${s.LUNAR_YEAR}|\\(?(?:âm|âl)))` +
        `)(?: *,? *(?:năm${s.GAP})?${s.LUNAR_YEAR})?(?: *\\(?(?:âm${s.GAP}lịch|âl)\\)?)?${s.WORD_END}`,
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
    id: 'date/day-month-words',
    needs: ['tháng'],
    pattern: s.pattern(
      `${LEAD}(?:(?<cue>${s.DAY_CUE}|mùng|mồng)${s.GAP})?(?:(?:mùng|mồng)${s.GAP})?(?<days>\\d{1,2}(?:(?:${s.TO}|${s.AND})(?:${s.DAY_CUE}${s.GAP})?\\d{1,2}){0,6})` +
        ` *[,.]? *tháng${s.GAP}(?<month>\\d{1,2}(?!\\d|[/.-]\\d(?!\\d{3}(?!\\d)))|${s.MONTH_NAME})(?!\\d)(?:(?:,?${s.GAP}năm${s.GAP}| ?[/.-] ?)(?<year>\\d{4})(?!\\d))?`,
    ),
    read(match, context) {
      // "nhân ngày 26/|3, ngày 12 tháng 3": the month of another day
      if (isCut(context.text, at(match)) || /\d[/.-]$/.test(context.text.slice(0, at(match)).slice(-2))) return null
      const groups = match.groups ?? {}
      const month = s.monthNamed(groups['month'] ?? '')
      const year = groups['year'] === undefined ? null : Number(groups['year'])
      if (!month || month.month > 12 || (year !== null && !isYear(year))) return null
      const cued =
        groups['cue'] !== undefined ||
        /^từ/.test(match[0]) ||
        cueBefore(context.text, at(match), at(match) + match[0].length) !== null
      // "6 tháng năm 2018" is half a year
      if (!cued && (year === null || !/^\d/.test(groups['month'] ?? ''))) return null
      const days = numericDays(groups['days'] ?? '').map(({ day }) => ({ year, month: month.month, day }))
      const first = days[0]
      const last = days[days.length - 1]
      if (!first || !last || !days.every(isDay) || (days.length > 1 && !follows(first, last))) return null
      const isRange = days.length === 2 && /[-–—~]|đến|tới/.test(groups['days'] ?? '')
      return {
        first,
        last: days.length > 1 ? last : undefined,
        notes: datePart(match[0], isRange ? [] : days),
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
          'ngày 4, tháng 7, năm 2019, xã họp',
          'ngày 4, tháng 7, năm 2019',
          { startDate: '2019-07-04', yearPrinted: true },
        ],
        [
          'Sáng ngày 24 tháng 3/2018, xã họp',
          'Sáng ngày 24 tháng 3/2018',
          { startDate: '2018-03-24', yearPrinted: true },
        ],
        ['ngày 24 tháng 03-2018', 'ngày 24 tháng 03-2018', { startDate: '2018-03-24' }],
        [
          'Thời gian: 24 – 25 tháng 03 năm 2018',
          '24 – 25 tháng 03 năm 2018',
          { startDate: '2018-03-24', endDate: '2018-03-25' },
        ],
      ],
      no: ['sơ kết 6 tháng năm 2018', 'ngày 5 tháng 3/4', 'lãi 9 tháng 2 lần', 'ngày 31 tháng 2', 'ngày 5 tháng 13'],
    },
  },
  {
    id: 'date/day-only',
    needs: ['mùng', 'mồng'],
    pattern: s.pattern(
      `${s.WORD_START}(?:${s.SESSION}${s.GAP})?ngày${s.GAP}(?:mùng|mồng)${s.GAP}(?<day>\\d{1,2})(?!\\d)(?! *(?:[/.-]|tháng))`,
    ),
    read: (match, context) => (isCut(context.text, at(match)) ? null : { first: {}, notes: datePart(match[0]) }),
    examples: {
      yes: [['Vào ngày mồng 5, xã họp', 'ngày mồng 5', { startDate: '', role: 'day' }]],
      no: ['ngày mồng 5/8', 'ngày 5 lần'],
    },
  },
]
