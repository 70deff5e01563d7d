/** What the readers of mentions share: a text, its tokens, and the lexicon laid over them. */
import type { Annotations } from '../text/gazetteer.js'
import { TokenFlag, type Tokens } from '../text/tokenize.js'

/** A text with its tokens and the lexicon's phrases in it. */
export interface Reader {
  readonly text: string
  /** The text folded: the same offsets. */
  readonly folded: string
  readonly tokens: Tokens
  readonly phrases: Annotations
}

export const isWord = (t: Tokens, i: number): boolean =>
  i >= 0 && i < t.count && ((t.flags[i] ?? 0) & TokenFlag.Word) !== 0
export const isCapital = (t: Tokens, i: number): boolean =>
  i >= 0 && i < t.count && ((t.flags[i] ?? 0) & TokenFlag.Capital) !== 0
export const isUpper = (t: Tokens, i: number): boolean =>
  i >= 0 && i < t.count && ((t.flags[i] ?? 0) & TokenFlag.Upper) !== 0
export const isNumber = (t: Tokens, i: number): boolean =>
  i >= 0 && i < t.count && ((t.flags[i] ?? 0) & TokenFlag.Number) !== 0
export const spaceBefore = (t: Tokens, i: number): boolean =>
  i < t.count && ((t.flags[i] ?? 0) & TokenFlag.SpaceBefore) !== 0
export const lineBefore = (t: Tokens, i: number): boolean =>
  i < t.count && ((t.flags[i] ?? 0) & TokenFlag.LineBefore) !== 0
export const wordAt = (t: Tokens, i: number): string => t.words[i] ?? ''
export const isDash = (t: Tokens, i: number): boolean => t.words[i] === '-'

/** The words of tokens [first, last) as printed. */
export function printed(reader: Reader, first: number, last: number): string {
  return last > first ? reader.text.slice(reader.tokens.start[first], reader.tokens.end[last - 1]) : ''
}

/** Up to so many words a phrase is put together word by word, which costs less than a copy of the list. */
const FEW_WORDS = 4

/** The folded words of tokens [first, last), parted by spaces. */
export function phraseAt(t: Tokens, first: number, last: number): string {
  if (first < 0 || last > t.count || last - first > FEW_WORDS) return t.words.slice(first, last).join(' ')
  let phrase = first < last ? wordAt(t, first) : ''
  for (let i = first + 1; i < last; i++) phrase += ` ${wordAt(t, i)}`
  return phrase
}
