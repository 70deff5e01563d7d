import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../../src/fixtures.js'
import { type HtmlOptions, renderHtml } from '../../src/view/index.js'
import type { NewsRecord } from '../../src/record.js'
import { aFact, aRecord } from '../tools/records.js'
import { HOSTILE, STEERING } from './hostile.js'

const page = (text: string, record: NewsRecord, options?: HtmlOptions) =>
  parseHTML(renderHtml(text, record, options)).document

type Page = ReturnType<typeof page>

/** The words of an element without labels and without what is shown on hovering. */
function wordsOf(element: ReturnType<Page['querySelector']>): string {
  const copy = element?.cloneNode(true)
  for (const extra of copy?.querySelectorAll('.name, .tip') ?? []) extra.remove()
  return copy?.textContent ?? ''
}

const text = 'Sáng 9/7, Sở Y tế họp. Ông Lò Văn Ơn, Giám đốc Sở chủ trì.'
const record = aRecord({
  event: { ...aFact('họp', 18), type: 'meeting', status: 'held', mode: null },
  date: {
    ...aFact('Sáng 9/7', 0),
    start: '2019-07-09',
    end: '2019-07-09',
    yearInferred: true,
    session: 'morning',
    time: null,
  },
  organizers: [{ ...aFact('Sở Y tế', 10), name: 'Sở Y tế' }],
  chairs: [
    {
      ...aFact('Ông Lò Văn Ơn, Giám đốc Sở', 23),
      kind: 'person',
      name: 'Lò Văn Ơn',
      honorific: 'Ông',
      titles: [{ ...aFact('Giám đốc Sở', 38), position: 'Giám đốc', organization: 'Sở Y tế' }],
      role: 'chair',
      count: null,
    },
  ],
  warnings: [{ code: 'year-inferred', message: 'The year is <not> printed.', span: null }],
})

test('each fact is marked in place, with its label', () => {
  const marks = [...page(text, record).querySelectorAll('.text mark')]
  expect(marks.map((mark) => [mark.querySelector('.name')?.textContent, wordsOf(mark)])).toEqual([
    ['Date', 'Sáng 9/7'],
    ['Organizer', 'Sở Y tế'],
    ['Event', 'họp'],
    ['Chair', 'Ông Lò Văn Ơn, Giám đốc Sở'],
    ['Office', 'Giám đốc Sở'],
  ])
  expect(marks[4]?.parentElement).toBe(marks[3])
})

test('each mark can be reached by keyboard and names what describes it: field, rule, confidence', () => {
  const document = page(text, record)
  for (const mark of document.querySelectorAll('.text mark')) {
    expect(mark.getAttribute('tabindex')).toBe('0')
    const tip = document.getElementById(mark.getAttribute('aria-describedby') ?? '')
    expect(tip?.textContent).toMatch(/ · rule x\/y · confidence 0\.5$|^\w+ rule x\/y · confidence 0\.5$/)
    expect(tip?.hasAttribute('hidden')).toBe(true)
  }
  expect(document.querySelector('mark.date .tip')?.textContent).toBe(
    'Date 2019-07-09 (year inferred) · morning · rule x/y · confidence 0.5',
  )
})

test('the record beside it links to the marks', () => {
  const document = page(text, record)
  const aside = document.querySelector('section[aria-labelledby=record]')
  expect([...(aside?.querySelectorAll('h3') ?? [])].map((heading) => heading.textContent)).toEqual([
    'Warnings',
    'Event',
    'Date',
    'Organizer',
    'Chair',
  ])
  const links = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
  expect(links).toHaveLength(5)
  for (const id of links) expect(document.getElementById(id)?.tagName).toBe('MARK')
  expect(document.querySelector('li.warning')?.textContent).toBe('The year is <not> printed.year-inferred')
})

test('an office that two persons share is marked once, and both rows link to it', () => {
  const chair = record.chairs[0]!
  const shared = page(text, { ...record, chairs: [chair, { ...chair, ...aFact('họp', 18), name: 'Vi Thị Sín' }] })
  expect(shared.querySelectorAll('mark.titles').length).toBe(1)
  const links = [...shared.querySelectorAll('li.titles a')].map((link) => link.getAttribute('href'))
  expect(links.length).toBe(2)
  expect(new Set(links).size).toBe(1)
  expect(shared.querySelector(links[0])?.className).toBe('titles')
})

