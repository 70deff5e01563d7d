import type { EventDate, Participant } from '../record.js'
import { fullDay } from './days.js'
import { type RecordItem, unwrapped } from './item.js'

/** A schema.org Organization. */
export interface JsonLdOrganization {
  '@type': 'Organization'
  name: string
}

/** A schema.org Person; without name when the article gives an office only. */
export interface JsonLdPerson {
  '@type': 'Person'
  name?: string
  honorificPrefix?: string
  jobTitle?: string[]
  affiliation?: JsonLdOrganization[]
}

/** A schema.org Event, with what the article says of it. */
export interface JsonLdEvent {
  '@context': 'https://schema.org'
  '@type': 'Event' | 'EducationEvent' | 'Festival'
  name: string
  startDate?: string
  endDate?: string
  eventStatus: string
  eventAttendanceMode?: string
  location?: { '@type': 'Place'; name: string }
  organizer?: JsonLdOrganization[]
  performer?: (JsonLdPerson | JsonLdOrganization)[]
  attendee?: (JsonLdPerson | JsonLdOrganization)[]
  subjectOf?: { '@type': 'NewsArticle'; headline: string; inLanguage: 'vi' }
}

const MODES = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
}

/**
 * The event as schema.org linked data, for search engines.
 *
 * Who chairs, leads, directs or presents is a `performer`, the others an `attendee`; groups without a name are left
 * out. A date without a year is left out; `cancelled` is `EventCancelled`, though the event may be postponed.
 *
 * @param item - a record, alone or with an id
 * @returns null when the record has no event
 * @throws TypeError if the item is no record
 * @example
 * toJsonLd(parse('Ngày 19/7/2018, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.'))?.startDate // '2018-07-19'
 */
export function toJsonLd(item: RecordItem): JsonLdEvent | null {
  const { record } = unwrapped(item, 'item')
  const { event, location, title } = record
  if (!event) return null
  const participants = [...record.chairs, ...record.attendees]
  const organizers = record.organizers.map(({ name }) => organization(name))
  const performers = participants.filter(({ role }) => role !== 'attending').flatMap(participantOf)
  const attendees = participants.filter(({ role }) => role === 'attending').flatMap(participantOf)
  return {
    '@context': 'https://schema.org',
    '@type': event.type === 'training' ? 'EducationEvent' : event.type === 'festival' ? 'Festival' : 'Event',
    name: event.text,
    ...(record.date && datesOf(record.date)),
    eventStatus: `https://schema.org/${event.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(event.mode && { eventAttendanceMode: MODES[event.mode] }),
    ...(location && { location: { '@type': 'Place', name: location.text } }),
    ...(organizers.length > 0 && { organizer: organizers }),
    ...(performers.length > 0 && { performer: performers }),
    ...(attendees.length > 0 && { attendee: attendees }),
    ...(title && { subjectOf: { '@type': 'NewsArticle', headline: title.text, inLanguage: 'vi' } }),
  }
}

/**
 * The same as an element for the head of a page. No text of the article can end it: `<`, `>` and `&` are escaped.
 *
 * @param item - a record, alone or with an id
 * @returns '<script type="application/ld+json">…</script>', or "" when the record has no event
 * @throws TypeError if the item is no record
 * @example
 * const head = `<title>…</title>${toJsonLdScript(record)}`
 */
export function toJsonLdScript(item: RecordItem): string {
  const event = toJsonLd(item)
  if (!event) return ''
  // U+2028 and U+2029 end a line in older readers of JavaScript.
  const json = JSON.stringify(event).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/ld+json">${json}</script>`
}

/** A clock time is that of the start; an end without one would then lie before it on the same day. */
function datesOf({ start, end, time }: EventDate): Pick<JsonLdEvent, 'startDate' | 'endDate'> {
  if (start.startsWith('XXXX')) return {}
  const timed = time !== null && fullDay(start) !== null
  const startDate = timed ? `${start}T${time}:00+07:00` : start
  return end.startsWith('XXXX') || (timed && end === start) ? { startDate } : { startDate, endDate: end }
}

const organization = (name: string): JsonLdOrganization => ({ '@type': 'Organization', name })

function participantOf({ kind, name, text, honorific, titles }: Participant): (JsonLdPerson | JsonLdOrganization)[] {
  if (kind === 'group') return []
  if (kind === 'organization') return [organization(name ?? text)]
  const organizations = [...new Set(titles.flatMap((title) => title.organization ?? []))]
  return [
    {
      '@type': 'Person',
      ...(name !== null && { name }),
      ...(honorific !== null && { honorificPrefix: honorific }),
      ...(titles.length > 0 && { jobTitle: titles.map((title) => title.text) }),
      ...(organizations.length > 0 && { affiliation: organizations.map(organization) }),
    },
  ]
}
