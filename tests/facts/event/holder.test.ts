import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const organizers = (text: string): string[] => parse(text).organizers.map((organization) => organization.text)

describe('who holds the event', () => {
  test.each([
    ['Sáng 5/3, UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', ['UBND huyện Sông Hinh']],
    ['Ngày 5/3, xã Ea Bá long trọng tổ chức lễ hội xuân.', ['xã Ea Bá']],
    [
      'Ngày 5/3, Sở Y tế phối hợp với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    [
      'Ngày 5/3, Huyện ủy, HĐND, UBND huyện Sông Hinh tổ chức lễ kỷ niệm ngày giải phóng.',
      ['Huyện ủy', 'HĐND', 'UBND huyện Sông Hinh'],
    ],
    ['Hội thi nấu ăn do Công đoàn huyện tổ chức diễn ra sáng 5/3.', ['Công đoàn huyện']],
    // what is done together, in whatever words and how well; and what part a body has in it
    [
      'Ngày 5/3, Sở Y tế hợp tác với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    ['Hội thảo do Sở Y tế liên kết với Viện Cây chè tổ chức diễn ra sáng 5/3.', ['Sở Y tế', 'Viện Cây chè']],
    [
      'Ngày 5/3, Sở Y tế phối hợp chặt chẽ với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    [
      'Ngày 5/3, Sở Y tế tiếp tục phối hợp với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    [
      'Ngày 5/3, Sở Y tế tham mưu, phối hợp với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    [
      'Hội thảo về cây thuốc nam do Sở Y tế đồng chủ trì với Hội Đông y tỉnh tổ chức diễn ra sáng 5/3.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    ['Ngày 5/3, Báo Mây kết hợp với UNICEF tổ chức hội thảo về trẻ em.', ['Báo Mây', 'UNICEF']],
    ['Ngày 5/3, Sở Y tế & Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.', ['Sở Y tế', 'Hội Đông y tỉnh']],
    ['Ngày 5/3, Sở Y tế – đơn vị đăng cai – tổ chức hội thảo về cây thuốc nam.', ['Sở Y tế']],
    ['Hội thảo do Sở Y tế – cơ quan chủ trì – tổ chức diễn ra sáng 5/3.', ['Sở Y tế']],
    ['Ngày 5/3, Sở Y tế, với vai trò cơ quan thường trực, tổ chức hội thảo về cây thuốc nam.', ['Sở Y tế']],
    [
      'Hội thảo do Sở Y tế (chủ trì), phối hợp với Hội Đông y tỉnh tổ chức diễn ra sáng 5/3.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    ['Hội thảo do Tỉnh đoàn, đơn vị được giao chủ trì, tổ chức diễn ra sáng 5/3.', ['Tỉnh đoàn']],
    [
      'Ngày 5/3, Đoàn đại biểu Quốc hội tỉnh, Sở Y tế tổ chức hội thảo về cây thuốc nam.',
      ['Đoàn đại biểu Quốc hội tỉnh', 'Sở Y tế'],
    ],
    // the place between the verb and what is held
    ['Sáng 5/3, Sở Y tế tổ chức tại Trụ sở Viện Mây Hội nghị tổng kết công tác dân số.', ['Sở Y tế']],
    // names that hold what joins others
    [
      'Ngày 5/3, Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh tổ chức hội nghị tổng kết.',
      ['Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh'],
    ],
    ['Ngày 5/3, Sở Tài nguyên & Môi trường tổ chức hội nghị tổng kết.', ['Sở Tài nguyên & Môi trường']],
    [
      'Ngày 5/3, Sở Lao động - Thương binh và Xã hội tổ chức hội nghị tổng kết.',
      ['Sở Lao động - Thương binh và Xã hội'],
    ],
    // peers, none the superior of the one before
    [
      'Ngày 5/3, Trường Đại học Mây phối hợp với Viện Cây chè, Trường Đại học Sông Hinh, trường Đại học Cỏ Non tổ chức hội thảo về chè sạch.',
      ['Trường Đại học Mây', 'Viện Cây chè', 'Trường Đại học Sông Hinh', 'trường Đại học Cỏ Non'],
    ],
    ['Ngày 5/3, Viện Cây chè, Trường Đại học Mây tổ chức hội thảo về chè sạch.', ['Viện Cây chè, Trường Đại học Mây']],
    // a place with its partners, a circle that calls itself a family, a park
    [
      'Ngày 5/3, xã Ea Bá (tỉnh Sơn La) phối hợp với Công an huyện và Gia đình Hoa Sen tổ chức trao tặng 60 suất quà tới các gia đình có công.',
      ['xã Ea Bá', 'Công an huyện', 'Gia đình Hoa Sen'],
    ],
    [
      'Ngày 5/3, Sở Y tế và Khu Công nghệ cao Cỏ Non tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Khu Công nghệ cao Cỏ Non'],
    ],
    // delegations: of whom they are made up, and behind who leads them
    [
      'Ngày 5/3, Đoàn đại biểu lãnh đạo, cán bộ, giảng viên Trường Đại học Mây do TS. Lò Văn Ơn làm trưởng đoàn đã đến thăm Bệnh viện Cỏ Non.',
      ['Đoàn đại biểu lãnh đạo, cán bộ, giảng viên Trường Đại học Mây'],
    ],
    [
      'Ngày 5/3, Chủ tịch tỉnh Lò Văn Ơn dẫn đầu đoàn đại biểu tỉnh Sơn La viếng Nghĩa trang liệt sĩ Đèo Mây.',
      ['đoàn đại biểu tỉnh Sơn La'],
    ],
    ['Ngày 5/3, Chủ tịch nước Lưu Sa Ma Văn Páo dẫn đầu Đoàn đại biểu Lưu Sa tham dự Lễ hội hoa ban.', []],
    // partners
    [
      'Ngày 5/3, Hội Người mù huyện phối hợp Hội Nạn nhân bom mìn và Nhóm thiện nguyện Cỏ Non tổ chức lễ trao xe lăn.',
      ['Hội Người mù huyện', 'Hội Nạn nhân bom mìn', 'Nhóm thiện nguyện Cỏ Non'],
    ],
    [
      'Sáng 5/3, Ban Quản lý dự án đê điều và Liên danh nhà thầu Cỏ Non tổ chức Lễ khởi công kè sông Ba.',
      ['Ban Quản lý dự án đê điều', 'Liên danh nhà thầu Cỏ Non'],
    ],
    [
      'Ngày 5/3, UBND huyện Sông Hinh cùng với Công ty Cỏ Non phối hợp tổ chức hội nghị bàn việc trồng sắn.',
      ['UBND huyện Sông Hinh', 'Công ty Cỏ Non'],
    ],
    ['Ngày 5/3, Sở Du lịch phối hợp các địa phương tổ chức hội thi hướng dẫn viên.', ['Sở Du lịch']],
    ['Ngày 5/3, thầy và trò Trường THCS Ea Bá long trọng tổ chức Lễ khai giảng.', ['Trường THCS Ea Bá']],
    ['Ngày 5/3, hơn 90 đoàn viên, CNLĐ huyện Sông Hinh đã có cuộc gặp gỡ với các đại biểu Quốc hội.', []],
    // what a body is for
    [
      'Ngày 5/3, Ban Chỉ đạo huyện về phòng, chống sốt rét tổ chức hội nghị sơ kết.',
      ['Ban Chỉ đạo huyện về phòng, chống sốt rét'],
    ],
    [
      'Ngày 5/3, Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh tổ chức Phiên họp thứ hai.',
      ['Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh'],
    ],
    // where a body ends
    [
      'Sáng 5/3, HĐND phường Ea Bá (tỉnh Phú Yên) khóa II, nhiệm kỳ 2021-2026 tiến hành kỳ họp thứ tư.',
      ['HĐND phường Ea Bá'],
    ],
    [
      'Tối 5/3, Trung tâm Văn hóa - Thể thao huyện tổ chức đêm khai mạc Liên hoan tiếng hát mùa hè.',
      ['Trung tâm Văn hóa - Thể thao huyện'],
    ],
    ['UBND xã Ea Bá cho biết sẽ tổ chức Lễ hội Nho lần thứ nhất từ ngày 5/3.', ['UBND xã Ea Bá']],
    [
      'UBND xã Ea Bá (tỉnh Phú Yên) vừa thông tin về việc tổ chức Lễ hội Nho. Lễ hội diễn ra ngày 5/3.',
      ['UBND xã Ea Bá'],
    ],
    ['Ban Tổ chức Lễ hội Nho vừa thông báo kế hoạch tổ chức Lễ hội Nho. Lễ hội diễn ra ngày 5/3.', []],
    [
      'Ngày 5/3, Trường Đại học Hoa màu, Đại học Cao nguyên tổ chức hội thảo về cây sắn.',
      ['Trường Đại học Hoa màu, Đại học Cao nguyên'],
    ],
    [
      'Ngày 5/3 diễn ra lễ hội đua thuyền trên sông Ba. Lễ hội do UBND huyện Sông Hinh chủ trì, phối hợp với Sở Du lịch tổ chức.',
      ['UBND huyện Sông Hinh', 'Sở Du lịch'],
    ],
    [
      'Ngày hội Sắn diễn ra từ ngày 5/3 tại Ea Bá. Sự kiện do UBND tỉnh chủ trì, giao Sở Du lịch phối hợp các xã tổ chức.',
      ['UBND tỉnh', 'Sở Du lịch'],
    ],
    ['Hội nghị kết nối cung cầu do Bộ Y tế giao Sở Du lịch tổ chức diễn ra ngày 5/3.', ['Sở Du lịch']],
    // the superior unit and the wider place belong to the body
    [
      'Ngày 5/3, Trung tâm Công nghệ thông tin, Sở Y tế tổ chức tập huấn bệnh án điện tử.',
      ['Trung tâm Công nghệ thông tin, Sở Y tế'],
    ],
    // whom voters meet
    [
      'Tại buổi tiếp xúc cử tri trước kỳ họp giữa năm của Tổ đại biểu HĐND tỉnh đơn vị số 3 sáng 5/3, bà con nói về chuyện ngập.',
      ['Tổ đại biểu HĐND tỉnh đơn vị số 3'],
    ],
    // the side that goes
    [
      'Chiều 5/3, Đoàn công tác của Tỉnh ủy do đồng chí Lò Văn Ơn, Bí thư Tỉnh ủy dẫn đầu đã làm việc với Huyện ủy Sông Hinh.',
      ['Đoàn công tác của Tỉnh ủy'],
    ],
    ['Ngày 5/3, Trường THPT Lê Thành Phương tổ chức lễ khai giảng năm học mới.', ['Trường THPT Lê Thành Phương']],
  ])('%s', (text, expected) => {
    expect(organizers(text)).toEqual(expected)
  })
})

describe('nobody', () => {
  test.each([
    'Chiều 5/3, ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì hội nghị tổng kết.',
    'Sáng 5/3, hội nghị tổng kết công tác khuyến nông diễn ra tại thị trấn Hai Riêng.',
    'Ngày 5/3, đồng chí Lò Văn Ơn, Bí thư Huyện ủy làm việc với Sở Y tế.',
  ])('%s', (text) => {
    expect(organizers(text)).toEqual([])
  })
})
