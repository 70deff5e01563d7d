import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { attendeeRows, personRow, type AttendeeRow } from './facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

describe('with whom, when and how somebody comes', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Bà Thái Thị Nụ, Trưởng phòng Y tế cùng phu quân thắp hương tại nghĩa trang.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Bà Thái Thị Nụ, Trưởng phòng Y tế và đoàn công tác của tỉnh thắp hương tại nghĩa trang.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    ['Đại tá Lò Văn Tẻn, Trưởng Công an huyện đã xuống tận nơi kiểm tra.', [['person', 'Lò Văn Tẻn', 'presenting']]],
    [
      'Sau lễ dâng hương, bà Thái Thị Nụ, Trưởng phòng Y tế đã dành thời gian tới dự hội nghị.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Sáng 5/5, nhân dịp kỷ niệm ngày truyền thống của ngành, các đồng chí Thái Thị Nụ, Trưởng phòng Y tế và Lò Văn Tẻn, Trưởng phòng Nội vụ cùng lãnh đạo các xã vinh dự tham dự hội nghị.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'lãnh đạo các xã', 'attending'],
      ],
    ],
    [
      'Ông Lò Văn Tẻn – Trưởng phòng Nội vụ – cùng gần 20 cán bộ xuống dự hội nghị.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'gần 20 cán bộ', 'attending', 20],
      ],
    ],
    [
      'Đồng chí Lò Văn Tẻn (Bí thư Đảng ủy) - Trưởng Ban Tổ chức đã tham dự hội nghị.',
      [['person', 'Lò Văn Tẻn', 'attending']],
    ],
  ])('%s', (text, rows) => {
    const source = OPENING + text
    expect(attendeeRows(source, parse(source))).toEqual(rows)
  })
})

describe('what those do who are known by that alone', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Tại hội nghị, các chuyên gia, nhà khoa học đã trình bày tham luận.',
      [['group', 'các chuyên gia, nhà khoa học', 'presenting']],
    ],
    ['Tại hội nghị, đại diện Sở Y tế xúc động gửi lời cảm ơn.', [['group', 'đại diện Sở Y tế', 'presenting']]],
    [
      'Tại hội nghị, đại diện Sở Y tế thay mặt Hội Nông dân huyện phát biểu.',
      [['group', 'đại diện Sở Y tế', 'presenting']],
    ],
    ['Tại hội nghị, em Thái Thị Nụ, học sinh lớp 9A lên nhận giấy khen.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Ông Lò Văn Tẻn tập trung phân tích các nguyên nhân.', [['person', 'Lò Văn Tẻn', 'presenting']]],
  ])('%s', (text, rows) => {
    const source = OPENING + text
    expect(attendeeRows(source, parse(source))).toEqual(rows)
  })
})

test('who attends after time of preparing is there', () => {
  const text =
    'Sáng 5/5/2022, sau thời gian chuẩn bị, Bí thư Huyện ủy Lò Văn Tẻn dự Lễ khánh thành Trạm y tế xã Tân Mỹ.'
  expect(attendeeRows(text, parse(text))).toEqual([['person', 'Lò Văn Tẻn', 'attending']])
})

