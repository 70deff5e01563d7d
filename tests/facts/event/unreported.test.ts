import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('what is ordered, ruled or done again and again is not reported as held', () => {
  test.each([
    ['an order', 'Sở Y tế yêu cầu các đơn vị tổ chức hội thi cô đỡ thôn bản giỏi.'],
    [
      'a task given',
      'UBND tỉnh Mây Lim giao Sở Nội vụ chủ trì, tham mưu tổ chức hội nghị tổng kết cải cách hành chính.',
    ],
    [
      'a board of its own',
      'Bộ Nội vụ giao Ban Dân tộc tỉnh chủ trì, phối hợp với Sở Tài chính tổ chức hội thi già làng giỏi.',
    ],
    ['an order in writing, dated', 'Ngày 12/3, Huyện ủy Nà Lim có công văn đề nghị các xã tổ chức ngày hội trồng cây.'],
    ['what a paper says', 'Công điện của Bộ Nội vụ nêu rõ: các địa phương khẩn trương tổ chức lễ ra quân dập dịch.'],
    ['what a paper rules', 'Ngày 12/3, Đảng ủy khối Mây Lim ban hành Quy định về kiểm tra, giám sát đảng viên.'],
    [
      'a list of what is ordered',
      'Sở Y tế vừa có công văn yêu cầu các bệnh viện tổ chức trực Tết, thăm và chúc Tết bệnh nhân.',
    ],
    ['a duty', 'Theo đó, UBND huyện Nà Lim phải tổ chức lễ khởi công theo quy định.'],
    ['the second of two duties', 'Doanh nghiệp phải bàn giao mặt bằng và tổ chức lễ khởi công theo quy định.'],
    ['terms', 'Để tổ chức hội chợ hàng thủ công, các đơn vị phải xây dựng kế hoạch trước 30 ngày.'],
    ['costs', 'Ngày 12/3, Sở Y tế phê duyệt kinh phí trao học bổng cho học sinh nghèo năm 2031.'],
    ['a habit', 'Những năm qua, Hội Nông dân huyện luôn quan tâm tổ chức lớp tập huấn ghép cây.'],
    ['a stretch of time', 'Từ đầu năm đến nay, Công an tỉnh Mây Lim đã tổ chức buổi đối thoại với thanh niên.'],
    ['a year', 'Trong năm 2023, Sở Y tế đã khảo sát các điểm sạt lở và nhiều hoạt động khác.'],
    ['a time to come', 'Thời gian tới, huyện sẽ mở thêm các lớp bồi dưỡng, hội thi, hội thảo chuyên đề.'],
    ['an example', 'Điển hình như Hội Nông dân huyện, đã tổ chức lễ phát động trồng quế, giúp nhiều hộ thoát nghèo.'],
    ['a means', 'Nhờ tổ chức lớp tập huấn ghép cây, đời sống người dân được nâng lên.'],
    ['a law passed', 'Luật Ghép cây được Quốc hội thông qua tại Kỳ họp cuối năm có hiệu lực từ ngày 1/1/2031.'],
    ['what a congress once set', 'Tại Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025, chỉ tiêu này được đề ra là 60%.'],
    ['an interview', 'Phóng viên có cuộc trao đổi với ông Lò Văn Ơn, Giám đốc Sở Y tế về công tác phòng dịch.'],
  ])('%s', (_, text) => {
    expect(parse(text, { referenceDate: '2031-03-13' }).event).toBeNull()
  })

  test.each([
    [
      'who follows an order holds it',
      'Thực hiện văn bản chỉ đạo các xã trồng rừng, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'a task given before the day',
      'Được UBND tỉnh giao nhiệm vụ, sáng 12/3, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'a stretch of time in the sentence before',
      'Những năm qua, việc trồng rừng luôn được quan tâm. Sáng 12/3, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'a board is no order',
      'Sáng 12/3, Ban Chỉ đạo phòng, chống rét huyện tổ chức Hội thi Cô đỡ thôn bản.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'nor a routine meeting',
      'Sau hội nghị giao ban các xã, sáng 12/3, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'a purpose before the day',
      'Để kịp thời gỡ khó cho cơ sở, sáng 12/3, Sở Y tế kiểm tra công tác phòng dịch.',
      'kiểm tra công tác phòng dịch',
    ],
  ])('%s', (_, text, name) => {
    expect(parse(text, { referenceDate: '2031-03-13' }).event?.text).toBe(name)
  })
})

