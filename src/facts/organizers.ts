/**
 * Who holds the event: the bodies before "tổ chức" and the event's name, or behind "do". Of a working
 * session, visit, inspection or reception the side that goes or receives, if it is a body.
 */
import { ACTED_OUT } from '../lexicon/event-heads.js'
import type { Article, Draft, TextRange } from '../article.js'
import { HOLDER_ASIDES, OCCASIONS, TERRITORIES } from '../lexicon/event-holders.js'
import type { Passage } from '../mentions/passages.js'
import type { TokenRange } from '../mentions/people.js'
import { isCapital, isDash, isNumber, isWord, phraseAt, wordAt, type Reader } from '../mentions/reader.js'
import type { EventDraft } from './event.js'
import { toldOf, type EventMention } from './event/mention.js'
import {
  ENDS_AGENTS,
  holdersBehindBoi,
  holdersBehindDo,
  holdersBetween,
  holdingVerbs,
  informing,
  planning,
} from './event/agents.js'
import { opensText } from './event/dateline.js'
import { beforeAdverb } from './event/holder/verbs.js'
import { EVENTS, holder } from './event/holder.js'
import { depth, isJoint } from './event/holder/joint.js'
import { lookup } from './event/lookup.js'
import { behindOccasion } from './event/occasion.js'
import { beforePlace } from './event/place/between.js'
import { isWiderPlace, superiors } from './event/superiors.js'
import {
  BOARD,
  callerOf,
  delegationIn,
  electedOf,
  GOING,
  houseSitting,
  ownerOf,
  partyOf,
  sideBetween,
} from './event/party.js'
import { PhraseSet } from '../text/words.js'

