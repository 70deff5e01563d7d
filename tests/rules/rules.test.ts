import { describe, expect, test } from 'vitest'
import { ALL_RULES } from './all.js'
import { testExamples } from './examples.js'

describe('every rule reads its examples', () => {
  testExamples(ALL_RULES)
})

test('rule ids are unique', () => {
  const ids = ALL_RULES.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})
