/** Whether the event has been, is going on, is to come or was called off; and whether people met in one room. */
import { matchesOf } from '../../text/matches.js'
import type { DaySession, EventMode, EventStatus } from '../../record.js'

/** Words before and behind the event's name in its sentence, folded and with single spaces. */
export interface EventSurroundings {
  readonly before: string
  readonly behind: string
}

/** When the event takes place. */
export interface EventDays {
  readonly startDate: string
  readonly endDate: string
  readonly session: DaySession | null
}

const CANCELLED =
  /(?:hoãn|tạm hoãn|hủy|lùi thời gian|lùi lịch|dừng|tạm dừng|không)(?: việc)?(?: tổ chức| thời gian tổ chức| lại)?(?: (?:các|một số|toàn bộ))?$/
const CANCELLED_BEHIND =
  /^[^.]{0,160}(?:bị hoãn|tạm hoãn|được hoãn|phải hoãn|hoãn lại|bị hủy|hủy bỏ|lùi lại|lùi sang|tạm dừng|sẽ không tổ chức|sẽ không được tổ chức|được lùi|được dời|dời lại|chuyển sang)/
/** "sau thời gian | chuẩn bị, Ⓟ dự lễ khánh thành" looks back; "Chuẩn bị cho kỳ họp, | Sở Y tế tổ chức hội nghị" tells why. */
const UPCOMING =
  /(?:^|[ ,])(?:(?:sẽ|dự kiến|sắp)(?: (?!đã )[^ .;]+){0,30}|(?<!(?:sau|thời gian|công tác|quá trình|sự|ngày|tuần|tháng|năm) )chuẩn bị(?: (?!đã )[^ .;,]+){0,30}) (?:tổ chức|diễn ra|chủ trì|khai mạc|khai giảng|phát động|mở|tham dự|dự|có|họp|đăng cai|tiến hành)(?: (?:thành công|trọng thể|một|buổi|các|chuỗi|chương trình))*$|(?:^|[ ,])(?:sẽ|dự kiến|sắp|chuẩn bị)(?: (?:diễn ra|tổ chức|chính thức|tới|đến|sang|đi)){0,2}$|(?:công văn|giấy mời)(?: [^ .;]+){0,4} (?:triệu tập|mời)(?: (?:dự|một|các|họp))*$/
