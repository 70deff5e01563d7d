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
      'before people that no body bears in its name',
      'Ông Tạ Văn Sủng, Trưởng phòng Nội vụ và cộng tác viên dân số phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng phòng Nội vụ'],
    ],
    [
      'behind people that are in the name of a body',
      'Ông Tạ Văn Sủng, Trưởng phòng Đào tạo và sinh viên phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng phòng Đào tạo và sinh viên'],
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
      'behind the members of an association',
      'Ông Tạ Văn Sủng, Phó Chủ tịch Hiệp hội các trường đại học, cao đẳng Việt Nam, phát biểu.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch Hiệp hội các trường đại học, cao đẳng Việt Nam'],
    ],
    [
      'behind the levels of the schools that it unites',
      'Ông Tạ Văn Sủng, Phó Bí thư Đảng ủy Khối Đại học, Cao đẳng tỉnh, phát biểu.',
      ['Tạ Văn Sủng', 'Phó Bí thư Đảng ủy Khối Đại học, Cao đẳng tỉnh'],
    ],
    [
      'before all of a board',
      'Có mặt ông Tạ Văn Sủng, Hiệu trưởng Trường Mây và đông đủ giáo viên.',
      ['Tạ Văn Sủng', 'Hiệu trưởng Trường Mây'],
    ],
    [
      'before teachers who are addressed',
      'Có mặt ông Tạ Văn Sủng, Phó Hiệu trưởng và quý giảng viên.',
      ['Tạ Văn Sủng', 'Phó Hiệu trưởng'],
    ],
    [
      'behind what volunteers do',
      'Chị Cù Thị Nhạn, Trưởng nhóm thiện nguyện Sao Mây, phát biểu.',
      ['Cù Thị Nhạn', 'Trưởng nhóm thiện nguyện Sao Mây'],
    ],
    ['before a hospital in short', 'Bộ trưởng và BV Bạch Mai cùng mong muốn.', [null, 'Bộ trưởng']],
    [
      'behind what a board manages',
      'Ông Tạ Văn Sủng, Trưởng Ban Quản lý các khu công nghiệp tỉnh, phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng Ban Quản lý các khu công nghiệp tỉnh'],
    ],
    [
      'behind the town of a court',
      'Ông Tạ Văn Sủng, Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng, phát biểu.',
      ['Tạ Văn Sủng', 'Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng'],
    ],
    [
      'behind a known body with whose first word the office ends',
      'Phó Trưởng Ban Công tác đại biểu Tạ Văn Sủng phát biểu.',
      ['Tạ Văn Sủng', 'Phó Trưởng Ban Công tác đại biểu'],
    ],
    [
      'behind a short form in brackets, with its province',
      'Ông Tạ Văn Sủng, Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh Cao Bằng, phát biểu.',
      ['Tạ Văn Sủng', 'Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh Cao Bằng'],
    ],
    [
      'before an envoy with a rare name',
      'Đại sứ Trung Quốc tại Việt Nam Hùng Sủng phát biểu.',
      ['Hùng Sủng', 'Đại sứ Trung Quốc tại Việt Nam'],
    ],
    [
      'behind a city that ends like a surname',
      'Tổng Lãnh sự Việt Nam tại Quảng Châu Nguyễn Việt Sủng phát biểu.',
      ['Nguyễn Việt Sủng', 'Tổng Lãnh sự Việt Nam tại Quảng Châu'],
    ],
    [
      'behind the number of a workshop',
      'Quản đốc Phân xưởng Khai thác 3 Tạ Văn Sủng phát biểu.',
      ['Tạ Văn Sủng', 'Quản đốc Phân xưởng Khai thác 3'],
    ],
    [
      'before a number of others',
      'Chủ tịch UBND 3 xã nghe ông Tạ Văn Sủng, Giám đốc Xí nghiệp Mây 5 năm liền đứng đầu.',
      [null, 'Chủ tịch UBND'],
      ['Tạ Văn Sủng', 'Giám đốc Xí nghiệp Mây'],
    ],
    [
      'behind the regiment of a battalion',
      'Ông Tạ Văn Sủng, Chính trị viên Tiểu đoàn 5, Trung đoàn 219, phát biểu.',
      ['Tạ Văn Sủng', 'Chính trị viên Tiểu đoàn 5, Trung đoàn 219'],
    ],
    [
      'behind a place that begins like a name, where the office is held already',
      'Ông Tạ Văn Sủng, Bí thư Chi bộ, Đồn trưởng Đồn Biên phòng Sơn Mây; bà Cù Thị Nhạn, Giám đốc Trung tâm Y tế Thạch Lũng.',
      ['Tạ Văn Sủng', 'Bí thư Chi bộ', 'Đồn trưởng Đồn Biên phòng Sơn Mây'],
      ['Cù Thị Nhạn', 'Giám đốc Trung tâm Y tế Thạch Lũng'],
    ],
    [
      'before a person of two syllables, where nobody holds the office yet',
      'Phát biểu tại hội nghị, Phó Giám đốc Trung tâm Y tế Cao Sủng cảm ơn.',
      ['Cao Sủng', 'Phó Giám đốc Trung tâm Y tế'],
    ],
    [
      'behind a brand with its province',
      'Ông Tạ Văn Sủng, Giám đốc Lotusco Thanh Hóa; bà Cù Thị Nhạn.',
      ['Tạ Văn Sủng', 'Giám đốc Lotusco Thanh Hóa'],
      ['Cù Thị Nhạn'],
    ],
    [
      'before what the head of the government does',
      'Thủ tướng xuất hiện lúc trưa, Bí thư Huyện ủy Tạ Văn Sủng đón.',
      [null, 'Thủ tướng'],
      ['Tạ Văn Sủng', 'Bí thư Huyện ủy'],
    ],
    [
      'at the end of a sentence with nothing behind the full stop',
      'Ông Tạ Văn Sủng làm Chủ tịch Hội Làm vườn tỉnh.Trước đó bà Cù Thị Nhạn giữ việc này.',
      ['Tạ Văn Sủng', 'Chủ tịch Hội Làm vườn tỉnh'],
      ['Cù Thị Nhạn'],
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
    [
      'Ông Tạ Văn Sủng, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh, phát biểu.',
      ['Tạ Văn Sủng', 'Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh'],
    ],
    ['Ông Tạ Văn Sủng, P.Giám đốc Sở Y tế, phát biểu.', ['Tạ Văn Sủng', 'P.Giám đốc Sở Y tế']],
    [
      'Ông Tạ Văn Sủng - Thường vụ Huyện ủy - Phó Chủ tịch UBND huyện phát biểu.',
      ['Tạ Văn Sủng', 'Thường vụ Huyện ủy', 'Phó Chủ tịch UBND huyện'],
    ],
    [
      'Ông Tạ Văn Sủng, Giám đốc Sở Y tế, Chủ tich Hội Đông y tỉnh, phát biểu.',
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế', 'Chủ tich Hội Đông y tỉnh'],
    ],
    ['Ông Tạ Văn Sủng, TBQX, Phó Chủ tịch UBND tỉnh, phát biểu.', ['Tạ Văn Sủng', 'Phó Chủ tịch UBND tỉnh']],
    ['Ông Tạ Văn Sủng, VTQX, và bà Cù Thị Nhạn trình bày.', ['Tạ Văn Sủng'], ['Cù Thị Nhạn']],
    [
      'Đón khách có Đại sứ Tạ Văn Sủng và Phu nhân, Tổng Lãnh sự Cù Thị Nhạn.',
      ['Tạ Văn Sủng', 'Đại sứ'],
      [null, 'Phu nhân'],
      ['Cù Thị Nhạn', 'Tổng Lãnh sự'],
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
  ['Thủ tướng UAE Sheikh Omar bin Khalid Al Nahar phát biểu.', ['Sheikh Omar bin Khalid Al Nahar']],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names)
})
