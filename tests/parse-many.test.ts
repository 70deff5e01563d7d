import { describe, expect, test } from 'vitest'
import { OptionsError, parse, parseMany, type Input, type NewsRecord } from '../src/index.js'

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

  test('throws at the input that cannot be read', async () => {
    await expect(all([TEXT, { text: TEXT, referenceDate: '2020-02-30' }])).rejects.toThrow(OptionsError)
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
