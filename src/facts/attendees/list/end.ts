/** Where a list ends inside its sentence. */
import { SAYS } from '../../../lexicon/attendance.js'
import { alternation } from '../../../text/alternation.js'
import { ABBREVIATED } from '../../../text/sentences.js'

/** A list ends where a clause with a verb of its own begins, or a sentence in lower case: "lãnh đạo các xã. huyện sẽ ...", not "Trường Đại học TP. Vinh". */
export function clauseEnd(text: string, from: number, to: number): number {
  const list = text.slice(from, to)
  const ends = [CLAUSE.exec(list), NEXT_SENTENCE.exec(list), SPEAKER.exec(list)].flatMap((match) =>
    match ? [match.index] : [],
  )
  return Math.min(to, ...ends.map((end) => from + end))
}

const CLAUSE =
  /, ?(?:…|\.{3})? ?(?:nhằm|để|qua đó|trong đó(?! (?:có )?[\dⓅ])|đã cùng|đây là|theo đó|tạo|góp phần|thể hiện|giúp|mang (?:lại|đến)|cùng (?:trưng bày|nhau|thảo luận|bàn|chia sẻ|trao đổi)|(?:hội nghị|hội thảo|đại hội|chương trình|sự kiện|triển lãm|diễn đàn|buổi|lễ|cuộc|tọa đàm|ngày hội|phiên họp|kỳ họp)[^,.;]{0,60} (?:được|sẽ|đã|là|diễn ra|gồm|tập trung|hứa hẹn|trải qua|còn|có|nhằm|thu hút|tiến hành|nghe|thảo luận|bầu|thông qua|thống nhất) |(?:hai|ba|các) (?:bên|đơn vị|cơ quan|địa phương|nước|tỉnh|trường) (?:(?:đã|cùng|vừa|cũng|tiến hành) ){0,3}(?:ký|trao|thống nhất|thực hiện|công bố|bàn giao|phát động|cam kết)(?![A-Za-zÀ-ỹ]))| đã (?:có (?:buổi|cuộc)|tiếp xúc|làm việc) | (?:đã |vinh dự )?được [ⓅⓉⓄ] (?:trao|tặng|khen|tuyên dương)| nhằm | là (?:cơ hội|dịp|tổng) /
/** "với sự tham dự của Ⓟ, Ⓟ | , Ⓟ đã đề nghị các xã ...", "trước sự chứng kiến của lãnh đạo xã | , Ⓟ và Ⓟ đã ký kết ...": the last are the subject of the sentence. */
const SPEAKER = new RegExp(
  `, (?=Ⓟ (?:và Ⓟ (?:\\([^()]{1,60}\\) )?)?(?:đã |cũng |còn |cùng )*(?:${alternation(SAYS)}|ký|ký kết|trao|tặng|cắt băng|bấm nút|ấn nút)(?![A-Za-zÀ-ỹ]))`,
  'u',
)
const NEXT_SENTENCE = new RegExp(`(?<![.\\d]|(?<![A-Za-zÀ-ỹ])(?:${alternation([...ABBREVIATED])}))\\. `, 'u')
