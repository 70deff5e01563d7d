/**
 * The fixtures as data, for tests of programs that use the record: articles with the labels a reader gave them
 * and the record expected of each. The build inlines them from the folder fixtures/.
 */
import inlined from 'virtual:fixtures'
import type {
  ConclusionKind,
  DaySession,
  EventMode,
  EventStatus,
  EventType,
  NewsRecord,
  ParticipantKind,
  ParticipantRole,
} from './record.js'

/** A participant as labelled: persons carry `name` and `titles`, groups `text` and perhaps `count`, organisations `name`. */
export interface ParticipantLabel {
  kind: ParticipantKind
  role: ParticipantRole
  /** Null for a person named only by an office. */
  name?: string | null
  titles?: string[]
  text?: string
  count?: number
}

/** What a reader found in an article, in the article's own words. */
export interface Labels {
  event: { type: EventType; name: string; status: EventStatus; mode: EventMode | null } | null
  date: { start: string; end: string; session: DaySession | null; time: string | null } | null
  location: string | null
  organizers: string[]
  chairs: ParticipantLabel[]
  attendees: ParticipantLabel[]
  conclusions: { kind: ConclusionKind; speaker: string | null; text: string }[]
}

/** An article with what is expected of it. */
export interface Fixture {
  /** Name of its files in the folder fixtures/. */
  id: string
  /** The article. */
  text: string
  /** Publication date to pass as `referenceDate`; null when there is none. */
  referenceDate: string | null
  /** What a reader found. */
  labels: Labels
  /** The record `parse` returns; null when none has been written yet. */
  record: NewsRecord | null
}

/**
 * All fixtures, ordered by id.
 *
 * @example
 * for (const { text, referenceDate, record } of fixtures) {
 *   assert.deepEqual(parse(text, referenceDate === null ? {} : { referenceDate }), record)
 * }
 */
export const fixtures: readonly Fixture[] = inlined
