/** The phrase of a place: "Hội trường UBND huyện, thị trấn Hai Riêng", "các xã Ea Bá, Ea Lâm và Sông Hinh". */
import {
  EVENT_PLACE_STOPS,
  HANGING_WORDS,
  NAMESAKE_PLACES,
  NO_PLACES,
  PLACES_AFTER_ALL,
  PLACE_KINDS,
} from '../../lexicon/event-places.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import {
  isCapital,
  isDash,
  isNumber,
  isWord,
  lineBefore,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'

const stops = new PhraseSet(EVENT_PLACE_STOPS)
const afterAll = new PhraseSet(PLACES_AFTER_ALL)
/** Words that open a place: kinds of territory and of buildings. */
export const placeKinds = new PhraseSet(PLACE_KINDS)

/** A place is named in fewer tokens than this. */
const MOST_TOKENS = 45

/** Words that begin as places do. */
const NO_PLACE = new Set(['xã hội', 'nước ta', 'nước này', 'nước ngoài', 'nước sở', 'nước bạn', 'tổ chức', 'số lượng'])

/** The token behind the place that begins at `first`, or null if it is no place. */
export function placeEnd(reader: Reader, passage: Passage, first: number): number | null {
  const t = reader.tokens
  if (!isWord(t, first) && !isNumber(t, first)) return null
  if (NO_PLACE.has(`${wordAt(t, first)} ${wordAt(t, first + 1)}`)) return null
  if (wordAt(t, first) === 'việt' && wordAt(t, first + 1) === 'nam' && !isCapital(t, first + 2)) return null
  if (NO_PLACES.has(wordAt(t, first)) && afterAll.lengthAt(t, first, passage.last) === 0) return null
  const named = lookup(passage)
  let several = wordAt(t, first) === 'các' || wordAt(t, first) === 'hai'
  const limit = Math.min(passage.last, first + MOST_TOKENS)
  let end = first
  for (let i = first; i < limit; ) {
    if (i > first && lineBefore(t, i)) break
    if (named.dayFrom.has(t.start[i] ?? -1)) break
    const found = named.people.from(i)
    const person = found?.name || i > first ? found : undefined
    // in a list of communes their names look like people's
    if (person && !several && !isNumber(t, i - 1) && !isNamesake(reader, person, first, i)) break
    const organization = named.organizations.from(i)
    if (organization && i > first) {
      // "trụ sở Tổng cục Hải quan", but "tại Hà Nội Bộ Tài chính tổ chức"
      if (isCapital(t, i - 1) && wordAt(t, i - 1) !== '(' && !HALL.has(wordAt(t, i - 1)) && !isLabel(reader, i - 1))
        break
    }
    if (organization) {
      i = end = nextBody(reader, organization.first, organization.last)
      if (end < organization.last) break
      continue
    }
    if (isWord(t, i) || isNumber(t, i)) {
      if (!isCapital(t, i) && stops.lengthAt(t, i, limit) > 0 && !endsWord(reader, i)) break
      if (i > first && isBehindTerritory(reader, i, limit)) break
      // "UBND xã và 4 bản: Mây, Lim, Sấu"
      if (wordAt(t, i) === 'và' && isNumber(t, i + 1) && reader.phrases.at('place-kind', i + 2) > 0) {
        i += 2 + reader.phrases.at('place-kind', i + 2)
        several = true
        end = i
        if (wordAt(t, i) === ':' && isCapital(t, i + 1)) i++
        continue
      }
      if (wordAt(t, i) === 'và' && !(several || isCapital(t, i + 1) || placeKinds.lengthAt(t, i + 1, limit) > 0)) break
      end = ++i
      continue
    }
    const next = behindMark(reader, passage, i, limit, several)
    if (next === null) break
    if (wordAt(t, i) === '(' || '”"\''.includes(wordAt(t, next - 1))) end = next
    i = next
  }
  // "huyện Đại Từ" ends in a name
  while (end > first && HANGING_WORDS.has(wordAt(t, end - 1)) && !isCapital(t, end - 1)) end--
  if (end === first) return null
  // a place has a name or a kind
  let hasName = false
  for (let k = first; k < end; k++) hasName ||= isCapital(t, k) || isNumber(t, k)
  // "các xã vùng cao" is a scope
  return hasName || (!several && placeKinds.lengthAt(t, first, end) > 0) ? end : null
}

/** Buildings that are called after persons at the end of a longer name: "Trung tâm Hội chợ Triển lãm | Hoàng Thị Bưởi". */
const HOUSE = new Set(['trung', 'cung', 'nhà', 'hội', 'bảo', 'thư', 'công', 'khu', 'học'])

