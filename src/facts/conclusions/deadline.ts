/** By when a task is to be done: "trước ngày 30/9", "xong trong tháng 10/2020". */
import type { Article, TextRange } from '../../article.js'
import { resolveYear } from '../../mentions/dates.js'
import type { Passage } from '../../mentions/passages.js'
import type { DateDraft } from '../date.js'

/** What stands before a date that is a deadline. */
const BY =
  /(?:trước|chậm nhất(?: là)?(?: vào| đến| trong)?|muộn nhất(?: là)?(?: vào| đến| trong)?|xong|đến hết|(?:hoàn thành|hoàn tất|kết thúc|xong|báo cáo|trình|gửi)[^.;]{0,50} (?:trong|đến|vào))(?: ngày| hết| cuối| thời hạn)?\s*$/
const BEFORE = 70

/**
 * The deadline in a statement, EDTF; null if it sets none.
 *
 * @param date - when the event takes place: a deadline without a year is the next such day after it
 */
export function deadlineIn(
  article: Article,
  passage: Passage,
  range: TextRange,
  date: DateDraft | null,
): string | null {
  for (const mention of passage.dates) {
    if (mention.start < range.start || mention.end > range.end || mention.startDate === '') continue
    const before = article.reader.folded.slice(Math.max(range.start, mention.start - BEFORE), mention.start)
    const own = article.reader.folded.slice(mention.start, mention.end)
    if (!BY.test(before) && !/^(?:trước|đến hết|chậm nhất)/.test(own)) continue
    const year = date && !date.startDate.startsWith('XXXX') ? Number(date.startDate.slice(0, 4)) : null
    if (mention.yearPrinted || year === null || mention.endDate.length < 7) return mention.endDate
    const { endDate } = resolveYear(mention, { referenceDate: null, articleYears: [year] })
    return date && endDate < date.startDate.slice(0, endDate.length) ? `${year + 1}${endDate.slice(4)}` : endDate
  }
  return null
}
