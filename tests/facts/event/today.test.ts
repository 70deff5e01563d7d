import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('the day on which an article was written, where it prints it elsewhere', () => {
  test.each([
    ['Chiều nay, huyện Phú Lâm tổ chức hội nghị. Chiều nay 15/5, Sở Y tế cho biết dịch đã lui.', 'XXXX-05-15'],
    ['Hôm nay, huyện Phú Lâm tổ chức hội nghị. Thuốc sẽ về trong hôm nay (15/5).', 'XXXX-05-15'],
    ['Sáng qua, huyện Phú Lâm tổ chức hội nghị. Kết quả sẽ có trong hôm nay 1/3.', 'XXXX-02-28'],
    ['Sáng qua, huyện Phú Lâm tổ chức hội nghị. Kết quả sẽ có trong hôm nay 29/2.', 'XXXX-02-28'],
    ['Ngày mai, huyện Phú Lâm tổ chức hội nghị. Kết quả đã có trong hôm nay 29/2.', 'XXXX-03-01'],
    ['Sáng nay, huyện Phú Lâm tổ chức hội nghị. Ngày mai, 1/6, các xã ra quân.', 'XXXX-05-31'],
    ['Sáng nay, huyện Phú Lâm tổ chức hội nghị. Ngày mai, 1/6/2031, các xã ra quân.', '2031-05-31'],
  ])('%s', (text, start) => {
    expect(parse(text).date).toMatchObject({ start, end: start, yearInferred: true })
  })

  test.each([
    // another day, two that do not agree, none at all
    'Sáng nay, huyện Phú Lâm tổ chức hội nghị. Ngày 15/5, Sở Y tế cho biết dịch đã lui.',
    'Sáng nay, huyện Phú Lâm tổ chức hội nghị. Hôm qua, 15/5, mưa lớn. Hôm nay, 20/5, trời nắng.',
    'Sáng nay, huyện Phú Lâm tổ chức hội nghị.',
  ])('%s', (text) => {
    expect(parse(text).date).toBeNull()
  })

  test('a publication date is surer', () => {
    const text = 'Sáng nay, huyện Phú Lâm tổ chức hội nghị. Thuốc sẽ về trong hôm nay (15/5).'
    expect(parse(text, { referenceDate: '2031-05-16' }).date?.start).toBe('2031-05-16')
  })

  test.each([
    [
      'Sáng nay, kỳ họp thứ 6 HĐND huyện Phú Lâm khai mạc. Ngày mai, 21/12, HĐND chất vấn. Chiều 22/12, HĐND sẽ bế mạc kỳ họp.',
      'XXXX-12-22',
    ],
    ['Sáng 20/12, kỳ họp thứ 6 HĐND huyện Phú Lâm khai mạc. Ngày 22/12 sẽ có mưa.', 'XXXX-12-20'],
  ])('%s', (text, end) => {
    expect(parse(text).date).toMatchObject({ start: 'XXXX-12-20', end })
  })
})
