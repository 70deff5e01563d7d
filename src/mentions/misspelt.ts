/** Honorifics and offices that a slip of the keyboard hides: "đồng chỉ", "Trường phòng", "Phó Chủ tich". */
import { HONORIFICS } from '../lexicon/honorifics.js'
import { POSITION_HEADS } from '../lexicon/positions.js'
import { nearest } from '../resolve/near.js'
import { fold, withoutTones } from '../text/fold.js'
import { isWord, type Reader } from './reader.js'

/** Syllables of the phrases that are looked for: of one syllable anything is near to anything. */
const SHORTEST = 2
const LONGEST = 4

/** Phrases by how they read without tones, which is what a slip most often leaves. */
function byReading(phrases: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>()
  for (const phrase of phrases) {
    const folded = fold(phrase)
    const key = withoutTones(folded)
    const same = out.get(key)
    if (same) same.push(folded)
    else out.set(key, [folded])
  }
  return out
}

let positions: ReadonlyMap<string, readonly string[]> | null = null
let honorifics: ReadonlyMap<string, readonly string[]> | null = null

/** The length in tokens of a misspelt office that begins at token `i`, 0 if there is none. */
export function misspeltPosition(reader: Reader, i: number, limit: number): number {
  positions ??= byReading(POSITION_HEADS)
  return lengthAt(reader, i, limit, positions)
}

/** The length in tokens of a misspelt honorific that ends before token `i`, 0 if there is none. */
export function misspeltHonorificBefore(reader: Reader, i: number): number {
  honorifics ??= byReading(HONORIFICS.filter(({ plural }) => !plural).map(({ text }) => text))
  return i >= SHORTEST && lengthAt(reader, i - SHORTEST, i, honorifics) === SHORTEST ? SHORTEST : 0
}

function lengthAt(reader: Reader, i: number, limit: number, phrases: ReadonlyMap<string, readonly string[]>): number {
  for (let length = Math.min(LONGEST, limit - i); length >= SHORTEST; length--) {
    const words = reader.tokens.words.slice(i, i + length)
    if (!words.every((_, k) => isWord(reader.tokens, i + k))) continue
    const phrase = words.join(' ')
    const candidates = phrases.get(withoutTones(phrase))
    if (candidates && !candidates.includes(phrase) && nearest(phrase, candidates)) return length
  }
  return 0
}
