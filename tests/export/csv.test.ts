import { describe, expect, test } from 'vitest'
import { toEventCsv, toParticipationCsv } from '../../src/export/index.js'
import { aDate, anEvent, anOrganization, aPerson, aRecord, aTitle, HOSTILE, items, recordOf } from './records.js'

/** A reader of RFC 4180, strict: quotes only around whole cells, every line ended by CR LF. */
function readCsv(csv: string, delimiter = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error('a quote is not closed')
        if (csv[at] === '"') at++
        cell += csv[at]!
      }
      at++
    } else for (; at < csv.length && csv[at] !== delimiter && csv[at] !== '\r'; at++) cell += csv[at]!
    if (/^[^"]*"/.test(cell) && csv[at - 1] !== '"') throw new Error(`a quote within an unquoted cell: ${cell}`)
    row.push(cell)
    if (csv[at] === delimiter) at++
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`expected the end of a cell at ${at}`)
  }
  if (row.length > 0) throw new Error('the last line is not ended')
  return rows
}

/** The rows below the names, each by the names. */
function table(csv: string, delimiter?: string): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(csv, delimiter)
  for (const row of rows) expect(row).toHaveLength(names.length)
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]!])))
}

const meeting = aRecord({
  title: { text: 'Sở họp', span: { start: 0, end: 6 }, rule: 'title/first-line', confidence: 0.5 },
  event: anEvent('Hội nghị sơ kết, bàn nhiệm vụ', { mode: 'online' }),
  date: aDate('2018-07-19', { session: 'morning', time: '08:00', yearInferred: true }),
  organizers: [anOrganization('Sở Y tế'), anOrganization('Sở "Xây dựng"')],
  chairs: [aPerson('Lò Văn Ơn', { role: 'chair', honorific: 'ông', titles: [aTitle('Giám đốc', 'Sở Y tế')] })],
  attendees: [aPerson(null, { kind: 'group', text: 'hơn 60 đại biểu', count: 60 })],
})

test('one row an event, all fields', () => {
  expect(table(toEventCsv([{ id: 'a-1', record: meeting }]))).toEqual([
    {
      id: 'a-1',
      title: 'Sở họp',
      event: 'Hội nghị sơ kết, bàn nhiệm vụ',
      type: 'conference',
      status: 'held',
      mode: 'online',
      start: '2018-07-19',
      end: '2018-07-19',
      yearInferred: 'true',
      session: 'morning',
      time: '08:00',
      location: '',
      organizers: 'Sở Y tế; Sở "Xây dựng"',
      chairs: 'Lò Văn Ơn',
      attendees: 'hơn 60 đại biểu',
      conclusions: '',
      documents: '',
      rule: 'x/y',
      confidence: '0.5',
    },
  ])
})

test('one row a participation, with the event', () => {
  const rows = table(toParticipationCsv([meeting]))
  expect(rows).toEqual([
    expect.objectContaining({
      id: '',
      event: 'Hội nghị sơ kết, bàn nhiệm vụ',
      start: '2018-07-19',
      part: 'chair',
      role: 'chair',
      kind: 'person',
      name: 'Lò Văn Ơn',
      honorific: 'ông',
      titles: 'Giám đốc Sở Y tế',
      positions: 'Giám đốc',
      organizations: 'Sở Y tế',
      count: '',
    }),
    expect.objectContaining({ part: 'attendee', kind: 'group', name: '', text: 'hơn 60 đại biểu', count: '60' }),
  ])
})

test('the bytes themselves', () => {
  const [names, row] = toEventCsv([meeting]).split('\r\n')
  expect(names).toMatch(/^id,title,event,type,status,mode,start,end,/)
  expect(row).toMatch(/^,Sở họp,"Hội nghị sơ kết, bàn nhiệm vụ",conference,held,online,2018-07-19,/)
  expect(row).toContain(',"Sở Y tế; Sở ""Xây dựng""",Lò Văn Ơn,')
})

test('records without an event have no row', () => {
  expect(table(toEventCsv([aRecord({ event: null }), meeting]))).toHaveLength(1)
  expect(table(toParticipationCsv([aRecord({ event: null, chairs: [aPerson('Lò Văn Ơn')] })]))).toEqual([])
})

describe('hostile text stays in its cell and is no formula', () => {
  test.each(HOSTILE)('%j', (text) => {
    for (const delimiter of [',', ';', '\t'] as const)
      for (const csv of [
        toEventCsv([{ id: text, record: recordOf(text) }], { delimiter }),
        toParticipationCsv([{ id: text, record: recordOf(text) }], { delimiter }),
      ])
        for (const row of table(csv, delimiter)) {
          expect(row['event']?.replace(/^'/, '')).toBe(text)
          for (const cell of Object.values(row))
            expect(cell).not.toMatch(/^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u)
        }
  })

  test('the apostrophe comes before formulas only', () => {
    const cell = (text: string): string | undefined => table(toEventCsv([recordOf(text)]))[0]?.['title']
    expect(cell('=1+1')).toBe("'=1+1")
    expect(cell('- Tổ chức hội nghị')).toBe("'- Tổ chức hội nghị")
    expect(cell('a=1')).toBe('a=1')
    expect(cell("'tháng thanh niên'")).toBe("'tháng thanh niên'")
  })
})

test('a byte order mark only where asked for', () => {
  expect(toEventCsv([meeting])).toMatch(/^id,/)
  expect(toEventCsv([meeting], { bom: true })).toMatch(/^\uFEFFid,/)
})

test('another delimiter', () => {
  expect(table(toEventCsv([meeting], { delimiter: ';' }), ';')[0]?.['organizers']).toBe('Sở Y tế; Sở "Xây dựng"')
})

test('every fixture with an event has its row, every participant too', () => {
  const held = items.filter(({ record }) => record.event)
  expect(table(toEventCsv(items)).map(({ id, event }) => [id, event])).toEqual(
    held.map(({ id, record }) => [id, record.event?.text]),
  )
  expect(table(toParticipationCsv(items)).map(({ text }) => text)).toEqual(
    held.flatMap(({ record }) => [...record.chairs, ...record.attendees].map(({ text }) => text)),
  )
})

test.each([[[null]], [['record']], [[{ id: 'a' }]], [[{ id: 'a', record: null }]]])('%j: no records', (wrong) => {
  expect(() => toEventCsv(wrong as never)).toThrow(new TypeError('items[0]: expected a record or { id, record }'))
  expect(() => toParticipationCsv(wrong as never)).toThrow(TypeError)
})

test('a delimiter that is none', () => {
  expect(() => toEventCsv([], { delimiter: '"' as never })).toThrow(TypeError)
})
