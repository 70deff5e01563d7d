import { fixtures } from '../../src/fixtures.js'
import type { EventDate, NewsEvent, NewsRecord, Organization, Participant } from '../../src/record.js'
import { aFact, aRecord as recordWith } from '../tools/records.js'

/** Texts that break tables, calendars and pages that do not escape. */
export const HOSTILE = [
  'họp, bàn; "kế hoạch"',
  'dòng một\nDTSTART:20010101\r\nEND:VEVENT',
  '=HYPERLINK("http://x.test","bấm")',
  '+84 900',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1',
  ' =1+1',
  '\u200b=1',
  '＝1+1',
  "</script><script>alert('x')</script>",
  '<!--<script>',
  '\\, \\n \\',
  'a\u0000b\u001b[31m\u007f\u2028c',
  '😀'.repeat(60),
  '\ud800',
  '',
]

export const anEvent = (text: string, rest: Partial<NewsEvent> = {}): NewsEvent => ({
  ...aFact(text),
  type: 'conference',
  status: 'held',
  mode: null,
  ...rest,
})

export const aDate = (start: string, rest: Partial<EventDate> = {}): EventDate => ({
  ...aFact(start),
  start,
  end: start,
  yearInferred: false,
  session: null,
  time: null,
  ...rest,
})

export const anOrganization = (name: string): Organization => ({ ...aFact(name), name })

export const aPerson = (name: string | null, rest: Partial<Participant> = {}): Participant => ({
  ...aFact(name ?? 'lãnh đạo Sở'),
  kind: 'person',
  name,
  honorific: null,
  titles: [],
  role: 'attending',
  count: null,
  ...rest,
})

export const aTitle = (position: string, organization: string | null): Participant['titles'][number] => ({
  ...aFact(`${position} ${organization ?? ''}`.trim()),
  position,
  organization,
})

/** A record of a conference on a day, with the facts given. */
export const aRecord = (rest: Partial<NewsRecord> = {}): NewsRecord =>
  recordWith({ event: anEvent('Hội nghị tổng kết'), date: aDate('2018-07-19'), ...rest })

/** A record that has the text in every field that is free text. */
export const recordOf = (text: string): NewsRecord =>
  aRecord({
    title: aFact(text),
    event: anEvent(text),
    location: aFact(text),
    organizers: [anOrganization(text)],
    chairs: [aPerson(text, { role: 'chair', honorific: text, titles: [aTitle(text, text)] })],
    attendees: [aPerson(text)],
    documents: [{ ...aFact(text), number: text, kind: text, issuer: text, date: null }],
  })

/** The fixtures as items. */
export const items = fixtures.flatMap(({ id, record }) => (record ? [{ id, record }] : []))
