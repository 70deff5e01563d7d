/** Whether an event's name goes on behind a comma, and the clause that brings it in behind a semicolon. */
import { NAME_STOPS, TOPIC_VERBS, COMMA_GOES_ON, COMMA_STOPS, COUPLES, PERIODS } from '../../../lexicon/event-names.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, isNumber, isWord, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import { endsInNumber, opensParliament } from '../session.js'
import { OPENING, PURPOSE } from './quotes.js'
import type { NameScan, NameStart } from './start.js'

const stops = new PhraseSet(NAME_STOPS)
const commaStops = new PhraseSet(COMMA_STOPS)
const commaGoesOn = new PhraseSet(COMMA_GOES_ON)
const periods = new PhraseSet(PERIODS)
const topics = new PhraseSet(TOPIC_VERBS)

/** Does another clause open behind the comma before token `i`? */
const opensClause = (reader: Reader, i: number, limit: number): boolean =>
  commaStops.lengthAt(reader.tokens, i, limit) > 0 && commaGoesOn.lengthAt(reader.tokens, i, limit) === 0

const ACTING = new Set(['phối', 'tổ', 'đã', 'vừa', 'sẽ', 'long', 'trang', 'chủ', 'khai', 'tiến'])

/** Behind the organisation that ends before token `from`, and behind the others of its list, something is done: "Sở Y tế (SYT), Hội Làm vườn | phối hợp". */
function act({ tokens: t }: Reader, passage: Passage, from: number): boolean {
  let k = from
  for (;;) {
    if (wordAt(t, k) === '(') {
      while (k < passage.last && wordAt(t, k) !== ')') k++
      k++
    }
    if (ACTING.has(wordAt(t, k))) return true
    const next = SEPARATORS.has(wordAt(t, k)) ? lookup(passage).organizations.from(k + 1) : undefined
    if (!next) return false
    k = next.last
  }
}
const SEPARATORS = new Set([',', 'và', 'cùng', ';'])

/** "kỳ họp thứ ba, HĐND tỉnh | nghe tờ trình": the house acts. */
const SITS = new Set([
  'nghe',
  'thảo',
  'xem',
  'thông',
  'biểu',
  'tiến',
  'cho',
  'chất',
  'bầu',
  'tiếp',
  'họp',
  'quyết',
  'bàn',
])

/** The words on both sides of the comma at token `i` name one task or field. */
const areCoupled = ({ tokens: t }: Reader, i: number): boolean =>
  !isCapital(t, i + 1) &&
  [1, 2].some((length) => COUPLES.has(`${phraseAt(t, i - length, i)}, ${phraseAt(t, i + 1, i + 1 + length)}`))