/** @param location - where the event takes place: no part of who holds it */
export function findOrganizers(article: Article, event: EventDraft, location: TextRange | null): Draft[] {
  const { reader } = article
  const told = toldOf(event).filter((mention) => !isPartOfName(reader, mention))
  for (const mention of told) {
    // "thông báo hoãn hội thảo do X tổ chức": who holds stands right behind the name
    const near = wordAt(reader.tokens, mention.last) === 'do' ? behindName(reader, mention) : []
    if (near.length > 0) return draftsOf(reader, near, 'organizer/do-holds')
    const before = holdersBefore(reader, mention, location)
    if (before.length > 0) return draftsOf(reader, before, mention.head.verb ? 'organizer/acts' : 'organizer/holds')
    const behind = behindName(reader, mention)
    if (behind.length > 0) return draftsOf(reader, behind, 'organizer/do-holds')
    // "hội thảo khoa học ... | mà | Sở Y tế cùng Viện Cây chè tổ chức"
    const whom = holdersBehindDo(reader, mention.passage, mention.headEnd, 'mà')
    if (whom.length > 0) return draftsOf(reader, whom, 'organizer/do-holds')
    const passive = holdersBehindDo(reader, mention.passage, mention.headEnd, 'được')
    if (passive.length > 0) return draftsOf(reader, passive, 'organizer/held-by')
    // "cuộc họp về tiến độ san lấp do Sở Xây dựng triệu tập": the name may reach beyond him
    const within = mention.head.verb ? [] : holdersBehindDo(reader, mention.passage, mention.headEnd)
    if (within.length > 0) return draftsOf(reader, within, 'organizer/do-holds')
    const elected = event.type === 'dialogue' ? electedOf(reader, mention.passage, mention.headEnd) : null
    if (elected) return draftsOf(reader, [elected], 'organizer/party')
    const party = GOING.has(event.type)
      ? (partyOf(reader, mention.passage, mention.headEnd) ?? sideBetween(reader, mention.passage, mention.headEnd))
      : event.type === 'meeting' && !mention.head.verb
        ? callerOf(reader, mention.passage, mention.headEnd)
        : null
    if (party) return draftsOf(reader, [party], 'organizer/party')
    const owner = mention.head.verb ? null : ownerOf(reader, mention.passage, behindDay(reader, mention))
    if (owner) return draftsOf(reader, [owner], 'organizer/party')
    const plans = planning(reader, mention)
    if (plans.length > 0) return draftsOf(reader, plans, 'organizer/held-by')
    const informs = event.type === 'press-conference' ? informing(reader, mention) : []
    if (informs.length > 0) return draftsOf(reader, informs, 'organizer/held-by')
    const house =
      event.type === 'assembly'
        ? houseSitting(reader, mention.passage, mention.last)
        : event.type === 'meeting' && mention.cue === 'at'
          ? houseSitting(reader, mention.passage, mention.last, BOARD)
          : null
    if (house) return draftsOf(reader, [house], 'organizer/acts')
  }
  // "Hội nghị do Sở Y tế tổ chức": a sentence of its own
  const body = article.passages.filter((one) => one.kind === 'body')
  for (const passage of body.slice(0, 6)) {
    const said = [...holdersSaid(reader, passage), ...holdersOfThis(reader, passage)]
    if (said.length > 0) return draftsOf(reader, said, 'organizer/held-by')
    const fronted = heldInFront(reader, event, passage)
    if (fronted.length > 0) return draftsOf(reader, fronted, 'organizer/held-by')
    if (!speaksOf(reader, event, passage.first)) continue
    const behind = holdersBehindDo(reader, passage, passage.first)
    if (behind.length > 0) return draftsOf(reader, behind, 'organizer/do-holds')
    const passive = holdersBehindDo(reader, passage, passage.first, 'được')
    if (passive.length > 0) return draftsOf(reader, passive, 'organizer/held-by')
    const agents = holdersBehindBoi(reader, passage)
    if (agents.length > 0) return draftsOf(reader, agents, 'organizer/held-by')
    // "Đây là buổi làm việc của Đoàn ..."
    const of = reader.tokens.words.slice(passage.first, passage.first + 7).indexOf('của')
    const party = of > 0 ? sessionOf(reader, event, passage, passage.first + of) : null
    if (party) return draftsOf(reader, [party], 'organizer/party')
  }
  if (GOING.has(event.type)) {
    for (const passage of body.slice(0, 6)) {
      const delegation = delegationIn(reader, passage)
      if (delegation) return draftsOf(reader, [delegation], 'organizer/delegation')
    }
  }
  for (const passage of body.slice(0, OPENING)) {
    const announcers = announcing(reader, event, passage)
    if (announcers.length > 0) return draftsOf(reader, announcers, 'organizer/holds')
  }
  for (const mention of event.mentions) {
    if (mention.passage.kind !== 'title' || (mention.head.verb && !signs(mention))) continue
    const before = holdersBefore(reader, mention, location)
    const holders = before.length > 0 ? before : holdersBehindDo(reader, mention.passage, mention.last)
    if (holders.length > 0) return draftsOf(reader, holders, 'organizer/headline')
  }
  return []
}

/** Who holds it by "do" behind its name; what the name tells of may be the work of others. */
const behindName = (reader: Reader, { passage, headEnd, last }: EventMention): readonly TokenRange[] =>
  holdersBehindDo(reader, passage, last, 'do', headEnd)

/** "Hội Phụ nữ và Bộ Chỉ huy Biên phòng | ký chương trình phối hợp": both hold it, by whatever name the text calls it. */
const signs = ({ actor, head }: EventMention): boolean => actor && head.word.startsWith('ký ')

/** In so many first sentences an event is announced. */
const OPENING = 4

