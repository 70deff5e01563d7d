/** A sentence of the body with who speaks in it. */
import type { PersonMention } from '../../../mentions/people.js'
import type { Passage } from '../../../mentions/passages.js'
import type { Person } from '../../../resolve/people.js'
import type { Statement } from '../statements.js'

/** Who speaks, and where that is said. */
export interface Speaker {
  readonly mention: PersonMention | null
  readonly person: Person | null
  /** Characters of the words that name the speaker. */
  readonly start: number
  readonly end: number
}

/** A sentence of the body with whose words it gives. */
export interface SpokenSentence {
  readonly passage: Passage
  readonly statement: Statement | null
  /** Null: nobody's, or not a person's. */
  speaker: Speaker | null
  /** Its words are the speaker's own, between quotation marks. */
  quoted: boolean
  /** Sentences since the last one that names who speaks; 0 for that one. */
  readonly distance: number
  /** Paragraphs since then. */
  readonly paragraphs: number
  /** Begins its paragraph. */
  readonly first: boolean
  /** The caption of a photo, or its credit. */
  readonly caption: boolean
}

export const place = (
  { skeleton }: Passage,
  { from, to }: { from: number; to: number },
): { start: number; end: number } => ({
  start: skeleton.startAt(from),
  end: skeleton.endAt(to),
})

export function speakerAt(
  passage: Passage,
  from: number,
  to: number,
  mention: PersonMention,
  person: Person | null,
): Speaker {
  return { mention, person, ...place(passage, { from, to }) }
}
