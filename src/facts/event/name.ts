/** Where an event's name ends: behind its own complement, before who holds it, where, when and who attends. */
import {
  AND_STOPS,
  COMMA_STOPS,
  GIVEN,
  GIVES,
  NAME_STOPS,
  PERIODS,
  TOPIC_VERBS,
  TOPIC_WORDS,
} from '../../lexicon/event-names.js'
import type { Passage } from '../../mentions/passages.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  lineBefore,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'

const stops = new PhraseSet(NAME_STOPS)
const commaStops = new PhraseSet(COMMA_STOPS)
const periods = new PhraseSet(PERIODS)
const topics = new PhraseSet(TOPIC_VERBS)
const andStops = new PhraseSet(AND_STOPS)
const topicWords = new PhraseSet([...TOPIC_VERBS, ...TOPIC_WORDS])

const OPENING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»', '”': '”' }
/** A purpose is part of the name only while the topic is not yet said. */
const PURPOSE = new Set(['nhằm', 'để'])
/** "giải pháp nhằm ...": the purpose of the topic, not of the event. */
const AIMED = new Set(['pháp', 'sách', 'chế'])
/** The object of these is a person: "đón Bộ trưởng ...", "bổ nhiệm ông ...". */
const TAKES_PERSON = new Set(
  'đón tiếp kiến đàm gặp thăm nhiệm với của cho mừng viếng cử giữa dương danh tặng sinh thưởng kỷ niệm và động em'.split(
    ' ',
  ),
)
/** A name with more tokens than this is a sentence. */
const MOST_TOKENS = 110

/** What the scan needs to know of the mention. */
export interface NameStart {
  /** First token of the head. */
  readonly first: number
  /** Token behind the head. */
  readonly headEnd: number
  readonly verb: boolean
  /** The head itself tells the topic ("kiểm tra ..."), unlike "làm việc với". */
  readonly topical: boolean
  /** A course: "cho 40 hội viên" tells who attends. */
  readonly taught: boolean
  /** The sentence opens with the event ("Tại hội nghị ..., "): a comma ends the name. */
  readonly opening: boolean
}

/** The token behind the last one of the name. */
export function eventNameEnd(reader: Reader, passage: Passage, start: NameStart): number {
  const t = reader.tokens
  const limit = Math.min(passage.last, start.first + MOST_TOKENS)
  const named = lookup(passage)
  let topic = start.topical
  let end = start.headEnd
  for (let i = start.headEnd; i < limit; ) {
    if (lineBefore(t, i) && isCapital(t, i)) break
    const word = wordAt(t, i)
    if (!isWord(t, i) && !isNumber(t, i)) {
      const next = behindMark(reader, passage, start, i, limit, topic)
      if (next === null) break
      // what stands in brackets counts only if the name goes on behind it
      if (word !== '(') end = Math.max(end, closes(t.words, i, next) ? next : end)
      i = next
      continue
    }
    if (PURPOSE.has(word) && (topic || start.opening) && !AIMED.has(wordAt(t, i - 1))) break
    if (
      !PURPOSE.has(word) &&
      (!isCapital(t, i) || isUpper(t, i)) &&
      stops.lengthAt(t, i, limit) > 0 &&
      !(word === 'các' && i > start.headEnd && GIVEN.has(wordAt(t, i - 1)) && !start.taught) &&
      !(word === 'tại' && ((i === start.headEnd && inName(reader, i, limit)) || placeInName(reader, i, limit)))
    )
      break
    if (named.dayFrom.has(t.start[i] ?? -1) && !inName(reader, i, limit)) break
    if (
      i > start.headEnd &&
      ((word === 'cho' && (start.taught || !gives(reader, start.first, i))) ||
        (word === 'với' && wordAt(t, i - 1) !== 'đối')) &&
      isCount(reader, i + 1)
    )
      break
    if (word === 'có' && (i === start.headEnd || start.opening)) break
    if (word === 'do' && holderFollows(reader, passage, i + 1, limit)) break
    if (word === 'và' && (andStops.lengthAt(t, i + 1, limit) > 0 || named.people.from(i + 1)?.name)) break
    if (word === 'cùng' && named.people.from(i + 1)) break
    const person = named.people.from(i)
    if (person) {
      if (person.name && !TAKES_PERSON.has(wordAt(t, i - 1)) && !(start.verb && i === start.headEnd)) break
      i = end = person.last
      continue
    }
    topic ||= topicWords.lengthAt(t, i, limit) > 0
    end = ++i
  }
  return trimmed(reader, start.headEnd, end)
}

