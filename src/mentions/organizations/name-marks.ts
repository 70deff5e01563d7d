/** Commas, dashes and brackets inside the name of an office or an organisation. */
import { boardListEnd } from './board-subjects.js'
import { namesField } from './field-words.js'
import { foreignNameLength, nameLength } from '../names.js'
import type { OfficialNameOptions } from './official-name-options.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  lineBefore,
  spaceBefore,
  wordAt,
  type Reader,
} from '../reader.js'

/** A comma, dash or bracket inside a name: the token to go on from, or 0 where the name ends. */
export function markInside(
  reader: Reader,
  i: number,
  from: number,
  limit: number,
  options: OfficialNameOptions,
): number {
  const { tokens: t, phrases: p } = reader
  const next = i + 1
  if (next >= limit) return 0
  if (wordAt(t, i) === '(') return abbreviationInside(reader, i, limit)
  if (i === from) return 0
  if (
    wordAt(t, i) === '.' &&
    !ROMAN.test(wordAt(t, i - 1)) &&
    isUpper(t, i - 1) &&
    !spaceBefore(t, i) &&
    isCapital(t, next)
  )
    return next // "TP. Vinh"
  if (wordAt(t, i) === '&' && isWord(t, next)) return next
  // "Ban Chỉ đạo 138/CP"
  if (wordAt(t, i) === '/' && isNumber(t, i - 1) && isUpper(t, next) && !spaceBefore(t, next)) return next
  if (wordAt(t, i) === '"' || wordAt(t, i) === '“') return quoteEnd(reader, i, limit)
  if (isNumberedName(reader, i)) return next + 1
  if (lineBefore(t, next) || !isWord(t, next)) return 0
  if (isDash(t, i)) {
    // "Văn hóa - Thể thao", "Thừa Thiên - Huế"; not "Sở Y tế - Phó Trưởng ban", not "Giám đốc Sở - Lò Văn An"
    if (!isCapital(t, next) && spaceBefore(t, i) && !goesOnInNouns(reader, next, limit)) return 0
    if (p.at('position', next) > 0 || p.at('honorific', next) > 0 || p.at('rank', next) > 0 || p.at('degree', next) > 0)
      return 0
    if (nameLength(reader, next) >= 2 || PRESIDING.has(`${wordAt(t, next)} ${wordAt(t, next + 1)}`)) return 0
    return isCapital(t, i - 1) || !isCapital(t, next) || i - from > 1 ? next : 0
  }
  if (wordAt(t, i) === ',') {
    // "Bộ VH,TT&DL": letters for the fields of one body
    if (isUpper(t, i - 1) && isUpper(t, next) && !spaceBefore(t, i) && !spaceBefore(t, next)) return next
    // "Vụ Giáo dục Đại học, Bộ GD&ĐT", "phường Hạ Lý, tỉnh Ninh Bình": the unit that this one belongs to
    if (p.at('position', next) > 0) return 0
    const place = p.at('place-kind', next)
    if (place > 0 && isCapital(t, next + place) && (p.at('place-kind', i - 2) > 0 || p.at('place-kind', i - 3) > 0))
      return next
    if (p.at('organization-head', next) > 0 && isCapital(t, next) && !namesField(reader, next)) {
      const superior =
        wordAt(t, next) !== wordAt(t, options.first) && // "Trường ĐH Mây, Trường CĐ Sương"
        isSuperior(reader, next, options.head) &&
        isSubunit(reader, options.first, i) &&
        !isListOfOrganizations(reader, next, limit) &&
        !holdsEvent(reader, next)
      return superior ? next : 0
    }
    if (isPaired(reader, from, i, options.head)) return next + 2
    if (isLevelOfSchools(reader, i)) return next + 2
    if (isAmongMembers(reader, from, i) && goesOnInNouns(reader, next, limit)) return next
    return listInside(reader, i, limit) ? next : boardListEnd(reader, i, limit, options)
  }
  return 0
}

/** "phòng, chống dịch Covid|-19 tỉnh", "COP|-26": a number tied to the word before it, and no day ("UBND-12/3"). */
const isNumberedName = ({ tokens: t }: Reader, i: number): boolean =>
  isDash(t, i) &&
  isCapital(t, i - 1) &&
  isNumber(t, i + 1) &&
  !spaceBefore(t, i) &&
  !spaceBefore(t, i + 1) &&
  wordAt(t, i + 2) !== '/'

/** "Chủ tịch HĐND huyện | - Chủ tọa kỳ họp": the part played there, no office. */
const PRESIDING = new Set(['chủ tọa', 'chủ trì', 'đồng chủ', 'người chủ'])

/** Nouns behind a dash with spaces: no longer than "công nghệ thông tin". */
const MOST_NOUN_WORDS = 4

/**
 * "trường đại học - | cao đẳng Việt Nam", "phòng lao động - | tiền lương, Sở": a few common words that a capital, a comma or a
 * dash closes, and no verb: not "Giám đốc Sở - | cho biết", "Bí thư - | một trong những".
 */
