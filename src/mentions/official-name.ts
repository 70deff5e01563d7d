/**
 * Where the name of an office or an organisation ends. Such names mix capitals with common words
 * ("Sở Lao động - Thương binh và Xã hội", "Phó Chủ tịch UBND tỉnh"), so the end is found by what cannot
 * belong to them: a verb, an honorific, a person's name, a new office.
 */
import { foreignNameLength, hasCommonSurname, nameLength, nameScore, startsName } from './names.js'
import { isCapital, isDash, isNumber, isUpper, isWord, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'

/** How many lower-case words that the lexicon does not know an official name may hold in a row. */
const MOST_UNKNOWN = 6

/** No official name has more tokens: reading one costs the same however the text goes on. */
const MOST_TOKENS = 60
/** Nor has a place more words. */
const MOST_PLACE_WORDS = 12

const TERM_WORDS = new Set(['khóa', 'nhiệm'])
const ROMAN = /^[ivxlc]+$/
const AFTER_TAI =
  /^(?:đại sứ|tổng lãnh sự|trưởng đại diện|trưởng cơ quan|trưởng phái|điều phối viên|đại biện|tham tán|giám đốc quốc gia|thường trú)/

export interface OfficialNameOptions {
  /** Folded head of the name ("đại sứ", "sở"), for what only some heads allow. */
  readonly head: string
  /** Its first token. */
  readonly first: number
  /** What is read already is a whole name, not just its head. */
  readonly whole?: boolean
  /** A personal name may follow with nothing between: "Giám đốc Sở Tài chính Lò Văn An". */
  readonly nameMayFollow: boolean
}

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
  const keep = (next: number): void => {
    i = next
    knownEnd = next
    unknown = 0
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
    const head = p.at('organization-head', i)
    if (head > 1 && p.at('position', i) === 0) {
      keep(i + head)
      continue
    }
    if (isCapital(t, i)) {
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
      word === 'tại' ||
      word === 'thuộc' ||
      word === 'vì' ||
      word === 'cho'
    ) {
      if (!connects(reader, i, limit, options)) break
      i++
      continue
    }
    if (word === 'kiêm') break
    const noun = p.at('name-noun', i)
    const stop = p.at('name-stop', i)
    if (noun > 0 && noun >= stop && (stop === 0 || (i === from && !options.whole) || isHeadBefore(reader, i))) {
      keep(i + noun)
      continue
    }
    if (stop > 0 || p.at('plural-honorific', i) > 0 || (p.at('honorific', i) > 0 && word !== 'em' && word !== 'anh'))
      break
    const place = p.at('place-kind', i)
    if (place > 0) {
      keep(placeEnd(reader, i + place, limit, options))
      continue
    }
    if (TERM_WORDS.has(word)) {
      keep(termEnd(reader, i, limit))
      continue
    }
    if (head > 0 || p.at('position', i) > 1) {
      keep(i + Math.max(1, head))
      continue
    }
    unknown++
    i++
    if (unknown > MOST_UNKNOWN) return knownEnd
  }
  // a connecting word can't be the last
  while (i > from && ['và', 'của', 'về', 'tại', 'thuộc', 'các', 'cho'].includes(wordAt(t, i - 1)) && isWord(t, i - 1))
    i--
  // unknown words stand only where the name is closed by a mark or by the end
  if (unknown > 2 && i < limit && isWord(t, i) && wordAt(t, i) !== 'và' && wordAt(t, i) !== 'cùng') return knownEnd
  return i
}

function isHeadBefore(reader: Reader, i: number): boolean {
  const before = wordAt(reader.tokens, i - 1)
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
    'trách',
    'tịch',
    'thư',
    'viên',
  ].includes(before)
}

/** Words that a number completes: "khóa 12", "Quân khu 7", "Ban Chỉ đạo 389". */
const NUMBERED = new Set(
  'khóa khu đoàn số kỳ vực vùng khối phường quận tổ đội cụm p q ban đạo thôn bản ấp xóm phố k vụ'.split(' '),
)

const numberBelongs = (reader: Reader, i: number): boolean => NUMBERED.has(wordAt(reader.tokens, i - 1))

