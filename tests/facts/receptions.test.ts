import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const HOST = 'Bảo tàng Phú Lâm'
const GUEST = 'ông Somsak Keo - Đại sứ Lào tại Việt Nam'

describe('hosts who are honoured to receive', () => {
  test.each(['đã vinh dự', 'rất vinh dự được', 'hân hạnh', 'vui mừng', 'trân trọng', 'có dịp'])('%s', (feel) => {
    const record = parse(`Sáng 5/5/2022, ${HOST} ${feel} đón tiếp ${GUEST} tới tham quan và làm việc.`)
    expect(record.event?.text).toBe(`đón tiếp ${GUEST} tới tham quan và làm việc`)
    expect(record.organizers.map(({ text }) => text)).toEqual([HOST])
    expect(record.attendees.map(({ name }) => name)).toEqual(['Somsak Keo'])
  })

  test('whose guest works there too, by the headline, is still a guest', () => {
    const record = parse(
      `Đại sứ Lào làm việc và tham quan ${HOST}\n\nSáng 5/5/2022, ${HOST} đã đón tiếp ${GUEST} tới tham quan.\n\nMưa rất to.`,
    )
    expect([record.chairs.length, record.attendees.map(({ name }) => name)]).toEqual([0, ['Somsak Keo']])
  })
})

describe('whom they receive', () => {
  test.each([
    ['đón đoàn công tác của Trường Đại học Mây đến thăm và làm việc', ['đoàn công tác của Trường Đại học Mây']],
    ['đã đón và làm việc với phái đoàn Đại sứ quán Lào', ['phái đoàn Đại sứ quán Lào']],
    ['đã đón tiếp đoàn học sinh Trường THCS Mây đến tham quan', ['đoàn học sinh Trường THCS Mây']],
    ['đã đón tiếp hơn 100 sinh viên Trường Đại học Mây tới thăm', ['hơn 100 sinh viên Trường Đại học Mây']],
    [`đã đón tiếp ${GUEST} và phái đoàn tới tham quan`, [GUEST, 'phái đoàn']],
  ])('%s', (deed, present) => {
    const { attendees } = parse(`Sáng 5/5/2022, ${HOST} ${deed}.`)
    expect(attendees.map(({ text }) => text)).toEqual(present)
  })

  test('what they receive is nobody', () => {
    expect(parse(`Sáng 5/5/2022, ${HOST} đã tiếp nhận hiện vật của ${GUEST}.`).event?.type).not.toBe('reception')
  })
})

test.each([
  [
    'Ngày 5/5/2022, Đại sứ Lào tại Việt Nam Somsak Keo đã có buổi tham quan và làm việc với ban quản lý Vườn Lim.',
    'buổi tham quan và làm việc với ban quản lý Vườn Lim',
  ],
  [
    'Ngày 5/5/2022, Công ty Hải Long đã tổ chức hoạt động thăm hỏi, tặng quà nữ công nhân.',
    'hoạt động thăm hỏi, tặng quà nữ công nhân',
  ],
])('%s', (text, name) => {
  expect(parse(text).event?.text).toBe(name)
})
