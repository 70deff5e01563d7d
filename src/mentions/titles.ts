/** One office as printed: "Giám đốc Sở KH&CN". */
import { SEVERAL } from '../lexicon/honorifics.js'
import { FIRM_HEADS } from '../lexicon/organizations.js'
import { alternation } from '../text/alternation.js'
import { officialNameEnd } from './organizations/official-name.js'
import { nameLength, nameScore } from './names.js'
import { isCapital, isUpper, lineBefore, phraseAt, wordAt, type Reader } from './reader.js'

/** Tokens [first, last). */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** One office as printed: tokens of "Giám đốc Sở KH&CN"; its position is the first `position` tokens. */
export interface TitleMention extends TokenRange {
  /** Tokens [first, positionEnd) are the position: "Giám đốc". */
  readonly positionEnd: number
}

/** Where an office begins at token `i` its head's end, else 0; "nguyên", "quyền" and the like belong to it. */
export function positionEnd(reader: Reader, i: number): number {
  const p = reader.phrases
  let k = i
  for (let n = 0; n < 2; n++) {
    const prefix = p.at('position-prefix', k)
    if (prefix === 0 || p.at('position', k) > prefix || isEmpowering(reader, k)) continue
    // "nguyên là Chủ nhiệm Khoa"
    const next =
      k + prefix + (wordAt(reader.tokens, k) === 'nguyên' && wordAt(reader.tokens, k + prefix) === 'là' ? 1 : 0)
    if (p.at('position', next) > 0 || p.at('position-prefix', next) > 0) k = next
  }
  if (isEmpowering(reader, k) || isDuty(reader, k) || isDelegation(reader, k)) return 0
  const length = p.at('position', k) || deputyLength(reader, k) || shortLength(reader, k)
  // "Đại sứ quán" is no "Đại sứ"
  return length > p.at('organization-head', k) ? k + length : 0
}

/** "giữ chức | vụ | Trưởng ban": the end of a word, not "Vụ trưởng". */
const isDuty = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'vụ' && (wordAt(t, i - 1) === 'chức' || wordAt(t, i - 1) === 'nhiệm')

/** "Đoàn | ĐBQH | tỉnh": the deputies together. */
const isDelegation = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'đbqh' && wordAt(t, i - 1) === 'đoàn'

/** "Thừa ủy | quyền | Chủ tịch nước": the end of a word, not who acts in an office. */
const isEmpowering = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'quyền' && wordAt(t, i - 1) === 'ủy'

/** "Đại biểu Lò Văn Sủng", "ĐB Ma Thị Lả": an office only directly before a name; elsewhere whoever takes part. */
function deputyLength(reader: Reader, i: number): number {
  const t = reader.tokens
  const word = wordAt(t, i)
  const length = word === 'đb' || word === 'đbqh' ? 1 : word === 'đại' && wordAt(t, i + 1) === 'biểu' ? 2 : 0
  if (length === 0 || BEFORE_SEVERAL.has(wordAt(t, i - 1)) || lineBefore(t, i + length)) return 0
  const name = nameLength(reader, i + length)
  return name > 2 && nameScore(reader, i + length, name) > 1 ? length : 0
}

export const isDeputy = (reader: Reader, i: number): boolean => deputyLength(reader, i) > 0

/** "CT HĐQT", "BT Chi bộ xóm": letters that stand for an office only before the body that it is of. */
const shortLength = ({ tokens: t, phrases: p }: Reader, i: number): number =>
  SHORT.has(wordAt(t, i)) && isUpper(t, i) && p.at('organization-head', i + 1) > 0 && isCapital(t, i + 1) ? 1 : 0
const SHORT = new Set(['ct', 'bt'])

const BEFORE_SEVERAL = new Set([...SEVERAL, 'vị', 'đoàn'])

