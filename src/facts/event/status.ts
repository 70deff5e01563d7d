/** Whether the event has been, is going on, is to come or was called off; and whether people met in one room. */
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
const UPCOMING =
  /(?:^|[ ,])(?:sẽ|dự kiến|chuẩn bị|sắp)(?: (?!đã )[^ .;]+){0,30} (?:tổ chức|diễn ra|chủ trì|khai mạc|tham dự|dự|có|họp|đăng cai|tiến hành)(?: (?:thành công|trọng thể|một|buổi|các|chuỗi|chương trình))*$|(?:^|[ ,])(?:sẽ|dự kiến|sắp|chuẩn bị)(?: diễn ra| tổ chức)?$/
const UPCOMING_BEHIND =
  /^(?: ?[”"’)])?,?(?: [^ .]+){0,14} ?(?:sẽ (?:được |chính thức |là )?(?:tổ chức|diễn ra|khai mạc|bắt đầu|bước vào|quy tụ|có sự)|dự kiến|sắp diễn ra|sắp khai mạc|chuẩn bị diễn ra|được tổ chức từ ngày)/
const ONGOING = /đang (?:diễn ra|được tổ chức|họp|tiến hành)/
/** "tiếp tục chương trình kỳ họp thứ 5" */
const GOES_ON = /tiếp tục chương trình(?: làm việc(?: của)?| nghị sự(?: của)?)?$/
const OPENED =
  /^(?: ?[”"’)])?(?: ?\([^)]{0,60}\))?,?(?: [^ .]+){0,10} ?(?:đã |vừa |chính thức |long trọng |được )*(?:khai mạc|bước vào ngày)/

export function statusOf({ before, behind }: EventSurroundings, lasting: boolean): EventStatus {
  if (CANCELLED.test(before) || CANCELLED_BEHIND.test(behind)) return 'cancelled'
  if (UPCOMING.test(before) || UPCOMING_BEHIND.test(behind)) return 'upcoming'
  if (GOES_ON.test(before) || ONGOING.test(before) || ONGOING.test(behind.slice(0, 120))) return 'ongoing'
  // what lasts for days and has been opened goes on
  if (lasting && (OPENED.test(behind) || / (?:đã|vừa|chính thức) khai mạc(?: trọng thể| trang trọng)?$/.test(before)))
    return 'ongoing'
  return 'held'
}

/** One sitting of a longer event. */
const SITTING = /^(?:phiên|lễ|buổi|cuộc) /iu

/**
 * An article that gives the session of a first day ("Sáng 5/6") tells of an event of several days while it goes on;
 * one written afterwards gives the days alone.
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
  if (status !== 'held' || !days?.session || days.endDate <= days.startDate || SITTING.test(name)) return status
  return referenceDate !== null && referenceDate > days.endDate ? 'held' : 'ongoing'
}

const BOTH =
  /trực tiếp (?:kết hợp|và|lẫn|cùng)(?: với)?(?: hình thức)? (?:trực tuyến|online)|trực tuyến (?:kết hợp|và)(?: với)? trực tiếp|kết hợp (?:giữa )?(?:hình thức )?trực tiếp/
const ONLINE = /trực tuyến|cầu truyền hình/

/** @param lead - the headline and first sentences, folded */
export function modeOf(name: string, lead: string): EventMode | null {
  if (BOTH.test(lead)) return 'hybrid'
  if (ONLINE.test(name)) return 'online'
  return /(?:hình thức|họp|hội nghị|phiên họp|cuộc họp|kết nối|tổ chức) trực tuyến|cầu truyền hình trực tiếp/.test(lead)
    ? 'online'
    : null
}
