import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

describe('name and type', () => {
  test.each([
    // a body that is known by its brand, and one whose last word is another word's half elsewhere
    ['Sáng 5/5/2022, Vinasao gặp mặt đầu xuân.', 'gặp mặt đầu xuân', 'meeting'],
    ['Sáng 5/5/2022, Tỉnh đoàn kiểm tra việc thu phí rác thải.', 'kiểm tra việc thu phí rác thải', 'inspection'],
    ['Sáng 5/5/2022, Trung tâm Bảo trợ xã hội họp bàn về chỗ ở.', 'họp bàn về chỗ ở', 'meeting'],
    // where it was brought out, though no day is told
    ['Vừa qua, tại Hà Nội, Tạp chí Mây đã công bố giải thưởng “Hoa mơ”.', 'công bố giải thưởng “Hoa mơ”', 'ceremony'],
    ['Kỷ niệm 10 năm thành lập, sáng 5/5/2022, Đoàn xã Tân Mỹ gặp mặt cựu cán bộ.', 'gặp mặt cựu cán bộ', 'meeting'],
    // carried out, too
    ['Ngày 5/5/2022, Viện Cây hồi đã thực hiện chuyến đi về bản Mây.', 'chuyến đi về bản Mây', 'visit'],
    ['Ngày 5/5/2022, Viện Cây hồi triển khai lớp tập huấn nuôi ong.', 'lớp tập huấn nuôi ong', 'training'],
    // what is in quotes is what the event is called
    [
      'Sáng 5/5/2022, Viện Cây hồi tổ chức hội thảo lấy ý kiến người trồng. Hội thảo “Cây hồi và người trồng” có ba báo cáo.',
      'Hội thảo “Cây hồi và người trồng”',
      'seminar',
    ],
    // of whom it speaks
    [
      'Sáng 5/5/2022, Trại giam Suối Mây tổ chức hội nghị đối thoại với phạm nhân đang chấp hành án.',
      'hội nghị đối thoại với phạm nhân đang chấp hành án',
      'dialogue',
    ],
    [
      'Hội thao sinh viên Tỉnh Hoa Lim năm 2022 khai mạc ngày 5/5/2022.',
      'Hội thao sinh viên Tỉnh Hoa Lim năm 2022',
      'contest',
    ],
    [
      'Chiều 5/5/2022, Ủy ban MTTQ huyện Phú Lâm tổ chức hội nghị tiếp xúc giữa cử tri với những người ứng cử đại biểu HĐND huyện.',
      'hội nghị tiếp xúc giữa cử tri với những người ứng cử đại biểu HĐND huyện',
      'dialogue',
    ],
    [
      'Đoàn công tác Huyện đội Phú Lâm do ông Lò Văn Sủng làm Trưởng đoàn bắt đầu hành trình 3 ngày (từ 5 đến 7/5/2022) đi thăm các bản vùng lũ.',
      'thăm các bản vùng lũ',
      'visit',
    ],
    // a body acts, by a word that other bodies have in their names
    ['Ngày 5/5/2022, Bộ Công Thương kiểm tra Bệnh viện Nà Co.', 'kiểm tra Bệnh viện Nà Co', 'inspection'],
    ['Ngày 5/5/2022, UBND tỉnh kiểm tra hai xã vùng lũ.', 'kiểm tra hai xã vùng lũ', 'inspection'],
    ['Ngày 5/5/2022, Thường trực Huyện ủy giám sát việc thu phí.', 'giám sát việc thu phí', 'inspection'],
    ['Ngày 5/5/2022, Chủ tịch UBND tỉnh Lò Văn Sủng về xã để kiểm tra đập Nà Co.', 'kiểm tra đập Nà Co', 'inspection'],
    ['Ngày 5/5/2022, Ban Chỉ huy Quân sự huyện diễn tập khu vực phòng thủ.', 'diễn tập khu vực phòng thủ', 'drill'],
    // by what way one comes there
    [
      'Ngày 5/5/2022, Chủ tịch UBND huyện Lò Văn Sủng xuống hiện trường kiểm tra đập Nà Co.',
      'kiểm tra đập Nà Co',
      'inspection',
    ],
    [
      'Ngày 5/5/2022, Chủ tịch UBND huyện Lò Văn Sủng đã đi thực địa, kiểm tra đập Nà Co.',
      'kiểm tra đập Nà Co',
      'inspection',
    ],
    ['Ngày 5/5/2022, Chủ tịch UBND huyện Lò Văn Sủng cùng phu nhân thăm bản Nà Co.', 'thăm bản Nà Co', 'visit'],
    // held with a word for how, in the passive as well
    ['Ngày 5/5/2022, hội thảo về chè được long trọng tổ chức.', 'hội thảo về chè', 'seminar'],
    [
      'Ngày 5/5/2022, hội thảo về chè của Sở Y tế được trang trọng tổ chức tại Lào Cai.',
      'hội thảo về chè của Sở Y tế',
      'seminar',
    ],
    ['Ngày 5/5/2022, hội thảo về chè tiếp tục diễn ra.', 'hội thảo về chè', 'seminar'],
    // what opens a speech, where elsewhere it is a paper
    [
      'Kết luận tại hội nghị phòng dịch sáng 5/5/2022, ông Lò Văn Sủng yêu cầu trực 24 giờ.',
      'hội nghị phòng dịch',
      'conference',
    ],
    [
      'Phát biểu định hướng hội nghị phòng dịch sáng 5/5/2022, ông Lò Văn Sủng yêu cầu trực 24 giờ.',
      'hội nghị phòng dịch',
      'conference',
    ],
    // a sentence that a photo shows is no caption
    ['Sáng 5/5/2022, Sở Y tế tổ chức hội nghị phòng dịch (ảnh).', 'hội nghị phòng dịch', 'conference'],
    ['Sáng 5/5/2022, Sở Y tế tổ chức hội nghị phòng dịch (ảnh trên).', 'hội nghị phòng dịch', 'conference'],
    // how it is held
    ['Sáng 5/5/2022, Sở Y tế đã tổ chức trực tuyến hội nghị phòng dịch.', 'hội nghị phòng dịch', 'conference'],
    ['Sáng 5/5/2022, Sở Y tế họp khẩn cấp hội nghị phòng dịch.', 'hội nghị phòng dịch', 'conference'],
    // "hành lễ" is to pray; these hold or lead a ceremony
    ['Sáng 5/5/2022, Sở Y tế tiến hành lễ khánh thành trạm y tế.', 'lễ khánh thành trạm y tế', 'ceremony'],
    ['Sáng 5/5/2022, ông Lò Văn Sủng điều hành lễ khánh thành trạm y tế.', 'lễ khánh thành trạm y tế', 'ceremony'],
    [
      'Sáng 5/5/2022, ông Lò Văn Sủng đã đến dự và phát biểu chào mừng hội thảo về sâm núi.',
      'hội thảo về sâm núi',
      'seminar',
    ],
    [
      'Ngày 5/5/2022, Chủ tịch UBND huyện Lò Văn Sủng lội suối hơn một giờ, trực tiếp kiểm tra đập Nà Co.',
      'kiểm tra đập Nà Co',
      'inspection',
    ],
    [
      'Ngày 5/5/2022, Chủ tịch UBND huyện Lò Văn Sủng cùng lãnh đạo các phòng, ban đã kiểm tra đập Nà Co.',
      'kiểm tra đập Nà Co',
      'inspection',
    ],
    [
      'Ngày 5/5/2022, ông Lò Văn Sủng, Bí thư Huyện ủy và đại diện các xã, thị trấn dâng hương tại đền Nà Co.',
      'dâng hương tại đền Nà Co',
      'visit',
    ],
    [
      'Sáng 5/5/2022, hàng nghìn người dân đổ về sân vận động huyện xem giải đua ngựa lần thứ 15.',
      'giải đua ngựa lần thứ 15',
      'contest',
    ],
    [
      'Ngày 5/5/2022, tại Vientiane, Bộ trưởng Bộ Quốc phòng Lò Văn Sủng hội đàm với người đồng cấp Lào.',
      'hội đàm với người đồng cấp Lào',
      'reception',
    ],
    [
      'Tối 5/5/2022, Sở Văn hóa tổ chức chương trình cầu truyền hình "Xuân bản Mây".',
      'chương trình cầu truyền hình "Xuân bản Mây"',
      'other',
    ],
    [
      'Trưa 5/5/2022, tại buổi làm việc với xã Tân Mỹ, ông Lò Văn Sủng yêu cầu Sở Y tế cùng các đơn vị nhanh chóng kiểm tra toàn diện kho thuốc.',
      'buổi làm việc với xã Tân Mỹ',
      'working-session',
    ],
    [
      'Hôm 5/5/2022, chuyến xe chở 300 suất quà đã đến xã Tân Mỹ. Đây là hoạt động do Hội Chữ thập đỏ tỉnh tổ chức. Đến thăm, tặng quà hộ nghèo và gia đình chính sách, đoàn do bà Thái Thị Nụ dẫn đầu.',
      'thăm, tặng quà hộ nghèo và gia đình chính sách',
      'visit',
    ],
    [
      'Sáng 5/5/2022, tại buổi làm việc với xã Tân Mỹ, ông Lò Văn Sủng nghe dân nói. Ông yêu cầu các phòng gửi Sở Tư pháp kiểm tra hồ sơ đất.',
      'buổi làm việc với xã Tân Mỹ',
      'working-session',
    ],
    // a paper that is signed, a programme by its name, who comes somewhere for it, a stop of the journey
    [
      'Ngày 5/5/2022, Trường Đại học Mây Ngàn đã ký Bản ghi nhớ hợp tác với Viện Cây chè về nhân giống chè cổ.',
      'ký Bản ghi nhớ hợp tác với Viện Cây chè về nhân giống chè cổ',
      'ceremony',
    ],
    [
      'Ngày 5/5/2022, Câu lạc bộ Thiện nguyện Hoa Ban tổ chức chương trình “Áo ấm ngày đông” năm 2022 tại xã Tân Mỹ.',
      'chương trình “Áo ấm ngày đông” năm 2022',
      'other',
    ],
    [
      'Đó là điều mà Đoàn giám sát của HĐND tỉnh ghi nhận khi về huyện Phú Lâm ngày 5/5/2022, để giám sát việc thu phí rác thải.',
      'giám sát việc thu phí rác thải',
      'inspection',
    ],
    [
      'Sáng 5/5/2022, Thiếu tướng Lò Văn Sủng, Phó Chính ủy Quân khu đã có mặt ở chợ nổi để thăm, chúc Tết đồng bào huyện Phú Lâm.',
      'thăm, chúc Tết đồng bào huyện Phú Lâm',
      'visit',
    ],
    [
      'Sáng 5/5/2022, ông Lò Văn Sủng hỏi chuyện bà con xã Tân Mỹ. Đây là điểm đầu tiên trong chuyến kiểm tra công tác chống hạn của ông.',
      'chuyến kiểm tra công tác chống hạn của ông',
      'inspection',
    ],
    [
      'Ngày 5/5/2022, đoàn công tác của tỉnh đã đến thăm, chúc mừng Lễ Giáng sinh Tòa Giám mục Đèo Mây.',
      'thăm, chúc mừng Lễ Giáng sinh Tòa Giám mục Đèo Mây',
      'visit',
    ],
    [
      'Cây cầu ấy là công trình đầu tiên của Chiến dịch Mùa hè xanh năm 2022, được Huyện đoàn phát động ngày 5/5/2022.',
      'Chiến dịch Mùa hè xanh năm 2022',
      'campaign',
    ],
    [
      'Thực hiện Chương trình giám sát năm 2022, ngày 5/5/2022 Ban Pháp chế HĐND tỉnh giám sát việc cấp đất rừng tại huyện Phú Lâm.',
      'giám sát việc cấp đất rừng',
      'inspection',
    ],
    [
      'Chiều 31/1/2022, chủ trì họp Ban Chỉ đạo chống hạn, Phó Chủ tịch UBND tỉnh Lò Văn Sính yêu cầu các xã nạo vét kênh.',
      'họp Ban Chỉ đạo chống hạn',
      'meeting',
    ],
    [
      'Ngày 5/7/2021, UBND huyện Phú Lâm phối hợp với Sở Y tế tỉnh, ngư dân có tàu hỏng và đại diện xưởng tàu đã tổ chức họp bàn cách sửa tàu.',
      'họp bàn cách sửa tàu',
      'meeting',
    ],
    [
      'Ngày 31/1/2022, kiểm tra công tác phòng cháy tại xã Tân Mỹ, Chủ tịch UBND huyện Lò Văn Sính yêu cầu trực cả đêm.',
      'kiểm tra công tác phòng cháy',
      'inspection',
    ],
    [
      'Sáng nay 12/7/2021, Sở Y tế họp báo công bố kết quả tiêm chủng. Hơn 30 phóng viên đến dự.',
      'họp báo công bố kết quả tiêm chủng',
      'press-conference',
    ],
    ['Ngày 15/6/2021, Trường Đại học Hòa Giang tổ chức Lễ tốt nghiệp năm 2021.', 'Lễ tốt nghiệp năm 2021', 'ceremony'],
    [
      'Sáng 15/6/2021, Thường trực Tỉnh ủy nghe báo cáo tiến độ lập quy hoạch tỉnh.',
      'nghe báo cáo tiến độ lập quy hoạch tỉnh',
      'meeting',
    ],
    ['Ngày 15/6/2021, Ủy ban Kiểm tra Tỉnh ủy tổ chức Kỳ họp thứ 18.', 'Kỳ họp thứ 18', 'meeting'],
    ['Ngày 15/6/2021, HĐND tỉnh tổ chức Kỳ họp thứ 18.', 'Kỳ họp thứ 18', 'assembly'],
    // a sitting of a session, and one of nobody's
    [
      'Tại phiên họp chiều 15/6, Kỳ họp thứ 18 HĐND huyện, các đại biểu bàn về chợ.',
      'Kỳ họp thứ 18 HĐND huyện',
      'assembly',
    ],
    ['Tại phiên họp chiều 15/6 chuẩn bị cho chợ Tết, các đại biểu bàn về kỳ thi.', 'phiên họp', 'meeting'],
    ...[
      'buổi thảo luận tổ về đất rừng',
      'buổi thảo luận ở tổ',
      'buổi thảo luận tại hội trường về đất rừng',
      'phiên trả lời chất vấn về đất rừng',
      'phiên họp chất vấn về đất rừng',
    ].map((name) => [`Chiều 15/6/2021, HĐND tỉnh tổ chức ${name}.`, name, 'assembly']),
    [
      'Ngày 15/6/2021, Ban Pháp chế HĐND tỉnh thẩm tra dự thảo nghị quyết về cấp nước.',
      'thẩm tra dự thảo nghị quyết về cấp nước',
      'meeting',
    ],
    [
      'Trung tâm Y tế khám cho dân. Ngày 15/6/2021, Trung tâm Y tế huyện tổ chức khám, cấp thuốc miễn phí cho 300 người cao tuổi.',
      'khám, cấp thuốc miễn phí cho 300 người cao tuổi',
      'visit',
    ],
    // an event that is the subject of its sentence, by its verb or by the day behind it
    [
      'Sau ba ngày thi đấu, Hội thao ngành Điện lực lần thứ VI đã khép lại tại nhà văn hóa. Hội thao có 300 người tham gia.',
      'Hội thao ngành Điện lực lần thứ VI',
      'contest',
    ],
    [
      'Phiên chất vấn của kỳ họp thứ năm HĐND tỉnh Hòa Giang sáng 6/7/2021 nóng lên khi một đại biểu hỏi về bãi xe.',
      'Phiên chất vấn của kỳ họp thứ năm HĐND tỉnh Hòa Giang',
      'assembly',
    ],
    [
      'Chiều 11/4/2021, Hội nghị lần 7 Ủy ban Mặt trận huyện Phú Lâm họp phiên bế mạc. Phiên bế mạc nghe báo cáo.',
      'Hội nghị lần 7 Ủy ban Mặt trận huyện Phú Lâm',
      'conference',
    ],
    [
      'Khóa tập huấn kỹ năng viết tin, khai giảng hôm 20/8/2021 tại xã Tân Mỹ, kéo dài ba ngày.',
      'Khóa tập huấn kỹ năng viết tin',
      'training',
    ],
    // what has been told of is named afterwards
    [
      'Hôm 27/7/2021, bảy hộ dân gặp Chủ tịch UBND tỉnh. Đây là buổi tiếp công dân định kỳ tháng 7.',
      'buổi tiếp công dân định kỳ tháng 7',
      'dialogue',
    ],
    // a bare noun for what the verb before it tells
    [
      'Sáng 2/3/2022, ông Lò Văn Sính đã trao quyết định bổ nhiệm Giám đốc Sở Y tế tại buổi lễ do Sở Y tế tổ chức. Dự lễ còn có bà Thái Thị Nụ.',
      'trao quyết định bổ nhiệm Giám đốc Sở Y tế',
      'ceremony',
    ],
    [
      'Hôm nay (29/10), Quốc hội thảo luận về dự án Luật Chợ phiên. Bà Lò Thị Sính điều hành.',
      'thảo luận về dự án Luật Chợ phiên',
      'assembly',
    ],
    [
      'Chiều 12/8/2021, Thường trực Thành ủy Hòa Giang nghe và cho ý kiến về quy hoạch phân khu phía Nam.',
      'nghe và cho ý kiến về quy hoạch phân khu phía Nam',
      'meeting',
    ],
    [
      'Ông Lò Văn Sính nói thế ở buổi họp báo sáng qua về chương trình kỳ họp thứ 9, HĐND tỉnh khóa VIII.',
      'buổi họp báo sáng qua về chương trình kỳ họp thứ 9, HĐND tỉnh khóa VIII',
      'press-conference',
    ],
    // who holds it is a name that stands alone between the day and the verb
    [
      'Sáng 5/3/2021, Công đoàn ngành Giáo dục phát động Tháng công nhân năm 2021.',
      'phát động Tháng công nhân năm 2021',
      'campaign',
    ],
    [
      'Mới đây, Viện kiểm sát nhân dân huyện Phú Lâm đã trực tiếp kiểm sát việc thi hành Luật tại nhà tạm giữ. Viện kiểm sát kiểm sát từng sổ.',
      'trực tiếp kiểm sát việc thi hành Luật',
      'inspection',
    ],
    // what somebody will do is told beside what was said at a meeting
    [
      'Ông Lò Văn Sính nói vậy tại buổi làm việc của Chủ tịch UBND tỉnh với lãnh đạo huyện ngày 23/6. Dự án bị chậm. Ngày 24/6, Sở Y tế sẽ họp và báo cáo Chủ tịch.',
      'buổi làm việc của Chủ tịch UBND tỉnh với lãnh đạo huyện',
      'working-session',
    ],
    [
      'Sáng 12/4/2021, Sở Y tế tỉnh Hòa Giang tổ chức Hội nghị sơ kết công tác quý I năm 2021. Ông Quàng Văn Sính chủ trì hội nghị.',
      'Hội nghị sơ kết công tác quý I năm 2021',
      'conference',
    ],
    [
      'Ngày 3/3/2020, UBND huyện Phú Lâm họp giao ban công tác tháng 3. Bà Thái Thị Nụ chủ trì.',
      'họp giao ban công tác tháng 3',
      'meeting',
    ],
    [
      'Chiều 9/5/2022, Đoàn công tác của Tỉnh ủy đã làm việc với Huyện ủy Phú Lâm về công tác xây dựng Đảng. Cùng dự có lãnh đạo các ban.',
      'làm việc với Huyện ủy Phú Lâm về công tác xây dựng Đảng',
      'working-session',
    ],
    [
      'Ngày 21/6/2019, Trường Đại học Hòa Giang tổ chức Hội thảo khoa học “Giống lúa chịu mặn”. Hơn 80 nhà khoa học tham dự.',
      'Hội thảo khoa học “Giống lúa chịu mặn”',
      'seminar',
    ],
    [
      'Ngày 8/7/2021, HĐND tỉnh Hòa Giang khai mạc Kỳ họp thứ hai, khóa X. Ông Kim Sa Vuông chủ tọa kỳ họp.',
      'Kỳ họp thứ hai, khóa X',
      'assembly',
    ],
    [
      'Ngày 14/5/2020, Đảng bộ xã Tân Mỹ tổ chức Đại hội đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025. Dự đại hội có 120 đại biểu.',
      'Đại hội đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025',
      'congress',
    ],
    [
      'Sáng 2/9/2022, UBND thị xã Long Bình tổ chức Lễ khánh thành cầu Rạch Dừa. Hàng trăm người dân có mặt.',
      'Lễ khánh thành cầu Rạch Dừa',
      'ceremony',
    ],
    [
      'Ngày 6/10/2020, Hội Nông dân tỉnh Hòa Giang tổ chức lớp tập huấn kỹ thuật trồng nấm. Lớp học có 40 hội viên.',
      'lớp tập huấn kỹ thuật trồng nấm',
      'training',
    ],
    [
      'Ngày 6/10/2020, Sở Nội vụ tỉnh Hòa Giang tổ chức Hội nghị tập huấn nghiệp vụ văn thư năm 2020.',
      'Hội nghị tập huấn nghiệp vụ văn thư năm 2020',
      'training',
    ],
    [
      'Chiều 20/1/2023, Bí thư Huyện ủy Quàng Văn Sính đã đến thăm, chúc Tết các gia đình chính sách tại xã Tân Mỹ.',
      'thăm, chúc Tết các gia đình chính sách',
      'visit',
    ],
    [
      'Ngày 11/8/2022, Chủ tịch UBND huyện Thái Thị Nụ đã kiểm tra tiến độ xây dựng hồ chứa nước Đá Bàn. Cùng đi có lãnh đạo các phòng.',
      'kiểm tra tiến độ xây dựng hồ chứa nước Đá Bàn',
      'inspection',
    ],
    [
      'Chiều 7/6/2022, tại trụ sở UBND tỉnh, Chủ tịch UBND tỉnh Kim Sa Vuông đã tiếp Đại sứ Na Uy. Hai bên trao đổi về nghề cá.',
      'tiếp Đại sứ Na Uy',
      'reception',
    ],
    [
      'Ngày 5/7/2021, Tổ đại biểu HĐND huyện tổ chức Hội nghị tiếp xúc cử tri sau kỳ họp thứ hai tại xã Tân Mỹ.',
      'Hội nghị tiếp xúc cử tri sau kỳ họp thứ hai',
      'dialogue',
    ],
    [
      'Sáng 15/3/2022, UBND tỉnh Hòa Giang tổ chức họp báo giới thiệu Ngày hội trái cây năm 2022. Ông Kim Sa Vuông chủ trì họp báo.',
      'họp báo giới thiệu Ngày hội trái cây năm 2022',
      'press-conference',
    ],
    [
      'Ngày 18/11/2020, Phòng Giáo dục huyện Phú Lâm tổ chức Hội thi giáo viên dạy giỏi cấp huyện. Có 62 giáo viên dự thi.',
      'Hội thi giáo viên dạy giỏi cấp huyện',
      'contest',
    ],
    [
      'Tối 1/2/2023, UBND xã Tân Mỹ tổ chức Lễ hội Đua ghe năm 2023. Lễ hội có 12 đội tham gia.',
      'Lễ hội Đua ghe năm 2023',
      'festival',
    ],
    [
      'Ngày 9/9/2021, Ban Chỉ huy Quân sự huyện Phú Lâm tổ chức Diễn tập khu vực phòng thủ năm 2021. Đại tá Quàng Văn Sính chủ trì.',
      'Diễn tập khu vực phòng thủ năm 2021',
      'drill',
    ],
    [
      'Sáng 5/6/2022, Huyện đoàn Phú Lâm tổ chức ra quân Chiến dịch Thanh niên tình nguyện hè năm 2022. Hơn 300 đoàn viên tham gia.',
      'ra quân Chiến dịch Thanh niên tình nguyện hè năm 2022',
      'campaign',
    ],
  ])('%s', (text, name, type) => {
    const { event } = parse(text)
    expect([words(text, event), event?.type]).toEqual([name, type])
  })
})

