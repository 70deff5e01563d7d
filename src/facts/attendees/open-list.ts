/** Lists that go on in the items or the lines of the paragraphs below. */
import { GROUP_HEADS, SAYS } from '../../lexicon/attendance.js'
import type { Article } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import { alternation } from '../../text/alternation.js'
import { BULLET, HEADS_PRESENT } from '../../text/layout/line.js'

export interface OpenList {
  readonly rule: string
  readonly directing: boolean
  readonly paragraph: number
  /** Its line ends with a colon, and those present stand below it, one a line. */
  readonly below: boolean
}

/** "Về phía Sở Y tế:" on a line of its own, with one person a line below it: no verb tells that they were there. */
export function headsList({ skeleton, paragraph }: Passage, next: Passage | undefined): OpenList | null {
  const { text } = skeleton
  if (!text.endsWith(':') || !(HEADS_PRESENT.test(text) || OF_BODY.test(text)) || PHOTOS.test(text)) return null
  return next && isLineOfList(next) && (OF_PERSON.test(unmarked(next.skeleton.text)) || HAS.test(text))
    ? { rule: 'attendee/list-below', directing: false, paragraph, below: true }
    : null
}
/** "Đoàn công tác gồm có:" */
const OF_BODY = /^(?:[-–+*•] ?)?Ⓞ (?:gồm có|gồm|có)(?: các (?:đồng chí|ông|bà))?:$/u
/** "Đại biểu tỉnh có:": behind it groups may stand first; below "Về phía tỉnh:" they might be told what to do. */
const HAS = / (?:có|gồm)(?: các (?:đồng chí|ông|bà))?:$/u
const PHOTOS = /(?:hình|ảnh)(?![A-Za-zÀ-ỹ])/u
/** "Ông Lò Văn Ơn (làm Trưởng đoàn)", "Giám đốc Sở: ông Lò Văn Ơn" */
const OF_PERSON = /^(?:đồng chí |ông |bà )?(?:Ⓣ ?[:–-] ?)?Ⓟ/u

/** The words of a line without the sign or the number before it. */
const unmarked = (text: string): string => text.replace(MARK, '')
const MARK = new RegExp(`${BULLET.source}\\s*`, 'u')

/** An item of the list that is open; below a colon also without a bullet. */
export const isNextItem = (article: Article, { below, paragraph }: OpenList, passage: Passage): boolean =>
  passage.paragraph <= paragraph + 1 && (isListItem(article, passage) || (below && isLineOfList(passage)))

/** "- Đồng chí Lò Văn Ơn, Phó Bí thư Huyện ủy;" */
function isListItem(article: Article, passage: Passage): boolean {
  const text = passage.skeleton.text
  return (
    (passage.item && !isHeading(article, passage)) ||
    ONLY_PEOPLE.test(text) ||
    GOES_ON.test(text) ||
    AND_OTHERS.test(text) ||
    text.endsWith(';')
  )
}

/** Whether those present begin in the passage below a line that heads them, with or without a bullet. */
export const opensBelow = (next: Passage | undefined): boolean => next !== undefined && isLineOfList(next)

/** "Bà Lò Thị Mai – Trạm Khuyến nông", "c) Cùng lãnh đạo xã qua các thời kỳ.": below the line that opens the list; a sentence tells what they did. */
function isLineOfList({ skeleton }: Passage): boolean {
  const text = unmarked(skeleton.text)
  return LINE_OF_LIST.test(text) && !(/[.!?:]$/.test(text) && TELLS.test(text))
}
const LINE_OF_LIST = new RegExp(
  `^(?:(?:và|cùng(?: với)?|cùng dự|còn|có|ngoài ra),? )*(?:đồng chí |ông |bà )?(?:[ⓅⓉⓄ]|(?:${alternation(GROUP_HEADS)}|\\d[\\d.]* [^ ]+)(?![A-Za-zÀ-ỹ]))`,
  'u',
)
const TELLS = new RegExp(
  ` (?:đã|sẽ|đang|vừa|cũng|vẫn|cần|phải|nên|được|bị|không|chưa|rất|luôn|là|hiện|Ⓞ có|${alternation(SAYS)})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "Bà Lò Thị Mai,\nPhó Bí thư Huyện ủy": the office of who stands on the line before. */
export const isOfficeOfLast = ({ skeleton, item }: Passage, last: Passage | undefined): boolean =>
  !item && /^Ⓣ[.,;]?$/.test(skeleton.text) && last !== undefined && /Ⓟ ?[,–-]$/.test(last.skeleton.text)

/** "• KINH TẾ PHỤC HỒI": what parts the article, in capitals, and names nobody. */
function isHeading({ reader: { text } }: Article, { start, end, people }: Passage): boolean {
  const printed = text.slice(start, end)
  return people.length === 0 && printed === printed.toUpperCase()
}

/** "Các đồng chí nguyên Ủy viên Trung ương: Ⓟ; Ⓟ và Ⓟ.": a sentence of names and no verb. */
const GOES_ON = /^(?:các đồng chí|các ông|các bà)[^.;:ⓅⓉ]{0,80}: ?[ⓅⓉ](?:[;,]| và)/
const ONLY_PEOPLE = /^(?:các [^.;:ⓅⓉ]{0,80}:? ?)?[ⓅⓉ](?:[^.ⓅⓉ]{0,24}[ⓅⓉ])*[^.ⓅⓉ]{0,12}[;.,]?$/

/** "Cùng đại diện các ngành và đông đảo bà con.": the rest of a list whose items are sentences. */
const AND_OTHERS = new RegExp(
  `^(?:và|cùng(?: với)?|cùng đó là|cùng sự (?:tham dự|có mặt|tham gia) của) (?:${alternation(GROUP_HEADS)})(?![A-Za-zÀ-ỹ])(?![^.;]* (?:đã|sẽ|đang|cũng|vừa|được|phát biểu|trao|tặng|cho) )[^.:;ⓅⓉ]{0,240}\\.?$`,
  'u',
)
