/** Where the event takes place: the phrase behind "tại" (or "đến ... dự") in the sentences that tell of the event. */
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import { isCapital, isDash, isNumber, isWord, wordAt, type Reader } from '../mentions/reader.js'
import type { EventDraft } from './event.js'
import { toldOf, type EventMention } from './event/mentions.js'
import { lookup } from './event/lookup.js'
import { holdingFrom, wordsOf } from './event/holder.js'
import { placeEnd, placeKinds } from './event/place.js'
import { bracketedBehind, draftOf, homeOf } from './event/place-by-name.js'
import { scenePlace } from './event/scene.js'
import {
  ARRIVED,
  CROWD,
  COMES_FOR,
  COUNTED,
  DWELLING,
  GOES,
  HAPPENS,
  HAPPENS_SO,
  HOUSES,
  LIVING,
  MAIN_SITE,
  OPENING,
  PLACED,
  PLACE_LABEL,
  SEATED,
} from './event/place-leads.js'

/** Where these are held the headline tells, though it name them otherwise. */
const GOING: ReadonlySet<string> = new Set(['visit', 'inspection', 'working-session', 'reception', 'dialogue'])

/** No later sentence opens with the event's day and place. */
const LATEST_OF_ALL = 12

/** How the sentence leads to the place. The first kind found wins. */
type Lead = 'event' | 'happens' | 'goes' | 'headline'

interface PlaceFound extends Draft {
  /** Tokens [token, last). */
  readonly token: number
  readonly last: number
  readonly lead: Lead
}

export function findLocation(article: Article, event: EventDraft): Draft | null {
  const { reader } = article
  const told = toldOf(event)
  const places = new Map<Passage, PlaceFound[]>()
  const found = (passage: Passage): PlaceFound[] => {
    const known = places.get(passage) ?? placesIn(reader, passage, event)
    places.set(passage, known)
    return known
  }
  const opening = article.passages.filter((one) => one.kind === 'body').slice(0, 6)
  for (const mention of told) {
    const place = found(mention.passage).find((one) => one.lead !== 'event' || besides(reader, mention, one))
    if (place) return fuller(reader, place, opening.flatMap(found))
  }
  for (const passage of opening) {
    const place = found(passage).find((one) => one.lead === 'happens')
    if (place) return place
  }
  // "Chiều 17/6, tại huyện Phú Lâm, bà X ...": an opening that says when and where, and names the event otherwise
  for (const passage of opening.slice(0, 4)) {
    const place = found(passage).find((one) => one.lead === 'event' && isDatedOpening(reader, passage, one))
    if (place) return place
  }
  const bracketed = told.map((mention) => bracketedBehind(reader, mention)).find((one) => one)
  if (bracketed) return bracketed
  for (const passage of opening) {
    const scene = scenePlace(reader, passage)
    if (scene) return draftOf(reader, scene.first, scene.last, 'location/scene')
  }
  const visited = VISITING.has(event.type) ? told.map((mention) => homeOf(reader, mention)).find((one) => one) : null
  if (visited) return visited
  // an article that tells first of something else: "chiều 22/5, tại trụ sở huyện, ông X có buổi làm việc ..."
  for (const mention of event.mentions) {
    if (mention.index < 0 || mention.index > LATEST_OF_ALL || mention.cue === 'background' || told.includes(mention))
      continue
    const place = found(mention.passage).find(
      (one) => one.token < mention.first && isBehindDay(reader, mention.passage, one.token - 1),
    )
    if (place) return place
  }
  for (const passage of article.passages) {
    if (
      passage.kind !== 'title' ||
      !(GOING.has(event.type) || event.mentions.some((mention) => mention.passage === passage))
    )
      continue
    const place = found(passage)[0]
    if (place) return { ...place, rule: 'location/headline' }
  }
  return null
}

/** Whose sites and homes are gone to. */
const VISITING: ReadonlySet<string> = new Set(['visit', 'inspection'])

