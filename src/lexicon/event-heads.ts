/**
 * The words that name an event, with its type. A head is found as a whole phrase, longest first, so
 * "hội nghị tập huấn" outdoes "hội nghị".
 *
 * Source: names of official meetings, ceremonies and visits in Quy chế làm việc of the Government and of
 * People's Committees, Nghị định 111/2018/NĐ-CP (ceremonies), Luật Tổ chức chính quyền địa phương (sessions).
 */
import type { EventType } from '../record.js'

/** Nouns: the event's name begins with them. */
export const EVENT_NOUNS: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  conference: [
    'hội nghị', 'buổi hội nghị', 'hội nghị trực tuyến', 'phiên toàn thể hội nghị', 'phiên chấm báo cáo', 'hội nghị - hội thảo', 'hội nghị bàn tròn',
  ],
  meeting: [
    'cuộc họp', 'buổi họp', 'phiên họp', 'kỳ họp báo cáo', 'phiên giao ban', 'cuộc giao ban', 'buổi giao ban', 'cuộc họp giao ban', 'buổi họp giao ban', 'buổi sinh hoạt',
    'buổi gặp mặt', 'cuộc gặp mặt', 'buổi họp mặt', 'cuộc họp mặt', 'buổi gặp gỡ', 'cuộc gặp gỡ', 'chương trình gặp mặt', 'chương trình gặp gỡ', 'chương trình họp mặt',
    'hội nghị gặp mặt', 'hội nghị họp mặt', 'phiên họp trực tuyến', 'cuộc họp trực tuyến', 'lễ gặp mặt',
  ],
  'working-session': ['buổi làm việc', 'cuộc làm việc', 'phiên làm việc', 'chương trình làm việc', 'hội nghị làm việc'],
  seminar: [
    'hội thảo', 'tọa đàm', 'buổi tọa đàm', 'buổi hội thảo', 'diễn đàn', 'hội thảo - tập huấn', 'chương trình tọa đàm', 'cuộc tọa đàm', 'hội nghị tọa đàm', 'hội nghị hội thảo',
  ],
  assembly: ['kỳ họp', 'phiên khai mạc kỳ họp', 'phiên bế mạc kỳ họp', 'phiên họp giải trình', 'phiên giải trình', 'phiên chất vấn', 'phiên bế mạc', 'phiên khai mạc'],
  congress: ['đại hội'],
  ceremony: [
    'lễ', 'buổi lễ', 'đại lễ', 'mít tinh', 'míttinh', 'mit tinh', 'mittinh', 'lễ mít tinh', 'lễ mittinh', 'buổi mít tinh', 'cuộc mít tinh', 'buổi công bố', 'buổi trao', 'buổi ký kết', 'nghi lễ', 'buổi tuyên dương', 'hội nghị công bố và trao',
    'hoạt động kỷ niệm', 'chương trình kỷ niệm', 'buổi ra mắt', 'lễ hội nghị',
  ],
  training: [
    'lớp tập huấn', 'lớp bồi dưỡng', 'khóa tập huấn', 'khóa bồi dưỡng', 'khóa đào tạo', 'lớp đào tạo', 'buổi tập huấn', 'hội nghị tập huấn', 'hội nghị bồi dưỡng', 'lớp học',
    'đợt tập huấn', 'chương trình tập huấn', 'các lớp tập huấn', 'hội thảo tập huấn', 'khóa học', 'hội nghị đào tạo', 'hội nghị trực tuyến tập huấn', 'khóa huấn luyện', 'lớp huấn luyện',
  ],
  visit: ['chuyến thăm', 'buổi thăm', 'chuyến công tác'],
  inspection: [
    'buổi kiểm tra', 'cuộc kiểm tra', 'chuyến kiểm tra', 'đợt kiểm tra', 'buổi giám sát', 'cuộc giám sát', 'buổi khảo sát', 'cuộc khảo sát', 'chuyến khảo sát', 'đợt giám sát', 'chuyến thị sát',
  ],
  reception: ['buổi tiếp', 'cuộc tiếp', 'hội đàm', 'cuộc hội đàm', 'buổi hội đàm', 'cuộc hội kiến', 'buổi hội kiến', 'buổi tiếp xã giao', 'cuộc gặp', 'buổi gặp'],
  dialogue: [
    'buổi tiếp xúc cử tri', 'hội nghị tiếp xúc cử tri', 'cuộc tiếp xúc cử tri', 'buổi đối thoại', 'hội nghị đối thoại', 'cuộc đối thoại', 'chương trình đối thoại', 'buổi tiếp công dân',
    'phiên tiếp công dân', 'chương trình tiếp xúc cử tri', 'hội nghị gặp gỡ đối thoại', 'hội nghị gặp gỡ, đối thoại', 'hội nghị gặp mặt, đối thoại', 'diễn đàn đối thoại',
  ],
  'press-conference': ['buổi họp báo', 'cuộc họp báo', 'hội nghị họp báo', 'họp báo', 'buổi gặp mặt báo chí', 'hội nghị báo chí'],
  contest: [
    'hội thi', 'cuộc thi', 'hội thao', 'giải bóng đá', 'giải bóng chuyền', 'giải cầu lông', 'giải quần vợt', 'giải vô địch', 'giải thể thao', 'giải việt dã', 'hội khỏe phù đổng', 'vòng chung kết', 'hội thi hội thao',
    'hội diễn', 'trận chung kết', 'đêm chung kết', 'hội khỏe', 'giải chạy', 'giải đua', 'giải pickleball', 'chung kết cuộc thi', 'chung kết hội thi', 'vòng chung khảo', 'vòng sơ khảo', 'giải bóng bàn', 'giải cờ vua',
  ],
  festival: [
    'lễ hội', 'ngày hội', 'hội chợ', 'triển lãm', 'liên hoan', 'festival', 'hội xuân', 'phiên chợ', 'đêm hội', 'tuần văn hóa', 'hội báo xuân', 'hội sách', 'chương trình nghệ thuật', 'lễ hội truyền thống',
    'trưng bày', 'hội hoa xuân', 'đêm nhạc', 'chương trình văn nghệ', 'tuần lễ văn hóa',
  ],
  drill: ['diễn tập', 'cuộc diễn tập', 'buổi diễn tập', 'cuộc tổng diễn tập'],
  campaign: ['chiến dịch', 'tuần lễ', 'tháng hành động', 'tháng cao điểm', 'đợt ra quân', 'chương trình ra quân', 'ra quân', 'lễ ra quân', 'ngày chủ nhật xanh', 'chương trình hiến máu', 'ngày hội hiến máu', 'tết trồng cây', 'ngày hội trồng cây', 'đợt cao điểm'],
  other: ['chương trình giao lưu', 'buổi giao lưu', 'chương trình tư vấn', 'chuyến công tác tại'],
}

