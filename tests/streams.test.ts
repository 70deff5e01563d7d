import { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'
import { describe, expect, test } from 'vitest'
import { OptionsError, parse, type Input, type NewsRecord, type Settled } from '../src/index.js'
import { parseStream, parseStreamSettled } from '../src/streams.js'

const TEXT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị bàn giải pháp chống hạn.'
const BAD: Input = { id: 'bad', text: TEXT, referenceDate: '2020-02-30' }

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const value of stream) out.push(value)
  return out
}

describe('parseStream', () => {
  test('web streams: one record an input, in order', async () => {
    const records = ReadableStream.from<Input>([TEXT, '', { text: TEXT, referenceDate: '2018-07-20' }]).pipeThrough(
      parseStream(),
    )
    expect(await collect(records)).toEqual([parse(TEXT), parse(''), parse(TEXT, { referenceDate: '2018-07-20' })])
  })

  test("Node's streams: in a pipeline", async () => {
    const records: NewsRecord[] = []
    await pipeline(Readable.from([TEXT, TEXT]), Duplex.fromWeb(parseStream(), { objectMode: true }), async (source) => {
      for await (const record of source) records.push(record as NewsRecord)
    })
    expect(records).toEqual([parse(TEXT), parse(TEXT)])
  })

  test('back-pressure: no more is taken than the one asked for and what the queues hold', async () => {
    let taken = 0
    function* endless(): Generator<Input> {
      for (;;) {
        taken++
        yield TEXT
      }
    }
    const reader = ReadableStream.from(endless()).pipeThrough(parseStream()).getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(taken).toBeLessThanOrEqual(4)
    const before = taken
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(taken).toBe(before + 1)
    await reader.cancel()
  })

  test('a consumer that leaves ends the source', async () => {
    let ended = false
    function* endless(): Generator<Input> {
      try {
        for (;;) yield TEXT
      } finally {
        ended = true
      }
    }
    for await (const record of ReadableStream.from(endless()).pipeThrough(parseStream())) {
      expect(record).toEqual(parse(TEXT))
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(ended).toBe(true)
  })

  test('fails at the input that cannot be read', async () => {
    await expect(collect(ReadableStream.from([TEXT, BAD, TEXT]).pipeThrough(parseStream()))).rejects.toThrow(
      OptionsError,
    )
  })

  test.each([parseStream, parseStreamSettled])('wrong options are said at once', (make) => {
    expect(() => make({ referenceDate: '2018-02-30' })).toThrow(OptionsError)
  })
})

describe('parseStreamSettled', () => {
  test('an input that cannot be read is a value, and the stream goes on', async () => {
    const results: Settled[] = await collect(
      ReadableStream.from<Input>([TEXT, BAD, null as unknown as Input, { id: 'd', text: TEXT }]).pipeThrough(
        parseStreamSettled(),
      ),
    )
    expect(results.map(({ index, id, error }) => [index, id, error?.name ?? null])).toEqual([
      [0, null, null],
      [1, 'bad', 'OptionsError'],
      [2, null, 'TypeError'],
      [3, 'd', null],
    ])
    expect(results[3]?.record).toEqual(parse(TEXT))
  })
})
