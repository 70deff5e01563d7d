/** Where an article speaks of events: every head word in the headline and the first sentences, with its name and what stands around it. */
import { AT, BACKGROUND, BETWEEN, DELEGATIONS, HOLDING, LEADING_A_DELEGATION } from '../../lexicon/event-cues.js'
import { ACTED_OUT, NOT_BEFORE, NOT_BEHIND } from '../../lexicon/event-heads.js'
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { isCapital, isNumber, isUpper, isWord, phraseAt, wordAt, type Reader } from '../../mentions/reader.js'
import type { PhraseIndex } from '../../text/phrases.js'
import { PhraseSet } from '../../text/words.js'
import { actsBefore, actsBehind, isPassive } from './actor.js'
import { stepBack } from './before.js'
import { mustBeHeld, occasionAt, type EventHead } from './heads.js'
import { eventNameEnd } from './name.js'
import { lookup } from './lookup.js'
import { beforePlace } from './place/between.js'
import { opensSentence } from './opening.js'
import { partOfEvent } from './part-of-event.js'
import { arePartners } from './partners.js'
import { isWhilst } from './whilst.js'
import { isToldBefore, tellsOfIt, tellsOfItFarther } from './predicate.js'
import { programmeAt } from './programme.js'
import { namesParliament } from './session.js'
import { isHeldBy, isUndergone } from './undergone.js'

/** How the sentence brings an event in. */
export type EventCue = 'held' | 'subject' | 'at' | 'plain' | 'background'

/** An event where a passage speaks of it. */
export interface EventMention {
  readonly passage: Passage
  /** Number of the sentence in the body; -1 for the headline. */
  readonly index: number
  readonly head: EventHead
  /** Tokens of the name; the head is [first, headEnd). */
  readonly first: number
  readonly headEnd: number
  readonly last: number
  readonly cue: EventCue
  /** Somebody named is the subject of the verb before the event. */
  readonly actor: boolean
  /** The sentence is a caption that stands in the text: what credits the picture follows it. */
  readonly pictured: boolean
}

const holding = new PhraseSet(HOLDING)
const at = new PhraseSet(AT)
const background = new PhraseSet(BACKGROUND)
/** "Đoàn công tác | kiểm tra", "do ông Lò Văn An làm trưởng đoàn | kiểm tra": no "đoàn kiểm tra". */
const delegations = new PhraseSet([...DELEGATIONS, ...LEADING_A_DELEGATION])
const between = new PhraseSet(BETWEEN)

const WON = /^(?:và|,|rồi) (?:đã )?(?:vinh dự |xuất sắc )?(?:đạt|đoạt|giành) /
const WON_BEFORE =
  /(?:đạt|đoạt|giành|nhận)(?: được)? (?:giải|huy chương|danh hiệu|giải thưởng|ngôi)(?: [^ .,;]+){0,5} (?:tại|trong|ở)$/

/** No sentence behind this one tells of the event in its own right. */
const LATEST = 8

/** The mentions in the body that tell of the event early and in its own right. */
export const toldOf = ({ mentions }: { readonly mentions: readonly EventMention[] }): EventMention[] =>
  mentions.filter(({ index, cue }) => index >= 0 && index <= LATEST && cue !== 'background')

