/** However a sentence brings an event in: its name, its day, its place, and who holds it. */
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { misread } from './matrix.js'

const EVENTS = [
  'hội thảo Giữ rừng đầu nguồn',
  'hội nghị tổng kết công tác năm 2023',
  'buổi tọa đàm về kinh tế xanh',
  'lễ khánh thành cầu Sông Lim',
  'cuộc họp về phòng, chống dịch',
  'phiên họp thường kỳ',
  'buổi họp báo công bố kết quả',
  'kỳ họp thứ 15 HĐND tỉnh',
]
const FRAMES = [
  'Phát biểu tại … sáng 5/3/2024, ông Lò Văn Ơn đề nghị tăng vốn.',
  'Tại … do Sở Y tế tổ chức sáng 5/3/2024, ông Lò Văn Ơn đề nghị tăng vốn.',
  'Ông Lò Văn Ơn, Giám đốc Sở Tài chính, cho biết như trên tại … sáng 5/3/2024.',
  'Thông tin trên được nêu tại … do Sở Y tế tổ chức ngày 5/3/2024.',
  'Sáng 5/3/2024, tại Hà Nội đã diễn ra ….',
  'Sáng 5/3/2024, Sở Y tế đã tổ chức ….',
  'Sáng 5/3/2024, ông Lò Văn Ơn dự và phát biểu tại ….',
  'Kết luận … sáng 5/3/2024, ông Lò Văn Ơn yêu cầu tăng vốn.',
  'Sau một ngày làm việc, chiều 5/3/2024, … đã bế mạc.',
  'Ngày 5/3/2024, Sở Y tế phối hợp với UBND huyện Phú Lâm long trọng tổ chức ….',
  'Theo kế hoạch, … sẽ diễn ra ngày 5/3/2024 tại Hà Nội.',
  '"Cần tăng vốn", ông Lò Văn Ơn nói tại …, chiều 5/3/2024.',
  'Dự … sáng 5/3/2024, ông Lò Văn Ơn ghi nhận nỗ lực của ngành.',
]

test('the event, with its day, its place and who holds it', () => {
  const missed = misread(FRAMES, EVENTS, (frame, name) => {
    const { event, date, location, organizers } = parse(frame.replace('…', name))
    return (
      event?.text === name &&
      date?.start === '2024-03-05' &&
      (location?.text === 'Hà Nội') === frame.includes('tại Hà Nội') &&
      organizers.some(({ text }) => text === 'Sở Y tế') === frame.includes('Sở Y tế')
    )
  })
  expect(missed).toEqual([])
})
