import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { attendeeRows, chairRows, conclusionRows } from './facts.js'

const OPENING =
  'Sáng 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

describe('what tells of another event adds nobody and nothing', () => {
  test.each([
    ['Trước đó, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện đã thăm, động viên cộng tác viên xã Tân Mỹ.'],
    ['Trước đó, ngày 2/5/2022, tham dự buổi tập huấn có ông Lò Văn Tẻn, Trưởng phòng Y tế.'],
    ['Chiều cùng ngày, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện đã phát biểu tại lễ phát động ở xã Tân Mỹ.'],
    ['Cùng ngày, tham dự lễ phát động tại xã Tân Mỹ có ông Lò Văn Tẻn, Trưởng phòng Y tế.'],
    ['Ngày 3/5/2022, tham dự buổi tập huấn có ông Lò Văn Tẻn, Trưởng phòng Y tế.'],
    ['Ngày 9/5/2022, bà Thái Thị Nụ sẽ dự và phát biểu tại lễ phát động ở xã Tân Mỹ.'],
    ['Trước đó, ngày 2/5/2022, ông Quàng Văn Sính đã yêu cầu Phòng Y tế rà soát danh sách.'],
  ])('%s', (sentence) => {
    const text = OPENING + sentence
    const record = parse(text)
    expect(record.date).toMatchObject({ start: '2022-05-05', session: 'morning' })
    expect({
      chairs: chairRows(text, record),
      attendees: attendeeRows(text, record),
      conclusions: conclusionRows(text, record),
    }).toEqual({
      chairs: [['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện']],
      attendees: [],
      conclusions: [],
    })
  })
})

describe('what goes on with the event counts', () => {
  test('on the same day, the event named again', () => {
    const text = `${OPENING}Chiều cùng ngày, hội nghị tiếp tục thảo luận, bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tham luận.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })

  test('on the event’s own day, printed again', () => {
    const text = `${OPENING}Ngày 5/5/2022, tham dự còn có ông Lò Văn Tẻn, Trưởng phòng Y tế.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Lò Văn Tẻn', 'attending']])
  })

  test('on the second of two days', () => {
    const text =
      'Trong hai ngày 5 và 6/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ngày 6/5/2022, tham dự có ông Lò Văn Tẻn, Trưởng phòng Y tế.'
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Lò Văn Tẻn', 'attending']])
  })

  test('a day that stands far inside a sentence is no other event', () => {
    const text = `${OPENING}Bà Thái Thị Nụ, Trưởng phòng Y tế trình bày báo cáo kết quả chiến dịch truyền thông kết thúc ngày 2/4/2022.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })
})
