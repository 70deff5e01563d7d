/** Names that an honorific, an office or a common noun announces: any run of capitals, also foreign and of one syllable. */
import { isSyllable } from '../../text/syllable.js'
import {
  beginsBody,
  capitalRun,
  hasCommonSurname,
  isBrandBefore,
  nameLength,
  namesFirm,
  opensSentence,
  particles,
  runsOn,
  startsSomethingElse,
} from '../names.js'
import { isCapital, isDash, isUpper, isWord, lineBefore, spaceBefore, wordAt, type Reader } from '../reader.js'

/** Tokens of a foreign name, dashes among them. */
const LONGEST_FOREIGN = 14

/**
 * The length of a name where an honorific, a rank or an office has announced a person: any capitalised
 * run, also foreign and one-syllable names.
 */
export function announcedNameLength(reader: Reader, i: number): number {
  const t = reader.tokens
  if (!isWord(t, i) || !isCapital(t, i)) return 0
  // "Trường Chinh" shows by nothing else that it is a name
  const own = nameLength(reader, i) || reader.phrases.at('namesake', i)
  if (own === LONGEST_KNOWN && isOfFive(reader, i)) return own + 1
  if (own > 0) return own + hyphenated(reader, i + own)
  if (reader.phrases.at('common-noun', i) > 1) return 0
  if (isAddressed(reader, i)) return 1
  if (beginsBody(reader, i) || isTerritory(reader, i)) return 0
  let run = 0
  while (run < LONGEST_FOREIGN) {
    const more = capitalRun(reader, i + run, i + LONGEST_FOREIGN)
    if (more === 0) break
    const glued = !spaceBefore(t, i + run) && !isBehindInitial(reader, i + run)
    if (run > 0 && (glued || lineBefore(t, i + run) || opensSentence(reader, i + run))) break
    run += more
    // "Jean-Pierre", "Park Sung-jae", "La-xô Ê-rơ-nan-đết": dashes without spaces
    while (joinsName(reader, i + run)) run += 2
    // "John F. Kerin"
    if (isInitial(reader, i + run - 1)) run++
    run += particles(reader, i + run)
  }
  if (run > 1 && wordAt(t, i + run - 1) === '.') run--
  if (run > 1 && !isTitled(reader, i) && isBrandBefore(reader, i)) return 0
  if (namesFirm(reader, i, run)) return 0
  for (let k = 0; k < run; k++) {
    const at = i + k
    // "Bà Mẹ Việt Nam Anh hùng"
    if (reader.phrases.at('country', at) > 1) return 0
    if (
      startsSomethingElse(reader, at) ||
      reader.phrases.at('position', at) > 0 ||
      (k > 0 && isUpper(t, at) && wordAt(t, at).length > 2)
    )
      run = k
  }
  if (run > 0 && isUpper(t, i) && wordAt(t, i).length > 1 && run === 1) return 0
  // "kinh nghiệm của ông: Đăng ký ..."
  if (run === 1 && wordAt(t, i - 1) === ':') return 0
  if (run > 0 && (reader.phrases.at('place', i) >= run || reader.phrases.at('country', i) >= run)) return 0
  if (run === 1 && (reader.phrases.at('organization-head', i) > 0 || runsOn(reader, i + 1))) return 0
  if (run === 2 && isSyllable(wordAt(t, i)) && runsOn(reader, i + 2)) return 0
  return run
}

/** "sinh viên | Tỉnh Hoa Lim", "Chủ tịch | Huyện Sông Mây": whose they are, by a place that is written as a name. */
const isTerritory = (reader: Reader, i: number): boolean => {
  const kind = reader.phrases.at('place-kind', i)
  return kind > 0 && isCapital(reader.tokens, i + kind) && !isTitled(reader, i)
}

/** Names that nothing announces have four syllables at most. */
const LONGEST_KNOWN = 4

/** "bà | Trần Lê Hoàng Mai Lan |, Phó Giám đốc": five capitals up to a mark, the last of which are no place. */
const isOfFive = (reader: Reader, i: number): boolean =>
  isTitled(reader, i) &&
  !isUpper(reader.tokens, i) &&
  hasCommonSurname(reader, i) &&
  capitalRun(reader, i, i + 6) === 5 &&
  !isWord(reader.tokens, i + 5) &&
  [3, 4].every((k) => reader.phrases.at('place', i + k) === 0 && !startsSomethingElse(reader, i + k))

/** An honorific, a rank, a degree or a religious title ends before token `i`: "Ông | Peter Lò Văn An", "linh mục | Giuse Lò Văn An" is no brand. */
const isTitled = ({ phrases: p }: Reader, i: number): boolean =>
  [1, 2, 3].some((n) => TITLES.some((category) => p.at(category, i - n) === n))
