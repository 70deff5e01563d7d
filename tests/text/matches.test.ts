import { expect, test } from 'vitest'
import { matchesOf } from '../../src/text/matches.js'

const found = (pattern: RegExp, text: string): [string, number][] =>
  matchesOf(pattern, text).map((match) => [match[0], match.index])

test('finds what matchAll finds', () => {
  for (const [pattern, text] of [
    [/\d+/g, 'ngày 19/7/2018'],
    [/(?<=x)|y*/g, 'xyyx'],
    [/z/g, 'không có'],
    [/y*/gu, '𝟙y😀'],
    [/y*/g, '𝟙y😀'],
  ] as const)
    expect(found(pattern, text)).toEqual([...text.matchAll(pattern)].map((match) => [match[0], match.index]))
})

test('goes on behind a match that the look-behind forbids, character by character', () => {
  const matches = matchesOf(/[^a]b/gu, 'x😀b, 😀b', /(?<=x)/uy)
  expect(matches.map(({ index }) => index)).toEqual([6])
})

test('begins anew at each call', () => {
  const pattern = /a/g
  pattern.lastIndex = 2
  expect(found(pattern, 'aaa')).toHaveLength(3)
  expect(found(pattern, 'aaa')).toHaveLength(3)
})

test('refuses a pattern that would never end', () => {
  expect(() => matchesOf(/a/, 'a')).toThrow(TypeError)
})
