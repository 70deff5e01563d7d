/**
 * People as they are mentioned: honorifics, offices before the name, the name, offices after it.
 *
 *   đồng chí | Ma Văn Páo | - | Tỉnh ủy viên | , | Giám đốc Sở GD&ĐT
 *   Phó Chủ tịch UBND tỉnh | Cao Huy
 *   đồng chí | Phó Bí thư Huyện ủy | , | Trưởng Ban           (an office without a name)
 */
import { misspeltHonorificBefore, misspeltPosition } from './misspelt.js'
import {
  announcedNameLength,
  foreignNameLength,
  hasCommonSurname,
  likelyNameLength,
  nameLength,
  nameScore,
  runsOn,
} from './names.js'
import { officialNameEnd } from './official-name.js'
import { isCapital, isDash, isNumber, isUpper, isWord, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'

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

/** One mention of a person; `name` is null where only the office is given. */
export interface PersonMention extends TokenRange {
  readonly name: TokenRange | null
  readonly honorific: TokenRange | null
  readonly titles: readonly TitleMention[]
}

/** Names that are cited and attend nothing: "tư tưởng Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh". */
const CITED_NAMES = new Set(['hồ chí minh', 'trần hưng đạo', 'hùng vương'])
/** Behind these a personal name is the name of a street, a school, a prize. */
const NAMESAKE = new Set(
  'đường phố trường giải quận huyện xã phường thôn ấp bản quỹ cúp cầu chợ đài thpt thcs th đh học hồ đoàn lớp ngõ ngách hẻm sân chùa đền thờ tượng bia tỉnh buôn làng hãng khu tổ trại phủ lăng mộ cụm '
    .trim()
    .split(' '),
)

/** Where an office begins at token `i` its head's end, else 0; "nguyên", "quyền" and the like belong to it. */
function positionEnd(reader: Reader, i: number): number {
  const p = reader.phrases
  let k = i
  for (let n = 0; n < 2; n++) {
    const prefix = p.at('position-prefix', k)
    if (
      prefix > 0 &&
      p.at('position', k) <= prefix &&
      (p.at('position', k + prefix) > 0 || p.at('position-prefix', k + prefix) > 0)
    )
      k += prefix
  }
  const length = p.at('position', k)
  // "Đại sứ quán" is no "Đại sứ"
  return length > p.at('organization-head', k) ? k + length : 0
}

const NAMESAKE_PHRASES = new Set([
  'công viên',
  'nghĩa trang',
  'giải thưởng',
  'mang tên',
  'mặt trận',
  'nhà hát',
  'rạp hát',
  'thư viện',
  'bảo tàng',
  'bệnh viện',
  'đa khoa',
  'phòng khám',
  'nhà thuốc',
  'công ty',
  'tập đoàn',
  'doanh nghiệp',
  'nhà máy',
  'học viện',
  'đại học',
  'cao đẳng',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'trung đoàn',
  'lữ đoàn',
  'sư đoàn',
])

const PLURAL_FOLLOWS = new Set(['các', 'những', 'một', 'nhiều', 'hai', 'ba'])

/** Reads one office at token `i`, or null. */
export function readTitle(reader: Reader, i: number, limit: number, nameMayFollow: boolean): TitleMention | null {
  const t = reader.tokens
  const head = positionEnd(reader, i)
  if (head === 0 || head > limit) return null
  // "trưởng thôn", "bí thư": a lower-case head is an office only if it is longer than a syllable
  if (head - i === 1 && !isCapital(t, i)) return null
  const last = officialNameEnd(reader, head, limit, { head: t.words.slice(i, head).join(' '), first: i, nameMayFollow })
  return { first: i, last, positionEnd: head }
}

/** Of these each has an office of its own; bodies join "các tỉnh", "các thành phố" in their names. */
const SEVERAL_PLACES = new Set(['huyện', 'xã', 'quận', 'phường', 'thôn', 'bản', 'ấp'])

/** An office held by several ("Bí thư các Chi bộ", "Chủ tịch UBND các xã") names nobody. */
function isPlural(reader: Reader, title: TitleMention): boolean {
  // "Trưởng phòng Nông nghiệp các huyện"
  for (let k = title.positionEnd; k <= title.last; k++)
    if (wordAt(reader.tokens, k) === 'các' && SEVERAL_PLACES.has(wordAt(reader.tokens, k + 1))) return true
  const body = reader.phrases.at('organization-head', title.positionEnd)
  return [title.positionEnd, title.positionEnd + body].some(
    (k) => PLURAL_FOLLOWS.has(wordAt(reader.tokens, k)) && !isCapital(reader.tokens, k),
  )
}

/** Nobody is announced by more honorifics, ranks and degrees, or holds more offices in a row: so that a run of them costs what it is long. */
const MOST_HONORIFICS = 8
const MOST_TITLES = 12

/** Honorifics, ranks and degrees in a row: "đồng chí Đại tá, PGS.TS". */
function honorificsEnd(reader: Reader, i: number, limit: number): number {
  const { tokens: t, phrases: p } = reader
  let k = i
  let end = i
  for (let n = 0; n < MOST_HONORIFICS && k < limit; n++) {
    const length = Math.max(honorificLength(reader, k), p.at('degree', k), p.at('rank', k), p.at('religious', k))
    if (length === 0 || (k > i && lineBefore(t, k))) break
    // "GS" opens "GS.TS" only in capitals; "TS" in "VTS" is no token of its own
    if (p.at('degree', k) === length && honorificLength(reader, k) === 0 && !isCapital(t, k) && length === 1) break
    k += length
    end = k
    while (k < limit && (wordAt(t, k) === '.' || wordAt(t, k) === ':') && !spaceBefore(t, k)) end = ++k
    if (
      (wordAt(t, k) === ',' || isDash(t, k)) &&
      (p.at('degree', k + 1) > 0 || p.at('rank', k + 1) > 0 || p.at('religious', k + 1) > 0) &&
      p.at('position', k + 1) === 0
    )
      k++
  }
  return end
}

/** "Anh", "Em", "Chị" inside a name are no honorifics; a plural one ("các đồng chí") announces a list. */
function honorificLength(reader: Reader, k: number): number {
  if (reader.phrases.at('plural-honorific', k - 1) > 1) return 0
  // "quận Hai Bà Trưng"
  if (wordAt(reader.tokens, k - 1) === 'hai' && isCapital(reader.tokens, k - 1)) return 0
  // "Trần Anh Sơn"
  if (isCapital(reader.tokens, k) && hasCommonSurname(reader, k - 1) && isCapital(reader.tokens, k - 1)) return 0
  const length = reader.phrases.at('honorific', k)
  return length > 0 && reader.phrases.at('plural-honorific', k) < length ? length : 0
}

/** Offices one after the other from token `i`, parted by commas, dashes, "và" or "kiêm". */
function titlesFrom(reader: Reader, i: number, limit: number, beforeName: boolean): TitleMention[] {
  const out: TitleMention[] = []
  let k = i
  while (out.length < MOST_TITLES) {
    const title = readTitle(reader, k, limit, true)
    if (!title || (isPlural(reader, title) && out.length > 0)) break
    const named = announcedAfter(reader, title.last, limit) > 0
    // an office directly before a name is that person's, not the one's before
    if (named && !beforeName) {
      const whole = servingAnother(reader, title, limit)
      if (whole) out.push(whole)
      break
    }
    out.push(title)
    if (named) break
    k = nextTitle(reader, title.last, limit)
    if (k === 0) break
  }
  return out
}

/** "X, Đặc phái viên của Tổng thống Olaf Brenner": the office of one who serves another, with the other's name. */
function servingAnother(reader: Reader, title: TitleMention, limit: number): TitleMention | null {
  if (wordAt(reader.tokens, title.positionEnd) !== 'của' || positionEnd(reader, title.positionEnd + 1) === 0)
    return null
  const name = announcedAfter(reader, title.last, limit)
  return { ...title, last: name + announcedNameLength(reader, name) }
}

/** The token of the next office in a list of one person's offices, behind its separator; 0 if none follows. */
function nextTitle(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  if (i >= limit) return 0
  const word = wordAt(t, i)
  if (lineBefore(t, i) && isWord(t, i)) return 0
  let k = 0
  if (word === ',' || word === 'và' || word === 'kiêm' || isDash(t, i) || word === ';') k = i + 1
  if (k === 0) return 0
  if (word === ',' && (wordAt(t, k) === 'kiêm' || wordAt(t, k) === 'đồng')) k = positionEnd(reader, k) > 0 ? k : k + 1
  if (wordAt(t, k) === 'là') k++
  return k < limit && positionEnd(reader, k) > 0 && (isCapital(t, k) || positionEnd(reader, k) - k > 1) && word !== ';'
    ? k
    : 0
}

/** A name behind an office, perhaps with rank or degree between: the token where the name begins, or 0. */
function announcedAfter(reader: Reader, i: number, limit: number): number {
  const { tokens: t } = reader
  if (i >= limit || lineBefore(t, i)) return 0
  // "Chủ tịch UBND tỉnh - ông Lò Văn An"
  const from = isDash(t, i) && honorificLength(reader, i + 1) > 0 ? i + 1 : i
  const k = honorificsEnd(reader, from, limit)
  return k < limit && isCapital(t, k) && announcedNameLength(reader, k) > 0 ? k : 0
}

/**
 * A name in apposition to the office before it: "Giám đốc Sở Y tế - Cù Thị Nhạn", "Giám đốc Sở Y tế: Cù Thị Nhạn".
 * Behind a comma it is the holder's only if no list goes on. The token where the name begins, or 0.
 */
function apposedAfter(reader: Reader, title: TitleMention, limit: number): number {
  const t = reader.tokens
  const mark = title.last
  const comma = wordAt(t, mark) === ','
  if (!(comma || isDash(t, mark) || wordAt(t, mark) === ':') || isPlural(reader, title)) return 0
  // "Thay mặt Đoàn Chủ tịch, đồng chí Lò Văn An": behind a comma a body or another one's office may have ended
  if (comma && (title.last === title.positionEnd || honorificLength(reader, mark + 1) > 0)) return 0
  const first = honorificsEnd(reader, mark + 1, limit)
  const length = lineBefore(t, first) ? 0 : nameLength(reader, first)
  const last = first + length
  if (length < 3 || last > limit || nameScore(reader, first, length) < 2) return 0
  // "Giám đốc Sở Y tế, Cù Thị Nhạn - Bí thư Huyện ủy" are two
  if (comma || isDash(t, mark)) {
    const office = titlesAfter(reader, last, limit).titles.length > 0
    if (office || (comma && last < limit && (!isWord(t, last) || wordAt(t, last) === 'và'))) return 0
  }
  return first
}

/** Offices behind a name: after a comma, a dash, a colon, a bracket or nothing. */
function titlesAfter(reader: Reader, i: number, limit: number): { titles: TitleMention[]; last: number } {
  const { tokens: t } = reader
  let k = i
  const none = { titles: [], last: i }
  if (k >= limit) return none
  let bracket = false
  if (wordAt(t, k) === '(') {
    if (positionEnd(reader, k + 1) > 0) {
      bracket = true
      k++
    } else {
      // "(bên trái)", "(thứ 2 từ trái sang)", an age
      const close = closing(reader, k, limit)
      if (close === 0) return none
      k = close + 1
    }
  }
  if (!bracket) {
    if (wordAt(t, k) === ',' || isDash(t, k) || wordAt(t, k) === ':') k++
    else if (!(isCapital(t, k) && positionEnd(reader, k) > k + 1)) return none
    if (isDash(t, k)) k++
    if (wordAt(t, k) === 'là' || wordAt(t, k) === 'hiện') k++
  }
  const titles = positionEnd(reader, k) > 0 ? titlesFrom(reader, k, limit, false) : unusualTitles(reader, k, limit)
  const final = titles[titles.length - 1]
  if (!final || (titles.length === 1 && isPlural(reader, final))) return none
  const last = bracket && wordAt(t, final.last) === ')' ? final.last + 1 : final.last
  return { titles, last }
}

/** What stands where an office would: a misspelt one, or whom the person represents. */
function unusualTitles(reader: Reader, i: number, limit: number): TitleMention[] {
  const length = isCapital(reader.tokens, i) ? misspeltPosition(reader, i, limit) : 0
  if (length === 0) return representing(reader, i, limit)
  const positionEnd = i + length
  const head = reader.tokens.words.slice(i, positionEnd).join(' ')
  return [
    {
      first: i,
      last: officialNameEnd(reader, positionEnd, limit, { head, first: i, nameMayFollow: true }),
      positionEnd,
    },
  ]
}

/** "ông X - đại diện Sở Y": the part he stands for, given as an office. */
function representing(reader: Reader, i: number, limit: number): TitleMention[] {
  const { tokens: t, phrases: p } = reader
  if (
    wordAt(t, i) !== 'đại' ||
    wordAt(t, i + 1) !== 'diện' ||
    (p.at('organization-head', i + 2) === 0 && !isUpper(t, i + 2))
  )
    return []
  const last = officialNameEnd(reader, i + 2, limit, { head: 'đại diện', first: i + 2, nameMayFollow: false })
  return last > i + 2 ? [{ first: i, last, positionEnd: i + 2 }] : []
}

function closing(reader: Reader, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 14; k++) if (wordAt(reader.tokens, k) === ')') return k
  return 0
}

