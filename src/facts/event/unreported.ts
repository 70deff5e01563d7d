/** Events that nobody reports to have been held: ordered, planned on paper, done again and again. */
import { ADDRESSEES, ORDERED, OUGHT, RULINGS, STRETCHES, WONT } from '../../lexicon/event-unreported.js'
import type { Reader } from '../../mentions/reader.js'
import { alternation } from '../../text/alternation.js'
import { wordsBefore } from './choose/words.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mention.js'

/** "tổ chức thành công các", "chủ trì, phối hợp với Sở Tài chính mở": how it is held, and by whom together. */
const HOLDING_AT_END =
  /(?:^| )(?:(?:chủ trì|đẩy mạnh|tham mưu|phối hợp)(?: ,)?(?: (?:phối hợp|tham mưu))? (?:[^,;:]{0,60} )?)?(?:tiếp tục |khẩn trương |kịp thời |sớm )*(?:tổ chức|mở|tiến hành|triển khai)(?: (?:tốt|thành công|các|những|nhiều|thêm|triển khai|trực tiếp|nghiêm túc))* $/
/** The event itself is a verb: "chủ trì, phối hợp với Sở Tài chính | kiểm tra". */
const ADVERBS_AT_END =
  /(?:^| )(?:(?:chủ trì|chủ động|khẩn trương|kịp thời|tiếp tục|tiến hành|tổ chức|tham mưu|sớm|trực tiếp|thường xuyên)(?: ,)? |phối hợp với [^,;:]{2,60} ){1,4}$/

/** "Ban Chỉ đạo", "hội nghị giao ban", "bàn giao các nhà", "dưới sự chỉ đạo": other words with those in them. */
const NO_ORDER = '(?:^| )(?:ban|nghị|họp|buổi|cuộc|bàn|chuyển|sự)'

/** "yêu cầu các sở, ngành |", "giao Sở Nội vụ |"; "thực hiện chỉ đạo của Bộ, Sở Y tế |" tells of none. */
const TOLD = new RegExp(
  `(?:^|(?<!${NO_ORDER}) )(?:${alternation(ORDERED)}) ((?:${alternation(ADDRESSEES)})(?: (?!đã |vừa |sáng |chiều |tối |ngày |tại |khi )[^ .;:“”"]+){0,14}) $`,
)
/** "Thực hiện văn bản chỉ đạo các xã trồng rừng, | Sở Y tế tổ chức": what somebody follows who acts behind the comma. */
const FOLLOWS = new Set(['thực', 'theo', 'căn', 'sau', 'được', 'triển', 'để', 'nhằm', 'trên'])
/** "lùi thời gian tổ chức lễ hội" puts it off. */
const MODAL = new RegExp(
  `(?:^|(?<!(?:^| )(?:lùi|dời|hoãn|đổi|chỉnh)) )(?:${alternation(OUGHT)}) $|(?:^| )(?:phải|cần|có trách nhiệm) (?:[^ ,.;:]+ ){1,10}và $`,
)
/** "Để tổ chức hội chợ, | các đơn vị phải ...", "Khi tổ chức hội nghị, | các xã cần ...": on what terms it is held. */
const CLAUSE = /(?:^| )(?:để|khi|muốn) $/
const TERMS = /^, (?:[^ .;]+ ){1,12}(?:phải|cần|nên|có trách nhiệm) /
const HABIT = new RegExp(`(?:^| )(?:${alternation(WONT)}) $`)
const STRETCH = new RegExp(
  `^(?:theo (?:kế hoạch|báo cáo) , )?(?:trong )?(?:${alternation(STRETCHES)}|(?:trong |từ )năm (?:19|20)\\d\\d)(?= )`,
)
const RULED = new RegExp(
  `(?:^| )(?:${alternation(RULINGS)})(?: (?:số )?[\\d/][^ ]*)?(?: của [^,.;]{2,40})? về(?: việc)? $`,
)
/** "thông qua tại kỳ họp thứ 5 | có hiệu lực từ": what a house once passed. */
const PASSED = /(?:^| )thông qua tại $/
const IN_FORCE = /^.{0,80} (?:có|quy định|gồm|bao gồm|sẽ có)(?: hiệu lực| nhiều| \d+)(?= )/

/** A day of the calendar, no "năm 2023". */
const DAY = /-\d\d-\d\d$/

/** Does the sentence tell that the event is to be, ought to be or is wont to be held, not that it was? */
export function isUnreported(reader: Reader, mention: EventMention): boolean {
  const { head, passage, first, last } = mention
  const { words } = reader.tokens
  const before = wordsBefore(reader, mention)
  if (RULED.test(before)) return true
  if (PASSED.test(before) && IN_FORCE.test(words.slice(first, first + 16).join(' '))) return true
  const who = before.replace(head.verb ? ADVERBS_AT_END : HOLDING_AT_END, ' ')
  if (who === before && !head.verb) return false
  if (MODAL.test(who)) return true
  if (CLAUSE.test(who) && TERMS.test(words.slice(last, last + 20).join(' '))) return true
  const told = TOLD.exec(who)
  if (told && !(FOLLOWS.has(words[passage.first] ?? '') && told[1]?.includes(' , '))) return true
  const dated = [...lookup(passage).dayFrom.values()].some((day) => DAY.test(day.startDate))
  return !dated && (HABIT.test(who) || STRETCH.test(words.slice(passage.first, first).join(' ')))
}
