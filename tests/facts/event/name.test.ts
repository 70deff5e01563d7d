import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('the name runs from its head word to the end of its complement', () => {
  test.each([
    // what is joined to it, what it is near, and whom it is for
    ['Hội chợ Thương mại huyện Phú Lâm sắp diễn ra ngày 20/5.', 'Hội chợ Thương mại huyện Phú Lâm'],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức hội thao ở nhà văn hóa xã.', 'hội thao'],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức hội thi nấu ăn trước thềm năm học mới.', 'hội thi nấu ăn'],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức liên hoan dân ca kết hợp với dâng hương.', 'liên hoan dân ca'],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức liên hoan dân ca thiết thực chào mừng đại hội.', 'liên hoan dân ca'],
    [
      'Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức lễ phát động thi đua lập thành tích chào mừng đại hội.',
      'lễ phát động thi đua lập thành tích chào mừng đại hội',
    ],
    [
      'Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức hội diễn chào mừng thành công đại hội.',
      'hội diễn chào mừng thành công đại hội',
    ],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức ngày hội đọc sách dành cho học sinh vùng cao.', 'ngày hội đọc sách'],
    ['Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức ngày hội đọc sách dành cho 40 học sinh.', 'ngày hội đọc sách'],
    [
      'Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức triển lãm dành cho tranh dân gian.',
      'triển lãm dành cho tranh dân gian',
    ],
    [
      'Sáng 5/3, Hội Nông dân huyện Phú Lâm tổ chức hội thảo về giống chè và trao 20 suất học bổng.',
      'hội thảo về giống chè',
    ],
    ['Sáng 5/3, Ngày hội đọc sách tập trung vào hai phần chính.', 'Ngày hội đọc sách'],
    ["Sáng 5/3, Liên hoan phim Photo Lim '25 chính thức khai mạc.", "Liên hoan phim Photo Lim '25"],
    [
      'Sáng 5/3, tại thị xã Lim, Sở Y tế tổ chức hội nghị bàn cách khắc phục hạn hán tại bản Suối Cạn.',
      'hội nghị bàn cách khắc phục hạn hán tại bản Suối Cạn',
    ],
    [
      'Sáng 5/3, tại thị xã Lim, Sở Y tế tổ chức hội nghị bàn cách khắc phục hạn hán tại Nhà văn hóa Suối Cạn.',
      'hội nghị bàn cách khắc phục hạn hán',
    ],
    [
      'Sáng 5/3, Sở Y tế tổ chức hội nghị công bố kết luận thanh tra tại Công ty Hạt Vàng.',
      'hội nghị công bố kết luận thanh tra tại Công ty Hạt Vàng',
    ],
    ['Tối qua, tại Bảo tàng Phú Lâm, Sở Y tế tổ chức kỷ niệm ngày thầy thuốc.', 'kỷ niệm ngày thầy thuốc'],
    // of whom the name speaks, and where they are; not how the event stands
    [
      'Sáng 5/3, bà Lò Thị Mây có buổi gặp gỡ kiều bào đang sinh sống, học tập tại Lào.',
      'buổi gặp gỡ kiều bào đang sinh sống, học tập tại Lào',
    ],
    [
      'Chiều 5/3, ông Lò Văn Ơn thăm, tặng quà chiến sĩ bị thương đang nằm viện tại Bệnh viện Phú Lâm.',
      'thăm, tặng quà chiến sĩ bị thương đang nằm viện tại Bệnh viện Phú Lâm',
    ],
    [
      'Sáng 5/3, Hội Cựu giáo chức Lim tổ chức buổi gặp mặt các nhà giáo đã nghỉ hưu.',
      'buổi gặp mặt các nhà giáo đã nghỉ hưu',
    ],
    ['Sáng 5/3, Hội nghị tổng kết công tác Hội đang diễn ra tại xã Cổ Am.', 'Hội nghị tổng kết công tác Hội'],
    ['Sáng 5/3, Hội nghị tổng kết công tác Hội đã nghe báo cáo của xã Cổ Am.', 'Hội nghị tổng kết công tác Hội'],
    // who is given an office
    [
      'Sáng 5/3, Bí thư Thành ủy Lò Văn Ơn trao quyết định phân công bà Hà Thị Mị giữ chức Giám đốc Sở Y tế.',
      'trao quyết định phân công bà Hà Thị Mị giữ chức Giám đốc Sở Y tế',
    ],
    // what is told of it
    ['Sáng 5/3, Hội chợ Cây chè Cổ Am vẫn mở cửa đón khách theo lịch.', 'Hội chợ Cây chè Cổ Am'],
    ['Sáng 5/3, Đoàn xã Cổ Am tổ chức ngày hội trồng tre được xác định là việc lớn của năm.', 'ngày hội trồng tre'],
    // what is received there, not by whom it is given
    [
      'Sáng 5/3, Kho Lim tổ chức Lễ kỷ niệm 34 năm thành lập và vinh dự đón nhận Huân chương Lao động do Chủ tịch nước trao tặng.',
      'Lễ kỷ niệm 34 năm thành lập và vinh dự đón nhận Huân chương Lao động',
    ],
    ['Sáng 5/3, xã Cổ Am tổ chức lễ hội Trà và vinh dự có đông khách xa.', 'lễ hội Trà'],
    // behind the period it is told for whom, and of those brought together always
    ['Sáng 5/3, Công đoàn Lim tổ chức giải cầu lông năm 2031 dành cho đoàn viên.', 'giải cầu lông năm 2031'],
    ['Sáng 5/3, Trường Lim tổ chức họp mặt mừng Tết cổ truyền cho cán bộ, giảng viên.', 'họp mặt mừng Tết cổ truyền'],
    [
      'Sáng 5/3, Trường Lim tổ chức lễ trao học bổng năm 2031 cho sinh viên nghèo.',
      'lễ trao học bổng năm 2031 cho sinh viên nghèo',
    ],
    // bodies listed in one breath
    [
      'Sáng 5/3, UBND huyện Phú Lâm tổ chức hội nghị giao ban với thủ trưởng các cơ quan, đơn vị về mùa lũ.',
      'hội nghị giao ban với thủ trưởng các cơ quan, đơn vị về mùa lũ',
    ],
    [
      'Tại buổi làm việc với các doanh nghiệp, tổ chức hội nghề về cây chè, ông Lò Văn Ơn phát biểu.',
      'buổi làm việc với các doanh nghiệp, tổ chức hội nghề về cây chè',
    ],
    // "và có" opens a clause only before who or what is there
    [
      'Sáng 5/3, UBND huyện Phú Lâm họp về các xưởng xen kẽ nhà dân và có nguy cơ cháy nằm trong khu phố.',
      'họp về các xưởng xen kẽ nhà dân và có nguy cơ cháy nằm trong khu phố',
    ],
    ['Sáng 5/3, UBND xã Cổ Am tổ chức hội nghị về cây chè và có sự tham dự của 50 hộ.', 'hội nghị về cây chè'],
    ['Sáng 5/3, UBND xã Cổ Am tổ chức hội thi hái chè nằm trong chuỗi lễ hội.', 'hội thi hái chè'],
    // of one who goes there nothing else is said
    [
      'Sáng 5/3, đoàn viên Trường Lim có chuyến tham quan, học tập kinh nghiệm tại Nhà máy Chè Mây.',
      'chuyến tham quan, học tập kinh nghiệm tại Nhà máy Chè Mây',
    ],
    ['Sáng 5/3, ông Lò Văn Ơn có chuyến thăm Lào tại bản Mây.', 'chuyến thăm Lào'],
    // how it was, when, and what they did
    ['Sáng 5/3, chùa Lim tổ chức đại lễ Phật đản trong bầu không khí trang nghiêm.', 'đại lễ Phật đản'],
    ['UBND huyện Phú Lâm sẽ tổ chức Hội chợ nông sản vào tháng 10/2031.', 'Hội chợ nông sản'],
    ['Hội chợ nông sản Phú Lâm dự kiến diễn ra trong tháng 10/2031.', 'Hội chợ nông sản Phú Lâm'],
    ['Sáng 5/3, Chủ tịch nước Lò Văn Ơn và Tổng thống Ana Lem hội đàm, nhất trí hợp tác trồng chè.', 'hội đàm'],
    [
      'Sáng 5/3, bà Lò Thị Mây họp với lãnh đạo các tỉnh Cần Thơ, Bà Rịa và An Giang.',
      'họp với lãnh đạo các tỉnh Cần Thơ, Bà Rịa và An Giang',
    ],
    // a dash inside a name in the body; not before who attends
    [
      'Tối 5/3, Lễ hội Trà các bản làng - Hương rừng Phú Lâm đã diễn ra tại xã Cổ Am.',
      'Lễ hội Trà các bản làng - Hương rừng Phú Lâm',
    ],
    [
      'Sáng 5/3, xã Cổ Am tổ chức hội nghị tổng kết công tác khuyến nông - Ông Lò Văn Ơn dự.',
      'hội nghị tổng kết công tác khuyến nông',
    ],
    [
      'Sáng 5/3, Đảng ủy Quân sự huyện tổ chức Hội nghị sơ kết công tác dân quân quý I; ra nghị quyết lãnh đạo nhiệm vụ quý II.',
      'Hội nghị sơ kết công tác dân quân quý I; ra nghị quyết lãnh đạo nhiệm vụ quý II',
    ],
    // what happened is counted on behind the comma; who attends is not
    [
      'Trưa 5/3, UBND huyện Phú Lâm họp khẩn về vụ lật đò làm 2 người chết, 5 người bị thương.',
      'họp khẩn về vụ lật đò làm 2 người chết, 5 người bị thương',
    ],
    [
      'Trưa 5/3, UBND huyện Phú Lâm tổ chức cuộc họp về trận lốc khiến hơn 20 nhà tốc mái, hàng chục hộ mất điện.',
      'cuộc họp về trận lốc khiến hơn 20 nhà tốc mái, hàng chục hộ mất điện',
    ],
    ['Trưa 5/3, UBND huyện Phú Lâm tổ chức cuộc họp về vụ lật đò, 5 người được mời.', 'cuộc họp về vụ lật đò'],
    // behind the period it is told to how many
    [
      'Sáng 5/3, Trường Cao đẳng Lim tổ chức Lễ trao bằng tốt nghiệp năm học 2022-2023 cho 215 sinh viên.',
      'Lễ trao bằng tốt nghiệp năm học 2022-2023',
    ],
    ['Sáng 5/3, Trường Cao đẳng Lim tổ chức Lễ trao bằng cho 215 sinh viên.', 'Lễ trao bằng cho 215 sinh viên'],
    [
      'Ngày 5/3, Chủ tịch nước Lò Văn Ơn bắt đầu chuyến thăm hữu nghị chính thức Lào.',
      'chuyến thăm hữu nghị chính thức Lào',
    ],
    ['Sáng 5/3, Hội nghị chính thức khai mạc tại xã Cổ Am, bàn về cây chè.', 'Hội nghị'],
    [
      'Ngày 5/3, lãnh đạo UBND huyện đến thăm, động viên gia đình ông Lò Văn Sủng.',
      'thăm, động viên gia đình ông Lò Văn Sủng',
    ],
    [
      'Chiều 5/3, Sở Y tế tổ chức cuộc họp để nghe nhóm giám định báo cáo chính thức về mẫu nước giếng.',
      'cuộc họp để nghe nhóm giám định báo cáo chính thức về mẫu nước giếng',
    ],
    [
      'Sáng 5/3, ông Lò Văn Ơn đã có buổi làm việc tại huyện Phú Lâm nhằm tháo gỡ vướng mắc về đất rừng.',
      'buổi làm việc tại huyện Phú Lâm nhằm tháo gỡ vướng mắc về đất rừng',
    ],
    [
      'Chiều 5/3, ông Lò Văn Ơn kiểm tra, làm việc tại Công ty Chè Mây Ngàn.',
      'kiểm tra, làm việc tại Công ty Chè Mây Ngàn',
    ],
    // those who did something there are no part of its name
    ['Trong ngày đầu của Hội nghị Cây chè, các bộ trưởng đã bàn về giống.', 'Hội nghị Cây chè'],
    [
      'Chiều 5/3, xã Cổ Am tổ chức hội nghị bàn về rừng, các hộ trồng lim và chè, đất rừng.',
      'hội nghị bàn về rừng, các hộ trồng lim và chè, đất rừng',
    ],
    ['Chiều 5/3, tại cuộc họp của UBND tỉnh đại diện Sở Y tế đã trả lời báo chí.', 'cuộc họp của UBND tỉnh'],
    ['Chiều 5/3, ông Lò Văn Ơn chủ trì họp, làm việc tại Công ty Chè Mây Ngàn.', 'họp, làm việc'],
    [
      'Chiều 5/3, Tỉnh ủy tổ chức cuộc họp để xem xét việc thi hành kỷ luật ông Lò Văn Ơn.',
      'cuộc họp để xem xét việc thi hành kỷ luật ông Lò Văn Ơn',
    ],
    [
      'Ngày 5/3, Hội Nông dân xã cùng các nhà hảo tâm trao tặng 50 xe lăn cho người khuyết tật.',
      'trao tặng 50 xe lăn cho người khuyết tật',
    ],
    ['Sở Du lịch lùi thời gian tổ chức Lễ hội Hoa Lim 2024 đến ngày 20/5 do mưa lũ.', 'Lễ hội Hoa Lim 2024'],
    [
      'Ngày 5/3, ông Lò Văn Sủng dự hội thảo “Giữ rừng đầu nguồn” mà Sở Y tế cùng Viện Cây chè đồng tổ chức.',
      'hội thảo “Giữ rừng đầu nguồn”',
    ],
    ['Ngày 5/3, UBND tỉnh thông báo hoãn Hội chợ làng nghề năm 2022 do bão số 3.', 'Hội chợ làng nghề năm 2022'],
    [
      'Ngày 5/3, đồng chí Lò Văn Sủng, Phó Chủ tịch UBND tỉnh tiếp, hội đàm với ông Lý Minh, Phó Châu trưởng châu Sông Mây.',
      'tiếp, hội đàm với ông Lý Minh, Phó Châu trưởng châu Sông Mây',
    ],
    [
      'Đúng 8 giờ ngày 5/3, Lễ đón bằng công nhận xã nông thôn mới chính thức bắt đầu.',
      'Lễ đón bằng công nhận xã nông thôn mới',
    ],
    // why it is put off, how it began, with whom; but what a campaign is for belongs to it
    ['Ngày 5/3, UBND tỉnh thông báo hoãn Lễ hội Hoa ban năm 2022 vì bão số 3.', 'Lễ hội Hoa ban năm 2022'],
    ['Ngày 5/3, Hội Chè lùi Festival Chè lần thứ III sang thời điểm khác.', 'Festival Chè lần thứ III'],
    ['Ngày 5/3, Huyện đoàn tổ chức Ngày hội Vì môi trường xanh.', 'Ngày hội Vì môi trường xanh'],
    [
      'Ngày làm việc thứ hai của kỳ họp thứ 7, HĐND tỉnh khóa X mở đầu bằng một câu hỏi ngày 5/3.',
      'kỳ họp thứ 7, HĐND tỉnh khóa X',
    ],
    [
      'Sáng 5/3, UBND huyện Phú Lâm tổ chức họp mặt mừng năm mới 2022 với các vị cao niên người Thái.',
      'họp mặt mừng năm mới 2022',
    ],
    [
      'Sáng 5/3, Trường Đại học Mây Ngàn ký kết hợp tác đào tạo cử nhân ngành Lâm sinh với 5 viện nghiên cứu.',
      'ký kết hợp tác đào tạo cử nhân ngành Lâm sinh với 5 viện nghiên cứu',
    ],
    [
      'Ngày 5/3, Sư đoàn 3X tổ chức cuộc diễn tập một bên hai cấp trên bản đồ, có một phần thực binh, mang mật danh MH-22.',
      'cuộc diễn tập một bên hai cấp trên bản đồ, có một phần thực binh, mang mật danh MH-22',
    ],
    // who holds it, where and when are left out
    [
      'Sáng 19/7, UBND huyện Sông Hinh tổ chức hội nghị tổng kết năm học 2017 - 2018 tại thị trấn Hai Riêng.',
      'hội nghị tổng kết năm học 2017 - 2018',
    ],
    [
      'Hội thảo khoa học “Cây mía trên đất dốc” do Sở Khoa học và Công nghệ tổ chức sáng 5/3.',
      'Hội thảo khoa học “Cây mía trên đất dốc”',
    ],
    [
      'Ngày 5/3, Sở Y tế tổ chức lễ phát động tháng an toàn thực phẩm, thu hút hơn 200 người tham gia.',
      'lễ phát động tháng an toàn thực phẩm',
    ],
    // who attends a course or meeting is left out, to whom something is given is kept
    ['Sáng 12/3, xã Ea Bá tổ chức lớp tập huấn kỹ thuật ghép cam cho 36 hộ dân.', 'lớp tập huấn kỹ thuật ghép cam'],
    // one of a row, and what it has counted, are listed behind a colon
    [
      'Sáng 12/3, Tổ đại biểu HĐND huyện tiếp xúc cử tri các xã: Ea Bá, Nà Lim và Tân Mỹ sau kỳ họp thứ 5.',
      'tiếp xúc cử tri các xã: Ea Bá, Nà Lim và Tân Mỹ sau kỳ họp thứ 5',
    ],
    [
      'Sáng 12/3, ông Lò Văn Ơn kiểm tra tiến độ 2 dự án: cầu Nà Lim và tuyến tránh phía Đông.',
      'kiểm tra tiến độ 2 dự án: cầu Nà Lim và tuyến tránh phía Đông',
    ],
    ['Sáng 12/3, ông Lò Văn Ơn kiểm tra các xã: Nhiều nơi lúa đã chín.', 'kiểm tra các xã'],
    // who is a member in full; how great a thing is
    [
      'Sáng 12/3, Hội Làm vườn tổ chức Lễ trao chứng nhận hội viên chính thức cho 48 hộ.',
      'Lễ trao chứng nhận hội viên chính thức cho 48 hộ',
    ],
    [
      'Sáng 12/3, Công ty Mía Nâu khởi công nhà máy đường Nà Lim, quy mô lớn nhất vùng.',
      'khởi công nhà máy đường Nà Lim',
    ],
    ['Sáng 12/3, ông Lò Văn Ơn có chuyến thăm và làm việc tại Lào.', 'chuyến thăm và làm việc tại Lào'],
    // a conference known by its number still has a topic, a sitting has not
    [
      'Sáng 12/3, xã Ea Bá tổ chức Hội nghị lần thứ hai nhằm đánh giá việc trồng rừng.',
      'Hội nghị lần thứ hai nhằm đánh giá việc trồng rừng',
    ],
    [
      'Sáng 12/3, xã Ea Bá tổ chức Hội nghị hiệp thương lần thứ ba để lập danh sách ứng cử viên.',
      'Hội nghị hiệp thương lần thứ ba để lập danh sách ứng cử viên',
    ],
    ['Sáng 12/3, HĐND xã Ea Bá tổ chức phiên họp thứ ba nhằm đánh giá việc trồng rừng.', 'phiên họp thứ ba'],
    [
      'Sáng 12/3, Hội Nông dân xã Ea Bá tổ chức Hội nghị truyền thông pháp luật cho 40 hội viên.',
      'Hội nghị truyền thông pháp luật',
    ],
    [
      'Sáng 12/3, Trường Cao đẳng Y tổ chức Lễ trao bằng tốt nghiệp cho 120 sinh viên.',
      'Lễ trao bằng tốt nghiệp cho 120 sinh viên',
    ],
    [
      'Sáng 12/3, Huyện ủy Sông Hinh tổ chức Lễ trao Huy hiệu Đảng tặng các đồng chí đảng viên cao tuổi.',
      'Lễ trao Huy hiệu Đảng tặng các đồng chí đảng viên cao tuổi',
    ],
    ['Triển lãm hoa lan huyện Sông Hinh lần đầu tiên được tổ chức sáng 5/3.', 'Triển lãm hoa lan huyện Sông Hinh'],
    // a dash within a name, and one before other words for it
    [
      'Ngày 5/3/2021, bà Lò Thị Sính có buổi làm việc với Sở Kế hoạch - Tài chính (SKT) về cấp phép xây dựng.',
      'buổi làm việc với Sở Kế hoạch - Tài chính (SKT) về cấp phép xây dựng',
    ],
    [
      'Ngày 5/3/2021, Trường Đại học Hòa Giang tổ chức Hội thảo Vật lý – Hóa học: “Nano trong y tế”.',
      'Hội thảo Vật lý – Hóa học: “Nano trong y tế”',
    ],
    [
      'Sáng 7/5/2021, huyện Phú Lâm tổ chức lễ kỷ niệm 60 năm chiến thắng Đồi Bạch Mã - bản hùng ca của quân và dân huyện.',
      'lễ kỷ niệm 60 năm chiến thắng Đồi Bạch Mã',
    ],
    [
      "Ngày 5/3/2021, UBND tỉnh tổ chức Lễ khai mạc 'Ảnh '21 - Liên hoan ảnh trẻ' lần thứ 3.",
      "Lễ khai mạc 'Ảnh '21 - Liên hoan ảnh trẻ' lần thứ 3",
    ],
    // where the topic is found, and where people meet
    [
      'Sáng 5/3/2021, UBND tỉnh tổ chức Hội nghị về công tác phòng, chống dịch bệnh tại các trường học trên địa bàn.',
      'Hội nghị về công tác phòng, chống dịch bệnh tại các trường học trên địa bàn',
    ],
    [
      'Sáng 5/3/2021, UBND tỉnh tổ chức Hội nghị triển khai công tác dân số tại các điểm cầu huyện.',
      'Hội nghị triển khai công tác dân số',
    ],
    ['Sáng 5/3/2021, UBND tỉnh kiểm tra công tác phòng dịch tại các trường học.', 'kiểm tra công tác phòng dịch'],
    ['Sáng 5/3/2021, Sở trả lời tại kỳ họp thứ 5 theo kiến nghị của cử tri. Việc này đã được bàn.', 'kỳ họp thứ 5'],
    ['Sáng 8/12/2021, ngày làm việc thứ hai của kỳ họp thứ ba, HĐND tỉnh nghe tờ trình về phí chợ.', 'kỳ họp thứ ba'],
    // two who gave the tasks; whose ships they are; whom one speaks of; how long it took
    [
      'Chiều 5/3/2021, ông Lò Văn Sính chủ trì cuộc họp về các nhiệm vụ do Tỉnh ủy, UBND tỉnh giao năm 2021.',
      'cuộc họp về các nhiệm vụ do Tỉnh ủy, UBND tỉnh giao năm 2021',
    ],
    [
      'Chiều 5/3/2021, UBND tỉnh tổ chức hội nghị bàn giải pháp nuôi cá lồng của ngư dân tỉnh này.',
      'hội nghị bàn giải pháp nuôi cá lồng của ngư dân tỉnh này',
    ],
    [
      'Chiều 5/3/2021, Ban Bí thư họp bàn về trường hợp Bộ trưởng Bộ Công nghiệp Lò Văn Sính.',
      'họp bàn về trường hợp Bộ trưởng Bộ Công nghiệp Lò Văn Sính',
    ],
    [
      'Chiều 5/3/2021, Học viện mở Lễ trao bằng Thạc sĩ cho hai sinh viên Kim Sa Vuông và Lò Văn Sính.',
      'Lễ trao bằng Thạc sĩ cho hai sinh viên Kim Sa Vuông và Lò Văn Sính',
    ],
    [
      'Sáng 5/3/2021, ông Lò Văn Sính kết thúc chuyến công tác và làm việc 4 ngày.',
      'chuyến công tác và làm việc 4 ngày',
    ],
    [
      'Sáng 5/3/2021, Chủ tịch nước chủ trì lễ đón chính thức Đoàn Chủ tịch Thượng viện Lào.',
      'lễ đón chính thức Đoàn Chủ tịch Thượng viện Lào',
    ],
    [
      'Ngày 5/3/2021, Trường Chính trị tỉnh khai giảng Lớp Trung cấp lý luận chính trị hệ tập trung khóa 12.',
      'Lớp Trung cấp lý luận chính trị hệ tập trung khóa 12',
    ],
    // spirit and attendance are left out
    [
      'Sáng 5/3/2021, Sở Giao thông tổ chức lễ ra quân thi công tuyến đường với tinh thần khẩn trương.',
      'lễ ra quân thi công tuyến đường',
    ],
    [
      'Chất vấn tại kỳ họp thứ 6 HĐND tỉnh gồm ba giám đốc sở. Kỳ họp khai mạc sáng 5/3/2021.',
      'kỳ họp thứ 6 HĐND tỉnh',
    ],
    // what is held may be told by its verb; a parliament gives its opinion in session
    ['Ngày 5/3, Cục Thuế tỉnh đã tổ chức sơ kết công tác thu quý I năm 2020.', 'sơ kết công tác thu quý I năm 2020'],
    [
      'Ngày 5/3/2020, Đại sứ quán Việt Nam tại Vương quốc Bỉ tổ chức kỷ niệm 75 năm Quốc khánh.',
      'kỷ niệm 75 năm Quốc khánh',
    ],
    [
      'Chiều 12/3, dưới sự điều hành của bà Lò Thị Sính, Quốc hội cho ý kiến về dự án Luật Chợ phiên.',
      'cho ý kiến về dự án Luật Chợ phiên',
    ],
    // a purpose is the topic while none is told; words of a body's name or of its number tell none
    [
      'Sáng 12/3, UBND tỉnh có buổi làm việc với Sở Xây dựng để tháo gỡ vướng mắc của các hợp tác xã.',
      'buổi làm việc với Sở Xây dựng để tháo gỡ vướng mắc của các hợp tác xã',
    ],
    ['Sáng 12/3, Hội đồng Tiền lương tổ chức phiên họp thứ hai để thương lượng mức tăng.', 'phiên họp thứ hai'],
    [
      'Sáng 12/3, UBND huyện Sông Hinh đã họp bàn nhằm thống nhất cách chia nước.',
      'họp bàn nhằm thống nhất cách chia nước',
    ],
    ['Sáng 12/3, UBND huyện Sông Hinh đã họp bàn việc chia nước nhằm giúp nông dân.', 'họp bàn việc chia nước'],
    [
      'Sáng 12/3, UBND huyện tổ chức cuộc đối thoại giữa các xưởng và ngư dân, để tìm cách sửa tàu.',
      'cuộc đối thoại giữa các xưởng và ngư dân, để tìm cách sửa tàu',
    ],
    // what the event is or has is no longer its name
    [
      'Lễ tuyên dương thợ giỏi huyện Sông Hinh là kết quả của phong trào thi đua, tổ chức sáng 5/3.',
      'Lễ tuyên dương thợ giỏi huyện Sông Hinh',
    ],
    [
      'Hội nghị Ban Chấp hành Hội Nông dân lần thứ 5 có hai nhiệm vụ là bầu bổ sung và bàn việc cuối năm.',
      'Hội nghị Ban Chấp hành Hội Nông dân lần thứ 5',
    ],
    // people meet for an occasion; a feast has a name without it
    [
      'Ngày 6/2, UBND tỉnh tổ chức gặp mặt báo chí nhân dịp Xuân Tân Sửu 2021.',
      'gặp mặt báo chí nhân dịp Xuân Tân Sửu 2021',
    ],
    ['Ngày 6/2, UBND tỉnh tổ chức Ngày hội Trồng cây nhân dịp Xuân Tân Sửu 2021.', 'Ngày hội Trồng cây'],
    // what is announced may be called by a word that elsewhere ends the name
    ['Sáng 5/3, Sở Y tế họp báo thông báo kết thúc đợt tiêm chủng.', 'họp báo thông báo kết thúc đợt tiêm chủng'],
    // what a feast, a course or a contest is for
    ['Ngày 6/2, xã tổ chức Ngày hội Đại đoàn kết nhằm giữ gìn nguồn nước.', 'Ngày hội Đại đoàn kết'],
    ['Ngày 6/2, xã mở lớp tập huấn ghép cam để nâng cao tay nghề.', 'lớp tập huấn ghép cam'],
    ['Ngày 6/2, xã tổ chức Hội thi Chế biến chè nhằm tôn vinh thợ giỏi.', 'Hội thi Chế biến chè'],
    // its number tells which
    ['Ngày 6/2, UBND tỉnh tổ chức phiên họp tháng 2 - lần 2 để xem xét kế hoạch.', 'phiên họp tháng 2 - lần 2'],
    // but a meeting may be called by nothing else
    ['Ngày 6/2, UBND tỉnh tổ chức cuộc họp để xem xét kế hoạch trồng rừng.', 'cuộc họp để xem xét kế hoạch trồng rừng'],
    // a task or field that a comma joins, in front of who speaks too
    [
      'Sáng 5/3/2024, phát biểu kết luận Hội nghị triển khai công tác phòng, chống cháy rừng, ông Quàng Văn Sính yêu cầu giữ rừng.',
      'Hội nghị triển khai công tác phòng, chống cháy rừng',
    ],
    [
      'Sáng 5/3/2024, tại Hội nghị tổng kết công tác quốc phòng, an ninh, ông Quàng Văn Sính yêu cầu giữ rừng.',
      'Hội nghị tổng kết công tác quốc phòng, an ninh',
    ],
    // whom it reaches
    ['Ngày 6/2, Sở Tư pháp tổ chức hội nghị phổ biến Luật Đất đai đến 12 xã.', 'hội nghị phổ biến Luật Đất đai'],
    ['Ngày 6/2, Sở Tư pháp tổ chức hội nghị về Luật Đất đai tới toàn thể cán bộ.', 'hội nghị về Luật Đất đai'],
    [
      'Ngày 6/2, xã tổ chức hội nghị về các việc liên quan đến các hộ mất đất.',
      'hội nghị về các việc liên quan đến các hộ mất đất',
    ],
    ['Ngày 6/2, Sở Tư pháp tổ chức hội thảo về quy hoạch hướng tới 2040.', 'hội thảo về quy hoạch hướng tới 2040'],
    // who attends a feast
    ['Sáng 5/3, ông Quàng Văn Sính dự Ngày hội Đại đoàn kết với bà con thôn Suối Mây.', 'Ngày hội Đại đoàn kết'],
    // a caption glued to the next sentence
    [
      'Ngày 5/3, Sở Công Thương tổ chức Diễn đàn doanh nghiệp Sông Hinh Theo số liệu của Sở, kim ngạch tăng.',
      'Diễn đàn doanh nghiệp Sông Hinh',
    ],
    [
      'Ngày 5/3, tỉnh tổ chức buổi họp tổng kết công tác trang trí đường hoa, hội hoa xuân và chợ hoa Tết.',
      'buổi họp tổng kết công tác trang trí đường hoa, hội hoa xuân và chợ hoa Tết',
    ],
    // a dash between the halves of what a feast shows
    [
      'Tối 15/6, UBND tỉnh tổ chức Lễ khai mạc Tuần Văn hóa - Du lịch Sông Hinh năm 2022.',
      'Lễ khai mạc Tuần Văn hóa - Du lịch Sông Hinh năm 2022',
    ],
    // "tuyên truyền" gives nothing
    [
      'Sáng 12/3, Sở Tư pháp tổ chức hội nghị tuyên truyền pháp luật cho 120 cán bộ xã.',
      'hội nghị tuyên truyền pháp luật',
    ],
    // to whom something is given
    ['Sáng 12/3, Hội Nông dân tỉnh bàn giao nhà cho hộ ông Lò Văn Sính.', 'bàn giao nhà cho hộ ông Lò Văn Sính'],
    // what is an event only where it is held
    [
      'Chiều 12/3, Bộ Chỉ huy Quân sự tỉnh tổ chức rút kinh nghiệm diễn tập huyện Sông Hinh.',
      'rút kinh nghiệm diễn tập huyện Sông Hinh',
    ],
    // words whose second half alone would end the name
    [
      'Ngày 5/3, UBND xã Ea Bá đã họp bàn về phương án phát triển nhà ở tại thôn Suối Mây.',
      'họp bàn về phương án phát triển nhà ở',
    ],
    [
      'Sáng 12/3, UBND huyện Sông Hinh tổ chức hội nghị bàn nhiệm vụ 6 tháng cuối năm và những năm tiếp theo.',
      'hội nghị bàn nhiệm vụ 6 tháng cuối năm và những năm tiếp theo',
    ],
    [
      'Sáng 12/3, Sở Công Thương tổ chức hội nghị kết nối cung cầu hàng nông sản tại thị trấn Hai Riêng.',
      'hội nghị kết nối cung cầu hàng nông sản',
    ],
    [
      'Sáng 12/3, UBND tỉnh tổ chức hội nghị trực tuyến về cải cách hành chính kết nối đến 12 điểm cầu.',
      'hội nghị trực tuyến về cải cách hành chính',
    ],
    [
      'Ngày 5/3, huyện Sông Hinh tổ chức hội nghị về các vụ việc khiếu nại kéo dài.',
      'hội nghị về các vụ việc khiếu nại kéo dài',
    ],
    ['Ngày 5/3, Sở Y tế tổ chức hội thảo về y học biển kéo dài 3 ngày.', 'hội thảo về y học biển'],
    // what points back is the topic, not the event
    ['Ngày 5/3, Hội Nông dân huyện vừa tổ chức tọa đàm về nghề này tại xã Ea Bá.', 'tọa đàm về nghề này'],
    // "được" opens who held it
    [
      'Số liệu này được nêu tại Hội nghị sơ kết nộp thuế điện tử được Cục Thuế tỉnh tổ chức ngày 3/7/2018.',
      'Hội nghị sơ kết nộp thuế điện tử',
    ],
    // two persons whose word is carried out
    [
      'Sáng 12/3, Sở Y tế đã họp bàn đề nghị của Bộ trưởng Lò Văn Sính và Thứ trưởng Hà Thị Mây về trạm xá bản.',
      'họp bàn đề nghị của Bộ trưởng Lò Văn Sính và Thứ trưởng Hà Thị Mây về trạm xá bản',
    ],
    // a verb that is written as a name
    [
      'Sáng 12/3, tại Quy Nhơn đã long trọng khai mạc Đối thoại liên vùng về nghề cá ven bờ.',
      'Đối thoại liên vùng về nghề cá ven bờ',
    ],
    // ordinals, periods, further tasks are kept
    [
      'Ngày 5/3, Đảng ủy xã Ea Bá tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2020 - 2025.',
      'Hội nghị lần thứ 7, nhiệm kỳ 2020 - 2025',
    ],
    [
      'Ngày 5/1, Cục Thuế tỉnh tổ chức Hội nghị đánh giá công tác thu năm 2020, triển khai nhiệm vụ năm 2021.',
      'Hội nghị đánh giá công tác thu năm 2020, triển khai nhiệm vụ năm 2021',
    ],
    // a trailing bracket is dropped, an inner one kept
    [
      'Ngày 2/2, Huyện ủy Sông Hinh tổ chức lễ kỷ niệm 90 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2020).',
      'lễ kỷ niệm 90 năm Ngày thành lập Đảng',
    ],
    [
      'Ngày 2/2, Huyện ủy tổ chức lễ kỷ niệm 90 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2020) và trao Huy hiệu Đảng.',
      'lễ kỷ niệm 90 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2020) và trao Huy hiệu Đảng',
    ],
    // a purpose is the topic where none is named
    [
      'Chiều 9/2, UBND thị xã tổ chức cuộc họp với các phường để bàn việc cấp nước mùa khô.',
      'cuộc họp với các phường để bàn việc cấp nước mùa khô',
    ],
    [
      'Chiều 9/2, UBND thị xã tổ chức hội nghị triển khai kế hoạch cấp nước để bảo đảm đời sống người dân.',
      'hội nghị triển khai kế hoạch cấp nước',
    ],
    [
      'Chiều 9/2, UBND thị xã tổ chức cuộc họp bàn phương án để cấp nước mùa khô.',
      'cuộc họp bàn phương án để cấp nước mùa khô',
    ],
    // the clause that opens the sentence goes on to who holds it and when
    [
      'Tại Hội nghị tổng kết công tác thu thuế năm 2023, triển khai kế hoạch thu năm 2024 của Cục Thuế tỉnh (ngày 5/1), ông Lò Văn Ơn biểu dương các chi cục.',
      'Hội nghị tổng kết công tác thu thuế năm 2023, triển khai kế hoạch thu năm 2024 của Cục Thuế tỉnh',
    ],
    [
      'Nói tại Hội nghị giải pháp thúc đẩy chăn nuôi, chế biến và tiêu thụ sữa diễn ra sáng 5/3, ông Lò Văn Ơn cảm ơn các hộ nuôi bò.',
      'Hội nghị giải pháp thúc đẩy chăn nuôi, chế biến và tiêu thụ sữa',
    ],
    [
      'Tại hội nghị tổng kết Đề án trồng rừng; Quy hoạch lâm phần do Sở Nông nghiệp tổ chức ngày 5/3, ông Lò Văn Ơn nêu ba việc.',
      'hội nghị tổng kết Đề án trồng rừng; Quy hoạch lâm phần',
    ],
    [
      'Tại hội nghị tổng kết phong trào trồng rừng, các xã và hợp tác xã kiến nghị ba việc. Hội nghị diễn ra ngày 5/3.',
      'hội nghị tổng kết phong trào trồng rừng',
    ],
    // lists of those who are met go on to the topic
    [
      'Ngày 9/11, Sở Y tế có buổi làm việc với UBND huyện Sông Hinh, Bệnh viện Đa khoa tỉnh về tiêm chủng.',
      'buổi làm việc với UBND huyện Sông Hinh, Bệnh viện Đa khoa tỉnh về tiêm chủng',
    ],
    [
      'Ngày 9/11, Công đoàn tỉnh tổ chức buổi gặp mặt cán bộ, người lao động tiêu biểu.',
      'buổi gặp mặt cán bộ, người lao động tiêu biểu',
    ],
    // "giao ban", "các phòng" are no topic, so the purpose is
    [
      'Ngày 9/2, UBND huyện tổ chức hội nghị giao ban với các phòng để đánh giá công tác tháng 1.',
      'hội nghị giao ban với các phòng để đánh giá công tác tháng 1',
    ],
    [
      'Ngày 9/2, huyện tổ chức hội thảo lần thứ II, với đề tài “Cây mía trên đất dốc”.',
      'hội thảo lần thứ II, với đề tài “Cây mía trên đất dốc”',
    ],
    // a session's number is completed by any other sentence
    [
      'Ngày 5/5, HĐND tỉnh khai mạc kỳ họp thứ 7 tại Hòa Lạc. Trước đó, các tổ đã đóng góp cho việc chuẩn bị kỳ họp thứ 7, HĐND tỉnh khóa XI.',
      'kỳ họp thứ 7, HĐND tỉnh khóa XI',
    ],
    // the subject stands before its partner
    [
      'Sáng 5/3, Sở Y tế phối hợp với Tổ chức Lương y Biển phát động Tuần lễ nước sạch cho mọi người.',
      'phát động Tuần lễ nước sạch cho mọi người',
    ],
    // a caption in the text does not name it
    [
      'Tại buổi làm việc với lãnh đạo xã Ea Bá sáng 23/6, ông Lò Văn Ơn nêu ba việc. Ông Lò Văn Ơn nói chuyện ở cuộc họp sáng 23/6. Ảnh: N.L. Xã Ea Bá đã làm xong đường vào bản và đang xây trạm y tế mới ở đầu bản. Các hộ trồng mía góp công san nền, xã lo xi măng và cát. Trạm có bốn phòng, dùng nước giếng khoan, có máy phát điện và một xe cứu thương do ngành y tế cấp trong năm tới.',
      'buổi làm việc với lãnh đạo xã Ea Bá',
    ],
    // what is told in passing, as an occasion
    [
      'Hôm qua, Bí thư Tỉnh ủy Lò Văn Ơn đã thăm cụm di tích Đồi Chè. Nhân dịp các đoàn về tham dự lễ mừng 40 năm chiến thắng Đồi Chè, tỉnh mở đường lên đồi.',
      'thăm cụm di tích Đồi Chè',
    ],
    // whose session it is stands behind its number
    [
      'Ngày 4/7, tiếp tục chương trình kỳ họp thứ ba mươi mốt, HĐND tỉnh khóa XIV, các đại biểu thông qua hai nghị quyết.',
      'kỳ họp thứ ba mươi mốt, HĐND tỉnh khóa XIV',
    ],
    [
      'Phát biểu tại phiên họp về dự thảo Luật sửa đổi, bổ sung các điều của Luật Chợ phiên ngày 5/3, ông Lò Văn Ơn nêu ba ý.',
      'phiên họp về dự thảo Luật sửa đổi, bổ sung các điều của Luật Chợ phiên',
    ],
    // a stop that is half of another word
    [
      'Ngày 5/3, huyện Sông Hinh tổ chức lễ khánh thành công trình cấp nước sạch.',
      'lễ khánh thành công trình cấp nước sạch',
    ],
    [
      'Ngày 5/3, huyện tổ chức cuộc họp xử lý các vấn đề tồn tại ở chợ đầu mối.',
      'cuộc họp xử lý các vấn đề tồn tại ở chợ đầu mối',
    ],
    [
      'Ngày 5/3, Công đoàn huyện tổ chức buổi gặp mặt cán bộ, nhân viên trạm y tế.',
      'buổi gặp mặt cán bộ, nhân viên trạm y tế',
    ],
    [
      'Ngày 5/3, Sở Y tế có buổi làm việc với UBND TP. Hòa Lạc về phòng, chống dịch.',
      'buổi làm việc với UBND TP. Hòa Lạc về phòng, chống dịch',
    ],
    [
      'Ngày 5/3, Sở Tư pháp họp báo công bố ba nghị quyết vừa được HĐND tỉnh thông qua tại kỳ họp trước.',
      'họp báo công bố ba nghị quyết vừa được HĐND tỉnh thông qua',
    ],
    // the name goes on behind a place
    [
      'Ngày 22/10, Đại hội Hội người Thái tại Cộng hòa Séc lần thứ 6 đã diễn ra.',
      'Đại hội Hội người Thái tại Cộng hòa Séc lần thứ 6',
    ],
    // a holder that is no known organisation
    [
      'Ngày 12/5, hội thảo về dạy nghề cho nông dân do Nhóm công tác về lao động tổ chức diễn ra tại Hà Nội.',
      'hội thảo về dạy nghề cho nông dân',
    ],
    // what became of it
    ['Ngày 22/5, kỳ họp thứ 3, HĐND tỉnh khóa IX khai mạc trọng thể.', 'kỳ họp thứ 3, HĐND tỉnh khóa IX'],
    ['Ngày 9/5, hội nghị giao ban vùng bước vào ngày làm việc thứ hai.', 'hội nghị giao ban vùng'],
    // "do" of a cause belongs to the topic
    [
      'Ngày 9/2, UBND tỉnh tổ chức hội nghị khắc phục thiệt hại do mưa lũ gây ra.',
      'hội nghị khắc phục thiệt hại do mưa lũ gây ra',
    ],
  ])('%s', (text, name) => {
    expect(parse(text).event?.text).toBe(name)
  })
})

