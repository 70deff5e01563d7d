/** Runs of capitals in the name of an office or an organisation, told from the name of the person that follows. */
import { FIRM_HEADS } from '../../lexicon/organizations.js'
import { alternation } from '../../text/alternation.js'
import { speaks } from './name-ends.js'
import {
  bearsApostrophe,
  beginsPlaces,
  capitalRun,
  foreignNameLength,
  hasCommonSurname,
  isMiddleName,
  likelyNameLength,
  nameLength,
  nameScore,
  opensSentence,
  spelledEnd,
  splitsName,
  startsName,
} from '../names.js'
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

/** "TP", "TX", "Q": letters of a place kind that is cut short. */
const LONGEST_SHORT_KIND = 2

/** No place has more words. */
const MOST_PLACE_WORDS = 12

/** Capitalised words up to where a person or another office begins. */
export function capitalsEnd(reader: Reader, i: number, limit: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  let k = i
  while (k < limit && isWord(t, k) && isCapital(t, k) && (k === i || !lineBefore(t, k))) {
    if (k > i && p.at('organization-name', k) > 1) return k
    if (p.at('rank', k) > 0 || p.at('degree', k) > 0 || (p.at('religious', k) > 1 && wordAt(t, k - 1) !== 'đồng')) break
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
      const namesake = namesakeLength(reader, k)
      if (namesake > 0) {
        k += namesake
        continue
      }
      const likely = likelyNameLength(reader, k)
      if (likely === 3 && behindPlace(reader, k) && endsRun(reader, k, 3)) break
      // "Phó Thủ tướng Chính phủ | Ân Bách Nhạn": there is one government
      if (likely > 1 && isGovernment(reader, k - 2) && endsRun(reader, k, likely)) break
      // "Tổng Biên tập Báo Mây Xanh | Thuận Nhạn;": of a surname that is not among those known
      if (likely === 2 && behindWhole(reader, k) && endsClause(reader, k + likely)) break
      // "Tổng thống Cộng hòa | Norlandia | Olaf Brenner": a state that is not among those known
      if (
        STATES.has(`${wordAt(t, k - 2)} ${wordAt(t, k - 1)}`) &&
        (!startsName(reader, k) || spelledEnd(reader, k) > k) &&
        isCapital(t, Math.max(k + 1, spelledEnd(reader, k)))
      ) {
        k = Math.max(k + 1, spelledEnd(reader, k))
        continue
      }
      if (
        spelledPersonFollows(reader, k, i, options.head) ||
        foreignPersonFollows(reader, k, i, options) ||
        ((k === i || behindPlace(reader, k)) && holderFollows(reader, k, options))
      )
        break
      const name = nameLength(reader, k)
      if (name === 2 && k === i && isBranded(reader, k)) {
        k += name // "Bệnh viện Bạch Mai", "Công ty Hà Thành"
        continue
      }
      if (
        name >= 2 &&
        (name > 2 || hasCommonSurname(reader, k) || !isNamedAfterPlace(reader, k, options) || behindWhole(reader, k)) &&
        endsRun(reader, k, name) &&
        (k > i || nameScore(reader, k, name) > 0)
      ) {
        if (isEndOfPlace(reader, k, name)) k++
        break
      }
    }
    k = Math.max(k + 1, spelledEnd(reader, k))
  }
  return k
}

const isGovernment = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i + 1) === 'phủ' && wordAt(t, i) === 'chính' && isCapital(t, i)

const STATES = new Set(['cộng hòa', 'vương quốc', 'liên bang', 'công quốc'])

/** "Thủ tướng | Thoong-lun Xi-xu-lít", "Tổng thống Nga | Pu-tin": a name spelt by its syllables, behind an office or a country. */
function spelledPersonFollows(reader: Reader, k: number, from: number, head: string): boolean {
  const { tokens: t, phrases: p } = reader
  if (p.at('country', k) > 0 || p.at('place', k) > 0) return false
  const placed = behindPlace(reader, k)
  // "Tổng thống | U-ru-guay | Éc-tô Ba-rê-ra", "Thủ tướng | Xinh-ga-po | Lý Hiển Long": the country
  const second = spelledEnd(reader, k)
  if (
    second > k &&
    !placed &&
    (startsName(reader, second) ||
      (spelledEnd(reader, spelledEnd(reader, second)) > second && isCapital(t, spelledEnd(reader, second))))
  )
    return false
  let words = 0
  let spelled = 0
  let next = k
  while (
    words < 4 &&
    isWord(t, next) &&
    isCapital(t, next) &&
    !isUpper(t, next) &&
    (words === 0 || !lineBefore(t, next))
  ) {
    const end = spelledEnd(reader, next)
    if (end > next) spelled++
    next = Math.max(next + 1, end)
    words++
  }
  if (spelled === 0 || (second === k && !placed && !(k === from && OF_STATE.test(head)))) return false
  return words > 1 || placed || (k === from && OF_STATE.test(head))
}

