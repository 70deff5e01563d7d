/**
 * Where the name of an office or an organisation ends. Such names mix capitals with common words
 * ("Sở Lao động - Thương binh và Xã hội", "Phó Chủ tịch UBND tỉnh"), so the end is found by what cannot
 * belong to them: a verb, an honorific, a person's name, a new office.
 */
import { nameLength, nameScore, splitsName } from '../names.js'
import { boardSubjectEnd } from './board-subjects.js'
import { capitalsEnd, needsNoBody, OF_STATE, placeEnd } from './capitals.js'
import { connects } from './name-connectives.js'
import { behindKnownPlace, COMMITTEES, endsWithPlace, speaks } from './name-ends.js'
import { markInside } from './name-marks.js'
import { behindTerm, isDistrict, numberBelongs, termEnd } from './name-numbers.js'
import {
  councilActs,
  councilIsNamed,
  isHeadBefore,
  isInspecting,
  leaderActs,
  tellsMore,
  VERB_NOUNS,
} from './name-verbs.js'
import type { OfficialNameOptions } from './official-name-options.js'
import { isCapital, isNumber, isUpper, isWord, lineBefore, phraseAt, type Reader, wordAt } from '../reader.js'

/** How many lower-case words that the lexicon does not know an official name may hold in a row. */
const MOST_UNKNOWN = 6

/** No official name has more tokens: reading one costs the same however the text goes on. */
const MOST_TOKENS = 60

const TERM_WORDS = new Set(['khóa', 'nhiệm'])
/** Connecting words inside a name. */
const CONNECTIVES = new Set(['và', 'của', 'về', 'ở', 'tại', 'thuộc', 'vì', 'cho'])
/** A name does not end in one of these. */
const NO_ENDS = new Set(['và', 'của', 'về', 'tại', 'thuộc', 'các', 'cho'])

/**
 * What the name does at a token: it goes on up to the token returned, in words that it is known to have; a connecting word
 * or a word that the lexicon does not know may belong to it; it ends before the token, whole or as far as it is known.
 */
type Step = number | 'connects' | 'unknown' | 'ends' | 'is whole'

/**
 * The token behind the name's last one, when its head ends before token `from`.
 *
 * @param to - the name ends before this token
 */
export function officialNameEnd(reader: Reader, from: number, to: number, options: OfficialNameOptions): number {
  return new OfficialName(reader, from, Math.min(to, from + MOST_TOKENS), options).end()
}

/** Goes through the tokens of a name, from behind its head. */
class OfficialName {
  private i: number
  private unknown = 0
  private knownEnd: number
  /** The token behind a place with its name. */
  private placed = -1

  constructor(
    private readonly reader: Reader,
    private readonly from: number,
    private readonly limit: number,
    private readonly options: OfficialNameOptions,
  ) {
    this.i = from
    this.knownEnd = from
  }

  end(): number {
    this.keepKnownHead()
    while (this.i < this.limit) {
      const step = this.stepAt(this.i)
      if (step === 'ends') break
      if (step === 'is whole') return this.i
      if (typeof step === 'number') this.keep(step)
      else {
        this.i++
        if (step === 'unknown') this.unknown++
        if (this.unknown > MOST_UNKNOWN) return Math.max(this.knownEnd, this.subjectEnd(this.knownEnd))
      }
    }
    return this.closed()
  }

  private keep(next: number): void {
    this.i = next
    this.knownEnd = next
    this.unknown = 0
  }

  /** "Trưởng Ban | Công tác đại biểu": a known name whose first words end the office. */
  private keepKnownHead(): void {
    const { reader, from, limit, options } = this
    for (const back of [1, 2]) {
      const known = from - back > options.first ? reader.phrases.at('organization-name', from - back) : 0
      if (known > back && from - back + known <= limit && !isSurnameBehindLevel(reader, from - back))
        this.keep(from - back + known)
    }
  }

