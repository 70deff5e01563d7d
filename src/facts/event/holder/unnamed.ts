/** Partners that are told without a name: "các đơn vị", "ngành có liên quan". */
import { lookup } from '../lookup.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, phraseAt, type Reader, wordAt } from '../../../mentions/reader.js'

/** Partners that no name tells. */
export const VAGUE =
  /^(?:các|những|một số|nhiều|hai|đông đảo|toàn thể|tập thể lớp|quý|cơ quan|đơn vị|địa phương|ban, ngành|ngư dân|nông dân|người dân|nhân dân|bà con|đại biểu|đoàn viên|hội viên|cán bộ|chiến sĩ|dân quân|thanh niên|công nhân|người lao động|học sinh|sinh viên|cử tri|phụ huynh|tuổi trẻ|gia đình|thân nhân|mạnh thường|nhà hảo|cnlđ|cnvclđ|cbcnv|đvtn)(?: |$)/

/** "các đơn vị", "ngành có liên quan", but "Cơ quan Phát triển ..." is a name. */
export function isVague(reader: Reader, passage: Passage, first: number, last: number): boolean {
  const t = reader.tokens
  if (phraseAt(reader.tokens, last - 2, last) === 'liên quan') return true
  // "Bộ đội Biên phòng tỉnh" is a body
  if (phraseAt(reader.tokens, first, first + 2) === 'bộ đội') return !isCapital(t, first)
  if (!VAGUE.test(phraseAt(reader.tokens, first, last))) return false
  // "Cơ quan Phát triển", and where no sentence opens "Gia đình Hoa Sen"
  if (isCapital(t, first + 2) && (wordAt(t, first) === 'cơ' || (wordAt(t, first) === 'gia' && first > passage.first)))
    return false
  return !(isCapital(t, first + 1) && lookup(passage).organizations.at(first + 1))
}
