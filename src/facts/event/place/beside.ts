/** Whether a place belongs to the event beside which it stands. */
import { EVENT_HALLS, INCIDENTS } from '../../../lexicon/event-places.js'
import type { Passage } from '../../../mentions/passages.js'
import { isDash, isNumber, isWord, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { textFrom } from '../dateline.js'
import { holdingFrom } from '../holder/verbs.js'
import { lookup } from '../lookup.js'
import type { EventMention } from '../mention.js'
import type { PlaceFound } from './found.js'
import { HELD_AWAY, OPENING, VISITING } from './leads.js'

/** The place stands next to the event's name, or where a sentence says when and where before it says who and what. */
export function isBesides(reader: Reader, mention: EventMention, place: PlaceFound): boolean {
  const t = reader.tokens
  const { passage } = mention
  // "Hội Nông dân xã | tại sân vận động xã | đã tổ chức lễ ..."
  if (place.last <= mention.first && holdingFrom(reader, mention.first, place.last) === place.last)
    return !isSeat(reader, place)
  if (place.token > mention.first)
    return (
      !isOfIncident(reader, mention, place) &&
      (wordsBetween(reader, mention.last, place.token) <= 4 ||
        isForWhom(reader, mention.last, place.token - 1) ||
        (mention.head.verb && HELD_AWAY.has(mention.head.type) && isOneName(reader, mention.last, place.token - 1)) ||
        isDated(reader, passage, place.last) ||
        passage.dates.some(
          (date) => date.role === 'day' && date.end <= place.start && date.end >= (t.end[mention.last - 1] ?? 0),
        ))
    )
  if (ATTENDS.test(phraseAt(t, place.last, mention.first))) return true
  const lead = place.token - (wordAt(t, place.token - 2) === 'ngay' ? 3 : 2)
  const before = wordAt(t, lead)
  return (
    place.token - textFrom(reader, passage) <= OPENS_WITHIN ||
    before === ',' ||
    before === '(' ||
    before === ')' ||
    passage.dates.some((date) => date.end === t.end[lead])
  )
}

/** "Tại | Hà Nội", "Vừa qua tại | Hà Nội": so the sentence opens. */
const OPENS_WITHIN = 3

/** "thăm và làm việc tại Trường Đại học Mây (ĐHM) | và dự | lễ ký kết": whoever is there is at the event there. */
const ATTENDS =
  /^(?:\( [^()]{1,40} \) )?(?:,|và|, đồng thời|đồng thời|để)(?: (?:đã|cùng))? (?:tham dự|dự|tham gia|chứng kiến|chủ trì)(?: (?:buổi|cuộc))?$/

/** "họp báo về vụ ngộ độc | tại Công ty Bông Lúa": of what happened there they speak elsewhere; who inspects it goes there. */
function isOfIncident(reader: Reader, { first, passage, head }: EventMention, { token }: PlaceFound): boolean {
  const t = reader.tokens
  if (VISITING.has(head.type)) return false
  let told = false
  for (let i = first; i < token - 1; i++)
    if (incidents.lengthAt(t, i, token) > 0) told = true
    else if (wordAt(t, i) === ',' || lookup(passage).dayFrom.has(t.start[i] ?? -1)) told = false
  return told
}
const incidents = new PhraseSet(INCIDENTS)

/** "tại | thị xã Lim | sáng 3/10": the day is told right behind the place. */
const isDated = ({ tokens: t }: Reader, passage: Passage, end: number): boolean =>
  lookup(passage).dayFrom.has(t.start[wordAt(t, end) === ',' || wordAt(t, end) === 'vào' ? end + 1 : end] ?? -1)

/** "lớp bồi dưỡng | cho hơn 80 cán bộ hội các xã, phường | tại thành phố Long Bình": between the name and the place only for whom it is. */
function isForWhom(reader: Reader, first: number, last: number): boolean {
  return last - first <= MOST_FOR_WHOM && FOR_WHOM.test(phraseAt(reader.tokens, first, last))
}
/** "kiểm tra dự án cao tốc Sông Mây | - Đèo Mưa | tại Km 3": what is inspected goes on. */
function isOneName({ tokens: t }: Reader, first: number, last: number): boolean {
  if (last - first > MOST_FOR_WHOM / 2) return false
  for (let i = first; i < last; i++)
    if (!isDash(t, i) && !((isWord(t, i) && !ENDS_NAME.has(wordAt(t, i))) || isNumber(t, i))) return false
  return true
}
const ENDS_NAME = new Set(['và', 'của', 'với', 'do', 'để', 'nhằm', 'được', 'đã', 'là', 'về'])
const FOR_WHOM =
  /^(?:cho|dành cho|(?:theo|bằng|dưới) hình thức|với sự tham gia của|với sự tham dự của|với hơn|với gần) [^.;:()“"]{0,120}$/
const MOST_FOR_WHOM = 24

/** Nothing but a day stands between the beginning of the sentence and the place. */
export function isDatedOpening(reader: Reader, passage: Passage, { token }: PlaceFound): boolean {
  const t = reader.tokens
  if (token - passage.first > OPENING) return false
  const before = t.start[token - 1] ?? 0
  let k = token - 1
  while (k > passage.first && [',', ')', 'ngay'].includes(wordAt(t, k - 1))) k--
  const last = t.start[k - 1] ?? 0
  return passage.dates.some(
    ({ role, start, end }) =>
      role === 'day' && start <= (t.start[passage.first + 1] ?? 0) && end > last && end <= before,
  )
}

/** "Hội người Việt Nam tại Séc", "Đại sứ quán Việt Nam tại Kyiv": where a body of a country has its seat. */
function isSeat(reader: Reader, { token }: PlaceFound): boolean {
  const { phrases: p } = reader
  return p.at('country', token) > 0 || [1, 2, 3].some((length) => p.at('country', token - 1 - length) === length)
}

/** Tokens in [first, last) outside brackets. */
function wordsBetween(reader: Reader, first: number, last: number): number {
  let count = 0
  let inside = false
  for (let i = first; i < last; i++) {
    const word = wordAt(reader.tokens, i)
    if (word === '(') inside = true
    if (!inside) count++
    if (word === ')') inside = false
  }
  return count
}

/** The sentence opens with a hall, and what is held there follows. */
export function opensInHall(reader: Reader, passage: Passage, { token, last }: PlaceFound): boolean {
  const t = reader.tokens
  if (token - passage.first > 2 || halls.lengthAt(t, token, last) === 0) return false
  for (let i = last; i < Math.min(passage.last - 1, last + HELD_WITHIN); i++)
    if (held.lengthAt(t, i, passage.last) > 0) return true
  return false
}
const halls = new PhraseSet(EVENT_HALLS)
const held = new PhraseSet(['tổ chức', 'diễn ra', 'khai mạc', 'long trọng', 'trang trọng'])
/** So many tokens behind the hall tell who holds the event there. */
const HELD_WITHIN = 40
