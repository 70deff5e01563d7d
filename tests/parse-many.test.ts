import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import {
  OptionsError,
  parse,
  parseMany,
  parseManySettled,
  TextTooLongError,
  type Input,
  type NewsRecord,
  type Settled,
} from '../src/index.js'

const TEXT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị bàn giải pháp chống hạn.'
const all = async (inputs: Iterable<Input> | AsyncIterable<Input>, options = {}): Promise<NewsRecord[]> => {
  const out: NewsRecord[] = []
  for await (const record of parseMany(inputs, options)) out.push(record)
  return out
}

describe('parseMany', () => {
  test('gives one record an input, in order', async () => {
    expect(await all([TEXT, '', TEXT])).toEqual([parse(TEXT), parse(''), parse(TEXT)])
  })

  test("an input's own options go before those given for all", async () => {
    const records = await all([{ text: TEXT, referenceDate: '2020-07-20' }, TEXT], { referenceDate: '2018-07-20' })
    expect(records.map((record) => record.date?.start)).toEqual(['2020-07-19', '2018-07-19'])
  })

  test('reads async iterables, and no input before it is asked for', async () => {
    let taken = 0
    async function* inputs(): AsyncGenerator<Input> {
      await Promise.resolve()
      for (;;) {
        taken++
        yield TEXT
      }
    }
    for await (const record of parseMany(inputs())) {
      expect(record).toEqual(parse(TEXT))
      break
    }
    expect(taken).toBe(1)
  })

  test("is a step of a pipeline of Node's streams, and holds back-pressure there", async () => {
    let taken = 0
    function* endless(): Generator<Input> {
      for (;;) {
        taken++
        yield TEXT
      }
    }
    const records: NewsRecord[] = []
    await pipeline(
      Readable.from(endless(), { highWaterMark: 1 }),
      (source: AsyncIterable<Input>) => parseMany(source),
      async (source: AsyncIterable<NewsRecord>) => {
        for await (const record of source) {
          await new Promise((resolve) => setTimeout(resolve, 5))
          if (records.push(record) === 3) return
        }
      },
    )
    expect(records).toEqual([parse(TEXT), parse(TEXT), parse(TEXT)])
    expect(taken).toBeLessThanOrEqual(6)
  })

  test('throws at the input that cannot be read', async () => {
    await expect(all([TEXT, { text: TEXT, referenceDate: '2020-02-30' }])).rejects.toThrow(OptionsError)
  })
})

describe('what goes before what', () => {
  test('an own option that is undefined takes nothing away from those for all', async () => {
    const input = { text: 'Sáng 19/7, UBND huyện Sông Hinh họp.', referenceDate: undefined, maxLength: undefined }
    const [record] = await all([input], { referenceDate: '2018-07-20' })
    expect(record?.date?.start).toBe('2018-07-19')
    await expect(all([input], { maxLength: 3 })).rejects.toThrow(TextTooLongError)
  })
})

describe('one string in place of the inputs', () => {
  test.each([
    ['parseMany', parseMany],
    ['parseManySettled', parseManySettled],
  ])('%s refuses it: it would be read letter by letter', async (_name, read) => {
    await expect(read('Sở họp.' as unknown as Input[]).next()).rejects.toThrow('got one string')
  })
})

describe('parseManySettled', () => {
  const settled = async (inputs: Iterable<Input> | AsyncIterable<Input>, options = {}): Promise<Settled[]> => {
    const out: Settled[] = []
    for await (const result of parseManySettled(inputs, options)) out.push(result)
    return out
  }
  // What callers without types pass.
  const wrong = (input: unknown): Input => input as Input

  test.each<[string, Input, string]>([
    ['an impossible reference date', { text: TEXT, referenceDate: '2020-02-30' }, 'no such day'],
    ['null', wrong(null), 'expected a string, got null'],
    ['undefined', wrong(undefined), 'expected a string, got undefined'],
    ['a number', wrong(5), 'expected a string, got number'],
    ['an object without text', wrong({ id: 'x' }), 'expected a string, got undefined'],
    ['a list', wrong([TEXT]), 'expected a string, got undefined'],
  ])('%s gives its error, and the inputs after it are read', async (_what, input, message) => {
    const results = await settled([TEXT, input, { id: 'last', text: TEXT }])
    expect(results).toEqual([
      { index: 0, id: null, record: parse(TEXT), error: null },
      { index: 1, id: results[1]?.id, record: null, error: expect.any(TypeError) },
      { index: 2, id: 'last', record: parse(TEXT), error: null },
    ])
    expect(results[1]?.error?.message).toContain(message)
  })

  test('options given for all are wrong for all: they throw', async () => {
    await expect(settled([TEXT], { referenceDate: '2020-02-30' })).rejects.toThrow(OptionsError)
  })

  test('a source that breaks ends it with what the source threw', async () => {
    async function* breaking(): AsyncGenerator<Input> {
      yield TEXT
      await Promise.resolve()
      throw new Error('the line is dead')
    }
    await expect(settled(breaking())).rejects.toThrow('the line is dead')
  })
})

describe('the headline given', () => {
  const BODY = 'Huyện Sông Hinh họp bàn chống hạn\n\nSáng 19/7, UBND huyện tổ chức Hội nghị bàn giải pháp chống hạn.'

  test('is the line that says it', () => {
    expect(parse(BODY, { title: 'Huyện  Sông Hinh họp bàn chống hạn' }).title?.text).toBe(
      'Huyện Sông Hinh họp bàn chống hạn',
    )
  })

  test('outside the text leaves the record without one, and says so', () => {
    const record = parse(TEXT, { title: 'Huyện Sông Hinh họp bàn chống hạn' })
    expect(record.title).toBeNull()
    expect(record.warnings.map((warning) => warning.code)).toContain('title-outside-text')
  })
})
