import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const place = (text: string): string | undefined => parse(text, { referenceDate: '2024-03-05' }).location?.text

describe('where the event is, told otherwise than behind "tại" beside it', () => {
  test.each([
    ['Sáng 4/3, Sở Y tế tổ chức ở hội trường huyện Nà Lim hội nghị tổng kết công tác y tế.', 'hội trường huyện Nà Lim'],
    [
      'Phát biểu tại buổi giám sát về vệ sinh trường học ở phường Nam Lim hôm qua, 4-3, bà Lò Thị Mây đề nghị sửa chữa.',
      'phường Nam Lim',
    ],
    [
      'Ngày 4/3, dưới cơn mưa tầm tã từ sáng sớm, ngay trên cánh đồng Cồn Sấu đã diễn ra hội nghị tổng kết vụ lúa.',
      'cánh đồng Cồn Sấu',
    ],
    [
      'Sáng 4/3, Sở Y tế tổ chức hội nghị trực tuyến tổng kết công tác y tế từ trụ sở Bệnh viện Lim đến 11 điểm cầu các huyện.',
      'trụ sở Bệnh viện Lim',
    ],
    [
      'Sáng 4/3, Sở Y tế tổ chức hội nghị trực tuyến tổng kết công tác y tế với điểm cầu trung tâm là Nhà văn hóa xã Nà Lim.',
      'Nhà văn hóa xã Nà Lim',
    ],
    [
      'Sáng 4/3, đoàn đại biểu người có uy tín tỉnh Lim Sơn đã có cuộc gặp mặt với lãnh đạo Ủy ban Dân tộc. Ông Lò Văn Ơn tiếp Đoàn tại Nhà khách Hoa Ban.',
      'Nhà khách Hoa Ban',
    ],
    [
      'Quảng trường Hoa Ban sáng 4/3 rợp cờ hoa. Hơn 500 thanh niên dự Lễ ra quân Tháng Thanh niên do Tỉnh đoàn tổ chức.',
      'Quảng trường Hoa Ban',
    ],
    ['Sáng 4/3, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2023 ở thao trường Khuổi Lim.', 'thao trường Khuổi Lim'],
    [
      'Sáng 4/3 tại Khách sạn Hoa Mây, thành phố Nam Lim đã long trọng diễn ra hội nghị tổng kết công tác y tế.',
      'Khách sạn Hoa Mây, thành phố Nam Lim',
    ],
  ])('%s', (text, where) => {
    expect(place(text)).toBe(where)
  })
})

describe('no place of the event', () => {
  test.each([
    // what they speak of
    'Sáng 4/3, ông Lò Văn Ơn làm việc với Sở Y tế về ô nhiễm ở làng Sấu.',
    // from where something else goes
    'Sáng 4/3, Sở Giao thông tổ chức hội nghị bàn việc mở tuyến xe buýt. Xe chạy từ thị trấn Sấu đến cầu Lim.',
    // how far the work of a year reaches
    'Sáng 4/3, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2023 ở các xã vùng cao.',
  ])('%s', (text) => {
    expect(place(text)).toBeUndefined()
  })
})