/** Where a name goes on behind the comma at token `i`, or null if it ends there. */
export function behindComma({ reader, passage, start, limit }: NameScan, i: number, topic: boolean): number | null {
  const t = reader.tokens
  if (i + 1 >= limit) return null
  if (periods.lengthAt(t, i + 1, limit) > 0) return i + 1
  // "50 năm truyền thống, 20 năm thành lập"
  if (isNumber(t, i + 1)) return wordAt(t, i + 2) === 'năm' || countsOn(reader, start, i) ? i + 1 : null
  if (!isWord(t, i + 1)) return null
  // "dự án Luật sửa đổi, bổ sung ..."
  if (wordAt(t, i - 1) === 'đổi' && wordAt(t, i + 1) === 'bổ' && wordAt(t, i + 2) === 'sung') return i + 1
  // "phòng, chống cháy rừng", "quốc phòng, an ninh"
  if (areCoupled(reader, i)) return i + 1
  // "họp với Giám đốc, Thủ trưởng các sở"
  if (OFFICES.test(phraseAt(t, i + 1, i + 4)) && isOfficeMet(reader, start, i)) return i + 1
  // "kỳ họp thứ 10, Quốc hội khóa XIV"
  if (endsInNumber(t.words.slice(start.first, i).join(' ')) && opensParliament(t.words.slice(i + 1, i + 5).join(' '))) {
    const house = lookup(passage).organizations.from(i + 1)
    return house && SITS.has(wordAt(t, house.last)) ? null : i + 1
  }
  // "trao 40 con cừu giống, trị giá 120 triệu đồng cho 10 hội viên"
  if (
    phraseAt(t, i + 1, i + 3) === 'trị giá' &&
    t.words.slice(i + 3, Math.min(limit, i + WORTH_WITHIN)).includes('cho')
  )
    return i + 1
  // in "các sở liên quan, Sở Lim cho biết" the capital opens who acts
  if (LISTED.has(wordAt(t, i + 1)) && LISTED.has(wordAt(t, i - 1)) && (!isCapital(t, i + 1) || isCapital(t, i - 1)))
    return i + 1
  if (countsOn(reader, start, i)) return i + 1
  // "công tác Đoàn, Hội, Đội"
  if (YOUTH.has(wordAt(t, i - 1)) && YOUTH.has(wordAt(t, i + 1)) && (isCapital(t, i - 1) || isCapital(t, i + 1)))
    return i + 1
  // "các việc do Tỉnh ủy, UBND tỉnh giao"
  if (isSharedAgent(reader, start, i, limit)) return i + 1
  if (lookup(passage).people.from(i + 1)) return null
  if (lookup(passage).dayFrom.has(t.start[i + 1] ?? -1)) return null
  // "cuộc đối thoại giữa các xưởng và ngư dân, để tìm cách sửa tàu"
  if (PURPOSE.has(wordAt(t, i + 1))) return topic || start.opening ? null : i + 1
  if (stops.lengthAt(t, i + 1, limit) > 0) return null
  // "hội thảo lần thứ I, với đề tài “…”"
  if (wordAt(t, i + 1) === 'với' && THEMES.has(wordAt(t, i + 3)) && OPENING.has(wordAt(t, i + 4))) return i + 1
  if (topics.lengthAt(t, i + 1, limit) > 0)
    return start.opening && !andFollows(reader, i + 1, limit) && !(topic && told(reader, passage, i + 1, limit))
      ? null
      : i + 1
  if (start.opening && between(reader, start, i) && andFollows(reader, i + 1, limit)) return i + 1
  if (
    start.opening &&
    topic &&
    !isCapital(t, i + 1) &&
    !opensClause(reader, i + 1, limit) &&
    andFollows(reader, i + 1, limit) &&
    told(reader, passage, i + 1, limit)
  )
    return i + 1
  if (start.opening || opensClause(reader, i + 1, limit) || haveActed(reader, i + 1, limit)) return null
  const organization = lookup(passage).organizations.from(i + 1)
  // "kỳ họp thứ 4, HĐND tỉnh khóa XVIII"
  if (organization && wordAt(t, i - 2) === 'thứ') return i + 1
  // "hội thao của Trường Lim, Đại học Mây | đã diễn ra": the wider body of whose event it is
  if (organization && happens.lengthAt(t, organization.last, passage.last) > 0) return i + 1
  // "trong khuôn khổ tuần lễ hiến máu, Sở Y tế tổ chức ...": who acts
  if (organization && act(reader, passage, organization.last)) return null
  // a list of organisations goes on only to an "và" or the topic, one of kinds of organisations anyhow ("các huyện ủy, thành ủy")
  if (organization && isCapital(t, i + 1)) return andFollows(reader, organization.last, limit, LIST_ENDS) ? i + 1 : null
  return i + 1
}

/** "họp với | Giám đốc các sở": holders of offices are met. */
function isOfficeMet({ tokens: t }: Reader, { headEnd }: NameStart, i: number): boolean {
  for (let k = i - 1; k >= headEnd && i - k < MOST_OF_OFFICE; k--)
    if (wordAt(t, k) === 'với') return MET.test(phraseAt(t, k + 1, k + 3))
  return false
}
const MOST_OF_OFFICE = 6
const MET = /^(?:thủ trưởng|giám đốc|lãnh đạo|trưởng|chủ tịch|bí thư|người đứng)(?: |$)/
/** Holders of an office in several bodies. */
const OFFICES = /^(?:thủ trưởng|giám đốc|lãnh đạo|trưởng|chủ tịch) (?:các|những)(?: |$)/

/** What a gift is worth is told in fewer tokens. */
const WORTH_WITHIN = 14

/** "Trong ngày đầu của Hội nghị, | các bộ trưởng đã bàn ...": those who did something there. */
function haveActed({ tokens: t }: Reader, from: number, limit: number): boolean {
  if (!PLURALS.has(wordAt(t, from))) return false
  for (let k = from + 2; k < Math.min(limit, from + MOST_WHO_ACT) && (isWord(t, k) || isNumber(t, k)); k++)
    if (wordAt(t, k) === 'đã') return true
  return false
}
const PLURALS = new Set(['các', 'những', 'hai', 'nhiều'])
const MOST_WHO_ACT = 10

const happens = new PhraseSet(
  ['', 'đã ', 'vừa ', 'sẽ ', 'chính thức ', 'đã chính thức '].flatMap((adverb) => [
    `${adverb}diễn ra`,
    `${adverb}được tổ chức`,
  ]),
)

