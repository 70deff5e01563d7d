import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  explain,
  findOrganizations,
  OptionsError,
  parse,
  parseMany,
  TextTooLongError,
  type Lexicon,
} from '../src/index.js'

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
    ['referenceDate', new Date(8.64e15)],
    ['referenceDate', new Date(Date.UTC(-5, 0))],
    ['referenceDate', '2018-07-20Trubbish'],
    ['referenceDate', '2018-07-20T25:00Z'],
    ['title', 5],
    ['maxLength', -1],
    ['maxLength', 1.5],
    ['maxLength', Number.NaN],
    ['maxLength', '100'],
    ['maxLength', null],
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

describe('the day of a reference date', () => {
  const AT_23_UTC = '2018-07-19T23:00:00Z'

  test.each([
    ['a day', '2018-07-20', '2018-07-20'],
    ['a clock time without a zone', '2018-07-20T23:00:00', '2018-07-20'],
    ['a moment', AT_23_UTC, '2018-07-20'],
    ['a moment in Việt Nam', '2018-07-20T06:00+07:00', '2018-07-20'],
    ['a zone without its colon', '2018-07-20T06:00:00+0700', '2018-07-20'],
    ['a moment elsewhere', '2018-07-19T20:00:00.000-04:00', '2018-07-20'],
    ['a Date', new Date(AT_23_UTC), '2018-07-20'],
    ['a Date of another realm', runInNewContext(`new Date('${AT_23_UTC}')`) as Date, '2018-07-20'],
  ])('%s', (_what, referenceDate, day) => {
    expect(parse(TEXT, { referenceDate }).date?.start).toBe(day)
  })

  test('null is none', () => {
    expect(parse(TEXT, { referenceDate: null })).toEqual(parse(TEXT))
  })
})

describe('a lexicon', () => {
  const said = 'Nhịp cầu Xanh họp.'
  const named = (lexicon: Lexicon): string[] => findOrganizations(said, { lexicon }).map(({ text }) => text)

  test('that has changed since the call before is read anew', () => {
    const organization = { name: 'Nhịp cầu Xanh' }
    const lexicon = { organizations: [organization] }
    expect(named(lexicon)).toEqual(['Nhịp cầu Xanh'])
    organization.name = 'Nhịp sống Đỏ'
    expect(named(lexicon)).toEqual([])
    organization.name = 'Nhịp cầu Xanh'
    expect(named(lexicon)).toEqual(['Nhịp cầu Xanh'])
  })

  test('may be frozen and typed as constant', () => {
    const constant = { organizations: [{ name: 'Nhịp cầu Xanh', aliases: ['NCX'] }] } as const
    expect(() => parse(said, { lexicon: constant })).not.toThrow()
  })
})

describe('the longest text that is read', () => {
  test('is ten million code units unless the caller says otherwise', { timeout: 60_000 }, () => {
    const spaces = ' '.repeat(10_000_001)
    expect(() => parse(spaces)).toThrow(TextTooLongError)
    expect(() => parse(spaces.slice(1))).not.toThrow()
    expect(() => parse(spaces, { maxLength: Infinity })).not.toThrow()
  })

  test('counts UTF-16 code units and is itself allowed', () => {
    expect(() => parse(TEXT, { maxLength: TEXT.length })).not.toThrow()
    expect(() => parse('🎉', { maxLength: 1 })).toThrow(TextTooLongError)
    expect(() => parse('', { maxLength: 0 })).not.toThrow()
  })

  test('is told by the error', () => {
    let thrown: unknown
    try {
      parse(TEXT, { maxLength: 10 })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(RangeError)
    expect(thrown).toMatchObject({ name: 'TextTooLongError', length: TEXT.length, maxLength: 10 })
    expect((thrown as Error).message).toContain('maxLength')
  })

  test('holds for explain and parseMany too', async () => {
    expect(() => explain(TEXT, { maxLength: 10 })).toThrow(TextTooLongError)
    await expect(parseMany([TEXT], { maxLength: 10 }).next()).rejects.toThrow(TextTooLongError)
  })
})
