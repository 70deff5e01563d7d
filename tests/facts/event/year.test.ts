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
