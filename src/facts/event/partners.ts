/** Partners with whom somebody holds an event. */
import type { Passage } from '../../mentions/passages.js'
import { wordAt, type Reader } from '../../mentions/reader.js'

/** "Sở phối hợp với nhiều đơn vị | tổ chức hội thi": partners who hold it, not "đơn vị tổ chức". */
export function arePartners({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  if (wordAt(t, i + 2) !== 'tổ' || !PARTNERS.has(wordAt(t, i)) || !ANY_PARTNERS.has(wordAt(t, i - 1))) return false
  for (let k = i - 1; k > passage.first && k > i - PARTNER_WITHIN; k--)
    if (wordAt(t, k) === 'hợp' && wordAt(t, k - 1) === 'phối') return true
  return false
}
/** First halves of "đơn vị", "cơ quan". */
const PARTNERS = new Set(['đơn', 'cơ'])
/** "một số", "các", "những", "nhiều" */
const ANY_PARTNERS = new Set(['số', 'các', 'những', 'nhiều'])
const PARTNER_WITHIN = 14
