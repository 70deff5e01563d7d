import { describe, expect, test } from 'vitest'
import { findPeople, parse } from '../../src/index.js'

const read = (text: string): [string | null, ...string[]][] =>
  findPeople(text).map(({ name, titles }) => [name, ...titles.map((title) => title.text)])

describe('offices of one person', () => {
  test.each<[text: string, ...person: string[]]>([
    ['Bà Tô Thị Nhàn (Bí thư Huyện ủy), Trưởng Ban Chỉ đạo.', 'Tô Thị Nhàn', 'Bí thư Huyện ủy', 'Trưởng Ban Chỉ đạo'],
    ['Bà Tô Thị Nhàn, Bí thư Huyện ủy (Trưởng đoàn).', 'Tô Thị Nhàn', 'Bí thư Huyện ủy', 'Trưởng đoàn'],
    ['Bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện phụ trách giao thông.', 'Tô Thị Nhàn', 'Phó Chủ tịch UBND huyện'],
    ['Dự có Bí thư thứ nhất T.Ư Đoàn Tô Thị Nhàn; các hộ.', 'Tô Thị Nhàn', 'Bí thư thứ nhất T.Ư Đoàn'],
    ['Trưởng Ban Tuyên giáo TW Đoàn Thị Nhàn nói.', 'Đoàn Thị Nhàn', 'Trưởng Ban Tuyên giáo TW'],
    [
      'Dự có Vụ trưởng Vụ Châu Á-Thái Bình Dương Tô Thị Nhàn; các hộ.',
      'Tô Thị Nhàn',
      'Vụ trưởng Vụ Châu Á-Thái Bình Dương',
    ],
    ['Bà Tô Thị Nhàn đồng thời là Trưởng Ban Tổ chức.', 'Tô Thị Nhàn', 'Trưởng Ban Tổ chức'],
    [
      'Bà Tô Thị Nhàn - Trưởng Ban Chỉ đạo đồng thời là Trưởng Ban Tổ chức.',
      'Tô Thị Nhàn',
      'Trưởng Ban Chỉ đạo',
      'Trưởng Ban Tổ chức',
    ],
    ['Dự có Viện trưởng Viện Cây chè, TS. Tô Thị Nhàn; các hộ.', 'Tô Thị Nhàn', 'Viện trưởng Viện Cây chè'],
    ['Dự có Trụ trì chùa Mây, Thượng tọa Thích Minh Nhàn và các hộ.', 'Thích Minh Nhàn', 'Trụ trì chùa Mây'],
    ['Dự có Phó Đại sứ Na Uy, bà Ingrid Berg; các hộ.', 'Ingrid Berg', 'Phó Đại sứ Na Uy'],
    ['Dự có Giám đốc Truyền thông, ThS. Tô Thị Nhàn; các hộ.', 'Tô Thị Nhàn', 'Giám đốc Truyền thông'],
    ['Bác sĩ Tô Thị Nhàn, Trưởng phòng Kế hoạch tổng hợp.', 'Tô Thị Nhàn', 'Trưởng phòng Kế hoạch tổng hợp'],
    ['Bà Tô Thị Nhàn, Chánh Thư ký Ban Trị sự.', 'Tô Thị Nhàn', 'Chánh Thư ký Ban Trị sự'],
    ['Bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện minh chứng bằng ba số liệu.', 'Tô Thị Nhàn', 'Phó Chủ tịch UBND huyện'],
    ['Bà Tô Thị Nhàn, Giám đốc Sở Y tế hồ hởi kể chuyện.', 'Tô Thị Nhàn', 'Giám đốc Sở Y tế'],
    [
      'Bà Tô Thị Nhàn, Trưởng Ban Quản lý Khu kinh tế cửa khẩu trao quà.',
      'Tô Thị Nhàn',
      'Trưởng Ban Quản lý Khu kinh tế cửa khẩu',
    ],
    [
      'Bà Tô Thị Nhàn, Chủ tịch Liên hoan sân khấu toàn quốc lần thứ 9.',
      'Tô Thị Nhàn',
      'Chủ tịch Liên hoan sân khấu toàn quốc lần thứ 9',
    ],
    ['Hội nghị do Phó Bí thư Huyện ủy, bà Tô Thị Nhàn chủ trì.', 'Tô Thị Nhàn', 'Phó Bí thư Huyện ủy'],
    ['Chủ trì hội nghị là Phó Bí thư Huyện ủy, bà Tô Thị Nhàn.', 'Tô Thị Nhàn', 'Phó Bí thư Huyện ủy'],
    ['Dự có Phó Bí thư Huyện ủy, bà Tô Thị Nhàn và các hộ.', 'Tô Thị Nhàn', 'Phó Bí thư Huyện ủy'],
    ['Theo Phó Bí thư Huyện ủy, bà Tô Thị Nhàn, lúa được mùa.', 'Tô Thị Nhàn', 'Phó Bí thư Huyện ủy'],
  ])('%s', (text, ...person) => {
    expect(read(text)).toEqual([person])
  })

  test('between commas an office and a name may be two', () => {
    expect(read('Dự có Phó Đại sứ Na Uy, bà Ingrid Berg, các hộ.').length).toBe(2)
  })

  test('scholars in a list are two', () => {
    expect(read('Viện trưởng Viện Cây chè, TS. Tô Thị Nhàn và ThS. Ma Văn Páo.').length).toBe(3)
  })

  test('a semicolon behind a bracket begins somebody else', () => {
    expect(read('Bà Tô Thị Nhàn (Bí thư Huyện ủy); Chủ tịch UBND xã Tân Mỹ Ma Văn Páo.').length).toBe(2)
  })
})

