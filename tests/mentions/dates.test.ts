import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growsTooFast } from '../safety/growth.mjs'
import { findDates, resolveYear, type DateMention } from '../../src/mentions/dates.js'

const one = (text: string, referenceDate?: string): DateMention & { words: string } => {
  const found = findDates(text, { referenceDate })
  expect(found).toHaveLength(1)
  const mention = found[0] as DateMention
  return { ...mention, words: text.slice(mention.start, mention.end) }
}

describe('a mention is as long as it reads', () => {
  test.each([
    ['Sở họp sáng nay (19/7) tại xã', 'sáng nay (19/7)'],
    ['Sở họp hôm nay, ngày 19/7, tại xã', 'hôm nay, ngày 19/7'],
    ['Sáng nay, 19/7, Sở họp', 'Sáng nay, 19/7'],
    ['họp thứ Năm (ngày 19/7) tại xã', 'thứ Năm (ngày 19/7)'],
    ['Thứ 5, ngày 19/7/2018: họp', 'Thứ 5, ngày 19/7/2018'],
    ['họp vào 8 giờ 30 phút sáng thứ Năm, ngày 19/7/2018', '8 giờ 30 phút sáng thứ Năm, ngày 19/7/2018'],
    ['Sáng 24/3 (tức ngày 15 tháng 2 năm Giáp Thìn), xã mở hội', 'Sáng 24/3 (tức ngày 15 tháng 2 năm Giáp Thìn)'],
    ['Từ 7h30 ngày 5/7 đến 17h ngày 6/7, cắt điện', 'Từ 7h30 ngày 5/7 đến 17h ngày 6/7'],
    ['vào lúc 14g30 chiều ngày 19-7', 'lúc 14g30 chiều ngày 19-7'],
    ['Ngày 19  tháng 7  năm 2018', 'Ngày 19  tháng 7  năm 2018'],
  ])('%s', (text, words) => {
    expect(one(text).words).toBe(words)
  })
})

describe('days said by another day', () => {
  test.each([
    ['Sáng nay, Sở họp', 'today', '2018-07-19'],
    ['Hôm qua, Sở họp', 'yesterday', '2018-07-18'],
    ['Ngày mai, Sở họp', 'tomorrow', '2018-07-20'],
    ['Chiều cùng ngày, Sở họp', 'same-day', ''],
    ['Sáng thứ Hai, Sở họp', 'weekday', '2018-07-16'],
    ['Sáng thứ Năm, Sở họp', 'weekday', '2018-07-19'],
    ['Tối Chủ nhật, Sở họp', 'weekday', '2018-07-15'],
  ])('%s', (text, relative, date) => {
    expect(one(text, '2018-07-19')).toMatchObject({
      relative,
      startDate: date,
      endDate: date,
      yearPrinted: false,
      role: 'day',
    })
    expect(one(text)).toMatchObject({ relative, startDate: '', days: [] })
  })

  test('over the turn of a year, and from a time stamp', () => {
    expect(one('Hôm qua, Sở họp', '2021-01-01T08:00:00+07:00').startDate).toBe('2020-12-31')
  })

  test('a reference that is no date counts as none', () => {
    expect(one('Hôm qua, Sở họp', '2021-02-30').startDate).toBe('')
  })
})

describe('two days side by side', () => {
  test.each([
    [
      'Căn cứ Quyết định số 45/QĐ-UBND ngày 5/1/2024, từ 8 giờ đến 11 giờ ngày 12/3, xã họp',
      ['2024-01-05', 'XXXX-03-12'],
      '08:00',
    ],
    ['Theo Công văn số 7 ngày 1/3/2024, 14h ngày 12 tháng 3 năm 2024, xã họp', ['2024-03-01', '2024-03-12'], '14:00'],
    ['Thực hiện Kế hoạch số 7 ngày 5/1/2024, ngày 12/3/2024, xã họp', ['2024-01-05', '2024-03-12'], null],
    ['Thực hiện Kế hoạch số 7 ngày 5/1/2024, ngày 12 và 13/3, xã họp', ['2024-01-05', 'XXXX-03-12'], null],
    ['Chào mừng ngày thành lập Đoàn 26/3, ngày 12 tháng 3 năm 2024, xã họp', ['2024-03-12'], null],
    ['Các ngày 5/1/2024, 7/1/2024, xã họp', ['2024-01-05'], null],
    ['Ngày 5/1/2024, 8 giờ, xã họp', ['2024-01-05'], '08:00'],
    ['Sáng mùng 6/3, xã họp', ['XXXX-03-06'], null],
    ['Ngày mồng 6/3/2024, xã họp', ['2024-03-06'], null],
  ])('%s', (text, days, time) => {
    const found = findDates(text)
    expect(found.map((one) => one.startDate)).toEqual(days)
    expect(found[found.length - 1]?.time ?? null).toBe(time)
  })
})

