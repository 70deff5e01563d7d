/** The fixtures printed in other ways: the record is the same, but for what it quotes. */
import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.js'
import { parse, type NewsRecord } from '../src/index.js'

const WORD = String.raw`(?<=[\p{L}\d])`

/** Ways to print a text. */
const PRINTED: readonly (readonly [name: string, print: (text: string) => string])[] = [
  ['a space before each comma', (text) => text.replace(/(?<=\p{L}),(?= )/gu, ' ,')],
  ['the space before the comma, not behind it', (text) => text.replace(/(?<=\p{L}), (?=\p{L})/gu, ' ,')],
  ['no space behind a comma', (text) => text.replace(/(?<=\p{Ll}), (?=\p{L})/gu, ',')],
  ['a space before semicolons', (text) => text.replace(/(?<=\p{L});(?=\s)/gu, ' ;')],
  ['no space behind a semicolon', (text) => text.replace(/(?<=\p{Ll}); (?=\p{L})/gu, ';')],
  ['a space before colons', (text) => text.replace(/(?<=\p{L}):(?=\s)/gu, ' :')],
  ['no space behind a colon', (text) => text.replace(/(?<=\p{L}): (?=\p{L})/gu, ':')],
  ['a space before full stops', (text) => text.replace(new RegExp(`${WORD}\\.(?=\\s|$)`, 'gu'), ' .')],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
  ['guillemets', (text) => text.replace(/“/g, '«').replace(/”/g, '»')],
  ['low quotation marks', (text) => text.replace(/“([^”“"\n]*)”/g, '„$1“')],
  ['spaces inside quotation marks', (text) => text.replace(/“(?=\p{L})/gu, '“ ').replace(/(?<=\p{L})”/gu, ' ”')],
  ['spaces inside brackets', (text) => text.replace(/\((?=\S)/g, '( ').replace(/(?<=\S)\)/g, ' )')],
  ['brackets that touch the word before', (text) => text.replace(/(?<=\p{L}) \((?=\p{L})/gu, '(')],
  ['dashes that touch the word before', (text) => text.replace(/(?<=\p{L}) (?=[-–] \p{L})/gu, '')],
  ['dashes that touch the word behind', (text) => text.replace(/(?<=\p{L} [-–]) (?=\p{L})/gu, '')],
  ['spaces around the stroke of a date', (text) => text.replace(/(?<=\d)\/(?=\d)/g, ' / ')],
  ['entities', (text) => text.replace(/&/g, '&amp;')],
  ['runs of spaces', (text) => text.replace(/ /g, '   ')],
  ['indented lines', (text) => text.replace(/\n(?=\S)/g, '\n\t ')],
  ['the letter eth', (text) => text.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð')],
]

/** What printing leaves the same: each word without the marks between. */
const words = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('&amp;', '&')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/["„“”«»\s]+/g, '')

/** The record without offsets, its quotations as words. */
const told = (record: NewsRecord): unknown =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      key === 'span' || ((key === 'start' || key === 'end') && typeof value === 'number')
        ? undefined
        : typeof value === 'string'
          ? words(value)
          : value,
    ),
  )

const optionsOf = (referenceDate: string | null | undefined): { referenceDate?: string } =>
  referenceDate ? { referenceDate } : {}
const plain = fixtures.map(({ text, referenceDate }) => told(parse(text, optionsOf(referenceDate))))

describe('an article is read alike, printed with', () => {
  test.each(PRINTED)('%s', (_name, print) => {
    const changed = fixtures.filter(({ text, referenceDate }, i) => {
      const printed = print(text)
      return (
        printed !== text && JSON.stringify(told(parse(printed, optionsOf(referenceDate)))) !== JSON.stringify(plain[i])
      )
    })
    expect(changed.map(({ id }) => id)).toEqual([])
  })
})
