/** Surnames that the lexicon does not know, told by "Thị" behind them. */
import { isSyllable } from '../text/syllable.js'
import { isCapital, isUpper, lineBefore, wordAt, type Reader } from './reader.js'

/** "Bộ Y tế | Ân Thị Lan", not "Bà Thị Lan", "Chợ Thị Nhàn", "Bình Phước | Thị Lan": a syllable that is no other word. */
export function isBeforeThi({ tokens: t, phrases: p }: Reader, i: number): boolean {
  if (wordAt(t, i + 1) !== 'thị' || !isCapital(t, i + 1) || lineBefore(t, i + 1) || isUpper(t, i)) return false
  if (!isSyllable(wordAt(t, i)) || !isSyllable(wordAt(t, i + 2)) || lineBefore(t, i + 2)) return false
  return [
    p.at('place', i),
    p.at('place', i - 1) - 1,
    p.at('place', i - 2) - 2,
    p.at('place', i + 1),
    ...OTHER_WORDS.map((kind) => p.at(kind, i)),
  ].every((n) => n <= 0)
}
const OTHER_WORDS = [
  'honorific',
  'organization-head',
  'place-kind',
  'position',
  'religious',
  'rank',
  'role-noun',
] as const
