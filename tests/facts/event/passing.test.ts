import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('an event only named in passing is not what the article reports', () => {
  test.each([
    [
      'with what a history begins',
      'Trồng cây gây rừng\n\nMùa xuân năm 1961, hội thi trồng rừng đầu tiên được tổ chức tại Cổ Am. Từ đó rừng ngày một xanh.',
    ],
    [
      'whatever is held is put off',
      'Phòng dịch\n\nUBND tỉnh yêu cầu các xã tạm dừng tổ chức Hội xuân năm 2031, các lễ hội, hội thi chưa khai mạc.',
    ],
    [
      'whom others quote was heard there',
      'Buôn lậu gỗ bằng thuyền\n\nMột nhóm buôn lậu đã chở gỗ qua sông, báo Mây dẫn lời một cán bộ hải quan trong cuộc họp báo được tổ chức ngày 5/3.',
    ],
    [
      'one of many',
      'Già làng nói dân tin\n\nCứ có cuộc họp dân nào là người ta thấy già Ơn ngồi từ sớm. Bà con xã Cổ Am quý già.',
    ],
    [
      'a contest told of without a verb',
      'Sân chơi của sinh viên\n\nNgày 5/3, vòng chung kết cuộc thi “Rừng xanh” với 7 đề tài của sinh viên các trường.',
    ],
    [
      'guidance',
      'Hướng dẫn đổi giấy phép lái xe\n\nTừ ngày 1/4/2019, người dân có thể nộp hồ sơ qua mạng. Hồ sơ gồm đơn và giấy khám sức khỏe. Sở đã tổ chức lớp tập huấn cho cán bộ một cửa.',
    ],
    [
      'statistics',
      'Sáu tháng, huyện Mường Hạ có thêm 12 doanh nghiệp\n\nTheo Chi cục Thống kê huyện, giá trị sản xuất công nghiệp đạt 215 tỷ đồng. Huyện đã mở 12 lớp tập huấn cho 540 lượt người.',
    ],
    [
      'a portrait with a class',
      'Người thương binh làm giàu trên đất bãi\n\nÔng Lò Văn Hặc ở bản Nà Co năm nay 67 tuổi. Ngày đầu khó khăn, ông lên huyện dự lớp tập huấn ghép mắt cây ăn quả.',
    ],
    [
      'a portrait with an honour',
      'Cô giáo trẻ ở Bản Chang\n\nCô Lường Thị Ón sinh ra ở bản nghèo. Năm 2017, cô được mời dự Hội nghị biểu dương nhà giáo vùng cao. Mẹ cô kể lại rất vui.',
    ],
    [
      'an opinion',
      'Đừng biến họp phụ huynh thành nơi thu tiền\n\nChuyện các khoản thu lại nóng. Tôi đã dự nhiều cuộc họp phụ huynh, lần nào cũng thấy giáo viên lúng túng.',
    ],
    [
      'an interview beside a conference',
      'Muốn giữ rừng phải để dân sống được\n\nTrao đổi bên lề Hội nghị tổng kết công tác bảo vệ rừng năm 2022, ông Vàng A Sử nói về khó khăn của ngành.\nPV: Thưa ông, vì sao rừng vẫn bị phá?\nÔng Vàng A Sử: Lực lượng mỏng.\nPV: Xin cảm ơn ông!',
    ],
    [
      'an interview that asks about a conference',
      'Đọc sách ở quê\n\n- Thưa bà, tại hội thảo về thư viện ở tỉnh bạn tuần trước, bà nói gì?\n- Tôi nói chuyện chìa khóa.\n- Xin trân trọng cảm ơn bà!',
    ],
    [
      'tourism',
      'Mùa vàng trên thung lũng Mường Pồn\n\nTháng chín, Mường Pồn vào mùa lúa chín. Du khách có thể dự lễ mừng cơm mới được tổ chức vào rằm tháng tám hằng năm.',
    ],
    [
      'a tender',
      'Thông báo mời thầu gói thầu sửa chữa hội trường\n\nBan Quản lý dự án huyện Pác Miều mời thầu gói số 3. Lễ mở thầu được tổ chức lúc 9 giờ ngày 25/9/2022 tại phòng họp số 2.',
    ],
    [
      'recruitment',
      'Thông báo tuyển dụng viên chức năm 2022\n\nTrung tâm Văn hóa huyện Pác Miều tuyển 5 viên chức. Hội đồng tuyển dụng sẽ tổ chức họp và báo lịch thi sau.',
    ],
    [
      'a letter that tells others to act',
      'Chủ tịch UBND tỉnh yêu cầu tăng cường phòng cháy\n\nUBND tỉnh vừa có công văn gửi các sở, ngành. Theo đó, Công an tỉnh hướng dẫn cơ sở; các địa phương tổ chức diễn tập trước ngày 30/9.',
    ],
    [
      'prices',
      'Giá lợn hơi hôm nay giảm nhẹ\n\nGiá lợn hơi hôm nay 1/9 tại miền Bắc giảm 1.000 đồng. Tại hội thảo về chăn nuôi mới đây, Hiệp hội dự báo giá còn giảm.',
    ],
    [
      'a plan with its council',
      'Phê duyệt quy hoạch đô thị Nà Hoai\n\nNgày 30/8/2022, UBND tỉnh ban hành quyết định phê duyệt quy hoạch. Đồ án đã được lấy ý kiến của Hội đồng thẩm định ngày 12/6.',
    ],
    [
      'results of years',
      'Mười năm nông thôn mới ở Đông Phú\n\nHuyện có 15 xã đạt chuẩn. Tại Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025, huyện xác định về đích sớm.',
    ],
    [
      'what the police warn of',
      'Cảnh báo lừa đảo qua điện thoại\n\nCông an tỉnh khuyến cáo người dân cảnh giác. Tại buổi làm việc với cơ quan công an, bà N. cho biết đã chuyển 300 triệu đồng.',
    ],
  ])('%s', (_, text) => {
    expect(parse(text).event).toBeNull()
  })
})

