/** Who belongs to an event's name, and who holds or attends what it names. */
import { GIVES, GIVES_NOTHING, NAMED_AFTER } from '../../../lexicon/event-names.js'
import { MADE_WHEN } from '../../../lexicon/event-holders.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, isDash, isNumber, isWord, lineBefore, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import { isRoute } from './dash.js'
import type { NameSoFar, NameStart } from './start.js'

const namedAfter = new PhraseSet(NAMED_AFTER)
/** The object of these is a person: "đón Bộ trưởng ...", "bổ nhiệm ông ...". */
export const TAKES_PERSON = new Set(
  'đón tiếp kiến đàm gặp thăm nhiệm với của cho mừng viếng cử giữa dương danh tặng sinh thưởng kỷ niệm và động em trợ hợp tòa luật'.split(
    ' ',
  ),
)
/** Behind "quyết định": who is given an office by it. */
export const APPOINTS = new Set(['phân công', 'chỉ định', 'luân chuyển', 'phê chuẩn', 'chuẩn y'])
/** Words for whom something is given to: "cho hộ ông ...", "cho đảng viên ...". */
export const RECIPIENTS = new Set(['hộ', 'đình', 'viên', 'sĩ', 'sỹ', 'mẹ', 'cháu', 'em', 'sinh', 'nhân', 'dân', 'thân'])
/** Adverbs of a reception: "tiếp xã giao ông ...", "đón chính thức Chủ tịch ...". */
export const RECEIVED_SO = new Set(['giao', 'mật', 'thể', 'thức', 'trọng'])

/** "tổ đại biểu Quốc hội", "Đoàn công tác": the side that goes. */
export const DELEGATION =
  /^(?:các )?(?:tổ đại biểu|tổ đbqh|đoàn (?:đại biểu (?:quốc|hđnd|hội)|đbqh|công tác|giám sát|kiểm tra)|(?:các |vị )?đại biểu (?:quốc|hđnd))/

/** "chung vui Ngày hội với bà con": who attends; one works or meets "với" somebody. */
export const LOCALS =
  /^(?:cán bộ|nhân dân|bà con|người dân|đồng bào|cư dân|các hộ|đông đảo|cử tri|hội viên|đoàn viên|các tầng|các em|quần chúng|học sinh|sinh viên|thầy cô|các thầy|các cháu|các vị|toàn thể)$/

/** "gặp mặt báo chí nhân Ngày Báo chí": people are brought together for an occasion, there is no other topic. */
export function isReunion(reader: Reader, { first, headEnd }: NameStart): boolean {
  return /(?:gặp|họp) mặt/.test(reader.tokens.words.slice(first, headEnd).join(' '))
}
/** "ký kết hợp tác | với 5 trường": the partners who sign. */
export const signs = ({ tokens }: Reader, { first, headEnd }: NameStart): boolean =>
  tokens.words.slice(first, headEnd + 2).includes('ký')

/** "Lễ trao bằng cho 20 cử nhân": something is given, so whom "cho" names is its object; else it names who attends. */
export function gives(reader: Reader, first: number, to: number): boolean {
  const t = reader.tokens
  for (let i = first; i < to; i++)
    if (GIVES.has(wordAt(t, i)) && !GIVES_NOTHING.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)) return true
  return false
}
/** "40 hội viên", "hơn 200 đại biểu": who attends. */
export const isCount = (reader: Reader, i: number): boolean => {
  const t = reader.tokens
  return isNumber(t, i) || (ABOUT.has(wordAt(t, i)) && isNumber(t, i + 1))
}
const ABOUT = new Set(['hơn', 'gần', 'trên', 'khoảng'])

