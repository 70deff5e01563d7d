/** Words around those who hold an event. Folded. */

/** Verbs by which a body holds an event, before its name or behind "do ...". */
export const HOLDING_VERBS: readonly string[] = ['tổ chức', 'đồng tổ chức', 'đăng cai', 'đăng cai tổ chức', 'chủ trì', 'chủ trì tổ chức', 'phối hợp tổ chức', 'khởi xướng', 'phối hợp thực hiện', 'triệu tập', 'phát động']

/** Words between a body and the event's name. */
export const HOLDING_ADVERBS: readonly string[] = [
  'đã', 'vừa', 'sẽ', 'làm', 'long trọng', 'trang trọng', 'trọng thể', 'chính thức', 'phối hợp', 'đồng', 'cùng', 'tiến hành', 'cũng', 'tiếp tục', 'dự kiến', 'trực tiếp', 'chủ trì', 'tổ chức', 'đăng cai', 'thành công', 'buổi', 'cuộc', 'chuyến', 'các', 'một', 'chuỗi', 'có', 'họp', 'đến', 'tới', 'đi',
  'về', 'xuống', 'lên', 'sang', 'trang nghiêm', 'đã có', 'đoàn', 'triệu tập', 'khai mạc', 'bước vào', 'nhiều', 'mở', 'ra', 'chương trình', 'đồng loạt', 'tổng', 'hoạt động', 'thực hiện', 'trọng', 'đồng chủ trì', 'và', 'công văn', 'ban hành', 'hoãn', 'tạm hoãn', 'lùi thời gian', 'thông báo', 'lễ', 'phiên', 'hội nghị', 'dẫn đầu', 'làm trưởng đoàn', 'trưởng đoàn',
]

/** What a body begins with that no reader of organisations knows: places that act, delegations, units. */
export const HOLDER_HEADS: readonly string[] = [
  'tỉnh', 'thành phố', 'tp', 'huyện', 'thị xã', 'thị trấn', 'quận', 'xã', 'phường', 'thôn', 'buôn', 'bản', 'ấp', 'xóm', 'làng', 'khu dân cư', 'khu phố', 'tổ dân phố', 'khu', 'ngành', 'nhà trường', 'trường', 'khoa', 'cộng đồng', 'đại sứ quán', 'ban giám hiệu', 'chi hội', 'chi đoàn', 'câu lạc bộ', 'clb', 'tổ công tác',
  'đoàn công tác', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn khảo sát', 'đoàn đại biểu', 'đoàn thanh tra', 'đoàn', 'nhóm', 'lực lượng', 'ban công tác mặt trận', 'hiệp hội', 'tổng hội', 'liên hiệp', 'dự án', 'công ty', 'tập đoàn', 'báo', 'đài', 'hội', 'thương vụ', 'cơ quan', 'kho bạc', 'chính phủ', 'quốc hội', 'đội', 'đồn', 'trạm',
  'ban', 'hội đồng', 'công an', 'bộ chỉ huy', 'quỹ', 'mặt trận', 'thường trực', 'ban chỉ đạo', 'trung tâm', 'phòng', 'sở', 'bộ', 'cục', 'vụ', 'viện', 'học viện', 'chi cục', 'tổng cục', 'ủy ban', 'ubnd', 'hđnd', 'huyện đoàn', 'tỉnh đoàn', 'thành đoàn', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'đảng ủy', 'liên đoàn', 'tòa án', 'viện kiểm sát',
  'ngân hàng', 'bệnh viện', 'hợp tác xã', 'doanh nghiệp', 'chi bộ', 'đảng bộ', 'công đoàn', 'đoàn thanh niên', 'hải quan', 'liên minh', 'tổng công ty', 'tổng liên đoàn', 'văn phòng', 'bảo tàng', 'thư viện', 'nhà hát', 'cụm', 'khối', 'trại', 'nhà máy', 'hội quán', 'giáo hội', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'quân khu', 'tiểu đoàn',
]