describe('an event told in its own right is', () => {
  test.each([
    [
      'who speaks there is not quoted from others',
      'Buôn lậu gỗ bằng thuyền\n\nMột nhóm buôn lậu đã chở gỗ qua sông, một cán bộ hải quan cho biết trong cuộc họp báo được tổ chức ngày 5/3.',
      'press-conference',
    ],
    [
      'undated, and the headline tells of it',
      'Tập huấn ghép mắt cây ăn quả ở Nà Co\n\nBà con Nà Co vốn quen trồng ngô. Vừa qua, Hội Nông dân huyện Mường Hạ tổ chức lớp tập huấn ghép mắt cây ăn quả cho 50 hội viên.',
      'training',
    ],
    [
      'undated, and somebody speaks there',
      'Giữ lấy mạch nước ngầm\n\nNước ngầm ngày một cạn. Tại hội nghị bàn về tưới tiết kiệm của tỉnh Hòa Giang, Phó Chủ tịch UBND tỉnh Lò Văn An yêu cầu các huyện siết việc khoan giếng.',
      'conference',
    ],
    [
      'a feast of every year, on its day',
      'Hội đền Nà Lốc\n\nNgày 5/3/2022, xã Tân Mỹ tổ chức Lễ hội đền Nà Lốc, được mở hằng năm để cầu mưa.',
      'festival',
    ],
    [
      'in an inspection somebody speaks',
      'Đường làm dối\n\nĐó là lời của bà Lò Thị An, Phó Chủ tịch UBND huyện, khi đi kiểm tra tiến độ làm đường Nà Lốc, sáng 5/3/2022.',
      'inspection',
    ],
    [
      'a voter opens it',
      'Hứa mãi\n\n“Năm nào cũng hứa” - cử tri Lò Thị An mở đầu buổi tiếp xúc cử tri tại xã Tân Mỹ sáng 5/3/2022.',
      'dialogue',
    ],
    [
      'what it did is told before it',
      'Bốn giờ nghe dân\n\nKéo dài từ 8h đến 12h ngày 5/3/2022, buổi đối thoại với các hộ dân xã Tân Mỹ có lúc căng thẳng.',
      'dialogue',
    ],
    [
      'a delegation sails out to it',
      'Ra đảo\n\nNgày 5/3/2022, đoàn công tác của Quân khu do Thiếu tướng Lò Văn An làm trưởng đoàn đã ra kiểm tra công tác trực chiến trên đảo.',
      'inspection',
    ],
  ])('%s', (_, text, type) => {
    expect(parse(text).event?.type).toBe(type)
  })
})

describe('of a guest received, the talks are the event, not what brought the guest', () => {
  test.each([
    [
      'Chủ tịch nước hội đàm với Tổng thống\n\nNhận lời mời của Chủ tịch nước Lò Văn An, Tổng thống Peter Lund thăm cấp Nhà nước tới Việt Nam từ ngày 10 đến 12/5/2020. Chiều 10/5, Chủ tịch nước Lò Văn An đã hội đàm với Tổng thống Peter Lund.',
      'reception',
    ],
    [
      'Chiều 12/3/2020, Phó Thủ tướng Lò Văn An đã tiếp bà Maria Lund, Bộ trưởng Thương mại, đang có chuyến thăm và làm việc tại Việt Nam từ ngày 11 đến 14/3.',
      'reception',
    ],
    [
      'Tổng thống Peter Lund thăm Việt Nam\n\nNhận lời mời của Chủ tịch nước Lò Văn An, Tổng thống Peter Lund thăm cấp Nhà nước tới Việt Nam từ ngày 10 đến 12/5/2020. Chiều 10/5, Chủ tịch nước Lò Văn An đã hội đàm với Tổng thống Peter Lund.',
      'visit',
    ],
  ])('%s', (text, type) => {
    expect(parse(text).event?.type).toBe(type)
  })
})

describe('a festival announced is the event, not its opening', () => {
  test('named in the plan, told of by its bare word', () => {
    const { event, date } = parse(
      'UBND huyện Phú Lâm vừa thông báo về việc tổ chức Lễ hội Hoa ban lần thứ 3. Lễ hội sẽ diễn ra từ ngày 20 đến 23/5/2020 tại sân vận động huyện. Lễ khai mạc bắt đầu lúc 20 giờ ngày 20/5.',
    )
    expect(event).toMatchObject({ type: 'festival', status: 'upcoming', text: 'Lễ hội Hoa ban lần thứ 3' })
    expect(date).toMatchObject({ start: '2020-05-20', end: '2020-05-23' })
  })

  test('a meeting about its preparation is a meeting', () => {
    expect(
      parse('Chiều 10/5/2020, UBND huyện Phú Lâm họp bàn công tác chuẩn bị tổ chức Ngày hội Văn hóa lần thứ 5.').event,
    ).toMatchObject({ type: 'meeting', status: 'held' })
  })

  test('the opening of a "Ngày hội" is a ceremony', () => {
    expect(
      parse('Tối 10/5/2020, bà con đến xem lễ khai mạc Ngày hội Văn hóa dân tộc Thái lần thứ V.').event,
    ).toMatchObject({ type: 'ceremony', text: 'lễ khai mạc Ngày hội Văn hóa dân tộc Thái lần thứ V' })
  })
})
