/**
 * Tasks without any word of duty, by whatever verb: behind a task, a body and what it does is another one, if
 * nothing shows that it is told: "... phải giữ rừng non. Hạt Kiểm lâm cắm chốt ở cửa rừng."
 */
import { CONNECTIVES } from '../../lexicon/speech-verbs.js'
import { POINT_OPENINGS, TASK_DOERS } from '../../lexicon/task-words.js'
import { alternation } from '../../text/alternation.js'

/** Of what, from when on or by when; no time that is over. */
const OPENING =
  '(?:(?:theo đó|riêng|còn|cùng với|trước mắt|tới đây|về|đối với|với|trước|đến|từ (?:nay|ngày mai|hôm nay|tuần sau|tháng sau|đầu|Ⓓ)|trong (?:tuần|tháng|quý|vòng|thời gian tới)|chậm nhất|hằng|hàng|mỗi|định kỳ)(?: [^,.;:ⓅⓉ]{1,60})?, (?:vụ (?:tới|sau|này) )?|riêng |còn )?'
/** What is so, has been or will be, what others think of it, what took place. */
const TOLD =
  'đã|vừa|đang|hiện|còn|vẫn|là|rất|có|được|bị|từng (?:là|được|bị|có|tham|làm|nhiều)|luôn|đều|mới|chưa|sẽ|vốn|thì|mà|cho|nói|kể|hỏi|nhất trí|đồng tình|tán thành|thống nhất|thông qua|biểu quyết|bầu|đạt|chiếm|gồm|thuộc|gặp|nhận|dự|tham dự|trao|tặng|diễn ra|bày tỏ|cảm ơn|chúc|hứa|phát biểu|trình bày|tham luận|phản ánh|kiến nghị|đề xuất|mong|muốn|nghe|thảo luận|khẳng định|đánh giá|ghi nhận|không (?:có|còn|thể|đủ|phải|ngừng)|ngày càng|(?:khoảng|gần|trên|hơn) \\d|thành lập|ký|ký kết|so với|nổi lên|xảy ra|vừa qua|thời gian qua'
/** "các xã", "mỗi huyện": several, of such as are given tasks; not "các thế lực", "hai nước". */
const SEVERAL =
  '(?!(?:các|hai|ba|bốn|mỗi|từng) (?!(?:Ⓞ|bộ|sở|ngành|cấp|cơ quan|đơn vị|địa phương|tỉnh|thành phố|huyện|quận|xã|phường|thôn|bản|lực lượng|chi bộ|đảng bộ|đảng ủy|đoàn thể|tổ chức|chủ|nhà (?:thầu|máy|trường)|hợp tác xã|htx|trường|bệnh viện|công ty|hội|tổ|đội|đồng chí|ban|hộ|doanh nghiệp|trung tâm|khoa|phòng|cán bộ|đảng viên|cơ sở|khu)(?![A-Za-zÀ-ỹ])))'
const UNTOLD = new RegExp(
  `^${OPENING}(?:đồng chí |các đồng chí )?(?:Ⓞ|Ⓣ|${SEVERAL}(?:${alternation(TASK_DOERS)})(?= ))(?:(?!(?<! (?:để|nhằm)) (?:${TOLD})(?![A-Za-zÀ-ỹ]))[^.;:?“”"ⓅⒹ]){12,260}(?:(?: trước| đến| từ| trong| vào) Ⓓ[^.;:?“”"ⓅⓉ]{0,60})?[.;]?$`,
  'u',
)
/** Nobody is named who does it: "Đồng thời, cắm mốc ranh giới rừng trên địa bàn từng xã." */
const UNTOLD_OF_NOBODY = new RegExp(
  `^${OPENING}(?!(?:[ⓄⓉⓅⒹ]|bất cập|tồn tại|khó khăn|hạn chế là|thiếu|thừa|yếu|chậm|nguyên nhân|việc|sự|biện pháp|những|các|một|mọi|cái|tình hình|thực tế|người|khu vực|chính phủ|thế giới|tại|sau|khi|nhân|theo|trước|đây|đó|đoàn|buổi|hội|đại|chương trình|lễ|dịp|kết quả|nhờ|do|vì|nếu|tuy|${TOLD})(?![A-Za-zÀ-ỹ]))(?:(?!(?<! (?:để|nhằm)) (?:${TOLD})(?![A-Za-zÀ-ỹ]))[^.;:?“”"ⓅⓉⒹ]){20,220}[.;]?$`,
  'u',
)
/** What is to be reached, held to or done by when: "Mục tiêu là không để mất rừng". */
const GOAL =
  /^(?:mục tiêu|tinh thần|quan điểm|thời hạn|phương châm|nguyên tắc|yêu cầu)(?: (?:chung|xuyên suốt|đặt ra|cao nhất|lớn nhất|cuối cùng|trước mắt|hoàn thành|quan trọng nhất|của (?:tỉnh|thành phố|huyện|chúng ta|chính phủ|bộ|sở|Ⓞ)|đến Ⓓ)){0,3}(?: là|,|:) (?!gì|đã|đúng|rất)/u

const CONNECTIVE = new RegExp(`^(?:${alternation([...CONNECTIVES, ...POINT_OPENINGS])}),? `, 'u')
const withoutConnective = (text: string): string => text.replace(CONNECTIVE, '')

/** By when: with it a body's act is to be done, whatever stands before. */
const BY_WHEN =
  / (?:chậm nhất|muộn nhất|ngay trong) (?:ngày |cuối |đầu |mùa |hết |khi |vụ )?(?:Ⓓ|tháng|quý|tuần|năm|mưa|khô|tết|ngày)(?![A-Za-zÀ-ỹ])/u

/** Behind a task and a connective one more, by a verb alone. */
const goesOnWithoutBody = (text: string): boolean => {
  const rest = withoutConnective(text)
  return (rest !== text || /^(?:riêng|còn|trước mắt)(?=[ ,])/u.test(text)) && UNTOLD_OF_NOBODY.test(rest)
}

/** A body and what it is to do, told by no verb that tasks have; behind a task, or by a day. */
export const isUntoldTask = (text: string, behindATask: boolean): boolean =>
  (behindATask && (GOAL.test(text) || goesOnWithoutBody(text))) ||
  ((behindATask || BY_WHEN.test(text)) && UNTOLD.test(text))