/** "tại Hải Phòng", and later "diễn ra tại Nhà hát ..., thành phố Hải Phòng": the same place in full. */
function fuller(reader: Reader, place: PlaceFound, others: readonly PlaceFound[]): PlaceFound {
  const named = wordsOf(reader, place.token, place.last)
  const territory = reader.phrases.at('place', place.token) === place.last - place.token
  const full =
    territory &&
    others.find(
      (one) =>
        one.lead === 'happens' &&
        one.token > place.token &&
        one.last - one.token > place.last - place.token &&
        wordsOf(reader, one.token, one.last).endsWith(` ${named}`),
    )
  return full || place
}

/** The place stands next to the event's name, or where a sentence says when and where before it says who and what. */
function besides(reader: Reader, mention: EventMention, place: PlaceFound): boolean {
  const t = reader.tokens
  const { passage } = mention
  // "Hội Nông dân xã | tại sân vận động xã | đã tổ chức lễ ..."
  if (place.last <= mention.first && holdingFrom(reader, mention.first, place.last) === place.last)
    return !isSeat(reader, place)
  if (place.token > mention.first)
    return (
      wordsBetween(reader, mention.last, place.token) <= 4 ||
      isForWhom(reader, mention.last, place.token - 1) ||
      (mention.head.verb && GOING.has(mention.head.type) && isOneName(reader, mention.last, place.token - 1)) ||
      passage.dates.some(
        (date) => date.role === 'day' && date.end <= place.start && date.end >= (t.end[mention.last - 1] ?? 0),
      )
    )
  const lead = place.token - (wordAt(t, place.token - 2) === 'ngay' ? 3 : 2)
  const before = wordAt(t, lead)
  return (
    place.token - passage.first <= 3 ||
    before === ',' ||
    before === ')' ||
    passage.dates.some((date) => date.end === t.end[lead])
  )
}

