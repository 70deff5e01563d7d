import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { folder, jsonLines, run } from './run.js'

const article = join(folder, 'article.txt')
const TEXT = 'Sáng 19/7, đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị tổng kết năm học.\n'
const OTHER = 'Chiều 5/6/2023, UBND huyện Mù Căng tổ chức Hội nghị rút kinh nghiệm công tác phòng cháy rừng.\n'

beforeAll(() => {
  writeFileSync(article, TEXT)
  mkdirSync(join(folder, 'news/2023'), { recursive: true })
  writeFileSync(join(folder, 'news/a.txt'), TEXT)
  writeFileSync(join(folder, 'news/2023/b.txt'), OTHER)
  writeFileSync(join(folder, 'news/2023/.hidden.txt'), OTHER)
})

describe('bienban FILE', () => {
  test('prints the record of a file as one line of JSON in a pipe', () => {
    const { status, out, err } = run([article])
    expect(status).toBe(0)
    expect(err).toBe('')
    expect(out.trimEnd()).not.toContain('\n')
    expect(JSON.parse(out)).toMatchObject({ event: { type: 'conference' }, date: { start: 'XXXX-07-19' } })
  })

  test('reads standard input without FILE or with "-"', () => {
    expect(run([], TEXT).out).toBe(run([article]).out)
    expect(run(['-'], TEXT).out).toBe(run([article]).out)
  })

  test('takes a reference date', () => {
    expect(JSON.parse(run([article, '--reference-date', '2018-07-20']).out)).toMatchObject({
      date: { start: '2018-07-19' },
    })
  })

  test.each([['--help'], ['-h']])('%s', (flag) => {
    expect(run([flag])).toMatchObject({ status: 0, err: '' })
  })

  test('--version', () => {
    expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('several files', () => {
  const files = ['news/a.txt', 'news/2023/b.txt']

  test('are a list in json, each record with the path of its file', () => {
    const { status, out } = run(files)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual([
      { id: 'news/a.txt', ...parse(TEXT) },
      { id: 'news/2023/b.txt', ...parse(OTHER) },
    ])
  })

  test('are a line each in ndjson', () => {
    const list = JSON.parse(run(files).out) as unknown
    expect(jsonLines(run(['--format', 'ndjson', ...files]).out)).toEqual(list)
    expect(jsonLines(run(['parse', '-f', 'ndjson', ...files]).out)).toEqual(list)
  })

  test.each([
    ['news/*.txt', ['news/a.txt']],
    ['news/**/*.txt', ['news/2023/b.txt', 'news/a.txt']],
    ['news/*/?.txt', ['news/2023/b.txt']],
    ['n*/*3/*b*', ['news/2023/b.txt']],
    ['news/**/.h*', ['news/2023/.hidden.txt']],
  ])('the pattern %s', (pattern, found) => {
    const records = JSON.parse(run([pattern]).out) as { id: string }[]
    expect(records.map(({ id }) => id)).toEqual(found)
  })

  test.each([['tin (1)'], ['tin {a,b}'], ['tin [x]'], ['!tin'], ['+(tin)'], ['tin@|tin'], [String.raw`t\tin`]])(
    'a pattern takes the characters of %s as they are',
    (name) => {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, name, 'a.txt'), TEXT)
      expect(JSON.parse(run([`${name}/*.txt`]).out)).toMatchObject([{ id: `${name}/a.txt` }])
      expect(JSON.parse(run([`${name.replace('t', '?')}/?.txt`]).out)).toMatchObject([{ id: `${name}/a.txt` }])
    },
  )

  test('a pattern that matches nothing is told, the files beside it are read', () => {
    const { status, out, err } = run(['news/*.pdf', ...files])
    expect({ status, out }).toEqual({ status: 1, out: run(files).out })
    expect(err).toBe('bienban: news/*.pdf: no file matches\n')
  })

  test('one that cannot be read is told, the others are read', () => {
    const { status, out, err } = run(['none.txt', ...files])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toHaveLength(2)
    expect(err).toBe('bienban: none.txt: no such file\n')
  })

  test.each([['json'], ['ndjson'], ['csv']])('one that parse refuses is told too (%s)', (format) => {
    writeFileSync(join(folder, 'long.txt'), 'Tin. '.repeat(2_000_001))
    expect(run(['-f', format, 'long.txt', ...files])).toEqual({
      status: 1,
      out: run(['-f', format, ...files]).out,
      err: 'bienban: long.txt: text: 10000005 UTF-16 code units, more than maxLength (10000000)\n',
    })
  })

  test('in threads give the same', () => {
    expect(run(['--threads', '2', ...files])).toEqual(run(files))
  })
})

describe('options', () => {
  test('--fields picks parts in the shape of the record', () => {
    const fields = 'event.type, chairs.name,chairs.titles.position,byline.author'
    expect(JSON.parse(run(['--fields', fields, article]).out)).toEqual({
      event: { type: 'conference' },
      chairs: [{ name: 'Lò Văn Ơn', titles: [{ position: 'Bí thư' }] }],
      byline: null,
    })
  })

  test('--fields takes no names from the prototype', () => {
    for (const field of ['constructor', 'event.constructor', 'event.__proto__'])
      expect(run(['--fields', field, article]).status).toBe(2)
  })

  test('--lexicon', () => {
    const lexicon = { eventWords: [{ word: 'gala', type: 'ceremony' }] }
    writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicon))
    const text = 'Sáng 5/6/2023, Chi cục Thuế tổ chức Gala tổng kết phong trào thi đua.'
    expect(JSON.parse(run(['--lexicon', 'lexicon.json'], text).out)).toEqual(parse(text, { lexicon } as object))
    writeFileSync(join(folder, 'wrong.json'), '{"people":[{"name":""}]}')
    expect(run(['--lexicon', 'wrong.json'], text)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^bienban: --lexicon wrong\.json: lexicon\.people\[0\]\.name: [^\n]+\n$/),
    })
  })

  test('--output writes a file, whose extension stands for the format', () => {
    expect(run(['--output', 'out.ndjson', article])).toEqual({ status: 0, out: '', err: '' })
    expect(jsonLines(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toEqual([{ id: article, ...parse(TEXT) }])
    expect(run(['--output', 'out.json', article])).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe(run([article]).out)
  })

  test('a file named as a command is read with its folder before it', () => {
    writeFileSync(join(folder, 'parse'), TEXT)
    expect(JSON.parse(run(['./parse']).out)).toEqual(parse(TEXT))
  })
})

