/** Where the event takes place: the phrase behind "tại" (or "đến ... dự") in the sentences that tell of the event. */
import type { Article, Draft } from '../article.js'
import { EVENT_PLACE_STOPS, PLACE_KINDS } from '../lexicon/event-places.js'
import type { Passage } from '../mentions/passages.js'
import {
  isCapital,
  isDash,
  isNumber,
  isWord,
  lineBefore,
  spaceBefore,
  wordAt,
  type Reader,
} from '../mentions/reader.js'
import { PhraseSet } from '../text/words.js'
import type { EventDraft } from './event.js'
import type { EventMention } from './event/mentions.js'
import { lookup } from './event/lookup.js'

const stops = new PhraseSet(EVENT_PLACE_STOPS)
const kinds = new PhraseSet(PLACE_KINDS)

/** Behind "tại" these are no place: the event itself, a point of time, a deed. */
const NO_PLACE = new Set([
  'hội',
  'buổi',
  'cuộc',
  'lễ',
  'đại',
  'phiên',
  'kỳ',
  'đây',
  'đó',
  'sự',
  'chương',
  'ngày',
  'diễn',
  'tọa',
  'lớp',
  'khoản',
  'điều',
  'nghị',
  'quyết',
  'thông',
  'công',
  'chỉ',
  'thời',
  'chỗ',
  'văn',
  'điểm',
  'đầu',
  'đợt',
  'vòng',
  'các',
  'báo',
  'kết',
  'luật',
  'mục',
  'dự',
  'thị',
  'nhiều',
  'những',
  'một',
  'chuyến',
  'họp',
  'địa',
  'gia',
  'mỗi',
  'liên',
  'triển',
  'festival',
  'nhà',
  'trang',
  'đêm',
])
/** ... unless these two words stand there: "Hội trường", "Đại học", "công viên". */
const PLACE_AFTER_ALL = new PhraseSet([
  'hội trường',
  'đại học',
  'đại lễ đường',
  'công viên',
  'công ty',
  'thị trấn',
  'thị xã',
  'nhà',
  'các xã',
  'các huyện',
  'các tỉnh',
  'các thôn',
  'các phường',
  'các trường',
  'điểm trường',
  'điểm cầu',
  'đầu cầu',
  'đại sứ quán',
  'văn phòng',
  'văn miếu',
  'đại đội',
  'liên hợp quốc',
  'hội sở',
  'địa chỉ',
  'địa bàn',
  'địa đạo',
  'hội quán',
  'một số xã',
  'công trường',
  'công an',
  'báo',
  'dự án',
  'lớp học',
  'đại nội',
  'hội đồng',
  'hội an',
  'hội liên hiệp',
  'hội nông dân',
  'triển lãm',
  'công trình',
  'cuộc sống',
  'điện biên',
  'công sở',
  'lễ đài',
  'các đơn vị',
  'các địa phương',
  'kỳ anh',
  'kỳ sơn',
])

/** Where these are held the headline tells, though it name them otherwise. */
const GOING: ReadonlySet<string> = new Set(['visit', 'inspection', 'working-session', 'reception', 'dialogue'])

/** How the sentence leads to the place. The first kind found wins. */
type Lead = 'event' | 'happens' | 'goes' | 'headline'

interface PlaceFound extends Draft {
  /** Its first token. */
  readonly token: number
  readonly lead: Lead
}

/** "tổ chức", "diễn ra", with the time between it and the place at most: "diễn ra sáng nay tại". */
const HAPPENS =
  /(?:diễn ra|tổ chức|khai mạc|có mặt|họp|bế mạc|tiến hành|khởi công)(?: (?:vào|ngày|sáng|chiều|tối|hôm|nay|qua|từ|đến|các|tháng|năm|thứ|lúc|giờ|long trọng|trọng thể|chính thức|thành công|\d{1,4}|[/.,-]))*$/

export function findLocation(article: Article, event: EventDraft): Draft | null {
  const { reader } = article
  const told = event.mentions.filter(
    (mention) => mention.index >= 0 && mention.index <= 5 && mention.cue !== 'background',
  )
  for (const mention of told) {
    const place = placesIn(reader, mention.passage, event).find(
      (one) => one.lead !== 'event' || besides(reader, mention, one),
    )
    if (place) return place
  }
  for (const passage of article.passages.filter((one) => one.kind === 'body').slice(0, 6)) {
    const place = placesIn(reader, passage, event).find((one) => one.lead === 'happens')
    if (place) return place
  }
  for (const passage of article.passages) {
    if (
      passage.kind !== 'title' ||
      !(GOING.has(event.type) || event.mentions.some((mention) => mention.passage === passage))
    )
      continue
    const place = placesIn(reader, passage, event)[0]
    if (place) return { ...place, rule: 'location/headline' }
  }
  return null
}