/** A comma, dash or bracket inside a name: the token to go on from, or 0 where the name ends. */
function markInside(reader: Reader, i: number, from: number, limit: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  const next = i + 1
  if (next >= limit || i === from) return 0
  if (wordAt(t, i) === '.' && isUpper(t, i - 1) && !spaceBefore(t, i) && isCapital(t, next)) return next // "TP. Vinh"
  if (wordAt(t, i) === '&' && isWord(t, next)) return next
  if (wordAt(t, i) === '"' || wordAt(t, i) === '“') return quoteEnd(reader, i, limit)
  if (wordAt(t, i) === '(') return abbreviationInside(reader, i, limit)
  if (lineBefore(t, next) || !isWord(t, next)) return 0
  if (isDash(t, i)) {
    // "Văn hóa - Thể thao", "Thừa Thiên - Huế"; not "Sở Y tế - Phó Trưởng ban", not "Giám đốc Sở - Lò Văn An"
    if (!isCapital(t, next) && spaceBefore(t, i)) return 0
    if (p.at('position', next) > 0 || p.at('honorific', next) > 0 || p.at('rank', next) > 0 || p.at('degree', next) > 0)
      return 0
    if (nameLength(reader, next) >= 2) return 0
    return isCapital(t, i - 1) || !isCapital(t, next) || i - from > 1 ? next : 0
  }
  if (wordAt(t, i) === ',') {
    // "Vụ Giáo dục Đại học, Bộ GD&ĐT", "phường Hạ Lý, tỉnh Ninh Bình": the unit that this one belongs to
    if (p.at('position', next) > 0) return 0
    const place = p.at('place-kind', next)
    if (place > 0 && isCapital(t, next + place) && (p.at('place-kind', i - 2) > 0 || p.at('place-kind', i - 3) > 0))
      return next
    if (p.at('organization-head', next) > 0 && isCapital(t, next)) {
      const superior =
        SUPERIOR.has(wordAt(t, next)) &&
        isSubunit(reader, options.first, i) &&
        !isListOfOrganizations(reader, next, limit)
      return superior ? next : 0
    }
    return listInside(reader, i, limit) ? next : 0
  }
  return 0
}

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
  'cefd',
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
])

function isSubunit(reader: Reader, first: number, to: number): boolean {
  for (let k = first; k < to; k++) if (SUBUNITS.has(wordAt(reader.tokens, k)) || isUpper(reader.tokens, k)) return true
  return false
}

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
        p.at('organization-head', k + 1) > 0 ||
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

/** Capitalised words up to where a person or another office begins. */
function capitalsEnd(reader: Reader, i: number, limit: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  let k = i
  while (k < limit && isWord(t, k) && isCapital(t, k) && (k === i || !lineBefore(t, k))) {
    if (k > i && p.at('organization-name', k) > 1) return k
    if (p.at('rank', k) > 0 || p.at('degree', k) > 0 || p.at('religious', k) > 1) break
    if (
      p.at('honorific', k) > 0 &&
      p.at('organization-head', k) === 0 &&
      (p.at('honorific', k) > 1 || startsName(reader, k + 1)) &&
      wordAt(t, k) !== 'anh'
    )
      break
    if (p.at('plural-honorific', k) > 0) break
    if (k > i && p.at('position', k) > 1) break
    // known places, and nouns that go on in common words: "Bộ Ngoại giao", "Ban Tổ chức"
    const whole = Math.max(p.at('place', k), p.at('country', k), p.at('name-noun', k))
    if (whole > 0) {
      k += whole
      continue
    }
    const kind = p.at('place-kind', k)
    if (kind > 0 && (isCapital(t, k + kind) || wordAt(t, k + kind) === '.')) {
      const to = placeEnd(reader, k + kind, limit, options)
      if (to > k + kind) {
        k = to
        continue
      }
    }
    if (options.nameMayFollow) {
      if (foreignPersonFollows(reader, k, i)) break
      const name = nameLength(reader, k)
      if (name === 2 && k === i && isBranded(reader, k)) {
        k += name // "Bệnh viện Bạch Mai", "Công ty Hà Thành"
        continue
      }
      if (
        name >= 2 &&
        (name > 2 || hasCommonSurname(reader, k) || !TAKES_PLACE.has(wordAt(t, k - 1))) &&
        endsRun(reader, k, name) &&
        (k > i || nameScore(reader, k, name) > 0)
      )
        break
    }
    k++
  }
  return k
}

/** Heads whose proper names are often foreign words: "Công ty Samsung Electronics". */
const BRANDED = new Set([
  'công ty',
  'tập đoàn',
  'tổng công ty',
  'ngân hàng',
  'hãng',
  'quỹ',
  'trường',
  'đại học',
  'viện',
  'trung tâm',
  'hội đồng',
  'tổ chức',
  'hiệp hội',
  'cổ phần',
  'tnhh',
  'khách sạn',
  'bệnh viện',
  'bảo tàng',
  'nhà hát',
  'vận tải',
])

/** Bodies that are named after their place: "Huyện ủy Đồng Khê". */
const TAKES_PLACE = new Set(['ủy', 'ubnd', 'hđnd', 'đoàn', 'mttq', 'ubmttq', 'an', 'thuật', 'học'])

const isBranded = (reader: Reader, k: number): boolean => {
  const one = wordAt(reader.tokens, k - 1)
  return BRANDED.has(one) || BRANDED.has(`${wordAt(reader.tokens, k - 2)} ${one}`)
}