/** One person mentioned at token `i`, or null. */
function personAt(reader: Reader, i: number, limit: number): PersonMention | null {
  const { tokens: t } = reader
  // "Bà Rịa", "Anh" the country
  if (Math.max(reader.phrases.at('place', i), reader.phrases.at('country', i)) > reader.phrases.at('honorific', i))
    return null
  const start = i + reader.phrases.at('role-noun', i)
  if (start > i && wordAt(t, i) === 'tân' && positionEnd(reader, start) === 0) return null // "huyện Tân Uyên"
  const afterHonorific = honorificsEnd(reader, start, limit)
  const titles = positionEnd(reader, afterHonorific) > 0 ? titlesFrom(reader, afterHonorific, limit, true) : []
  const lastTitle = titles[titles.length - 1]
  let k = lastTitle?.last ?? afterHonorific
  const announced = k > i
  if (announced && lastTitle) k = Math.max(k, announcedAfter(reader, k, limit), apposedAfter(reader, lastTitle, limit))
  if (!announced && !bareNameAllowed(reader, i)) return null
  const length = announced ? (lineBefore(t, k) ? 0 : announcedNameLength(reader, k)) : bareNameLength(reader, k)
  if (length > 0 && k + length <= limit) {
    const name = { first: k, last: k + length }
    if (CITED_NAMES.has(t.words.slice(name.first, name.last).join(' '))) return null
    const after = titlesAfter(reader, name.last, limit)
    const slip = announced ? 0 : misspeltHonorificBefore(reader, i)
    return {
      first: i - slip,
      last: after.last,
      name,
      honorific: range(start - slip, afterHonorific) ?? range(lastTitle?.last ?? k, k),
      titles: [...titles, ...after.titles],
    }
  }
  if (!lastTitle || titles.some((title) => isPlural(reader, title))) return null
  return { first: i, last: lastTitle.last, name: null, honorific: range(start, afterHonorific), titles }
}