/** Verbs of an event told without a noun: the name begins with the verb. */
export const EVENT_VERBS: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  meeting: ['họp', 'gặp mặt', 'gặp gỡ', 'họp mặt', 'giao ban', 'họp giao ban', 'sinh hoạt chuyên đề', 'họp trực tuyến'],
  'working-session': ['làm việc với', 'làm việc tại', 'buổi tiếp và làm việc'],
  assembly: ['họp hội đồng nhân dân', 'họp hđnd', 'thảo luận tại tổ', 'thảo luận tại hội trường', 'thảo luận ở tổ', 'thảo luận ở hội trường'],
  ceremony: [
    'kỷ niệm', 'ký kết', 'khánh thành', 'khai trương', 'khởi công', 'động thổ', 'ra mắt', 'công bố và trao', 'công bố, trao', 'công bố quyết định', 'trao quyết định', 'trao giải', 'trao tặng', 'trao', 'công bố', 'tuyên dương', 'vinh danh',
    'tôn vinh', 'phát động', 'bàn giao', 'khai giảng', 'bế giảng', 'tổng kết', 'khai mạc', 'bế mạc', 'khởi động', 'gắn biển', 'thông xe', 'khởi công xây dựng', 'truy điệu', 'an táng', 'mít tinh',
    'tổ chức trao', 'đón nhận', 'trao bằng', 'công bố, trao quyết định', 'trao giấy chứng nhận', 'kết nạp',
  ],
  training: ['tập huấn', 'bồi dưỡng', 'huấn luyện'],
  visit: ['thăm', 'thăm hỏi', 'viếng', 'dâng hương', 'dâng hoa', 'chúc tết', 'chúc mừng', 'tặng quà', 'thăm và làm việc', 'thăm, làm việc', 'thăm, tặng quà', 'thăm và tặng quà', 'thăm, chúc tết', 'trao quà', 'khám bệnh', 'trao tặng quà', 'thăm chính thức'],
  inspection: ['kiểm tra', 'giám sát', 'khảo sát', 'thị sát', 'thanh tra', 'kiểm tra, giám sát', 'đi thực tế', 'thẩm định'],
  reception: ['tiếp', 'hội đàm', 'hội kiến', 'tiếp xã giao', 'tiếp và làm việc', 'tiếp kiến', 'tiếp đón', 'đón tiếp', 'gặp'],
  dialogue: ['tiếp xúc cử tri', 'đối thoại', 'tiếp công dân', 'tiếp dân'],
  'press-conference': ['họp báo'],
  contest: ['thi đấu'],
  drill: ['diễn tập'],
  campaign: ['hiến máu', 'trồng cây'],
}

