import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toEventCsv, toIcs } from '../../src/export/index.js'
import { parseHtml } from '../../src/html.js'
import { explain, parse, type Explanation } from '../../src/index.js'
import { renderHtml, renderTerminal } from '../../src/view/index.js'
import { CLI, folder, jsonLines, linesOf, run } from './run.js'

const TEXT = 'Sáng 19/7/2018, đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị tổng kết năm học.\n'
const OTHER = 'Chiều 5/6, UBND huyện Mù Căng tổ chức Hội nghị rút kinh nghiệm công tác phòng cháy rừng.\n'
const NO_EVENT = 'Giá lúa tăng nhẹ.\n'
const PAGE = readFileSync(new URL('../../fixtures/html/nukeviet.html', import.meta.url))
const items = [
  { id: 'one.txt', record: parse(TEXT) },
  { id: 'none.txt', record: parse(NO_EVENT) },
  { id: 'two.txt', record: parse(OTHER) },
]
const files = items.map(({ id }) => id)
const lines = [{ id: 1, text: TEXT }, { id: 'b' }, { id: 'c', text: OTHER }]
  .map((value) => `${JSON.stringify(value)}\n`)
  .join('')

beforeAll(() => {
  writeFileSync(join(folder, 'one.txt'), TEXT)
  writeFileSync(join(folder, 'two.txt'), OTHER)
  writeFileSync(join(folder, 'none.txt'), NO_EVENT)
  writeFileSync(join(folder, 'page.html'), PAGE)
})

describe('csv', () => {
  test.each([['1'], ['2']])('is the table of all events (%s threads)', (threads) => {
    expect(run(['-f', 'csv', '--threads', threads, ...files])).toEqual({ status: 0, out: toEventCsv(items), err: '' })
  })

  test('of no event is the row of names', () => {
    expect(run(['-f', 'csv'], NO_EVENT).out).toBe(toEventCsv([]))
    expect(run(['-f', 'csv', '--ndjson'], '').out).toBe(toEventCsv([]))
  })

  test('of lines: what cannot be read is told on standard error', () => {
    const { status, out, err } = run(['-f', 'csv', '--ndjson'], lines)
    expect(status).toBe(0)
    expect(out).toBe(
      toEventCsv([
        { id: '1', record: parse(TEXT) },
        { id: 'c', record: parse(OTHER) },
      ]),
    )
    expect(err).toBe('bienban: line 2: neither "text" nor "html" is a string\n')
  })
})

describe('ics', () => {
  test('is one calendar; what it cannot hold is told on standard error', () => {
    const { status, out, err } = run(['-f', 'ics', ...files])
    expect(status).toBe(0)
    expect(out).toBe(toIcs(items).ics)
    expect(err).toMatch(/^bienban: two\.txt: not in the calendar \(no-full-date\): Hội nghị rút kinh nghiệm[^\n]+\n$/)
  })

  test('leaves out an event that comes twice, wherever it comes', () => {
    const { out, err } = run(['-f', 'ics', 'one.txt', 'two.txt', 'one.txt'])
    expect(out).toBe(toIcs(items).ics)
    expect(err).toContain('bienban: one.txt: not in the calendar (duplicate): ')
  })

  test('holds the events of ids that differ only as values of JSON', () => {
    const ids = [7, '7', '"7"', null, 'null', { a: 1 }, '{"a":1}']
    const { out, err } = run(
      ['-f', 'ics', '--ndjson'],
      ids.map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join(''),
    )
    expect(new Set(out.match(/^UID:.*$/gm)).size).toBe(ids.length)
    expect(err).toBe('')
  })

  test('takes a reference date for the missing year', () => {
    const { out, err } = run(['-f', 'ics', '--reference-date', '2023-06-06', ...files])
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(err).toBe('')
  })
})

describe('html and text', () => {
  test('html is the page of one article', () => {
    expect(run(['-f', 'html', 'one.txt']).out).toBe(renderHtml(TEXT, parse(TEXT)))
    expect(run(['-f', 'html', ...files])).toMatchObject({ status: 2, out: '' })
  })

  test('text has no colours where there is no terminal, and each article under its name', () => {
    const one = renderTerminal(TEXT, parse(TEXT))
    expect(run(['-f', 'text', 'one.txt']).out).toBe(one)
    expect(run(['-f', 'text', 'one.txt', 'one.txt']).out).toBe(`==> one.txt <==\n${one}`.repeat(2))
    expect(one).not.toContain('\u001b')
  })
})

