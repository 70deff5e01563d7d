import { expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

test.each([
  // a road between two places, though the second reads like somebody's name
  [
    'Ngày 5/5/2022, ông Lò Văn Ơn, Phó Giám đốc Sở Y tế đã thị sát đường dây Nậm Sum - Nông Mít.',
    'thị sát đường dây Nậm Sum - Nông Mít',
  ],
  // two fields, in a headline too
  [
    'Ngày hội Văn hóa - Thể thao huyện Phú Lâm\nTối 5/5/2022, bà con đã về sân vận động từ sớm. Cùng dự có ông Lò Văn Ơn, Bí thư Huyện ủy.',
    'Ngày hội Văn hóa - Thể thao huyện Phú Lâm',
  ],
  // what a gift is worth
  [
    'Ngày 5/5/2022, Hội Phụ nữ huyện Phú Lâm trao 40 con cừu giống, trị giá 120 triệu đồng cho 10 hội viên nghèo.',
    'trao 40 con cừu giống, trị giá 120 triệu đồng cho 10 hội viên nghèo',
  ],
  // somebody behind the dash
  ['Ngày 5/5/2022, ông Lò Văn Ơn dự lễ khánh thành cầu Nậm Sum - Nông Mít Sinh báo cáo.', 'lễ khánh thành cầu Nậm Sum'],
])('a mark in the name: %s', (text, name) => {
  expect(parse(text).event?.text).toBe(name)
})
