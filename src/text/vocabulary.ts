/**
 * The words met so far, each kept as one string. Articles share most of their words, so a token costs no new
 * string, and a look-up by word compares references instead of letters. It only saves work: whether a word
 * was met before changes no result.
 */

/** A power of two, at least twice {@link MOST_WORDS}. */
const SLOTS = 1 << 16
const MOST_WORDS = 1 << 15
/** Longer words are seldom met twice, and a slice of so many letters would hold on to the whole text. */
const LONGEST = 12

/** Words made to share a slot are not kept: the search for one ends here. */
const MOST_PROBES = 8

const slots: (string | undefined)[] = new Array<string | undefined>(SLOTS)
let known = 0

/** One step of the hash of a word, over its UTF-16 code units from left to right; it begins with 0. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/**
 * The word [start, end) of a text.
 *
 * @param hash - of its code units, see {@link hashStep}
 */
export function wordAt(text: string, start: number, end: number, hash: number): string {
  const length = end - start
  if (length > LONGEST) return text.slice(start, end)
  const home = Math.imul(hash, 0x9e3779b1) >>> 16
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const slot = (home + probe) & (SLOTS - 1)
    const word = slots[slot]
    if (word === undefined) {
      if (known === MOST_WORDS) break
      known++
      return (slots[slot] = text.slice(start, end))
    }
    if (word.length === length && isAt(word, text, start)) return word
  }
  return text.slice(start, end)
}

function isAt(word: string, text: string, start: number): boolean {
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}