/** A mark stands at token `i`, or a verb of saying. */
const endsClause = (reader: Reader, i: number): boolean =>
  CLAUSE_ENDS.has(wordAt(reader.tokens, i)) || speaks(reader, i)
const CLAUSE_ENDS = new Set([',', ';', '.', ''])

/** "Bộ trưởng Bộ Công an | Tô Hử": a known name has ended, and no place goes on with it. */
function behindWhole(reader: Reader, k: number): boolean {
  for (let length = 2; length <= 8; length++)
    if (reader.phrases.at('organization-name', k - length) === length) return true
  return false
}

/** "Cộng hòa Nhân dân Trung Hoa" */
const LONGEST_STATE = 6

/** "Chủ tịch Trung Quốc | Mạc Cận Sủng", "Bí thư Thành ủy TP HCM | Tất Văn Lả": a surname that is no usual one. */
function behindPlace(reader: Reader, k: number): boolean {
  const { tokens: t, phrases: p } = reader
  for (let length = 1; length <= LONGEST_STATE; length++)
    if (Math.max(p.at('place', k - length), p.at('country', k - length)) === length) return true
  if (STATES.has(`${wordAt(t, k - 3)} ${wordAt(t, k - 2)}`) && isCapital(t, k - 1)) return true
  return PLACE_ACRONYMS.has(wordAt(t, k - 1)) && isUpper(t, k - 1)
}
const PLACE_ACRONYMS = new Set(['hcm', 'tphcm', 'tq', 'vn', 'tw', 'tư', 'thvn', 'tnvn'])

/** Bodies that carry the names of the dead. */
const NAMED_AFTER_PEOPLE = new Set(
  'viện bv trường học đh hv thpt thcs th ptth cấp non giáo đẳng nghề chuyên quỹ giải thưởng cúp thuật hát hóa'.split(
    ' ',
  ),
)

/** Schools that have no name but that of a person or a place. */
const SCHOOL_LEVELS = new Set(['thpt', 'thcs', 'ptth'])

/** "Bệnh viện Nguyễn Tri Phương", "Trường THPT Cù Văn Sim": the name of the one the body is named after. */
function namesakeLength(reader: Reader, k: number): number {
  const before = wordAt(reader.tokens, k - 1)
  if (!NAMED_AFTER_PEOPLE.has(before)) return 0
  const known = reader.phrases.at('namesake', k)
  if (known > 0 || !SCHOOL_LEVELS.has(before)) return known
  const name = nameLength(reader, k)
  // five syllables and more are the namesake and somebody
  return name >= 2 && name <= 4 && endsRun(reader, k, name) ? name : 0
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
  'bv',
  'bảo tàng',
  'nhà hát',
  'vận tải',
])

/** Bodies that are named after their place: "Huyện ủy Đồng Khê". */
const TAKES_PLACE = new Set(['ủy', 'ubnd', 'hđnd', 'đoàn', 'mttq', 'ubmttq', 'an', 'thuật', 'học', 'nghị', 'nghiệp'])

/**
 * "Huyện ủy | Thạch Hà", "ông X, Giám đốc Trung tâm Y tế | Thạch Hà": two capitals behind a body are its place where a
 * surname is one that names of places begin with too and the office is somebody's already.
 */
function isNamedAfterPlace(reader: Reader, k: number, { first, head }: OfficialNameOptions): boolean {
  if (TAKES_PLACE.has(wordAt(reader.tokens, k - 1))) return !isOfProvince(reader, k)
  if (!beginsPlaces(reader, k) || first + head.split(' ').length >= k) return false
  return reader.phrases.at('place-kind', k - 1) === 0 && isHeldAlready(reader, first)
}

/** "Tỉnh ủy | Siu Trung": provinces are all known. */
const isOfProvince = ({ tokens: t }: Reader, k: number): boolean =>
  wordAt(t, k - 1) === 'ủy' && wordAt(t, k - 2) === 'tỉnh'

const ADDRESSES = new Set(['ông', 'bà'])

/** How far before an office its holder may stand: two more offices between. */
const HOLDER_WITHIN = 24

