/** What may stand between those who preside or lead and the verb: who comes with them, for whom, as what and when. */

import { AS_WHAT, ASIDES, FOR_WHOM } from '../../lexicon/asides.js'
import { COMPANIONS } from '../../lexicon/company.js'
import { alternation } from '../../text/alternation.js'

/**
 * Words of an insertion that holds no verb of its own: behind these the sentence tells something else ("cùng lãnh đạo xã |
 * dự hội nghị do ... chủ trì").
 */
const OTHER_CLAUSE =
  '(?:do|dự|tham|là|được|nghe|báo|yêu|đề|cho|nhấn|nêu|khẳng|phát|chủ|chỉ|kiểm|thăm|làm|tiếp|đến|tới|về|đã|sẽ|vừa)(?![A-Za-zÀ-ỹ])'
/** A row of words without a name, an office or a mark. */
const words = (most: number): string => `(?: (?!${OTHER_CLAUSE})[^ .,;:ⓅⓉ“”()]+){1,${most}}`

/** "cùng đoàn công tác của tỉnh", "và các đồng chí trong Ban Thường vụ", "cùng lãnh đạo các sở, ngành": no names. */
const COMPANY = `,? (?:cùng(?: với)?(?! Ⓓ)|và(?= (?:${alternation(COMPANIONS)})(?![A-Za-zÀ-ỹ])))(?! (?:ngày|đồng|chủ|đi|nhau)(?![A-Za-zÀ-ỹ]))${words(12)}(?:,${words(6)}){0,3},?`
/** Words up to the verb, an office among them. */
const OFFICE = '(?: (?!(?:đồng |trực tiếp )?(?:chủ trì|chủ tọa|điều hành|điều khiển))[^ .,;:ⓅⒹ“”()]+){1,10}'
/** ", được sự ủy quyền của Bí thư Tỉnh ủy,", "theo phân công của Thường trực Huyện ủy". */
const ON_BEHALF = `,? (?:${alternation(FOR_WHOM)})(?: của)?${OFFICE},?`
/** "trong vai trò Trưởng Tiểu ban", "trên cương vị Chủ tịch hội". */
const IN_OFFICE = `,? (?:${alternation(AS_WHAT)})(?: là)?${OFFICE},?`
/** "chiều 3/1", "sáng cùng ngày": when. */
const WHEN = ',? (?:(?:vào )?(?:lúc |ngày |sáng |trưa |chiều |tối )?Ⓓ|(?:sáng|trưa|chiều|tối) (?:cùng ngày|nay)),?'

/** ", nhân dịp đầu xuân,", ", 54 tuổi,", ", phụ trách khối văn xã,": an occasion or an apposition between two commas. */
const ASIDE = `, (?:${alternation(ASIDES)}|\\d+ tuổi|sinh năm)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ“”]{0,100}?,`

export const BETWEEN = `(?:${COMPANY}|${ON_BEHALF}|${IN_OFFICE}|${WHEN}|${ASIDE})`
