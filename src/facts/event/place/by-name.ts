/** Where the event takes place as its own name tells: in a bracket behind it, or where those live who are visited. */
import type { Draft } from '../../../article.js'
import { VISITED_UNITS } from '../../../lexicon/event-places.js'
import type { Passage } from '../../../mentions/passages.js'
import type { TokenRange } from '../../../mentions/people.js'
import { isCapital, isDash, isNumber, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import type { EventMention } from '../mention.js'
import { placeEnd } from '../place.js'
import { shortKindAt } from './goes-on.js'

/** Tokens [first, last) as a place that a rule has found. */
export const draftOf = ({ tokens: t }: Reader, first: number, last: number, rule: string): Draft => ({
  start: t.start[first] ?? 0,
  end: t.end[last - 1] ?? 0,
  rule,
})

/** "lễ khánh thành Đền thờ Đồi Mây | (xã Suối Lim, huyện Phú Lâm)": the bracket behind the name tells where. */
export function bracketedBehind(reader: Reader, mention: EventMention): Draft | null {
  // "đối thoại với 20 hộ dân xã Cổ Am (huyện Lim)", "vụ cháy xảy ra tại chợ Mây (xã Lim)": the bracket is of whom one
  // meets, or of what happened
  const { headEnd, last } = mention
  const other = reader.tokens.words.slice(headEnd, last).some((word) => OTHERS_THERE.has(word))
  return mention.head.verb || other ? null : bracketOf(reader, mention)
}

/** "thăm, tặng quà gia đình bà Lò Thị Nhàn | (xã Suối Lim)": where those live who are visited, which no name of theirs tells. */
export const homeInBracket = (reader: Reader, mention: EventMention): Draft | null =>
  mention.head.verb && mention.head.type === 'visit' ? bracketOf(reader, mention) : null

/** The place in the bracket behind the name, and nothing else in it than the day: "(xã Suối Lim, ngày 5/3)". */
function bracketOf(reader: Reader, { passage, last }: EventMention): Draft | null {
  const t = reader.tokens
  if (wordAt(t, last) !== '(') return null
  const first = last + 1
  const kind = Math.max(reader.phrases.at('place-kind', first), shortKindAt(reader, first))
  const end = placeEnd(reader, passage, first)
  if (end === null) return null
  const closes = wordAt(t, end) === ')' && kind > 0
  const dated = wordAt(t, end) === ',' && lookup(passage).dayFrom.has(t.start[end + 1] ?? -1)
  return closes || dated ? draftOf(reader, first, end, 'location/bracket') : null
}

const OTHERS_THERE = new Set(['với', 'giữa', 'tại'])

/**
 * "thăm, tặng quà các hộ nghèo | bản Mây, xã Suối Lim", "kiểm tra các mô hình trên địa bàn | xã Suối Lim", "viếng | Nghĩa
 * trang liệt sĩ tỉnh": where those live who are visited, where lies what is inspected, or what is itself the place.
 */
export function homeOf(reader: Reader, mention: EventMention): Draft | null {
  if (!mention.head.verb) return null
  for (let i = mention.headEnd; i < behindName(reader, mention); i++) {
    if (!isShrine(reader, i) && !isHome(reader, mention, i)) continue
    const last = placeEnd(reader, mention.passage, i)
    if (last !== null) return draftOf(reader, i, last, 'location/goes-to')
  }
  return null
}

/** "viếng | Nghĩa trang liệt sĩ tỉnh" */
const isShrine = ({ tokens: t }: Reader, i: number): boolean => SHRINE.test(t.words.slice(i - 1, i + 3).join(' '))
const SHRINE = /^(?:viếng|thăm|tại) (?:nghĩa trang|đài tưởng niệm|tượng đài|khu di tích|nhà tưởng niệm)(?= |$)/u

/** "hộ nghèo | bản Mây", "trên địa bàn | các xã Tân Mỹ, Cổ Am": a place of less than a province, and no body's. */
function isHome(reader: Reader, { head, passage }: EventMention, i: number): boolean {
  const t = reader.tokens
  const several = SEVERAL.has(wordAt(t, i)) ? 1 : 0
  const kind = wordAt(t, i + several) === 'đảo' ? 1 : reader.phrases.at('place-kind', i + several)
  const named = i + several + kind
  if (kind === 0 || WIDE.has(wordAt(t, i + several)) || !(isCapital(t, named) || isNumber(t, named))) return false
  if (lookup(passage).organizations.at(i)) return false
  const within = wordAt(t, i - 1) === 'bàn' && wordAt(t, i - 2) === 'địa'
  return within || (head.type === 'visit' && (LIVES.has(wordAt(t, i - 1)) || isOnIsland(reader, i)))
}
const SEVERAL = new Set(['các', 'hai', 'ba', 'quần'])
/** The last words of those who live there, and of what leads to where. */
const LIVES = new Set(
  'con nghèo bàn sách quyền dân sĩ công khó bào tế em sinh viên động thuộc lão đình lũ bão'.split(' '),
)
/** A whole province is no place to which one goes. */
const WIDE = new Set(['tỉnh', 'vùng', 'miền'])

/** "các đơn vị trên | các đảo Hòn Lim, Hòn Mây", "quân và dân | đảo Hòn Lim" */
const isOnIsland = ({ tokens: t }: Reader, i: number): boolean =>
  ON.has(wordAt(t, i - 1)) && (wordAt(t, i) === 'đảo' || ISLANDS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`))
const ON = new Set(['trên', 'ngoài', 'ở', 'dân'])
const ISLANDS = new Set(['các đảo', 'hai đảo', 'ba đảo', 'quần đảo', 'huyện đảo'])

/** The name ends before "trên địa bàn huyện ...", where it tells no more than where one goes. */
const behindName = ({ tokens: t }: Reader, { last }: EventMention): number =>
  t.words.slice(last, last + 3).join(' ') === 'trên địa bàn' ? last + 4 : last

/** "chung vui Ngày hội với bà con | thôn Mây, xã Suối Lim": whose feast it is live where it is. */
export function amongVillagers(reader: Reader, passage: Passage): TokenRange | null {
  const t = reader.tokens
  for (let i = passage.first + 3; i < passage.last; i++) {
    const kind = reader.phrases.at('place-kind', i) || (wordAt(t, i) === 'khu' ? 1 : 0)
    if (kind === 0 || WIDE.has(wordAt(t, i)) || !(isCapital(t, i + kind) || isNumber(t, i + kind))) continue
    if (!WITH_VILLAGERS.test(phraseAt(t, Math.max(passage.first, i - JOINED_WITHIN), i))) continue
    const last = placeEnd(reader, passage, i)
    if (last !== null) return { first: i, last }
  }
  return null
}
const WITH_VILLAGERS =
  /(?:^| )(?:dự|vui|đến|về)(?: [^.;:]+)? (?:với|cùng)(?: với)?(?: (?:toàn thể|đông đảo|các|cán bộ|đảng viên|hội viên|cấp ủy|chính quyền|và|hơn|gần|trên|\d+|hộ|,))* ?(?:bà con|nhân dân|người dân|đồng bào|cư dân|hộ dân)(?: (?:nhân dân|các|hai|dân tộc|trong|ở|tại|của|địa phương))*$/
/** So many tokens before the village tell of who joins whom there. */
const JOINED_WITHIN = 40

/**
 * "chúc Tết cán bộ, chiến sĩ | Đồn Biên phòng Suối Lim", "kiểm tra hoạt động của | Trung tâm Giống cây trồng huyện", "thị sát | tuyến
 * đê Hữu Lim đoạn qua xã Tân Mỹ": a unit or works with a name of its own, which nobody visits but where it lies.
 */
export function visitedUnit(reader: Reader, mention: EventMention): Draft | null {
  const t = reader.tokens
  const { passage } = mention
  const named = lookup(passage)
  for (let i = mention.headEnd; i < mention.last; i++) {
    // "làm việc với ...", "kiểm tra việc đầu tư theo ...", "thăm các ...": another party, a topic, more than one
    if (ELSEWHERE.has(wordAt(t, i))) return null
    const body = named.organizations.at(i)
    // "tuyến đường Ngã Tư Lim - Cầu Mây": where a road ends
    if (units.lengthAt(t, i, mention.last) > 0 && !isDash(t, i - 1) && !(body && body.first < i)) {
      const last = firstOf(reader, i, placeEnd(reader, passage, i) ?? i)
      if (isNamed(reader, i, last)) return draftOf(reader, i, last, 'location/visited')
    }
    if (body) i = body.last - 1
  }
  return null
}

/** Where the first of two visited ends: "Chùa Cổ Am | và Ban Trị sự Giáo hội huyện". */
function firstOf({ tokens: t }: Reader, first: number, last: number): number {
  for (let i = first + 2; i < last; i++)
    if (wordAt(t, i) === 'và' && isCapital(t, i + 1) && isCapital(t, i + 2)) return i
  return last
}

const ELSEWHERE = new Set(['với', 'về', 'theo', 'các', 'những', 'tại', 'ở', 'từ', 'vụ'])
const units = new PhraseSet(VISITED_UNITS)

/** It has a name or a number, or is the one of its territory: "Bệnh viện Đa khoa huyện". */
export function isNamed({ tokens: t, phrases }: Reader, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (isCapital(t, i) || isNumber(t, i) || phrases.at('place-kind', i) === last - i) return true
  return false
}
