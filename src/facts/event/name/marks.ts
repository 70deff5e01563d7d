/** Whether an event's name goes on behind a mark: a dash, a quote, a bracket. */
import { COMMA_STOPS, NAME_STOPS, PERIODS } from '../../../lexicon/event-names.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import { behindColon } from './colon.js'
import { behindComma } from './comma.js'
import { areFields, isRoute } from './dash.js'
import { OPENING } from './quotes.js'
import { goesOnBehindSemicolon } from './semicolon.js'
import type { NameScan } from './start.js'

const stops = new PhraseSet(NAME_STOPS)
const commaStops = new PhraseSet(COMMA_STOPS)
const periods = new PhraseSet(PERIODS)

/**
 * Where the name goes on behind the mark at `i`, or null.
 *
 * @param topic - the topic has been named already
 */
export function behindMark(scan: NameScan, i: number, topic: boolean): number | null {
  const { reader, passage, limit } = scan
  const t = reader.tokens
  const word = wordAt(t, i)
  if (isShortYear(reader, i)) return i + 2
  // a quoted title belongs whole
  if (OPENING.has(word)) return behindQuote(reader, i, limit)
  if (word === '(') {
    for (let k = i + 1; k < limit; k++) if (wordAt(t, k) === ')') return k + 1
    return null
  }
  if (word === ',') return behindComma(scan, i, topic)
  if (word === ';') return goesOnBehindSemicolon(scan, i + 1, topic) ? i + 1 : null
  if (word === ':') return behindColon(reader, i, limit)
  if (isDash(t, i)) {
    const spaced = spaceBefore(t, i) || spaceBefore(t, i + 1)
    const oneSided = spaceBefore(t, i) !== spaceBefore(t, i + 1)
    if (!spaced || oneSided || isNumber(t, i + 1) || periods.lengthAt(t, i + 1, limit) > 0) return i + 1
    if (areFields(reader, i)) return i + 1
    // "tuyến cao tốc Mây Sương - Nậm Lim": two places, though the second reads like somebody's name
    if (isRoute(reader, scan.start.first, i)) return i + 1
    if (
      lookup(passage).people.from(i + 1) ||
      stops.lengthAt(t, i + 1, limit) > 0 ||
      commaStops.lengthAt(t, i + 1, limit) > 0
    )
      return null
    // "chiến thắng Điện Biên Phủ - bản hùng ca": a name in other words
    if (!isCapital(t, i + 1)) return isProper(reader, i - 1) ? null : i + 1
    // "Tuần Văn hóa - Du lịch"; in a headline a capital opens the second half
    return passage.kind !== 'title' ? i + 1 : null
  }
  if (word === '/' || word === '&' || word === '+' || word === '%') return i + 1
  // "TP. Vinh", "P.13"
  if (word === '.' && i + 1 < limit) {
    const inside = !spaceBefore(t, i + 1) && (!isCapital(t, i + 1) || isUpper(t, i - 1) || wordAt(t, i - 1).length < 3)
    // "phía Bắc.Năm 2022 ...": a sentence ends though the space is left out
    const town = TOWN.has(wordAt(t, i - 1)) && isCapital(t, i + 1) && commaStops.lengthAt(t, i + 1, limit) === 0
    if (inside || town) return i + 1
  }
  return null
}

/**
 * Behind the quote that opens at `i`, or null. Writers mix their marks: “...", ‘‘...’’, “...’’, „...“; of the double ones any
 * closes another, and one that opens closes where only the word before touches it.
 */
function behindQuote(reader: Reader, i: number, limit: number): number | null {
  const t = reader.tokens
  const open = wordAt(t, i)
  const single = SINGLE.has(open) && !isDoubled(reader, i)
  for (let k = SINGLE.has(open) && !single ? i + 2 : i + 1; k < limit; k++) {
    const word = wordAt(t, k)
    if (isShortYear(reader, k)) k++
    else if (single ? word === OPENING.get(open) : CLOSES_DOUBLE.has(word)) return k + 1
    else if (!single && SINGLE.has(word) && isDoubled(reader, k)) return k + 2
    else if (
      !single &&
      word === '“' &&
      !spaceBefore(t, k) &&
      (k + 1 >= limit || spaceBefore(t, k + 1) || !isWord(t, k + 1))
    )
      return k + 1
  }
  return null
}
const SINGLE = new Set(['‘', '’', "'"])
const CLOSES_DOUBLE = new Set(['”', '"', '»'])

/** "''", "’’": two that touch are a double one. */
const isDoubled = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i + 1) === wordAt(t, i) && !spaceBefore(t, i + 1)

/** The last two syllables of a name of somebody or something: "Biên Phủ". */
const isProper = ({ tokens: t }: Reader, i: number): boolean =>
  isCapital(t, i) && !isUpper(t, i) && isCapital(t, i - 1) && !isUpper(t, i - 1)

/** "Festival Hoa '25" */
const isShortYear = ({ tokens: t }: Reader, i: number): boolean =>
  (wordAt(t, i) === "'" || wordAt(t, i) === '’') && isNumber(t, i + 1) && !spaceBefore(t, i + 1) && spaceBefore(t, i)

/** Short for a town, with a point behind. */
const TOWN = new Set(['tp', 'tx', 'tt'])