describe('an event told by its verb', () => {
  test.each([
    [
      'Chiều 5/3, Đoàn công tác của Sở Y tế đã làm việc với UBND huyện Sông Hinh về phòng, chống dịch.',
      'làm việc với UBND huyện Sông Hinh về phòng, chống dịch',
      'working-session',
    ],
    [
      'Sáng 6/3, đồng chí Lò Văn Ơn, Bí thư Huyện ủy kiểm tra tiến độ thi công cầu Suối Bạc.',
      'kiểm tra tiến độ thi công cầu Suối Bạc',
      'inspection',
    ],
    [
      'Chiều 5/3, Chủ tịch nước Lò Văn Ơn tiếp ông Olaf Brenner, Chủ tịch Quốc hội Na Uy dẫn đầu Đoàn đại biểu sang thăm.',
      'tiếp ông Olaf Brenner, Chủ tịch Quốc hội Na Uy',
      'reception',
    ],
    [
      'Sáng 6/3, Sở Xây dựng tổ chức tọa đàm “Giữ nghề dệt” nhằm lắng nghe ý kiến các nghệ nhân về nghề.',
      'tọa đàm “Giữ nghề dệt”',
      'seminar',
    ],
    ['Sáng 6/3, Sở Xây dựng tổ chức hội nghị bàn về giá nhà ở.', 'hội nghị bàn về giá nhà ở', 'conference'],
    [
      'Sáng 6/3, Sở Xây dựng tổ chức ngày hội việc làm ở khu vực phía Bắc.Năm nay có 200 gian hàng.',
      'ngày hội việc làm ở khu vực phía Bắc',
      'festival',
    ],
    [
      'Ngày 7/3, Sở Y tế đã họp báo về tình hình dịch sốt xuất huyết.',
      'họp báo về tình hình dịch sốt xuất huyết',
      'press-conference',
    ],
    [
      'Ngày 7/3, lãnh đạo tỉnh và thành phố Hòa Lạc đã bấm nút khởi công công trình nhà văn hóa, trên khu đất rộng hai ha.',
      'khởi công công trình nhà văn hóa',
      'ceremony',
    ],
    ['Ngày 7/3, xã Ea Bá tổ chức khai mạc Hội thao lần thứ III.', 'Hội thao lần thứ III', 'contest'],
    ['Ngày 7/3, xã Ea Bá tổ chức khai mạc Đại hội Thể dục thể thao.', 'khai mạc Đại hội Thể dục thể thao', 'ceremony'],
  ])('%s', (text, name, type) => {
    expect(parse(text).event).toMatchObject({ text: name, type })
  })
})

