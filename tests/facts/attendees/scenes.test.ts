import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { attendeeRows, type AttendeeRow } from '../facts.js'

const OPENING = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. '
const rows = (text: string): AttendeeRow[] => attendeeRows(OPENING + text, parse(OPENING + text))

describe('who sits, stands or shows up somewhere', () => {
  test.each<[string, AttendeeRow[]]>([
    ['Ngồi trên hàng ghế đại biểu là bà Thái Thị Nụ.', [['person', 'Thái Thị Nụ', 'attending']]],
    ['Ở điểm cầu chính có lãnh đạo các phòng.', [['group', 'lãnh đạo các phòng', 'attending']]],
    ['Hội nghị còn có lãnh đạo các xã.', [['group', 'lãnh đạo các xã', 'attending']]],
    [
      'Dự hội nghị có Trưởng phòng Y tế Thái Thị Nụ, đại diện Quân khu 9 cùng hơn 90 bà con.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'đại diện Quân khu 9', 'attending'],
        ['group', 'hơn 90 bà con', 'attending', 90],
      ],
    ],
    [
      'Dự hội nghị có các ông, bà: Thái Thị Nụ, Trưởng phòng Y tế; Lò Văn Tẻn.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(rows(text)).toEqual(found)
  })

  test.each(['Tại hội nghị có nhiều ý kiến.', 'Hội nghị có 7 nội dung.', 'Ngồi ở hàng ghế đầu là một vinh dự.'])(
    'nobody: %s',
    (text) => {
      expect(rows(text)).toEqual([])
    },
  )
})

describe('who asks, reacts or is told to have spoken', () => {
  test.each<[string, AttendeeRow[]]>([
    ['Bà Thái Thị Nụ, Trưởng phòng Y tế, xin huyện thêm người.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Bà Thái Thị Nụ lập tức phản ứng: việc ấy đã xong.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Bà Thái Thị Nụ là người đầu tiên đứng dậy.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['CCB Thái Thị Nụ (xã Tân Mỹ) kể chuyện nuôi ong.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Đại diện Công ty Nước Mây xin gia hạn.', [['group', 'Đại diện Công ty Nước Mây', 'presenting']]],
  ])('%s', (text, found) => {
    expect(rows(text)).toEqual(found)
  })

  test.each(['Bà Thái Thị Nụ xin nghỉ việc.', 'Các hộ dân ở đây đã phản ứng từ năm ngoái.'])('not: %s', (text) => {
    expect(rows(text)).toEqual([])
  })
})

test('an office in lower case by whom one speaks stays with the name', () => {
  const text = `${OPENING}Trưởng phòng Y tế Thái Thị Nụ, đại diện Ban Tổ chức phát biểu.`
  expect(parse(text).attendees[0]?.titles.map((title) => title.text)).toEqual([
    'Trưởng phòng Y tế',
    'đại diện Ban Tổ chức',
  ])
})
