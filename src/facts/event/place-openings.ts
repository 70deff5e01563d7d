/** Where a place may stand without "tại": in front of who and what, in a headline, inside the event's name. */
import type { Passage } from '../../mentions/passages.js'
import { wordAt, type Reader } from '../../mentions/reader.js'
import type { EventMention } from './mentions.js'
import { placeKinds } from './place.js'
import { DWELLING, GOING, OPENING, PLACED } from './place-leads.js'

/**
 * "Sáng 5/3, ở hội trường xã, ...", "Tối 5/3, trong khuôn viên trường, ...": in front of who and what, and in a headline,
 * as "tại" would stand.
 */
export function opensWithPlace(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  const kind = placeKinds.lengthAt(t, i + 1, passage.last) > 0
  if (word === 'ở' && passage.kind === 'title') return kind && !DWELLING.has(wordAt(t, i - 1))
  if (![',', ')'].includes(wordAt(t, i - 1)) && !isBehindDay(reader, passage, i)) return false
  if (i - passage.first >= OPENING && !isBehindDay(reader, passage, i)) return false
  if (word === 'ở') return kind || reader.phrases.at('place', i + 1) > 0
  return PLACED.has(`${word} ${wordAt(t, i + 1)}`) && wordAt(t, i + 2) !== 'khổ'
}

/** A day is told right before token `i`: "chiều 18-6 | ở Hà Nội", "tổ chức hôm qua, 8-10, | trên sông Lam". */
export function isBehindDay({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  const end = t.end[wordAt(t, i - 1) === ',' || wordAt(t, i - 1) === ')' ? i - 2 : i - 1]
  return passage.dates.some((date) => date.role === 'day' && date.end === end)
}

/** "Ngày hội làm bánh | ở xã Tân Mỹ" as a headline: the token where the place begins that the name takes in, or the name's end. */
export function placeInName(reader: Reader, passage: Passage, name: EventMention): number {
  const inside = name.head.verb && GOING.has(name.head.type)
  if (passage.kind === 'title' || inside)
    for (let i = name.headEnd; i < name.last; i++)
      // "làm việc về ô nhiễm | ở làng Mây": what they speak of
      if (inside && wordAt(reader.tokens, i) === 'về') break
      else if (inside ? isAtPlace(reader, passage, i) : opensWithPlace(reader, passage, i)) return i
  return name.last
}

/** "thăm các hộ nghèo | ở ấp Rạch Dừa": whoever visits them goes there. */
const isAtPlace = (reader: Reader, passage: Passage, i: number): boolean =>
  wordAt(reader.tokens, i) === 'ở' &&
  !DWELLING.has(wordAt(reader.tokens, i - 1)) &&
  (placeKinds.lengthAt(reader.tokens, i + 1, passage.last) > 0 || reader.phrases.at('place', i + 1) > 0)
