/** Whether an article tells who came: where somebody is listed as present, an event was held. */
import type { Passage } from '../../../mentions/passages.js'
import type { Reader } from '../../../mentions/reader.js'

/** Who comes first in a list of those present. */
const SOMEBODY =
  '(?:các |đồng chí |ông |bà |[\\p{L}. ]{0,30}(?:chủ tịch|bí thư|giám đốc|trưởng|tướng|tá |đại diện|lãnh đạo))'
/** "Cùng dự Ngày hội còn có bà Lò Thị An", "Có mặt tại thao trường: ...", "Chủ tọa kỳ họp: các đồng chí ..."; not how long before somebody was there. */
const PRESENT = new RegExp(
  `^(?:(?:cùng|cũng|tới|đến|về|còn|trực tiếp|quang lâm|chứng minh và) ){0,3}(?:tham dự|dự|có mặt|chứng kiến|chủ tọa|đồng chủ trì)(?! (?:án|kiến|báo|thảo|toán|phòng|trữ|định))(?! [^.;]{0,80} (?:trước|từ) \\d)[^.;:]{0,120}?(?::|,? (?:còn |cũng )?(?:có|gồm)) ${SOMEBODY}`,
  'u',
)
/** "Về phía Sở Y tế có ông Lò Văn Ơn" */
const SIDE = new RegExp(`^về phía [^.;:]{2,80}? (?:có|gồm)(?: sự (?:tham dự|hiện diện) của)?:? ${SOMEBODY}`, 'u')

/** So far into the article the list stands. */
const SENTENCES = 10
const CHARACTERS = 220

/** A sentence of the body lists who was there. */
export const tellsWhoCame = ({ folded }: Reader, body: readonly Passage[]): boolean =>
  body.slice(0, SENTENCES).some(({ start, end }) => {
    const text = folded.slice(start, Math.min(end, start + CHARACTERS))
    return PRESENT.test(text) || SIDE.test(text)
  })
