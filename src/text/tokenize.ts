/**
 * Tokens: the syllables, numbers and marks of a text. Vietnamese writes a space between syllables, so
 * a word of the language is often several tokens; the lexicon's phrases are sequences of tokens.
 */
import { fold } from './fold.js'
import { CharClass, classOf } from './letters.js'
import { numberOfMark, numberOfOther, numberOfWord, wordOf } from './vocabulary.js'

/** What a token is and how it is written, as bits of {@link Tokens.flags}. */
export const TokenFlag = {
  /** A run of letters, perhaps with digits. */
  Word: 1,
  /** A run that begins with a digit. */
  Number: 2,
  /** One mark. */
  Mark: 4,
  /** Its first letter is upper case. */
  Capital: 8,
  /** Two or more letters, none of them lower case. */
  Upper: 16,
  /** Space or a line break stands before it. */
  SpaceBefore: 32,
  /** A line break stands before it. */
  LineBefore: 64,
} as const

/** The tokens of a text, one column a property: token `i` runs from `start[i]` to `end[i]`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly flags: Uint8Array
  /** The number of each token's word in the vocabulary; 0 for a word that is not kept there. */
  readonly numbers: Uint16Array
  /** The folded word of each token, see {@link fold}. */
  readonly words: readonly string[]
}

/** Signs that join letters to one word: & and the apostrophes ' ` ʼ ‘ ’. */
const isJoiner = (code: number): boolean =>
  code === 0x26 || code === 0x27 || code === 0x60 || code === 0x2bc || code === 0x2018 || code === 0x2019
const LETTER_OR_DIGIT = CharClass.Letter | CharClass.Digit
const isDigit = (code: number): boolean => (classOf(code) & CharClass.Digit) !== 0
const isLetter = (code: number): boolean => (classOf(code) & CharClass.Letter) !== 0

/**
 * Splits a text into tokens. Letters joined by an apostrophe ("K'Vin", "H’Yâu") or by "&" ("KH&CN") are
 * one token, and so are initials ("T.Ư") and a number with its inner separators ("5.000"; "19/7/2018" is five tokens).
 *
 * @param text - a text in NFC
 * @param folded - the same text folded, where the caller has it already
 * @example tokenize('Sở KH&CN').words // ['sở', 'kh&cn']
 */
export function tokenize(text: string, folded?: string): Tokens {
  const columns = text.length <= MOST_SHARED ? shared.emptied() : new Columns(text.length)
  const words: string[] = []
  const n = text.length
  let i = 0
  let before: number = TokenFlag.SpaceBefore | TokenFlag.LineBefore
  while (i < n) {
    const code = text.charCodeAt(i)
    const kind = classOf(code)
    if (kind & CharClass.Space) {
      before |= code === 0x0a ? TokenFlag.SpaceBefore | TokenFlag.LineBefore : TokenFlag.SpaceBefore
      i++
      continue
    }
    const start = i
    let flag = before
    let number: number
    before = 0
    if (kind & CharClass.Letter) {
      flag |= TokenFlag.Word
      i = wordEnd(text, i)
      if (kind & CharClass.Upper) {
        flag |= TokenFlag.Capital
        if (i - start > 1 && !hasLower(text, start, i)) flag |= TokenFlag.Upper
      }
      number = numberOfWord(text, start, i)
    } else if (kind & CharClass.Digit) {
      flag |= TokenFlag.Number
      i = numberEnd(text, i)
      number = numberOfWord(text, start, i)
    } else {
      flag |= TokenFlag.Mark
      i++
      number = numberOfMark(markOf(code).charCodeAt(0))
    }
    if (number > 0) words.push(wordOf(number))
    else {
      const word = flag & TokenFlag.Mark ? markOf(code) : (folded ??= fold(text)).slice(start, i)
      // "uỷ" may have been refused where "ủy" is kept
      if (!(flag & TokenFlag.Mark)) number = numberOfWord(word, 0, word.length) || numberOfOther(word)
      words.push(word)
    }
    columns.push(start, i, flag, number)
  }
  return { ...columns.taken(), words }
}

function hasLower(text: string, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (classOf(text.charCodeAt(k)) & CharClass.Lower) return true
  return false
}

/** A mark is its own word, whatever its case ("Ⓟ"); one dash in the lexicon stands for all. */
const markOf = (code: number): string => (isDash(code) ? '-' : String.fromCharCode(code))
const isDash = (code: number): boolean =>
  code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2010 || code === 0x2011

/** Columns that are filled anew for each text. */
class Columns {
  private readonly start: Int32Array
  private readonly end: Int32Array
  private readonly flags: Uint8Array
  private readonly numbers: Uint16Array
  private count = 0

  /** @param capacity - the most tokens that there may be */
  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.flags = new Uint8Array(capacity)
    this.numbers = new Uint16Array(capacity)
  }

  emptied(): this {
    this.count = 0
    return this
  }

  push(start: number, end: number, flags: number, number: number): void {
    this.start[this.count] = start
    this.end[this.count] = end
    this.flags[this.count] = flags
    this.numbers[this.count++] = number
  }

  /** A copy of what was filled in. */
  taken(): Omit<Tokens, 'words'> {
    const { count } = this
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      flags: this.flags.slice(0, count),
      numbers: this.numbers.slice(0, count),
    }
  }
}

/** Texts are read one after another, most of them single names: they share their columns. */
const MOST_SHARED = 1 << 14
const shared = new Columns(MOST_SHARED)

/** Digits, with "." or "," between digits. */
function numberEnd(text: string, from: number): number {
  let i = from
  for (;;) {
    while (isDigit(text.charCodeAt(i))) i++
    const code = text.charCodeAt(i)
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(i + 1))) i++
    else return i
  }
}

const isUpperLetter = (text: string, i: number): boolean => (classOf(text.charCodeAt(i)) & CharClass.Upper) !== 0

function wordEnd(text: string, from: number): number {
  let i = from
  // "T.Ư", "P.V": two capitals around a full stop and nothing more
  if (
    isUpperLetter(text, i) &&
    text.charCodeAt(i + 1) === 0x2e &&
    isUpperLetter(text, i + 2) &&
    !isLetter(text.charCodeAt(i + 3))
  )
    return i + 3
  for (;;) {
    let code = text.charCodeAt(i)
    while (classOf(code) & LETTER_OR_DIGIT) code = text.charCodeAt(++i)
    if (isJoiner(code) && isLetter(text.charCodeAt(i + 1)) && isLetter(text.charCodeAt(i - 1))) i++
    else return i
  }
}
