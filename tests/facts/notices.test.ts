import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const notice = (...lines: string[]): string =>
  ['Hội thảo trồng hồi', '', 'Trường Mây sẽ tổ chức Hội thảo trồng hồi. Thông tin cụ thể như sau:', ...lines].join('\n')

describe('a notice tells line by line', () => {
  test.each([
    ['', '15:00-17:00, Thứ Năm ngày 5/5/2022'],
    ['- ', 'từ 8h đến 11h30 ngày 5/5/2022'],
    ['📍 ', 'Thứ Năm, 05/05/2022'],
    ['🔹', '5/5/2022'],
  ])('%j%s', (bullet, time) => {
    const record = parse(
      notice(
        `${bullet}Thời gian: ${time}`,
        `${bullet}Địa điểm: Phòng 5 - K1, Trường Mây.`,
        `${bullet}Diễn giả: Ông Somsak Keo – Giám đốc Viện Cây hồi`,
        'Trân trọng kính mời.',
      ),
    )
    expect(record.date?.start).toBe('2022-05-05')
    expect(record.location?.text).toBe('Phòng 5 - K1, Trường Mây')
    expect(record.attendees.map(({ text }) => text)).toEqual(['Ông Somsak Keo – Giám đốc Viện Cây hồi'])
  })

  test('a line of the site tells when it was put out', () => {
    expect(
      parse('Hội thảo trồng hồi\nThời gian: 5/5/2022 15:00\n\nTrường Mây tổ chức Hội thảo trồng hồi.').date,
    ).toBeNull()
  })
})
