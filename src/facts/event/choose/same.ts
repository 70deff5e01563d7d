/** Which mentions are of the chosen event. */
import { fullness, generic } from './fullness.js'
import { nameOf, wordOf, wordsBefore } from './words.js'
import type { EventMention } from '../mention.js'
import { completes, namesParliament, ordinalIn } from '../session.js'
import { type Reader, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'

/** A name with so many tokens behind its head is full: the first of those stands. */
const FULL = 12

/** No article speaks of its event in more sentences of its lead. */
export const MOST_MENTIONS = 24

/** The mentions of the chosen event, the one with the fullest name first: the body's before the headline's. */
export function fullestMention(
  reader: Reader,
  chosen: EventMention,
  mentions: readonly EventMention[],
): EventMention[] {
  const same = mentions.filter((mention) => mention === chosen || sameEvent(reader, chosen, mention))
  const size = (mention: EventMention): number => fullness(reader, mention)
  const rank = (mention: EventMention): number =>
    Math.min(size(mention), FULL) +
    (mention.cue === 'held' || mention.cue === 'subject' ? 4 : 0) +
    (mention.index < 0 &&
    !isSession(reader, chosen, mention) &&
    !(mention === chosen && namesParliament(nameOf(reader, mention)))
      ? -100
      : 0) +
    (mention.pictured ? -50 : 0) +
    (isToldElsewhere(reader, mention) ? -150 : 0) +
    (size(mention) === 0 ? -200 : 0) +
    (isRiteOf(reader, chosen, mention) ? 0.5 : 0) +
    (isCalled(reader, chosen, mention) ? TITLED : 0)
  return same.sort((a, b) => rank(b) - rank(a) || a.index - b.index || a.first - b.first).slice(0, MOST_MENTIONS)
}

/** More than how it is brought in: what is in quotes is what the event is called. */
const TITLED = 5

/** "hội thảo “Nghề dệt hôm nay”", "triển lãm với chủ đề “Sắc chè”": by a title of its own. */
function isTitled({ tokens: t }: Reader, { headEnd, last }: EventMention): boolean {
  const from = TITLE_LEADS.lengthAt(t, headEnd, last)
  return OPENING_QUOTES.has(wordAt(t, headEnd + from)) && last - headEnd - from >= SHORTEST_TITLE
}
/** Between the noun and the title. */
const TITLE_LEADS = new PhraseSet([
  'với chủ đề',
  'chủ đề',
  'khoa học',
  'quốc tế',
  'với tên gọi',
  'mang tên',
  'chuyên đề',
])
const OPENING_QUOTES = new Set(['“', '"', '«', '„', "'", '‘'])
const holdsQuote = ({ tokens: t }: Reader, { headEnd, last }: EventMention): boolean =>
  t.words.slice(headEnd, last + 1).some((word) => OPENING_QUOTES.has(word))
/** In tokens, with its quotes. */
const SHORTEST_TITLE = 5

/** "tổ chức triển lãm trưng bày chè", then "Triển lãm “Sắc chè” khai mạc": an article speaks of one event by one noun. */
const isCalled = (reader: Reader, chosen: EventMention, other: EventMention): boolean =>
  chosen.head.word === other.head.word && !chosen.head.verb && isTitled(reader, other) && !holdsQuote(reader, chosen)

/** "cuộc họp chuẩn bị lễ hội nói trên": its topic points back to where it is named. */
const isToldElsewhere = ({ tokens: t }: Reader, { last, headEnd }: EventMention): boolean =>
  last - 2 >= headEnd && wordAt(t, last - 1) === 'trên' && SAID.has(wordAt(t, last - 2))
const SAID = new Set(['nêu', 'nói', 'kể'])

function sameEvent(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  if (other.cue === 'background') return isSession(reader, chosen, other) || isNamedBefore(reader, chosen, other)
  // "lễ khai trương" of later sentences is what the first one tells by the verb
  if (fullness(reader, chosen) === 0 && other.index <= 3 && kind(reader, chosen) === kind(reader, other)) return true
  // "Trường Mây đón nhận Huân chương" above, "buổi lễ" below
  if (fullness(reader, chosen) === 0 && other.index < 0 && other.actor && other.head.type === chosen.head.type)
    return true
  if (wordOf(chosen.head.word) !== wordOf(other.head.word) && !isRiteOf(reader, chosen, other)) return false
  if (isCalled(reader, chosen, other)) return true
  const words = (mention: EventMention): string[] => reader.tokens.words.slice(mention.headEnd, mention.last)
  const [a, b] = [words(chosen), words(other)]
  const [which, whichOther] = [ordinalIn(a), ordinalIn(b)]
  if (which && whichOther && which !== whichOther) return false
  if (isOtherHalf(a, b) && Math.abs(other.index - chosen.index) === 1) return true
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  if (short.length === 0 || isToldElsewhere(reader, chosen)) return other.index <= 3
  return short.filter((word) => long.has(word)).length / short.length >= 0.7
}

/** "bàn giao nhà bán trú", then "lễ khánh thành, bàn giao nhà bán trú": the rite at which it is done. */
const isRiteOf = (reader: Reader, { head }: EventMention, other: EventMention): boolean =>
  head.verb &&
  head.type === 'ceremony' &&
  !other.head.verb &&
  other.head.word.startsWith('lễ') &&
  ` ${nameOf(reader, other)} `.includes(` ${head.word} `)

/** "họp với tám tỉnh", then "cuộc họp về điều trị tại nhà": one tells with whom, the other about what. */
const isOtherHalf = (a: readonly string[], b: readonly string[]): boolean =>
  (SIDES.has(a[0] ?? '') && b[0] === 'về' && !a.includes('về')) ||
  (SIDES.has(b[0] ?? '') && a[0] === 'về' && !b.includes('về'))
const SIDES = new Set(['với', 'giữa', 'của'])

/**
 * The name that an earlier sentence gives to what is only called by its head, or by less in the headline: "thông báo
 * kế hoạch tổ chức Lễ hội Trái cây", then "Lễ hội sẽ diễn ra ...".
 */
function isNamedBefore(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  if (other.index < 0 || other.index > 2 || wordOf(chosen.head.word) !== wordOf(other.head.word)) return false
  if (!PLANNED.test(wordsBefore(reader, other))) return false
  const long = new Set(reader.tokens.words.slice(other.headEnd, other.last))
  const short = reader.tokens.words.slice(chosen.headEnd, chosen.last)
  return (chosen.index < 0 ? short.length > 0 : other.index <= chosen.index) && short.every((word) => long.has(word))
}
const PLANNED =
  /(?:^| )(?:(?:kế hoạch|việc|công tác|phương án|kịch bản) (?:chuẩn bị )?(?:tổ chức )?|chuẩn bị (?:cho |tổ chức )?|để |ban tổ chức )$/

/** A session is known by its number, however it is brought in: "chuẩn bị kỳ họp thứ 12, HĐND tỉnh khóa IX". */
function isSession(reader: Reader, chosen: EventMention, other: EventMention): boolean {
  return completes(nameOf(reader, chosen), nameOf(reader, other))
}

/** What was done, without the noun that holds it: "lễ khai trương", "khai trương" are both "khai trương". */
function kind(reader: Reader, mention: EventMention): string {
  if (mention.head.verb || mention.head.type !== 'ceremony') return wordOf(mention.head.word)
  const length = generic.lengthAt(reader.tokens, mention.headEnd, mention.last)
  return reader.tokens.words.slice(mention.headEnd, mention.headEnd + length).join(' ')
}
