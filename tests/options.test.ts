import { describe, expect, test } from 'vitest'
import { OptionsError, parse } from '../src/index.js'

const TEXT = 'Sáng nay, UBND huyện Sông Hinh tổ chức hội nghị tổng kết năm học.'

describe('what parse() refuses', () => {
  test.each([[undefined], [null], [42], [{}], [['a']], [Symbol('a')]])('a text that is %j', (text) => {
    expect(() => parse(text as unknown as string)).toThrow(TypeError)
  })

  test.each([
    ['referenceDate', '2018-02-30'],
    ['referenceDate', '2018-13-01'],
    ['referenceDate', '19/7/2018'],
    ['referenceDate', ''],
    ['referenceDate', 20180719],
    ['referenceDate', new Date(Number.NaN)],
    ['title', 5],
    ['lexicon', 'a'],
    ['lexicon', []],
    ['lexicon.people', { people: 'a' }],
    ['lexicon.people[0].name', { people: [{}] }],
    ['lexicon.people[0].aliases[1]', { people: [{ name: 'Lò Văn Ơn', aliases: ['Ơn', ' '] }] }],
    ['lexicon.organizations[0]', { organizations: [null] }],
    ['lexicon.eventWords[0].type', { eventWords: [{ word: 'đám', type: 'party' }] }],
    ['lexicon.abbreviations["KH"]', { abbreviations: { KH: 1 } }],
  ])('%s: %j', (option, value) => {
    const options = option.startsWith('lexicon') ? { lexicon: value } : { [option]: value }
    let thrown: unknown
    try {
      parse(TEXT, options as object)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(OptionsError)
    expect((thrown as OptionsError).option).toBe(option)
    expect((thrown as OptionsError).message).toContain(option)
  })

  test('options that are no object', () => {
    expect(() => parse(TEXT, 'x' as unknown as object)).toThrow(OptionsError)
  })
})

describe('what parse() takes', () => {
  test.each([['2018-07-19'], ['2018-07-19T08:00:00+07:00'], [new Date('2018-07-18T20:00:00Z')]])(
    'the reference date %j',
    (referenceDate) => {
      expect(() => parse(TEXT, { referenceDate })).not.toThrow()
    },
  )
})
