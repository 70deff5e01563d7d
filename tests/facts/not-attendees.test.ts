import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { attendeeRows } from './facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

test.each([
  [
    'a photographer',
    'Các xã đã nêu nhiều khó khăn.\n\nQuang cảnh hội nghị. Ảnh: Lê Hải Vân\n\nKế hoạch sẽ được hoàn thiện.',
  ],
  ['the author', 'Các xã đã nêu nhiều khó khăn.\n\nLê Hải Vân'],
  ['a person whom a street is named after', 'Tuyến đường Nguyễn Thị Mười vừa được mở rộng.'],
  ['a person only mentioned', 'Mô hình của gia đình ông Lò Văn Tẻn ở bản Nà Lốc được nhiều hộ học theo.'],
  ['the delegates in general', 'Các đại biểu đã thảo luận, làm rõ nguyên nhân của những tồn tại.'],
  ['numbers in a report', 'Năm 2021, toàn huyện có hơn 300 cán bộ dân số được bồi dưỡng nghiệp vụ.'],
  ['who is to act', 'Phòng Y tế được giao phối hợp với các xã rà soát danh sách.'],
  ['who was at a side event', 'Trước đó, ngày 2/5/2022, bà Thái Thị Nụ, Trưởng phòng Y tế đã phát biểu tại xã Tân Mỹ.'],
  [
    'who is interviewed',
    'Các xã đã nêu khó khăn.\n\n- Phóng viên: Thưa ông, vì sao tiến độ chậm?\n\n- Ông Lò Văn Tẻn: Tiến độ chậm vì mưa kéo dài từ đầu năm.',
  ],
  ['whose matter another clause tells', 'Cùng với ông Quàng Văn Sính, các xã có bà Thái Thị Nụ bị ốm.'],
  ['what stands beside somebody', 'Cùng với ông Quàng Văn Sính có 3 cây cầu đang xây.'],
  ['whoever gets a gift without a name', 'Nhân dịp này, UBND huyện trao quà tặng đơn vị.'],
  ['who stays away', 'Ông Lò Văn Tẻn vắng mặt. Ông Tẻn đã yêu cầu các xã khẩn trương.'],
  ['who is asked by a paper', 'Trao đổi với Báo Người Lao Động ngày 7/5/2022, ông Lò Văn Tẻn cho biết xã đã xong.'],
  ['who writes to it', 'Trong thư gửi hội nghị, ông Lò Văn Tẻn chúc mừng các đại biểu.'],
  [
    'what is asked of those who attend',
    'Phòng Y tế đề nghị các học viên tham dự lớp học phải đem theo sổ, chú ý nghe các bài giảng.',
  ],
  [
    'what those who attend are to do',
    'Chủ tịch huyện yêu cầu các cán bộ dự phiên họp thảo luận có trọng tâm, trọng điểm.',
  ],
  ['what a side is to look into', 'Về phía cơ quan thuế sẽ làm rõ những tờ khai nào mà có tình trạng kê khống.'],
  ['what is in a paper', 'Tham dự giải đấu là 20 cái tên có trong danh sách sơ bộ.'],
  ['whose company is harmed', 'Ông Lò Văn Tẻn cùng các hộ bị mất đất kiến nghị.'],
  ['whose house and others get something', 'Nhà của ông Lò Văn Tẻn và các hộ khác nhận đất.'],
  [
    'who is elected to go elsewhere',
    'Tại hội nghị, các đại biểu đã bầu Ban Chấp hành; chọn Đoàn đại biểu đi dự Đại hội cấp trên.',
  ],
  ['who works elsewhere', 'Ông Lò Văn Tẻn đi làm việc ở xa.'],
  ['what is said to be there beside people', 'Khách mời có nhiều ý kiến.'],
  ['who came before the event', 'Hội nghị diễn ra một tuần kể từ khi Bộ trưởng Lò Văn Tẻn thăm huyện.'],
  ['who gets a task', 'Phó Giám đốc Sở Y tế Lò Văn Tẻn được phân công làm việc với các trạm.'],
  ['what a meeting hears', 'Tại hội nghị, có ba ý kiến về thuốc.'],
  ['what a body receives', 'Hội nghị đón nhận cờ thi đua của tỉnh.'],
  ['a branch of a school', 'Đoàn Trường Cao đẳng Y tế Tân Mỹ đã phát động phong trào đọc sách.'],
  ['whom a picture shows', 'Đoàn đã tặng xã bức tranh Bác Hồ với Bác Tôn.'],
  ['a side without a list', 'Xã Tân Mỹ có ông Lò Văn Tẻn bị thương.'],
  ['who has not come', 'Đại diện 2 xã vẫn chưa có mặt.'],
  ['whose talks are reported', 'Bí thư Huyện ủy đã nghe kết quả làm việc với ông Kim Sa Vuông.'],
  ['what those who attend get', 'Tham dự hội nghị, các xã còn có cơ hội trao đổi kinh nghiệm.'],
  ['who took part in a programme', 'Người dân tham gia bảo hiểm y tế đạt 92%.'],
  ['a part wished for', 'Công tác này cần có sự tham gia của các xã, bản.'],
  ['a manner of working', 'Các xã đã làm việc với tinh thần khẩn trương.'],
  ['an effect', 'Mô hình đã thu hút nhiều hộ làm theo.'],
  [
    'whom a speaker tells of',
    'Ông Quàng Văn Sính cho biết, sau nhiều cuộc họp, Bộ trưởng Lò Văn Tẻn đã kết luận giữ nguyên định mức.',
  ],
  ['the organiser that reports', 'Tại hội nghị, UBND huyện Phú Lâm đã báo cáo kết quả.'],
  [
    'whom a speech tells of',
    '“Tôi tin rằng, bên cạnh 40 điển hình về dự lễ hôm nay, còn có rất nhiều tấm gương khác trên các lĩnh vực”, ông Quàng Văn Sính nói.',
  ],
  ['who acted at another meeting', 'Tại hội nghị vừa qua, bà Thái Thị Nụ đã nhấn mạnh ba việc.'],
  ['whose appointment is talked of', 'Nhiều người băn khoăn về trường hợp bổ nhiệm bà Thái Thị Nụ.'],
  ['a number that recognises', 'Trong phiếu hỏi, 80 hộ nuôi ong nhận định giá giảm.'],
  ['whither one looks', 'Cả làng cùng trông về phía trước mà làm ăn.'],
  ['an honour', 'Bà Thái Thị Nụ coi đây là vinh dự và trách nhiệm.'],
  ['those who attend, in general', 'Các đại biểu tham dự hội nghị đã trao đổi thẳng thắn.'],
  ['a regular meeting', 'Tại buổi giao ban với các phòng, huyện đã nhắc nhở.'],
  ['the committee that holds the event', 'Tại hội nghị, Ban Tổ chức đã công bố kết quả.'],
  ['whose report is heard', 'Hội nghị đã nghe báo cáo của Trung tâm Y tế huyện.'],
  ['the leader who was named before', 'Lãnh đạo huyện yêu cầu các xã rà soát lại danh sách.'],
  ['what a district has earned', 'Trong 5 năm, toàn huyện có 12 tập thể được tặng huân chương.'],
  ['the countries of an agreement', 'Hiệp định được ký với sự tham gia của Nhật Bản và 10 nước thành viên.'],
  [
    'a group under a photo',
    'Các xã đã nêu khó khăn.\n\nLãnh đạo xã Tân Mỹ tặng hoa chúc mừng.\n\nKế hoạch sẽ được hoàn thiện.',
  ],
  [
    'who receives under a photo',
    'Các xã đã nêu khó khăn.\n\nÔng Quàng Văn Sính tặng quà cho các hộ nghèo.\n\nKế hoạch sẽ được hoàn thiện.',
  ],
  [
    'a group under a photo on the line of the text',
    'Các xã đã nêu nhiều khó khăn. Lãnh đạo xã Tân Mỹ đã tặng quà lưu niệm. Ảnh: Hải Vân Kế hoạch của huyện sẽ được hoàn thiện trong quý sau để trình phê duyệt.',
  ],
  ['whom a day is meant to honour', 'Đây là dịp tôn vinh các nghệ nhân, quà tặng kèm theo là sách.'],
  ['a unit that is visited', 'Buổi chiều là buổi làm việc với Trạm Y tế xã Tân Mỹ.'],
  ['meetings as a habit', 'Sau các cuộc họp với các xã, phòng đã kết luận.'],
  ['a street with the number of a house', 'Trạm đặt tại số 12 Lò Văn Tẻn, báo cáo của phòng cho biết.'],
  ['an industrial park', 'Doanh nghiệp (Khu công nghiệp Lò Tẻn) báo cáo đủ số liệu.'],
  [
    'whom a reporter asked',
    'Trao đổi với phóng viên, ông Lò Văn Tẻn, Trưởng phòng Y tế cho biết dịch đã giảm.\n\nÔng Tẻn đề nghị người dân không chủ quan.',
  ],
  ['whom a paper asked', 'Trả lời phỏng vấn của VTV, bà Thái Thị Nụ cho rằng mức hỗ trợ còn thấp.'],
  ['a number over years', 'Những năm qua, hơn 2.000 đoàn viên đã tham dự các lớp nghề.'],
  ['whom a matter concerns', 'Vấn đề tảo hôn đang thu hút sự quan tâm của nhiều cấp.'],
  ['who is to act together', 'Ông Quàng Văn Sính yêu cầu Phòng Y tế cùng các xã tiến hành rà soát.'],
  [
    'whom a speaker tells to have met',
    'Ông Quàng Văn Sính cho biết, tại buổi gặp gỡ với gần 40 cán bộ dân số, huyện đã hứa tăng phụ cấp.',
  ],
  ['a spokesman', 'Theo người phát ngôn của UBND tỉnh Lò Văn Tẻn, đề án còn nhiều ý kiến.'],
  ['whose words are recalled', 'Huyện đã triển khai ý kiến chỉ đạo của Chủ tịch tỉnh Lò Văn Tẻn về vụ việc.'],
  ['who was born long ago', 'Nhân 100 năm sinh ông Lò Văn Tẻn, ông Quàng Văn Sính yêu cầu các xã dựng bia.'],
  ['opinions', 'Nhiều ý kiến thẳng thắn của các xã tham dự hội nghị.'],
  ['a delegation elected for another congress', 'Huyện đã bầu đoàn đại biểu dự Đại hội cấp trên gồm 12 đồng chí.'],
  ['a course held elsewhere', 'Năm qua, xã Tân Mỹ mở lớp nghề cho 40 thanh niên.'],
  ['when to be there', 'Các xã cần có mặt trước 15 phút.'],
  ['what may happen', 'Các xã dự hội nghị cần hạn chế sai sót có thể xảy ra.'],
  ['who is said to hold the event, in short', 'Dịp này, UBND huyện trao tặng cờ thi đua.'],
  ['the heads of both sides', 'Hai bên ký biên bản trước sự chứng kiến của hai nhà lãnh đạo.'],
  ['whom the words before told of', 'Cử tri này cho rằng mức hỗ trợ còn thấp.'],
  ['members of nothing', 'Dự hội nghị có ông Quàng Văn Sính và các thành viên.'],
  ['who will be at another event', 'Tháng sau huyện sẽ mở hội thảo với sự tham dự của lãnh đạo 5 tỉnh.'],
  ['who was at work elsewhere', 'Các dự án nước sạch có sự tham gia của 40 hộ dân.'],
  ['whom one ought to meet', 'Các xã đề xuất tăng cường gặp gỡ, trò chuyện với nhân dân các bản.'],
  ['who spoke the time before', 'Kỳ trước Trưởng phòng Y tế Lò Văn Tẻn đã nói về việc này.'],
  ['a forecast', 'Dự báo năm nay có 200 trẻ em sinh ra tại các xã.'],
])('%s is no attendee', (_, rest) => {
  const text = OPENING + rest
  const record = parse(text)
  expect(record.chairs.map(({ name }) => name)).toEqual(['Quàng Văn Sính'])
  expect(attendeeRows(text, record)).toEqual([])
})

