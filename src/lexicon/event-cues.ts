/** Words around an event's name that tell whether the article reports it or only speaks of it. Folded. */

/** Directly before the name: somebody holds, opens, presides over or attends it. */
export const HOLDING: readonly string[] = [
  'tổ chức', 'đồng tổ chức', 'làm', 'đồng loạt', 'đăng cai', 'chủ trì', 'đồng chủ trì', 'chủ tọa', 'khai mạc', 'bế mạc', 'dự', 'tham dự', 'tham gia', 'diễn ra', 'điều hành', 'tiến hành', 'mở', 'có', 'họp', 'chỉ đạo', 'triệu tập', 'chứng kiến', 'bước vào',
  'dự và chỉ đạo', 'dự và phát biểu tại', 'phát biểu tại', 'phát biểu khai mạc', 'phát biểu mở đầu tại', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'phát biểu chỉ đạo tại', 'phát biểu kết luận tại', 'phát biểu bế mạc', 'kết luận', 'dự khai mạc', 'dự chỉ đạo', 'chủ trì và phát biểu tại', 'tham dự và phát biểu tại', 'kết thúc', 'có mặt tại', 'tham dự và đồng chủ trì', 'hoãn', 'hoãn tổ chức', 'lùi thời gian tổ chức',
  'tạm hoãn', 'dừng tổ chức', 'hủy', 'tạm dừng', 'dừng', 'chúc mừng', 'dự và chủ trì', 'dự, chỉ đạo', 'dự, chủ trì', 'khai mạc và điều hành', 'tạm hoãn tổ chức', 'không tổ chức', 'cho phép tổ chức', 'ra quân',
]

/** May stand between such a word and the name. */
export const BETWEEN: ReadonlySet<string> = new Set([
  'thành công', 'trọng thể', 'long trọng', 'trang trọng', 'một', 'chính thức', 'các', 'cuộc', 'buổi', 'trang nghiêm', 'những', 'hai', 'chương trình', 'chuỗi', 'nhiều', 'đồng thời', 'thêm', 'trực tiếp', 'phiên', 'trọng', 'nội dung',
])

/** Directly before the name: the sentence tells what was said there. */
export const AT: readonly string[] = ['tại', 'trong', 'ở', 'qua', 'bên lề', 'trong khuôn khổ', 'đến với', 'theo']

/** Directly before the name: another event, past, coming or cited. */
export const BACKGROUND: readonly string[] = [
  'sau', 'ngay sau', 'trước', 'kể từ', 'từ', 'trước thềm', 'chào mừng', 'hướng tới', 'tiến tới', 'mừng', 'kết quả', 'nghị quyết', 'văn kiện', 'chuẩn bị', 'chuẩn bị cho', 'phục vụ', 'ban tổ chức', 'kết luận của', 'kết luận tại', 'chỉ đạo tại', 'hưởng ứng',
  'nhân', 'nhân dịp', 'kế hoạch tổ chức', 'việc tổ chức', 'công tác tổ chức', 'thường tổ chức', 'đã từng tổ chức', 'báo cáo chính trị', 'báo cáo', 'dự thảo', 'thành công của', 'thành công', 'trình', 'là', 'của', 'công tác chuẩn bị', 'khi', 'như', 'và', 'các', 'giữa hai', 'thông qua',
  'kể từ sau', 'thông báo kết luận', 'quyết định của', 'tiếp nối', 'so với', 'cùng với', 'bằng', 'thay', 'thông tin về', 'giới thiệu về', 'chương trình', 'trước khi diễn ra', 'để', 'nhằm', 'cho', 'đề nghị', 'biên bản', 'chào đón',
]

/** Adverbs between a subject and its verb. */
export const ADVERBS: readonly string[] = [
  'đã', 'vừa', 'sẽ', 'đang', 'cùng', 'trực tiếp', 'đến', 'tới', 'đi', 'về', 'xuống', 'lên', 'sang', 'chính thức', 'có', 'buổi', 'chuyến', 'cuộc', 'long trọng', 'trang trọng', 'trọng thể', 'tiến hành', 'tổ chức', 'dự', 'tham dự', 'dự và', 'chủ trì', 'tiếp tục', 'đồng', 'đồng chủ trì',
  'dẫn đầu', 'chuyến đi', 'chủ trì buổi', 'phối hợp', 'phối hợp tổ chức', 'đã đến', 'làm trưởng đoàn', 'làm trưởng đoàn đã', 'trưởng đoàn', 'và', 'đều', 'thân mật', 'nồng nhiệt', 'trân trọng', 'đoàn đi', 'dành thời gian', 'thân', 'đến dự và', 'tổ chức đoàn đi', 'tổ chức đoàn', 'đi thực tế', 'làm trưởng đoàn,', 'bắt đầu',
  'tổ chức buổi', 'tổ chức lễ', 'tổ chức chương trình', 'gặp mặt và', 'khẩn trương', 'đột xuất', 'thay mặt', 'thừa ủy quyền', 'đại diện',
]

/** A delegation that the readers of organisations may leave: the subject of a verb. */
export const DELEGATIONS: readonly string[] = [
  'đoàn công tác', 'cùng đoàn công tác', 'đoàn kiểm tra', 'đoàn giám sát', 'đoàn khảo sát', 'đoàn liên ngành', 'đoàn thanh tra', 'tổ công tác', 'tổ kiểm tra', 'đoàn', 'đoàn đại biểu', 'lãnh đạo tỉnh', 'lãnh đạo huyện', 'lãnh đạo thành phố', 'lãnh đạo xã', 'nhà trường', 'lực lượng chức năng',
]
