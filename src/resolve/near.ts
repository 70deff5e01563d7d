/**
 * Near matches of offices, organisations, honorifics and cue words that are misspelt or abbreviated in
 * another way. Of personal names only foreign ones: two Vietnamese names that differ in one letter are two people.
 */
import Fuse from 'fuse.js/basic'
import { withoutTones } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'

/** How far apart (0 the same, 1 nothing in common) two spellings of one word may be. */
const FARTHEST = 0.3

/**
 * The candidate nearest to a phrase, or null if none is near.
 *
 * @param phrase - folded
 * @param candidates - folded; few, since each is compared in full
 * @example nearest('giám đốc sở khcn', ['giám đốc sở kh&cn', 'giám đốc sở y tế']) // 'giám đốc sở kh&cn'
 */
export function nearest(phrase: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let distance = FARTHEST
  for (const candidate of candidates) {
    // a much longer or shorter phrase says something else
    if (Math.abs(candidate.length - phrase.length) > 2 + phrase.length / 4) continue
    const { isMatch, score } = Fuse.match(phrase, candidate, { threshold: FARTHEST, ignoreLocation: true })
    if (isMatch && score < distance) {
      best = candidate
      distance = score
    }
  }
  return best
}

/** Letters of a word too short for its spelling to tell a slip from another word. */
const TOO_SHORT = 3

/**
 * Two phrases that differ in nothing but spelling: in tone marks, or in a part that reads nearly the same.
 *
 * @param a - folded words
 * @param b - folded words
 * @example sameButForSpelling(['sở', 'khcn'], ['sở', 'kh&cn']) // true
 * @example sameButForSpelling(['sở', 'y', 'tế'], ['sở', 'nội', 'vụ']) // false
 */
export function sameButForSpelling(a: readonly string[], b: readonly string[]): boolean {
  let first = 0
  while (first < a.length && a[first] === b[first]) first++
  let lastA = a.length
  let lastB = b.length
  while (lastA > first && lastB > first && a[lastA - 1] === b[lastB - 1]) {
    lastA--
    lastB--
  }
  const partA = withoutTones(a.slice(first, lastA).join(' '))
  const partB = withoutTones(b.slice(first, lastB).join(' '))
  if (partA === partB) return true
  return Math.min(partA.length, partB.length) > TOO_SHORT && nearest(partA, [partB]) !== null
}

/** Two foreign names of as many words, of which those that differ are no Vietnamese syllables and nearly the same. */
export const isRespelling = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((word, k) => {
    const other = b[k] ?? ''
    return word === other || (!isSyllable(word) && !isSyllable(other) && sameButForSpelling([word], [other]))
  })
