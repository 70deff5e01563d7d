import { describe, expect, test } from 'vitest'
import { nfc } from '../../src/text/nfc.js'
import { nfc as native } from '../../src/text/nfc-native.js'

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, k) => String.fromCharCode(from + k))

const LETTERS = [...range(0x41, 0x7a), ...range(0xc0, 0x24f), ...range(0x1e00, 0x1eff)]
const MARKS = range(0x300, 0x36f)
/** The tones of Vietnamese, and the marks of ă, â, ê, ô, ơ and ư. */
const VIETNAMESE_MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u0306', '\u031b']

describe('a browser composes by its own tables what is composed by unorm elsewhere', () => {
  test.each(LETTERS)('%s with every mark', (letter) => {
    for (const mark of MARKS) expect(nfc(letter + mark)).toBe(native(letter + mark))
  })

  test.each(Array.from('aeiouyAEIOUYđĐ'))('%s with two marks in either order', (letter) => {
    for (const one of VIETNAMESE_MARKS)
      for (const other of VIETNAMESE_MARKS) expect(nfc(letter + one + other)).toBe(native(letter + one + other))
  })

  test('letters and marks of Vietnamese', () => {
    expect(nfc('Viê\u0323t')).toBe('Việt')
    expect(native('Viê\u0323t')).toBe('Việt')
  })
})
