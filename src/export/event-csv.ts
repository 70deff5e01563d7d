import { type Columns, type CsvOptions, list, toCsv } from './csv.js'
import { type EventItem, eventItems, type RecordItem } from './item.js'

const COLUMNS: Columns<EventItem> = [
  ['id', ({ id }) => id],
  ['title', ({ record }) => record.title?.text ?? null],
  ['event', ({ event }) => event.text],
  ['type', ({ event }) => event.type],
  ['status', ({ event }) => event.status],
  ['mode', ({ event }) => event.mode],
  ['start', ({ record }) => record.date?.start ?? null],
  ['end', ({ record }) => record.date?.end ?? null],
  ['yearInferred', ({ record }) => record.date?.yearInferred ?? null],
  ['session', ({ record }) => record.date?.session ?? null],
  ['time', ({ record }) => record.date?.time ?? null],
  ['location', ({ record }) => record.location?.text ?? null],
  ['organizers', ({ record }) => list(record.organizers.map(({ name }) => name))],
  ['chairs', ({ record }) => list(record.chairs.map(({ name, text }) => name ?? text))],
  ['attendees', ({ record }) => list(record.attendees.map(({ name, text }) => name ?? text))],
  ['conclusions', ({ record }) => list(record.conclusions.map(({ text }) => text))],
  ['documents', ({ record }) => list(record.documents.map(({ number }) => number))],
  ['rule', ({ event }) => event.rule],
  ['confidence', ({ event }) => event.confidence],
]

/**
 * A table of events: one row for each record that has one, the columns named after the fields of the record.
 *
 * Cells with several values hold them separated by "; ". A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 *
 * @param items - records, alone or with ids
 * @param options - byte order mark, delimiter
 * @returns CSV (RFC 4180) with a row of names, lines ended by CR LF
 * @throws TypeError if an item is no record
 * @example
 * writeFileSync('events.csv', toEventCsv([{ id: url, record: parse(text) }], { bom: true }))
 */
export function toEventCsv(items: Iterable<RecordItem>, options?: CsvOptions): string {
  return toCsv(eventItems(items), COLUMNS, options)
}
