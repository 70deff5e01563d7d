/** Whether a place belongs to an event's name. */
import { BEFALLS_AT, EVENT_HALLS, FINDINGS, LIVES_AT, REGIONS, VILLAGES } from '../../../lexicon/event-places.js'
import { isCapital, isNumber, isWord, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { PURPOSE } from './quotes.js'
import type { NameStart } from './start.js'

/** "thăm các chùa | trên địa bàn huyện Ea Bá": where one goes. */
export const isDistrict = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i + 1) === 'địa' &&
  wordAt(t, i + 2) === 'bàn' &&
  UNITS.has(wordAt(t, i + 3)) &&
  (isCapital(t, i + 4) || isCapital(t, i + 5) || wordAt(t, i + 3) === 'các')
const UNITS = new Set(['các', 'hai', 'ba', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thành', 'thị', 'tp'])

/** "ngày hội đoàn kết ở | khu phố 5", "lễ cúng bến ở | buôn Kram": where a feast is held, by its number or name; "ở khu dân cư" tells its kind. */
export function isVillage({ tokens: t }: Reader, i: number, limit: number): boolean {
  const length = near.lengthAt(t, i, limit)
  return length > 0 && (isCapital(t, i + length) || isNumber(t, i + length))
}
const near = new PhraseSet([...EVENT_HALLS, ...VILLAGES])

/** "Ngày Văn hóa Lào tại Huế năm 2022": the name goes on behind the place. */
function placeInName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  let k = i + 1
  while (k < limit && k < i + 6 && isWord(t, k) && wordAt(t, k) !== 'năm' && wordAt(t, k) !== 'lần') k++
  // "doanh nghiệp Nhật Bản tại Việt Nam", "trồng rau tại Tây Nam Bộ": whose they are, where it is done
  if (regions.lengthAt(t, i + 1, limit) > 0) return true
  return k > i + 1 && (wordAt(t, k) === 'năm' || (wordAt(t, k) === 'lần' && wordAt(t, k + 1) === 'thứ'))
}

const regions = new PhraseSet(REGIONS)

/** Does the place behind this "tại" belong to the name: the topic follows, or it is the topic's, or nothing else is said of a visit? */
export const isTopicPlace = (reader: Reader, start: NameStart, i: number, limit: number, said: boolean): boolean =>
  (i === start.headEnd &&
    (topicFollows(reader, start, i, limit) || (start.goesThere && (start.verb || worksToo(reader, start))))) ||
  (start.meets && !start.verb && !said && aimFollows(reader, i, limit)) ||
  (start.goesThere && worksThere(reader, start, i)) ||
  placeInName(reader, i, limit) ||
  dwells.lengthBefore(reader.tokens, i, start.headEnd) > 0 ||
  (findings.lengthBefore(reader.tokens, i, start.headEnd) > 0 && !isHall(reader, i + 1, limit)) ||
  (said &&
    !start.goesThere &&
    (isPlaceOfTopic(reader, i) || (placeIsTold(reader, start, i) && !isHall(reader, i + 1, limit))))

/** "chuyến thăm và làm việc | tại Lào": where one goes, though a noun tells it. */
const worksToo = ({ tokens: t }: Reader, { first, headEnd }: NameStart): boolean =>
  t.words.slice(first, headEnd).join(' ').endsWith(' làm việc')

/** "kiểm tra, làm việc | tại Công ty Mây", "chuyến tham quan, học tập kinh nghiệm | tại Nhà máy Lim": of one who goes somewhere and works there nothing else is said. */
const worksThere = ({ tokens: t }: Reader, { headEnd }: NameStart, i: number): boolean =>
  i > headEnd && WORKS.test(t.words.slice(headEnd, i).join(' '))
const WORKS =
  /^(?:(?:, |và |, và )?(?:thăm|thực tế|làm việc|giao lưu|tham quan|trao đổi|học tập|học hỏi|tìm hiểu|kinh nghiệm|trải nghiệm|chúc mừng|động viên|tặng quà|khảo sát|thực địa)(?: |$))+$/

/** "hy sinh tại Lào", "sinh sống tại ba xã", "vụ cháy xảy ra tại chợ": where those the topic is about fell, live or work, and where it happened. */
const dwells = new PhraseSet([...LIVES_AT, ...BEFALLS_AT])

/** "buổi làm việc với Công ty Mây | tại tỉnh Lim, Nhật Bản | nhằm mở rộng thị trường": the place stands before what they meet for. */
function aimFollows({ tokens: t }: Reader, i: number, limit: number): boolean {
  for (let k = i + 2; k < Math.min(limit, i + MOST_OF_WIDE_PLACE); k++) {
    if (PURPOSE.has(wordAt(t, k))) return wordAt(t, k - 1) !== ','
    if (PLACE_ENDS.has(wordAt(t, k)) && wordAt(t, k) !== ',') return false
  }
  return false
}
const MOST_OF_WIDE_PLACE = 12

/** "buổi giám sát tại Cục A (CA) tỉnh B về việc ...": the topic follows the place. */
function topicFollows({ tokens: t }: Reader, { meets, verb }: NameStart, i: number, limit: number): boolean {
  for (let k = i + 2; k < Math.min(limit, i + MOST_OF_PLACE); k++) {
    // "buổi làm việc tại huyện Phú Lâm nhằm gỡ vướng mắc": what one meets for
    if (meets && !verb && PURPOSE.has(wordAt(t, k))) return true
    if (wordAt(t, k) === 'về') return wordAt(t, k + 1) !== 'phía'
    if (PLACE_ENDS.has(wordAt(t, k))) return false
  }
  return false
}
const MOST_OF_PLACE = 24
const PLACE_ENDS = new Set([
  '.',
  ';',
  ',',
  ':',
  'do',
  'diễn',
  'được',
  'đã',
  'sẽ',
  'có',
  'ngày',
  'sáng',
  'chiều',
  'nhằm',
  'để',
])

/** "hội nghị về phòng bệnh tại các trường học": where the topic is found; one does not meet at several places unless they are joined. */
function isPlaceOfTopic({ tokens: t }: Reader, i: number): boolean {
  const several =
    wordAt(t, i + 1) === 'các' ? i + 2 : wordAt(t, i + 1) === 'một' && wordAt(t, i + 2) === 'số' ? i + 3 : -1
  return several > 0 && !isCapital(t, several) && !MEETING_PLACES.has(wordAt(t, several))
}
/** "Tại Hà Nội, Sở Y tế họp bàn cách khắc phục sạt lở | tại bản Suối Lim": where they met the sentence has told. */
function placeIsTold({ tokens: t }: Reader, { first }: NameStart, i: number): boolean {
  for (let k = first - 1; k > i - MOST_BEFORE; k--) {
    if (k <= 0 || wordAt(t, k) === '.' || wordAt(t, k) === ';') return false
    if (wordAt(t, k) === 'tại' && wordAt(t, k - 1) === ',' && isCapital(t, i + 2)) return true
  }
  return false
}
const MOST_BEFORE = 60
const findings = new PhraseSet(FINDINGS)
/** "hội trường Sở", "Trường Tiểu học Lim": where people meet, whatever is told in front. */
const isHall = ({ tokens: t }: Reader, i: number, limit: number): boolean =>
  halls.lengthAt(t, i, limit) > 0 || wordAt(t, i) === 'trường'
const halls = new PhraseSet(EVENT_HALLS)

/** "điểm cầu", "đầu cầu", "địa điểm", "phòng họp" */
const MEETING_PLACES = new Set(['điểm', 'đầu', 'địa', 'phòng', 'hội', 'xã', 'huyện', 'thôn', 'tổ', 'cụm', 'bản'])
