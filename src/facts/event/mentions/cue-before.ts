/** How what stands before an event's head brings it in: held, spoken at, in the background. */
import { AT, BACKGROUND, BETWEEN, HOLDING } from '../../../lexicon/event-cues.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, isNumber, isWord, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { stepBack } from '../before.js'
import { lookup } from '../lookup.js'
import type { EventCue } from '../mention.js'
import { partOfEvent } from '../part-of-event.js'
import { arePartners } from '../partners.js'
import { beforePlace } from '../place/between.js'

const holding = new PhraseSet(HOLDING)
const at = new PhraseSet(AT)
const background = new PhraseSet(BACKGROUND)
const between = new PhraseSet(BETWEEN)

/** What stands before an event, and its first token. */
export interface Before {
  readonly cue: EventCue
  readonly from: number
}

/** What stands directly before a head, and where it begins. */
export function cueBefore(reader: Reader, passage: Passage, i: number): Before {
  const t = reader.tokens
  let k = i
  // "tổ chức thành công", "dự lễ" with quotes between
  for (
    let next = stepBack(reader, between, k, passage.first);
    next < k;
    next = stepBack(reader, between, k, passage.first)
  )
    k = next
  // "tiếp tục chương trình kỳ họp": the session goes on
  if (
    k < i &&
    wordAt(t, k) === 'chương' &&
    k - 2 >= passage.first &&
    wordAt(t, k - 1) === 'tục' &&
    wordAt(t, k - 2) === 'tiếp'
  )
    return { cue: 'held', from: k - 2 }
  const part = Math.min(partOfEvent(reader, passage, i), partOfEvent(reader, passage, k))
  if (part < k) return { cue: 'subject', from: part }
  const near = background.lengthBefore(t, k, passage.first)
  const held = holdingBefore(reader, passage, k, i)
  const inside = at.lengthBefore(t, k, passage.first)
  // "Kết luận tại hội nghị, Ⓟ ..." opens a speech; "thực hiện kết luận tại hội nghị" tells of a paper
  const speaks =
    SPEAKS_AT.has(phraseAt(t, k - near, k)) &&
    (k - near === passage.first || DOES_TOO.has(phraseAt(t, k - near - 2, k - near)))
  if (
    near > held &&
    near >= inside &&
    !speaks &&
    !isEndOfName(reader, k - near) &&
    !arePartners(reader, passage, k - near)
  )
    return { cue: 'background', from: k - near }
  // "Có hội nghị mà ...": one of many, held by nobody
  if (held === 1 && k - 1 === passage.first && wordAt(t, k - 1) === 'có') return { cue: 'plain', from: k }
  // "Từ đầu năm, ngành đã tổ chức 15 hội nghị": how many there were
  if (isTally(reader, passage, i)) return { cue: 'background', from: k }
  // "hoãn các hội nghị chưa cần thiết": any of them, none in particular
  if (held > 0 && CALLED_OFF.has(wordAt(t, k - 1)) && ANY.has(wordAt(t, k)))
    return { cue: 'background', from: k - held }
  if (held > 0) return { cue: 'held', from: k - held }
  if (inside > 0) return { cue: 'at', from: k - inside }
  // "khai mạc | tại Hà Nội | Hội nghị ...": the place stands between
  const place = beforePlace(reader, passage, k)
  if (place < k) return { cue: 'held', from: place - holdingBefore(reader, passage, place, i) }
  return { cue: 'plain', from: k }
}

const SPEAKS_AT = new Set(['kết luận tại', 'chỉ đạo tại'])
/** "tham dự và | chỉ đạo tại hội nghị" */
const DOES_TOO = new Set(['dự và', 'dự ,', 'trì và', 'trì ,', 'biểu ,', 'biểu và'])

/** "Câu lạc bộ Hoa | Ban tổ chức": a name ends in the first word of what would be the background. */
const isEndOfName = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i) === 'ban' && isCapital(t, i) && isWord(t, i - 1) && isCapital(t, i - 1)

/** More than one article reports, and no day is told. */
const isTally = ({ tokens: t }: Reader, passage: Passage, i: number): boolean =>
  isNumber(t, i - 1) && Number(wordAt(t, i - 1)) >= MANY && lookup(passage).dayFrom.size === 0
const MANY = 4

/** The event is put off or called off there. */
export const isCalledOff = ({ tokens: t }: Reader, { cue, from }: Before): boolean =>
  cue === 'held' && CALLED_OFF.has(wordAt(t, from))
const CALLED_OFF = new Set(['hoãn', 'dừng', 'hủy', 'tạm', 'lùi'])
const ANY = new Set(['các', 'những', 'nhiều'])

/** "làm lễ", not "cấm làm lớp học chui": other events are not made. */
function holdingBefore({ tokens }: Reader, passage: Passage, k: number, head: number): number {
  const length = holding.lengthBefore(tokens, k, passage.first)
  if (length === 1 && wordAt(tokens, k - 1) === 'làm' && wordAt(tokens, head) !== 'lễ') return 0
  // "thực hiện chuyến thăm", not "triển khai chiến dịch từ năm 2020"
  if (CARRIED_OUT.has(phraseAt(tokens, k - length, k)) && !ONCE.has(wordAt(tokens, head))) return 0
  return length
}
const CARRIED_OUT = new Set(['thực hiện', 'triển khai'])
/** Nouns of what is done once. */
const ONCE = new Set(['buổi', 'chuyến', 'đợt', 'cuộc', 'lớp', 'khóa'])