  private stepAt(i: number): Step {
    const { reader, from, limit } = this
    const { tokens: t, phrases: p } = reader
    if (i > from && lineBefore(t, i) && !(isWord(t, i) && !isCapital(t, i))) return 'ends'
    // a known name runs as a whole, with its own commas and dashes
    const known = p.at('organization-name', i)
    if (known > 0 && i + known <= limit && (isCapital(t, i) || known > 2)) return i + known
    if (!isWord(t, i)) return this.stepAtMark(i)
    if (this.isVerb(i, known)) return 'ends'
    if (tellsMore(reader, i)) return 'is whole'
    if (councilActs(reader, i)) return 'ends'
    const head = p.at('organization-head', i)
    if (head > 1 && p.at('position', i) === 0 && !isSurnameBehindLevel(reader, i)) return i + head
    // "Trưởng Ban Quản lý | Khu kinh tế | cửa khẩu", "Chủ tịch | Liên hoan | Sân khấu"
    const compound = isCapital(t, i) && !isCapital(t, i + 1) ? p.at('name-noun', i) : 0
    if (compound > 1) return i + compound
    return isCapital(t, i) ? this.stepAtCapital(i) : this.stepAtWord(i, head)
  }

  private stepAtMark(i: number): Step {
    const { reader, from, limit, options } = this
    if (isNumber(reader.tokens, i) && numberBelongs(reader, i)) return i + 1
    return markInside(reader, i, from, limit, options) || 'ends'
  }