describe('lists in a sentence', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Tại điểm cầu các xã có toàn thể công chức dân số và 34/35 cộng tác viên.',
      [
        ['group', 'toàn thể công chức dân số', 'attending'],
        ['group', '34/35 cộng tác viên', 'attending', 34],
      ],
    ],
    [
      'Có mặt tại điểm cầu huyện: các thành viên Ban Chỉ đạo; trưởng các phòng.',
      [
        ['group', 'các thành viên Ban Chỉ đạo', 'attending'],
        ['group', 'trưởng các phòng', 'attending'],
      ],
    ],
    [
      'Dự hội nghị, ngoài bà Thái Thị Nụ, Trưởng phòng Y tế còn có 20 hộ dân.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', '20 hộ dân', 'attending', 20],
      ],
    ],
    ['Đồng hành cùng đoàn có bà Thái Thị Nụ, Trưởng phòng Y tế.', [['person', 'Thái Thị Nụ', 'attending']]],
    [
      'Hội nghị diễn ra với sự tham dự của: Bà Thái Thị Nụ – Trưởng phòng Y tế. Ông Lò Văn Tẻn – Phó Giám đốc Lotusbank Chi nhánh Tân Mỹ. Cùng đại diện các ngành và đông đảo bà con.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'đại diện các ngành', 'attending'],
        ['group', 'đông đảo bà con', 'attending'],
      ],
    ],
    [
      'Cùng dự với ông Quàng Văn Sính còn có: các đồng chí: Đại tá Lò Văn Tẻn, Trưởng Công an huyện; lãnh đạo các xã.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'lãnh đạo các xã', 'attending'],
      ],
    ],
    [
      'Tham gia tiếp đón ông Quàng Văn Sính và đoàn, có bà Thái Thị Nụ, Trưởng phòng Y tế.',
      [['person', 'Thái Thị Nụ', 'attending']],
    ],
    [
      'Tại hội trường, cùng đi với đoàn công tác do ông Quàng Văn Sính làm trưởng đoàn là Phó Trưởng phòng Thái Thị Nụ.',
      [['person', 'Thái Thị Nụ', 'attending']],
    ],
    [
      'Hội nghị diễn ra trong buổi sáng, cùng dự với ông Quàng Văn Sính có gần 20 cán bộ.',
      [['group', 'gần 20 cán bộ', 'attending', 20]],
    ],
    [
      'Trong đoàn công tác có bà Thái Thị Nụ, Trưởng phòng Y tế và lãnh đạo 3 xã.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'lãnh đạo 3 xã', 'attending'],
      ],
    ],
    [
      'Đoàn công tác gồm có các đồng chí: Thái Thị Nụ, Trưởng phòng Y tế; Lò Văn Tẻn.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
      ],
    ],
    [
      'Dịp này, UBND huyện tặng khu tập thể xóm Nà Lốc 20 triệu đồng và trao quà cho các hộ nghèo xã Tân Mỹ trị giá hơn 5 triệu đồng.',
      [['group', 'các hộ nghèo xã Tân Mỹ', 'presenting']],
    ],
    [
      'Thành phố Tân Mỹ có các đồng chí: Lò Văn Tẻn, Bí thư Thành ủy; lãnh đạo các trạm.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'lãnh đạo các trạm', 'attending'],
      ],
    ],
    ['Tham gia tranh tài có hơn 250 VĐV đến từ 11 xã.', [['group', 'hơn 250 VĐV đến từ 11 xã', 'attending', 250]]],
    ['Dự hội nghị có 12 nghệ sỹ.', [['group', '12 nghệ sỹ', 'attending', 12]]],
    [
      'Dự hội nghị có các vị nguyên Bí thư, Phó Bí thư Đảng ủy các khóa; Thường trực HĐND, UBND các xã.',
      [
        ['group', 'các vị nguyên Bí thư, Phó Bí thư Đảng ủy các khóa', 'attending'],
        ['group', 'Thường trực HĐND, UBND các xã', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có HĐND, lãnh đạo UBND các xã; Sở Y tế, Sở Nội vụ.',
      [
        ['group', 'HĐND, lãnh đạo UBND các xã', 'attending'],
        ['organization', 'Sở Y tế', 'attending'],
        ['organization', 'Sở Nội vụ', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có Huyện ủy, UBND huyện.',
      [
        ['organization', 'Huyện ủy', 'attending'],
        ['organization', 'UBND huyện', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có 18 già làng, trưởng bản, người có uy tín cùng 7 tuyên truyền viên.',
      [
        ['group', '18 già làng, trưởng bản, người có uy tín', 'attending', 18],
        ['group', '7 tuyên truyền viên', 'attending', 7],
      ],
    ],
    [
      'Dự hội nghị có hơn 90 đại biểu, gồm đại diện các thôn, các trường.',
      [['group', 'hơn 90 đại biểu', 'attending', 90]],
    ],
    [
      'Dự hội nghị có đại diện Trạm Y tế xã Nậm Sin và người dân xã Nậm Sin, cũng như những hộ khác.',
      [
        ['group', 'đại diện Trạm Y tế xã Nậm Sin', 'attending'],
        ['group', 'người dân xã Nậm Sin', 'attending'],
        ['group', 'những hộ khác', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có gần 90 hội viên, đại diện 2 vạn nông dân; lãnh đạo các phòng, các cơ quan báo chí, đại diện 5 xã.',
      [
        ['group', 'gần 90 hội viên, đại diện 2 vạn nông dân', 'attending', 90],
        ['group', 'lãnh đạo các phòng, các cơ quan báo chí', 'attending'],
        ['group', 'đại diện 5 xã', 'attending'],
      ],
    ],
    [
      'Bà Thái Thị Nụ báo cáo kết quả năm 2021. Ông Tô Văn Sung trao cờ năm 2022 Tham dự hội nghị có bà Thái Thị Nụ, Trưởng phòng Y tế; toàn thể hội viên.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Tô Văn Sung', 'presenting'],
        ['group', 'toàn thể hội viên', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có 70 đoàn viên đại diện các trường, các thôn và các tầng lớp nhân dân xã.',
      [['group', '70 đoàn viên đại diện các trường, các thôn và các tầng lớp nhân dân xã', 'attending', 70]],
    ],
    [
      'Dự hội nghị có bà Thái Thị Nụ, Chủ tịch UBND xã và trưởng các đoàn thể xã.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'trưởng các đoàn thể xã', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có các ông, bà Trưởng các đoàn thể; Bí thư chi bộ, Trưởng thôn của 7 thôn.',
      [
        ['group', 'Trưởng các đoàn thể', 'attending'],
        ['group', 'Bí thư chi bộ, Trưởng thôn của 7 thôn', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có TS. Lò Văn Tẻn, Đại học Gent, Bỉ; ThS. Thái Thị Nụ, Trưởng phòng Y tế.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['person', 'Thái Thị Nụ', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có Đại sứ, Tổng Lãnh sự các nước: Lào, Bỉ; đại diện Hội Nông dân.',
      [
        ['group', 'Đại sứ, Tổng Lãnh sự các nước: Lào, Bỉ', 'attending'],
        ['group', 'đại diện Hội Nông dân', 'attending'],
      ],
    ],
    ['Các điểm cầu xã có lãnh đạo các trạm y tế.', [['group', 'lãnh đạo các trạm y tế', 'attending']]],
    [
      '47 hội viên thay mặt cho 1.200 chị em đã có mặt.',
      [['group', '47 hội viên thay mặt cho 1.200 chị em', 'attending', 47]],
    ],
    [
      'Dự hội nghị có ông Lò Văn Tẻn, Phó Vụ trưởng Vụ Địa phương, Ủy ban Dân tộc; lãnh đạo xã Tân Mỹ.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'lãnh đạo xã Tân Mỹ', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có lãnh đạo các phòng: Nội vụ, Tư pháp; các trạm y tế và đại diện 6 hộ đã hiến đất.',
      [
        ['group', 'lãnh đạo các phòng: Nội vụ, Tư pháp', 'attending'],
        ['group', 'các trạm y tế', 'attending'],
        ['group', 'đại diện 6 hộ đã hiến đất', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có 45 hội viên, trong đó có 18 nữ, 6 hội viên cao tuổi.',
      [['group', '45 hội viên, trong đó có 18 nữ, 6 hội viên cao tuổi', 'attending', 45]],
    ],
    [
      'Dự hội nghị có 60 y sĩ đăng ký tham dự trực tiếp, ngoài ra còn hơn 90 đồng nghiệp theo dõi qua mạng.',
      [
        ['group', '60 y sĩ', 'attending', 60],
        ['group', 'hơn 90 đồng nghiệp', 'attending', 90],
      ],
    ],
    [
      'Tham dự có 52 vị Ủy viên; đại diện Phòng Y tế.',
      [
        ['group', '52 vị Ủy viên', 'attending', 52],
        ['group', 'đại diện Phòng Y tế', 'attending'],
      ],
    ],
    [
      'Với sự tham gia của 40 hộ dân và 20 công an viên, cuộc diễn tập trải qua 2 giai đoạn.',
      [
        ['group', '40 hộ dân', 'attending', 40],
        ['group', '20 công an viên', 'attending', 20],
      ],
    ],
    [
      'Thành phần mời gồm lãnh đạo các phòng,đại diện 5 hộ.',
      [
        ['group', 'lãnh đạo các phòng', 'attending'],
        ['group', 'đại diện 5 hộ', 'attending'],
      ],
    ],
    [
      'Cắt băng khánh thành có ông Lò Văn Tẻn, Trưởng phòng Nội vụ cùng đông đảo nhân viên trạm.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'đông đảo nhân viên trạm', 'attending'],
      ],
    ],
    [
      'Dịp này, UBND huyện đã khen thưởng 3 tập thể, 6 cá nhân tiêu biểu.',
      [
        ['group', '3 tập thể', 'presenting'],
        ['group', '6 cá nhân tiêu biểu', 'presenting'],
      ],
    ],
    ['Bà Thái Thị Nụ, 31 tuổi, được bầu làm Chủ tịch Hội.', [['person', 'Thái Thị Nụ', 'presenting']]],
    [
      'Dự hội nghị có 90 hội viên. Gần 90 hội viên các xã đã có mặt từ sớm.',
      [['group', '90 hội viên', 'attending', 90]],
    ],
    [
      'Dự hội nghị có bà Thái Thị Nụ (70 tuổi), đại diện Hội Phụ nữ; ông Lò Văn Tẻn, thành viên tổ giám sát; đại diện 5 hộ.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'đại diện 5 hộ', 'attending'],
      ],
    ],
    ['Tham gia diễn tập có 50 dân quân, cùng 4 tàu, 2 xe tải.', [['group', '50 dân quân', 'attending', 50]]],
    [
      'Đại hội có 98 đại biểu đại diện cho 1.200 hội viên về dự.',
      [['group', '98 đại biểu đại diện cho 1.200 hội viên', 'attending', 98]],
    ],
    [
      'Đại biểu sẽ tới theo dõi. Dự kiến có 120 đại biểu các xã về dự.',
      [['group', '120 đại biểu các xã', 'attending', 120]],
    ],
    ['Bà Thái Thị Nụ, 72 tuổi, người thôn Đông bảo: "Tôi mừng lắm".', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Dịp này, Công ty Hải Vân trao 20 suất quà.', [['organization', 'Công ty Hải Vân', 'presenting']]],
    [
      'Quà được trao tận tay 50 hộ nghèo. Giải Nhất thuộc về thí sinh Lò Văn Tẻn.',
      [
        ['group', '50 hộ nghèo', 'presenting'],
        ['person', 'Lò Văn Tẻn', 'presenting'],
      ],
    ],
    [
      'Dịp này, 8 tập thể và 5 cá nhân có thành tích xuất sắc được nhận giấy khen.',
      [
        ['group', '8 tập thể', 'presenting'],
        ['group', '5 cá nhân có thành tích xuất sắc', 'presenting'],
      ],
    ],
    [
      'Dự hội nghị có đại diện lãnh đạo các phòng: Nội vụ; Tư pháp; Y tế; lãnh đạo xã Tân Mỹ.',
      [
        ['group', 'đại diện lãnh đạo các phòng: Nội vụ; Tư pháp; Y tế', 'attending'],
        ['group', 'lãnh đạo xã Tân Mỹ', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có các Phó Chủ tịch UBND huyện; Chủ tịch UBND 12 xã; đông đảo tăng ni và phật tử.',
      [
        ['group', 'các Phó Chủ tịch UBND huyện', 'attending'],
        ['group', 'Chủ tịch UBND 12 xã', 'attending'],
        ['group', 'đông đảo tăng ni và phật tử', 'attending'],
      ],
    ],
    [
      'Dự hội nghị có đại diện Trạm Y tế, cán bộ và nhân viên y tế cùng các Bí thư Đảng ủy xã.',
      [
        ['group', 'đại diện Trạm Y tế, cán bộ và nhân viên y tế', 'attending'],
        ['group', 'các Bí thư Đảng ủy xã', 'attending'],
      ],
    ],
    [
      'Tham dự hội nghị có bà Thái Thị Nụ, Trưởng phòng Y tế; lãnh đạo các phòng, ban của huyện và hơn 120 cộng tác viên dân số.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'lãnh đạo các phòng, ban của huyện', 'attending'],
        ['group', 'hơn 120 cộng tác viên dân số', 'attending', 120],
      ],
    ],
    [
      'Cùng dự có các đồng chí: Thái Thị Nụ, Trưởng phòng Y tế; Lò Văn Tẻn, Trưởng phòng Nội vụ; đại diện lãnh đạo 12 xã.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'đại diện lãnh đạo 12 xã', 'attending'],
      ],
    ],
    [
      'Tham gia hội nghị có Sở Tài chính, Sở Nội vụ.',
      [
        ['organization', 'Sở Tài chính', 'attending'],
        ['organization', 'Sở Nội vụ', 'attending'],
      ],
    ],
    [
      'Hội nghị có sự tham dự của hơn 1.200 đoàn viên và đại diện các trường học.',
      [
        ['group', 'hơn 1.200 đoàn viên', 'attending', 1200],
        ['group', 'đại diện các trường học', 'attending'],
      ],
    ],
    [
      'Tham dự hội nghị có bà Thái Thị Nụ, Trưởng phòng Y tế và các đơn vị trực thuộc huyện.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'các đơn vị trực thuộc huyện', 'attending'],
      ],
    ],
    ['Dịp này, lãnh đạo xã Tân Mỹ đã trao 20 suất quà.', [['group', 'lãnh đạo xã Tân Mỹ', 'presenting']]],
    ['Dự và chỉ đạo hội nghị có ông Kim Sa Vuông, Phó Giám đốc Sở Y tế.', [['person', 'Kim Sa Vuông', 'directing']]],
    [
      'Về phía Sở Y tế có ông Kim Sa Vuông, Phó Giám đốc Sở; về phía xã Tân Mỹ có bà Thái Thị Nụ, Chủ tịch UBND xã.',
      [
        ['person', 'Kim Sa Vuông', 'attending'],
        ['person', 'Thái Thị Nụ', 'attending'],
      ],
    ],
    [
      'Dự hội nghị còn có: Trung tá Lò Văn Tẻn, Phó Trưởng Công an huyện và 35 đại biểu là trưởng các bản, khu phố.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', '35 đại biểu là trưởng các bản, khu phố', 'attending', 35],
      ],
    ],
    [
      'Tham dự có Thường trực Huyện ủy, lãnh đạo HĐND, UBND huyện, đại diện các ban, ngành, đoàn thể huyện.',
      [
        ['organization', 'Thường trực Huyện ủy', 'attending'],
        ['group', 'lãnh đạo HĐND, UBND huyện', 'attending'],
        ['group', 'đại diện các ban, ngành, đoàn thể huyện', 'attending'],
      ],
    ],
    [
      'Tới dự có đại diện lãnh đạo Sở Y tế, Sở Nội vụ; các đồng chí trong Ban Thường vụ Huyện ủy.',
      [
        ['group', 'đại diện lãnh đạo Sở Y tế, Sở Nội vụ', 'attending'],
        ['group', 'các đồng chí trong Ban Thường vụ Huyện ủy', 'attending'],
      ],
    ],
    ['Hội nghị có sự góp mặt của nguyên Chủ tịch UBND huyện Lò Văn Tẻn.', [['person', 'Lò Văn Tẻn', 'attending']]],
    [
      'Tham dự hội nghị có hơn 60 bác sĩ, điều dưỡng và học viên trường y; các nhân viên Trạm Y tế.',
      [
        ['group', 'hơn 60 bác sĩ, điều dưỡng và học viên trường y', 'attending', 60],
        ['group', 'các nhân viên Trạm Y tế', 'attending'],
      ],
    ],
    ['Hội nghị thu hút gần 80 cán bộ tham gia.', [['group', 'gần 80 cán bộ', 'attending', 80]]],
    [
      'Các đồng chí: Thái Thị Nụ, Trưởng phòng Y tế; Lò Văn Tẻn, Trưởng phòng Nội vụ tham dự hội nghị.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
      ],
    ],
  ])('%s', (sentence, attendees) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual(attendees)
  })
})

describe('one person, once', () => {
  test('listed, then speaking: attending, with all offices', () => {
    const text = `${OPENING}Tham dự có bà Thái Thị Nụ, Trưởng phòng Y tế. Bà Thái Thị Nụ, Phó Trưởng Ban Chỉ đạo trình bày báo cáo.`
    expect(parse(text).attendees.map((one) => personRow(text, one))).toEqual([
      ['Thái Thị Nụ', 'attending', 'Trưởng phòng Y tế', 'Phó Trưởng Ban Chỉ đạo'],
    ])
  })

  test('the chair is no attendee as well', () => {
    const text = `${OPENING}Dự hội nghị có ông Quàng Văn Sính, Chủ tịch UBND huyện; bà Thái Thị Nụ, Trưởng phòng Y tế.`
    const { chairs, attendees } = parse(text)
    expect([chairs.map(({ name }) => name), attendees.map(({ name }) => name)]).toEqual([
      ['Quàng Văn Sính'],
      ['Thái Thị Nụ'],
    ])
  })

  test('who directs without presiding', () => {
    const text = `${OPENING}Tham dự có ông Kim Sa Vuông, Phó Giám đốc Sở Y tế. Phát biểu chỉ đạo hội nghị, ông Kim Sa Vuông yêu cầu các xã tăng cường tuyên truyền.`
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Kim Sa Vuông', 'directing']])
  })
})

test.each([
  'Bà Thái Thị Nụ thì cho rằng cần thêm cán bộ.',
  'Bà Thái Thị Nụ đã về dự và chung vui.',
  'Tại hội nghị, bà Thái Thị Nụ đặc biệt lưu ý các trạm thiếu thuốc.',
  'Tại hội nghị, bà Thái Thị Nụ nghiêm túc chỉ ra việc thiếu thuốc.',
  'Tại hội nghị, bà Thái Thị Nụ đưa ra yêu cầu với các trạm.',
  'Tại hội nghị, bà Thái Thị Nụ giao các trạm rà soát tủ thuốc.',
  'Đoàn đã có cuộc trao đổi quan trọng với bà Thái Thị Nụ.',
])('%s: she was there', (sentence) => {
  expect(parse(OPENING + sentence).attendees.map(({ name }) => name)).toEqual(['Thái Thị Nụ'])
})

describe('rolls: a name a line', () => {
  test.each<[string, string, string[]]>([
    [
      'numbered, with where they come from',
      'Danh sách học viên được tặng giấy khen:\n\n1. Lò Văn Tẻn, lớp 10A\n\n2. Thái Thị Nụ, lớp 10B\n\n3. Kim Sa Vuông, lớp 11A',
      ['Lò Văn Tẻn', 'Thái Thị Nụ', 'Kim Sa Vuông'],
    ],
    [
      'a table with a cell a line',
      'Danh sách học viên tiêu biểu:\nTT\nHọ và tên\nNăm sinh\n1.\nLò Văn Tẻn\n1998\n2.\nThái Thị Nụ\n1999',
      ['Lò Văn Tẻn', 'Thái Thị Nụ'],
    ],
    ['no list is announced', 'Các xã nêu khó khăn.\n\n1. Tuyến Lò Văn Tẻn\n\n2. Tuyến Thái Thị Nụ', []],
    ['a single name is no list', 'UBND xã tặng quà cho:\n\nLò Văn Tẻn', []],
    ['who is disciplined', 'Danh sách cán bộ bị kỷ luật:\n\nLò Văn Tẻn\n\nThái Thị Nụ', []],
    ['a list of another event', 'Trước đó, xã Ea Bá trao quà tặng:\n\nLò Văn Tẻn\n\nThái Thị Nụ', []],
    ['to note is not to receive', 'Hội nghị ghi nhận bài học từ:\n\nLò Văn Tẻn\n\nThái Thị Nụ', []],
  ])('%s', (_, roll, expected) => {
    expect(parse(`${OPENING}\n\n${roll}`).attendees.map(({ name }) => name)).toEqual(expected)
  })
})

test('of a row of offices without a name the same office of another body is somebody else', () => {
  const text = `${OPENING}Tham dự hội nghị có Trưởng phòng Y tế, Trưởng phòng Nội vụ, Chánh Văn phòng.`
  expect(parse(text).attendees.map(({ titles }) => titles.map((title) => title.text))).toEqual([
    ['Trưởng phòng Y tế'],
    ['Trưởng phòng Nội vụ', 'Chánh Văn phòng'],
  ])
})

test('under a photo a person with an apposition acts too', () => {
  const text = `${OPENING}\n\nBà Thái Thị Nụ, người dân bản Nà Lốc, đang trình bày tham luận.\n\nKế hoạch sẽ được hoàn thiện.`
  expect(parse(text).attendees.map(({ name }) => name)).toEqual(['Thái Thị Nụ'])
})

test.each<[string, string[]]>([
  ['Xã vừa khai giảng lớp tập huấn dân số cho 40 cộng tác viên các bản.', ['40 cộng tác viên các bản']],
  ['Ngày 5/5/2022, Đại hội Hội Nông dân xã Tân Mỹ diễn ra với 210 đại biểu.', ['210 đại biểu']],
  ['Ngày 5/5/2022, xã Tân Mỹ tổ chức hội nghị lấy ý kiến đối với 2 người ứng cử.', []],
])('where the event is told those it is held with are counted: %s', (text, expected) => {
  expect(parse(text).attendees.map((one) => one.text)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'Sáng 5/5/2022, Phó Thủ tướng Lò Văn Sủng cùng với Bộ trưởng Y tế Thái Thị Nụ đi thị sát đê Hữu Lim.',
    ['Bộ trưởng Y tế Thái Thị Nụ'],
  ],
  [
    'Sáng 5/5/2022, ông Lò Văn Sủng cùng các ông Ma Văn Páo, Lò Văn Tẻn đã đến thăm Trạm Y tế xã Tân Mỹ.',
    ['Ma Văn Páo', 'Lò Văn Tẻn'],
  ],
  ['Sáng 5/5/2022, Sở Y tế họp giao ban về thuốc của ông Lò Văn Sủng cùng bà Thái Thị Nụ.', []],
])('who goes along with the one who leads is there: %s', (text, expected) => {
  expect(parse(text).attendees.map((one) => one.text)).toEqual(expected)
})

describe('who only speaks or receives', () => {
  test.each<[string, AttendeeRow[]]>([
    ['Đại diện Hội Nông dân thì nói vốn không thiếu.', [['group', 'Đại diện Hội Nông dân', 'presenting']]],
    ['Phóng viên Báo Sông Hinh đặt vấn đề về giá thuốc.', [['group', 'Phóng viên Báo Sông Hinh', 'presenting']]],
    ['Ông Lò Văn Tẻn lưu tâm đến thuốc cho trạm y tế.', [['person', 'Lò Văn Tẻn', 'presenting']]],
    ['Bà Thái Thị Nụ (bản Nậm Sin) không đồng ý với cách tính.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Ông Lò Văn Tẻn ở bản Nậm Sin, xã Tân Mỹ nói về vườn cam.', [['person', 'Lò Văn Tẻn', 'presenting']]],
    [
      'Dịp này, UBND huyện tặng giấy khen cho 3 tập thể và 12 hộ gia đình.',
      [
        ['group', '3 tập thể', 'presenting'],
        ['group', '12 hộ gia đình', 'presenting'],
      ],
    ],
    ['Có 45 bệnh nhân của hai xã được nhận quà.', [['group', '45 bệnh nhân của hai xã', 'presenting']]],
    ['Đại hội nghe tham luận của già làng Hyưl (bản Bông) về rừng.', [['person', 'Hyưl', 'presenting']]],
    [
      'UBND huyện chỉ định ông Lò Văn Tẻn làm Trưởng trạm, bà Thái Thị Nụ làm Phó Trưởng trạm.',
      [
        ['person', 'Lò Văn Tẻn', 'presenting'],
        ['person', 'Thái Thị Nụ', 'presenting'],
      ],
    ],
  ])('%s', (sentence, rows) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual(rows)
  })

  test.each([
    'Năm ngoái, cử tri từng kiến nghị làm cầu.',
    'Theo kinh nghiệm của ông: Đăng ký sớm thì có thuốc.',
    'Khó khăn nhất là thị trấn Trần Sủng nói chung còn nghèo.',
  ])('nobody in: %s', (sentence) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual([])
  })
})

describe('what is told of those present', () => {
  test.each<[string, AttendeeRow[]]>([
    ['Ông Lò Văn Tẻn 71 tuổi, người già nhất bản, cho hay năm nay được mùa.', [['person', 'Lò Văn Tẻn', 'presenting']]],
    ['Bà Thái Thị Nụ lại tỏ ra lạc quan về vụ tới.', [['person', 'Thái Thị Nụ', 'presenting']]],
    ['Bà Thái Thị Nụ trách cán bộ xã ít xuống bản.', [['person', 'Thái Thị Nụ', 'presenting']]],
    [
      'Còn theo bà Thái Thị Nụ, năm qua thanh tra đã xử phạt 7 cơ sở vi phạm.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Bà Thái Thị Nụ (bản Nậm Sin), người đã hiến 1.200 m2 đất vườn, bộc bạch rất vui.',
      [['person', 'Thái Thị Nụ', 'presenting']],
    ],
    [
      'Dự hội nghị có bà Thái Thị Nụ, Trưởng phòng Y tế cùng sự có mặt đầy đủ của 40 cộng tác viên.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', '40 cộng tác viên', 'attending', 40],
      ],
    ],
    [
      'Dự hội nghị có 30 học viên là Trưởng trạm Y tế các xã.',
      [['group', '30 học viên là Trưởng trạm Y tế các xã', 'attending', 30]],
    ],
    ['Dịp này, Đảng ủy xã Tân Mỹ tặng bức trướng.', [['organization', 'Đảng ủy xã Tân Mỹ', 'presenting']]],
    ['Cô Thái Thị Nụ dẫn chương trình.', [['person', 'Thái Thị Nụ', 'presenting']]],
  ])('%s', (sentence, expected) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual(expected)
  })

  test.each([
    [
      'a heading in capitals below a list',
      'Dự hội nghị có:\n- Ông Lò Văn Tẻn, Trưởng phòng Y tế.\n• VIỆC CÒN LẠI SAU ĐỢT MỘT',
    ],
    [
      'whom they are yet to meet',
      'Dự hội nghị có ông Lò Văn Tẻn. Dự kiến tuần tới, huyện sẽ có buổi làm việc với lãnh đạo hai xã.',
    ],
    [
      'a promise that is a noun',
      'Dự hội nghị có ông Lò Văn Tẻn. Chủ tịch đề nghị rà soát; các thành viên ban thực hiện lời hứa trước dân.',
    ],
    ['who only gives', 'Dự hội nghị có ông Lò Văn Tẻn. Dịp này, Huyện đoàn Phú Lâm trao 10 suất quà.'],
  ])('%s is nobody', (_, rest) => {
    const text = OPENING + rest
    expect(attendeeRows(text, parse(text))).toEqual([['person', 'Lò Văn Tẻn', 'attending']])
  })
})

