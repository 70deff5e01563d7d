/** A place that stands between the verb and what is held: "khai mạc | tại Hà Nội | Hội nghị tổng kết", "tổ chức | ở bản Lim | lễ cúng rừng". */
import { HELD_AT } from '../../../lexicon/event-places.js'
import type { Passage } from '../../../mentions/passages.js'
import { spaceBefore, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { placeEnd } from '../place.js'
import { isNamed } from './by-name.js'

const held = new PhraseSet(HELD_AT)
/** A place between is told in fewer tokens. */
const MOST_BETWEEN = 24

/** Where the place begins, with its "tại" or "ở", that fills all between a verb of holding and token `k`; `k` itself for none. */
export function beforePlace(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  for (let i = k - 1; i > passage.first && k - i < MOST_BETWEEN; i--) {
    // "TP. Tân An"
    const short = wordAt(t, i - 1).length <= 2
    if (wordAt(t, i) === ';' || (wordAt(t, i) === '.' && spaceBefore(t, i + 1) && !short)) return k
    if (!AT.has(wordAt(t, i))) continue
    const from = wordAt(t, i - 1) === 'ngay' ? i - 1 : i
    const fills = held.lengthBefore(t, from, passage.first) > 0 && placeEnd(reader, passage, i + 1, k) === k
    // "tại Trung tâm | Hội nghị tỉnh": the house is not yet named
    return fills && (isNamed(reader, i + 1, k) || reader.phrases.at('place', i + 1) === k - i - 1) ? from : k
  }
  return k
}
const AT = new Set(['tại', 'ở'])
