/** What ends a speech: another topic, what others say or do, a heading, what is said to the press. */
import type { Article } from '../../../article.js'
import type { Passage } from '../../../mentions/passages.js'
import { makesDuty } from '../kinds.js'
import { personAt } from '../subjects.js'
import type { Speaker } from './spoken.js'

/** A sentence without a reporting verb ends the speech before it. */
export function endsSpeech(
  article: Article,
  passage: Passage,
  { current, inItsParagraph }: { current: Speaker | null; inItsParagraph: boolean },
): boolean {
  const { text } = passage.skeleton
  if (isHeading(passage) || OTHERS_SAY.test(text) || TELLS.test(text)) return true
  if (TOPIC_ENDS.test(text) && !makesDuty(text) && !(inItsParagraph && isOfAYear(article, passage))) return true
  return ANOTHER_ACTS.test(text) || isAnother(article, passage, current)
}

const TOPIC_ENDS =
  /^(?:- )?(?:\((?!\d{1,2}\) |[a-hđ]\) )|trước đó|dịp này|nhân dịp này|cũng tại|cũng trong|sau hội nghị|sau buổi|sau phiên|sau phần|sau lễ|sau khi|ngay sau|sau đó,? (?:[ⓅⓉⓄ]|đoàn|các |lãnh đạo|đại |hội |buổi|ban )|theo báo cáo|theo kế hoạch|theo thống kê|theo chương trình|được biết|kết thúc|trong khuôn khổ|chiều cùng|sáng cùng|tối cùng|cùng ngày|tin, ảnh|tại hội nghị, các|tại (?:buổi|hội|đại|cuộc|kỳ|phiên|lễ)[^,]{0,40}, (?:các|đại diện|nhiều|Ⓞ|hội nghị|đại hội|ban)|các đại biểu|hội nghị (?:đã|cũng|còn|diễn|được)|đại hội (?:đã|cũng|còn|diễn|được)|buổi lễ|chương trình|lễ (?!(?:(?! (?:với|do|có|được)(?![A-Za-zÀ-ỹ]))[^.;:]){2,90} (?:là|thể hiện|có ý nghĩa|rất có ý nghĩa)(?![A-Za-zÀ-ỹ]))|đoàn (?:đã|công tác đã)|tham dự|tham gia|dự (?!báo|kiến|thảo|án|toán|phòng|luật)|về dự|đến dự|Ⓓ,)/u
/** "Năm 2020, toàn ngành đã thích ứng tốt": of what time it is said ends no speech, as a day does. */
const OF_A_YEAR = /^(?:trong |đến |từ )?(?:năm|quý|giai đoạn|nhiệm kỳ) /u
const isOfAYear = ({ reader }: Article, { start }: Passage): boolean =>
  OF_A_YEAR.test(reader.folded.slice(start, start + MOST_OF_A_YEAR))
const MOST_OF_A_YEAR = 16
/** What the article tells of the event or from elsewhere, whatever duty it speaks of. */
const TELLS =
  /^(?:được biết|theo báo cáo|theo kế hoạch(?=,)|theo thống kê|theo chương trình|tin, ảnh|cùng ngày)(?![A-Za-zÀ-ỹ])|^(?:(?:sáng|chiều|tối|trưa) )?Ⓓ,[^.;:]{0,200} (?:chủ trì|tổ chức|diễn ra|dẫn đầu|có buổi làm việc|đã làm việc|dự|tham dự|kiểm tra)(?![A-Za-zÀ-ỹ])|^(?:dự|tham dự|cùng dự|đến dự)(?: \p{L}+){0,4} có |^các đồng chí:? [ⓅⓉ]|^(?:[^,.;:ⓅⓉ]{0,40},? )?(?:hội nghị|hội thảo|đại hội|kỳ họp|cuộc họp|phiên họp|buổi làm việc|đoàn công tác|đoàn|các đại biểu|các thành viên)(?: Ⓞ)? (?:đã |cũng |được |tiếp tục |cùng )*(?:nghe|lắng nghe|xem|tham quan|theo dõi)(?![A-Za-zÀ-ỹ])|^(?:đoàn công tác|đoàn kiểm tra|đoàn giám sát)(?: của)?(?: Ⓞ)? (?:đã |cũng )?(?:kiểm tra|khảo sát|đi|thăm|nghe|làm việc)(?![A-Za-zÀ-ỹ])/u