describe('status', () => {
  test.each([
    ['Ngày 5/5/2022, UBND tỉnh Hòa Giang tổ chức Hội nghị xúc tiến đầu tư năm 2022.', 'held'],
    ['Ngày 5/5/2022, UBND tỉnh Hòa Giang sẽ tổ chức Hội nghị xúc tiến đầu tư năm 2022.', 'upcoming'],
    ['Hội nghị xúc tiến đầu tư năm 2022 sẽ diễn ra vào ngày 5/5/2022 tại thị xã Long Bình.', 'upcoming'],
    ['Dự kiến ngày 5/5/2022, UBND tỉnh Hòa Giang tổ chức Hội nghị xúc tiến đầu tư năm 2022.', 'upcoming'],
    ['Hội nghị xúc tiến đầu tư năm 2022 đang diễn ra tại thị xã Long Bình.', 'ongoing'],
    ['UBND tỉnh Hòa Giang quyết định hoãn tổ chức Lễ hội Đua ghe năm 2021 do dịch bệnh.', 'cancelled'],
    [
      'Sáng 5/5/2022, UBND tỉnh Hòa Giang tổ chức Hội nghị chè vùng cao. Hội nghị diễn ra từ ngày 5 đến 7/5/2022.',
      'ongoing',
    ],
    ['Hội nghị chè vùng cao đã diễn ra tại Tân Mỹ trong các ngày 5-7/5/2022. Hội nghị bầu 9 người.', 'held'],
    // what a session will do, the day it is to come
    [
      'Khai mạc ngày 6/12, kỳ họp thứ 4 HĐND tỉnh sẽ thông qua 15 nghị quyết. Kỳ họp thứ 4 kéo dài ba ngày.',
      'upcoming',
    ],
    ['Sở Y tế có buổi họp giao ban vào sáng thứ hai tới (18/4/2022) để bàn việc phòng dịch.', 'upcoming'],
    ['Ngày 22/8/2021, UBND tỉnh vừa có công văn triệu tập cuộc họp về vụ đồng hồ nước vào ngày 23/8/2021.', 'upcoming'],
    // one of its days
    ['Chiều 27/6/2021, Đại hội Đảng bộ xã Tân Mỹ lần thứ V đã diễn ra ngày làm việc thứ nhất.', 'ongoing'],
    ['Sáng 8/12/2021, ngày làm việc thứ hai kỳ họp thứ ba, HĐND tỉnh nghe tờ trình về phí chợ.', 'ongoing'],
    ['Sáng 8/12/2021, ngày làm việc cuối của kỳ họp thứ ba, HĐND tỉnh thông qua 9 nghị quyết.', 'held'],
    ['Ngày 8/12/2021, Chủ tịch Quốc hội Lào đang có chuyến thăm tỉnh Hòa Giang.', 'ongoing'],
    ['Tạm dừng tổ chức Giải bóng đá thiếu niên huyện Phú Lâm năm 2021.', 'cancelled'],
    ['Lễ hội Đua ghe năm 2021 dự kiến tổ chức ngày 12/2/2021 tại xã Tân Mỹ đã tạm hoãn để phòng dịch.', 'cancelled'],
  ])('%s', (text, status) => {
    expect(parse(text).event?.status).toBe(status)
  })
})

