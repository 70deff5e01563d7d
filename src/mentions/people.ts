/**
 * People as they are mentioned: honorifics, offices before the name, the name, offices after it.
 *
 *   đồng chí | Ma Văn Páo | - | Tỉnh ủy viên | , | Giám đốc Sở GD&ĐT
 *   Phó Chủ tịch UBND tỉnh | Cao Huy
 *   đồng chí | Phó Bí thư Huyện ủy | , | Trưởng Ban           (an office without a name)
 */
import { setOf } from '../text/gazetteer.js'
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
import { heldBySeveral, officeTaken, sameList, sharedTitleAt, sharedTitleBehind } from './shared-titles.js'
import { addressedAfter, announcedAfter, apposedAfter, titlesAfter, titlesFrom } from './title-lists.js'
import { isPlural, ofOthers, positionEnd, type TitleMention, type TokenRange } from './titles.js'

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
  // "nghệ sĩ" announces, "Nghệ sĩ Nhân dân" is a title of honour
  const role = reader.phrases.at('role-noun', i)
  const start = i + (reader.phrases.at('degree', i) > role ? 0 : role)
  if (start > i && wordAt(t, i) === 'tân' && positionEnd(reader, start) === 0) return null // "huyện Tân Uyên"
  const afterHonorific = honorificsEnd(reader, start, limit)
  const titles = positionEnd(reader, afterHonorific) > 0 ? titlesFrom(reader, afterHonorific, limit, true) : []
  const lastTitle = titles[titles.length - 1]
  let k = lastTitle?.last ?? afterHonorific
  const announced = k > i
  if (announced && lastTitle)
    k = Math.max(
      k,
      announcedAfter(reader, k, limit),
      apposedAfter(reader, lastTitle, limit),
      beginsClause(reader, i) ? addressedAfter(reader, lastTitle, limit) : 0,
    )
  if (!announced && !bareNameAllowed(reader, i)) return null
  if (lastTitle && isSeat(reader, i)) return null
  const length = announced ? (lineBefore(t, k) ? 0 : announcedNameLength(reader, k)) : bareNameLength(reader, k)
  if (length > 0 && k + length <= limit) {
    const name = { first: k, last: k + length }
    if (CITED_NAMES.has(t.words.slice(name.first, name.last).join(' '))) return null
    // "Thủ tướng và Bộ trưởng Bộ Nội vụ, Thứ trưởng Lò Văn An": who stands above is somebody else
    const others = ofOthers(reader, titles)
    const last = titles[others - 1]
    if (last) return { first: i, last: last.last, name: null, honorific: null, titles: titles.slice(0, others) }
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

/** "Phủ Chủ tịch", "Văn phòng Chủ tịch nước", "Ban Bí thư": the seat or the body of an office. */
const isSeat = (reader: Reader, i: number): boolean => {
  const before = wordAt(reader.tokens, i - 1)
  if (before === 'ban' && wordAt(reader.tokens, i) === 'bí') return true
  return before === 'phủ' || (before === 'phòng' && wordAt(reader.tokens, i - 2) === 'văn')
}

/** A sentence or a clause begins at token `i`. */
const beginsClause = (reader: Reader, i: number): boolean =>
  i === 0 || lineBefore(reader.tokens, i) || ['.', ','].includes(wordAt(reader.tokens, i - 1))

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
  return !(
    isCapital(t, i - 1) ||
    p.at('place-kind', i - 1) > 0 ||
    NAMESAKE.has(wordAt(t, i - 1)) ||
    NAMESAKE_PHRASES.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`)
  )
}

/** With what a mention that begins in lower case may begin. */
const OPENERS = setOf(
  'honorific',
  'plural-honorific',
  'several',
  'position',
  'position-prefix',
  'religious',
  'rank',
  'role-noun',
)

/** An office that goes on to the next name of a list; `bare`: only to a name without an office of its own. */
interface Shared {
  readonly title: TitleMention
  readonly last: number
  readonly bare: boolean
}

/**
 * Finds the people mentioned in tokens [from, to), in order, not overlapping.
 */
export function readPeople(reader: Reader, from: number, to: number): PersonMention[] {
  const out: PersonMention[] = []
  const { tokens: t } = reader
  let shared: Shared | null = null
  for (let i = from; i < to; ) {
    if (!isCapital(t, i) && !reader.phrases.beginsAny(OPENERS, i)) {
      i++
      continue
    }
    const plural = sharedTitleAt(reader, i, to)
    if (plural) {
      shared = { title: plural.title, last: plural.next, bare: false }
      i = plural.next
    }
    const person = mayBeginPerson(reader, i) ? personAt(reader, i, to) : null
    if (!person) {
      i++
      continue
    }
    // "nguyên Tổng Bí thư: X, Y": before the first name, and of those that have none of their own
    const before = person.titles.at(-1)
    const afterName =
      before && wordAt(t, before.last) === ':' && before.last < (person.name?.first ?? 0) ? before : null
    const heir: Shared | null =
      person.name &&
      shared &&
      (!shared.bare || person.titles.length === 0) &&
      sameList(reader, shared.last, person.first)
        ? shared
        : null
    shared = heir
      ? { ...heir, last: person.last }
      : person.name && afterName
        ? { title: afterName, last: person.last, bare: true }
        : null
    const taken = person.name ? officeTaken(reader, person.last, to) : null
    const behind =
      person.name && !taken && person.titles.length === 0 ? sharedTitleBehind(reader, person.last, to) : null
    const given = taken ?? behind?.title ?? null
    const titles = [...(heir ? [heir.title] : []), ...person.titles, ...(given ? [given] : [])]
    const last = behind?.next ?? person.last
    // a lone lower-case office ("bí thư", "giám đốc") in running text is a common noun
    if (person.name || isCapital(t, person.titles[0]?.first ?? i) || person.honorific) {
      const both = given ?? saidOfBoth(reader, out, person)
      if (both) giveToList(reader, out, person.first, both, given === null)
      out.push({ ...person, titles, last })
    }
    i = taken ? taken.last : Math.max(last, i + 1)
  }
  return out
}

/** "X và Y - Phó Giám đốc Sở": the office behind Y's name where it is said of X too. */
function saidOfBoth(reader: Reader, before: readonly PersonMention[], person: PersonMention): TitleMention | null {
  const [title, ...more] = person.titles
  const joined = before.at(-1)
  return person.name &&
    title &&
    more.length === 0 &&
    title.first >= person.name.last &&
    joined?.name &&
    wordAt(reader.tokens, joined.last) === 'và' &&
    heldBySeveral(reader, title)
    ? title
    : null
}

/** Gives an office to those of the list before token `to` that have none; to the last of them alone if `one`. */
function giveToList(reader: Reader, people: PersonMention[], to: number, title: TitleMention, one: boolean): void {
  let next = to
  for (let k = people.length - 1; k >= 0; k--) {
    const person = people[k]
    if (!person?.name || person.titles.length > 0 || !sameList(reader, person.last, next)) return
    people[k] = { ...person, titles: [title] }
    next = person.first
    if (one) return
  }
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