test.each([
  'Chiều 6/5/2022, ông Lò Văn Tẻn, người phát ngôn của UBND tỉnh Hà Giang cho biết, sáng 5/5, UBND tỉnh đã tổ chức cuộc họp bàn tiến độ tiêm chủng.\n\nÔng Tẻn cho rằng mục tiêu là khả thi.',
  'Bà Lò Thị Tẻn, Chánh Văn phòng UBND huyện Phú Lâm cho biết: Sáng 5/5/2022, UBND huyện đã họp với các xã về công tác tiêm chủng.',
])('who tells of the event is no attendee of it: %s', (text) => {
  const record = parse(text)
  expect(record.event).not.toBeNull()
  expect(record.attendees.filter(({ kind }) => kind === 'person')).toEqual([])
})

test.each([
  ['Ông Lò Văn Tẻn, Trưởng phòng Y tế cho biết công tác chuẩn bị đã xong.', []],
  ['Bà Thái Thị Nụ sẽ trình bày tham luận.', ['Thái Thị Nụ']],
])('before the event only its agenda tells who will be there: %s', (rest, expected) => {
  const text = `Ngày 15/5/2022, UBND huyện Phú Lâm sẽ tổ chức Hội nghị triển khai công tác dân số. ${rest}`
  const record = parse(text, { referenceDate: '2022-05-05' })
  expect(record.event?.status).toBe('upcoming')
  expect(record.attendees.map(({ name }) => name)).toEqual(expected)
})

test('the short form in brackets is who holds the event', () => {
  const text =
    'Ngày 5/5/2022, Hiệp hội Chè Phú Lâm (PLTA) tổ chức Hội nghị triển khai công tác dân số. Tại hội nghị, PLTA đã trình bày 3 kiến nghị.'
  expect(attendeeRows(text, parse(text))).toEqual([])
})
