/** Which event a word of a passage is the head of, if any. */
import { DELEGATIONS, LEADING_A_DELEGATION } from '../../../lexicon/event-cues.js'
import { NOT_BEFORE, NOT_BEHIND } from '../../../lexicon/event-heads.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, isUpper, isWord, wordAt, type Reader } from '../../../mentions/reader.js'
import type { PhraseIndex } from '../../../text/phrases.js'
import { PhraseSet } from '../../../text/words.js'
import { actsBefore } from '../actor.js'
import { mustBeHeld, occasionAt, type EventHead, type HeadMatch } from '../heads.js'
import { lookup } from '../lookup.js'
import type { EventCue } from '../mention.js'
import { programmeAt } from '../programme.js'
import { isUndergone } from '../undergone.js'

/** "Đoàn công tác | kiểm tra", "do ông Lò Văn An làm trưởng đoàn | kiểm tra": no "đoàn kiểm tra". */
const delegations = new PhraseSet([...DELEGATIONS, ...LEADING_A_DELEGATION])
/** "khai mạc Đối thoại liên vùng": a verb that is written as a name behind what holds it is a noun. */
export function nounOf({ tokens }: Reader, passage: Passage, i: number, head: EventHead, cue: EventCue): EventHead {
  const named = head.verb && cue === 'held' && passage.kind !== 'title' && i > passage.first && isCapital(tokens, i)
  return named ? { ...head, verb: false } : head
}

export function headAt(
  reader: Reader,
  passage: Passage,
  i: number,
  heads: readonly PhraseIndex<EventHead>[],
): HeadMatch | null {
  const t = reader.tokens
  if (!isWord(t, i)) return null
  let best: HeadMatch | null = null
  for (const index of heads) {
    const match = index.longestAt(t, i, passage.last)
    if (match && (!best || match.length > best.length)) best = { head: match.value, length: match.length }
  }
  const occasion = occasionAt(reader, i, passage.last)
  if (occasion && occasion.length > (best?.length ?? 0) && occasion.head.type !== best?.head.type) best = occasion
  if (!best) return programmeAt(reader, passage, i, heads)
  const next = wordAt(t, i + best.length)
  const previous = wordAt(t, i - 1)
  const delegation = best.head.verb && delegations.lengthBefore(t, i, passage.first) >= 3
  // "hành lễ" is to pray, "tiến hành lễ khánh thành" to hold one
  const carriedOut = previous === 'hành' && CARRIES_OUT.has(wordAt(t, i - 2))
  // "công tác tổ chức kiểm tra" is a task, "Sở Y tế tổ chức kiểm tra" tells who did it
  const organized = previous === 'chức' && wordAt(t, i - 2) === 'tổ' && actsBefore(reader, passage, i - 2)
  if (
    (!delegation &&
      !carriedOut &&
      !organized &&
      !endsName(reader, i) &&
      !endsBody(reader, passage, i) &&
      !(previous === 'được' && isUndergone(reader, passage, best.head, i)) &&
      NOT_BEFORE[best.head.word]?.includes(previous)) ||
    // "tổ chức kỷ niệm ngày nhà giáo"; "những kỷ niệm ngày ấy" are none
    (NOT_BEHIND[best.head.word]?.includes(next) && !(organized && best.head.word === 'kỷ niệm'))
  )
    return null
  // "tiếp xúc với hơn 150 cử tri"; with others one is only in touch
  if (best.head.word === 'tiếp xúc với' && !t.words.slice(i, i + VOTERS_WITHIN).includes('cử')) return null
  // "giao Ban Dân tộc tỉnh chủ trì" gives a task
  if (best.head.word === 'giao ban' && isCapital(t, i + 1) && !isCapital(t, i)) return null
  // "Chùa Cổ Lễ" is a name
  if (best.head.word === 'lễ' && isCapital(t, i) && isCapital(t, i - 1) && i - 1 > passage.first) return null
  // "tổ chức khai mạc ..." is a ceremony; "khai mạc hội nghị" opens the event named behind it
  if (OPENING_ACTS.has(best.head.word) && opensEvent(reader, passage, i + best.length, heads)) return null
  if (OPENINGS.has(best.head.word)) {
    if (previous === 'chức') return { head: { ...best.head, verb: false }, length: best.length }
    if (!(passage.kind === 'title' && i === passage.first)) return null
  }
  // "tổ chức kỷ niệm 75 năm ...", "tổ chức sơ kết ...": what is held, though its noun is left out
  const onlyHeld = best.head.verb && mustBeHeld(best.head.word)
  if (best.head.verb && (onlyHeld || HELD_BARE.has(best.head.type)) && previous === 'chức' && wordAt(t, i - 2) === 'tổ')
    return { head: { ...best.head, verb: false }, length: best.length }
  if (onlyHeld) return null
  // only a parliament sits while it "cho ý kiến về" or "thông qua" something; others may do so in writing
  if (
    best.head.type === 'assembly' &&
    best.head.verb &&
    SITTING.test(`${best.head.word} `) &&
    !isParliament(reader, passage, i)
  ) {
    const hears = best.head.word.startsWith('nghe ') && !AFTER.has(wordAt(t, i - 1)) && actsBefore(reader, passage, i)
    return hears ? { head: { ...best.head, type: 'meeting' }, length: best.length } : null
  }
  // "Đại hội đồng" is a body, unless it is one of shareholders
  if (best.head.word === 'đại hội' && next === 'đồng' && !['cổ', 'lần'].includes(wordAt(t, i + best.length + 1)))
    return null
  return best
}