/** "lớp bồi dưỡng | cho hơn 80 cán bộ hội các xã, phường | tại thành phố Long Bình": between the name and the place only for whom it is. */
function isForWhom(reader: Reader, first: number, last: number): boolean {
  return last - first <= MOST_FOR_WHOM && FOR_WHOM.test(wordsOf(reader, first, last))
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
function isDatedOpening(reader: Reader, passage: Passage, { token }: PlaceFound): boolean {
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

function placesIn(reader: Reader, passage: Passage, event: EventDraft): PlaceFound[] {
  const t = reader.tokens
  const named = lookup(passage)
  const here = event.mentions.filter((one) => one.passage === passage)
  const out: PlaceFound[] = []
  let inName = -1
  for (let i = passage.first; i < passage.last - 1; i++) {
    const block = named.people.at(i) ?? (named.organizations.from(i) ? undefined : named.organizations.at(i))
    if (block) {
      i = block.last - 1
      continue
    }
    const own = here.find((one) => one.first === i)
    if (own) {
      // "cuộc họp tại Hà Nội về ...": the place inside the name
      if (wordAt(t, own.headEnd - 1) !== 'tại') {
        i = inName = wordAt(t, own.headEnd) === 'tại' ? own.headEnd : placeInName(reader, passage, own)
        i--
        continue
      }
      // "làm việc tại tỉnh Cà Mau": the head itself leads to it
      i = own.headEnd - 1
    }
    const word = wordAt(t, i)
    const leads = word === 'tại' || word === 'ở'
    const before = leads ? t.words.slice(Math.max(passage.first, i - 14), i).join(' ') : ''
    const happens = leads && (HAPPENS.test(before) || HAPPENS_SO.test(before))
    if (
      word === 'tại' &&
      ((SEATED.test(before) && !HOUSES.has(wordAt(t, i + 1))) || (LIVING.test(before) && !GOING.has(event.type)))
    )
      continue
    if (leads && COUNTED.test(t.words.slice(i + 1, i + 4).join(' '))) continue
    const listed = word === ':' && PLACE_LABEL.test(t.words.slice(Math.max(passage.first, i - 4), i).join(' '))
    if (
      word === 'tại' ||
      listed ||
      (word === 'ở' && (happens || i === inName || isBehindDay(reader, passage, i))) ||
      opensWithPlace(reader, passage, i)
    ) {
      if (listed && wordAt(t, i + 1) === 'tại') continue
      const site = MAIN_SITE.exec(wordsOf(reader, i + 1, i + 5))
      if (site) i += site[0].split(' ').length
      const place = placeEnd(reader, passage, i + 1)
      if (place === null) continue
      // where a delegation has come is the place of its own visit, not of the press conference that tells of it
      const arrived =
        ARRIVED.test(before) &&
        !CROWD.test(t.words.slice(passage.first, passage.first + 3).join(' ')) &&
        !GOING.has(event.type) &&
        !COMES_FOR.test(t.words.slice(place, place + 12).join(' '))
      const lead: Lead = (happens || listed) && !arrived ? 'happens' : 'event'
      out.push({
        ...draftOf(reader, i + 1, place, `location/tai-${lead}`),
        lead,
        token: i + 1,
        last: place,
      })
      i = place - 1
    } else if (GOES.has(word) && (isCapital(t, i + 1) || placeKinds.lengthAt(t, i + 1, passage.last) > 0)) {
      const place = placeEnd(reader, passage, i + 1)
      if (place === null) continue
      // "khi về huyện Phú Lâm | ngày 9/10, | để giám sát"
      const day = named.dayFrom.get(t.start[place] ?? -1)
      let behind = place
      while (day && behind < passage.last && (t.end[behind] ?? 0) <= day.end) behind++
      if (day && wordAt(t, behind) === ',') behind++
      const next = wordAt(t, behind)
      if (!(place === event.first || next === 'dự' || next === 'tham' || next === 'để')) continue
      out.push({
        ...draftOf(reader, i + 1, place, 'location/goes-to'),
        lead: 'goes',
        token: i + 1,
        last: place,
      })
    }
  }
  return out
}

/**
 * "Sáng 5/3, ở hội trường xã, ...", "Tối 5/3, trong khuôn viên trường, ...": in front of who and what, and in a headline,
 * as "tại" would stand.
 */
function opensWithPlace(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  const kind = placeKinds.lengthAt(t, i + 1, passage.last) > 0
  if (word === 'ở' && passage.kind === 'title') return kind && !DWELLING.has(wordAt(t, i - 1))
  if (![',', ')'].includes(wordAt(t, i - 1)) && !isBehindDay(reader, passage, i)) return false
  if (i - passage.first >= OPENING && !isBehindDay(reader, passage, i)) return false
  if (word === 'ở') return kind || reader.phrases.at('place', i + 1) > 0
  return PLACED.has(`${word} ${wordAt(t, i + 1)}`) && wordAt(t, i + 2) !== 'khổ'
}

/** A day is told right before token `i`: "chiều 18-6 | ở Hà Nội", "tổ chức hôm qua, 8-10, | trên sông Lam". */
function isBehindDay({ tokens: t }: Reader, passage: Passage, i: number): boolean {
  const end = t.end[wordAt(t, i - 1) === ',' || wordAt(t, i - 1) === ')' ? i - 2 : i - 1]
  return passage.dates.some((date) => date.role === 'day' && date.end === end)
}

/** "Ngày hội làm bánh | ở xã Tân Mỹ" as a headline: the token where the place begins that the name takes in, or the name's end. */
function placeInName(reader: Reader, passage: Passage, name: EventMention): number {
  const inside = name.head.verb && GOING.has(name.head.type)
  if (passage.kind === 'title' || inside)
    for (let i = name.headEnd; i < name.last; i++)
      // "làm việc về ô nhiễm | ở làng Mây": what they speak of
      if (inside && wordAt(reader.tokens, i) === 'về') break
      else if (inside ? isAtPlace(reader, passage, i) : opensWithPlace(reader, passage, i)) return i
  return name.last
}

/** "thăm các hộ nghèo | ở ấp Rạch Dừa": whoever visits them goes there. */
const isAtPlace = (reader: Reader, passage: Passage, i: number): boolean =>
  wordAt(reader.tokens, i) === 'ở' &&
  !DWELLING.has(wordAt(reader.tokens, i - 1)) &&
  (placeKinds.lengthAt(reader.tokens, i + 1, passage.last) > 0 || reader.phrases.at('place', i + 1) > 0)
