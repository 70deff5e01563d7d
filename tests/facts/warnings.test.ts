import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const codes = (text: string, referenceDate?: string) =>
  parse(text, referenceDate === undefined ? {} : { referenceDate }).warnings.map(({ code }) => code)

test.each([
  ['empty', '', ['empty']],
  ['white space', ' \n\t ', ['empty']],
  ['no Vietnamese', 'The council met on Monday to discuss the budget.', ['not-vietnamese', 'no-event']],
  ['no event', 'Giá lúa tại xã Tân Mỹ tăng nhẹ. Thương lái thu mua 7.200 đồng mỗi ký.', ['no-event']],
  ['no date', 'UBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ.', ['no-date']],
  ['no year', 'Ngày 5/5, UBND xã Tân Mỹ tổ chức Hội nghị tổng kết phong trào văn nghệ.', ['year-unknown']],
  [
    'cancelled',
    'UBND tỉnh Hòa Giang quyết định hoãn tổ chức Lễ hội Đua ghe vào ngày 5/5/2021 do dịch bệnh.',
    ['cancelled'],
  ],
  ['nothing to warn of', 'Ngày 5/5/2022, UBND xã Tân Mỹ tổ chức Hội nghị tổng kết phong trào văn nghệ.', []],
])('%s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('a publication date answers what was open', () => {
  const text = 'Ngày 5/5, UBND xã Tân Mỹ tổ chức Hội nghị tổng kết phong trào văn nghệ.'
  expect(codes(text, '2022-05-06')).toEqual([])
})

test('each warning says something', () => {
  for (const { message, span } of parse('').warnings) {
    expect(message).toMatch(/^[A-Z].+\.$/)
    expect(span).toBeNull()
  }
})
