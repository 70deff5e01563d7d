/** Whoever acts and whatever they do: the event is what is done. */
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { misread } from './matrix.js'

const BODIES = [
  'UBND xã Tân Mỹ',
  'phường Tân Mỹ 3',
  'Huyện Phú Lâm',
  'TP. Long Bình',
  'Quảng Ninh',
  'Quận 5',
  'Khu phố 3',
  'Chi bộ thôn Đồi',
  'Bộ Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và PTNT tỉnh Long Bình',
  'Công an TP Long Bình',
  'Đồn Biên phòng Sông Lim',
  'Lữ đoàn 25',
  'Vùng 3 Hải quân',
  'Trường Tiểu học Hoa Ban',
  'Khoa Y, Trường Đại học Mây',
  'Bệnh viện Đa khoa tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Đoàn Thanh niên Công an tỉnh',
  'Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh',
  'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
  'Cục Thuế tỉnh',
  'Agribank Long Bình',
  'Công ty TNHH Mây Xanh',
  'Chùa Mây',
  'Câu lạc bộ Thơ',
]
const DONE = [
  'ra mắt mô hình Dân vận khéo',
  'phát động phong trào trồng cây',
  'tặng quà cho học sinh nghèo',
  'gặp mặt cán bộ hưu trí',
  'tổng kết công tác năm 2023',
  'tập huấn kỹ năng bán hàng',
]
const HELD = [
  'hội nghị triển khai nhiệm vụ năm 2024',
  'Lễ khai giảng',
  'khen thưởng điển hình tiên tiến',
  'họp mặt đầu xuân',
  'phiên tòa giả định',
  'giải bóng đá thiếu niên',
]

test('a body acts', () => {
  const missed = misread(BODIES, DONE, (who, act) => parse(`Ngày 5/3/2024, ${who} ${act}.`).event?.text === act)
  expect(missed).toEqual([])
})

test('a body holds something', () => {
  const missed = misread(BODIES, HELD, (who, act) => parse(`Ngày 5/3/2024, ${who} tổ chức ${act}.`).event?.text === act)
  expect(missed).toEqual([])
})

const WITH_OTHERS = [
  'ông Lò Văn Ơn',
  'đồng chí Lò Văn Ơn, Phó Chủ tịch UBND tỉnh',
  'Phó Chủ tịch UBND tỉnh Lò Văn Ơn và lãnh đạo Sở Y tế, UBND huyện Phú Lâm',
  'ông Lò Văn Ơn - Phó Chủ tịch UBND tỉnh cùng lãnh đạo các sở, ban, ngành',
  'Phó Chủ tịch UBND tỉnh Lò Văn Ơn cùng đại diện các sở, ban, ngành',
  'đoàn công tác của tỉnh do Phó Chủ tịch UBND tỉnh Lò Văn Ơn dẫn đầu',
  'đoàn công tác do đồng chí Lò Văn Ơn, Phó Chủ tịch UBND tỉnh làm trưởng đoàn',
  'Thay mặt lãnh đạo tỉnh, ông Lò Văn Ơn',
  'trong khuôn khổ chuyến công tác, Phó Thủ tướng Lò Văn Ơn',
  'Thiếu tướng Lò Văn Ơn, Giám đốc Công an tỉnh',
  'GS.TS Lò Văn Ơn - Hiệu trưởng Trường Đại học Mây',
]
const VISITS = [
  'thăm và tặng quà cho một số doanh nghiệp',
  'kiểm tra tiến độ thi công cầu Sông Lim',
  'thăm, chúc Tết các gia đình chính sách',
  'dâng hương tưởng niệm các liệt sĩ',
  'tiếp xúc cử tri xã Tân Mỹ',
]

test('a person goes, whoever comes along, and leads', () => {
  const missed = misread(WITH_OTHERS, VISITS, (who, act) => {
    const { event, chairs } = parse(`Ngày 5/3/2024, ${who} đã đến ${act}.`)
    return event?.text === act && chairs.some(({ name }) => name === 'Lò Văn Ơn')
  })
  expect(missed).toEqual([])
})
