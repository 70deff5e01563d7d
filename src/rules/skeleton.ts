/**
 * The skeleton of a sentence: its folded words, with each mention replaced by one sign. Rules are
 * written against it, so that "Ⓟ chủ trì" covers every way in which a person can be named.
 *
 *   Sáng 19/7, tại Hà Nội, Phó Chủ tịch UBND tỉnh Lò Văn An chủ trì hội nghị.
 *   Ⓓ, tại hà nội, Ⓟ chủ trì hội nghị.
 */
import { ABBREVIATED } from '../text/sentences.js'
import { alternation } from '../text/alternation.js'
import { matchesOf } from '../text/matches.js'
import { firstNot } from '../text/search.js'
import { tokenize, type Tokens } from '../text/tokenize.js'

/** The signs that stand for mentions. */
export const Sign = {
  /** A person with a name. */
  Person: 'Ⓟ',
  /** A person by office only. */
  Office: 'Ⓣ',
  Organization: 'Ⓞ',
  Date: 'Ⓓ',
} as const
export type Sign = (typeof Sign)[keyof typeof Sign]

const SIGN = /[ⓅⓉⓄⒹ]/
const SIGNS = /[ⓅⓉⓄⒹ]/g
/** Signs that the text itself has are no mentions. */
const withoutSigns = (words: string): string => (SIGN.test(words) ? words.replace(SIGNS, ' ') : words)
/** White space other than one ordinary space. */
const ODD_GAP = /[^\S ]\s*| \s+/g
const ODD_SPACE = /[^\S ]| {2}/
/** "TP. Vinh": a full stop behind which the sentence goes on, and none in the skeleton; one letter may stand for more ("P. Lò Văn An"). */
const INNER_STOP = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])(${alternation([...ABBREVIATED].filter((word) => word.length > 1))})\\.(?= ?[A-Za-zÀ-ỹ\\d])`,
  'gu',
)
const opened = (words: string): string => (words.includes('.') ? words.replace(INNER_STOP, '$1․') : words)
/** Signs or odd spaces; a sentence without them is copied as it stands. */
const ODD = /[^\S ]| {2}|[ⓅⓉⓄⒹ]/

/** A mention to be replaced: characters [start, end) of the text. */
export interface Sighting<M> {
  readonly start: number
  readonly end: number
  readonly sign: Sign
  readonly mention: M
}

/** Words or signs that a rule needs. */
export interface Cue {
  readonly text: string
  /** A token; null if the cue begins with a sign. */
  readonly firstWord: string | null
  /** Its number in the vocabulary; 0 if it has none, or if the cue begins with a sign. */
  readonly number: number
}

/** @param text - whole folded words, and signs */
export function cueOf(text: string): Cue {
  const { words, numbers } = tokenize(text)
  const first = words[0] ?? ''
  return SIGN.test(first) ? { text, firstWord: null, number: 0 } : { text, firstWord: first, number: numbers[0] ?? 0 }
}

/** Bits in which the words of a sentence leave their mark: few enough to be cheap, so many that few are marked by chance. */
const MARKS = 512

export class Skeleton<M> {
  /** The words and signs. */
  readonly text: string
  /** The bit of each word's number is set, see {@link MARKS}. */
  private readonly marks = new Int32Array(MARKS / 32)
  private readonly starts: number[] = []
  private readonly sightings: Sighting<M>[] = []
  private readonly pieces: { at: number; from: number; length: number; sighting: Sighting<M> | null }[] = []

  /**
   * @param folded - the normalised text, folded
   * @param sightings - mentions inside [start, end), in order, not overlapping
   * @param tokens - of the text, where the caller has them already; [first, last) are those of [start, end)
   */
  constructor(
    folded: string,
    start: number,
    end: number,
    sightings: readonly Sighting<M>[],
    private readonly tokens: Tokens = tokenize(folded.slice(start, end)),
    private readonly first = 0,
    private readonly last: number = tokens.count,
  ) {
    for (let i = first; i < last; i++) this.mark(tokens.numbers[i] ?? 0)
    let text = ''
    let from = start
    const push = (piece: string, at: number): void => {
      this.pieces.push({ at: text.length, from: at, length: piece.length, sighting: null })
      text += piece
    }
    const odd = ODD.test(folded.slice(start, end))
    // one space where there are several, so that patterns need not care
    const copy = (to: number): void => {
      if (to <= from) return
      if (!odd) {
        push(opened(folded.slice(from, to)), from)
        return
      }
      const words = withoutSigns(opened(folded.slice(from, to)))
      let k = 0
      for (const gap of ODD_SPACE.test(words) ? matchesOf(ODD_GAP, words) : []) {
        if (gap.index > k) push(words.slice(k, gap.index), from + k)
        push(' ', from + gap.index)
        k = gap.index + gap[0].length
      }
      if (k < words.length) push(words.slice(k), from + k)
    }
    for (const sighting of sightings) {
      copy(sighting.start)
      this.pieces.push({ at: text.length, from: sighting.start, length: 1, sighting })
      this.sightings.push(sighting)
      text += sighting.sign
      from = sighting.end
    }
    copy(end)
    this.text = text
    this.starts = this.pieces.map((piece) => piece.at)
  }

  /** Whether the text holds one of the cues. Most it does not, which the marks of their first words tell. */
  hasAny(cues: readonly Cue[]): boolean {
    for (const cue of cues) if (this.has(cue)) return true
    return false
  }

  private has(cue: Cue): boolean {
    if (cue.number !== 0) return this.isMarked(cue.number) && this.holds(cue.number) && this.text.includes(cue.text)
    return this.text.includes(cue.text) && (cue.firstWord === null || this.holdsWord(cue.firstWord))
  }

  private mark(number: number): void {
    const bit = number % MARKS
    this.marks[bit >> 5] = (this.marks[bit >> 5] ?? 0) | (1 << (bit & 31))
  }

  private isMarked(number: number): boolean {
    const bit = number % MARKS
    return ((this.marks[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }

  /** Whether a word of the sentence has the number; the mark of another may stand in the same bit. */
  private holds(number: number): boolean {
    for (let i = this.first; i < this.last; i++) if (this.tokens.numbers[i] === number) return true
    return false
  }

  /** The same for a word without a number. */
  private holdsWord(word: string): boolean {
    for (let i = this.first; i < this.last; i++) if (this.tokens.words[i] === word) return true
    return false
  }

  private pieceAt(index: number): number {
    return firstNot(this.starts.length, (k) => (this.starts[k] ?? 0) <= index) - 1
  }

  /** The place in the text of the skeleton's character at `index`. */
  startAt(index: number): number {
    const piece = this.pieces[this.pieceAt(index)]
    return piece ? (piece.sighting ? piece.from : piece.from + (index - piece.at)) : 0
  }

  /** The place in the text just behind the skeleton's character before `index`. */
  endAt(index: number): number {
    const piece = this.pieces[this.pieceAt(index - 1)]
    return piece ? (piece.sighting ? piece.sighting.end : piece.from + (index - piece.at)) : 0
  }

  /** The mentions whose signs stand in [from, to) of the skeleton. */
  mentionsIn(from: number, to: number): Sighting<M>[] {
    const out: Sighting<M>[] = []
    for (let k = Math.max(0, this.pieceAt(from)); k < this.pieces.length; k++) {
      const piece = this.pieces[k]
      if (!piece || piece.at >= to) break
      if (piece.sighting && piece.at >= from) out.push(piece.sighting)
    }
    return out
  }
}
