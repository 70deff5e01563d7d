/** The index of the words that name events: built-in ones and the caller's. */
import {
  EVENT_NOUNS,
  EVENT_VERBS,
  HELD_ACTS,
  NO_OCCASIONS,
  OCCASION_ACTS,
  OCCASION_NOUNS,
} from '../../lexicon/event-heads.js'
import { isCapital, isWord, phraseAt, wordAt, type Reader } from '../../mentions/reader.js'
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

// a noun stands before the verb of the same words ("họp báo", "diễn tập")
const builtIn = new PhraseIndex<EventHead>([
  ...entries(EVENT_NOUNS, false),
  ...entries(EVENT_VERBS, true),
  ...entries(HELD_ACTS, true),
])

const heldActs = new Set(Object.values(HELD_ACTS).flat())
/** Is the word an event only behind "tổ chức"? */
export const mustBeHeld = (word: string): boolean => heldActs.has(word)

const occasionNouns = new PhraseIndex<ReadonlySet<EventType>>(
  OCCASION_NOUNS.map(({ noun, of }) => [noun, new Set<EventType>(of)] as const),
)

/** What is done, by type: "cứu trợ" is another thing behind "chuyến" than behind "buổi". */
const acts = [...new Set(OCCASION_NOUNS.flatMap(({ of }) => of))].map(
  (type) =>
    [
      type,
      new PhraseIndex<true>(
        [EVENT_VERBS, HELD_ACTS, OCCASION_ACTS].flatMap((table) =>
          (table[type] ?? []).map((act) => [act, true] as const),
        ),
      ),
    ] as const,
)

/** A head where it stands, with how many tokens it has. */
export interface HeadMatch {
  readonly head: EventHead
  readonly length: number
}

/** "buổi phát động", "chuyến đi từ thiện": a noun made of what is done, and of its type; "buổi" makes one of whatever follows. */
export function occasionAt({ tokens: t }: Reader, i: number, limit: number): HeadMatch | null {
  const noun = occasionNouns.longestAt(t, i, limit)
  if (!noun) return null
  const from = i + noun.length
  let found: { type: EventType; length: number } | null = null
  for (const [type, index] of acts) {
    const length = noun.value.has(type) ? (index.longestAt(t, from, limit)?.length ?? 0) : 0
    if (length > (found?.length ?? 0)) found = { type, length }
  }
  if (!found && wordAt(t, i) === 'buổi' && isWord(t, from) && !isCapital(t, from) && !NO_OCCASIONS.has(wordAt(t, from)))
    found = { type: 'meeting', length: 1 }
  if (!found) return null
  const length = noun.length + found.length
  return { head: { word: phraseAt(t, i, i + length), type: found.type, verb: false, own: false }, length }
}

/** The heads to look for: the caller's words first, then the built-in ones. */
export function eventHeads(own: readonly LexiconEventWord[] = []): readonly PhraseIndex<EventHead>[] {
  if (own.length === 0) return [builtIn]
  return [
    new PhraseIndex(own.map(({ word, type }) => [word, { word, type, verb: false, own: true }] as const)),
    builtIn,
  ]
}
