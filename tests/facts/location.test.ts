import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

test.each([
  // where the holder lives
  [
    'Ngày 5/5/2022, Chi hội Dân tộc học tại Hà Nội tổ chức hội thảo về giống tại Nhà văn hóa xã Tân Mỹ.',
    'Nhà văn hóa xã Tân Mỹ',
  ],
  ['Ngày 5/5/2022, Công ty Hạt Vàng có trụ sở tại Hà Nội tổ chức hội thảo về giống tại xã Tân Mỹ.', 'xã Tân Mỹ'],
  ['Ngày 5/5/2022, Sở Y tế tổ chức hội nghị công bố kết quả thanh tra tại Hội trường Sở.', 'Hội trường Sở'],
  // behind the paper that the news is from
  ['Dân báo – Vừa qua tại Hà Nội, Sở Y tế tổ chức hội thảo về giống.', 'Hà Nội'],
  ['(Báo Mây) - Tại Hà Nội, Viện Cây hồi tổ chức hội thảo về giống.', 'Hà Nội'],
  // whose feast it is live there
  [
    'Ngày 5/5/2022, bà Thái Thị Nụ về chung vui Ngày hội Cơm mới với bà con nhân dân xóm Mây, xã Tân Mỹ (huyện Phú Lâm).',
    'xóm Mây, xã Tân Mỹ (huyện Phú Lâm)',
  ],
  [
    'Ngày 5/5/2022, bà Thái Thị Nụ dự Ngày hội Đại đoàn kết toàn dân tộc cùng cán bộ và người dân khu phố 3, phường Lim.',
    'khu phố 3, phường Lim',
  ],
  // whoever meets those who live abroad goes there
  ['Thủ tướng Lò Văn Sủng gặp cộng đồng người Việt Nam tại Lyon, Pháp, tối 5/5/2022.', 'Lyon, Pháp'],
  ['Thủ tướng Lò Văn Sủng gặp gỡ kiều bào tại Lyon, Pháp, tối 5/5/2022.', 'Lyon, Pháp'],
  // of whom the hall is
  [
    'Sáng 5/5/2022, tại Hội trường A1, Trường Đại học Mây, Viện Cây hồi đã tổ chức hội thảo về giống.',
    'Hội trường A1, Trường Đại học Mây',
  ],
  [
    'Sáng 5/5/2022, tại Hội trường A1, Trường Đại học Mây và Viện Cây hồi đã tổ chức hội thảo về giống.',
    'Hội trường A1',
  ],
  // those who have come, and how long it lasts
  [
    'Gần 300 chủ trang trại đã có mặt từ rất sớm tại Nhà hát Bông Lúa sáng 5/5/2022 để dự Hội nghị gặp mặt nông dân giỏi của UBND huyện Phú Lâm.',
    'Nhà hát Bông Lúa',
  ],
  [
    'Sáng 5/5/2022, Sở Y tế khai mạc lớp tập huấn viết tin. Lớp học kéo dài ba ngày, ở khách sạn Bông Lúa.',
    'khách sạn Bông Lúa',
  ],
  // within the name of one who goes there
  ['Ngày 5/5/2022, đoàn viên Trường Lim có chuyến tham quan, giao lưu tại Nhà máy Chè Mây.', 'Nhà máy Chè Mây'],
  ['Ngày 5/5/2022, bà Thái Thị Nụ thăm chiến sĩ bị thương đang điều trị tại Bệnh viện Phú Lâm.', 'Bệnh viện Phú Lâm'],
  // right there
  ['Chiều 5/5/2022, ngay tại ấp Rạch Dừa, Ủy ban MTTQ xã Tân Mỹ tổ chức lễ bàn giao nhà.', 'ấp Rạch Dừa'],
  // where the inspected works lie, where the visited live, what is visited itself
  [
    'Ngày 5/5/2022, đoàn của Sở Nông nghiệp kiểm tra tiến độ xây kè trên địa bàn xã Tân Mỹ. Bà Thái Thị Nụ làm trưởng đoàn.',
    'xã Tân Mỹ',
  ],
  ['Ngày 5/5/2022, Đồn Biên phòng Suối Lim thăm, khám bệnh cho bà con bản Mây, xã Suối Lim.', 'bản Mây, xã Suối Lim'],
  [
    'Ngày 5/5/2022, đoàn đại biểu huyện Phú Lâm đến dâng hoa, viếng Nghĩa trang liệt sĩ huyện nhân ngày giải phóng.',
    'Nghĩa trang liệt sĩ huyện',
  ],
  // inside the name of a house
  [
    'Ngày 5/5/2022, Hội thi “Bàn tay vàng” do Sở Y tế tổ chức diễn ra tại Cung Quy hoạch, Hội chợ và Triển lãm tỉnh.',
    'Cung Quy hoạch, Hội chợ và Triển lãm tỉnh',
  ],
  // what it is called for short, unless a wider place follows
  [
    'Ngày 5/5/2022, hội thảo về thuốc nam được Sở Y tế tổ chức tại sảnh T1 Trường Đại học Trà Lĩnh (ĐHTL).',
    'sảnh T1 Trường Đại học Trà Lĩnh',
  ],
  // scenes: who fills the place; the bracket behind the name; where one comes for the event
  [
    'Tối 5/5/2022, sân khấu Nhà văn hóa huyện Phú Lâm chật kín người xem. Bảy đội tranh tài trong Hội thi Tiếng hát bản Mây lần thứ II do Sở Y tế tổ chức.',
    'Nhà văn hóa huyện Phú Lâm',
  ],
  [
    'Tối 5/5/2022, hàng trăm thợ mỏ ngồi kín sân Trường Tiểu học Tân Mỹ để dự chương trình “Tết bên lò” do Công đoàn huyện Phú Lâm tổ chức.',
    'sân Trường Tiểu học Tân Mỹ',
  ],
  [
    'Sáng 5/5/2022, Lễ khánh thành Đền thờ Đồi Mây (xã Suối Lim, huyện Phú Lâm) được tổ chức trọng thể.',
    'xã Suối Lim, huyện Phú Lâm',
  ],
  [
    'Đó là điều mà Đoàn giám sát của HĐND tỉnh ghi nhận khi về huyện Phú Lâm ngày 5/5/2022, để giám sát việc thu phí rác thải.',
    'huyện Phú Lâm',
  ],
  [
    'Ngày 5/5/2022, Đoàn giám sát HĐND xã giám sát việc cấp nước tại UBND xã và 3 bản: Nà Mây, Nà Lim, Huổi Sấu.',
    'UBND xã và 3 bản: Nà Mây, Nà Lim, Huổi Sấu',
  ],
  [
    'Cuộc đối thoại về nhà trọ, diễn ra hôm qua (5.5) ở Nhà Văn hóa Lao động Biên Mây.',
    'Nhà Văn hóa Lao động Biên Mây',
  ],
  [
    'Con đường ấy là công trình đầu tiên của Chiến dịch Mùa hè xanh năm 2022, được Huyện đoàn phát động tại xã Suối Lim ngày 5/5/2022.',
    'xã Suối Lim',
  ],
  [
    'Sáng 5/5/2022, hơn 300 thầy thuốc đã tề tựu tại Nhà hát Bông Lúa, Hà Nội dự lễ kỷ niệm 20 năm thành lập Hội Đông y.',
    'Nhà hát Bông Lúa, Hà Nội',
  ],
  [
    'Ngày 5/5/2022, Sở Y tế tổ chức hội thảo về thuốc nam tại Hội trường tầng 3, Nhà B, Trường Đại học Lâm sinh.',
    'Hội trường tầng 3, Nhà B, Trường Đại học Lâm sinh',
  ],
  ['Tối 5/5/2022, tại Nhà hát Bông Lúa, TPHCM, đã diễn ra Lễ trao giải Hạt giống vàng.', 'Nhà hát Bông Lúa, TPHCM'],
  [
    'Sáng 5/5/2022, hơn 300 thầy thuốc đã tập trung tại Nhà hát Bông Lúa, Hà Nội, dự lễ kỷ niệm 20 năm thành lập Hội Đông y.',
    'Nhà hát Bông Lúa, Hà Nội',
  ],
  [
    'Sáng 5/5/2022, Viện Dân tộc học tổ chức tọa đàm về chữ Thái cổ. Hình thức: trực tiếp tại phòng C.305 và trực tuyến.',
    'phòng C.305',
  ],
  ['Sáng 5/5/2022, ở Hà Nội, Bộ Y tế tổ chức Hội nghị triển khai tiêm chủng.', 'Hà Nội'],
  [
    'Sáng 5/5/2022, trong khuôn viên Trường Tiểu học Tân Mỹ, Đoàn xã tổ chức lễ trao xe đạp.',
    'khuôn viên Trường Tiểu học Tân Mỹ',
  ],
  ['Sáng 5/5/2022, từ điểm cầu Sở Y tế, bà Thái Thị Nụ chủ trì hội nghị trực tuyến về phòng dịch.', 'điểm cầu Sở Y tế'],
  [
    'Ngày hội Làm bánh cổ truyền ở thôn Nà Lốc, xã Tân Mỹ\n\nSáng 5/5/2022, thôn Nà Lốc tổ chức Ngày hội Làm bánh cổ truyền.',
    'thôn Nà Lốc, xã Tân Mỹ',
  ],
  [
    'Chiều nay (5/5/2022), tại huyện Phú Lâm, bà Thái Thị Nụ, Giám đốc Sở Y tế gặp các thầy thuốc. Bà Nụ phát biểu tại hội nghị sơ kết phong trào thi đua.',
    'huyện Phú Lâm',
  ],
  [
    'Ngày 5/5/2022, tại Hội trường Sở Y tế, thành phố Long Bình, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng.',
    'Hội trường Sở Y tế, thành phố Long Bình',
  ],
  [
    'Ngày 5/5/2022, tại Hội trường UBND huyện, Hội Nông dân huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua.',
    'Hội trường UBND huyện',
  ],
  [
    'Ngày 5/5/2022, tại Cung Văn hóa Công nhân Long Bình, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng.',
    'Cung Văn hóa Công nhân Long Bình',
  ],
  [
    'Ngày 5/5/2022, tại tỉnh Sơn La rất đông đại biểu đã dự Hội nghị triển khai tiêm chủng do Sở Y tế tổ chức.',
    'tỉnh Sơn La',
  ],
  ['Ngày 5/5/2022, tại Hà Nội, Bộ Y tế tổ chức Hội nghị triển khai tiêm chủng.', 'Hà Nội'],
  ['Ngày 5/5/2022, Hội Nông dân huyện Phú Lâm tổ chức Hội nghị sơ kết phong trào thi đua tại xã Tân Mỹ.', 'xã Tân Mỹ'],
  [
    'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng. Hội nghị diễn ra tại Nhà Văn hóa huyện Phú Lâm.',
    'Nhà Văn hóa huyện Phú Lâm',
  ],
  ['Lễ hội Đua ghe năm 2023 sẽ diễn ra vào ngày 12/2/2023 tại Công viên Bờ Sông với 20 đội thi.', 'Công viên Bờ Sông'],
  [
    'Sáng 5/5/2022, tại Trường THPT Nguyễn Văn Mười đã diễn ra Lễ khai giảng năm học mới. Ông Kim Sa Vuông dự và đánh trống khai trường.',
    'Trường THPT Nguyễn Văn Mười',
  ],
  [
    'Sáng 5/5/2022, Sở Y tế phối hợp với chính quyền huyện Phú Lâm tại xã Tân Mỹ tổ chức lễ trồng cây đầu xuân.',
    'xã Tân Mỹ',
  ],
  [
    'Sáng 5/5/2022, ông Lò Văn Sủng đã có mặt tại Nhà hát thành phố để dự Lễ kỷ niệm 20 năm thành lập Hội Làm vườn.',
    'Nhà hát thành phố',
  ],
  ['Chiều 5/5/2022, tại sảnh T1 Trường Đại học An Khê đã diễn ra Lễ trao học bổng.', 'sảnh T1 Trường Đại học An Khê'],
  [
    'Ngày 5/5/2022, Triển lãm thiết bị nghề cá được tổ chức tại Hải Phòng. Sự kiện diễn ra tại Nhà Thi đấu Bờ Sông, thành phố Hải Phòng.',
    'Nhà Thi đấu Bờ Sông, thành phố Hải Phòng',
  ],
  [
    'Sáng 5/5/2022, ở hội trường UBND xã Tân Mỹ đã diễn ra Hội nghị sơ kết công tác dân vận.',
    'hội trường UBND xã Tân Mỹ',
  ],
  [
    'Ngày 5/5/2022, Sở Y tế tổ chức lễ phát động thi đua. Buổi lễ được tổ chức trực tuyến tại Nhà Văn hóa huyện Phú Lâm.',
    'Nhà Văn hóa huyện Phú Lâm',
  ],
  [
    'Ngày 5/5/2022, tại Khu du lịch Hồ Sen thuộc địa bàn xã Tân Mỹ, Sở Y tế tổ chức lễ phát động thi đua.',
    'Khu du lịch Hồ Sen thuộc địa bàn xã Tân Mỹ',
  ],
  [
    'Sáng 5/5/2022, tại nhà văn hóa thôn Nà Lốc, xã Tân Mỹ đã diễn ra lễ hội xuống đồng.',
    'nhà văn hóa thôn Nà Lốc, xã Tân Mỹ',
  ],
  ['Sáng 5/5/2022, tại nhà văn hóa thôn Nà Lốc, xã Tân Mỹ đã tổ chức lễ hội xuống đồng.', 'nhà văn hóa thôn Nà Lốc'],
  [
    'Sáng 5/5/2022, tại Khách sạn Bông Lúa, 5 Lê Lai, Phú Mỹ, Hà Nội, Sở Y tế tổ chức hội thảo về thuốc nam.',
    'Khách sạn Bông Lúa, 5 Lê Lai, Phú Mỹ, Hà Nội',
  ],
  [
    'Sáng 5/5/2022, tại Khách sạn Bông Lúa, Vạn Phát, Hải Long và Sở Y tế tổ chức hội thảo về thuốc nam.',
    'Khách sạn Bông Lúa',
  ],
  [
    'Sáng 5/5/2022, Sở Y tế tổ chức lớp tập huấn cấp cứu cho hơn 80 nhân viên các trạm y tế xã, phường tại thành phố Long Bình.',
    'thành phố Long Bình',
  ],
  ['Ngày 5/5/2022, Sở Y tế tổ chức hội nghị tại Hà Nội rút kinh nghiệm công tác phòng dịch.', 'Hà Nội'],
  ['Ngày 5/5/2022, Sở Y tế tổ chức hội thảo về thuốc nam tại Đại học Sơn La cơ sở 2.', 'Đại học Sơn La cơ sở 2'],
  [
    'Ngày 5/5/2022, tại Hội trường tầng 3, Bệnh viện Bông Lúa đã diễn ra Hội nghị triển khai tiêm chủng.',
    'Hội trường tầng 3, Bệnh viện Bông Lúa',
  ],
  [
    'Ngày 5/5/2022, tại Hội trường B, Trường Đại học Lâm sinh (Phú Lâm), hơn 300 thầy thuốc dự Lễ phát động thi đua.',
    'Hội trường B, Trường Đại học Lâm sinh (Phú Lâm)',
  ],
  [
    'Ngày 5/5/2022, tại Hội trường B, Trường Đại học Lâm sinh phối hợp với Sở Y tế tổ chức Hội thảo về thuốc nam.',
    'Hội trường B',
  ],
  [
    'Ngày 5/5/2022, Sở Y tế tổ chức Lễ phát động thi đua theo hình thức tập trung tại Bệnh viện Bông Lúa.',
    'Bệnh viện Bông Lúa',
  ],
  [
    'Sở Y tế sẽ tổ chức diễn tập cấp cứu ngày 5/5/2022. Địa điểm diễn tập đặt tại Bệnh viện Bông Lúa, huyện Phú Lâm.',
    'Bệnh viện Bông Lúa, huyện Phú Lâm',
  ],
  [
    'Sở Y tế sẽ tổ chức Hội nghị triển khai tiêm chủng. Thời gian: ngày 5/5/2022. Địa điểm: Hội trường tầng 2, số 15 đường Lê Lai.',
    'Hội trường tầng 2, số 15 đường Lê Lai',
  ],
  [
    'Ngày 5/5/2022, Đoàn công tác của Bộ Y tế đến thăm, tặng quà các hộ nghèo ở ấp Rạch Sen, xã Tân Mỹ (Phú Lâm).',
    'ấp Rạch Sen, xã Tân Mỹ (Phú Lâm)',
  ],
  [
    'Ngày 5/5/2022, Đoàn công tác của Bộ Y tế đến thăm, tặng quà các hộ nghèo bản Nà Lốc, xã Tân Mỹ (Phú Lâm).',
    'bản Nà Lốc, xã Tân Mỹ (Phú Lâm)',
  ],
  [
    'Cuộc diễn tập cứu hộ được UBND huyện Phú Lâm tổ chức sáng 5/5/2022, trên sông Sen (xã Tân Mỹ).',
    'sông Sen (xã Tân Mỹ)',
  ],
  ['Tại cuộc họp báo thường kỳ của Bộ Y tế chiều 5/5/2022 ở Hà Nội, bà Thái Thị Nụ cho biết dịch đã lui.', 'Hà Nội'],
  [
    'Sáng 5/5/2022, Hội nghị trực tuyến về tiêm chủng do Sở Y tế tổ chức đã khai mạc tại điểm cầu chính là trụ sở Sở Y tế.',
    'trụ sở Sở Y tế',
  ],
  [
    'Ngày 5/5/2022, Sở Y tế tổ chức lễ phát động thi đua. Buổi lễ diễn ra trang nghiêm và ấm cúng tại Nhà hát Bông Lúa.',
    'Nhà hát Bông Lúa',
  ],
  [
    'Ngày 5/5/2022, tại Cảng hàng không Phú Lâm, UBND huyện Phú Lâm tổ chức diễn tập cứu hộ.',
    'Cảng hàng không Phú Lâm',
  ],
  [
    'Ngày 5/5/2022, bà Thái Thị Nụ tiếp công dân định kỳ tại trụ sở tiếp công dân số 12 Lê Lai.',
    'trụ sở tiếp công dân số 12 Lê Lai',
  ],
  [
    'Ngày 5/5/2022, tại hồ Sen, xã Tân Mỹ, huyện Đại Từ, Sở Y tế tổ chức lễ phát động thi đua.',
    'hồ Sen, xã Tân Mỹ, huyện Đại Từ',
  ],
  [
    'Ngày 5/5/2022, tại trường bắn Đồng Lúa (Phú Lâm), Sư đoàn 99 tổ chức hội thao bắn súng.',
    'trường bắn Đồng Lúa (Phú Lâm)',
  ],
  [
    'Chiều 5/5/2022, tại trụ sở Báo Mây, 268 - 270 Lê Lai, Hà Nội, Báo Mây tổ chức lễ trao giải cuộc thi viết.',
    'trụ sở Báo Mây, 268 - 270 Lê Lai, Hà Nội',
  ],
  [
    'Sáng 5/5/2022, Bộ trưởng Lò Văn Sủng kiểm tra tiến độ thi công cao tốc Sông Mây - Đèo Mưa tại Km 12, xã Tân Mỹ.',
    'Km 12, xã Tân Mỹ',
  ],
  ['Ngày 5/5/2022, Bộ trưởng Lò Văn Sủng tiếp Đại sứ Cuba tại trụ sở Bộ Y tế.', 'trụ sở Bộ Y tế'],
  // whose hall or unit it is
  [
    'Ngày 5/5/2022, hội thảo về giống diễn ra tại Hội trường F, Trường Đại học Mây với 12 báo cáo.',
    'Hội trường F, Trường Đại học Mây',
  ],
  ['Ngày 5/5/2022, hội thảo về giống diễn ra tại Trung đoàn 12, Sư đoàn 3.', 'Trung đoàn 12, Sư đoàn 3'],
  [
    'Ngày 5/5/2022, tại Đài Phát thanh và Truyền hình tỉnh đã diễn ra hội thảo về giống.',
    'Đài Phát thanh và Truyền hình tỉnh',
  ],
  ['Ngày 5/5/2022, hội thảo về giống diễn ra tại Hội Nhà báo tỉnh.', 'Hội Nhà báo tỉnh'],
])('%s', (text, place) => {
  const { location } = parse(text)
  expect(words(text, location)).toBe(place)
  expect(location?.span.start).toBe(text.indexOf(place))
})
