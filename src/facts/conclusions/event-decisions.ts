/** What the event itself decided: "Hội nghị thống nhất ...", "Đại hội đã bầu ...", "Hai bên ký kết ...". */

import { EARLIER } from '../../lexicon/earlier.js'
import type { ConclusionKind, EventType } from '../../record.js'
import { alternation } from '../../text/alternation.js'
import { matchesOf } from '../../text/matches.js'
import { makesDuty } from './kinds.js'
import { signingIn } from './signings.js'

/** "Hai Phó Thủ tướng", "cả hai ngoại trưởng": the two sides of talks by those who lead them. */
const TWO_WHO_LEAD =
  '(?:cả )?hai (?:vị )?(?:Ⓣ|bộ|lãnh đạo|(?:phó )?(?:thủ tướng|chủ tịch|tổng thống|trưởng đoàn|tư lệnh)|(?:bộ|thứ|ngoại) trưởng|đại sứ|tổng bí thư)'
/** "Bộ trưởng hai nước", "lãnh đạo hai bộ". */
const LEADERS_OF_TWO = '(?:Ⓣ|lãnh đạo|(?:bộ|thứ|ngoại) trưởng) hai (?:nước|bên|bộ|cơ quan|quốc hội)'
const BODY = `(?:hội nghị|đại hội|kỳ họp|cuộc họp|phiên họp|buổi (?:họp|làm việc)|hội thảo|(?:cả )?(?:hai|ba|bốn|các) (?:bên|nước|phía|đồng chủ trì|đơn vị|cơ quan|ngành|địa phương|tỉnh|trường|nhà lãnh đạo|nguyên thủ|Ⓣ)|${TWO_WHO_LEAD}|${LEADERS_OF_TWO}|(?:\\d[\\d/.,%]{0,12}|các|toàn thể|toàn bộ|đa số|phần lớn|tất cả(?: các)?) (?:đảng viên|đoàn viên|hội viên|thành viên|ủy viên|cổ đông|đại biểu|(?:bộ|ngoại) trưởng|cử tri|hộ|doanh nghiệp|đồng chí (?:tham )?dự)|(?:đại diện|lãnh đạo) (?:các |hai |ba |\\d+ )(?:hộ|đơn vị|doanh nghiệp|cơ quan|địa phương|xã|huyện|bên|ngành|tổ chức)|lãnh đạo (?:các|\\d+|hai|ba) (?:nước|tỉnh)|(?:\\d[\\d/.,%]{0,12} )?đại biểu|cổ đông|cử tri|các ý kiến|đa số ý kiến|hai đoàn|ban chấp hành|hội đồng|đại Ⓞ(?: \\d{4})?(?: Ⓞ)?|tập thể|ban tổ chức|ban giám khảo|nghị quyết (?:của )?(?:đại hội|hội nghị|kỳ họp)(?= (?:đã |cũng |đồng thời )*(?:xác định|khẳng định|đề ra|đặt ra|thông qua|quyết nghị)))`
/** Behind "thông qua": that by means of which something is done, not what is adopted. */
const MEANS =
  '(?:(?:các |những )?(?:hình thức|kênh|phong trào|cuộc|buổi|lớp|mô hình)|tăng cường|đẩy mạnh|đó)(?![A-Za-zÀ-ỹ])'
/** Words of which "bầu" and "ký" are syllables: "bầu cử", "bầu không khí", "ký tên", and behind: "chữ ký", "đăng ký". */
const ELECT = 'bầu(?! (?:cử|không khí|trời|bạn|sữa)(?![A-Za-zÀ-ỹ]))'
const SIGN = 'ký(?! (?:tên|ức|hiệu|túc|sự|gửi|họa|sinh|cược|nhận|tặng|lưu)(?![A-Za-zÀ-ỹ]))'
/** "Hội nghị đánh giá kết quả ...", "... tập trung đánh giá ...": what was talked over, and nothing found. */
const TALKED_OVER =
  '(?:lại|khách quan|toàn diện|đúng|sâu|kỹ|chi tiết|cụ thể|đầy đủ|nghiêm túc|sơ bộ|chung|thực trạng|kết quả|tình hình|công tác|những|các|việc|quá trình|hoạt động|chất lượng|hiệu quả|mức độ|tiến độ|ưu điểm|tác động)(?![A-Za-zÀ-ỹ])'
