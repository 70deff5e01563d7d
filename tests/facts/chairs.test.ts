import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { chairRows, type PersonRow } from './facts.js'

const OPENING = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. '

test.each([
  [
    'Ngày 5/5/2022, Chủ tịch UBND tỉnh Kim Sa Vuông đối thoại với thanh niên.',
    [['Kim Sa Vuông', 'lead', 'Chủ tịch UBND tỉnh']],
  ],
  ['Ngày 5/5/2022, UBND tỉnh tổ chức Hội nghị đối thoại với các hợp tác xã. Ông Kim Sa Vuông dự.', []],
  // a house of a street is nobody
  [
    'Chiều 5/5/2022, tại 15A Hàng Lim, Chủ tịch Hội Làm vườn Kim Sa Vuông đã tiếp bà Thái Thị Nụ.',
    [['Kim Sa Vuông', 'lead', 'Chủ tịch Hội Làm vườn']],
  ],
])('who holds a dialogue or receives leads: %s', (text, chairs) => {
  expect(chairRows(text, parse(text))).toEqual(chairs)
})

describe('who presides', () => {
  test.each<[string, PersonRow[]]>([
    [
      'Đồng chí Quàng Văn Sính, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chủ trì hội nghị.',
      [['Quàng Văn Sính', 'chair', 'Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện']],
    ],
    [
      'Ông Quàng Văn Sính, Chủ tịch UBND huyện và bà Thái Thị Nụ, Phó Chủ tịch UBND huyện đồng chủ trì hội nghị.',
      [
        ['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện'],
        ['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện'],
      ],
    ],
    [
      'Chủ trì hội nghị có các đồng chí: Quàng Văn Sính, Chủ tịch UBND huyện; Thái Thị Nụ, Trưởng phòng Y tế.',
      [
        ['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện'],
        ['Thái Thị Nụ', 'chair', 'Trưởng phòng Y tế'],
      ],
    ],
    [
      'Đoàn Chủ tịch gồm 2 đồng chí: Quàng Văn Sính, Chủ tịch UBND huyện; Thái Thị Nụ, Trưởng phòng Y tế chủ trì hội nghị.',
      [
        ['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện'],
        ['Thái Thị Nụ', 'chair', 'Trưởng phòng Y tế'],
      ],
    ],
    [
      'Hội nghị diễn ra dưới sự chủ trì của bà Thái Thị Nụ, Phó Chủ tịch UBND huyện.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Phó Chủ tịch UBND huyện Thái Thị Nụ dự và chủ trì hội nghị.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Tới dự và đồng chủ trì hội nghị có bà Thái Thị Nụ, Phó Chủ tịch UBND huyện.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Chủ trì tại điểm cầu huyện là bà Thái Thị Nụ, Phó Chủ tịch UBND huyện.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Đoàn Chủ tọa gồm các đồng chí: Quàng Văn Sính, Chủ tịch UBND huyện; Thái Thị Nụ, Trưởng phòng Y tế.',
      [
        ['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện'],
        ['Thái Thị Nụ', 'chair', 'Trưởng phòng Y tế'],
      ],
    ],
    [
      'Tham dự hội nghị có bà Thái Thị Nụ, Phó Chủ tịch UBND huyện (chủ trì); lãnh đạo các xã.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Bà Thái Thị Nụ, Phó Chủ tịch UBND huyện được ủy quyền chủ trì hội nghị.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    ['Bà Thái Thị Nụ làm chủ tọa.', [['Thái Thị Nụ', 'chair']]],
    ['Chủ tịch UBND huyện chủ trì hội nghị.', [[null, 'chair', 'Chủ tịch UBND huyện']]],
    ['Hội nghị do Trung tá Quàng Văn Sính chủ trì.', [['Quàng Văn Sính', 'chair']]],
    [
      'Theo ý kiến của Chủ tịch UBND tỉnh, Phó Chủ tịch UBND huyện Thái Thị Nụ chủ trì hội nghị.',
      [['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện']],
    ],
    [
      'Ông Quàng Văn Sính, Chủ tịch UBND huyện đã về Mường Pồn chủ trì hội nghị.',
      [['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện']],
    ],
    [
      'Bà Thái Thị Nụ, Trưởng Ban Chỉ đạo Lễ phát động Tháng Dân số đã chủ trì hội nghị.',
      [['Thái Thị Nụ', 'chair', 'Trưởng Ban Chỉ đạo Lễ phát động Tháng Dân số']],
    ],
    [
      'Bà Thái Thị Nụ, Trưởng phòng Y tế thuộc nhóm cộng tác viên (NCTV), đồng chủ trì hội nghị, nêu ba việc.',
      [['Thái Thị Nụ', 'chair', 'Trưởng phòng Y tế']],
    ],
  ])('%s', (sentence, chairs) => {
    const text = OPENING + sentence
    expect(chairRows(text, parse(text))).toEqual(chairs)
  })

  test('the chair’s words, honorific and span', () => {
    const text = `${OPENING}Đại tá, TS. Quàng Văn Sính chủ trì hội nghị.`
    const [chair] = parse(text).chairs
    expect(chair).toMatchObject({ kind: 'person', name: 'Quàng Văn Sính', titles: [], count: null })
    expect(chair?.honorific).toMatch(/^Đại tá/)
    expect(chair?.span.end).toBe(text.indexOf(' chủ trì'))
  })

  test('at each remote site somebody presides', () => {
    const text =
      'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị trực tuyến triển khai tiêm chủng. Ông Kim Sa Vuông, Giám đốc Sở Y tế chủ trì hội nghị. Tại điểm cầu huyện Phú Lâm, bà Thái Thị Nụ, Phó Chủ tịch UBND huyện chủ trì.'
    expect(chairRows(text, parse(text))).toEqual([
      ['Kim Sa Vuông', 'chair', 'Giám đốc Sở Y tế'],
      ['Thái Thị Nụ', 'chair', 'Phó Chủ tịch UBND huyện'],
    ])
  })

  test('offices that the article gives elsewhere', () => {
    const text = `${OPENING}Ông Quàng Văn Sính chủ trì hội nghị. Ông Quàng Văn Sính, Chủ tịch UBND huyện cho rằng cần đổi mới tuyên truyền.`
    expect(chairRows(text, parse(text))).toEqual([['Quàng Văn Sính', 'chair', 'Chủ tịch UBND huyện']])
  })
})

describe('who leads', () => {
  test.each<[string, PersonRow[]]>([
    [
      'Ngày 5/5/2022, Đoàn công tác của Tỉnh ủy do ông Kim Sa Vuông, Trưởng Ban Tổ chức Tỉnh ủy làm trưởng đoàn đã làm việc với Huyện ủy Phú Lâm.',
      [['Kim Sa Vuông', 'lead', 'Trưởng Ban Tổ chức Tỉnh ủy', 'trưởng đoàn']],
    ],
    [
      'Ngày 5/5/2022, Đoàn giám sát của HĐND tỉnh do bà Thái Thị Nụ, Phó Chủ tịch HĐND tỉnh dẫn đầu đã giám sát việc sử dụng đất tại xã Tân Mỹ.',
      [['Thái Thị Nụ', 'lead', 'Phó Chủ tịch HĐND tỉnh']],
    ],
    [
      'Ngày 5/5/2022, Bí thư Huyện ủy Quàng Văn Sính đã đến thăm, tặng quà các gia đình chính sách tại xã Tân Mỹ.',
      [['Quàng Văn Sính', 'lead', 'Bí thư Huyện ủy']],
    ],
    [
      'Ngày 5/5/2022, ông Kim Sa Vuông, Chủ tịch UBND tỉnh tiếp Đại sứ Na Uy.',
      [['Kim Sa Vuông', 'lead', 'Chủ tịch UBND tỉnh']],
    ],
    [
      'Ngày 5/5/2022, Phó Chủ tịch UBND tỉnh Kim Sa Vuông cùng đoàn công tác đã kiểm tra tiến độ dự án đường ven sông.',
      [['Kim Sa Vuông', 'lead', 'Phó Chủ tịch UBND tỉnh']],
    ],
  ])('%s', (text, leads) => {
    expect(chairRows(text, parse(text))).toEqual(leads)
  })
})

describe('who leads the side that acts', () => {
  test.each<[text: string, ...names: string[]]>([
    // a crowd is met as guests are
    ['Chiều 3/4/2022, Chủ tịch UBND tỉnh Quàng Văn Sính gặp cộng đồng người Phú Lâm tại Lào.', 'Quàng Văn Sính'],
    [
      'Chiều 3/4/2022, Chủ tịch UBND huyện Phú Lâm Quàng Văn Sính và Phó Chủ tịch Thái Thị Nụ cùng làm việc với lãnh đạo Công ty Gió Mây về việc cấp nước.',
      'Quàng Văn Sính',
      'Thái Thị Nụ',
    ],
    // who comes along does not lead
    [
      'Sáng 3/4/2022, ông Quàng Văn Sính, Bí thư Huyện ủy cùng với bà Thái Thị Nụ, Chủ tịch UBND huyện đến thăm, tặng quà các hộ nghèo xã Tân Mây.',
      'Quàng Văn Sính',
    ],
    ['Sáng 3/4/2022, Phó Thủ tướng Quàng Văn Sính cùng Bộ trưởng Thái Thị Nụ đi thị sát đê Hữu Lim.', 'Quàng Văn Sính'],
    // voters
    ['Sáng 3/4/2022, Bí thư Huyện ủy Quàng Văn Sính có buổi tiếp xúc với cử tri sau kỳ họp thứ 8.', 'Quàng Văn Sính'],
    [
      'Bà Thái Thị Nụ chiều 3/4/2022 dẫn đầu đoàn ĐBQH tỉnh Lai Châu có buổi tiếp xúc cử tri tại huyện Phú Lâm.',
      'Thái Thị Nụ',
    ],
    // who says something at an inspection, who receives
    [
      'Phát biểu tại buổi kiểm tra công tác phòng dịch ở Lai Châu sáng 3/4/2022, Thứ trưởng Bộ Y tế Quàng Văn Sính yêu cầu khẩn trương.',
      'Quàng Văn Sính',
    ],
    [
      'Ngày 3/4/2022, Trường Đại học Mây có buổi tiếp và làm việc với đoàn công tác Viện Lưu Sa. Tiếp đoàn có TS. Quàng Văn Sính, Hiệu trưởng; bà Thái Thị Nụ, Trưởng phòng Đào tạo.',
      'Quàng Văn Sính',
    ],
    [
      'Ngày 3/4/2022, đoàn công tác Viện Lưu Sa do ông Ma Văn Páo làm trưởng đoàn thăm Trường Đại học Mây. Tiếp đoàn có TS. Quàng Văn Sính, Hiệu trưởng.',
      'Ma Văn Páo',
    ],
    [
      'Tại buổi làm việc của Phó Thủ tướng Quàng Văn Sính với lãnh đạo tỉnh Lai Châu ngày 3/4/2022, Sở Y tế báo cáo tiến độ tiêm chủng.',
      'Quàng Văn Sính',
    ],
    [
      'Sáng 3/4/2022, tại buổi làm việc tại xã Tân Mây, Chủ tịch UBND huyện Quàng Văn Sính yêu cầu kiểm tra các hồ chứa.',
      'Quàng Văn Sính',
    ],
    [
      'Bí thư Huyện ủy Quàng Văn Sính đặt ra yêu cầu như vậy tại buổi làm việc với Liên đoàn Lao động huyện sáng 3/4/2022.',
      'Quàng Văn Sính',
    ],
    [
      'Ngày 3/4/2022, tại Bộ Y tế diễn ra buổi làm việc của đoàn khảo sát do Phó Thủ tướng Quàng Văn Sính dẫn đầu về việc xây dựng đề án.',
      'Quàng Văn Sính',
    ],
    [
      'Sáng 3/4/2022, Bộ trưởng Bộ Y tế Quàng Văn Sính đến kiểm tra công tác tiêm chủng tại tỉnh Lai Châu. Cùng ngày, đoàn công tác do Thứ trưởng Thái Thị Nụ làm trưởng đoàn đã kiểm tra công tác tiêm chủng tại tỉnh Hà Giang.',
      'Quàng Văn Sính',
    ],
  ])('%s', (text, ...names) => {
    expect(parse(text).chairs.map(({ name, role }) => [name, role])).toEqual(names.map((name) => [name, 'lead']))
  })
})

const REPORTED =
  'Ông Quàng Văn Sính phát biểu tại buổi làm việc.\n\nBà Thái Thị Nụ báo cáo kết quả công tác dân số.\n\nCác đại biểu thảo luận về đường liên xã.\n\nÔng Quàng Văn Sính yêu cầu huyện bảo đảm tiến độ.\n\nHuyện tiếp thu các ý kiến.\n\n'

test('the lead paragraph may stand below the report', () => {
  const text = `${REPORTED}Sáng 5/5/2022, Phó Chủ tịch UBND tỉnh Quàng Văn Sính đã có buổi làm việc với UBND huyện Phú Lâm về công tác dân số.`
  expect(chairRows(text, parse(text))).toEqual([['Quàng Văn Sính', 'lead', 'Phó Chủ tịch UBND tỉnh']])
})

test('a visit of which a report tells further down has no leader of the event', () => {
  const text = `Sáng 5/5/2022, Đoàn công tác của Sở Y tế đã có buổi làm việc với UBND huyện Phú Lâm về công tác dân số.\n\n${REPORTED}Phó Chủ tịch UBND tỉnh Lò Văn Tẻn đã đến thăm huyện năm ngoái.`
  expect(chairRows(text, parse(text))).toEqual([])
})

test.each([
  'Sáng 5/5/2022, bà Thái Thị Nụ, Bí thư Tỉnh ủy cùng lãnh đạo tỉnh đã có buổi gặp gỡ với 50 thợ dệt.',
  'Sáng 5/5/2022, Bí thư Tỉnh ủy Thái Thị Nụ cùng tổ đại biểu số 2 đã có các cuộc tiếp xúc cử tri huyện Phú Lâm.',
  'Sáng 5/5/2022, Bí thư Tỉnh ủy Thái Thị Nụ đã có buổi gặp mặt các nhà giáo.',
])('who comes to an encounter leads: %s', (text) => {
  expect(chairRows(text, parse(text))).toEqual([['Thái Thị Nụ', 'lead', 'Bí thư Tỉnh ủy']])
})

test('a meeting that is no encounter is led by nobody who visits', () => {
  const text =
    'Sáng 5/5/2022, Sở Y tế họp bàn phòng dịch. Bí thư Tỉnh ủy Thái Thị Nụ đã gặp gỡ các bác sĩ bên lề cuộc họp.'
  expect(chairRows(text, parse(text))).toEqual([])
})

describe('who presides in other words', () => {
  test.each<[string, string[]]>([
    ['Ông Quàng Văn Sính, Chủ tịch UBND huyện điều khiển hội nghị.', ['Quàng Văn Sính']],
    ['Ông Quàng Văn Sính, Phó Bí thư điều hành hội nghị.', ['Quàng Văn Sính']],
    ['Ông Quàng Văn Sính - chủ tịch huyện - ngồi ghế chủ tọa suốt ba giờ.', ['Quàng Văn Sính']],
    ['Ông Quàng Văn Sính tham dự với vai trò chủ trì.', ['Quàng Văn Sính']],
    ['Hội nghị do ông Quàng Văn Sính cầm trịch.', ['Quàng Văn Sính']],
    ['Dự kiến chủ trì hội nghị: ông Quàng Văn Sính.', ['Quàng Văn Sính']],
    ['Hội nghị bầu Đoàn Chủ tịch gồm 2 đồng chí: Quàng Văn Sính, Thái Thị Nụ.', ['Quàng Văn Sính', 'Thái Thị Nụ']],
    ['Ban chủ tọa gồm ông Quàng Văn Sính và bà Thái Thị Nụ.', ['Quàng Văn Sính', 'Thái Thị Nụ']],
    [
      '\nChủ tọa hội nghị gồm:\n- Ông Quàng Văn Sính - Chủ tịch UBND huyện\n- Bà Thái Thị Nụ - Trưởng phòng Y tế\nHội nghị đã nghe 9 báo cáo.',
      ['Quàng Văn Sính', 'Thái Thị Nụ'],
    ],
    ['Ông Quàng Văn Sính thay mặt Thủ trưởng Bộ chủ trì hội nghị.', ['Quàng Văn Sính']],
    ['Thay mặt Chủ tịch UBND tỉnh, ông Quàng Văn Sính chủ trì hội nghị.', ['Quàng Văn Sính']],
    ['Với vai trò chủ trì, ông Quàng Văn Sính nêu ba việc.', ['Quàng Văn Sính']],
    ['Với vai trò đơn vị thường trực, ông Quàng Văn Sính nêu ba việc.', []],
    ['Ông Quàng Văn Sính điều hành công ty gỗ.', []],
    [
      '\nThành phần dự hội nghị gồm:\n- Ông Quàng Văn Sính - Chủ tịch UBND huyện\n- Bà Thái Thị Nụ - Trưởng phòng Y tế\nHội nghị đã nghe 9 báo cáo.',
      [],
    ],
    ['Dự hội nghị có các cụ; đoàn đại biểu huyện Sa Lũng do ông Quàng Văn Sính làm trưởng đoàn.', []],
  ])('%s', (sentence, chairs) => {
    expect(parse(OPENING + sentence).chairs.map(({ name }) => name)).toEqual(chairs)
  })
})

test.each<[string, string[]]>([
  ['Phó Chủ tịch nước Thái Thị Nụ, ngày 14-1, đã đến thăm và tặng quà đồng bào xã Nà Cà.', ['Thái Thị Nụ']],
  ['Ngày 14-1, thăm và tặng quà đồng bào xã Nà Cà, Phó Chủ tịch nước Thái Thị Nụ mong dân đoàn kết.', ['Thái Thị Nụ']],
  [
    'Ngày 14-1, Đoàn công tác của Bộ Y tế đã làm việc với UBND tỉnh Lai Châu. Trưởng đoàn công tác là Thứ trưởng Thái Thị Nụ.',
    ['Thái Thị Nụ'],
  ],
  [
    'Ngày 14-1, Đoàn công tác của Bộ Y tế đã làm việc với UBND tỉnh Lai Châu. Bà Thái Thị Nụ, Trưởng đoàn công tác, nêu ba việc.',
    ['Thái Thị Nụ'],
  ],
  [
    'Ngày 14-1, Đoàn công tác của Bộ Y tế đã làm việc với UBND tỉnh Lai Châu. Dẫn đầu đoàn là Thứ trưởng Thái Thị Nụ.',
    ['Thái Thị Nụ'],
  ],
  [
    'Cùng đi kiểm tra với Thứ trưởng Thái Thị Nụ có lãnh đạo tỉnh. Đoàn đã kiểm tra bến cá Sa Lũng ngày 14/1.',
    ['Thái Thị Nụ'],
  ],
  [
    'Ngày 14-1, mười hộ dân được gặp trực tiếp Chủ tịch UBND xã Thái Thị Nụ tại buổi tiếp công dân định kỳ.',
    ['Thái Thị Nụ'],
  ],
  ['Ngày 14-1, Đoàn ĐBQH tỉnh gồm các đại biểu: Quàng Văn Sính, Thái Thị Nụ đã tiếp xúc cử tri huyện Sa Lũng.', []],
])('who goes, receives or is met leads: %s', (text, leads) => {
  expect(parse(text).chairs.map(({ name }) => name)).toEqual(leads)
})

test.each<[string, string[]]>([
  [
    'Đó là lời của ông Quàng Văn Sính, Phó Chủ tịch UBND huyện, khi đi kiểm tra bến cá Tân Mỹ hôm 5/5/2022.',
    ['Quàng Văn Sính'],
  ],
  [
    'Phải xong trước mùa lũ, Chủ tịch UBND huyện Quàng Văn Sính yêu cầu như vậy khi đến kiểm tra bến cá Tân Mỹ hôm 5/5/2022.',
    ['Quàng Văn Sính'],
  ],
  [
    'Họp trực tuyến với 8 xã ven sông tối 5/5/2022, Chủ tịch UBND huyện Quàng Văn Sính yêu cầu trực đêm.',
    ['Quàng Văn Sính'],
  ],
  [
    'Sáng 5/5/2022, Đoàn công tác Bộ Y tế đã kiểm tra việc phòng dịch tại xã Tân Mỹ. Trưởng đoàn, Thứ trưởng Kim Sa Vuông khen trạm y tế.',
    ['Kim Sa Vuông'],
  ],
  [
    'Sáng 5/5/2022, đoàn đại biểu BĐBP Lai Châu do Đại tá Quàng Văn Sính làm trưởng đoàn đã có cuộc hội đàm với đoàn đại biểu Ty An ninh Phông Sa Lỳ do Đại tá Khăm Pheng làm trưởng đoàn.',
    ['Quàng Văn Sính'],
  ],
])('who acts leads: %s', (text, leads) => {
  expect(parse(text).chairs.map(({ name, role }) => [name, role])).toEqual(leads.map((name) => [name, 'lead']))
})

test.each<[string, string[]]>([
  // an office that is not read to its end
  ['Đại tá Quàng Văn Sính, Trưởng ban tổ chức hội thi của huyện chủ trì.', ['Quàng Văn Sính']],
  ['Ông Quàng Văn Sính, Trưởng Ban Chỉ đạo phòng chống dịch Covid-19 huyện chủ trì hội nghị.', ['Quàng Văn Sính']],
  ['Chủ trì hội nghị, bà Thái Thị Nụ cho biết huyện có 12 xã.', ['Thái Thị Nụ']],
  ['Bà Thái Thị Nụ giữ vai trò điều phối.', ['Thái Thị Nụ']],
  ['Bà Thái Thị Nụ được cử làm chủ tọa.', ['Thái Thị Nụ']],
  ['Tham gia điều hành hội nghị còn có bà Thái Thị Nụ.', ['Thái Thị Nụ']],
  ['Bà Thái Thị Nụ thừa ủy quyền Chủ tịch UBND huyện chủ trì hội nghị.', ['Thái Thị Nụ']],
  ['Bà Thái Thị Nụ tham gia điều hành xưởng dệt.', []],
  // who has to do so in the plan that is carried out presides over nothing here
  [
    'Ông Quàng Văn Sính chủ trì. Trong ngày đầu, Chủ tịch UBND xã chủ trì hội nghị giao nhiệm vụ cho các bản.',
    ['Quàng Văn Sính'],
  ],
  ['Bà Thái Thị Nụ giao các xã chủ trì hội nghị ở bản.', []],
])('who presides over a conference: %s', (sentence, names) => {
  expect(parse(OPENING + sentence).chairs.map(({ name }) => name)).toEqual(names)
})

test('several preside over a house in turn', () => {
  const text = `Sáng 5/5/2022, HĐND huyện Phú Lâm khai mạc kỳ họp thứ 9. Chủ tịch HĐND huyện Quàng Văn Sính chủ trì kỳ họp. ${'Huyện có 12 xã. '.repeat(7)}Dưới sự điều hành của Phó Chủ tịch HĐND huyện Thái Thị Nụ, kỳ họp chất vấn về chợ.`
  expect(parse(text).chairs.map(({ name }) => name)).toEqual(['Quàng Văn Sính', 'Thái Thị Nụ'])
})

test.each<[string, string[]]>([
  [
    'Ngày 5/5/2022, Đoàn đại biểu Hội Nông dân tỉnh do bà Thái Thị Nụ, Chủ tịch Hội làm Trưởng đoàn đã thăm, làm việc tại Lào. Đoàn đã hội đàm với Đoàn đại biểu Hội Nông dân Lào do ông Khăm Pheng, Chủ tịch Hội dẫn đầu.',
    ['Thái Thị Nụ'],
  ],
  [
    'Chiều 5/5/2022, tiếp và làm việc với Đoàn đại biểu tỉnh Phông Sa Lỳ (Lào) do ông Khăm Pheng dẫn đầu, Phó Chủ tịch UBND tỉnh Thái Thị Nụ bày tỏ vui mừng.',
    ['Thái Thị Nụ'],
  ],
  [
    'Sáng 5/5/2022, Tổ đại biểu HĐND tỉnh do ông Quàng Văn Sính làm tổ trưởng tiếp xúc cử tri xã Tân Mỹ.',
    ['Quàng Văn Sính'],
  ],
  [
    'Họp trực tuyến với các xã ven sông tối 5/5/2022, Chủ tịch UBND huyện Quàng Văn Sính yêu cầu dời dân. Cuộc họp trực tuyến về chống lũ kéo dài hai giờ.',
    ['Quàng Văn Sính'],
  ],
  [
    'Ngày 5/5/2022, đoàn đại biểu Huyện ủy Phú Lâm do ông Quàng Văn Sính làm trưởng đoàn đã đến thăm, chúc mừng chùa Đèo Mây. Tiếp đoàn có Thượng tọa Thích Minh Sơn.',
    ['Quàng Văn Sính'],
  ],
])('who leads one of two sides: %s', (text, names) => {
  expect(parse(text).chairs.map(({ name, role }) => [name, role])).toEqual(names.map((name) => [name, 'lead']))
})

describe('who receives leads, and the head of the guests was there', () => {
  test.each(['tiếp', 'làm việc với', 'tiếp xã giao', 'gặp gỡ và làm việc với', 'có buổi làm việc với'])(
    '%s',
    (meets) => {
      const read = (guests: string): [string[], string[]] => {
        const { chairs, attendees } = parse(`Chiều 5/5/2022, Chủ tịch UBND tỉnh Quàng Văn Sính ${meets} ${guests}.`)
        return [
          chairs.map(({ name }) => name ?? ''),
          attendees.flatMap(({ name, kind }) => (kind === 'person' && name) || []),
        ]
      }
      expect(read('Đoàn công tác Bộ Y tế do Thứ trưởng Thái Thị Nụ làm trưởng đoàn')).toEqual([
        ['Quàng Văn Sính'],
        ['Thái Thị Nụ'],
      ])
      expect(read('lãnh đạo Tập đoàn Mây do bà Anna Dahl dẫn đầu')).toEqual([['Quàng Văn Sính'], ['Anna Dahl']])
      expect(read('Đại sứ Na Uy tại Việt Nam Jonas Berg')).toEqual([['Quàng Văn Sính'], ['Jonas Berg']])
    },
  )

  test('a delegation that goes is led by its head', () => {
    const { chairs, event } = parse(
      'Chiều 5/5/2022, Đoàn công tác Bộ Y tế do Thứ trưởng Thái Thị Nụ làm trưởng đoàn kiểm tra tiến độ xây dựng trạm xá.',
    )
    expect(event?.text).toBe('kiểm tra tiến độ xây dựng trạm xá')
    expect(chairs.map(({ name, role }) => [name, role])).toEqual([['Thái Thị Nụ', 'lead']])
  })
})