/** "Lễ trao bằng cho 20 cử nhân": something is given, so whom "cho" names is its object; else it names who attends. */
function gives(reader: Reader, first: number, to: number): boolean {
  const t = reader.tokens
  for (let i = first; i < to; i++) if (GIVES.has(wordAt(t, i))) return true
  return false
}
/** "40 hội viên", "hơn 200 đại biểu": who attends. */
const isCount = (reader: Reader, i: number): boolean => {
  const t = reader.tokens
  return isNumber(t, i) || (ABOUT.has(wordAt(t, i)) && isNumber(t, i + 1))
}
const ABOUT = new Set(['hơn', 'gần', 'trên', 'khoảng'])

/** A date or a place that a topic follows cannot be cut off: "cuộc họp ngày 13/10 về ...". */
function inName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  for (let k = i + 1; k < Math.min(limit, i + 9); k++) if (wordAt(t, k) === 'về' && k > i + 1) return true
  return false
}

/** "Ngày Văn hóa Lào tại Huế năm 2022": the name goes on behind the place. */
function placeInName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  let k = i + 1
  while (k < limit && k < i + 6 && isCapital(t, k)) k++
  // "doanh nghiệp Nhật Bản tại Việt Nam": whose they are
  if (wordAt(t, i + 1) === 'việt' && wordAt(t, i + 2) === 'nam') return true
  return k > i + 1 && (wordAt(t, k) === 'năm' || (wordAt(t, k) === 'lần' && wordAt(t, k + 1) === 'thứ'))
}

/** "do" opens the holder if an organisation or a person follows that holds or leads; else a cause ("do mưa lũ"). */
function holderFollows(reader: Reader, passage: Passage, i: number, limit: number): boolean {
  if (!lookup(passage).people.from(i) && !lookup(passage).organizations.from(i)) return false
  return HOLDS.test(reader.tokens.words.slice(i, Math.min(limit, passage.last, i + 60)).join(' '))
}

const HOLDS =
  /tổ chức|chủ trì|phối hợp|đăng cai|trưởng đoàn|dẫn đầu|chủ tọa|điều hành|chỉ đạo|làm chủ|phát động|khởi xướng/

const closes = (words: readonly string[], i: number, next: number): boolean =>
  next > i + 1 && '”"’\'»'.includes(words[next - 1] ?? ' ')

/** Where the name goes on behind the mark at `i`, or null. */
function behindMark(
  reader: Reader,
  passage: Passage,
  start: NameStart,
  i: number,
  limit: number,
  topic: boolean,
): number | null {
  const t = reader.tokens
  const word = wordAt(t, i)
  const close = OPENING[word]
  if (close) {
    // a quoted title belongs whole
    for (let k = i + 1; k < limit; k++)
      if (wordAt(t, k) === close || (close === '”' && wordAt(t, k) === '"') || (close === '"' && wordAt(t, k) === '”'))
        return k + 1
    return null
  }
  if (word === '(') {
    for (let k = i + 1; k < limit; k++) if (wordAt(t, k) === ')') return k + 1
    return null
  }
  if (word === ',') return behindComma(reader, passage, start, i, limit)
  if (word === ';') return topics.lengthAt(t, i + 1, limit) > 0 && topic ? i + 1 : null
  if (word === ':') return OPENING[wordAt(t, i + 1)] !== undefined ? i + 1 : null
  if (isDash(t, i)) {
    const spaced = spaceBefore(t, i) || spaceBefore(t, i + 1)
    const oneSided = spaceBefore(t, i) !== spaceBefore(t, i + 1)
    if (!spaced || oneSided || isNumber(t, i + 1) || periods.lengthAt(t, i + 1, limit) > 0) return i + 1
    if (
      lookup(passage).people.from(i + 1) ||
      stops.lengthAt(t, i + 1, limit) > 0 ||
      commaStops.lengthAt(t, i + 1, limit) > 0
    )
      return null
    // "kinh tế - xã hội"; in a headline a capital opens the second half
    return !isCapital(t, i + 1) || (isCapital(t, i - 1) && passage.kind !== 'title') ? i + 1 : null
  }
  if (word === '/' || word === '&' || word === '+' || word === '%') return i + 1
  // "TP. Vinh", "P.13"
  if (word === '.' && !spaceBefore(t, i + 1) && i + 1 < limit) return i + 1
  return null
}

