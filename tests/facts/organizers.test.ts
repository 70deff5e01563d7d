import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

test.each([
  // what stands before a comma in the occasion, and who only tells of the event
  [
    'Ngày 5/5/2022, nhằm gìn giữ nghề dệt, phòng ngừa thất truyền, Sở Tư pháp tổ chức hội thảo về giống.',
    ['Sở Tư pháp'],
    ['Sở Tư pháp'],
  ],
  [
    'Ngày 5/5/2022, nhằm gìn giữ nghề dệt, hội nhập quốc tế, Sở Tư pháp tổ chức hội thảo về giống.',
    ['Sở Tư pháp'],
    ['Sở Tư pháp'],
  ],
  [
    'Ngày 5/5/2022, nhằm gìn giữ nghề dệt, nhà trường và gia đình, Sở Tư pháp tổ chức hội thảo về giống.',
    ['Sở Tư pháp'],
    ['Sở Tư pháp'],
  ],
  [
    'Ngày 5/5/2022, thực hiện chỉ đạo của Bộ Tư pháp và UBND huyện Phú Lâm, Sở Tư pháp tổ chức hội thảo về giống.',
    ['Sở Tư pháp'],
    ['Sở Tư pháp'],
  ],
  [
    'Ngày 5/5/2022, Sở Tư pháp cho biết, Viện Cây hồi đang chuẩn bị tổ chức hội thảo về giống.',
    ['Viện Cây hồi'],
    ['Viện Cây hồi'],
  ],
  [
    'Sở Tư pháp vừa có thông báo, Viện Cây hồi sẽ tổ chức hội thảo về giống ngày 5/5/2022.',
    ['Viện Cây hồi'],
    ['Viện Cây hồi'],
  ],
  [
    'Ngày 5/5/2022, Công ty Hạt Vàng có trụ sở tại Tân Mỹ tổ chức hội thảo về giống.',
    ['Công ty Hạt Vàng'],
    ['Công ty Hạt Vàng'],
  ],
  ['Ngày 5/5/2022, Sở Tư pháp thanh tra việc công chứng.', ['Sở Tư pháp'], ['Sở Tư pháp']],
  // a dash parts those who run one place together
  [
    'Ngày 5/5/2022, Đảng ủy – HĐND – UBND – Ủy ban MTTQ xã Tân Mỹ tổ chức hội thảo về giống.',
    ['Đảng ủy', 'HĐND', 'UBND', 'Ủy ban MTTQ xã Tân Mỹ'],
    ['Đảng ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân', 'Ủy ban Mặt trận Tổ quốc xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, Công đoàn - Đoàn Thanh niên Viện Cây hồi tổ chức hội thảo về giống.',
    ['Công đoàn', 'Đoàn Thanh niên Viện Cây hồi'],
    ['Công đoàn', 'Đoàn Thanh niên Viện Cây hồi'],
  ],
  [
    'Ngày 5/5/2022, Trung tâm Văn hóa - Thể thao huyện Phú Lâm tổ chức hội thảo về giống.',
    ['Trung tâm Văn hóa - Thể thao huyện Phú Lâm'],
    ['Trung tâm Văn hóa - Thể thao huyện Phú Lâm'],
  ],
  // by what means it is held, in commas behind the body
  [
    'Ngày 5/5/2022, Viện Cây hồi, thông qua Phòng Đào tạo, đã đăng cai tổ chức hội thảo về giống.',
    ['Viện Cây hồi'],
    ['Viện Cây hồi'],
  ],
  ['Ngày 5/5/2022, Viện Cây hồi bắt đầu tổ chức hội thảo về giống.', ['Viện Cây hồi'], ['Viện Cây hồi']],
  ['Ngày 5/5/2022, Viện Cây hồi đứng ra tổ chức hội thảo về giống.', ['Viện Cây hồi'], ['Viện Cây hồi']],
  ['Ngày 5/5/2022, Viện Cây hồi cùng đông đảo bà con tổ chức hội thảo về giống.', ['Viện Cây hồi'], ['Viện Cây hồi']],
  // behind the paper the place is told, and it holds nothing
  ['Dân báo – Vừa qua tại Hà Nội, Tạp chí Mây đã công bố giải thưởng “Hoa mơ”.', ['Tạp chí Mây'], ['Tạp chí Mây']],
  // whose event it is, behind its name and its day
  ['Tại họp báo thường kỳ ngày 5/5/2022 của Bộ Y tế, bà Thái Thị Nụ trả lời về vắc xin.', ['Bộ Y tế'], ['Bộ Y tế']],
  [
    'Hội nghị tổng kết công tác khuyến nông diễn ra sáng 5/5/2022. Hội nghị tổng kết của Ban Chỉ đạo phòng, chống hạn diễn ra khi mưa đã về.',
    ['Ban Chỉ đạo phòng, chống hạn'],
    ['Ban Chỉ đạo phòng, chống hạn'],
  ],
  // a delegation by whose it is, and how it is told who leads it
  [
    'Ngày 5/5/2022, Đoàn Trường Đại học Mây đã đến thăm Viện Cây hồi.',
    ['Đoàn Trường Đại học Mây'],
    ['Đoàn Trường Đại học Mây'],
  ],
  [
    'Ngày 5/5/2022, Đoàn công tác của Sở Y tế dưới sự dẫn dắt của bà Thái Thị Nụ, Giám đốc Sở, đã làm việc với Viện Cây hồi.',
    ['Đoàn công tác của Sở Y tế'],
    ['Đoàn công tác của Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, đoàn lãnh đạo Hải Long Group với trưởng đoàn là bà Thái Thị Nụ đã có chuyến thăm và làm việc tại Viện Cây hồi.',
    ['đoàn lãnh đạo Hải Long Group'],
    ['đoàn lãnh đạo Hải Long Group'],
  ],

  // of whom the hall is
  [
    'Sáng 5/5/2022, tại Hội trường A1, Trường Đại học Mây, Viện Cây hồi đã tổ chức hội thảo về giống.',
    ['Viện Cây hồi'],
    ['Viện Cây hồi'],
  ],
  [
    'Sáng 5/5/2022, tại Hội trường A1, Trường Đại học Mây và Viện Cây hồi đã tổ chức hội thảo về giống.',
    ['Trường Đại học Mây', 'Viện Cây hồi'],
    ['Trường Đại học Mây', 'Viện Cây hồi'],
  ],
  ['Ngày 5/5/2022, Quốc hội tiếp tục phiên chất vấn.', ['Quốc hội'], ['Quốc hội']],
  [
    'Ngày 5/5/2022, Hội Nông dân huyện Phú Lâm phối hợp với chùa Đèo Mây và Quỹ Cây Hồi bàn giao nhà cho ba hộ nghèo.',
    ['Hội Nông dân huyện Phú Lâm', 'chùa Đèo Mây', 'Quỹ Cây Hồi'],
    ['Hội Nông dân huyện Phú Lâm', 'chùa Đèo Mây', 'Quỹ Cây Hồi'],
  ],
  [
    'Đó là điều mà Đoàn giám sát của HĐND tỉnh ghi nhận khi về huyện Phú Lâm ngày 5/5/2022, để giám sát việc thu phí rác thải.',
    ['Đoàn giám sát của HĐND tỉnh'],
    ['Đoàn giám sát của Hội đồng nhân dân tỉnh'],
  ],
  [
    'Sáng 5/5/2022, Văn phòng Chủ tịch nước họp báo giới thiệu hai pháp lệnh.',
    ['Văn phòng Chủ tịch nước'],
    ['Văn phòng Chủ tịch nước'],
  ],
  [
    'Ngày 5/5/2022, Cơ quan Phát triển quốc tế Hoa Kỳ và Sở Y tế tổ chức hội thảo về an toàn đập.',
    ['Cơ quan Phát triển quốc tế Hoa Kỳ', 'Sở Y tế'],
    ['Cơ quan Phát triển quốc tế Hoa Kỳ', 'Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Phú Lâm tổ chức hội nghị tổng kết mùa lúa năm 2021.',
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Phú Lâm'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, ông Lò Văn Sủng dự hội thảo khoa học “Nuôi ong sạch” mà Sở Y tế cùng Hội Nông dân tỉnh tổ chức.',
    ['Sở Y tế', 'Hội Nông dân tỉnh'],
    ['Sở Y tế', 'Hội Nông dân tỉnh'],
  ],
  [
    'Ngày 5/5/2022, ông Lò Văn Sủng phát biểu tại hội nghị gặp mặt thợ mỏ. Sở Y tế tổ chức cuộc gặp này lần đầu.',
    ['Sở Y tế'],
    ['Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, Đoàn đại biểu Huyện ủy, HĐND, UBND huyện Phú Lâm do ông Lò Văn Sủng làm trưởng đoàn đã thăm Trạm Y tế xã.',
    ['Đoàn đại biểu Huyện ủy, HĐND, UBND huyện Phú Lâm'],
    ['Đoàn đại biểu Huyện ủy, Hội đồng nhân dân, Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Viện Cây chè và Đại học Chulalongkorn (Thái Lan) tổ chức hội thảo về chè sạch.',
    ['Viện Cây chè', 'Đại học Chulalongkorn (Thái Lan)'],
    ['Viện Cây chè', 'Đại học Chulalongkorn (Thái Lan)'],
  ],
  ['Ngày 5/5/2022, Hội Nông dân tỉnh bế mạc lớp tập huấn nuôi ong.', ['Hội Nông dân tỉnh'], ['Hội Nông dân tỉnh']],
  ['Hội nghị sơ kết nộp thuế điện tử được Sở Y tế tổ chức ngày 5/5/2022 tại Hà Nội.', ['Sở Y tế'], ['Sở Y tế']],
  [
    'Hội nghị tổng kết chương trình nước sạch do Sở Y tế phối hợp với Tổ chức Nước sạch Quốc tế (TNQ) tổ chức ngày 5/5/2022.',
    ['Sở Y tế', 'Tổ chức Nước sạch Quốc tế'],
    ['Sở Y tế', 'Tổ chức Nước sạch Quốc tế'],
  ],
  [
    'Sáng 5/5/2022, tại buổi làm việc với Sở Y tế, ông Lò Văn Sủng yêu cầu bảo đảm đủ thuốc. Đây là buổi làm việc của Đoàn công tác UBND huyện Phú Lâm do ông Lò Văn Sủng dẫn đầu.',
    ['Đoàn công tác UBND huyện Phú Lâm'],
    ['Đoàn công tác Ủy ban nhân dân huyện Phú Lâm'],
  ],
  ['Ngày 5/5/2022, Sở Y tế, ngành có liên quan tổ chức hội nghị sơ kết công tác giá.', ['Sở Y tế'], ['Sở Y tế']],
  ['Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng.', ['Sở Y tế'], ['Sở Y tế']],
  [
    'Ngày 5/5/2022, Sở Tài chính phối hợp với Sở Y tế tổ chức Hội nghị triển khai tiêm chủng.',
    ['Sở Tài chính', 'Sở Y tế'],
    ['Sở Tài chính', 'Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, UBND xã Tân Mỹ phối hợp với Sở Y tế, ngư dân địa phương và đại diện Công ty Hải Long đã tổ chức họp bàn giải pháp khắc phục sự cố.',
    ['UBND xã Tân Mỹ', 'Sở Y tế', 'Công ty Hải Long'],
    ['Ủy ban nhân dân xã Tân Mỹ', 'Sở Y tế', 'Công ty Hải Long'],
  ],
  [
    'Ngày 5/5/2022, Cụm thi đua số I, II và III tổ chức Hội nghị triển khai tiêm chủng.',
    ['Cụm thi đua số I, II và III'],
    ['Cụm thi đua số I, II và III'],
  ],
  [
    'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai tiêm chủng.',
    ['UBND huyện Phú Lâm'],
    ['Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Sở Giáo dục và Đào tạo (GD&ĐT) tổ chức Hội nghị tổng kết năm học.',
    ['Sở Giáo dục và Đào tạo'],
    ['Sở Giáo dục và Đào tạo'],
  ],
  [
    'Hội nghị sơ kết do Ban Dân vận Huyện ủy phối hợp với Hội Nông dân huyện Phú Lâm tổ chức ngày 5/5/2022 tại Nhà văn hóa xã Tân Mỹ.',
    ['Ban Dân vận Huyện ủy', 'Hội Nông dân huyện Phú Lâm'],
    ['Ban Dân vận Huyện ủy', 'Hội Nông dân huyện Phú Lâm'],
  ],
  ['Ngày 5/5/2022, Sở GD&ĐT tổ chức Hội nghị tổng kết năm học.', ['Sở GD&ĐT'], ['Sở Giáo dục và Đào tạo']],
  [
    'Sáng 5/5/2022, Hội nghị triển khai tiêm chủng do Sở Y tế tổ chức đã diễn ra tại xã Tân Mỹ.',
    ['Sở Y tế'],
    ['Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, Hội thảo Làng nghề xanh được tổ chức tại xã Tân Mỹ. Hội thảo được Hội Nông dân huyện Phú Lâm tổ chức.',
    ['Hội Nông dân huyện Phú Lâm'],
    ['Hội Nông dân huyện Phú Lâm'],
  ],
  [
    'Hội nghị triển khai tiêm chủng được Sở Y tế phối hợp với UBND huyện Phú Lâm tổ chức ngày 5/5/2022.',
    ['Sở Y tế', 'UBND huyện Phú Lâm'],
    ['Sở Y tế', 'Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Đoàn công tác của Tỉnh ủy đã làm việc với Huyện ủy Phú Lâm về công tác cán bộ.',
    ['Đoàn công tác của Tỉnh ủy'],
    ['Đoàn công tác của Tỉnh ủy'],
  ],
  [
    'Ngày 5/5/2022, UBND huyện Phú Lâm-Tân Mỹ tổ chức họp mặt các chủ vườn ươm.',
    ['UBND huyện Phú Lâm-Tân Mỹ'],
    ['Ủy ban nhân dân huyện Phú Lâm-Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, Đảng ủy - HĐND - UBND xã Tân Mỹ tổ chức lễ đón nhận danh hiệu xã nông thôn mới.',
    ['Đảng ủy', 'HĐND', 'UBND xã Tân Mỹ'],
    ['Đảng ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân xã Tân Mỹ'],
  ],
  ['Ngày 5/5/2022, Sở Y tế cùng những ban, ngành khác mở lễ trồng rừng ven sông.', ['Sở Y tế'], ['Sở Y tế']],
  [
    'Tối 5/5/2022, Hội Kiều bào Lào và cơ quan Tùy viên Thương mại Na Uy tổ chức lễ đón năm mới.',
    ['Hội Kiều bào Lào', 'cơ quan Tùy viên Thương mại Na Uy'],
    ['Hội Kiều bào Lào', 'cơ quan Tùy viên Thương mại Na Uy'],
  ],
  [
    'Tối 5/5/2022, Hội Đông y Việt Nam và thành phố Long Bình tổ chức lễ đón năm mới.',
    ['Hội Đông y Việt Nam', 'thành phố Long Bình'],
    ['Hội Đông y Việt Nam', 'thành phố Long Bình'],
  ],
  [
    'Sáng 5/5/2022, Quốc hội, Chủ tịch nước, Chính phủ và tỉnh Phú Lâm tổ chức lễ khánh thành cầu Nà Mây.',
    ['Quốc hội', 'Chủ tịch nước', 'Chính phủ', 'tỉnh Phú Lâm'],
    ['Quốc hội', 'Chủ tịch nước', 'Chính phủ', 'tỉnh Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Khoa Nông học, Trường Đại học Lâm sinh, ĐHQGHN tổ chức lễ gặp mặt cựu sinh viên.',
    ['Khoa Nông học, Trường Đại học Lâm sinh, ĐHQGHN'],
    ['Khoa Nông học, Trường Đại học Lâm sinh, Đại học Quốc gia Hà Nội'],
  ],
  [
    'Ngày 5/5/2022, hội thảo về cây hồi diễn ra ở Sơn La. Hội thảo được tổ chức thường niên bởi Viện Cây hồi và Hội Nông dân tỉnh nhằm tìm đầu ra.',
    ['Viện Cây hồi', 'Hội Nông dân tỉnh'],
    ['Viện Cây hồi', 'Hội Nông dân tỉnh'],
  ],
  [
    'Chiều 5/5/2022, tại buổi làm việc giữa UBND huyện Phú Lâm và Công ty Hải Long về cấp điện, hai bên đã thống nhất ba việc.',
    ['UBND huyện Phú Lâm'],
    ['Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Sáng 5/5/2022, Đoàn khảo sát của Bộ Y tế do ông Lò Văn Sủng dẫn đầu đã tới Long Bình. Đoàn có buổi làm việc với Sở Y tế.',
    ['Đoàn khảo sát của Bộ Y tế'],
    ['Đoàn khảo sát của Bộ Y tế'],
  ],
  [
    'Ngày 5/5/2022, Hội Nông dân huyện Phú Lâm kết hợp cùng Sở Y tế tổ chức lớp tập huấn nuôi ong.',
    ['Hội Nông dân huyện Phú Lâm', 'Sở Y tế'],
    ['Hội Nông dân huyện Phú Lâm', 'Sở Y tế'],
  ],
  [
    'Ngày 5/5/2022, UBND tỉnh Sơn La và Tập đoàn Hải Long tổ chức lễ khởi công nhà máy nước.',
    ['UBND tỉnh Sơn La', 'Tập đoàn Hải Long'],
    ['Ủy ban nhân dân tỉnh Sơn La', 'Tập đoàn Hải Long'],
  ],
  [
    'Ngày 5/5/2022, Viện Cây hồi (VCH) và Mạng lưới Nhà vườn tổ chức hội thảo về giống.',
    ['Viện Cây hồi', 'Mạng lưới Nhà vườn'],
    ['Viện Cây hồi', 'Mạng lưới Nhà vườn'],
  ],
  [
    'Ngày 5/5/2022, Sở Y tế và Viện Cây hồi, Nhật Bản tổ chức hội thảo về giống.',
    ['Sở Y tế', 'Viện Cây hồi, Nhật Bản'],
    ['Sở Y tế', 'Viện Cây hồi, Nhật Bản'],
  ],
  [
    'Ngày 5/5/2022, Quỹ Cây Hồi (thuộc Viện Mây) - Tập đoàn Hải Long tổ chức hội thảo về giống.',
    ['Quỹ Cây Hồi'],
    ['Quỹ Cây Hồi'],
  ],
  [
    'Chiều 5/5/2022, Hội đồng nhân dân huyện Phú Lâm đã kết thúc chương trình làm việc kỳ họp thứ 10.',
    ['Hội đồng nhân dân huyện Phú Lâm'],
    ['Hội đồng nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Sở Y tế phối hợp với Hội Đông y tổ chức chương trình “Ấm tình bản xa” tại xã Tân Mỹ.',
    ['Sở Y tế', 'Hội Đông y'],
    ['Sở Y tế', 'Hội Đông y'],
  ],
  [
    'Sáng 5/5/2022 đã khai mạc hội thảo về cây hồi. Đây là một trong những hoạt động của tuần lễ do Sở Y tế phối hợp với Viện Cây hồi tổ chức.',
    ['Sở Y tế', 'Viện Cây hồi'],
    ['Sở Y tế', 'Viện Cây hồi'],
  ],
  [
    'Ngày 5/5/2022, Sở Y tế phối hợp với Công an tỉnh Lâm Đồng tổ chức hội nghị sơ kết.',
    ['Sở Y tế', 'Công an tỉnh Lâm Đồng'],
    ['Sở Y tế', 'Công an tỉnh Lâm Đồng'],
  ],
  [
    'Ngày 5/5/2022, Công an tỉnh Lâm Đồng phối hợp với Sở Y tế tổ chức hội nghị sơ kết.',
    ['Công an tỉnh Lâm Đồng', 'Sở Y tế'],
    ['Công an tỉnh Lâm Đồng', 'Sở Y tế'],
  ],
  ['Ngày 5/5/2022, Đoàn xã Tân Mỹ ra quân dọn bãi biển.', ['Đoàn xã Tân Mỹ'], ['Đoàn xã Tân Mỹ']],
  [
    'Ngày 5/5/2022, trong khuôn khổ tuần lễ hiến máu, Sở Y tế phối hợp Viện Cây hồi tổ chức tọa đàm về thuốc nam.',
    ['Sở Y tế', 'Viện Cây hồi'],
    ['Sở Y tế', 'Viện Cây hồi'],
  ],
  ['Sở Y tế mới đây đã tổ chức hội thảo về thuốc nam.', ['Sở Y tế'], ['Sở Y tế']],
  [
    'Ngày 5/5/2022, Tiểu đoàn 7, Trung đoàn 80, Sư đoàn 9 tổ chức lễ ra quân huấn luyện.',
    ['Tiểu đoàn 7, Trung đoàn 80, Sư đoàn 9'],
    ['Tiểu đoàn 7, Trung đoàn 80, Sư đoàn 9'],
  ],
  [
    'Ngày 5/5/2022, Đội Cảnh sát giao thông, Công an huyện Phú Lâm tổ chức hội nghị sơ kết phong trào thi đua.',
    ['Đội Cảnh sát giao thông, Công an huyện Phú Lâm'],
    ['Đội Cảnh sát giao thông, Công an huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Khoa Nội, Bệnh viện Phú Lâm tổ chức hội thi điều dưỡng giỏi.',
    ['Khoa Nội, Bệnh viện Phú Lâm'],
    ['Khoa Nội, Bệnh viện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Nhà máy Đường Hải Long, Công ty Mía Phú Lâm tổ chức hội nghị sơ kết phong trào thi đua.',
    ['Nhà máy Đường Hải Long, Công ty Mía Phú Lâm'],
    ['Nhà máy Đường Hải Long, Công ty Mía Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Trung ương Hội Chè, Bộ Công Thương tổ chức hội thảo về chè.',
    ['Trung ương Hội Chè', 'Bộ Công Thương'],
    ['Trung ương Hội Chè', 'Bộ Công Thương'],
  ],
  [
    'Ngày 5/5/2022, Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tổ chức hội nghị sơ kết phong trào thi đua.',
    ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
  ],
  [
    'Ngày 5/5/2022, Hải Long Bank chi nhánh Phú Lâm tổ chức hội nghị khách hàng.',
    ['Hải Long Bank chi nhánh Phú Lâm'],
    ['Hải Long Bank chi nhánh Phú Lâm'],
  ],
  ['Ngày 5/5/2022, Nhà Thiếu nhi tỉnh tổ chức hội thi vẽ.', ['Nhà Thiếu nhi tỉnh'], ['Nhà Thiếu nhi tỉnh']],
  [
    'Ngày 5/5/2022, Vùng 7 Hải quân phối hợp với Sở Y tế tổ chức buổi gặp mặt ngư dân.',
    ['Vùng 7 Hải quân', 'Sở Y tế'],
    ['Vùng 7 Hải quân', 'Sở Y tế'],
  ],
  [
    'Hưởng ứng Tháng Thanh niên Việt Nam, ngày 5/5/2022, Đoàn xã Tân Mỹ tổ chức lễ ra quân làm đường.',
    ['Đoàn xã Tân Mỹ'],
    ['Đoàn xã Tân Mỹ'],
  ],
  ['Mừng Đảng Mừng Xuân Giáp Thìn, xã Tân Mỹ tổ chức hội thi nấu ăn.', ['xã Tân Mỹ'], ['xã Tân Mỹ']],
  [
    'Ngày 5/5/2022, Chi bộ Kế toán, Đảng bộ xã Tân Mỹ tiến hành Đại hội nhiệm kỳ 2022 - 2025.',
    ['Chi bộ Kế toán, Đảng bộ xã Tân Mỹ'],
    ['Chi bộ Kế toán, Đảng bộ xã Tân Mỹ'],
  ],
  [
    'Hội thảo nước sạch do Liên minh Sông Xanh (LMSX) và Tổ chức Nước sạch Quốc tế (TNQ) tổ chức ngày 5/5/2022.',
    ['Liên minh Sông Xanh', 'Tổ chức Nước sạch Quốc tế'],
    ['Liên minh Sông Xanh', 'Tổ chức Nước sạch Quốc tế'],
  ],
  [
    'Tại cuộc họp chiều 5/5/2022 do Phó Chủ tịch UBND tỉnh Lò Văn Sủng chủ trì, Ban Chỉ đạo nước sạch tỉnh (Ban Chỉ đạo) đã thảo luận, thống nhất ba việc.',
    ['Ban Chỉ đạo nước sạch tỉnh'],
    ['Ban Chỉ đạo nước sạch tỉnh'],
  ],
  ['Đây là lần thứ ba Sở Y tế tổ chức hội thi điều dưỡng giỏi.', ['Sở Y tế'], ['Sở Y tế']],
  [
    'Phiên chợ nông sản lần thứ 3 do Hội Nông dân tỉnh làm đầu mối tổ chức mở cửa ngày 5/5/2022.',
    ['Hội Nông dân tỉnh'],
    ['Hội Nông dân tỉnh'],
  ],
  ['Ngày 5/5/2022, Tỉnh đoàn phát động Cuộc thi Tin học trẻ lần thứ 9.', ['Tỉnh đoàn'], ['Tỉnh đoàn']],
  [
    'Ngày 5/5/2022, Phường đoàn 3, Thành đoàn Long Bình ra quân Ngày Chủ nhật xanh.',
    ['Phường đoàn 3, Thành đoàn Long Bình'],
    ['Phường đoàn 3, Thành đoàn Long Bình'],
  ],
  [
    'Ngày 5/5/2022, Đoàn công tác liên ngành do Sở Y tế chủ trì đã kiểm tra an toàn thực phẩm tại chợ Tân Mỹ.',
    ['Đoàn công tác liên ngành'],
    ['Đoàn công tác liên ngành'],
  ],
  [
    'Do có bão, UBND xã Tân Mỹ quyết định hoãn Lễ hội Hoa mận, dự kiến tổ chức ngày 13/3/2022.',
    ['UBND xã Tân Mỹ'],
    ['Ủy ban nhân dân xã Tân Mỹ'],
  ],
  ['Ngày 5/5/2022, Bộ VH,TT&DL tổ chức lễ tôn vinh thợ dệt.', ['Bộ VH,TT&DL'], ['Bộ Văn hóa, Thể thao và Du lịch']],
  [
    'Ngày 5/5/2022, hội thảo về học phí do Hiệp hội các trường ĐH, CĐ vùng cao phối hợp cùng Viện Cây chè tổ chức.',
    ['Hiệp hội các trường ĐH, CĐ vùng cao', 'Viện Cây chè'],
    ['Hiệp hội các trường Đại học, Cao đẳng vùng cao', 'Viện Cây chè'],
  ],
  [
    'Ngày 5/5/2022, 200 bạn trẻ dự lễ ra quân dọn bãi biển do Huyện đoàn – Hội Sinh viên huyện tổ chức.',
    ['Huyện đoàn', 'Hội Sinh viên huyện'],
    ['Huyện đoàn', 'Hội Sinh viên huyện'],
  ],
  [
    'Ngày 5/5/2022, hội thảo về lũ quét do Trung tâm Khí tượng - Bộ Xây dựng tổ chức.',
    ['Trung tâm Khí tượng - Bộ Xây dựng'],
    ['Trung tâm Khí tượng - Bộ Xây dựng'],
  ],
  [
    'Ngày 5/5/2022, Trường ĐH Mây, Trường CĐ Sương cùng phối hợp tổ chức Ngày hội việc làm.',
    ['Trường ĐH Mây', 'Trường CĐ Sương'],
    ['Trường Đại học Mây', 'Trường Cao đẳng Sương'],
  ],
  [
    'Ngày 5/5/2022, UBND xã Tân Mỹ kết hợp với Hội Cựu chiến binh xã và gia đình liệt sĩ tổ chức lễ truy điệu liệt sĩ.',
    ['UBND xã Tân Mỹ', 'Hội Cựu chiến binh xã'],
    ['Ủy ban nhân dân xã Tân Mỹ', 'Hội Cựu chiến binh xã'],
  ],
  [
    'Ngày 5/5/2022, Bí thư Huyện ủy Lò Văn Sủng cùng đoàn công tác của huyện băng rừng gần 9 km, trực tiếp kiểm tra đập Nà Co.',
    ['đoàn công tác của huyện'],
    ['đoàn công tác của huyện'],
  ],
  [
    'Hội Nông dân tỉnh vừa phát đi thông cáo về việc sẽ tổ chức lễ trao giải nhà nông trẻ ngày 5/5/2022.',
    ['Hội Nông dân tỉnh'],
    ['Hội Nông dân tỉnh'],
  ],
  // who holds it stands behind somebody's office
  [
    'Sáng 5/5/2022, dưới sự chủ trì của bà Thái Thị Nụ, Thứ trưởng Bộ Y tế, Cục Dân số đã phối hợp với Viện Cây hồi tổ chức hội thảo về giống.',
    ['Cục Dân số', 'Viện Cây hồi'],
    ['Cục Dân số', 'Viện Cây hồi'],
  ],
  [
    'Sáng 5/5/2022, dưới sự chủ trì của bà Thái Thị Nụ, Phó Chủ tịch UBND tỉnh, Sở Y tế tổ chức hội thảo về giống.',
    ['Sở Y tế'],
    ['Sở Y tế'],
  ],
  // nouns whose last syllable is an adverb elsewhere
  ['Sáng 5/5/2022, Quỹ Nhi đồng tổ chức hội thảo về giống.', ['Quỹ Nhi đồng'], ['Quỹ Nhi đồng']],
  [
    'Sáng 5/5/2022, Trung tâm Dịch vụ việc làm tổ chức hội thảo về giống.',
    ['Trung tâm Dịch vụ việc làm'],
    ['Trung tâm Dịch vụ việc làm'],
  ],
  [
    'Sáng 5/5/2022, Hiệp hội Doanh nghiệp nhỏ và vừa tổ chức hội thảo về giống.',
    ['Hiệp hội Doanh nghiệp nhỏ và vừa'],
    ['Hiệp hội Doanh nghiệp nhỏ và vừa'],
  ],
  [
    'Sáng 5/5/2022, Trung tâm Giáo dục thường xuyên tổ chức hội thảo về giống.',
    ['Trung tâm Giáo dục thường xuyên'],
    ['Trung tâm Giáo dục thường xuyên'],
  ],
  ['Sáng 5/5/2022, Trung ương Đoàn tổ chức hội thảo về giống.', ['Trung ương Đoàn'], ['Trung ương Đoàn']],
  // fields of one body
  [
    'Sáng 5/5/2022, Phòng Văn hóa, Khoa học và Thông tin tổ chức hội thảo về giống.',
    ['Phòng Văn hóa, Khoa học và Thông tin'],
    ['Phòng Văn hóa, Khoa học và Thông tin'],
  ],
  [
    'Sáng 5/5/2022, Sở Lao động - Thương binh và Xã hội tổ chức hội thảo về giống.',
    ['Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động - Thương binh và Xã hội'],
  ],
  // in what part a partner holds it, and who only advises
  [
    'Ngày 5/5/2022, Hội Nông dân xã cùng nhà tài trợ là Công ty Hạt Vàng tổ chức hội thảo về giống.',
    ['Hội Nông dân xã', 'Công ty Hạt Vàng'],
    ['Hội Nông dân xã', 'Công ty Hạt Vàng'],
  ],
  [
    'Ngày 5/5/2022, Phòng Tư pháp tham mưu UBND huyện Phú Lâm tổ chức hội thảo về giống.',
    ['UBND huyện Phú Lâm'],
    ['Ủy ban nhân dân huyện Phú Lâm'],
  ],
  [
    'Ngày 5/5/2022, Ban Trị sự Phật giáo huyện Phú Lâm trang nghiêm cử hành lễ Phật đản.',
    ['Ban Trị sự Phật giáo huyện Phú Lâm'],
    ['Ban Trị sự Phật giáo huyện Phú Lâm'],
  ],
  [
    'Tổ đại biểu Quốc hội số 3 đã tiếp xúc với trên 150 cử tri xã Tân Mỹ ngày 5/5/2022.',
    ['Tổ đại biểu Quốc hội số 3'],
    ['Tổ đại biểu Quốc hội số 3'],
  ],
  [
    'Đêm 5/5/2022, Ban Chỉ huy Phòng thủ dân sự tỉnh hội ý khẩn cấp với ba huyện về ứng phó bão.',
    ['Ban Chỉ huy Phòng thủ dân sự tỉnh'],
    ['Ban Chỉ huy Phòng thủ dân sự tỉnh'],
  ],
  [
    'Đêm 5/5/2022, Thường trực Ban Chỉ huy PCTT và TKCN tỉnh họp khẩn với ba huyện.',
    ['Thường trực Ban Chỉ huy PCTT và TKCN tỉnh'],
    ['Thường trực Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh'],
  ],
  // a province, a brand, all who live there, partners of other kinds
  [
    'Ngày 5/5/2022, Sơn La sẽ phối hợp với Bộ Y tế tổ chức hội thảo về giống.',
    ['Sơn La', 'Bộ Y tế'],
    ['Sơn La', 'Bộ Y tế'],
  ],
  ['Ngày 5/5/2022, Agribank tỉnh tổ chức hội thảo về giống.', ['Agribank tỉnh'], ['Agribank tỉnh']],
  [
    'Ngày 5/5/2022, Đảng bộ, chính quyền và nhân dân xã Tân Mỹ long trọng tổ chức lễ hội Cơm mới.',
    ['Đảng bộ, chính quyền và nhân dân xã Tân Mỹ'],
    ['Đảng bộ, chính quyền và nhân dân xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, Sở Tư pháp và xã Tân Mỹ tổ chức hội thảo về giống.',
    ['Sở Tư pháp', 'xã Tân Mỹ'],
    ['Sở Tư pháp', 'xã Tân Mỹ'],
  ],
  [
    'Ngày 5/5/2022, xã Tân Mỹ và Sở Tư pháp tổ chức hội thảo về giống.',
    ['xã Tân Mỹ', 'Sở Tư pháp'],
    ['xã Tân Mỹ', 'Sở Tư pháp'],
  ],
  [
    'Ngày 5/5/2022, Sở Tư pháp và Tổ chức Y tế Thế giới tổ chức hội thảo về giống.',
    ['Sở Tư pháp', 'Tổ chức Y tế Thế giới'],
    ['Sở Tư pháp', 'Tổ chức Y tế Thế giới'],
  ],
  [
    'Ngày 5/5/2022, Đoàn Đại biểu Quốc hội tỉnh phối hợp cùng Sở Tư pháp tổ chức hội thảo về giống.',
    ['Đoàn Đại biểu Quốc hội tỉnh', 'Sở Tư pháp'],
    ['Đoàn Đại biểu Quốc hội tỉnh', 'Sở Tư pháp'],
  ],
])('%s', (text, printed, names) => {
  const { organizers } = parse(text)
  expect(organizers.map((one) => words(text, one))).toEqual(printed)
  expect(organizers.map((one) => one.name)).toEqual(names)
})
