/** By when: "trước ngày 30/9", "xong trong tháng 10/2020", "chậm nhất ngày 15-3". */
import type { TextRange } from '../../article.js'
import type { DateMention } from '../../mentions/dates.js'
import { firstNot } from '../../text/search.js'

const BY =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|hạn cuối(?: là)?|đến hết|hết)(?: vào)?(?: thời điểm)?(?: ngày)? ?$/iu
const WITHIN = /(?:trong|vào) ?$/iu
/** "đến tháng 6 phải hoàn thành ...": only with what is to be ready behind it. */
const UNTIL = /(?:^|[\s,(])đến(?: cuối)? ?$/iu
/** Something that is to be ready. */
const FINISHES = /hoàn thành|hoàn tất|xong|kết thúc|báo cáo|trình|ban hành|bàn giao|giải quyết dứt điểm|đưa vào/iu
/** Roles of dates that are no deadline. */
const PAST: ReadonlySet<DateMention['role']> = new Set(['document', 'anniversary', 'publication'])
/** Characters before a date in which its preposition stands, and behind it in which the task begins. */
const NEAR = 24
/** Characters before a date in which it is told what is to be ready. */
const FAR = 600

/**
 * The deadline of a task, EDTF; null where none is said.
 *
 * @param text - the normalised text
 * @param task - where the task stands
 * @param dates - dates of its sentence
 * @param from - EDTF day from which it counts: a day without a year is the first such one after it
 */
export function deadlineIn(
  text: string,
  task: TextRange,
  dates: readonly DateMention[],
  from: string | null,
): string | null {
  const first = firstNot(dates.length, (at) => (dates[at]?.start ?? 0) < task.start)
  for (let k = first; k < dates.length; k++) {
    const date = dates[k]
    if (!date || date.start >= task.end) break
    if (date.end > task.end || date.endDate === '' || PAST.has(date.role)) continue
    const before = text.slice(Math.max(task.start, date.start - NEAR), date.start)
    const by = BY.test(before) || /^(?:trước|hết) /iu.test(text.slice(date.start, date.end))
    const within = WITHIN.test(before) || /^trong /iu.test(text.slice(date.start, date.end))
    const behind = text.slice(date.end, Math.min(task.end, date.end + NEAR))
    const ready = FINISHES.test(behind) && (within || UNTIL.test(before))
    if (by || ready || (within && FINISHES.test(text.slice(Math.max(task.start, date.start - FAR), date.start))))
      return withYear(date.endDate, from)
  }
  return null
}

/** "XXXX-03-30" counted from "2020-12-02" is of 2021. */
function withYear(date: string, from: string | null): string {
  const year = Number(from?.slice(0, 4))
  if (!date.startsWith('XXXX') || !from || Number.isNaN(year)) return date
  const later = date.slice(5) >= from.slice(5, date.length)
  return date.replace('XXXX', String(later ? year : year + 1))
}