describe('what opens a list', () => {
  test.each<[string, string[]]>([
    ['Tham dự hội nghị có, bà Thái Thị Nụ, Trưởng phòng Y tế; đại diện các xã.', ['Thái Thị Nụ', 'đại diện các xã']],
    ['Tại hội nghị, có bà Thái Thị Nụ và ông Lò Văn Tẻn.', ['Thái Thị Nụ', 'Lò Văn Tẻn']],
    ['Hội nghị chào đón hơn 90 nhà đầu tư.', ['hơn 90 nhà đầu tư']],
    ['Hội nghị đã nhận được sự quan tâm tham dự của bà Thái Thị Nụ.', ['Thái Thị Nụ']],
    ['Hội nghị có sự có mặt đông đủ của các trưởng bản.', ['các trưởng bản']],
    ['Đại biểu về dự hội nghị có bà Thái Thị Nụ.', ['Thái Thị Nụ']],
    ['Tham dự hội nghị là hơn 90 đại biểu.', ['hơn 90 đại biểu']],
    ['Với tinh thần khẩn trương, gần 60 đoàn viên đã tham gia dọn dẹp trạm.', ['gần 60 đoàn viên']],
  ])('%s', (sentence, items) => {
    expect(parse(OPENING + sentence).attendees.map(({ name, text }) => name ?? text)).toEqual(items)
  })
})

