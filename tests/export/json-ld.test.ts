import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { toJsonLd, toJsonLdScript } from '../../src/export/index.js'
import { aDate, anEvent, anOrganization, aPerson, aRecord, aTitle, HOSTILE, items, recordOf } from './records.js'
import { aFact } from '../tools/records.js'

test('an event with all that is said of it', () => {
  const record = aRecord({
    title: aFact('Sở Y tế họp'),
    event: anEvent('Hội nghị tổng kết', { mode: 'hybrid' }),
    date: aDate('2018-07-19', { time: '08:00' }),
    location: aFact('Hội trường Sở'),
    organizers: [anOrganization('Sở Y tế')],
    chairs: [
      aPerson('Lò Văn Ơn', {
        role: 'chair',
        honorific: 'ông',
        titles: [aTitle('Giám đốc', 'Sở Y tế'), aTitle('Tỉnh ủy viên', null)],
      }),
    ],
    attendees: [
      aPerson('Ma Văn Páo', { role: 'presenting' }),
      aPerson('Hà Thị Mị'),
      aPerson(null, { titles: [aTitle('Chánh Văn phòng', null)] }),
      aPerson('Huyện ủy', { kind: 'organization' }),
      aPerson(null, { kind: 'group', count: 60 }),
    ],
  })
  expect(toJsonLd({ id: 'a', record })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Hội nghị tổng kết',
    startDate: '2018-07-19T08:00:00+07:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: { '@type': 'Place', name: 'Hội trường Sở' },
    organizer: [{ '@type': 'Organization', name: 'Sở Y tế' }],
    performer: [
      {
        '@type': 'Person',
        name: 'Lò Văn Ơn',
        honorificPrefix: 'ông',
        jobTitle: ['Giám đốc Sở Y tế', 'Tỉnh ủy viên'],
        affiliation: [{ '@type': 'Organization', name: 'Sở Y tế' }],
      },
      { '@type': 'Person', name: 'Ma Văn Páo' },
    ],
    attendee: [
      { '@type': 'Person', name: 'Hà Thị Mị' },
      { '@type': 'Person', jobTitle: ['Chánh Văn phòng'] },
      { '@type': 'Organization', name: 'Huyện ủy' },
    ],
    subjectOf: { '@type': 'NewsArticle', headline: 'Sở Y tế họp', inLanguage: 'vi' },
  })
})

describe('dates', () => {
  test.each([
    [aDate('2018-07-19'), { startDate: '2018-07-19', endDate: '2018-07-19' }],
    [aDate('2018-07-19', { end: '2018-07-21' }), { startDate: '2018-07-19', endDate: '2018-07-21' }],
    [
      aDate('2018-07-19', { end: '2018-07-21', time: '08:00' }),
      { startDate: '2018-07-19T08:00:00+07:00', endDate: '2018-07-21' },
    ],
    [aDate('2018-07'), { startDate: '2018-07', endDate: '2018-07' }],
    [aDate('2018-07', { time: '08:00' }), { startDate: '2018-07', endDate: '2018-07' }],
    [aDate('XXXX-07-19', { time: '08:00' }), {}],
    [null, {}],
  ])('%j', (date, expected) => {
    const { startDate, endDate } = toJsonLd(aRecord({ date }))!
    expect({ startDate, endDate }).toEqual(expected)
  })
})

test.each([
  ['cancelled', 'EventCancelled'],
  ['upcoming', 'EventScheduled'],
  ['ongoing', 'EventScheduled'],
] as const)('%s is %s', (status, expected) => {
  expect(toJsonLd(aRecord({ event: anEvent('Lễ', { status }) }))?.eventStatus).toBe(`https://schema.org/${expected}`)
})

test.each([
  ['training', 'EducationEvent'],
  ['festival', 'Festival'],
  ['meeting', 'Event'],
] as const)('a %s is of type %s', (type, expected) => {
  expect(toJsonLd(aRecord({ event: anEvent('Lễ', { type }) }))?.['@type']).toBe(expected)
})

test('no event, no data', () => {
  expect(toJsonLd(aRecord({ event: null }))).toBeNull()
  expect(toJsonLdScript(aRecord({ event: null }))).toBe('')
})

describe('hostile text does not leave the script', () => {
  test.each(HOSTILE)('%j', (text) => {
    const html = toJsonLdScript(recordOf(text))
    expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
    const { document } = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`)
    expect(document.querySelectorAll('*')).toHaveLength(4)
    const script = document.querySelector('script')
    expect(JSON.parse(script?.textContent ?? '')).toEqual(toJsonLd(recordOf(text)))
  })
})

test('every fixture with an event has data without gaps', () => {
  for (const { record } of items.filter((item) => item.record.event)) {
    const data = toJsonLd(record)
    expect(data).toMatchObject({ '@context': 'https://schema.org', name: record.event?.text })
    expect(JSON.stringify(data)).not.toMatch(/null|XXXX/)
  }
})

test.each([null, 'record', { record: 5 }])('%j is no record', (wrong) => {
  expect(() => toJsonLd(wrong as never)).toThrow(new TypeError('item: expected a record or { id, record }'))
})
