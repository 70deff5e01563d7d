/** The words before which an event's name ends wherever they stand, but for what is half of a longer word or of the topic. */
import { GIVEN, NAME_STOPS, PLACES_POINTED_AT } from '../../../lexicon/event-names.js'
import { isCapital, isUpper, wordAt, type Reader } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'
import { HELD_OPEN } from './opens.js'
import { PURPOSE } from './quotes.js'
import type { NameSoFar } from './start.js'
import { inCompound, isRelative, pointsBack, PROGRAMMES, RECEIVES, SETTLES, TELLS } from './topic.js'
import { inName } from './when.js'
import { isTopicPlace } from './where.js'
import { isReunion } from './who.js'

const stops = new PhraseSet(NAME_STOPS)

/** A phrase that ends every name begins at token `i`, and it is not part of this one. */
export function isStop(read: NameSoFar, i: number): boolean {
  const { reader, limit, named } = read
  const { tokens: t } = reader
  if (isCapital(t, i) && !isUpper(t, i)) return false
  const word = wordAt(t, i)
  if (PURPOSE.has(word) || stops.lengthAt(t, i, limit) === 0 || wordAt(t, i - 1) === ';') return false
  if (inCompound(t.words, i) || (named.dayFrom.has(t.start[i] ?? -1) && inName(reader, i, limit))) return false
  return !KEPT.get(word)?.(read, i) && !isSettled(read, i)
}

/** Behind words of telling, what is told: "họp báo thông báo | kết thúc đợt thi". */
const isSettled = ({ reader: { tokens: t }, start }: NameSoFar, i: number): boolean =>
  i > start.headEnd && SETTLES.has(wordAt(t, i)) && TELLS.has(wordAt(t, i - 1))

/** By the first word of the phrase, where it belongs to the name. */
const KEPT: ReadonlyMap<string, (read: NameSoFar, i: number) => boolean> = new Map([
  ['vừa', ({ reader, limit }, i) => isRelative(reader, i, limit)],
  // "tới chào từ biệt nhân dịp | kết thúc nhiệm kỳ"
  ['kết', (read, i) => (read.start.courtesy && wordAt(read.reader.tokens, i - 1) === 'dịp') || isManner(read, i)],
  ['trực', isManner],
  ['qua', isManner],
  ['thông', isManner],
  [
    'nhân',
    ({ reader, start }, i) =>
      isReunion(reader, start) ||
      (start.courtesy &&
        wordAt(reader.tokens, i + 1) !== 'chuyến' &&
        (!start.receives || bids(reader, start.first, i))),
  ],
  ['khai', isWhichCeremony],
  ['bế', isWhichCeremony],
  [
    'này',
    ({ reader, start }, i) =>
      PLACES_POINTED_AT.has(wordAt(reader.tokens, i - 1)) || pointsBack(reader, start.headEnd, i),
  ],
  ['trong', ({ reader: { tokens: t } }, i) => wordAt(t, i + 1) === 'khuôn' && PROGRAMMES.has(wordAt(t, i - 1))],
  [
    'chính',
    ({ reader: { tokens: t } }, i) =>
      RECEIVES.has(wordAt(t, i - 1)) ||
      FULL.has(wordAt(t, i - 1)) ||
      RECEIVES.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`) ||
      OF.has(wordAt(t, i + 2)),
  ],
  ['các', ({ reader: { tokens: t }, start }, i) => i > start.headEnd && GIVEN.has(wordAt(t, i - 1)) && !start.taught],
  // "hội diễn chào mừng | thành công của đại hội"
  ['thành', ({ reader: { tokens: t } }, i) => wordAt(t, i - 1) === 'mừng'],
  // "lễ phát động thi đua | lập thành tích"
  ['lập', ({ reader: { tokens: t } }, i) => wordAt(t, i - 1) === 'đua'],
  [
    'vinh',
    ({ reader: { tokens: t } }, i) => wordAt(t, i - 1) === 'và' && AWARDED.test(t.words.slice(i + 2, i + 5).join(' ')),
  ],
  ['tại', ({ reader, start, limit, said, doing }, i) => doing || isTopicPlace(reader, start, i, limit, said)],
])

/** "tiếp Đại sứ Lào tới chào từ biệt | nhân dịp ...": of a guest who comes to take leave it is told what for; of others why he came. */
const bids = ({ tokens: t }: Reader, first: number, i: number): boolean =>
  t.words.slice(first, i).some((word) => word === 'chào' || word === 'chúc')

/** "cuộc họp trực tuyến đến 58 xã | về ứng phó bão": the topic is still to come. */
function isManner({ reader, limit }: NameSoFar, i: number): boolean {
  return inName(reader, i, limit)
}

/** "lễ | khai mạc", "phiên | bế mạc" */
function isWhichCeremony({ reader, start }: NameSoFar, i: number): boolean {
  return i === start.headEnd && HELD_OPEN.has(wordAt(reader.tokens, i - 1))
}

/** "hội viên chính thức", "đại biểu chính thức": by the last syllable, who is one in full. */
const FULL = new Set(['viên', 'biểu'])
/** "báo cáo chính thức về kết quả", "phương án chính thức của Sở": what follows tells that no verb is qualified. */
const OF = new Set(['về', 'của'])
/** "lễ kỷ niệm 60 năm thành lập và vinh dự | đón nhận Huân chương": what is received there. */
const AWARDED = /^(?:được )?(?:đón|nhận)(?: |$)/