test('those who are taught are told one by one and by number', () => {
  const { attendees } = parse(
    'Ngày 5/5/2022, Phòng Y tế tổ chức lớp tập huấn dân số dành cho giáo viên và hơn 70 cộng tác viên.',
  )
  expect(attendees.map(({ text }) => text)).toEqual(['giáo viên và hơn 70 cộng tác viên'])
})

test.each([
  ['Chủ tịch UBND tỉnh Quàng Văn Sính đã đề nghị các xã, trong mùa khô, các thành viên cần giữ rừng.', 'presenting'],
  ['ông Quàng Văn Sính nhấn mạnh, các cán bộ cần giữ rừng.', 'presenting'],
  ['ông Quàng Văn Sính, các cán bộ kiểm lâm.', 'attending'],
])('a list ends before who speaks: %s', (rest, role) => {
  const { attendees } = parse(
    `Sáng 5/5/2022, tại hội nghị về rừng với sự tham dự của ông Tạ Văn Út, bà Thái Thị Nụ, ${rest}`,
  )
  expect(attendees.filter(({ kind }) => kind === 'person').map((one) => [one.name, one.role])).toEqual([
    ['Tạ Văn Út', 'attending'],
    ['Thái Thị Nụ', 'attending'],
    ['Quàng Văn Sính', role],
  ])
  expect(attendees.some(({ kind }) => kind === 'group')).toBe(role === 'attending')
})
