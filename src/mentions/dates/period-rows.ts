/** Parsers of months, quarters, years and spans of years: what an event is about, seldom when it takes place. */
import { isCut, isPiece } from './context.js'
import { at, type DateRow } from './row.js'
import * as s from './syntax.js'

export const PERIOD_ROWS: readonly DateRow[] = [
  {
    id: 'date/month',
    needs: ['/', 'tháng'],
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
          !/(?:từ|đến|trong|đầu|cuối|hết|trước|sau|vào|kỳ) +$/u.test(context.text.slice(0, start)))
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
    needs: ['đầu', 'cuối'],
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
    needs: ['quý', 'quí'],
    pattern: s.pattern(
      `${s.WORD_START}qu[ýí]${s.GAP}(?<quarter>i{1,3}|iv|[1-4])(?: ?[/.-] ?|${s.GAP}(?:năm${s.GAP})?)(?<year>(?:19|20)\\d{2})(?!\\d)`,
    ),
    read(match) {
      const name = match.groups?.['quarter'] ?? ''
      const quarter = { i: 1, ii: 2, iii: 3, iv: 4 }[name] ?? Number(name)
      const year = Number(match.groups?.['year'])
      return {
        first: { year, month: 3 * quarter - 2 },
        last: { year, month: 3 * quarter },
        notes: { part: 'period', precision: 'month' },
      }
    },
    examples: {
      yes: [
        ['công tác quý II/2020', 'quý II/2020', { startDate: '2020-04', endDate: '2020-06', role: 'period' }],
        ['trong quí 1-2006', 'quí 1-2006', { startDate: '2006-01', endDate: '2006-03' }],
      ],
      no: ['quý vị 2020', 'quý II'],
    },
  },
  {
    id: 'date/years',
    needs: ['19', '20'],
    also: [/\d{4} *(?:[-–—~*]|đến|tới)/],
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
    needs: ['năm'],
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
]