/** Reads one office at token `i`, or null. */
export function readTitle(reader: Reader, i: number, limit: number, nameMayFollow: boolean): TitleMention | null {
  const t = reader.tokens
  const head = positionEnd(reader, i)
  if (head === 0 || head > limit) return null
  // "trưởng thôn", "bí thư": a lower-case head is an office only if it is longer than a syllable
  if (head - i === 1 && !isCapital(t, i)) return null
  if (endsAtOnce(reader, i, head)) return { first: i, last: head, positionEnd: head }
  const last = officialNameEnd(reader, head, limit, { head: phraseAt(t, i, head), first: i, nameMayFollow })
  return { first: i, last, positionEnd: head }
}

/** Who serves another office has it in the name: "Trợ lý Thủ tướng", "Phu nhân Tổng thống". */
const SERVING = new Set(['trợ', 'thư', 'phu', 'cố', 'đặc', 'phái', 'phó', 'nguyên', 'thành', 'ủy', 'chuyên', 'cán'])

/** "Bộ trưởng | Chủ nhiệm Văn phòng Chính phủ": directly behind an office, with no body of its own, the next one. */
function endsAtOnce(reader: Reader, first: number, end: number): boolean {
  const { tokens: t, phrases: p } = reader
  return (
    isCapital(t, first) &&
    isCapital(t, end) &&
    p.at('position', end) > 1 &&
    p.at('position', end) > p.at('organization-head', end) &&
    !SERVING.has(wordAt(t, first)) &&
    wordAt(t, end - 1) !== 'phòng'
  )
}

/** Of these each has an office of its own; bodies join "các tỉnh", "các thành phố" in their names. */
const SEVERAL_PLACES = new Set(['huyện', 'xã', 'quận', 'phường', 'thôn', 'bản', 'ấp'])

/** An office held by several ("Bí thư các Chi bộ", "Chủ tịch UBND các xã") names nobody. */
export function isPlural(reader: Reader, title: TitleMention): boolean {
  // "Trưởng phòng Nông nghiệp các huyện"
  for (let k = title.positionEnd; k <= title.last; k++)
    if (wordAt(reader.tokens, k) === 'các' && SEVERAL_PLACES.has(wordAt(reader.tokens, k + 1))) return true
  // "Bí thư Đảng ủy các cơ quan Đảng tỉnh": one body, with whose first words the office ends
  if ([0, 2].some((shared) => reader.phrases.at('organization-name', title.positionEnd - shared) > shared)) return false
  const body = reader.phrases.at('organization-head', title.positionEnd)
  return [title.positionEnd, title.positionEnd + body].some(
    (k) => reader.phrases.at('several', k) > 0 && !isCapital(reader.tokens, k) && !unites(reader, k),
  )
}

/** "Thay mặt Đảng ủy, | thủ trưởng Bộ Quốc phòng |, Đại tướng X": in small letters, and with no name joined to it, all who are in charge. */
export const heldByMany = (reader: Reader, title: TitleMention): boolean =>
  isPlural(reader, title) ||
  (!isCapital(reader.tokens, title.first) && phraseAt(reader.tokens, title.first, title.positionEnd) === 'thủ trưởng')

/** "Hiệp hội | các trường đại học", "Ban Quản lý | các khu kinh tế": one body of many members. */
function unites({ tokens: t }: Reader, i: number): boolean {
  return (
    UNITING.test(t.words.slice(Math.max(0, i - 3), i).join(' ')) &&
    !EACH_WITH_ITS_OWN.test(`${wordAt(t, i + 1)} ${wordAt(t, i + 2)}`)
  )
}
const UNITING =
  /(?:^| )(?:hội|liên hiệp|liên minh|liên đoàn|công đoàn|câu lạc bộ|clb|khối|đảng ủy|quản lý|hội đồng|ủy ban|mạng lưới)$/
/** "Hội Làm vườn | các cấp", "Hội đồng | các tỉnh": one body each. */
const EACH_WITH_ITS_OWN =
  /^(?:cấp|tỉnh|thành|địa|huyện|xã|quận|phường|thị|thôn|bản|ấp|khu phố|khu dân|đơn|sở|ngành|bộ|chi|cụm|tổ|nước)(?: |$)/

