import { expect, test } from 'vitest'
import { completes, endsInNumber, opensParliament, ordinalIn } from '../../../src/facts/event/session.js'

test.each([
  ['kỳ họp thứ nhất', 1],
  ['kỳ họp thứ 03', 3],
  ['kỳ họp thứ tư của hđnd', 4],
  ['kỳ họp thứ mười', 10],
  ['kỳ họp thứ mười lăm', 15],
  ['kỳ họp thứ hai mươi', 20],
  ['kỳ họp thứ hai mươi mốt', 21],
  ['kỳ họp thứ ix', 9],
  ['kỳ họp thứ xxiv', 24],
  ['kỳ họp lần 6', 6],
  ['kỳ họp lần thứ 8', 8],
  ['kỳ họp thường lệ', undefined],
  ['hội nghị của thứ trưởng', undefined],
])('%s is number %s', (words, number) => {
  expect(ordinalIn(words.split(' '))).toBe(number)
})

test.each([
  ['kỳ họp thứ 12', 'kỳ họp thứ 12 , hđnd tỉnh khóa ix', true],
  ['kỳ họp thứ hai mươi lăm', 'kỳ họp thứ hai mươi lăm , quốc hội', true],
  ['kỳ họp thứ 1', 'kỳ họp thứ 12 , hđnd tỉnh khóa ix', false],
  ['kỳ họp thứ 12', 'kỳ họp thứ 12 , bế mạc', false],
  ['kỳ họp lần 6', 'kỳ họp lần 6 quốc hội khóa xi', true],
  ['phiên họp thứ 8', 'phiên họp thứ 8 của ủy ban thường vụ quốc hội', true],
  ['phiên họp thứ 8', 'phiên họp thứ 8 của ban chỉ đạo', false],
  ['hội nghị thứ 12', 'hội nghị thứ 12 , quốc hội', false],
])('%s | %s', (name, full, is) => {
  expect(completes(name, full)).toBe(is)
})

test('a number before the comma, a parliament behind it', () => {
  expect(endsInNumber('phiên họp thứ ba mươi mốt')).toBe(true)
  expect(endsInNumber('hội nghị bàn việc')).toBe(false)
  expect(opensParliament('hội đồng nhân dân tỉnh')).toBe(true)
  expect(opensParliament('hội đồng thi đua')).toBe(false)
})
