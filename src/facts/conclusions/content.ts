/** Which sentences of a speech count: those that assess, ask or settle, not those that tell facts or thank. */
import type { ConclusionKind } from '../../record.js'
import {
  aimsAt,
  bodyAsks,
  bodyTask,
  commitsTo,
  isGivenTask,
  isPointOfTasks,
  makesDuty,
  opensTask,
  ordersBodies,
  ownSideCommits,
  sideSays,
} from './kinds.js'
import type { SpokenSentence } from './speeches/spoken.js'
import type { Statement } from './statements.js'
import { tellsTask, tellsTaskDone } from './tasks.js'
import { isUntoldTask } from './untold-tasks.js'

const THANKS =
  /cảm ơn|cám ơn|tri ân|lòng biết ơn|(?:gửi|chuyển) (?:(?:tới|đến) [^.;]{2,120} )?(?:những )?lời (?:chúc|chào|thăm)|chúc tết|lời thăm hỏi|kính chúc/u
/** What is judged well in so many words. */
const GIVES_CREDIT = /^(?:ghi nhận|biểu dương|đánh giá(?: cao)?|khen ngợi|tuyên dương|hoan nghênh)$/u
/** Congratulations are a greeting unless they go on to judge. */
const CONGRATULATES = /^(?:chúc|chào) mừng$/u
const JUDGES_TOO =
  /ghi nhận|đánh giá|biểu dương|tin tưởng|tin rằng|khẳng định|vui mừng|hoan nghênh|mong|kết quả|thành tích|thành tựu|thành công|thành quả|tín nhiệm|xuất sắc|đề nghị|yêu cầu|nhấn mạnh|ý nghĩa|quan trọng/u
/** Digits of figures; the year says when, and is none. */
const FIGURES = /\d/gu
/** "Covid-19", "SARS-CoV-2": figures of a name. */
const OF_A_NAME = /(?<=\p{L})-\d+/gu
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const JUDGES =
  /cao|tốt|quan trọng|ý nghĩa|tích cực|hiệu quả|chưa|còn|yếu|hạn chế|khó khăn|thách thức|nỗ lực|cố gắng|thành công|vai trò|động lực|cơ hội|đúng|chủ động|kịp thời|nền tảng|vững|mạnh|bền|xứng đáng|trách nhiệm|tiềm năng|niềm|thành tựu|thành quả|kết quả|nổi bật|sẵn sàng|ủng hộ|coi trọng|quan tâm|trọng tâm|ưu tiên|lúng túng|bất cập|chậm|lo ngại|hấp dẫn|vui mừng|phấn khởi|tự hào|ấn tượng|xuất sắc|biểu tượng|minh chứng|đây là (?:một )?(?:vấn đề|bài toán)|(?<![A-Za-zÀ-ỹ])sẽ /u
const REPORTS =
  /theo báo cáo|theo thống kê|theo số liệu|tính đến|cụ thể như sau|như sau:|tỷ lệ [^,.;]{0,60}\d|ảnh:|(?:tiêu biểu|điển hình) (?:như|là)|trước đó|được thành lập|ra đời|cho biết thêm/u
/** Sums of money are told, unless they stand in a task. */
const SUMS = /tỷ đồng|triệu đồng|nghìn tỷ/u
const HISTORY =
  /(?:^|, )(?:trong những năm qua|thời gian qua|đến nay|năm \d{4}|từ năm|trong nhiệm kỳ|những năm qua|trước đây|ngày xưa|hiện nay,|hiện,)/u

/** What happened is gone over, or accounted for. */
const LOOKS_BACK = /^(?:giải thích|lý giải|điểm lại|khái quát|nhắc lại|dẫn chứng|kể|kể lại)$/u
/** "Nhắc lại yêu cầu các xã giữ rừng non": asked once more. */
const REPEATS = /^ (?:yêu cầu|đề nghị|chỉ đạo) (?!(?:của|này|đó|trên|đã)(?![A-Za-zÀ-ỹ]))/u
const isTaskOfABody = (said: string): boolean => bodyTask(said.replace(/^[,:]? /u, ''))
const CONCLUDES = /^[^ⓅⓉ.;]{0,60}?kết luận(?! (?:số|của|thanh tra|\d))/u
/** Verbs that tell what was said and not how it was meant. */
const NEUTRAL = /^(?:cho biết|cho hay|nói|chia sẻ|thông tin|thông báo|trả lời|bày tỏ|trao đổi|nêu|đề cập)$/u
/** A second reporting verb judges: "cho biết ..., đánh giá ...". */
const ALSO_JUDGES =
  /[,;] (?:đồng thời |và |qua đó )?(?:đánh giá|ghi nhận|biểu dương|khẳng định|nhấn mạnh|cho rằng|tin tưởng|bày tỏ tin tưởng)(?![A-Za-zÀ-ỹ])/u

