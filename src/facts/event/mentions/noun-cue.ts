/** How a sentence brings in an event that a noun names, by what stands around the name. */
import { ACTED_OUT } from '../../../lexicon/event-heads.js'
import type { Passage } from '../../../mentions/passages.js'
import { phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { actsBefore } from '../actor.js'
import type { EventHead } from '../heads.js'
import { lookup } from '../lookup.js'
import type { EventCue, EventMention } from '../mention.js'
import { isToldBefore, tellsOfIt, tellsOfItFarther } from '../predicate.js'
import { namesParliament } from '../session.js'
import type { Before } from './cue-before.js'

/**
 * The cue of a noun.
 *
 * @param event - the mention before it in the passage
 */
export function nounCue(
  reader: Reader,
  passage: Passage,
  { head, first, headEnd, last }: Pick<EventMention, 'head' | 'first' | 'headEnd' | 'last'>,
  before: Before,
  event: EventMention | undefined,
): EventCue {
  const { tokens: t } = reader
  let { cue } = before
  if (entersPart(reader, event, passage, before)) cue = 'background'
  if (cue === 'plain' || cue === 'background') cue = sittingCue(reader, event, passage, first, last) ?? cue
  if (isPrizeTold(reader, passage, head, first, last)) cue = 'background'
  if (cue !== 'held' && tellsOfIt(reader, last)) {
    const whole = belongsToEvent(reader, first, before.from) && isDated(reader, passage, last)
    if (cue !== 'background' || whole) cue = 'subject'
  }
  if (cue !== 'plain') return cue
  // "Phiên chất vấn của HĐND tỉnh sáng 6/7 | nóng lên khi ...": it opens its sentence, and its day is told
  if (first === passage.first && last > headEnd && lookup(passage).dayFrom.has(t.start[last] ?? -1)) return 'subject'
  if (isToldBefore(reader, passage, first) || tellsOfItFarther(reader, passage, first, last)) return 'subject'
  return isActedOut(reader, passage, head, first) ? 'held' : cue
}

/** "đã họp báo giới thiệu ...", "Sở Y tế họp báo", "Công an huyện ra quân ...": a noun that is a verb here. */
function isActedOut(reader: Reader, passage: Passage, head: EventHead, first: number): boolean {
  const { tokens: t } = reader
  const verbal =
    wordAt(t, first) === 'họp' ||
    head.word === 'hội đàm' ||
    ACTED_OUT.has(head.word) ||
    TENSES.has(wordAt(t, first - 1))
  return verbal && (actsBefore(reader, passage, first) || isTurnout(reader, first, head))
}
const TENSES = new Set(['đã', 'vừa', 'sẽ'])

/** Who won there is portrayed, the contest is only named: "tham gia cuộc thi ... và đạt giải Nhì", "đoạt giải Nhì tại hội thi". */
const isPrizeTold = ({ tokens: t }: Reader, passage: Passage, head: EventHead, first: number, last: number): boolean =>
  (head.type === 'contest' && WON.test(phraseAt(t, last, last + 6))) ||
  WON_BEFORE.test(phraseAt(t, Math.max(passage.first, first - 10), first))
const WON = /^(?:và|,|rồi) (?:đã )?(?:vinh dự |xuất sắc )?(?:đạt|đoạt|giành) /
const WON_BEFORE =
  /(?:đạt|đoạt|giành|nhận)(?: được)? (?:giải|huy chương|danh hiệu|giải thưởng|ngôi)(?: [^ .,;]+){0,5} (?:tại|trong|ở)$/

/** "Trong phiên họp chiều 24/2, | Kỳ họp thứ 14 Quốc hội khóa XVII |, ...": how the sentence brings in the sitting, it does the session. */
function sittingCue(
  reader: Reader,
  sitting: EventMention | undefined,
  passage: Passage,
  first: number,
  last: number,
): EventCue | null {
  const t = reader.tokens
  if (sitting?.passage !== passage || !SITTINGS.has(wordAt(t, sitting.first))) return null
  if (sitting.last > sitting.headEnd || !namesParliament(phraseAt(t, first, last))) return null
  let i = sitting.last
  const day = lookup(passage).dayFrom.get(t.start[i] ?? -1)
  while (day && i < first && (t.end[i] ?? 0) <= day.end) i++
  if (wordAt(t, i) === ',') i++
  return OF_SESSION.test(`${phraseAt(t, i, first)} `) ? sitting.cue : null
}
const SITTINGS = new Set(['phiên', 'buổi'])
const OF_SESSION =
  /^(?:(?:của|thuộc|tại|trong|ở|nằm trong|trong khuôn khổ|trong chương trình|nằm trong chương trình) )? ?$/

/** "Kỳ họp thứ 5 đã bước vào | buổi chất vấn": a part of the event that enters it. */
const entersPart = (
  { tokens: t }: Reader,
  event: EventMention | undefined,
  passage: Passage,
  { from }: { readonly from: number },
): boolean =>
  event?.passage === passage && wordAt(t, from) === 'bước' && from >= event.last && from - event.last <= MOST_ADVERBS
const MOST_ADVERBS = 3

/** "gần 800 đoàn viên và ngư dân đã ra quân ...": a crowd that nobody names. */
const isTurnout = ({ tokens }: Reader, i: number, head: EventHead): boolean =>
  head.word === 'ra quân' && wordAt(tokens, i - 1) === 'đã'

/** "ngày cuối của Đại hội ..., diễn ra từ ngày 4 đến 6/8": what belongs to the event is told, and of the event when it was. */
const belongsToEvent = ({ tokens }: Reader, first: number, from: number): boolean =>
  first - from === 1 && TELLS_OF.has(wordAt(tokens, from))
const TELLS_OF = new Set(['của', 'là', 'như', 'nhân', 'khi'])

const isDated = ({ tokens: t }: Reader, passage: Passage, from: number): boolean => {
  for (let i = from; i < Math.min(passage.last, from + DATED_WITHIN); i++)
    if (lookup(passage).dayFrom.has(t.start[i] ?? -1)) return true
  return false
}
const DATED_WITHIN = 40
