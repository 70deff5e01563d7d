/** The places that a passage names, each with the words that lead to it. */
import type { Draft } from '../../../article.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, phraseAt, wordAt, type Reader } from '../../../mentions/reader.js'
import type { EventDraft } from '../../event.js'
import { lookup } from '../lookup.js'
import { placeEnd } from '../place.js'
import { placeKinds } from './goes-on.js'
import { arrivesElsewhere } from './arrived.js'
import { beforePlace } from './between.js'
import { draftOf } from './by-name.js'
import {
  COUNTED,
  EMIGRANTS,
  FOUND_AT,
  GOES,
  HELD_AWAY,
  HAPPENS,
  HAPPENS_SO,
  HOUSES,
  LIVING,
  MAIN_SITE,
  MEETS_THEM,
  OCCURRED,
  OPENING,
  PLACE_LABEL,
  SEATED,
  VISITING,
  HAPPENS_BEHIND,
  SENT_TO,
  WHERE_IT_HAPPENS,
} from './leads.js'
import { isBehindDay, isPlaced, opensWithPlace, placeInName } from './openings.js'

/** How the sentence leads to the place: it is told next to the event, or where the event happens, or who goes there. */
type Lead = 'event' | 'happens' | 'goes'

/** A place with what leads to it. */
export interface PlaceFound extends Draft {
  /** Tokens [token, last). */
  readonly token: number
  readonly last: number
  readonly lead: Lead
}

/** So many tokens before a place may tell what it is the place of. */
const LED_BY = 14

/** The places in a passage where the event may be. */
export function placesIn(reader: Reader, passage: Passage, event: EventDraft): PlaceFound[] {
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
    const place = placeBehind(reader, passage, event, i, i === inName) ?? placeGoneTo(reader, passage, event, i)
    if (!place) continue
    // "tổ chức tại Trụ sở Chính phủ | Hội nghị tổng kết": the event itself follows the place
    const next = here.find(
      ({ first }) => first > place.token && first < place.last && beforePlace(reader, passage, first) < first,
    )
    const found = next ? foundAt(reader, place.token, next.first, place.lead, place.rule) : place
    out.push(found)
    i = found.last - 1
  }
  return out
}

const foundAt = (reader: Reader, token: number, last: number, lead: Lead, rule: string): PlaceFound => ({
  ...draftOf(reader, token, last, rule),
  lead,
  token,
  last,
})

/** "tại | Hội trường huyện", "diễn ra ở | xã Tân Mỹ", "địa điểm: | sân vận động": behind the preposition or label at token `i`. */
function placeBehind(
  reader: Reader,
  passage: Passage,
  event: EventDraft,
  i: number,
  isInName: boolean,
): PlaceFound | null {
  const t = reader.tokens
  const word = wordAt(t, i)
  const placed = isPlaced(reader, passage, i)
  const leads = word === 'tại' || word === 'ở' || placed
  const before = leads ? phraseAt(reader.tokens, Math.max(passage.first, i - LED_BY), i) : ''
  if (word === 'tại' && isOfOthers(reader, event, before, i)) return null
  if (leads && isScope(reader, i + 1)) return null
  const happens = leads && (HAPPENS.test(before) || HAPPENS_SO.test(before))
  const listed = isLabelled(reader, passage, i)
  const sent = word === 'từ' && isSentFrom(reader, passage, i + 1)
  if (
    !(
      word === 'tại' ||
      listed ||
      sent ||
      (word === 'ở' && (happens || isInName || isBehindDay(reader, passage, i))) ||
      (placed && (happens || isInName || isMainSite(reader, i + 1))) ||
      opensWithPlace(reader, passage, i)
    )
  )
    return null
  const site = MAIN_SITE.exec(phraseAt(reader.tokens, i + 1, i + 5))
  const token = i + 1 + (site ? site[0].split(' ').length : 0)
  const last = placeEnd(reader, passage, token)
  if (last === null || UNNAMED_SITE.test(phraseAt(reader.tokens, token, last))) return null
  // where a delegation has come is the place of its own visit, not of the press conference that tells of it
  const elsewhere = !HELD_AWAY.has(event.type) && arrivesElsewhere(reader, passage, before, last)
  const behind = phraseAt(reader.tokens, last, last + 8)
  const isWhere =
    happens || listed || sent || WHERE_IT_HAPPENS.test(behind) || (word !== 'tại' && HAPPENS_BEHIND.test(behind))
  const lead: Lead = isWhere && !elsewhere ? 'happens' : 'event'
  return foundAt(reader, token, last, lead, `location/tai-${lead}`)
}

/**
 * "từ | điểm cầu trụ sở huyện", "giữa | điểm cầu Hà Nội", "Tham dự tại | đầu cầu Hà Nội có": of the sites that an event joins by
 * screen the one it is sent from, or where those are who are told first.
 */
