/** Offices with which nobody is named: whose each of a list is, one person's or another's; whether one in small letters is somebody's. */
import { ADVERBS, SPEECH_VERBS } from '../../lexicon/speech-verbs.js'
import { fold } from '../../text/fold.js'
import { isCapital, phraseAt, wordAt, type Reader } from '../reader.js'
import { areRivals, isOfState, type TitleMention } from '../titles.js'

/** Behind a row of offices in a list: "..., Giám đốc Sở Y tế | và lãnh đạo các xã". */
const ENDS_ITEM = new Set([',', ';', '.', 'và', 'cùng', ''])
/** "các đồng chí | Ủy viên Bộ Chính trị, Phó Chủ tịch nước": all of them are several. */
const SEVERAL_BEFORE = /(?:^| )các(?: |$)/

/**
 * How many offices of a row without a name are one person's: up to a semicolon, to the same office of another body ("Bộ
 * trưởng Bộ Y tế, | Bộ trưởng Bộ Nội vụ"), to one that nobody holds with those before ("Giám đốc Sở Y tế, | Chủ tịch Liên
 * đoàn Lao động tỉnh"), or behind those of many ("các Phó Thủ tướng, | Bộ trưởng Bộ Y tế").
 */
export function officesOfOne(reader: Reader, titles: readonly TitleMention[]): number {
  const [first] = titles
  const end = titles.at(-1)?.last ?? 0
  if (!first) return 0
  const listed =
    ENDS_ITEM.has(wordAt(reader.tokens, end)) &&
    !SEVERAL_BEFORE.test(phraseAt(reader.tokens, Math.max(0, first.first - 3), first.first))
  for (let k = 1; k < titles.length; k++) if (isAnothers(reader, titles, k, listed)) return k
  return titles.length
}

/** @param listed - the row is an item of a list, and no subject */
function isAnothers(reader: Reader, titles: readonly TitleMention[], k: number, listed: boolean): boolean {
  const { tokens: t } = reader
  const [before, title] = [titles[k - 1], titles[k]]
  if (!before || !title) return false
  const mark = wordAt(t, title.first - 1)
  if (mark === ';') return true
  const position = positionOf(reader, title)
  const again = titles.slice(0, k).some((one) => positionOf(reader, one) === position)
  if (again && (hasBody(title) || mark === 'và')) return true
  // "Chủ tịch, Phó Chủ tịch UBND xã": what the first is of comes behind the second
  if ((hasBody(before) || isOfState(reader, before)) && areRivals(reader, before, title)) return true
  if (mark === 'và' && hasBody(before) && namesItsBody(reader, title)) return true
  if (k === 1 && wordAt(t, before.first - 1) === 'các' && namesItsBody(reader, title)) return true
  return listed && areOfTwo(reader, before, title)
}

const positionOf = ({ tokens }: Reader, { first, positionEnd }: TitleMention): string =>
  phraseAt(tokens, first, positionEnd)
const hasBody = ({ last, positionEnd }: TitleMention): boolean => last > positionEnd

/** "Bộ trưởng Bộ Y tế": one holds it, where "Chủ tịch UBND xã" may be of several. */
const namesItsBody = ({ tokens: t }: Reader, { positionEnd: from, last }: TitleMention): boolean =>
  last - from > 1 && isCapital(t, from) && isCapital(t, from + 1)

/** Whoever holds these holds another office as well: "Ủy viên UBND xã, Giám đốc Sở Y tế". */
const BESIDE_ANOTHER = /^(?:ủy viên|đại biểu|thành viên|(?:phó )?trưởng đoàn|nguyên|cựu)/
/** "Bí thư Đảng ủy, Giám đốc Sở Y tế": who leads the party of a house leads the house. */
const PARTY_OF_A_HOUSE =
  /^(?:phó )?bí thư(?: thường trực)? (?:đảng ủy|đảng bộ|đảng đoàn|ban cán sự|chi bộ|chi ủy)(?: |$)/
/** "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh": who leads the party of a place leads its council, its people's committee or its deputies. */
const PARTY_OF_A_PLACE = /^(?:phó )?bí thư /
const LEADS_A_PLACE =
  /^(?:phó )?(?:chủ tịch(?: thường trực)? (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)|trưởng đoàn)(?: |$)/