describe('web pages', () => {
  const { record, text, title, publishedAt, author } = parseHtml(PAGE)
  const read = { ...record, page: { text, title, publishedAt, author } }

  test('are known by their extension; the record comes with the text that its spans point into', () => {
    expect(JSON.parse(run(['page.html']).out)).toEqual(read)
    expect(record.event?.text).toBeTruthy()
  })

  test('are known by each extension that --help names', () => {
    const extensions = /ends in (.+) is read as a web page/.exec(run(['--help']).out)?.[1]?.split(/, | or /) ?? []
    expect(extensions).toEqual(['.html', '.htm', '.xhtml'])
    for (const extension of extensions) writeFileSync(join(folder, `named${extension}`), PAGE)
    const records = JSON.parse(run(extensions.map((extension) => `named${extension}`)).out) as unknown[]
    expect(records).toEqual(extensions.map((extension) => ({ id: `named${extension}`, ...read })))
  })

  test('or by --html', () => {
    expect(run(['--html'], PAGE).out).toBe(run(['page.html']).out)
    expect(run(['page.html', '--threads', '2']).out).toBe(run(['page.html']).out)
  })

  test('stand in lines of JSON', () => {
    const input = `${JSON.stringify({ id: 'p', html: PAGE.toString() })}\n`
    expect(jsonLines(run(['--ndjson', '--fields', 'event.text,page.publishedAt'], input).out)).toEqual([
      { id: 'p', event: { text: record.event?.text }, page: { publishedAt } },
    ])
  })

  test('are explained by their text', () => {
    expect(run(['explain', 'page.html']).out).toContain(`event  ${record.event?.text ?? 'no event'}\n`)
  })

  test('are explained as they are read, with the text that the spans point into', () => {
    const explained = JSON.parse(run(['explain', '-f', 'json', 'page.html']).out) as Explanation
    expect(explained).toEqual({
      record,
      rejected: explain(text, { title: title ?? '', referenceDate: publishedAt?.slice(0, 10) ?? '' }).rejected,
      page: { text, title, publishedAt, author },
    })
  })

  test('without an article are explained as such', () => {
    const html = readFileSync(new URL('../../fixtures/html/error-page.html', import.meta.url))
    const explained: unknown = JSON.parse(run(['explain', '--html', '-f', 'json'], html).out)
    expect(explained).toMatchObject({ record: parseHtml(html).record, rejected: [], page: { text: '' } })
    expect(run(['explain', '--html'], html).out).toContain('# Warnings\nno-article  ')
  })
})

/** Runs the program on a terminal, standard error included. */
function onTerminal(args: string, env: Record<string, string> = {}): string {
  const { stdout } = spawnSync('script', ['-qec', `"${process.execPath}" "${CLI}" ${args}`, '/dev/null'], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return stdout.replaceAll('\r\n', '\n')
}

describe.skipIf(spawnSync('script', ['--version']).error)('on a terminal', () => {
  test('an article is shown for people, with colours', () => {
    const out = onTerminal('one.txt')
    expect(out).toContain('\u001b[')
    expect(out).toContain('2018-07-19')
    expect(out).not.toContain('{')
  })

  test('NO_COLOR', () => {
    expect(onTerminal('one.txt', { NO_COLOR: '1' })).not.toContain('\u001b')
    expect(onTerminal('explain one.txt', { NO_COLOR: '1' })).not.toContain('\u001b')
    expect(onTerminal('explain one.txt')).toContain('\u001b[1m')
  })

  test('json is indented', () => {
    expect(JSON.parse(onTerminal('one.txt -f json'))).toEqual(parse(TEXT))
    expect(linesOf(onTerminal('one.txt -f json')).length).toBeGreaterThan(10)
  })

  test('a progress bar tells count, rate and time left while the result goes elsewhere', () => {
    writeFileSync(join(folder, 'lines.ndjson'), lines.repeat(50))
    const bar = onTerminal('--ndjson lines.ndjson --output out.ndjson')
    expect(bar).toMatch(/100% \| 150 articles \| \d+\/s \| /)
    expect(linesOf(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toHaveLength(150)
  })
})