export const isMainSite = (reader: Reader, i: number): boolean => {
  const { tokens: t } = reader
  if (wordAt(t, i + 1) !== 'cầu' || (wordAt(t, i) !== 'điểm' && wordAt(t, i) !== 'đầu')) return false
  if (wordAt(t, i - 1) === 'tại') return GUESTS_AT.test(phraseAt(reader.tokens, i - GUESTS_WITHIN, i - 1))
  // "Từ điểm cầu huyện Phú Lâm, ông X đề nghị": who speaks from there
  return !isCapital(t, i - 1) && (wordAt(t, i - 1) === 'từ' || wordAt(t, i - 1) === 'giữa')
}
const GUESTS_AT = /(?:^| )dự(?: (?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi lễ|lễ [^ ]+ [^ ]+))?$/
const GUESTS_WITHIN = 6
const UNNAMED_SITE =
  /^(?:điểm|đầu) cầu(?: (?:chính|trung tâm|trung ương|này|khác|địa phương|các [^ ]+|(?:cấp )?(?:tỉnh|huyện|xã|phường)))?$/

/** "từ | hội trường Huyện ủy | đến 12 điểm cầu": where an event is sent from that others join by screen. */
function isSentFrom(reader: Reader, passage: Passage, first: number): boolean {
  if (!isNamedSite(reader, first, passage.last)) return false
  const last = placeEnd(reader, passage, first)
  return last !== null && SENT_TO.test(phraseAt(reader.tokens, last, last + SITES_WITHIN))
}
const isNamedSite = (reader: Reader, first: number, limit: number): boolean =>
  placeKinds.lengthAt(reader.tokens, first, limit) > 0 || reader.phrases.at('place', first) > 0
const SITES_WITHIN = 10

/** "Địa điểm: | Hội trường xã", "Nơi diễn ra hội thi là | Nhà thi đấu": behind the sign or verb at token `i`. */
const isLabelled = (reader: Reader, passage: Passage, i: number): boolean =>
  (wordAt(reader.tokens, i) === ':' || wordAt(reader.tokens, i) === 'là') &&
  wordAt(reader.tokens, i + 1) !== 'tại' &&
  PLACE_LABEL.test(phraseAt(reader.tokens, Math.max(passage.first, i - LABELLED_BY), i))
/** A label has at most so many tokens. */
const LABELLED_BY = 8

/** "tại 63 tỉnh": how wide a thing reaches, unless the names follow: "tại 3 xã | Tân Mỹ, Suối Lim và Cổ Am". */
function isScope(reader: Reader, first: number): boolean {
  const counted = COUNTED.exec(phraseAt(reader.tokens, first, first + 4))
  return counted !== null && !isCapital(reader.tokens, first + counted[0].trim().split(' ').length)
}

/** Somebody's seat, or where those live for whom the event is, or where lies or happened what they speak of. */
const isOfOthers = ({ tokens: t, phrases: p }: Reader, { type }: EventDraft, before: string, i: number): boolean =>
  (SEATED.test(before) && !HOUSES.has(wordAt(t, i + 1))) ||
  (EMIGRANTS.test(before) &&
    !HOUSES.has(wordAt(t, i + 1)) &&
    !(MEETS_THEM.test(before) && p.at('country', i + 1) === 0)) ||
  (LIVING.test(before) && !HELD_AWAY.has(type)) ||
  (FOUND_AT.test(before) && !VISITING.has(type) && !HOUSES.has(wordAt(t, i + 1))) ||
  (OCCURRED.test(before) && !VISITING.has(type))

/** "đến | xã Ea Bá | kiểm tra ...", "khi về | huyện Phú Lâm | ngày 9/10, để giám sát": where somebody goes for the event. */
function placeGoneTo(reader: Reader, passage: Passage, event: EventDraft, i: number): PlaceFound | null {
  const t = reader.tokens
  if (!GOES.has(wordAt(t, i))) return null
  const token = wordAt(t, i + 1) === 'tận' ? i + 2 : i + 1
  if (!isCapital(t, token) && placeKinds.lengthAt(t, token, passage.last) === 0) return null
  const last = placeEnd(reader, passage, token)
  if (last === null) return null
  const day = lookup(passage).dayFrom.get(t.start[last] ?? -1)
  let behind = last
  while (day && behind < passage.last && (t.end[behind] ?? 0) <= day.end) behind++
  if (day && wordAt(t, behind) === ',') behind++
  // "Chiều 5/3, lội suối vào tận bản Mây, ông X thăm hỏi các hộ ..."
  const opens =
    VISITING.has(event.type) && wordAt(t, last) === ',' && token - passage.first <= OPENING && passage.kind === 'body'
  // "đã đến thủ đô X, bắt đầu chuyến thăm ..."
  const begins = VISITING.has(event.type) && BEGINS.test(phraseAt(reader.tokens, behind, behind + 4))
  return last === event.first || PURPOSE.has(wordAt(t, behind)) || opens || begins
    ? foundAt(reader, token, last, 'goes', 'location/goes-to')
    : null
}
const BEGINS = /^(?:, )?(?:bắt đầu|mở đầu|tiến hành|thực hiện) (?:chuyến|đợt|cuộc|thăm)(?: |$)/
/** "để giám sát", "dự", "tham gia". */
const PURPOSE = new Set(['để', 'dự', 'tham'])
