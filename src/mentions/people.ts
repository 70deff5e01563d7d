/**
 * People as they are mentioned: honorifics, offices before the name, the name, offices after it.
 *
 *   đồng chí | Ma Văn Páo | - | Tỉnh ủy viên | , | Giám đốc Sở GD&ĐT
 *   Phó Chủ tịch UBND tỉnh | Cao Huy
 *   đồng chí | Phó Bí thư Huyện ủy | , | Trưởng Ban           (an office without a name)
 */
import { setOf } from '../text/gazetteer.js'
import { honorificsEnd, isOfBoth } from './honorifics.js'
import { misspeltHonorificBefore } from './misspelt.js'
import { announcedNameLength, roleNameLength } from './people/announced-names.js'
import { bareNameAllowed, bareNameLength, isBearer, isLunarYear } from './people/bare-names.js'
import { isCapital, isWord, lineBefore, phraseAt, wordAt, type Reader } from './reader.js'
import {
  heldBySeveral,
  isGrantedTo,
  officeTaken,
  sameList,
  sharedTitleAt,
  sharedTitleBehind,
} from './people/shared-titles.js'
import {
  addressedAfter,
  announcedAfter,
  apposedAfter,
  itemAfter,
  rankedAfter,
  titlesAfter,
  titlesFrom,
} from './people/title-lists.js'
import { officesOfOne, speaksInSmallLetters } from './people/unnamed-offices.js'
import {
  heldByMany,
  isActedFor,
  isDeputy,
  ofOthers,
  positionEnd,
  type TitleMention,
  type TokenRange,
  readTitle,
} from './titles.js'

export type { TitleMention, TokenRange } from './titles.js'

/** One mention of a person; `name` is null where only the office is given. */
export interface PersonMention extends TokenRange {
  readonly name: TokenRange | null
  readonly honorific: TokenRange | null
  readonly titles: readonly TitleMention[]
}

/** Names that are cited and attend nothing: "tư tưởng Hồ Chí Minh", "Đoàn TNCS Hồ Chí Minh". */
const CITED_NAMES = new Set(['hồ chí minh', 'trần hưng đạo', 'hùng vương'])
const SPRINGS = new Set(['xuân', 'tết'])
/** "Bác Hồ về thăm quê", "tranh Bác Hồ với Bác Tôn" */
const isUncle = ({ tokens: t }: Reader, i: number, length: number): boolean =>
  length === 1 && UNCLES.has(wordAt(t, i)) && wordAt(t, i - 1) === 'bác'
const UNCLES: ReadonlySet<string> = new Set(['hồ', 'tôn'])

/**
 * One person mentioned at token `i`, or null.
 *
 * @param listed - an office of several stands before: "các Phó Chủ tịch UBND tỉnh | X, Y"
 */
