/** Whether an event's name goes on behind a colon: with the places or the works that it has counted. */
import { isCapital, isDash, isNumber, wordAt, type Reader } from '../../../mentions/reader.js'
import { OPENING } from './quotes.js'

/** Where the name goes on behind the colon at token `i`, or null if it ends there. */
export function behindColon(reader: Reader, i: number, limit: number): number | null {
  if (OPENING.has(wordAt(reader.tokens, i + 1))) return i + 1
  if (!isCounted(reader, i)) return null
  // "kiểm tra hai dự án: cầu Bến Lim và đường tránh": the rest is read as the name is
  if (!isCapital(reader.tokens, i + 1)) return COUNTED_WORKS.has(wordAt(reader.tokens, i - 1)) ? i + 1 : null
  return listEnd(reader, i + 1, limit)
}

/** "các phường", "2 dự án", "hai xã": several of a kind stand before the colon at token `i`. */
const isCounted = ({ tokens: t, phrases: p }: Reader, i: number): boolean =>
  [1, 2].some(
    (length) =>
      (MANY.has(wordAt(t, i - length - 1)) || isNumber(t, i - length - 1)) &&
      (p.at('place-kind', i - length) === length || COUNTED_WORKS.has(wordAt(t, i - 1))),
  )
const MANY = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'])
/** By their last syllable: dự án, công trình, tuyến đường. */
const COUNTED_WORKS = new Set(['án', 'trình', 'đường'])

/** Behind "Mỹ Lim, Đạo Tu và Trung An"; null for a single name. */
function listEnd({ tokens: t }: Reader, from: number, limit: number): number | null {
  let names = 1
  let k = from
  for (; k < limit; k++) {
    if (isCapital(t, k) || isDash(t, k)) continue
    const separates = (wordAt(t, k) === ',' || wordAt(t, k) === 'và') && isCapital(t, k + 1)
    if (!separates) break
    names++
  }
  return names > 1 ? k : null
}