const FIND = `(?<!(?:thảo luận|phân tích|kiểm điểm|trao đổi|nhìn nhận|xem xét)(?:,| và)? )(?<!(?:tập trung|dành thời gian|nghe|báo cáo|cùng nhau|để|nhằm) )đánh giá(?! ${TALKED_OVER})`
/** "Sự đồng ý", "tinh thần nhất trí", "chữ ký", "được tín nhiệm giới thiệu", "khi hai bên ký": not what was done there. */
const NO_VERB = '(?<!(?:sự|tinh thần|chữ|thư|đăng|nhật|then|tính|lễ|được|(?<!(?:bằng|với) )việc|mà) )(?<![A-Za-zÀ-ỹ])'
const SETTLE = `thống nhất|nhất trí|thông qua(?! ${MEANS})|biểu quyết|${ELECT}|bầu ra|bầu chọn|bầu bổ sung|ký kết|${SIGN}|ký biên bản|quyết nghị|(?<!công bố (?:các )?)quyết định|tiến hành bầu|tiến hành biểu quyết|hiệp thương|phát động|đề ra|xác định(?! (?:(?:rõ|được|đúng) )*(?:nguyên nhân|danh tính|đối tượng|vị trí|thủ phạm|giá trị|mức độ|ranh giới))|đặt ra (?:các |những |\\d+ )?(?:mục tiêu|chỉ tiêu|nhiệm vụ)|cụ thể hóa|(?<!chủ )chốt|nhất trí cao|tín nhiệm|suy cử|chọn cử|đạt được (?:sự |nhiều |một số )?(?:thỏa thuận|đồng thuận|thống nhất)|thỏa thuận(?! (?:đã|này|trên|hợp tác)(?![A-Za-zÀ-ỹ]))|đăng ký (?:thực hiện|đảm nhận)|kết nạp|ra mắt(?! (?:khán giả|công chúng|bạn đọc|độc giả|sách|cuốn|sản phẩm|bộ phim)(?![A-Za-zÀ-ỹ]))|tiến hành ký|cam kết(?! của)|kêu gọi|thành lập (?:tổ|ban|câu lạc bộ|hội đồng|đội|mô hình)|khẳng định|nhấn mạnh|chia sẻ quan (?:ngại|điểm)|ghi nhận|${FIND}|tán thành|đồng ý|hướng tới|miễn nhiệm|tiến hành miễn nhiệm|bãi nhiệm|phê chuẩn|phê duyệt|ban hành (?:(?:các|\\d+) )?(?:nghị quyết|tuyên bố)|đặt (?:mục|chỉ) tiêu|đưa ra (?:mục|chỉ) tiêu|(?:hạ|bày tỏ) quyết tâm|quyết tâm(?= (?:hoàn thành|thực hiện|phấn đấu|xây dựng)(?![A-Za-zÀ-ỹ]))|(?:sáng suốt )?(?:lựa chọn|chọn)(?=,? bầu| các đồng chí)|đồng thuận(?! cao)|(?:đã|tiến hành|cùng) bỏ phiếu`
/** "Trao đổi, thống nhất ...", "thảo luận, góp ý vào dự thảo và biểu quyết ...": talked over, and then settled. */
const TALK_AND_SETTLE =
  '(?:trao đổi|thảo luận|bàn|bàn bạc|bàn thảo|nghiên cứu|xem xét|góp ý|cho ý kiến|đóng góp ý kiến|phân tích|rà soát|nghe|đánh giá|kiểm điểm|tập trung đánh giá)(?![A-Za-zÀ-ỹ])(?:(?! (?:nhằm|bảo đảm|đảm bảo|đề xuất|để trình|trình)(?![A-Za-zÀ-ỹ]))[^.;:]){0,140}?(?<!đoàn kết)(?:,| và|, và|,? đồng thời|[,;]? (?:qua đó|từ đó|trên cơ sở đó|theo đó|sau đó),?) (?:cùng |đã |cũng |cùng nhau |đi đến |tiến tới |cơ bản |tiến hành )*(?:thống nhất|nhất trí|thông qua|biểu quyết|ký|ký kết|quyết định|quyết nghị|đồng ý|xác nhận|chuẩn y|phê chuẩn|tán thành|bầu(?! cử(?![A-Za-zÀ-ỹ]))|cam kết|phát động)'
