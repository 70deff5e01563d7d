import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { conclusionRows } from './facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

test.each([
  ['the bare announcement of a speech', 'Ông Quàng Văn Sính, Chủ tịch UBND huyện phát biểu kết luận hội nghị.'],
  [
    'what a report holds',
    'Theo báo cáo của Phòng Y tế, năm 2021 các xã đã tổ chức 45 buổi tư vấn với 2.300 lượt người nghe.',
  ],
  ['statistics', 'Tỷ lệ sinh con thứ ba giảm còn 6,4%, tỷ số giới tính khi sinh là 108/100.'],
  ['what a delegate proposes', 'Bà Thái Thị Nụ, cộng tác viên xã Tân Mỹ kiến nghị nâng mức phụ cấp hằng tháng.'],
  ['what a report asks', 'Báo cáo tại hội nghị nêu rõ các xã cần khắc phục tình trạng chậm gửi số liệu.'],
  ['what was heard', 'Hội nghị đã nghe báo cáo kết quả năm 2021, phương hướng năm 2022.'],
  ['how the event went', 'Hội nghị diễn ra trong không khí sôi nổi và kết thúc lúc 11 giờ.'],
  ['what delegates discussed', 'Các đại biểu đã thảo luận, làm rõ nguyên nhân của những tồn tại.'],
  ['who reported', 'Bà Thái Thị Nụ, Trưởng phòng Y tế báo cáo kết quả công tác năm 2021.'],
  ['by what means', 'Hội nghị thông qua tăng cường đối thoại giúp các xã hiểu nhau hơn.'],
  ['greetings', 'Ông Quàng Văn Sính chuyển lời chào và lời chúc sức khỏe tới các cộng tác viên.'],
  ['congratulations', 'Ông Quàng Văn Sính chúc mừng các cộng tác viên nhân ngày Dân số Việt Nam.'],
  ['who came, cheered on', 'Đến dự có bà Thái Thị Nụ, Trưởng phòng Y tế, đại diện các xã cùng 200 cổ động viên.'],
  [
    'what an informant says is going to be done',
    'Bà Thái Thị Nụ, Trưởng phòng Y tế cho biết phòng sẽ tổ chức thêm hai lớp ở vùng cao.',
  ],
  ['what was long ago', 'Ông Quàng Văn Sính nhấn mạnh: Sinh thời, cụ Thái Phiên rất chăm lo sức khỏe bà con.'],
  [
    'what was done on a day long past',
    'Ông Quàng Văn Sính nêu rõ, ngày 12/8/1987, huyện đã mở lớp cô đỡ đầu tiên ở vùng cao.',
  ],
  ['the agenda', 'Ông Quàng Văn Sính nêu rõ: Hội nghị sẽ thảo luận về mạng lưới cộng tác viên ở vùng cao.'],
  ['remarks on a draft', 'Góp ý dự thảo nghị quyết, ông Quàng Văn Sính nói các xã cần có thêm cộng tác viên.'],
  ['what a paper says', '“Đề nghị các xã phải báo cáo số sinh hằng tháng” – báo cáo nêu rõ.'],
  ['how many were elected', 'Số đại biểu được bầu ở ba xã là 75 người, 12 chủ tịch xã không trúng cử.'],
  ['thanks', 'Ông Quàng Văn Sính gửi lời cảm ơn tới các nhà tài trợ.'],
  [
    'what was settled before',
    'Trước đó, ngày 2/5/2022, Hội đồng nhân dân xã Tân Mỹ đã thông qua nghị quyết về hỗ trợ cộng tác viên.',
  ],
  [
    'a caption',
    'Các xã nêu nhiều khó khăn.\n\nÔng Quàng Văn Sính yêu cầu các xã rà soát. Ảnh: Hải Vân\n\nHội nghị kết thúc cùng ngày.',
  ],
])('%s is no conclusion', (_, rest) => {
  const text = OPENING + rest
  const record = parse(text)
  expect(record.event?.type).toBe('conference')
  expect(conclusionRows(text, record)).toEqual([])
})

test.each([
  [
    'a report before it',
    'Bà Thái Thị Nụ, Trưởng phòng Y tế báo cáo: năm 2021 các xã đã tổ chức 45 buổi tư vấn.',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    '',
  ],
  [
    'questions behind it',
    '',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    'Hàng loạt câu hỏi về những yếu kém của trạm y tế được nêu ra.',
  ],
  [
    'figures behind it',
    '',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    'Theo thống kê, toàn huyện có 240 cộng tác viên, trong đó 180 người là nữ.',
  ],
  [
    'what befell people behind it',
    '',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    'Trong đó, riêng xã Tân Mỹ có 1.200 hộ phải sơ tán.',
  ],
  [
    'examples behind it',
    '',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    'Tiêu biểu như các phong trào: đường hoa nông thôn, ngõ không rác.',
  ],
  [
    'another topic behind it',
    '',
    'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã rà soát danh sách.',
    'Dịp này, 10 cộng tác viên được tặng giấy khen.',
  ],
])('a conclusion with %s', (_, before, conclusion, behind) => {
  const text = [OPENING.trim(), before, conclusion, behind].filter((part) => part !== '').join(' ')
  expect(conclusionRows(text, parse(text))).toEqual([['directive', 'Quàng Văn Sính', conclusion]])
})
