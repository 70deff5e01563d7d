/**
 * Documents cited by number. Every figure that may be a document's number is looked at once: the words before it give
 * the kind, the code behind it the rest; then date and issuer are read from what follows.
 */
import { BODY_CODES, DOCUMENT_KINDS, ISSUER_CODES } from '../lexicon/document-kinds.js'
import { alternation } from '../text/alternation.js'
import { findDates } from './dates.js'
import { issuerAt, issuerOf } from './documents/issuer.js'
import { isBareCitation, kindAt, kindBefore, plenumAt, standsBare } from './documents/kind.js'

/** A document cited by number. Offsets are UTF-16 code units of the text. */
export interface DocumentMention {
  /** Where its words start, the kind where one is printed: "Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Tỉnh ủy". */
  start: number
  /** Behind number, date and issuer. */
  end: number
  /** "21-NQ/TU", without "số" and spaces. */
  number: string
  /** "Nghị quyết": as printed, or else what the code says. */
  kind: string
  /** As printed after "của", or else what the code says where that leaves no doubt. */
  issuer: string | null
  /** EDTF, if printed. */
  date: string | null
  /** Stable id: "document/kind-and-code", "document/kind-and-number", "document/code", "document/list", "document/plenum". */
  rule: string
}

const KIND_BY_CODE = new Map(DOCUMENT_KINDS.flatMap((kind) => kind.codes.map((code) => [code, kind] as const)))
/** Codes before which a number may have a space: elsewhere the dash of a sentence would be taken for one of the number. */
const KNOWN_CODES = alternation([...KIND_BY_CODE.keys(), ...Object.keys(ISSUER_CODES), ...BODY_CODES])
const MOST_DIGITS = 5
/** "21-NQ/TU", "15/2020/NĐ-CP", "45/2019/QH14", "4708/BKHĐT-Th", "18 -NQ/TW", "1959/QĐ – TTg" */
const NUMBER = new RegExp(
  `\\d{1,${MOST_DIGITS}}[a-z]?(?:[/-]\\d{4}(?!\\d))?(?:(?: ?[-/–] ?(?=(?:${KNOWN_CODES})(?![A-Za-zÀ-ỹ]))|[/-](?=\\p{Lu}))\\p{Lu}[A-Za-zÀ-ỹ\\d]{0,14}){0,4}`,
  'uy',
)
/** What parts a number from its year and code, perhaps behind a space. */
const JOINERS = '/-–'
const PARTS = /[-/ ]+/

/** What a figure at a place was read as. */
interface Reading {
  readonly start: number
  readonly end: number
  readonly number: string
  readonly kind: string
  readonly isCode: boolean
  readonly rule: string
  readonly issuer: string | null
}

/**
 * Finds the documents that a text cites by number.
 *
 * @param text - in NFC; ordinary or no-break spaces
 * @returns mentions sorted by `start`, not overlapping; each item of a list ("Nghị quyết số 18-NQ/TW, 19-NQ/TW") is one
 * @example
 * findDocuments('theo Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Tỉnh ủy')[0]
 * // { start: 5, end: 55, number: '21-NQ/TU', kind: 'Nghị quyết', issuer: 'Tỉnh ủy', date: '2018-08-12', ... }
 */
