/** Notices of an event, which tell line by line when, where and for whom it is. */

/** "📍 Địa điểm: Nhà văn hóa xã": a line that begins with one of the labels, and tells something behind it. */
const lineWith = (labels: string): RegExp =>
  new RegExp(`^[^\\p{L}\\n]{0,8}(?:${labels})(?![\\p{L}])[^:.;\\n]{0,30}:\\s?(?=\\S)`, 'iu')

export const NOTICE_LINE = lineWith(
  'thời gian|địa điểm|nơi (?:tổ chức|diễn ra)|thành phần|đối tượng|diễn giả|khách mời|báo cáo viên|giảng viên|người trình bày|chủ trì|chủ tọa|chủ đề|hình thức|nội dung',
)
export const NOTICE_TIME = lineWith('thời gian|ngày tổ chức')
export const NOTICE_PLACE = lineWith('địa điểm|nơi (?:tổ chức|diễn ra)')

/** "Thời gian: 8:00, 5/3/2031" above "Địa điểm: ..." or below "Thông tin cụ thể:": when an event is, not when the article was put out. */
export const isTimeOfNotice = (line: string, before: string, behind: string): boolean =>
  NOTICE_TIME.test(line) && (before.trimEnd().endsWith(':') || NOTICE_LINE.test(behind))
