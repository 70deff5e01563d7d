import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('which mention names it', () => {
  test.each([
    // a seminar only planned, and the meeting about it
    [
      'Thực hiện Kế hoạch số 12 của UBND tỉnh về tổ chức Hội thảo khoa học “Giữ rừng đầu nguồn”, ngày 5/3, Sở Nông nghiệp tổ chức cuộc họp để rà soát phần việc còn lại của Hội thảo.\nÔng Lò Văn Ơn mời các huyện dự Hội thảo. Bà Hà Thị Mị lo phần đề dẫn của Hội thảo.',
      'cuộc họp để rà soát phần việc còn lại của Hội thảo',
    ],
    // the body points back to what the headline names
    [
      'Sở Y tế tổ chức cuộc họp bàn chuẩn bị Tọa đàm “Thuốc nam trong vườn”\n\nĐược UBND tỉnh đồng ý về chủ trương, ngày 5/3, Sở Y tế tổ chức cuộc họp bàn về việc tổ chức tọa đàm nói trên.',
      'cuộc họp bàn chuẩn bị Tọa đàm “Thuốc nam trong vườn”',
    ],
    // what came behind it
    [
      'Ngày 19/7, Chủ tịch nước Lò Văn Ơn viếng, dâng hương các liệt sĩ tại Nghĩa trang Lim.\nTham dự lễ viếng có ông Đinh Văn Sủng.\nDự lễ viếng còn có bà Hà Thị Mị.\nTiếp đó, Chủ tịch nước Lò Văn Ơn đã dự lễ giỗ các anh hùng liệt sĩ của đảo sáng 19/7.',
      'viếng, dâng hương các liệt sĩ',
    ],
    // several, with their short names, act behind the feast that is the frame
    [
      'Sáng 5/3, nằm trong khuôn khổ Ngày hội Cây chè, Bộ Nông nghiệp (Bộ NN), Phòng Thương mại và Công nghiệp Phú Lâm (PTM) phối hợp tổ chức hội thảo về giống chè.',
      'hội thảo về giống chè',
    ],
    // with what it was held stands before the verb
    [
      'Ngày 5/3, vòng chung kết cuộc thi “Rừng xanh” với 7 đề tài của sinh viên các trường đã diễn ra sôi nổi tại Trường Cao đẳng Lim.',
      'vòng chung kết cuộc thi “Rừng xanh”',
    ],
    // with whom in one sentence, about what in the next
    [
      'Họp trực tuyến với 8 huyện tối 25/8, Phó Chủ tịch UBND tỉnh Lò Văn Ơn giao ba việc. Cuộc họp trực tuyến về điều trị sốt rét kéo dài hơn ba giờ.',
      'Cuộc họp trực tuyến về điều trị sốt rét',
    ],
    // the plan names what the next sentence calls by its head
    [
      'Ban Dân tộc tỉnh vừa thông báo kế hoạch tổ chức Lễ hội Đua ghe năm 2013. Theo đó, Lễ hội sẽ diễn ra từ ngày 11 đến 17/11/2013 tại khu di tích Ao Bà.',
      'Lễ hội Đua ghe năm 2013',
    ],
    // another one that is prepared
    [
      'Sáng 5/3, Sở Y tế chuẩn bị cho Lễ hội Đua ghe năm 2013. Chiều 5/3, Sở Y tế tổ chức hội nghị tổng kết công tác dược.',
      'hội nghị tổng kết công tác dược',
    ],
    // whose meeting it was, and in the next sentence what for
    [
      'Chiều 5/3, ông Lò Văn Ơn chủ trì cuộc họp của Ban Thường vụ, mọi ý kiến đều tán thành. Cùng ngày, ông Lò Văn Ơn đã chủ trì cuộc họp của Ban Thường vụ để cho ý kiến về quy hoạch rừng Lim.',
      'cuộc họp của Ban Thường vụ để cho ý kiến về quy hoạch rừng Lim',
    ],
    // the bare word for what the same sentence has named
    [
      'Tại phiên bế mạc kỳ họp HĐND chiều 5/3, ông Lò Văn Ơn cho rằng những câu hỏi tại kỳ họp đã chạm đến lòng dân.\nKết thúc kỳ họp, các đại biểu nhận lời.',
      'phiên bế mạc kỳ họp HĐND',
    ],
    // the sitting that has a number and a parliament
    [
      'Sáng 5/3, phát biểu khai mạc Phiên họp thứ 24 của Ủy ban Thường vụ Quốc hội, ông Lò Văn Ơn cảm ơn cử tri. Theo ông Ơn, hôm nay (5/3), Thường vụ Quốc hội tiến hành phiên họp thường kỳ tháng 3.',
      'Phiên họp thứ 24 của Ủy ban Thường vụ Quốc hội',
    ],
    // "một số đơn vị" hold it with the others, no "đơn vị tổ chức" is told of
    [
      'Sáng 5/3, trong khuôn khổ Ngày hội Cây chè, Sở Y tế phối hợp với nhiều đơn vị tổ chức Diễn đàn về “Vùng chè sạch”.',
      'Diễn đàn về “Vùng chè sạch”',
    ],
    [
      'Sáng 5/3, Sở Y tế làm việc với nhiều đơn vị tổ chức Diễn đàn về “Vùng chè sạch”.',
      'làm việc với nhiều đơn vị tổ chức Diễn đàn về “Vùng chè sạch”',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('who makes the way there does what is told behind it', () => {
  test.each([
    [
      'Sáng 9/3, Bí thư Huyện ủy Lò Văn Ơn cùng đoàn công tác vượt gần 10 km đường rừng, trực tiếp kiểm tra công tác khắc phục sạt lở.',
      'kiểm tra công tác khắc phục sạt lở',
    ],
    [
      'Sáng 9/3, bà Lò Thị Mị, Chủ tịch UBND xã đã lội suối, băng rừng vào thăm hỏi các hộ dân bản Mây.',
      'thăm hỏi các hộ dân bản Mây',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })

  test('who is told to go has not gone', () => {
    expect(nameOf('Tỉnh yêu cầu Sở Y tế vượt qua khó khăn, kiểm tra công tác phòng dịch.')).toBeUndefined()
  })
})

test('who received the visitors is told behind the visit, which stays the event', () => {
  expect(
    nameOf(
      'Quân khu chúc mừng Giáng sinh\n\nNgày 21/12/2021, đoàn đại biểu Quân khu do Trung tướng Lò Văn Ơn làm trưởng đoàn đã đến thăm, chúc mừng Tòa Giám mục Suối Lim.\nTiếp đoàn có Giám mục Lò Văn Sủng cùng các linh mục.',
    ),
  ).toBe('thăm, chúc mừng Tòa Giám mục Suối Lim')
})
