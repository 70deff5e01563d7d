/**
 * One string in NFC for all later stages, with a map back to the string that the caller holds.
 *
 * Vietnamese in decomposed form has few distinct clusters of base letter and marks, so each is
 * composed once by unorm (the same on every engine) and remembered; text without combining marks
 * passes unchanged after one test. Of a letter's marks the first thirty are composed and ordered, as the Stream-Safe
 * Text Format (Unicode Standard Annex 15) has it: no script stacks more, and sorting thousands would cost their square.
 */
import { matchesOf } from './matches.js'
import { firstNot } from './search.js'
import { nfc } from './nfc.js'
import { repairsOf, type Repair } from './typography.js'

/** A normalised text and the way back to the caller's own string. */
export interface NormalizedText {
  /** The text as the caller gave it. */
  readonly source: string
  /**
   * NFC, without carriage returns, zero-width characters and pictures in a line, every space an ordinary one, marks and
   * spaces as the rules have them.
   */
  readonly text: string
  /** The offset in `source` (UTF-16 code units) of the character at `offset` in `text`. */
  toSource(offset: number): number
  /** The words of `source` from `start` to `end`, in NFC, with white space collapsed: what a fact quotes. */
  textAt(start: number, end: number): string
  /** The offset in `source` just behind the character that ends at `offset` in `text`. */
  toSourceEnd(offset: number): number
}

/** What something must be done about: combining marks, odd spaces, zero-width characters, CR, pictures, letters of formulas. */
const NEEDS_WORK =
  / {2}|\n |[\u20e3\u0300-\u036f\t\r\u00a0\u00ad\u00d0\u00f0\u01a2\u01a3\u2000-\u200f\u2028-\u202f\u205f\u2060\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff\u3000\ud835\ud83c-\ud83e\ufeff]/
const PIECES =
  /(?<=[\n\r])[ \t\u00a0]{1,60}|[ \t\u00a0]{0,8}(?:(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff]|\d\ufe0f?\u20e3)[\ufe00-\ufe0f\u200d]{0,2}){1,60}|\ud835[\udc00-\udfff][\u0300-\u036f]{0,30}|[^\u0300-\u036f][\u0300-\u036f]{1,30}|\r\n?|[ \t\u00a0]{2,60}|[\t\u00a0\u00d0\u00f0\u01a2\u01a3\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

const CLUSTERS = /[^\u0300-\u036f][\u0300-\u036f]{1,30}/g

const composed = new Map<string, string>()
const MOST_CLUSTERS = 4096

/** Letters of other alphabets that old typefaces print for Vietnamese ones: "Ðảng", "nƣớc". */
const MISTAKEN: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư' }
const corrected = (piece: string): string => (MISTAKEN[piece.charAt(0)] ?? piece.charAt(0)) + piece.slice(1)

function compose(cluster: string): string {
  const known = composed.get(cluster)
  if (known !== undefined) return known
  const whole = nfc(corrected(cluster))
  if (composed.size < MOST_CLUSTERS && cluster.length <= 8) composed.set(cluster, whole)
  return whole
}

const PICTURE =
  /^[ \t\u00a0]{0,8}(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff]|\d\ufe0f?\u20e3)/
