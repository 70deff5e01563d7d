/**
 * The words at which an event's name ends or goes on. All folded; phrases are words parted by one space.
 */

/** What is no longer the name: where, when, who holds it, what happened. Longest first does not matter: any of them ends it. */
export const NAME_STOPS: readonly string[] = [
  'tại', 'diễn ra', 'được tổ chức', 'được diễn ra', 'được khai mạc', 'được tiến hành', 'được triển khai', 'được xem', 'được đánh giá', 'được kết nối', 'được truyền', 'được thực hiện',
  'được chủ trì', 'được phối hợp', 'được sự', 'vừa được', 'đã được', 'sẽ được', 'đã', 'đang', 'sẽ', 'vừa diễn', 'vừa khai', 'vừa kết', 'vừa bế', 'chính thức', 'với sự', 'dưới sự', 'dưới hình thức', 'theo hình thức',
  'bằng hình thức', 'thu hút', 'quy tụ', 'nhân dịp', 'nhân kỷ niệm', 'nhân ngày', 'nhằm', 'trong khuôn khổ', 'trong bối cảnh', 'trong hai ngày', 'trong 2 ngày', 'trong 3 ngày', 'trong ba ngày',
  'trong các ngày', 'trong ngày', 'trong không khí', 'trong sáng', 'trong chiều', 'trong buổi', 'trong thời gian từ', 'trong đó', 'vào ngày', 'vào sáng', 'vào chiều', 'vào tối', 'vào lúc', 'vào hồi', 'vào các ngày', 'vào cuối',
  'vào thứ', 'vào hôm', 'vào trưa', 'từ ngày', 'bắt đầu từ', 'ngay sau', 'sau khi', 'trước khi', 'sau đó', 'có sự', 'có mặt', 'có các đồng', 'có đồng chí', 'có ông', 'có bà', 'có gần', 'có hơn', 'có trên', 'có khoảng', 'gồm có', 'và có',
  'có chủ đề là', 'là một', 'là sự', 'là dịp', 'là hoạt', 'là cơ', 'là nơi', 'qua đó', 'góp phần', 'mở màn', 'thực hiện theo', 'theo kế hoạch', 'theo lời mời', 'theo đó', 'theo chương trình',
  'kết thúc', 'bế mạc vào', 'khai mạc vào', 'khai mạc sáng', 'thành công', 'do đồng chí', 'do ông', 'do bà', 'do ban tổ', 'sáng nay', 'chiều nay', 'tối nay', 'hôm nay', 'hôm qua', 'sáng qua', 'chiều qua', 'tối qua', 'mới đây', 'vừa qua', 'vừa tổ chức',
  'cùng với sự', 'cùng dự', 'phát biểu', 'cho biết', 'cho rằng', 'khẳng định', 'nhấn mạnh', 'của tỉnh này', 'của xã này', 'của huyện này', 'theo giờ', 'đến dự', 'tới dự', 'trước sự', 'ở điểm cầu', 'đến các điểm cầu', 'kết nối',
  'khi bàn', 'khi đề cập', 'tổ chức sáng', 'tổ chức chiều', 'tổ chức ngày', 'tổ chức tại', 'tổ chức tối', 'tổ chức vào', 'tổ chức hôm', 'tổ chức với', 'không chỉ', 'không phải', 'ngày hôm', 'cần', 'phải',
  'mang ý nghĩa', 'lần này', 'này', 'năm nay', 'các đồng chí', 'cùng đông đảo', 'cùng toàn thể', 'cùng hơn', 'cùng lãnh đạo', 'cùng đại diện', 'có đoàn', 'có lãnh đạo', 'có đại diện', 'có đông', 'về phía', 'mang tên gọi', 'tập trung', 'đánh dấu', 'nằm trong', 'vinh dự', 'long trọng được', 'ghi nhận', 'có ý nghĩa', 'yêu cầu', 'cũng', 'trên tinh thần', 'kéo dài', 'mở cửa',
]

