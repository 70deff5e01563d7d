/** Where a place may stand without "tại": in front of who and what, in a headline, inside the event's name. */
import { EVENT_HALLS, PLACE_OPENINGS, VILLAGES } from '../../../lexicon/event-places.js'
import type { Passage } from '../../../mentions/passages.js'
import { wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import type { EventMention } from '../mention.js'
import { placeEnd } from '../place.js'
import { isNamed } from './by-name.js'
import { opensTerritory, placeKinds, shortKindAt } from './goes-on.js'
import { DWELLING, HELD_AWAY, OPENING, VISITING } from './leads.js'

const openings = new PhraseSet(PLACE_OPENINGS)

/** "trong | khuôn viên", "trước | sân": another preposition than "tại", before what takes it. */
export const isPlaced = ({ tokens: t }: Reader, passage: Passage, i: number): boolean =>
  openings.lengthAt(t, i, passage.last) > 0 && wordAt(t, i + 2) !== 'khổ'

/**
 * "Sáng 5/3, ở hội trường xã, ...", "Tối 5/3, trong khuôn viên trường, ...": in front of who and what, and in a headline,
 * as "tại" would stand.
 */
export function opensWithPlace(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  const kind = placeKinds.lengthAt(t, i + 1, passage.last) > 0 || shortKindAt(reader, i + 1) > 0
  if (word === 'ở' && passage.kind === 'title') return kind && !DWELLING.has(wordAt(t, i - 1))
  // "Sáng 5/3, | ngay trên cánh đồng Cồn Lim, ..."
  const from = wordAt(t, i - 1) === 'ngay' ? i - 1 : i
  const behindDay = isBehindDay(reader, passage, from)
  if (![',', ')'].includes(wordAt(t, from - 1)) && !behindDay) return false
  if (from - passage.first >= (from === i ? OPENING : 2 * OPENING) && !behindDay) return false
  if (word === 'ở') return kind || reader.phrases.at('place', i + 1) > 0
  return isPlaced(reader, passage, i)
}

/** A day is told right before token `i`: "chiều 18-6 | ở Hà Nội", "tổ chức hôm qua, 8-10, | trên sông Lam". */
export function isBehindDay({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  const end = t.end[wordAt(t, i - 1) === ',' || wordAt(t, i - 1) === ')' ? i - 2 : i - 1]
  return passage.dates.some((date) => date.role === 'day' && date.end === end)
}

/** The token where the place begins that the name takes in, or the name's end. */
export function placeInName(reader: Reader, passage: Passage, name: EventMention): number {
  const goes = name.head.verb ? HELD_AWAY.has(name.head.type) : VISITING.has(name.head.type)
  let topic = false
  for (let i = name.headEnd; i < name.last; i++) {
    // "làm việc về ô nhiễm | ở làng Mây": what they speak of, unless the day is told behind it
    topic ||= goes && wordAt(reader.tokens, i) === 'về'
    if (topic) {
      if (isAtPlace(reader, passage, i) && closesDated(reader, name, i)) return i
    } else if (goes) {
      if (isAtPlace(reader, passage, i) || (VISITING.has(name.head.type) && wordAt(reader.tokens, i) === 'tại'))
        return i
    } else if (passage.kind === 'title' ? opensWithPlace(reader, passage, i) : closesWithPlace(reader, name, i))
      return i
  }
  return name.last
}

/** "thăm các hộ nghèo | ở ấp Rạch Dừa", "chuyến tham quan, giao lưu | tại Bảo tàng Lim": whoever visits them goes there. */
const isAtPlace = (reader: Reader, passage: Passage, i: number): boolean =>
  wordAt(reader.tokens, i) === 'ở' &&
  !DWELLING.has(wordAt(reader.tokens, i - 1)) &&
  opensTerritory(reader, i + 1, passage.last)

/**
 * "buổi gặp mặt | ở trụ sở huyện", "lễ phát động | trước sân trường", "hội thảo ... | ở Phú Lâm | hôm 5/5": the name closes with a
 * house or a village, or the day is told behind it. Of a wider place without a day the event may only speak.
 */
function closesWithPlace(reader: Reader, name: EventMention, i: number): boolean {
  const { tokens: t } = reader
  const { passage } = name
  const at = wordAt(t, i) === 'ở' && !DWELLING.has(wordAt(t, i - 1))
  if (!at && !isPlaced(reader, passage, i)) return false
  const end = placeEnd(reader, passage, i + 1)
  if (end === null || end < name.last) return false
  return (
    lookup(passage).dayFrom.has(t.start[end] ?? -1) ||
    !at ||
    ((TALKS.has(name.head.type) ? halls : near).lengthAt(t, i + 1, end) > 0 && isNamed(reader, i + 1, end))
  )
}
/** "buổi giám sát về vệ sinh trường học | ở phường Lim | hôm qua" */
function closesDated(reader: Reader, { passage, last }: EventMention, i: number): boolean {
  const end = placeEnd(reader, passage, i + 1)
  return end !== null && end >= last && lookup(passage).dayFrom.has(reader.tokens.start[end] ?? -1)
}
const halls = new PhraseSet(EVENT_HALLS)
/** Houses and villages: what is held in one is for those who live there. */
const near = new PhraseSet([...EVENT_HALLS, ...VILLAGES])
/** Talks may be about a village elsewhere. */
const TALKS: ReadonlySet<string> = new Set([
  'conference',
  'seminar',
  'meeting',
  'training',
  'press-conference',
  'dialogue',
])
