/** Names that no honorific and no office announces: where they count, and where they are the name of a thing. */
import { LUNAR_BRANCHES, LUNAR_STEMS } from '../../lexicon/date-words.js'
import { NAMESAKE_PHRASES, NAMESAKE_WORDS, STREETS } from '../../lexicon/namesake-heads.js'
import { capitalRun, foreignNameLength, hasCommonSurname, likelyNameLength, nameLength, runsOn } from '../names.js'
import { isCapital, isNumber, isWord, lineBefore, spaceBefore, wordAt, type Reader } from '../reader.js'
import { readTitle } from '../titles.js'

const words: ReadonlySet<string> = new Set(NAMESAKE_WORDS)
const phrases: ReadonlySet<string> = new Set(NAMESAKE_PHRASES)
/** The last words of these: most words end none, so that none need be put together. */
const phraseEnds: ReadonlySet<string> = new Set(
  NAMESAKE_PHRASES.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
)
const streets: ReadonlySet<string> = new Set(STREETS)
const stems: ReadonlySet<string> = new Set(LUNAR_STEMS)
const branches: ReadonlySet<string> = new Set(LUNAR_BRANCHES)

/** The word at token `i`, or the two or three that end there, bear the name of somebody: "đường", "bán đảo", "công viên". */
export const isBearer = (reader: Reader, i: number): boolean =>
  words.has(wordAt(reader.tokens, i)) ||
  (phraseEnds.has(wordAt(reader.tokens, i)) &&
    (phrases.has(`${wordAt(reader.tokens, i - 1)} ${wordAt(reader.tokens, i)}`) ||
      phrases.has(`${wordAt(reader.tokens, i - 2)} ${wordAt(reader.tokens, i - 1)} ${wordAt(reader.tokens, i)}`))) ||
  reader.phrases.at('place-kind', i) > 0 ||
  reader.phrases.at('place-kind', i - 1) === 2

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

/** "Giáp Thìn" */
export const isLunarYear = ({ tokens: t }: Reader, i: number): boolean =>
  stems.has(wordAt(t, i)) && branches.has(wordAt(t, i + 1))

/** A name that nothing announces: a Vietnamese one, or a foreign one in a list, with an office behind it. */
export function bareNameLength(reader: Reader, i: number): number {
  const { tokens: t } = reader
  // "Đường Trần Quý Cáp": a street, where a common surname follows the rare one
  if (wordAt(t, i) === 'đường' && hasCommonSurname(reader, i + 1) && nameLength(reader, i + 1) > 2) return 0
  const own = nameLength(reader, i)
  // "Giáp Thìn": a year
  if (own === 2 && isLunarYear(reader, i)) return 0
  if (own > 0) return own === 2 && runsOn(reader, i + 2) ? 0 : own
  const foreign = Math.max(foreignNameLength(reader, i), inList(reader, i) ? likelyNameLength(reader, i) : 0)
  return foreign > 0 && hasOfficeBehind(reader, i + foreign) ? foreign : 0
}

/** ", Bộ trưởng Bộ Tài chính": an office behind a mark, and not that of the next person: ", Thủ tướng | Lò Văn An". */
function hasOfficeBehind(reader: Reader, mark: number): boolean {
  if (!OFFICE_MARKS.has(wordAt(reader.tokens, mark))) return false
  const title = readTitle(reader, mark + 1, reader.tokens.count, true)
  return title !== null && nameLength(reader, title.last) < 3
}
const OFFICE_MARKS: ReadonlySet<string> = new Set([',', '-', '('])

/** A name that nothing announces counts where it can't be the name of a thing. */
export function bareNameAllowed(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (i === 0 || lineBefore(t, i)) return true
  if (isPlaceBehind(reader, i)) return false
  if ((isListedPlace(reader, i) || isAddress(reader, i)) && !hasOfficeBehind(reader, i + nameLength(reader, i)))
    return false
  if (!isWord(t, i - 1)) return wordAt(t, i - 1) !== '.' || spaceBefore(t, i) || isNumber(t, i - 2)
  return !isBearer(reader, i - 1) && !isCapital(t, i - 1)
}

/** "số 237 Trần Quý Cáp", "(237 Trần Quý Cáp)": the number of a house. */
function isAddress({ tokens: t }: Reader, i: number): boolean {
  return isNumber(t, i - 1) && spaceBefore(t, i) && BEFORE_HOUSE.has(wordAt(t, i - 2)) && !lineBefore(t, i - 1)
}
const BEFORE_HOUSE: ReadonlySet<string> = new Set(['số', 'nhà', 'tại', 'ở', 'hàng', '(', ',', ':'])

/** How far before a name the head of its list may stand. */
const LONGEST_LIST = 48

/** "huyện Mây Sương và | Lương Sa": the second of two places behind what both are. */
function isPairedPlace(reader: Reader, i: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (wordAt(t, i - 1) !== 'và' || capitalRun(reader, i, i + 3) > 2) return false
  let k = i - 2
  while (k > i - 6 && isWord(t, k) && isCapital(t, k) && !lineBefore(t, k + 1)) k--
  return k < i - 2 && !isCapital(t, k) && (p.at('place-kind', k) === 1 || p.at('place-kind', k - 1) === 2)
}

/** "các phố Trần Quý Cáp, Tạ Sủng và | Lê Nhạn", "hai thôn Tân Mây và | Lương Sa": one street or village of several. */
function isListedPlace(reader: Reader, i: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (isPairedPlace(reader, i)) return true
  let k = i - 1
  const lowest = Math.max(1, i - LONGEST_LIST)
  while (k >= lowest && !lineBefore(t, k + 1) && goesOn(reader, k)) k--
  // behind "các xã, " or "các xã và " nothing is listed yet
  if (k === i - 1 || !isWord(t, k + 1) || wordAt(t, k + 1) === 'và') return false
  if (![k - 1, k - 2].some((at) => p.at('several', at) > 0)) return false
  return streets.has(wordAt(t, k)) || (p.at('place-kind', k) > 0 && nameLength(reader, i) <= 2)
}

/** "ở Tân Mây, | Phú Lâm |, ...", "từ Tân Mây, Phú Lâm và | Lương Sa": one more place behind "ở". */
function isPlaceBehind(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (capitalRun(reader, i, i + 3) !== 2 || !BETWEEN_PLACES.has(wordAt(t, i - 1))) return false
  let k = i - 2
  while (k > i - LONGEST_LIST && ((isWord(t, k) && isCapital(t, k)) || BETWEEN_PLACES.has(wordAt(t, k)))) k--
  return k < i - 2 && BEFORE_PLACE.has(wordAt(t, k))
}
const BETWEEN_PLACES: ReadonlySet<string> = new Set([',', 'và', '-'])
const BEFORE_PLACE: ReadonlySet<string> = new Set(['ở', 'tại', 'từ'])

/** Token `k` stands between the head of a list and one of its items. */
const goesOn = ({ tokens: t }: Reader, k: number): boolean =>
  isWord(t, k)
    ? isCapital(t, k) || JOINS.has(wordAt(t, k)) || wordAt(t, k - 1) === '(' // "(quận Tân Mây)"
    : wordAt(t, k) !== ';' && wordAt(t, k) !== '.'

const JOINS: ReadonlySet<string> = new Set(['và', 'như', 'gồm', 'là'])