/** Does the comma part two who did the same, behind "do": "do UBND tỉnh, các sở ban hành"? */
function isSharedAgent({ tokens: t }: Reader, start: NameStart, i: number, limit: number): boolean {
  let k = i - 1
  while (k > start.headEnd && k > i - MOST_OF_AGENT && isWord(t, k) && wordAt(t, k) !== 'do') k--
  if (wordAt(t, k) !== 'do' || wordAt(t, k - 1) === 'tự') return false
  for (k = i + 1; k < Math.min(limit, i + MOST_OF_AGENT) && wordAt(t, k) !== ','; k++)
    if (DONE.has(wordAt(t, k)) && k > i + 1) return true
  return false
}
const MOST_OF_AGENT = 12
/** "giao", "ban hành", "quản lý", "đầu tư", "đề ra", "trình" */
const DONE = new Set(['giao', 'hành', 'lý', 'tư', 'ra', 'trình', 'soạn'])

/** Second halves of "chủ đề", "đề tài", "thông điệp". */
const THEMES = new Set(['đề', 'tài', 'điệp'])

/** Units listed in one breath: "các sở, ban, ngành, địa phương". */
const LISTED = new Set([
  'bộ',
  'ban',
  'ngành',
  'sở',
  'phòng',
  'đoàn',
  'thể',
  'huyện',
  'quận',
  'xã',
  'phường',
  'tỉnh',
  'thành',
  'phố',
  'thị',
  'địa',
  'phương',
  'cơ',
  'quan',
  'đơn',
  'vị',
  'nghiệp',
  'tổ',
  'chức',
  'trường',
  'hội',
])

/** "vụ lật đò làm 2 người chết, | 5 người bị thương", "…, | hàng chục ngôi nhà sập": what happened goes on to be counted. */
function countsOn({ tokens: t }: Reader, { headEnd }: NameStart, comma: number): boolean {
  if (!isNumber(t, comma + 1) && !COUNTS.test(t.words.slice(comma + 1, comma + 3).join(' '))) return false
  for (let k = comma - 1; k > Math.max(headEnd, comma - MOST_OF_COUNT) && wordAt(t, k) !== ','; k--)
    if (CAUSES.has(wordAt(t, k)) && (isNumber(t, k + 1) || COUNTS.test(t.words.slice(k + 1, k + 3).join(' '))))
      return true
  return false
}
const MOST_OF_COUNT = 12
/** "làm", "khiến", "cướp đi" */
const CAUSES = new Set(['làm', 'khiến', 'đi'])
const COUNTS = /^(?:hàng (?:chục|trăm|nghìn|ngàn|vạn)|(?:gần|hơn|khoảng|trên) \d.*|nhiều (?:người|ngôi|nhà|căn))$/

const YOUTH = new Set(['đoàn', 'hội', 'đội'])

/** "giữa A, B và C": the list runs to its "và". */
function between(reader: Reader, start: NameStart, i: number): boolean {
  const words = reader.tokens.words.slice(start.headEnd, i)
  return words.includes('giữa') && !words.includes('và')
}

/**
 * Does the clause that brings the event in go on over this comma: is it still told who holds it, where or when
 * ("Tại hội nghị tổng kết năm 2020, bàn việc năm 2021 do huyện tổ chức sáng nay, ông ...")?
 */
export function told(reader: Reader, passage: Passage, from: number, limit: number): boolean {
  const t = reader.tokens
  const named = lookup(passage)
  for (let k = from; k < Math.min(limit, from + MOST_TOLD); k++) {
    if (named.dayFrom.has(t.start[k] ?? -1)) return true
    if (HELD.has(wordAt(t, k)) && HELD_BY.lengthAt(t, k, limit) > 0) return true
    if (k > from && named.people.from(k)?.name) return false
    if (wordAt(t, k) !== ',' && stops.lengthAt(t, k, limit) > 0) return false
    if (wordAt(t, k) === ',' && (isCapital(t, k + 1) || named.people.from(k + 1) || opensClause(reader, k + 1, limit)))
      return false
  }
  return false
}
const MOST_TOLD = 40
const HELD = new Set(['diễn', 'được', 'do', 'tổ'])
const HELD_BY = new PhraseSet(['diễn ra', 'được tổ chức', 'do', 'tổ chức'])

const AND: ReadonlySet<string> = new Set(['và'])
/** "làm việc với A, B, C về ..." */
const LIST_ENDS: ReadonlySet<string> = new Set(['và', 'về', 'để', 'nhằm'])

/** "…, B và C": within the next words, before another clause. */
function andFollows(reader: Reader, from: number, limit: number, ends: ReadonlySet<string> = AND): boolean {
  const t = reader.tokens
  for (let k = from; k < Math.min(limit, from + 14); k++) {
    if (ends.has(wordAt(t, k))) return true
    if (stops.lengthAt(t, k, limit) > 0) return false
  }
  return false
}
