/** How much a name tells of which event is meant. */
import { PLACES_POINTED_AT, TOPIC_VERBS } from '../../../lexicon/event-names.js'
import type { EventMention } from '../mention.js'
import { PURPOSE } from '../name/quotes.js'
import { type Reader, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'

export const generic = new PhraseSet([
  ...TOPIC_VERBS,
  'khai trương',
  'khởi công',
  'trao giải',
  'mít tinh',
  'khởi động',
  'tổng kết',
  'khai mạc',
  'bế mạc',
  'chính thức',
  'long trọng',
  'trọng thể',
  'trực tuyến',
  'giao ban',
  'bắt đầu',
  'và',
])
/** "hội thảo về vấn đề này": what points back is the topic. */
const namesTopic = (words: readonly string[]): boolean => words.includes('về') || words.includes('với')
/** It points back: "cuộc họp này", "hội nghị năm nay". */
const POINTING = new Set(['này', 'trên', 'nay', 'đó'])

/** How many tokens of the name tell this event from others of its kind. */
export function fullness(reader: Reader, mention: EventMention): number {
  const t = reader.tokens
  if (
    mention.last > mention.headEnd &&
    POINTING.has(wordAt(t, mention.last - 1)) &&
    !PLACES_POINTED_AT.has(wordAt(t, mention.last - 2)) &&
    !namesTopic(t.words.slice(mention.headEnd, mention.last))
  )
    return 0
  let first = mention.headEnd
  for (
    let length = generic.lengthAt(t, first, mention.last);
    length > 0;
    length = generic.lengthAt(t, first, mention.last)
  )
    first += length
  // "buổi làm việc của đoàn": whose it was, unless its topic follows ("cuộc họp của hai xã để bàn ...")
  if (
    wordAt(t, mention.headEnd) === 'của' &&
    !t.words.slice(mention.headEnd, mention.last).some((word) => OPENS_TOPIC.has(word))
  )
    return Math.min(1, mention.last - first)
  return Math.max(mention.last - first, mention.headEnd - mention.first >= 4 ? 2 : 0)
}

const OPENS_TOPIC = new Set(['về', ...PURPOSE])
