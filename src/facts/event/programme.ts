/** A programme that is called by a name of its own. */
import type { Passage } from '../../mentions/passages.js'
import { isCapital, wordAt, type Reader } from '../../mentions/reader.js'
import type { PhraseIndex } from '../../text/phrases.js'
import type { EventHead } from './heads.js'

/**
 * "tổ chức chương trình “Ấm tình bản xa”", "... chương trình tái hiện lễ mừng lúa mới": a programme with a name of its
 * own, of the type of the event that the name holds.
 */
export function programmeAt(
  reader: Reader,
  passage: Passage,
  i: number,
  heads: readonly PhraseIndex<EventHead>[],
): { head: EventHead; length: number } | null {
  const t = reader.tokens
  if (wordAt(t, i) !== 'chương' || wordAt(t, i + 1) !== 'trình') return null
  if (wordAt(t, i - 1) !== 'chức' && wordAt(t, i - 1) !== 'dự') return null
  // "chương trình cầu truyền hình “Xuân bản Mây”"
  const quoted = [2, 3, 4, 5].some((ahead) => QUOTES.has(wordAt(t, i + ahead)))
  if (!quoted && !isCapital(t, i + 2) && wordAt(t, i + 2) !== 'tái') return null
  let type: EventHead['type'] = 'other'
  for (let k = i + 2; k < Math.min(i + 6, passage.last) && type === 'other'; k++)
    for (const index of heads) {
      const match = index.longestAt(t, k, passage.last)
      if (match && !match.value.verb) type = match.value.type
    }
  return { head: { word: 'chương trình', type, verb: false, own: false }, length: 2 }
}
const QUOTES = new Set(['“', '"', '‘', "'", '”'])