function behindComma(reader: Reader, passage: Passage, start: NameStart, i: number, limit: number): number | null {
  const t = reader.tokens
  if (i + 1 >= limit) return null
  if (periods.lengthAt(t, i + 1, limit) > 0) return i + 1
  // "50 năm truyền thống, 20 năm thành lập"
  if (isNumber(t, i + 1)) return wordAt(t, i + 2) === 'năm' ? i + 1 : null
  if (!isWord(t, i + 1)) return null
  if (LISTED.has(wordAt(t, i + 1)) && LISTED.has(wordAt(t, i - 1))) return i + 1
  if (lookup(passage).people.from(i + 1)) return null
  if (lookup(passage).dayFrom.has(t.start[i + 1] ?? -1)) return null
  if (stops.lengthAt(t, i + 1, limit) > 0 || PURPOSE.has(wordAt(t, i + 1))) return null
  if (topics.lengthAt(t, i + 1, limit) > 0) return start.opening && !andFollows(reader, i + 1, limit) ? null : i + 1
  if (start.opening && between(reader, start, i) && andFollows(reader, i + 1, limit)) return i + 1
  if (start.opening || commaStops.lengthAt(t, i + 1, limit) > 0) return null
  const organization = lookup(passage).organizations.from(i + 1)
  // "kỳ họp thứ 4, HĐND tỉnh khóa XVIII"
  if (organization && wordAt(t, i - 2) === 'thứ') return i + 1
  // a list of organisations goes on only to an "và", one of kinds of organisations anyhow ("các huyện ủy, thành ủy")
  if (organization && isCapital(t, i + 1)) return andFollows(reader, organization.last, limit) ? i + 1 : null
  return i + 1
}

/** Units listed in one breath: "các sở, ban, ngành, địa phương". */
const LISTED = new Set([
  'bộ',
  'ban',
  'ngành',
  'sở',
  'phòng',
  'đoàn',
  'thể',
  'huyện',
  'quận',
  'xã',
  'phường',
  'tỉnh',
  'thành',
  'phố',
  'thị',
  'địa',
  'phương',
  'cơ',
  'đơn',
  'vị',
])

/** "giữa A, B và C": the list runs to its "và". */
function between(reader: Reader, start: NameStart, i: number): boolean {
  const words = reader.tokens.words.slice(start.headEnd, i)
  return words.includes('giữa') && !words.includes('và')
}

/** "…, B và C": within the next words, before another clause. */
function andFollows(reader: Reader, from: number, limit: number): boolean {
  const t = reader.tokens
  for (let k = from; k < Math.min(limit, from + 14); k++) {
    if (wordAt(t, k) === 'và') return true
    if (stops.lengthAt(t, k, limit) > 0) return false
  }
  return false
}

/** Without prepositions and conjunctions left hanging at the end. */
const HANGING = new Set([
  'và',
  'của',
  'với',
  'cho',
  'về',
  'trong',
  'ở',
  'cùng',
  'do',
  'từ',
  'đến',
  'là',
  'các',
  'theo',
  'trên',
  'giữa',
  'vào',
  'được',
  'có',
  'khi',
  'mà',
  'ngày',
  'tức',
  'bởi',
  'tổ',
  'lúc',
])

function trimmed(reader: Reader, headEnd: number, end: number): number {
  const t = reader.tokens
  let last = end
  while (
    last > headEnd &&
    ((!isWord(t, last - 1) && !isNumber(t, last - 1) && !'”"’\'»)'.includes(wordAt(t, last - 1))) ||
      HANGING.has(wordAt(t, last - 1)))
  )
    last--
  return last
}
