import { expect, test } from 'vitest'
import { firstNot } from '../../src/text/search.js'

test.each([
  [[], 5, 0],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 7], 6, 3],
  [[1, 3, 5, 7], 9, 4],
  [[2, 2, 2], 2, 0],
])('in %j the first that is not before %i stands at %i', (values, value, place) => {
  expect(firstNot(values.length, (k) => (values[k] ?? 0) < value)).toBe(place)
})