const range = (first: number, last: number): TokenRange | null => (last > first ? { first, last } : null)

/** Behind a semicolon, a colon or "các đồng chí": where the next name of a list stands. */
function inList(reader: Reader, i: number): boolean {
  const before = wordAt(reader.tokens, i - 1)
  return (
    before === ';' ||
    before === ':' ||
    before === ',' ||
    reader.phrases.at('plural-honorific', i - 3) === 3 ||
    reader.phrases.at('plural-honorific', i - 2) === 2
  )
}

/** A name that nothing announces: a Vietnamese one, or a foreign one in a list, with an office behind it. */
function bareNameLength(reader: Reader, i: number): number {
  // "Đường Trần Quý Cáp": a street, where a common surname follows the rare one
  if (wordAt(reader.tokens, i) === 'đường' && hasCommonSurname(reader, i + 1) && nameLength(reader, i + 1) > 2) return 0
  const own = nameLength(reader, i)
  if (own > 0) return own === 2 && runsOn(reader, i + 2) ? 0 : own
  const foreign = Math.max(foreignNameLength(reader, i), inList(reader, i) ? likelyNameLength(reader, i) : 0)
  const mark = wordAt(reader.tokens, i + foreign)
  return foreign > 0 && (mark === ',' || mark === '-' || mark === '(') && positionEnd(reader, i + foreign + 1) > 0
    ? foreign
    : 0
}

