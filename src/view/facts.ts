import type { Conclusion, EventDate, Fact, NewsRecord, Participant } from '../record.js'
import type { ViewField, Words } from './fields.js'

/** A fact as it is shown. */
export interface ViewFact {
  field: ViewField
  fact: Fact
  /** What the record says beyond the words: "conference", "held"; "2018-07-19", "08:00". */
  details: string[]
}

/** The facts of a record in its order, the offices of a participant after the participant. */
export function factsOf(record: NewsRecord, words: Words): ViewFact[] {
  const { title, event, date, location, byline } = record
  return [
    ...(title ? [shown('title', title)] : []),
    ...(event ? [shown('event', event, event.type, event.status, event.mode)] : []),
    ...(date ? [shown('date', date, ...dateDetails(date, words))] : []),
    ...(location ? [shown('location', location)] : []),
    ...record.organizers.map((fact) => shown('organizers', fact, different(fact.name, fact))),
    ...record.chairs.flatMap((fact) => participant('chairs', fact)),
    ...record.attendees.flatMap((fact) => participant('attendees', fact)),
    ...record.conclusions.map((fact) => shown('conclusions', fact, ...conclusionDetails(fact))),
    ...record.documents.map((fact) => shown('documents', fact, fact.number, fact.issuer, fact.date)),
    ...record.captions.map((fact) => shown('captions', fact)),
    ...(byline ? [shown('byline', byline, different(byline.author, byline), byline.unit)] : []),
  ]
}

const shown = (field: ViewField, fact: Fact, ...details: (string | null)[]): ViewFact => ({
  field,
  fact,
  details: details.filter((detail) => detail !== null),
})

const participant = (field: 'chairs' | 'attendees', fact: Participant): ViewFact[] => [
  shown(field, fact, different(fact.name, fact), fact.kind, fact.role, fact.count === null ? null : String(fact.count)),
  ...fact.titles.map((title) => shown('titles', title, different(title.position, title), title.organization)),
]

const dateDetails = ({ start, end, yearInferred, session, time }: EventDate, words: Words): (string | null)[] => [
  `${start}${end === start ? '' : `/${end}`}${yearInferred ? ` (${words.yearInferred})` : ''}`,
  session,
  time,
]

const conclusionDetails = ({ kind, speaker, addressee, deadline }: Conclusion): (string | null)[] => [
  kind,
  speaker && (speaker.name ?? speaker.text),
  addressee && `→ ${addressee}`,
  deadline && `≤ ${deadline}`,
]

const different = (name: string | null, { text }: Fact): string | null => (name === text ? null : name)

/** @throws TypeError if a caller without types passed something else than an article and its record */
export function requireArticle(text: unknown, record: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${typeof text}`)
  if (typeof record !== 'object' || record === null || !('event' in record))
    throw new TypeError('record: expected a record')
}