  /** A word that is also a noun is a verb behind a name that is whole: "Chủ tịch UBND huyện | tiếp công dân". */
  private isVerb(i: number, known: number): boolean {
    const { reader, from, options } = this
    const { tokens: t } = reader
    if (isInspecting(reader, i)) return true
    if (isCapital(t, i) || !VERB_NOUNS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)) return false
    return i > from
      ? endsWithPlace(reader, i, options.first)
      : known === 0 && (needsNoBody(options.head) || COMMITTEES.has(phraseAt(t, from - 2, from)))
  }

  private stepAtCapital(i: number): Step {
    const { reader, from, limit, options } = this
    const { tokens: t, phrases: p } = reader
    // "Trưởng ban | Thực hiện chính sách": a verb in a unit's name
    const task = i === from && UNIT_HEAD.test(options.head) && !isCapital(t, i + 1) ? p.at('name-stop', i) : 0
    if (task > 1) return i + task
    const next = capitalsEnd(reader, i, limit, options)
    return next === i ? 'ends' : next
  }

  private stepAtWord(i: number, head: number): Step {
    const { reader, from, limit, options } = this
    const { tokens: t, phrases: p } = reader
    const word = wordAt(t, i)
    // "Chủ tịch Liên hoan Sân khấu | lần thứ 3"
    if (word === 'lần' && wordAt(t, i + 1) === 'thứ' && i + 3 <= limit && (isNumber(t, i + 2) || isUpper(t, i + 2)))
      return i + 3
    if (CONNECTIVES.has(word)) return connects(reader, i, from, limit, options) ? 'connects' : 'ends'
    if (this.tellsOfWork(i)) return 'ends'
    const noun = this.nounAt(i)
    if (noun > 0) return i + noun
    const isHonorific = p.at('honorific', i) > 0 && word !== 'em' && word !== 'anh'
    if (p.at('name-stop', i) > 0 || p.at('plural-honorific', i) > 0 || isHonorific) return 'ends'
    const place = p.at('place-kind', i)
    if (place > 0) return this.stepAtPlace(i + place)
    if (TERM_WORDS.has(word)) {
      // the years of a term alone are not of the office: "Bí thư Tỉnh ủy | nhiệm kỳ 2020 - 2025"
      const alone = word === 'nhiệm' && wordAt(t, i + 1) === 'kỳ' && !behindTerm(reader, i)
      return alone ? 'ends' : termEnd(reader, i, limit)
    }
    if ((head > 0 && !isSurnameBehindLevel(reader, i)) || p.at('position', i) > 1) return i + Math.max(1, head)
    // "Chi cục Hải quan cảng Hải Phòng | khu vực 1"
    if (word === 'khu' && wordAt(t, i + 1) === 'vực' && i + 3 <= limit && isDistrict(reader, i + 2)) return i + 3
    return this.isComplete(i) ? 'ends' : 'unknown'
  }

  /** What somebody does or is in charge of follows. */
  private tellsOfWork(i: number): boolean {
    const { reader, from } = this
    const { tokens: t } = reader
    const [word, next] = [wordAt(t, i), wordAt(t, i + 1)]
    if (word === 'kiêm') return true
    // "Phó Chủ tịch UBND huyện | phụ trách giao thông": what among the work of a body is somebody's
    if (i > from && word === 'phụ' && next === 'trách' && !isBeforeName(reader, i + 2)) return true
    // "Công ty Gió Mây | hỗ trợ 50 triệu đồng"
    return word === 'hỗ' && next === 'trợ' && isNumber(t, i + 2)
  }

  /** The length of the noun at token `i`, 0 where it is none or the verb that it may be as well. */
  private nounAt(i: number): number {
    const { reader, from, options } = this
    const noun = reader.phrases.at('name-noun', i)
    const stop = reader.phrases.at('name-stop', i)
    if (noun === 0 || noun < stop) return 0
    const isNoun =
      stop === 0 ||
      (noun > stop && !options.whole && !endsWithPlace(reader, i, from)) ||
      (i === from && !options.whole && !leaderActs(reader, i)) ||
      isHeadBefore(reader, i)
    return isNoun ? noun : 0
  }

  private stepAtPlace(behindKind: number): Step {
    const { reader, limit, options } = this
    const next = placeEnd(reader, behindKind, limit, options)
    if (isCapital(reader.tokens, next - 1)) this.placed = next
    return next
  }

  /** Nothing that the lexicon does not know follows such a name. */
  private isComplete(i: number): boolean {
    const { reader, from, options } = this
    const { tokens: t } = reader
    // "Hiệu trưởng nhà trường | hết tuổi quản lý": which school it is, is said
    if (wordAt(t, i - 1) === 'trường' && wordAt(t, i - 2) === 'nhà' && i > from) return true
    // "Thủ tướng | xuất hiện"
    if (i === from && OF_STATE.test(options.head)) return true
    // "Chủ tịch UBND xã Tân Mỹ | trồng cây"
    return i === this.placed || behindKnownPlace(reader, i, from) || councilIsNamed(reader, i)
  }

  private subjectEnd(at: number): number {
    return boardSubjectEnd(this.reader, at, this.limit, this.options)
  }

  /** The end, without what cannot stand at it. */
  private closed(): number {
    const { reader, from, limit, options, unknown, knownEnd } = this
    const { tokens: t } = reader
    const subject = this.subjectEnd(unknown > 2 ? knownEnd : this.i)
    if (subject > this.i) return subject
    let end = this.i
    while (end > from && NO_ENDS.has(wordAt(t, end - 1)) && isWord(t, end - 1)) end--
    // unknown words stand only where the name is closed by a mark or by the end
    const runsOn = unknown > 2 && end < limit && isWord(t, end) && wordAt(t, end) !== 'và' && wordAt(t, end) !== 'cùng'
    if (!runsOn || speaks(reader, end)) return end
    return options.nameMayFollow && nameScore(reader, end, nameLength(reader, end)) > 1 ? end : knownEnd
  }
}

/** "phụ trách | giao thông Lò Văn An": with no mark between, the name is of who holds the office. */
function isBeforeName(reader: Reader, from: number): boolean {
  const { tokens: t } = reader
  for (let k = from; k < from + MOST_WORK && isWord(t, k) && !lineBefore(t, k); k++)
    if (isCapital(t, k) && nameScore(reader, k, nameLength(reader, k)) > 1) return true
  return false
}
/** Words that tell what somebody's work is. */
const MOST_WORK = 10

const UNIT_HEAD = /(?:^| )(?:ban|phòng|bộ phận|tổ|đội|vụ)$/

/** "UBND tỉnh | Đoàn Văn Sủng", not "Bí thư tỉnh Đoàn Hà Văn Sủng": the surname, and no body of the youth. */
const isSurnameBehindLevel = (reader: Reader, i: number): boolean =>
  !isCapital(reader.tokens, i) &&
  splitsName(reader, i + 2) &&
  (OF_SEX.has(wordAt(reader.tokens, i + 2)) || !splitsName(reader, i + 3))
/** Middle names of men and of women. */
const OF_SEX = new Set(['văn', 'thị'])
