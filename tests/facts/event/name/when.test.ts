import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('the period, the purpose and the occasion', () => {
  test.each([
    [
      'Chiều 31/8, ông Lò Văn Ơn chủ trì Phiên họp thường kỳ UBND tỉnh tháng 8/2022 nhằm đánh giá tình hình.',
      'Phiên họp thường kỳ UBND tỉnh tháng 8/2022',
    ],
    // a topic told in the clause behind holds no time in the name
    ['Tại họp báo công bố kết quả kỳ thi chiều qua, phóng viên hỏi về điểm chuẩn.', 'họp báo công bố kết quả kỳ thi'],
    [
      'Chiều 31/8, Sở Y tế tổ chức hội nghị giao ban quý II-2022 để đánh giá tình hình.',
      'hội nghị giao ban quý II-2022',
    ],
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
      'Chiều 23/10, thôn Ea Bá mở Ngày hội Đại đoàn kết toàn dân nhân kỷ niệm 90 năm thành lập Mặt trận.',
      'Ngày hội Đại đoàn kết toàn dân',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
