/** Common nouns that announce a person's name and are neither an honorific nor an office: "sinh viên Lò Văn An". */
export const ROLE_NOUNS: readonly string[] = [
  'sinh viên', 'học sinh', 'học viên', 'nghiên cứu sinh', 'thí sinh', 'tân sinh viên', 'tân cử nhân', 'cử nhân khoa học', 'ca sĩ', 'nghệ sĩ', 'nghệ nhân', 'diễn viên', 'nhạc sĩ', 'nhạc trưởng', 'họa sĩ',
  'đạo diễn', 'nhà thơ', 'nhà văn', 'nhà báo', 'nhà giáo', 'nhà sử học', 'nhà nghiên cứu', 'nhà khoa học', 'nhà sáng lập', 'chuyên gia', 'chuyên gia kinh tế', 'cử tri', 'đại biểu', 'ĐB',
  'anh hùng', 'anh hùng lao động', 'luật sư', 'doanh nhân', 'nhà đầu tư', 'phóng viên', 'giáo viên', 'giảng viên', 'chiến sĩ', 'vận động viên', 'huấn luyện viên', 'cầu thủ', 'kỳ thủ', 'bệnh nhân', 'nông dân',
  'hoa hậu', 'á hậu', 'người mẫu', 'MC', 'bạn', 'em', 'cháu', 'thầy', 'thầy giáo', 'cô giáo', 'bí thư chi đoàn', 'già làng', 'trưởng bản', 'lão thành cách mạng', 'mẹ việt nam anh hùng', 'tiến sĩ khoa học',
]
