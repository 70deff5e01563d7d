/**
 * Near matches of offices, organisations, honorifics and cue words that are misspelt or abbreviated in
 * another way. Never asked about personal names: two names that differ in one letter are two people.
 */
import Fuse from 'fuse.js'

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
