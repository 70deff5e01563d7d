import { describe, expect, test } from 'vitest'
import { fold, foldWord } from '../../src/text/fold.js'

describe('fold', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['KHOẺ', 'khỏe'],
    ['Thuỷ', 'thủy'],
    ['Quý', 'quý'],
    ['QUỲ', 'quỳ'],
    ['Hoàn', 'hoàn'],
    ['Huỳnh', 'huỳnh'],
    ['hòa', 'hòa'],
    ['UBND', 'ubnd'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
    expect(fold(word)).toBe(folded)
  })

  test('keeps the length, also where lower-casing alone would not', () => {
    const text = 'İ Hoà thuận, KHOẺ mạnh; uỷ viên'
    expect(fold(text)).toHaveLength(text.length)
  })

  test('reaches every word of a phrase', () => {
    expect(fold('Uỷ viên Hoà Bình')).toBe('ủy viên hòa bình')
  })
})
