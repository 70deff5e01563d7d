/** An event where a passage speaks of it. */
import type { Passage } from '../../mentions/passages.js'
import type { EventHead } from './heads.js'

/** How the sentence brings an event in. */
export type EventCue = 'held' | 'subject' | 'at' | 'plain' | 'background'

/** An event where a passage speaks of it. */
export interface EventMention {
  readonly passage: Passage
  /** Number of the sentence in the body; -1 for the headline. */
  readonly index: number
  readonly head: EventHead
  /** Tokens of the name; the head is [first, headEnd). */
  readonly first: number
  readonly headEnd: number
  readonly last: number
  readonly cue: EventCue
  /** Somebody named is the subject of the verb before the event. */
  readonly actor: boolean
  /** The sentence is a caption that stands in the text: what credits the picture follows it. */
  readonly pictured: boolean
}

/** No sentence behind this one tells of the event in its own right. */
const LATEST = 8

/** The mentions in the body that tell of the event early and in its own right. */
export const toldOf = ({ mentions }: { readonly mentions: readonly EventMention[] }): EventMention[] =>
  mentions.filter(({ index, cue }) => index >= 0 && index <= LATEST && cue !== 'background')