/** Behind these heads these words make another word of them: "tiếp tục", "gặp khó khăn", "trao đổi". */
export const NOT_BEHIND: Readonly<Record<string, readonly string[]>> = {
  lễ: ['đài', 'tân', 'vật', 'phép', 'nghĩa', 'nghi', 'tết', 'phục', 'lạt', 'giáo', 'chào', 'phí', 'tốt'],
  tiếp: ['tục', 'theo', 'thu', 'cận', 'nhận', 'nối', 'xúc', 'đó', 'tế', 'giáp', 'sức', 'sau', 'đến', 'diễn', 'thị', 'viên'],
  gặp: ['khó', 'nhiều', 'rất', 'phải', 'gỡ', 'nạn', 'sự', 'vướng', 'trở', 'không', 'các', 'một', 'những'],
  trao: ['đổi', 'quyền', 'đi', 'cho', 'gửi'],
  thăm: ['quan', 'dò', 'khám'],
  họp: ['mặt', 'lý'],
  'kiểm tra': ['chuyên', 'viên', 'sau', 'lại', 'trước', 'giám', 'chặt', 'nhà', 'định', 'thường', 'chất'],
  'công bố': ['rộng', 'hết', 'vào', 'trên'],
  'giám sát': ['chặt', 'viên', 'của'],
  'phát động': ['từ'],
  'kỷ niệm': ['chương', 'ngày', 'đẹp'],
  'gặp gỡ': [','],
  'trao giải': ['cho'],
}

/** Before these heads these words make another word of them: "ngày lễ", "Ủy ban Kiểm tra". */
export const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  'hội nghị': ['tâm', 'phòng', 'nhà', 'khu'],
  'hội thảo': ['tâm', 'phòng', 'nhà'],
  'triển lãm': ['tâm', 'nhà', 'khu', 'cung'],
  lễ: ['ngày', 'nghỉ', 'dịp', 'phục', 'hành', 'đại', 'hôn', 'tang', 'quà', 'kỳ', 'nghi', 'tuần', 'mùng', 'cúng', 'phần', 'xuất', 'nghỉ'],
  'kiểm tra': ['ban', 'đoàn', 'công tác', 'tác', 'việc', 'được', 'bị', 'tăng', 'cường', 'qua', 'tổ', 'quả', 'quyết', 'cục', 'đội', 'nhiệm', 'về', 'sự', 'chức', 'thanh', 'theo', 'để', 'luận', 'khi', 'phải', 'xuyên', 'hoạch', 'thủ'],
  'giám sát': ['ban', 'đoàn', 'tác', 'việc', 'được', 'tra', 'bị', 'sự', 'tổ', 'chịu', 'và', 'năng', 'quyền', 'đơn'],
  'khảo sát': ['đoàn', 'việc', 'qua', 'được', 'quả', 'theo'],
  'thanh tra': ['đoàn', 'việc', 'ngành', 'luận', 'tác', 'viên', 'tổng', 'quan', 'cục', 'bị', 'định', 'chánh', 'và'],
  tiếp: ['trực', 'gián', 'liên', 'kế', 'giao', 'nối', 'đón'],
  gặp: ['thường', 'hay', 'bắt', 'đang', 'cuộc', 'buổi', 'còn', 'được', 'vẫn'],
  họp: ['phòng', 'dự', 'cuộc', 'buổi', 'phiên', 'giấy', 'mời', 'hội', 'bản'],
  'diễn đàn': ['các'],
  trao: ['được', 'chuyển'],
  'đối thoại': ['và', 'qua', 'cường', 'lược'],
  'tập huấn': ['được', 'tác', 'qua', 'việc'],
  'bồi dưỡng': ['tạo', 'và', 'tác', 'việc', 'được', 'chứng'],
  'huấn luyện': ['tác', 'viên', 'việc', 'được', 'và', 'đội', 'cán'],
  'tổng kết': ['khai', 'cáo', 'đến', 'dịp', 'và'],
}
