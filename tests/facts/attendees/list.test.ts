import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { attendeeRows, type AttendeeRow } from '../facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

describe('where the items of a list begin and end', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Dự hội nghị có Bí thư, Chủ tịch UBND các xã; hơn 20 cán bộ (ảnh).',
      [
        ['group', 'Bí thư, Chủ tịch UBND các xã', 'attending'],
        ['group', 'hơn 20 cán bộ', 'attending', 20],
      ],
    ],
    ['Về phía huyện có lãnh đạo các phòng đến dự và chúc mừng.', [['group', 'lãnh đạo các phòng', 'attending']]],
    [
      'Cùng dự hội nghị là thủ trưởng các đơn vị trực thuộc.',
      [['group', 'thủ trưởng các đơn vị trực thuộc', 'attending']],
    ],
    [
      'Ông Ma Văn Páo; lãnh đạo các phòng, ban liên quan tham dự và phát biểu.',
      [
        ['person', 'Ma Văn Páo', 'attending'],
        ['group', 'lãnh đạo các phòng, ban liên quan', 'attending'],
      ],
    ],
    ['Chung vui cùng bà con có lãnh đạo các phòng.', [['group', 'lãnh đạo các phòng', 'attending']]],
    ['Lãnh đạo hai xã đã chứng kiến lễ ký kết.\nHà Thị Mị', [['group', 'Lãnh đạo hai xã', 'attending']]],
    ['Tại điểm cầu xã Tân Mỹ có phóng viên các báo.', [['group', 'phóng viên các báo', 'attending']]],
    ['Tham dự có trên 90 đại biểu đến từ 12 xã.', [['group', 'trên 90 đại biểu đến từ 12 xã', 'attending', 90]]],
    ['Trước sự chứng kiến của hơn 90 hộ dân, hai bên đã ký biên bản.', [['group', 'hơn 90 hộ dân', 'attending', 90]]],
    [
      'Dự hội nghị có các hộ dân; đại sứ, lãnh sự ba nước; chủ các vườn ươm.',
      [
        ['group', 'các hộ dân', 'attending'],
        ['group', 'đại sứ, lãnh sự ba nước', 'attending'],
        ['group', 'chủ các vườn ươm', 'attending'],
      ],
    ],
    ['Đại biểu khách mời có đại diện các trường.', [['group', 'đại diện các trường', 'attending']]],
    ['Ngoài ra còn có hàng trăm hộ dân.', [['group', 'hàng trăm hộ dân', 'attending']]],
    [
      'Đặc biệt, hội nghị có sự tham dự của 20 hộ dân trong vùng dự án; các vị chức sắc tôn giáo.',
      [
        ['group', '20 hộ dân trong vùng dự án', 'attending', 20],
        ['group', 'các vị chức sắc tôn giáo', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có đông đảo cán bộ các xã và Thường trực HĐND huyện.',
      [
        ['group', 'đông đảo cán bộ các xã', 'attending'],
        ['organization', 'Thường trực HĐND huyện', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có đại diện HĐND xã và Thường trực HĐND huyện.',
      [['group', 'đại diện HĐND xã và Thường trực HĐND huyện', 'attending']],
    ],
    [
      'Hội nghị vinh dự được đón các đồng chí lãnh đạo về dự và chỉ đạo: Ông Lò Văn Tẻn – Trưởng phòng Nội vụ.',
      [['person', 'Lò Văn Tẻn', 'attending']],
    ],
  ])('%s', (text, rows) => {
    const source = OPENING + text
    expect(attendeeRows(source, parse(source))).toEqual(rows)
  })
})

