/** Runs the examples of every date row: each through `findDates`. */
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/mentions/dates.js'
import { COMPANION_ROWS, DATE_ROWS } from '../../src/mentions/dates/parsers.js'

describe.each([...DATE_ROWS, ...COMPANION_ROWS].map((row) => [row.id, row] as const))('%s', (id, row) => {
  const isCompanion = COMPANION_ROWS.includes(row)

  test.each(row.examples.yes.map((example) => [...example] as const))('reads: %s', (text, words, expected) => {
    const found = findDates(text).map((m) => ({ words: text.slice(m.start, m.end), ...m }))
    expect(found).toContainEqual(expect.objectContaining({ words, ...(isCompanion ? {} : { rule: id }), ...expected }))
  })

  test.each(row.examples.no.map((text) => [text] as const))('leaves: %s', (text) => {
    const found = findDates(text).filter((m) => (isCompanion ? m.session !== null || m.time !== null : m.rule === id))
    expect(found).toEqual([])
  })

  test('has examples of both kinds', () => {
    expect(row.examples.yes.length).toBeGreaterThan(0)
    expect(row.examples.no.length).toBeGreaterThan(0)
  })
})

test('ids are unique', () => {
  const ids = [...DATE_ROWS, ...COMPANION_ROWS].map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
})
