/**
 * Where the name of an office or an organisation ends. Such names mix capitals with common words
 * ("Sở Lao động - Thương binh và Xã hội", "Phó Chủ tịch UBND tỉnh"), so the end is found by what cannot
 * belong to them: a verb, an honorific, a person's name, a new office.
 */
import { boardSubjectEnd, isBoardAbout } from './board-subjects.js'
import { capitalsEnd, needsNoBody, OF_STATE, placeEnd } from './capitals.js'
import { markInside } from './name-marks.js'
import { nameLength, nameScore, splitsName } from '../names.js'
import type { OfficialNameOptions } from './official-name-options.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  lineBefore,
  phraseAt,
  spaceBefore,
  wordAt,
  type Reader,
} from '../reader.js'
import {
  behindKnownPlace,
  COMMITTEES,
  endsWithPlace,
  isSomeOf,
  OF_MANY,
  opensGroup,
  runsEvent,
  speaks,
} from './name-ends.js'
import { isSharedOffice } from './shared-office.js'

export type { OfficialNameOptions } from './official-name-options.js'

/** How many lower-case words that the lexicon does not know an official name may hold in a row. */
const MOST_UNKNOWN = 6

/** No official name has more tokens: reading one costs the same however the text goes on. */
const MOST_TOKENS = 60

const TERM_WORDS = new Set(['khóa', 'nhiệm'])

const ROMAN = /^[ivxlc]+$/

