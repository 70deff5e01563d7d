/** Phrases that end before a token. */
import { wordAt, type Reader } from '../../mentions/reader.js'

/** Phrases looked up backwards: by their words from the last to the first. */
export function suffixes(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases)
}

/** How many tokens the longest phrase of the set covers that ends before token `i`. */
export function lengthBefore(reader: Reader, set: ReadonlySet<string>, i: number, from: number): number {
  let phrase = ''
  let found = 0
  for (let n = 1; n <= 5 && i - n >= from; n++) {
    const word = wordAt(reader.tokens, i - n)
    phrase = n === 1 ? word : `${word} ${phrase}`
    if (set.has(phrase)) found = n
  }
  return found
}
