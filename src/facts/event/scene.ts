/** The place that a scene paints: "Tối 18-10, nhà văn hóa huyện chật kín người", "hàng trăm công nhân ngồi kín sân trường". */
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { isCapital, isNumber, phraseAt, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { textFrom } from './dateline.js'
import { placeEnd } from './place.js'
import { placeKinds } from './place/goes-on.js'

/** What a place is that is full of people. */
const full = new PhraseSet(
  'chật,kín,rộn,ngập cờ,ngập hoa,ngập sắc,không còn ghế,không còn một ghế,nhộn,đông kín,đông nghịt,đông đúc,đông chật,tấp nập,náo nhiệt,nườm nượp,rợp,không còn chỗ,không còn một chỗ,rực rỡ cờ,rực rỡ màu,rực rỡ sắc,rực rỡ trong,ngập tràn,tràn ngập'.split(
    ',',
  ),
)
/** Before that word, */
const ADVERBS = new Set(['đã', 'vẫn', 'cũng', 'luôn', 'bỗng', 'lại'])
/** and before the place. */
const WITHIN = new Set(['trong', 'tại', 'ở', 'khắp'])
/** Before the place that they fill. */
const FILLED = new Set([
  'ngồi kín',
  'ngồi chật',
  'đứng kín',
  'đứng chật',
  'mặt kín',
  'chật kín',
  'đông kín',
  'lấp kín',
  'phủ kín',
  'chật cứng',
])
/** Before the subject of its clause. */
const OPENS_CLAUSE = new Set([',', 'nhưng', 'mà', 'khi', '.', ':'])
/** What fills no place but a wall, a page or a day. */
const NO_SCENES = new Set(['số', 'nước', 'vùng', 'khu vực', 'cơ sở', 'tổ'])

/** Tokens of the place that people fill in this sentence, or null. */
export function scenePlace(reader: Reader, passage: Passage): TokenRange | null {
  const t = reader.tokens
  const opening = textFrom(reader, passage)
  for (let i = passage.first + 1; i < passage.last; i++) {
    if (full.lengthAt(t, i, passage.last) === 0) continue
    if (FILLED.has(`${wordAt(t, i - 1)} ${wordAt(t, i)}`)) {
      const filled = placeFrom(reader, passage, i + 1)
      if (filled) return filled
    }
    // "sân trường | đã | rộn tiếng trống"
    const end = behindDay(reader, passage, ADVERBS.has(wordAt(t, i - 1)) ? i - 1 : i)
    let first = end
    while (first > opening && end - first < LONGEST && !OPENS_CLAUSE.has(wordAt(t, first - 1))) first--
    if (wordAt(t, first) === 'sân' && wordAt(t, first + 1) === 'khấu') first += 2
    else if (WITHIN.has(wordAt(t, first))) first++
    const place = placeFrom(reader, passage, first)
    if (place?.last === end) return place
  }
  return null
}
/** "Sân vận động tỉnh | sáng 5/3 (Chủ nhật) | rợp cờ hoa": where the day begins that stands between the place and token `i`. */
function behindDay({ tokens: t }: Reader, passage: Passage, i: number): number {
  const end = t.end[wordAt(t, i - 1) === ',' ? i - 2 : i - 1]
  const day = passage.dates.find((date) => date.role === 'day' && date.end === end)
  if (!day) return i
  let first = i
  while (first > passage.first && (t.start[first - 1] ?? 0) >= day.start) first--
  return first
}

/** No such place is named in more tokens. */
const LONGEST = 14

/** What is heard and seen where people have come together, */
const LIVELY =
  /(?:^| )(?:không khí|tiếng (?:trống|cồng|chiêng|ching|kèn|nhạc|hát|hò|reo|loa|kẻng|chuông|sáo|khèn|vỗ tay|máy)|cờ hoa|vang (?:lên|vọng|dội)|rộn (?:ràng|rã)|náo (?:nhiệt|nức)|nhộn nhịp|tưng bừng|sôi động|tấp nập|nô nức)(?: |$)/
/** within so many tokens before or behind the place. */
const NEAR_SCENE = 16
/** Prepositions before the place of a scene. */
const SCENE_AT = new Set(['tại', 'ở', 'từ', 'khắp', 'trong', 'giữa', 'quanh'])

/** "Tiếng chiêng rộn ràng ở | nhà văn hóa buôn Kmây", "không khí tại | sân vận động xã | thật náo nhiệt", told with its day. */
export function livelyPlace(reader: Reader, passage: Passage): TokenRange | null {
  const t = reader.tokens
  if (!passage.dates.some(({ role }) => role === 'day')) return null
  for (let i = passage.first; i < passage.last - 1; i++) {
    if (!SCENE_AT.has(wordAt(t, i))) continue
    const place = placeFrom(reader, passage, i + 1)
    if (!place) continue
    const before = phraseAt(reader.tokens, Math.max(passage.first, i - NEAR_SCENE), i)
    const behind = phraseAt(reader.tokens, place.last, Math.min(passage.last, place.last + NEAR_SCENE))
    if (LIVELY.test(before) || LIVELY.test(behind)) return place
  }
  return null
}

/** A place of a known kind, with a name or a number, or what kind of hall it is. */
function placeFrom(reader: Reader, passage: Passage, first: number): TokenRange | null {
  const t = reader.tokens
  const kind = placeKinds.lengthAt(t, first, passage.last)
  if (kind === 0 || NO_SCENES.has(t.words.slice(first, first + kind).join(' '))) return null
  const last = placeEnd(reader, passage, first)
  if (last === null || last <= first + kind) return null
  for (let k = first + kind; k < last; k++) if (isCapital(t, k) || isNumber(t, k)) return { first, last }
  return HALLS.has(wordAt(t, first + kind - 1)) ? { first, last } : null
}
/** "hội trường xã", "sân vận động huyện", "nhà văn hóa thôn": nobody else's hall is meant. */
const HALLS = new Set(['trường', 'động', 'hóa'])