const DECIDES = new RegExp(
  `(?:^|, ?|Ⓓ |\\. )${BODY}(?:(?! (?:tổ chức|lễ|về việc|với (?:việc|sự)|công bố|để|xin|ôn lại|báo cáo|đề nghị|kiến nghị|vì sao|là|nhằm|trong (?:quá trình|bối cảnh)|chưa|không|dự kiến|chuẩn bị|sắp|đang|từng|chứng kiến)(?![A-Za-zÀ-ỹ]))[^,.;:]){0,60}?(?:, (?:khóa|nhiệm kỳ|Ⓓ)[^,.;:]{0,20})? ?(?:đã |cũng |đồng thời |sẽ |cùng |còn |tiến hành |tiếp tục |cùng nhau |tập trung thảo luận và )*${NO_VERB}(?<verb>${SETTLE}|${TALK_AND_SETTLE})(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** "Tại ngày hội, khu dân cư ... đã đề ra ...": whoever it is of whom it is said. */
const SETTLED_THERE =
  /^(?:cũng )?tại (?:ngày hội|hội nghị|đại hội|buổi|lễ|kỳ họp|cuộc họp|phiên họp)(?![A-Za-zÀ-ỹ])[^,ⓅⓉ]{0,60}, (?!các ý kiến|nhiều ý kiến|một số)[^,.;:Ⓣ]{2,80} (?:đã |cũng |cùng ){1,2}(?:thống nhất|nhất trí|thông qua|biểu quyết|bầu|ký kết|đề ra|phát động)(?![A-Za-zÀ-ỹ])/u
/** "Đồng thời, bầu bổ sung ...", "Cũng tại kỳ họp, đã miễn nhiệm ...": settled by whoever settled what stands before. */
const SETTLED_AS_WELL = new RegExp(
  `^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|cũng|tiếp đó|sau đó|trong đó|theo đó|đặc biệt),? )*(?:tại (?:hội nghị|đại hội|kỳ họp|cuộc họp|phiên họp|buổi làm việc)(?:(?! (?:đã|cũng)(?![A-Za-zÀ-ỹ]))[^,.;:ⓅⓉ]){0,40}(?:,|(?= (?:đã|cũng))) )?(?:đã |cũng |cùng |tiến hành )*(?:bầu(?! không khí)|bầu bổ sung|miễn nhiệm|thông qua(?! ${MEANS})|biểu quyết|quyết nghị|phê chuẩn|chỉ định|hiệp thương|suy cử|kết nạp|nhất trí|thống nhất(?! (?:cao|đánh giá))|ký kết)(?![A-Za-zÀ-ỹ])(?! (?:của|là|giữa|trong))`,
  'u',
)
/** What is settled by whoever settled the sentence before. */
export const settlesAsWell = (text: string): boolean => SETTLED_AS_WELL.test(text) && !FUTURE_OR_NEGATED.test(text)

const BODY_FIRST = new RegExp(`^(?:[^.;:]{0,120}, )?${BODY}(?![A-Za-zÀ-ỹ])`, 'u')
const CLAUSE = /; /gu

/** "Hội nghị tập trung phân tích ...; thống nhất ban hành ...": skeleton offset of the clause that settles, behind one that does not. */
export function clauseThatSettles(text: string): number | null {
  if (!BODY_FIRST.test(text)) return null
  for (const { index, 0: mark } of matchesOf(CLAUSE, text))
    if (settlesAsWell(text.slice(index + mark.length))) return index + mark.length
  return null
}

/** An organisation that is no meeting settles only what is settled by meeting. */
const ORGANIZATION_DECIDES =
  /(?:^(?:[-–+•*] )?|, |Ⓓ |\. )(?:lãnh đạo |đại diện |\d+ )?(?:Ⓞ(?: \([^()]{1,30}\))?|(?:Ⓟ|Ⓣ) và (?:Ⓟ|Ⓣ)(?:[^,.;:]{0,30} (?:hội đàm|hội kiến|điện đàm|gặp|gặp gỡ|trao đổi)(?![A-Za-zÀ-ỹ])[^,.;:]{0,60},)?)(?:(?! (?:tổ chức|lễ|về việc|công bố|không|chưa|cho biết(?! và)|cho hay(?! và)|cho rằng|dự kiến|chuẩn bị|sắp|từng|nghe)(?![A-Za-zÀ-ỹ]))[^,.;:]){0,40}? (?:đã |cũng |cùng |đồng thời |tiến hành )*(?:thống nhất|nhất trí|thông qua|bầu(?! cử(?![A-Za-zÀ-ỹ]))|biểu quyết|hiệp thương|ký kết|ký (?:kết )?(?:biên bản|bản ghi nhớ|thỏa thuận|thỏa ước|quy chế|kế hoạch|chương trình|hợp đồng|giao ước|hiệp định)|cam kết|phát động (?:phong trào|đợt|chiến dịch|tháng|cuộc))(?![A-Za-zÀ-ỹ])/u
/** "HĐND huyện đã xem xét, thông qua 8 nghị quyết", "Ban Chấp hành khóa mới họp phiên thứ nhất, bầu ...": a body that works through what is put to it. */
const ORGANIZATION_WORKS = new RegExp(
  `(?:^|, |Ⓓ )Ⓞ(?: \\([^()]{1,30}\\))?(?: khóa [^,.;: ]{1,8}| mới)?(?: (?:đã|cũng|tiến hành|tiếp tục|thận trọng|cùng))* (?:${TALK_AND_SETTLE}|họp (?:phiên|kỳ|hội nghị) (?:thứ nhất|đầu tiên|lần thứ nhất)[^.;:]{0,40}, (?:đã )?(?:bầu|phân công)|(?:quyết định |ra quyết định )?(?:thi hành )?kỷ luật)(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** "Hội đồng nghiệm thu đánh giá đề tài đạt loại khá": a verdict. */
const VERDICT =
  /(?:^|, )(?:\d[\d/.,%]{0,12} )?(?:thành viên )?(?:Ⓞ|hội đồng)(?: (?:nghiệm thu|đánh giá|thẩm định|chấm|khoa học|tuyển chọn)){0,2}[^.,;:]{0,30} (?:đã |cùng |nhất trí |thống nhất )*(?:đánh giá|xếp loại|xếp|bỏ phiếu)[^.;:]{2,90} (?:đạt|loại|mức) (?:loại |mức |yêu cầu|xuất sắc|khá|giỏi|tốt|đạt|trung bình)/u
/** What is read out has been decided: "Ⓞ công bố quyết định chỉ định ...". */
const APPOINTS =
  /(?:Ⓞ|Ⓟ|đại hội|hội nghị)[^.;:]{0,60} (?:đã )?công bố (?:các )?quyết định[^,.;:]{0,40} chỉ định(?![A-Za-zÀ-ỹ])/u
/** "Nghị quyết đại hội được thông qua ...": what was put to those present. */
const PASSED =
  /^(?:[^,.;:ⓅⓉ]{2,50}, )?(?:có )?(?:(?:các |những )?(?:dự thảo )?(?:nghị quyết|báo cáo chính trị|danh sách|quy chế|điều lệ|tờ trình|thỏa ước|tuyên bố chung|phương án|chương trình hành động)|\d+(?:\/\d+)? (?:nghị quyết|tờ trình))(?![A-Za-zÀ-ỹ])[^,.;:]{0,60} (?:đã |cũng )*được [^,.;:]{0,40}?(?:thông qua|biểu quyết|ký kết|nhất trí)(?![A-Za-zÀ-ỹ])/u
/** At the beginning of the sentence: it tells what was before, what has been since, or what others settled. */
const ELSEWHERE = new RegExp(
  `^(?:${alternation(EARLIER)}|kể từ|từ năm|theo (?!đó|(?:nội dung )?(?:các )?(?:biên bản|bản ghi nhớ|thỏa thuận|văn bản ký|nội dung ký|chương trình (?:phối hợp|hợp tác|ký)|kế hoạch phối hợp|quy chế phối hợp|hợp đồng))|trong những năm|năm \\d|sau khi (?!(?:[^,.;:]{2,60} )?(?:thảo luận|nghe|xem xét|bàn|nghiên cứu|trao đổi|cho ý kiến|biểu quyết|bỏ phiếu|lắng nghe|hội đàm|thống nhất)(?![A-Za-zÀ-ỹ])))`,
  'u',
)
const ELECTED =
  /(?<!trong đó[^.;]{0,80})được bầu|tái đắc cử|tái cử (?:chức|giữ chức|làm)(?![A-Za-zÀ-ỹ])|trúng cử|đắc cử|được tín nhiệm bầu|được đại hội bầu|được hiệp thương|được chỉ định (?:giữ|làm|tham gia|vào)(?![A-Za-zÀ-ỹ])/u
/** How many are elected, and who is not: "số đại biểu được bầu là 30", "12 chủ tịch xã không trúng cử". */
const COUNTS_THE_ELECTED =
  /(?:số|tỷ lệ|cơ cấu) (?:lượng )?(?:đại biểu|người|ứng cử viên|được bầu|trúng cử)(?![A-Za-zÀ-ỹ])|(?:không|chưa) (?:được bầu|trúng cử|đắc cử)/u
const FUTURE_OR_NEGATED =
  /(?:chưa|không) (?:thống nhất|thông qua|nhất trí|ký)|(?:để|nhằm|chuẩn bị|xem xét) (?:thông qua|bầu|thống nhất)|(?:chuẩn bị|xem xét) trình|(?:cần|phải|nên|đề nghị|kiến nghị|mong)(?: sớm| phải| nhanh chóng)? (?:ký|thông qua|biểu quyết)(?![A-Za-zÀ-ỹ])|sẽ (?:trình|xem xét|thảo luận|bàn|nghe|biểu quyết|thông qua|bầu|ký)(?![A-Za-zÀ-ỹ])/u

/** What those present think of something is their view; the event has settled nothing by it. */
const PARTICIPANTS_JUDGE =
  /(?:đại biểu|cử tri|ý kiến|thành viên|các (?:doanh nghiệp|hộ))(?![A-Za-zÀ-ỹ])[^,.;:]{0,60}? (?:khẳng định|(?<=cử tri [^,.;:]{0,60})nhấn mạnh|ghi nhận|đánh giá|kêu gọi)(?![A-Za-zÀ-ỹ])/u

/** Skeleton offsets of the words that settle. */
interface Settled {
  readonly from: number
  readonly to: number
}

function settledIn(text: string, signing: boolean): Settled | null {
  for (const pattern of [DECIDES, SETTLED_THERE, ORGANIZATION_DECIDES, ORGANIZATION_WORKS, VERDICT]) {
    const found = pattern.exec(text)
    if (!found) continue
    const to = found.index + found[0].length
    return { from: to - (found.groups?.['verb']?.length ?? 0), to }
  }
  for (const pattern of [ELECTED, APPOINTS, PASSED]) {
    const found = pattern.exec(text)
    if (!found || (pattern === ELECTED && COUNTS_THE_ELECTED.test(text))) continue
    return { from: found.index, to: found.index + found[0].length }
  }
  const signed = signingIn(text, signing)
  return signed === null ? null : { from: signed, to: signed }
}

/**
 * Where a sentence tells what the event itself settled; null where it does not.
 *
 * @param signing - the event is a signing, which takes place and settles no more than that
 */
export function decisionIn(text: string, signing: boolean): Settled | null {
  if (PARTICIPANTS_JUDGE.test(text) && !SETTLED.test(text) && !VERDICT.test(text)) return null
  if (ELSEWHERE.test(text)) return null
  const settled = settledIn(text, signing)
  // "thống nhất danh sách để trình đại hội": what it is settled for comes behind
  const future = settled && FUTURE_OR_NEGATED.exec(text)
  return future && settled.to > future.index ? null : settled
}

/** What both sides of talks think, wish or will do: "Hai bên cho rằng ...", "Hai bên sẽ tiếp tục ..."; not what one hopes for, and not that they will talk again: "Mong rằng hai bên ...", "Hai bên sẽ họp ...". */
const SIDES_SAY = new RegExp(
  `^(?!(?:đồng thời,? |cũng |ông |bà |đồng chí )*(?:bày tỏ |rất )?(?:mong|hy vọng|hi vọng|kỳ vọng|đề nghị|tin|cho rằng|khẳng định|nhấn mạnh|đề xuất|kiến nghị)(?![A-Za-zÀ-ỹ]))(?:[^.;:ⓅⓉ]{0,110}, )?(?:(?:cả )?(?:hai|ba|các) (?:bên|nước|phía|nhà lãnh đạo|lãnh đạo|nguyên thủ|đoàn)|hai (?:đơn vị|cơ quan|ngành|địa phương)|${TWO_WHO_LEAD}|${LEADERS_OF_TWO}) (?:đã |cũng |đều |cùng |nhất quán |cùng nhau |rất |tiếp tục )*(?:(cho rằng|cho biết|nhận định|nhận thấy|nhìn nhận|ấn tượng|biểu dương|tự hào|chia sẻ nhận định|hoan nghênh|bày tỏ (?:sự )?(?:ấn tượng|vui mừng|hài lòng|hoan nghênh|tin tưởng|quan ngại|phấn khởi|lo ngại|trân trọng|đánh giá cao)|hài lòng|vui mừng|phấn khởi|tin tưởng|tin rằng|tin chắc|coi trọng|trân trọng)|(mong muốn|mong|hy vọng|kỳ vọng|bày tỏ (?:sự )?(?:mong muốn|hy vọng|kỳ vọng)|đề nghị|kêu gọi)|(quyết tâm|đồng tình|ủng hộ(?! (?:và|lẫn nhau|nhau))|khẳng định sẽ|bày tỏ (?:sự )?(?:quyết tâm|ủng hộ|nhất trí|đồng tình|sẵn sàng)|sẵn sàng|sẽ (?!(?:thảo luận|bàn|họp|gặp|ký|hội đàm|thi đấu|nghe|tiến hành họp|trao đổi (?:ý kiến )?về|có (?:cuộc|buổi|phiên|vòng))(?![A-Za-zÀ-ỹ]))\\p{L}+))(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "Theo nội dung ký kết, hai bên phối hợp ...": what a paper that both sign binds them to. */
const AS_SIGNED =
  /^theo (?:nội dung )?(?:của )?(?:bản )?(?:biên bản|ký kết|thỏa thuận|bản ghi nhớ|(?:chương trình|kế hoạch|quy chế) (?:phối hợp|hợp tác|ký)|hợp đồng)[^.;:ⓅⓉ]{0,80}, (?:hai|ba|các) (?:bên|đơn vị|ngành|cơ quan|địa phương|tỉnh|trường)(?! (?:đã|đang|vừa|có|là|còn)(?![A-Za-zÀ-ỹ])) /u

/** The kind of what both sides say; null where they do not. */
export function saidByBothSides(text: string): ConclusionKind | null {
  if (AS_SIGNED.test(text)) return 'decision'
  const found = ELSEWHERE.test(text) ? null : SIDES_SAY.exec(text)
  if (!found) return null
  return found[1] ? 'assessment' : found[2] ? 'directive' : 'decision'
}

/** "giao các xã", "giao Sở Y tế"; not "hội nghị giao ban". */
const ASSIGNS = 'giao(?! (?:ban|thông|lưu|dịch|thương|ước|hữu|kết|hàng)(?![A-Za-zÀ-ỹ]))'
/** Bodies that work as one: "Đoàn kiểm tra đề nghị ...", "Ban Chỉ đạo yêu cầu ...". */
const WORKING_BODY = `(?:đoàn(?= (?:(?:đã|cũng|còn|đồng thời) )*(?:yêu cầu|đề nghị|lưu ý|kiến nghị|đánh giá|ghi nhận|biểu dương)(?![A-Za-zÀ-ỹ]))|đoàn (?:công tác|kiểm tra|giám sát|khảo sát|thanh tra|thẩm định|kiểm sát|chủ tịch)|tổ công tác|(?:tiểu )?ban chỉ đạo|ủy ban \\d+|hội đồng(?: (?:thẩm định|nghiệm thu|khoa học|phản biện|tư vấn|đánh giá)|(?= (?:kiến nghị|đánh giá)(?![A-Za-zÀ-ỹ])))|thường trực hđnd|thường trực hội đồng nhân dân|ủy ban kiểm tra|ubkt|(?:hội nghị|đại hội|cuộc họp|phiên họp|ban chấp hành)(?= (?:(?:đã|cũng|còn|đồng thời) )*(?:yêu cầu|đề nghị|lưu ý|${ASSIGNS}|kết luận)(?![A-Za-zÀ-ỹ])))`
const BODY_SAYS = new RegExp(
  `^(?:[^.;:]{0,120}, )?${WORKING_BODY}(?![A-Za-zÀ-ỹ])(?:(?! (?:đã(?! (?:yêu cầu|đề nghị|đánh giá|ghi nhận|biểu dương))|sẽ|có|cần|vẫn|phải|được|do|và|việc|nêu) )[^,.;:]){0,70}? (?:cũng |còn |đã |đồng thời |tiếp tục |thống nhất )*(yêu cầu|đề nghị|chỉ đạo|lưu ý|${ASSIGNS}|kiến nghị|đánh giá|ghi nhận|biểu dương|kết luận(?! (?:của|này|trên|tại))|nhận thấy)(?![A-Za-zÀ-ỹ])(?! (?:của|này|đó|trên)(?![A-Za-zÀ-ỹ]))`,
  'u',
)

/**
 * The kind of what a body that inspects or steers says; null where none does.
 *
 * @param sentence - folded, names as they stand
 */
export function saidByBody(sentence: string): ConclusionKind | null {
  if (ELSEWHERE.test(sentence)) return null
  const verb = BODY_SAYS.exec(sentence)?.[1]
  if (!verb) return null
  return /^(?:đánh giá|ghi nhận|biểu dương|kết luận|nhận thấy)/u.test(verb) ? 'assessment' : 'directive'
}

/** In an assembly, what it orders is its own act as well: "Quốc hội yêu cầu Chính phủ ...". */
const ASSEMBLY_SAYS =
  /^(?:[^.;:]{0,110}, )?(?:đồng thời,? )?(?:quốc hội|ủy ban thường vụ quốc hội|ubtvqh|hđnd|hội đồng nhân dân|nghị quyết)(?: (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?: [^,.;:]{2,25}?)?)? (?:đã |cũng |còn |đồng thời |tiến hành )*(yêu cầu|đề nghị|giao|phân công|miễn nhiệm|bãi nhiệm|phê chuẩn|cho thôi|ban hành (?:(?:các|\d+) )?nghị quyết|lấy phiếu tín nhiệm|đồng ý|cho phép|quyết định|quyết nghị|chấp thuận|nêu rõ|quy định)(?![A-Za-zÀ-ỹ])/u

/** The same of an assembly and of its resolution. */
export function saidByAssembly(sentence: string): ConclusionKind | null {
  if (ELSEWHERE.test(sentence)) return null
  const verb = ASSEMBLY_SAYS.exec(sentence)?.[1]
  if (!verb) return null
  return /^(?:yêu cầu|đề nghị|giao)/u.test(verb) ? 'directive' : 'decision'
}

/** What a parliament passed is told at any event that is none, and what is dated by a month alone was before. */
const PARLIAMENT_PASSED =
  /(?<!(?:trình|đề nghị|kiến nghị|báo cáo) )(?<![A-Za-zÀ-ỹ])(?:quốc hội|ubtvqh|hđnd|hội đồng nhân dân|đại hội đồng (?:liên hợp quốc|lhq))(?![A-Za-zÀ-ỹ])[^,.;:]{0,60}? (?:thông qua|biểu quyết|ban hành|phê chuẩn)(?![A-Za-zÀ-ỹ])/u
const BY_MONTH = /^(?:vào |từ |đến )?tháng \d/u

/** "Hai thủ tướng nhất trí ...": settled in talks, which are no part of a congress at whose edge they are held. */
const TWO_LEADERS = /(?:^|, )hai (?:vị )?(?:lãnh đạo|thủ tướng|bộ trưởng|chủ tịch|tổng thống)(?![A-Za-zÀ-ỹ])/u
const WITH_TALKS_AT_ITS_EDGE: ReadonlySet<EventType> = new Set(['congress', 'assembly'])

/**
 * Whether a decision is told of another event.
 *
 * @param sentence - folded, names as they stand
 */
export const decidedElsewhere = (sentence: string, event: EventType): boolean =>
  BY_MONTH.test(sentence) ||
  (WITH_TALKS_AT_ITS_EDGE.has(event) && TWO_LEADERS.test(sentence)) ||
  (event !== 'assembly' && PARLIAMENT_PASSED.test(sentence))

const JUDGED =
  /(?:ghi nhận|đánh giá|nhấn mạnh|chia sẻ quan (?:ngại|điểm)|khẳng định(?! (?:sẽ|ủng hộ|quyết tâm)))(?![A-Za-zÀ-ỹ])/u
const SETTLED =
  /(?:thống nhất|nhất trí|thông qua|biểu quyết|bầu|ký|quyết nghị|quyết định|phát động|đề ra|cam kết|đồng ý|tán thành)(?![A-Za-zÀ-ỹ])/u

/** "Các ý kiến thống nhất đánh giá ...": of one mind, and nothing settled. */
const AGREES_IN_JUDGING =
  /(?:thống nhất|nhất trí)(?: cao)? (?:đánh giá|nhận định|nhận thấy|cho rằng|rằng)(?![A-Za-zÀ-ỹ])/u
/** "Hai bên đánh giá cao thỏa thuận đã ký": the verb of the sentence, and not one that stands behind it. */
const JUDGES_LAST = /(?:ghi nhận|đánh giá)$/u
const SETTLES_THEN =
  /(?:, |và |đồng thời )(?:cùng |đã |cũng )*(?:thống nhất|nhất trí|thông qua|biểu quyết|bầu|ký kết|quyết nghị|quyết định|đề ra|đồng ý|cam kết)(?![A-Za-zÀ-ỹ])/u

/** Most settle; some judge ("đại hội ghi nhận ...") or ask ("đại hội kêu gọi ..."). */
export function kindOfDecision(text: string): ConclusionKind {
  if (AGREES_IN_JUDGING.test(text)) return 'assessment'
  const verb = DECIDES.exec(text)?.[0] ?? ''
  if (makesDuty(verb)) return 'directive'
  const rest = text.slice(text.indexOf(verb) + verb.length)
  if (JUDGES_LAST.test(verb)) return SETTLES_THEN.test(rest) ? 'decision' : 'assessment'
  if (SETTLED.test(text)) return 'decision'
  if (/kêu gọi/u.test(text) || (/nhấn mạnh/u.test(text) && makesDuty(text))) return 'directive'
  return JUDGED.test(text) ? 'assessment' : 'decision'
}