/** "Bí thư Tỉnh đoàn": an office with its body in it. */
const NAMES_A_UNION = / (?:tỉnh|thành|huyện|quận|thị) đoàn$/
/** Held besides by whoever has an office: "Giám đốc Sở Y tế, Trưởng Ban Chỉ đạo tiêm chủng". */
const HELD_BESIDES =
  /(?:^| )(?:ban chỉ đạo|ban tổ chức (?!tỉnh|thành|huyện|trung ương)|tổ công tác|tiểu ban|hội đồng(?! nhân dân)|trưởng đoàn(?: |$))/

/**
 * Two offices of a list in which nobody is named, each of its own body, and not of those that one person holds together:
 * "Giám đốc Sở Y tế, Chủ tịch Liên đoàn Lao động tỉnh".
 */
function areOfTwo(reader: Reader, one: TitleMention, other: TitleMention): boolean {
  const [a, b] = [wordsOf(reader, one), wordsOf(reader, other)]
  if (!(hasBody(one) || NAMES_A_UNION.test(a)) || !(hasBody(other) || NAMES_A_UNION.test(b))) return false
  if (BESIDE_ANOTHER.test(a) || PARTY_OF_A_HOUSE.test(a) || HELD_BESIDES.test(b)) return false
  if (PARTY_OF_A_PLACE.test(a) && LEADS_A_PLACE.test(b)) return false
  return bodyOf(reader, one) !== bodyOf(reader, other)
}

const wordsOf = ({ tokens }: Reader, { first, last }: TitleMention): string => phraseAt(tokens, first, last)
const bodyOf = ({ tokens }: Reader, { positionEnd, last }: TitleMention): string => phraseAt(tokens, positionEnd, last)

/** Behind these an office in small letters is any that there are, or a post: "một phó giám đốc sở", "được bầu làm chủ tịch UBND xã". */
const OF_ANY: ReadonlySet<string> = new Set(
  'một các những mỗi mọi từng nhiều hai ba bốn số làm là chức giữ vai trò có không khi nếu như tân'.split(' '),
)
/** Offices of state without a body behind them: one person's, whatever the letters. */
const OF_ONE =
  /^(?:(?:phó )?thủ tướng|(?:phó )?chủ tịch (?:nước|quốc hội)|bộ trưởng|thứ trưởng|tổng bí thư|thống đốc)(?: |$)/
/** Of those who head a body: no member or owner of it, and nobody of before. */
const HEADS =
  /^(?:phó )?(?:tổng )?(?:chủ tịch|bí thư|giám đốc|chủ nhiệm|tổng thống|bộ trưởng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng \p{L}+|chánh \p{L}+|tư lệnh|chỉ huy trưởng|đại sứ|thống đốc|biên tập)(?: |$)(?!.{0,60}(?:tiền nhiệm|cũ|nào|này|khác)(?: |$))/u

/**
 * "Sau đó, chủ tịch UBND xã | yêu cầu ...", "theo thứ trưởng |, ...": an office in small letters, as many papers print
 * them, is somebody's where it says something; elsewhere it is a common noun.
 */
export function speaksInSmallLetters(reader: Reader, [title, ...more]: readonly TitleMention[]): boolean {
  if (!title || more.length > 0 || OF_ANY.has(wordAt(reader.tokens, title.first - 1))) return false
  if (!(hasBody(title) && HEADS.test(wordsOf(reader, title))) && !OF_ONE.test(wordsOf(reader, title))) return false
  const behind = wordAt(reader.tokens, title.last)
  if (wordAt(reader.tokens, title.first - 1) === 'theo' && (behind === ',' || behind === 'thì')) return true
  return saysAt(reader, title.last)
}

/** A verb of speech stands at token `i`, or behind words that add nothing to it. */
function saysAt({ tokens: t }: Reader, i: number): boolean {
  for (let n = 0; n < MOST_ADVERBS; n++) {
    if (longestAt(t, i, SAYS) > 0) return true
    const adverb = longestAt(t, i, ADDS_NOTHING)
    if (adverb === 0) return false
    i += adverb
  }
  return false
}
const MOST_ADVERBS = 3

const SAYS: ReadonlySet<string> = new Set(SPEECH_VERBS.map(({ verb }) => fold(verb)))
const ADDS_NOTHING: ReadonlySet<string> = new Set(ADVERBS.map(fold))
const LONGEST = 5

function longestAt(t: Reader['tokens'], i: number, phrases: ReadonlySet<string>): number {
  for (let length = LONGEST; length > 0; length--) if (phrases.has(phraseAt(t, i, i + length))) return length
  return 0
}
