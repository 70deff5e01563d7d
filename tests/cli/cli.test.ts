import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bienban-'))
const article = join(folder, 'article.txt')
const TEXT = 'Sáng 19/7, đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị tổng kết năm học.\n'

function run(args: string[], input: string | Uint8Array = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run "npm run build" first')
  writeFileSync(article, TEXT)
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

describe('what goes wrong is one line on stderr and an exit code', () => {
  test.each([
    ['an unknown option', ['--wrong'], 2, /--wrong/],
    ['two files', [article, article], 2, /one FILE/],
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

  test('bytes that are not UTF-8', () => {
    const result = run([], Uint8Array.from([0x48, 0xf4, 0x69, 0xff, 0x0a]))
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toContain('not UTF-8')
  })
})
