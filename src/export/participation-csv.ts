import type { Participant } from '../record.js'
import { type Columns, type CsvOptions, list, toCsv } from './csv.js'
import { type EventItem, eventItems, type RecordItem } from './item.js'

interface Participation extends EventItem {
  part: 'chair' | 'attendee'
  participant: Participant
}

const COLUMNS: Columns<Participation> = [
  ['id', ({ id }) => id],
  ['event', ({ event }) => event.text],
  ['type', ({ event }) => event.type],
  ['status', ({ event }) => event.status],
  ['start', ({ record }) => record.date?.start ?? null],
  ['end', ({ record }) => record.date?.end ?? null],
  ['location', ({ record }) => record.location?.text ?? null],
  ['part', ({ part }) => part],
  ['role', ({ participant }) => participant.role],
  ['kind', ({ participant }) => participant.kind],
  ['name', ({ participant }) => participant.name],
  ['honorific', ({ participant }) => participant.honorific],
  ['titles', ({ participant }) => list(participant.titles.map(({ text }) => text))],
  ['positions', ({ participant }) => list(participant.titles.map(({ position }) => position))],
  ['organizations', ({ participant }) => list(participant.titles.flatMap(({ organization }) => organization ?? []))],
  ['count', ({ participant }) => participant.count],
  ['text', ({ participant }) => participant.text],
  ['rule', ({ participant }) => participant.rule],
  ['confidence', ({ participant }) => participant.confidence],
]

/**
 * A table of who took part in what: one row for each chair and each attendee, with the event.
 *
 * Written as {@link toEventCsv} writes its table.
 *
 * @param items - records, alone or with ids
 * @param options - byte order mark, delimiter
 * @returns CSV (RFC 4180) with a row of names, lines ended by CR LF
 * @throws TypeError if an item is no record
 * @example
 * writeFileSync('participation.csv', toParticipationCsv(records))
 */
export function toParticipationCsv(items: Iterable<RecordItem>, options?: CsvOptions): string {
  const rows = eventItems(items).flatMap((item): Participation[] => [
    ...item.record.chairs.map((participant) => ({ ...item, part: 'chair' as const, participant })),
    ...item.record.attendees.map((participant) => ({ ...item, part: 'attendee' as const, participant })),
  ])
  return toCsv(rows, COLUMNS, options)
}