describe('where a place ends and a person begins', () => {
  test.each<[text: string, ...person: string[]]>([
    ['Trưởng bản Nậm Sin Ma Văn Páo', 'Ma Văn Páo', 'Trưởng bản Nậm Sin'],
    ['Chủ tịch UBND huyện Bắc Mây Thượng tá Ma Văn Páo', 'Ma Văn Páo', 'Chủ tịch UBND huyện Bắc Mây'],
    ['Chủ tịch HĐND xã Bản Mây TS, BS Ma Văn Páo', 'Ma Văn Páo', 'Chủ tịch HĐND xã Bản Mây'],
    ['Bí thư Đảng ủy xã Bản Mây Tiến sĩ Ma Văn Páo', 'Ma Văn Páo', 'Bí thư Đảng ủy xã Bản Mây'],
    ['Chủ tịch UBND huyện Mây Hà Cao Xuân Páo', 'Cao Xuân Páo', 'Chủ tịch UBND huyện Mây Hà'],
    ['Bí thư Huyện ủy Mây Hà Hà Đức Páo', 'Hà Đức Páo', 'Bí thư Huyện ủy Mây Hà'],
    ['Chủ tịch UBND xã Tân Mỹ Xeo Văn Páo', 'Xeo Văn Páo', 'Chủ tịch UBND xã Tân Mỹ'],
    ['Chủ tịch UBND xã Mây Hà Thị Hồng Nhàn', 'Hà Thị Hồng Nhàn', 'Chủ tịch UBND xã Mây'],
    [
      'Hiệu trưởng Trường THPT Chuyên Mây Bình Hà Cao Xuân Páo',
      'Hà Cao Xuân Páo',
      'Hiệu trưởng Trường THPT Chuyên Mây Bình',
    ],
    ['Phó Bí thư Tỉnh ủy Siu Páo', 'Siu Páo', 'Phó Bí thư Tỉnh ủy'],
    ['Chủ tịch Quốc hội Y Thơm Niê', 'Y Thơm Niê', 'Chủ tịch Quốc hội'],
  ])('%s', (office, ...person) => {
    expect(read(`${office} chủ trì.`)).toEqual([person])
  })
})

test('five syllables behind an honorific', () => {
  expect(read('Bà Trần Lê Hoàng Mai Nhàn, Giám đốc Sở Y tế.')).toEqual([['Trần Lê Hoàng Mai Nhàn', 'Giám đốc Sở Y tế']])
  expect(read('Bà Trần Lê Hoàng Hà Nội.').map(([name]) => name)).not.toContain('Trần Lê Hoàng Hà Nội')
})

test('what is said in particular is no part of an office', () => {
  expect(read('Phó Chủ tịch UBND huyện đặc biệt nhấn mạnh việc trồng chè.')).toEqual([
    [null, 'Phó Chủ tịch UBND huyện'],
  ])
})

test('for whom a presidium speaks', () => {
  expect(read('Thay mặt Đoàn Chủ tịch, Bí thư Huyện ủy Tô Thị Nhàn điều hành.')).toContainEqual([
    'Tô Thị Nhàn',
    'Bí thư Huyện ủy',
  ])
})

test('a surname of the Cơ Tu', () => {
  expect(read('Dự có Bloong Thị Nhàn (sinh năm 1975), Bí thư Đảng ủy.')).toEqual([
    ['Bloong Thị Nhàn', 'Bí thư Đảng ủy'],
  ])
})

describe('offices in a row, nobody named', () => {
  test.each<[string, string[]]>([
    ['Bộ trưởng Bộ Y tế, Thứ trưởng Bộ Nội vụ', ['Bộ trưởng Bộ Y tế', 'Thứ trưởng Bộ Nội vụ']],
    [
      'Bộ trưởng Bộ Y tế và Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
      ['Bộ trưởng Bộ Y tế', 'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc'],
    ],
    ['Chủ tịch UBND tỉnh và Giám đốc Sở Y tế', ['Chủ tịch UBND tỉnh', 'Giám đốc Sở Y tế']],
    ['các Phó Thủ tướng, Bộ trưởng Bộ Y tế', ['các Phó Thủ tướng', 'Bộ trưởng Bộ Y tế']],
    [
      'Thủ tướng Chính phủ, Chánh án Tòa án nhân dân tối cao',
      ['Thủ tướng Chính phủ', 'Chánh án Tòa án nhân dân tối cao'],
    ],
    ['Giám đốc Sở Y tế, Chủ tịch Liên đoàn Lao động tỉnh', ['Giám đốc Sở Y tế', 'Chủ tịch Liên đoàn Lao động tỉnh']],
    ['Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy', ['Bí thư Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy']],
    ['Giám đốc Sở Y tế, Bí thư Tỉnh đoàn', ['Giám đốc Sở Y tế', 'Bí thư Tỉnh đoàn']],
    ['Giám đốc Sở Y tế, Trưởng Ban Chỉ đạo tiêm chủng', ['Giám đốc Sở Y tế, Trưởng Ban Chỉ đạo tiêm chủng']],
    ['Ủy viên UBND tỉnh, Giám đốc Sở Y tế', ['Ủy viên UBND tỉnh, Giám đốc Sở Y tế']],
    ['Bí thư Đảng ủy, Giám đốc Sở Y tế', ['Bí thư Đảng ủy, Giám đốc Sở Y tế']],
    ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh']],
    ['các đồng chí Bí thư, Chủ tịch UBND xã', ['các đồng chí Bí thư, Chủ tịch UBND xã']],
    ['Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc', ['Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc']],
  ])('%s', (offices, texts) => {
    const { attendees } = parse(`Chiều 5/3/2024, Sở Y tế tổ chức hội nghị. Dự hội nghị có ${offices}.`)
    expect(attendees.map(({ text }) => text)).toEqual(texts)
  })
})
