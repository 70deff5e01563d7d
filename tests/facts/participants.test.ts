import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { attendeeRows, chairRows } from './facts.js'

const OPENING = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. '

describe('honorific, name and offices', () => {
  test.each([
    ['ông Lò Văn Tẻn, Trưởng phòng Y tế', 'ông', 'Lò Văn Tẻn', ['Trưởng phòng Y tế']],
    ['đồng chí Lò Văn Tẻn - Trưởng phòng Y tế', 'đồng chí', 'Lò Văn Tẻn', ['Trưởng phòng Y tế']],
    ['Thiếu tướng Lò Văn Tẻn, Giám đốc Công an tỉnh', 'Thiếu tướng', 'Lò Văn Tẻn', ['Giám đốc Công an tỉnh']],
    ['PGS.TS Thái Thị Nụ, Viện trưởng Viện Dân số', 'PGS.TS', 'Thái Thị Nụ', ['Viện trưởng Viện Dân số']],
    ['bà Thái Thị Nụ, Tỉnh ủy viên, Giám đốc Sở Y tế', 'bà', 'Thái Thị Nụ', ['Tỉnh ủy viên', 'Giám đốc Sở Y tế']],
    ['Giám đốc Sở Y tế Thái Thị Nụ', null, 'Thái Thị Nụ', ['Giám đốc Sở Y tế']],
  ])('%s', (printed, honorific, name, titles) => {
    const text = `${OPENING}Tham dự hội nghị có ${printed}.`
    const [one, ...others] = parse(text).attendees
    expect(others).toEqual([])
    expect(one).toMatchObject({ kind: 'person', role: 'attending', honorific, name, count: null })
    expect(one?.titles.map((title) => text.slice(title.span.start, title.span.end))).toEqual(titles)
    expect(one?.titles.map((title) => title.text)).toEqual(titles)
  })
})

describe('an office parted into position and organisation', () => {
  test.each([
    ['Giám đốc Sở Y tế', 'Giám đốc', 'Sở Y tế'],
    ['Giám đốc Sở TN&MT', 'Giám đốc', 'Sở Tài nguyên và Môi trường'],
    ['Chủ tịch UBND huyện Phú Lâm', 'Chủ tịch', 'Ủy ban nhân dân huyện Phú Lâm'],
    ['Tỉnh ủy viên', 'Tỉnh ủy viên', null],
  ])('%s', (office, position, organization) => {
    const text = `${OPENING}Tham dự hội nghị có ông Lò Văn Tẻn, ${office}.`
    expect(parse(text).attendees[0]?.titles).toMatchObject([{ text: office, position, organization }])
  })

  test('a bare "Sở" is the department named before', () => {
    const text =
      'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai công tác dân số. Ông Lò Văn Tẻn, Giám đốc Sở chủ trì hội nghị.'
    expect(parse(text).chairs[0]?.titles).toMatchObject([
      { text: 'Giám đốc Sở', position: 'Giám đốc', organization: 'Sở Y tế' },
    ])
  })
})

describe('one person, several mentions', () => {
  test('offices given in a caption', () => {
    const text = `Phú Lâm triển khai công tác dân số\n\n${OPENING}Ông Lò Văn Tẻn chủ trì hội nghị.\n\nÔng Lò Văn Tẻn, Chủ tịch UBND huyện phát biểu tại hội nghị\n\nHội nghị kết thúc sau một buổi làm việc khẩn trương.`
    expect(chairRows(text, parse(text))).toEqual([['Lò Văn Tẻn', 'chair', 'Chủ tịch UBND huyện']])
  })

  test('two people of one family name and given name stay two', () => {
    const text = `${OPENING}Tham dự hội nghị có ông Lò Văn Tẻn, Trưởng phòng Y tế; ông Lò Hữu Tẻn, Trưởng phòng Nội vụ.`
    expect(attendeeRows(text, parse(text))).toEqual([
      ['person', 'Lò Văn Tẻn', 'attending'],
      ['person', 'Lò Hữu Tẻn', 'attending'],
    ])
  })

  test('the chair who also speaks stands only with the chairs', () => {
    const text = `${OPENING}Ông Lò Văn Tẻn, Chủ tịch UBND huyện chủ trì hội nghị. Ông Lò Văn Tẻn cho biết địa bàn rộng.`
    const { chairs, attendees } = parse(text)
    expect([chairs.map(({ name }) => name), attendees]).toEqual([['Lò Văn Tẻn'], []])
  })

  test('whom a list names attends, whatever was told of them before', () => {
    const text = `${OPENING}Ông Lò Văn Tẻn trao quà cho 5 hộ dân. Bà Thái Thị Nụ trao quà. Tham dự hội nghị có ông Lò Văn Tẻn.`
    const roles = parse(text).attendees.map((one) => [one.name, one.role])
    expect(roles).toContainEqual(['Lò Văn Tẻn', 'attending'])
    expect(roles).toContainEqual(['Thái Thị Nụ', 'presenting'])
  })

  test('a group stands once', () => {
    const text = `${OPENING}Tham dự hội nghị có lãnh đạo các xã. Cùng dự còn có lãnh đạo các xã; đại diện Hội Phụ nữ huyện.`
    expect(attendeeRows(text, parse(text))).toEqual([
      ['group', 'lãnh đạo các xã', 'attending'],
      ['group', 'đại diện Hội Phụ nữ huyện', 'attending'],
    ])
  })
})
