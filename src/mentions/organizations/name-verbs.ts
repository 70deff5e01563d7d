/** Verbs behind a name, and nouns in names that look like them. */
import { runsEvent, speaks } from './name-ends.js'
import { isCapital, isWord, type Reader, wordAt } from '../reader.js'

/** "Phó Chủ tịch UBND tỉnh | đặc biệt nhấn mạnh", "Trưởng Ban Chỉ đạo | đồng thời là ...": no part of the name. */
export function tellsMore(reader: Reader, i: number): boolean {
  const { tokens: t } = reader
  if (isCapital(t, i)) return false
  const words = `${wordAt(t, i)} ${wordAt(t, i + 1)}`
  return words === 'đồng thời' || (words === 'đặc biệt' && speaks(reader, i + 2))
}

/** Nouns in the names of bodies that are verbs behind a whole name: "Bộ trưởng Bộ Quốc phòng | kiểm tra". */
export const VERB_NOUNS = new Set([
  'kiểm tra',
  'giám sát',
  'khảo sát',
  'thông tin',
  'chỉ đạo',
  'điều hành',
  'tổ chức',
  'tham mưu',
])

/** "UBND xã | khen thưởng", "HĐND tỉnh | chỉ định": behind the council of a place, and no part of "Hội đồng Thi đua - Khen thưởng". */
export const councilActs = ({ tokens: t }: Reader, i: number): boolean =>
  COUNCIL_ACTS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`) &&
  COUNCIL_OF.test(t.words.slice(Math.max(0, i - 4), i).join(' '))
const COUNCIL_ACTS = new Set(['khen thưởng', 'chỉ định', 'bổ nhiệm', 'phân công'])
const COUNCIL_OF =
  /(?:^| )(?:ubnd|hđnd|nhân dân|mttq|đảng ủy|hội|đoàn) (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|trường)$/

/** "Phó Chủ tịch UBND huyện | minh chứng", not "UBND huyện miền núi": the council of a place whose name need not be said again. */
export const councilIsNamed = ({ tokens: t }: Reader, i: number): boolean =>
  !KIND_OF_PLACE.has(wordAt(t, i)) && COUNCIL_OF.test(t.words.slice(Math.max(0, i - 4), i).join(' '))
const KIND_OF_PLACE = new Set(['đảo', 'miền', 'vùng', 'biên', 'ven', 'nghèo', 'mới', 'phụ', 'khóa', 'nhiệm', 'đơn'])

/** "Chủ tịch nước chỉ đạo Bộ ...", not "Trưởng ban chỉ đạo": what the leader does, no part of the office. */
export function leaderActs(reader: Reader, i: number): boolean {
  return isWord(reader.tokens, i - 1) && (wordAt(reader.tokens, i) === 'chỉ' || runsEvent(reader, i))
}

export function isHeadBefore(reader: Reader, i: number): boolean {
  const before = wordAt(reader.tokens, i - 1)
  // "Cục trưởng chỉ đạo các phòng": only a body is there to direct
  if (before === 'hội' && wordAt(reader.tokens, i - 2) === 'xã') return false // "Bộ ... Thương binh và Xã hội | tổ chức"
  if (leaderActs(reader, i) && ACTED.has(wordAt(reader.tokens, i + 1)) && !DIRECTING_BODIES.has(before)) return false
  return [
    'ban',
    'phòng',
    'cục',
    'vụ',
    'tổ',
    'hội',
    'đội',
    'viện',
    'khoa',
    'trưởng',
    'đốc',
    'nhiệm',
    'ty',
    'sở',
    'tâm',
    'trách',
    'tịch',
    'thư',
    'viên',
  ].includes(before)
}

const ACTED = new Set(['đạo', 'hành'])
const DIRECTING_BODIES = new Set(['tâm', 'ban', 'tổ', 'hội', 'đội', 'phòng', 'vụ', 'viện', 'khoa', 'cục'])

/** "Sở Y tế | thanh tra việc bán thuốc", "tiến hành | thanh tra các chợ": what is done; "thanh tra tỉnh", "thanh tra giao thông" do it. */
export const isInspecting = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'thanh' &&
  wordAt(t, i + 1) === 'tra' &&
  !isCapital(t, i) &&
  (INSPECTS.has(wordAt(t, i - 1)) || INSPECTED.has(wordAt(t, i + 2)))
const INSPECTS = new Set(['đã', 'vừa', 'sẽ', 'đang', 'hành', 'tiếp', 'xuất', 'được', 'bị', 'phải'])
const INSPECTED = new Set(
  'việc công trách toàn đột tại về các những một nhiều hoạt tình đất dự diện định theo thường đồng khi và , .'.split(
    ' ',
  ),
)
