import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('where the event takes place', () => {
  test.each([
    ['Sáng 5/3, tại Hội trường huyện, UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', 'Hội trường huyện'],
    [
      'Sáng 5/3, UBND huyện Sông Hinh tổ chức hội nghị tổng kết tại Nhà văn hóa (thị trấn Hai Riêng).',
      'Nhà văn hóa (thị trấn Hai Riêng)',
    ],
    [
      'Sáng 5/3, tại Trung tâm Hội nghị tỉnh, thành phố Tuy Hòa, Sở Y tế tổ chức lễ phát động.',
      'Trung tâm Hội nghị tỉnh, thành phố Tuy Hòa',
    ],
    ['Ngày hội việc làm diễn ra sáng 5/3 tại sân vận động huyện Sông Hinh.', 'sân vận động huyện Sông Hinh'],
    ['Ngày 5/3, đồng chí Lò Văn Ơn, Bí thư Huyện ủy đã đến xã Ea Bá kiểm tra công tác phòng, chống hạn.', 'xã Ea Bá'],
    // behind the whole address what happens there is told, whoever is named later
    [
      'Sáng 5/3, tại Khách sạn Cỏ Non, số 44 Lý Thường Kiệt, Hà Nội diễn ra hội thảo về giống chè do Viện Mây tổ chức.',
      'Khách sạn Cỏ Non, số 44 Lý Thường Kiệt, Hà Nội',
    ],
    ['Sáng 5/3, tại P.1, TP. Tân An diễn ra hội thảo về giống chè do Viện Mây tổ chức.', 'P.1, TP. Tân An'],
    [
      'Sáng 5/3, hội thảo về giống chè diễn ra tại Hội trường A2, thành phố Tuy Hòa trong không khí trang trọng.',
      'Hội trường A2, thành phố Tuy Hòa',
    ],
    [
      'Sáng 5/3, hội thảo về giống chè diễn ra tại phường 5, quận 3 dưới sự chủ trì của ông Lò Văn Ơn.',
      'phường 5, quận 3',
    ],
    ['Hội thảo về giống chè diễn ra sáng 5/3 tại phường 5, quận 3 đã thành công tốt đẹp.', 'phường 5, quận 3'],
    ['Sáng 5/3, hội thảo về giống chè diễn ra tại Hà Nội kết hợp trực tuyến đến 12 xã.', 'Hà Nội'],
    [
      'Sáng 5/3, hội thảo về giống chè diễn ra tại các xã Ea Bá, Ea Lâm và trực tuyến tới 12 xã.',
      'các xã Ea Bá, Ea Lâm',
    ],
    ['Sáng 5/3, hội thảo về giống chè diễn ra tại Hội trường huyện (ảnh).', 'Hội trường huyện'],
    [
      'Sáng 5/3, tại khu vực các xã Ea Bá, Ea Lâm và Sông Hinh, UBND huyện tổ chức lễ ra quân.',
      'khu vực các xã Ea Bá, Ea Lâm và Sông Hinh',
    ],
    [
      'Sáng 5/3, tại các xã Ea Bá, Ea Lâm và Sông Hinh, Phó Chủ tịch UBND huyện Lò Văn Ơn dự lễ ra quân.',
      'các xã Ea Bá, Ea Lâm và Sông Hinh',
    ],
    [
      'Sáng 5/3, tại Phòng họp số 1, UBND tỉnh, Bộ Nông nghiệp và Phát triển nông thôn tổ chức hội nghị tổng kết.',
      'Phòng họp số 1, UBND tỉnh',
    ],
    [
      'Sáng 5/3, tại Phòng họp số 1, UBND tỉnh, Phó Chủ tịch UBND tỉnh Lò Văn Ơn chủ trì hội nghị tổng kết.',
      'Phòng họp số 1, UBND tỉnh',
    ],
    // who holds it, no wider place
    [
      'Sáng 5/3, tại Nhà Quốc hội, Bộ Nông nghiệp và Phát triển nông thôn tổ chức hội thảo về giống chè.',
      'Nhà Quốc hội',
    ],
    ['Sáng 5/3, tại Nhà văn hóa huyện, xã Ea Bá long trọng tổ chức lễ ra quân.', 'Nhà văn hóa huyện'],
    ['Sáng 5/3, tại Nhà văn hóa huyện, xã Ea Bá với sự giúp đỡ của tỉnh đã tổ chức lễ ra quân.', 'Nhà văn hóa huyện'],
    // between the verb and what is held
    ['Sáng 5/3, khai mạc tại Hà Nội Hội nghị tổng kết công tác dân số.', 'Hà Nội'],
    ['Sáng 5/3, đã diễn ra tại TP. Tân An Hội thảo về giống chè.', 'TP. Tân An'],
    ['Sáng 5/3, Sở Y tế đã long trọng tổ chức ngay tại Nhà văn hóa huyện lễ phát động hiến máu.', 'Nhà văn hóa huyện'],
    ['Sáng 5/3, Sở Y tế tổ chức tại Trung tâm Hội nghị tỉnh lễ phát động hiến máu.', 'Trung tâm Hội nghị tỉnh'],
    // kinds of territory in short
    ['Chiều 5/3, Phó Bí thư Tỉnh ủy Lò Văn Ơn đi kiểm tra việc khắc phục bão ở Q.Cỏ Non.', 'Q.Cỏ Non'],
    ['Chiều 5/3, ông Lò Văn Ơn thăm, tặng quà hộ nghèo ở X.Ea Bá, H.Sông Hinh.', 'X.Ea Bá, H.Sông Hinh'],
    [
      'Ngày 5/3, Chủ tịch tỉnh Lò Văn Ơn dâng hương tưởng niệm các liệt sĩ tại Nghĩa trang Đèo Mây, H.Sông Hinh (Sơn La).',
      'Nghĩa trang Đèo Mây, H.Sông Hinh (Sơn La)',
    ],
    // where those live who are visited; who is somewhere and at an event there
    ['Ngày 5/3, ông Lò Văn Ơn đến thăm và tặng quà gia đình cụ Tô Văn Bình (huyện Sông Hinh).', 'huyện Sông Hinh'],
    [
      'Ngày 5/3, đoàn công tác Viện Mây do ông Lò Văn Ơn làm trưởng đoàn đã thăm và làm việc tại Trường Đại học Cỏ Non (CNU) và dự lễ ký kết hợp tác.',
      'Trường Đại học Cỏ Non',
    ],
    // towns whose first syllable is also a word
    ['Ngày 17/7, tại Gia Lim, UBND tỉnh tổ chức hội nghị sơ kết.', 'Gia Lim'],
    ['Ngày 17/7, tại Chương Suối, UBND tỉnh tổ chức hội nghị sơ kết.', 'Chương Suối'],
    // ways, and the villages beside them
    [
      'Sáng 14/4, Đoàn Thanh niên phường ra quân Ngày Chủ nhật xanh lần thứ 12 trên tuyến rạch Ông Lim và các hẻm khu phố 2.',
      'tuyến rạch Ông Lim và các hẻm khu phố 2',
    ],
    // of several sites the main one, and where the guests are who are told first
    [
      'Ngày 5/3, UBND tỉnh tổ chức hội nghị tổng kết, với điểm cầu chính là Nhà văn hóa Suối Lim và 9 điểm cầu huyện.',
      'Nhà văn hóa Suối Lim',
    ],
    [
      'Sáng 9/3, ông Lò Văn Ơn chủ trì cuộc họp trực tuyến với 8 tỉnh về cháy rừng. Tham dự tại đầu cầu Suối Lim có ông Lò Văn Sủng.',
      'đầu cầu Suối Lim',
    ],
    // the lead tells in full what the headline tells for short
    [
      'Lãnh đạo tỉnh dự Ngày hội Đại đoàn kết các dân tộc ở ấp Rạch Lim\n\nSáng 5/3/2022, bà Lò Thị Mị, Phó Chủ tịch UBND tỉnh đã về chung vui cùng bà con ấp Rạch Lim, xã Tân Mỹ trong Ngày hội Đại đoàn kết toàn dân tộc năm nay.',
      'ấp Rạch Lim, xã Tân Mỹ',
    ],
    [
      'Trao tặng “Thư viện của em” tại Suối Lim, Hà Nội\n\nNgày 5/3/2022, Đoàn trường Cao đẳng Mây tổ chức lễ bàn giao công trình “Thư viện của em” cho học sinh.',
      'Suối Lim, Hà Nội',
    ],
    [
      'Lễ trao quà cho hộ nghèo tại Phú Lâm\n\nHội Chữ thập đỏ tỉnh đã đến thăm, trao 40 phần quà cho những hộ nghèo tại xã Tân Mỹ, huyện Phú Lâm.',
      'xã Tân Mỹ, huyện Phú Lâm',
    ],
    [
      'Lễ trao quà cho hộ nghèo tại Phú Lâm\n\nHội Chữ thập đỏ tỉnh trao 40 phần quà cho những hộ nghèo của xã Tân Mỹ, huyện Phú Lâm.',
      'Phú Lâm',
    ],
    // where one goes
    [
      'Sáng 5/3/2022, bà Lò Thị Mị, Phó Chủ tịch UBND tỉnh và đoàn đại biểu tỉnh đã đến thủ đô Suối Lim, bắt đầu chuyến thăm hữu nghị tỉnh bạn.',
      'thủ đô Suối Lim',
    ],
    ['Ngày 28/1, bà Lò Thị Mị, Bí thư Huyện ủy thăm, tặng quà các chùa trên địa bàn huyện Ea Bá.', 'huyện Ea Bá'],
    [
      'Ngày 28/1, Đại tá Lò Văn Ơn thăm, tặng quà các đơn vị trên các đảo Hòn Lim, Hòn Mây.',
      'các đảo Hòn Lim, Hòn Mây',
    ],
    ['Ngày 28/1, Đại tá Lò Văn Ơn thăm, tặng quà quân và dân đảo Hòn Lim.', 'đảo Hòn Lim'],
    // a scene
    [
      'Hai ngày qua, thị trấn Suối Lim rực rỡ sắc màu. Sáng 5/3/2022, huyện Ea Bá khai mạc Lễ hội Hoa lần thứ I.',
      'thị trấn Suối Lim',
    ],
    [
      'Chung kết Hội thi tay nghề ngành may tỉnh bế mạc tối 20/8/2022.\nTiếng máy rộn ràng suốt hai ngày thi (19 và 20/8) trong xưởng may số 3 của Công ty Bông Lim.',
      'xưởng may số 3 của Công ty Bông Lim',
    ],
    // who holds it is no wider place
    ['Ngày 5/3, tại Chùa Cổ Am, xã Cổ Am tổ chức lễ hội xuân.', 'Chùa Cổ Am'],
  ])('%s', (text, place) => {
    expect(parse(text).location?.text).toBe(place)
  })
})

