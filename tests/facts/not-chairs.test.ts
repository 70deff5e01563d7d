import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { chairRows } from './facts.js'

const OPENING = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. '

test.each([
  ['a standing duty', 'Sở Khoa học và Công nghệ là cơ quan chủ trì đề tài, ông Lò Văn Tẻn là chủ nhiệm.'],
  ['a guest of honour', 'Ông Kim Sa Vuông, Phó Chủ tịch UBND tỉnh dự và chỉ đạo hội nghị.'],
  ['who speaks to conclude', 'Phát biểu kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã tăng cường tuyên truyền.'],
  ['who is to carry out a task', 'Hội nghị giao bà Thái Thị Nụ chủ trì, phối hợp với các xã rà soát danh sách.'],
  ['whom a matter is given to', 'Theo bà Thái Thị Nụ, huyện giao Phó Chủ tịch UBND xã chủ trì việc này.'],
  ['an organisation', 'Đề án do Phòng Y tế chủ trì, các xã phối hợp thực hiện.'],
  ['who reports', 'Bà Thái Thị Nụ, Trưởng phòng Y tế báo cáo kết quả thực hiện.'],
  ['one of several in office', 'Sắp tới Bộ trưởng và 4 Thứ trưởng sẽ chủ trì các hội thảo về vốn.'],
  ['who tells of a chair', 'Bà Thái Thị Nụ cho biết huyện đã chủ trì hội nghị năm ngoái.'],
  ['who is to lead a team', 'Bà Thái Thị Nụ chỉ đạo thành lập đoàn công tác do ông Lò Văn Tẻn làm trưởng đoàn.'],
  ['who is in charge of a study', 'Hội nghị nghe đề tài nuôi ong do TS. Lò Văn Tẻn làm chủ nhiệm, Viện Mây chủ trì.'],
  ['a delegation that is still to go', 'Đoàn kiểm toán do ông Lò Văn Tẻn làm trưởng đoàn sẽ về huyện trong tháng 6.'],
  ['who attends', 'Tham dự có ông Kim Sa Vuông, Phó Giám đốc Sở Y tế.'],
  ['a leader in a movement', 'Xã Tân Mỹ dẫn đầu phong trào thi đua, theo bà Thái Thị Nụ, Trưởng phòng Y tế.'],
])('%s is no chair', (_, sentence) => {
  const text = OPENING + sentence
  const record = parse(text)
  expect(record.event?.type).toBe('conference')
  expect(chairRows(text, record)).toEqual([])
})

test.each([
  [
    'who presides over a side event',
    `${OPENING}Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì. Trước đó, ngày 2/5/2022, bà Thái Thị Nụ chủ trì cuộc họp của Phòng Y tế.`,
    'Quàng Văn Sính',
  ],
  [
    'who presides over what comes later the same day',
    `${OPENING}Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì. Cùng ngày, bà Thái Thị Nụ chủ trì cuộc họp của Phòng Y tế.`,
    'Quàng Văn Sính',
  ],
  [
    'the guest received',
    'Ngày 5/5/2022, Chủ tịch UBND tỉnh Kim Sa Vuông đã tiếp đoàn công tác của Hiệp hội Thủy sản Na Uy do ông Lars Berg, Chủ tịch Hiệp hội làm trưởng đoàn.',
    'Kim Sa Vuông',
  ],
  [
    'the guest who comes to be received',
    'Ngày 5/5/2022, Chủ tịch UBND tỉnh Kim Sa Vuông tiếp xã giao Đại sứ Lào Khamtay Bounma thăm và làm việc tại tỉnh.',
    'Kim Sa Vuông',
  ],
  [
    'who invites',
    'Nhận lời mời của Tổng Bí thư Kim Sa Vuông và Chủ tịch nước Quàng Văn Sính, Chủ tịch nước Lào Khamtay Bounma đã thăm chính thức Việt Nam từ 5/5/2022.',
    'Khamtay Bounma',
  ],
])('%s is no chair beside the chair', (_, text, name) => {
  expect(parse(text).chairs.map((chair) => chair.name)).toEqual([name])
})

test('the meeting before a press conference has a chair of its own', () => {
  const text =
    'Chiều 5/5/2022, Chánh Văn phòng Lò Văn Tẻn chủ trì buổi họp báo thường kỳ tháng 4. Ông Lò Văn Tẻn cho biết, dưới sự chủ trì của Chủ tịch UBND tỉnh Kim Sa Vuông, UBND tỉnh đã họp phiên thường kỳ.'
  expect(chairRows(text, parse(text)).map(([name]) => name)).toEqual(['Lò Văn Tẻn'])
})

test('who hands over what a body gives leads no visit', () => {
  const text =
    'Ngày 5/5/2022, Hội Chữ thập đỏ huyện tổ chức tặng quà người mù. Bà Thái Thị Nụ, Chủ tịch Hội trực tiếp trao quà.'
  expect(chairRows(text, parse(text))).toEqual([])
})

test('a host who welcomes a visitor does not lead the visit', () => {
  const text =
    'Ngày 5/5/2022, Thủ tướng Quàng Văn Sính bắt đầu chuyến thăm chính thức Vương quốc Lưu Sa. ' +
    'Lễ đón Thủ tướng Quàng Văn Sính do Quốc vương Ma Văn Páo chủ trì.'
  expect(chairRows(text, parse(text))).toEqual([['Quàng Văn Sính', 'lead', 'Thủ tướng']])
})

test('who is of those that a body is made up of leads no meeting', () => {
  const text =
    'Ngày 5/5/2022, Sở Y tế họp công bố quyết định thành lập hai tổ. Ông Ma Văn Páo chủ trì cuộc họp. ' +
    'Tổ biên tập gồm 9 thành viên do bà Thái Thị Nụ làm tổ trưởng.'
  expect(chairRows(text, parse(text)).map(([name]) => name)).toEqual(['Ma Văn Páo'])
})