describe('roles', () => {
  test.each<[string, DateMention['role']]>([
    ['Quyết định số 12 ngày 29/6/2018', 'document'],
    ['Nghị quyết 21-NQ/TU, ngày 12/8/2018', 'document'],
    ['Kế hoạch số 3/KH-UBND của UBND tỉnh ngày 12/8/2018', 'document'],
    ['Thực hiện Kế hoạch số 15, từ ngày 10/5 đến 20/5, huyện giám sát', 'day'],
    ['Thực hiện Công văn số 15, sáng 10/5, huyện họp', 'day'],
    ['thực hiện Chỉ thị số 05-CT/HU từ ngày 12-14/3/2024', 'day'],
    ['thực hiện Chỉ thị số 05-CT/HU lúc 8 giờ ngày 12/3/2024', 'day'],
    ['Công điện số 05/CĐ-HU, 10 giờ ngày 15/9/2024', 'document'],
    ['thành công sau một ngày làm việc (12/4/2022).', 'day'],
    ['sau hai ngày 15 và 16/8 làm việc khẩn trương', 'day'],
    ['Về chung vui trong ngày hội (15/11) có ông Sính.', 'day'],
    ['sau ngày 16/8', 'period'],
    ['Luật có hiệu lực từ ngày 1/7/2018', 'document'],
    ['quân đội (22/12/1944 - 22/12/2014)', 'anniversary'],
    ['nhân dịp 30/4', 'anniversary'],
    ['hưởng ứng Ngày Nước sạch (22/3)', 'anniversary'],
    ['ông sinh ngày 11/9/1940', 'anniversary'],
    ['trước ngày 30/9', 'period'],
    ['tính đến ngày 30/9/2018', 'period'],
    ['tháng 7/2018', 'period'],
    ['19/07/2018 08:30', 'publication'],
    ['Thứ năm, 19/7/2018 | 15:20 GMT+7', 'publication'],
    ['Cập nhật: 19/7/2018', 'publication'],
    ['Tin cũ về lúa (19/07/2018)\nTin khác', 'publication'],
    ['Ngày 19/7, Sở họp', 'day'],
    ['Quyết định\nNgày 19/7/2018, Sở họp', 'day'],
    ['Mở lớp từ ngày 26/10 đến 1/11', 'day'],
    ['Lễ khai mạc diễn ra ngày 19/7', 'day'],
  ])('%s', (text, role) => {
    expect(one(text).role).toBe(role)
  })
})

describe('no dates', () => {
  test.each([
    'tỷ lệ 3/4, đạt 2/3 số xã, 8/10 tiêu chí, 12/14 đại biểu',
    'trực 24/7 và 24/24 giờ',
    'đường 30/4, phố 19/8, Tổ 3/2, Bệnh viện 19-8',
    'gọi 0912.345.678 hoặc 024-3825-1234',
    'tỷ số 2-1, hòa 0-0, phiên bản 4.0',
    'tăng 12,5 - 13,5% so với 11/2 tỷ',
    'sáng tạo, sáng kiến, tối ưu, tối đa, chiều dài, chiều cao, đêm giao lưu',
    'lần thứ hai, kỳ họp thứ 4, người thứ ba',
    'ngày 31/2, ngày 30/2/2020, ngày 29/2/2019, ngày 5/13',
    'từ 2-8 trung tâm, nghỉ 2-3 ngày',
    'https://vi.example/2018/07/19-tin',
    '',
  ])('%s', (text) => {
    expect(findDates(text).filter((m) => m.role === 'day')).toEqual([])
  })
})