/** Offices of state that one person does not hold at the same time. */
const OF_STATE = [
  ['tổng bí thư', 'chủ tịch nước'],
  ['thủ tướng'],
  ['phó thủ tướng', 'bộ trưởng'],
  ['thứ trưởng'],
  ['chánh án'],
]

export const isOfState = ({ tokens: t }: Reader, { first, positionEnd }: TitleMention): boolean =>
  OF_STATE.some((group) => group.includes(phraseAt(t, first, positionEnd)))

/** "Trả lời Chủ tịch Tập đoàn Mây, | Thủ tướng X": who holds an office of state leads no firm. */
const OF_FIRM = new RegExp(
  `^(?:${alternation([...FIRM_HEADS, 'tổng công ty', 'ngân hàng', 'hãng'])})(?! nhà nước)(?: |$)`,
)

const OF_PROVINCE =
  /^(?:phó )?(?:chủ tịch (?:thường trực )?(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)|bí thư (?:thường trực )?(?:tỉnh|thành|huyện|quận|thị) ủy|giám đốc sở)(?: |$)/

/**
 * How many offices of a row that stands before a name are those of somebody else: of whom the person acts for, or of who
 * holds what excludes the next.
 */
export function ofOthers(reader: Reader, titles: readonly TitleMention[]): number {
  const [first, second] = titles
  if (
    first &&
    second &&
    wordAt(reader.tokens, second.first - 1) === ',' &&
    (isActedFor(reader, first) || heldByMany(reader, first))
  )
    return 1
  for (let k = titles.length - 1; k > 0; k--) {
    const [one, other] = [titles[k - 1], titles[k]]
    if (one && other && areRivals(reader, one, other)) return k
  }
  return 0
}

/** "Thừa ủy quyền của | Chủ tịch UBND tỉnh |, Giám đốc Sở X trao", "Thay mặt | Bộ trưởng |, Thứ trưởng X": an office that another acts for. */
export function isActedFor({ tokens: t }: Reader, { first }: TitleMention): boolean {
  const before = phraseAt(t, Math.max(0, first - 4), first)
  return /(?:^| )(?:(?:thay mặt|thừa lệnh)(?: đoàn)?|ủy (?:quyền|nhiệm)(?: của)?|theo (?:sự )?(?:phân công|chỉ đạo) của)$/.test(
    before,
  )
}

/** Nobody holds both: "Bộ trưởng Bộ Y tế" and "Thứ trưởng Bộ Nội vụ", "Thủ tướng" and "Chủ tịch UBND tỉnh". */
export function areRivals(reader: Reader, one: TitleMention, other: TitleMention): boolean {
  const { words } = reader.tokens
  const [a, b] = [one, other].map((title) => words.slice(title.first, title.positionEnd).join(' ')) as [string, string]
  const [groupA, groupB] = [a, b].map((position) => OF_STATE.findIndex((group) => group.includes(position)))
  if (groupA !== -1 && groupB !== -1) return groupA !== groupB
  // "Trao đổi với Phó Thủ tướng, Chủ tịch UBND tỉnh X cho biết": nobody leads the state and a province
  if (groupA !== -1 || groupB !== -1) {
    const least = groupA !== -1 ? other : one
    const body = words.slice(least.positionEnd, least.last).join(' ')
    return OF_PROVINCE.test(words.slice(least.first, least.last).join(' ')) || OF_FIRM.test(body)
  }
  if (b !== `phó ${a}` && a !== `phó ${b}`) return false
  const [bodyA, bodyB] = [one, other].map((title) => words.slice(title.positionEnd, title.last).join(' '))
  // of the councils of two places at once nobody is the head and the deputy
  const council = /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?= |$)/.exec(bodyA ?? '')?.[0]
  return bodyA === bodyB || bodyA === '' || bodyB === '' || (council !== undefined && !!bodyB?.startsWith(council))
}