describe('the type by the head word and its exceptions', () => {
  test.each([
    ['buổi phát động Quỹ Áo ấm', 'ceremony'],
    ['cuộc tập huấn về sơ cứu', 'training'],
    ['chương trình tặng quà cho học sinh bản Lim', 'visit'],
    ['buổi báo cáo về sâu hại lá', 'seminar'],
    ['webinar về sâu hại lá', 'seminar'],
    ['hội nghị về chương trình giám sát dịch', 'conference'],
    ['hội nghị tập huấn công tác dân vận', 'training'],
    ['hội nghị trực tuyến tập huấn công tác dân vận', 'training'],
    ['hội nghị tiếp xúc cử tri trước kỳ họp', 'dialogue'],
    ['hội nghị giao ban công tác quý I', 'conference'],
    ['cuộc họp giao ban công tác quý I', 'meeting'],
    ['lễ khai mạc hội thao ngành Y tế', 'ceremony'],
    ['lễ hội đua bò Bảy Núi', 'festival'],
    ['ngày hội việc làm năm 2023', 'festival'],
    ['lễ ra quân dọn vệ sinh bãi biển', 'ceremony'],
    ['phiên họp tổ về dự án Luật Chợ phiên', 'assembly'],
    ['cuộc họp tổ dân phố số 3', 'meeting'],
    ['phiên họp thứ 12 của Ủy ban Thường vụ Quốc hội', 'meeting'],
    ['phiên giải trình về giá điện của Ủy ban Kinh tế của Quốc hội', 'meeting'],
    ['phiên họp thứ 12 của HĐND tỉnh', 'assembly'],
    ['buổi họp tổng kết mùa lúa', 'meeting'],
    ['buổi tiếp xúc với cử tri xã Ea Bá', 'dialogue'],
    ['kỳ họp thứ 9, khóa X', 'assembly'],
    ['buổi họp báo về giá xăng', 'press-conference'],
    ['diễn đàn thanh niên nông thôn', 'seminar'],
    ['chương trình “Ấm tình bản xa” cho trẻ em', 'other'],
    ['chương trình “Diễn đàn nhà vườn”', 'seminar'],
    ['chương trình tái hiện lễ mừng lúa mới', 'ceremony'],
    ['chương trình Kỷ niệm 20 năm thành lập xã', 'ceremony'],
    ['đối thoại nhiều bên về nghề cá', 'dialogue'],
    ['tuần ẩm thực miền sông', 'festival'],
    ['đêm thơ bản làng', 'festival'],
    ['tháng thanh niên năm 2023', 'campaign'],
    ['buổi ngoại khóa về cây thuốc', 'training'],
    ['hội giảng giáo viên dạy nghề', 'contest'],
    ['hành trình về nguồn cho đoàn viên', 'visit'],
    ['buổi sơ kết mùa lúa', 'conference'],
    ['trại sáng tác thơ', 'other'],
    ['chuyến tham quan bảo tàng', 'visit'],
    ['buổi tiếp và làm việc với bà Ana Lem, Đại sứ Cuba', 'reception'],
    ['cuộc gặp các doanh nghiệp trẻ', 'meeting'],
    ['cuộc gặp Đại sứ Cuba', 'reception'],
    ['phiên làm việc của kỳ họp thứ 9', 'assembly'],
    ['phiên làm việc thứ nhất của Đại hội Đoàn xã', 'congress'],
    ['phiên làm việc với Sở Y tế', 'working-session'],
    ['hội báo toàn quốc', 'festival'],
  ])('%s is %s', (name, type) => {
    expect(parse(`Ngày 5/3, UBND huyện Sông Hinh tổ chức ${name}.`).event?.type).toBe(type)
  })

  test.each([
    ['Sáng 5/3, Thường vụ QH tổ chức phiên họp thứ 12.', 'meeting'],
    ['Sáng 5/3, Thường trực HĐND tỉnh tổ chức phiên họp thường kỳ tháng 3.', 'meeting'],
    ['Sáng 5/3, Sở Y tế phát động Tháng hành động vì người bệnh.', 'campaign'],
    ['Sáng 5/3, Ban Thường vụ Tỉnh ủy tổ chức phiên họp thường kỳ tháng 3.', 'meeting'],
    ['Sáng 5/3, Thường trực HĐND tỉnh tổ chức họp báo về giá nước.', 'press-conference'],
  ])('by who sits: %s', (text, type) => {
    expect(parse(text).event?.type).toBe(type)
  })
})

