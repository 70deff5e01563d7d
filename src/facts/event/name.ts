/** Where an event's name ends: behind its own complement, before who holds it, where, when and who attends. */
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import { isCapital, isNumber, isWord, lineBefore, wordAt, type Reader } from '../../mentions/reader.js'
import { lookup } from './lookup.js'
import { endsBefore, WHICH } from './name/endings.js'
import { behindMark } from './name/marks.js'
import { PURPOSE } from './name/quotes.js'
import type { NameSoFar, NameStart } from './name/start.js'
import { isStop } from './name/stops.js'
import { isTopic, NUMBERING, tellsOfThem } from './name/topic.js'
import { CLOSING, trimmed } from './name/trimmed.js'
import { inName } from './name/when.js'
import {
  APPOINTS,
  gives,
  isNamesake,
  isPartner,
  isVisitedToo,
  RECEIVED_SO,
  RECIPIENTS,
  TAKES_PERSON,
} from './name/who.js'

/** A name with more tokens than this is a sentence. */
const MOST_TOKENS = 110

/** The token behind the last one of the name. */
export function eventNameEnd(reader: Reader, passage: Passage, start: NameStart): number {
  const t = reader.tokens
  const limit = Math.min(passage.last, start.first + MOST_TOKENS)
  const named = lookup(passage)
  const read: NameSoFar = {
    reader,
    passage,
    start,
    limit,
    named,
    topic: start.topical,
    said: start.topical,
    doing: false,
    personEnd: -1,
  }
  let end = start.headEnd
  for (let i = start.headEnd; i < limit; ) {
    if (lineBefore(t, i) && isCapital(t, i)) break
    if (!isWord(t, i) && !isNumber(t, i)) {
      const next = behindMark(read, i, read.topic)
      if (next === null) break
      // what stands in brackets counts only if the name goes on behind it; "Liên hoan phim Photo Lim '25" ends behind its mark
      if (wordAt(t, i) !== '(') end = Math.max(end, closes(t.words, i, next) || isNumber(t, next - 1) ? next : end)
      i = next
      continue
    }
    const relative = i > start.headEnd && i !== read.personEnd && tellsOfThem(reader, i, limit)
    read.doing ||= relative
    if (!relative && isStop(read, i)) break
    if (wordAt(t, i) === 'tại') read.doing = false
    if (named.dayFrom.has(t.start[i] ?? -1) && !inName(reader, i, limit)) break
    if (endsBefore(read, i)) break
    const person = named.people.from(i)
    if (person) {
      if (person.name && !isNamed(read, i, person)) break
      i = end = read.personEnd = person.last
      continue
    }
    noteTopic(read, i)
    end = ++i
  }
  return trimmed(reader, start.headEnd, end)
}

/** A person at token `i` belongs to the name: received, visited, met, honoured, or what bears the name. */
function isNamed(read: NameSoFar, i: number, person: PersonMention): boolean {
  const { reader, passage, start } = read
  const { tokens: t } = reader
  const before = wordAt(t, i - 1)
  if (TAKES_PERSON.has(before) || APPOINTS.has(`${wordAt(t, i - 2)} ${before}`)) return true
  if (start.receives && (i === start.headEnd || RECEIVED_SO.has(before))) return true
  if (before === 'và' && (isPartner(reader, passage, start, i) || isVisitedToo(read, i))) return true
  if (person.name?.first === i && isNamesake(reader, start, i, person.last)) return true
  if (start.verb && i === start.headEnd) return true
  // "thăm gia đình ông X"
  if (start.goesThere && before === 'đình') return true
  return (RECIPIENTS.has(before) || wordAt(t, i - 2) === 'cho') && gives(reader, start.first, i)
}

/** Whether the word at token `i` tells the topic, or which of a row the event is. */
function noteTopic(read: NameSoFar, i: number): void {
  const { reader, start, named, limit } = read
  const { tokens: t } = reader
  const word = wordAt(t, i)
  if (!named.organizations.at(i) && isTopic(reader, i, limit)) {
    read.topic = true
    read.said ||= !NUMBERING.has(word) && !(word === 'bàn' && PURPOSE.has(wordAt(t, i + 1)))
  }
  // "kỳ họp thứ nhất | để ...": its number tells which; a conference has a topic beside it: "hội nghị lần thứ hai nhằm ..."
  if (SITTINGS.has(wordAt(t, start.first))) read.said ||= WHICH.has(word) || (word === 'lần' && isNumber(t, i + 1))
}

/** One of a row of meetings of one body. */
const SITTINGS = new Set(['phiên', 'kỳ', 'họp', 'buổi', 'cuộc'])

const closes = (words: readonly string[], i: number, next: number): boolean =>
  next > i + 1 && (CLOSING.has(words[next - 1] ?? '') || words[next - 1] === '“')