describe('who acts, and where a name ends', () => {
  test.each([
    [
      'organised inspection',
      'Sáng 12/3, Bộ Y tế tổ chức kiểm tra tiến độ thi công cầu Nà Lim.',
      'kiểm tra tiến độ thi công cầu Nà Lim',
    ],
    [
      'a quarter whose name ends like another word',
      'Sáng 12/3, Phường Nam Cường kiểm tra công tác phòng dịch.',
      'kiểm tra công tác phòng dịch',
    ],
    [
      'partners that nobody names',
      'Ngày 12/3, Sở Y tế chủ trì, phối hợp với các đơn vị liên quan đối thoại với hội viên nông dân.',
      'đối thoại với hội viên nông dân',
    ],
    [
      'a name behind the place',
      'Sáng 12/3, tại huyện Nà Lim, Vùng 3 Hải quân khảo sát các điểm sạt lở.',
      'khảo sát các điểm sạt lở',
    ],
    [
      'attended and directed',
      'Sáng 12/3, ông Lò Văn Ơn, Bí thư Huyện ủy tham dự và chỉ đạo tại Hội thảo khoa học về ghép cây.',
      'Hội thảo khoa học về ghép cây',
    ],
    [
      'held as a model',
      'Ngày 12/3, Huyện ủy Nà Lim chọn xã Bản Mây tổ chức điểm Lễ ra quân dập dịch.',
      'Lễ ra quân dập dịch',
    ],
    ['manner', 'Sáng 12/3, Sở Y tế tổ chức Lễ hội hoa Ban trực tiếp kết hợp với trực tuyến.', 'Lễ hội hoa Ban'],
    [
      'a line',
      'Sáng 12/3, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản qua hệ thống truyền hình trực tuyến.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'manner before the topic',
      'Sáng 12/3, Sở Y tế tổ chức cuộc họp trực tuyến đến các xã về phòng dịch.',
      'cuộc họp trực tuyến đến các xã về phòng dịch',
    ],
    [
      'gifts besides',
      'Sáng 12/3, Sở Y tế tổ chức Hội thi Cô đỡ thôn bản và trao quà cho 20 hộ nghèo.',
      'Hội thi Cô đỡ thôn bản',
    ],
    [
      'gifts are what it is for',
      'Sáng 12/3, Sở Y tế tổ chức lễ trao nhà tình nghĩa và tặng quà cho 20 hộ nghèo.',
      'lễ trao nhà tình nghĩa và tặng quà cho 20 hộ nghèo',
    ],
    [
      'how long it took',
      'Sáng 12/3, UBND huyện Nà Lim tổ chức Lễ khánh thành cầu Bản Mây sau hơn 2 năm thi công.',
      'Lễ khánh thành cầu Bản Mây',
    ],
    [
      'weather',
      'Sáng 12/3, Sở Y tế kiểm tra các điểm sạt lở do mưa lớn kéo dài.',
      'kiểm tra các điểm sạt lở do mưa lớn kéo dài',
    ],
    [
      'where it is, behind the period',
      'Chiều 12/3, UBND huyện Nà Lim tổ chức Lễ ra quân huấn luyện năm 2031 ở xã Bản Mây.',
      'Lễ ra quân huấn luyện năm 2031',
    ],
  ])('%s', (_, text, name) => {
    expect(parse(text, { referenceDate: '2031-03-13' }).event?.text).toBe(name)
  })
})
