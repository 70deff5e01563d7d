import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../../src/fixtures.js'
import { renderTerminal } from '../../src/view/index.js'
import { columnsOf } from '../../src/view/wrap.js'
import { aFact, aRecord } from '../tools/records.js'
import { HOSTILE, STEERING } from './hostile.js'

const text = 'Sở Y tế họp.\n\nÔng Ơn chủ trì.'
const record = aRecord({
  event: { ...aFact('họp', 8), type: 'meeting', status: 'held', mode: null },
  organizers: [{ ...aFact('Sở Y tế', 0), name: 'Sở Y tế' }],
  chairs: [
    {
      ...aFact('Ông Ơn', 14),
      kind: 'person',
      name: 'Ơn',
      honorific: 'Ông',
      titles: [{ ...aFact('Ông', 14), position: 'x', organization: null }],
      role: 'chair',
      count: null,
    },
  ],
  warnings: [{ code: 'a-code', message: 'A message.', span: null }],
})

test('brackets with labels', () => {
  expect(renderTerminal(text, record)).toBe(`[Organizer: Sở Y tế] [Event: họp].

[Chair: [Office: Ông] Ơn] chủ trì.

Warnings: A message. (a-code)
Event: họp · meeting · held (x/y 0.5)
Organizer: Sở Y tế (x/y 0.5)
Chair: Ông Ơn · Ơn · person · chair (x/y 0.5)
  Office: Ông · x (x/y 0.5)
`)
})

test('colours, with a legend in the same ones', () => {
  const lines = renderTerminal(text, record, { color: true }).split('\n')
  expect(lines.slice(0, 5)).toEqual([
    '\u001B[1;31mEvent\u001B[0m \u001B[36mOrganizer\u001B[0m \u001B[1;35mChair\u001B[0m \u001B[3mOffice\u001B[0m',
    '',
    '\u001B[36mSở Y tế\u001B[0m \u001B[1;31mhọp\u001B[0m.',
    '',
    '\u001B[1;35;3mÔng\u001B[0m\u001B[1;35m Ơn\u001B[0m chủ trì.',
  ])
})

test('a fact cut by another goes on in brackets of its own', () => {
  const captions = [aFact('ab', 0), aFact('bc', 1)]
  expect(renderTerminal('abc', aRecord({ captions })).split('\n')[0]).toBe('[Caption: a[Caption: b]][Caption…: c]')
})

describe('lines are no wider than asked for, but for words that are', () => {
  const article = fixtures.find(({ id }) => id === 'department-half-year-review')!
  test.each([20, 33, 80, 200])('%i columns', (width) => {
    for (const color of [true, false]) {
      const shown = renderTerminal(article.text, article.record!, { width, color })
      for (const line of stripVTControlCharacters(shown).split('\n'))
        if (/\S\s+\S/.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width)
    }
  })

  test('no line is broken at an infinite width, no word at any', () => {
    const lines = renderTerminal(article.text, article.record!, { width: Infinity, color: true })
    const plain = stripVTControlCharacters(lines)
    for (const paragraph of article.text.split('\n').filter(Boolean)) expect(plain).toContain(`${paragraph.trim()}\n`)
    const words = (shown: string): string[] => stripVTControlCharacters(shown).split(/\s+/)
    expect(words(renderTerminal(article.text, article.record!, { width: 20, color: true }))).toEqual(words(lines))
  })

  test('marks written on other letters take no column', () => {
    expect(columnsOf('Hội nghị'.normalize('NFD'))).toBe(8)
    expect(columnsOf('😀')).toBe(1)
    expect(columnsOf('')).toBe(0)
  })
})

describe('hostile text does not steer the terminal', () => {
  test.each(HOSTILE)('%j', (hostile) => {
    const fact = aFact(hostile, 0)
    const shown = aRecord({
      event: { ...fact, rule: hostile, type: 'other', status: 'held', mode: null },
      organizers: [{ ...fact, name: `${hostile}!` }],
      warnings: [{ code: hostile, message: hostile, span: null }],
    })
    expect(renderTerminal(hostile, shown).match(STEERING)).toBeNull()
    const colored = renderTerminal(hostile, shown, { color: true })
    // eslint-disable-next-line no-control-regex -- the sequences of the renderer itself
    expect(colored.replace(/\x1B\[[\d;]+m/g, '').match(STEERING)).toBeNull()
    expect(colored).not.toMatch(/[\t\r]/)
  })
})

test('nothing found, in Vietnamese', () => {
  expect(renderTerminal('Trời mưa.', aRecord(), { language: 'vi' })).toBe('Trời mưa.\n\nKhông tìm thấy gì.\n')
})

test.each([
  [5, record, {}],
  [text, undefined, {}],
  [text, record, { width: 19 }],
  [text, record, { width: NaN }],
  [text, record, { width: '80' }],
  [text, record, { language: 'de' }],
])('wrong arguments: %s', (wrongText, wrongRecord, options) => {
  expect(() => renderTerminal(wrongText as never, wrongRecord as never, options as never)).toThrow(TypeError)
})
