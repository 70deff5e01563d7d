import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { attendeeRows, type AttendeeRow } from '../facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

test('a list in bullets', () => {
  const text = `${OPENING}
Tham dự hội nghị có:
- Bà Thái Thị Nụ, Trưởng phòng Y tế;
- Ông Lò Văn Tẻn, Trưởng phòng Nội vụ;
- Đại diện lãnh đạo các xã;
- 45 cộng tác viên dân số.`
  expect(attendeeRows(text, parse(text))).toEqual([
    ['person', 'Thái Thị Nụ', 'attending'],
    ['person', 'Lò Văn Tẻn', 'attending'],
    ['group', 'Đại diện lãnh đạo các xã', 'attending'],
    ['group', '45 cộng tác viên dân số', 'attending', 45],
  ])
})

describe('a list below the line that heads it', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'of one side, with bullets',
      'Về phía Sở Y tế:\n- TS. Lò Văn Tẻn - Phó Giám đốc\n- Bà Thái Thị Nụ - Trưởng phòng Dân số\nSau đó hai bên trao đổi.',
      ['Lò Văn Tẻn', 'Thái Thị Nụ'],
    ],
    [
      'of the guests, without bullets',
      'Chương trình vinh dự đón tiếp:\nÔng Lò Văn Tẻn – Phó Giám đốc Sở Y tế\nBà Thái Thị Nụ – Trưởng phòng tại TP.HCM\nÔng Vi Văn Ún – Trưởng trạm\nTỷ lệ sinh giảm còn 2,1 con.',
      ['Lò Văn Tẻn', 'Thái Thị Nụ', 'Vi Văn Ún'],
    ],
    ['of tasks', 'Về phía Sở Y tế:\n- Tăng cường truyền thông.\n- Mở thêm lớp tập huấn.', []],
    [
      'of a delegation, with letters and the office first',
      'Đoàn công tác gồm có:\na) Trưởng đoàn: ông Lò Văn Tẻn\nb) Trưởng phòng Dân số Thái Thị Nụ.\nc) Bà Vi Thị Ún, Trưởng trạm (làm Thư ký).\nTỷ lệ sinh giảm còn 2,1 con.',
      ['Lò Văn Tẻn', 'Thái Thị Nụ', 'Vi Thị Ún'],
    ],
    [
      'of leaders, with numbers and several on a line',
      'Lãnh đạo tỉnh có:\n1/ Ông Lò Văn Tẻn, Phó Chủ tịch; bà Thái Thị Nụ, Phó Bí thư.\n2/ Ông Vi Văn Ún.\nLãnh đạo tỉnh cần quan tâm hơn nữa.',
      ['Lò Văn Tẻn', 'Thái Thị Nụ', 'Vi Văn Ún'],
    ],
    [
      'of guests nobody of whom the head names, with a second list among the lines',
      'Hội nghị có sự hiện diện của các vị đại biểu, khách quý:\nÔng Lò Văn Tẻn, Phó Chủ tịch.\nCùng dự có lãnh đạo các phòng.\nBà Thái Thị Nụ, Phó Bí thư.',
      ['Lò Văn Tẻn', null, 'Thái Thị Nụ'],
    ],
    [
      'with the office on the line below',
      'Dự hội nghị có:\n- Ông Lò Văn Tẻn,\nPhó Giám đốc Sở Y tế\n- Bà Thái Thị Nụ, Trưởng trạm.',
      ['Lò Văn Tẻn', 'Thái Thị Nụ'],
    ],
    ['of those honoured', 'Lãnh đạo tỉnh trao Bằng khen tặng:\nTập thể Phòng Dân số', []],
    ['of what is asked of leaders', 'Lãnh đạo tỉnh yêu cầu:\n- Lãnh đạo các sở rà soát.', []],
    ['of photos', 'Một số hình ảnh tham dự:\nÔng Lò Văn Tẻn bên bảng tin', []],
    ['of who is away', 'Các việc đã giao:\n- Ông Lò Văn Tẻn – Trưởng phòng Y tế', []],
  ])('%s', (_, rest, names) => {
    const text = `${OPENING}\n${rest}`
    expect(parse(text).attendees.map(({ name }) => name)).toEqual(names)
  })
})

describe('those present below a line that announces them', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Dự buổi làm việc, về phía Sở Y tế:\n- NCS. Thái Thị Nụ - Trưởng phòng Nghiệp vụ\nVề phía huyện:\n- Ông Kim Sa Vuông - Trưởng phòng Y tế',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Kim Sa Vuông', 'attending'],
      ],
    ],
    [
      'Tham dự buổi làm việc:\n- Bà Thái Thị Nụ - Trưởng phòng Nghiệp vụ\n- Lãnh đạo các xã',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'Lãnh đạo các xã', 'attending'],
      ],
    ],
    [
      'Hội nghị vinh dự đón tiếp:\n\nBà Thái Thị Nụ – Trưởng phòng Nghiệp vụ\n\nÔng Kim Sa Vuông – Trạm Bảo vệ rừng tại Nậm Sin\n\nLãnh đạo Trạm Y tế qua các thời kỳ\n\nCác xã đã nêu khó khăn.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Kim Sa Vuông', 'attending'],
        ['group', 'Lãnh đạo Trạm Y tế qua các thời kỳ', 'attending'],
      ],
    ],
    [
      '👉 Dự hội nghị:\n✅ Bà Thái Thị Nụ, Trưởng phòng Nghiệp vụ\n✅ Lãnh đạo các xã',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'Lãnh đạo các xã', 'attending'],
      ],
    ],
    [
      'Đại biểu tham dự gồm có:\n1. Bà Thái Thị Nụ, Trưởng phòng Nghiệp vụ\n2. Lãnh đạo các xã',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'Lãnh đạo các xã', 'attending'],
      ],
    ],
    [
      '🎁 Đại diện Trạm Y tế và đại diện các trường đã nêu khó khăn.',
      [
        ['group', 'Đại diện Trạm Y tế', 'presenting'],
        ['group', 'đại diện các trường', 'presenting'],
      ],
    ],
    ['Bên phía công ty có bà Thái Thị Nụ, Giám đốc.', [['person', 'Thái Thị Nụ', 'attending']]],
    ['Về tổ chức Bright Hill có bà Thái Thị Nụ – Điều phối viên.', [['person', 'Thái Thị Nụ', 'attending']]],
  ])('%s', (rest, rows) => {
    const text = OPENING + '\n\n' + rest
    expect(attendeeRows(text, parse(text))).toEqual(rows)
  })

  test.each([
    'Việc còn lại sau đợt một:\n\nBà Thái Thị Nụ – Trưởng phòng Nghiệp vụ\n\nÔng Kim Sa Vuông – Trạm Bảo vệ rừng tại Nậm Sin',
    'Về phía huyện: việc đã xong.',
    'Về việc này có bà Thái Thị Nụ lo.',
  ])('nobody in: %s', (rest) => {
    const text = OPENING + '\n\n' + rest
    expect(attendeeRows(text, parse(text))).toEqual([])
  })
})

test('offices of which a body has many are a group', () => {
  const text = `${OPENING}\nTham dự hội nghị có:\n● Bà Thái Thị Nụ, Trưởng phòng Y tế;\n● Thành viên Ban Chỉ đạo;\n● Trưởng phòng Dân số.`
  expect(attendeeRows(text, parse(text)).map(([kind, name]) => [kind, name])).toEqual([
    ['person', 'Thái Thị Nụ'],
    ['group', 'Thành viên Ban Chỉ đạo'],
    ['person', null],
  ])
})
