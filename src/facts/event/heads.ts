/** The index of the words that name events: built-in ones and the caller's. */
import { EVENT_NOUNS, EVENT_VERBS, HELD_ACTS, OCCASION_NOUNS } from '../../lexicon/event-heads.js'
import type { EventType, LexiconEventWord } from '../../record.js'
import { PhraseIndex } from '../../text/phrases.js'

/** A word that names an event. */
export interface EventHead {
  readonly word: string
  readonly type: EventType
  /** The name begins with a verb: somebody must be said to do it. */
  readonly verb: boolean
  /** A word of the caller's lexicon. */
  readonly own: boolean
}

function* entries(
  table: Readonly<Partial<Record<EventType, readonly string[]>>>,
  verb: boolean,
): Generator<readonly [string, EventHead]> {
  for (const [type, words] of Object.entries(table) as [EventType, readonly string[]][])
    for (const word of words) yield [word, { word, type, verb, own: false }]
}

/** "buổi phát động": a noun made of the verb, of the verb's type. */
function* occasions(): Generator<readonly [string, EventHead]> {
  for (const { noun, of } of OCCASION_NOUNS)
    for (const type of of)
      for (const verb of EVENT_VERBS[type] ?? []) {
        const word = `${noun} ${verb}`
        yield [word, { word, type, verb: false, own: false }]
      }
}

// a noun stands before the verb of the same words ("họp báo", "diễn tập")
const builtIn = new PhraseIndex<EventHead>([
  ...entries(EVENT_NOUNS, false),
  ...occasions(),
  ...entries(EVENT_VERBS, true),
  ...entries(HELD_ACTS, true),
])

const heldActs = new Set(Object.values(HELD_ACTS).flat())
/** Is the word an event only behind "tổ chức"? */
export const mustBeHeld = (word: string): boolean => heldActs.has(word)

/** The heads to look for: the caller's words first, then the built-in ones. */
export function eventHeads(own: readonly LexiconEventWord[] = []): readonly PhraseIndex<EventHead>[] {
  if (own.length === 0) return [builtIn]
  return [
    new PhraseIndex(own.map(({ word, type }) => [word, { word, type, verb: false, own: true }] as const)),
    builtIn,
  ]
}
