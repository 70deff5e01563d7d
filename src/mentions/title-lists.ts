/** The offices of one person: a row of them before the name or behind it, with every separator. */
import { honorificLength, honorificsEnd } from './honorifics.js'
import { misspeltPosition } from './misspelt.js'
import { announcedNameLength } from './announced-names.js'
import { foreignNameLength, nameLength, nameScore } from './names.js'
import { officialNameEnd } from './official-name.js'
import { isCapital, isDash, isNumber, isUpper, isWord, lineBefore, wordAt, type Reader } from './reader.js'
import { isPlural, positionEnd, readTitle, type TitleMention } from './titles.js'

/** Nobody holds more offices in a row. */
const MOST_TITLES = 12

/** Offices one after the other from token `i`, parted by commas, dashes, "và" or "kiêm". */
export function titlesFrom(reader: Reader, i: number, limit: number, beforeName: boolean): TitleMention[] {
  const out: TitleMention[] = []
  let k = i
  while (out.length < MOST_TITLES) {
    const title = readTitle(reader, k, limit, true)
    if (!title || (isPlural(reader, title) && out.length > 0)) break
    const named = announcedAfter(reader, title.last, limit) > 0
    // "X, nguyên Tổng Bí thư: Y, Z": of those behind it
    if (!beforeName && wordAt(reader.tokens, title.last) === ':' && announcedAfter(reader, title.last + 1, limit) > 0)
      break
    // an office directly before a name is that person's, not the one's before
    if (named && !beforeName) {
      const whole = servingAnother(reader, title, limit)
      if (whole) out.push(whole)
      break
    }
    const whole = withItsBody(reader, title, limit)
    out.push(whole)
    if (isReporter(reader, whole)) break
    if (announcedAfter(reader, whole.last, limit) > 0) break
    k = nextTitle(reader, whole.last, limit)
    if (k === 0 || (wordAt(reader.tokens, k - 1) === ';' && !isAlone(reader, k, limit))) break
  }
  return out
}

/** "Theo đặc phái viên Báo Mây, Chủ tịch ...": who reports for a paper or an agency is nobody of the event. */
function isReporter({ tokens: t }: Reader, { first, positionEnd, last }: TitleMention): boolean {
  const office = t.words.slice(first, positionEnd).join(' ')
  return !isCapital(t, first) && REPORTS.test(office) && last > positionEnd && PRESS.has(wordAt(t, positionEnd))
}
const REPORTS = /^(?:đặc phái viên|phóng viên|biên tập viên)$/
const PRESS = new Set(['báo', 'đài', 'tạp', 'thông', 'ttxvn', 'vtv', 'vov', 'tạp chí'])

/** Who holds these needs no body named. */
const WITHOUT_BODY = /^(?:phó )?(?:thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chủ tịch nước|tổng thống|đại sứ)/

/**
 * The body that a comma parts from its office ("Phó Cục trưởng, Cục Trang bị"), and in brackets the one above it
 * ("Cục trưởng Cục Trang bị (Bộ Công an)").
 */
function withItsBody(reader: Reader, title: TitleMention, limit: number): TitleMention {
  const { tokens: t, phrases: p } = reader
  let last = title.last
  const head = t.words.slice(title.first, title.positionEnd).join(' ')
  if (
    last === title.positionEnd &&
    wordAt(t, last) === ',' &&
    isCapital(t, last + 1) &&
    p.at('organization-head', last + 1) > 0 &&
    positionEnd(reader, last + 1) === 0 &&
    !WITHOUT_BODY.test(head)
  ) {
    const end = officialNameEnd(reader, last + 1, limit, { head, first: last + 1, nameMayFollow: true })
    if (end > last + 1 && wordAt(t, end) !== 'và' && wordAt(t, end) !== 'cùng') last = end
  }
  if (wordAt(t, last) === '(' && isCapital(t, last + 1) && p.at('organization-head', last + 1) > 0) {
    const close = officialNameEnd(reader, last + 1, limit, { head: '', first: last + 1, nameMayFollow: false })
    if (wordAt(t, close) === ')' && close < limit && close > last + 2) last = close + 1
  }
  return last === title.last ? title : { ...title, last }
}

