/** Mentions that stand back behind a fuller one: what points back to it, or was told there. */
import { fullness } from './fullness.js'
import { nameOf, wordsBefore } from './words.js'
import type { EventMention } from '../mention.js'
import type { Reader } from '../../../mentions/reader.js'

/** The first sentence that tells what was said at a meeting named in full. */
export function firstFullGathering(reader: Reader, mentions: readonly EventMention[]): number {
  const full = mentions.find(
    (mention) =>
      mention.index >= 0 && mention.cue === 'at' && GATHERINGS.has(mention.head.type) && fullness(reader, mention) >= 2,
  )
  return full?.index ?? Infinity
}

/** "phát biểu tại cuộc họp": a bare word for what an earlier sentence named in full with another word. */
export const pointsBack = (reader: Reader, mention: EventMention, full: number): boolean =>
  mention.index > full && GATHERINGS.has(mention.head.type) && fullness(reader, mention) === 0

/** "Tại phiên bế mạc kỳ họp HĐND, ông Ơn khen các câu hỏi tại | kỳ họp": a bare word for what its sentence has named in full. */
export function isNamedInSentence(reader: Reader, mention: EventMention, before: readonly EventMention[]): boolean {
  if (mention.head.verb || mention.last > mention.headEnd) return false
  const bare = ` ${nameOf(reader, mention)} `
  return before.some(
    (other) =>
      other.passage === mention.passage &&
      other.cue !== 'background' &&
      other.last - other.first > mention.last - mention.first &&
      ` ${nameOf(reader, other)} `.includes(bare),
  )
}

/** "đã trao quyết định bổ nhiệm giám đốc tại buổi lễ do sở tổ chức": a bare word for what its sentence tells by the verb. */
export const isToldByVerb = (reader: Reader, mention: EventMention, mentions: readonly EventMention[]): boolean =>
  !mention.head.verb &&
  fullness(reader, mention) === 0 &&
  mentions.some(
    (other) =>
      other.passage === mention.passage &&
      other.first < mention.first &&
      other.head.verb &&
      other.actor &&
      other.head.type === mention.head.type &&
      fullness(reader, other) >= 2,
  )

/** "Tại cuộc họp báo chiều 5/3, ông Ơn cho biết công an đã | ra quân kiểm tra": what somebody told there. */
export const isSaidAt = (reader: Reader, mention: EventMention, mentions: readonly EventMention[]): boolean =>
  mention.index >= 0 &&
  mentions.some(
    (other) =>
      other.passage === mention.passage &&
      other.cue === 'at' &&
      other.first - other.passage.first <= 2 &&
      fullness(reader, other) >= 2 &&
      other.last < mention.first &&
      SAYS.test(reader.tokens.words.slice(other.last, mention.first).join(' ')),
  )
const SAYS = /(?:^| )(?:cho biết|cho hay|cho rằng|thông tin|nói|khẳng định|nhấn mạnh|báo cáo)(?: |$)/

/** "Tiếp tục chương trình | làm việc tại huyện Phú Lâm, Sở Y tế kiểm tra ...": what was done in the course of it is told in its sentence. */
export const isProgramme = (reader: Reader, mention: EventMention, mentions: readonly EventMention[]): boolean =>
  mention.head.verb &&
  PROGRAMME.test(wordsBefore(reader, mention)) &&
  mentions.some(
    (other) => other.passage === mention.passage && other.first > mention.last && other.cue === 'held' && other.actor,
  )
const PROGRAMME = /(?:^| )(?:chương trình|lịch trình|lịch|kế hoạch) $/

/** Types that are called a meeting for short. */
const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'working-session', 'conference', 'reception', 'dialogue'])
