import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

test.each([
  [
    'Từ 2 đến 4/3/2022, 37 công chức xã được bồi dưỡng nghiệp vụ hộ tịch, do Sở Tư pháp mở.',
    'bồi dưỡng nghiệp vụ hộ tịch',
  ],
  ['Ngày 2/3/2022, 40 trưởng bản đã được tập huấn kỹ năng số.', 'tập huấn kỹ năng số'],
  [
    'Trong 3 ngày, từ 2-4/3/2022, gần 120 hộ nuôi tôm được các chuyên gia Viện Cây chè tập huấn kỹ thuật nuôi tôm.',
    'tập huấn kỹ thuật nuôi tôm',
  ],
  [
    'Khánh thành cầu Nậm Lim\nSáng 2/3/2022, cây cầu dài 120m đã chính thức được cắt băng khánh thành.',
    'Khánh thành cầu Nậm Lim',
  ],
  [
    'Khai trương Cổng dữ liệu huyện Nậm Lim\nTối 2/3/2022, Cổng dữ liệu đã được các đại biểu ấn nút khai trương.',
    'Khai trương Cổng dữ liệu huyện Nậm Lim',
  ],
  [
    'Trong hơn 90 phút gặp gỡ báo chí do Sở Y tế tổ chức chiều 2/3/2022, ông Lò Văn Ơn nhắc lại điều ấy.',
    'gặp gỡ báo chí',
  ],
])('done to somebody or something: %s', (text, name) => {
  expect(nameOf(text)).toBe(name)
})

test.each([
  // on a day, but not that it was opened then
  'Ngày 5/5/2022, cây cầu được khánh thành từ lâu lại xuống cấp.',
  // opened, taught, on no day and by nobody who is named
  'Cây cầu đã được khánh thành, dân đi lại dễ.',
  'Cán bộ được tập huấn phải nộp báo cáo.',
  'Nhà máy sẽ được khởi công khi có vốn.',
])('no event: %s', (text) => {
  expect(nameOf(text)).toBeUndefined()
})