/** Behind a semicolon offices go on with one person's where neither a name nor a sentence follows them. */
function isAlone(reader: Reader, first: number, limit: number): boolean {
  const t = reader.tokens
  for (let k = first; k > 0; ) {
    const title = readTitle(reader, k, limit, true)
    if (!title || isPlural(reader, title) || wordAt(t, title.last) === ':') return false
    if (announcedAfter(reader, title.last, limit) > 0 || apposedAfter(reader, title, limit) > 0) return false
    k = nextTitle(reader, title.last, limit)
    if (k > 0) {
      if (wordAt(t, k - 1) === ';') return true
      continue
    }
    if (title.last >= limit || !isWord(t, title.last)) return wordAt(t, title.last) !== ',' || title.last >= limit
    return lineBefore(t, title.last)
  }
  return false
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
  if (lineBefore(t, i) && isWord(t, i)) return 0
  const mark = behindAcronym(reader, i)
  if (mark >= limit) return 0
  const word = wordAt(t, mark)
  let k = 0
  if (word === ',' || word === 'và' || word === 'kiêm' || isDash(t, mark) || word === ';') k = mark + 1
  // "Tỉnh ủy viên Phó Chủ tịch HĐND tỉnh": nothing between
  else if (isCapital(t, mark) && positionEnd(reader, mark) > mark + 1) k = mark
  if (k === 0) return 0
  // "Chủ tịch nước và Phu nhân": somebody else
  if (word === 'và' && wordAt(t, k) === 'phu') return 0
  if (isDash(t, k)) k++ // "Bí thư Huyện ủy, - Chủ tịch"
  if (word === ',' && (wordAt(t, k) === 'kiêm' || wordAt(t, k) === 'đồng')) k = positionEnd(reader, k) > 0 ? k : k + 1
  if (NOW.has(wordAt(t, k))) k++
  if (wordAt(t, k) === 'là') k++
  return k < limit && positionEnd(reader, k) > 0 && (isCapital(t, k) || positionEnd(reader, k) - k > 1) ? k : 0
}

/** "nguyên Giám đốc Sở, nay là Phó Bí thư Tỉnh ủy". */
const NOW = new Set(['nay', 'hiện'])

/** "Giáo hội Phật giáo Việt Nam (GHPGVN), Trưởng ban": the token behind a bracketed short form. */
function behindAcronym(reader: Reader, i: number): number {
  const t = reader.tokens
  return wordAt(t, i) === '(' && isUpper(t, i + 1) && wordAt(t, i + 2) === ')' ? i + 3 : i
}

/** A name behind an office, perhaps with rank or degree between: the token where the name begins, or 0. */
export function announcedAfter(reader: Reader, i: number, limit: number): number {
  const { tokens: t } = reader
  if (i >= limit || lineBefore(t, i)) return 0
  // "Chủ tịch Phòng Thương mại (JCCI) Lò Văn An", "Chủ tịch UBND tỉnh - ông Lò Văn An"
  const mark = behindAcronym(reader, i)
  const from = isDash(t, mark) && honorificLength(reader, mark + 1) > 0 ? mark + 1 : mark
  const k = honorificsEnd(reader, from, limit)
  return k < limit && isCapital(t, k) && positionEnd(reader, k) < k + 2 && announcedNameLength(reader, k) > 0 ? k : 0
}

/**
 * A name in apposition to the office before it: "Giám đốc Sở Y tế - Cù Thị Nhạn", "Giám đốc Sở Y tế: Cù Thị Nhạn".
 * Behind a comma it is the holder's only if no list goes on. The token where the name begins, or 0.
 */
export function apposedAfter(reader: Reader, title: TitleMention, limit: number): number {
  const t = reader.tokens
  const mark = title.last
  const comma = wordAt(t, mark) === ','
  if (!(comma || isDash(t, mark) || wordAt(t, mark) === ':') || isPlural(reader, title)) return 0
  // "Thay mặt Đoàn Chủ tịch, đồng chí Lò Văn An": behind a comma a body or another one's office may have ended
  if (comma && (title.last === title.positionEnd || honorificLength(reader, mark + 1) > 0)) return 0
  const first = honorificsEnd(reader, mark + 1, limit)
  const own = lineBefore(t, first) ? 0 : nameLength(reader, first)
  const length = own > 0 || lineBefore(t, first) ? own : foreignNameLength(reader, first)
  const last = first + length
  if (last > limit || (own > 0 ? length < 3 || nameScore(reader, first, length) < 2 : length === 0)) return 0
  // "Giám đốc Sở Y tế, Cù Thị Nhạn - Bí thư Huyện ủy" are two
  if (comma || isDash(t, mark)) {
    const office = titlesAfter(reader, last, limit).titles.length > 0
    if (office || (comma && last < limit && (!isWord(t, last) || wordAt(t, last) === 'và'))) return 0
  }
  return first
}

/**
 * A name with an honorific in apposition to the office that opens a clause: "Giám đốc Sở Y tế, bà Cù Thị Nhạn cho
 * biết". Not where a list goes on or the name has an office of its own. The token where the name begins, or 0.
 */