/** The place stands next to the event's name, or where a sentence says when and where before it says who and what. */
function besides(reader: Reader, mention: EventMention, place: PlaceFound): boolean {
  const t = reader.tokens
  const { passage } = mention
  if (place.token > mention.first)
    return (
      wordsBetween(reader, mention.last, place.token) <= 4 ||
      passage.dates.some(
        (date) => date.role === 'day' && date.end <= place.start && date.end >= (t.end[mention.last - 1] ?? 0),
      )
    )
  const before = wordAt(t, place.token - 2)
  return (
    place.token - passage.first <= 3 ||
    before === ',' ||
    before === ')' ||
    passage.dates.some((date) => date.end === t.end[place.token - 2])
  )
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
  const out: PlaceFound[] = []
  for (let i = passage.first; i < passage.last - 1; i++) {
    const block = named.people.at(i) ?? (named.organizations.from(i) ? undefined : named.organizations.at(i))
    if (block) {
      i = block.last - 1
      continue
    }
    const own = event.mentions.find((one) => one.passage === passage && one.first === i)
    if (own) {
      // "cuộc họp tại Hà Nội về ...": the place inside the name
      i = wordAt(t, own.headEnd) === 'tại' ? own.headEnd - 1 : own.last - 1
      continue
    }
    const word = wordAt(t, i)
    const before = t.words.slice(Math.max(passage.first, i - 14), i).join(' ')
    if (word === 'tại' && SEATED.test(before)) continue
    if (word === 'tại' || (word === 'ở' && HAPPENS.test(before))) {
      const place = placeAt(reader, passage, i + 1)
      if (place === null) continue
      const lead: Lead = HAPPENS.test(before) ? 'happens' : 'event'
      out.push({
        start: t.start[i + 1] ?? 0,
        end: t.end[place - 1] ?? 0,
        rule: `location/tai-${lead}`,
        lead,
        token: i + 1,
      })
      i = place - 1
    } else if (GOES.has(word) && (isCapital(t, i + 1) || kinds.lengthAt(t, i + 1, passage.last) > 0)) {
      const place = placeAt(reader, passage, i + 1)
      if (place === null) continue
      const next = wordAt(t, place)
      if (!(place === event.first || next === 'dự' || next === 'tham' || next === 'để')) continue
      out.push({
        start: t.start[i + 1] ?? 0,
        end: t.end[place - 1] ?? 0,
        rule: 'location/goes-to',
        lead: 'goes',
        token: i + 1,
      })
    }
  }
  return out
}

/** Whose seat it is, not where they meet: "phóng viên TTXVN tại ...". */
const SEATED =
  /(?:phóng viên|đại sứ|sứ quán|đại diện|lãnh sự|thương vụ|công tác|cộng đồng|kiều bào|việt kiều|tổ chức [^,]{3,20})(?: [^ ,]+){0,3}$/

const GOES = new Set(['đến', 'tới', 'về', 'xuống', 'lên', 'sang'])

/** The token behind the place that begins at `first`, or null if it is no place. */
function placeAt(reader: Reader, passage: Passage, first: number): number | null {
  const t = reader.tokens
  if (!isWord(t, first) && !isNumber(t, first)) return null
  if (wordAt(t, first) === 'việt' && wordAt(t, first + 1) === 'nam') return null
  if (NO_PLACE.has(wordAt(t, first)) && PLACE_AFTER_ALL.lengthAt(t, first, passage.last) === 0) return null
  const named = lookup(passage)
  const several = wordAt(t, first) === 'các' || wordAt(t, first) === 'hai'
  const limit = Math.min(passage.last, first + 45)
  let end = first
  for (let i = first; i < limit; ) {
    if (i > first && lineBefore(t, i)) break
    if (named.dayFrom.has(t.start[i] ?? -1)) break
    const found = named.people.from(i)
    const person = found?.name || i > first ? found : undefined
    // in a list of communes their names look like people's
    if (person && !several && !isNumber(t, i - 1) && !NAMESAKE.has(wordAt(t, i - 1))) break
    const organization = named.organizations.from(i)
    if (organization && i > first) {
      // "trụ sở Tổng cục Hải quan", but "tại Hà Nội Bộ Tài chính tổ chức"
      if (isCapital(t, i - 1) && wordAt(t, i - 1) !== '(' && !HALL.has(wordAt(t, i - 1))) break
    }
    if (organization) {
      i = end = nextBody(reader, organization.first, organization.last)
      if (end < organization.last) break
      continue
    }
    if (isWord(t, i) || isNumber(t, i)) {
      if (!isCapital(t, i) && stops.lengthAt(t, i, limit) > 0) break
      if (wordAt(t, i) === 'và' && !(several || isCapital(t, i + 1) || kinds.lengthAt(t, i + 1, limit) > 0)) break
      end = ++i
      continue
    }
    const next = behindMark(reader, passage, i, limit, several)
    if (next === null) break
    if (wordAt(t, i) === '(' || '”"\''.includes(wordAt(t, next - 1))) end = next
    i = next
  }
  while (end > first && HANGING.has(wordAt(t, end - 1))) end--
  if (end === first) return null
  // a place has a name or a kind
  let hasName = false
  for (let k = first; k < end; k++) hasName ||= isCapital(t, k) || isNumber(t, k)
  return hasName || kinds.lengthAt(t, first, end) > 0 ? end : null
}

