/** What may stand between those who preside or lead and the verb: who comes with them, for whom, as what and when. */

/**
 * Words of an insertion that holds no verb of its own: behind these the sentence tells something else ("cùng lãnh đạo xã |
 * dự hội nghị do ... chủ trì").
 */
const OTHER_CLAUSE =
  '(?:do|dự|tham|là|được|nghe|báo|yêu|đề|cho|nhấn|nêu|khẳng|phát|chủ|chỉ|kiểm|thăm|làm|tiếp|đến|tới|về|đã|sẽ|vừa)(?![A-Za-zÀ-ỹ])'
/** A row of words without a name, an office or a mark. */
const words = (most: number): string => `(?: (?!${OTHER_CLAUSE})[^ .,;:ⓅⓉ“”()]+){1,${most}}`

/** "cùng đoàn công tác của tỉnh", "và các đồng chí trong Ban Thường vụ", "cùng lãnh đạo các sở, ngành": no names. */
const COMPANY = `,? (?:cùng(?: với)?(?! Ⓓ)|và(?= (?:các|đoàn|tập thể|lãnh đạo|đại diện)(?![A-Za-zÀ-ỹ])))(?! (?:ngày|đồng|chủ|đi|nhau)(?![A-Za-zÀ-ỹ]))${words(12)}(?:,${words(6)}){0,3},?`
/** ", được sự ủy quyền của Bí thư Tỉnh ủy,", "theo phân công của Thường trực Huyện ủy": for whom. */
const FOR_WHOM = `,? (?:(?:thừa|được(?: sự)?) ủy (?:quyền|nhiệm)|(?:theo|được)(?: sự)? (?:phân công|ủy quyền|chỉ đạo|đồng ý|thống nhất)|thay mặt)(?: của)?(?: (?!(?:đồng |trực tiếp )?(?:chủ|điều))[^ .,;:ⓅⒹ“”()]+){1,10},?`
/** "trong vai trò Trưởng Tiểu ban", "trên cương vị Chủ tịch hội": as what. */
const AS_WHAT = `,? (?:với|trong|trên|ở) (?:vai trò|tư cách|vai|cương vị)(?: là)?(?: (?!(?:đồng |trực tiếp )?(?:chủ|điều))[^ .,;:ⓅⒹ“”()]+){1,10},?`
/** "chiều 3/1", "sáng cùng ngày": when. */
const WHEN = ',? (?:(?:vào )?(?:lúc |ngày |sáng |trưa |chiều |tối )?Ⓓ|(?:sáng|trưa|chiều|tối) (?:cùng ngày|nay)),?'

/** ", nhân dịp đầu xuân,", ", 54 tuổi,", ", phụ trách khối văn xã,": an occasion or an apposition between two commas. */
const ASIDE =
  ', (?:nhân(?: dịp)?|sau khi|trước khi|trong khuôn khổ|trong chương trình|thực hiện|hưởng ứng|người|phụ trách|đại diện|thành viên|\\d+ tuổi|sinh năm)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ“”]{0,100}?,'

export const BETWEEN = `(?:${COMPANY}|${FOR_WHOM}|${AS_WHAT}|${WHEN}|${ASIDE})`