function goesOnInNouns(reader: Reader, from: number, limit: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (!isNoun(reader, from - 2) || p.at('several', from) > 0 || p.at('role-noun', from) > 0) return false
  for (let k = from; k < limit && k <= from + MOST_NOUN_WORDS; k++) {
    if (lineBefore(t, k)) return false
    if (!isWord(t, k)) return k > from + 1 && (wordAt(t, k) === ',' || wordAt(t, k) === '&' || isDash(t, k))
    if (isCapital(t, k)) return k > from + 1
    if (p.at('name-stop', k) > 0 || p.at('position', k) > 1 || p.at('honorific', k) > 0) return false
  }
  return false
}

/** "Trưởng phòng Phổ biến |, giáo dục pháp luật": behind a small unit's first task one more, in common words that no verb opens. */
function isPaired({ tokens: t, phrases: p }: Reader, from: number, comma: number, head: string): boolean {
  if (
    comma - from !== 2 ||
    !SMALL_UNIT.test(head) ||
    isCapital(t, comma - 1) ||
    isUpper(t, from) ||
    !isWord(t, comma + 2)
  )
    return false
  return (
    PAIRS.has(`${wordAt(t, from)} ${wordAt(t, from + 1)} ${wordAt(t, comma + 1)}`) ||
    (!isCapital(t, comma + 1) &&
      wordAt(t, comma + 1) !== 'phụ' &&
      p.at('name-noun', comma + 1) > 1 &&
      p.at('name-stop', comma + 1) === 0)
  )
}
const PAIRS = new Set([
  'phổ biến giáo',
  'kiểm tra giám',
  'tuyên truyền phổ',
  'khiếu nại tố',
  'thanh tra kiểm',
  'tổ chức kiểm',
  'tiếp nhận trả',
])

/** "Đảng ủy Khối Đại học |, Cao đẳng tỉnh": the levels of the schools that one body unites. */
const isLevelOfSchools = ({ tokens: t }: Reader, comma: number): boolean =>
  UNITES_SCHOOLS.test(t.words.slice(Math.max(0, comma - 4), comma).join(' ')) &&
  LEVEL.test(`${wordAt(t, comma + 1)} ${wordAt(t, comma + 2)}`)
const LEVEL = /^(?:đại học|cao đẳng|trung cấp)$/
const UNITES_SCHOOLS = /(?:^| )(?:khối|trường) (?:đại học|cao đẳng)$/

/** "Hiệp hội các trường đại học |, cao đẳng Việt Nam": the members of an association, in common words. */
function isAmongMembers({ tokens: t }: Reader, from: number, comma: number): boolean {
  for (let k = comma - 1; k > from && !isCapital(t, k); k--) if (wordAt(t, k) === 'các') return true
  return false
}

/** A word in lower case, no end of a place. */
const isNoun = ({ tokens: t }: Reader, i: number): boolean => isWord(t, i) && !isCapital(t, i)

/** A term at the end of a sentence: "khóa XVI. Hội nghị ...". */
const ROMAN = /^[ivxlc]+$/

/** Units that belong to a larger one, and the larger ones. */
const SUBUNITS = new Set([
  'vụ',
  'phòng',
  'khoa',
  'trung',
  'viện',
  'cục',
  'chi',
  'văn',
  'bộ',
  'ban',
  'tổ',
  'đội',
  'lớp',
  'nhóm',
  'trạm',
])

const SUPERIOR = new Set([
  'bộ',
  'tổng',
  'cục',
  'đại',
  'đh',
  'trường',
  'học',
  'viện',
  'sở',
  'ubnd',
  'công',
  'tập',
  'ngân',
  'bệnh',
  'cơ',
  'văn',
  'đhqg',
  'quân',
  'binh',
])

/** "Trưởng phòng Nghiệp vụ 2, Thanh tra Bộ Y tế": to the head of a small unit more bodies are above it. */
function isSuperior({ tokens: t }: Reader, i: number, head: string): boolean {
  if (SUPERIOR.has(wordAt(t, i)) || ARMY_UNIT.test(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)) return true
  const pair = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  return (
    (SMALL_UNIT.test(head) && SUPERIOR_PAIRS.has(pair)) ||
    (HEAD_OF_UNIT.test(head) && ABOVE_UNIT.test(pair)) ||
    (/(?:phòng|vụ trưởng|vụ phó|viên)$/.test(head) && PARTY_BOARDS.test(pair))
  )
}
/** "Vụ trưởng Vụ Địa phương, Ủy ban Dân tộc", "Trưởng ban Phong trào, Ủy ban MTTQ tỉnh": the body whose part an office heads. */
const HEAD_OF_UNIT = /(?:trưởng|phó) (?:ban|phòng|khoa|tổ|đội|bộ phận)$|vụ (?:trưởng|phó)$|^chuyên viên/
const PARTY_BOARDS = /^ban (?:tổ|tuyên|dân|nội|kinh|đối|cơ)$/
const ABOVE_UNIT = /^(?:ủy ban|liên (?:đoàn|hiệp|minh)|(?:tỉnh|thành|huyện) đoàn|hội (?:lhpn|liên|nông|cựu|chữ|luật))$/
const SMALL_UNIT = /(?:^| )(?:phòng|khoa|tổ|đội|môn|trạm|xưởng)(?: |$)/