/** "lễ khởi công cầu Lim, dự kiến | hoàn thành vào năm sau" tells what comes of it. */
const UPCOMING_BEHIND =
  /^(?: ?[”"’)])?,?(?: [^ .]+){0,14} ?(?:sẽ (?:được |chính thức |là )?(?:tổ chức|diễn ra|khai mạc|khởi tranh|khởi động|mở màn|bắt đầu|bước vào|quy tụ|có sự)|dự kiến(?! (?:(?:sẽ|được|cơ bản) )*(?:hoàn thành|hoàn tất|hoàn thiện|kết thúc|đưa vào|trình|thông xe|khánh thành|nghiệm thu|bàn giao|ban hành|áp dụng|có hiệu lực|đi vào|khai thác|vận hành|\d|khoảng|trên|hơn|gần))|sắp diễn ra|sắp khai mạc|chuẩn bị diễn ra|được tổ chức từ ngày)/
/** "Liên hoan phim Biển Xanh | (BXFF 3) sẽ diễn ra" */
const SHORT_NAME = /^ ?\([^)]{0,60}\) ?/
/** "kỳ họp thứ 8 | sẽ xem xét 15 dự luật", "hội chợ | khai mạc ngày 20/3 tới", "buổi họp | vào sáng thứ hai tới" */
const AHEAD_BEHIND =
  /^(?: [”"’)])?(?: (?!khai|bế|đã|vừa|diễn)[^ .,]+){0,6} sẽ (?:xem xét|thông qua|thảo luận|bàn|quyết định)(?!\p{L})|^[^.;]{0,60} \d{1,2}(?: ?[/.-] ?\d{1,4})? tới(?! (?:\d|ngày|hết|tháng|sáng|chiều|tối|nay))(?!\p{L})|^(?: (?:diễn ra|tổ chức|vào|sáng|chiều|tối)){0,3} (?:thứ [^ ,.]+|chủ nhật|tuần|tháng) tới(?!\p{L})/u
const ONGOING = /đang (?:diễn ra|được tổ chức|họp|tiến hành)/
/** "bàn cách ứng phó đợt lũ | đang diễn ra": the name's last word goes on, not the event. */
const TOPIC_GOES_ON =
  /^ ?đang diễn ra(?: (?:rất |hết sức |ngày càng )?(?:phức tạp|gay gắt|căng thẳng|khó lường|nghiêm trọng|trên diện rộng|sôi nổi|âm thầm))?(?= ?[.,;:]|$| (?:trên|ở) (?:sông|biển|thế giới|các|nhiều|khắp|một số|địa bàn))/
/** "đang có | chuyến thăm", "đang | thăm chính thức" */
const GOING_ON = /(?:^| )đang(?: (?:có|trong|ở|sang))?$/
/** "tiếp tục chương trình kỳ họp thứ 5", "bước vào ngày làm việc thứ hai của" */
const GOES_ON =
  /tiếp tục chương trình(?: làm việc(?: của)?| nghị sự(?: của)?)?$|(?:tiếp tục|bước vào|bước sang) ngày (?:làm việc|họp|thi đấu)(?! (?:cuối|bế mạc))(?: [^ ,.;]+){0,3} của$|ngày (?:làm việc |họp |thi đấu )?(?:thứ (?:nhất|hai|ba|tư|năm|\d)|đầu tiên)(?: của)?$/
const GOES_ON_BEHIND =
  /^(?: ?[”"’)])?,? ?(?:đã |vừa )?(?:(?:tiếp tục|bước vào|bước sang) ngày (?:làm việc|họp|thi đấu)(?! (?:cuối|bế mạc))|(?:diễn ra|có|trải qua|làm việc) ngày (?:làm việc |họp |thi đấu )?(?:thứ nhất|đầu tiên))/
/** What has been opened, named before the event or behind it. */
const OPENS = 'khai mạc|khai giảng|khởi tranh|mở màn'
const OPENED = new RegExp(
  `^(?: ?[”"’)])?(?: ?\\([^)]{0,60}\\))?,?(?: [^ .]+){0,14} ?(?:đã |vừa |chính thức |long trọng |được )*(?:${OPENS}|bước vào ngày)`,
)
const OPENED_BEFORE = new RegExp(` (?:đã|vừa|chính thức) (?:${OPENS})(?: trọng thể| trang trọng)?$`)

/** "phát biểu khai mạc | kỳ họp thứ 3", "đến Viêng Chăn, bắt đầu | chuyến thăm Lào": a session, a journey has begun. */
const SPOKE_FIRST = /(?:^| )phát biểu khai mạc(?: tại)?$/
const SET_OUT = /(?:^| )(?:bắt đầu|mở đầu)$/
const hasBegun = (before: string, name: string): boolean =>
  (name.startsWith('kỳ họp ') && SPOKE_FIRST.test(before)) || (name.startsWith('chuyến ') && SET_OUT.test(before))

/**
 * @param lasting - it may last for days
 * @param name - folded
 */
export function statusOf({ before, behind }: EventSurroundings, lasting: boolean, name: string): EventStatus {
  if (CANCELLED.test(before) || CANCELLED_BEHIND.test(behind)) return 'cancelled'
  if (UPCOMING.test(before) || UPCOMING_BEHIND.test(behind.replace(SHORT_NAME, '')) || AHEAD_BEHIND.test(` ${behind}`))
    return 'upcoming'
  if (
    GOES_ON.test(before) ||
    (lasting && !resumesAfterBreak(name) && before.endsWith('tiếp tục')) ||
    GOES_ON_BEHIND.test(behind)
  )
    return 'ongoing'
  if (
    GOING_ON.test(before) ||
    ONGOING.test(before) ||
    (!TOPIC_GOES_ON.test(behind) && ONGOING.test(behind.slice(0, 120)))
  )
    return 'ongoing'
  if (hasBegun(before, name)) return 'ongoing'
  // what lasts for days and has been opened goes on
  if (lasting && (OPENED.test(behind) || OPENED_BEFORE.test(before))) return 'ongoing'
  return 'held'
}

/** "tiếp tục phiên chất vấn", "tiếp tục phiên họp thứ 17": what goes on after a break has been held when it is told of. */
const resumesAfterBreak = (name: string): boolean => /^phiên (?!chợ)/.test(name)

/** What is over in a day, whatever days are told with it; "phiên họp thứ 17", "cuộc thi", "cuộc diễn tập" may last for some. */
const SITTING = /^(?:phiên (?!họp thứ|chợ)|lễ (?!hội)|buổi |cuộc (?!thi|đua|(?:tổng )?diễn tập))/iu

/** What begins so many days after the publication and more is a day whose year is not sure. */
const SOON = 120

/** A single day further ahead than this is one of another year, or the article was put out with a wrong day. */
const DAYS_AHEAD = 9

const isDaysAhead = (day: string, published: string | null): boolean => {
  if (published === null) return false
  const ahead = (Date.parse(day) - Date.parse(published)) / 86_400_000
  return ahead > 0 && ahead <= DAYS_AHEAD
}

/**
 * What the days of an event of several tell of it: it is to come if it begins after the publication (so is one of a single day soon after), and goes on if that falls
 * among its days. An article without a date that gives the session of a first day ("Sáng 5/6") tells of an event of
 * several days while it goes on; one written afterwards gives the days alone.
 *
 * @param name - the event's
 * @param referenceDate - when the article was published, if that is known
 */
export function statusOnDays(
  status: EventStatus,
  name: string,
  days: EventDays | null,
  referenceDate: string | null,
): EventStatus {
  if (!days || (status !== 'held' && status !== 'ongoing')) return status
  const published = referenceDate?.slice(0, 10) ?? null
  if (days.endDate <= days.startDate) return isDaysAhead(days.startDate, published) ? 'upcoming' : status
  if (published !== null) {
    const ahead = (Date.parse(days.startDate) - Date.parse(published)) / 86_400_000
    if (ahead > 0 && ahead <= SOON) return 'upcoming'
    if (published > days.endDate) return 'held'
  }
  if (status !== 'held' || SITTING.test(name)) return status
  if (days.session) return 'ongoing'
  return published !== null && published < days.endDate ? 'ongoing' : 'held'
}

const BOTH =
  /trực tiếp (?:kết hợp|kết nối|và|lẫn|cùng)(?: với)?(?: hình thức)? (?:trực tuyến|online)|trực tuyến (?:kết hợp|và)(?: với)? trực tiếp|kết hợp (?:giữa )?(?:hình thức )?trực tiếp/
const ONLINE = /(?<=(\p{L}+) )(?:trực tuyến|online)(?!\p{L})|cầu truyền hình/gu
/** Before "trực tuyến" these tell what is done on the web: "tập huấn dịch vụ công | trực tuyến". */
const ON_THE_WEB = new Set(
  'vụ công trình phần toán dịch chính thầu hàng sắm doanh ký nộp sơ quyết học tạo viện cổng liệu cáo đảo chơi chợ sinh vấn mua bán chính'.split(
    ' ',
  ),
)
const CALL =
  '(?:qua|trên|bằng)(?: (?:nền tảng|phần mềm|ứng dụng|hệ thống)){0,2} (?:zoom|google meet|microsoft teams|ms teams|skype|trans)'
const CALLED = new RegExp(`(?:^| )${CALL}(?!\\p{L})`, 'u')
const HELD_ONLINE = new RegExp(
  `(?:hình thức|họp|hội nghị|hội thảo|tọa đàm|phiên họp|cuộc họp|giao ban|kết nối|tổ chức) (?:trực tuyến|online)|cầu truyền hình trực tiếp|(?:họp|tổ chức|diễn ra|hội nghị)(?: [^ .]+){0,6} ${CALL}(?!\\p{L})`,
  'u',
)

const namesOnline = (name: string): boolean =>
  CALLED.test(name) || matchesOf(ONLINE, name).some(({ 1: before }) => !ON_THE_WEB.has(before ?? ''))

/** @param lead - the headline and first sentences, folded */
export function modeOf(name: string, lead: string): EventMode | null {
  if (BOTH.test(lead)) return 'hybrid'
  return namesOnline(name) || HELD_ONLINE.test(lead) ? 'online' : null
}
