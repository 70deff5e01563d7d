import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { CLI, folder, jsonLines, linesOf, run } from './run.js'

const TEXT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.'
const line = (value: unknown): string => `${JSON.stringify(value)}\n`

describe('--ndjson: a line in, a line out', () => {
  const cases: [string, string, object][] = [
    ['an id in front of the record', line({ id: 'a', text: TEXT }), { id: 'a', ...parse(TEXT) }],
    ['an id that is a number', line({ id: 7, text: TEXT }), { id: 7, ...parse(TEXT) }],
    ['no id', line({ text: TEXT }), { id: null, ...parse(TEXT) }],
    [
      'publishedAt',
      line({ text: TEXT, publishedAt: '2018-07-20' }),
      { id: null, ...parse(TEXT, { referenceDate: '2018-07-20' }) },
    ],
    [
      'publishedAt with a time zone is the day in Việt Nam',
      line({
        text: 'Sáng nay, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.',
        publishedAt: '2018-07-19T20:00:00Z',
      }),
      { date: expect.objectContaining({ start: '2018-07-20' }) },
    ],
    ['a publishedAt of null', line({ text: TEXT, publishedAt: null }), { id: null, ...parse(TEXT) }],
    ['a title', line({ text: TEXT, title: 'Khác' }), { id: null, ...parse(TEXT, { title: 'Khác' }) }],
    ['a title of null', line({ text: TEXT, title: null }), { id: null, ...parse(TEXT) }],
    [
      'a title that is a number',
      line({ id: 'x', text: TEXT, title: 5 }),
      { id: 'x', line: expect.any(Number), error: '"title" is no string' },
    ],
    ['a text of lines', line({ text: `Tin\n\n${TEXT}` }), { id: null, ...parse(`Tin\n\n${TEXT}`) }],
    ['CRLF', line({ text: TEXT }).replace('\n', '\r\n'), { id: null, ...parse(TEXT) }],
    ['an empty text', line({ id: 'e', text: '' }), { id: 'e', ...parse('') }],
    ['not JSON', '{"id": 1,\n', { id: null, line: expect.any(Number), error: 'not JSON' }],
    ['an empty line', '\n', { id: null, line: expect.any(Number), error: 'an empty line' }],
    ['a list', '[]\n', { id: null, line: expect.any(Number), error: 'not a JSON object' }],
    ['null', 'null\n', { id: null, line: expect.any(Number), error: 'not a JSON object' }],
    ['a string', '"x"\n', { id: null, line: expect.any(Number), error: 'not a JSON object' }],
    [
      'no text',
      line({ id: 'x' }),
      { id: 'x', line: expect.any(Number), error: 'neither "text" nor "html" is a string' },
    ],
    [
      'a text that is none',
      line({ id: 'x', text: 5 }),
      { id: 'x', line: expect.any(Number), error: 'neither "text" nor "html" is a string' },
    ],
    [
      'a day that is none',
      line({ id: 'x', text: TEXT, publishedAt: '2018-02-30' }),
      { id: 'x', line: expect.any(Number), error: 'referenceDate: no such day: "2018-02-30"' },
    ],
    [
      'a day that is a number',
      line({ text: TEXT, publishedAt: 5 }),
      { id: null, line: expect.any(Number), error: '"publishedAt" is no string' },
    ],
  ]
  const { status, out, err } = run(['--ndjson'], cases.map(([, input]) => input).join(''))
  const lines = linesOf(out)

  test('nothing but lines comes out', () => {
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(lines).toHaveLength(cases.length)
  })

  test.each(cases.map(([what, , output], i) => [what, i, output] as const))('%s', (_what, i, output) => {
    const record = JSON.parse(lines[i] ?? '') as Record<string, unknown>
    expect(record).toMatchObject(output)
    if ('error' in record) expect(record['line']).toBe(i + 1)
  })

  test('a last line without a line end', () => {
    expect(jsonLines(run(['--ndjson'], line({ text: TEXT }).trim()).out)).toEqual([{ id: null, ...parse(TEXT) }])
  })

  test('a line that fails stands in its place, with its number; the exit code tells of input and output only', () => {
    const bad = Buffer.concat([
      Buffer.from(line({ text: TEXT })),
      Buffer.from([0xff, 0x0a]),
      Buffer.from(line({ text: TEXT })),
    ])
    const { status, out, err } = run(['--ndjson'], bad)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(jsonLines(out).map(({ error, line }) => [error, line])).toEqual([
      [undefined, undefined],
      ['not UTF-8 text', 2],
      [undefined, undefined],
    ])
  })

  test('no input is no output', () => {
    expect(run(['--ndjson'])).toEqual({ status: 0, out: '', err: '' })
  })

  test('files one after the other, fields, a list in json', () => {
    writeFileSync(join(folder, 'one.ndjson'), line({ id: 1, text: TEXT }))
    writeFileSync(join(folder, 'two.ndjson'), line({ id: 2, text: TEXT }) + '{\n')
    const args = ['--ndjson', 'one.ndjson', 'two.ndjson', '--fields', 'event.type']
    const expected = [
      { id: 1, event: { type: 'conference' } },
      { id: 2, event: { type: 'conference' } },
      { id: null, line: 2, error: 'not JSON' },
    ]
    expect(jsonLines(run(args).out)).toEqual(expected)
    expect(JSON.parse(run([...args, '--format', 'json']).out)).toEqual(expected)
  })

  test('a missing file is told, those after it are read, and what was begun is ended', () => {
    writeFileSync(join(folder, 'dated.ndjson'), line({ id: 1, text: TEXT, publishedAt: '2018-07-20' }))
    writeFileSync(join(folder, 'undated.ndjson'), line({ id: 2, text: TEXT }))
    const read = (format: string, ...files: string[]) => run(['--ndjson', '-f', format, ...files])
    for (const format of ['json', 'ndjson', 'csv', 'ics']) {
      const { status, out, err } = read(format, 'dated.ndjson', 'none.ndjson', 'undated.ndjson')
      const others = read(format, 'dated.ndjson', 'undated.ndjson')
      expect({ status, out }).toEqual({ status: 1, out: others.out })
      expect(err).toBe(`bienban: none.ndjson: no such file\n${others.err}`)
    }
    expect(read('ics', 'dated.ndjson', 'none.ndjson').out).toMatch(/\nEND:VCALENDAR\r\n$/)
  })

  test('the order stays with threads, whatever each line costs', () => {
    const input = Array.from({ length: 300 }, (_, id) =>
      id % 50 === 7 ? 'x\n' : line({ id, text: id % 40 === 0 ? `${TEXT} `.repeat(50) : TEXT }),
    ).join('')
    const one = run(['--ndjson'], input)
    const more = run(['--ndjson', '--threads', '3'], input)
    expect(linesOf(one.out)).toHaveLength(300)
    expect(more).toEqual(one)
  })
})

