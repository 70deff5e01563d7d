import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.js'
import { parse } from '../src/index.js'
import { compare } from './accuracy/compare.mjs'
import knownMisses from './accuracy/fixture-misses.json' with { type: 'json' }

const records = new Map(
  fixtures.map((fixture) => [
    fixture.id,
    parse(fixture.text, fixture.referenceDate ? { referenceDate: fixture.referenceDate } : {}),
  ]),
)

test('there are enough of them, with and without an event', () => {
  expect(fixtures.filter((fixture) => fixture.labels.event).length).toBeGreaterThanOrEqual(40)
  expect(fixtures.filter((fixture) => !fixture.labels.event).length).toBeGreaterThanOrEqual(10)
})

describe('parse() returns the record expected', () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture.record] as const))('%s', (id, expected) => {
    expect(expected, 'no record: run "npm run fixtures:update"').not.toBeNull()
    expect(records.get(id)).toEqual(expected)
  })
})

describe("the record agrees with the reader's labels, but for the misses that are known", () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture.labels] as const))('%s', (id, labels) => {
    const misses: Record<string, [missed: number, wrong: number]> = {}
    for (const [field, { missed, wrong }] of Object.entries(compare(labels, records.get(id)))) {
      if (missed.length + wrong.length > 0) misses[field] = [missed.length, wrong.length]
    }
    expect(misses).toEqual((knownMisses as Record<string, unknown>)[id] ?? {})
  })
})