const AFTER_TAI =
  /^(?:đại sứ|tổng lãnh sự|trưởng đại diện|trưởng cơ quan|trưởng phái|điều phối viên|đại biện|tham tán|giám đốc quốc gia|thường trú)/

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
    if (tellsMore(reader, i)) return i
    if (councilActs(reader, i)) break
    const head = p.at('organization-head', i)
    if (head > 1 && p.at('position', i) === 0 && !isSurnameBehindLevel(reader, i)) {
      keep(i + head)
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

/** "Phó Chủ tịch UBND tỉnh | đặc biệt nhấn mạnh", "Trưởng Ban Chỉ đạo | đồng thời là ...": no part of the name. */
function tellsMore(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (isCapital(t, i)) return false
  const words = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  return words === 'đồng thời' || (words === 'đặc biệt' && speaks(reader, i + 2))
}

/** "1", "II": one of the districts of a service. */
const isDistrict = (reader: Reader, i: number): boolean =>
  isNumber(reader.tokens, i) || (isUpper(reader.tokens, i) && ROMAN.test(wordAt(reader.tokens, i)))

const UNIT_HEAD = /(?:^| )(?:ban|phòng|bộ phận|tổ|đội|vụ)$/

/** Nouns in the names of bodies that are verbs behind a whole name: "Bộ trưởng Bộ Quốc phòng | kiểm tra". */
const VERB_NOUNS = new Set([
  'kiểm tra',
  'giám sát',
  'khảo sát',
  'thông tin',
  'chỉ đạo',
  'điều hành',
  'tổ chức',
  'tham mưu',
])

/** "UBND xã | khen thưởng", "HĐND tỉnh | chỉ định": behind the council of a place, and no part of "Hội đồng Thi đua - Khen thưởng". */
const councilActs = ({ tokens: t }: Reader, i: number): boolean =>
  COUNCIL_ACTS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`) &&
  COUNCIL_OF.test(t.words.slice(Math.max(0, i - 4), i).join(' '))
const COUNCIL_ACTS = new Set(['khen thưởng', 'chỉ định', 'bổ nhiệm', 'phân công'])
const COUNCIL_OF =
  /(?:^| )(?:ubnd|hđnd|nhân dân|mttq|đảng ủy|hội|đoàn) (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|trường)$/

/** "Chủ tịch nước chỉ đạo Bộ ...", not "Trưởng ban chỉ đạo": what the leader does, no part of the office. */
function leaderActs(reader: Reader, i: number): boolean {
  return isWord(reader.tokens, i - 1) && (wordAt(reader.tokens, i) === 'chỉ' || runsEvent(reader, i))
}

function isHeadBefore(reader: Reader, i: number): boolean {
  const before = wordAt(reader.tokens, i - 1)
  // "Cục trưởng chỉ đạo các phòng": only a body is there to direct
  if (before === 'hội' && wordAt(reader.tokens, i - 2) === 'xã') return false // "Bộ ... Thương binh và Xã hội | tổ chức"
  if (leaderActs(reader, i) && ACTED.has(wordAt(reader.tokens, i + 1)) && !DIRECTING_BODIES.has(before)) return false
  return [
    'ban',
    'phòng',
    'cục',
    'vụ',
    'tổ',
    'hội',
    'đội',
    'viện',
    'khoa',
    'trưởng',
    'đốc',
    'nhiệm',
    'ty',
    'sở',
    'tâm',
    'trách',
    'tịch',
    'thư',
    'viên',
  ].includes(before)
}

const ACTED = new Set(['đạo', 'hành'])
const DIRECTING_BODIES = new Set(['tâm', 'ban', 'tổ', 'hội', 'đội', 'phòng', 'vụ', 'viện', 'khoa', 'cục'])

/** Words that a number completes: "khóa 12", "Quân khu 7", "Ban Chỉ đạo 389". */
const NUMBERED = new Set(
  'khóa khu đoàn nhóm số kỳ vực vùng khối phường quận tổ đội cụm p q ban đạo thôn bản ấp xóm phố k vụ y binh dù hạng biển'.split(
    ' ',
  ),
)

/** "Chủ tịch SOM APEC 2017". */
const YEAR = /^(?:19|20)\d\d$/

function numberBelongs(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (NUMBERED.has(wordAt(t, i - 1)) || (wordAt(t, i - 1) === 'sở' && wordAt(t, i - 2) === 'cơ')) return true
  // "Ban Chỉ đạo kiểm kê rừng năm 2017", not "Chủ tịch nước Lò Văn An | năm 1959"
  if (wordAt(t, i - 1) === 'năm') return YEAR.test(wordAt(t, i)) && !isCapital(t, i - 2)
  if (isUpper(t, i - 1) && YEAR.test(wordAt(t, i))) return true
  // "Giám đốc LOTUSCO 12, ...", "Quản đốc Phân xưởng Khai thác 3", not "Chủ tịch UBND 3 xã"
  if (!isUpper(t, i - 1) && !WORKS.test(t.words.slice(Math.max(0, i - 4), i).join(' '))) return false
  const ends = !isWord(t, i + 1) || isCapital(t, i + 1) || reader.phrases.at('name-stop', i + 1) > 0
  return spaceBefore(t, i) && ends && UNIT.test(wordAt(t, i))
}
const UNIT = /^\d{1,4}$/
/** Of an army and of works there are many, which numbers tell apart. */
const WORKS =
  /(?:^| )(?:đoàn|đội|xưởng|xí nghiệp|nhà máy|công ty|trạm|trại|kho|cảng|viện|trường|bệnh viện|mầm non|tiểu học|thuế|chi nhánh|trung tâm)(?: |$)/

/** "khóa V | nhiệm kỳ 2025 - 2030". */
const behindTerm = ({ tokens: t }: Reader, i: number): boolean =>
  [1, 2].some((back) => wordAt(t, i - 1 - back) === 'khóa')

/** "khóa XII", "nhiệm kỳ 2020 - 2025", "khóa XIV, nhiệm kỳ 2016-2021". */
export function termEnd(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  let k = i + 1
  if (wordAt(t, i) === 'nhiệm') k = wordAt(t, i + 1) === 'kỳ' ? i + 2 : i + 1
  if (k < limit && (isNumber(t, k) || ROMAN.test(wordAt(t, k)))) k++
  if (k + 1 < limit && isDash(t, k) && isNumber(t, k + 1)) k += 2
  return k
}

/** "Tòa án nhân dân cấp cao | tại Đà Nẵng", "Phân hiệu Đại học Mây | tại Sa Lũng": there is one in each of some towns. */
const BRANCH =
  /(?:^| )(?:cấp cao$|phân hiệu |phân viện |chi nhánh |văn phòng đại diện |cơ quan đại diện |cơ quan thường t)/

/** "Cảnh sát quản lý hành chính về trật tự xã hội", "Phó Tư lệnh về chính trị": first words of what such offices are for. */
const POLICE_MATTERS = new Set(['trật', 'ma', 'chính', 'ttxh'])

/** "theo ý kiến của Chánh án TAND tối cao và | sự phân công", "nghe Bộ Y tế và | đơn vị thi công": something else that the sentence speaks of. */
const SET_APART = new Set(['sự', 'việc', 'cuộc', 'đơn'])

/** "và", "của", "về", "tại" inside a name. */
function connects(reader: Reader, i: number, from: number, limit: number, options: OfficialNameOptions): boolean {
  const { tokens: t, phrases: p } = reader
  const word = wordAt(t, i)
  const next = i + 1
  if (next >= limit || !isWord(t, next) || lineBefore(t, next)) return false
  const newPerson =
    p.at('position', next) > 0 ||
    p.at('honorific', next) > 0 ||
    p.at('plural-honorific', next) > 0 ||
    p.at('rank', next) > 0 ||
    p.at('religious', next) > 1 ||
    p.at('degree', next) > 0
  switch (word) {
    case 'và':
      if (isSharedOffice(reader, i)) return true
      if (isSomeOf(reader, next) || opensGroup(reader, next, from) || SET_APART.has(wordAt(t, next))) return false
      if (newPerson || (p.at('name-stop', next) > 0 && !isCapital(t, next)) || OF_MANY.has(wordAt(t, next)))
        return false
      // "Sở Y tế và Sở Nội vụ" are two
      if (isCapital(t, next) && (p.at('organization-head', next) > 0 || p.at('organization-name', next) > 0))
        return false
      return isCapital(t, next)
        ? nameLength(reader, next) < 2 || p.at('place', next) > 0
        : p.at('name-stop', next) === 0
    case 'của':
      return (
        p.at('organization-head', next) > 0 ||
        p.at('place-kind', next) > 0 ||
        (isCapital(t, next) && nameLength(reader, next) === 0)
      )
    case 'tại':
      // an envoy's country, the country where a foreign body sits, the town of a branch
      return (
        (isCapital(t, next) && BRANCH.test(t.words.slice(from, i).join(' '))) ||
        (AFTER_TAI.test(options.head) && (isCapital(t, next) || p.at('place-kind', next) > 0)) ||
        (i > from && isCapital(t, i - 1) && (p.at('country', next) > 0 || wordAt(t, next) === 'vn'))
      )
    case 'thuộc':
      return p.at('organization-head', next) > 0 && isCapital(t, next)
    case 'ở':
      return p.at('country', next) > 0 || (wordAt(t, next) === 'nước' && wordAt(t, next + 1) === 'ngoài')
    case 'về':
      // "Chủ tịch UBND tỉnh | về UBND huyện Phú Lâm"
      if (p.at('organization-head', next) > 0 || p.at('place', next) > 0) return isBoardAbout(reader, options.first, i)
      return isCapital(t, next) || POLICE_MATTERS.has(wordAt(t, next)) || isBoardAbout(reader, options.first, i)
    default:
      return false
  }
}

/** "UBND tỉnh | Đoàn Văn Sủng", not "Bí thư tỉnh Đoàn Hà Văn Sủng": the surname, and no body of the youth. */
const isSurnameBehindLevel = (reader: Reader, i: number): boolean =>
  !isCapital(reader.tokens, i) &&
  splitsName(reader, i + 2) &&
  (OF_SEX.has(wordAt(reader.tokens, i + 2)) || !splitsName(reader, i + 3))
/** Middle names of men and of women. */
const OF_SEX = new Set(['văn', 'thị'])