/** "Trường bắn Đồng Lều", "thôn Trần Phú": what looks like a person's name is the place's behind the place's kind. */
const isNamesake = ({ tokens: t }: Reader, person: PersonMention, first: number, i: number): boolean =>
  NAMESAKE_PLACES.has(wordAt(t, i - 1)) ||
  (!person.honorific &&
    person.titles.length === 0 &&
    (placeKinds.lengthBefore(t, i, first) > 0 || (HOUSE.has(wordAt(t, first)) && isWord(t, i - 1))))

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

/** "Hà Nội | rút kinh nghiệm", "tỉnh Sơn La | nghe": the name of a territory is over, and what follows is neither a place nor a name. */
function isBehindTerritory({ tokens: t, phrases: p }: Reader, i: number, limit: number): boolean {
  if (!isWord(t, i) || isCapital(t, i) || !isCapital(t, i - 1) || wordAt(t, i) === 'và' || wordAt(t, i) === 'thuộc')
    return false
  if (placeKinds.lengthAt(t, i, limit) > 0) return false
  return [1, 2, 3, 4].some((length) => p.at('place', i - length) === length)
}

/** "Danh nhân", "địa bàn", "nhà hàng", "phòng tiếp dân": a part of a longer word, not "nhân dịp", "bàn về", "tiếp đoàn". */
const endsWord = ({ tokens: t }: Reader, i: number): boolean =>
  (wordAt(t, i) === 'nhân' && BEFORE_NHAN.has(wordAt(t, i - 1))) ||
  COMPOUNDS.has(`${wordAt(t, i - 1)} ${wordAt(t, i)}`) ||
  COMPOUNDS.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)
const COMPOUNDS = new Set(
  'địa bàn,tiếp công,tiếp dân,tiếp khách,hàng không,hàng hóa,hàng hải,nhà hàng,cửa hàng,ngân hàng,bách hàng,dự án,dự trữ,mừng thọ,hiện đại,hiện trường'.split(
    ',',
  ),
)
const BEFORE_NHAN = new Set(['danh', 'công', 'bệnh', 'doanh', 'quân', 'nghệ', 'thương', 'cử', 'chứng', 'tư', 'phạm'])

/** "sảnh T1", "Hội trường A", "tầng 3": what the hall of a building is called by. */
const isLabel = (reader: Reader, i: number): boolean => /^(?:\p{L}|\p{L}?\p{N}{1,3})$/u.test(wordAt(reader.tokens, i))

const HALL = new Set(['hội', 'trường', 'trụ', 'sở', 'nhà', 'tp', 'thành', 'phố'])

const GOES_ON = new Set([',', '(', 'ở', 'tại'])
const SHORT = /^(?!TP)\p{Lu}{3,}$/u

function behindMark(reader: Reader, passage: Passage, i: number, limit: number, several: boolean): number | null {
  const t = reader.tokens
  const word = wordAt(t, i)
  if (word === '(') {
    // "Trường Đại học Trà Lĩnh (ĐHTL)": only what it is called for short
    if (
      wordAt(t, i + 2) === ')' &&
      SHORT.test(reader.text.slice(t.start[i + 1], t.end[i + 1])) &&
      !GOES_ON.has(wordAt(t, i + 3))
    )
      return null
    for (let k = i + 1; k < Math.min(limit, i + 24); k++) {
      if (lookup(passage).dayFrom.has(t.start[k] ?? -1)) return null
      if (wordAt(t, k) === ')') return k + 1
    }
    return null
  }
  if (word === ',') {
    const next = i + 1
    if (next >= limit || (!several && lookup(passage).people.from(next)?.name)) return null
    const organization = lookup(passage).organizations.from(next)
    if (isListInName(reader, i, limit)) return next
    // "Hội trường tầng 2, Nhà C, Viện Cây hồi.": of whom the hall is
    if (organization && inHall(reader, i) && endsPlace(reader, passage, organization.last)) return next
    // another body opens there, no wider place
    if (organization && isCapital(t, next)) return null
    const place = namesPlace(reader, next, limit) || isAddress(reader, next) || leadsToPlace(reader, next, limit)
    if (!place && !(several && isCapital(t, next) && !lookup(passage).organizations.from(next))) return null
    // ", xã Cổ Am tổ chức lễ ...": who holds it
    for (let k = next; k < Math.min(passage.last, next + 24) && wordAt(t, k) !== ',' && wordAt(t, k) !== ')'; k++)
      if (acts.lengthAt(t, k) > 0 && !`${wordAt(t, k)} ${wordAt(t, k + 1)}`.startsWith(HAPPENED)) return null
    return next
  }
  if (isDash(t, i))
    return !spaceBefore(t, i) || isCapital(t, i + 1) || (isNumber(t, i - 1) && isNumber(t, i + 1)) ? i + 1 : null
  if (word === '.' && !spaceBefore(t, i + 1)) return i + 1
  if (word === '.' && ABBREVIATED.has(wordAt(t, i - 1))) return i + 1
  if (word === '/' || word === '&') return i + 1
  if ('“"‘\''.includes(word)) return i + 1
  return null
}

