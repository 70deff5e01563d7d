import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const held = (name: string): string => `Sáng 5/5/2022, Hội Nông dân huyện Phú Lâm tổ chức ${name}.`

test.each([
  ['hội nghị gặp gỡ các thầy thuốc cao tuổi', 'meeting'],
  ['buổi nghiệm thu đề tài “Giống lúa nương”', 'meeting'],
  ['buổi bảo vệ đề cương về giống lúa nương', 'meeting'],
  ['buổi ôn luyện cho học sinh lớp 9', 'meeting'],
  ['buổi chia tay cán bộ nghỉ hưu', 'ceremony'],
  ['buổi trải nghiệm nghề dệt', 'other'],
  ['buổi nói chuyện về biển đảo', 'seminar'],
  ['buổi chất vấn về thu phí chợ', 'assembly'],
  ['chương trình tri ân người cao tuổi', 'ceremony'],
  ['chương trình tham quan vườn chè', 'other'],
  ['hoạt động trao quà cho người cao tuổi', 'visit'],
  ['hoạt động trồng cây đầu xuân', 'campaign'],
  ['chuyến cứu trợ đồng bào vùng lũ', 'visit'],
  ['chuyến đi từ thiện đến ba bản vùng lũ', 'visit'],
  ['đợt tuyên truyền về phòng cháy rừng', 'training'],
  ['phiên thẩm định ba xã nông thôn mới', 'meeting'],
  ['lễ chào cờ đầu tháng', 'ceremony'],
])('a noun makes an event of what is done: %s', (name, type) => {
  const { event } = parse(held(name))
  expect([event?.text, event?.type]).toEqual([name, type])
})

test('told in the passive or as the place of a speech', () => {
  expect(parse('Sáng 5/5/2022, tại Sở Y tế đã diễn ra buổi nghiệm thu đề tài “Cây hồi”.').event?.text).toBe(
    'buổi nghiệm thu đề tài “Cây hồi”',
  )
})

test.each([
  'Hội Nông dân huyện Phú Lâm có buổi sáng nhiều việc.',
  'Ngành nông nghiệp có hoạt động giám sát thường ngày.',
  'Chương trình xây dựng nông thôn mới có nhiều đổi thay.',
])('no event: %s', (text) => {
  expect(parse(text).event).toBeNull()
})
