import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

test.each([
  [
    'an office told of when it goes',
    'Đó là lời của bà Thái Thị Nụ, Chủ tịch UBND tỉnh khi tới thăm các hộ nghèo tại xã Tân Mỹ chiều 5/5/2022.',
    [],
  ],
  [
    'the last office of who heads a delegation',
    'Ngày 5/5/2022, bà Thái Thị Nụ, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế làm trưởng đoàn công tác đã đến thăm, kiểm tra Trạm Y tế xã Tân Mỹ.',
    [],
  ],
  [
    'a body inside the name of what meets',
    'Nói tại cuộc họp tổ của Tổ đại biểu HĐND huyện Phú Lâm sáng 5/5/2022, bà Thái Thị Nụ nói về giá lúa.',
    [],
  ],
  [
    'bodies told to act',
    'Tại buổi họp báo chiều 5/5/2022, bà Thái Thị Nụ cho biết công an các xã, thị trấn nhanh chóng tham mưu, đồng loạt ra quân kiểm tra nhà trọ.',
    [],
  ],
  [
    'an office of whom attends the opening',
    'Sáng 5/5/2022, tại thành phố Lào Cai, Đại tá Quàng Văn Sính, Giám đốc Công an tỉnh dự khai mạc hội thi bắn nỏ.',
    [],
  ],
  [
    'an office of whom opens it',
    'Sáng 5/5/2022, tại thành phố Lào Cai, ông Quàng Văn Sính, Hiệu trưởng Trường Đại học Mây phát biểu khai mạc hội thảo về chè.',
    [],
  ],
  [
    'a person who goes on a visit',
    'Ngày 5/5/2022, Bí thư Huyện ủy Quàng Văn Sính đã đến thăm, tặng quà các gia đình chính sách tại xã Tân Mỹ.',
    [],
  ],
  [
    'a board that expects an event',
    'Từ kinh nghiệm các năm, Ban Tổ chức dự kiến Hội nghị thầy thuốc trẻ sẽ diễn ra ngày 5/5/2022.',
    [],
  ],
  ['the body in the name of a session', 'Sáng 5/5/2022, kỳ họp thứ 3, Quốc hội khóa XV đã họp phiên bế mạc.', []],
  [
    'people who meet others',
    'Chiều 5/5/2022, buổi làm việc giữa lãnh đạo Công ty Hải Long và ngư dân xã Tân Mỹ đã diễn ra trong hai giờ.',
    [],
  ],
  [
    'a delegation that is met',
    'Chiều 5/5/2022, Bí thư Huyện ủy Quàng Văn Sính đã tiếp Đoàn công tác của Công ty Hải Long. Hai bên trao đổi về nghề dệt.',
    [],
  ],
  [
    'a delegation that is received with courtesy',
    'Chiều 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh tiếp xã giao Đoàn công tác tỉnh Phông Sa Lỳ, Lào do ông Khăm Pheng làm Trưởng đoàn.',
    [],
  ],
  [
    'an office that stands for nobody else',
    'Sáng 5/5/2022, Sở Y tế, Chủ tịch nước và Sở Nội vụ được nhắc tới tại lễ trao quà cho học sinh.',
    [],
  ],
  [
    'the event itself, which closes',
    'Chiều 5/5/2022, Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ huyện Phú Lâm họp phiên bế mạc.',
    [],
  ],
  [
    'whose head presides for the first time',
    'Ngày 5/5/2022, tại Hà Nội diễn ra Kỳ họp hợp tác nghề cá. Đây là lần đầu tiên Thủ tướng của hai nước láng giềng đồng chủ trì Kỳ họp.',
    [],
  ],
  [
    'who comes along with a person',
    'Sáng 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh cùng đại diện Sở Y tế đã đến thăm, tặng quà thợ dệt xã Tân Mỹ.',
    [],
  ],
  [
    'whose leaders come with a person',
    'Sáng 5/5/2022, bà Thái Thị Nụ, Bí thư Tỉnh ủy cùng lãnh đạo tỉnh đã có buổi gặp gỡ với 50 thợ dệt.',
    [],
  ],
  [
    'part of an office',
    'Sáng 5/5/2022, ông Lò Văn Tẻn, Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển quốc gia, chủ trì hội nghị sơ kết.',
    [],
  ],
  [
    'the unit inspected',
    'Ngày 5/5/2022, Chủ tịch UBND huyện Thái Thị Nụ đã kiểm tra công tác phòng dịch tại Trung tâm Y tế huyện.',
    [],
  ],
  [
    'who gets something there',
    'Ngày 5/5/2022, Hội nghị triển khai tiêm chủng được tổ chức tại xã Tân Mỹ. Hội nghị được Sở Y tế đánh giá cao.',
    [],
  ],
  [
    'who attends',
    'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng. Tham dự có Sở Tài chính, Sở Nội vụ.',
    ['Sở Y tế'],
  ],
  [
    'who holds another event',
    'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng. Trước đó, ngày 2/5, Sở Tư pháp đã tổ chức hội nghị tập huấn.',
    ['Sở Y tế'],
  ],
  [
    'under whose direction it is held',
    'Ngày 5/5/2022, dưới sự chỉ đạo của Tỉnh ủy, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng.',
    ['Sở Y tế'],
  ],
  [
    'who issued a document',
    'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai Nghị quyết số 128/NQ-CP của Chính phủ.',
    ['Sở Y tế'],
  ],
  [
    'who is to organise something',
    'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng. Hội nghị đề nghị Sở Tư pháp tổ chức rà soát văn bản.',
    ['Sở Y tế'],
  ],
  [
    'whoever is given something at it',
    'Ngày 5/5/2022, Hội nghị tổng kết chương trình nước sạch được tổ chức tại xã Tân Mỹ, nơi Công ty Hải Long tổ chức thi công.',
    [],
  ],
  [
    'the person a working session is of',
    'Sáng 5/5/2022 diễn ra buổi làm việc của ông Lò Văn Sủng với Sở Y tế về công tác tiêm chủng.',
    [],
  ],
  [
    'the province behind a body of a district',
    'Ngày 5/5/2022, Huyện đoàn Phú Lâm, Sơn La tổ chức hội thảo về giống.',
    ['Huyện đoàn Phú Lâm, Sơn La'],
  ],
  ['the province of a dateline', 'Sơn La: Khai mạc hội thảo về giống sáng 5/5/2022 tại xã Tân Mỹ.', []],
  [
    'the province that news comes from',
    'Sơn La (NMO) - Bà Thái Thị Nụ, ngày 5/5/2022, đã đến thăm các hộ nghèo xã Tân Mỹ.',
    [],
  ],
  [
    'one more field of a body, behind another in letters',
    'Ngày 5/5/2022, Phòng Cảnh sát PCCC và CNCH tổ chức hội thảo về giống.',
    ['Phòng Cảnh sát PCCC và CNCH'],
  ],
  [
    'one field of a body, in letters',
    'Ngày 5/5/2022, Sở Nông nghiệp và PTNT tổ chức hội thảo về giống.',
    ['Sở Nông nghiệp và PTNT'],
  ],
])('%s is no organiser', (_, text, expected) => {
  const { event, organizers } = parse(text)
  expect(event).not.toBeNull()
  expect(organizers.map((one) => words(text, one))).toEqual(expected)
})
