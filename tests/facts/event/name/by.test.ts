import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const options = { referenceDate: '2024-03-05' }

describe('who holds it is no part of the name', () => {
  test.each([
    'do Sở Xây dựng triệu tập',
    'do Sở Xây dựng chủ xướng',
    'do Sở Xây dựng, Hội Kiến trúc sư tỉnh bắt tay với Báo Lim thực hiện',
    'do Sở Xây dựng tiến hành',
    'do các địa phương ven hồ đăng cai',
  ])('%s', (by) => {
    const { event } = parse(`Diễn đàn đô thị ven hồ Lim năm 2024 ${by} đã diễn ra ngày 4/3 tại Nam Cường.`, options)
    expect(event?.text).toBe('Diễn đàn đô thị ven hồ Lim năm 2024')
  })

  test('who has taken it up', () => {
    const text =
      'Phát biểu tại diễn đàn đô thị ven hồ Lim mà Sở Xây dựng vừa triệu tập hôm 4/3, ông Lò Văn Ơn nhắc lại điều ấy.'
    expect(parse(text, options).event?.text).toBe('diễn đàn đô thị ven hồ Lim')
  })

  test('who made what it is about belongs to it', () => {
    const text =
      'Sáng 4/3, UBND xã Nà Lim tổ chức hội nghị đánh giá mô hình nuôi ong do Trạm Khuyến nông huyện thực hiện.'
    expect(parse(text, options).event?.text).toBe(
      'hội nghị đánh giá mô hình nuôi ong do Trạm Khuyến nông huyện thực hiện',
    )
  })
})

describe('the sentence goes on behind the day and the event', () => {
  test.each([
    'không khí nóng lên khi bàn về đất đai',
    'câu chuyện thiếu nước lại được đặt ra',
    'ngành y tế cam kết giảm tải',
    'ai cũng phấn khởi',
    'từng nhóm vấn đề được mổ xẻ',
  ])('%s', (clause) => {
    const { event } = parse(`Ngày 4/3, tại hội nghị sơ kết phong trào trồng rừng, ${clause}.`, options)
    expect(event?.text).toBe('hội nghị sơ kết phong trào trồng rừng')
  })

  test('a list of those who confer is no clause', () => {
    const text = 'Ngày 4/3, tại cuộc họp với Giám đốc, Thủ trưởng các sở, ông Lò Văn Ơn yêu cầu giảm họp.'
    expect(parse(text, options).event?.text).toBe('cuộc họp với Giám đốc, Thủ trưởng các sở')
  })
})

describe('how, when and why it was held ends the name', () => {
  test.each([
    ' lúc 8 giờ',
    ' suốt 3 ngày',
    ' ngay tại hội trường',
    ' như thường lệ',
    ' mà nhiều người mong đợi',
    ' giữa thời tiết giá lạnh',
    ' vào đúng dịp xuân về',
    ', hoạt động thường niên của huyện',
    ' cùng 200 đại biểu',
  ])('%s', (more) => {
    const { event } = parse(`Sáng 4/3, UBND xã Nà Lim tổ chức hội nghị sơ kết phong trào trồng rừng${more}.`, options)
    expect(event?.text).toBe('hội nghị sơ kết phong trào trồng rừng')
  })

  test('why a guest is received, unless he takes leave', () => {
    const received = 'Chiều 4/3, ông Lò Văn Ơn, Phó Chủ tịch UBND tỉnh có buổi tiếp Đại sứ Hà Lan Jan Visser'
    expect(parse(`${received} nhân dịp Đại sứ tới nhận nhiệm vụ.`, options).event?.text).toBe(
      'buổi tiếp Đại sứ Hà Lan Jan Visser',
    )
  })
})