/** "Lò Văn An, Bí thư Chi bộ, | Giám đốc Trung tâm": nothing but offices stands between the name and this one. */
function isHeldAlready(reader: Reader, first: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (isWord(t, first - 1)) return false
  for (let k = first - 2; k >= 0 && k > first - HOLDER_WITHIN; k--) {
    if (lineBefore(t, k + 1) || wordAt(t, k) === ';' || wordAt(t, k) === '.') return false
    const name = nameLength(reader, k)
    if (name > 2 && nameScore(reader, k, name) > 1) return !isWord(t, k + name)
    // "ông Choi Sung Min, Giám đốc ..."
    const addressed = ADDRESSES.has(wordAt(t, k - 1)) ? capitalRun(reader, k, first) : 0
    if (addressed > 1) return !isWord(t, k + addressed)
    if (p.at('name-stop', k) > 1) return false
  }
  return false
}

/**
 * "tại Quảng | Châu | Nguyễn Việt Sủng": the rarer surname ends the place, the common one begins the name; so does any
 * that has its middle name behind it, "Huyện ủy Bắc | Hà | Cao Xuân Sủng".
 */
const isEndOfPlace = (reader: Reader, k: number, name: number): boolean =>
  name === 4 &&
  isCapital(reader.tokens, k - 1) &&
  reader.phrases.at('position', k - 1) === 0 &&
  !hasCommonSurname(reader, k) &&
  beginsPlaces(reader, k) &&
  (hasCommonSurname(reader, k + 1) ||
    (isWholeName(reader, k + 1) && !isCapital(reader.tokens, k - 2) && !behindPlace(reader, k)))

/** "Cao Xuân Sủng": a surname, a middle name, a given name; not what is left of "Hà Thị Hồng Sủng". */
const isWholeName = (reader: Reader, k: number): boolean =>
  startsName(reader, k) && isMiddleName(reader, k + 1) && !OF_SEX.has(wordAt(reader.tokens, k))
const OF_SEX: ReadonlySet<string> = new Set(['văn', 'thị'])

const isBranded = (reader: Reader, k: number): boolean => {
  const one = wordAt(reader.tokens, k - 1)
  return BRANDED.has(one) || BRANDED.has(`${wordAt(reader.tokens, k - 2)} ${one}`)
}

/** Offices of state, which need no body. */
export const OF_STATE =
  /^(?:nguyên |cựu |cố )?(?:phó )?(?:thủ tướng|tổng thống|tổng bí thư|chủ tịch nước|ngoại trưởng|quốc vương|nữ hoàng|thái tử)$/

const ENVOY = /^(?:phó )?(?:đại sứ|tổng lãnh sự|đại biện|công sứ|tham tán)/

/** An office of state, with nothing behind it that completes it. */
export const needsNoBody = (head: string): boolean =>
  OF_STATE.test(head) || head === 'bộ trưởng' || head === 'thứ trưởng'

/** "Thủ tướng | Sok Rin", "Tổng Bí thư | Trường Chinh": two or three capitals directly behind an office of state. */
function holderFollows(reader: Reader, k: number, options: OfficialNameOptions): boolean {
  // "Đại sứ Trung Quốc tại Việt Nam | Hùng Sủng"
  if (ENVOY.test(options.head)) {
    const length = reader.phrases.at('country', k - 2) === 2 ? likelyNameLength(reader, k) : 0
    return length > 0 && endsRun(reader, k, length)
  }
  if (!OF_STATE.test(options.head)) return false
  if (options.first + options.head.split(' ').length !== k) {
    // "Thủ tướng Vương quốc Campuchia | Sok Rin"
    const length = behindPlace(reader, k) ? likelyNameLength(reader, k) : 0
    return length > 0 && endsRun(reader, k, length)
  }
  return reader.phrases.at('namesake', k) > 0 || likelyNameLength(reader, k) > 0
}

/** "Đại sứ Thái Lan tại Việt Nam | Somrudee ...", "Tổng Thư ký LHQ | Olaf ...". */
function foreignPersonFollows(reader: Reader, k: number, from: number, { head, first }: OfficialNameOptions): boolean {
  const { tokens: t, phrases: p } = reader
  // "Đại sứ Hàn Quốc | Choi Su Yong": behind a country one foreign word tells
  const length = foreignNameLength(reader, k, behindPlace(reader, k))
  if (length === 0) return false
  // "Choi Min, Giám đốc Công ty may mặc | Hansol Sủng": a firm, where the holder is named already
  if (FIRM.test(t.words.slice(first, k).join(' ')) && isHeldAlready(reader, first)) return false
  if (isWord(t, k + length) && isCapital(t, k + length) && !lineBefore(t, k + length)) return false
  if (k === from && isBranded(reader, k)) return false
  // "Thị trưởng Santa Marta | , ông Olaf Brenner", "Giám đốc Lotus Air | - Lò Văn An": the town, the firm
  if (k === from && !needsNoBody(head) && isApposed(reader, k + length)) return false
  if (behindPlace(reader, k)) return true
  // behind a place, an acronym, an office or common words
  for (let back = 1; back <= 4; back++)
    if (p.at('place', k - back) === back || p.at('country', k - back) === back || p.at('position', k - back) === back)
      return true
  return isUpper(t, k - 1) || !isCapital(t, k - 1) || behindWhole(reader, k)
}

