/**
 * Who holds the event: the bodies before "tổ chức" and the event's name, or behind "do". Of a working
 * session, visit, inspection or reception the side that goes or receives, if it is a body.
 */
import type { Article, Draft, TextRange } from '../article.js'
import { HOLDER_HEADS, HOLDING_ADVERBS, HOLDING_VERBS } from '../lexicon/event-holders.js'
import type { Passage } from '../mentions/passages.js'
import { isCapital, isDash, isUpper, isWord, spaceBefore, wordAt, type Reader } from '../mentions/reader.js'
import { PhraseSet } from '../text/words.js'
import type { EventDraft } from './event.js'
import type { EventMention } from './event/mentions.js'
import { lookup } from './event/lookup.js'

const verbs = new PhraseSet(HOLDING_VERBS)
const adverbs = new PhraseSet(HOLDING_ADVERBS)
const heads = new PhraseSet(HOLDER_HEADS)

interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** @param location - where the event takes place: no part of who holds it */
export function findOrganizers(article: Article, event: EventDraft, location: TextRange | null): Draft[] {
  const { reader } = article
  const told = event.mentions.filter(
    (mention) => mention.index >= 0 && mention.index <= 5 && mention.cue !== 'background',
  )
  for (const mention of told) {
    // "thông báo hoãn hội thảo do X tổ chức": who holds stands right behind the name
    const near =
      wordAt(reader.tokens, mention.last) === 'do' ? holdersBehindDo(reader, mention.passage, mention.last) : []
    if (near.length > 0) return draftsOf(reader, near, 'organizer/do-holds')
    const before = holdersBefore(reader, mention, location)
    if (before.length > 0) return draftsOf(reader, before, mention.head.verb ? 'organizer/acts' : 'organizer/holds')
    const behind = holdersBehindDo(reader, mention.passage, mention.last)
    if (behind.length > 0) return draftsOf(reader, behind, 'organizer/do-holds')
  }
  // "Hội nghị do Sở Y tế tổ chức": a sentence of its own
  for (const passage of article.passages.filter((one) => one.kind === 'body').slice(0, 6)) {
    if (!speaksOf(reader, event, passage)) continue
    const behind = holdersBehindDo(reader, passage, passage.first)
    if (behind.length > 0) return draftsOf(reader, behind, 'organizer/do-holds')
  }
  return []
}

function draftsOf(reader: Reader, holders: readonly TokenSpan[], rule: string): Draft[] {
  const t = reader.tokens
  return holders.map(({ first, last }) => ({ start: t.start[first] ?? 0, end: t.end[last - 1] ?? 0, rule }))
}

/** The sentence opens with the event or with what stands for it. */
function speaksOf(reader: Reader, event: EventDraft, passage: Passage): boolean {
  const opening = reader.tokens.words.slice(passage.first, passage.first + 6).join(' ')
  return (
    opening.includes(wordsOf(reader, event.first, Math.min(event.last, event.first + 2))) ||
    /^(?:đây là )?(?:chương trình|sự kiện|hoạt động|buổi lễ|hội|giải|cuộc|lớp|đợt|buổi|ngày hội|festival|lễ)/.test(
      opening,
    )
  )
}

const wordsOf = (reader: Reader, first: number, last: number): string =>
  reader.tokens.words.slice(first, last).join(' ')

/** Where the phrase of the set begins that ends before token `k`; `k` itself for none. */
function beforePhrase(reader: Reader, set: PhraseSet, k: number, from: number): number {
  for (let n = 4; n > 0; n--) if (k - n >= from && set.lengthAt(reader.tokens, k - n, k) === n) return k - n
  return k
}

function holdersBefore(reader: Reader, mention: EventMention, location: TextRange | null): TokenSpan[] {
  const t = reader.tokens
  const { passage } = mention
  let k = mention.first
  let held = mention.head.verb
  for (;;) {
    if (k > passage.first && '“"‘\''.includes(wordAt(t, k - 1))) {
      k--
      continue
    }
    const next = beforePhrase(reader, adverbs, k, passage.first)
    if (next === k) break
    held ||= verbs.lengthAt(t, next, k) > 0 || HOLDS.has(wordAt(t, next))
    k = next
    if (wordsOf(reader, k, k + 2) === 'dẫn đầu' || wordAt(t, k) === 'trưởng' || wordAt(t, k) === 'làm') break
  }
  if (!held) return []
  k = beforeLeader(reader, passage, k)
  while (k > passage.first && (wordAt(t, k - 1) === ',' || isDash(t, k - 1)) && k < mention.first) k--
  return holdersEndingAt(reader, passage, k, location)
}

