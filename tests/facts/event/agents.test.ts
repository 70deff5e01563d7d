import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { words } from '../facts.js'

test.each<[string, string[]]>([
  [
    'Theo kế hoạch của UBND huyện Phú Lâm, Ngày hội Cam sành lần thứ VI sẽ được tổ chức từ ngày 20/5 tại sân vận động.',
    ['UBND huyện Phú Lâm'],
  ],
  ['Theo kế hoạch của năm học, Ngày hội Cam sành lần thứ VI sẽ được tổ chức từ ngày 20/5 tại sân vận động.', []],
  [
    'Buổi diễn tập chữa cháy rừng hôm 5/5/2022 do Hạt Kiểm lâm Phú Lâm phối hợp UBND xã Tân Mỹ thực hiện, huy động ba xe.',
    ['Hạt Kiểm lâm Phú Lâm', 'UBND xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, tại Hà Nội diễn ra Diễn đàn thầy thuốc trẻ. Sự kiện do Hội Đông y phối hợp với Báo Mây thực hiện.',
    ['Hội Đông y', 'Báo Mây'],
  ],
  [
    'Ngày hội Cam sành diễn ra từ ngày 20/5 tại Tân Mỹ, do UBND tỉnh chỉ đạo, Sở Du lịch phối hợp với các huyện thực hiện.',
    ['Sở Du lịch'],
  ],
  [
    'Ngày hội Cam sành diễn ra từ ngày 20/5 tại Tân Mỹ, do UBND tỉnh chủ trì, Ban Dân tộc và UBND xã Tân Mỹ phối hợp thực hiện.',
    ['UBND tỉnh', 'Ban Dân tộc', 'UBND xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, buổi giám sát đất đai diễn ra tại Phú Lâm, do Ban Pháp chế HĐND tỉnh thực hiện sáng 5/5/2022.',
    ['Ban Pháp chế HĐND tỉnh'],
  ],
  [
    'Ngày 5/5/2022, diễn đàn mã vùng trồng được tổ chức tại Hà Nội. Đứng ra tổ chức là Sở Y tế, Viện Cây chè cùng Hội Đông y.',
    ['Sở Y tế', 'Viện Cây chè', 'Hội Đông y'],
  ],
  ['Chiều 5/5/2022, cuộc họp trực tuyến giữa Bộ Y tế với 19 tỉnh về tiêm chủng diễn ra tại Hà Nội.', ['Bộ Y tế']],
  [
    'Buổi tọa đàm về giống do Sở Y tế, Hội Đông y và UBND xã Tân Mỹ mở tối 5/5/2022 kéo tới gần 150 người.',
    ['Sở Y tế', 'Hội Đông y', 'UBND xã Tân Mỹ'],
  ],
  [
    'Buổi gặp mặt do Hội Cựu chiến binh huyện Phú Lâm tiến hành vào sáng 5/5/2022 tại Tân Mỹ kéo dài ba giờ.',
    ['Hội Cựu chiến binh huyện Phú Lâm'],
  ],
  ['Diễn đàn thầy thuốc trẻ có phần múa do đoàn nghệ thuật thực hiện.', []],
  ['Lớp tập huấn cấp cứu diễn ra ngày 5/5/2022 tại Hà Nội, do Sở Y tế mở.', ['Sở Y tế']],
  [
    'Ngày 5/5/2022, 40 hội viên được tập huấn cấp cứu, do Sở Y tế mở phối hợp cùng Hội Đông y và UBND xã Tân Mỹ.',
    ['Sở Y tế', 'Hội Đông y', 'UBND xã Tân Mỹ'],
  ],
  [
    'Buổi diễn tập chữa cháy rừng, do Hạt Kiểm lâm Phú Lâm chủ trì, phối hợp UBND xã Tân Mỹ, đã diễn ra ngày 5/5/2022.',
    ['Hạt Kiểm lâm Phú Lâm', 'UBND xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, tại cuộc họp báo do Ban Tổ chức Festival Chè chủ trì, ông Lò Văn Ơn nêu hai điểm mới.',
    ['Ban Tổ chức Festival Chè'],
  ],
  [
    'Ngày 5/5/2022, tại Hà Nội diễn ra Diễn đàn thầy thuốc trẻ. Sự kiện do Hội Đông y thực hiện cùng các bệnh viện.',
    ['Hội Đông y'],
  ],
  [
    'Ngày 5/5/2022, Sở Y tế đã tổ chức họp Hội đồng nghiệm thu đề tài "Thuốc nam" do Viện Cây chè là cơ quan chủ trì thực hiện.',
    ['Sở Y tế'],
  ],
  ['Hội nghị triển khai tiêm chủng được Sở Y tế tỉnh Lâm Đồng tổ chức ngày 5/5/2022.', ['Sở Y tế tỉnh Lâm Đồng']],
  ['Thông tin được Bộ Y tế đưa ra tại cuộc họp báo về tiêm chủng chiều 5/5/2022.', ['Bộ Y tế']],
  ['Bà Thái Thị Nụ đưa ra số liệu tại cuộc họp báo về tiêm chủng chiều 5/5/2022.', []],
])('behind the agent: %s', (text, printed) => {
  expect(parse(text).organizers.map((one) => words(text, one))).toEqual(printed)
})

test.each<[string, string[]]>([
  [
    'Ngày 5/5/2022, diễn ra Hội thảo về thuốc nam. Đơn vị tổ chức là Viện Cây chè và Hội Đông y.',
    ['Viện Cây chè', 'Hội Đông y'],
  ],
  [
    'Lễ hội đền Mây năm 2022 đã bị hủy. UBND huyện Phú Lâm, đơn vị tổ chức lễ hội, thông báo tối 4/2.',
    ['UBND huyện Phú Lâm'],
  ],
  ['Ngày 5/5/2022, Sở Y tế có thông báo gửi các bệnh viện về việc hoãn tổ chức Hội chợ Thuốc nam 2022.', ['Sở Y tế']],
  ['Ngày 5/5/2022, Sở Y tế với sự tài trợ của Công ty Hải Long tổ chức lễ phát động thi đua.', ['Sở Y tế']],
  ['Phường Tân Mỹ chuẩn bị tổ chức Đại hội Đảng bộ phường lần thứ I.', ['Phường Tân Mỹ']],
  [
    'Sáng 5/5/2022, Tổ đại biểu HĐND huyện Phú Lâm gồm các ông: Lò Văn Sủng, Bí thư Huyện ủy; Quàng Văn Sính, Chánh Văn phòng đã có buổi tiếp xúc cử tri tại xã Tân Mỹ.',
    ['Tổ đại biểu HĐND huyện Phú Lâm'],
  ],
  [
    'Sáng 5/5/2022, Tổ đại biểu Quốc hội số 2, gồm các ông, bà: Lò Văn Sủng, Bí thư Huyện ủy; Quàng Thị Sính, Chánh Văn phòng đã về tiếp xúc với cử tri xã Tân Mỹ.',
    ['Tổ đại biểu Quốc hội số 2'],
  ],
  [
    'Nhiều người hỏi về đất rừng trong buổi giám sát việc giải quyết thủ tục đất đai tại huyện Phú Lâm, do Ban Pháp chế HĐND tỉnh thực hiện ngày 5/5/2022.',
    ['Ban Pháp chế HĐND tỉnh'],
  ],
  ['TP.HCM - Sở Y tế TP.HCM phối hợp với Cục Thuế vừa tổ chức Lễ phát động thi đua.', ['Sở Y tế TP.HCM', 'Cục Thuế']],
  ['(Báo Mây) UBND huyện Phú Lâm vừa tổ chức Lễ phát động thi đua.', ['UBND huyện Phú Lâm']],
  ['Ngày 5/5/2022, Hội Năng lượng và báo Bông Lúa tổ chức Hội thảo về điện gió.', ['Hội Năng lượng', 'báo Bông Lúa']],
  ['Ngày 5/5/2022, Công đoàn cơ sở phối hợp nhà trường tổ chức Hội nghị thi đua.', ['Công đoàn cơ sở', 'nhà trường']],
  ['Ngày 5/5/2022, Cục Chính trị Quân đoàn tổ chức gặp mặt cựu chiến binh.', ['Cục Chính trị Quân đoàn']],
  ['Ngày 5/5/2022, Khối thi đua số 3, gồm 9 đơn vị, tổ chức Hội nghị tổng kết.', ['Khối thi đua số 3']],
])('in front of the event: %s', (text, printed) => {
  expect(parse(text).organizers.map((one) => words(text, one))).toEqual(printed)
})
