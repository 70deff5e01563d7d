/** Offices of another country, or of a body of many. */
import { INTERNATIONAL_BODIES } from '../../lexicon/international-bodies.js'
import { COUNTRIES } from '../../lexicon/places.js'
import { alternation } from '../../text/alternation.js'
import { fold } from '../../text/fold.js'
import { isSyllable } from '../../text/syllable.js'

const FOREIGN = COUNTRIES.map((name) => fold(name)).filter((name) => !name.includes('việt'))
/** Names of one syllable are more often of a place or a person here ("Đông Anh", "Lào Cai"): only behind an office of a state. */
const [SHORT, WHOLE] = [FOREIGN.filter(isSyllable), FOREIGN.filter((name) => !isSyllable(name))]

const OF_A_STATE =
  '(?:đại sứ(?: quán)?|lãnh sự(?: quán)?|đại biện|tham tán|thủ tướng|tổng thống|chủ tịch nước|quốc hội|bộ trưởng|thứ trưởng|ngoại trưởng|bộ ngoại giao|chính phủ|nước|vương quốc|liên bang|cộng hòa(?: \\p{L}+){0,4})'
const ABROAD = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${alternation([...WHOLE, ...INTERNATIONAL_BODIES])}|(?<=${OF_A_STATE} )(?:${alternation(SHORT)}))$`,
  'u',
)
/** Where it is held: "Đại sứ Pháp tại Việt Nam", "Đại sứ Việt Nam tại Lào". */
const HELD_IN = / (?:tại|ở) /u
/** Those of this country who deal with others: "Đại sứ Việt Nam", "Hội Hữu nghị Việt Nam - Lào", "Cục Gìn giữ hòa bình Liên hợp quốc". */
const OF_THIS_COUNTRY = /(?<![A-Za-zÀ-ỹ])(?:việt|hữu nghị|chi hội|ban chỉ đạo|gìn giữ|vụ|cục)(?![A-Za-zÀ-ỹ])/u

/** @param title - an office, folded */
export function isFromAbroad(title: string): boolean {
  const [office = ''] = title.split(HELD_IN, 1)
  return ABROAD.test(office) && !OF_THIS_COUNTRY.test(office)
}
