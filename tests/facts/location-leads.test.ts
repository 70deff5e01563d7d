import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

const check = (text: string, place: string): void => {
  const { location } = parse(text)
  expect(words(text, location)).toBe(place)
}

describe('the place behind other words than "tại"', () => {
  test.each([
    ['Ngày 5/5/2022, Hội Phụ nữ xã tổ chức hội thi nấu ăn. Hội thi diễn ra trên sông Lim.', 'sông Lim'],
    [
      'Ngày 5/5/2022, Hội Phụ nữ xã tổ chức hội thi nấu ăn. Hội thi được tổ chức ngay trước sân đình Cổ Am.',
      'sân đình Cổ Am',
    ],
    ['Sáng 5/5/2022, giữa sân Trường THCS Tân Mỹ, UBND xã tổ chức lễ phát động trồng cây.', 'sân Trường THCS Tân Mỹ'],
    ['Sáng 5/5/2022, dưới tán rừng bản Mây, UBND xã tổ chức lễ cúng rừng.', 'tán rừng bản Mây'],
    [
      'Ngày 5/5/2022, Giải bóng chuyền nữ huyện Phú Lâm khởi tranh trên sân Nhà thi đấu huyện.',
      'sân Nhà thi đấu huyện',
    ],
    [
      'Ngày 5/5/2022, xã Tân Mỹ tổ chức diễn tập. Phần thực binh tại thao trường thôn Đông rất sôi nổi.',
      'thao trường thôn Đông',
    ],
    ['Sáng 5/5/2022, trên boong tàu KN 290, Vùng 4 tổ chức lễ tưởng niệm.', 'boong tàu KN 290'],
    ['Sáng 5/5/2022, trong nhà rông làng Kon Mây, UBND xã tổ chức lễ cúng rừng.', 'nhà rông làng Kon Mây'],
    ['Ngày 5/5/2022 (tại xã Tân Mỹ), Hội Chữ thập đỏ huyện tổ chức lễ phát động hiến máu.', 'xã Tân Mỹ'],
    [
      'Ngày 5/5/2022, Hội Chữ thập đỏ tổ chức lễ phát động hiến máu. Chương trình được bố trí tại Trung tâm Y tế huyện.',
      'Trung tâm Y tế huyện',
    ],
    [
      'Ngày 5/5/2022, Sở Y tế tổ chức Hội thi ca múa. Nơi tổ chức là Nhà thi đấu huyện Phú Lâm.',
      'Nhà thi đấu huyện Phú Lâm',
    ],
    [
      'Sáng 5/5/2022, cờ hoa rực rỡ tại quảng trường Hồ Mây, nơi diễn ra Lễ khai mạc Ngày hội văn hóa huyện Phú Lâm. Lễ khai mạc Ngày hội văn hóa do UBND huyện tổ chức.',
      'quảng trường Hồ Mây',
    ],
    [
      'Ngày 5/5/2022, Hội nghị các nhà trồng hồi bước vào phiên làm việc cuối cùng, tại Trung tâm Hội nghị huyện.',
      'Trung tâm Hội nghị huyện',
    ],
    [
      'Ngày 5/5/2022, Sở Y tế tổ chức Hội thảo về hồi. Hội thảo theo hình thức kết hợp trực tiếp tại Phòng họp số 1 và trực tuyến qua mạng.',
      'Phòng họp số 1',
    ],
    [
      'Ngày 5/5/2022, UBND tỉnh tổ chức Hội nghị trực tuyến sơ kết công tác y tế. Hội nghị được kết nối từ điểm cầu trụ sở UBND tỉnh đến 12 huyện.',
      'điểm cầu trụ sở UBND tỉnh',
    ],
    [
      'Bà Nụ nói tại cuộc tiếp xúc cử tri của tổ đại biểu số 5 huyện Phú Lâm gồm ba xã tại xã Tân Mỹ sáng 3-10.',
      'xã Tân Mỹ',
    ],
  ])('%s', check)
})

describe('the place in the name of the event', () => {
  test.each([
    [
      'Trong buổi gặp mặt doanh nghiệp ở trụ sở UBND tỉnh chiều 5/5/2022, bà Thái Thị Nụ nói sẽ cắt giảm thủ tục.',
      'trụ sở UBND tỉnh',
    ],
    ['Sáng 5/5/2022, Hội Chữ thập đỏ tổ chức lễ phát động hiến máu ở Cung Văn hóa Lao động.', 'Cung Văn hóa Lao động'],
    [
      'Ngày 5/5/2022, bà Thái Thị Nụ dự Ngày hội Đại đoàn kết các dân tộc ở thôn Đông, xã Tân Mỹ.',
      'thôn Đông, xã Tân Mỹ',
    ],
    ['Đó là ý kiến tại hội thảo "Rừng và nước" ở Phú Lâm hôm 5/5/2022 do Sở Y tế tổ chức.', 'Phú Lâm'],
  ])('%s', check)
})

