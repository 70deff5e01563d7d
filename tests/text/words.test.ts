import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokenize.js'
import { PhraseSet } from '../../src/text/words.js'

const set = new PhraseSet(['phát biểu', 'phát biểu kết luận', 'Dự'])

test.each([
  ['phát biểu', 0, 2],
  ['phát biểu kết luận', 0, 4],
  ['phát biểu kết thúc', 0, 2],
  ['ông dự họp', 1, 1],
  ['ông DỰ họp', 1, 1],
  ['phát', 0, 0],
  ['ông dự', 0, 0],
  ['', 0, 0],
])('%j, token %i: %i', (text, at, length) => {
  expect(set.lengthAt(tokenize(text), at)).toBe(length)
})

test('does not reach beyond the limit', () => {
  expect(set.lengthAt(tokenize('phát biểu kết luận'), 0, 3)).toBe(2)
  expect(set.lengthAt(tokenize('phát biểu'), 0, 1)).toBe(0)
})
