/** Parsers of days said by another day, and of the parts that count only beside a day: clock times, parts of the day. */
import { isCut } from './context.js'
import { at, type DateRow } from './row.js'
import * as s from './syntax.js'

export const RELATIVE_ROWS: readonly DateRow[] = [
  {
    id: 'date/relative',
    needs: ['nay', 'qua', 'mai', 'cùng'],
    also: [s.pattern(`(?:hôm|ngày|${s.SESSION})${s.GAP}(?:nay|qua|mai)|cùng${s.GAP}(?:ngày|đêm)`)],
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
    needs: ['thứ', 'chủ'],
    pattern: s.pattern(
      `${s.WORD_START}(?<name>${s.WEEKDAY})(?!${s.GAP}h[àằ]ng)(?:${s.GAP}(?:tuần${s.GAP})?(?:này|tới|trước)${s.WORD_END})?`,
    ),
    read(match, context) {
      const before = context.text.slice(Math.max(0, at(match) - 16), at(match))
      if (
        isCut(context.text, at(match)) ||
        /(?:lần|đứng|hạng|xếp|người|điều|tuổi|(?:kỳ|phiên|cuộc) +họp|hội +nghị|đại +hội|kỳ|khóa|tập|nhóm) +$/.test(
          before,
        )
      )
        return null
      const cued = /(?:vào|hôm) +$/.test(before) || / tuần /.test(match[0])
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

const CLOCK = `(?:(?<!\\d)\\d{1,2}(?: *(?:giờ|h|g)(?: *\\d{1,2}(?!\\d)(?: *(?:phút|p|['’′]))?|(?:\\d{2}(?!\\d)))?|:\\d{2}(?!\\d)(?::\\d{2})?))`
const CLOCK_PARTS = /^(\d{1,2}) *(?:giờ|[hg:]) *(\d{1,2})?/

/** Parts that count only beside a day. */
export const COMPANION_ROWS: readonly DateRow[] = [
  {
    id: 'date/clock',
    needs: ['h', 'g', ':'],
    also: [/\d *[hg:]/],
    pattern: s.pattern(
      `${s.WORD_START}(?:(?:từ|khoảng|đúng)${s.GAP})?(?:lúc${s.GAP})?(?<clock>${CLOCK})(?: *(?<half>sa|ch|am|pm)${s.WORD_END})?(?:${s.TO}${CLOCK})?(?![A-Za-zÀ-ỹ\\d:])`,
    ),
    read(match, context) {
      const parts = CLOCK_PARTS.exec(match.groups?.['clock'] ?? '')
      if (!parts || isCut(context.text, at(match)) || /[\d/.,-]$/.test(context.text.slice(0, at(match)))) return null
      const late = /ch|pm/.test(match.groups?.['half'] ?? '')
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
    needs: ['sáng', 'trưa', 'chiều', 'tối', 'đêm'],
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
