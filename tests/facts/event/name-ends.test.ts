import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('who is met belongs to the name', () => {
  test.each([
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
    // who goes on to act is none of them
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
      'Ngày 3/11, Huyện đoàn Sông Hinh khai giảng lớp bồi dưỡng nghiệp vụ công tác Đoàn, Hội, Đội.',
      'lớp bồi dưỡng nghiệp vụ công tác Đoàn, Hội, Đội',
    ],
    [
      'Ngày 6/2, UBND tỉnh tổ chức họp mặt doanh nghiệp và nhà đầu tư Xuân Ất Tỵ 2025.',
      'họp mặt doanh nghiệp và nhà đầu tư Xuân Ất Tỵ 2025',
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

describe('a place in the name', () => {
  test.each([
    [
      'Ngày 8/7, Đoàn giám sát của Ban Pháp chế HĐND tỉnh có buổi giám sát tại Công an huyện (CAH) Tân Hồng về việc thi hành án giai đoạn 2021 - 2023.',
      'buổi giám sát tại Công an huyện (CAH) Tân Hồng về việc thi hành án giai đoạn 2021 - 2023',
    ],
    ['Sáng 3/1, Tổng Bí thư Lò Văn Ơn thăm và làm việc tại tỉnh Hà Giang.', 'thăm và làm việc tại tỉnh Hà Giang'],
    [
      'Ngày 17/11, Bộ Chỉ huy Quân sự tỉnh tổ chức lễ truy điệu 12 liệt sĩ hy sinh tại Lào.',
      'lễ truy điệu 12 liệt sĩ hy sinh tại Lào',
    ],
    [
      'Ngày 17/11, Sở Y tế tổ chức cuộc họp về điều trị sốt xuất huyết tại nhà cho trẻ em.',
      'cuộc họp về điều trị sốt xuất huyết tại nhà cho trẻ em',
    ],
    [
      'Ngày 17/11, huyện Sông Hinh tổ chức hội nghị sơ kết phân loại rác tại nguồn.',
      'hội nghị sơ kết phân loại rác tại nguồn',
    ],
    // where one meets or goes
    ['Ngày 17/11, Sở Y tế tổ chức cuộc họp về sốt xuất huyết tại nhà văn hóa phường.', 'cuộc họp về sốt xuất huyết'],
    ['Ngày 17/11, Sở Y tế tổ chức cuộc họp về sốt xuất huyết tại Nhà Quốc hội.', 'cuộc họp về sốt xuất huyết'],
    [
      'Ngày 24/10, Hội LHPN tỉnh đã đến thăm, tặng quà các Mẹ Việt Nam anh hùng trên địa bàn huyện Sông Hinh.',
      'thăm, tặng quà các Mẹ Việt Nam anh hùng',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('the period, the purpose and the occasion', () => {
  test.each([
    [
      'Ngày 9/8, Trung tâm Khuyến nông tỉnh mở lớp tập huấn kỹ thuật nuôi ong cho 50 hộ nông dân năm 2019.',
      'lớp tập huấn kỹ thuật nuôi ong cho 50 hộ nông dân năm 2019',
    ],
    [
      'Ngày 9/8, Trung tâm Khuyến nông tỉnh mở lớp tập huấn kỹ thuật nuôi ong năm 2019 cho các hợp tác xã.',
      'lớp tập huấn kỹ thuật nuôi ong năm 2019',
    ],
    [
      'Sáng 26/11, Chủ tịch UBND huyện Lò Văn Ơn chủ trì phiên họp UBND huyện thường kỳ tháng 11 để xem xét các tờ trình.',
      'phiên họp UBND huyện thường kỳ tháng 11',
    ],
    [
      'Sáng 26/11, UBND huyện Sông Hinh tổ chức Giải bóng chuyền nữ năm 2023 chào mừng 40 năm thành lập huyện.',
      'Giải bóng chuyền nữ năm 2023',
    ],
    [
      'Sáng 26/11, UBND huyện Sông Hinh tổ chức lễ mít tinh hưởng ứng Ngày Nước thế giới.',
      'lễ mít tinh hưởng ứng Ngày Nước thế giới',
    ],
    [
      'Chiều 23/10, lãnh đạo Sở Y tế thăm, chúc mừng các trạm y tế nhân Ngày Thầy thuốc Việt Nam.',
      'thăm, chúc mừng các trạm y tế nhân Ngày Thầy thuốc Việt Nam',
    ],
    ['Chiều 23/10, Bí thư Tỉnh ủy Lò Văn Ơn tiếp ông Pavel Novotny nhân chuyến thăm tỉnh.', 'tiếp ông Pavel Novotny'],
    [
      'Chiều 23/10, thôn Ea Bá tổ chức Ngày hội Đại đoàn kết toàn dân tộc nhân kỷ niệm 90 năm thành lập Mặt trận.',
      'Ngày hội Đại đoàn kết toàn dân tộc',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('what became of the event', () => {
  test.each([
    [
      'Sáng 16/11, Quốc hội tiếp tục phiên chất vấn và trả lời chất vấn với phần đăng đàn của Bộ trưởng Lò Văn Ơn.',
      'phiên chất vấn và trả lời chất vấn',
    ],
    [
      'Ngày 5/3, UBND tỉnh tổ chức hội nghị góp ý đối với việc sửa Luật Chợ phiên.',
      'hội nghị góp ý đối với việc sửa Luật Chợ phiên',
    ],
    [
      'Ngày 5/3, Sở Xây dựng tổ chức cuộc họp với Tổng công ty Sông Mây về tiến độ cầu Suối Bạc.',
      'cuộc họp với Tổng công ty Sông Mây về tiến độ cầu Suối Bạc',
    ],
    [
      'Sáng 12/12, Tuần lễ Trái cây tỉnh Sơn La năm 2023 khai mạc tại sân vận động Hòa Lạc.',
      'Tuần lễ Trái cây tỉnh Sơn La năm 2023',
    ],
    ['Chiều 9/5, tại Hòa Lạc, Hội chợ nông sản vùng cao lần thứ 10 bế mạc.', 'Hội chợ nông sản vùng cao lần thứ 10'],
    ['Chiều 9/5, UBND huyện Sông Hinh tổ chức lễ tổng kết và bế mạc.', 'lễ tổng kết và bế mạc'],
    [
      'Ngày 30/11, Hội chợ Thương mại Việt - Lào lần thứ 23 chính thức mở cửa đón khách.',
      'Hội chợ Thương mại Việt - Lào lần thứ 23',
    ],
    [
      'Ngày 4/12, Sở Giao thông tổ chức lễ thông xe cầu Suối Bạc 2, nối liền hai xã Ea Bá và Ea Lâm.',
      'lễ thông xe cầu Suối Bạc 2',
    ],
    [
      'Ngày 4/12, UBND huyện Sông Hinh tổ chức Lễ hội Tỏi lần thứ nhất, chủ đề "Hồn của biển".',
      'Lễ hội Tỏi lần thứ nhất',
    ],
    // the subject before it opens no clause
    [
      'Đoàn cũng có buổi làm việc với UBND huyện Sông Hinh về khắc phục bão, đảm bảo sức khỏe người dân chiều 2/11.',
      'buổi làm việc với UBND huyện Sông Hinh về khắc phục bão, đảm bảo sức khỏe người dân',
    ],
    ['Sáng 5/4, Hội Từ thiện tổ chức trao 30 xe lăn cho người khuyết tật.', 'trao 30 xe lăn cho người khuyết tật'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})

describe('which mention names it', () => {
  test.each([
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
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