function personAt(reader: Reader, i: number, limit: number, listed = false): PersonMention | null {
  const { tokens: t } = reader
  // "Bà Rịa", "Anh" the country
  const addressed = Math.max(reader.phrases.at('honorific', i), reader.phrases.at('religious', i))
  if (Math.max(reader.phrases.at('place', i), reader.phrases.at('country', i)) > addressed) return null
  // "nghệ sĩ" announces, "Nghệ sĩ Nhân dân" is a title of honour
  const role = reader.phrases.at('role-noun', i)
  const position = reader.phrases.at('position', i)
  const titled =
    reader.phrases.at('degree', i) > role ||
    position > role ||
    (position > 0 && hasPlace(reader, i, limit)) ||
    isDeputy(reader, i)
  const start = i + (titled ? 0 : role)
  // "cù lao Bà Mây", "cầu Ông Sủng": a place named after somebody
  if (addressed > 0 && isCapital(t, i) && !lineBefore(t, i) && isBearer(reader, i - 1)) return null
  // "Đền Đôi | Cô Cam Đường": the end of a name
  if (wordAt(t, i) === 'cô' && isCapital(t, i) && isCapital(t, i - 1) && !lineBefore(t, i)) return null
  if (start > i && wordAt(t, i) === 'tân' && positionEnd(reader, start) === 0) return null // "huyện Tân Uyên"
  const afterHonorific = honorificsEnd(reader, start, limit)
  const titles = positionEnd(reader, afterHonorific) > 0 ? titlesFrom(reader, afterHonorific, limit, true) : []
  const lastTitle = titles[titles.length - 1]
  let k = lastTitle?.last ?? afterHonorific
  const announced = k > i
  if (announced && lastTitle && !isActedFor(reader, lastTitle))
    k = Math.max(
      k,
      announcedAfter(reader, k, limit),
      apposedAfter(reader, lastTitle, limit),
      rankedAfter(reader, lastTitle, limit),
      itemAfter(reader, i, lastTitle, limit),
      beginsClause(reader, i) ? addressedAfter(reader, lastTitle, limit) : 0,
    )
  if (lastTitle && isSeat(reader, i)) return null
  const length = !announced
    ? bareNameLength(reader, k)
    : lineBefore(t, k)
      ? 0
      : k === start && start > i
        ? roleNameLength(reader, k)
        : announcedNameLength(reader, k)
  if (!announced && !listed && (length === 0 || !bareNameAllowed(reader, i))) return null
  if (length > 0 && k + length <= limit) {
    const name = { first: k, last: k + length }
    // "nhà đầu tư Xuân Giáp Thìn": the New Year for which they meet
    if (SPRINGS.has(wordAt(t, k)) && isLunarYear(reader, k + 1)) return null
    if (CITED_NAMES.has(phraseAt(t, name.first, name.last)) || isUncle(reader, k, length)) return null
    // "Thủ tướng và Bộ trưởng Bộ Nội vụ, Thứ trưởng Lò Văn An": who stands above is somebody else
    const others = ofOthers(reader, titles)
    const last = titles[others - 1]
    if (last) return { first: i, last: last.last, name: null, honorific: null, titles: titles.slice(0, others) }
    const after = titlesAfter(reader, name.last, limit, titles.length > 0)
    const slip = announced ? 0 : misspeltHonorificBefore(reader, i)
    // "các ông, bà: | Lò Văn An", of whom none is addressed by the second word
    if (isOfBoth(reader, start, afterHonorific) && lastTitle === undefined)
      return { first: name.first, last: after.last, name, honorific: null, titles: after.titles }
    return {
      first: i - slip,
      last: after.last,
      name,
      honorific: range(start - slip, afterHonorific) ?? honorificBefore(reader, lastTitle?.last ?? k, k),
      titles: [
        ...(isElder(reader, i, role) ? [{ first: i, last: start, positionEnd: start }] : []),
        ...titles,
        ...after.titles,
      ],
    }
  }
  // "Đại biểu Quốc hội tỉnh tiếp xúc cử tri": whoever holds it, where no name follows
  if (role > 0 && reader.phrases.at('position', i) > role) return null
  const own = titles.slice(0, officesOfOne(reader, titles))
  const lastOwn = own.at(-1)
  if (!lastOwn || own.some((title) => heldByMany(reader, title))) return null
  return { first: i, last: lastOwn.last, name: null, honorific: range(start, afterHonorific), titles: own }
}

/** "già làng Lò Văn An", "Mẹ Việt Nam anh hùng Lò Thị Mai": of the nouns that announce a name those that are an office too. */
const isElder = ({ tokens: t }: Reader, i: number, role: number): boolean =>
  (role === 2 && wordAt(t, i) === 'già' && wordAt(t, i + 1) === 'làng') || (role === 5 && wordAt(t, i) === 'mẹ')

