import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

test.each([
  ['Lễ hội Hoa mơ tại xã Tân Mỹ đã khai mạc ngày 5/5/2022.', 'Lễ hội Hoa mơ'],
  ['Sáng 5/5/2022, lớp tập huấn nuôi ong cho hơn 40 hội viên đã kết thúc.', 'lớp tập huấn nuôi ong'],
  ['Ngày 5/5/2022, lớp tập huấn nuôi ong, một hoạt động thường niên của huyện, đã khai mạc.', 'lớp tập huấn nuôi ong'],
  ['Lễ hội Hoa mơ năm nay diễn ra ngày 5/5/2022.', 'Lễ hội Hoa mơ'],
  ['Hội thi cứu đuối với sự tham gia của 12 đội đã thu hút nhiều người xem sáng 5/5/2022.', 'Hội thi cứu đuối'],
  ['Buổi giao lưu nhân kỷ niệm 10 năm lập xã được tổ chức ngày 5/5/2022.', 'Buổi giao lưu'],
])('what stands between the event and what it did: %s', (text, name) => {
  expect(parse(text).event?.text).toBe(name)
})

test.each([
  // another clause's
  'Lễ hội Hoa mơ tại xã Tân Mỹ là dịp vui, ai cũng mong nó diễn ra.',
  // what it is meant for
  'Hội chợ Bông Lúa với mục tiêu thu hút khách từ xa có 40 gian hàng.',
])('not what it did: %s', (text) => {
  expect(parse(text).event).toBeNull()
})

test('a part of the event that enters it', () => {
  const { event } = parse('Sáng 5/5/2022, kỳ họp thứ 5 HĐND tỉnh bước vào buổi chất vấn đầu tiên.')
  expect(event?.text).toBe('kỳ họp thứ 5 HĐND tỉnh')
})
