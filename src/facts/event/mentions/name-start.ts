/** What reading an event's name must know of its head and of what stands before it. */
import type { Passage } from '../../../mentions/passages.js'
import { phraseAt, type Reader } from '../../../mentions/reader.js'
import type { EventHead } from '../heads.js'
import type { NameStart } from '../name/start.js'
import { opensWithEvent } from '../opening.js'
import { isCalledOff, type Before } from './cue-before.js'

export function nameStart(
  reader: Reader,
  passage: Passage,
  head: EventHead,
  [first, headEnd]: readonly [number, number],
  before: Before,
): NameStart {
  const { type, verb, word } = head
  return {
    first,
    headEnd,
    verb,
    goesThere: type === 'inspection' || type === 'visit',
    receives: type === 'reception',
    meets: MEETS.has(type),
    courtesy: COURTESIES.has(type) || (verb && GIFTS.test(word)),
    festive: FEASTS.has(type),
    taught: type === 'training' || /tập huấn|bồi dưỡng/.test(phraseAt(reader.tokens, headEnd, headEnd + 4)),
    topical: verb && !TALKS.has(type),
    calledOff: isCalledOff(reader, before),
    opening: opensWithEvent(reader, passage, before),
  }
}

/** Verbs of these types name whom one talks with, the topic comes later. */
const MEETS: ReadonlySet<string> = new Set(['working-session', 'reception', 'dialogue'])
const FEASTS: ReadonlySet<string> = new Set(['festival', 'ceremony', 'contest'])
const COURTESIES: ReadonlySet<string> = new Set(['visit', 'reception'])
/** "tặng quà", "trao quà", "chúc Tết" */
const GIFTS = /quà|tặng|chúc|thăm/
const TALKS: ReadonlySet<string> = new Set(['working-session', 'meeting', 'dialogue'])
