import { describe, expect, test } from 'vitest'
import { statusOf } from '../../../src/facts/event/status.js'
import { parse } from '../../../src/index.js'

describe('status', () => {
  test.each([
    // what comes of it, what it prepares, and what lies ahead
    [
      'Sáng 11/5/2020, Sở Giao thông tổ chức lễ khởi công cầu Lim, dự kiến hoàn thành vào ngày 30/6/2021.',
      undefined,
      'held',
    ],
    ['Chuẩn bị cho kỳ họp thứ 9, sáng 11/5/2020, Thường trực HĐND tỉnh tổ chức hội nghị giao ban.', undefined, 'held'],
    ['Hội chợ Thương mại huyện Phú Lâm chính thức khai mạc ngày 20/5 tới.', undefined, 'upcoming'],
    ['Hội chợ Thương mại huyện Phú Lâm diễn ra từ ngày 20/5 tới 22/5/2020.', undefined, 'held'],
    // one sitting is gone on with and ends the same day, a session of weeks goes on
    ['Sáng 11/5/2020, Quốc hội tiếp tục phiên chất vấn và trả lời chất vấn.', undefined, 'held'],
    ['Tiếp tục phiên họp thứ 31, sáng 11/5/2020, Thường vụ Quốc hội cho ý kiến về dự án Luật Chợ.', undefined, 'held'],
    ['Sáng 11/5/2020, HĐND tỉnh Hòa Giang tiếp tục kỳ họp thứ 9.', undefined, 'ongoing'],
    // a session or a journey that has begun goes on, a meeting that somebody opens does not
    ['Sáng 11/5/2020, phát biểu khai mạc kỳ họp thứ 9, HĐND tỉnh, bà Lò Thị Mị cảm ơn cử tri.', undefined, 'ongoing'],
    ['Sáng 11/5/2020, phát biểu khai mạc hội nghị, bà Lò Thị Mị cảm ơn các đại biểu.', undefined, 'held'],
    ['Sáng 11/5/2020, ông Lò Văn Ơn đã đến thủ đô, bắt đầu chuyến thăm chính thức Lào.', undefined, 'ongoing'],
    ['Sáng 11/5/2020, ông Lò Văn Ơn đã về nước, kết thúc chuyến thăm chính thức Lào.', undefined, 'held'],
    // what goes on may be the topic
    [
      'Chiều 11/5/2020, Ban Chỉ huy phòng chống thiên tai tỉnh họp bàn ứng phó đợt lũ đang diễn ra trên sông Hoài.',
      undefined,
      'held',
    ],
    ['Chiều 11/5/2020, Sở Y tế họp bàn chống dịch sởi đang diễn ra phức tạp.', undefined, 'held'],
    ['Hội nghị bàn về cây quế đang diễn ra tại huyện Phú Lâm trong hai ngày 11 và 12/5/2020.', undefined, 'ongoing'],
    // a short name may stand before what is to come
    [
      'Liên hoan phim Bản Mây lần thứ 3 (BMFF 3) sẽ diễn ra từ ngày 11 đến 15/5/2020 tại huyện Phú Lâm.',
      undefined,
      'upcoming',
    ],
    [
      'Hội nghị ủy viên thư viện lần thứ 3 (hội nghị sách) đã được tổ chức ngày 11/5/2020 tại Phú Lâm.',
      undefined,
      'held',
    ],
    // a day soon after the publication, not one far ahead
    ['Ngày 15/5, Sở Y tế tổ chức hội nghị tổng kết công tác dược.', '2020-05-11', 'upcoming'],
    ['Ngày 11/5, Sở Y tế tổ chức hội nghị tổng kết công tác dược.', '2020-05-11', 'held'],
    ['Ngày 15/7/2020, Sở Y tế tổ chức hội nghị tổng kết công tác dược.', '2020-05-11', 'held'],
  ])('%s (%s)', (text, referenceDate, status) => {
    expect(parse(text, referenceDate === undefined ? {} : { referenceDate }).event?.status).toBe(status)
  })
})

