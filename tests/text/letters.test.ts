import { expect, test } from 'vitest'
import { CharClass, classOf } from '../../src/text/letters.js'

const { Letter, Upper, Lower, Digit, Space } = CharClass

test.each([
  ['a', Letter | Lower],
  ['Z', Letter | Upper],
  ['đ', Letter | Lower],
  ['Đ', Letter | Upper],
  ['ử', Letter | Lower],
  ['Ặ', Letter | Upper],
  ['Ж', Letter | Upper],
  ['中', Letter],
  ['ª', Letter],
  ['7', Digit],
  [' ', Space],
  ['\n', Space],
  ['×', 0],
  ['÷', 0],
  ['-', 0],
  ['–', 0],
  ['“', 0],
])('%j', (char, expected) => {
  expect(classOf(char.charCodeAt(0))).toBe(expected)
})

test('a combining mark goes on with the word', () => {
  expect(classOf(0x0301) & Letter).toBe(Letter)
})

test('behind the end of a string there is nothing', () => {
  expect(classOf(''.charCodeAt(0))).toBe(0)
})