export function addressedAfter(reader: Reader, title: TitleMention, limit: number): number {
  const { tokens: t, phrases: p } = reader
  const mark = title.last
  if (wordAt(t, mark) !== ',' || title.last === title.positionEnd || isPlural(reader, title)) return 0
  if (honorificLength(reader, mark + 1) === 0) return 0
  const first = honorificsEnd(reader, mark + 1, limit)
  const length = lineBefore(t, first) ? 0 : announcedNameLength(reader, first)
  const last = first + length
  if (length === 0 || last >= limit || titlesAfter(reader, last, limit).titles.length > 0) return 0
  const next = wordAt(t, last) === ',' ? last + 1 : last
  const goesOn =
    isWord(t, next) &&
    !isCapital(t, next) &&
    wordAt(t, next) !== 'và' &&
    wordAt(t, next) !== 'cùng' &&
    p.at('honorific', next) === 0 &&
    (next === last || p.at('name-stop', next) > 0)
  return goesOn ? first : 0
}

/**
 * An officer behind a comma: "Tư lệnh Quân khu II, trung tướng Lò Văn An". Who has an office of their own is somebody
 * else. The token where the name begins, or 0.
 */
export function rankedAfter(reader: Reader, title: TitleMention, limit: number): number {
  const { tokens: t, phrases: p } = reader
  const rank = title.last + 1
  if (wordAt(t, title.last) !== ',' || title.last === title.positionEnd || p.at('rank', rank) === 0) return 0
  if (isPlural(reader, title)) return 0
  const first = honorificsEnd(reader, rank, limit)
  const length = lineBefore(t, first) ? 0 : announcedNameLength(reader, first)
  return length > 0 && titlesAfter(reader, first + length, limit).titles.length === 0 ? first : 0
}

/** Offices behind a name: after a comma, a dash, a colon, a bracket or nothing. */
export function titlesAfter(reader: Reader, i: number, limit: number): { titles: TitleMention[]; last: number } {
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
    k = behindAge(reader, k)
    if (wordAt(t, k) === ',' || isDash(t, k) || wordAt(t, k) === ':') k++
    else if (wordAt(t, k) === ';') {
      if (!isAlone(reader, k + 1, limit)) return none
      k++
    }
    // "Đ/c Lò Văn An phó chủ nhiệm ...", "ông Lò Văn An hiện là Giám đốc ..."
    else if (!(positionEnd(reader, k) > k + 1) && !(wordAt(t, k) === 'hiện' && wordAt(t, k + 1) === 'là')) return none
    if (isDash(t, k)) k++
    if (NOW.has(wordAt(t, k))) k++
    if (wordAt(t, k) === 'là') k++
  }
  const titles = positionEnd(reader, k) > 0 ? titlesFrom(reader, k, limit, false) : unusualTitles(reader, k, limit)
  const final = titles[titles.length - 1]
  if (!final || (titles.length === 1 && isPlural(reader, final))) return none
  const last = bracket && wordAt(t, final.last) === ')' ? final.last + 1 : final.last
  return { titles, last }
}

/** ", 45 tuổi", ", sinh năm 1975" between a name and an office: the token behind it. */
function behindAge(reader: Reader, i: number): number {
  const t = reader.tokens
  if (wordAt(t, i) !== ',') return i
  if (isNumber(t, i + 1) && wordAt(t, i + 2) === 'tuổi') return i + 3
  const year = wordAt(t, i + 1) === 'sinh' ? (wordAt(t, i + 2) === 'năm' ? i + 3 : i + 2) : 0
  return year > 0 && isNumber(t, year) ? year + 1 : i
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

/** Common nouns that, behind a name and with a body or a field, say what somebody is. */
const PARTS = new Set(['đại diện', 'cán bộ', 'phụ trách', 'chuyên gia'])

/** "ông X - đại diện Sở Y", "bà X, cán bộ Phòng Y", "ông X, chuyên gia du lịch": the part they stand for, given as an office. */
function representing(reader: Reader, i: number, limit: number): TitleMention[] {
  const { tokens: t, phrases: p } = reader
  const part = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  const next = i + 2
  if (!PARTS.has(part) || !isWord(t, next) || lineBefore(t, next)) return []
  const field = part === 'chuyên gia' && p.at('name-stop', next) === 0 && !isCapital(t, next)
  const office = part === 'đại diện' && p.at('position', next) > 1 && isCapital(t, next)
  if (!field && !office && p.at('organization-head', next) === 0 && !isUpper(t, next)) return []
  const last = officialNameEnd(reader, next, limit, { head: part, first: next, nameMayFollow: false })
  return last > next ? [{ first: i, last, positionEnd: next }] : []
}

function closing(reader: Reader, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 14; k++) if (wordAt(reader.tokens, k) === ')') return k
  return 0
}
