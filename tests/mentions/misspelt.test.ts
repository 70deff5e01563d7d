import { describe, expect, test } from 'vitest'
import { misspeltHonorificBefore, misspeltPosition } from '../../src/mentions/misspelt.js'
import { readerOf } from './mentions.js'

describe('misspeltPosition', () => {
  test.each([
    ['Phó Chủ tich UBND', 3],
    ['Giám đôc Sở', 2],
    ['Trường phòng Tài chính', 2],
    ['Bi thư Huyện ủy', 2],
  ])('%j begins with an office of %i words', (text, length) => {
    const reader = readerOf(text)
    expect(misspeltPosition(reader, 0, reader.tokens.count)).toBe(length)
  })

  test.each([['Giám đốc Sở'], ['Phó Chủ tịch UBND'], ['Hội nghị tổng kết'], ['Chủ'], ['12 / 7'], ['']])(
    '%j begins with no misspelt one',
    (text) => {
      const reader = readerOf(text)
      expect(misspeltPosition(reader, 0, reader.tokens.count)).toBe(0)
    },
  )

  test('does not reach beyond the limit', () => {
    const reader = readerOf('Giám đôc')
    expect(misspeltPosition(reader, 0, 1)).toBe(0)
    expect(misspeltPosition(reader, 0, 2)).toBe(2)
  })
})

describe('misspeltHonorificBefore', () => {
  test.each([
    ['đồng chỉ', 2, 2],
    ['đông chí', 2, 2],
    ['và đồng chi', 3, 2],
    ['đồng chí', 2, 0],
    ['hội nghị', 2, 0],
    ['chỉ', 1, 0],
    ['', 0, 0],
  ])('%j, before token %i: %i', (text, at, length) => {
    expect(misspeltHonorificBefore(readerOf(text), at)).toBe(length)
  })
})