describe('mode', () => {
  test.each([
    ['Sáng 11/5/2020, Sở Nội vụ tổ chức hội nghị tập huấn dịch vụ công trực tuyến cho cán bộ xã.', null],
    ['Sáng 11/5/2020, Sở Công Thương tổ chức hội thảo về bán hàng trực tuyến.', null],
    ['Sáng 11/5/2020, Sở Nội vụ tổ chức hội nghị trực tuyến về dịch vụ công.', 'online'],
    ['Sáng 11/5/2020, Sở Y tế tổ chức lớp tập huấn về tiêm chủng qua nền tảng Zoom.', 'online'],
    ['Sáng 11/5/2020, Sở Y tế tổ chức tọa đàm online về tiêm chủng.', 'online'],
    ['Sáng 11/5/2020, Sở Y tế tổ chức hội thảo trực tuyến về tiêm chủng.', 'online'],
  ])('%s', (text, mode) => {
    expect(parse(text).event?.mode).toBe(mode)
  })
})

describe('days', () => {
  test.each([
    [
      'from early morning on',
      'Từ sáng sớm ngày 5/3/2019, tiếng chiêng đã rộn ràng. Bà con bản Nà Lốc dự Ngày hội Đại đoàn kết.',
      '2019-03-05',
      '2019-03-05',
    ],
    [
      'two days that it took',
      'Hội thi tay nghề thợ may lần 2 do Liên đoàn Lao động tỉnh tổ chức vừa bế mạc tối 20/8/2019. Tiếng máy chạy suốt hai ngày thi (19 và 20/8/2019).',
      '2019-08-19',
      '2019-08-20',
    ],
    [
      'a beginning and a length',
      'Lễ hội Cầu mưa sẽ diễn ra trong ba ngày, bắt đầu từ ngày 20/5/2019, tại bản Nà Lốc.',
      '2019-05-20',
      '2019-05-22',
    ],
    [
      'a month named that is to come',
      'Sáng 29/5, UBND huyện Phú Lâm tổ chức hội nghị bàn nhiệm vụ tháng 6/2013.',
      '2013-05-29',
      '2013-05-29',
    ],
    [
      'a month of the year after',
      'Sáng 29/12, UBND huyện Phú Lâm tổ chức hội nghị bàn nhiệm vụ tháng 1/2014.',
      '2013-12-29',
      '2013-12-29',
    ],
    [
      'a month of the year before',
      'Sáng 3/1, UBND huyện Phú Lâm tổ chức hội nghị giao ban tháng 12/2016.',
      '2017-01-03',
      '2017-01-03',
    ],
  ])('%s', (_, text, start, end) => {
    expect(parse(text).date).toMatchObject({ start, end })
  })

  test('the days of a feast on whose occasion something is done', () => {
    expect(
      parse(
        'Nhân dịp Tết Chôl Chnăm Thmây, bà Lò Thị An, Phó Bí thư Tỉnh ủy đến thăm, tặng quà các chùa ở huyện Phú Lâm. Tết năm nay diễn ra trong 3 ngày, từ 14 đến 16/4.',
        { referenceDate: '2019-04-14' },
      ).date,
    ).toBeNull()
  })
})

test.each([
  [', trong khuôn khổ chương trình hành động vì nước sạch của hai xã đã khai mạc', true, 'ongoing'],
  [', trong khuôn khổ chương trình hành động vì nước sạch của hai xã đã khai mạc', false, 'held'],
  [', trong khuôn khổ chương trình hành động vì nước sạch của hai xã đã bàn về cá', true, 'held'],
  [', trong khuôn khổ chương trình hành động vì nước sạch. hai xã đã khai mạc lớp học', true, 'held'],
] as const)('what may last and has been opened goes on: %s, %s', (behind, lasting, status) => {
  expect(statusOf({ before: 'ngày 12/11,', behind }, lasting, 'hội nghị trồng rừng')).toBe(status)
})
