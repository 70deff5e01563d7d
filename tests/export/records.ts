import { fixtures } from '../../src/fixtures.js'
import type { EventDate, Fact, NewsEvent, NewsRecord, Organization, Participant } from '../../src/record.js'

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

const fact = (text: string): Fact => ({ text, span: { start: 0, end: text.length }, rule: 'x/y', confidence: 0.5 })

export const anEvent = (text: string, rest: Partial<NewsEvent> = {}): NewsEvent => ({
  ...fact(text),
  type: 'conference',
  status: 'held',
  mode: null,
  ...rest,
})

export const aDate = (start: string, rest: Partial<EventDate> = {}): EventDate => ({
  ...fact(start),
  start,
  end: start,
  yearInferred: false,
  session: null,
  time: null,
  ...rest,
})

export const anOrganization = (name: string): Organization => ({ ...fact(name), name })

export const aPerson = (name: string | null, rest: Partial<Participant> = {}): Participant => ({
  ...fact(name ?? 'lãnh đạo Sở'),
  kind: 'person',
  name,
  honorific: null,
  titles: [],
  role: 'attending',
  count: null,
  ...rest,
})

export const aTitle = (position: string, organization: string | null): Participant['titles'][number] => ({
  ...fact(`${position} ${organization ?? ''}`.trim()),
  position,
  organization,
})

export const aRecord = (rest: Partial<NewsRecord> = {}): NewsRecord => ({
  title: null,
  event: anEvent('Hội nghị tổng kết'),
  date: aDate('2018-07-19'),
  location: null,
  organizers: [],
  chairs: [],
  attendees: [],
  conclusions: [],
  documents: [],
  captions: [],
  byline: null,
  warnings: [],
  ...rest,
})

/** A record that has the text in every field that is free text. */
export const recordOf = (text: string): NewsRecord =>
  aRecord({
    title: fact(text),
    event: anEvent(text),
    location: fact(text),
    organizers: [anOrganization(text)],
    chairs: [aPerson(text, { role: 'chair', honorific: text, titles: [aTitle(text, text)] })],
    attendees: [aPerson(text)],
    documents: [{ ...fact(text), number: text, kind: text, issuer: text, date: null }],
  })

/** The fixtures as items. */
export const items = fixtures.flatMap(({ id, record }) => (record ? [{ id, record }] : []))

export const aFact = fact
