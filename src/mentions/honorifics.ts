/** Honorifics, ranks, degrees and religious titles, as they stand in a row before a name. */
import { hasCommonSurname } from './names.js'
import { isCapital, isDash, lineBefore, spaceBefore, wordAt, type Reader } from './reader.js'

/** Nobody is announced by more honorifics, ranks and degrees: a run of them costs what it is long. */
const MOST_HONORIFICS = 8

/** Honorifics, ranks and degrees in a row: "đồng chí Đại tá, PGS.TS". */
export function honorificsEnd(reader: Reader, i: number, limit: number): number {
  const { tokens: t, phrases: p } = reader
  let k = i
  let end = i
  for (let n = 0; n < MOST_HONORIFICS && k < limit; n++) {
    const length = Math.max(honorificLength(reader, k), p.at('degree', k), p.at('rank', k), p.at('religious', k))
    if (length === 0 || (k > i && lineBefore(t, k))) break
    // "GS" opens "GS.TS" only in capitals; "TS" in "VTS" is no token of its own
    if (p.at('degree', k) === length && honorificLength(reader, k) === 0 && !isCapital(t, k) && length === 1) break
    k += length
    end = k
    while (k < limit && (wordAt(t, k) === '.' || wordAt(t, k) === ':') && !spaceBefore(t, k)) end = ++k
    if (
      (wordAt(t, k) === ',' || isDash(t, k)) &&
      (p.at('degree', k + 1) > 0 || p.at('rank', k + 1) > 0 || p.at('religious', k + 1) > 0) &&
      p.at('position', k + 1) === 0
    )
      k++
  }
  return end
}

/** "các ông, | bà | Lò Văn An, Tô Thị Nhàn", "ông, | bà: | Lò Văn An": men and women who are listed behind. */
export const isOfBoth = ({ tokens: t }: Reader, i: number, end: number): boolean =>
  (wordAt(t, i) === 'bà' || wordAt(t, i) === 'chị') &&
  (wordAt(t, i - 1) === ',' || wordAt(t, i - 1) === '/') &&
  (wordAt(t, i - 2) === 'ông' || wordAt(t, i - 2) === 'anh') &&
  (OF_MANY.has(wordAt(t, i - 3)) || wordAt(t, end - 1) === ':')
const OF_MANY = new Set(['các', 'những', 'quý', 'hai'])

/** "Anh", "Em", "Chị" inside a name are no honorifics; a plural one ("các đồng chí") announces a list. */
export function honorificLength(reader: Reader, k: number): number {
  if (reader.phrases.at('plural-honorific', k - 1) > 1) return 0
  // "quận Hai Bà Trưng"
  if (wordAt(reader.tokens, k - 1) === 'hai' && isCapital(reader.tokens, k - 1)) return 0
  // "Trần Anh Sơn"
  if (isCapital(reader.tokens, k) && hasCommonSurname(reader, k - 1) && isCapital(reader.tokens, k - 1)) return 0
  // "ông Anh"
  if (isCapital(reader.tokens, k) && ['ông', 'bà'].includes(wordAt(reader.tokens, k - 1))) return 0
  const length = reader.phrases.at('honorific', k)
  return length > 0 && reader.phrases.at('plural-honorific', k) < length ? length : 0
}
