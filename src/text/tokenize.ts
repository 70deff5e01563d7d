/**
 * Tokens: the syllables, numbers and marks of a text. Vietnamese writes a space between syllables, so
 * a word of the language is often several tokens; the lexicon's phrases are sequences of tokens.
 */
import { fold } from './fold.js'

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
  /** The folded word of each token, see {@link fold}. */
  readonly words: readonly string[]
}

const APOSTROPHES = "'’‘ʼ`"
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0b || code === 0x0c
const OTHER_LETTER = /[\p{L}\p{M}]/u
// Latin letters by range, the two signs × and ÷ excepted; \p{L} only for what lies beyond.
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x1e00 && code < 0x1f00) return true
  if (code >= 0x2000 && code < 0x2c00) return false
  return OTHER_LETTER.test(String.fromCharCode(code))
}

/**
 * Splits a text into tokens. Letters joined by an apostrophe ("K'Vin", "H’Yâu") or by "&" ("KH&CN") are
 * one token, and so are initials ("T.Ư") and a number with its inner separators ("5.000"; "19/7/2018" is five tokens).
 *
 * @param text - a text in NFC
 * @param folded - the same text folded, where the caller has it already
 * @example tokenize('Sở KH&CN').words // ['sở', 'kh&cn']
 */
export function tokenize(text: string, folded: string = fold(text)): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const flags: number[] = []
  const words: string[] = []
  const n = text.length
  let i = 0
  let before = TokenFlag.SpaceBefore | TokenFlag.LineBefore
  while (i < n) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      before |= code === 0x0a ? TokenFlag.SpaceBefore | TokenFlag.LineBefore : TokenFlag.SpaceBefore
      i++
      continue
    }
    const start = i
    let flag = before
    before = 0
    if (isDigit(code)) {
      flag |= TokenFlag.Number
      i = numberEnd(text, i)
    } else if (isLetter(code)) {
      flag |= TokenFlag.Word
      i = wordEnd(text, i)
    } else {
      flag |= TokenFlag.Mark
      i++
    }
    const raw = text.slice(start, i)
    // one dash in the lexicon stands for all
    let word = code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2010 || code === 0x2011 ? '-' : raw
    if (flag & TokenFlag.Word) {
      word = folded.slice(start, i)
      if (word.charCodeAt(0) !== code) {
        flag |= TokenFlag.Capital
        if (raw.length > 1 && raw === raw.toUpperCase()) flag |= TokenFlag.Upper
      }
    }
    starts.push(start)
    ends.push(i)
    flags.push(flag)
    words.push(word)
  }
  return {
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    flags: Uint8Array.from(flags),
    words,
  }
}

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

const isUpperLetter = (text: string, i: number): boolean =>
  i < text.length && text.charAt(i) !== text.charAt(i).toLowerCase()

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
    while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++i)
    const joins = code === 0x26 || APOSTROPHES.includes(text.charAt(i))
    if (i < text.length && joins && isLetter(text.charCodeAt(i + 1)) && isLetter(text.charCodeAt(i - 1))) i++
    else return i
  }
}