/** Others are quoted without a name. */
const OTHERS_SAY =
  /^(?:[^,]{0,40}, )?(?:\d[\d.,%() ]{0,20}ý kiến|các (?:đại biểu|chuyên gia|ý kiến|hộ|doanh nghiệp)|đại biểu (?:các|đến)|chuyên gia|một|nhiều|một số|đa số|hầu hết|người này|phụ huynh|cử tri|người dân|đại diện|có ý kiến)(?:(?! (?:cần|phải|hãy)(?![A-Za-zÀ-ỹ]))[^.;:]){0,160} (?:cho biết|cho rằng|cho hay|chia sẻ|nêu rõ|thông tin|trình bày|(?<!(?:xây dựng|lập|trong|các|theo|bản|gửi|có) )báo cáo|phản ánh|phản ảnh|nhất trí|thống nhất|đồng tình|tán thành|đánh giá|ghi nhận|khẳng định|nhấn mạnh|nhận định|mong muốn|hy vọng|góp ý|bày tỏ|lo lắng|lo ngại|đề nghị|đề xuất|cảnh báo|kiến nghị|thắc mắc|kể)/u
/** "Trao đổi với phóng viên, Ⓟ ...", "Bên lề hội nghị, ...": said beside the event; at a press conference it is the event. */
const TO_THE_PRESS =
  /^(?:[^.;:“”"]{0,60}, )?(?:(?:khi )?(?:trao đổi|chia sẻ|nói|trò chuyện|cho biết)(?: thêm| nhanh| riêng)? với (?:các |nhóm |một số )?(?:phóng viên|pv|báo(?! cáo)|tạp chí|nhà báo|thông tấn xã|ttxvn|vnexpress|vietnamnet|dân trí|znews|zing|vov|vtv|vneconomy)|(?:khi )?trả lời (?:câu hỏi của )?(?:các )?(?:phóng viên|pv|báo(?! cáo)|phỏng vấn|tạp chí)|bên lề|bên hành lang)(?![A-Za-zÀ-ỹ])/u
export const isToThePress = ({ reader }: Article, { people, start }: Passage): boolean =>
  people.length > 0 && TO_THE_PRESS.test(reader.folded.slice(start, start + MOST_OF_AN_ASIDE))
const MOST_OF_AN_ASIDE = 160
/** Somebody does something that is not speaking. */
const ANOTHER_ACTS =
  /^(?:[^ⓅⓉ,]{0,50}, )?[ⓅⓉ][^ⓅⓉ]{0,60}? (?:trao|tặng|đã trao|đã tặng|thăm|đã đến|cùng|dâng|công bố|đã công bố|báo cáo|trình bày|tham dự|dự|chụp|cắt băng|thông qua|gửi lời|chuyển lời|cảm ơn|bày tỏ lòng|phát biểu tiếp thu|tiếp thu)(?![A-Za-zÀ-ỹ])|^(?:[^,.;:]{0,40}, )?(?:Ⓞ|ban tổ chức|ban giám khảo|hội đồng|đoàn)[^,.;:]{0,40} (?:đã |cũng )?(?:trao(?! đổi)|tặng|trao tặng)(?![A-Za-zÀ-ỹ])/u

/** A heading that has run into the text: short, and no mark ends it. */
const isHeading = ({ skeleton: { text }, item }: Passage): boolean =>
  !item && text.length < MOST_HEADING && /[A-Za-zÀ-ỹ]$/u.test(text)
const MOST_HEADING = 70

/** The sentence begins with the name of somebody else. */
function isAnother(article: Article, passage: Passage, current: Speaker | null): boolean {
  const first = /^(?:ông |bà |đồng chí )?Ⓟ/u.exec(passage.skeleton.text)
  const subject = first && personAt(passage, first[0].length - 1)
  if (subject?.kind !== 'person') return false
  const person = article.people.resolve(subject.mention)
  return person !== null && person !== current?.person
}
