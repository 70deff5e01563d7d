/** The period and the occasion behind which an event's name ends. */
import { isDash, isNumber, wordAt, type Reader } from '../../../mentions/reader.js'

/** "thường kỳ tháng 5 |", "tháng 5/2023 |", "quý I-2023 |", "năm 2023 |": the period of the event stands before token `i`. */
export function isPeriodBefore({ tokens: t }: Reader, i: number): boolean {
  const yearBehind = isNumber(t, i - 1) && (wordAt(t, i - 2) === '/' || isDash(t, i - 2))
  const last = yearBehind ? i - 3 : i - 1
  return PERIOD_WORDS.has(wordAt(t, last - 1)) && (isNumber(t, last) || /^[ivx]{1,4}$/.test(wordAt(t, last)))
}
const PERIOD_WORDS = new Set(['tháng', 'quý', 'năm', 'tuần', 'đợt', 'học'])

/** "chào mừng 79 năm ...", "hưởng ứng Ngày ...": what it is held for. */
export const opensOccasion = ({ tokens: t }: Reader, i: number): boolean =>
  OCCASION_HALVES.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)
export const OCCASIONS = new Set(['chào', 'hưởng', 'tiến', 'hướng'])
const OCCASION_HALVES = new Set(['chào mừng', 'hưởng ứng', 'tiến tới', 'hướng tới', 'hướng đến'])

/** A date or a place that a topic or the sides follow cannot be cut off: "cuộc họp ngày 13/10 về ...", "cuộc họp chiều 13/10 giữa ...". */
export function inName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  for (let k = i + 1; k < Math.min(limit, i + 9) && !CLAUSE_ENDS.has(wordAt(t, k)); k++)
    if ((wordAt(t, k) === 'về' || wordAt(t, k) === 'giữa') && k > i + 1) return true
  return false
}
/** "họp báo chiều qua, báo chí hỏi về giá điện": what is behind is another clause. */
const CLAUSE_ENDS = new Set([',', ';', ':'])