const FIRM = new RegExp(`(?:${alternation(FIRM_HEADS)})(?: |$)`)

/** ", ông Lò Văn An," or "- Lò Văn An" behind an office: its holder. */
function isApposed(reader: Reader, mark: number): boolean {
  const { tokens: t } = reader
  const next = mark + 1
  if (isDash(t, mark)) return spaceBefore(t, mark) && nameScore(reader, next, nameLength(reader, next)) > 1
  return wordAt(t, mark) === ',' && ['ông', 'bà', 'ngài'].includes(wordAt(t, next)) && isCapital(t, next + 1)
}

/** The name reaches the end of its run of capitals. */
function endsRun(reader: Reader, k: number, length: number): boolean {
  const t = reader.tokens
  const next = k + length
  return (
    !isWord(t, next) ||
    !isCapital(t, next) ||
    opensSentence(reader, next) ||
    reader.phrases.at('position', next) > 1 ||
    lineBefore(t, next)
  )
}

/** Behind a place kind ("tỉnh", "huyện"): the place's own name, told from a person's that follows it. */
export function placeEnd(reader: Reader, from: number, limit: number, options: OfficialNameOptions): number {
  const { tokens: t, phrases: p } = reader
  let i = from
  // "TP. Vinh", not "Chủ tịch UBND tỉnh. Trước đó"
  if (wordAt(t, i) === '.' && !spaceBefore(t, i) && wordAt(t, i - 1).length <= LONGEST_SHORT_KIND) i++
  if (isNumber(t, i) && !lineBefore(t, i)) return i + 1
  if (i >= limit || !isWord(t, i) || !isCapital(t, i) || lineBefore(t, i)) return from
  const known = Math.max(p.at('place', i), p.at('country', i))
  if (known > 0) return i + known
  if (p.at('rank', i) > 0 || p.at('degree', i) > 1) return from // "Công an tỉnh | Đại tá ..."
  // "Chủ tịch UBND xã | H’Yâu Niê", not "xã H’Yâu | Niê Kdăm"
  if (options.nameMayFollow && bearsApostrophe(reader, i) && startsName(reader, i + 1)) return from
  let run = 0
  while (
    run < MOST_PLACE_WORDS &&
    i + run < limit &&
    isWord(t, i + run) &&
    isCapital(t, i + run) &&
    !lineBefore(t, i + run) &&
    p.at('position', i + run) < 2 &&
    (run === 0 || (p.at('organization-head', i + run) < 2 && !isTitled(reader, i + run)))
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
    if (place > 0 && splitsName(reader, i + place) && !(place === 2 && rest === 3 && isWholeName(reader, i + 2)))
      continue
    const s =
      nameScore(reader, i + place, rest) * 2 +
      (place === 2 ? 2 : place === 1 || place === 3 ? 1 : 0) -
      (place === 0 && rest < 3 ? 2 : 0)
    if (nameScore(reader, i + place, rest) > 0 && s > score) {
      score = s
      best = place
    }
  }
  return i + (best >= 3 && isBehindUnknownSurname(reader, i, run) ? 2 : best)
}

/** "xã Tân Mỹ | Thượng tá Lò Văn An", "huyện Phú Lâm | TS, BS Lò Văn An": what announces a person ends the place. */
function isTitled(reader: Reader, i: number): boolean {
  const { phrases: p } = reader
  const degree = p.at('degree', i)
  if (p.at('rank', i) > 1 || degree > 1 || p.at('honorific', i) > 1 || p.at('religious', i) > 1) return true
  return degree === 1 && isUpper(reader.tokens, i) && !isUpper(reader.tokens, i - 1)
}

/**
 * "xã Tân Mỹ | Xeo | Văn Sủng": of five capitals the first two are the place where a middle name stands last but one,
 * though no surname is known before it.
 */
const isBehindUnknownSurname = (reader: Reader, i: number, run: number): boolean =>
  run === 5 && isMiddleName(reader, i + 3) && !isUpper(reader.tokens, i)
