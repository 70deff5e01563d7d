/** Words of the places where events take place. Folded. */

/** Kinds of places: units of territory, buildings, halls. */
export const PLACE_KINDS: readonly string[] = [
  'tỉnh', 'thành phố', 'tp', 'tp.', 'thủ đô', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'thôn', 'bản', 'buôn', 'ấp', 'làng', 'khu', 'khu phố', 'tổ dân phố', 'khu dân cư', 'đảo', 'bang', 'vùng', 'khu vực', 'đường', 'phố', 'cơ sở', 'bán đảo', 'xóm', 'đặc khu', 'tổ',
  'hội trường', 'trụ sở', 'trung tâm', 'nhà văn hóa', 'nhà hát', 'nhà thi đấu', 'nhà khách', 'nhà', 'khách sạn', 'quảng trường', 'sân vận động', 'sân', 'công viên', 'cung', 'bảo tàng', 'thư viện', 'chùa', 'đền', 'đình', 'khu di tích', 'di tích', 'nghĩa trang', 'tượng đài', 'phòng họp', 'tầng', 'nhà máy',
  'khu công nghiệp', 'trường', 'học viện', 'bệnh viện', 'ubnd', 'văn phòng', 'địa chỉ', 'sân bay', 'cảng', 'cửa khẩu', 'bến', 'chợ', 'công trường', 'trang trại', 'tổ hợp', 'tòa nhà', 'hồ', 'bãi biển', 'vườn', 'các xã', 'các huyện', 'các tỉnh', 'các thôn', 'các phường', 'cầu', 'đồn', 'trạm', 'nhà thờ', 'nhà tưởng niệm', 'đài tưởng niệm', 'khuôn viên',
  'phố đi bộ', 'cung văn hóa', 'rạp', 'văn miếu', 'hoàng thành', 'đại sứ quán', 'phòng', 'lô', 'số', 'chi nhánh', 'điểm cầu', 'hội sở', 'doanh trại', 'thao trường', 'ngã', 'khu đô thị', 'siêu thị', 'bờ', 'núi', 'sông', 'bia', 'lăng', 'nước', 'một số xã', 'trụ sở chính',
]

/** What ends the phrase of a place. */
export const EVENT_PLACE_STOPS: readonly string[] = [
  'đã', 'diễn ra', 'do', 'với', 'để', 'nhằm', 'tổ chức', 'chủ trì', 'công bố', 'dưới', 'trong', 'từ ngày', 'từ', 'vào', 'ngày', 'nhân', 'nơi', 'được', 'sẽ', 'đang', 'là', 'có', 'theo', 'trước', 'sau', 'khi', 'sáng', 'chiều', 'tối', 'nay', 'cùng', 'thu hút', 'phối hợp', 'long trọng', 'chính thức', 'đồng chí', 'ông',
  'bà', 'thủ tướng', 'chủ tịch', 'phó', 'bộ trưởng', 'thứ trưởng', 'bí thư', 'giám đốc', 'lãnh đạo', 'kiểm tra', 'thăm', 'khảo sát', 'dự', 'tham dự', 'tiếp', 'cho', 'về', 'nhưng', 'vừa', 'gồm', 'bao gồm', 'đến', 'tới', 'gặp', 'trao', 'tặng', 'phát biểu', 'quy tụ', 'bàn', 'trên cơ sở', 'hôm', 'mở', 'khai mạc', 'bế mạc',
  'kết nối', 'thành công', 'lần', 'kết thúc', 'đoàn công tác', 'đoàn kiểm tra', 'đoàn giám sát', 'bằng hình thức', 'cũng', 'qua', 'thì', 'này', 'năm', 'đồng thời', 'các đại biểu', 'các đồng chí', 'ký', 'vì', 'nên', 'mừng', 'chào', 'hơn', 'gần', 'tại', 'làm việc', 'còn',
]
