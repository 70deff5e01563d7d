import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf, stepsOf } from '../../src/view/segments.js'

/** The text with [ and ] where marks open and close, the first piece of a mark with its number. */
function drawn(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  const segments = segmentsOf(
    text.length,
    spans.map(([start, end]) => ({ start, end })),
  )
  return stepsOf(segments)
    .map(({ close, open }, i) => {
      const { start = 0, end = 0 } = segments[i] ?? {}
      const opened = open.map(({ index, continued }) => (continued ? '[' : `[${index}:`)).join('')
      return ']'.repeat(close.length) + opened + text.slice(start, end)
    })
    .join('')
}

describe('marks nest however facts overlap', () => {
  test.each([
    ['none', [], 'abcdef'],
    ['one', [[1, 3]], 'a[0:bc]def'],
    ['all of it', [[0, 6]], '[0:abcdef]'],
    [
      'one after the other',
      [
        [0, 2],
        [2, 4],
      ],
      '[0:ab][1:cd]ef',
    ],
    [
      'one within the other',
      [
        [0, 5],
        [1, 3],
      ],
      '[0:a[1:bc]de]f',
    ],
    [
      'the inner one given first',
      [
        [1, 3],
        [0, 5],
      ],
      '[1:a[0:bc]de]f',
    ],
    [
      'beginning together',
      [
        [0, 2],
        [0, 4],
      ],
      '[1:[0:ab]cd]ef',
    ],
    [
      'ending together',
      [
        [0, 4],
        [2, 4],
      ],
      '[0:ab[1:cd]]ef',
    ],
    [
      'the same place',
      [
        [1, 3],
        [1, 3],
      ],
      'a[0:[1:bc]]def',
    ],
    [
      'crossing',
      [
        [0, 4],
        [2, 6],
      ],
      '[0:ab[1:cd]][ef]',
    ],
    [
      'three crossing',
      [
        [0, 3],
        [1, 5],
        [2, 6],
      ],
      '[0:a[1:b[2:c]]][[de]][f]',
    ],
    [
      'two that the first one ends within',
      [
        [0, 2],
        [1, 4],
        [1, 3],
      ],
      '[0:a[1:[2:b]]][[c]d]ef',
    ],
  ] as const)('%s', (_, spans, expected) => {
    expect(drawn('abcdef', spans)).toBe(expected)
  })
})

describe('what lies outside the text or is no range covers nothing', () => {
  test.each([
    [-1, 2],
    [0, 7],
    [3, 3],
    [4, 2],
    [NaN, 2],
    [0, Infinity],
    [0.5, 2],
    ['0', 2],
    [undefined, undefined],
  ])('%s–%s', (start, end) => {
    expect(drawn('abcdef', [[start as number, end as number]])).toBe('abcdef')
  })
})

test('an empty text has no segments', () => {
  expect(segmentsOf(0, [{ start: 0, end: 0 }])).toEqual([])
  expect(drawn('', [])).toBe('')
})

test('at most six marks at one place', () => {
  const spans = Array.from({ length: 9 }, () => [0, 6] as const)
  expect(drawn('abcdef', spans)).toBe('[0:[1:[2:[3:[4:[5:abcdef]]]]]]')
})

test('of any facts, segments make up the text, marks are balanced, and each fact covers its place', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, end]) => ({ start, end }))
  fc.assert(
    fc.property(fc.nat(25), fc.array(span, { maxLength: 5 }), (length, spans) => {
      const segments = segmentsOf(length, spans)
      expect(segments.flatMap(({ start, end }) => [start, end])).toEqual(
        segments.flatMap(({ end }, i) => [segments[i - 1]?.end ?? 0, end]),
      )
      expect(segments.at(-1)?.end ?? 0).toBe(length)
      spans.forEach(({ start, end }, index) => {
        const covered = segments.filter(({ covers }) => covers.includes(index))
        const inside = start < end && end <= length
        expect(covered.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(inside ? end - start : 0)
      })
      const open: number[] = []
      for (const [i, step] of stepsOf(segments).entries()) {
        for (const index of step.close) expect(open.pop()).toBe(index)
        open.push(...step.open.map(({ index }) => index))
        expect(open).toEqual(segments[i]?.covers ?? [])
      }
    }),
  )
})

test('the number of marks grows with the number of facts, however they overlap', () => {
  const count = 3000
  const opened = (spans: { start: number; end: number }[]): number =>
    stepsOf(segmentsOf(2 * count, spans)).reduce((sum, { open }) => sum + open.length, 0)
  const nested = Array.from({ length: count }, (_, i) => ({ start: i, end: 2 * count - i }))
  const stairs = Array.from({ length: count }, (_, i) => ({ start: i, end: count + i }))
  for (const spans of [nested, stairs]) expect(opened(spans)).toBeLessThan(12 * count)
})
