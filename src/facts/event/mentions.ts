/** Where an article speaks of events: every head word in the headline and the first sentences, with its name and what stands around it. */
import type { Passage } from '../../mentions/passages.js'
import type { Reader } from '../../mentions/reader.js'
import type { PhraseIndex } from '../../text/phrases.js'
import { actsBefore } from './actor.js'
import type { EventHead, HeadMatch } from './heads.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mention.js'
import { isDone, namesWhoActs } from './mentions/acts.js'
import { cueBefore } from './mentions/cue-before.js'
import { headAt, nounOf } from './mentions/head-at.js'
import { nameStart } from './mentions/name-start.js'
import { nounCue } from './mentions/noun-cue.js'
import { eventNameEnd } from './name.js'

/** A passage in which events are looked for. */
interface Place {
  readonly passage: Passage
  /** Number of the sentence in the body; -1 for the headline. */
  readonly index: number
  readonly pictured: boolean
}

/** Finds the mentions of events in one passage. */
export function eventMentionsIn(
  reader: Reader,
  passage: Passage,
  index: number,
  heads: readonly PhraseIndex<EventHead>[],
  pictured = false,
): EventMention[] {
  const { people } = lookup(passage)
  const out: EventMention[] = []
  for (let i = passage.first; i < passage.last; ) {
    const person = people.at(i)
    const match = person ? null : headAt(reader, passage, i, heads)
    const found = match && mentionAt(reader, { passage, index, pictured }, i, match, out[out.length - 1])
    if (found) out.push(found)
    i = person?.last ?? (found ? behind(found) : i + 1)
  }
  return out
}

/** Behind a noun the name is passed over; a verb may name another event in its complement. */
const behind = ({ head, headEnd, last }: EventMention): number => (head.verb ? headEnd : Math.max(last, headEnd))

/** The mention whose head begins at token `i`; null where the word is part of the name of who acts. */
function mentionAt(
  reader: Reader,
  place: Place,
  i: number,
  match: HeadMatch,
  event: EventMention | undefined,
): EventMention | null {
  const { passage } = place
  const { organizations } = lookup(passage)
  const headEnd = i + match.length
  const before = cueBefore(reader, passage, i)
  const head = nounOf(reader, passage, i, match.head, before.cue)
  if (!head.verb && before.cue !== 'held' && organizations.at(i) && !organizations.from(i)) return null
  if (head.verb && namesWhoActs(reader, passage, i, headEnd)) return null
  const last = eventNameEnd(reader, passage, nameStart(reader, passage, head, [i, headEnd], before))
  const done = head.verb && isDone(reader, passage, { head, i, last, before, inBody: place.index >= 0 })
  const verbCue = done ? 'held' : before.cue
  const cue = head.verb ? verbCue : nounCue(reader, passage, { head, first: i, headEnd, last }, before, event)
  const actor = head.verb ? done : before.cue === 'held' && actsBefore(reader, passage, before.from)
  // one literal for all: mentions are weighed against each other, and spread together of parts they are read six times slower
  return { passage, index: place.index, head, first: i, headEnd, last, cue, actor, pictured: place.pictured }
}
