import { expect, test } from 'vitest'
import { inBothSpellings } from '../../src/text/spellings.js'

test.each<[words: string[], both: string[]]>([
  [['bác sĩ'], ['bác sĩ', 'bác sỹ']],
  [
    ['nghệ sỹ', 'nghệ sĩ', 'giáo viên'],
    ['nghệ sỹ', 'nghệ sĩ', 'giáo viên'],
  ],
  [[], []],
])('%j in both spellings', (words, both) => {
  expect(inBothSpellings(words)).toEqual(both)
})
