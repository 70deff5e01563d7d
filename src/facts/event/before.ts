/** Going back over what stands before an event's name. */
import { wordAt, type Reader } from '../../mentions/reader.js'
import type { PhraseSet } from '../../text/words.js'

const QUOTES = '“"‘\''

/** Where the quote or the phrase of the set begins that ends before token `k`; `k` itself for none. */
export function stepBack({ tokens }: Reader, set: PhraseSet, k: number, from: number): number {
  if (k <= from) return k
  return QUOTES.includes(wordAt(tokens, k - 1)) ? k - 1 : k - set.lengthBefore(tokens, k, from)
}
