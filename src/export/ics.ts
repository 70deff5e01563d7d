import { ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { dayAfter, fullDay, instant } from './days.js'
import { type EventItem, eventItems, type RecordItem } from './item.js'
import { checkStamp, eventKey, eventUid } from './ics-identity.js'

/** What the caller may set of a calendar. */
export interface IcsOptions {
  /** The calendar's name. */
  name?: string
  /**
   * When the calendar is made ("2024-03-13T08:00:00Z", "2024-03-13" or a Date), the DTSTAMP of its events. The clock is
   * never read: unless given, an event is stamped with its own start.
   */
  stamp?: string | Date
}

/** An event that a calendar cannot hold. */
export interface OmittedEvent {
  /** The id given with the record; null when it was given alone. */
  id: string | null
  /** The event's name. */
  event: string
  /** `no-full-date`: day, month or year of its start are not known; `duplicate`: an earlier item has the same id or is the same event. */
  reason: 'no-full-date' | 'duplicate'
}

/** A calendar, and what is not in it. */
export interface IcsCalendar {
  /** The calendar (RFC 5545). */
  ics: string
  /** The events left out, in order. */
  omitted: OmittedEvent[]
}

/**
 * A calendar of the events.
 *
 * An event with a clock time on one day starts at that time, as on a wall clock in Việt Nam, written in UTC; the others
 * take all day, from the first to the last. Its UID comes from the id, or without one from name, date and place: the
 * same event has the same UID in every calendar made. Records without an event are passed over.
 *
 * Where there is no `crypto.randomUUID` (a page not served over https), ical-generator, which writes the calendar,
 * throws.
 *
 * @param items - records, alone or with ids
 * @param options - name and stamp of the calendar
 * @throws TypeError if an item is no record or the stamp no instant
 * @example
 * const { ics, omitted } = toIcs([{ id: url, record: parse(text) }], { name: 'Lịch công tác' })
 */
export function toIcs(items: Iterable<RecordItem>, options: IcsOptions = {}): IcsCalendar {
  const stamp = checkStamp(options.stamp)
  const calendar = new ICalCalendar({ prodId: '//bienban//bienban//VI', x: { 'X-WR-TIMEZONE': 'Asia/Ho_Chi_Minh' } })
  // The library writes the name as it is, line breaks included.
  if (options.name !== undefined) calendar.name(printable(options.name).replace(/[\\;,]/g, String.raw`\$&`))
  const keys = new Set<string>()
  const omitted: OmittedEvent[] = []
  for (const item of eventItems(items)) {
    const period = periodOf(item)
    const key = eventKey(item)
    if (!period || keys.has(key)) {
      omitted.push({ id: item.id, event: item.event.text, reason: period ? 'duplicate' : 'no-full-date' })
      continue
    }
    keys.add(key)
    calendar.createEvent({ ...eventOf(item), ...period, id: eventUid(item), stamp: stamp ?? period.start })
  }
  return { ics: `${calendar.toString()}\r\n`, omitted }
}

interface Period {
  start: Date
  allDay: boolean
  /** Of all-day events the day after the last; an end that is not printed is not made up. */
  end?: Date
}

function periodOf({ record }: EventItem): Period | null {
  const first = record.date && fullDay(record.date.start)
  if (!record.date || !first) return null
  const end = fullDay(record.date.end)
  const last = end && end > first ? end : first
  const start = record.date.time !== null && last === first ? instant(first, record.date.time) : null
  return start ? { start, allDay: false } : { start: first, allDay: true, end: dayAfter(last) }
}

function eventOf({ event, record }: EventItem): Omit<ICalEventData, 'start'> {
  const description = [
    ['Thời gian', record.date?.text ?? ''],
    ['Đơn vị tổ chức', record.organizers.map(({ name }) => name).join('; ')],
    ['Chủ trì', record.chairs.map(({ text }) => text).join('; ')],
  ]
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${printable(text ?? '')}`)
    .join('\n')
  return {
    summary: printable(event.text),
    location: record.location && printable(record.location.text),
    description: description === '' ? null : description,
    categories: [{ name: event.type }],
    status: event.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** Without control characters, which RFC 5545 does not allow in a text, and on one line. */
const printable = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