/** "UBND huyện Phú Lâm | vừa thông tin về việc tổ chức | lễ hội": who makes known that it is held. */
function announcing(reader: Reader, event: EventDraft, passage: Passage): readonly TokenRange[] {
  const head = phraseAt(reader.tokens, event.first, event.first + 2)
  for (let i = passage.first + 3; i < passage.last; i++) {
    if (wordAt(reader.tokens, i) !== 'tổ' || wordAt(reader.tokens, i + 1) !== 'chức') continue
    const announces = ANNOUNCES.exec(phraseAt(reader.tokens, Math.max(passage.first, i - 5), i))
    if (!announces || !phraseAt(reader.tokens, i + 2, i + 6).includes(head)) continue
    const bodies = holdersEndingAt(reader, passage, i - announces[0].split(' ').length, null)
    return bodies.filter((body) => !COMMITTEE.test(phraseAt(reader.tokens, body.first, body.last)))
  }
  return []
}
const ANNOUNCES =
  /(?:thông tin|thông báo|công bố|cho biết|ban hành|phê duyệt|có|xây dựng|quyết định|thống nhất)(?: về)? (?:việc|kế hoạch|văn bản|chủ trương)$/
/** Whoever is called together to hold this one event, no body that was there before. */
const COMMITTEE = /^ban tổ chức(?:$| (?:lễ|ngày|hội|giải|cuộc|chương trình|liên hoan|sự kiện|festival|đại hội))/

function draftsOf(reader: Reader, holders: readonly TokenRange[], rule: string): Draft[] {
  const t = reader.tokens
  return holders.map(({ first, last }) => ({
    start: t.start[first] ?? 0,
    end: t.end[withCountry(reader, last) - 1] ?? 0,
    rule,
  }))
}

/** "Đại học Chulalongkorn | (Thái Lan)": a country in brackets belongs to the name, an abbreviation does not. */
function withCountry({ tokens: t, phrases: p }: Reader, last: number): number {
  if (wordAt(t, last) !== '(') return last
  const end = last + 1 + p.at('country', last + 1)
  return end > last + 1 && wordAt(t, end) === ')' ? end + 1 : last
}

/** "Ban | Tiếp công dân": the verb is in a name. */
const isPartOfName = ({ tokens: t }: Reader, { first, head, passage }: EventMention): boolean =>
  head.verb && first > passage.first && isCapital(t, first) && isWord(t, first - 1) && isCapital(t, first - 1)

/** "Buổi làm việc | của Đoàn khảo sát", "Hội nghị tổng kết | của Ban Chỉ đạo": whose it is, told before anything with a name. */
function sessionOf(reader: Reader, event: EventDraft, passage: Passage, of: number): TokenRange | null {
  if (GOING.has(event.type)) return partyOf(reader, passage, of)
  // "cuộc họp tổ của Đoàn đại biểu": in the event's name itself
  if (event.mentions.some((one) => one.passage === passage && one.first < of && of < one.last)) return null
  for (let i = passage.first + 1; i < of; i++) if (isCapital(reader.tokens, i)) return null
  return ownerOf(reader, passage, of)
}

/** "họp báo thường kỳ | ngày 5/5 | của Bộ Y tế": the token behind the event's name and its day. */
function behindDay({ tokens: t }: Reader, { passage, last }: EventMention): number {
  const before = wordAt(t, last) === '(' || wordAt(t, last) === ',' ? last + 1 : last
  const day = lookup(passage).dayFrom.get(t.start[before] ?? -1)
  if (!day) return last
  let i = before
  while (i < passage.last && (t.end[i] ?? 0) <= day.end) i++
  return [')', ','].includes(wordAt(t, i)) ? i + 1 : i
}

/** "Được Hội Nông dân tổ chức hằng năm, | hội thi | lần này ...": who holds it is told before it. */
function heldInFront(reader: Reader, event: EventDraft, passage: Passage): readonly TokenRange[] {
  const t = reader.tokens
  if (wordAt(t, passage.first) !== 'được') return []
  for (let i = passage.first + 4; i < Math.min(passage.last, passage.first + MOST_IN_FRONT); i++)
    if (wordAt(t, i) === ',' && speaksOf(reader, event, i + 1))
      return holdersBehindDo(reader, { ...passage, last: i }, passage.first, 'được')
  return []
}
const MOST_IN_FRONT = 40

