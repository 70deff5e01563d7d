/** Whether a sentence or clause asks, judges or settles. */
import { CONNECTIVES, type SpeechAct } from '../../lexicon/speech-verbs.js'
import {
  COMMITMENT_VERBS,
  DUTY_WORDS,
  POINT_OPENINGS,
  TASK_ADVERBS,
  TASK_DOERS,
  TASK_VERBS_OF_A_BODY,
} from '../../lexicon/task-words.js'
import type { ConclusionKind } from '../../record.js'
import { alternation } from '../../text/alternation.js'
import { matchesOf } from '../../text/matches.js'
import { stressesDoing, stressesTask, taskAt, tellsTask } from './tasks.js'
import { isUntoldTask } from './untold-tasks.js'

/** "400 hộ phải di dời", "hàng trăm người cần lọc máu": what has befallen so many. */
const MANY_SUFFER =
  '(?<!(?:\\d|hàng (?:chục|trăm|nghìn|ngàn|vạn)|nhiều) (?:hộ|hộ dân|căn|căn nhà|ngôi nhà|người|người dân|nhân khẩu|khẩu|bệnh nhân|học sinh|em|gia đình|ca|vụ|vụ án|chuyến bay|tàu|xe) (?=phải|cần))'
const DUTY = new RegExp(
  // the words first: at most places none stands, and what may not stand before them is never looked for
  `(?=${alternation(DUTY_WORDS)})(?<![A-Za-zÀ-ỹ])(?<!(?:đã|không|chưa|buộc|(?<![a-zà-ỹ])ân|nguyên nhân|chuyên|khi|trước|những|các|mọi|nếu|lẽ) )(?<!(?:gặp|mắc|vấp|vướng|hứng|vừa|mới|người ta|nhiều việc) (?=phải))(?<!(?:đang|chỉ) (?=cần))(?<!thì sẽ (?=phải))${MANY_SUFFER}(?:${alternation(DUTY_WORDS)})(?![A-Za-zÀ-ỹ])(?! (?:thiết(?! (?:lập|kế|thực))|(?:mẫn|cù|kiệm)(?![A-Za-zÀ-ỹ])|kể(?! lại)|nói(?= (?:rằng|là|thật|thêm|ngay|đến|tới|luôn)(?![A-Za-zÀ-ỹ])|[,:])|chăng|sự|đối mặt|đối diện|đương đầu|trải qua|gánh|chịu(?! (?:mọi |hoàn toàn )?trách nhiệm)|(?:(?:tới|đến|khoảng|ít nhất|tối thiểu|thêm|hơn|gần) )*\\d[\\d.,-]*(?: (?:tỷ|triệu|nghìn))? (?:đồng|usd|bộ|năm|tháng|ngày|tuần|giờ|người|ha|km|mét)(?![A-Za-zÀ-ỹ])|tốn|mất|sơ tán|nhập viện|cấp cứu|nghỉ học|nghỉ việc|đóng cửa|bỏ (?:học|việc|nghề)|vay|là để|(?:có )?thời gian(?![A-Za-zÀ-ỹ])))(?<!trách nhiệm(?= (?:của|với|hơn|cao|và|trong)))`,
  'u',
)
const OPENING = new RegExp(
  `^[\\s“"'–+*•\\d.()-]*(?:(?:${alternation(CONNECTIVES)}|${alternation(POINT_OPENINGS)}|và|riêng(?: với| đối với)?|Ⓓ|(?:hằng|hàng|mỗi|định kỳ (?:hằng|hàng)) (?:ngày|tuần|tháng|quý|năm)|để [^,]{2,80}|ngoài (?:các |những )?nhiệm vụ [^,]{2,80}|về [^,]{2,80}|đối với [^,]{2,80}|trong [^,]{2,40}|cần|phải|cùng(?: nhau| với [^,.;:]{2,30}?)?)(?: là)?[,:]? )*`,
  'u',
)
/** "Ⓞ chủ trì ...", "các địa phương khẩn trương ...": a task with its doer before it. */
const DOER_TASK = new RegExp(
  `^(?:Ⓞ|Ⓣ|Ⓟ|các |ngành |sở |bộ |ban |tỉnh |thành phố |huyện |xã |phường |mỗi |từng |toàn |tập thể |doanh nghiệp|địa phương|cơ quan |đơn vị |lực lượng )(?:(?! (?:đã|đang|được|là|vẫn|luôn|có|rất|(?<!triệt )để|nhằm|giúp|mà|đánh giá|ghi nhận|biểu dương|hoan nghênh|cảm ơn|coi trọng|ủng hộ|trân trọng|tin tưởng|chỉ rõ|chỉ ra) )[^.;:]){0,90}? (?:${alternation(TASK_ADVERBS)})(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** The same of bodies only, which tell less often what was done: "Ⓞ, Ⓞ và các xã sớm ...". */
const BODY_TASK = new RegExp(
  `^(?:Ⓞ|(?:${alternation(TASK_DOERS)})(?= ))(?:(?! (?:đã|đang|được|là|vẫn|luôn|có|đều|mới|không|hứa|rất|để) )[^.;:]){0,110}? (?:${alternation([...TASK_ADVERBS, ...TASK_VERBS_OF_A_BODY])})(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** A second reporting verb asks: "..., đồng thời yêu cầu ...". */
const ALSO_ASKS =
  /(?:đồng thời|và|qua đó|từ đó|bên cạnh đó|song|nhưng|[,;”"])(?: ông| bà| đồng chí| Ⓟ| Ⓣ| ông Ⓟ| bà Ⓟ| đồng chí Ⓟ)?,? (?:cũng |đã |luôn |rất |cũng rất |xin |nhấn mạnh |tiếp tục |trân trọng |tha thiết )?(?:yêu cầu|căn dặn|dặn dò|dặn|nhắn nhủ|đề nghị|mong muốn|mong|kêu gọi|kỳ vọng|hy vọng|bày tỏ mong muốn|lưu ý|nhắc nhở|giao(?! (?:lưu|dịch|thông|đất|rừng|cho nhau))|chỉ đạo (?:các|Ⓞ|sát)|đồng thời giao)(?![A-Za-zÀ-ỹ])/u
/** "Ⓟ: “Đề nghị các xã giữ rừng non”", "nhắc lại yêu cầu các xã ...": the first of what is said asks. */
const ASKS_AT_ONCE =
  /^[,:]? [“"]?(?:yêu cầu|đề nghị|kêu gọi) (?=(?:[ⓄⓉⓅ]|các|mỗi|từng|toàn|cấp ủy|chính quyền|người dân|bà con|nhân dân|lãnh đạo|cán bộ|đơn vị|địa phương)(?![A-Za-zÀ-ỹ]))/u
const ALSO_SETTLES =
  /(?<!(?:xem xét|đoàn kết|ủng hộ|hòa bình|độc lập) ?)(?:đồng thời|và|[,;])(?: cũng)? (?:đồng ý|cam kết|thống nhất|nhất trí|quyết định|hứa)(?![A-Za-zÀ-ỹ])(?! (?:cao|trong|giữa|của|đất nước|nước nhà|tổ quốc|thực hiện))/u
/** "Ghi nhận ý kiến và cho biết sẽ giao ...": what was heard is acted on. */
const ACTS_ON_IT =
  /(?:^|,|đồng thời|và)(?: cũng)? (?:tiếp thu|(?:cho biết|cho hay|khẳng định|nói)(?: rằng)? sẽ)(?![A-Za-zÀ-ỹ])/u
/** "Ⓣ nêu rõ, Ⓞ thống nhất trình ...": what a body has settled, told by who presides. */
const BODY_SETTLES =
  /^[,:]? (?:rằng )?(?:về cơ bản,? )?(?:Ⓞ|hội nghị|đại hội|hai bên|các bên|tỉnh|thành phố|huyện|bộ|sở|ủy ban|ban chỉ đạo|thường trực [^,.;:]{2,20}?) (?:đã |cơ bản |hoàn toàn )*(?:thống nhất|nhất trí|đồng ý|quyết định|chấp thuận)(?![A-Za-zÀ-ỹ])(?! (?:đánh giá|nhận định|rằng))/u
/** The speaker asks in the first person, or it is what they stress. */
const ASKS_IN_PERSON =
  /(?:^|(?<!(?:^|\s)(?:nếu|khi|theo|do|như|được))[\s“"])(?:(?:(?:chúng )?tôi|chúng ta|[ⓄⓉⓅ]|(?:phía )?việt nam|phía [^,.;:“”"]{2,25}?) (?:xin |cũng |rất |luôn |trân trọng |tha thiết )*(?:đề nghị|yêu cầu|mong|mong muốn|kêu gọi|kỳ vọng)|(?:chúng )?tôi (?:cũng |rất |chỉ |không )*muốn(?! (?:nói|thông qua|nhấn mạnh|khẳng định|nhắc|chia sẻ|bày tỏ|cảm ơn|gửi|nêu|kể)))(?![A-Za-zÀ-ỹ])/u
/** "Tỉnh mong muốn các hộ ...", "Chính quyền huyện yêu cầu ...": the body for which a leader speaks. */
const BODY_ASKS =
  /^(?:[^,.;:ⓅⓉ]{0,60}, )?(?:lãnh đạo |chính quyền |cấp ủy,? (?:và )?chính quyền |đảng bộ,? (?:và )?chính quyền )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|bộ|sở|ngành|chính phủ|nhà nước|đảng và nhà nước|Ⓞ và nhà nước|nhà trường|trung ương)(?: (?!(?:và|sẽ|có|được|đã|cần|phải|của|là|đang|từng|sẵn) )\p{L}+){0,3}? (?:cũng |rất |luôn |tiếp tục |trân trọng |tha thiết )*(?<!(?:bàn|chuyển|nộp|phân|ngoại) )(?:yêu cầu|đề nghị|giao|mong muốn|mong|kêu gọi|hy vọng|kỳ vọng|chỉ đạo|lưu ý|khuyến khích)(?![A-Za-zÀ-ỹ])(?! (?:của|này|đó|trên)(?![A-Za-zÀ-ỹ]))/u
export const bodyAsks = (text: string): boolean => BODY_ASKS.test(text)
/** "Huyện phấn đấu trồng mới ...", "Tỉnh đặt mục tiêu ...": what its side is to reach. */
const AIMS =
  /^(?:[^,.;:ⓅⓉ]{0,60}, )?(?:Ⓞ|(?:lãnh đạo |chính quyền )?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|bộ|sở|ngành|chính phủ|nhà trường|đơn vị|địa phương|toàn (?:ngành|tỉnh|huyện|quốc))(?: (?!(?:và|có|được|đã|của|là|đang|từng) )\p{L}+){0,3}?) (?:cũng |sẽ |quyết tâm |tiếp tục )*(?:phấn đấu|đặt (?:ra )?mục tiêu|xác định mục tiêu|hướng đến mục tiêu)(?![A-Za-zÀ-ỹ])/u
export const aimsAt = (text: string): boolean => AIMS.test(text)
/** What two sides have agreed on, told by one of them. */
const BOTH_AGREE =
  /(?<!được )(?:hai bên|hai nước|các bên) (?:đã |cùng |cũng )*(?:thống nhất|nhất trí|ký kết|cam kết)(?![A-Za-zÀ-ỹ])/u
/** "Đầu tư công có vai trò ...", "biến đổi khí hậu là ...", "quản lý rừng còn nhiều sai sót": a verb that is the head of a noun tells. */
const NOUN_FIRST =
  /^(?:(?:yêu cầu|đề nghị|mong muốn|kiến nghị|đề xuất|chỉ đạo) (?:này|đó|trên|nói trên|nêu trên)|[^,.;:ⓄⓉⓅ]{2,50}? (?:là|đã|đang|có vai trò|giúp|góp phần|gây|khiến|dẫn đến)|(?:quản lý|giáo dục|đào tạo|đầu tư|hợp tác|truyền thông|tuyên truyền|quy hoạch|cải cách|giám sát|kiểm tra|kiểm điểm|thanh tra|chuyển đổi|sản xuất|tổ chức|xử lý|vận động|phối hợp|kiểm soát|bảo vệ|chuẩn bị)[^,.;:]{0,60}? (?:còn (?:nhiều|một số|những|hạn chế|khó khăn|chậm|yếu|kém|lỏng|bất cập|thiếu|thấp|để)|vẫn (?:còn|chậm|chưa|là)|chưa (?:tốt|chặt|nghiêm|kịp|đồng bộ|đều|cao|đạt|hiệu quả|thực sự|thật sự|sâu|quyết liệt|đáp ứng|theo kịp|tương xứng|hợp lý)|mà|nhưng|có (?:nhiều |những )?(?:chuyển biến|tiến bộ|bước)|đạt (?:kết quả|nhiều)|ngày càng|gặp (?:nhiều )?khó khăn|tiếp tục được|được (?:quan tâm|chú trọng|đẩy mạnh|tăng cường|nâng|triển khai|thực hiện)))(?![A-Za-zÀ-ỹ])/u
const COMMITS = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:sẽ|sẵn sàng) (?:${alternation(COMMITMENT_VERBS)})|(?<!(?:ký|bản|các|những|lời|nội dung|thực hiện|theo) )cam kết (?!(?:mạnh|của))[A-Za-zÀ-ỹ])`,
  'u',
)
/** Whoever binds the speaker's own side by saying what it will do. */
const OWN_SIDE =
  '(?:Ⓞ|chúng tôi|chúng ta|tôi|bộ|sở|ngành|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|đặc khu|đơn vị|cơ quan|nhà trường|trường|bệnh viện|công ty|tập đoàn|ngân hàng|hội|hiệp hội|cục|tổng cục|ban tổ chức|ủy ban|ubnd|đoàn|chính phủ|nhà nước|trung ương|việt nam|phía (?:Ⓞ|[^,.;:“”"]{2,25}?)|lãnh đạo (?:Ⓞ|tỉnh|thành phố|huyện|bộ|chính phủ))'
/** "Chúng tôi kiên quyết thu hồi ...", "Sở sẽ cấp ...": whatever is done, but what merely happens to a side. */
const PLEDGES = new RegExp(
  `(?:^[\\s“"]*|[,:;] [“"]?|[“"]|rằng |thì )${OWN_SIDE}(?: này| ta)? (?:cũng |luôn |đều |vẫn |hoàn toàn |xin |dự kiến )*(?:sẽ|sẵn sàng|quyết tâm|kiên quyết|cương quyết|nguyện|hứa|cam đoan)(?! (?:là|có(?! (?:cơ chế|chính sách|kế hoạch|văn bản|biện pháp|giải pháp))|được|bị|gặp|còn|chịu|mất|thu hút|góp phần|trở thành|phát triển|tăng trưởng|đạt|đối mặt|phải|không (?:còn|có|thể|bao giờ|phát triển)|mang lại|mở ra|thành công|hoàn thành (?:tốt|xuất sắc|toàn diện|thắng lợi))(?![A-Za-zÀ-ỹ]))(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** "Chúng tôi cam đoan không để ...", "tôi sẽ báo cáo chứ không để ...": what speakers take upon themselves is no duty of others. */
const OWN_PLEDGE =
  /(?:^[\s“"]*|[,:;] [“"]?|[“"]|rằng |thì )(?:chúng )?tôi (?:cũng |luôn |xin |dự kiến )*(?:sẽ(?! (?:là|có|được|bị|phải|gặp|không có))|cam đoan|cam kết|hứa|nguyện)(?![A-Za-zÀ-ỹ])/u
/** What acts by no will of its own: "cách làm này sẽ khắc phục ...", "khai thác tuyến mới sẽ giảm chi phí". */
const THING =
  /^(?:(?:những|các|mọi|và|mà|tuy nhiên|vì vậy) )*(?:việc|cách|điều|đây|đó|nó|sự|dự án|công trình|chương trình|đề án|chính sách|cơ chế|hệ thống|mô hình|giải pháp|biện pháp|kết quả|thành công|chuyến thăm|sự kiện|hội nghị|hội chợ|đại hội|lễ|cuộc|quan hệ|kinh tế|tình hình|thị trường|tuyến|cầu|đường|sản phẩm|nguồn|khai thác|phát triển|thúc đẩy|ùn tắc|chi phí|giá|người dân|bà con|họ|học sinh|sinh viên|các em)(?![A-Za-zÀ-ỹ])/u
/** "Việc này chúng tôi sẽ ...". */
const SOMEBODY_LAST = /(?<![A-Za-zÀ-ỹ])(?:(?:chúng )?tôi|chúng ta|Ⓞ|và)(?: cũng)? $/u
const CLAUSE_STARTS = /[,;:“”"]| (?:rằng|thì|nếu|khi|mà) /gu

/** Whoever is said to be going to do something is somebody, and no thing. */
function commits(said: string): boolean {
  const found = COMMITS.exec(said)
  if (!found) return false
  const before = said.slice(0, found.index)
  let from = 0
  for (const { index, 0: mark } of matchesOf(CLAUSE_STARTS, before)) from = index + mark.length
  return !THING.test(before.slice(from).trimStart()) || SOMEBODY_LAST.test(before)
}

/** "Chỉ thị sẽ sớm được ban hành", not "đời sống sẽ được cải thiện". */
const WILL_BE_DONE =
  /(?<![A-Za-zÀ-ỹ])sẽ (?:sớm |tiếp tục |cũng )*được (?!hưởng|thưởng thức|trải nghiệm|tham quan|lắng nghe|thấy|sống|lợi|nhiều|cải thiện|nâng|kế thừa|khẳng định|đánh giá|ghi nhận|phát huy|mở|coi|xem là)[A-Za-zÀ-ỹⓄⓉⓅ]/u
/** "Cho biết sẽ chấn chỉnh ...", "cho biết (luôn) sẵn sàng bàn giao ...": who speaks will do it. */
const WILL_DO =
  /^(?: rằng)? (?:luôn )?(?:sẽ|sẵn sàng) (?!(?:là|có(?! (?:cơ chế|chính sách|kế hoạch|văn bản|biện pháp|giải pháp))|được|bị|gặp|còn|chịu|mất|phải|không|trở thành|mang|mở ra|đến|tới|rất)(?![A-Za-zÀ-ỹ]))/u
/** What is believed or hoped is no promise. */
const BELIEVES =
  /(?<![A-Za-zÀ-ỹ])(?:tin tưởng|tin rằng|tin chắc|tin|chắc chắn|hy vọng|kỳ vọng|mong|mong muốn)(?![A-Za-zÀ-ỹ])[^.;]{0,200}? sẽ(?![A-Za-zÀ-ỹ])/u

/** "Ngoài ra, Bộ sẽ phối hợp ...", "Thời gian tới, xã Tân Mây sẽ tiếp tục ...": the speaker's own side at the start. */
const OWN_SIDE_COMMITS = new RegExp(
  `^(?:[^,.;:ⓅⓉ]{0,60}, )?(?:Ⓞ|chúng tôi|bộ|sở|ngành|tỉnh|thành phố|tp|huyện|xã|đơn vị|cơ quan|nhà trường|trường|công ty|cục|tổng cục|ban tổ chức)(?: \\p{L}+){0,4}? (?:cũng |luôn |đều )?(?:sẽ|sẵn sàng) (?:cũng )?(?:${alternation(COMMITMENT_VERBS)})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** In talks a side asks, judges and binds itself as its principal does: "Việt Nam đề nghị ...", "hai bên sẽ ...". */
const SIDE_SAYS =
  /^(?:[^.;:ⓅⓉ]{0,110}[,;] )?(?:phía )?(?:việt nam|hai bên|hai nước|chính phủ việt nam|nước chủ nhà) (?:cũng |luôn |rất |tiếp tục |nhất quán |trân trọng )*(?:đề nghị|mong|mong muốn|cam kết|sẵn sàng|đánh giá cao|hoan nghênh|ủng hộ|coi trọng|kêu gọi|sẽ|nhất trí|thống nhất)(?![A-Za-zÀ-ỹ])/u

/** A side in talks asks, judges or binds itself. */
export const sideSays = (text: string): boolean => SIDE_SAYS.test(text)

/** "Thực hiện nghị quyết của Ⓞ, Ⓞ đã ...": on what ground something was done. */
const GROUND =
  /^[^.;:“”"]{6,160}(?<! (?:trong khi|khi|mà|trong đó)), (?:[ⓄⓅⓉ]|các |toàn |ngành |tỉnh |thành phố |huyện |xã |phường |bộ |sở |cục |đơn vị |cơ quan |nhà trường |công ty |chúng (?:ta|tôi) )[^,.;:]{0,70}? ?(?:đã|đang|vừa)(?![A-Za-zÀ-ỹ])/u
/** What is added without a subject or a modal word has those of the sentence before it. */
const ADDED =
  /^[\s“"]*(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song với đó|song song đó|cùng đó|qua đó|từ đó|tiếp đó|mặt khác),? /u
const TOLD =
  /(?<![A-Za-zÀ-ỹ])(?:đã|vừa|trong năm qua|năm qua|thời gian qua|những năm qua|nhiệm kỳ qua|đến nay)(?![A-Za-zÀ-ỹ])/u

/** A task by its words, told by the sentence before it: "Sở đã mở 12 lớp. Đồng thời, phối hợp với Ⓞ ...". */
export const addsToWhatIsTold = (text: string, before: string): boolean =>
  ADDED.test(text) &&
  taskAt(text.replace(ADDED, ''), 0) &&
  !DUTY.test(text) &&
  TOLD.test(before) &&
  !ALSO_ASKS.test(before) &&
  !DUTY.test(before) &&
  !opensTask(before)

/** The same of what is promised: "Huyện sẽ cấp đất. Đồng thời, hỗ trợ ...". */
export const addsToWhatIsPromised = (text: string, before: string): boolean =>
  ADDED.test(text) &&
  taskAt(text.replace(ADDED, ''), 0) &&
  !DUTY.test(text) &&
  (commits(before) || PLEDGES.test(before)) &&
  !ALSO_ASKS.test(before)

/** The text behind a connective, a number, a topic. */
export const withoutOpening = (text: string): string => text.replace(OPENING, '')

/** A task stands at the start, behind a connective or a number. */
export function opensTask(text: string): boolean {
  const task = withoutOpening(text)
  return taskAt(task, 0) && ((!NOUN_FIRST.test(task) && !GROUND.test(task)) || DUTY.test(task))
}

/** A doer and a task of it stand at the start, behind a connective or a number. */
function givesTask(text: string): boolean {
  return DOER_TASK.test(withoutOpening(text))
}

/** "Sở Xây dựng được giao lập ...", "Phó Chủ tịch được phân công ...": to whom a task has gone, now and not before. */
const IS_GIVEN =
  /^(?:[ⓄⓉⓅ]|các |ngành |sở |bộ |ban |tỉnh |thành phố |huyện |xã |phường |đơn vị |cơ quan |lực lượng )(?:(?! (?:đã|đang|là|vẫn|luôn|có|chưa|không|rất) )[^.;:]){0,90}?(?: cũng| sẽ)? được (?:giao(?: nhiệm vụ| trách nhiệm| chủ trì)?|phân công|yêu cầu|đề nghị)(?: chủ trì)?,? (?!làm )(?=\p{L})/u

/** What somebody is given to do stands at the start. */
export function isGivenTask(text: string): boolean {
  const task = withoutOpening(text)
  const head = IS_GIVEN.exec(task)?.[0].length
  return head !== undefined && taskAt(task, head)
}

/** A body and a task of it stand at the start: in a speech that sets tasks, the next of them. */
export const bodyTask = (text: string): boolean => BODY_TASK.test(withoutOpening(text))

/** Several bodies: "các bộ, ngành", "hai xã". */
const BODIES =
  /^(?:sau (?:đại hội|hội nghị)[^,]{0,20}, )?(?:các|hai|ba|bốn|mỗi|từng) (?:bộ|sở|ngành|cấp|cơ quan|đơn vị|địa phương|tỉnh|huyện|quận|xã|phường|thôn|lực lượng (?:chức năng|vũ trang|công an)|chi bộ|đảng bộ|đoàn thể|chủ đầu tư|nhà thầu)(?![A-Za-zÀ-ỹ])/u
/** What is told of bodies, or wished by them, as well. */
const NOT_AN_ORDER =
  /(?<![A-Za-zÀ-ỹ])(?:cũng|nhiều|kết quả|thời gian qua|trong khi|nên|đề xuất|kiến nghị|mong muốn)(?![A-Za-zÀ-ỹ])/u

/** "Các bộ, ngành tăng cường kiểm tra ...": several bodies, of whom nothing is told, have a task. */
export const ordersBodies = (text: string): boolean => {
  const task = withoutOpening(text)
  return BODIES.test(task) && BODY_TASK.test(task) && !NOT_AN_ORDER.test(task)
}

/** The speaker binds their own side: "cho biết Sở sẽ tiếp thu ...", "hứa ...". */
export const commitsTo = (said: string): boolean =>
  /^(?:hứa|cam kết|tiếp thu)(?![A-Za-zÀ-ỹ])/u.test(said) ||
  OWN_PLEDGE.test(said.slice(0, 110)) ||
  COMMITS.test(said.slice(0, 110))

/** A sentence of a speech that goes on binds the speaker's own side. */
export const ownSideCommits = (text: string): boolean => OWN_SIDE_COMMITS.test(withoutOpening(text))

/** A second reporting verb asks. */
export const asksAsWell = (said: string): boolean => ALSO_ASKS.test(said)

/** "Việc nào rõ thì làm ngay", "ai sai thì xử lý", "vướng ở đâu thì gỡ ở đó": what is to be done in each such case. */
const IN_EACH_CASE =
  /(?:^|[,;:“"] ?)(?:ai|(?:việc|người|nơi|chỗ|đơn vị|địa phương|dự án|cấp|ngành) (?:nào|gì)|(?:vướng|khó|khó khăn|vướng mắc|sai|yếu)(?: ở)? (?:đâu|khâu nào|chỗ nào))(?![A-Za-zÀ-ỹ])[^.;:?]{0,60}? thì (?!(?:mới|đã|càng|sao|đều|cũng|chưa|không|là|có|ai|việc) )/u

/** "Phòng Nội vụ trả lời từng hộ, tránh để người dân đi lại": what is to be kept from happening. */
const KEEPS_FROM = /, tránh (?:để|gây|tình trạng|xảy ra)(?![A-Za-zÀ-ỹ])/u

/** It makes a duty of something. */
export const makesDuty = (text: string): boolean => DUTY.test(text) || IN_EACH_CASE.test(text) || KEEPS_FROM.test(text)

/** "Bởi các doanh nghiệp luôn cần ...": why something is to be done. */
const REASON = /^[\s“"]*(?:bởi|lý do là|nguyên nhân là)(?![A-Za-zÀ-ỹ])(?! vậy| thế)(?!.{0,300} nên(?![A-Za-zÀ-ỹ]))/u
/** "Chúng ta nên ...", "thì khẩn trương ...": what is advised, or is to be done in such a case; no "nên" that means "so". */
const SHOULD =
  /nên (?<=(?:^|(?:chúng ta|chúng tôi|tôi|các \p{L}{1,8}(?: \p{L}{1,8})?|tỉnh|thành phố|huyện|xã|phường|bộ|sở|ngành|[ⓄⓉⓅ]|cũng|vẫn|càng|thì|vì vậy|do đó|đồng thời|theo tôi),? )nên )(?!(?:là|có|việc|không thể|đã|chưa|cũng|vẫn|rất|các|những|chúng)(?![A-Za-zÀ-ỹ]))/gu
const IN_THAT_CASE = / thì (?:nên )?(?!làm (?:sao|cho|tăng|giảm|mất|gì)|tạo|giúp|giảm|tránh|nhận thức|không được)/gu

const advises = (text: string): boolean =>
  [SHOULD, IN_THAT_CASE].some((words) =>
    matchesOf(words, text).some(({ index, 0: found }) => taskAt(text, index + found.length)),
  )

const POINT = new RegExp(`^(?:${alternation(POINT_OPENINGS)}),? `, 'u')
const JUDGES_AT_ONCE = new RegExp(
  `^(?:${alternation(POINT_OPENINGS)}),? (?:(?:(?! (?:không|các|những|mọi)(?![A-Za-zÀ-ỹ]))[^,.;:]){0,60} (?:là|đã|đang|còn|chưa|rất|có|được)|bất cập|ghi nhận|đánh giá|biểu dương|tin)(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "Thứ hai là bám dây chuyền ...": behind a task, the next point of the list is one. */
export const isPointOfTasks = (text: string): boolean =>
  POINT.test(text) && !JUDGES_AT_ONCE.test(text) && !TOLD_OF_NOW.test(text)
const TOLD_OF_NOW = / (?:đã|đang|hiện|còn|vừa|vẫn) /u

/**
 * The kind of a sentence or clause of a speech.
 *
 * @param said - its words behind the reporting verb, or all of them where there is none
 * @param act - what the reporting verb does, null for none
 * @param before - the kind of what was said before it
 */
export function kindOf(said: string, act: SpeechAct | null, before: ConclusionKind | null = null): ConclusionKind {
  if (act === 'directive') return 'directive'
  const binds =
    !BELIEVES.test(said) && (WILL_DO.test(said) || commits(said) || PLEDGES.test(said) || WILL_BE_DONE.test(said))
  if (ASKS_AT_ONCE.test(said) || ALSO_ASKS.test(said) || ASKS_IN_PERSON.test(said) || BODY_ASKS.test(said))
    return binds && act === 'decision' ? 'decision' : 'directive'
  if (act === 'decision') return 'decision'
  if (act === 'assessment') return ALSO_SETTLES.test(said) || ACTS_ON_IT.test(said) ? 'decision' : 'assessment'
  if ((binds || BOTH_AGREE.test(said)) && (OWN_PLEDGE.test(said) || !DUTY.test(said))) return 'decision'
  if (REASON.test(said)) return 'assessment'
  if (makesDuty(said) || tellsTask(said) || advises(said) || AIMS.test(said)) return 'directive'
  // the points of a list of tasks are tasks
  if (act === null && before === 'directive' && isPointOfTasks(said)) return 'directive'
  if (
    act === null
      ? opensTask(said) ||
        ordersBodies(said) ||
        isGivenTask(said) ||
        isUntoldTask(said, before === 'directive') ||
        (before === 'directive' && (givesTask(said) || bodyTask(said)))
      : givesTask(said.replace(/^[,:]? (?:(?:là|rằng) )?/u, '')) || stressesTask(said) || stressesDoing(said)
  )
    return 'directive'
  return (ALSO_SETTLES.test(said) || BODY_SETTLES.test(said)) && act !== null ? 'decision' : 'assessment'
}
