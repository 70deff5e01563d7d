import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('when the event takes place', () => {
  test.each([
    ['Sáng 5/3/2019, UBND huyện tổ chức hội nghị tổng kết.', undefined, '2019-03-05', '2019-03-05'],
    ['Sáng 5/3, UBND huyện tổ chức hội nghị tổng kết.', '2019-03-06', '2019-03-05', '2019-03-05'],
    ['Sáng 5/3, UBND huyện tổ chức hội nghị tổng kết.', undefined, 'XXXX-03-05', 'XXXX-03-05'],
    // the year in the event's own name
    ['Sáng 5/10, UBND huyện tổ chức hội thao năm 2018.', undefined, '2018-10-05', '2018-10-05'],
    [
      'Chiều 5/1, UBND huyện tổ chức hội nghị đánh giá công tác thu năm 2020, bàn nhiệm vụ năm 2021.',
      undefined,
      '2021-01-05',
      '2021-01-05',
    ],
    // a law's year is none of the event's
    ['Ngày 17/6, UBND huyện mở hội nghị bàn việc áp dụng Luật Thú y năm 2015.', undefined, 'XXXX-06-17', 'XXXX-06-17'],
    // a day printed in full in the same season
    [
      'Chiều 9/5, UBND huyện tổ chức cuộc họp bàn việc sửa đường. Các xã báo cáo trước ngày 20/5/2017.',
      undefined,
      '2017-05-09',
      '2017-05-09',
    ],
    [
      'Ngày 29/12, UBND huyện tổ chức họp báo giới thiệu Triển lãm Làng nghề 2021. Triển lãm mở cửa ngày 10/1/2021.',
      undefined,
      '2020-12-29',
      '2020-12-29',
    ],
    // the paper came before the event
    [
      'Ngày 29/10, UBND huyện tổ chức lễ trao quyết định. Theo Quyết định số 12/QĐ-UBND ngày 20/10/2020, ông Lò Văn Ơn nhận nhiệm vụ.',
      undefined,
      '2020-10-29',
      '2020-10-29',
    ],
    [
      'Ngày 30/5, UBND huyện tổ chức phiên họp thứ ba. Chỉ thị số 8-CT/TU ngày 13/8/2016 được nhắc lại.',
      undefined,
      'XXXX-05-30',
      'XXXX-05-30',
    ],
    // the later day of an anniversary
    [
      'Sáng 12/6, huyện tổ chức lễ kỷ niệm 60 năm ngày thành lập (10/6/1957 - 10/6/2017).',
      undefined,
      '2017-06-12',
      '2017-06-12',
    ],
    // history, laws to come
    [
      'Ngày 24/5, huyện tổ chức hội nghị. Xã ra đời ngày 11/4/2007, năm 2016 đạt chuẩn.',
      undefined,
      'XXXX-05-24',
      'XXXX-05-24',
    ],
    ['Ngày 12/7, Sở họp báo về Luật Thú y. Luật có hiệu lực từ ngày 1/7/2018.', undefined, 'XXXX-07-12', 'XXXX-07-12'],
    // "tháng 1/2017" was before
    [
      'Ngày 6/2, UBND huyện tổ chức hội nghị giao ban đánh giá công tác tháng 1/2017.',
      undefined,
      '2017-02-06',
      '2017-02-06',
    ],
    // what was summed up, planned or honoured is of another year
    ['Ngày 14/3, huyện tổ chức hội nghị tổng kết phong trào thi đua năm 2005.', undefined, '2006-03-14', '2006-03-14'],
    ['Ngày 9/5, huyện tổ chức hội nghị bàn quy hoạch đến năm 2020.', undefined, 'XXXX-05-09', 'XXXX-05-09'],
    ['Tối 16/5, huyện tổ chức lễ trao Giải thưởng Lúa vàng năm 2016.', undefined, 'XXXX-05-16', 'XXXX-05-16'],
    // what was before there was news online
    ['Ngày 9/5, huyện tổ chức hội thảo về chiến dịch Đông Xuân năm 1953.', undefined, 'XXXX-05-09', 'XXXX-05-09'],
    // an article put out anew, long after
    [
      'Ngày 9/12, huyện tổ chức lễ kỷ niệm 65 năm ngày thành lập (22/12/1954 - 22/12/2019).',
      '2019-08-21',
      '2019-12-09',
      '2019-12-09',
    ],
    // the last day is told apart
    [
      'Ngày 20/10/2020, kỳ họp thứ 9, HĐND tỉnh khai mạc. Kỳ họp sẽ bế mạc vào chiều 27/10.',
      '2020-10-20',
      '2020-10-20',
      '2020-10-27',
    ],
    // what lasts
    [
      'Sáng 2/2/2023, Hội chợ hoa xuân đã khai mạc tại công viên. Phiên hội hoa diễn ra từ ngày 2/2 tới ngày 8/2.',
      '2023-02-02',
      '2023-02-02',
      '2023-02-08',
    ],
  ])('%s', (text, referenceDate, start, end) => {
    expect(parse(text, referenceDate ? { referenceDate } : undefined).date).toMatchObject({ start, end })
  })
})

describe('no day', () => {
  test.each([
    'UBND huyện tổ chức hội nghị tổng kết phong trào thi đua. Dự hội nghị có đồng chí Lò Văn Ơn.',
    'Sáng nay, UBND huyện tổ chức hội nghị tổng kết. Ngày 30/4 hằng năm là ngày vui của cả nước.',
  ])('%s', (text) => {
    expect(parse(text).date).toBeNull()
  })
})
