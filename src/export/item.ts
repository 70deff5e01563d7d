import type { NewsEvent, NewsRecord } from '../record.js'

/** A record, alone or with the id of its article, which then is in the output too. */
export type RecordItem = NewsRecord | { id?: string; record: NewsRecord }

/** A record that has an event. */
export interface EventItem {
  /** The id given with the record; null when it was given alone. */
  id: string | null
  event: NewsEvent
  record: NewsRecord
}

/**
 * The items whose articles report an event: the others have nothing to say in a table of events or a calendar.
 *
 * @throws TypeError if a caller without types passed something that is no record
 */
export function eventItems(items: Iterable<RecordItem>): EventItem[] {
  return [...items].flatMap((item, i) => {
    const { id, record } = unwrapped(item, `items[${i}]`)
    return record.event ? [{ id, event: record.event, record }] : []
  })
}

/** @throws TypeError that names the item if it is no record */
export function unwrapped(item: RecordItem, name: string): { id: string | null; record: NewsRecord } {
  const given: unknown = item
  const record: unknown = isObject(given) && 'record' in given ? given['record'] : given
  if (!isObject(record) || !('event' in record)) throw new TypeError(`${name}: expected a record or { id, record }`)
  return { id: 'record' in item ? (item.id ?? null) : null, record: record as unknown as NewsRecord }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
