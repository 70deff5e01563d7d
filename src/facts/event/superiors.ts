/** Bodies and what they belong to: "Trung tâm Mây, Bộ Y tế" is one body, and so is "Huyện đoàn Phú Lâm, tỉnh Sơn La". */
import { TERRITORIES, UNITS_UNDER } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { phraseAt, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import type { Holder } from './holder.js'
import { lookup } from './lookup.js'

const unitsUnder = UNITS_UNDER.map(({ units, superiors }) => ({
  units: new PhraseSet(units),
  superiors: new PhraseSet(superiors),
}))

/** "tỉnh" opens a place, "Tỉnh ủy" a body. */
const isBody = (passage: Passage, item: TokenRange): boolean =>
  lookup(passage).organizations.from(item.first) !== undefined

/** "Trung đoàn 5, | Sư đoàn 3": the body at token `first` is a unit of the one at `superior`; "Đoàn đại biểu Quốc hội tỉnh" is of none. */
export const isUnitUnder = ({ tokens: t }: Reader, first: number, superior: number): boolean =>
  phraseAt(t, first, first + 3) !== 'đoàn đại biểu' &&
  unitsUnder.some((rank) => rank.units.lengthAt(t, first) > 0 && rank.superiors.lengthAt(t, superior) > 0)

/** Among more names than these each one in the list is a body by itself. */
const MOST_WITH_UNITS = 5
const MOST_WITH_PLACES = 3

const isBehindComma = ({ tokens: t }: Reader, previous: TokenRange | undefined, { first }: TokenRange): boolean =>
  previous !== undefined && previous.last + 1 === first && wordAt(t, previous.last) === ','

/** "Viện Cây chè, | Trường Đại học Mây |, Trường Đại học Lim": with one of its own kind behind the next comma, or before it, no superior. */
function isOneOfPeers(reader: Reader, holders: readonly TokenRange[], k: number): boolean {
  const item = holders[k]
  if (!item) return false
  const isPeer = (one: TokenRange | undefined): boolean =>
    one !== undefined && wordAt(reader.tokens, one.first) === wordAt(reader.tokens, item.first)
  const next = holders[k + 1]
  return (
    (next !== undefined && isPeer(next) && isBehindComma(reader, item, next)) ||
    (isPeer(holders[k - 1]) && isBehindComma(reader, holders[k - 1], item))
  )
}

export function superiors(reader: Reader, passage: Passage, holders: readonly TokenRange[]): TokenRange[] {
  const t = reader.tokens
  const out: TokenRange[] = []
  for (const [k, item] of holders.entries()) {
    const previous = out[out.length - 1]
    const joined = isBehindComma(reader, previous, item) && !isOneOfPeers(reader, holders, k)
    if (
      previous &&
      joined &&
      ((holders.length <= MOST_WITH_UNITS && isUnitUnder(reader, previous.first, item.first)) ||
        (holders.length <= MOST_WITH_PLACES && TERRITORIES.has(wordAt(t, item.first)) && !isBody(passage, item))) &&
      wordAt(t, previous.first) !== wordAt(t, item.first)
    )
      out[out.length - 1] = { first: previous.first, last: item.last }
    else out.push(item)
  }
  return out
}

/** Tokens [first, last) name a place by itself, or by its kind. */
export function isWiderPlace(reader: Reader, passage: Passage, first: number, last: number, item: Holder): boolean {
  if (item === 'nothing') return false
  const country = reader.phrases.at('country', first)
  if (country > 0 && first + country === last) return true
  if (item === null || reader.phrases.at('place', first) === last - first) {
    const length = reader.phrases.at('place', first)
    return length > 0 && first + length + 5 >= last
  }
  return TERRITORIES.has(wordAt(reader.tokens, item.first)) && !lookup(passage).organizations.from(item.first)
}
