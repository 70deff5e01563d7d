import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const days = (text: string): (string | undefined)[] => {
  const { date } = parse(text, { referenceDate: '2024-03-05' })
  return [date?.start, date?.end]
}

describe('the first day of what has closed', () => {
  test.each([
    'Khai mạc từ sáng 2/3, sau 2,5 ngày làm việc, trưa 4/3, kỳ họp thứ 15 HĐND tỉnh Lim Sơn khóa X đã hoàn thành chương trình.',
    'Hội thao Cụm thi đua số 3 khép lại trưa 4/3. Mở màn sáng 2/3, ban tổ chức đã đón hơn 500 người.',
    'Hội chợ Xuân Nà Lim diễn ra từ ngày 2/3 và kết thúc vào ngày 4/3.',
  ])('%s', (text) => {
    expect(days(text)).toEqual(['2024-03-02', '2024-03-04'])
  })

  test('an earlier day of something else is not', () => {
    const text = 'Trưa 4/3, kỳ họp thứ 15 HĐND tỉnh Lim Sơn khóa X đã bế mạc. Ngày 2/3, Sở Y tế đã gửi báo cáo về dịch.'
    expect(days(text)).toEqual(['2024-03-04', '2024-03-04'])
  })
})

describe('the day to which it was put off', () => {
  test.each([
    'Hội chợ Xuân Nà Lim dự kiến khai mạc ngày 8/3 tại Nam Cường sẽ lùi sang ngày 14/3.',
    'Do mưa lớn, hội thao công nhân dự kiến diễn ra ngày 8/3 được dời sang ngày 14/3.',
    'Ban tổ chức quyết định hoãn hội thao công nhân từ ngày 8/3 sang ngày 14/3.',
  ])('%s', (text) => {
    expect(days(text)).toEqual(['2024-03-14', '2024-03-14'])
  })
})