describe('as a filter among others', () => {
  test.each([['1'], ['2']])('answers a line before the next is there (%s threads)', async (threads) => {
    const child = spawn(process.execPath, [CLI, '--ndjson', '--threads', threads])
    for (const id of [1, 2, 3]) {
      child.stdin.write(line({ id, text: TEXT }))
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
      expect(JSON.parse(chunk.toString())).toMatchObject({ id })
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('a reader that leaves ends it quietly', async () => {
    const child = spawn(process.execPath, [CLI, '--ndjson'])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    // What is still on its way when the program has gone.
    child.stdin.on('error', () => undefined)
    child.stdin.write(line({ text: TEXT }))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const feeding = setInterval(() => child.stdin.write(line({ text: TEXT })), 5)
    const [status] = (await once(child, 'close')) as [number]
    clearInterval(feeding)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test.each([['1'], ['2']])('Ctrl-C leaves whole lines (%s threads)', async (threads) => {
    const child = spawn(process.execPath, [CLI, '--ndjson', '--threads', threads])
    child.stdin.on('error', () => undefined)
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const feeding = setInterval(() => child.stdin.write(line({ text: TEXT }).repeat(50)), 5)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [status] = (await once(child, 'close')) as [number]
    clearInterval(feeding)
    expect(status).toBe(130)
    expect(out.endsWith('\n')).toBe(true)
    expect(() => jsonLines(out)).not.toThrow()
  })
})
