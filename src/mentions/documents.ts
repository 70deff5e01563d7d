/**
 * Documents cited by number. Every figure that may be a document's number is looked at once: the words before it give
 * the kind, the code behind it the rest; then date and issuer are read from what follows.
 */
import {
  AFTER_BARE_NUMBER,
  BODY_CODES,
  DOCUMENT_KINDS,
  ISSUER_CODES,
  ISSUER_STOPS,
  ISSUER_WORDS,
  type DocumentKind,
} from '../lexicon/document-kinds.js'
import { COUNTED_WORDS } from '../lexicon/date-words.js'
import { fold } from '../text/fold.js'
import { findDates } from './dates.js'

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

const KIND_BY_NAME = new Map(DOCUMENT_KINDS.map((kind) => [kind.name.toLowerCase(), kind]))
const KIND_BY_CODE = new Map(DOCUMENT_KINDS.flatMap((kind) => kind.codes.map((code) => [code, kind] as const)))
/** Words with which the name of a kind ends: before most figures another stands, and nothing more is asked. */
const LAST_WORDS = new Set(DOCUMENT_KINDS.map((kind) => kind.name.toLowerCase().split(' ').pop()))
/** Words of the longest kind's name. */
const MOST_KIND_WORDS = Math.max(...DOCUMENT_KINDS.map((kind) => kind.name.split(' ').length))

/** Codes before which a number may have a space: elsewhere the dash of a sentence would be taken for one of the number. */
const KNOWN_CODES = [...KIND_BY_CODE.keys(), ...Object.keys(ISSUER_CODES), ...BODY_CODES]
  .sort((a, b) => b.length - a.length)
  .join('|')
/** "21-NQ/TU", "15/2020/NĐ-CP", "45/2019/QH14", "4708/BKHĐT-Th", "18 -NQ/TW", "1959/QĐ – TTg" */
const NUMBER = new RegExp(
  `\\d{1,5}[a-z]?(?:[/-]\\d{4}(?!\\d))?(?:(?: ?[-/–] ?(?=(?:${KNOWN_CODES})(?!\\p{L}))|[/-](?=\\p{Lu}))\\p{Lu}[\\p{L}\\d]{0,14}){0,4}`,
  'uy',
)
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
  const plain = /[\u00a0\t]/.test(text) ? text.replace(/[\u00a0\t]/g, ' ') : text
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
const LETTER = /\p{L}/u

