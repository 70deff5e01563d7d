import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

test.each([
  [
    'Chương trình “Ấm tình bản xa” sẽ lần lượt được tổ chức ngày 5/3 tại Hà Nội và Huế.',
    'Chương trình “Ấm tình bản xa”',
    'other',
  ],
  [
    'Sáng 5/3, Chương trình “Ấm tình bản xa” do Hội Làm vườn tổ chức đã diễn ra.',
    'Chương trình “Ấm tình bản xa”',
    'other',
  ],
  [
    'Sáng 5/3, cán bộ Kho Lim đã tham gia chương trình “Hiến máu cứu người – Giọt hồng Lim” tại Bệnh viện Phú Lâm.',
    'chương trình “Hiến máu cứu người – Giọt hồng Lim”',
    'campaign',
  ],
])('%s', (text, name, type) => {
  const { event } = parse(text)
  expect([event?.text, event?.type]).toEqual([name, type])
})

test('a programme of somebody else is no event', () => {
  expect(parse('Xã Cổ Am thực hiện tốt chương trình “Mỗi xã một sản phẩm”. Nhà nào cũng trồng chè.').event).toBeNull()
})
