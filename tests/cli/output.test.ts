/** What a file named by --output held before is lost only to what was read. */
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { folder, linesOf, run } from './run.js'

const TEXT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.\n'
const KEPT = 'kept\n'
const path = (name: string): string => join(folder, name)
const contentOf = (name: string): string => readFileSync(path(name), 'utf8')

beforeEach(() => {
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path(name), TEXT)
  for (const name of ['keep.json', 'keep.html', 'keep.ics', 'keep.txt']) writeFileSync(path(name), KEPT)
})

describe('an output that is an input', () => {
  mkdirSync(path('links'))
  writeFileSync(path('links/a.txt'), TEXT)
  symlinkSync('a.txt', path('links/soft.txt'))
  linkSync(path('links/a.txt'), path('links/hard.txt'))
  writeFileSync(path('lexicon.json'), '{}')

  test.each([
    ['by its name', ['a.txt', '-o', 'a.txt'], 'a.txt'],
    ['by another name', ['a.txt', '-o', './links/../a.txt'], 'a.txt'],
    ['by a link', ['links/a.txt', '-o', 'links/soft.txt'], 'links/a.txt'],
    ['by a second name of the file', ['links/a.txt', '-o', 'links/hard.txt'], 'links/a.txt'],
    ['among others', ['b.txt', 'a.txt', '-f', 'json', '-o', 'a.txt'], 'a.txt'],
    ['by a pattern', ['?.txt', '-f', 'json', '-o', 'a.txt'], 'a.txt'],
    ['of explain', ['explain', 'a.txt', '-o', 'a.txt'], 'a.txt'],
  ])('is refused: %s', (_what, args, file) => {
    expect(run(args)).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^bienban: --output: .+\n$/) })
    expect(contentOf(file)).toBe(TEXT)
  })

  test('is refused for the lexicon too', () => {
    expect(run(['a.txt', '--lexicon', 'lexicon.json', '-o', 'lexicon.json'])).toMatchObject({ status: 2 })
    expect(contentOf('lexicon.json')).toBe('{}')
  })
})

describe('what the output held stays', () => {
  test.each([
    ['when the arguments are wrong', ['a.txt', 'b.txt', '-o', 'keep.html'], 2, 'keep.html'],
    ['when a format lacks the fields', ['a.txt', '--fields', 'event', '-o', 'keep.txt', '-f', 'text'], 2, 'keep.txt'],
    ['when the input is missing', ['none.txt', '-o', 'keep.json'], 1, 'keep.json'],
    ['when all inputs are', ['none.txt', 'no.txt', '-o', 'keep.json'], 1, 'keep.json'],
    ['in a calendar', ['none.txt', '-o', 'keep.ics'], 1, 'keep.ics'],
    ['when the input of explain is missing', ['explain', 'none.txt', '-o', 'keep.txt'], 1, 'keep.txt'],
  ])('%s', (_what, args, status, file) => {
    expect(run(args)).toMatchObject({ status, out: '' })
    expect(contentOf(file)).toBe(KEPT)
  })
})

describe('what the output held goes', () => {
  test('for what could be read', () => {
    expect(run(['none.txt', 'a.txt', '-o', 'keep.json'])).toMatchObject({ status: 1 })
    expect(JSON.parse(contentOf('keep.json'))).toMatchObject([{ id: 'a.txt' }])
  })

  test('for an input of no lines, which was read all the same', () => {
    expect(run(['--ndjson', '-f', 'ndjson', '-o', 'keep.json'], '')).toMatchObject({ status: 0 })
    expect(contentOf('keep.json')).toBe('')
    expect(run(['--ndjson', '-o', 'keep.ics'], '')).toMatchObject({ status: 0 })
    expect(linesOf(contentOf('keep.ics')).at(-1)).toBe('END:VCALENDAR\r')
  })
})