const HOLDS = new Set(['có', 'làm', 'đồng', 'họp', 'triệu', 'mở', 'khai', 'hoãn', 'lùi', 'đã'])

/** "Đoàn công tác của Tỉnh ủy do đồng chí ... làm trưởng đoàn đã làm việc": before "do". */
function beforeLeader(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  const { people } = lookup(passage)
  for (let i = k - 1; i > passage.first && k - i < 60; i--) {
    if (wordAt(t, i) === 'do' && !people.at(i) && people.from(i + 1)) return i
  }
  return k
}

/** "Trung ương Hội phối hợp với Bộ | sáng 2/11 | đã tổ chức": before a date that stands next to the verb. */
function beforeDate(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  const date = passage.dates.find(({ end }) => end === t.end[k - 1])
  if (!date) return k
  let i = k - 1
  while (i > passage.first && (t.start[i] ?? 0) > date.start) i--
  return i > passage.first ? i : k
}

/** The list of bodies that ends before token `k`, back to the date, the place or the beginning of the sentence. */
function holdersEndingAt(reader: Reader, passage: Passage, k: number, location: TextRange | null): TokenSpan[] {
  const t = reader.tokens
  const named = lookup(passage)
  k = beforeDate(reader, passage, k)
  let from = passage.first
  for (let i = passage.first; i < k; i++) {
    if (named.dayUpTo.has(t.end[i] ?? -1)) from = i + 1
    if (location && (t.end[i] ?? 0) === location.end) from = i + 1
    if (wordAt(t, i) === ':' || wordAt(t, i) === ';' || (isDash(t, i) && i - passage.first < 8)) from = i + 1
  }
  const out: TokenSpan[] = []
  let last = k
  for (let i = k - 1; i >= from - 1; i--) {
    const at = i < from ? from - 1 : i
    if (i >= from && !isJoint(reader, passage, i, k)) continue
    const item = holder(reader, passage, at + 1, last)
    // "phường Nghĩa Đô, Hà Nội tổ chức", "Huyện đoàn Quảng Thạch, tỉnh Thanh Hóa": the wider place
    if (
      i >= from &&
      wordAt(t, at) === ',' &&
      isWiderPlace(reader, passage, at + 1, last, item) &&
      bodyBefore(reader, passage, from, at)
    )
      continue
    if (item === null) break
    // places in the list of those who hold it end where it was held
    if (
      item !== 'nothing' &&
      out.length > 0 &&
      TERRITORY.has(wordAt(t, item.first)) &&
      !lookup(passage).organizations.from(item.first)
    )
      break
    if (item !== 'nothing') out.unshift(item)
    last = at
    if (i < from) break
  }
  return superiors(reader, passage, out)
}

const TERRITORY = new Set(['tp', 'thành', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'khu', 'thị', 'trường', 'nhà'])

/** Tokens [first, last) name a place by itself, or by its kind. */
function isWiderPlace(
  reader: Reader,
  passage: Passage,
  first: number,
  last: number,
  item: TokenSpan | 'nothing' | null,
): boolean {
  if (item === 'nothing') return false
  if (item === null) {
    const length = reader.phrases.at('place', first)
    return length > 0 && first + length + 5 >= last
  }
  return TERRITORY.has(wordAt(reader.tokens, item.first)) && !lookup(passage).organizations.from(item.first)
}

/** The part of the sentence before the comma at `comma` ends in a body, and not in a place of the same rank. */
function bodyBefore(reader: Reader, passage: Passage, from: number, comma: number): boolean {
  let first = comma
  while (first > from && !isJoint(reader, passage, first - 1, comma)) first--
  const body = holder(reader, passage, first, comma)
  return body !== null && body !== 'nothing'
}

