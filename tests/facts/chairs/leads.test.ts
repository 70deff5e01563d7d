import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { chairRows, type PersonRow } from '../facts.js'

test.each<[string, PersonRow[]]>([
  [
    'Chiều 5/5/2022, đồng chí Quàng Văn Sính đã thân mật tiếp Đoàn đại biểu tỉnh Hủa Phăn do ông Khăm Pheng làm trưởng đoàn.',
    [['Quàng Văn Sính', 'lead']],
  ],
  ['Chiều 5/5/2022, ông Quàng Văn Sính trân trọng tiếp Đại sứ Lào.', [['Quàng Văn Sính', 'lead']]],
  ['Chiều 5/5/2022, ông Quàng Văn Sính lần lượt kiểm tra kè sông Mây.', [['Quàng Văn Sính', 'lead']]],
  [
    'Ngày 5/5/2022, UBND huyện tổ chức hội nghị. Chủ trì hội nghị có các ông, bà: Quàng Văn Sính; Thái Thị Nụ.',
    [
      ['Quàng Văn Sính', 'chair'],
      ['Thái Thị Nụ', 'chair'],
    ],
  ],
  [
    'Ngày 5/5/2022, xã tổ chức đại hội. Đoàn Chủ tịch được đại hội biểu quyết gồm ông Quàng Văn Sính.',
    [['Quàng Văn Sính', 'chair']],
  ],
])('%s', (text, chairs) => {
  expect(chairRows(text, parse(text))).toEqual(chairs)
})
