/** One office of two elected bodies: "Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng HĐND và UBND huyện". */
import { isWord, wordAt, type Reader } from '../reader.js'

/** In how many tokens before the conjunction the office is named. */
const OFFICE_WITHIN = 8

const ELECTED = /^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đbqh|đoàn đại biểu quốc hội)(?: |$)/

/** The conjunction at token `i` stands between the two that an office serves. */
export function isSharedOffice(reader: Reader, i: number): boolean {
  const t = reader.tokens
  const electedAt = (k: number): boolean => ELECTED.test(t.words.slice(k, k + 5).join(' '))
  if (!electedAt(i + 1)) return false
  for (let k = i - 1; k > 0 && k >= i - OFFICE_WITHIN; k--) {
    if (!isWord(t, k)) return false
    if (wordAt(t, k) === 'phòng' && wordAt(t, k - 1) === 'văn') return electedAt(k + 1)
  }
  return false
}