describe('status', () => {
  test.each([
    ['Sáng 5/3, UBND huyện Sông Hinh tổ chức hội nghị tổng kết phong trào thi đua.', 'held'],
    ['Ngày 25/3 tới, UBND huyện Sông Hinh sẽ tổ chức hội nghị tổng kết phong trào thi đua.', 'upcoming'],
    ['Ngày hội việc làm năm 2023 sẽ diễn ra vào ngày 25/3 tại thị trấn Hai Riêng.', 'upcoming'],
    ['Ngày 5/3, UBND huyện Sông Hinh thông báo hoãn tổ chức lễ hội đua thuyền trên sông Ba.', 'cancelled'],
    ['Lễ hội đua thuyền trên sông Ba do UBND huyện tổ chức đã bị hủy vì dịch.', 'cancelled'],
    ['Ngày 4/7, tiếp tục chương trình kỳ họp thứ 5, HĐND tỉnh thảo luận ở tổ.', 'ongoing'],
    ['Sáng 5/3, hội nghị Hội Thái học lần thứ 4 (khóa X) đã khai mạc tại thị trấn Hai Riêng.', 'ongoing'],
    ['Sáng 5/3, Hội chợ hàng nông sản lần thứ 4 đã khai mạc tại thị trấn Hai Riêng.', 'ongoing'],
    ['Hội chợ hàng nông sản lần thứ 4 đang diễn ra tại thị trấn Hai Riêng từ ngày 5/3.', 'ongoing'],
  ])('%s', (text, status) => {
    expect(parse(text).event?.status).toBe(status)
  })
})