/** Where another body's head opens behind a comma in what was read as one name: "Hội trường Bộ Quốc phòng, Bộ ... tổ chức". */
function nextBody(reader: Reader, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (
      wordAt(reader.tokens, i) === ',' &&
      isCapital(reader.tokens, i + 1) &&
      reader.phrases.at('organization-head', i + 1) > 0
    )
      return i
  return last
}

const NAMESAKE = new Set([
  'trường',
  'đường',
  'phố',
  'viên',
  'hát',
  'công',
  'nhà',
  'thpt',
  'quảng',
  'sân',
  'tịch',
  'chủ',
  'mộ',
  'niệm',
  'tượng',
  'thờ',
  'cung',
])
const HALL = new Set(['hội', 'trường', 'trụ', 'sở', 'nhà', 'tp', 'thành', 'phố'])
const HANGING = new Set([
  'và',
  'của',
  'ở',
  'với',
  'do',
  'cho',
  'là',
  'có',
  'về',
  'trong',
  'từ',
  'cùng',
  'thuộc',
  'theo',
  'trên',
  'đã',
])

function behindMark(reader: Reader, passage: Passage, i: number, limit: number, several: boolean): number | null {
  const t = reader.tokens
  const word = wordAt(t, i)
  if (word === '(') {
    for (let k = i + 1; k < Math.min(limit, i + 24); k++) {
      if (lookup(passage).dayFrom.has(t.start[k] ?? -1)) return null
      if (wordAt(t, k) === ')') return k + 1
    }
    return null
  }
  if (word === ',') {
    const next = i + 1
    if (next >= limit || (!several && lookup(passage).people.from(next)?.name)) return null
    // another body opens there, no wider place
    if (lookup(passage).organizations.from(next) && isCapital(t, next)) return null
    const place =
      kinds.lengthAt(t, next, limit) > 0 ||
      reader.phrases.at('place', next) > 0 ||
      reader.phrases.at('country', next) > 0 ||
      isAddress(reader, next)
    if (!place && !(several && isCapital(t, next) && !lookup(passage).organizations.from(next))) return null
    // ", xã Cổ Lễ tổ chức lễ ...": who holds it
    for (let k = next; k < Math.min(passage.last, next + 14) && wordAt(t, k) !== ','; k++)
      if (ACTS.has(wordAt(t, k)) && wordAt(t, k + 1) !== 'kiện') return null
    return next
  }
  if (isDash(t, i)) return !spaceBefore(t, i) || isCapital(t, i + 1) ? i + 1 : null
  if (word === '.' && !spaceBefore(t, i + 1)) return i + 1
  if (word === '.' && ABBREVIATED.has(wordAt(t, i - 1))) return i + 1
  if (word === '/' || word === '&') return i + 1
  if ('“"‘\''.includes(word)) return i + 1
  return null
}

const ABBREVIATED = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 't'])
const ACTS = new Set(['tổ', 'long', 'phối', 'trang', 'đã', 'chủ'])

/** "số 12", "phố Huế", "P.13". */
function isAddress(reader: Reader, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  return (
    (word === 'số' && isNumber(t, i + 1)) ||
    (isNumber(t, i) && isCapital(t, i + 1)) ||
    ((word === 'p' || word === 'q' || word === 'tp' || word === 'tx') && wordAt(t, i + 1) === '.')
  )
}
