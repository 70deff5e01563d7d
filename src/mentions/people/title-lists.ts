/** The offices of one person: a row of them before the name or behind it, with every separator. */
import { FIRM_HEADS } from '../../lexicon/organizations.js'
import { alternation } from '../../text/alternation.js'
import { honorificLength, honorificsEnd } from '../honorifics.js'
import { announcedNameLength } from './announced-names.js'
import { speaks } from '../organizations/name-ends.js'
import { capitalRun, foreignNameLength, nameLength, nameScore } from '../names.js'
import { officialNameEnd } from '../organizations/official-name.js'
import { termEnd } from '../organizations/name-numbers.js'
import { isCapital, isDash, isNumber, isUpper, isWord, lineBefore, phraseAt, wordAt, type Reader } from '../reader.js'
import { heldByMany, isPlural, positionEnd, readTitle, type TitleMention } from '../titles.js'
import { misspeltTitle, tradeAt, unusualTitles } from './unusual-titles.js'

/** Nobody holds more offices in a row. */
const MOST_TITLES = 12

/**
 * Offices one after the other from token `i`, parted by commas, dashes, "và" or "kiêm".
 *
 * @param headed - they stand behind a name that has offices before it
 */
export function titlesFrom(
  reader: Reader,
  i: number,
  limit: number,
  beforeName: boolean,
  headed = false,
): TitleMention[] {
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
      // "Chủ tịch nước Lò Văn An, Phó Thủ tướng - Bộ trưởng Bộ Y tế Cù Thị Nhạn": so are those that lead to it
      if (headed) return []
      const whole =
        servingAnother(reader, title, limit) ?? ofPlace(reader, title, limit) ?? ofBrand(reader, title, limit)
      if (whole) out.push(whole)
      break
    }
    const whole = withItsBody(reader, title, limit)
    out.push(whole)
    if (isReporter(reader, whole) || isSpouse(reader, whole)) break
    if (announcedAfter(reader, whole.last, limit) > 0) break
    k = nextTitle(reader, whole.last, limit)
    if (k === 0 && (wordAt(reader.tokens, whole.last) === ',' || isDash(reader.tokens, whole.last)))
      out.push(...misspeltTitle(reader, whole.last + 1, limit), ...spokenFor(reader, whole.last + 1, limit))
    if (k === 0 || (wordAt(reader.tokens, k - 1) === ';' && !isAlone(reader, k, limit))) break
  }
  return out
}

/** "ông X, Phó Giám đốc Sở, | đại diện Ban Chỉ huy tỉnh | phát biểu": whom the speaker represents, not another group of a list. */
function spokenFor(reader: Reader, i: number, limit: number): TitleMention[] {
  const titles = wordAt(reader.tokens, i) === 'đại' ? unusualTitles(reader, i, limit) : []
  return titles.filter(({ last }) => last < limit && speaks(reader, last))
}

/** "Theo đặc phái viên Báo Mây, Chủ tịch ...": who reports for a paper or an agency is nobody of the event. */
function isReporter({ tokens: t }: Reader, { first, positionEnd, last }: TitleMention): boolean {
  const office = phraseAt(t, first, positionEnd)
  return !isCapital(t, first) && REPORTS.test(office) && last > positionEnd && PRESS.has(wordAt(t, positionEnd))
}
/** "và Phu nhân |, Tổng Lãnh sự ...": whose husband stands before her and who holds nothing else. */
const isSpouse = ({ tokens: t }: Reader, { first, last }: TitleMention): boolean =>
  /^phu (?:nhân|quân)$/.test(phraseAt(t, first, last)) && wordAt(t, last) === ','

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
  const head = phraseAt(t, title.first, title.positionEnd)
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
  if (isSuperiorBody(reader, title, last)) {
    const close = officialNameEnd(reader, last + 1, limit, { head: '', first: last + 1, nameMayFollow: false })
    if (wordAt(t, close) === ')' && close < limit && close > last + 2) last = close + 1
  }
  return last === title.last ? title : { ...title, last }
}

