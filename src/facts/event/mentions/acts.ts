/** Whether a verb tells of an event: somebody does it, or it is held or undergone. */
import type { Passage } from '../../../mentions/passages.js'
import type { TokenRange } from '../../../mentions/people.js'
import { isCapital, isWord, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { actsBefore, actsBehind, isPassive } from '../actor.js'
import type { EventHead } from '../heads.js'
import { lookup } from '../lookup.js'
import { isHeldBy, isUndergone } from '../undergone.js'
import { isWhilst } from '../whilst.js'
import type { Before } from './cue-before.js'

/** "Thanh tra Chính phủ", "Ban Chỉ đạo vận động hiến máu tình nguyện": the verb at tokens [i, headEnd) only names who acts. */
export function namesWhoActs(reader: Reader, passage: Passage, i: number, headEnd: number): boolean {
  const body = lookup(passage).organizations.at(i)
  return actsByName(reader, body, i, headEnd) && !isLedToAct(reader, passage, body, headEnd)
}

/** Somebody does what the verb at tokens [i, last) tells, or holds it. */
export function isDone(
  reader: Reader,
  passage: Passage,
  { head, i, last, before, inBody }: { head: EventHead; i: number; last: number; before: Before; inBody: boolean },
): boolean {
  const { tokens: t } = reader
  const { cue, from } = before
  if (actsBefore(reader, passage, i) && !(head.type === 'ceremony' && isPassive(reader, passage, i))) return true
  // "tổ chức họp bàn ...", "chủ trì họp Ban Chỉ đạo": what is held, though it has no noun
  if (cue === 'held' && HOLDS_A_VERB.has(phraseAt(t, from, from + 2))) return true
  if (cue === 'plain' && STATE_VISITS.has(head.word) && inBody) return true
  if (cue === 'plain' && (isHeldBy(t.words, last) || isUndergone(reader, passage, head, i))) return true
  if (cue === 'at' || (cue === 'background' && !isWhilst(reader, from, i))) return false
  // "Kỷ niệm 10 năm thành lập, Đoàn xã gặp mặt ...": why it is done
  const isAnniversary = head.word === 'kỷ niệm' && i === passage.first && inBody && wordAt(t, last) === ','
  return !isAnniversary && actsBehind(reader, passage, from, last)
}

/** Verbs that take what is held as a verb: "tổ chức họp", "chủ trì làm việc với". */
const HOLDS_A_VERB = new Set(['tổ chức', 'chủ trì', 'chủ tọa', 'điều hành', 'điều khiển'])

/** Whoever pays such a visit, by a foreign name that may not be read, is a head of state or government. */
const STATE_VISITS = new Set(['thăm chính thức', 'thăm hữu nghị', 'thăm cấp nhà nước'])

/** The verb begins the name of a body or stands among its common words; "Ban CHQS huyện Phú Lâm | giao nhận quân" only runs on. */
const actsByName = ({ tokens: t }: Reader, body: TokenRange | undefined, i: number, headEnd: number): boolean =>
  body !== undefined && (body.first === i || (body.last > headEnd && !isCapital(t, i - 1)))

/**
 * "ông Lò Văn An dẫn đầu đoàn công tác | kiểm tra hồ Suối Lim.": what the delegation does, where the sentence tells of
 * nothing else; not "dẫn đầu Đoàn kiểm tra của Tỉnh ủy", "dẫn đầu đoàn kiểm tra số 2 đã làm việc".
 */
function isLedToAct(reader: Reader, passage: Passage, body: TokenRange | undefined, headEnd: number): boolean {
  const { tokens: t } = reader
  if (!body || !LEADING.has(phraseAt(t, body.first - 2, body.first)) || wordAt(t, body.first) !== 'đoàn') return false
  if (!isWord(t, headEnd) || OF_WHICH.has(wordAt(t, headEnd)) || body.last <= headEnd) return false
  const mark = wordAt(t, body.last) === ',' ? body.last + 1 : body.last
  return body.last >= passage.last || ENDS_WORK.has(wordAt(t, mark))
}
const LEADING = new Set(['dẫn đầu', 'trưởng đoàn'])
const OF_WHICH = new Set(['của', 'số', 'liên', 'theo', 'đã', 'do'])
const ENDS_WORK = new Set(['.', ';', 'tại', 'ở', 'trên', 'với', 'nhằm', 'để', 'cùng', 'nhân'])