/** "phường Nam Cường | kiểm tra", "Nhóm thiện nguyện Hoa Ban | đối thoại": a name ends in the word, unlike "Tăng cường", "Ủy ban". */
const endsName = ({ tokens: t }: Reader, i: number): boolean =>
  isCapital(t, i - 1) && isCapital(t, i - 2) && !isCapital(t, i) && !isUpper(t, i - 1) && wordAt(t, i - 2) !== 'ủy'

/** "Tỉnh đoàn | kiểm tra", "Trung tâm Bảo trợ xã hội | họp": the word before ends the name of who acts. */
function endsBody({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  const body = lookup(passage).organizations.upTo(i)
  return body !== undefined && body.last - body.first >= 2 && isCapital(t, body.first) && !isCapital(t, i)
}

/** The voters are named in so many tokens. */
const VOTERS_WITHIN = 9

/** "tiến hành", "điều hành", "cử hành" */
const CARRIES_OUT = new Set(['tiến', 'điều', 'cử'])

const SITTING =
  /^(?:cho ý kiến|nghe|thảo luận(?:,| về| dự| hội| trực| toàn)|xem xét,|biểu quyết|bỏ phiếu|bầu|thông qua|phê chuẩn|chất vấn) /

/** Types whose verbs stand behind "tổ chức" for the event itself. */
const HELD_BARE: ReadonlySet<string> = new Set(['ceremony'])

/** "Quốc hội đã cho ý kiến", "HĐND tỉnh Long Bình thông qua": the subject, with two words at most before the verb. */
function isParliament(reader: Reader, passage: Passage, i: number): boolean {
  const { organizations } = lookup(passage)
  for (let k = i; k > passage.first + 1 && k > i - 3; k--) {
    if (wordAt(reader.tokens, k - 1) === 'hội' && wordAt(reader.tokens, k - 2) === 'quốc') return true
    const body = organizations.upTo(k)
    if (body && PARLIAMENT.test(reader.tokens.words.slice(body.first, body.last).join(' '))) return true
  }
  return false
}
const PARLIAMENT = /^(?:thường trực )?(?:hđnd|hội đồng nhân dân)(?: |$)/

/** "sau khi nghe báo cáo": what came before a speech. */
const AFTER = new Set(['khi', 'được', 'đã', 'cùng', 'cũng'])

const OPENINGS = new Set(['khai mạc', 'bế mạc'])
const OPENING_ACTS = new Set([...OPENINGS, 'khai giảng', 'bế giảng'])

/** "tổ chức khai mạc Hội thi ...", "khai giảng lớp bồi dưỡng ...": what lasts for days and is named behind is the event. */
function opensEvent(reader: Reader, passage: Passage, i: number, heads: readonly PhraseIndex<EventHead>[]): boolean {
  return heads.some((index) => {
    const match = index.longestAt(reader.tokens, i, passage.last)
    return match !== null && !match.value.verb && OPENED_TYPES.has(match.value.type)
  })
}
const OPENED_TYPES: ReadonlySet<string> = new Set(['contest', 'training', 'festival', 'drill', 'assembly'])
