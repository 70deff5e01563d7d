/** Bodies that an occasion names before those who hold the event: "Được sự quan tâm của Đảng ủy, UBND xã, Hội Phụ nữ xã tổ chức". */
import { OCCASIONS } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { wordAt, type Reader } from '../../mentions/reader.js'
import { lookup } from './lookup.js'

/**
 * "Được sự quan tâm của Đảng ủy, UBND xã, | Hội Phụ nữ xã": a list that begins with whom the occasion names goes on in it up to
 * its last comma, or to the one before whoever has partners.
 */
export function behindOccasion(reader: Reader, passage: Passage, all: readonly TokenRange[]): readonly TokenRange[] {
  const t = reader.tokens
  const [first] = all
  if (!first || all.length < 2 || !GOES_ON.has(wordAt(t, first.first - 1))) return all
  const named = lookup(passage).organizations.upTo(first.first - 1)
  if (!named || !OF_OCCASION.has(wordAt(t, named.first - 1)) || !opensWithOccasion(reader, passage, named.first))
    return all
  let from = 0
  for (let i = 1; i < all.length; i++) {
    const { first: at } = all[i] ?? first
    if (WITH_PARTNERS.has(wordAt(t, at - 1))) break
    if (wordAt(t, at - 1) === ',') from = i
  }
  return all.slice(from)
}
const GOES_ON = new Set([',', 'và'])
const OF_OCCASION = new Set(['của', 'từ', 'với', 'bởi'])
const WITH_PARTNERS = new Set(['với', 'cùng', 'hợp'])

/** "Được sự đồng ý của ..., ", "Thực hiện kế hoạch của ..., ": the clause that token `k` stands in. */
function opensWithOccasion(reader: Reader, passage: Passage, k: number): boolean {
  let i = k
  while (i > passage.first && wordAt(reader.tokens, i - 1) !== ',') i--
  return k - i > 1 && OCCASIONS.has(wordAt(reader.tokens, i))
}
