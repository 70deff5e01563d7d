import { expect, test } from 'vitest'
import { alternation } from '../../src/text/alternation.js'

test('of two phrases that begin alike the longer one is tried first', () => {
  const source = alternation(['đề', 'yêu cầu', 'đề nghị'])
  expect(source).toBe('yêu cầu|đề nghị|đề')
  expect(new RegExp(`^(?:${source})`, 'u').exec('đề nghị các xã')?.[0]).toBe('đề nghị')
})

test('what it is given stays as it is', () => {
  const phrases = Object.freeze(['a', 'bb'])
  expect(alternation(phrases)).toBe('bb|a')
  expect(phrases).toEqual(['a', 'bb'])
})
