/** Offices that stand apart from a name: held by several people of a list, or given to a person by the sentence. */
import { honorificLength } from '../honorifics.js'
import { nameLength, nameScore } from '../names.js'
import { isCapital, isDash, isWord, wordAt, type Reader } from '../reader.js'
import { announcedAfter, titlesFrom } from './title-lists.js'
import { positionEnd, readTitle, type TitleMention } from '../titles.js'

/**
 * An office that several hold, before their names: "các Phó Thủ tướng: X, Y", "hai Phó Chủ tịch UBND tỉnh X và Y".
 * Returns the office and the token from which the names begin.
 */
export function sharedTitleAt(reader: Reader, i: number, limit: number): { title: TitleMention; next: number } | null {
  const { tokens: t, phrases: p } = reader
  let k = i
  const plural = p.at('plural-honorific', k)
  if (plural > 0) k += plural
  else if (p.at('several', k) > 0) k++
  else return null
  const title = readTitle(reader, k, limit, true)
  if (!title || isMembersOnly(reader, title)) return null
  const next = namesFrom(reader, title.last)
  const named = next < limit && (announcedAfter(reader, next, limit) > 0 || nameLength(reader, next) > 0)
  return named || (wordAt(t, next - 1) === ':' && holderAt(reader, next, limit)) ? { title, next } : null
}

/** Behind ":", "là", "gồm có", and "các ông" or "các đồng chí" after one of them: the token from which the names begin. */
function namesFrom({ tokens: t, phrases: p }: Reader, i: number): number {
  let k = i
  if (wordAt(t, k) === 'là') k++
  else if (wordAt(t, k) === 'gồm') k += wordAt(t, k + 1) === 'có' ? 2 : 1
  if (wordAt(t, k) === ':') k++
  if (k === i) return i
  k += p.at('plural-honorific', k)
  return wordAt(t, k) === ':' ? k + 1 : k
}

/** "các thành viên gồm X, Y": of no body named. */
const isMembersOnly = ({ tokens: t }: Reader, { first, positionEnd: end, last }: TitleMention): boolean =>
  last === end && wordAt(t, first) === 'thành' && wordAt(t, first + 1) === 'viên'

/** "các Ủy viên Trung ương Đảng: | Bộ trưởng Bộ Y tế Lò Văn An; ...": the first of the list with an office of his own. */
function holderAt(reader: Reader, i: number, limit: number): boolean {
  const title = titlesFrom(reader, i, limit, true).at(-1)
  return title !== undefined && announcedAfter(reader, title.last, limit) > 0
}

/** Only separators stand between two people of one list. */
export function sameList(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!LIST_SEPARATORS.has(wordAt(reader.tokens, k))) return false
  return true
}

const LIST_SEPARATORS = new Set([',', ';', 'và', 'cùng', ':'])

/** Offices of which a body has several, so that one of them may be said of two people. */
const HELD_BY_SEVERAL = /^(?:nguyên|cựu|phó|ủy viên|thành viên|đại biểu|chuyên viên|giảng viên)(?: |$)/
const SAID_OF_ALL = new Set(['đều', 'cùng', 'là'])

/**
 * An office behind the names of those who hold it: "X, Y - các Phó Chủ tịch UBND tỉnh", "X và Y, đều là Phó Giám đốc
 * Sở". `next` is the token behind it.
 */
export function sharedTitleBehind(
  reader: Reader,
  from: number,
  limit: number,
): { title: TitleMention; next: number } | null {
  const t = reader.tokens
  let k = from
  if (wordAt(t, k) === ',' || isDash(t, k) || wordAt(t, k) === ':' || wordAt(t, k) === '(') k++
  let plural = wordAt(t, k) === 'đều'
  while (SAID_OF_ALL.has(wordAt(t, k))) k++
  if (reader.phrases.at('several', k) > 0 && wordAt(t, k) !== 'một') {
    plural = true
    k++
  }
  if (!plural || k >= limit || positionEnd(reader, k) === 0) return null
  const title = readTitle(reader, k, limit, true)
  if (!title || announcedAfter(reader, title.last, limit) > 0) return null
  return { title, next: wordAt(t, title.last) === ')' ? title.last + 1 : title.last }
}

/** "X và Y - Phó Giám đốc Sở": what may be said of both. */
export const heldBySeveral = (reader: Reader, title: TitleMention): boolean =>
  HELD_BY_SEVERAL.test(reader.tokens.words.slice(title.first, title.positionEnd).join(' '))

/** How far behind a person the office may stand that they take: "được điều động đến ..., giữ chức Chủ tịch Hội". */
const OFFICE_TAKEN_WITHIN = 30
/** How far without one of the words that say so. */
const NEAR = 14