/** "Phủ Chủ tịch", "Văn phòng Chủ tịch nước", "Ban Bí thư", "thay mặt Ban Giám đốc", "Đoàn Thư ký": the seat or the body of an office. */
const isSeat = (reader: Reader, i: number): boolean => {
  const before = wordAt(reader.tokens, i - 1)
  if (before === 'ban' && wordAt(reader.tokens, i) === 'bí') return true
  if (before === 'ban' && wordAt(reader.tokens, i) === 'giám') return isSpokenFor(reader, i)
  if (['đoàn', 'tổ', 'ban'].includes(before) && wordAt(reader.tokens, i) === 'thư') return true
  return before === 'phủ' || (before === 'phòng' && wordAt(reader.tokens, i - 2) === 'văn')
}

/** "thay mặt | Ban Giám đốc", "Thay mặt Đảng ủy, | Ban Giám đốc": those for whom somebody speaks. */
function isSpokenFor({ tokens: t }: Reader, i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - MOST_SPOKEN_FOR && !PARTS.has(wordAt(t, k)); k--)
    if (wordAt(t, k) === 'mặt' && wordAt(t, k - 1) === 'thay') return true
  return false
}
const MOST_SPOKEN_FOR = 14
const PARTS = new Set(['.', ';', ':'])

/** "Trưởng bản Nậm Sin | Lò Văn Ơn": with its village behind it an office, where "trưởng bản Lò Văn Ơn" only announces the name. */
function hasPlace(reader: Reader, i: number, limit: number): boolean {
  if (phraseAt(reader.tokens, i, i + 2) !== 'trưởng bản' || !isCapital(reader.tokens, i + 2)) return false
  const title = readTitle(reader, i, limit, true)
  return title !== null && title.last > title.positionEnd
}

/** A sentence or a clause begins at token `i`. */
const beginsClause = (reader: Reader, i: number): boolean =>
  i === 0 || lineBefore(reader.tokens, i) || ['.', ',', 'do'].includes(wordAt(reader.tokens, i - 1))

/** Between an office and the name: "Giám đốc Sở Y tế - | ông | Lò Văn An". */
function honorificBefore(reader: Reader, from: number, name: number): TokenRange | null {
  for (let k = from; k < name; k++)
    if (isWord(reader.tokens, k)) return honorificsEnd(reader, k, name) === name ? range(k, name) : null
  return null
}

const range = (first: number, last: number): TokenRange | null => (last > first ? { first, last } : null)

/** With what a mention that begins in lower case may begin. */
const PERSON_OPENERS = setOf('honorific', 'position-prefix', 'religious', 'rank', 'role-noun')
const LIST_OPENERS = setOf('plural-honorific', 'several', 'position')
const OPENERS = PERSON_OPENERS | LIST_OPENERS

/** An office that goes on to the next name of a list; `bare`: only to a name without an office of its own. */
interface Shared {
  readonly title: TitleMention
  readonly last: number
  readonly bare: boolean
  /** Commas have parted its holders: a semicolon ends them. */
  readonly commas: boolean
  /** It stands before the first name with nothing between: a semicolon or an honorific ends it. */
  readonly former: boolean
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
      shared = { title: plural.title, last: plural.next, bare: false, commas: false, former: false }
      i = plural.next
    }
    const person = mayBeginPerson(reader, i) ? personAt(reader, i, to, plural !== null) : null
    if (!person) {
      i++
      continue
    }
    if (isConstituency(reader, out.at(-1), person)) {
      i = person.last
      continue
    }
    // "nguyên Tổng Bí thư: X, Y": before the first name, and of those that have none of their own
    const before = person.titles.at(-1)
    const named = person.name?.first ?? 0
    const listed = before && wordAt(t, before.last) === ':' && before.last < named ? before : null
    // "nguyên Tổng Bí thư X, Y": a former office has had several
    const former = before?.last === named && isFormer(reader, before) ? before : null
    const goesOn = listed ?? former
    const heir: Shared | null =
      person.name &&
      shared &&
      (!shared.bare || person.titles.length === 0) &&
      !(shared.commas && person.honorific && person.titles.length > 0 && wordAt(t, shared.last) === ';') &&
      !(shared.former && (person.honorific || wordAt(t, shared.last) === ';')) &&
      sameList(reader, shared.last, person.first)
        ? shared
        : null
    shared = heir
      ? { ...heir, last: person.last, commas: heir.commas || isCommaBefore(reader, heir, person) }
      : person.name && goesOn
        ? { title: goesOn, last: person.last, bare: true, commas: false, former: listed === null }
        : null
    const taken = person.name ? officeTaken(reader, person.first, person.last, to) : null
    const behind =
      person.name && !taken && !heir && person.titles.length === 0 ? sharedTitleBehind(reader, person.last, to) : null
    const given = taken ?? behind?.title ?? null
    const granted = person.name ? grantedBefore(reader, out, person.first) : []
    const titles = [...(heir ? [heir.title] : []), ...person.titles, ...(given ? [given] : []), ...granted]
    const last = behind?.next ?? person.last
    // a lone lower-case office ("bí thư", "giám đốc") in running text is a common noun, unless it says something
    if (
      person.name ||
      isCapital(t, person.titles[0]?.first ?? i) ||
      person.honorific ||
      speaksInSmallLetters(reader, person.titles)
    ) {
      const both = given ?? saidOfBoth(reader, out, person)
      if (both) giveToList(reader, out, person.first, both, given === null)
      out.push({ ...person, titles, last })
    }
    i = taken ? taken.last : Math.max(last, i + 1)
  }
  return out
}

