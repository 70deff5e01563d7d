import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { attendeeRows, type AttendeeRow } from '../facts.js'

const OPENING =
  'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số. Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị. '

describe('groups known by what they did, got or met', () => {
  test.each<[string, AttendeeRow[]]>([
    [
      'Giá còn cao. Lãnh đạo UBND huyện Phú Lâm giải trình ba việc.',
      [['group', 'Lãnh đạo UBND huyện Phú Lâm', 'presenting']],
    ],
    [
      'Giá còn cao. Đại diện Công ty Gió Mây phân trần rằng điện tăng.',
      [['group', 'Đại diện Công ty Gió Mây', 'presenting']],
    ],
    ['Nhân dịp này, Tổng Công ty Gió Mây tặng 20 suất quà.', [['organization', 'Tổng Công ty Gió Mây', 'presenting']]],
    [
      'Sau đó các thành viên đoàn giám sát đặt nhiều câu hỏi. Các thành viên đoàn giám sát đặt nhiều câu hỏi.',
      [['group', 'Các thành viên đoàn giám sát', 'presenting']],
    ],
    [
      'Bà Thái Thị Nụ, Trưởng phòng Y tế cùng lãnh đạo các xã đã có buổi gặp gỡ với gần 40 cán bộ dân số về việc làm.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'lãnh đạo các xã', 'attending'],
        ['group', 'gần 40 cán bộ dân số', 'attending', 40],
      ],
    ],
    [
      'Tại buổi làm việc giữa ông Quàng Văn Sính với các hộ nuôi ong, hai bên đã trao đổi thẳng thắn.',
      [['group', 'các hộ nuôi ong', 'attending']],
    ],
    [
      'Sau hội nghị, bà Thái Thị Nụ, Trưởng phòng Y tế cùng lãnh đạo các trạm y tế đã đến thăm bản Nà Lốc.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'lãnh đạo các trạm y tế', 'attending'],
      ],
    ],
    [
      'Tại hội nghị, các hộ dân bản Nà Lốc mạnh dạn kiến nghị ba việc.',
      [['group', 'các hộ dân bản Nà Lốc', 'presenting']],
    ],
    ['Tại hội nghị, các hộ dân kiến nghị ba việc.', []],
    ['Tại hội nghị, có 12 hộ dân tham gia phát biểu ý kiến.', [['group', '12 hộ dân', 'attending', 12]]],
    ['Hội nghị đã có 7 lượt cử tri nêu ý kiến.', [['group', '7 lượt cử tri', 'attending', 7]]],
    [
      'Tại hội nghị, Công ty Gió Mây trao 20 suất quà, mỗi suất 500.000 đồng, cho các hộ nghèo xã Nậm Xe.',
      [
        ['organization', 'Công ty Gió Mây', 'presenting'],
        ['group', 'các hộ nghèo xã Nậm Xe', 'presenting'],
      ],
    ],
    ['Sau buổi lễ, gần 300 đoàn viên đã diễu hành quanh hồ.', [['group', 'gần 300 đoàn viên', 'attending', 300]]],
    [
      'Hội nghị đã thu hút sự tham gia tích cực của đông đảo các hội viên và các chuyên gia dân số, tạo sức lan tỏa lớn.',
      [
        ['group', 'đông đảo các hội viên', 'attending'],
        ['group', 'các chuyên gia dân số', 'attending'],
      ],
    ],
    [
      'Tại hội nghị, đại diện Trạm Y tế xã Nậm Xe cho rằng nhân lực còn thiếu.',
      [['group', 'đại diện Trạm Y tế xã Nậm Xe', 'presenting']],
    ],
    [
      'Dịp này, UBND huyện tặng 20 suất quà cho các gia đình có nhà bị lũ cuốn.',
      [['group', 'các gia đình có nhà bị lũ cuốn', 'presenting']],
    ],
    [
      'Cùng dự có lãnh đạo các phòng, ban có liên quan. Tại hội nghị, lãnh đạo các phòng, ban đã phát biểu.',
      [['group', 'lãnh đạo các phòng, ban có liên quan', 'attending']],
    ],
    [
      'Dự hội nghị đại diện lãnh đạo các phòng và hơn 30 cộng tác viên.',
      [
        ['group', 'đại diện lãnh đạo các phòng', 'attending'],
        ['group', 'hơn 30 cộng tác viên', 'attending', 30],
      ],
    ],
    [
      'Tại hội nghị, Trung tâm Y tế huyện đã báo cáo kết quả.',
      [['organization', 'Trung tâm Y tế huyện', 'presenting']],
    ],
    [
      'Chiều nay, tại cuộc họp bàn về kinh phí, cả Sở Y tế (Phòng Dân số) và Công an huyện đều cho rằng cần thêm cán bộ.',
      [
        ['organization', 'Sở Y tế', 'presenting'],
        ['organization', 'Công an huyện', 'presenting'],
      ],
    ],
    [
      'Sau khi nghe Trung tâm Y tế huyện báo cáo, các đại biểu đã thảo luận.',
      [['organization', 'Trung tâm Y tế huyện', 'presenting']],
    ],
    [
      'Ông Lò Văn Tẻn; đại diện lãnh đạo các phòng, ban đã đến dự, chung vui và tặng hoa bà con.',
      [
        ['person', 'Lò Văn Tẻn', 'attending'],
        ['group', 'đại diện lãnh đạo các phòng, ban', 'attending'],
      ],
    ],
    [
      'Các đồng chí Phó Chủ tịch huyện; đông đảo cộng đồng người Thái đang sinh sống tại huyện đã tham dự phiên khai mạc.',
      [
        ['group', 'Các đồng chí Phó Chủ tịch huyện', 'attending'],
        ['group', 'đông đảo cộng đồng người Thái đang sinh sống tại huyện', 'attending'],
      ],
    ],
    [
      'Bà Thái Thị Nụ đã tới dự hội nghị cùng đông đảo cộng tác viên và lãnh đạo các phòng.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['group', 'đông đảo cộng tác viên', 'attending'],
        ['group', 'lãnh đạo các phòng', 'attending'],
      ],
    ],
    [
      'Sau hội nghị, Đoàn công tác do bà Thái Thị Nụ làm trưởng đoàn, cùng lãnh đạo các trạm y tế đã đến thăm bản Nà Lốc.',
      [['group', 'lãnh đạo các trạm y tế', 'attending']],
    ],
    [
      'Dự hội nghị có lãnh đạo các phòng và 15 xã, thị trấn; các trạm y tế và 12 trường học.',
      [
        ['group', 'lãnh đạo các phòng và 15 xã, thị trấn', 'attending'],
        ['group', 'các trạm y tế', 'attending'],
        ['group', '12 trường học', 'attending'],
      ],
    ],
    [
      'Bà Thái Thị Nụ đã về dự và chung vui với cán bộ, nhân viên Trạm Y tế, trao đổi về công tác dân số.',
      [
        ['person', 'Thái Thị Nụ', 'presenting'],
        ['group', 'cán bộ, nhân viên Trạm Y tế', 'attending'],
      ],
    ],
    [
      'Đây là cuộc họp giữa lãnh đạo huyện với các hộ nuôi ong, Trạm Y tế.',
      [
        ['group', 'lãnh đạo huyện', 'attending'],
        ['group', 'các hộ nuôi ong, Trạm Y tế', 'attending'],
      ],
    ],
    ['Những thắc mắc đã được cán bộ Phòng Nội vụ giải đáp.', [['group', 'cán bộ Phòng Nội vụ', 'presenting']]],
    [
      'Dịp này, các cá nhân có nhiều năm gắn bó với bản đã được tặng giấy khen.',
      [['group', 'các cá nhân có nhiều năm gắn bó với bản', 'presenting']],
    ],
    ['Tại hội nghị, 9 hộ nuôi ong của bản được vinh danh.', [['group', '9 hộ nuôi ong của bản', 'presenting']]],
    [
      'Đại diện xã Tân Mỹ có các đồng chí: Thái Thị Nụ, Lò Văn Tẻn.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
      ],
    ],
    [
      'Tham dự hội nghị có các đồng chí Ủy viên Ban Thường vụ Huyện ủy: Trưởng phòng Y tế Thái Thị Nụ; Lò Văn Tẻn.',
      [
        ['person', 'Thái Thị Nụ', 'attending'],
        ['person', 'Lò Văn Tẻn', 'attending'],
      ],
    ],
    [
      'Các Phó Chủ tịch Hội gồm các ông: Lò Văn Tẻn, Kim Sa Vuông.',
      [
        ['person', 'Lò Văn Tẻn', 'presenting'],
        ['person', 'Kim Sa Vuông', 'presenting'],
      ],
    ],
    [
      'Đoàn đại biểu thanh niên Lào do ông Somsak Keo làm trưởng đoàn đã trao quà lưu niệm.',
      [['group', 'Đoàn đại biểu thanh niên Lào', 'presenting']],
    ],
    [
      'Các trạm y tế và đại diện cộng tác viên dân số đã tập trung thảo luận.',
      [['group', 'đại diện cộng tác viên dân số', 'presenting']],
    ],
    [
      'Nhân dịp này, UBND huyện tặng 10 suất quà tặng các hộ nghèo bản Nà Lốc và 5 suất học bổng.',
      [['group', 'các hộ nghèo bản Nà Lốc', 'presenting']],
    ],
    ['Hội nghị đã nghe lãnh đạo các phòng, ban báo cáo.', [['group', 'lãnh đạo các phòng, ban', 'presenting']]],
    [
      'Ngoài ra còn có đại diện các trường và hơn 50 cộng tác viên tham dự.',
      [
        ['group', 'đại diện các trường', 'attending'],
        ['group', 'hơn 50 cộng tác viên', 'attending', 50],
      ],
    ],
  ])('%s', (sentence, expected) => {
    const text = OPENING + sentence
    expect(attendeeRows(text, parse(text))).toEqual(expected)
  })
})