describe('bienban explain', () => {
  const text =
    'Sở Y tế họp\n\nSở Y tế là cơ quan chủ trì đề án.\n\nNgày 19/7, Sở Y tế tổ chức Hội nghị tổng kết \u001b[2J năm.'

  test('prints the rules that fired and the candidates rejected', () => {
    const { status, out } = run(['explain'], text)
    expect(status).toBe(0)
    expect(out).toContain('# Rules that fired\n')
    expect(out).toMatch(/^date {2}Ngày 19\/7\n {4}date\/[\w-]+, confidence [\d.]+, at \d+-\d+$/m)
    expect(out).toMatch(/^chairs {2}Sở Y tế là cơ quan chủ trì đề án\.\n {4}a duty or a body/m)
  })

  test('has no colours where there is no terminal, and no escapes of the article', () => {
    expect(run(['explain'], text).out).not.toContain('\u001b')
  })

  test('as json', () => {
    const { record, rejected } = JSON.parse(run(['explain', '--format', 'json'], text).out) as Record<string, unknown>
    expect(record).toEqual(parse(text))
    expect(rejected).toMatchObject([{ field: 'event', text: 'họp' }, { field: 'chairs' }])
  })

  test('takes a pattern that matches one file', () => {
    expect(run(['explain', 'artic?e.t*'])).toEqual(run(['explain', 'article.txt']))
    expect(run(['explain', 'news/**/*.txt'])).toEqual({
      status: 2,
      out: '',
      err: 'bienban: explain: expected one FILE, got 2; see bienban --help\n',
    })
    expect(run(['explain', 'news/*.pdf'])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('no file'),
    })
  })
})

describe('what goes wrong is one line on stderr and an exit code', () => {
  test.each([
    ['an unknown option', ['--wrong'], 2, /--wrong/],
    ['a format that is none', ['--format', 'xml', article], 2, /"xml"; there are json, /],
    ['a field that is none', ['--fields', 'event,dates', article], 2, /"dates"; there are title, /],
    ['a field of a part that is none', ['--fields', 'event.name', article], 2, /"name" in "event"; there are text, /],
    [
      'a field of a plain value',
      ['--fields', 'chairs.titles.text.x', article],
      2,
      /"x" in "chairs.titles.text"; there are none/,
    ],
    ['fields of a table', ['--fields', 'event', '--format', 'csv', article], 2, /json and ndjson only/],
    ['no thread', ['--threads', '0', article], 2, /from 1 to/],
    ['threads in words', ['--threads', 'two', article], 2, /from 1 to/],
    ['two files to explain', ['explain', article, article], 2, /one FILE/],
    ['an option that explain lacks', ['explain', '--ndjson', article], 2, /--ndjson/],
    ['a pattern that matches nothing', ['news/*.pdf'], 1, /no file matches/],
    ['a lexicon that is missing', ['--lexicon', 'none.json', article], 1, /none\.json: no such file/],
    ['a lexicon that is no JSON', ['--lexicon', article, article], 2, /not JSON/],
    ['a missing file of lines', ['--ndjson', 'none.ndjson'], 1, /none\.ndjson: no such file/],
    ['an output that cannot be', ['--output', 'none/out.json', article], 1, /none\/out\.json: no such file/],
    ['an impossible date', [article, '--reference-date', '2018-02-30'], 2, /no such day/],
    ['a date in another form', [article, '--reference-date', '30/2/2018'], 2, /YYYY-MM-DD/],
    ['a missing file', [join(folder, 'none.txt')], 1, /no such file/],
    ['a folder', [folder], 1, /is a directory/],
  ])('%s', (_what, args, status, message) => {
    const result = run(args)
    expect(result.status).toBe(status)
    expect(result.out).toBe('')
    expect(result.err).toMatch(message)
    expect(result.err).toMatch(/^bienban: [^\n]+\n$/)
  })

  test('a text longer than parse takes', () => {
    expect(run([], 'Tin. '.repeat(2_000_001))).toEqual({
      status: 1,
      out: '',
      err: 'bienban: standard input: text: 10000005 UTF-16 code units, more than maxLength (10000000)\n',
    })
  })

  test('bytes that are not UTF-8', () => {
    const result = run([], Uint8Array.from([0x48, 0xf4, 0x69, 0xff, 0x0a]))
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toContain('not UTF-8')
  })
})
