/** Which side of a working session, visit, inspection or reception goes or receives: that one holds it. */
import { DELEGATION_NOUNS, VOTED_FOR } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import type { TokenRange } from '../../mentions/people.js'
import { isCapital, isDash, isWord, phraseAt, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { holder } from './holder.js'
import { isJoint } from './holder/joint.js'
import { lookup } from './lookup.js'

/** Of these the side that goes or receives is the organiser. */
export const GOING: ReadonlySet<string> = new Set(['visit', 'inspection', 'working-session', 'reception'])

/** "buổi làm việc | của Đoàn khảo sát của Bộ Y tế | với ...". */
export function partyOf(reader: Reader, passage: Passage, at: number): TokenRange | null {
  if (wordAt(reader.tokens, at) !== 'của') return null
  return bodyFrom(reader, passage, at + 1, at + 1)
}

/** "họp báo thường kỳ | của Bộ Y tế": of what nobody goes to, only a body by its name. */
export const ownerOf = (reader: Reader, passage: Passage, at: number): TokenRange | null =>
  lookup(passage).organizations.from(at + 1) ? partyOf(reader, passage, at) : null

/** "buổi tiếp xúc cử tri trước kỳ họp thứ sáu | của Tổ đại biểu HĐND tỉnh đơn vị số 3": whom the voters meet. */
export function electedOf(reader: Reader, passage: Passage, from: number): TokenRange | null {
  for (let i = from; i < Math.min(passage.last, from + LONGEST_PARTY); i++)
    if (wordAt(reader.tokens, i) === 'của' && votedFor.lengthAt(reader.tokens, i + 1, passage.last) > 0)
      return bodyFrom(reader, passage, i + 1, i + 1)
  return null
}

/** "buổi làm việc | giữa UBND tỉnh | và Tổng công ty Điện lực": the side that is named first. */
export function sideBetween(reader: Reader, passage: Passage, at: number): TokenRange | null {
  const t = reader.tokens
  if (wordAt(t, at) !== 'giữa') return null
  const first = at + 1
  for (let i = first + 1; i < Math.min(passage.last, first + LONGEST_PARTY); i++) {
    const joint = wordAt(t, i) === 'với' || isJoint(reader, passage, i, passage.last)
    if (!joint) continue
    // "giữa lãnh đạo Công ty Hải Long và ngư dân": people of it
    const side = LEADERS.has(phraseAt(reader.tokens, first, first + 2)) ? null : holder(reader, passage, first, i)
    return side === 'nothing' ? null : side
  }
  return null
}

/** "cuộc họp trực tuyến | giữa Bộ Y tế với 19 tỉnh": the body that calls the others together; two that meet as equals are joined by "và". */
export function callerOf(reader: Reader, passage: Passage, at: number): TokenRange | null {
  const side = sideBetween(reader, passage, at)
  return side && wordAt(reader.tokens, side.last) === 'với' && lookup(passage).organizations.from(side.first)
    ? side
    : null
}

/** "Đoàn công tác của Bộ Y tế do ... làm trưởng đoàn đến ...": the delegation a sentence opens with, told of later as "đoàn". */
export function delegationIn(reader: Reader, passage: Passage): TokenRange | null {
  const t = reader.tokens
  for (let i = passage.first; i < passage.last; i++) {
    const length = delegations.lengthAt(t, i, passage.last)
    if (length === 0 || BEFORE_OTHERS.has(wordAt(t, i - 1)) || RECEIVED.test(phraseAt(reader.tokens, i - 5, i)))
      continue
    const body = wordAt(t, i + length) === 'của' ? i + length + 1 : i + length
    const named = lookup(passage).organizations.at(body) !== undefined || reader.phrases.at('place-kind', body) > 0
    const delegation = named ? bodyFrom(reader, passage, i, body) : null
    if (delegation) return delegation
  }
  return null
}

/**
 * "Sáng 5/5, tiếp tục chương trình kỳ họp thứ 9, dưới sự điều hành của ..., | Quốc hội | biểu quyết": the house as the
 * subject of the sentence that brings its session in.
 */
export function houseSitting(reader: Reader, passage: Passage, from: number, house: RegExp = HOUSE): TokenRange | null {
  const t = reader.tokens
  for (let i = from; i < passage.last; i++) {
    if (wordAt(t, i) === '.' || wordAt(t, i) === ';') return null
    if (wordAt(t, i - 1) !== ',' || !isCapital(t, i)) continue
    const body = lookup(passage).organizations.from(i)
    if (
      body &&
      house.test(phraseAt(reader.tokens, i, body.last)) &&
      SITS.test(phraseAt(reader.tokens, body.last, body.last + 12))
    )
      return { first: i, last: body.last }
  }
  return null
}

/** Boards that meet as a house does: "Tại cuộc họp ..., | Ban Chỉ đạo | đã thảo luận". */
export const BOARD =
  /^(?:ban (?:chỉ đạo|chỉ huy|thường vụ|chấp hành|cán sự|thường trực)|thường trực|ubnd|ủy ban|hội đồng|chính phủ)(?: |$)/
const HOUSE = /^(?:quốc hội|ủy ban thường vụ quốc hội|ubtvqh|hđnd|hội đồng nhân dân)(?: |$)/
const SITS =
  /^(?:\( [^()]{1,40} \) )?(?:(?:đã|sẽ|tiếp tục|tiến hành|cũng) )*(?:biểu quyết|thông qua|nghe|thảo luận|xem xét|cho ý kiến|chất vấn|bầu|quyết định|làm việc)(?: |$)/

/** A delegation that is met, joined or sent is not the one that acts. */
const BEFORE_OTHERS = new Set(['với', 'cùng', 'tiếp', 'đón', 'gặp', 'các', 'trưởng', 'phó', 'lập', 'hai', 'cho'])
/** "tiếp xã giao | đoàn công tác", "tiếp và làm việc với một | đoàn công tác": guests. */
const RECEIVED =
  /(?:^| )(?:tiếp|đón|đón tiếp|tiếp đón|hội kiến|gặp gỡ|gặp mặt|chào đón)(?: (?:xã giao|thân mật|thân tình|trọng thể|hữu nghị))?(?: (?:và|,) (?:làm việc|trao đổi|hội đàm))?(?: với)?(?: một)?$/
const LEADERS = new Set(['lãnh đạo', 'đại diện'])
const delegations = new PhraseSet(DELEGATION_NOUNS)
const votedFor = new PhraseSet(VOTED_FOR)

/** The body in tokens from `first` on; `owner` is where the name of whose it is begins. */
function bodyFrom(reader: Reader, passage: Passage, first: number, owner: number): TokenRange | null {
  const { organizations } = lookup(passage)
  let end = organizations.from(owner)?.last ?? owner
  // "của Đảng ủy, Bộ Tư lệnh Quân khu"
  if (owner > first && wordAt(reader.tokens, owner - 1) === 'của')
    for (let next = organizations.from(end + 1); next && wordAt(reader.tokens, end) === ','; ) {
      end = next.last
      next = organizations.from(end + 1)
    }
  while (
    end < Math.min(passage.last, first + LONGEST_PARTY) &&
    (isWord(reader.tokens, end) || (isDash(reader.tokens, end) && isCapital(reader.tokens, end + 1))) &&
    !BEHIND_PARTY.has(wordAt(reader.tokens, end))
  )
    end++
  const party = end - first > 1 ? holder(reader, passage, first, end) : null
  return party === 'nothing' ? null : party
}

/** No delegation is named in more tokens. */
const LONGEST_PARTY = 20
const BEHIND_PARTY = new Set([
  'do',
  'với',
  'tại',
  'về',
  'đã',
  'đến',
  'tới',
  'ở',
  'cùng',
  'nhằm',
  'để',
  'sáng',
  'chiều',
  'ngày',
  'ghi',
  'khi',
  'vừa',
  'sẽ',
  'tiến',
  'có',
  'làm',
  'diễn',
])