/** Thanks that go on to judge, ask or settle: "cảm ơn ... và mong muốn ...", "bày tỏ lòng biết ơn ..., hứa sẽ ...". */
const GOES_ON_TO_SAY =
  /(?:[,;] |(?:đồng thời|và|cũng như) )(?:ông |bà |đồng chí )?(?:Ⓟ |Ⓣ )?(?:cũng |đã |rất |xin )*(?:đánh giá cao|ghi nhận|biểu dương|khẳng định|nhấn mạnh|cho rằng|tin tưởng|bày tỏ tin tưởng|mong muốn|mong|đề nghị|yêu cầu|kêu gọi|hy vọng|bày tỏ (?:mong muốn|hy vọng)|tiếp thu)(?![A-Za-zÀ-ỹ])/u

/** Somebody did something: a fact, not a judgement. */
const TELLS =
  /(?:^|, )(?:[^,]{0,60} )?(?:đã|vừa|đang|được) (?:\d+ lần )?(?:ban hành|tổ chức|công bố|kiến nghị|giới thiệu|trình|gửi|ký|xây dựng|thành lập|triển khai|phối hợp|tham mưu|diễn ra|tập trung thảo luận|trao|tặng|xác định|có dự thảo|tham dự|chứng kiến)|có sự tham (?:dự|gia)|(?<![A-Za-zÀ-ỹ])từng (?:lưu ý|nhấn|yêu|chỉ|nói|khẳng|cho|phát|nêu)|tiền thân là|diễn ra|link nguồn|^Ⓞ[^,.;]{0,40} (?:thành lập|ký|ký kết|gồm)(?![A-Za-zÀ-ỹ])|^(?:Ⓟ|Ⓣ)[^,]{0,5}(?:\(|tham quan|tham dự|chuyển lời|gửi)|dự kiến/u
const VALUES =
  /quan trọng|ý nghĩa|tích cực|hiệu quả|chưa|yếu|hạn chế|khó khăn|thách thức|nỗ lực|cố gắng|thành công|vai trò|động lực|nền tảng|xứng đáng|nổi bật|chúng ta|rất|đúng đắn/u

/** Words that judge whatever they are said of. */
const STRONG_WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:quan trọng|ý nghĩa|tích cực|hiệu quả|nỗ lực|cố gắng|thành công|thành quả|thành tựu|thành tích|kết quả (?:tốt|cao|tích cực|khả quan|này|đáng)|bước tiến|chuyển biến|tiến bộ|khởi sắc|nổi bật|xứng đáng|đúng đắn|quyết liệt|mạnh mẽ|bền vững|vững chắc|sâu sắc|sâu rộng|to lớn|rõ nét|rõ rệt|xuất sắc|ủng hộ|đoàn kết|đồng thuận|tâm huyết|uy tín|động lực|nền tảng|thuận lợi|tốt đẹp|thiết thực|đáng ghi nhận|trách nhiệm|chủ động|sáng tạo|tự hào|vinh dự|nhất trí|chung sức|cao độ|khó khăn|thách thức|hạn chế|bất cập|yếu kém|chưa|chậm|mất cân đối|quá tải|lạc hậu|manh mún|lãng phí|vướng mắc|trở ngại|rào cản|nguy cơ|bức xúc)(?![A-Za-zÀ-ỹ])/u

