import { expect, test } from 'vitest'
import { fieldNames } from '../../src/cli/field-names.js'
import { fixtures } from '../../src/fixtures.js'

test.each([
  [
    ['date', 'span'],
    ['start', 'end'],
  ],
  [['warnings'], ['code', 'message', 'span']],
  [
    ['conclusions', 'speaker', 'speaker'],
    ['name', 'text', 'span'],
  ],
  [['page'], ['text', 'title', 'publishedAt', 'author']],
  [['title', 'text'], []],
  [['title', 'words'], null],
  [['toString'], null],
])('%j', (path, names) => {
  expect(fieldNames(path)).toEqual(names)
})

test('are those of the records, at every depth', () => {
  const check = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      value.forEach((entry) => {
        check(entry, path)
      })
      return
    }
    expect(
      fieldNames(path)
        ?.filter((name) => name !== 'page')
        .sort(),
    ).toEqual(Object.keys(value).sort())
    for (const [name, inner] of Object.entries(value)) check(inner, [...path, name])
  }
  for (const { record } of fixtures) check(record, [])
})