const TITLES = ['honorific', 'rank', 'degree', 'religious'] as const

/** Who bears a name of one word in the highlands. */
const VILLAGERS = new Set([
  'già làng',
  'trưởng bản',
  'trưởng buôn',
  'trưởng thôn',
  'trưởng làng',
  'nghệ nhân',
  'học sinh',
  'chủ làng',
])

/** Bodies and peoples in one word, of whom many are no person: "đại biểu Đảng", "doanh nhân Việt". */
const OF_ALL = new Set(['đảng', 'việt'])
const DIGIT = /\d/

/** The length of a name that only a common noun announces ("sinh viên", "phóng viên"), behind which a body may stand as well. */
export function roleNameLength(reader: Reader, i: number): number {
  const { tokens: t } = reader
  const own = nameLength(reader, i)
  if (own > 0) return own
  if (reader.phrases.at('organization-head', i) > 0 || OF_ALL.has(wordAt(t, i)) || isUpper(t, i)) return 0
  const length = announcedNameLength(reader, i)
  // "phóng viên Mây Xanh": the paper, where no surname tells a person
  if (length === 2 && REPORTERS.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`) && isSyllable(wordAt(t, i))) return 0
  for (let k = i; k < i + length; k++) if (DIGIT.test(wordAt(t, k))) return 0
  // "nông dân Tân Mây (An Giang)"
  if (length === 2 && wordAt(t, i + 2) === '(' && reader.phrases.at('place', i + 3) > 0) return 0
  // "nhà đầu tư Lotusco", but "già làng Hyưl"
  return length === 1 && !isSyllable(wordAt(t, i)) && !VILLAGERS.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`)
    ? 0
    : length
}

const REPORTERS = new Set(['phóng viên', 'nhà báo'])

/** Behind these stands a person, whatever else the word could be: "ông Đức", "bà Nga", "ông Trường". */
const ADDRESSES = new Set(['ông', 'bà', 'anh', 'chị'])

const HEADS = new Set(['trưởng', 'phó', 'chủ', 'giám'])
const HEADED = new Set('các ban phòng thôn bản ấp khu xóm đoàn ngành khoa chi công nhóm tổ tịch nhiệm đốc'.split(' '))

/** A single capital behind "ông", "bà": not "Bà" in "Hai Bà Trưng" or "tháp Bà Mây". */
function isAddressed(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  const at = i - 1
  if (!ADDRESSES.has(wordAt(t, at)) || isUpper(t, i)) return false
  // "các ông, bà | Trưởng các ban"
  if (HEADS.has(wordAt(t, i)) && HEADED.has(wordAt(t, i + 1)) && !isCapital(t, i + 1)) return false
  if (capitalRun(reader, i, i + 2) !== 1 || isDash(t, i + 1) || particles(reader, i + 1) > 0) return false
  return !isCapital(t, at) || at === 0 || lineBefore(t, at) || !isWord(t, at - 1)
}

/** A single letter that a full stop shortens, with the rest of the name behind it. */
const isInitial = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i).length === 1 && wordAt(t, i + 1) === '.' && isWord(t, i + 2) && isCapital(t, i + 2)

/** "Olaf D.| Brenner": no Vietnamese word, with which the next sentence would begin. */
const isBehindInitial = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i - 1) === '.' && wordAt(t, i - 2).length === 1 && !isSyllable(wordAt(t, i))

/** "Kim Yong | -sup": how many tokens go on a name that began like a Vietnamese one. */
function hyphenated(reader: Reader, i: number): number {
  let more = 0
  while (more < LONGEST_FOREIGN && joinsName(reader, i + more) && isForeignPair(reader, i + more)) more += 2
  return more
}

/** One of the syllables that a dash joins is no Vietnamese one. */
const isForeignPair = ({ tokens: t }: Reader, dash: number): boolean =>
  !isSyllable(wordAt(t, dash - 1)) || !isSyllable(wordAt(t, dash + 1))

/** A dash that joins the syllables of a foreign name. */
function joinsName(reader: Reader, dash: number): boolean {
  const { tokens: t, phrases: p } = reader
  return (
    isDash(t, dash) &&
    !spaceBefore(t, dash) &&
    !spaceBefore(t, dash + 1) &&
    isWord(t, dash + 1) &&
    wordAt(t, dash + 1) !== 'người' &&
    p.at('position', dash + 1) === 0 &&
    p.at('position-prefix', dash + 1) === 0 &&
    p.at('role-noun', dash + 1) === 0
  )
}
