/** A programme that is called by a name of its own. */
import type { Passage } from '../../mentions/passages.js'
import { isCapital, wordAt, type Reader } from '../../mentions/reader.js'
import type { PhraseIndex } from '../../text/phrases.js'
import { mustBeHeld, type EventHead, type HeadMatch } from './heads.js'
import { lookup } from './lookup.js'

/**
 * "tổ chức chương trình “Ấm tình bản xa”", "... chương trình tái hiện lễ mừng lúa mới": a programme with a name of its
 * own, of the type of the event that the name holds.
 */
export function programmeAt(
  reader: Reader,
  passage: Passage,
  i: number,
  heads: readonly PhraseIndex<EventHead>[],
): HeadMatch | null {
  const t = reader.tokens
  if (wordAt(t, i) !== 'chương' || wordAt(t, i + 1) !== 'trình') return null
  // "Sáng 5/3, | chương trình “Ấm tình bản xa” diễn ra ..."
  if (i > passage.first && !HELD_BY.has(wordAt(t, i - 1)) && !lookup(passage).dayUpTo.has(t.end[i - 2] ?? -1))
    return null
  // "chương trình cầu truyền hình “Xuân bản Mây”"
  const quoted = [2, 3, 4, 5, 6].some((ahead) => QUOTES.has(wordAt(t, i + ahead)))
  if (!quoted && !(isCapital(t, i + 2) && HELD_BY.has(wordAt(t, i - 1))) && wordAt(t, i + 2) !== 'tái') return null
  let type: EventHead['type'] | null = null
  let done: EventHead['type'] | null = null
  for (let k = i + 2; k < Math.min(i + 6, passage.last) && type === null; k++)
    for (const index of heads) {
      const match = index.longestAt(t, k, passage.last)
      if (match?.value.verb) done ??= mustBeHeld(match.value.word) ? null : match.value.type
      else if (match) type ??= match.value.type
    }
  return { head: { word: 'chương trình', type: type ?? done ?? 'other', verb: false, own: false }, length: 2 }
}
/** "tổ chức", "tham dự", "tham gia", "phát động", "khai mạc" */
const HELD_BY = new Set(['chức', 'dự', 'gia', 'động', 'mạc'])
const QUOTES = new Set(['“', '"', '‘', "'", '”', '«', '„'])
