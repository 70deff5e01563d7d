import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const OPENING = 'Ngày 5/5/2022, UBND xã Tân Mỹ tổ chức Hội nghị quán triệt văn bản mới. '

test.each([
  ['a document without a number', 'Hội nghị quán triệt nghị quyết của Đảng ủy và kế hoạch của UBND xã.'],
  ['a count of documents', 'Năm 2021, HĐND xã đã ban hành 12 nghị quyết, UBND xã ban hành 30 quyết định.'],
  ['a fraction', 'Có 45/50 đại biểu tán thành.'],
  ['a date', 'Chỉ tiêu được giao từ 12/2021.'],
  ['a telephone', 'Điện thoại liên hệ 0203.456.789.'],
  ['a road', 'Quốc lộ 18, tỉnh lộ 326 đi qua địa bàn xã.'],
  ['a party cell', 'Chi bộ 5 và Tổ dân phố số 7 được biểu dương.'],
])('%s is no document', (_, sentence) => {
  expect(parse(OPENING + sentence).documents).toEqual([])
})