/** A comma or conjunction between two bodies, not one inside a body's own name. */
function isJoint(reader: Reader, passage: Passage, i: number, k: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  if (word === 'hợp' && wordAt(t, i - 1) === 'phối' && isCapital(t, i + 1)) return true
  if (word !== ',' && word !== 'và' && word !== 'với' && word !== 'cùng') return false
  if (word === 'với' && wordAt(t, i - 1) !== 'hợp' && wordAt(t, i - 1) !== 'cùng') return false
  if (depth(reader, passage, i) > 0) return false
  // "doanh nghiệp nhỏ và vừa"
  if (word === 'và' && !opensHolder(reader, passage, i + 1)) return false
  const around = lookup(passage).organizations.at(i)
  const inside = around !== undefined && around.first < i && around.last <= k
  return !inside || (isCapital(t, i + 1) && reader.phrases.at('organization-head', i + 1) > 0)
}

function opensHolder(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  return (
    isUpper(t, i) ||
    (isCapital(t, i) && isCapital(t, i + 1)) ||
    heads.lengthAt(t, i) > 0 ||
    reader.phrases.at('organization-head', i) > 0 ||
    VAGUE.test(wordsOf(reader, i, i + 2)) ||
    lookup(passage).organizations.from(i) !== undefined ||
    wordAt(t, i) === 'phối'
  )
}

/** Inside brackets. */
function depth(reader: Reader, passage: Passage, i: number): number {
  for (let k = i - 1; k >= passage.first && i - k < 20; k--) {
    const word = wordAt(reader.tokens, k)
    if (word === ')') return 0
    if (word === '(') return 1
  }
  return 0
}

const LEADING = new PhraseSet([
  'phối hợp',
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp cùng với',
  'cùng với',
  'với',
  'cùng',
  'và',
  'lãnh đạo',
  'tập thể',
  'chủ trì phối hợp',
  'sự kiện do',
  'đồng thời',
])
const TRAILING = new PhraseSet([
  'đã',
  'sẽ',
  'chủ trì',
  'vừa',
  'phối hợp',
  'phối',
  'đã phối hợp',
  'cùng',
  'đồng',
  'long trọng',
  'đã chủ trì',
  'trang trọng',
  'chính thức',
  'cũng',
  'chịu trách nhiệm',
  'là đơn vị',
])
/** Partners that no name tells. */
const VAGUE = /^(?:các|những|một số|nhiều|hai|cơ quan|đơn vị|địa phương|ban, ngành)(?: |$)/