describe('mode, only if said', () => {
  test.each([
    ['Sáng 5/3, UBND tỉnh tổ chức hội nghị trực tuyến về tiêm chủng.', 'online'],
    ['Sáng 5/3, UBND tỉnh tổ chức hội nghị về tiêm chủng theo hình thức trực tiếp kết hợp trực tuyến.', 'hybrid'],
    ['Sáng 5/3, UBND tỉnh tổ chức hội nghị về dịch vụ công.', null],
  ])('%s', (text, mode) => {
    expect(parse(text).event?.mode).toBe(mode)
  })
})

describe('no event', () => {
  test.each([
    'Giá cà phê hôm nay tăng nhẹ\nSáng 5/3, giá cà phê tại Đắk Lắk tăng 200 đồng mỗi kg so với hôm qua.',
    'Ngày 5/3, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND về quản lý đất công. Quyết định có hiệu lực từ ngày ký.',
    'Ngày 5/3, Văn phòng UBND tỉnh ban hành thông báo về kết luận của Chủ tịch UBND tỉnh tại cuộc họp về đất đai.',
    'Ngày 5/3, Công an huyện kiểm tra, thu giữ 3 kg ma túy và bắt giữ hai đối tượng.',
    'Hồ sơ gồm có những gì? Người nộp cần mang theo căn cước và đơn theo mẫu.',
    'Ngày 5/3, huyện giới thiệu nhà thi đấu mới. Nhà thi đấu sẽ là nơi diễn ra các hội thảo, lễ hội lớn.',
    'Ngày 5/3, Chủ tịch UBND tỉnh Lò Văn Ơn đã yêu cầu Sở Y tế kiểm tra các phòng khám tư.',
    'Huyện có nhiều cách làm hay\nHuyện đã đổi mới công tác dân vận. Điển hình, ngày 22/2, xã Ea Bá tổ chức hội nghị bàn việc làm đường.',
    'Chùa Cổ Am nằm bên bờ sông, được dựng từ thế kỷ XVII.',
    'Doanh nghiệp tiếp tục gặp khó khăn về vốn trong quý II.',
    '',
  ])('%s', (text) => {
    expect(parse(text).event).toBeNull()
  })
})

test("the caller's own event words", () => {
  const text =
    'Sáng 5/3, xã Ea Bá tổ chức phiên chợ vùng cao mùa xuân. Chiều cùng ngày, xã mở gala hoa đào tại sân vận động.'
  expect(parse(text).event?.text).toBe('phiên chợ vùng cao mùa xuân')
  const own = parse('Sáng 5/3, xã Ea Bá tổ chức gala hoa đào lần thứ 2.', {
    lexicon: { eventWords: [{ word: 'gala', type: 'festival' }] },
  })
  expect(own.event).toMatchObject({ text: 'gala hoa đào lần thứ 2', type: 'festival', rule: 'event/own-word-held' })
})

test('a sentence of thousands of events costs no more than its length', () => {
  const began = performance.now()
  parse('Ngày 5/3, UBND huyện tổ chức ' + 'hội nghị tổng kết tại xã Ea Bá, '.repeat(4000))
  expect(performance.now() - began).toBeLessThan(5000)
})
