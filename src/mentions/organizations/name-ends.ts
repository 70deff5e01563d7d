/** Signs that the name of an office or a body has ended before a token. */
import { NO_BODYS_PEOPLE, PEOPLE_NOUNS, SAYS, WEAK_GROUP_HEADS } from '../../lexicon/attendance.js'
import { PhraseSet } from '../../text/words.js'
import { isCapital, isNumber, wordAt, type Reader } from '../reader.js'

/** "Giám đốc Trung tâm Giống cây ăn quả | phát biểu": no other verb is likely between. */
export const speaks = ({ tokens }: Reader, i: number): boolean => saying.lengthAt(tokens, i) > 1
const saying = new PhraseSet([...SAYS, 'chủ trì'])

/** "Phó Bí thư | điều hành Đại hội", "Phó Giám đốc Sở | điều hành phiên họp", not "Phó Giám đốc điều hành". */
export const runsEvent = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'điều' && wordAt(t, i + 1) === 'hành' && EVENT_RUN.has(wordAt(t, i + 2))
const EVENT_RUN = new Set('đại hội hội buổi cuộc phiên kỳ lễ chương các tại điểm phần thảo . ,'.split(' '))

/** "Chủ tịch UBND huyện | tiếp công dân": behind a place a verb is likelier than a noun. */
export const endsWithPlace = (reader: Reader, i: number, from: number): boolean =>
  reader.phrases.at('place-kind', i - 1) > 0 || isComplete(reader, i, from)

/** In tokens before `i` a whole name has ended: of a ministry, the government, a committee, a place. */
function isComplete(reader: Reader, i: number, from: number): boolean {
  const { tokens: t, phrases: p } = reader
  if (isCapital(t, i)) return false
  for (let k = Math.max(from, i - LONGEST_NAME); k < i; k++) {
    const length = Math.max(p.at('organization-name', k), p.at('place', k), p.at('country', k))
    if (length > 0 && k + length === i) return true
  }
  const last = `${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`
  return last === 'chính phủ' || last === 'quốc hội' || COMMITTEES.has(last)
}
/** Committees of the party, which are named in full by their level. */
export const COMMITTEES: ReadonlySet<string> = new Set(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy'])

const LONGEST_NAME = 8

/** "Chủ tịch Hội Nông dân TP Huế | lo ngại": a place of several syllables, in capitals. */
export function behindKnownPlace({ tokens: t, phrases: p }: Reader, i: number, from: number): boolean {
  for (let k = Math.max(from, i - LONGEST_NAME); k < i - 1; k++)
    if (p.at('place', k) === i - k && isCapital(t, k) && isCapital(t, i - 1)) return true
  return false
}

/** "Chủ tịch HĐND tỉnh và | hai Phó Chủ tịch": more people. */
export const OF_MANY = new Set(['các', 'những', 'nhiều', 'hai', 'ba', 'bốn'])

/**
 * "Chủ tịch UBND xã và | trưởng các ban", "Phó Tỉnh trưởng và | đoàn đại biểu chính quyền", "Trưởng phòng Nội vụ và | hội
 * viên": a group goes on in a list. Others than these may be in the name of a body ("Phòng Đào tạo và sinh viên"), but not
 * behind a place: "UBND xã và | sinh viên".
 */
export function opensGroup(reader: Reader, i: number, from: number): boolean {
  const { tokens: t } = reader
  if (isCapital(t, i)) return false
  return (
    OPENS_GROUP.test(t.words.slice(i, i + 3).join(' ')) ||
    noBodysPeople.lengthAt(t, i) > 0 ||
    (people.lengthAt(t, i) > 1 && endsWithPlace(reader, i - 1, from))
  )
}
const noBodysPeople = new PhraseSet(NO_BODYS_PEOPLE)
const people = new PhraseSet([...PEOPLE_NOUNS, ...WEAK_GROUP_HEADS])
const OPENS_GROUP =
  /^(?:(?:trưởng|phó|trưởng phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|cán bộ|thành viên) (?:các|một số|\d)|đoàn (?:đại biểu|công tác|cán bộ|viên chức)|phái đoàn|đông đảo|đông đủ|đầy đủ|toàn thể|tập thể|lãnh đạo|đại diện|gia đình|thân nhân|phu nhân|các cộng sự|cộng sự|đồng nghiệp|người dân|chỉ huy|nguyên|lực lượng|ban giám hiệu|hộ gia đình|thủ trưởng|chủ (?:các|một)|qu[ýí] (?:vị|thầy|cô|đại|giảng|phụ|khách|cấp))(?: |$)/

/** "Cục Y tế dự phòng và | phóng viên 40 tòa soạn": a common noun of people that are counted. */
export function isSomeOf({ tokens: t, phrases: p }: Reader, i: number): boolean {
  const after = i + p.at('role-noun', i)
  return after > i && !isCapital(t, i) && (isNumber(t, after) || OF_MANY.has(wordAt(t, after)))
}
