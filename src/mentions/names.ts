/**
 * Personal names: Kinh names by surname, names of the highland and southern peoples by their prefixes,
 * and, where an honorific or office announces a person, any run of capitalised words.
 */
import { FIRM_WORDS } from '../lexicon/organizations.js'
import { ETHNIC_NAME_PREFIXES, MIDDLE_NAMES, PLACE_SURNAMES, RISKY_SURNAMES, SURNAMES } from '../lexicon/surnames.js'
import { foldWord } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'
import { isBeforeThi } from './before-thi.js'
import { isCapital, isDash, isNumber, isUpper, isWord, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'

const surnames = new Set(SURNAMES.map(foldWord))
const riskySurnames = new Set(RISKY_SURNAMES.map(foldWord))
const middles = new Set(MIDDLE_NAMES.map(foldWord))
const prefixes = new Set(ETHNIC_NAME_PREFIXES.map((p) => foldWord(p)))
// One letter, an apostrophe, a name: K'Vin, H'Yâu, Y'Thông.
const APOSTROPHE_NAME = /^(?:[hkymrnscđ]|bh|tr)['’‘ʼ`][A-Za-zÀ-ỹ]/u

/** "H’Yâu": the first word of a highland name shows by its shape that it is one. */
export const bearsApostrophe = (reader: Reader, i: number): boolean => APOSTROPHE_NAME.test(wordAt(reader.tokens, i))

/** Surnames of most Vietnamese: where a name of two syllables could be a place, only these tell a person. */
const COMMON_SURNAMES = new Set('nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý'.split(' '))

/** A middle name behind a surname: at "Thị" of "Cù Thị Nhạn". */
export const splitsName = (reader: Reader, i: number): boolean =>
  middles.has(wordAt(reader.tokens, i)) && surnames.has(wordAt(reader.tokens, i - 1))

export const isMiddleName = (reader: Reader, i: number): boolean => middles.has(wordAt(reader.tokens, i))

export const hasCommonSurname = (reader: Reader, i: number): boolean => COMMON_SURNAMES.has(wordAt(reader.tokens, i))

/** Surnames with which names of places begin as often: "Hà", "Kim", "Sơn", "Thạch". */
const OF_PLACES = new Set(PLACE_SURNAMES.map(foldWord))

export const beginsPlaces = (reader: Reader, i: number): boolean => OF_PLACES.has(wordAt(reader.tokens, i))

/** Words in lower case within a foreign name: "Juan de la Cruz". */
const PARTICLES = new Set([
  'al',
  'bin',
  'bint',
  'da',
  'das',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'van',
  'von',
])
const MOST_PARTICLES = 2

/** How many particles stand at token `i` with the rest of a foreign name behind them: 0 to 2. */
export function particles(reader: Reader, i: number): number {
  const t = reader.tokens
  let n = 0
  while (n < MOST_PARTICLES && PARTICLES.has(wordAt(t, i + n)) && !isCapital(t, i + n) && !lineBefore(t, i + n)) n++
  return n > 0 && isWord(t, i + n) && isCapital(t, i + n) && !lineBefore(t, i + n) ? n : 0
}

/** In capitals these begin a sentence that nothing parts from the name before it: "... Lò Văn An Tại hội nghị". */
const OPENERS = new Set(
  'tại theo trong sau các những với khi và cho đã sẽ tuy ngoài nhằm không cũng nhưng nếu để qua ngay bởi'.split(' '),
)

const LONGEST = 5
/** Kinh names have two to four syllables, rarely five. */
const LONGEST_KINH = 4

/** "Công Tằng Tôn Nữ Thị Lan": names of the former royal house run longer. */
const ROYAL = new Set(['tôn nữ', 'công tằng', 'công huyền'])

const ROMAN_NUMERAL = /^[ivxlc]{2,}$/

/** "Đại học Y Sông Hinh", "Học viện Y": of medicine. */
const MEDICAL = new Set(['học', 'viện', 'trường', 'đẳng', 'cấp', 'khoa', 'ngành', 'hội'])

/** The syllable can begin a personal name. */
export function startsName(reader: Reader, i: number): boolean {
  if (!isCapital(reader.tokens, i)) return false
  const word = wordAt(reader.tokens, i)
  // "Đại hội lần thứ VI Hội Làm vườn"
  if (ROMAN_NUMERAL.test(word) && isUpper(reader.tokens, i) && !isUpper(reader.tokens, i + 1)) return false
  // "Chủ tịch Quốc hội Y Thơm Niê"
  if (word === 'y' && MEDICAL.has(wordAt(reader.tokens, i - 1)) && wordAt(reader.tokens, i - 2) !== 'quốc') return false
  return surnames.has(word) || prefixes.has(word) || APOSTROPHE_NAME.test(word)
}

/**
 * A risky surname counts with a middle name behind it: "An Văn Tú", not "An Giang"; and before "Thị" stands hardly
 * anything but a surname.
 */
const startsRiskyName = (reader: Reader, i: number): boolean => {
  const { tokens: t } = reader
  if (!isCapital(t, i) || !isCapital(t, i + 2)) return false
  return (riskySurnames.has(wordAt(t, i)) && middles.has(wordAt(t, i + 1))) || isBeforeThi(reader, i)
}

/** How many capitalised words stand in a row from token `i`, on one line, with nothing but space between. */
export function capitalRun(reader: Reader, i: number, limit = reader.tokens.count): number {
  const t = reader.tokens
  let n = 0
  while (
    i + n < limit &&
    isWord(t, i + n) &&
    isCapital(t, i + n) &&
    (n === 0 || (spaceBefore(t, i + n) && !lineBefore(t, i + n) && !opensSentence(reader, i + n)))
  )
    n++
  return n
}

/** "Lò Văn An | Trong buổi lễ", not "Lò Văn Trong, Bí thư Chi bộ": a word follows. */
export const opensSentence = ({ tokens: t }: Reader, i: number): boolean =>
  OPENERS.has(wordAt(t, i)) && !isUpper(t, i) && isWord(t, i + 1) && !lineBefore(t, i + 1)

/** Capitalised words that belong to no name: an office, an honorific, a place kind begins here. */
export function startsSomethingElse(reader: Reader, i: number): boolean {
  const p = reader.phrases
  return p.at('position', i) > 1 || p.at('honorific', i) > 1 || p.at('rank', i) > 1 || p.at('degree', i) > 1
}

/** "Đoàn | Sở Y tế": a delegation, not the surname. */
const isDelegation = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'đoàn' && BODIES.has(wordAt(t, i + 1))

/** "T.Ư Đoàn | Lò Văn An", "Thái Bình Dương | Lò Văn An": the last word of a body or an ocean before a whole name, no surname. */
function endsBefore(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  const ends =
    (wordAt(t, i) === 'đoàn' && CENTRAL.has(wordAt(t, i - 1))) ||
    (wordAt(t, i) === 'dương' && wordAt(t, i - 1) === 'bình' && wordAt(t, i - 2) === 'thái')
  return (
    ends && surnames.has(wordAt(t, i + 1)) && !middles.has(wordAt(t, i + 1)) && capitalRun(reader, i, i + LONGEST) > 2
  )
}
/** How "Trung ương" is written short, or the part of it behind the dot. */
const CENTRAL = new Set(['t.ư', 'ư', 'tư', 'tw', 't.w', 'w'])

/** Bodies of one syllable after which nobody is called. */
const BODIES = new Set(['sở', 'viện', 'cục', 'ubnd', 'hđnd', 'ubmttq', 'đhqg', 'đh'])

/**
 * The length in tokens of a Vietnamese name that begins at token `i` and shows by itself that it is one;
 * 0 if there is none.
 */
export function nameLength(reader: Reader, i: number): number {
  const t = reader.tokens
  const known = reader.phrases.at('person-name', i)
  if (known > 0) return known
  // "105A Quán Thánh": a house of a street
  if (isNumber(t, i - 1) && !spaceBefore(t, i)) return 0
  if ((!startsName(reader, i) && !startsRiskyName(reader, i)) || reader.phrases.at('common-noun', i) > 1) return 0
  if (isDelegation(reader, i) || endsBefore(reader, i)) return 0
  // "Thái Nguyên", "Hà Giang", "Cao Bằng" are places
  const place = Math.max(reader.phrases.at('place', i), reader.phrases.at('country', i))
  let run = capitalRun(reader, i, i + LONGEST)
  for (let k = 2; k < run; k++) if (startsSomethingElse(reader, i + k)) run = k
  if (run < 2 && !APOSTROPHE_NAME.test(wordAt(t, i))) return 0
  if (place > 0 && place >= Math.min(run, LONGEST_KINH)) return 0
  for (let k = 1; k < run; k++) {
    // acronyms end a name: "Lê Hữu An UBND"
    if (isUpper(t, i + k) && !isUpper(t, i)) run = k
    // in a line of capitals only its words tell where the name ends: "TẠ VĂN SỦNG PHÁT BIỂU"
    else if (k > 1 && isUpper(t, i + k) && reader.phrases.at('name-stop', i + k) > 1) run = k
  }
  if (run < 2 && !APOSTROPHE_NAME.test(wordAt(t, i))) return 0
  // "Đoàn Việt Nam", "Hội Đà Nẵng", "(Đại học) Y Hà Nội": a body of a place; "Từ Hà Nội, ..."
  const rest = Math.max(reader.phrases.at('place', i + 1), reader.phrases.at('country', i + 1))
  if (
    rest > 0 &&
    rest >= run - 1 &&
    (reader.phrases.at('organization-head', i) > 0 || wordAt(t, i) === 'y' || wordAt(t, i) === 'từ')
  )
    return 0
  // "Đoàn Trường", "Đoàn Khoa", "Đoàn Trường Cao | đẳng Mây Sương": a body of a body
  if (
    reader.phrases.at('organization-head', i) > 0 &&
    reader.phrases.at('organization-head', i + 1) > (run === 2 ? 0 : 1)
  )
    return 0
  for (let k = 0; k < run; k++) if (isBrand(reader, i + k)) return 0
  if (run > LONGEST_KINH && surnames.has(wordAt(t, i)) && !runsLonger(reader, i)) run = LONGEST_KINH
  return run
}

/** "Công Tằng Tôn Nữ Nhạn", "Nguyễn Duy Thị Ngọc Nhạn", "Trần Hữu Thanh Vân Sơn": names of five syllables. */
function runsLonger(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (ROYAL.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)) return true
  const hasThi = [1, 2].some((k) => wordAt(t, i + k) === 'thị')
  // two middle names tell that no place and no second name follows the first
  const ofTwo = hasCommonSurname(reader, i) && [1, 2].every((k) => middles.has(wordAt(t, i + k)))
  const apart = [3, 4].some((k) => reader.phrases.at('place', i + k) > 4 - k || surnames.has(wordAt(t, i + k)))
  return (
    (hasThi || (ofTwo && !apart)) &&
    !isUpper(t, i) &&
    capitalRun(reader, i, i + LONGEST + 1) === LONGEST &&
    !runsOn(reader, i + LONGEST)
  )
}

const INNER_CAPITAL = /^(\p{Lu}\p{Ll}+)\p{Lu}/u

/** "FarmBank": foreign words run together. */
function isBrand({ text, tokens }: Reader, i: number): boolean {
  const first = INNER_CAPITAL.exec(text.slice(tokens.start[i], tokens.end[i]))?.[1]
  return first !== undefined && !isSyllable(first.toLowerCase())
}

/** How name-like a run of exactly `length` capitalised words at `i` is: 0 not at all, 3 surely. */
export function nameScore(reader: Reader, i: number, length: number): number {
  const t = reader.tokens
  if (length < 2 || length > LONGEST || !(startsName(reader, i) || startsRiskyName(reader, i))) return 0
  if (reader.phrases.at('place', i) >= length) return 0
  const middle = middles.has(wordAt(t, i + 1))
  if (length === 3 || length === 4) return middle ? 3 : 2
  return length === LONGEST && middle && hasCommonSurname(reader, i) ? 2 : 1
}

/** "Quỹ Lotusfund": a body with a foreign name. "Ban" begins names of people too. */
export const beginsBody = (reader: Reader, i: number): boolean =>
  reader.phrases.at('organization-head', i) > 0 && wordAt(reader.tokens, i) !== 'ban'

/** "Tổng Giám đốc Lotusco | Lò Văn An": a foreign word, then a whole Vietnamese name. */
export function isBrandBefore(reader: Reader, i: number): boolean {
  if (isSyllable(wordAt(reader.tokens, i)) || !spaceBefore(reader.tokens, i + 1)) return false
  const name = nameLength(reader, i + 1)
  return name > 2 ? surnames.has(wordAt(reader.tokens, i + 1)) : name === 2 && hasCommonSurname(reader, i + 1)
}

/**
 * A common word goes on behind one or two capitals: "Đảng | viên", "Đoàn Thanh | niên". Short runs are names
 * only where a mark, a verb or the end follows.
 */
export function runsOn(reader: Reader, next: number): boolean {
  const t = reader.tokens
  if (!isWord(t, next) || isCapital(t, next) || lineBefore(t, next)) return false
  const p = reader.phrases
  return (
    p.at('name-stop', next) === 0 &&
    p.at('honorific', next) === 0 &&
    p.at('plural-honorific', next) === 0 &&
    wordAt(t, next) !== 'và'
  )
}

/**
 * The length of a run of two to four capitalised Vietnamese syllables at token `i` that may be a name with a
 * surname the lexicon does not know; 0 if something else begins there.
 */
export function likelyNameLength(reader: Reader, i: number): number {
  const { tokens: t, phrases: p } = reader
  const run = capitalRun(reader, i, i + LONGEST)
  if (run < 2 || run > LONGEST_KINH) return 0
  if (
    p.at('organization-head', i) > 0 ||
    p.at('position', i) > 0 ||
    p.at('common-noun', i) > 0 ||
    p.at('name-noun', i) > 0 ||
    p.at('place-kind', i) > 0
  )
    return 0
  for (let k = i; k < i + run; k++)
    if (
      isUpper(t, k) ||
      !isSyllable(wordAt(t, k)) ||
      p.at('place', k) > 0 ||
      p.at('country', k) > 0 ||
      startsSomethingElse(reader, k)
    )
      return 0
  return run
}

/** The token behind a foreign word that is spelt by its syllables: "Éc-tô", "Ba-rê-ra"; `i` where there is none. */
export function spelledEnd({ tokens: t }: Reader, i: number): number {
  let k = i + 1
  while (
    isDash(t, k) &&
    !spaceBefore(t, k) &&
    !spaceBefore(t, k + 1) &&
    isWord(t, k + 1) &&
    !isCapital(t, k + 1) &&
    !lineBefore(t, k + 1)
  )
    k += 2
  return k > i + 1 && isCapital(t, i) ? k : i
}

/** Villages, waters and hills in the languages of the highlands, with which names of places begin. */
const HIGHLAND_PLACES = new Set('chư ea ia krông đắk đăk đak dak cư kông kon buôn mang plei'.split(' '))

/** "Lotus Trade GmbH", "Phúc Mây Corporation": of the words one is a firm's, no person's. */
export function namesFirm({ tokens: t, phrases: p }: Reader, i: number, run: number): boolean {
  for (let k = i + 1; k < i + run; k++)
    if (firmWords.has(wordAt(t, k)) || (p.at('organization-head', k) > 1 && !isSyllable(wordAt(t, i)))) return true
  return false
}
const firmWords: ReadonlySet<string> = new Set(FIRM_WORDS)

/**
 * The length of a foreign name at token `i`: two to five capitalised words, with their particles, of which the first is no
 * Vietnamese syllable; 0 if there is none.
 *
 * @param mixed - one foreign word among Vietnamese syllables is enough
 */
export function foreignNameLength(reader: Reader, i: number, mixed = false): number {
  const t = reader.tokens
  const p = reader.phrases
  if (!isCapital(t, i) || isUpper(t, i) || p.at('place', i) > 0 || p.at('country', i) > 0) return 0
  // it has two words, and at most common words hold only one capital
  if (!isWord(t, i + 1) || (!isCapital(t, i + 1) && particles(reader, i + 1) === 0)) return 0
  if (beginsBody(reader, i) || HIGHLAND_PLACES.has(wordAt(t, i)) || isBrandBefore(reader, i)) return 0
  let foreign = 0
  let run = 0
  /** "Omar | bin | Khalid Al Nahar": words that the longest name has besides. */
  let small = 0
  for (let k = i; run - small < LONGEST && isWord(t, k) && !lineBefore(t, k === i ? i + 1 : k); k++) {
    if (!isCapital(t, k)) {
      const more = run > 0 ? particles(reader, k) : 0
      if (more === 0) break
      run += more
      small += more
      k += more - 1
      continue
    }
    if (isUpper(t, k) || startsSomethingElse(reader, k) || opensSentence(reader, k)) break
    // "Wuko Việt Nam", "Lotus Sri Lanka | Olaf Brenner", "Lotusco Đà Lạt": a body of a country or a province
    if (k > i && (p.at('country', k) > 0 || p.at('place', k) > 1)) return 0
    if (!isSyllable(wordAt(t, k))) foreign++
    run++
  }
  if (namesFirm(reader, i, run)) return 0
  return run >= 2 && foreign > 0 && (mixed || foreign * 2 >= run || !isSyllable(wordAt(t, i))) ? run : 0
}