/** Behind a picture: what begins a sentence or an item. */
const BEGINS = /^ {0,2}[“"‘]?\p{Lu}/u
const BLANKS = ' \t\u00a0'
const BLANK = /^[ \t\u00a0]+$/

/**
 * Pictures in a line are space between its words; those before its words stay, as they may be bullets. Such a bullet begins a
 * line of its own where a post was copied into one: "... có: 🔹 Bà Lò Mai – Bí thư. 🔹 Ông Lý Bồn – Chủ tịch."
 */
function pictureIn(source: string, at: number, piece: string): string {
  let before = at - 1
  while (before >= 0 && BLANKS.includes(source.charAt(before))) before--
  if (before < 0 || '\n\r\u2028\u2029'.includes(source.charAt(before))) return piece
  const begins =
    BLANKS.includes(piece.charAt(0)) &&
    '.:;!?…”"'.includes(source.charAt(before)) &&
    BEGINS.test(source.slice(at + piece.length, at + piece.length + 4))
  return begins ? `\n${piece.trimStart()}` : ' '
}

/** A letter as formulas have it, with which posts print bold and slanted words: "𝐇𝐨̣̂𝐢 𝐧𝐠𝐡𝐢̣". */
const plainLetter = (piece: string): string => compose(piece.slice(0, 2).normalize('NFKC') + piece.slice(2))

function replacement(source: string, at: number, piece: string): string {
  const first = piece.charCodeAt(0)
  if (MISTAKEN[piece]) return corrected(piece)
  if (BLANK.test(piece)) return '\n\r'.includes(source.charAt(at - 1) || ' ') ? '' : ' '
  if (first === 0xd835) return plainLetter(piece)
  if (PICTURE.test(piece)) return pictureIn(source, at, piece)
  if (first === 0x0d || first === 0x2028 || first === 0x2029) return '\n'
  const last = piece.charCodeAt(piece.length - 1)
  if (piece.length > 1 && last >= 0x0300 && last <= 0x036f) return compose(piece)
  if (
    first === 0xad ||
    (first >= 0x200b && first <= 0x200f) ||
    (first >= 0x202a && first <= 0x202e) ||
    first === 0x2060 ||
    first === 0xfeff
  )
    return ''
  return ' '
}

/** The way from offsets of an edited text to those of the text before. */
class Edits {
  private length = 0
  /** Behind edited offset ends[k], offset before = edited offset + shifts[k]. */
  private readonly ends: number[] = []
  private readonly shifts: number[] = []
  private readonly parts: string[] = []
  private from = 0

  constructor(private readonly before: string) {}

  /** The `length` code units at `at` become `by`; in order. */
  edit(at: number, length: number, by: string): void {
    const kept = this.before.slice(this.from, at)
    this.parts.push(kept, by)
    this.length += kept.length + by.length
    this.from = at + length
    if (by.length !== length) {
      this.ends.push(this.length)
      this.shifts.push(this.from - this.length)
    }
  }

  /** The whole edited text. */
  text(): string {
    this.parts.push(this.before.slice(this.from))
    return this.parts.join('')
  }

  /** A position is shifted by all edits that end at or before it. */
  toBefore(offset: number): number {
    const k = firstNot(this.ends.length, (at) => (this.ends[at] ?? 0) <= offset)
    return k === 0 ? offset : offset + (this.shifts[k - 1] ?? 0)
  }
}

function edited(text: string, repairs: readonly Repair[]): { text: string; edits: Edits } {
  const edits = new Edits(text)
  for (const { at, length, by } of repairs) edits.edit(at, length, by)
  return { text: edits.text(), edits }
}

/**
 * Normalises a text for reading.
 *
 * @param source - any string; lone surrogates are kept as they are
 * @returns the NFC text and the map of its offsets to those of `source`
 * @example
 * const n = normalize('Ha\u0300 No\u0323\u0302i')
 * n.text // 'Hà Nội'
 * n.toSource(3) // 4
 */
export function normalize(source: string): NormalizedText {
  const plain = composedText(source)
  const repairs = repairsOf(plain.text)
  if (repairs.length === 0) return plain
  const { text, edits } = edited(plain.text, repairs)
  return {
    source,
    text,
    textAt: (start, end) => plain.textAt(start, end),
    toSource: (offset) => plain.toSource(edits.toBefore(offset)),
    toSourceEnd: (offset) => (offset === 0 ? 0 : plain.toSourceEnd(edits.toBefore(offset - 1) + 1)),
  }
}

/** The text in NFC, without what no reader sees. */
function composedText(source: string): NormalizedText {
  if (!NEEDS_WORK.test(source))
    return {
      source,
      text: source,
      toSource: identity,
      toSourceEnd: identity,
      textAt: (start, end) => quote(source.slice(start, end)),
    }
  const edits = new Edits(source)
  for (const match of matchesOf(PIECES, source))
    edits.edit(match.index, match[0].length, replacement(source, match.index, match[0]))
  return {
    source,
    text: edits.text(),
    toSource: (offset) => edits.toBefore(offset),
    textAt: (start, end) => quote(source.slice(start, end).replace(CLUSTERS, compose)),
    // The end of a span lies behind its last character, not before the marks or removed characters that follow it.
    toSourceEnd: (offset) => (offset === 0 ? 0 : endInSource(source, edits.toBefore(offset - 1))),
  }
}

/** What no Vietnamese text holds: other scripts, and signs that have another form in NFC (the ohm, old kanji). */
const BEYOND_LATIN = /[^\n\u0020-\u02ff\u1e00-\u1eff\u2000-\u20ff]/
/** White space that a quotation shows otherwise: any but one ordinary space between words. */
const ODD_SPACE = /[^\S ]| {2}|^ | $/
const STACKED = /\p{M}{31}/u

/** The engine composes other scripts: none is read, they are only quoted. */
function quote(text: string): string {
  const nfc = BEYOND_LATIN.test(text) && !STACKED.test(text) ? text.normalize('NFC') : text
  return ODD_SPACE.test(nfc) ? nfc.replace(/\s+/g, ' ').trim() : nfc
}

function identity(offset: number): number {
  return offset
}

/** Behind the character at `at` and the combining marks on it. */
function endInSource(source: string, at: number): number {
  let end = at + 1
  if (source.charCodeAt(at) === 0x0d && source.charCodeAt(end) === 0x0a) return end + 1
  while (end < source.length && source.charCodeAt(end) >= 0x0300 && source.charCodeAt(end) <= 0x036f) end++
  return end
}
