import { describe, expect, test } from 'vitest'
import { Prefixes } from '../../src/text/prefixes.js'

const prefixes = new Prefixes([
  ['tin khác', 1],
  ['tin', 2],
  ['tin liên quan', 3],
  ['ảnh', 4],
])

describe('Prefixes', () => {
  test.each([
    ['tin khác của ngày', 1],
    ['tin liên quan', 2],
    ['ảnh: mai', 4],
    ['bản tin', null],
    ['ti', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(prefixes.find(text)).toBe(expected)
  })

  test('goes on to the next phrase where one is not accepted', () => {
    expect(prefixes.find('tin liên quan', (phrase) => phrase.length > 3)).toBe(3)
    expect(prefixes.find('tin liên quan', () => false)).toBeNull()
  })
})