/** Larger ones whose first word alone is too common. */
const SUPERIOR_PAIRS = new Set(['thanh tra', 'kho bạc', 'bảo hiểm', 'trung tâm', 'ban quản', 'chi cục', 'hải quan'])

/** "Thứ trưởng Bộ Y tế, | Cục Dân số đã phối hợp với ... tổ chức": a body that acts by itself, not the one above the office. */
function holdsEvent({ tokens: t }: Reader, first: number): boolean {
  for (let k = first + 1; k < first + MOST_OF_HOLDER && (isWord(t, k) || isDash(t, k)); k++)
    if (!isCapital(t, k) && HOLDS.has(`${wordAt(t, k)} ${wordAt(t, k + 1)}`)) return !OF_UNIT.has(wordAt(t, k - 1))
  return false
}
const HOLDS = new Set(['tổ chức', 'phối hợp', 'long trọng', 'trang trọng', 'trọng thể', 'đồng tổ', 'khai mạc'])
/** "Ban tổ chức", "Vụ tổ chức": the words are a noun. */
const OF_UNIT = new Set(['ban', 'vụ', 'phòng', 'tác', 'và'])
const MOST_OF_HOLDER = 20

function isSubunit(reader: Reader, first: number, to: number): boolean {
  const t = reader.tokens
  for (let k = first; k < to; k++)
    if (
      SUBUNITS.has(wordAt(t, k)) ||
      (isUpper(t, k) && !COUNCILS.has(wordAt(t, k))) ||
      ARMY_UNIT.test(`${wordAt(t, k)} ${wordAt(t, k + 1)}`)
    )
      return true
  return false
}
/** In short, what is no part of a ministry or a service: "Phó Chủ tịch UBND tỉnh, | Sở Y tế ...". */
const COUNCILS = new Set(['ubnd', 'hđnd', 'ubmttq', 'mttq'])
const ARMY_UNIT = /^(?:sư|lữ|trung|tiểu|hải) đoàn$|^(?:đại|trung|hải) đội$/

/** "Ủy ban Văn hóa, Giáo dục, Thanh niên và Nhi đồng": from a comma, capitalised nouns up to "và" and one more. */
function listInside(reader: Reader, i: number, limit: number): boolean {
  const { tokens: t, phrases: p } = reader
  for (let k = i; k < limit && k < i + 16; k++) {
    if (wordAt(t, k) === ',') {
      if (
        !isCapital(t, k + 1) ||
        nameLength(reader, k + 1) > 0 ||
        p.at('position', k + 1) > 0 ||
        p.at('honorific', k + 1) > 0
      )
        return false
      if (
        (p.at('organization-head', k + 1) > 0 && !namesField(reader, k + 1)) ||
        p.at('rank', k + 1) > 0 ||
        p.at('degree', k + 1) > 0 ||
        p.at('place', k + 1) > 0 ||
        p.at('country', k + 1) > 0
      )
        return false
      continue
    }
    if (wordAt(t, k) === 'và')
      return (
        k > i + 1 &&
        isCapital(t, k + 1) &&
        nameLength(reader, k + 1) === 0 &&
        p.at('position', k + 1) === 0 &&
        p.at('organization-head', k + 1) === 0
      )
    if (!isWord(t, k) || (!isCapital(t, k) && (p.at('name-stop', k) > 0 || p.at('place-kind', k) > 0))) return false
  }
  return false
}

/** "Cục X, Bộ Y, Sở Z, ...": a list of equals, not a unit and the one above it. */
function isListOfOrganizations(reader: Reader, i: number, limit: number): boolean {
  const { tokens: t, phrases: p } = reader
  for (let k = i + 1; k < limit && k < i + 12; k++) {
    if (wordAt(t, k) === ';') return false
    if (wordAt(t, k) === ',') return p.at('organization-head', k + 1) > 0 && p.at('position', k + 1) === 0
  }
  return false
}

/** "Tổng Giám đốc (TGĐ) Thông tấn xã", "Ủy ban MTTQ (UBMTTQ) Việt Nam": a bracketed short form inside the name. */
function abbreviationInside(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  let k = i + 1
  while (k < limit && isUpper(t, k)) k++
  if (k === i + 1 || k > i + 3 || wordAt(t, k) !== ')' || k + 1 >= limit) return 0
  const next = k + 1
  // "Liên đoàn Lao động (LĐLĐ) tỉnh"
  if (reader.phrases.at('place-kind', next) > 0 && !isCapital(t, next)) return next
  // "Quỹ Nhi đồng Liên hợp quốc (UNICEF) tại Việt Nam"
  if (wordAt(t, next) === 'tại' && reader.phrases.at('country', next + 1) > 0) return next
  return isWord(t, next) &&
    isCapital(t, next) &&
    !lineBefore(t, next) &&
    nameLength(reader, next) < 2 &&
    foreignNameLength(reader, next) === 0
    ? next
    : 0
}

function quoteEnd(reader: Reader, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 12; k++)
    if (wordAt(reader.tokens, k) === '"' || wordAt(reader.tokens, k) === '”') return k + 1
  return 0
}
