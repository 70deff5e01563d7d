import { describe, expect, test } from 'vitest'
import { namesOf, peopleOf, type PersonRow } from './mentions.js'

describe('where the name of an office ends', () => {
  test.each<[why: string, text: string, ...people: PersonRow[]]>([
    [
      'behind common nouns that a dash parts',
      'Phó Trưởng ban Ban Chỉ đạo Thông tin - tuyên truyền LĐLĐ Tạ Văn Sủng phát biểu.',
      ['Tạ Văn Sủng', 'Phó Trưởng ban Ban Chỉ đạo Thông tin - tuyên truyền LĐLĐ'],
    ],
    [
      'before a dash with a verb',
      'Ông Tạ Văn Sủng, Giám đốc Sở Y tế - cho biết rừng đã xanh lại.',
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế'],
    ],
    [
      'before a dash with one of several',
      'Ông Tạ Văn Sủng, Bí thư chi bộ - một trong những người trồng rừng - kể lại.',
      ['Tạ Văn Sủng', 'Bí thư chi bộ'],
    ],
    [
      'behind the agency of a division',
      'Ông Tạ Văn Sủng, Trưởng phòng Giám sát môi trường, Ban Quản lý chợ đầu mối Sa Lũng, nói.',
      ['Tạ Văn Sủng', 'Trưởng phòng Giám sát môi trường, Ban Quản lý chợ đầu mối Sa Lũng'],
    ],
    [
      'before a body of equal standing',
      'Ông Tạ Văn Sủng, Giám đốc Sở Y tế, Ban Quản lý chợ Mây và người dân đã dọn rác.',
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế'],
    ],
    [
      'behind a number of a board with its letters',
      'Ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo 204/CP, phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo 204/CP'],
    ],
    [
      'before what is done, behind a district',
      'Chủ tịch UBND huyện Phú Lâm gieo hạt, Bí thư Huyện ủy Tạ Văn Sủng tưới nước.',
      [null, 'Chủ tịch UBND huyện Phú Lâm'],
      ['Tạ Văn Sủng', 'Bí thư Huyện ủy'],
    ],
    [
      'behind a noun whose first syllable is a country',
      'Ông Tạ Văn Sủng, Trưởng Ban Pháp chế HĐND huyện, phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng Ban Pháp chế HĐND huyện'],
    ],
    [
      'behind a cooperative',
      'Ông Tạ Văn Sủng, Giám đốc Hợp tác xã Nông sản Mây, phát biểu.',
      ['Tạ Văn Sủng', 'Giám đốc Hợp tác xã Nông sản Mây'],
    ],
    [
      'behind compatriots abroad',
      'Ông Tạ Văn Sủng, Chủ nhiệm Ủy ban về người Việt Nam ở nước ngoài, phát biểu.',
      ['Tạ Văn Sủng', 'Chủ nhiệm Ủy ban về người Việt Nam ở nước ngoài'],
    ],
    [
      'behind the highest court',
      'Chánh án TAND tối cao Tạ Văn Sủng phát biểu.',
      ['Tạ Văn Sủng', 'Chánh án TAND tối cao'],
    ],
    [
      'behind nouns that hold a verb',
      'Ông Tạ Văn Sủng, Giám đốc Văn phòng Đăng ký đất đai, và bà Cù Thị Nhạn, Trưởng phòng Đảm bảo chất lượng, phát biểu.',
      ['Tạ Văn Sủng', 'Giám đốc Văn phòng Đăng ký đất đai'],
      ['Cù Thị Nhạn', 'Trưởng phòng Đảm bảo chất lượng'],
    ],
    [
      'behind legal aid, before the verb',
      'Giám đốc Trung tâm Trợ giúp pháp lý Cù Thị Nhạn giúp bà con.',
      ['Cù Thị Nhạn', 'Giám đốc Trung tâm Trợ giúp pháp lý'],
    ],
    [
      'before a preposition',
      'Bàn việc kỷ luật Bí thư Huyện ủy Phú Lâm đối với sai phạm.',
      [null, 'Bí thư Huyện ủy Phú Lâm'],
    ],
  ])('%s', (_why, text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

describe('with what an office begins', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    ['Bộ cử ông Tạ Văn Sủng giữ chức vụ Phó Cục trưởng.', ['Tạ Văn Sủng', 'Phó Cục trưởng']],
    ['Ông Tạ Văn Sủng, Vụ phó Vụ Y tế, phát biểu.', ['Tạ Văn Sủng', 'Vụ phó Vụ Y tế']],
    ['Bà Cù Thị Nhạn, đồng Trưởng ban Lễ hội, phát biểu.', ['Cù Thị Nhạn', 'đồng Trưởng ban Lễ hội']],
    ['Bà Cù Thị Nhạn, Hòa giải viên lao động, phát biểu.', ['Cù Thị Nhạn', 'Hòa giải viên lao động']],
    ['Bà Cù Thị Nhạn, chuyên gia du lịch, cho rằng nên chờ.', ['Cù Thị Nhạn', 'chuyên gia du lịch']],
    ['Bà Cù Thị Nhạn - cán bộ Khoa Sinh học, trình bày.', ['Cù Thị Nhạn', 'cán bộ Khoa Sinh học']],
    [
      'Ông Tạ Văn Sủng, đại diện Tổng Lãnh sự Việt Nam tại Lào, phát biểu.',
      ['Tạ Văn Sủng', 'đại diện Tổng Lãnh sự Việt Nam tại Lào'],
    ],
    ['Bà Cù Thị Nhạn, cán bộ lâu năm, trình bày.', ['Cù Thị Nhạn']],
    ['Bà Cù Thị Nhạn và Chuyên gia Olaf Brenner trình bày.', ['Cù Thị Nhạn'], ['Olaf Brenner']],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

test.each([
  ['Ông Nghê Văn Sủng và bà Vưu Thị Lả đến sớm.', ['Nghê Văn Sủng', 'Vưu Thị Lả']],
  ['Có mặt Lò Văn Pấng, Sa Như Lả, Cù Thị Nhạn.', ['Lò Văn Pấng', 'Sa Như Lả', 'Cù Thị Nhạn']],
  ['Mưa ở Sa Pa, Sa Đéc và Giang Biên.', []],
  ['Khách chào Thượng tướng Tạ Văn Sủng Không để lỡ việc.', ['Tạ Văn Sủng']],
  ['Tổng thống Cộng hòa Czech Olaf Brenner phát biểu.', ['Olaf Brenner']],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})
