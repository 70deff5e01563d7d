/** Organisations: "Sở Khoa học và Công nghệ", "UBND tỉnh", "Đoàn công tác của Tỉnh ủy", "VCCI". */
import { fold } from '../text/fold.js'
import { isInspecting } from './organizations/name-verbs.js'
import { officialNameEnd } from './organizations/official-name.js'
import type { TokenRange } from './people.js'
import { isCapital, isNumber, isUpper, isWord, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'

/** An organisation as printed, tokens [first, last). */
export interface OrganizationMention extends TokenRange {
  /** Only the head stands there ("Sở", "Bộ"): which one it is, the article says elsewhere. */
  readonly bare: boolean
}

/** Heads that name one body without a complement. */
const UNIQUE = new Set([
  'chính phủ',
  'quốc hội',
  'ban bí thư',
  'bộ chính trị',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
  'ban cán sự đảng',
  'văn phòng chính phủ',
  'ủy ban thường vụ quốc hội',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'vcci',
])

/** Capitals that are no organisation. */
const NO_ORGANIZATION = new Set([
  'covid',
  'sars',
  'gdp',
  'asean',
  'apec',
  'wto',
  'usd',
  'vnd',
  'fdi',
  'oda',
  'ppp',
  'tp',
  'hcm',
  'tphcm',
  'xhcn',
  'cntt',
  'cnxh',
  'vn',
  'ii',
  'iii',
  'iv',
  'vi',
  'vii',
  'viii',
  'ix',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'pv',
  'ocop',
  'thpt',
  'thcs',
  'nq',
  'qđ',
  'ct',
  'tw',
  'kh',
  // degrees and titles of honour, without the name they belong to: "PGS cho rằng ..."
  'pgs',
  'tskh',
  'ths',
  'gvc',
  'gvcc',
  'nsnd',
  'nsưt',
  'ngnd',
  'ngưt',
  'bscki',
  'bsckii',
  'ceo',
])

/** Tokens of "1234/2018/QĐ-BTC-UBND". */
const LONGEST_DOCUMENT_NUMBER = 8

/**
 * Finds the organisations in tokens [from, to) outside the ranges already taken.
 */
export function readOrganizations(
  reader: Reader,
  from: number,
  to: number,
  taken: readonly TokenRange[],
): OrganizationMention[] {
  const { phrases: p } = reader
  const out: OrganizationMention[] = []
  let next = 0
  for (let i = from; i < to; ) {
    while (next < taken.length && (taken[next]?.last ?? 0) <= i) next++
    const block = taken[next]
    if (block && i >= block.first) {
      i = block.last
      continue
    }
    const found = organizationAt(reader, i, block ? Math.min(block.first, to) : to)
    if (found) out.push(found)
    i = found ? found.last : i + Math.max(1, p.at('position', i))
  }
  return out
}

function organizationAt(reader: Reader, i: number, limit: number): OrganizationMention | null {
  const { tokens: t, phrases: p } = reader
  if (!isWord(t, i)) return null
  if (isInDocumentNumber(reader, i)) return null
  const whole = p.at('organization-name', i)
  const head = p.at('organization-head', i)
  if (head === 0 && whole === 0) {
    // an acronym by itself
    if (
      isUpper(t, i) &&
      wordAt(t, i).length >= 3 &&
      !NO_ORGANIZATION.has(wordAt(t, i)) &&
      !isUpper(t, i - 1) &&
      !isUpper(t, i + 1)
    )
      return { first: i, last: i + 1, bare: false }
    return null
  }
  // "cán bộ", "sở hữu": a head of one syllable counts only with a capital, and not inside a run of capitals
  if (!isCapital(t, i) && head < 2 && whole < 2) return null
  if (p.at('common-noun', i) >= Math.max(head, whole)) return null
  if (isInspecting(reader, i)) return null
  // "Ban Chủ tọa hội nghị": those who preside
  if (wordAt(t, i) === 'ban' && wordAt(t, i + 1) === 'chủ' && wordAt(t, i + 2) === 'tọa') return null
  // "Đông Nam Bộ": inside a run of capitals
  if (head < 2 && whole === 0 && isCapital(t, i - 1) && isWord(t, i - 1) && !lineBefore(t, i)) return null
  const length = Math.max(head, whole)
  const last = officialNameEnd(reader, i + length, limit, {
    head: wordAt(t, i),
    first: i,
    whole: whole >= head,
    nameMayFollow: true,
  })
  if (last === i + head && whole === 0) {
    const phrase = fold(t.words.slice(i, last).join(' '))
    if (UNIQUE.has(phrase)) return { first: i, last, bare: false }
    return lineBefore(t, i) && !isCapital(t, i) ? null : { first: i, last, bare: true }
  }
  return { first: i, last, bare: false }
}

/** "12/KH-UBND": back over what is written without a space stands a number. */
function isInDocumentNumber(reader: Reader, i: number): boolean {
  const t = reader.tokens
  if (!isUpper(t, i)) return false
  let k = i
  while (k > 0 && k > i - LONGEST_DOCUMENT_NUMBER && !spaceBefore(t, k)) k--
  return k < i && isNumber(t, k)
}
