import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const event = (text: string) => parse(text, { referenceDate: '2024-03-05' }).event

describe('what was done while somebody spoke is the event', () => {
  test.each([
    ['Khi thị sát tuyến đê Hữu Lim sáng 4/3, Chủ tịch UBND tỉnh Lò Văn Ơn yêu cầu đắp thêm.', 'inspection'],
    ['Trong lúc thăm Trường THPT Nà Lim hôm 4/3, Chủ tịch UBND tỉnh Lò Văn Ơn đề nghị xây thêm lớp.', 'visit'],
    ['Mới đây, làm việc với lãnh đạo huyện Nà Lim, Chủ tịch UBND tỉnh Lò Văn Ơn yêu cầu giữ rừng.', 'working-session'],
    ['Đi kiểm tra đê Hữu Lim hôm 4/3, Chủ tịch UBND tỉnh Lò Văn Ơn đề nghị đắp thêm.', 'inspection'],
  ])('%s', (text, type) => {
    expect(event(text)?.type).toBe(type)
  })
})

describe('verbs of what is held', () => {
  test.each([
    ['Sáng 4/3, Đồn Biên phòng Nà Lim đã kết nghĩa với Đại đội Biên phòng 12.', 'ceremony'],
    ['Sáng 4/3, Công ty Hoa Mây và Trường Đại học Lim đã đặt bút ký biên bản hợp tác.', 'ceremony'],
    ['Sáng 4/3, Ban Quản lý khu di tích đã nhóm họp về việc trùng tu.', 'meeting'],
    ['Sáng 4/3, UBND xã Nà Lim đã tổ chức tổng kết công tác năm 2023.', 'conference'],
    ['Sáng 4/3, UBND xã Nà Lim đã tổ chức tổng kết hội thi cấy lúa.', 'ceremony'],
    ['Sáng 4/3, Thường trực HĐND tỉnh tổ chức phiên giải trình về đất rừng.', 'meeting'],
  ])('%s', (text, type) => {
    expect(event(text)?.type).toBe(type)
  })
})

describe('named only in passing', () => {
  test.each([
    'Nhìn lại chín tháng\nTheo kế hoạch đã được thống nhất tại hội nghị Ban Chấp hành đầu năm, các chi hội đã trồng rừng.',
    'Trả lời về giá hợp đồng\nTrong văn bản gửi Bộ, Sở Xây dựng trình bày, ngày 22/2 Sở đã chủ trì cuộc họp giữa các bên. Về việc này, Bộ có ý kiến như sau.',
  ])('%s', (text) => {
    expect(event(text)).toBeNull()
  })
})

test('the second day of several: it goes on', () => {
  const text = 'Ngày 4/3, ngày làm việc thứ 2 của kỳ họp thứ 6 HĐND tỉnh Lim Sơn khóa VI, các đại biểu chất vấn.'
  expect(event(text)?.status).toBe('ongoing')
})

test('people in one room joined by others on a screen', () => {
  const text = 'Sáng 4/3, UBND tỉnh Lim Sơn tổ chức hội nghị trực tiếp kết nối trực tuyến với 12 thôn về chợ phiên.'
  expect(event(text)?.mode).toBe('hybrid')
})