describe('where one goes, and what lies there', () => {
  test.each([
    [
      'Chiều 5/5/2022, lội bùn vào tận bản Nà Mây, Chủ tịch UBND huyện Lò Văn Ơn thăm hỏi các hộ bị lũ quét.',
      'bản Nà Mây',
    ],
    [
      'Ngày 5/5/2022, bà Thái Thị Nụ, Bí thư Huyện ủy kiểm tra việc thu gom rác trên địa bàn các xã Tân Mỹ, Cổ Am.',
      'các xã Tân Mỹ, Cổ Am',
    ],
    ['Ngày 5/5/2022, Bộ trưởng Lò Văn Sủng có chuyến thị sát công trường cầu Rạch Dừa.', 'công trường cầu Rạch Dừa'],
    [
      'Ngày 5/5/2022, ông Lò Văn Ơn, Chủ tịch UBND huyện ra đảo Hòn Mây kiểm tra công tác phòng, chống bão.',
      'đảo Hòn Mây',
    ],
    [
      'Ngày 5/5/2022, bà Thái Thị Nụ, Chủ tịch UBND huyện vào xã Tân Mỹ kiểm tra công tác phòng, chống bão.',
      'xã Tân Mỹ',
    ],
    ['Ngày 5/5/2022, ông Lò Văn Ơn, Chủ tịch UBND huyện thăm, chúc Tết Trạm Y tế xã Tân Mỹ.', 'Trạm Y tế xã Tân Mỹ'],
    ['Ngày 5/5/2022, ông Lò Văn Ơn, Chủ tịch UBND huyện thăm và chúc Tết cán bộ, chiến sĩ Tiểu đoàn 5.', 'Tiểu đoàn 5'],
    [
      'Ngày 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh khảo sát thực địa Khu công nghiệp Đồng Lều.',
      'Khu công nghiệp Đồng Lều',
    ],
    [
      'Ngày 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh thị sát tuyến đê Hữu Lim đoạn qua xã Tân Mỹ, huyện Phú Lâm.',
      'tuyến đê Hữu Lim đoạn qua xã Tân Mỹ, huyện Phú Lâm',
    ],
    [
      'Ngày 5/5/2022, ông Lò Văn Ơn, Trưởng Ban Dân tộc tỉnh thăm, chúc mừng Giáo xứ Suối Lim và Ban Đại diện Hội thánh Tin lành tỉnh.',
      'Giáo xứ Suối Lim',
    ],
  ])('%s', check)
})

describe('scenes and crowds', () => {
  test.each([
    [
      'Sáng 5/5/2022, trời mưa nhưng sân Trường Tiểu học Cổ Am vẫn đông kín phụ huynh. Ngày hội đọc sách do UBND xã tổ chức.',
      'sân Trường Tiểu học Cổ Am',
    ],
    [
      'Hội trường Nhà văn hóa huyện không còn một chỗ trống. Sáng 5/5/2022, UBND huyện Phú Lâm đối thoại với thanh niên.',
      'Hội trường Nhà văn hóa huyện',
    ],
    [
      'Trong hội trường UBND xã Tân Mỹ chật kín người, chiều 5/5/2022, UBND huyện tổ chức đối thoại với các hộ dân.',
      'hội trường UBND xã Tân Mỹ',
    ],
    [
      'Sáng 5/5/2022, tiếng cồng chiêng vang vọng khắp sân nhà rông làng Kon Mây. Lễ hội mừng lúa mới do UBND xã tổ chức thu hút hàng trăm người.',
      'sân nhà rông làng Kon Mây',
    ],
    [
      'Sáng 5/5/2022, không khí ở nhà văn hóa thôn Đông thật nhộn nhịp. Bà con đến dự Ngày hội Đại đoàn kết các dân tộc do Ban Công tác Mặt trận thôn tổ chức.',
      'nhà văn hóa thôn Đông',
    ],
    [
      'Chiều 5/5/2022, UBND huyện tổ chức buổi đối thoại với thanh niên. Gần 300 bạn trẻ có mặt kín hội trường Huyện đoàn Phú Lâm.',
      'hội trường Huyện đoàn Phú Lâm',
    ],
    [
      'Sáng 5/5/2022, hơn 500 đoàn viên đã có mặt tại sân vận động huyện để dự lễ ra quân Mùa hè xanh do Huyện đoàn tổ chức.',
      'sân vận động huyện',
    ],
  ])('%s', check)
})