function readAt(text: string, at: number, last: DocumentMention | undefined): Reading | null {
  const before = text[at - 1]
  if (before !== undefined && before !== ' ' && !'(:“"\n'.includes(before)) return null
  NUMBER.lastIndex = at
  const printed = NUMBER.exec(text)?.[0]
  if (printed === undefined) return null
  const end = at + printed.length
  const next = text[end]
  if (next !== undefined && (LETTER.test(next) || isDigit(next.charCodeAt(0)))) return null
  const isCode = /\p{Lu}/u.test(printed)
  const number = printed.replace(/ /g, '').replace(/–/g, '-')
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

const LIST_GAP = /^ ?(?:[,;&]|và|hoặc|, và) ?(?:số:? ?)?$/iu
const isListNumber = (text: string, end: number, last: DocumentMention): boolean =>
  last.rule !== 'document/plenum' && last.issuer === null && last.date === null && standsBare(text, end)

/** The place before `at` once "số" is left out. */
function textLeft(text: string, at: number): { end: number; hasNumberWord: boolean; numberWordAt: number } {
  const tail = /(?<!\p{L})số ?:? {0,3}$/iu.exec(text.slice(Math.max(0, at - 8), at))
  const end = tail ? at - tail[0].length : at
  return { end, hasNumberWord: tail !== null, numberWordAt: end }
}

/** The kind whose name ends at `end`, spaces aside; the longest. */
function kindAt(text: string, end: number): { kind: DocumentKind; start: number } | null {
  let found: { kind: DocumentKind; start: number } | null = null
  let stop = end
  while (text[stop - 1] === ' ') stop--
  if (stop === end && end > 0) return null
  let start = stop
  for (let words = 1; words <= MOST_KIND_WORDS && start > 0; words++) {
    const floor = Math.max(0, start - 8)
    let k = start
    while (k > floor && LETTER.test(text[k - 1] ?? '')) k--
    if (k === start || (k > 0 && LETTER.test(text[k - 1] ?? ''))) break
    const folded = fold(text.slice(k, stop)).replace(/ +/g, ' ')
    if (words === 1 && !LAST_WORDS.has(folded)) return null
    const kind = KIND_BY_NAME.get(folded)
    if (kind) found = { kind, start: k }
    start = k
    while (start > 0 && text[start - 1] === ' ') start--
    if (start === k) break
  }
  return found
}

/** Is a number without a code a citation, and no amount? */
function isBareCitation(
  text: string,
  at: number,
  end: number,
  kind: DocumentKind,
  hasNumberWord: boolean,
  isCapital: boolean,
): boolean {
  if (/^ ?[%/.,-]?\d|^%/.test(text.slice(end, end + 3))) return false
  if (hasNumberWord) return true
  if (kind.plainNoun || (end - at < 2 && !isCapital)) return false
  if (kind.verb || !isCapital) return standsBare(text, end)
  const word = /^ {1,3}(\p{L}+)/u.exec(text.slice(end, end + 12))?.[1]
  return (
    word === undefined || !COUNTED_WORDS.has(word) || /^ {1,3}năm (?:(?:19|20)\d\d|nay)/.test(text.slice(end, end + 12))
  )
}

/** Does what follows a number leave it a name and no amount? */
function standsBare(text: string, end: number): boolean {
  const after = text.slice(end, end + 12)
  if (/^[/.,-]\d|^%/.test(after)) return false
  const word = /^ {1,3}(\p{L}+)/u.exec(after)?.[1]
  return word === undefined ? /^ ?(?:[,.;:?!)(”"\n–-]|$)/.test(after) : AFTER_BARE_NUMBER.has(word)
}

/** "Nghị quyết Trung ương 4": resolutions named after the plenum. */
function plenumAt(text: string, at: number): number | null {
  const from = Math.max(0, at - 44)
  const match = /(?<!\p{L})Nghị quyết (?:hội nghị )?(?:Trung ương|TW)(?: lần thứ)? $/iu.exec(text.slice(from, at))
  return match ? from + match.index : null
}

/** The last kind named shortly before: "Luật Đất đai số 45/2013/QH13". */
function kindBefore(text: string, at: number): string | null {
  const left = text.slice(Math.max(0, at - 70), at)
  const names = [...left.matchAll(/(?<!\p{L})(Luật|Bộ luật|Nghị quyết|Pháp lệnh)(?!\p{L})/gu)]
  return names[names.length - 1]?.[1] ?? null
}

/** Who the code says has issued it. */
function issuerOf(parts: readonly string[]): string | null {
  for (const part of [...parts].reverse()) {
    const name =
      ISSUER_CODES[part] ?? (/^(?:UBTV)?QH\d{1,2}$/.test(part) ? ISSUER_CODES[part.replace(/\d/g, '')] : undefined)
    if (name !== undefined) return name
  }
  return null
}

/** Reads date and issuer, in either order, behind the number. */
function complete(text: string, reading: Reading): DocumentMention {
  let end = reading.end
  let date: string | null = null
  let issuer: string | null = null
  for (let step = 0; step < 4; step++) {
    const term = /^,? {0,3}(?:\((?:khóa|khoá) [IVXL\d]{1,6}\)|(?:khóa|khoá) [IVXL\d]{1,6}(?![\p{L}\d]))/iu.exec(
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

const ISSUER_REACH = 100
/** "của Ban Thường vụ Tỉnh ủy": to the first sign, or to a word that no name of an office goes on with. */
function issuerAt(text: string, at: number): { name: string; end: number } | null {
  const lead = /^ {0,3},? {0,3}(?:của|do) {1,3}/iu.exec(text.slice(at, at + 12))?.[0]
  if (lead === undefined) return null
  const from = at + lead.length
  const reach = text.slice(from, from + ISSUER_REACH)
  const limit =
    /[,;.:()\n“”"[\]–\d]| - /.exec(reach)?.index ??
    (reach.length < ISSUER_REACH ? reach.length : reach.lastIndexOf(' '))
  let end = 0
  let afterName = false
  for (const match of reach.slice(0, Math.max(0, limit)).matchAll(/\p{L}[\p{L}&-]*/gu)) {
    const word = match[0]
    const folded = fold(word)
    const isName = word.charAt(0) !== word.charAt(0).toLowerCase()
    const rest = reach.slice(match.index + word.length)
    // "… của Chính phủ và Quyết định số …": the next document; "Bộ Giáo dục và Đào tạo": the same office
    if (
      folded === 'và'
        ? !/^ +\p{Lu}/u.test(rest) || startsKind(rest.trimStart())
        : !isName && !isOfficeWord(folded, rest, afterName)
    )
      break
    afterName = isName && word !== word.toUpperCase()
    end = match.index + word.length
  }
  if (end > 0 && / và$/.test(reach.slice(0, end))) end -= 3
  const name = reach.slice(0, end).replace(/ +/g, ' ')
  return end > 1 ? { name, end: from + end } : null
}

/**
 * Does the name of an office go on with this word in lower case? The second syllable of a word with a capital does
 * ("Chính trị", "Chỉ đạo"), unless it begins a phrase of its own.
 */
function isOfficeWord(word: string, rest: string, afterName: boolean): boolean {
  const goesOn = OFFICE_PAIRS[word]
  if (goesOn !== undefined) return goesOn.test(rest)
  return !ISSUER_STOPS.has(word) && (afterName || ISSUER_WORDS.has(word))
}
/** Syllables that belong to offices in some pairs and begin a verb in others: "công an" but "công bố". */
const OFFICE_PAIRS: Readonly<Record<string, RegExp>> = {
  ban: /^(?! +hành)/,
  công: /^ +(?:an|nghệ|thương|đoàn|tác)(?!\p{L})/u,
  thành: /^(?! +(?:lập|công))/,
  thông: /^(?! +(?:qua|báo))/,
}

const startsKind = (text: string): boolean => DOCUMENT_KINDS.some((kind) => text.startsWith(kind.name))

/** In "Nghị quyết số 18, 19 của Chính phủ" the issuer printed last holds for all items that print none. */
function shareWithList(text: string, mentions: DocumentMention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const item = mentions[i]
    const before = mentions[i - 1]
    if (item?.rule !== 'document/list' || !before || before.date !== null) continue
    if (item.start - before.end < 8 && !text.slice(before.end, item.start).includes('\n')) before.issuer ??= item.issuer
  }
}