describe('groups told as the subject or the object', () => {
  test.each<[string, string[]]>([
    ['Lãnh đạo Trạm Y tế xã Tân Mỹ đã thông tin về dịch sởi.', ['Lãnh đạo Trạm Y tế xã Tân Mỹ']],
    ['Tại hội nghị, đại diện Trạm Y tế xã Tân Mỹ đã thông báo lịch tiêm.', ['đại diện Trạm Y tế xã Tân Mỹ']],
    ['Đại diện Trạm Y tế cùng các trưởng bản đã nêu khó khăn.', ['Đại diện Trạm Y tế', 'các trưởng bản']],
    ['Đại diện Trạm Y tế và đại diện các trường đã nêu khó khăn.', ['Đại diện Trạm Y tế', 'đại diện các trường']],
    ['Dịp này, Đoàn đã trao 12 suất quà tới các hộ nghèo.', ['các hộ nghèo']],
    ['Dịp này, Đoàn đã tặng quà cho 64 tân binh, thắp nến tri ân.', ['64 tân binh']],
    ['Dịp này, UBND huyện tặng giấy khen cho 3 tập thể là: Trạm Y tế, Trạm Thú y và Công an xã.', ['3 tập thể']],
    ['Đoàn đã tặng hoa cho các chỉ huy đội hình và phất cờ ra quân.', ['các chỉ huy đội hình']],
    [
      'Tại hội nghị, lãnh đạo TP. Tân Mỹ và một số cơ quan cũng tặng nhiều phần quà.',
      ['lãnh đạo TP. Tân Mỹ và một số cơ quan'],
    ],
    [
      'Ông Quàng Văn Sính đã trao bằng khen của Chủ tịch UBND tỉnh cho 3 tập thể, 5 cá nhân có thành tích.',
      ['3 tập thể', '5 cá nhân có thành tích'],
    ],
    ['Dịp này, Chủ tịch UBND tỉnh khen thưởng 3 tập thể, 5 cá nhân.', ['3 tập thể', '5 cá nhân']],
    ['Đoàn đã trao quà đến các bác sĩ đã nghỉ hưu thay cho lời tri ân.', ['các bác sĩ đã nghỉ hưu']],
    ['Tại hội nghị, có 12 hội viên được UBND huyện tặng giấy khen.', ['12 hội viên']],
    ['Ông Quàng Văn Sính gặp mặt, khen thưởng lực lượng dân quân vì có thành tích.', ['lực lượng dân quân']],
    ['Ông Quàng Văn Sính đã gặp mặt thân mật nhóm nữ cán bộ dân số.', ['nhóm nữ cán bộ dân số']],
    ['Dịp này, Đoàn đã trao quà đến người có công với cách mạng của xã.', ['người có công với cách mạng của xã']],
  ])('%s', (sentence, items) => {
    const text = OPENING + sentence
    expect(parse(text).attendees.map(({ text: item }) => item)).toEqual(items)
  })
})