/** Finds the mentions of events in one passage. */
export function eventMentionsIn(
  reader: Reader,
  passage: Passage,
  index: number,
  heads: readonly PhraseIndex<EventHead>[],
  pictured = false,
): EventMention[] {
  const t = reader.tokens
  const named = lookup(passage)
  const out: EventMention[] = []
  for (let i = passage.first; i < passage.last; ) {
    const person = named.people.at(i)
    if (person) {
      i = person.last
      continue
    }
    const match = headAt(reader, passage, i, heads)
    if (!match) {
      i++
      continue
    }
    const { length } = match
    const headEnd = i + length
    const before = cueBefore(reader, passage, i)
    const head = nounOf(reader, passage, i, match.head, before.cue)
    if (!head.verb && before.cue !== 'held' && named.organizations.at(i) && !named.organizations.from(i)) {
      i++
      continue
    }
    const last = eventNameEnd(reader, passage, {
      first: i,
      headEnd,
      verb: head.verb,
      goesThere: head.type === 'inspection' || head.type === 'visit',
      receives: head.type === 'reception',
      meets: MEETS.has(head.type),
      courtesy: COURTESIES.has(head.type) || (head.verb && GIFTS.test(head.word)),
      festive: FEASTS.has(head.type),
      taught: head.type === 'training' || /tập huấn|bồi dưỡng/.test(t.words.slice(headEnd, headEnd + 4).join(' ')),
      topical: head.verb && !TALKS.has(head.type),
      calledOff: before.cue === 'held' && CALLED_OFF.has(wordAt(t, before.from)),
      opening: opensSentence(reader, passage, before),
    })
    const actor = head.verb || before.cue === 'held' ? actsBefore(reader, passage, before.from) : false
    let cue = before.cue
    // "Thanh tra Chính phủ", "Ban Chỉ đạo vận động hiến máu tình nguyện": who acts
    const body = named.organizations.at(i)
    if (head.verb && actsByName(reader, body, i, headEnd) && !isLedToAct(reader, passage, body, headEnd)) {
      i++
      continue
    }
    if (head.verb) {
      // "Kỷ niệm 10 năm thành lập, Đoàn xã gặp mặt ...": why it is done
      const isAnniversary = head.word === 'kỷ niệm' && i === passage.first && index >= 0 && wordAt(t, last) === ','
      // "tổ chức họp bàn ...", "chủ trì họp Ban Chỉ đạo": what is held, though it has no noun
      const subject =
        (actsBefore(reader, passage, i) && !(head.type === 'ceremony' && isPassive(reader, passage, i))) ||
        (before.cue === 'held' && HOLDS_A_VERB.has(t.words.slice(before.from, before.from + 2).join(' '))) ||
        (cue === 'plain' && STATE_VISITS.has(head.word) && index >= 0) ||
        (cue === 'plain' && (isHeldBy(t.words, last) || isUndergone(reader, passage, head, i))) ||
        ((cue !== 'background' || isWhilst(reader, before.from, i)) &&
          cue !== 'at' &&
          !isAnniversary &&
          actsBehind(reader, passage, before.from, last))
      out.push({
        passage,
        index,
        head,
        first: i,
        headEnd,
        last,
        cue: subject ? 'held' : cue,
        actor: subject,
        pictured,
      })
      i = headEnd
      continue
    }
    if (entersPart(reader, out[out.length - 1], passage, before)) cue = 'background'
    if (cue === 'plain' || cue === 'background') cue = sittingCue(reader, out[out.length - 1], passage, i, last) ?? cue
    // who won there is portrayed, the contest is only named: "tham gia cuộc thi ... và đạt giải Nhì"
    if (head.type === 'contest' && WON.test(t.words.slice(last, last + 6).join(' '))) cue = 'background'
    if (WON_BEFORE.test(t.words.slice(Math.max(passage.first, i - 10), i).join(' '))) cue = 'background'
    if (cue !== 'held' && tellsOfIt(reader, last))
      cue =
        cue === 'background' && !(belongsToEvent(reader, i, before.from) && isDated(reader, passage, last))
          ? cue
          : 'subject'
    // "Phiên chất vấn của HĐND tỉnh sáng 6/7 | nóng lên khi ...": it opens its sentence, and its day is told
    if (cue === 'plain' && i === passage.first && last > headEnd && named.dayFrom.has(t.start[last] ?? -1))
      cue = 'subject'
    if (cue === 'plain' && (isToldBefore(reader, passage, i) || tellsOfItFarther(reader, passage, i, last)))
      cue = 'subject'
    // "đã họp báo giới thiệu ...", "Sở Y tế họp báo", "Công an huyện ra quân ...": a noun that is a verb here
    const verbal =
      wordAt(t, i) === 'họp' ||
      head.word === 'hội đàm' ||
      ACTED_OUT.has(head.word) ||
      ['đã', 'vừa', 'sẽ'].includes(wordAt(t, i - 1))
    if (cue === 'plain' && verbal && (actsBefore(reader, passage, i) || isTurnout(reader, i, head))) cue = 'held'
    out.push({ passage, index, head, first: i, headEnd, last, cue, actor, pictured })
    i = Math.max(last, headEnd)
  }
  return out
}

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

/** Whoever pays such a visit, by a foreign name that may not be read, is a head of state or government. */
const STATE_VISITS = new Set(['thăm chính thức', 'thăm hữu nghị', 'thăm cấp nhà nước'])

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

/** "khai mạc Đối thoại liên vùng": a verb that is written as a name behind what holds it is a noun. */
function nounOf({ tokens }: Reader, passage: Passage, i: number, head: EventHead, cue: EventCue): EventHead {
  const named = head.verb && cue === 'held' && passage.kind !== 'title' && i > passage.first && isCapital(tokens, i)
  return named ? { ...head, verb: false } : head
}

function headAt(
  reader: Reader,
  passage: Passage,
  i: number,
  heads: readonly PhraseIndex<EventHead>[],
): { head: EventHead; length: number } | null {
  const t = reader.tokens
  if (!isWord(t, i)) return null
  let best: { head: EventHead; length: number } | null = null
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
/** What stands directly before a head, and where it begins. */
function cueBefore(reader: Reader, passage: Passage, i: number): { cue: EventCue; from: number } {
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

/** Verbs of these types name whom one talks with, the topic comes later. */
const MEETS: ReadonlySet<string> = new Set(['working-session', 'reception', 'dialogue'])
const FEASTS: ReadonlySet<string> = new Set(['festival', 'ceremony', 'contest'])
const COURTESIES: ReadonlySet<string> = new Set(['visit', 'reception'])
/** "tặng quà", "trao quà", "chúc Tết" */
const GIFTS = /quà|tặng|chúc|thăm/
const TALKS: ReadonlySet<string> = new Set(['working-session', 'meeting', 'dialogue'])

/** Verbs that take what is held as a verb: "tổ chức họp", "chủ trì làm việc với". */
const HOLDS_A_VERB = new Set(['tổ chức', 'chủ trì', 'chủ tọa', 'điều hành', 'điều khiển'])
