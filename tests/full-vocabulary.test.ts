import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.js'
import { parse, tokenize } from '../src/index.js'

// more words than the vocabulary keeps, before any table of the lexicon is built
tokenize(Array.from({ length: 60_000 }, (_, k) => `z${k.toString(36)}`).join(' '))

describe('the words that a process has met before change no record', () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))('%s', (_, { text, referenceDate, record }) => {
    expect(parse(text, referenceDate ? { referenceDate } : {})).toEqual(record)
  })
})