/** Behind a comma these open another clause; anything else in lower case may go on with the name. */
export const COMMA_STOPS: readonly string[] = [
  'một', 'đây', 'do', 'với', 'có', 'ngày', 'sáng', 'chiều', 'tối', 'trưa', 'trong', 'dưới', 'được', 'cùng', 'đồng thời', 'từ đó', 'đáp ứng', 'theo', 'gồm', 'bao gồm', 'trước', 'sau', 'nhân', 'hướng tới', 'chào mừng',
  'để', 'khi', 'mà', 'là', 'các đại biểu', 'lãnh đạo', 'đại diện', 'đồng chí', 'các đồng chí', 'ông', 'bà', 'hơn', 'gần', 'khoảng', 'nhiều', 'hàng', 'toàn thể', 'đông đảo', 'thay mặt', 'sự kiện', 'hội nghị', 'hội thảo',
  'buổi', 'lễ', 'đoàn', 'đơn vị', 'nơi', 'thể hiện', 'tạo', 'nêu', 'chủ trì', 'bắt đầu', 'những', 'đến nay', 'hiện', 'vì', 'nên', 'nhưng', 'song', 'trao đổi với', 'ý kiến', 'các ý kiến', 'các thành viên', 'người', 'thủ tướng', 'phó thủ tướng', 'chủ tịch', 'bộ trưởng',
  'góp ý', 'ngay', 'quang cảnh', 'thông tin', 'tin tưởng', 'mong', 'chia sẻ', 'hai bên', 'xác định', 'bởi', 'như', 'lần đầu', 'ngoài', 'tiếp đó', 'mỗi', 'tất cả', 'cả', 'đến', 'nếu', 'trên cơ sở', 'phía', 'về phía', 'ghi', 'mặc dù',
  'theo đó', 'ở', 'vào', 'từ', 'phát huy', 'thí sinh', 'tổng', 'đợt này', 'chương trình', 'bên cạnh', 'dự', 'tham dự', 'hội',
]

/** Behind a comma these always go on: the period, the number of the session. */
export const PERIODS: ReadonlySet<string> = new Set(['nhiệm kỳ', 'giai đoạn', 'năm', 'khóa', 'lần thứ', 'lần', 'đợt', 'quý', 'tháng', 'học kỳ', 'niên khóa', 'vòng', 'kỳ họp thứ', 'số', 'mùa'])

/** Tasks of a meeting: behind a comma they go on with its name even where the sentence opens with the event. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set([
  'triển khai', 'phương hướng', 'nhiệm vụ', 'kế hoạch', 'sơ kết', 'tổng kết', 'đánh giá', 'bàn', 'kiểm điểm', 'xem xét', 'quán triệt', 'đề ra', 'xây dựng', 'trao', 'tuyên dương', 'biểu dương', 'khen thưởng', 'vinh danh', 'phát động', 'ký kết',
  'ra mắt', 'công bố', 'đón nhận', 'đón', 'kỷ niệm', 'khai mạc', 'gặp mặt', 'tập huấn', 'phổ biến', 'tuyên truyền', 'bầu', 'bổ sung', 'kiện toàn', 'thống nhất', 'định hướng', 'giải pháp', 'thông qua', 'cho ý kiến', 'rút kinh nghiệm',
  'hiệp thương', 'lấy ý kiến', 'góp ý', 'bàn giao', 'khánh thành', 'thực hiện', 'học tập', 'giao', 'thảo luận', 'giải quyết', 'tháo gỡ', 'báo cáo', 'chuyển giao', 'tặng', 'trao tặng', 'tri ân', 'thăm hỏi', 'tặng quà', 'chúc tết', 'chúc mừng', 'khai giảng', 'làm việc', 'giám sát', 'kiểm tra',
  'ôn lại', 'mừng', 'dự báo', 'chỉ đạo', 'đẩy mạnh', 'tăng cường', 'nâng cao', 'phòng', 'chống', 'hướng dẫn', 'đôn đốc', 'rà soát', 'tiếp thu', 'xét', 'động viên', 'ứng phó', 'khắc phục',
])

/** Words that name the topic or the number of the session; while none has come, a purpose ("nhằm đánh giá ...") is the topic. */
export const TOPIC_WORDS: readonly string[] = ['về', 'chủ đề', 'chuyên đề', 'đối với', 'khoa học', 'thường kỳ', 'thường niên', 'lần thứ', 'thứ', 'toàn quốc', 'toàn thể']

/** "và" before these opens a new clause. */
export const AND_STOPS: readonly string[] = [
  'phát biểu', 'chủ trì', 'có', 'yêu cầu', 'chỉ đạo hội', 'kết luận', 'được', 'đã', 'sẽ', 'là', 'tại', 'có bài', 'do', 'dự', 'diễn ra', 'cùng', 'trả lời', 'đồng chí', 'ông', 'bà', 'thu hút', 'kéo dài', 'kết thúc',
]
