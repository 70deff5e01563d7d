/** Whether a sentence opens with an event, so that a comma ends the event's name. */
import type { Passage } from '../../mentions/passages.js'
import { wordAt, type Reader } from '../../mentions/reader.js'
import { textFrom } from './dateline.js'
import { lookup } from './lookup.js'
import type { EventCue } from './mention.js'

/** Only the day, or words of saying or attending, stand before it: "Phát biểu tại hội nghị", "Ngày 5/3, tại buổi lễ", "Tới dự lễ khai trương". */
export function opensWithEvent(
  reader: Reader,
  passage: Passage,
  { cue, from }: { cue: EventCue; from: number },
): boolean {
  const { tokens: t } = reader
  // "Ngày 5/3, | tại kỳ họp thứ 6, không khí nóng lên", "Ngày 5/3, | ngày làm việc thứ hai của kỳ họp thứ 6, ..."
  const opening = behindDay(reader, passage)
  if (opening > passage.first && (cue === 'at' || cue === 'subject') && from - opening <= 1 && from >= opening)
    return true
  // "Đoàn cũng có buổi làm việc ...": the subject stands before it
  const led = from > passage.first && SUBJECTS.has(wordAt(t, passage.first))
  return (cue === 'at' && from - passage.first <= 4) || (cue === 'held' && from - passage.first <= 2 && !led)
}
/** The token with which the sentence goes on behind the day that opens it; its first one if none does. */
function behindDay(reader: Reader, passage: Passage): number {
  const { tokens: t } = reader
  let i = textFrom(reader, passage)
  const day = lookup(passage).dayFrom.get(t.start[i] ?? -1)
  if (!day) return passage.first
  while (i < passage.last && (t.end[i] ?? 0) <= day.end) i++
  return wordAt(t, i) === ',' ? i + 1 : i
}
const SUBJECTS = new Set([
  'đoàn',
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'sở',
  'trường',
  'ông',
  'bà',
  'họ',
  'hội',
  'công',
  'ubnd',
])
