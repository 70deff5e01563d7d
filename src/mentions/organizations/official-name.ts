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

/**
 * The token behind the name's last one, when its head ends before token `from`.
 *
 * @param to - the name ends before this token
 */
export function officialNameEnd(reader: Reader, from: number, to: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  const limit = Math.min(to, from + MOST_TOKENS)
  let i = from
  let unknown = 0
  let knownEnd = from
  /** The token behind a place with its name. */
  let placed = -1
  const keep = (next: number): void => {
    i = next
    knownEnd = next
    unknown = 0
  }
  // "Trưởng Ban | Công tác đại biểu": a known name whose first words end the office
  for (const back of [1, 2]) {
    const known = from - back > options.first ? p.at('organization-name', from - back) : 0
    if (known > back && from - back + known <= limit && !isSurnameBehindLevel(reader, from - back))
      keep(from - back + known)
  }
  while (i < limit) {
    if (i > from && lineBefore(t, i) && !(isWord(t, i) && !isCapital(t, i))) break
    // a known name runs as a whole, with its own commas and dashes
    const known = p.at('organization-name', i)
    if (known > 0 && i + known <= limit && (isCapital(t, i) || known > 2)) {
      keep(i + known)
      continue
    }
    if (!isWord(t, i)) {
      if (isNumber(t, i) && i > from - 1 && numberBelongs(reader, i)) {
        keep(i + 1)
        continue
      }
      const next = markInside(reader, i, from, limit, options)
      if (next === 0) break
      keep(next)
      continue
    }
    if (
      !isCapital(t, i) &&
      (i > from
        ? endsWithPlace(reader, i, options.first)
        : known === 0 && (needsNoBody(options.head) || COMMITTEES.has(phraseAt(t, from - 2, from)))) &&
      VERB_NOUNS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)
    )
      break
    if (isInspecting(reader, i)) break
    if (tellsMore(reader, i)) return i
    if (councilActs(reader, i)) break
    const head = p.at('organization-head', i)
    if (head > 1 && p.at('position', i) === 0 && !isSurnameBehindLevel(reader, i)) {
      keep(i + head)
      continue
    }
    // "Trưởng Ban Quản lý | Khu kinh tế | cửa khẩu", "Chủ tịch | Liên hoan | Sân khấu"
    const compound = isCapital(t, i) && !isCapital(t, i + 1) ? p.at('name-noun', i) : 0
    if (compound > 1) {
      keep(i + compound)
      continue
    }
    if (isCapital(t, i)) {
      // "Trưởng ban | Thực hiện chính sách": a verb in a unit's name
      const task = i === from && UNIT_HEAD.test(options.head) && !isCapital(t, i + 1) ? p.at('name-stop', i) : 0
      if (task > 1) {
        keep(i + task)
        continue
      }
      const next = capitalsEnd(reader, i, limit, options)
      if (next === i) break
      keep(next)
      continue
    }
    const word = wordAt(t, i)
    // "Chủ tịch Liên hoan Sân khấu | lần thứ 3"
    if (word === 'lần' && wordAt(t, i + 1) === 'thứ' && i + 3 <= limit && (isNumber(t, i + 2) || isUpper(t, i + 2))) {
      keep(i + 3)
      continue
    }
    if (
      word === 'và' ||
      word === 'của' ||
      word === 'về' ||
      word === 'ở' ||
      word === 'tại' ||
      word === 'thuộc' ||
      word === 'vì' ||
      word === 'cho'
    ) {
      if (!connects(reader, i, from, limit, options)) break
      i++
      continue
    }
    if (word === 'kiêm') break
    // "Phó Chủ tịch UBND huyện | phụ trách giao thông": what among the work of a body is somebody's
    if (i > from && word === 'phụ' && wordAt(t, i + 1) === 'trách' && !isBeforeName(reader, i + 2)) break
    // "Công ty Gió Mây | hỗ trợ 50 triệu đồng"
    if (word === 'hỗ' && wordAt(t, i + 1) === 'trợ' && isNumber(t, i + 2)) break
    const noun = p.at('name-noun', i)
    const stop = p.at('name-stop', i)
    if (
      noun > 0 &&
      noun >= stop &&
      (stop === 0 ||
        (noun > stop && !options.whole && !endsWithPlace(reader, i, from)) ||
        (i === from && !options.whole && !leaderActs(reader, i)) ||
        isHeadBefore(reader, i))
    ) {
      keep(i + noun)
      continue
    }
    if (stop > 0 || p.at('plural-honorific', i) > 0 || (p.at('honorific', i) > 0 && word !== 'em' && word !== 'anh'))
      break
    const place = p.at('place-kind', i)
    if (place > 0) {
      keep(placeEnd(reader, i + place, limit, options))
      if (isCapital(t, i - 1)) placed = i
      continue
    }
    if (TERM_WORDS.has(word)) {
      // the years of a term alone are not of the office: "Bí thư Tỉnh ủy | nhiệm kỳ 2020 - 2025"
      if (word === 'nhiệm' && wordAt(t, i + 1) === 'kỳ' && !behindTerm(reader, i)) break
      keep(termEnd(reader, i, limit))
      continue
    }
    if ((head > 0 && !isSurnameBehindLevel(reader, i)) || p.at('position', i) > 1) {
      keep(i + Math.max(1, head))
      continue
    }
    // "Chi cục Hải quan cảng Hải Phòng | khu vực 1"
    if (word === 'khu' && wordAt(t, i + 1) === 'vực' && i + 3 <= limit && isDistrict(reader, i + 2)) {
      keep(i + 3)
      continue
    }
    // "Hiệu trưởng nhà trường | hết tuổi quản lý": which school it is, is said
    if (wordAt(t, i - 1) === 'trường' && wordAt(t, i - 2) === 'nhà' && i > from) break
    // "Thủ tướng | xuất hiện"
    if (i === from && OF_STATE.test(options.head)) break
    // "Chủ tịch UBND xã Tân Mỹ | trồng cây"
    if (i === placed || behindKnownPlace(reader, i, from)) break
    if (councilIsNamed(reader, i)) break
    unknown++
    i++
    if (unknown > MOST_UNKNOWN) return Math.max(knownEnd, boardSubjectEnd(reader, knownEnd, limit, options))
  }
  const subject = boardSubjectEnd(reader, unknown > 2 ? knownEnd : i, limit, options)
  if (subject > i) return subject
  // a connecting word can't be the last
  while (i > from && ['và', 'của', 'về', 'tại', 'thuộc', 'các', 'cho'].includes(wordAt(t, i - 1)) && isWord(t, i - 1))
    i--
  // unknown words stand only where the name is closed by a mark or by the end
  if (
    unknown > 2 &&
    i < limit &&
    isWord(t, i) &&
    wordAt(t, i) !== 'và' &&
    wordAt(t, i) !== 'cùng' &&
    !speaks(reader, i)
  )
    return options.nameMayFollow && nameScore(reader, i, nameLength(reader, i)) > 1 ? i : knownEnd
  return i
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
