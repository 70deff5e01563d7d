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
    ['Cũng trong chiều 5/5, ông Lò Văn Tẻn, Trưởng phòng Y tế đã trao quà tại xã Tân Mỹ.'],
    ['Cũng trong ngày 5/5, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện chủ trì hội nghị của Hội Phụ nữ huyện.'],
    ['Cũng trong dịp này, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện phát biểu tại lễ phát động ở xã Tân Mỹ.'],
    ['Cùng thời điểm này, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện dự lễ phát động ở xã Tân Mỹ.'],
    ['* Chiều 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện đã dự lễ phát động ở xã Tân Mỹ.'],
    ['* Cùng ngày, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện trao quà tại xã Tân Mỹ.'],
    ['* Sáng 5/5/2022, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện; ông Lò Văn Tẻn đã dự hội nghị của xã Tân Mỹ.'],
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

test.each([
  'Trước đó, bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tờ trình.',
  'Trước đó, báo cáo kết quả năm qua, bà Thái Thị Nụ, Trưởng phòng Y tế nêu nhiều khó khăn.',
  'Cũng trong dịp này, bà Thái Thị Nụ, Trưởng phòng Y tế phát biểu chúc mừng.',
  'Cũng trong sáng 5/5/2022, hội nghị bầu bổ sung bà Thái Thị Nụ, Trưởng phòng Y tế vào Ban Chỉ đạo.',
])('what is done at the event itself at another hour is no other event: %s', (sentence) => {
  const text = OPENING + sentence
  expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
})

test('a paragraph that another event opens tells of that one to its end', () => {
  const aside =
    'Chiều cùng ngày, xã Tân Mỹ khánh thành trạm y tế. Ông Lò Văn Tẻn, Trưởng phòng Y tế trao quà cho trạm. Ông yêu cầu trạm trực 24 giờ.'
  const text = `${OPENING}\n\n${aside}\n\nBà Thái Thị Nụ, Trưởng ban Dân số trình bày báo cáo.`
  const record = parse(text)
  expect(attendeeRows(text, record)).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  expect(conclusionRows(text, record)).toEqual([])
})

test('within a paragraph, too, what opens on the same day goes on to its end', () => {
  const aside =
    'Chiều cùng ngày, đoàn thăm trạm y tế xã Tân Mỹ. Ông Lò Văn Tẻn, Trưởng phòng Y tế yêu cầu trạm trực 24 giờ.'
  const text = OPENING + aside
  const record = parse(text)
  expect(attendeeRows(text, record)).toEqual([])
  expect(conclusionRows(text, record)).toEqual([])
})

test('a meeting with others on the same day is another event', () => {
  const opening =
    'Sáng 5/5/2022, UBND huyện Phú Lâm tổ chức buổi làm việc với Hội Nông dân huyện. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì. '
  const aside =
    'Cùng ngày, tại buổi làm việc với Phòng Y tế, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện yêu cầu phòng rà soát danh sách.'
  expect(parse(opening + aside).conclusions).toEqual([])
})

test('a press conference tells of days to come', () => {
  const text =
    'Sáng 5/5/2022, UBND huyện Phú Lâm tổ chức họp báo giới thiệu Lễ hội hoa ban.\n\nTừ ngày 9/5/2022 du khách được xem múa xòe. Bà Thái Thị Nụ, Phó Chủ tịch UBND huyện cho biết: mọi việc đã xong.'
  expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
})

describe('what goes on with the event counts', () => {
  test('on the same day, the event named again', () => {
    const text = `${OPENING}Chiều cùng ngày, hội nghị tiếp tục thảo luận, bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tham luận.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })

  test('named again within a paragraph that began with another', () => {
    const text = `${OPENING}\n\nTrước đó, đoàn thăm trạm y tế xã Tân Mỹ. Tại hội nghị, bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tham luận.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })

  test('behind another event in the same paragraph', () => {
    const text = `${OPENING}Trước đó, đoàn thăm trạm y tế xã Tân Mỹ. Bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tham luận.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })

  test('on the same day, with one whom the report of the event names', () => {
    const text =
      'Ngày 5/5/2022, ông Quàng Văn Sính, Chủ tịch UBND huyện làm việc với xã Tân Mỹ và Trường Chính trị huyện Phú Lâm. Chiều cùng ngày, tại Trường Chính trị huyện Phú Lâm, ông Sính yêu cầu nhà trường đổi mới cách dạy.'
    expect(conclusionRows(text, parse(text))).toHaveLength(1)
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

  test('at an earlier sitting of several days', () => {
    const text =
      'Trong hai ngày 5 và 6/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Trước đó, tại phiên thảo luận sáng 5/5, bà Thái Thị Nụ, Trưởng phòng Y tế trình bày tham luận.'
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })

  test('a day that stands far inside a sentence is no other event', () => {
    const text = `${OPENING}Bà Thái Thị Nụ, Trưởng phòng Y tế trình bày báo cáo kết quả chiến dịch truyền thông kết thúc ngày 2/4/2022.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Thái Thị Nụ', 'presenting']])
  })
})

test('whom the body names at another event alone is shown there by a photo too', () => {
  const text =
    `${OPENING}\n\nChiều cùng ngày, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện đã tiếp Hội Phụ nữ xã Tân Mỹ.\n\n` +
    'Bà Thái Thị Nụ tặng hoa hội viên. Ảnh: Lò Văn Ơn'
  expect(attendeeRows(text, parse(text))).toEqual([])
})