export function findDocuments(text: string): DocumentMention[] {
  const plain = text.includes('\t') || text.includes('\u00a0') ? text.replace(/[\u00a0\t]/g, ' ') : text
  const out: DocumentMention[] = []
  for (let i = 0; i < plain.length; i++) {
    if (!isDigit(plain.charCodeAt(i))) continue
    const last = out[out.length - 1]
    const reading = readAt(plain, i, last)
    if (!reading) {
      while (isDigit(plain.charCodeAt(i + 1))) i++
      continue
    }
    const mention = complete(plain, reading)
    out.push(mention)
    i = mention.end - 1
  }
  shareWithList(plain, out)
  return out
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const LETTER = /[A-Za-zÀ-ỹ]/u

function readAt(text: string, at: number, last: DocumentMention | undefined): Reading | null {
  const before = text[at - 1]
  if (before !== undefined && before !== ' ' && !'(:“"\n'.includes(before)) return null
  const end = numberEnd(text, at)
  const next = text[end]
  if (next !== undefined && (LETTER.test(next) || isDigit(next.charCodeAt(0)))) return null
  const number = text.slice(at, end).replace(/ /g, '').replace(/–/g, '-')
  const isCode = /\p{Lu}/u.test(number)
  const parts = number.split(PARTS).slice(1)
  const left = textLeft(text, at)
  const kindHere = kindAt(text, left.end)
  const reading = { end, number, isCode, issuer: issuerOf(parts) }
  if (kindHere) {
    const initial = text.charAt(kindHere.start)
    const isCapital = initial !== initial.toLowerCase()
    if (!isCode && !isBareCitation(text, at, end, kindHere.kind, left.hasNumberWord, isCapital)) return null
    return {
      ...reading,
      start: kindHere.start,
      kind: kindHere.kind.name,
      rule: isCode ? 'document/kind-and-code' : 'document/kind-and-number',
    }
  }
  const plenum = isCode ? null : plenumAt(text, at)
  if (plenum !== null)
    return {
      ...reading,
      start: plenum,
      kind: 'Nghị quyết',
      rule: 'document/plenum',
      issuer: 'Ban Chấp hành Trung ương',
    }
  const start = left.hasNumberWord ? left.numberWordAt : at
  // "18-NQ/TW, 19-NQ/TW", "Nghị quyết số 18 và 19"
  const inList = last !== undefined && at - last.end < 12 && LIST_GAP.test(text.slice(last.end, at))
  if (isCode) {
    const kind = parts.map((part) => KIND_BY_CODE.get(part)).find((k) => k !== undefined)
    if (inList) return { ...reading, start, kind: kind?.name ?? last.kind, rule: 'document/list' }
    if (kind) return { ...reading, start, kind: kind.name, rule: 'document/code' }
    // a law or resolution of the National Assembly says its kind further left, a letter not at all
    if (parts.some((part) => /^(?:UBTV)?QH\d{1,2}$/.test(part))) {
      const far = kindBefore(text, start)
      return far ? { ...reading, start, kind: far, rule: 'document/code' } : null
    }
    return left.hasNumberWord && reading.issuer !== null
      ? { ...reading, start, kind: 'Công văn', rule: 'document/code' }
      : null
  }
  if (inList && isListNumber(text, end, last)) return { ...reading, start, kind: last.kind, rule: 'document/list' }
  return null
}

/** Behind the number whose first digit stands at `at`. Most have no code, which the characters behind them tell. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (end - at < MOST_DIGITS && isDigit(text.charCodeAt(end))) end++
  const next = text.charAt(end)
  const hasLetter = next >= 'a' && next <= 'z'
  if (!hasLetter && !JOINERS.includes(next === ' ' ? text.charAt(end + 1) : next)) return end
  NUMBER.lastIndex = at
  return at + (NUMBER.exec(text)?.[0].length ?? 0)
}

const LIST_GAP = /^ ?(?:[,;&]|và|hoặc|, và) ?(?:số:? ?)?$/iu
const isListNumber = (text: string, end: number, last: DocumentMention): boolean =>
  last.rule !== 'document/plenum' && last.issuer === null && last.date === null && standsBare(text, end)

/** The place before `at` once "số" is left out. */
function textLeft(text: string, at: number): { end: number; hasNumberWord: boolean; numberWordAt: number } {
  const tail = /(?<![A-ZÀ-ỹ])số ?:? {0,3}$/iu.exec(text.slice(Math.max(0, at - 8), at))
  const end = tail ? at - tail[0].length : at
  return { end, hasNumberWord: tail !== null, numberWordAt: end }
}

/** Reads date and issuer, in either order, behind the number. */
function complete(text: string, reading: Reading): DocumentMention {
  let end = reading.end
  let date: string | null = null
  let issuer: string | null = null
  for (let step = 0; step < 4; step++) {
    const term = /^,? {0,3}(?:\((?:khóa|khoá) [IVXL\d]{1,6}\)|(?:khóa|khoá) [IVXL\d]{1,6}(?![A-ZÀ-ỹ\d]))/iu.exec(
      text.slice(end, end + 18),
    )
    if (term) {
      end += term[0].length
      continue
    }
    const dated: { date: string; end: number } | null = date === null ? dateAt(text, end) : null
    if (dated) {
      date = dated.date
      end = dated.end
      continue
    }
    const by: { name: string; end: number } | null = issuer === null ? issuerAt(text, end) : null
    if (!by) break
    issuer = by.name
    end = by.end
  }
  return {
    start: reading.start,
    end,
    number: reading.number,
    kind: reading.kind,
    issuer: issuer ?? reading.issuer,
    date,
    rule: reading.rule,
  }
}

const DATE_REACH = 42
function dateAt(text: string, at: number): { date: string; end: number } | null {
  const lead = /^ {0,3},? {0,3}(?:(?:ban hành|ký|được ban hành) )?(?:vào )?\(?(?=ngày)/iu.exec(
    text.slice(at, at + 30),
  )?.[0]
  if (lead === undefined) return null
  const from = at + lead.length
  const found = findDates(text.slice(from, from + DATE_REACH))[0]
  if (!found || found.start !== 0 || found.startDate === '' || found.startDate !== found.endDate) return null
  const closes = lead.endsWith('(') && text[from + found.end] === ')' ? 1 : 0
  return { date: found.startDate, end: from + found.end + closes }
}

/** In "Nghị quyết số 18, 19 của Chính phủ" the issuer printed last holds for all items that print none. */
function shareWithList(text: string, mentions: DocumentMention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const item = mentions[i]
    const before = mentions[i - 1]
    if (item?.rule !== 'document/list' || !before || before.date !== null) continue
    if (item.start - before.end < 8 && !text.slice(before.end, item.start).includes('\n')) before.issuer ??= item.issuer
  }
}
