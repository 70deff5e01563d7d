/** Whether the event is the subject of its sentence: "Hội nghị ... diễn ra / được tổ chức / do Sở Y tế tổ chức". */
import { MANNERS_OF_HOLDING } from '../../lexicon/event-cues.js'
import { MADE_WHEN } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import { isDash, wordAt, type Reader } from '../../mentions/reader.js'
import { alternation } from '../../text/alternation.js'
import { lookup } from './lookup.js'

/** What follows the name when the event is the subject: "Hội nghị ... diễn ra / được tổ chức / do (được) ... tổ chức". */
const PREDICATE = new RegExp(
  `^[^.]{0,3}(?:\\([^)]{0,60}\\))?,? ?(?:với [^.;]{3,160}? (?=(?:đã|vừa|sẽ|được|chính) (?:[^ ]+ ){0,3}(?:diễn ra|tổ chức|khai mạc|bế mạc)))?(?:đã |vừa |mới |(?:${alternation(MANNERS_OF_HOLDING)}) |dự kiến |tiếp tục |sẽ |đang |được |đều |cũng |vẫn |lần lượt |lại |cùng |tưng bừng |chính |vinh dự |lần đầu (?:tiên )?)*(?:diễn ra|tổ chức|khai mạc|bế mạc|khai giảng|bế giảng|khép lại|mở ra|kết thúc|(?:họp|tiến hành) phiên (?:khai|bế|toàn|trù|thảo)|(?:xem xét|thông qua|bầu) |(?:tạm |bị |phải )?(?:hoãn|hủy)|(?:do|được) [^.]{3,160}? (?:tổ chức|phát động|khai giảng|khai mạc|đăng cai|${MADE_WHEN})|tiến hành|thành công|bước (?:vào|sang)|có lúc|trở nên|nóng lên|kéo dài|căng thẳng|sôi nổi|xoay quanh|tập trung (?:thảo luận|đánh giá|bàn|làm rõ|quán triệt|cho ý kiến|vào)|nhất trí|biểu quyết|đã nghe|được nghe|khởi tranh|khởi động|mở màn|bắt đầu|mở cửa|có sự tham|tiếp tục|làm việc (?:ngày|phiên|buổi)|thu hút|quy tụ|(?:có|mang) chủ đề|có (?:hai|ba|bốn) nhiệm vụ|là (?:dịp|hoạt động|sự kiện|kết quả|một trong|đợt|cơ hội|nơi|diễn đàn|sân chơi))`,
)

/** "Kéo dài từ 14h đến 18h chiều 2/6, | buổi đối thoại": what it did is told before it. */
const TOLD_BEFORE =
  /(?:^|[-–)] )(?:kéo dài|diễn ra|được tổ chức|khai mạc|bắt đầu|mở ra|trải qua|sau (?:một|hai|ba|bốn|năm|\d{1,2}) (?:ngày|buổi|giờ))(?: [^.;]{0,90})? ,$/
const MOST_TOLD_BEFORE = 24

/** So many tokens behind the name may tell what it did. */
const BEHIND = 40
/** So many where something is said of the event between. */
const FAR_BEHIND = 64

/** "Hội nghị ... | đã diễn ra", "Hội nghị ... | do Sở Y tế tổ chức". */
export const tellsOfIt = ({ tokens: t }: Reader, last: number): boolean =>
  PREDICATE.test(t.words.slice(last, last + BEHIND).join(' '))

/** "Kéo dài từ 14h đến 18h, | buổi đối thoại": what it did is told before the event at token `i`. */
export const isToldBefore = ({ tokens: t }: Reader, { first }: Passage, i: number): boolean =>
  i - first <= MOST_TOLD_BEFORE && TOLD_BEFORE.test(t.words.slice(first, i).join(' '))

/**
 * "Lễ hội Hoa Ban | tại xã Tân Mỹ | đã khai mạc", "Sáng 5/3, lớp tập huấn | , hoạt động thường niên của ngành, | bế mạc": the event
 * at token `i` opens its clause, and between its name and what it did stands where, for whom or what it was.
 */
export function tellsOfItFarther(reader: Reader, passage: Passage, i: number, last: number): boolean {
  if (!opensClause(reader, passage, i)) return false
  const behind = reader.tokens.words.slice(last, Math.min(passage.last, last + FAR_BEHIND)).join(' ')
  const aside = (FARTHER.exec(behind) ?? APPOSED.exec(behind))?.[1]
  return aside !== undefined && !OTHER_CLAUSE.test(aside)
}

/** Nothing or the day, the place or the source of the news stands before it. */
function opensClause({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  if (i === passage.first) return true
  const before = wordAt(t, i - 1)
  if (before === ')' || before === ':' || isDash(t, i - 1)) return true
  return before === ',' && lookup(passage).dayUpTo.has(t.end[i - 2] ?? -1)
}

/** When, how or whether, before what happens to the event. */
const TENSES = 'đã,vừa,mới,sẽ,đang,dự kiến,chính thức,tiếp tục,được,bị,phải,long trọng,trọng thể,tưng bừng,tạm'.split(
  ',',
)
const HAPPENS = 'diễn ra,khai mạc,bế mạc,khai giảng,bế giảng,khép lại,tranh tài,khởi tranh,kết thúc'.split(',')
/** Of other things too, so a tense goes before: "với mục tiêu thu hút đầu tư" tells nothing of the fair. */
const HAPPENS_IN_TIME = 'thành công,khởi động,mở ra,hoàn thành,thu hút,quy tụ,chào đón,để lại,trở thành,tổ chức'.split(
  ',',
)
const HAPPENED = `(?:(?:${alternation(TENSES)}) ){0,4}(?:${alternation(HAPPENS)}|(?<=(?:đã|vừa|sẽ|đang|được) )(?:${alternation(HAPPENS_IN_TIME)})|(?<=(?:được|bị|tạm) )(?:tiến hành|mở|phát động|ấn định|hoãn|hủy|dời)|được [^.;:,]{3,100} tổ chức)(?!\\p{L})`
/** What is said of the event between its name and what it did opens with these: "lớp tập huấn | cho 40 hội viên | đã kết thúc". */
const SAYS_MORE =
  'tại,ở,trên,trong khuôn khổ,nhân,với,cho,dành cho,của,theo,do,có,gồm,bằng,giữa,hưởng ứng,chào mừng,hướng tới,nhằm,ngày,sáng,chiều,tối,thuộc,mang chủ đề'.split(
    ',',
  )
/** Its first group is what stands between. */
const FARTHER = new RegExp(
  `^(?:, (?=do ))?((?:năm nay|lần này|này|nói trên|kể trên)|(?:${alternation(SAYS_MORE)}) [^.;:]{2,160}?) (?:, )?${HAPPENED}`,
  'u',
)
/** The same in commas: "lớp tập huấn | , hoạt động thường niên của ngành, | bế mạc". */
const APPOSED = new RegExp(`^, ([^.;:]{3,140}?) , ${HAPPENED}`, 'u')
/** "Hội nghị tại Hà Nội cho biết lễ hội sẽ diễn ra": what happens is another clause's. */
const OTHER_CLAUSE =
  /(?:^| )(?:là|cho biết|cho hay|rằng|yêu cầu|đề nghị|nhấn mạnh|phát biểu|khẳng định|mà|khi|đã|sẽ|để)(?: |$)/
