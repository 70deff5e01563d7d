import type { EventItem } from './item.js'

/** What makes two items the same entry of a calendar: their id, or without one what is held, when and where. */
export function eventKey({ id, event, record: { date, location } }: EventItem): string {
  return JSON.stringify(id === null ? [event.text, date?.start, date?.end, date?.time, location?.text] : { id })
}

/** The UID of an item, made of its key. */
export const eventUid = (item: EventItem): string => `${fnv1a64(new TextEncoder().encode(eventKey(item)))}@bienban`

/** FNV-1a, 64 bits, in hexadecimal: a name for the key, and no secret. */
function fnv1a64(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** A day, or an instant with its offset: without one it would be another instant on another machine. */
const STAMP = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** @throws TypeError if the stamp is no instant */
export function checkStamp(stamp: unknown): Date | null {
  if (stamp === undefined) return null
  const date =
    stamp instanceof Date ? stamp : typeof stamp === 'string' && STAMP.test(stamp) ? new Date(stamp) : new Date(NaN)
  if (Number.isNaN(date.getTime()))
    throw new TypeError(`stamp: expected "YYYY-MM-DD", "YYYY-MM-DDTHH:MM:SSZ" or a valid Date`)
  return date
}
