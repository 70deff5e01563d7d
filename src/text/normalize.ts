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

/** A normalised text and the way back to the caller's own string. */
export interface NormalizedText {
  /** The text as the caller gave it. */
  readonly source: string
  /** NFC, without carriage returns, zero-width characters and pictures in a line, every space an ordinary one. */
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
  /[\u20e3\u0300-\u036f\r\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff\u3000\ud835\ud83c-\ud83e\ufeff]/
const PIECES =
  /[ \u00a0]?(?:(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff]|\d\ufe0f?\u20e3)[\ufe00-\ufe0f\u200d]{0,2}){1,60}|\ud835[\udc00-\udfff][\u0300-\u036f]{0,30}|[^\u0300-\u036f][\u0300-\u036f]{1,30}|\r\n?|[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

const CLUSTERS = /[^\u0300-\u036f][\u0300-\u036f]{1,30}/g

const composed = new Map<string, string>()
const MOST_CLUSTERS = 4096

function compose(cluster: string): string {
  const known = composed.get(cluster)
  if (known !== undefined) return known
  const whole = nfc(cluster)
  if (composed.size < MOST_CLUSTERS && cluster.length <= 8) composed.set(cluster, whole)
  return whole
}

const PICTURE =
  /^[ \u00a0]?(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u231a-\u23ff\u2600-\u27bf\u2b05-\u2bff]|\d\ufe0f?\u20e3)/
/** Behind a picture: what begins a sentence or an item. */
const BEGINS = /^ {0,2}[“"‘]?\p{Lu}/u
const BLANKS = ' \t\u00a0'

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
  return begins ? `\n${piece.slice(1)}` : ' '
}

/** A letter as formulas have it, with which posts print bold and slanted words: "𝐇𝐨̣̂𝐢 𝐧𝐠𝐡𝐢̣". */
const plainLetter = (piece: string): string => compose(piece.slice(0, 2).normalize('NFKC') + piece.slice(2))

function replacement(source: string, at: number, piece: string): string {
  const first = piece.charCodeAt(0)
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
  if (!NEEDS_WORK.test(source))
    return {
      source,
      text: source,
      toSource: identity,
      toSourceEnd: identity,
      textAt: (start, end) => quote(source.slice(start, end)),
    }
  const parts: string[] = []
  // behind normalised offset ends[k], source offset = normalised offset + shifts[k]
  const ends: number[] = []
  const shifts: number[] = []
  let from = 0
  let length = 0
  for (const match of matchesOf(PIECES, source)) {
    const piece = match[0]
    const nfc = replacement(source, match.index, piece)
    const before = source.slice(from, match.index)
    parts.push(before, nfc)
    length += before.length + nfc.length
    from = match.index + piece.length
    if (nfc.length !== piece.length) {
      ends.push(length)
      shifts.push(from - length)
    }
  }
  parts.push(source.slice(from))
  const text = parts.join('')
  // A position is shifted by all replacements that end at or before it.
  const shiftAt = (offset: number): number => {
    const k = firstNot(ends.length, (at) => (ends[at] ?? 0) <= offset)
    return k === 0 ? 0 : (shifts[k - 1] ?? 0)
  }
  return {
    source,
    text,
    toSource: (offset) => offset + shiftAt(offset),
    textAt: (start, end) => quote(source.slice(start, end).replace(CLUSTERS, compose)),
    // The end of a span lies behind its last character, not before the marks or removed characters that follow it.
    toSourceEnd: (offset) => (offset === 0 ? 0 : endInSource(source, offset - 1 + shiftAt(offset - 1))),
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
