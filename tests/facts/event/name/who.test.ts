import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('who is met belongs to the name', () => {
  test.each([
    // the wider body of whose event it is
    ['Hội thao Trường Cao đẳng Mây, Đại học Lim đã diễn ra sáng 5/3.', 'Hội thao Trường Cao đẳng Mây, Đại học Lim'],
    [
      'Trong khuôn khổ Tuần lễ hiến máu, Sở Y tế tổ chức hội thảo về an toàn truyền máu sáng 5/3.',
      'hội thảo về an toàn truyền máu',
    ],
    [
      'Ngày 5/3, ông Lò Văn Ơn, Phó Chủ tịch UBND tỉnh đã có buổi tiếp xã giao ngài Pavel Novotny, Đại sứ Cộng hòa Séc tại Việt Nam.',
      'buổi tiếp xã giao ngài Pavel Novotny, Đại sứ Cộng hòa Séc tại Việt Nam',
    ],
    [
      'Sáng 7/6, Bí thư Thành ủy Lò Văn Ơn tiếp thân mật bà Maria Lopez, Tổng Lãnh sự Cuba tại Hòa Lạc, đang có chuyến thăm và làm việc tại thành phố.',
      'tiếp thân mật bà Maria Lopez, Tổng Lãnh sự Cuba tại Hòa Lạc',
    ],
    [
      'Chiều 6/2, Sở Y tế đã làm việc với UBND xã Ea Bá và ông Lò Văn Ơn, Chủ tịch UBND xã.',
      'làm việc với UBND xã Ea Bá và ông Lò Văn Ơn, Chủ tịch UBND xã',
    ],
    [
      'Sáng 5/3, bà Lò Thị An thăm, tặng quà gia đình ông Tô Văn Nhàn (thương binh 2/4) và bà Hà Thị Mị ở xã Ea Bá.',
      'thăm, tặng quà gia đình ông Tô Văn Nhàn (thương binh 2/4) và bà Hà Thị Mị ở xã Ea Bá',
    ],
    // who goes on to act is none of them
    [
      'Sáng 5/3, đoàn xã Ea Bá thăm gia đình ông Tô Văn Nhàn và bà Hà Thị Mị đã nhận 5 triệu đồng.',
      'thăm gia đình ông Tô Văn Nhàn',
    ],
    [
      'Chiều 6/2, tại buổi làm việc với UBND xã Ea Bá và ông Lò Văn Ơn đã phát biểu về việc cấp nước.',
      'buổi làm việc với UBND xã Ea Bá',
    ],
    [
      'Sáng 22/6, buổi đối thoại giữa Chủ tịch UBND huyện Lò Văn Ơn với 64 hộ dân xã Ea Bá có lúc rất căng thẳng.',
      'buổi đối thoại giữa Chủ tịch UBND huyện Lò Văn Ơn với 64 hộ dân xã Ea Bá',
    ],
    [
      'Ngày 3/11, Ban Dân tộc tỉnh tổ chức buổi gặp mặt 40 già làng, trưởng thôn, người có uy tín của ba xã.',
      'buổi gặp mặt 40 già làng, trưởng thôn, người có uy tín của ba xã',
    ],
    [
      'Ngày 3/11, Ban Dân tộc tỉnh tổ chức buổi gặp mặt 40 già làng đại diện cho hơn 300 già làng của tỉnh.',
      'buổi gặp mặt 40 già làng đại diện cho hơn 300 già làng của tỉnh',
    ],
    [
      'Ngày 3/11, Huyện đoàn Sông Hinh tổ chức lớp bồi dưỡng kỹ năng công tác Đoàn, Hội, Đội.',
      'lớp bồi dưỡng kỹ năng công tác Đoàn, Hội, Đội',
    ],
    [
      'Ngày 6/2, UBND tỉnh tổ chức họp mặt nông dân và bạn hàng Xuân Ất Tỵ 2025.',
      'họp mặt nông dân và bạn hàng Xuân Ất Tỵ 2025',
    ],
    [
      'Chiều 23/3, Chủ tịch UBND tỉnh Lò Văn Ơn đến thăm, chúc mừng sư trụ trì và bà con phật tử chùa Mây.',
      'thăm, chúc mừng sư trụ trì và bà con phật tử chùa Mây',
    ],
    [
      'Sáng 20/3, Sở Du lịch tổ chức họp báo công bố các hoạt động trong khuôn khổ Năm Du lịch quốc gia 2024.',
      'họp báo công bố các hoạt động trong khuôn khổ Năm Du lịch quốc gia 2024',
    ],
    // the delegation that holds it does not
    [
      'Ngày 3/10, Quận Sao Mai có buổi tiếp xúc cử tri trước kỳ họp thứ năm của tổ đại biểu Quốc hội đơn vị số 2.',
      'buổi tiếp xúc cử tri trước kỳ họp thứ năm',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('what bears the name of somebody belongs to the name', () => {
  test.each([
    [
      'Chiều 24/11, Đoàn ĐBQH tỉnh tiếp xúc cử tri xã An Bình, thị trấn Lý Nhân và xã Trần Thới.',
      'tiếp xúc cử tri xã An Bình, thị trấn Lý Nhân và xã Trần Thới',
    ],
    [
      'Chiều 21/11, Hội Khuyến học tỉnh tổ chức lễ trao học bổng Lương Văn Can năm học 2023 - 2024.',
      'lễ trao học bổng Lương Văn Can năm học 2023 - 2024',
    ],
    [
      'Ngày 20/11, Hội Nhà báo tổ chức lễ trao giải Báo chí Trần Thanh Mai lần thứ VII.',
      'lễ trao giải Báo chí Trần Thanh Mai lần thứ VII',
    ],
    [
      'Sáng 23/11, UBND huyện tổ chức lễ khánh thành cầu vượt Nguyễn Văn Bảy.',
      'lễ khánh thành cầu vượt Nguyễn Văn Bảy',
    ],
    // a person who acts
    ['Ngày 20/11, tại lễ trao giải Báo chí tỉnh ông Trần Thanh Mai cảm ơn các nhà báo.', 'lễ trao giải Báo chí tỉnh'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
