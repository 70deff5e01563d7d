/**
 * People as they are mentioned: honorifics, offices before the name, the name, offices after it.
 *
 *   đồng chí | Ma Văn Páo | - | Tỉnh ủy viên | , | Giám đốc Sở GD&ĐT
 *   Phó Chủ tịch UBND tỉnh | Cao Huy
 *   đồng chí | Phó Bí thư Huyện ủy | , | Trưởng Ban           (an office without a name)
 */
import { honorificsEnd } from './honorifics.js'
import { misspeltHonorificBefore } from './misspelt.js'
import {
  announcedNameLength,
  foreignNameLength,
  hasCommonSurname,
  likelyNameLength,
  nameLength,
  runsOn,
} from './names.js'
import { isCapital, isNumber, isWord, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'
import { announcedAfter, apposedAfter, titlesAfter, titlesFrom } from './title-lists.js'
import { isPlural, PLURAL_FOLLOWS, positionEnd, readTitle, type TitleMention, type TokenRange } from './titles.js'

export type { TitleMention, TokenRange } from './titles.js'

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

/** One person mentioned at token `i`, or null. */
function personAt(reader: Reader, i: number, limit: number): PersonMention | null {
  const { tokens: t } = reader
  // "Bà Rịa", "Anh" the country
  const addressed = Math.max(reader.phrases.at('honorific', i), reader.phrases.at('religious', i))
  if (Math.max(reader.phrases.at('place', i), reader.phrases.at('country', i)) > addressed) return null
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
      honorific: range(start - slip, afterHonorific) ?? honorificBefore(reader, lastTitle?.last ?? k, k),
      titles: [...titles, ...after.titles],
    }
  }
  if (!lastTitle || titles.some((title) => isPlural(reader, title))) return null
  return { first: i, last: lastTitle.last, name: null, honorific: range(start, afterHonorific), titles }
}

/** Between an office and the name: "Giám đốc Sở Y tế - | ông | Lò Văn An". */
function honorificBefore(reader: Reader, from: number, name: number): TokenRange | null {
  for (let k = from; k < name; k++)
    if (isWord(reader.tokens, k)) return honorificsEnd(reader, k, name) === name ? range(k, name) : null
  return null
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