/** Words that do so more quietly. */
const QUIET_WORDS =
  /(?<![A-Za-zÀ-ỹ])(?:đóng góp|cống hiến|gắn bó|điểm sáng|tiêu biểu|ưu tú|đáng (?:kể|mừng|tiếc|lo|quý|trân trọng|khích lệ|tự hào)|nghiêm trọng|nghiêm túc|phong phú|đa dạng|phát triển|phục hồi|đáp ứng|bản lề|bước đệm|đột phá|(?:là|làm|tạo) (?:cơ sở|tiền đề)|nói lên|cho thấy|chứng (?:minh|tỏ)|thể hiện|khẳng định|không thể|thiếu|thừa|gửi gắm|gửi trọn|ngày càng|vị thế|thế mạnh|lợi thế|đặc biệt|nghĩa tình|lan tỏa|tin cậy|tin tưởng|gương mẫu|hữu nghị|truyền thống|nòng cốt|tiên phong|đi đầu|dẫn đầu|phù hợp|đúng hướng|cấp bách|cấp thiết|thời cơ|quyết định|lúc nào|mới (?:có|thu|đạt|được|là|thành)|quý báu|chất lượng|chuyên nghiệp|hiện đại|văn minh|hài hòa|ổn định|an toàn|sai|buông lỏng|lỏng lẻo|trăn trở|băn khoăn|mong|vô cùng|hết sức|cách mạng|cần thiết|dồi dào|cải thiện|quá (?:lâu|ít|nhiều|chậm|đông|thấp)|vô lý|bài học|kim chỉ nam|bê bết|ách tắc|áp lực|hậu quả|(?:được )?(?:đảm|bảo) (?:bảo|đảm)|thúc đẩy|đồng hành|nên)(?![A-Za-zÀ-ỹ])/u
/** It judges somehow; whatever else is told in a speech is a fact. */
const judgesSomehow = (text: string): boolean =>
  JUDGES.test(text) || VALUES.test(text) || STRONG_WORDS.test(text) || FALLS_SHORT.test(text) || QUIET_WORDS.test(text)

/** What a draft or a law contains is told, not judged. */
const DESCRIBES =
  /(?:luật|dự thảo|nghị định|đề án|thông tư|quy chế)(?![A-Za-zÀ-ỹ])[^,.;]{0,60} (?:quy định|sửa đổi|bổ sung|có nhiều quy định|đặt ra|cho phép|chuẩn hóa)(?![A-Za-zÀ-ỹ])/u
/** "Nghị định quy định ... phải ...", "báo cáo chỉ ra ...": a duty, but of a law or a paper. */
const LAW_ASKS =
  /^(?:(?:tuy nhiên|trong đó|theo đó|ngoài ra|bên cạnh đó|đồng thời),? )?(?:trong )?(?:dự thảo|dự án luật|luật|bộ luật|pháp lệnh|nghị định|thông tư|quy chế|điều \d|khoản \d)(?![A-Za-zÀ-ỹ])[^,.;:]{0,80} quy định(?![A-Za-zÀ-ỹ])|^theo quy định của [^,.;:]{2,40}[,:] |^(?:dự thảo |bản )?(?:kết luận thanh tra|báo cáo|tờ trình)[^,.;:]{0,60} (?:nêu|chỉ ra|cho thấy|viết)(?![A-Za-zÀ-ỹ])/u
/** An organisation's order of before is told, not given. */
const ORDERED = /(?:^|\s)(?:đã|vừa)(?: (?:có văn bản|ban hành|ra|liên tục|nhiều lần|kịp thời|cũng|tập trung))?$/u
const BEFORE_NOW =
  /^(?:cũng )?(?:từ (?:đầu|năm|tháng|ngày|khi|trước)|trong (?:những|các) (?:ngày|tháng|năm)|sau khi xảy ra|trước (?:đó|đây|buổi|hội nghị|cuộc|phiên)|thời gian qua|vừa qua|mới đây|gần đây|hôm qua|tuần trước|tháng trước|năm (?:trước|ngoái))(?![A-Za-zÀ-ỹ])/u
