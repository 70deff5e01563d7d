/** The event: which one the article reports, its name, type, status and mode. */
import type { Article, Draft } from '../article.js'
import { EVENT_HEADS, EVENT_VERBS } from '../lexicon/event-heads.js'
import type { Passage } from '../mentions/passages.js'
import { isWord, lineBefore, wordAt, type Reader } from '../mentions/reader.js'
import type { EventMode, EventStatus, EventType } from '../record.js'
import { PhraseIndex } from '../text/phrases.js'

/** The event that the article reports. */
export interface EventDraft extends Draft {
  readonly type: EventType
  readonly status: EventStatus
  readonly mode: EventMode | null
  /** Tokens of the name. */
  readonly first: number
  readonly last: number
  /** The passage the name was read from. */
  readonly passage: Passage
}

interface Head {
  readonly type: EventType
  readonly verb: boolean
}

const heads = new PhraseIndex<Head>([
  ...EVENT_HEADS.map(({ word, type }) => [word, { type, verb: false }] as const),
  ...EVENT_VERBS.map(({ word, type }) => [word, { type, verb: true }] as const),
])

/** How many sentences of the body may introduce the event. */
const LEAD = 6

interface Candidate {
  readonly passage: Passage
  readonly first: number
  readonly last: number
  readonly head: Head
  readonly score: number
}

export function findEvent(article: Article): EventDraft | null {
  const { reader } = article
  const body = article.passages.filter((passage) => passage.kind === 'body').slice(0, LEAD)
  const title = article.passages.filter((passage) => passage.kind === 'title')
  const candidates = [...title, ...body].flatMap((passage, k) => candidatesIn(reader, passage, passage.kind === 'title' ? -1 : k))
  let best: Candidate | null = null
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate
  if (!best || best.score < 3) return null
  const t = reader.tokens
  return {
    start: t.start[best.first] ?? 0,
    end: t.end[best.last - 1] ?? 0,
    first: best.first,
    last: best.last,
    rule: best.head.verb ? 'event/verb' : best.passage.kind === 'title' ? 'event/headline' : 'event/lead',
    type: best.head.type,
    status: 'held',
    mode: modeOf(reader, best),
    passage: best.passage,
  }
}

function modeOf(reader: Reader, candidate: Candidate): EventMode | null {
  const words = reader.tokens.words.slice(candidate.passage.first, candidate.passage.last).join(' ')
  if (/trực tiếp (?:kết hợp|và) (?:với )?trực tuyến/.test(words)) return 'hybrid'
  return /trực tuyến/.test(words) ? 'online' : null
}

const HOLDS = /(?:tổ chức|diễn ra|chủ trì|khai mạc|tham dự|dự|đã có|có|dẫn đầu|tại) $/

function candidatesIn(reader: Reader, passage: Passage, index: number): Candidate[] {
  const t = reader.tokens
  const out: Candidate[] = []
  for (let i = passage.first; i < passage.last; ) {
    const person = passage.people.find((p) => i >= p.first && i < p.last)
    if (person) {
      i = person.last
      continue
    }
    const head = heads.longestAt(t, i, passage.last)
    if (!head) {
      i++
      continue
    }
    const last = nameEnd(reader, passage, i + head.length)
    const before = t.words.slice(Math.max(passage.first, i - 3), i).join(' ') + ' '
    let score = last - i > 3 ? 2 : 1
    if (HOLDS.test(before)) score += 2
    if (passage.dates.some((date) => date.role === 'day')) score += 1
    if (index === -1) score += 1
    else score += (LEAD - index) / 3
    if (head.value.verb) score -= 2
    out.push({ passage, first: i, last, head: head.value, score })
    i = last > i ? Math.max(i + head.length, i + 1) : i + 1
  }
  return out
}

const STOPS = new Set(['tại', 'do', 'diễn', 'được', 'với', 'nhằm', 'vào', 'đã', 'có', 'dưới', 'để', 'sáng', 'chiều', 'tối', 'ngày', 'là', 'sẽ', 'theo', 'trong', 'cùng', 'thành'])

function nameEnd(reader: Reader, passage: Passage, from: number): number {
  const t = reader.tokens
  let i = from
  for (; i < passage.last; i++) {
    if (lineBefore(t, i) && i > from) break
    const word = wordAt(t, i)
    if (passage.dates.some((date) => date.role === 'day' && date.start === t.start[i])) break
    if (passage.people.some((person) => person.first === i)) break
    if (isWord(t, i)) {
      if (STOPS.has(word)) break
      continue
    }
    if (word === '.' || word === ';' || word === ':' || word === '(' || word === '…') break
    if (word === ',') {
      const next = wordAt(t, i + 1)
      if (!['triển', 'phương', 'nhiệm', 'kế', 'sơ', 'tổng', 'bàn', 'đánh', 'khóa', 'lần', 'kỷ', 'ra', 'công', 'trao', 'xét', 'biểu', 'tuyên'].includes(next)) break
    }
  }
  return i
}
