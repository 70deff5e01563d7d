import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('which mention names it', () => {
  test.each([
    // a programme, and what was done in the course of it; a sitting, and its session
    [
      'Sáng 5/3, tiếp tục chương trình làm việc tại huyện Phú Lâm, Đoàn công tác của Sở Y tế kiểm tra trạm y tế xã Cổ Am.',
      'kiểm tra trạm y tế xã Cổ Am',
    ],
    [
      'Sáng 5/3, tiếp tục chương trình làm việc tại huyện Phú Lâm, Đoàn công tác của Sở Y tế nêu ba yêu cầu.',
      'làm việc tại huyện Phú Lâm',
    ],
    [
      'Trong phiên họp chiều 24/2, Kỳ họp thứ 14 Quốc hội khóa XVII, Bộ trưởng Bộ Y tế Lò Văn Ơn trình dự án Luật Chợ.',
      'Kỳ họp thứ 14 Quốc hội khóa XVII',
    ],
    [
      'Tại phiên họp chiều 24/2 thuộc Kỳ họp thứ 14, Quốc hội khóa XVII, Bộ trưởng Bộ Y tế Lò Văn Ơn trình dự án Luật Chợ.',
      'Kỳ họp thứ 14, Quốc hội khóa XVII',
    ],
    ['Sáng 5/3, Sở Y tế thanh tra toàn diện các nhà thuốc.', 'thanh tra toàn diện các nhà thuốc'],
    ['Sáng 5/3, Giám đốc Sở Y tế Lò Văn Ơn thanh tra việc bán thuốc tại chợ Lim.', 'thanh tra việc bán thuốc'],
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

describe('a parliament sits', () => {
  test.each([
    ['Chiều 5/5/2022, Quốc hội biểu quyết thông qua dự án Luật Rừng.', 'biểu quyết thông qua dự án Luật Rừng'],
    ['Ngày 5/5/2022, Quốc hội thảo luận hội trường về dự án Luật Rừng.', 'thảo luận hội trường về dự án Luật Rừng'],
    ['Chiều 5/5/2022, Quốc hội thông qua nghị quyết về thuế rừng.', 'thông qua nghị quyết về thuế rừng'],
    ['Sáng 5/5/2022, Quốc hội tiến hành bầu Chủ tịch nước.', 'bầu Chủ tịch nước'],
    ['Sáng 5/5/2022, HĐND tỉnh Long Bình thông qua nghị quyết về giá đất.', 'thông qua nghị quyết về giá đất'],
    [
      'Chiều 5/5/2022, Ủy ban Thường vụ Quốc hội xem xét, quyết định công tác nhân sự.',
      'xem xét, quyết định công tác nhân sự',
    ],
  ])('%s', (text, name) => {
    expect(parse(text).event).toMatchObject({ type: 'assembly', text: name })
  })

  test.each([
    'Ngày 5/5/2022, HĐQT Công ty Cây Hồi thông qua nghị quyết chia cổ tức.',
    'Ngày 5/5/2022, người dân bản Mây bỏ phiếu chọn tên cầu trên mạng.',
  ])('nobody else does so: %s', (text) => {
    expect(parse(text).event).toBeNull()
  })
})

describe('where nothing more is told than what happened there', () => {
  test.each([
    [
      'Ảnh đẹp đội tuyển.\n\nTừ 2022, giải có tên mới. Đến dự buổi lễ công bố có các ông: Lò Văn Sủng, Chủ tịch Liên đoàn Bóng đá; Tạ Út, Giám đốc Công ty Cây Hồi.',
      'buổi lễ công bố',
    ],
    [
      'Phấn đấu đưa bóng bàn đi xa\n\nPhát biểu tại buổi lễ, ông Lò Văn Sủng biểu dương các tay vợt trẻ. Ông mong các em giữ sức khỏe.',
      'buổi lễ',
    ],
  ])('%s', (text, name) => {
    expect(parse(text).event?.text).toBe(name)
  })

  test('beside it is no event', () => {
    const text =
      'Phần mềm chợ vẫn chạy\n\nBên lề kỳ họp HĐND tỉnh, ông Lò Văn Sủng cho biết phần mềm chợ vẫn chạy. Ông nói sẽ thay dần.'
    expect(parse(text).event).toBeNull()
  })
})

describe('what is not at hand', () => {
  test.each([
    [
      'what somebody told at a press conference',
      'Tại buổi họp báo về tình hình kinh tế tỉnh Long Bình chiều 5/5/2022, ông Lò Văn Sủng, Phó Giám đốc Công an tỉnh cho biết công an các huyện đã đồng loạt ra quân tổng kiểm tra nhà trọ.',
      'buổi họp báo về tình hình kinh tế tỉnh Long Bình',
    ],
    [
      'what lies ahead',
      'Chiều 5/5/2022, Phó Thủ tướng Lò Văn Sủng tiếp Đại sứ Na Uy Jonas Berg. Phó Thủ tướng mong hai bên sớm tổ chức Hội nghị Nghề cá Biển Mây thời gian tới.',
      'tiếp Đại sứ Na Uy Jonas Berg',
    ],
    [
      'what somebody does who attends',
      'Vui hội bóng bàn\n\nChiều 5/5/2022, ông Lò Văn Sủng đã tới dự, chúc mừng các tay vợt. Phát biểu tại buổi lễ, ông Lò Văn Sủng biểu dương các em.',
      'buổi lễ',
    ],
    [
      'what is part of it',
      'LỄ RA QUÂN CHIẾN DỊCH HÈ XANH\n\nNgày 5/5/2022, tại hội trường lớn, các chiến sĩ đã chính thức ra quân. Mở đầu buổi lễ là phần trao tặng cờ cho các đội hình tình nguyện.',
      'LỄ RA QUÂN CHIẾN DỊCH HÈ XANH',
    ],
  ])('%s', (_, text, name) => {
    expect(parse(text).event?.text).toBe(name)
  })

  test.each([
    ['settled later', 'Nhân sự của công ty sẽ được quyết định tại Đại hội cổ đông bất thường dự kiến ngày 5/5/2022.'],
    [
      'for which a team makes ready',
      'Hai mươi tay vợt có tên trong danh sách đội tuyển tham dự vòng chung kết Cúp Mây.',
    ],
    [
      'before which somebody spoke',
      'Chiều nay, 5/5/2022, ông Lò Văn Sủng, Phó Giám đốc Sở Giáo dục cho biết sau khi họp với lãnh đạo 12 trường, sở đã chốt lịch thi.',
    ],
  ])('%s', (_, text) => {
    expect(parse(text).event).toBeNull()
  })
})

test('the headline names what the text calls a ceremony', () => {
  const text =
    'Trường Đại học Mây đón nhận Huân chương Lao động hạng Ba\n\nSáng 5/5/2022, ông Lò Văn Sủng, Thứ trưởng Bộ Giáo dục và Đào tạo dự buổi lễ. Phát biểu tại buổi lễ, ông Lò Văn Sủng chúc mừng nhà trường.'
  expect(parse(text).event?.text).toBe('đón nhận Huân chương Lao động hạng Ba')
})

test.each([
  ['Ngày 5/5/2022, Huyện ủy Phú Lâm sơ kết 3 năm thực hiện Chỉ thị 05.', 'conference'],
  ['Ngày 5/5/2022, Bộ Công Thương làm việc trực tuyến với 20 thương vụ.', 'working-session'],
  ['Ngày 5/5/2022, Đại sứ quán Na Uy chiêu đãi nhân dịp Quốc khánh.', 'meeting'],
  ['Ngày 5/5/2022, Ban CHQS huyện Phú Lâm giao nhận quân năm 2022.', 'ceremony'],
  ['Ngày 5/5/2022, Bộ Y tế tiếp nhận lô vắc xin thứ hai do Chính phủ Na Uy viện trợ.', 'ceremony'],
  ['Ngày 5/5/2022, Phái đoàn Nghị viện Na Uy đến chào Chủ tịch Quốc hội Lò Văn Sủng.', 'reception'],
])('%s', (text, type) => {
  expect(parse(text).event?.type).toBe(type)
})

describe('who acts, in front of a verb alone', () => {
  test.each([
    'Khu phố 3',
    'Quận 5',
    'Phường Hoa Ban 2',
    'Tổ dân phố số 5',
    'TP. Phú Lâm',
    'Chùa Mây',
    'Cụm thi đua số 3',
    'Vùng 3 Hải quân',
    'Quảng Ninh',
  ])('%s', (who) => {
    const { event } = parse(`Ngày 5/5/2022, ${who} ra mắt mô hình Dân vận khéo.`)
    expect(event?.text).toBe('ra mắt mô hình Dân vận khéo')
  })

  test.each(['Năm 2021', 'Hoa Ban'])('%s', (who) => {
    expect(parse(`Ngày 5/5/2022, ${who} ra mắt mô hình Dân vận khéo.`).event).toBeNull()
  })
})

describe('a parliament sits', () => {
  test.each([
    [
      'Sáng 5/5/2022, các đại biểu Quốc hội thảo luận ở hội trường về dự án Luật Rừng.',
      'thảo luận ở hội trường về dự án Luật Rừng',
    ],
    [
      'Chiều 5/5/2022, Quốc hội thảo luận phiên toàn thể tại hội trường về dự án Luật Rừng.',
      'thảo luận phiên toàn thể tại hội trường về dự án Luật Rừng',
    ],
    ['Sáng 5/5/2022, các đại biểu HĐND tỉnh thảo luận tại tổ.', 'thảo luận tại tổ'],
    [
      'Đề nghị trên được đại biểu Lò Văn Ơn nêu tại phiên thảo luận ở hội trường, sáng 5/5/2022.',
      'phiên thảo luận ở hội trường',
    ],
  ])('%s', (text, name) => {
    expect(parse(text).event).toMatchObject({ text: name, type: 'assembly' })
  })
})

describe('what is done is an event where it is held', () => {
  test.each([
    ['khen thưởng điển hình tiên tiến', 'ceremony'],
    ['thi tay nghề điều dưỡng', 'contest'],
    ['tổng duyệt diễn tập', 'drill'],
    ['phiên tòa rút kinh nghiệm', 'other'],
    ['hoạt động tri ân các liệt sĩ', 'other'],
    ['đêm văn nghệ', 'festival'],
    ['bốc thăm chia bảng', 'ceremony'],
  ])('%s: %s', (name, type) => {
    expect(parse(`Ngày 5/5/2022, Hội Phụ nữ xã Tân Mỹ tổ chức ${name}.`).event).toMatchObject({ text: name, type })
  })

  test('and not where it is only done', () => {
    expect(parse('Ngày 5/5/2022, UBND tỉnh khen thưởng điển hình tiên tiến.').event).toBeNull()
  })
})

describe('who acts together with others', () => {
  test.each([
    'ông Lò Văn Ơn - Phó Chủ tịch UBND tỉnh cùng lãnh đạo các sở, ban, ngành',
    'bà Hà Thị Mị, Chủ tịch Hội Nông dân tỉnh cùng các nhà tài trợ',
    'ông Lò Văn Ơn - Phó Chủ tịch UBND tỉnh và bà Hà Thị Mị - Giám đốc Sở Y tế cùng với đại diện các phòng',
  ])('%s', (who) => {
    const { event } = parse(`Ngày 5/5/2022, ${who} đã đến thăm và tặng quà cho một số hộ nghèo.`)
    expect(event?.text).toBe('thăm và tặng quà cho một số hộ nghèo')
  })
})

test('a board with an act in its name does not act so', () => {
  const text =
    'Sáng 5/5/2022, Ban Chỉ đạo vận động hiến máu tình nguyện huyện tổ chức họp mặt kỷ niệm 10 năm phong trào.'
  expect(parse(text).event?.text).toBe('họp mặt kỷ niệm 10 năm phong trào')
})

test('the rite that the next sentence names holds what the first one tells by the verb', () => {
  const text =
    'Ngày 5/5/2022, Đoàn Thanh niên Sở Y tế bàn giao Nhà Hoa Ban cho xã Tân Mỹ.\nNgày 5/5/2022, Đoàn Thanh niên Sở Y tế phối hợp với Huyện đoàn Phú Lâm tổ chức lễ khánh thành, bàn giao Nhà Hoa Ban cho xã Tân Mỹ.'
  expect(parse(text).event?.text).toBe('lễ khánh thành, bàn giao Nhà Hoa Ban cho xã Tân Mỹ')
})

test('a headline that tells of a reception is enough; one that tells of a promise is not', () => {
  const said = '\n\nThủ tướng đánh giá cao nghề rừng của Na Uy.'
  expect(parse(`Thủ tướng Lò Văn Ơn tiếp kiến Quốc vương Na Uy${said}`).event?.text).toBe('tiếp kiến Quốc vương Na Uy')
  expect(parse(`Thủ tướng Lò Văn Ơn yêu cầu giữ rừng${said}`).event).toBeNull()
})

test('a guest who is invited, and the talks on one day of the visit', () => {
  const { event } = parse(
    'Nhận lời mời của Phó Chủ tịch Quốc hội Lò Văn Ơn, Phó Chủ tịch Hội đồng Quốc gia Slovenia Matej Novak dẫn đầu Đoàn đại biểu Hội đồng Quốc gia Slovenia thăm chính thức Việt Nam từ ngày 12 đến 16/3/2022. Sáng 13/3/2022, Phó Chủ tịch Quốc hội Lò Văn Ơn đã hội đàm với Phó Chủ tịch Hội đồng Quốc gia Slovenia Matej Novak.',
  )
  expect(event?.type).toBe('reception')
})

test('who owns what he begins stands between dashes and a comma', () => {
  const { event } = parse(
    'Sáng 5/3/2022, tại bến đò Cổ Am, Sở Giao thông - chủ đầu tư dự án, phát lệnh khởi công cầu Cổ Am.',
  )
  expect(event?.text).toBe('khởi công cầu Cổ Am')
})