describe('resolveYear', () => {
  const year = (month: number, day: number, referenceDate?: string, articleYears?: number[]): string => {
    const date = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return resolveYear({ startDate: date, endDate: date }, { referenceDate, articleYears }).startDate
  }
  test.each<[string, number, number, string | undefined, number[] | undefined, string]>([
    ['just past', 7, 18, '2018-07-19', undefined, '2018-07-18'],
    ['to come', 8, 10, '2018-07-19', undefined, '2018-08-10'],
    ['last year', 12, 27, '2021-01-02', undefined, '2020-12-27'],
    ['next year', 1, 5, '2020-12-28', undefined, '2021-01-05'],
    ['the reference before the article', 7, 19, '2018-07-20', [2015], '2018-07-19'],
    ['the only year of the article', 7, 19, undefined, [2018, 2018], '2018-07-19'],
    ['two years of the article', 7, 19, undefined, [2017, 2018], 'XXXX-07-19'],
    ['nothing known', 7, 19, undefined, undefined, 'XXXX-07-19'],
    ['a leap day', 2, 29, '2021-01-02', undefined, '2020-02-29'],
  ])('%s', (_, month, day, referenceDate, articleYears, expected) => {
    expect(year(month, day, referenceDate, articleYears)).toBe(expected)
  })

  test('a range over New Year', () => {
    expect(resolveYear(one('từ ngày 28/12 đến 3/1'), { referenceDate: '2021-01-04' })).toEqual({
      startDate: '2020-12-28',
      endDate: '2021-01-03',
    })
  })

  test('leaves a printed year', () => {
    expect(resolveYear(one('ngày 19/7/2018'), { referenceDate: '2020-01-01' }).startDate).toBe('2018-07-19')
  })
})

test('takes a no-break space for a space', () => {
  expect(one('Sáng\u00a0ngày\u00a019/7/2018, Sở họp')).toMatchObject({
    start: 0,
    words: 'Sáng\u00a0ngày\u00a019/7/2018',
  })
})

test('the zone of the machine has no say', () => {
  const zone = process.env['TZ']
  const read = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((tz) => {
    process.env['TZ'] = tz
    return findDates('Hôm nay và sáng 19/7, Sở họp', { referenceDate: '2018-07-19' })
  })
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(read[1]).toEqual(read[0])
  expect(read[2]).toEqual(read[0])
})

test.each([
  '1 năm ',
  '1/1/',
  'ngày 1 ',
  'ngày 1, ',
  'từ ngày 1/1 - ',
  'sáng ',
  '(1/1',
  ' nay',
  '1',
  '1 tháng ',
  'thứ hai ',
])('linear on "%s", repeated', (piece) => {
  expect(growsTooFast(findDates, (n) => piece.repeat(n), 800)).toMatchObject({ tooFast: false })
})

test('any text: mentions in order, apart, inside the text', () => {
  const piece = fc.constantFrom(
    ...[
      'ngày ',
      'sáng ',
      '19/7',
      '19',
      '/',
      '-',
      '.',
      ' ',
      '\n',
      '(',
      ')',
      ', ',
      'tháng ',
      'năm ',
      '2018',
      'đến ',
      'từ ',
      'và ',
      '8h',
      'thứ ',
      'hai ',
      'hôm nay',
      'tức ',
      'âm lịch',
      'x',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const found = findDates(text, { referenceDate: '2018-07-19' })
      found.forEach((m, i) => {
        expect(m.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        expect(m.end).toBeGreaterThan(m.start)
        expect(m.end).toBeLessThanOrEqual(text.length)
        expect(m.startDate === '' || /^(?:XXXX|\d{4})(?:-\d\d){0,2}$/.test(m.startDate)).toBe(true)
        expect(m.lunar && m.startDate !== '').toBe(false)
      })
    }),
    { numRuns: 300, seed: 1 },
  )
})