describe('what the phrase of a place takes in', () => {
  test.each([
    [
      'Lễ hội mừng lúa mới diễn ra ngày 5/5/2022 tại khu di tích Ao Bà Lim, huyện Phú Lâm.',
      'khu di tích Ao Bà Lim, huyện Phú Lâm',
    ],
    [
      'Ngày 5/5/2022, tại Khu di tích lịch sử - danh thắng núi Mây, UBND tỉnh tổ chức Lễ hội xuân.',
      'Khu di tích lịch sử - danh thắng núi Mây',
    ],
    ['Ngày 5/5/2022, tại Hà Nội - Bộ Y tế tổ chức Hội nghị triển khai công tác dược.', 'Hà Nội'],
    [
      'Sáng 5/5/2022, tại trụ sở Văn phòng đại diện Bộ Y tế tại Đà Nẵng, ông Lò Văn Ơn có buổi làm việc với Sở Y tế.',
      'trụ sở Văn phòng đại diện Bộ Y tế tại Đà Nẵng',
    ],
    [
      'Ngày 5/5/2022, Hội Nông dân huyện tổ chức lớp tập huấn viết tin tại 3 xã Tân Mỹ, Suối Lim và Cổ Am.',
      '3 xã Tân Mỹ, Suối Lim và Cổ Am',
    ],
    ['Ngày 5/5/2022, tại Nhà Thiếu nhi huyện, Huyện đoàn tổ chức hội thi.', 'Nhà Thiếu nhi huyện'],
    [
      'Tại Hội trường Cty TNHH Bông Lúa (KCN Đồng Lều), LĐLĐ tỉnh tổ chức hội nghị tiếp xúc cử tri với công nhân.',
      'Hội trường Cty TNHH Bông Lúa (KCN Đồng Lều)',
    ],
  ])('%s', check)
})

describe('no place of the event', () => {
  test.each([
    // what they speak of happened or lies elsewhere
    'Ngày 5/5/2022, UBND tỉnh họp báo về vụ cháy rừng xảy ra tại xã Tân Mỹ.',
    'Ngày 5/5/2022, Công an tỉnh tổ chức họp báo thông tin vụ việc 12 công nhân ngộ độc tại Công ty Bông Lúa.',
    'Ngày 5/5/2022, Công an tỉnh tổ chức họp báo về sự cố của nhà máy tại Công ty Bông Lúa.',
    'Ngày 5/5/2022, UBND tỉnh họp giao ban về tiến độ các dự án đang thi công tại Khu kinh tế Đồng Lều.',
    'Ngày 5/5/2022, UBND huyện họp bàn giải pháp giảm nghèo ở xã Tân Mỹ.',
    'Ngày 5/5/2022, Sở Du lịch tổ chức hội thảo phát triển du lịch cộng đồng ở bản Mây.',
    'Ngày 5/5/2022, bà Thái Thị Nụ dự Ngày hội Đại đoàn kết ở khu dân cư.',
    // another party, more than one, an authority
    'Ngày 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh kiểm tra, làm việc với Bệnh viện Đa khoa tỉnh về tự chủ tài chính.',
    'Ngày 5/5/2022, Tổ công tác kiểm tra tiến độ các dự án cầu Rạch Dừa và cầu Suối Lim.',
    'Ngày 5/5/2022, Tổ công tác của Thủ tướng kiểm tra Sở Y tế tỉnh Long Bình về thủ tục hành chính.',
    // a site at which people only attend; a site without a name
    'Ngày 5/5/2022, UBND tỉnh họp trực tuyến với các huyện. Tại điểm cầu huyện Phú Lâm, ông Lò Văn Ơn dự.',
    'Ngày 5/5/2022, UBND tỉnh họp trực tuyến với các huyện. Dự tại điểm cầu chính có ông Lò Văn Ơn.',
    'Ngày 5/5/2022, UBND tỉnh họp trực tuyến với các huyện. Từ điểm cầu huyện Phú Lâm, ông Lò Văn Ơn đề nghị cấp giống.',
    // a scene behind talks
    'Ngày 5/5/2022, UBND tỉnh tổ chức họp báo thường kỳ. Không khí tết ngày 1/5 đã rộn ràng khắp chợ Tân Mỹ.',
    // how wide a thing reaches
    'Ngày 5/5/2022, Sở Y tế tổ chức lễ phát động tháng hành động tại 12 huyện trong tỉnh.',
    'Ngày 5/5/2022, UBND huyện tổ chức giải bơi. Giải diễn ra ở 8 nội dung thi.',
    // a visit elsewhere
    'Chiều 5/5/2022, tại buổi họp báo, ông Lò Văn Ơn cho biết. Đoàn giám sát đã có mặt tại Nhà máy Bông Lúa để giám sát chạy thử.',
  ])('%s', (text) => {
    expect(parse(text).location).toBeNull()
  })

  test('tasks are no incidents', () => {
    const text = 'Ngày 5/5/2022, Bộ Y tế tổ chức Hội nghị triển khai nhiệm vụ năm 2022 tại Hà Nội.'
    expect(parse(text).location?.text).toBe('Hà Nội')
  })
})
