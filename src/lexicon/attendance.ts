/** Words of attending, speaking and acting at an event, folded, as alternatives of a pattern. */

/** What those present do: who is the subject of one of these was there. */
export const ACTS: readonly string[] = [
  'phát biểu', 'báo cáo', 'trình bày', 'cho biết', 'cho rằng', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', 'bày tỏ', 'đề nghị', 'yêu cầu', 'ghi nhận', 'đánh giá', 'biểu dương', 'kết luận', 'lưu ý', 'quán triệt',
  'nói', 'nêu', 'nêu rõ', 'chỉ rõ', 'chỉ ra', 'phân tích', 'thông tin', 'thông báo', 'công bố', 'giới thiệu', 'kiến nghị', 'đề xuất', 'trả lời', 'giải trình', 'giải đáp', 'làm rõ', 'kêu gọi', 'cảm ơn', 'cám ơn', 'gửi lời', 'trân trọng',
  'chúc mừng', 'mong muốn', 'mong', 'tin tưởng', 'hoan nghênh', 'nhận định', 'nhận xét', 'nhìn nhận', 'cam kết', 'hứa', 'tiếp thu', 'thống nhất', 'đồng tình', 'đồng ý', 'tán thành', 'bổ sung', 'góp ý', 'tham luận', 'trao đổi', 'thảo luận',
  'trao', 'tặng', 'nhận', 'đón nhận', 'tiếp nhận', 'thừa ủy quyền', 'khen thưởng', 'vinh dự', 'xúc động', 'phấn khởi', 'dự', 'tham dự', 'tham gia', 'đến dự', 'tới dự', 'chứng kiến', 'có mặt', 'cắt băng', 'bấm nút', 'thắp hương', 'thắp nến', 'dâng hương', 'dâng hoa',
  'phát động', 'tuyên bố', 'đọc', 'ký', 'ký kết', 'đánh trống', 'đánh cồng', 'đánh chiêng', 'gióng', 'khai mạc', 'bế mạc', 'điều hành', 'truyền đạt', 'phổ biến', 'hướng dẫn', 'chỉ đạo', 'giao nhiệm vụ', 'động viên', 'thăm hỏi', 'tặng quà', 'trúng cử', 'tái đắc cử', 'đắc cử', 'được bầu', 'được tín nhiệm',
  'được bổ nhiệm', 'được chỉ định', 'được điều động', 'được giới thiệu', 'giữ chức', 'thay mặt', 'đặt câu hỏi', 'đặt vấn đề', 'đặt hoa', 'gợi ý', 'gợi mở', 'lý giải', 'cảnh báo', 'tâm sự', 'hỏi', 'đáp', 'kiểm tra', 'thăm', 'làm việc', 'tiếp', 'hội đàm', 'hội kiến', 'dẫn đầu', 'băn khoăn', 'lo ngại', 'phản ánh', 'dẫn chứng',
  'nêu ý kiến', 'có ý kiến', 'có bài', 'có phát biểu', 'tặng hoa', 'tặng bằng khen', 'trao quyết định', 'trao giải', 'trao tặng', 'chụp ảnh', 'chụp hình', 'tiếp tục khẳng định', 'thừa nhận', 'nhắc lại', 'nhắc nhở', 'tóm tắt', 'tổng kết', 'điểm lại', 'đề cập',
]

/** Nouns that begin a new item in a list of those present: people by what they are. */
export const GROUP_HEADS: readonly string[] = [
  'lãnh đạo', 'nguyên lãnh đạo', 'đại diện', 'đại biểu', 'các đồng chí', 'các vị', 'các đại biểu', 'các thầy', 'các cô', 'các em', 'các cháu', 'các bạn', 'các cán bộ', 'các chuyên gia', 'các nhà khoa học', 'các nhà giáo', 'các nhà nghiên cứu', 'các nhà báo', 'các thành viên', 'các ủy viên', 'các cựu', 'các bà',
  'các mẹ', 'các ông', 'các bác', 'các cụ', 'các gia đình', 'các hộ', 'các nghệ nhân', 'các nghệ sĩ', 'các doanh nhân', 'các đoàn viên', 'các hội viên', 'các chiến sĩ', 'các giáo sư', 'các tình nguyện viên', 'các học viên', 'các sinh viên', 'các học sinh', 'các vận động viên', 'các phóng viên', 'các cơ quan thông tấn', 'các cơ quan báo chí',
  'toàn thể', 'tập thể', 'đông đảo', 'hơn', 'gần', 'trên', 'khoảng', 'hàng', 'nhiều', 'một số', 'cán bộ', 'thành viên', 'chuyên gia', 'phóng viên', 'bà con', 'nhân dân', 'người dân', 'thủ trưởng', 'trưởng các', 'trưởng phòng các', 'trưởng, phó', 'trưởng phó', 'bí thư các', 'bí thư, chủ tịch', 'bí thư', 'chủ tịch các', 'chủ tịch', 'giám đốc các', 'hiệu trưởng',
  'ban giám hiệu', 'ban giám đốc', 'ban lãnh đạo', 'ban chủ nhiệm', 'ban chấp hành', 'ban thường vụ', 'thường trực', 'hội đồng', 'lực lượng', 'đội ngũ', 'giáo viên', 'giảng viên', 'sinh viên', 'học sinh', 'học viên', 'đoàn viên', 'hội viên', 'đảng viên', 'cựu chiến binh', 'cử tri', 'mẹ việt nam anh hùng', 'quý', 'chư', 'đoàn đại biểu', 'đoàn công tác', 'phu nhân', 'thân nhân', 'gia đình', 'già làng',
  'người có uy tín', 'doanh nghiệp', 'nghệ nhân', 'công chức', 'công nhân', 'viên chức', 'y, bác sĩ', 'y bác sĩ', 'các y', 'bác sĩ', 'chỉ huy', 'cùng toàn thể', 'anh hùng',
]
