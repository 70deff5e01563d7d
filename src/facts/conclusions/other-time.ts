/** When something was settled: before the event, or not yet. "Năm 1995, ông được bầu ...", "Hai bên sẽ sớm ký ...". */
import { EARLIER } from '../../lexicon/earlier.js'
import type { Passage } from '../../mentions/passages.js'
import { alternation } from '../../text/alternation.js'

/** At the start of a clause. */
const BEFORE = new RegExp(
  `(?:^|[,;] |\\. |^(?:tuy nhiên|cụ thể|trong đó|theo đó),? )(?:cũng |ngay |tính |kể )?(?:vào |trong |từ |tại |ở |qua |suốt )?(?:${alternation(EARLIER)})(?=,| |$)`,
  'u',
)
/** Said of whom: "ông từng được bầu", "hai khóa liên tiếp", "là lần thứ ba". */
const OF_A_LIFE =
  /(?<!chưa )(?<![A-Za-zÀ-ỹ])từng (?:được|là|giữ|trúng|tái|đắc|bầu|ký|cùng|thống nhất)(?![A-Za-zÀ-ỹ])|(?:khóa|nhiệm kỳ) liên (?:tiếp|tục)|(?:đây là|là) lần thứ (?!\p{L}+ (?:đại hội|hội nghị))\p{L}+ (?:ông|bà|anh|chị)|(?:các )?khóa (?:\d{1,2}|[ivx]+)(?:, (?:\d{1,2}|[ivx]+))*(?:,| và) (?:\d{1,2}|[ivx]+)(?![A-Za-zÀ-ỹ])|từ (?:khóa|nhiệm kỳ|đại hội) (?:trước|\d)/u
/** Of what is still to come, at the start of a clause or before the verb. */
const TO_COME =
  /(?:^|[,;] )(?:dự kiến|sắp tới|tới đây|thời gian tới|ngày mai|sáng mai|chiều mai|(?:tuần|tháng|năm) (?:tới|sau)|(?:tại )?(?:đại hội|hội nghị|kỳ họp|phiên họp) (?:sắp|lần) tới|theo (?:kế hoạch|chương trình|dự kiến|lịch))(?=,| )/u
/** What is agreed now of what is to come. */
const NOW = /(?:thống nhất|nhất trí|cam kết|đồng ý|quyết định|khẳng định|quyết nghị|tán thành)$/u
const WILL =
  /(?<![A-Za-zÀ-ỹ])(?:sẽ|sắp|dự kiến|chuẩn bị|có thể|đang) (?:được |sớm |tiếp tục |tiến hành |chính thức |lần lượt |cùng |cùng nhau |xem xét,? |thảo luận,? (?:và )?|trao đổi,? (?:và )?|nghe,? |sẽ )*$/u

/** A date that says when: behind a preposition of time, or at the start of a clause. */
const SAYS_WHEN = /(?:^|[,;] |(?:^|\s)(?:vào|từ|hồi|hôm|đầu|cuối|giữa|trong|đến)(?: ngày| tháng| năm| dịp)? ?)$/u
const AT = /(?:^|\s)(?:vào|hồi|hôm)(?: ngày| tháng| năm| dịp| đầu| cuối| giữa)* ?$/u
/** "... được bầu làm Chủ tịch xã năm 1999": a bare year behind, but of no period. */
const OF_A_PERIOD =
  /(?:nhiệm kỳ|khóa|giai đoạn|năm học|kế hoạch|nhiệm vụ|công tác|đến|dự toán|ngân sách|chương trình|phương hướng|trong|quý|[–-]) ?$/u
/** Characters before a date in which its preposition stands. */
const NEAR = 24

const isDay = (day: string): boolean => /^\d{4}/u.test(day)
/** Ends before the day begins, as far as both are told. */
function endsBefore(end: string, day: string): boolean {
  const known = Math.min(end.length, day.length)
  return isDay(end) && isDay(day) && end.slice(0, known) < day.slice(0, known)
}

/** Somebody was elected, signed, passed then. */
function datedBefore({ skeleton }: Passage, verb: number, day: string): boolean {
  const { text } = skeleton
  for (let at = text.indexOf('Ⓓ'); at >= 0; at = text.indexOf('Ⓓ', at + 1)) {
    const mention = skeleton.mentionsIn(at, at + 1)[0]?.mention
    if (mention?.kind !== 'date') continue
    const { endDate, precision, role } = mention.date
    if (role === 'document' || role === 'anniversary' || !endsBefore(endDate, day)) continue
    const before = text.slice(Math.max(0, at - NEAR), at)
    if (at < verb) {
      if (SAYS_WHEN.test(before) && (OPENS.test(text.slice(0, at)) || !text.slice(at, verb).includes(','))) return true
      continue
    }
    if (PASSIVE.test(text.slice(0, verb)) && AT.test(before)) return true
    if (precision === 'year' && ELECTED.test(text.slice(0, at)) && !OF_A_PERIOD.test(before)) return true
  }
  return false
}
/** The date opens the sentence. */
const OPENS = /^(?:[^,.;:]{0,30},? )?(?:vào|từ|hồi|hôm|đầu|cuối|giữa|trong|đến|ngày|tháng|năm| )*$/u
/** "... đã được ký kết vào năm 2017". */
const PASSIVE = /(?:^|\s)(?:được|trúng|đắc) [^,.;:]{2,30}$/u
const ELECTED = /(?:được bầu|trúng cử|đắc cử)(?![A-Za-zÀ-ỹ])/u

/**
 * Whether what a sentence tells of was settled before the event, or is not settled yet.
 *
 * @param from - skeleton offset of the verb
 * @param to - skeleton offset behind it
 * @param day - EDTF day of the event; null where it is not known
 */
export function settledAnotherTime(passage: Passage, from: number, to: number, day: string | null): boolean {
  const { text } = passage.skeleton
  const before = text.slice(0, from)
  return (
    BEFORE.test(before) ||
    (TO_COME.test(before) && !NOW.test(text.slice(0, to))) ||
    WILL.test(before) ||
    OF_A_LIFE.test(text) ||
    (day !== null && datedBefore(passage, to, day))
  )
}
