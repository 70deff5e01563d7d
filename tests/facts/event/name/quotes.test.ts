import { expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

test.each([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['“', '’’'],
  ['‘‘', '’’'],
  ["''", "''"],
  ['„', '“'],
  ['“', '“'],
  ['“', '"'],
])('a title between %s and %s belongs whole', (open, close) => {
  const name = `hội thảo ${open}Giữ nghề dệt ở Cổ Am${close}`
  expect(parse(`Sáng 5/3, Trường Lim tổ chức ${name} dành cho thợ trẻ.`).event?.text).toBe(name)
})

test('who pays for what is named so is no part of it', () => {
  expect(parse('Sáng 5/3, Trường Lim tổ chức hội thảo “Giữ nghề dệt” (GND) do Sở Y tế tài trợ.').event?.text).toBe(
    'hội thảo “Giữ nghề dệt”',
  )
})