/** "Cục trưởng Cục Trang bị | (Bộ Công an)", not "Bộ trưởng Bộ Công an (Bộ CA)": another name of the same body. */
function isSuperiorBody(reader: Reader, { first, positionEnd: from }: TitleMention, i: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (wordAt(t, i) !== '(' || !isCapital(t, i + 1) || p.at('organization-head', i + 1) === 0) return false
  // "Trưởng Ban Chỉ đạo trồng rừng (Ban Chỉ đạo)"
  if (wordAt(t, i + 1) === 'ban' && `${phraseAt(t, first, i)} `.includes(` ban ${wordAt(t, i + 2)} `)) return false
  return wordAt(t, i + 1) !== wordAt(t, from)
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

/**
 * "bà X, chủ tịch UBND xã | Tạ Ơn Đông |, cho biết", "ông X, Giám đốc Công ty than | Đèo Mây |, phát biểu": behind a common noun
 * of a place, or of the trade of a company, and before a mark stands its name, though it looks like one of a person.
 */
function ofPlace(reader: Reader, title: TitleMention, limit: number): TitleMention | null {
  const { tokens: t, phrases: p } = reader
  if (isCapital(t, title.last - 1)) return null
  const company = COMPANY.test(phraseAt(t, title.positionEnd, title.last))
  const kind = wordAt(t, title.last - 1) === 'chùa' || p.at('place-kind', title.last - 1) === 1
  if (!company && (isCapital(t, title.first) ? wordAt(t, title.last - 1) !== 'chùa' : !kind)) return null
  const last = title.last + capitalRun(reader, title.last, limit)
  const ends = last === limit || OUTSIDE.has(wordAt(t, last)) || isDash(t, last)
  return last > title.last && ends ? { ...title, last } : null
}
const COMPANY = new RegExp(`^(?:chi nhánh )?(?:${alternation(FIRM_HEADS)})(?: |$)`)
const OUTSIDE = new Set([',', ';', '.', '('])

/** "bà X – Giám đốc | Lotus Media |; ...": foreign words behind the head of a firm are the firm's, where the holder stands before. */
function ofBrand(reader: Reader, title: TitleMention, limit: number): TitleMention | null {
  const { tokens: t } = reader
  const { first, positionEnd, last: from } = title
  if (from > positionEnd || !HEADS_FIRM.test(phraseAt(t, first, positionEnd)) || nameLength(reader, from) > 0)
    return null
  const length = foreignNameLength(reader, from)
  const last = from + length
  const ends = last >= limit || !isWord(t, last) || speaks(reader, last)
  return length > 0 && last <= limit && ends ? { ...title, last } : null
}
const HEADS_FIRM =
  /(?:^| )(?:giám đốc|tgđ|gđ|ceo|cfo|coo|cto|cmo|founder|sáng lập)(?: (?:điều hành|marketing|kinh doanh|sáng tạo))?$/

/** The token of the next office in a list of one person's offices, behind its separator; 0 if none follows. */
function nextTitle(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  if (i >= limit) return 0
  if (lineBefore(t, i) && isWord(t, i)) return 0
  const mark = behindBracket(reader, behindYears(reader, i, limit))
  if (mark >= limit) return 0
  const word = wordAt(t, mark)
  let k = 0
  const also = alsoEnd(reader, word === ',' ? mark + 1 : mark)
  if (also > 0) k = also
  else if (word === ',' || word === 'và' || word === 'kiêm' || isDash(t, mark) || word === ';') k = mark + 1
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

/** "Viện trưởng Viện Chè | đồng thời là | Chủ tịch Hội Trồng chè": the token behind what joins a second office, or 0. */
function alsoEnd({ tokens: t }: Reader, i: number): number {
  const first = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  if (first === 'kiêm chức' || first === 'kiêm nhiệm' || first === 'cũng là') return i + 2
  if (first !== 'đồng thời') return 0
  return ALSO_IS.has(wordAt(t, i + 2)) ? i + 3 : i + 2
}
const ALSO_IS = new Set(['là', 'kiêm', 'giữ'])

/** "nguyên Giám đốc Sở, nay là Phó Bí thư Tỉnh ủy". */
const NOW = new Set(['nay', 'hiện'])

/** "Bí thư Tỉnh ủy | nhiệm kỳ 2020 - 2025 |, ...": the token behind the years of an office. */
const behindYears = (reader: Reader, i: number, limit: number): number =>
  wordAt(reader.tokens, i) === 'nhiệm' && wordAt(reader.tokens, i + 1) === 'kỳ' ? termEnd(reader, i, limit) : i

/** "Giáo hội Phật giáo Việt Nam (GHPGVN), Trưởng ban", "Bộ Văn hóa (Bộ VH) | ...": the token behind a bracketed short form. */
function behindBracket(reader: Reader, i: number): number {
  const t = reader.tokens
  if (wordAt(t, i) !== '(') return i
  // "Đại sứ X tại Việt Nam (thường trú tại Bắc Kinh) | ..."
  if (RESIDES.has(`${wordAt(t, i + 1)} ${wordAt(t, i + 2)}`)) {
    const close = closing(reader, i, i + 14)
    return close > 0 ? close + 1 : i
  }
  const first = isUpper(t, i + 1) || reader.phrases.at('organization-head', i + 1) !== 1 ? i + 1 : i + 2
  if (!isUpper(t, first)) return i
  // "(GD&ĐT)", "(VH-TT-DL)", "(VH,TT&DL)"
  let last = first
  while ((isDash(t, last + 1) || JOINS_LETTERS.has(wordAt(t, last + 1))) && isUpper(t, last + 2)) last += 2
  return wordAt(t, last + 1) === ')' ? last + 2 : i
}

const JOINS_LETTERS = new Set(['&', ','])
const RESIDES = new Set(['thường trú', 'kiêm nhiệm', 'trụ sở'])

/** A name behind an office, perhaps with rank or degree between: the token where the name begins, or 0. */
export function announcedAfter(reader: Reader, i: number, limit: number): number {
  const { tokens: t } = reader
  if (i >= limit || lineBefore(t, i)) return 0
  // "Chủ tịch Phòng Thương mại (JCCI) Lò Văn An", "Chủ tịch UBND tỉnh - ông Lò Văn An"
  const mark = behindBracket(reader, behindYears(reader, i, limit))
  const titled = honorificLength(reader, mark + 1) > 0 || reader.phrases.at('degree', mark + 1) > 0
  const from = isDash(t, mark) && titled ? mark + 1 : mark
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
  if (!(comma || isDash(t, mark) || wordAt(t, mark) === ':') || heldByMany(reader, title)) return 0
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
    const speech = wordAt(t, last) === ',' && speaks(reader, last + 1)
    if (office || (comma && last < limit && !speech && (!isWord(t, last) || wordAt(t, last) === 'và'))) return 0
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
  if (wordAt(t, mark) !== ',' || title.last === title.positionEnd || heldByMany(reader, title)) return 0
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
 * The holder of an office that is an item of a list by itself: "...; Phó Đại sứ Na Uy, bà Ingrid Berg; ...", "có Giám
 * đốc Sở Y tế, ông Lò Văn An và ...", or of whom a sentence tells with "theo". Between commas they may be two. The token
 * where the name begins, or 0.
 *
 * @param i - where the item begins, with the honorific of its office
 */
export function itemAfter(reader: Reader, i: number, title: TitleMention, limit: number): number {
  const { tokens: t } = reader
  const mark = title.last
  if (wordAt(t, mark) !== ',' || honorificLength(reader, mark + 1) === 0 || heldByMany(reader, title)) return 0
  const first = honorificsEnd(reader, mark + 1, limit)
  const last = first + (lineBefore(t, first) ? 0 : announcedNameLength(reader, first))
  if (last === first || last > limit) return 0
  return wordAt(t, last) === ';' || (title.last > title.positionEnd && isWholeItem(reader, i, last)) ? first : 0
}

/** "có | Giám đốc Sở Y tế, ông Lò Văn An | và ...", "theo | Giám đốc Sở Y tế, ông Lò Văn An |, giá thuốc ...": nobody else can be told there. */
function isWholeItem({ tokens: t, phrases: p }: Reader, first: number, last: number): boolean {
  const [before, behind] = [wordAt(t, first - 1), wordAt(t, last)]
  if (OPENS_ITEM.has(before)) return CLOSES_ITEM.has(behind) || lineBefore(t, last)
  return before === 'theo' && behind === ',' && !isCapital(t, last + 1) && p.at('honorific', last + 1) === 0
}
const OPENS_ITEM: ReadonlySet<string> = new Set(['có', 'gồm', 'là', ':', ';'])
const CLOSES_ITEM: ReadonlySet<string> = new Set(['.', 'và', 'cùng', ''])

/**
 * An officer, a cleric or a scholar behind a comma: "Tư lệnh Quân khu II, trung tướng Lò Văn An", "Trụ trì chùa Mây,
 * Thượng tọa Thích Minh Quang", "Viện trưởng Viện Cây chè, TS Lò Văn An". Who has an office of their own is somebody
 * else. The token where the name begins, or 0.
 */
export function rankedAfter(reader: Reader, title: TitleMention, limit: number): number {
  const { tokens: t, phrases: p } = reader
  const rank = title.last + 1
  if (wordAt(t, title.last) !== ',') return 0
  // "Thay mặt Bộ trưởng, Đại tá X" is another's; "Giám đốc Truyền thông, ThS X" is whole without a body
  if (title.last === title.positionEnd && title.last - title.first < LONG_OFFICE) return 0
  const officer = p.at('rank', rank) > 0 || p.at('religious', rank) > 1
  if (!officer && p.at('degree', rank) === 0) return 0
  if (heldByMany(reader, title)) return 0
  const first = honorificsEnd(reader, rank, limit)
  const length = lineBefore(t, first) ? 0 : announcedNameLength(reader, first)
  if (!officer && listGoesOn(reader, first + length)) return 0
  return length > 0 && titlesAfter(reader, first + length, limit).titles.length === 0 ? first : 0
}

/** Words of an office that needs no body behind it to be one person's. */
const LONG_OFFICE = 4

/** "Viện trưởng Viện Cây chè, TS Lò Văn An | và ThS Tạ Sủng": scholars who are listed. */
function listGoesOn({ tokens: t, phrases: p }: Reader, i: number): boolean {
  const word = wordAt(t, i)
  if (word === 'và' || word === 'cùng') return true
  return word === ',' && (p.at('degree', i + 1) > 0 || p.at('honorific', i + 1) > 0 || isCapital(t, i + 1))
}

/** Offices behind a name: after a comma, a dash, a colon, a bracket or nothing. */
export function titlesAfter(
  reader: Reader,
  i: number,
  limit: number,
  headed = false,
): { titles: TitleMention[]; last: number } {
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
    k = behindAffiliation(reader, behindLetters(reader, behindAside(reader, k)), limit)
    const also = alsoEnd(reader, k)
    if (also > 0) k = also
    else if (wordAt(t, k) === ',' || isDash(t, k) || wordAt(t, k) === ':') k++
    else if (wordAt(t, k) === ';') {
      // "Mục sư Danh Út; già làng, trưởng bản": in small letters whoever holds it
      if (!isCapital(t, k + 1) || !isAlone(reader, k + 1, limit)) return none
      k++
    }
    // "Đ/c Lò Văn An phó chủ nhiệm ...", "Đ/c Lò Văn An UVBTV ...", "ông Lò Văn An hiện là Giám đốc ..."
    else if (
      positionEnd(reader, k) <= (isUpper(t, k) ? k : k + 1) &&
      !(wordAt(t, k) === 'hiện' && wordAt(t, k + 1) === 'là')
    )
      return none
    if (isDash(t, k)) k++
    if (NOW.has(wordAt(t, k))) k++
    if (wordAt(t, k) === 'là') k++
    if (wordAt(t, k) === 'một' || wordAt(t, k) === 'tân') k++ // "ông X, một thành viên của Liên minh"
  }
  // "Giám đốc Sở Y tế Lò Văn An, | đại diện Sở Nội vụ cùng 20 hộ dân": whose office stands before the name is not told again behind it
  if (
    headed &&
    wordAt(t, k - 1) === ',' &&
    phraseAt(t, k, k + 2) === 'đại diện' &&
    spokenFor(reader, k, limit).length === 0
  )
    return none
  const trade = tradeAt(reader, k, positionEnd(reader, k), limit)
  if (trade) return { titles: [trade], last: trade.last }
  const titles =
    positionEnd(reader, k) > 0
      ? titlesFrom(reader, k, limit, false, headed)
      : goingOn(reader, unusualTitles(reader, k, limit), limit)
  const final = titles[titles.length - 1]
  if (!final || (titles.length === 1 && isPlural(reader, final))) return none
  const end = behindYears(reader, final.last, limit)
  let all = { titles, last: bracket && wordAt(t, end) === ')' ? end + 1 : end }
  for (let n = 0; n < MOST_BRACKETS; n++) all = withNext(reader, all, limit)
  return all
}
const MOST_BRACKETS = 2

/**
 * "X (Bí thư Huyện ủy) |, Trưởng Ban Chỉ đạo |", "X, Bí thư Huyện ủy | (Trưởng đoàn) |": offices of one person, some of
 * them in brackets.
 */
function withNext(
  reader: Reader,
  { titles, last }: { titles: TitleMention[]; last: number },
  limit: number,
): { titles: TitleMention[]; last: number } {
  const { tokens: t } = reader
  const opens = wordAt(t, last) === '('
  if (!opens && wordAt(t, last - 1) !== ')') return { titles, last }
  const first = opens ? (positionEnd(reader, last + 1) > 0 ? last + 1 : 0) : nextTitle(reader, last, limit)
  if (first === 0 || wordAt(t, first - 1) === ';') return { titles, last }
  const more = titlesFrom(reader, first, limit, false)
  const end = more.at(-1)?.last ?? last
  if (opens && wordAt(t, end) !== ')') return { titles, last }
  if (more.some((title) => isPlural(reader, title))) return { titles, last }
  return { titles: [...titles, ...more], last: opens ? end + 1 : end }
}

/** "X - Thường vụ Huyện ủy | - Chánh Thanh tra huyện": an unusual office with the usual ones behind it. */
function goingOn(reader: Reader, titles: readonly TitleMention[], limit: number): TitleMention[] {
  const last = titles.at(-1)
  const next = last ? nextTitle(reader, last.last, limit) : 0
  return next > 0 && wordAt(reader.tokens, next - 1) !== ';'
    ? [...titles, ...titlesFrom(reader, next, limit, false)]
    : [...titles]
}

/** ", ABCD" between a name and ", Phó Chủ tịch UBND tỉnh": the token behind letters that stand for an office unknown. */
function behindLetters(reader: Reader, i: number): number {
  const t = reader.tokens
  if ((wordAt(t, i) !== ',' && !isDash(t, i)) || !isUpper(t, i + 1) || positionEnd(reader, i + 1) > 0) return i
  return wordAt(t, i + 2) === ',' && positionEnd(reader, i + 3) > i + 4 && wordAt(t, i + 1).length > 1 ? i + 2 : i
}

/**
 * ", Đại học Mây, Hà Lan" between a name and ", Điều phối viên dự án;": the token behind the body somebody comes from. What
 * closes the office tells that it is none of the next person's.
 */
function behindAffiliation(reader: Reader, i: number, limit: number): number {
  const { tokens: t, phrases: p } = reader
  const first = i + 1
  if (wordAt(t, i) !== ',' || !isCapital(t, first) || p.at('organization-head', first) === 0) return i
  if (positionEnd(reader, first) > 0) return i
  let k = officialNameEnd(reader, first, limit, { head: '', first, nameMayFollow: false })
  const country = wordAt(t, k) === ',' ? p.at('country', k + 1) : 0
  if (country > 0) k += country + 1
  if (k === first || wordAt(t, k) !== ',' || !isCapital(t, k + 1) || positionEnd(reader, k + 1) === 0) return i
  const title = readTitle(reader, k + 1, limit, true)
  return title && (title.last >= limit || CLOSES.has(wordAt(t, title.last))) ? k : i
}
const CLOSES = new Set([';', '.'])

/** ", 45 tuổi", ", sinh năm 1975", ", Thượng tá" between a name and an office: the token behind it. */
function behindAside(reader: Reader, i: number): number {
  const { tokens: t, phrases: p } = reader
  if (wordAt(t, i) !== ',') return i
  const rank = i + 1 + Math.max(p.at('rank', i + 1), p.at('degree', i + 1))
  if (
    rank > i + 1 &&
    wordAt(t, rank) === ',' &&
    positionEnd(reader, rank + 1) > 0 &&
    announcedNameLength(reader, i + 1) === 0
  )
    return rank
  if (isNumber(t, i + 1) && wordAt(t, i + 2) === 'tuổi') return i + 3
  const year = wordAt(t, i + 1) === 'sinh' ? (wordAt(t, i + 2) === 'năm' ? i + 3 : i + 2) : 0
  return year > 0 && isNumber(t, year) ? year + 1 : i
}

function closing(reader: Reader, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 14; k++) if (wordAt(reader.tokens, k) === ')') return k
  return 0
}