/** Token `first` opens the event's name or what stands for it. */
function speaksOf(reader: Reader, event: EventDraft, first: number): boolean {
  const opening = reader.tokens.words.slice(first, first + 8).join(' ')
  return (
    opening.includes(phraseAt(reader.tokens, event.first, Math.min(event.last, event.first + 2))) ||
    /^(?:đây là (?:một (?:trong những )?)?)?(?:chương trình|sự kiện|hoạt động|buổi lễ|hội|giải|cuộc|lớp|khóa|đợt|buổi|phiên|chuyến|ngày hội|festival|lễ|diễn đàn|tọa đàm|liên hoan|triển lãm|đại hội|gặp mặt|chiến dịch|vòng|đêm)(?! \( | :)/.test(
      opening,
    )
  )
}

function holdersBefore(reader: Reader, mention: EventMention, location: TextRange | null): readonly TokenRange[] {
  const t = reader.tokens
  const { passage } = mention
  let k = beforePlace(reader, passage, mention.first)
  // "Sở Y tế họp báo", "Đoàn xã ra quân": nouns that are verbs here
  let held =
    mention.head.verb ||
    (mention.cue === 'held' && (wordAt(t, mention.first) === 'họp' || ACTED_OUT.has(mention.head.word)))
  for (let next = beforeAdverb(reader, k, passage.first); next < k; next = beforeAdverb(reader, k, passage.first)) {
    held ||= holdingVerbs.lengthAt(t, next, k) > 0 || HOLDS.has(wordAt(t, next))
    k = next
    if (phraseAt(reader.tokens, k, k + 2) === 'dẫn đầu' || wordAt(t, k) === 'trưởng' || wordAt(t, k) === 'làm') break
  }
  // "ND - | Thực hiện chương trình": the text opens there
  if (!held || (passage.kind !== 'title' && isCapital(t, k) && isDash(t, k - 1))) return []
  k = beforeLeader(reader, passage, k)
  while (k > passage.first && (wordAt(t, k - 1) === ',' || isDash(t, k - 1)) && k < mention.first) k--
  return holdersEndingAt(reader, passage, k, location)
}

const HOLDS = new Set([
  'có',
  'làm',
  'đồng',
  'họp',
  'triệu',
  'mở',
  'khai',
  'bế',
  'tiếp',
  'hoãn',
  'lùi',
  'đã',
  'tiến',
  'cử',
  'giới',
  'triển',
  'thực',
  'kết',
  'tuyên',
])

/** "Đoàn công tác của Tỉnh ủy do đồng chí ... làm trưởng đoàn đã làm việc", "Tổ đại biểu gồm các ông: ... đã tiếp xúc": before "do", "gồm". */
function beforeLeader(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  const { people } = lookup(passage)
  for (let i = k - 1; i > passage.first && k - i < MOST_LEADERS; i--) {
    if (wordAt(t, i) === 'do' && k - i < 60 && !people.at(i) && people.from(i + 1)) return i
    const words = phraseAt(t, i, i + 4)
    if (LED_BY.test(words) && !people.at(i)) return i
    // "Sở Y tế | dưới sự chủ trì của bà X, tổ chức", but "dưới sự chủ trì của bà X, Sở Y tế tổ chức"
    if (PRESIDED.test(words) && lookup(passage).organizations.upTo(i)) return i
    if (
      wordAt(t, i) === 'gồm' &&
      !people.at(i) &&
      (isNumber(t, i + 1) || UNTIL_LISTED.some((ahead) => people.from(i + ahead)))
    )
      return wordAt(t, i - 1) === '(' ? i - 1 : i
  }
  return k
}

/** "dưới sự dẫn đầu của ông X", "với trưởng đoàn là bà Y" */
const LED_BY = /^(?:(?:dưới|với) sự (?:dẫn|lãnh)|với (?:trưởng đoàn|người dẫn đầu))(?: |$)/
const PRESIDED = /^dưới sự (?:chủ trì|chủ tọa|điều hành|điều khiển)(?: |$)/
/** "gồm | các ông, bà: |": how many tokens behind it the first name may stand. */
const UNTIL_LISTED = [1, 2, 3, 4, 5, 6]
/** Those who lead or make up a delegation are named in fewer tokens. */
const MOST_LEADERS = 120

/** "Trung ương Hội phối hợp với Bộ | sáng 2/11 | đã tổ chức": before a date that stands next to the verb. */
function beforeDate(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  const date = passage.dates.find(({ end }) => end === t.end[k - 1])
  if (!date) return k
  let i = k - 1
  while (i > passage.first && (t.start[i] ?? 0) > date.start) i--
  return i > passage.first ? i : k
}

/** "Đại học Mây | , thông qua Phòng Đào tạo, | đã tổ chức": before what stands in commas behind a body and tells how, as what or on what occasion it acts. */
function beforeAside({ tokens: t }: Reader, passage: Passage, k: number): number {
  const end = wordAt(t, k - 1) === ',' ? k : k + 1
  if (wordAt(t, end - 1) !== ',') return k
  for (let i = end - 2; i > passage.first + 1 && i > end - MOST_OF_ASIDE; i--)
    if (wordAt(t, i) === ',') {
      if (opensAside.lengthAt(t, i + 1, end) === 0) continue
      // "Sáng 5/3 | , thực hiện kế hoạch, | ...": nobody stands before it
      return lookup(passage).dayUpTo.has(t.end[i - 1] ?? -1) ? k : i
    }
  return k
}
const opensAside = new PhraseSet(HOLDER_ASIDES)
const MOST_OF_ASIDE = 24

/** "Đoàn đại biểu | Tỉnh ủy, HĐND, UBND tỉnh": the delegation of them all. */
function holdersEndingAt(
  reader: Reader,
  passage: Passage,
  k: number,
  location: TextRange | null,
): readonly TokenRange[] {
  const all = behindOccasion(reader, passage, bodiesEndingAt(reader, passage, k, location))
  const [first, second] = all
  const last = all[all.length - 1]
  if (!first || !second || !last || !DELEGATIONS.has(phraseAt(reader.tokens, first.first, first.first + 3))) return all
  if (isElected(reader, first.first)) return all
  return wordAt(reader.tokens, second.first) === 'đoàn' ? all : [{ first: first.first, last: last.last }]
}
const DELEGATIONS = new Set(['đoàn đại biểu', 'đoàn lãnh đạo', 'đoàn cán bộ'])
/** "Đoàn Đại biểu Quốc hội tỉnh | phối hợp cùng | Sở Tư pháp": a body of its own. */
const isElected = ({ tokens: t }: Reader, first: number): boolean => phraseAt(t, first + 3, first + 5) === 'quốc hội'

/** The list of bodies that ends before token `k`, back to the date, the place or the beginning of the sentence. */
function bodiesEndingAt(reader: Reader, passage: Passage, k: number, location: TextRange | null): TokenRange[] {
  const t = reader.tokens
  const named = lookup(passage)
  k = beforeAside(reader, passage, beforeDate(reader, passage, k))
  // "Hội Nông dân xã | tại sân vận động xã | tổ chức lễ ..."
  if (location && k > passage.first && t.end[k - 1] === location.end) {
    while (k > passage.first && (t.end[k - 1] ?? 0) > location.start) k--
    if (k > passage.first && wordAt(t, k - 1) === 'tại') k--
  }
  // "Huyện Phú Lâm: Tổ chức lễ ..."
  if (k > passage.first && wordAt(t, k - 1) === ':') k--
  let from = passage.first
  // "(Báo Mây) | UBND huyện ...": where the news comes from
  if (wordAt(t, from) === '(') for (let i = from; i < from + 8; i++) if (wordAt(t, i) === ')') from = i + 1
  for (let i = from; i < k; i++) {
    if (named.dayUpTo.has(t.end[i] ?? -1)) from = i + 1
    if (location && (t.end[i] ?? 0) === location.end) from = i + 1
    if (
      (wordAt(t, i) === ':' && depth(reader, passage, i) === 0) ||
      wordAt(t, i) === ';' ||
      (isDash(t, i) && opensText(reader, passage, from, i))
    )
      from = i + 1
  }
  const out: TokenRange[] = []
  let last = k
  for (let i = k - 1; i >= from - 1; i--) {
    const at = i < from ? from - 1 : i
    if (i >= from && !isJoint(reader, passage, i, k)) continue
    const item = holder(reader, passage, at + 1, last)
    // "phường Hoa Lư, Hà Nội tổ chức", "Huyện đoàn Sông Hinh, tỉnh Phú Yên": the wider place
    if (
      i >= from &&
      wordAt(t, at) === ',' &&
      isWiderPlace(reader, passage, at + 1, last, item) &&
      bodyBefore(reader, passage, from, at)
    )
      continue
    if (item === null) {
      // "Bí thư Tỉnh ủy Lò Văn An cùng lãnh đạo tỉnh gặp gỡ ...": they come with him
      if (EVENTS.test(phraseAt(reader.tokens, at + 1, at + 3))) return [] // "kỳ họp thứ 3, Quốc hội khóa XV, bế mạc"
      const led = out.length === 1 && COME_WITH.has(phraseAt(reader.tokens, last + 1, last + 3))
      return led && lookup(passage).people.at(last - 1) ? [] : superiors(reader, passage, out)
    }
    // "Sở Du lịch cho biết, | UBND tỉnh sẽ tổ chức ...": who tells of it
    if (item !== 'nothing' && out.length > 0 && makesKnown(reader, passage, last)) break
    // "nhằm gìn giữ nghề dệt, | hội nhập quốc tế, | Sở Y tế tổ chức": more of what it is for
    if (item !== 'nothing' && out[0] && endsOccasion(reader, from, item, out[0])) break
    // places in the list of those who hold it end where it was held
    if (item !== 'nothing' && out.length > 0 && isPlace(reader, passage, item) && !hasPartners(reader, item, last))
      break
    if (item !== 'nothing') out.unshift(item)
    last = at
    if (i < from) break
  }
  return superiors(reader, passage, out)
}

/** "Sở Du lịch | vừa có thông báo |, UBND tỉnh ...": a body tells of something just before token `end`. */
function makesKnown({ tokens: t }: Reader, passage: Passage, end: number): boolean {
  if (!MAKES_KNOWN.has(phraseAt(t, end - 2, end))) return false
  let k = end - 2
  while (k > passage.first && HAS_MADE.has(wordAt(t, k - 1))) k--
  return lookup(passage).organizations.upTo(k) !== undefined
}
const HAS_MADE = new Set(['có', 'vừa', 'đã', 'ra', 'mới'])
const MAKES_KNOWN = new Set(['cho biết', 'cho hay', 'thông tin', 'thông báo', 'xác nhận', 'khẳng định'])

/** What begins in lower case before a comma and a body's capital, in a sentence that opened with its occasion, belongs to that. */
const endsOccasion = ({ tokens: t }: Reader, from: number, { first }: TokenRange, next: TokenRange): boolean =>
  wordAt(t, next.first - 1) === ',' &&
  isCapital(t, next.first) &&
  !isCapital(t, first) &&
  OCCASIONS.has(wordAt(t, wordAt(t, from) === ',' ? from + 1 : from)) &&
  first > from + 1

/** "xã Tân Mỹ", no body's name: "Xã đoàn", "Khu Công viên phần mềm Mây". */
const isPlace = ({ tokens: t, phrases: p }: Reader, passage: Passage, { first, last }: TokenRange): boolean =>
  p.at('place', first) === last - first ||
  (TERRITORIES.has(wordAt(t, first)) &&
    wordAt(t, first + 1) !== 'đoàn' &&
    !(wordAt(t, first) === 'khu' && isCapital(t, first) && isCapital(t, first + 1)) &&
    !lookup(passage).organizations.from(first))

/** "xã Tân Mỹ (tỉnh Sơn La) | đã phối hợp với | Công an huyện", "xã Tân Mỹ | và | Sở Tư pháp": a place that holds something with others is who holds it. */
const hasPartners = ({ tokens: t }: Reader, { last }: TokenRange, joint: number): boolean =>
  wordAt(t, joint) === 'và' ||
  t.words
    .slice(last, joint + 1)
    .join(' ')
    .includes('phối hợp')

/** Who comes along with the one named before. */
const COME_WITH = new Set(['lãnh đạo', 'đại diện'])

/** The part of the sentence before the comma at `comma` ends in a body, and not in a place of the same rank. */
function bodyBefore(reader: Reader, passage: Passage, from: number, comma: number): boolean {
  let first = comma
  while (first > from && !isJoint(reader, passage, first - 1, comma)) first--
  const body = holder(reader, passage, first, comma)
  return body !== null && body !== 'nothing'
}

/** "Sở Y tế | tổ chức cuộc gặp này | hằng năm": the event is meant. */
function holdersOfThis(reader: Reader, passage: Passage): readonly TokenRange[] {
  const t = reader.tokens
  for (let i = passage.first + 2; i < passage.last - 3; i++) {
    if (wordAt(t, i) !== 'tổ' || wordAt(t, i + 1) !== 'chức' || !MEETINGS.has(wordAt(t, i + 2))) continue
    const end = [i + 3, i + 4, i + 5].find((k) => wordAt(t, k) === 'này')
    if (end === undefined || end >= passage.last) continue
    let k = i
    for (let next = beforeAdverb(reader, k, passage.first); next < k; next = beforeAdverb(reader, k, passage.first))
      k = next
    return wordAt(t, k - 1) === 'do' ? [] : holdersEndingAt(reader, passage, k, null)
  }
  return []
}
const MEETINGS = new Set('buổi cuộc hội chương sự hoạt lớp lễ đợt giải tọa diễn phiên ngày'.split(' '))

/** "UBND huyện Kim Sơn, | đơn vị tổ chức lễ hội, ...", "Đơn vị tổ chức | là Viện Cây chè và Hội Nông dân": who is said to hold it. */
function holdersSaid(reader: Reader, passage: Passage): readonly TokenRange[] {
  const t = reader.tokens
  for (let i = passage.first; i < passage.last - 4; i++) {
    const said = phraseAt(reader.tokens, i, i + 2)
    // "Đứng ra tổ chức là Viện Cây chè"
    const opens = i === passage.first && said === 'đứng ra'
    if (!(opens || said === 'đơn vị' || said === 'cơ quan') || holdingVerbs.lengthAt(t, i + 2) === 0) continue
    let k = i + 2 + holdingVerbs.lengthAt(t, i + 2)
    if (i > passage.first + 1 && (wordAt(t, i - 1) === ',' || wordAt(t, i - 1) === 'là'))
      return holdersEndingAt(reader, passage, i - 1, null)
    if (i > passage.first + 1) continue
    while (k < i + 9 && wordAt(t, k) !== 'là' && wordAt(t, k) !== ':') k++
    let end = k + 1
    while (end < passage.last && !ENDS_AGENTS.has(wordAt(t, end))) end++
    return k < i + 9 ? holdersBetween(reader, passage, k + 1, end) : []
  }
  return []
}
