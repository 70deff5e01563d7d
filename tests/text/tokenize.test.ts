import { describe, expect, test } from 'vitest'
import { TokenFlag, tokenize } from '../../src/text/tokenize.js'

describe('tokenize', () => {
  test.each([
    ['Sở KH&CN họp.', ['sở', 'kh&cn', 'họp', '.']],
    ["K'Vin và H’Yâu", ["k'vin", 'và', 'h’yâu']],
    ['19/7/2018', ['19', '/', '7', '/', '2018']],
    ['5.000 người, 3,5 ha', ['5.000', 'người', ',', '3,5', 'ha']],
    ['Ma Văn Páo-Bí thư', ['ma', 'văn', 'páo', '-', 'bí', 'thư']],
    ['', []],
    ['   \n ', []],
  ])('%j', (text, words) => {
    expect(tokenize(text).words).toEqual(words)
  })

  test('flags tell how a token is written', () => {
    const t = tokenize('Sở UBND họp\n12')
    const has = (i: number, flag: number): boolean => ((t.flags[i] ?? 0) & flag) !== 0
    expect([has(0, TokenFlag.Capital), has(0, TokenFlag.Upper)]).toEqual([true, false])
    expect([has(1, TokenFlag.Capital), has(1, TokenFlag.Upper)]).toEqual([true, true])
    expect(has(2, TokenFlag.Capital)).toBe(false)
    expect([has(3, TokenFlag.Number), has(3, TokenFlag.LineBefore)]).toEqual([true, true])
  })

  test('offsets give the words back', () => {
    const text = 'Thứ trưởng K’Ré, PGS.TS'
    const t = tokenize(text)
    const words = t.words.map((_, i) => text.slice(t.start[i], t.end[i]))
    expect(words).toEqual(['Thứ', 'trưởng', 'K’Ré', ',', 'PGS', '.', 'TS'])
  })
})
