import { expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const LEAD = 'Ngày 12/11/2022, cả bản Nà Lim rực rỡ cờ hoa vì Ngày hội Đại đoàn kết của bà con.'

test.each([
  'Cùng dự Ngày hội còn có bà Giàng Thị Páo, Bí thư Đảng ủy xã.',
  'Có mặt tại sân bản: đồng chí Lò Văn Ơn, Phó Bí thư Huyện ủy.',
  'Về phía huyện có ông Lò Văn Ơn, Phó Bí thư Huyện ủy.',
])('somebody is listed as present: %s', (list) => {
  expect(parse(`${LEAD} ${list}`).event?.type).toBe('festival')
})

test.each([
  'Dự kiến năm nay bản có ông Lò Văn Ơn lên lão.',
  'Có mặt từ sớm là yêu cầu của trưởng bản.',
  'Có mặt ở sân từ 5 giờ sáng: ông Lò Văn Ơn, Phó Bí thư Huyện ủy.',
  'Bản có ông Lò Văn Ơn, nguyên Bí thư Đảng ủy xã.',
])('nobody is: %s', (sentence) => {
  expect(parse(`${LEAD} ${sentence}`).event).toBeNull()
})