const isFormer = (reader: Reader, { first }: TitleMention): boolean =>
  wordAt(reader.tokens, first) === 'nguyên' || wordAt(reader.tokens, first) === 'cựu'

/** "Đại biểu Lò Văn An (Hà Tân) hỏi": in the brackets behind a name stands whence somebody comes. */
function isConstituency(
  { tokens: t }: Reader,
  before: PersonMention | undefined,
  { first, last, name }: PersonMention,
): boolean {
  return (
    before?.name?.last === first - 1 &&
    wordAt(t, first - 1) === '(' &&
    wordAt(t, last) === ')' &&
    name?.first === first &&
    last - first === 2
  )
}

/** "các Phó Giám đốc: X |, | Y" */
const isCommaBefore = ({ tokens: t }: Reader, { title, last }: Shared, { first }: PersonMention): boolean =>
  last > title.last + 1 && wordAt(t, first - 1) === ','

/** "bổ nhiệm Giám đốc Bệnh viện cho | ông X": the office that stood there without a name. */
function grantedBefore(reader: Reader, before: readonly PersonMention[], first: number): readonly TitleMention[] {
  const office = before.at(-1)
  const [title] = office?.titles ?? []
  return office && !office.name && title && isGrantedTo(reader, title, first) ? office.titles : []
}

/** "X và Y - Phó Giám đốc Sở", "các đồng chí: X, Y - Phó Giám đốc Sở": the office behind Y's name where it is said of X too. */
function saidOfBoth(reader: Reader, before: readonly PersonMention[], person: PersonMention): TitleMention | null {
  const [title, ...more] = person.titles
  const joined = before.at(-1)
  return person.name &&
    title &&
    more.length === 0 &&
    title.first >= person.name.last &&
    joined?.name &&
    (wordAt(reader.tokens, joined.last) === 'và' || isListed(reader, joined)) &&
    heldBySeveral(reader, title)
    ? title
    : null
}

/** ": X |,", "; X |,": an item of a list in which a comma parts those who hold one office. */
const isListed = ({ tokens: t }: Reader, { first, last }: PersonMention): boolean =>
  wordAt(t, last) === ',' && (wordAt(t, first - 1) === ':' || wordAt(t, first - 1) === ';')

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

/** A lower-case office of one syllable begins nobody; "các" begins only a list. */
function mayBeginPerson({ tokens: t, phrases: p }: Reader, i: number): boolean {
  return isWord(t, i) && (isCapital(t, i) || p.beginsAny(PERSON_OPENERS, i) || p.at('position', i) > 1)
}
