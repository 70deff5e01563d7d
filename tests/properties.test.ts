import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.js'
import { parse } from '../src/index.js'

/** Every span in a record with the words that it must give. */
function spansOf(value: unknown): { text: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'span' in value &&
    'text' in value &&
    typeof value.text === 'string' &&
    typeof value.span === 'object' &&
    value.span !== null
      ? [{ text: value.text, ...(value.span as { start: number; end: number }) }]
      : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

const collapsed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function expectExactSpans(text: string): void {
  for (const { text: words, start, end } of spansOf(parse(text))) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(collapsed(text.slice(start, end))).toBe(words)
  }
}

/** A record without the places of its facts. */
const withoutSpans = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, entry: unknown) => (key === 'span' ? undefined : entry)))

const texts = fixtures.map((fixture) => fixture.text)
const anArticle = fc.constantFrom(...texts)
/** Words of the genre in any order: more of the rules fire than on random characters. */
const words = [...new Set(texts.join(' ').split(/\s+/))]
const aJumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('\n', '.', ';', ',', ':', '(', ')', '“', '”', '–', '19/7', '\u00a0', '\u200b'),
    ),
    { maxLength: 120 },
  )
  .map((list) => list.join(' '))

describe('any string', () => {
  test('is read without an exception, and spans give their words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectExactSpans), { numRuns: 300 })
    fc.assert(fc.property(aJumble, expectExactSpans), { numRuns: 300 })
  })

  test('gives the same record each time, as plain JSON', () => {
    fc.assert(
      fc.property(fc.oneof(anArticle, aJumble), (text) => {
        const record = parse(text)
        expect(parse(text)).toEqual(record)
        expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the same article in another form says the same', () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture.text] as const))('%s', (_id, text) => {
    const record = withoutSpans(parse(text))
    const forms: [string, string][] = [
      ['decomposed', text.normalize('NFD')],
      ['with CRLF', text.replace(/\n/g, '\r\n')],
      ['with no-break spaces', text.replace(/ /g, '\u00a0')],
      ['behind emoji', `🎉🎉\n${text}`],
    ]
    for (const [form, other] of forms) {
      expectExactSpans(other)
      if (form !== 'behind emoji') expect(withoutSpans(parse(other)), form).toEqual(record)
    }
  })
})
