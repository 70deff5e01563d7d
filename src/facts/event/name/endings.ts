/** The words before which an event's name ends where something says so: who attends, who holds it, where, why, what else is done. */
import { AND_STOPS, BEFALLEN } from '../../../lexicon/event-names.js'
import { EVENT_HALLS } from '../../../lexicon/event-places.js'
import { isNumber, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { placeKinds } from '../place/goes-on.js'
import { opensHolder } from './by.js'
import { isVerbAtEnd, opensSentence, SENTENCE_OPENERS } from './opens.js'
import { PURPOSE } from './quotes.js'
import type { NameSoFar } from './start.js'
import { CLOSING, closesAsOpened } from './trimmed.js'
import { isPeriodBefore, OCCASIONS, opensOccasion } from './when.js'
import { isDistrict, isVillage } from './where.js'
import {
  DELEGATION,
  gives,
  isBetween,
  isCount,
  isPartner,
  isReunion,
  isVisitedToo,
  LOCALS,
  signs,
  yearFollows,
} from './who.js'

/** Whether the name ends before token `i`. */
export function endsBefore(read: NameSoFar, i: number): boolean {
  const word = wordAt(read.reader.tokens, i)
  return (ENDINGS.get(word)?.(read, i) ?? false) || (SENTENCE_OPENERS.has(word) && opensSentence(read.reader, i))
}

type Ending = (read: NameSoFar, i: number) => boolean

/** The words behind token `i`. */
const behind = ({ reader: { tokens: t } }: NameSoFar, i: number, count: number): string =>
  t.words.slice(i + 1, i + 1 + count).join(' ')
const isBehindHead = ({ start }: NameSoFar, i: number): boolean => i > start.headEnd
/** A quote or a period before it: the name is whole. */
const isWhole = ({ reader }: NameSoFar, i: number): boolean =>
  CLOSING.has(wordAt(reader.tokens, i - 1)) || isPeriodBefore(reader, i)
const givesSomething = ({ reader, start }: NameSoFar, i: number): boolean => gives(reader, start.first, i)

/** A purpose, where the topic is told already. */
const isPurpose: Ending = (read, i) =>
  (read.said || read.start.festive || read.start.taught || isWhole(read, i)) &&
  isBehindHead(read, i) &&
  !AIMED.has(wordAt(read.reader.tokens, i - 1))
/** "giải pháp nhằm ...": the purpose of the topic, not of the event. */
const AIMED = new Set(['pháp', 'sách', 'chế', 'thức', 'án'])

/** "giải bóng đá năm 2023 chào mừng 20 năm ...": the occasion. */
const isOccasion: Ending = (read, i) => isWhole(read, i) && opensOccasion(read.reader, i)

/** "tập huấn ... năm 2017 | cho các đơn vị": behind the period who attends is told. */
const isForBehindPeriod: Ending = (read, i) => isPeriodBefore(read.reader, i) && !givesSomething(read, i)

const isFor: Ending = (read, i) => {
  // "đại diện cho hơn 100 người": whom one speaks for
  if (wordAt(read.reader.tokens, i - 1) === 'diện') return isForBehindPeriod(read, i)
  const { reader, start, limit } = read
  if (isBehindHead(read, i) && isCount(reader, i + 1)) {
    const attends = start.taught
      ? !yearFollows(reader, i, limit)
      : isPeriodBefore(reader, i) || !givesSomething(read, i)
    if (attends) return true
  }
  // "họp mặt mừng Tết | cho cán bộ": those who are brought together
  return !givesSomething(read, i) && (isPeriodBefore(reader, i) || isReunion(reader, start))
}

/** "giải bóng đá năm 2031 | dành cho học sinh", "tọa đàm “Giữ nghề dệt” | dành cho thợ trẻ". */
const isMeantFor: Ending = (read, i) => {
  const { reader, start, said } = read
  if (wordAt(reader.tokens, i + 1) !== 'cho') return false
  if (isForBehindPeriod(read, i)) return true
  if (CLOSING.has(wordAt(reader.tokens, i - 1)) || closesAsOpened(reader, i - 1)) return true
  return (
    isBehindHead(read, i) &&
    !said &&
    !start.courtesy &&
    FOR_PEOPLE.test(behind(read, i + 1, 3)) &&
    !givesSomething(read, i)
  )
}
/** By its first syllable, who comes to what is held for them: "dành cho | học sinh", "dành cho | 40 hội viên". */
const FOR_PEOPLE =
  /^(?:các |những |mọi |toàn thể |đông đảo )?(?:em |bạn |cháu )?(?:học|sinh|cán|công|viên|giáo|thiếu|thanh|trẻ|đoàn|hội|đảng|người|phụ|doanh|nông|nam|nữ|đối|lứa|cộng|nhân|đồng|bà|gia|hộ|vận|chủ|lãnh|\d[\d.]*)(?: |$)/

/** "vui Ngày hội | với bà con", "gặp mặt | cùng đông đảo hội viên" */
const isWithLocals: Ending = (read, i) =>
  isBehindHead(read, i) && (read.start.festive || isReunion(read.reader, read.start)) && LOCALS.test(behind(read, i, 2))

const isWithSome: Ending = (read, i) => {
  const { reader, start } = read
  const before = wordAt(reader.tokens, i - 1)
  return (
    isBehindHead(read, i) &&
    before !== 'diện' &&
    before !== 'đối' &&
    isCount(reader, i + 1) &&
    !signs(reader, start) &&
    !isBetween(reader, start, i)
  )
}

const isTakenUp: Ending = (read, i) => opensHolder(read, i + 1)

const isBy: Ending = (read, i) => {
  const { reader, start, named } = read
  const { tokens: t } = reader
  // "tọa đàm “Giữ nghề dệt” | do Quỹ Ánh Dương tài trợ"
  if (BRACKETED.has(wordAt(t, i - 1)) && named.organizations.from(i + 1)) return true
  if (opensHolder(read, i + 1)) return true
  // "diễn tập | do mưa lớn"
  if (isBehindHead(read, i) && WEATHER.has(wordAt(t, i + 1)) && befallen.lengthBefore(t, i, start.headEnd) === 0)
    return true
  // "tự do" is a word
  return start.calledOff && wordAt(t, i - 1) !== 'tự'
}
/** A quote or a bracket ends before it. */
const BRACKETED = new Set([...CLOSING, ')'])
/** "do mưa lớn kéo dài", "do bão" */
const WEATHER = new Set(['mưa', 'bão', 'lũ', 'thời'])
const befallen = new PhraseSet(BEFALLEN)

/** "phổ biến Luật Đất đai | đến 12 xã": whom it reaches. */
const isTowards: Ending = (read, i) => read.said && isBehindHead(read, i) && !read.start.goesThere && reaches(read, i)
/** "đến toàn thể cán bộ", "tới hơn 100 đảng viên"; but "đến năm 2030", "hướng tới 2030", "liên quan đến các hộ" */
const reaches: Ending = ({ reader }, i) => {
  const t = reader.tokens
  if (LINKED.has(wordAt(t, i - 1)) || /^(?:19|20)\d\d$/.test(wordAt(t, i + 1))) return false
  return isCount(reader, i + 1) || REACHED.has(wordAt(t, i + 1))
}
const LINKED = new Set(['hướng', 'tiến', 'quan', 'dẫn', 'cập', 'động', 'nghĩa'])
const REACHED = new Set(['toàn', 'tất', 'đông', 'từng', 'cán', 'đảng', 'hội', 'đoàn', 'các'])

/** "hội thao | ở nhà văn hóa xã", "giải chạy | trên sân vận động tỉnh": where it is, before any topic is told. */
const isInHall: Ending = ({ reader: { tokens: t }, start, said, limit }, i) =>
  !said && !start.goesThere && !start.verb && halls.lengthAt(t, i + 1, limit) > 0
const halls = new PhraseSet(EVENT_HALLS)

const isIn: Ending = (read, i) => {
  const { reader, start, limit } = read
  if (isInHall(read, i) || (start.festive && isBehindHead(read, i) && isVillage(reader, i + 1, limit))) return true
  // "lễ ra quân huấn luyện năm 2031 | ở xã Nà Lim": the name is whole
  return (
    !start.goesThere &&
    isWhole(read, i) &&
    placeKinds.lengthAt(reader.tokens, i + 1, limit) > 0 &&
    !SEVERAL.has(wordAt(reader.tokens, i + 1))
  )
}

/** "hội nghị tổng kết năm 2031 ở các xã vùng cao": how far it reaches. */
const SEVERAL = new Set(['các', 'một', 'những', 'nước'])

const isOpening: Ending = (read, i) => isBehindHead(read, i) && isVerbAtEnd(read.reader, i, read.limit)

const isDeputies: Ending = (read, i) => {
  const { reader, start, named } = read
  if (start.verb || wordAt(reader.tokens, i + 1) !== 'diện') return false
  // "khai mạc cuộc họp | đại diện hai xã đã đến": another subject;
  // "tại cuộc họp của UBND tỉnh | đại diện Sở Y tế đã trả lời": a comma is left out
  return i === start.headEnd || named.organizations.upTo(i) !== undefined
}

const isAnd: Ending = (read, i) => {
  const { reader, passage, start, limit, named, personEnd } = read
  const { tokens: t } = reader
  // "lễ hội hoa Ban và | tặng quà cho 20 hộ nghèo": what is given besides, where the event is no giving
  if (isBehindHead(read, i) && !start.courtesy && GIFTS.test(behind(read, i, Math.min(limit - i - 1, MOST_OF_GIFT))))
    if (!givesSomething(read, i)) return true
  // "bà con" are people one visits, no lady
  if (wordAt(t, i + 1) === 'bà' && wordAt(t, i + 2) === 'con') return false
  if (isPartner(reader, passage, start, i + 1) || isVisitedToo(read, i + 1)) return false
  return andStops.lengthAt(t, i + 1, limit) > 0 || (i !== personEnd && Boolean(named.people.from(i + 1)?.name))
}
const andStops = new PhraseSet(AND_STOPS)
const MOST_OF_GIFT = 9
/** "trao quà cho", "tặng 20 suất học bổng cho" */
const GIFTS =
  /^(?:trao|tặng|trao tặng|phát) (?:(?:hơn |gần |\d[\d.]* )?(?:suất |phần |nhà |xe đạp )?(?:quà|học bổng|nhu yếu phẩm|quà tết)(?: [^ ,.;]+){0,3} cho |(?:hơn |gần )?\d[\d.]* (?:suất|phần) )/

/** "khánh thành cầu Lim | sau hơn 2 năm thi công" */
const isAfterSome: Ending = (read, i) => isBehindHead(read, i) && AFTER_SOME.test(behind(read, i, 4))
/** "sau hơn 2 năm thi công", "sau 3 ngày làm việc" */
const AFTER_SOME = /^(?:(?:hơn|gần|khoảng|nhiều) )?(?:\d+|một|hai|ba|bốn|nhiều|nửa) (?:năm|tháng|ngày|tuần|giờ|vòng) /

function lasts({ reader: { tokens: t } }: NameSoFar, i: number): boolean {
  return isNumber(t, i + 1) || SOME.has(wordAt(t, i + 1))
}
const SOME = new Set(['hai', 'ba', 'bốn', 'nhiều', 'cả', 'gần', 'hơn'])

/** Before a number by which one of a row is known. */
export const WHICH = new Set(['thứ', 'khóa'])

/** By the word at which the name may end. */
const ENDINGS: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...[...PURPOSE].map((word) => [word, isPurpose] as const),
  ...[...OCCASIONS].map((word) => [word, isOccasion] as const),
  ['cho', isFor],
  ['dành', isMeantFor],
  ['với', (read, i) => isWithSome(read, i) || isWithLocals(read, i)],
  [
    'cùng',
    (read, i) =>
      (read.said && isWithSome(read, i)) || isWithLocals(read, i) || read.named.people.from(i + 1) !== undefined,
  ],
  ['do', isBy],
  ['mà', isTakenUp],
  ['được', isTakenUp],
  ['đến', isTowards],
  ['tới', isTowards],
  ['ở', isIn],
  [
    'trên',
    (read, i) => isInHall(read, i) || (read.start.goesThere && isBehindHead(read, i) && isDistrict(read.reader, i)),
  ],
  // "tiếp xúc cử tri trước kỳ họp | của Đoàn đại biểu Quốc hội": who holds it
  ['của', (read, i) => read.start.meets && isBehindHead(read, i) && DELEGATION.test(behind(read, i, 3))],
  ['khai', isOpening],
  ['bế', isOpening],
  ['đại', isDeputies],
  // "kỳ họp thứ 5 theo kiến nghị của cử tri": why
  ['theo', ({ reader: { tokens: t } }, i) => isNumber(t, i - 1) && WHICH.has(wordAt(t, i - 2))],
  ['có', ({ start }, i) => i === start.headEnd || start.opening],
  // "hội thi nấu ăn | suốt 3 ngày", "lễ ra quân | lúc 8 giờ"
  ['suốt', lasts],
  ['lúc', lasts],
  // "Mở đầu buổi lễ | là các tiết mục văn nghệ"
  ['là', ({ start }, i) => i === start.headEnd && !start.verb],
  ['sau', isAfterSome],
  // why it is put off
  ['vì', ({ start }) => start.calledOff],
  ['và', isAnd],
])
