/** Whether the phrase of a place goes on behind a comma, a bracket or a dash. */
import { HOLDER_HEADS } from '../../../lexicon/event-holders.js'
import { PLACE_KINDS } from '../../../lexicon/event-places.js'
import type { Passage } from '../../../mentions/passages.js'
import {
  isCapital,
  isDash,
  isNumber,
  isWord,
  phraseAt,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { lookup } from '../lookup.js'
import { isUnitUnder } from '../superiors.js'

/** Words that open a place: kinds of territory and of buildings. */
export const placeKinds = new PhraseSet(PLACE_KINDS)

/** "H.|Phú Lâm", "TX.|Lim": the kind of a territory in short before its name; how many tokens it takes. */
export const shortKindAt = ({ tokens: t }: Reader, i: number): number =>
  SHORT_KINDS.has(wordAt(t, i)) &&
  isCapital(t, i) &&
  wordAt(t, i + 1) === '.' &&
  !spaceBefore(t, i + 1) &&
  (isCapital(t, i + 2) || isNumber(t, i + 2))
    ? 2
    : 0
const SHORT_KINDS = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 'x', 't'])

/** A kind of territory or building, in full or in short, or a place by its name opens at token `i`. */
export const opensTerritory = (reader: Reader, i: number, limit: number): boolean =>
  placeKinds.lengthAt(reader.tokens, i, limit) > 0 || shortKindAt(reader, i) > 0 || reader.phrases.at('place', i) > 0

const GOES_ON = new Set([',', '(', 'ở', 'tại'])
const SHORT = /^(?!TP)\p{Lu}{3,}$/u

/** The token behind the mark at token `i` where the place goes on, or null where it is over. */
export function behindMark(
  reader: Reader,
  passage: Passage,
  i: number,
  limit: number,
  several: boolean,
): number | null {
  const t = reader.tokens
  const word = wordAt(t, i)
  if (word === '(') {
    // "tại Nhà văn hóa huyện (ảnh)."
    if (PICTURED.has(wordAt(t, i + 1))) return null
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
    const person = lookup(passage).people.from(next)
    // in a list of communes their names look like people's
    if (next >= limit || (person?.name && (!several || person.honorific || person.titles.length > 0))) return null
    const organization = lookup(passage).organizations.from(next)
    if (!organization && isListInName(reader, i, limit)) return next
    // "Hội trường tầng 2, Nhà C, Viện Cây hồi.": of whom the hall is
    const holds = organization && phraseAt(reader.tokens, next, organization.last).includes(' tổ chức ')
    const above = inHall(reader, i) || isOfUnit(reader, passage, i)
    if (organization && !holds && above && endsPlace(reader, passage, organization.last)) return next
    // another body opens there, no wider place
    if (organization && isCapital(t, next)) return null
    const place = namesPlace(reader, next, limit) || isAddress(reader, next) || leadsToPlace(reader, next, limit)
    if (!place && !(several && isCapital(t, next) && !lookup(passage).organizations.from(next))) return null
    // ", xã Cổ Am tổ chức lễ ...": who holds it
    return isHolder(reader, passage, next) ? null : next
  }
  if (isDash(t, i))
    return !spaceBefore(t, i) || isCapital(t, i + 1) || (isNumber(t, i - 1) && isNumber(t, i + 1)) ? i + 1 : null
  if (word === '.' && !spaceBefore(t, i + 1)) return i + 1
  if (word === '.' && SHORT_KINDS.has(wordAt(t, i - 1))) return i + 1
  if (word === '/' || word === '&') return i + 1
  if ('“"‘\''.includes(word)) return i + 1
  return null
}

/** "Trung đoàn 5, | Sư đoàn 3": before the comma at token `i` ends a unit of the body behind it. */
function isOfUnit(reader: Reader, passage: Passage, i: number): boolean {
  const unit = lookup(passage).organizations.upTo(i)
  return unit !== undefined && isUnitUnder(reader, unit.first, i + 1)
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
  if (
    k >= passage.last ||
    /^(?:[.;)]|diễn)?$/.test(wordAt(t, k)) ||
    GOES_ON_WITH.has(wordAt(t, k)) ||
    `${wordAt(t, k)} ${wordAt(t, k + 1)}` === HAPPENED
  )
    return true
  return (
    wordAt(t, k) === ',' &&
    (isNumber(t, k + 1) ||
      OTHERS.has(wordAt(t, k + 1)) ||
      GOES_ON_WITH.has(wordAt(t, k + 1)) ||
      isAddress(reader, k + 1) ||
      lookup(passage).people.from(k + 1) !== undefined ||
      holdsAlone(reader, passage, k + 1))
  )
}

