import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { attendeeRows, type AttendeeRow } from '../facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

describe('known to be there by what they did', () => {
  test.each<[string, AttendeeRow[]]>([
    ['Tại hội nghị, đại diện Phòng Y tế đã trình bày báo cáo.', [['group', 'đại diện Phòng Y tế', 'presenting']]],
    [
      'Bà Thái Thị Nụ, Trưởng phòng Y tế trình bày báo cáo kết quả năm 2021.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Hội nghị đã nghe ông Lò Văn Tẻn, Trưởng phòng Nội vụ trình bày dự thảo kế hoạch.',
      [['person', 'Lò Văn Tẻn', 'presenting']],
    ],
    ['Tại hội nghị, bà Thái Thị Nụ ví mỗi trạm y tế như một cánh tay.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Tại hội nghị, bà Thái Thị Nụ vắng vì ốm.', []],
    ['Tại hội nghị, bà Thái Thị Nụ sẽ thôi giữ chức.', []],
    ['Tại hội nghị trước, bà Thái Thị Nụ ví mỗi trạm y tế như một cánh tay.', []],
    [
      'Tham luận tại hội nghị có bà Thái Thị Nụ; ông Lò Văn Tẻn.',
      [
        ['person', 'Thái Thị Nụ', 'presenting'],
        ['person', 'Lò Văn Tẻn', 'presenting'],
      ],
    ],
    ['TS. Thái Thị Nụ đến từ Trường Đại học Tây Bắc cho biết địa bàn rộng.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Bà Thái Thị Nụ, Trưởng phòng Y tế mạnh dạn cho biết địa bàn rộng.', [['person', 'Thái Thị Nụ', 'presenting']]],
    [
      'Phát biểu tại hội nghị, bà Thái Thị Nụ, Trưởng phòng Y tế cho biết địa bàn rộng, đi lại khó khăn.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Tại hội nghị, bà Thái Thị Nụ, Trưởng phòng Y tế nêu 3 kiến nghị. Trao đổi với phóng viên, bà Nụ nói thêm về nhân lực.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Trả lời phỏng vấn bên lề hội nghị, bà Thái Thị Nụ, Trưởng phòng Y tế lo lắng về nhân lực.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
  ])('%s', (sentence, attendees) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual(attendees)
  })
})

describe('who is visited', () => {
  const VISIT = 'Ngày 5/5/2022, đoàn công tác huyện Phú Lâm thăm, chúc tết gia đình chính sách ở xã Ea Bá. '
  const VISITED = 'Đoàn tới thăm thương binh hạng 1/4 Thái Văn Nụ và cựu chiến binh Lò Văn Tẻn.'
  const people = (text: string): AttendeeRow[] => attendeeRows(text, parse(text)).filter(([kind]) => kind === 'person')

  test('was there', () => {
    expect(people(VISIT + VISITED)).toEqual([
      ['person', 'Thái Văn Nụ', 'presenting'],
      ['person', 'Lò Văn Tẻn', 'presenting'],
    ])
  })

  test('was not, where another event is told of', () => {
    expect(people(OPENING + VISITED)).toEqual([])
  })
})
