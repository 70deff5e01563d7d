/** The words that lead to a place, and those behind which it is another. */

/** "tổ chức", "diễn ra", with the time or the manner between it and the place at most: "diễn ra sáng nay tại". */
export const HAPPENS =
  /(?:diễn ra|tổ chức|khai mạc|bắt đầu|kéo dài|khép lại|có mặt|tề tựu|tập trung|hội tụ|tụ họp|họp|bế mạc|tiến hành|khởi công|phát động|ấn định|điểm cầu (?:chính|trung tâm|trung ương)|hình thức(?: :)? trực tiếp|(?:địa điểm|điểm cầu)(?: [^ .,;:()]+){0,4} (?:đặt|là))(?: (?:vào|ngày|sáng|trưa|chiều|tối|đêm|trực tuyến|trực tiếp|hôm|nay|qua|từ|đến|các|trong|và|hai|ba|tháng|năm|thứ|chủ nhật|tư|sáu|bảy|tức|giêng|âm lịch|lúc|giờ|phút|rất sớm|sớm|đông đủ|đầy đủ|long trọng|trang trọng|trọng thể|chính thức|thành công|\d{1,4}(?:[hg.]\d{0,2})?|[/.,()-]))*$/

/** "diễn ra trong không khí ấm cúng | tại". */
export const HAPPENS_SO = /diễn ra(?: [^ .,;:()]+){1,5}$/

/** "Địa điểm: | Hội trường Sở Tư pháp". */
export const PLACE_LABEL = /(?:^|[^ ] )địa điểm(?: (?:tổ chức|diễn ra|họp|thi|tập huấn))?$/
/** "điểm cầu chính là | trụ sở Bộ": the site is said to be the place. */
export const MAIN_SITE = /^(?:điểm cầu|đầu cầu)(?: (?:chính|trung tâm|trung ương))? là/

/** "nhà ở", "đất ở": to live, no "in". */
export const DWELLING = new Set(['nhà', 'đất', 'chỗ', 'nơi', 'ăn', 'hộ', 'căn'])

/** Other prepositions, before the places that take them. */
export const PLACED = new Set([
  'trên phố',
  'trên đường',
  'trên tàu',
  'trên sông',
  'trên hồ',
  'trên bãi',
  'trên sân',
  'trong khuôn',
  'trong hội',
  'từ điểm',
  'từ đầu',
  'từ trụ',
  'trên công',
  'trên bờ',
  'dưới chân',
  'bên bờ',
  'ngoài khơi',
  'trong trụ',
  'trước đài',
  'trước tượng',
])

/** Where these are held the headline tells, though it name them otherwise; who visits, inspects or receives is at the place. */
export const GOING: ReadonlySet<string> = new Set(['visit', 'inspection', 'working-session', 'reception', 'dialogue'])

/** In how many tokens from its beginning a sentence has said when. */
export const OPENING = 12

/** Whose seat it is, not where they meet: "phóng viên TTXVN tại ...". */
export const SEATED =
  /(?:phóng viên|đại sứ|sứ quán|đại diện|lãnh sự|thương vụ|cộng đồng|kiều bào|việt kiều|đồng hương|chi nhánh|các tổ chức)(?: [^ ,]+){0,3}$|công tác$/

/** Houses in which somebody is received: "tiếp Đại sứ Cuba tại | trụ sở Bộ". */
export const HOUSES = new Set(['trụ', 'phủ', 'nhà', 'hội', 'khách'])

/** Where those live and work for whom the event is; whoever visits them goes there. */
export const LIVING =
  /(?:sinh sống|học tập|đang làm việc|cư trú|thường trú|tạm trú|đóng quân|đóng chân|điều trị|hoạt động)$/

/** "tại 1.200 điểm thi", "tại 63 tỉnh": how wide a thing reaches, not where they meet. */
export const COUNTED =
  /^\d[\d.]* (?:điểm|địa điểm|tỉnh|huyện|xã|phường|quận|thành phố|địa phương|cơ sở|trường|nước|quốc gia)(?: |$)/

export const GOES = new Set(['đến', 'tới', 'về', 'xuống', 'lên', 'sang'])