describe('mode', () => {
  test.each([
    ['Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị trực tuyến triển khai tiêm chủng. Bà Thái Thị Nụ chủ trì.', 'online'],
    [
      'Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng theo hình thức trực tiếp kết hợp trực tuyến.',
      'hybrid',
    ],
    ['Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị triển khai tiêm chủng. Bà Thái Thị Nụ chủ trì.', null],
    ['Ngày 5/5/2022, Sở Y tế tổ chức Hội nghị về dịch vụ công. Tỷ lệ nộp hồ sơ trực tuyến đạt 60%.', null],
  ])('%s', (text, mode) => {
    const { event } = parse(text)
    expect([event?.type, event?.mode]).toEqual(['conference', mode])
  })
})

describe('which of several mentions', () => {
  test('the body names it in full, the headline in short', () => {
    const text =
      'Phú Lâm: Tổng kết công tác hội năm 2020\n\nSáng 8/1/2021, Hội Phụ nữ huyện Phú Lâm tổ chức Hội nghị tổng kết công tác hội năm 2020, triển khai nhiệm vụ năm 2021. Tại hội nghị, các đại biểu đã thảo luận sôi nổi.'
    const { event } = parse(text)
    const name = 'Hội nghị tổng kết công tác hội năm 2020, triển khai nhiệm vụ năm 2021'
    expect(words(text, event)).toBe(name)
    expect(event?.span.start).toBe(text.indexOf(name))
  })

  test('a meeting told as background is not the event', () => {
    const text =
      'Ngày 8/1/2021, UBND xã Tân Mỹ tổ chức Lễ phát động trồng cây. Lễ phát động thực hiện kết luận của Hội nghị Ban Chấp hành Đảng bộ tỉnh.'
    const { event } = parse(text)
    expect([words(text, event), event?.type]).toEqual(['Lễ phát động trồng cây', 'ceremony'])
  })

  test('an event word of the caller', () => {
    const text = 'Ngày 8/1/2021, UBND xã Tân Mỹ tổ chức Đêm giao lưu bản làng. Đông đảo bà con đến dự.'
    const lexicon = { eventWords: [{ word: 'đêm giao lưu', type: 'festival' as const }] }
    const { event } = parse(text, { lexicon })
    expect([words(text, event), event?.type]).toEqual(['Đêm giao lưu bản làng', 'festival'])
  })
})