describe('where an item ends', () => {
  test.each<[string, string[]]>([
    [
      'ông Lò Văn Tẻn và đông đủ lãnh đạo các phòng, ban, trạm',
      ['ông Lò Văn Tẻn', 'đông đủ lãnh đạo các phòng, ban, trạm'],
    ],
    [
      'lãnh đạo các sở: Nội vụ; Lao động, Thương binh và Xã hội; Kế hoạch đầu tư và Trạm Y tế Tân Mỹ',
      ['lãnh đạo các sở: Nội vụ; Lao động, Thương binh và Xã hội; Kế hoạch đầu tư và Trạm Y tế Tân Mỹ'],
    ],
    [
      'đại diện lãnh đạo: Sở Y tế, Sở Nội vụ, một số đơn vị thuộc Công an tỉnh',
      ['đại diện lãnh đạo: Sở Y tế, Sở Nội vụ, một số đơn vị thuộc Công an tỉnh'],
    ],
    ['đại diện Sở Y tế các cấp, một số cán bộ dân số', ['đại diện Sở Y tế các cấp', 'một số cán bộ dân số']],
    ['bà Thái Thị Nụ, cao đẳng TP. Tân Mỹ; ông Lò Văn Tẻn', ['bà Thái Thị Nụ', 'ông Lò Văn Tẻn']],
    ['đại diện các phòng. huyện sẽ nêu gương, lãnh đạo các xã', ['đại diện các phòng']],
    ['đại diện các phòng, đại biểu các lực lượng vũ trang', ['đại diện các phòng', 'đại biểu các lực lượng vũ trang']],
    [
      'quý giảng viên đến từ các phòng, khoa, Trung tâm Y tế huyện',
      ['quý giảng viên đến từ các phòng, khoa, Trung tâm Y tế huyện'],
    ],
    ['Ban Tổng Giám đốc công ty, lãnh đạo các phòng', ['Ban Tổng Giám đốc công ty', 'lãnh đạo các phòng']],
    ['nhà báo, TS Thái Thị Nụ', ['TS Thái Thị Nụ']],
    [
      'ông Lò Văn Tẻn; các đồng chí trong Ban Thường vụ, Ban Chấp hành Đảng bộ xã',
      ['ông Lò Văn Tẻn', 'các đồng chí trong Ban Thường vụ, Ban Chấp hành Đảng bộ xã'],
    ],
    [
      'các đồng chí là Ủy viên Ban Thường vụ Đảng ủy xã; trưởng các trạm',
      ['các đồng chí là Ủy viên Ban Thường vụ Đảng ủy xã', 'trưởng các trạm'],
    ],
    ['lãnh đạo các trạm cùng với sự có mặt của 150 hộ dân', ['lãnh đạo các trạm', '150 hộ dân']],
    [
      'đại diện Sở Y tế, Sở Nội vụ, cùng Ban Giám hiệu Trường Cao đẳng Tân Mỹ',
      ['đại diện Sở Y tế, Sở Nội vụ', 'Ban Giám hiệu Trường Cao đẳng Tân Mỹ'],
    ],
    ['ông Lò Văn Tẻn, Trưởng thôn và khách mời', ['ông Lò Văn Tẻn, Trưởng thôn', 'khách mời']],
    ['ông Lò Văn Tẻn, Trưởng Công an xã và sinh viên', ['ông Lò Văn Tẻn, Trưởng Công an xã', 'sinh viên']],
    ['ông Lò Văn Tẻn, Trưởng thôn, các doanh nghiệp', ['ông Lò Văn Tẻn, Trưởng thôn', 'các doanh nghiệp']],
    ['ông Lò Văn Tẻn cùng với tiểu thương chợ Mây', ['ông Lò Văn Tẻn', 'tiểu thương chợ Mây']],
    [
      'đông đảo cán bộ, hội viên, lực lượng vũ trang và nhân dân xã',
      ['đông đảo cán bộ, hội viên, lực lượng vũ trang và nhân dân xã'],
    ],
    [
      'đại diện các cấp chính quyền, các đối tác của trạm và các bác sỹ',
      ['đại diện các cấp chính quyền', 'các đối tác của trạm', 'các bác sỹ'],
    ],
    [
      'ông Lò Văn Tẻn; bà Thái Thị Nụ, Trạm Y tế Tân Mỹ và cán bộ các xã',
      ['ông Lò Văn Tẻn', 'bà Thái Thị Nụ', 'cán bộ các xã'],
    ],
    ['lãnh đạo các trạm và sự tham gia của 150 hộ dân', ['lãnh đạo các trạm', '150 hộ dân']],
    ['lãnh đạo các trạm, có sự góp mặt của 150 hộ dân', ['lãnh đạo các trạm', '150 hộ dân']],
    ['luật sư Lò Văn Tẻn, Đoàn Luật sư tỉnh và các hộ dân', ['luật sư Lò Văn Tẻn', 'các hộ dân']],
    ['ông Lò Văn Tẻn, Đoàn Luật sư tỉnh và các hộ dân', ['ông Lò Văn Tẻn', 'Đoàn Luật sư tỉnh', 'các hộ dân']],
    [
      'luật sư Lò Văn Tẻn, Sở Y tế, Sở Nội vụ và các hộ dân',
      ['luật sư Lò Văn Tẻn', 'Sở Y tế', 'Sở Nội vụ', 'các hộ dân'],
    ],
    ['đại diện lãnh đạo, nguyên lãnh đạo các xã', ['đại diện lãnh đạo, nguyên lãnh đạo các xã']],
    [
      'lãnh đạo các xã, ông Lò Văn Tẻn và bà Thái Thị Nụ ký kết biên bản về nhà máy nước và đường của các hộ dân',
      ['lãnh đạo các xã', 'ông Lò Văn Tẻn', 'bà Thái Thị Nụ'],
    ],
  ])('%s', (list, items) => {
    const text = `${OPENING}Dự hội nghị có ${list}.`
    expect(parse(text).attendees.map(({ text: item }) => item)).toEqual(items)
  })
})