describe('no place', () => {
  test.each([
    'Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết. Tại hội nghị, các đại biểu thảo luận sôi nổi.',
    'Ngày 5/3, Đại sứ quán Lào tại Việt Nam tổ chức lễ kỷ niệm Quốc khánh.',
    'Theo phóng viên thường trú tại Lào, ngày 5/3, Bộ Y tế tổ chức hội nghị về sốt rét.',
    // where those live whom one meets, and where a road ends
    'Ngày 5/3, buổi đối thoại giữa Chủ tịch UBND tỉnh Lò Văn Ơn với 20 hộ dân xã Cổ Am (huyện Phú Lâm) kéo dài 3 giờ.',
    'Ngày 5/3, ông Lò Văn Ơn, Phó Chủ tịch UBND tỉnh kiểm tra tiến độ dự án đường vành đai đoạn Ngã Tư Lim - Cầu Mây.',
    // events written as names
    'Phát biểu tại Hội Nghị, ông Lò Văn Ơn, Giám đốc Sở Y tế đánh giá cao. Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết.',
    'Ngày 5/3, tại Liên Hoan, Sở Y tế tổ chức lễ tổng kết.',
    // who speaks from another site
    'Sáng 9/3, ông Lò Văn Ơn chủ trì cuộc họp trực tuyến với 8 tỉnh về cháy rừng. Từ đầu cầu Suối Lim, ông Lò Văn Sủng báo cáo.',
    // a kind of place without a name
    'Lãnh đạo tỉnh chúc mừng tại Giáo phận\n\nNgày 5/3, ông Lò Văn Ơn, Phó Chủ tịch UBND tỉnh đã đến thăm, chúc mừng Giáng sinh.',
    'Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết. Mưa đã đến thủ đô Suối Lim, bắt đầu mùa gặt.',
    'Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết. Ông Ơn từng công tác tại Sở Tài chính.',
  ])('%s', (text) => {
    expect(parse(text).location).toBeNull()
  })
})