/** "Hội trường A, Học viện Mây, | Sở Y tế đã tổ chức": one more body by itself holds it, so that the first is where they meet. */
function holdsAlone(reader: Reader, passage: Passage, first: number): boolean {
  const t = reader.tokens
  const body = lookup(passage).organizations.from(first)
  if (!body && !(isCapital(t, first) && namesBody(reader, first))) return false
  for (let k = body?.last ?? first; k < Math.min(passage.last, first + MOST_OF_HOLDER); k++) {
    if (HOLDS.has(phraseAt(t, k, k + 2))) return true
    if (JOINS.has(wordAt(t, k)) || [',', '.', ';', ':'].includes(wordAt(t, k))) return false
  }
  return false
}
const namesBody = (reader: Reader, i: number): boolean =>
  reader.phrases.at('organization-head', i) > 0 || holderHeads.lengthAt(reader.tokens, i) > 0
const holderHeads = new PhraseSet(HOLDER_HEADS)
const HOLDS = new Set(['tổ chức', 'long trọng', 'trang trọng', 'khai mạc', 'đã tổ'])
/** Between several who hold it together. */
const JOINS = new Set(['và', 'với', 'cùng', 'phối'])
const MOST_OF_HOLDER = 20
const MOST_IN_BRACKET = 20
/** Behind the place: with whom, what for, when. */
const GOES_ON_WITH = new Set(['với', 'nhằm', 'để', 'vào', 'trong', 'nhân', 'dưới', 'thu', 'từ', 'sáng', 'chiều', 'tối'])
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
  opensTerritory(reader, i, limit) || reader.phrases.at('country', i) > 0

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

/** ", xã Cổ Am | long trọng tổ chức": from the place at token `first` on the clause tells that it holds something. */
function isHolder({ tokens: t }: Reader, passage: Passage, first: number): boolean {
  let helped = false
  for (let k = first; k < Math.min(passage.last, first + MOST_OF_CLAUSE); k++) {
    const words = phraseAt(t, k, k + 5)
    if ([',', ')', ';'].includes(wordAt(t, k)) || HAPPENS_THERE.test(words)) return false
    helped ||= HELPED.test(words)
    if (helped ? words.startsWith('tổ chức') : acts.lengthAt(t, k) > 0) return true
  }
  return false
}
const MOST_OF_CLAUSE = 24
/** ", Hà Nội | đã long trọng diễn ra ... do Sở Y tế tổ chức", ", quận 3 | đã thành công tốt đẹp": what is told of the event, who holds it is another. */
const HAPPENS_THERE =
  /^(?:(?:đã |vừa |sẽ )?(?:(?:long trọng|trang trọng|trọng thể|chính thức|tưng bừng) )?(?:diễn ra|thành công|kết thúc|khép lại)|do|nhằm|để|cho|thu hút|trong không|theo hình|bằng hình|kết hợp|kết nối)(?: |$)/
/** ", TP. Vinh | dưới sự chủ trì của ông An", but ", xã Cổ Am | với sự giúp đỡ của tỉnh đã tổ chức" */
const HELPED = /^(?:dưới sự|với (?:sự|chủ đề|mục|quy mô|hơn|gần))(?: |$)/

/** Brackets that speak of the picture. */
const PICTURED = new Set(['ảnh', 'xem', 'trong', 'trên', 'dưới'])

/** Verbs of who holds the event. */
const acts = new PhraseSet(['tổ chức', 'long trọng', 'trang trọng', 'trọng thể', 'phối hợp', 'chủ trì', 'đã'])

/** "số 12", "phố Huế", "P.13". */
function isAddress(reader: Reader, i: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  return (
    (word === 'số' && isNumber(t, i + 1)) ||
    (isNumber(t, i) && (isCapital(t, i + 1) || ((isDash(t, i + 1) || wordAt(t, i + 1) === '/') && isCapital(t, i + 3))))
  )
}