/** "kỹ thuật nuôi ong cho 50 hộ dân năm 2019": the period behind who attends belongs to the name. */
export function yearFollows({ tokens: t }: Reader, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + MOST_WHO_ATTEND); k++) {
    if (MARKS_END.has(wordAt(t, k)) || (isCapital(t, k) && lineBefore(t, k))) return false
    if (wordAt(t, k) === 'năm' && isNumber(t, k + 1) && wordAt(t, k - 1) !== 'ngày') return !isNumber(t, k - 1)
  }
  return false
}
const MOST_WHO_ATTEND = 34
const MARKS_END = new Set(['.', ';', ':', 'tại', 'diễn', 'do', 'nhằm', 'để', 'từ', 'đã', 'được'])

/** "giải Báo chí Trần Mai Ninh lần thứ VII": what bears the name of somebody, who does nothing here. */
export const isNamesake = (
  reader: Reader,
  { first, headEnd, opening }: NameStart,
  i: number,
  last: number,
): boolean => {
  const { tokens: t } = reader
  return (
    isCapital(t, i) &&
    (namedAfter.lengthBefore(t, i, first) > 0 ||
      (isDash(t, i - 1) && isRoute(reader, first, i - 1)) ||
      (!opening && i > headEnd && isWord(t, i - 1) && (NAMES_ON.has(wordAt(t, last)) || wordAt(t, last) === '.')))
  )
}
const NAMES_ON = new Set([
  'lần',
  'năm',
  'khóa',
  'giai',
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thành',
  'thị',
  'toàn',
])

/** "làm việc với UBND xã và ông X": one more whom one meets, not who goes on to act. */
export function isPartner({ tokens: t }: Reader, passage: Passage, start: NameStart, i: number): boolean {
  const person = start.meets ? lookup(passage).people.from(i) : undefined
  return (
    person !== undefined &&
    t.words.slice(start.first, i).some((word) => word === 'với' || word === 'giữa') &&
    (!isWord(t, person.last) || person.last >= passage.last || LINKS.has(wordAt(t, person.last)))
  )
}
const LINKS = new Set(['về', 'để', 'nhằm', 'tại', 'và', 'với', 'xoay', 'liên'])

/** "thăm gia đình ông X (thương binh) và | bà Y ở xã Lim": one more who is visited, not who goes on to act. */
export function isVisitedToo({ reader: { tokens: t }, passage, start, personEnd }: NameSoFar, i: number): boolean {
  const person = start.goesThere && personEnd > 0 ? lookup(passage).people.from(i) : undefined
  return (
    person !== undefined &&
    (!isWord(t, person.last) || person.last >= passage.last || LIVES.has(wordAt(t, person.last)))
  )
}
const LIVES = new Set(['ở', 'tại', 'trú', 'nhân'])

/** "đối thoại giữa chủ tịch huyện với 64 hộ dân": the two sides. */
export const isBetween = ({ tokens: t }: Reader, { headEnd }: NameStart, i: number): boolean =>
  t.words.slice(headEnd, i).includes('giữa')

/** "do" opens the holder if an organisation or a person follows that holds or leads; else a cause ("do mưa lũ"). */
export function holderFollows(reader: Reader, passage: Passage, i: number, limit: number): boolean {
  if (HELD_BY_NAME.test(reader.tokens.words.slice(i, Math.min(limit, i + 24)).join(' ')) && isCapital(reader.tokens, i))
    return true
  if (!lookup(passage).people.from(i) && !lookup(passage).organizations.from(i)) return false
  return HOLDS.test(reader.tokens.words.slice(i, Math.min(limit, passage.last, i + 60)).join(' '))
}

/** "do Nhóm công tác về ... tổ chức": a name that the readers of organisations leave. */
const HELD_BY_NAME = /^[^,.;:()]{4,120} (?:tổ chức|chủ trì|phối hợp)(?![A-Za-zÀ-ỹ])/u
const HOLDS = new RegExp(
  `tổ chức|chủ trì|phối hợp|đăng cai|trưởng đoàn|dẫn đầu|chủ tọa|điều hành|chỉ đạo|làm chủ|phát động|khởi xướng|trao tặng|phong tặng|${MADE_WHEN}`,
)