describe('which of several events', () => {
  test.each([
    [
      'the first item of a digest',
      'Tin vắn ngày 4/6\n\nSáng 3/6/2021, tại hội nghị bàn việc nạo vét kênh Nà Lốc, ông Quàng Văn Sính cho biết kênh dài 9 km.\nChiều 3/6/2021, Phó Chủ tịch UBND tỉnh Lò Văn Sính chủ trì cuộc họp về nhà máy chè Tân Mỹ. Tại cuộc họp, ông yêu cầu làm nhanh.',
      'hội nghị bàn việc nạo vét kênh Nà Lốc',
    ],
    [
      'what a partner that is no known organisation launches too',
      'Sáng 5/5/2021, Sở Y tế phối hợp với Quỹ Vì trẻ thơ vùng hồ phát động Tuần lễ uống nước sạch. Có hơn 90 người dự.',
      'phát động Tuần lễ uống nước sạch',
    ],
    [
      'a decision made known, not the inspection it orders',
      'Sáng 5/5/2021, Thanh tra tỉnh Hòa Giang đã công bố quyết định của Chánh Thanh tra tỉnh kiểm tra việc thu phí chợ Phú Lâm. Tại buổi công bố, đại diện chợ có mặt.',
      'công bố quyết định của Chánh Thanh tra tỉnh kiểm tra việc thu phí chợ Phú Lâm',
    ],
    [
      'no ceremony that guests came for',
      'Sáng 5/5/2021, Chủ tịch UBND tỉnh Lò Văn Sính đã lên thăm và làm việc với UBND xã Tân Mỹ.\nChiều 5/5/2021, nhân dịp các đoàn bạn đến tham dự lễ mừng 50 năm đập Nà Lốc, Hội Phụ nữ tỉnh tặng hoa.',
      'thăm và làm việc với UBND xã Tân Mỹ',
    ],
    [
      'what is told now, not what went before',
      'Sáng 5/5/2021, Chủ tịch UBND tỉnh Lò Văn Sính đã kết thúc chuyến thăm huyện Phú Lâm. Trước đó, ông đã tham dự hội nghị Chè vùng cao lần thứ hai.',
      'chuyến thăm huyện Phú Lâm',
    ],
  ])('%s', (_, text, name) => {
    expect(words(text, parse(text).event)).toBe(name)
  })

  test('a meeting named in full by one word, then in short by another', () => {
    const text =
      'Tại buổi làm việc giữa UBND tỉnh với huyện Phú Lâm sáng 23/6/2021, ông Lò Văn Sính nói kênh sẽ xong. Ông Lò Văn Sính phát biểu tại cuộc họp sáng 23/6/2021.'
    expect(words(text, parse(text).event)).toBe('buổi làm việc giữa UBND tỉnh với huyện Phú Lâm')
  })

  test.each([
    [
      'Chiều nay (16/5/2021), Thường vụ Quốc hội đã nghe báo cáo về dự án Luật Chợ. Nhiều ý kiến đề nghị giảm phí.',
      'nghe báo cáo về dự án Luật Chợ',
    ],
    [
      'Ngày 7/2/2021, lãnh đạo huyện Phú Lâm có chương trình thăm hỏi, động viên các xưởng chè. Chủ tịch huyện Lò Văn Sính tặng hoa.',
      'chương trình thăm hỏi, động viên các xưởng chè',
    ],
    [
      'Khách là Phó Chủ tịch UBND tỉnh Lò Văn Sính, ngày 23/1/2021 đã đến thăm công nhân xưởng chè Nà Lốc. Cùng đi có lãnh đạo huyện.',
      'thăm công nhân xưởng chè Nà Lốc',
    ],
    [
      'Đó là tình huống giả định của cuộc diễn tập cứu hộ đường thủy năm 2021, được UBND tỉnh tổ chức hôm 8/10/2021 trên hồ Nà Lốc.',
      'cuộc diễn tập cứu hộ đường thủy năm 2021',
    ],
    [
      'Ngày 12/11/2021, HĐND tỉnh bước vào ngày làm việc cuối cùng của kỳ họp thứ tư, khóa XII. Bà Thái Thị Nụ điều khiển phiên họp.',
      'kỳ họp thứ tư, khóa XII',
    ],
    [
      'Lễ hội khai ấn đền Nà Lốc, dự kiến diễn ra trong 2 ngày 5 và 6/2/2021, năm nay vắng người bán hàng rong.',
      'Lễ hội khai ấn đền Nà Lốc',
    ],
    [
      'Theo báo cáo của ông Lò Văn Sính tại phiên họp của các đại biểu chuyên trách về ngân sách chợ, tổng chi năm tới là 9 tỷ đồng. Tại phiên họp, nhiều người hỏi thêm.',
      'phiên họp của các đại biểu chuyên trách về ngân sách chợ',
    ],
  ])('%s', (text, name) => {
    expect(words(text, parse(text).event)).toBe(name)
  })

  test('an event that only the headline names', () => {
    const text =
      'Lễ trao quà cho các hộ nghèo vùng hồ Nà Lốc\n\nTrận lũ lớn đã làm nhiều hộ mất nhà. Các anh chị trong xưởng góp gạo và tiền.'
    expect(words(text, parse(text).event)).toBe('Lễ trao quà cho các hộ nghèo vùng hồ Nà Lốc')
  })

  test('a group session of a parliament is an assembly', () => {
    expect(
      parse('Sáng 5/5/2021, phát biểu tại phiên họp tổ về dự án Luật Chợ, đại biểu Lò Văn Sính đề nghị giảm phí.').event
        ?.type,
    ).toBe('assembly')
  })
})
