import ICAL from 'ical.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { toIcs } from '../../src/export/index.js'
import type { RecordItem } from '../../src/export/index.js'
import { aDate, anEvent, anOrganization, aPerson, aRecord, HOSTILE, items, recordOf } from './records.js'
import { aFact } from '../tools/records.js'

const read = (ics: string): ICAL.Component => new ICAL.Component(ICAL.parse(ics) as unknown[] as never)
const eventsOf = (ics: string): ICAL.Event[] =>
  read(ics)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
const only = (record: RecordItem): ICAL.Event => {
  const events = eventsOf(toIcs([record]).ics)
  expect(events).toHaveLength(1)
  return events[0]!
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test('an event without a clock time takes all day', () => {
  const event = only(
    aRecord({
      event: anEvent('Hội nghị tổng kết, bàn kế hoạch; "mới"'),
      location: aFact('Hội trường Sở, tầng 3'),
      organizers: [anOrganization('Sở Y tế')],
      chairs: [aPerson('Lò Văn Ơn')],
      date: aDate('2018-07-19', { text: 'Sáng 19/7', session: 'morning' }),
    }),
  )
  expect(event.summary).toBe('Hội nghị tổng kết, bàn kế hoạch; "mới"')
  expect(event.location).toBe('Hội trường Sở, tầng 3')
  expect(event.description).toBe('Thời gian: Sáng 19/7\nĐơn vị tổ chức: Sở Y tế\nChủ trì: Lò Văn Ơn')
  expect(event.startDate.isDate).toBe(true)
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2018-07-19', '2018-07-20'])
})

describe('the period', () => {
  test.each([
    ['a clock time of Việt Nam', aDate('2018-07-19', { time: '08:00' }), '2018-07-19T01:00:00Z'],
    ['early, so that the day in UTC is another', aDate('2018-01-01', { time: '06:30' }), '2017-12-31T23:30:00Z'],
    ['several days', aDate('2018-09-28', { end: '2018-10-02' }), '2018-09-28', '2018-10-03'],
    [
      'several days from a clock time',
      aDate('2018-09-28', { end: '2018-09-29', time: '08:00' }),
      '2018-09-28',
      '2018-09-30',
    ],
    ['the end of a leap February', aDate('2024-02-29'), '2024-02-29', '2024-03-01'],
    ['an end that is not known', aDate('2018-07-19', { end: '2018-07' }), '2018-07-19', '2018-07-20'],
    ['an end before the start', aDate('2018-07-19', { end: '2018-07-01' }), '2018-07-19', '2018-07-20'],
    ['a time that is none', aDate('2018-07-19', { time: '25:00' }), '2018-07-19', '2018-07-20'],
  ])('%s', (_, date, start, end = start) => {
    const event = only(aRecord({ date }))
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end])
  })
})

test('events without a full date and repeated ones are listed, not dropped in silence', () => {
  const { ics, omitted } = toIcs([
    { id: 'no-date', record: aRecord({ date: null }) },
    { id: 'month', record: aRecord({ date: aDate('2018-07') }) },
    { id: 'no-year', record: aRecord({ date: aDate('XXXX-07-19') }) },
    { id: 'no-such-day', record: aRecord({ date: aDate('2018-02-30') }) },
    aRecord(),
    aRecord(),
    { id: 'same', record: aRecord() },
    { id: 'same', record: aRecord({ event: anEvent('Lễ tổng kết') }) },
    { id: 'no-event', record: aRecord({ event: null }) },
  ])
  expect(omitted.map(({ id, reason }) => [id, reason])).toEqual([
    ['no-date', 'no-full-date'],
    ['month', 'no-full-date'],
    ['no-year', 'no-full-date'],
    ['no-such-day', 'no-full-date'],
    [null, 'duplicate'],
    ['same', 'duplicate'],
  ])
  expect(omitted[0]?.event).toBe('Hội nghị tổng kết')
  expect(eventsOf(ics)).toHaveLength(2)
})

test('what is cancelled is so in the calendar', () => {
  const status = (record: RecordItem): unknown => only(record).component.getFirstPropertyValue('status')
  expect(status(aRecord({ event: anEvent('Lễ hội', { status: 'cancelled' }) }))).toBe('CANCELLED')
  expect(status(aRecord({ event: anEvent('Lễ hội', { status: 'upcoming' }) }))).toBe('CONFIRMED')
})

