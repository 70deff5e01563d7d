import { describe, expect, test } from 'vitest'
import { confidenceOf } from '../../src/rules/confidence.js'
import { MEASURED } from '../../src/rules/measured.js'

describe('confidenceOf', () => {
  test.each(Object.entries(MEASURED))('%s: %j', (rule, [right, found]) => {
    expect(right).toBeLessThanOrEqual(found)
    const confidence = confidenceOf(rule)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
    expect(confidence).toBeCloseTo((right + 1) / (found + 2), 3)
  })

  test.each([['test/never-measured'], [''], ['constructor'], ['__proto__'], ['toString']])(
    '%j was never measured and claims nothing either way',
    (rule) => {
      expect(confidenceOf(rule)).toBe(0.5)
    },
  )
})