const TAKES = new Set(['làm', 'chức', 'danh', 'vị', 'trò', 'thành', 'kiêm', 'nhiệm'])
/** Words that say that an office is taken: behind them it may stand farther off. */
const APPOINTS = new Set(['bổ', 'điều', 'bầu', 'giới', 'luân', 'phân', 'chỉ', 'công', 'chuẩn', 'phê', 'hiệp'])

/**
 * "X làm Trưởng đoàn", "X được bổ nhiệm giữ chức Giám đốc Sở": an office that the sentence gives a person.
 *
 * @param first - the first token of the person's mention
 */
export function officeTaken(reader: Reader, first: number, from: number, limit: number): TitleMention | null {
  const t = reader.tokens
  const elected = ELECTING.test(t.words.slice(Math.max(0, first - 4), first).join(' '))
  let appointed = elected
  for (let k = from; k < limit && k < from + (appointed ? OFFICE_TAKEN_WITHIN : NEAR); k++) {
    const word = wordAt(t, k)
    if (word === '(') {
      // "X (bên trái) làm Trưởng đoàn"
      while (k < limit && k < from + OFFICE_TAKEN_WITHIN && wordAt(t, k) !== ')') k++
      continue
    }
    if (!isWord(t, k) && word !== ',' && !isDash(t, k)) return null
    appointed ||= APPOINTS.has(word)
    if (positionEnd(reader, k) > 0 && k > from) {
      const taken = takes(reader, k, elected && k === from + 1)
      if (!taken && !isHeld(reader, first, from, k)) return null
      const title = readTitle(reader, k, limit, true)
      // "Cùng đi với ông X là Phó Trưởng ban Lò Văn An": of whose name stands behind it
      if (!taken && title && announcedAfter(reader, title.last, limit) > 0) return null
      // "do X làm chủ nhiệm", of a study
      return title && title.last === title.positionEnd && isOfStudy(reader, k) ? null : title
    }
    if (isCapital(t, k) && nameLength(reader, k) > 2 && nameScore(reader, k, nameLength(reader, k)) > 1) return null
    // "tiếp đoàn do bà Anna Dahl làm trưởng đoàn": who is addressed takes it
    if (isCapital(t, k + 1) && honorificLength(reader, k) === 1) return null
  }
  return null
}

/** "ông X - Phó Chánh Thanh tra tỉnh là | Trưởng đoàn", not "từ năm 1990 ông X là | chuyên viên": what somebody has been. */
const isHeld = ({ tokens: t }: Reader, first: number, from: number, office: number): boolean =>
  office === from + 1 &&
  wordAt(t, from) === 'là' &&
  !OF_THE_PAST.test(t.words.slice(Math.max(0, first - 10), first).join(' '))
const OF_THE_PAST = /(?:^| )(?:(?:19|20)\d\d|trước (?:đó|đây)|từng)(?: |$)/

/** "bầu | ông X", "công bố quyết định bổ nhiệm | ông X". */
const ELECTING = /(?:^| )(?:bầu|cử|bổ nhiệm|suy tôn|đề cử|tín nhiệm)(?: lại)?$/
const isOfStudy = ({ tokens: t }: Reader, i: number): boolean =>
  !isCapital(t, i) && wordAt(t, i) === 'chủ' && wordAt(t, i + 1) === 'nhiệm'

/** "ông X yêu cầu đình chỉ chức vụ | Hiệu trưởng": an office that somebody loses. */
const REMOVES =
  /(?:^| )(?:đình chỉ|cách|bãi nhiệm|miễn nhiệm|thôi giữ|thôi làm|từ) (?:công tác )?(?:chức|chức vụ|chức danh|cương vị)$/

/** Before the office at token `i` stands "làm", "giữ chức (vụ)", "cương vị", "trở thành", or behind one elected "là". */
function takes({ tokens: t }: Reader, i: number, elected: boolean): boolean {
  const [before, word] = [wordAt(t, i - 2), wordAt(t, i - 1)]
  if (REMOVES.test(t.words.slice(Math.max(0, i - 5), i).join(' '))) return false
  if (word === 'vụ') return before === 'chức'
  if (word === 'vị') return before === 'cương'
  if (word === 'trí') return before === 'vị'
  if (word === 'nhiệm') return before === 'kiêm'
  if (word === 'trò') return before === 'vai'
  if (word === 'thành') return before === 'trở'
  return TAKES.has(word) || (elected && word === 'là')
}

/** "bổ nhiệm (chức vụ) | Giám đốc Bệnh viện | cho ông X", "... đối với ông X": the office before whom it is given to. */
export function isGrantedTo(reader: Reader, office: TitleMention, person: number): boolean {
  const t = reader.tokens
  const before = t.words.slice(Math.max(0, office.first - 3), office.first).join(' ')
  if (!/(?:bổ nhiệm(?: lại)?|chức(?: vụ| danh)?|cương vị)$/.test(before)) return false
  const between = t.words.slice(office.last, person).join(' ')
  return between === 'cho' || between === 'đối với'
}