test('a fact cut by another goes on in a second mark, with label and id once', () => {
  const captions = [aFact('abcd', 0), aFact('cdef', 2)]
  const document = page('abcdef', aRecord({ captions }))
  expect([...document.querySelectorAll('mark')].map((mark) => [mark.id, wordsOf(mark)])).toEqual([
    ['fact-0', 'abcd'],
    ['fact-1', 'cd'],
    ['', 'ef'],
  ])
  expect(document.querySelectorAll('.name')).toHaveLength(2)
  expect(document.querySelectorAll('.tip')).toHaveLength(3)
})

describe('the article of every fixture is there, word for word, and every id once', () => {
  test.each(fixtures.flatMap(({ id, text, record }) => (record ? [[id, text, record] as const] : [])))(
    '%s',
    (_, text, record) => {
      const document = page(text, record)
      expect(wordsOf(document.querySelector('.text'))).toBe(text)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const event = document.querySelector('mark.event')
      expect(event === null ? null : wordsOf(event).normalize('NFC').replace(/\s+/g, ' ')).toBe(
        record.event?.text ?? null,
      )
    },
  )
})

describe('one page, no script, nothing from elsewhere', () => {
  const html = renderHtml(text, record)

  test('the policy lets in the style of the page and nothing else', () => {
    const { document } = parseHTML(html)
    const style = document.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import/)
  })

  test('no element runs, loads or has a style of its own', () => {
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, [src], [style]')).toHaveLength(0)
  })
})

describe('hostile text is only text, wherever it stands', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const fact = aFact(hostile, 0)
    const shown = aRecord({
      title: fact,
      event: { ...fact, rule: hostile, type: 'other', status: 'held', mode: null },
      organizers: [{ ...fact, name: `${hostile}!` }],
      conclusions: [{ ...fact, kind: 'decision', speaker: null, addressee: hostile, deadline: hostile }],
      warnings: [{ code: hostile, message: hostile, span: null }],
    })
    const harmless = aRecord({
      title: aFact('x', 0),
      event: { ...aFact('x', 0), type: 'other', status: 'held', mode: null },
      organizers: [{ ...aFact('x', 0), name: 'x!' }],
      conclusions: [{ ...aFact('x', 0), kind: 'decision', speaker: null, addressee: 'x', deadline: 'x' }],
      warnings: [{ code: 'x', message: 'x', span: null }],
    })
    const outline = (document: Page): string[] =>
      [...document.querySelectorAll('*')].map(({ tagName, attributes }) =>
        [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
      )
    expect(outline(page(hostile, shown))).toEqual(outline(page('x', harmless)))
    expect(renderHtml(hostile, shown, { title: hostile }).match(STEERING)).toBeNull()
    expect(wordsOf(page(hostile, shown).querySelector('.text'))).toBe(hostile.replace(STEERING, '\uFFFD'))
  })
})

test('labels in Vietnamese', () => {
  const document = page(text, record, { language: 'vi' })
  expect(document.documentElement.getAttribute('lang')).toBe('vi')
  expect([...document.querySelectorAll('.name')].map(({ textContent }) => textContent)).toEqual([
    'Thời gian',
    'Đơn vị tổ chức',
    'Sự kiện',
    'Chủ trì',
    'Chức vụ',
  ])
})

test('the title is the one given, else the headline, else a word for it', () => {
  const titles = (record: NewsRecord, options?: HtmlOptions): unknown[] => {
    const document = page('Sở họp', record, options)
    return [document.title, document.querySelector('h1')?.textContent]
  }
  expect(titles(aRecord({ title: aFact('Sở họp', 0) }), { title: 'A & B' })).toEqual(['A & B', 'A & B'])
  expect(titles(aRecord({ title: aFact('Sở họp', 0) }))).toEqual(['Sở họp', 'Sở họp'])
  expect(titles(aRecord())).toEqual(['Article', 'Article'])
})

test('a record of another text marks what it can and lists the rest', () => {
  const document = page('Sáng', record)
  expect(document.querySelectorAll('mark')).toHaveLength(0)
  expect(document.querySelectorAll('li a')).toHaveLength(0)
  expect(document.querySelectorAll('li bdi')).toHaveLength(5)
})

test('nothing found', () => {
  expect(page('', aRecord()).querySelector('section[aria-labelledby=record] p')?.textContent).toBe('Nothing was found.')
})

test.each([
  [undefined, record, {}],
  [5, record, {}],
  [text, null, {}],
  [text, {}, {}],
  [text, record, { language: 'fr' }],
  [text, record, { language: 'constructor' }],
])('wrong arguments: %s', (wrongText, wrongRecord, options) => {
  expect(() => renderHtml(wrongText as never, wrongRecord as never, options as never)).toThrow(TypeError)
})