/** "Ông ngắt lời.": only tells that there was talk. */
const NOTHING = /^(?:[\s./”"]*|,? như sau:)$/u
const MOST_BARE = 30
/** "Ⓟ nhấn mạnh ba việc phải làm ngay.": only tells of what. */
const ANNOUNCES =
  /^(?: rõ| ra| đến| tới| về)? (?:một số|những|các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:nhóm )?(?:việc|nội dung|vấn đề|nhiệm vụ|điểm|yêu cầu|giải pháp|lưu ý|câu hỏi|ý kiến)(?![A-Za-zÀ-ỹ])[^,.;:“”"]{0,60}(?:,? (?:cụ thể )?như sau)?[.:]?$/u
/** What was talked of, and not what of it was thought: "trao đổi về ...", "trả lời trực tiếp các câu hỏi". */
const OF_A_TOPIC =
  /^ (?:(?:thêm )?về|với (?:các|[ⓄⓉⓅ])|trực tiếp|cụ thể|nhiều (?:vấn đề|nội dung|câu hỏi)|(?:các|những|một số) (?:vấn đề|nội dung|câu hỏi|ý kiến|kiến nghị|thắc mắc))(?![A-Za-zÀ-ỹ])/u
const TALKS = /^(?:trả lời|trao đổi|chia sẻ|thông tin|đề cập|bày tỏ|nêu)$/u

/** A question asks for an answer, and for nothing to be done. */
const QUESTION = /\?\s?["”]?[.\s]*$/u
const QUESTIONS = /^(?:đặt câu hỏi|chất vấn|thắc mắc)$/u
/** Verbs behind which a question is one that is asked, not what is stressed by asking. */
const MAY_ASK = /^(?:cho biết|cho hay|nói|nói thêm|nói tiếp|chia sẻ|nêu|nêu vấn đề|đặt vấn đề|trao đổi)$/u
/** What a photo shows, where a caption has been left in the text, and whose words went before. */
const SHOWS =
  /tặng hoa(?![A-Za-zÀ-ỹ])|ghi lại (?:một số |những |vài )?hình ảnh|^(?:một )?(?:tiết mục|màn|phần) (?:ca múa|văn nghệ|biểu diễn|trình diễn|múa|hát)[^.;:]{0,60}\.?$|chụp ảnh|\((?:ngoài cùng|thứ [^()]{2,12} từ|bên|đứng|hàng|giữa|áo|ảnh|bìa|trái|phải)(?![A-Za-zÀ-ỹ])[^()]{0,30}\)|^(?:đây|đó) (?:cũng )?là (?:một trong )?(?:những )?(?:nội dung|khẳng định|kết luận|yêu cầu|chỉ đạo|nhấn mạnh|thông tin|phát biểu|ý kiến|chia sẻ|đề nghị)(?: [^,.;]{0,30})? [ⓅⓉ]/u
/** Questions put to the audience, and what a law says or others think. */
const ASKS_OR_CITES =
  /\?["”]?$|^(?:[^,.;:]{2,30} )?(?:đặt (?:ra )?)?(?:nhiều|hàng loạt|hàng chục|một loạt) câu hỏi(?![A-Za-zÀ-ỹ])|^(?:(?:và|tuy nhiên|trong đó|còn|cũng|nhưng),? )?(?:theo (?!đó|tinh thần)|hiện(?: nay)? |được biết|có (?:nhiều|một số) ý kiến)/u

/** What was seen, heard of or stood somewhere, an instance of it: told, also in the speaker's own words. */
const TOLD_IN_PERSON =
  /^[\s“"–-]*(?:(?:và|nhưng|còn|tuy nhiên|trong khi đó|thực tế|cụ thể|đơn cử|ngay),? )?(?:ví dụ|thí dụ|chẳng hạn|đơn cử|trước đây|trước kia|ngày trước|ngày xưa|lúc trước|hồi (?:trước|đó|ấy|xưa)|lâu nay|hôm (?:qua|trước|nọ|kia)|tuần trước|năm (?:ngoái|trước)|sau \d+ năm|ở (?:nước ngoài|các nước)|hiện(?: nay| tại)?,? (?:cả |toàn )?(?:\p{L}+ ){0,4}có (?:khoảng |hơn |trên |gần )?\d|(?:chúng )?tôi (?:cũng |đã |vừa |mới |có )*(?:nhận được|nghe|đọc|gặp|được biết|xem)|có (?:trường hợp|lần|người|anh|chị|gia đình|hộ)|đó là (?:vào )?(?:năm|tháng|ngày)|mấy (?:anh|chị|ông|bà))(?![A-Za-zÀ-ỹ])/u

/** What somebody had to do then is told as well: "Tuần trước, tổ công tác phải đi ba lần ...". */
const OF_THEN =
  /^[\s“"–-]*(?:(?:và|nhưng|còn|tuy nhiên),? )?(?:tuần trước|tháng trước|hôm (?:qua|trước|nọ|kia)|năm (?:ngoái|trước)|đêm qua|trước (?:đây|kia)|ngày (?:trước|xưa)|lúc trước|hồi (?:trước|đó|ấy|xưa|năm))(?![A-Za-zÀ-ỹ])(?!.{0,200} (?:nay|bây giờ|hiện nay|giờ)(?![A-Za-zÀ-ỹ]))/u

/** "..., đồng thời đề nghị ...", with nothing in front that has been done: "đã vận động, kêu gọi ..." is told. */
const THEN_ASKS =
  /^(?:(?! (?:đã|vừa|từng|nếu|khi)(?![A-Za-zÀ-ỹ])).)*?(?:đồng thời|và|qua đó|[,;”"])(?: ông| bà| đồng chí| Ⓟ| Ⓣ)?,? (?:cũng )?(?:đề nghị|yêu cầu|mong muốn|bày tỏ mong muốn|kêu gọi)(?![A-Za-zÀ-ỹ])/u

/** What is put to others for their decision, or to those who draft. */
export const PROPOSES = /^(?:kiến nghị|đề xuất|góp ý)$/u
/** "Góp ý dự thảo luật, Ⓟ ...". */
const ON_A_DRAFT = /^[^ⓅⓉ.;:]{0,40}góp ý (?:cho |vào )?(?:các |bản )?(?:dự thảo|văn kiện|báo cáo)/u

/** "... phải làm ngay” – báo cáo nêu rõ.": the words of a paper. */
const A_PAPER_SAYS =
  /[”"] ?[,–-]? ?(?:dự thảo )?(?:báo cáo|tờ trình|nghị quyết|văn bản)(?: [^.;:“”"]{1,60},?)? (?:nêu rõ|nêu|viết|cho biết|khẳng định)[. /]*$/u

/** What will be on the agenda, and what the event is held for: "Quốc hội sẽ xem xét, thông qua 13 dự án luật". */
const AGENDA =
  /(?:^|[,:“"] ?|rằng |Ⓓ )(?:Ⓞ|các đại biểu|quốc hội|hđnd|kỳ họp|hội nghị|phiên họp|đại hội|cuộc họp|buổi làm việc)(?: này| Ⓞ| lần này| Ⓓ| thứ \p{L}+)? (?:sẽ (?:tiến hành |tập trung |tiếp tục |dành thời gian )?(?:xem xét,? (?:thông qua|quyết định|cho ý kiến)|nghe|thảo luận|cho ý kiến|biểu quyết|chất vấn)|(?:có|gồm) (?:\d+|hai|ba|bốn|năm) (?:nhiệm vụ|nội dung)|(?:cũng )?tập trung (?:vào|thảo luận|bàn))(?![A-Za-zÀ-ỹ])/u

/** What was long ago: "sinh thời, ...", "trong hai cuộc kháng chiến, ...", "cách đây 30 năm, ...". */
const LONG_AGO =
  /^[,:]? ?(?:rằng )?[“"]? ?(?:sinh thời|(?:trong|qua) (?:hai cuộc|cuộc|những năm|các cuộc) kháng chiến[^,.;:]{0,60}|cách đây [^,.;:]{2,30} năm),/u
/** What is told of a day or a year: "Ⓓ, ... đã phát động ..."; not what it will bring. */
const ON_A_DAY =
  /^[,:]? ?(?:rằng )?[“"]? ?(?:từ (?:ngày |tháng |năm )?Ⓓ|(?:vào )?(?:ngày |tháng |năm )?Ⓓ(?!,[^.;]{0,160} (?:sẽ|tiến hành|bắt đầu|khẩn trương)(?![A-Za-zÀ-ỹ]))),/u

/** What falls short is judged, wherever in a speech it stands. */
const FALLS_SHORT =
  /(?<![A-Za-zÀ-ỹ])(?:yếu kém|bất cập|chưa (?:tạo|đạt|tương xứng|được|đáp ứng|theo kịp|nghiêm|quyết liệt|đồng bộ|cao|tốt|thực sự|có (?:chuyển biến|bước|sự|giải pháp|cơ chế)|chủ động|kịp thời|hiệu quả|đầy đủ|rõ|sâu|hợp lý|phát huy|quan tâm|đều|thống nhất|bền vững)|(?<!không )còn (?:thấp|nhiều|chậm|thiếu|yếu|hạn chế|khó khăn|lúng túng|hình thức|lỏng lẻo|để xảy ra|chồng chéo|bị động))(?![A-Za-zÀ-ỹ])/u

/** A judgement that is tied to the one before it: "Bên cạnh đó là sự vào cuộc ...", "Kết quả này rất có ý nghĩa ...". */
const TIED =
  /^(?:đặc biệt|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|tuy nhiên|mặc dù vậy|qua đó|từ đó|nhờ (?:đó|vậy)|đáng chú ý|mặt khác|hơn nữa|không chỉ vậy|có thể nói|đây (?:là|cũng là|chính là)|đó (?:là|cũng là|chính là)|điều (?:này|đó)|(?:những |các )?(?:kết quả|thành tựu|thành tích|thành công|con số|nỗ lực|đóng góp) (?:này|đó|trên|ấy|đạt được))(?![A-Za-zÀ-ỹ])/u
/** Others judge: "ngoài ra, các doanh nghiệp cũng đánh giá cao". */
const OTHERS_JUDGE =
  /(?<![A-Za-zÀ-ỹ])(?:cơ hội để|dịp để|đại biểu|ý kiến|cử tri|doanh nghiệp [^,.;]{0,40}(?:cho rằng|đánh giá|ghi nhận|đề nghị))(?![A-Za-zÀ-ỹ])/u
const judgesOn = (text: string): boolean =>
  TIED.test(text) &&
  STRONG_WORDS.test(text) &&
  !/[ⓅⓉ]/u.test(text) &&
  !OTHERS_JUDGE.test(text) &&
  !ASKS_OR_CITES.test(text) &&
  !DESCRIBES.test(text)

const withoutNames = (text: string): string => text.replace(OF_A_NAME, '')
const digits = (text: string): number => text.match(FIGURES)?.length ?? 0
const NUMBERS = /\d[\d.,]*/gu
const numbers = (text: string): number => withoutNames(text).replace(YEARS, '').match(NUMBERS)?.length ?? 0
const figures = (text: string): number => digits(withoutNames(text))
const figuresButYears = (text: string): number => digits(withoutNames(text).replace(YEARS, ''))

/** "Đánh giá cao và cảm ơn ...", "ghi nhận ..., cảm ơn": thanks behind a judgement do not undo it. */
const judgesFirst = ({ verb }: Statement): boolean =>
  verb?.act === 'directive' || (verb !== null && GIVES_CREDIT.test(verb.verb))

const asksAQuestion = ({ verb }: Statement, said: string): boolean =>
  verb !== null && (QUESTIONS.test(verb.verb) || (MAY_ASK.test(verb.verb) && QUESTION.test(said)))

/**
 * A statement with its own reporting verb.
 *
 * @param talks - in talks a principal's proposal is put to an equal, and is asked of them
 */
export function statementCounts({ statement, passage }: SpokenSentence, talks = false): boolean {
  if (!statement || statement.frame === 'announced' || statement.frame === 'refers-back') return false
  const text = passage.skeleton.text
  if (ON_A_DRAFT.test(text) || A_PAPER_SAYS.test(text)) return false
  const ordered = ORDERED.test(text.slice(0, statement.at).trimEnd())
  if (ordered && (statement.subject?.kind === 'organization' || BEFORE_NOW.test(text))) return false
  const behind = statement.frame === 'behind'
  const said = behind ? text.slice(0, statement.at) : text.slice(statement.end)
  const asks = makesDuty(said)
  if (THANKS.test(text) && !asks && !ALSO_JUDGES.test(said) && !GOES_ON_TO_SAY.test(text) && !judgesFirst(statement))
    return false
  if (statement.verb && PROPOSES.test(statement.verb.verb)) return talks
  const act = statement.verb?.act ?? 'statement'
  if (statement.verb && CONGRATULATES.test(statement.verb.verb) && !JUDGES_TOO.test(text)) return false
  if (act !== 'statement') return true
  if (!behind && (ANNOUNCES.test(said) || ((statement.at < MOST_BARE || !statement.verb) && NOTHING.test(said))))
    return false
  if (said === ':' && !JUDGES_TOO.test(text)) return false
  if (asks || THEN_ASKS.test(said) || commitsTo(said) || tellsTask(said)) return true
  if (asksAQuestion(statement, said)) return FALLS_SHORT.test(said)
  if (DESCRIBES.test(said) || AGENDA.test(said) || LONG_AGO.test(said) || ON_A_DAY.test(said)) return false
  if (
    statement.frame === 'according' &&
    !JUDGES.test(said) &&
    !(judgesSomehow(said) && figuresButYears(said) < 3) &&
    !isTaskOfABody(said)
  )
    return false
  if (statement.verb && LOOKS_BACK.test(statement.verb.verb)) return ALSO_JUDGES.test(said) || REPEATS.test(said)
  if (CONCLUDES.test(text.slice(0, statement.at))) return true
  if (talks && QUOTED_AT_ONCE.test(said)) return true
  const neutral = statement.verb !== null && NEUTRAL.test(statement.verb.verb)
  if (neutral && behind) return figuresButYears(text) < 4
  if (neutral && TALKS.test(statement.verb.verb) && OF_A_TOPIC.test(said) && !ALSO_JUDGES.test(said)) return false
  if (neutral) return ALSO_JUDGES.test(said) || (JUDGES.test(text) && figuresButYears(text) < 4)
  return figuresButYears(text) < 8 || (STRONG_WORDS.test(said) && numbers(said) < 4)
}

/** In talks, "Ⓟ bày tỏ: “Giữ rừng là giữ nhà mình”": the words that an article gives are those that matter. */
const QUOTED_AT_ONCE = /^: ?[“"][^?]+$/u

/** Fewer characters are an exclamation, or what a layout has left of a sentence; "Giao Sở Y tế lo thuốc." orders. */
const SHORTEST_SAID = 25
const SHORTEST_ORDER = 15

/**
 * A sentence that goes on in a speech.
 *
 * @param before - the kind of the item just before; behind a task, a doer and a task of it are another one
 * @param told - it only adds to what was told
 */
export function continuationCounts(
  { passage, statement, distance, paragraphs, quoted }: SpokenSentence,
  before: ConclusionKind | null,
  told = false,
): boolean {
  const text = passage.skeleton.text
  if (
    passage.end - passage.start <
    (statement?.verb?.act === 'directive' || makesDuty(text) ? SHORTEST_ORDER : SHORTEST_SAID)
  )
    return false
  if (LAW_ASKS.test(text) || QUESTION.test(text) || SHOWS.test(text) || A_PAPER_SAYS.test(text)) return false
  if ((AGENDA.test(text) || LONG_AGO.test(text) || (ON_A_DAY.test(text) && !quoted)) && !makesDuty(text)) return false
  const task =
    (!told && opensTask(text)) ||
    sideSays(text) ||
    bodyAsks(text) ||
    aimsAt(text) ||
    ownSideCommits(text) ||
    ordersBodies(text) ||
    isGivenTask(text) ||
    (paragraphs === 0 && statement === null && isUntoldTask(text, before === 'directive')) ||
    (before === 'directive' && (bodyTask(text) || isPointOfTasks(text)))
  const instance = TOLD_IN_PERSON.test(text) && !makesDuty(text)
  if ((instance || OF_THEN.test(text)) && !FALLS_SHORT.test(text) && !STRONG_WORDS.test(text)) return false
  // "Mong rằng ...", "Tin tưởng rằng ...": said by the verb itself, in whatever paragraph
  const act = statement?.subject ? null : (statement?.verb?.act ?? null)
  const asks = SUMS.test(text) ? task && before === 'directive' : task || makesDuty(text) || act === 'directive'
  if (asks && !REPORTS.test(text)) return paragraphs <= 3 || distance <= 6 || before === 'directive'
  if (THANKS.test(text) || REPORTS.test(text) || SUMS.test(text) || figures(text) > 2) return false
  if (paragraphs > 0 && !quoted && !(paragraphs <= 2 && FALLS_SHORT.test(text) && figures(text) === 0))
    return (paragraphs <= 2 || before !== null) && distance <= 6 && (act === 'assessment' || judgesOn(text))
  if (DESCRIBES.test(text) || ASKS_OR_CITES.test(text)) return false
  if (HISTORY.test(text) && !quoted) return JUDGES.test(text) && figures(text) === 0 && distance < 3
  if ((TELLS.test(text) || tellsTaskDone(text) || before === null) && !VALUES.test(text) && !quoted) return false
  return (distance <= 4 || quoted) && (told || judgesSomehow(text) || bodyTask(text))
}