/** "Đại sứ Thái Lan tại Việt Nam | Urawadee ...", "Tổng Thư ký LHQ | Kofi ...". */
function foreignPersonFollows(reader: Reader, k: number, from: number): boolean {
  const { tokens: t, phrases: p } = reader
  const length = foreignNameLength(reader, k)
  if (length === 0 || (isWord(t, k + length) && isCapital(t, k + length))) return false
  if (k === from && isBranded(reader, k)) return false
  // behind a place, an acronym, an office or common words
  for (let back = 1; back <= 4; back++)
    if (p.at('place', k - back) === back || p.at('country', k - back) === back || p.at('position', k - back) === back)
      return true
  return isUpper(t, k - 1) || !isCapital(t, k - 1)
}

/** The name reaches the end of its run of capitals. */
function endsRun(reader: Reader, k: number, length: number): boolean {
  const t = reader.tokens
  const next = k + length
  return !isWord(t, next) || !isCapital(t, next) || reader.phrases.at('position', next) > 1 || lineBefore(t, next)
}

/** Behind a place kind ("tỉnh", "huyện"): the place's own name, told from a person's that follows it. */
export function placeEnd(reader: Reader, from: number, limit: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  let i = from
  if (wordAt(t, i) === '.' && !spaceBefore(t, i)) i++ // "TP. Vinh"
  if (isNumber(t, i) && !lineBefore(t, i)) return i + 1
  if (i >= limit || !isWord(t, i) || !isCapital(t, i) || lineBefore(t, i)) return from
  const known = Math.max(p.at('place', i), p.at('country', i))
  if (known > 0) return i + known
  if (p.at('rank', i) > 0 || p.at('degree', i) > 1) return from // "Công an tỉnh | Đại tá ..."
  let run = 0
  while (
    run < MOST_PLACE_WORDS &&
    i + run < limit &&
    isWord(t, i + run) &&
    isCapital(t, i + run) &&
    !lineBefore(t, i + run) &&
    p.at('position', i + run) < 2 &&
    (run === 0 || p.at('organization-head', i + run) < 2)
  )
    run++
  // hyphenated: "Bà Rịa - Vũng Tàu", "Ia Đrăng"
  if (!options.nameMayFollow) return i + run
  if (wordAt(t, from - 1) === 'tỉnh' && nameScore(reader, i, run) > 0) return from // all provinces are known
  // the split between place and person that reads best
  let best = run
  let score = 0
  for (let place = 0; place < run; place++) {
    const rest = run - place
    const s =
      nameScore(reader, i + place, rest) * 2 +
      (place === 2 ? 2 : place === 1 || place === 3 ? 1 : 0) -
      (place === 0 && rest < 3 ? 2 : 0)
    if (nameScore(reader, i + place, rest) > 0 && s > score) {
      score = s
      best = place
    }
  }
  return i + best
}

/** "khóa XII", "nhiệm kỳ 2020 - 2025", "khóa XIV, nhiệm kỳ 2016-2021". */
function termEnd(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  let k = i + 1
  if (wordAt(t, i) === 'nhiệm') k = wordAt(t, i + 1) === 'kỳ' ? i + 2 : i + 1
  if (k < limit && (isNumber(t, k) || ROMAN.test(wordAt(t, k)))) k++
  if (k + 1 < limit && isDash(t, k) && isNumber(t, k + 1)) k += 2
  return k
}

/** "Ban Chỉ đạo Nhà nước về đổi mới ...": a board's subject may run in common words. */
function isBoardAbout(reader: Reader, first: number, to: number): boolean {
  const words = reader.tokens.words.slice(first, to).join(' ')
  return /ban chỉ đạo|ủy ban|nhóm công tác|tiểu ban|hội đồng|cục giám sát/.test(words)
}

/** "và", "của", "về", "tại" inside a name. */
function connects(reader: Reader, i: number, limit: number, options: OfficialNameOptions): boolean {
  const { tokens: t, phrases: p } = reader
  const word = wordAt(t, i)
  const next = i + 1
  if (next >= limit || !isWord(t, next) || lineBefore(t, next)) return false
  const newPerson =
    p.at('position', next) > 0 ||
    p.at('honorific', next) > 0 ||
    p.at('plural-honorific', next) > 0 ||
    p.at('rank', next) > 0 ||
    p.at('degree', next) > 0
  switch (word) {
    case 'và':
      if (newPerson || (p.at('name-stop', next) > 0 && !isCapital(t, next)) || wordAt(t, next) === 'các') return false
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
      return AFTER_TAI.test(options.head) && (isCapital(t, next) || p.at('place-kind', next) > 0)
    case 'thuộc':
      return p.at('organization-head', next) > 0 && isCapital(t, next)
    case 'về':
      return isCapital(t, next) || isBoardAbout(reader, options.first, i)
    default:
      return false
  }
}
