/**
 * The words met so far, each kept as one string with a number. Articles share most of their words, so a token
 * costs no new string, and tries go from word to word by number. It only saves work: whether a word was met
 * before changes no result. A word once kept stays, and one that was refused is never kept later, so that a
 * number always stands for the same word, and a word without one (0) never has one elsewhere.
 */
import { foldWord } from './fold.js'

/** A power of two, at least twice {@link MOST_WORDS}. */
const SLOTS = 1 << 16
const MOST_WORDS = 1 << 15

/** A slot: the word's first four letters, the other four, its number, and one left free to fill a cache line. */
const SLOT = 4

/** Words made to share a slot are not kept: the search for one ends here. */
const MOST_PROBES = 8

/** Words that do not pack are kept up to this length: longer ones are seldom met twice, and hold on to the whole text. */
const LONGEST = 12

/** Letters and digits of Vietnamese and the joiners of its words are numbered, so that eight of them pack into two integers. */
const LETTERS =
  "abcdefghijklmnopqrstuvwxyz0123456789&'`.,àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
const LETTER_BITS = 7
const PER_INTEGER = 4
const MOST_PACKED = 2 * PER_INTEGER

/** The number of a letter in {@link LETTERS}, from 1, upper and lower case alike; 0 for any other. */
const letters = new Uint8Array(0x1f00)
for (let k = 0; k < LETTERS.length; k++) {
  letters[LETTERS.charCodeAt(k)] = k + 1
  letters[LETTERS.charAt(k).toUpperCase().charCodeAt(0)] = k + 1
}

const slots = new Int32Array(SLOTS * SLOT)
const spelt: string[] = ['']
/** Words that do not pack, with their numbers. */
const unpacked = new Map<string, number>()

/** The folded word of a number. */
export const wordOf = (number: number): string => spelt[number] ?? ''

/** The number of the word [start, end) of a text, letters and digits with their joiners; 0 if it is not kept. */
export function numberOfWord(text: string, start: number, end: number): number {
  if (end - start > MOST_PACKED) return 0
  let low = 0
  let high = 0
  const middle = start + PER_INTEGER
  for (let k = start; k < end; k++) {
    const code = text.charCodeAt(k)
    const letter = code < letters.length ? (letters[code] ?? 0) : 0
    if (letter === 0) return 0
    if (k < middle) low = (low << LETTER_BITS) | letter
    else high = (high << LETTER_BITS) | letter
  }
  return numberOf(low, high, text, start, end)
}

/** The number of a mark, by its UTF-16 code unit. */
export function numberOfMark(code: number): number {
  return numberOf(code, NO_LETTERS, '', 0, 0)
}
/** What no four letters pack to. */
const NO_LETTERS = -1

/** The number of a folded word that does not pack: in letters of other languages, or long. */
export function numberOfOther(word: string): number {
  if (word.length > LONGEST) return 0
  const known = unpacked.get(word)
  if (known !== undefined) return known
  if (spelt.length >= MOST_WORDS) return 0
  unpacked.set(word, spelt.length)
  return spelt.push(word) - 1
}

function numberOf(low: number, high: number, text: string, start: number, end: number): number {
  const home = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const slot = ((home + probe) & (SLOTS - 1)) * SLOT
    const number = slots[slot + 2] ?? 0
    if (number === 0) {
      if (spelt.length >= MOST_WORDS) return 0
      const kept = high === NO_LETTERS ? spell(String.fromCharCode(low)) : numberOfSpelling(text.slice(start, end))
      // the other placement of the tone may have taken the slot by now
      if (slots[slot + 2] !== 0) return kept
      slots[slot] = low
      slots[slot + 1] = high
      slots[slot + 2] = kept
      return kept
    }
    if (slots[slot] === low && slots[slot + 1] === high) return number
  }
  return 0
}

const spell = (word: string): number => spelt.push(word) - 1

/** Both placements of a tone are one word: "uỷ" has the number of "ủy". */
function numberOfSpelling(word: string): number {
  const folded = foldWord(word)
  return folded === word.toLowerCase() ? spell(folded) : numberOfWord(folded, 0, folded.length)
}