/** The body in tokens [first, last): 'nothing' for unnamed partners, null if it is no body. */
function holder(reader: Reader, passage: Passage, first: number, last: number): TokenSpan | 'nothing' | null {
  const t = reader.tokens
  let a = first
  let b = last
  while (a < b && (!isWord(t, a) || LEADING.lengthAt(t, a, b) > 0)) a += isWord(t, a) ? LEADING.lengthAt(t, a, b) : 1
  // "..., Phó Chủ tịch X dẫn đầu đoàn công tác của Bộ": the delegation
  for (let i = a; i < b - 1; i++)
    if (DELEGATION.has(wordsOf(reader, i, i + 2)) && (LED.has(wordAt(t, i - 1)) || LED.has(wordAt(t, i - 2)))) a = i
  for (;;) {
    if (b > a && wordAt(t, b - 1) === ')') {
      let open = b - 1
      while (open > a && wordAt(t, open) !== '(') open--
      b = open
      continue
    }
    const next = beforePhrase(reader, TRAILING, b, a)
    if (next < b) b = next
    else if (b > a && !isWord(t, b - 1) && !/^[\p{L}\p{N}”"]/u.test(wordAt(t, b - 1))) b--
    else break
  }
  for (let i = a + 1; i < b; i++) if (wordAt(t, i) === 'trực' && wordAt(t, i + 1) === 'thuộc') b = i
  if (wordsOf(reader, b - 2, b) === 'chỉ đạo') return 'nothing'
  if (b <= a) return a > first || b < last ? 'nothing' : null
  if (VAGUE.test(wordsOf(reader, a, b)) && !(isCapital(t, a + 1) && lookup(passage).organizations.at(a + 1)))
    return 'nothing'
  // a bare name inside is whom the school or the place is called after
  if (
    passage.people.some(
      (person) =>
        (person.name ?? person.first === a) &&
        person.first < b &&
        person.first >= a &&
        (person.first === a || person.honorific !== null || person.titles.length > 0),
    )
  )
    return null
  // a clause, no name: "Ⓞ đã công bố quyết định của Ⓞ"
  for (let i = a + 1; i < b; i++) if (wordAt(t, i) === 'đã') return null
  if (b - a > 24) return null
  const known =
    lookup(passage).organizations.from(a) !== undefined ||
    heads.lengthAt(t, a, b) > 0 ||
    reader.phrases.at('organization-head', a) > 0 ||
    (isUpper(t, a) && b - a <= 10) ||
    isProperName(reader, a, b)
  return known ? { first: a, last: b } : null
}

/** "Central Group Việt Nam": nothing but capitals, and no place. */
function isProperName(reader: Reader, first: number, last: number): boolean {
  const t = reader.tokens
  if (last - first < 2 || last - first > 5 || reader.phrases.at('place', first) > 0) return false
  for (let i = first; i < last; i++) if (!isWord(t, i) || !isCapital(t, i)) return false
  return true
}

const DELEGATION = new Set(['đoàn công', 'tổ công', 'đoàn kiểm', 'đoàn giám', 'đoàn khảo'])
const LED = new Set(['đầu', 'cùng'])

/** Units whose superior may follow behind a comma: "Trung tâm X, Bộ Y" is one body. */
const UNDER = new Set([
  'khoa',
  'phòng',
  'trung',
  'chi',
  'cục',
  'vụ',
  'viện',
  'đoàn',
  'bộ môn',
  'tổ',
  'thôn',
  'phường',
  'xã',
  'buôn',
  'bản',
  'ấp',
  'khu',
])
const TERRITORIES = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thành', 'tp', 'hà', 'thị'])
const SUPERIOR = new Set([
  'bộ',
  'trường',
  'tổng',
  'đại',
  'đh',
  'sở',
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thành',
  'tp',
  'hà',
  'thị',
])

/** "tỉnh" opens a place, "Tỉnh ủy" a body. */
const passageOrg = (passage: Passage, item: TokenSpan): boolean =>
  lookup(passage).organizations.from(item.first) !== undefined

function superiors(reader: Reader, passage: Passage, holders: readonly TokenSpan[]): TokenSpan[] {
  const t = reader.tokens
  const out: TokenSpan[] = []
  for (const item of holders) {
    const previous = out[out.length - 1]
    const joined = previous && previous.last + 1 === item.first && wordAt(t, previous.last) === ','
    if (
      previous &&
      joined &&
      ((SUPERIOR.has(wordAt(t, item.first)) && UNDER.has(wordAt(t, previous.first))) ||
        (TERRITORIES.has(wordAt(t, item.first)) && !passageOrg(passage, item))) &&
      holders.length <= 3 &&
      wordAt(t, previous.first) !== wordAt(t, item.first)
    )
      out[out.length - 1] = { first: previous.first, last: item.last }
    else out.push(item)
  }
  return out
}

/** "... do Sở Y tế phối hợp với Hội Đông y tổ chức", from token `from` on. */
function holdersBehindDo(reader: Reader, passage: Passage, from: number): TokenSpan[] {
  const t = reader.tokens
  for (let i = from; i < passage.last; i++) {
    if (wordAt(t, i) !== 'do' || lookup(passage).people.from(i + 1)?.name) continue
    for (let k = i + 2; k < Math.min(passage.last, i + 70); k++) {
      if ((wordAt(t, k) === '.' && spaceBefore(t, k + 1)) || wordAt(t, k) === ';') break
      if (verbs.lengthAt(t, k, passage.last) === 0 || wordAt(t, k) === 'chủ' || isPhraseInside(passage, k)) {
        if (!(wordAt(t, k) === 'chủ' && wordAt(t, k + 1) === 'trì' && ![',', 'phối', 'tổ'].includes(wordAt(t, k + 2))))
          continue
      }
      let end = k
      for (
        let next = beforePhrase(reader, adverbs, end, i + 1);
        next < end;
        next = beforePhrase(reader, adverbs, end, i + 1)
      )
        end = next
      return holdersBetween(reader, passage, i + 1, end)
    }
  }
  return []
}

/** "Ban Tổ chức": the verb's words are part of a name. */
const isPhraseInside = (passage: Passage, k: number): boolean =>
  passage.organizations.some((one) => k > one.first && k < one.last - 2)

function holdersBetween(reader: Reader, passage: Passage, first: number, k: number): TokenSpan[] {
  const out: TokenSpan[] = []
  let start = first
  for (let i = first; i <= k; i++) {
    if (i < k && !isJoint(reader, passage, i, k)) continue
    const item = holder(reader, passage, start, i)
    if (item === null) return out
    if (item !== 'nothing') out.push(item)
    start = i + 1
  }
  return superiors(reader, passage, out)
}