/** "Cung Quy hoạch, | Hội chợ và Triển lãm tỉnh": what a house is for, in a list. */
function isListInName({ tokens: t }: Reader, comma: number, limit: number): boolean {
  let k = comma - 1
  while (k > comma - 4 && isWord(t, k) && !HOUSE_FOR.has(wordAt(t, k))) k--
  if (!HOUSE_FOR.has(wordAt(t, k)) || !isCapital(t, k + 1) || !isCapital(t, comma + 1)) return false
  for (let i = comma + 1; i < Math.min(limit, comma + 5) && isWord(t, i); i++)
    if (wordAt(t, i) === 'và') return i > comma + 1 && isCapital(t, i + 1)
  return false
}
const HOUSE_FOR = new Set(['cung', 'tâm', 'viện', 'khu', 'nhà'])

/** Behind the body that ends before token `i` nothing tells that it holds the event: the sentence ends, or the event happens, or others come. */
function endsPlace(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  let k = i
  if (wordAt(t, k) === '(') while (k < i + MOST_IN_BRACKET && wordAt(t, k++) !== ')');
  if (k >= passage.last || /^(?:[.;]|diễn)?$/.test(wordAt(t, k)) || `${wordAt(t, k)} ${wordAt(t, k + 1)}` === HAPPENED)
    return true
  return wordAt(t, k) === ',' && (isNumber(t, k + 1) || OTHERS.has(wordAt(t, k + 1)) || isAddress(reader, k + 1))
}
const MOST_IN_BRACKET = 20
/** Words that open who came. */
const OTHERS = new Set(['hơn', 'gần', 'trên', 'khoảng', 'các', 'đông', 'toàn', 'hàng', 'đồng', 'ông', 'bà', 'đã', 'số'])

/** Before the comma at token `i` a hall, a floor or a house is named by its label or number. */
function inHall({ tokens: t }: Reader, i: number): boolean {
  for (let k = i - 1; k > i - 5; k--) if (['tầng', 'phòng', 'nhà', 'sảnh', 'trường'].includes(wordAt(t, k))) return true
  return false
}

/** ", xã Cổ Am đã diễn ra lễ ...": nobody holds it there. */
const HAPPENED = 'đã diễn'

const namesPlace = (reader: Reader, i: number, limit: number): boolean =>
  placeKinds.lengthAt(reader.tokens, i, limit) > 0 ||
  reader.phrases.at('place', i) > 0 ||
  reader.phrases.at('country', i) > 0

/** "số 5 Lê Lai, | Ba Đình, | Hà Nội": bare names of a ward and of a district, with the province or a kind behind them. */
function leadsToPlace(reader: Reader, first: number, limit: number): boolean {
  const t = reader.tokens
  for (let part = 0, i = first; part < MOST_BARE; part++) {
    let k = i
    while (k < Math.min(limit, i + LONGEST_BARE) && isWord(t, k) && isCapital(t, k)) k++
    if (k === i || wordAt(t, k) !== ',' || reader.phrases.at('organization-head', i) > 0) return false
    i = k + 1
    if (namesPlace(reader, i, limit)) return true
  }
  return false
}
/** So many names of places may stand before the one that is known, */
const MOST_BARE = 2
/** of at most so many words each. */
const LONGEST_BARE = 4

const ABBREVIATED = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 't'])
/** Verbs of who holds the event. */
const acts = new PhraseSet(['tổ chức', 'long trọng', 'trang trọng', 'trọng thể', 'phối hợp', 'chủ trì', 'đã'])

/** "số 12", "phố Huế", "P.13". */
function isAddress(reader: Reader, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  return (
    (word === 'số' && isNumber(t, i + 1)) ||
    (isNumber(t, i) &&
      (isCapital(t, i + 1) || ((isDash(t, i + 1) || wordAt(t, i + 1) === '/') && isCapital(t, i + 3)))) ||
    ((word === 'p' || word === 'q' || word === 'tp' || word === 'tx') && wordAt(t, i + 1) === '.')
  )
}
