/** Numbers and terms in the name of an office or a body: "khóa 12", "Quân khu 7", "nhiệm kỳ 2020 - 2025". */
import { isCapital, isDash, isNumber, isUpper, isWord, type Reader, spaceBefore, wordAt } from '../reader.js'

const ROMAN = /^[ivxlc]+$/

/** "1", "II": one of the districts of a service. */
export const isDistrict = (reader: Reader, i: number): boolean =>
  isNumber(reader.tokens, i) || (isUpper(reader.tokens, i) && ROMAN.test(wordAt(reader.tokens, i)))

/** Words that a number completes: "khóa 12", "Quân khu 7", "Ban Chỉ đạo 389". */
const NUMBERED = new Set(
  'khóa khu đoàn nhóm số kỳ vực vùng khối phường quận tổ đội cụm p q ban đạo thôn bản ấp xóm phố k vụ y binh dù hạng biển'.split(
    ' ',
  ),
)

/** "Chủ tịch SOM APEC 2017". */
const YEAR = /^(?:19|20)\d\d$/

export function numberBelongs(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (NUMBERED.has(wordAt(t, i - 1)) || (wordAt(t, i - 1) === 'sở' && wordAt(t, i - 2) === 'cơ')) return true
  // "Ban Chỉ đạo kiểm kê rừng năm 2017", not "Chủ tịch nước Lò Văn An | năm 1959"
  if (wordAt(t, i - 1) === 'năm') return YEAR.test(wordAt(t, i)) && !isCapital(t, i - 2)
  if (isUpper(t, i - 1) && YEAR.test(wordAt(t, i))) return true
  // "Giám đốc LOTUSCO 12, ...", "Quản đốc Phân xưởng Khai thác 3", not "Chủ tịch UBND 3 xã"
  if (!isUpper(t, i - 1) && !WORKS.test(t.words.slice(Math.max(0, i - 4), i).join(' '))) return false
  const ends = !isWord(t, i + 1) || isCapital(t, i + 1) || reader.phrases.at('name-stop', i + 1) > 0
  return spaceBefore(t, i) && ends && UNIT.test(wordAt(t, i))
}
const UNIT = /^\d{1,4}$/
/** Of an army and of works there are many, which numbers tell apart. */
const WORKS =
  /(?:^| )(?:đoàn|đội|xưởng|xí nghiệp|nhà máy|công ty|trạm|trại|kho|cảng|viện|trường|bệnh viện|mầm non|tiểu học|thuế|chi nhánh|trung tâm)(?: |$)/

/** "khóa V | nhiệm kỳ 2025 - 2030". */
export const behindTerm = ({ tokens: t }: Reader, i: number): boolean =>
  [1, 2].some((back) => wordAt(t, i - 1 - back) === 'khóa')

/** "khóa XII", "nhiệm kỳ 2020 - 2025", "khóa XIV, nhiệm kỳ 2016-2021". */
export function termEnd(reader: Reader, i: number, limit: number): number {
  const t = reader.tokens
  let k = i + 1
  if (wordAt(t, i) === 'nhiệm') k = wordAt(t, i + 1) === 'kỳ' ? i + 2 : i + 1
  if (k < limit && (isNumber(t, k) || ROMAN.test(wordAt(t, k)))) k++
  if (k + 1 < limit && isDash(t, k) && isNumber(t, k + 1)) k += 2
  return k
}
