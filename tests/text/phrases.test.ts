import { describe, expect, test } from 'vitest'
import { PhraseIndex } from '../../src/text/phrases.js'
import { tokenize } from '../../src/text/tokenize.js'

const index = new PhraseIndex([
  ['chủ trì', 'chair'],
  ['chủ trì phối hợp', 'lead'],
  ['Hoà giải', 'peace'],
  ['chủ trì', 'never: the first value stays'],
  ['', 'never: an empty phrase'],
])

describe('longestAt', () => {
  test.each([
    ['ông chủ trì họp', 1, { length: 2, value: 'chair' }],
    ['ông chủ trì phối hợp', 1, { length: 4, value: 'lead' }],
    ['ông chủ trì phối cảnh', 1, { length: 2, value: 'chair' }],
    ['CHỦ TRÌ', 0, { length: 2, value: 'chair' }],
    ['hòa giải', 0, { length: 2, value: 'peace' }],
    ['ông chủ trì', 0, null],
    ['chủ', 0, null],
    ['chủ trì', 9, null],
    ['', 0, null],
  ])('%j, token %i', (text, at, found) => {
    expect(index.longestAt(tokenize(text), at)).toEqual(found)
  })

  test('does not reach beyond the limit', () => {
    const tokens = tokenize('chủ trì phối hợp')
    expect(index.longestAt(tokens, 0, 3)).toEqual({ length: 2, value: 'chair' })
    expect(index.longestAt(tokens, 0, 1)).toBeNull()
  })

  test('a value may be falsy', () => {
    expect(new PhraseIndex([['họp', 0]]).longestAt(tokenize('họp'), 0)).toEqual({ length: 1, value: 0 })
  })
})