describe('identity', () => {
  const uid = (item: RecordItem): string => only(item).uid

  test('by id, whatever the record says', () => {
    expect(uid({ id: 'a', record: aRecord() })).toBe(uid({ id: 'a', record: recordOf('khác') }))
    expect(uid({ id: 'a', record: aRecord() })).not.toBe(uid({ id: 'b', record: aRecord() }))
  })

  test('without id by what, when and where', () => {
    const base = aRecord()
    expect(uid(base)).toBe(uid(structuredClone(base)))
    expect(uid(base)).toBe(uid({ ...base, chairs: [aPerson('Lò Văn Ơn')] }))
    const others = [
      aRecord({ event: anEvent('Hội nghị sơ kết') }),
      aRecord({ date: aDate('2018-07-20') }),
      aRecord({ date: aDate('2018-07-19', { time: '08:00' }) }),
      aRecord({ location: aFact('Hà Nội') }),
      { id: '', record: base },
    ]
    expect(new Set([base, ...others].map(uid)).size).toBe(others.length + 1)
  })

  test('it does not change from version to version', () => {
    expect(uid(aRecord())).toMatchInlineSnapshot(`"da1e27722fe04bea@bienban"`)
  })
})

describe('the stamp', () => {
  const stamp = (options?: Parameters<typeof toIcs>[1]): string =>
    String(
      eventsOf(
        toIcs([aRecord({ date: aDate('2018-07-19', { time: '08:00' }) })], options).ics,
      )[0]?.component.getFirstPropertyValue('dtstamp'),
    )

  test.each([
    [undefined, '2018-07-19T01:00:00Z'],
    ['2024-03-13', '2024-03-13T00:00:00Z'],
    ['2024-03-13T08:00:00Z', '2024-03-13T08:00:00Z'],
    ['2024-03-13T08:00+07:00', '2024-03-13T01:00:00Z'],
    [new Date(Date.UTC(2024, 2, 13, 8)), '2024-03-13T08:00:00Z'],
  ])('%s', (given, expected) => {
    expect(stamp(given === undefined ? {} : { stamp: given })).toBe(expected)
  })

  test.each(['hôm nay', '2024-03-13T08:00', '13/3/2024', '2024-13-01', new Date(NaN), 5, null])(
    '%s is none',
    (given) => {
      expect(() => toIcs([], { stamp: given as never })).toThrow(TypeError)
    },
  )
})

test('the same on every day and in every time zone', () => {
  const made = (zone: string, now: number): string => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now, toFake: ['Date'] })
    return toIcs(items, { name: 'Lịch' }).ics
  }
  const here = made('Asia/Ho_Chi_Minh', 0)
  expect(new Date(1e12).getTimezoneOffset()).toBe(-420)
  expect(made('America/New_York', 1e12)).toBe(here)
  expect(new Date(1e12).getTimezoneOffset()).toBe(240)
  expect(made('Pacific/Apia', 2e12)).toBe(here)
})

describe('hostile text stays within its property', () => {
  test.each(HOSTILE)('%j', (text) => {
    const { ics } = toIcs([{ id: text, record: recordOf(text) }, aRecord()], { name: text })
    const events = eventsOf(ics)
    const shown = text.replace(/[\p{Cc}\u2028]+/gu, ' ')
    expect(events.map(({ summary }) => summary)).toEqual([shown, 'Hội nghị tổng kết'])
    expect(events[0]?.location ?? '').toBe(shown)
    expect(events[0]?.startDate.toString()).toBe('2018-07-19')
    // ical.js does not know NAME and leaves its text escaped
    const name = read(ics).getFirstPropertyValue('name') ?? ''
    expect(String(name).replace(/\\(.)/g, '$1')).toBe(shown)
    for (const line of ics.split('\r\n')) {
      expect(line).not.toMatch(/\p{Cc}/u)
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
  })
})

test('every fixture with a full date is in the calendar', () => {
  const { ics, omitted } = toIcs(items, { name: 'Lịch công tác' })
  const held = items.filter(({ record }) => record.event)
  const inside = held.filter(({ id }) => !omitted.some((event) => event.id === id))
  expect(eventsOf(ics).map(({ summary }) => summary)).toEqual(inside.map(({ record }) => record.event?.text))
  expect(inside.length).toBeGreaterThan(30)
  for (const { id } of omitted)
    expect(held.find((item) => item.id === id)?.record.date?.start ?? '').not.toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('no events make an empty calendar', () => {
  expect(toIcs([])).toEqual({
    ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bienban//bienban//VI\r\nX-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\nEND:VCALENDAR\r\n',
    omitted: [],
  })
})