/** A name that nothing announces counts where it can't be the name of a thing. */
function bareNameAllowed(reader: Reader, i: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (i === 0 || lineBefore(t, i)) return true
  if (!isWord(t, i - 1)) return wordAt(t, i - 1) !== '.' || spaceBefore(t, i) || isNumber(t, i - 2)
  if (
    NAMESAKE.has(wordAt(t, i - 1)) ||
    NAMESAKE_PHRASES.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`) ||
    p.at('place-kind', i - 1) > 0
  )
    return false
  return !isCapital(t, i - 1)
}

/**
 * An office that several hold, before their names: "các Phó Thủ tướng: X, Y", "hai Phó Chủ tịch UBND tỉnh X và Y".
 * Returns the office and the token from which the names begin.
 */
function sharedTitleAt(reader: Reader, i: number, limit: number): { title: TitleMention; next: number } | null {
  const { tokens: t, phrases: p } = reader
  let k = i
  const plural = p.at('plural-honorific', k)
  if (plural > 0) k += plural
  else if (PLURAL_FOLLOWS.has(wordAt(t, k))) k++
  else return null
  const title = readTitle(reader, k, limit, true)
  if (!title) return null
  let next = title.last
  if (wordAt(t, next) === ':') next++
  else if (wordAt(t, next) === 'là' || wordAt(t, next) === 'gồm') next += wordAt(t, next + 1) === ':' ? 2 : 1
  const named = next < limit && (announcedAfter(reader, next, limit) > 0 || nameLength(reader, next) > 0)
  return named ? { title, next } : null
}

/** Only separators stand between two people of one list. */
function sameList(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!LIST_SEPARATORS.has(wordAt(reader.tokens, k))) return false
  return true
}
const LIST_SEPARATORS = new Set([',', ';', 'và', 'cùng', ':'])

/**
 * Finds the people mentioned in tokens [from, to), in order, not overlapping.
 */
export function readPeople(reader: Reader, from: number, to: number): PersonMention[] {
  const out: PersonMention[] = []
  const { tokens: t } = reader
  let shared: { title: TitleMention; last: number } | null = null
  for (let i = from; i < to; ) {
    const plural = sharedTitleAt(reader, i, to)
    if (plural) {
      shared = { title: plural.title, last: plural.next }
      i = plural.next
    }
    const person = mayBeginPerson(reader, i) ? personAt(reader, i, to) : null
    if (!person) {
      i++
      continue
    }
    const heir: { title: TitleMention; last: number } | null =
      person.name && shared && sameList(reader, shared.last, person.first) ? shared : null
    shared = heir && { title: heir.title, last: person.last }
    const taken = person.name ? officeTaken(reader, person.last, to) : null
    const titles = [...(heir ? [heir.title] : []), ...person.titles, ...(taken ? [taken] : [])]
    // a lone lower-case office ("bí thư", "giám đốc") in running text is a common noun
    if (person.name || isCapital(t, person.titles[0]?.first ?? i) || person.honorific) out.push({ ...person, titles })
    i = taken ? taken.last : Math.max(person.last, i + 1)
  }
  return out
}

/** How far behind a person the office may stand that they take: "được bầu giữ chức Chủ tịch Hội". */
const OFFICE_TAKEN_WITHIN = 14
const TAKES = new Set(['làm', 'chức', 'vụ', 'danh'])

/** "X làm Trưởng đoàn", "X được bổ nhiệm giữ chức Giám đốc Sở": an office that the sentence gives a person. */
function officeTaken(reader: Reader, from: number, limit: number): TitleMention | null {
  const t = reader.tokens
  for (let k = from; k < limit && k < from + OFFICE_TAKEN_WITHIN; k++) {
    const word = wordAt(t, k)
    if (!isWord(t, k) && word !== ',' && word !== '-') return null
    if (positionEnd(reader, k) > 0 && k > from) {
      if (!TAKES.has(wordAt(t, k - 1))) return null
      return readTitle(reader, k, limit, true)
    }
    if (isCapital(t, k) && nameLength(reader, k) > 0) return null
  }
  return null
}

function mayBeginPerson(reader: Reader, i: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (!isWord(t, i)) return false
  return (
    isCapital(t, i) ||
    p.at('honorific', i) > 0 ||
    p.at('position', i) > 1 ||
    p.at('position-prefix', i) > 0 ||
    p.at('religious', i) > 0 ||
    p.at('rank', i) > 0 ||
    p.at('role-noun', i) > 0
  )
}
