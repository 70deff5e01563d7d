/** The words that lead to a place, and those behind which it is another. */
import { FINDINGS, HAPPENED_AT, LIVES_AT } from '../../../lexicon/event-places.js'
import { alternation } from '../../../text/alternation.js'

/** "tổ chức", "diễn ra", with the time or the manner between it and the place at most: "diễn ra sáng nay tại". */
export const HAPPENS =
  /(?:diễn ra|tổ chức|khai mạc|khởi tranh|mở màn|thực binh|khai giảng|bế giảng|khai hội|xuất phát|bố trí|bắt đầu|kéo dài|khép lại|(?:ngày|phiên) làm việc(?: [^ .,;:()]+){1,3},?|có mặt|tề tựu|tập trung|hội tụ|tụ họp|họp|bế mạc|tiến hành|(?:vừa|được) thực hiện|(?:tiếp|đón tiếp|tiếp đón) (?:đoàn|các đại biểu)|khởi công|phát động|ấn định|điểm cầu (?:chính|trung tâm|trung ương)|hình thức(?: :)?(?: kết hợp)?(?: giữa)? trực tiếp|(?:địa điểm|điểm cầu)(?: [^ .,;:()]+){0,4} (?:đặt|là))(?: (?:vào|ngày|sáng|trưa|chiều|tối|đêm|trực tuyến|trực tiếp|hôm|nay|qua|từ|đến|các|trong|và|hai|ba|tháng|năm|thứ|chủ nhật|tư|sáu|bảy|tức|giêng|âm lịch|lúc|ngay|giờ|phút|rất sớm|sớm|đông đủ|đầy đủ|long trọng|trang trọng|trọng thể|chính thức|thành công|\d{1,4}(?:[hg.]\d{0,2})?|[/.,()-]))*$/

/** "diễn ra trong không khí ấm cúng | tại". */
export const HAPPENS_SO = /diễn ra(?: [^ .,;:()]+){1,5}$/

/** "Địa điểm: | Hội trường Sở Tư pháp", "Nơi diễn ra hội thi là | Nhà thi đấu". */
export const PLACE_LABEL =
  /(?:^|[^ ] )(?:địa điểm(?: (?:tổ chức|diễn ra|họp|thi|tập huấn|khai mạc))?|nơi (?:tổ chức|diễn ra|khai mạc)|(?:điểm|đầu) cầu (?:chính|trung tâm|trung ương))(?: (?:buổi|cuộc|lễ|hội|lớp|chương|giải)(?: [^ .,;:()]+){0,3})?$/
/** "tại quảng trường Hồ Mây | , nơi diễn ra lễ hội": what takes place there is told behind it. */
export const WHERE_IT_HAPPENS =
  /^,? (?:cũng )?(?:là )?(?:nơi|địa điểm) (?:đã |đang |sẽ )?(?:diễn ra|tổ chức|khai mạc)(?: |$)/
/** "ở xã Lim | đã long trọng diễn ra lễ hội": what takes place there stands behind the verb. */
export const HAPPENS_BEHIND =
  /^(?:, )?(?:đã |vừa |sẽ |đang )?(?:(?:long trọng|trang trọng|trọng thể|chính thức|tưng bừng|sôi nổi) )?(?:diễn ra|khai mạc)(?: |$)/
/** "từ trụ sở huyện | đến 12 điểm cầu các xã": the site from which the event is sent to the others. */
export const SENT_TO = /^(?:, )?(?:kết nối )?(?:đến|tới|với|về|xuống) (?:[^ .,;:()]+ ){0,5}(?:điểm|đầu) cầu(?: |$)/
/** "điểm cầu chính là | trụ sở Bộ": the site is said to be the place. */
export const MAIN_SITE = /^(?:điểm cầu|đầu cầu)(?: (?:chính|trung tâm|trung ương))? là/

/** "nhà ở", "đất ở": to live, no "in". */
export const DWELLING = new Set(['nhà', 'đất', 'chỗ', 'nơi', 'ăn', 'hộ', 'căn'])

/** Where these are held the headline tells, though it name them otherwise; who visits, inspects or receives is at the place. */
export const HELD_AWAY: ReadonlySet<string> = new Set([
  'visit',
  'inspection',
  'working-session',
  'reception',
  'dialogue',
])

/** In how many tokens from its beginning a sentence has said when. */
export const OPENING = 12

/** Whose seat it is, not where they meet: "phóng viên TTXVN tại ...", "Công ty Mây có trụ sở tại ...", "các hộ tạm trú tại ...". */
export const SEATED =
  /(?:phóng viên|đại sứ|sứ quán|đại diện|lãnh sự|thương vụ|chi nhánh|các tổ chức)(?: [^ ,]+){0,3}$|công tác$|(?:có|đặt) (?:trụ sở|văn phòng|nhà máy|chi nhánh)(?: chính)?$|(?:trú|đóng quân|đóng chân)$/

/** Those who live abroad: their community's seat, */
export const EMIGRANTS = /(?:cộng đồng|kiều bào|việt kiều|đồng hương)(?: [^ ,]+){0,3}$/
/** but whoever meets them goes there: "gặp gỡ kiều bào tại Lyon". */
export const MEETS_THEM = /(?:^| )(?:gặp|thăm|nói chuyện|trò chuyện|làm việc)(?: |$)/

/** Houses in which somebody is received: "tiếp Đại sứ Cuba tại | trụ sở Bộ". */
export const HOUSES = new Set(['trụ', 'phủ', 'nhà', 'hội', 'khách'])

/** Who goes to what is told of. */
export const VISITING: ReadonlySet<string> = new Set(['visit', 'inspection'])

/** Where those live and work for whom the event is; whoever visits them goes there. */
export const LIVING = new RegExp(`(?:${alternation([...LIVES_AT, 'đang làm việc', 'hoạt động'])})$`)

/** What is told of happened there, or lies there, whoever visits or inspects it goes there: "vụ cháy xảy ra tại | xã Tân Mỹ". */
export const OCCURRED = new RegExp(
  `(?:${alternation([...HAPPENED_AT, 'tồn đọng', 'tồn tại', 'nằm', 'mọc lên', 'ngộ độc', 'tử vong'])}|vụ (?:cháy|nổ|tai nạn|sập|lật)(?: [^ ,.;]+){0,2}|(?:đang|sắp|chưa) (?:được )?(?:thi công|triển khai|thực hiện|xây dựng|đầu tư|vận hành|áp dụng))$`,
)

/** "công bố kết luận thanh tra tại | Công ty Mây": whom it is about; "tại hội trường" tells where it was read. */
export const FOUND_AT = new RegExp(`(?:${alternation(FINDINGS)})(?: [^ ,.;]+){0,3}$`)

/** "tại 1.200 điểm thi", "tại 63 tỉnh": how wide a thing reaches, not where they meet. */
export const COUNTED =
  /^\d[\d.]* (?:điểm|địa điểm|tỉnh|huyện|xã|phường|quận|thành phố|địa phương|cơ sở|trường|nước|quốc gia|nội dung|hạng mục|hạng cân|môn|bảng|cự ly)(?: |$)/

export const GOES = new Set(['đến', 'tới', 'về', 'xuống', 'lên', 'sang', 'ra', 'vào', 'qua'])
