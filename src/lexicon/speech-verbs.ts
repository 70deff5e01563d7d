/**
 * Verbs with which an article reports what somebody said or settled, and the words around them. Compiled from
 * reading news of ministries, provinces, districts and papers; folded (lower case, newer placement of tones).
 */

/** What is done by saying it. A statement takes its kind from its content. */
export type SpeechAct = 'directive' | 'assessment' | 'decision' | 'statement'

export interface SpeechVerb {
  readonly verb: string
  readonly act: SpeechAct
  /** Only somebody with a say over others does this: who it is said of directs. */
  readonly commands?: true
}

const verbs = (act: SpeechAct, list: string, commands?: true): SpeechVerb[] =>
  list.split(', ').map((verb) => (commands ? { verb, act, commands } : { verb, act }))

export const SPEECH_VERBS: readonly SpeechVerb[] = [
  ...verbs(
    'directive',
    'yêu cầu, chỉ đạo, giao, giao nhiệm vụ, giao trách nhiệm, phân công, quán triệt, lưu ý, chỉ thị, ra lệnh, nhắc nhở, căn dặn, dặn dò, dặn, đôn đốc, phê bình và yêu cầu, đặt ra yêu cầu, định hướng, yêu cầu rõ, ra yêu cầu, đặt yêu cầu, đặt hàng, nhắn nhủ, nhắn gửi, chốt việc, ra chỉ đạo, đưa ra chỉ đạo, có ý kiến chỉ đạo, cho ý kiến chỉ đạo, đưa ra yêu cầu, nêu ra yêu cầu, truyền đạt yêu cầu, hạ lệnh, trao nhiệm vụ, tái yêu cầu, nhắc lại yêu cầu',
    true,
  ),
  ...verbs(
    'directive',
    'đề nghị, gợi mở, gợi ý, đặt mục tiêu, đặt ra mục tiêu, mong muốn, mong, mong rằng, kêu gọi, bày tỏ mong muốn, hy vọng, bày tỏ hy vọng, kỳ vọng, khuyến nghị, khuyến khích, động viên, đề cập nhiệm vụ, kiến nghị, đề xuất, nêu yêu cầu, đề ra yêu cầu, bày tỏ kỳ vọng, bày tỏ sự kỳ vọng, bày tỏ mong mỏi, trông đợi, thể hiện mong muốn, bày tỏ nguyện vọng, khuyên, hối thúc, thúc giục, bày tỏ tin tưởng và mong muốn, khuyến cáo, hi vọng, bày tỏ hi vọng, gửi gắm, gửi gắm mong muốn, gửi gắm niềm tin, khích lệ, tỏ ý mong, ước mong, sách tấn, khuyến tấn',
  ),
  ...verbs('assessment', 'ghi nhận, biểu dương, khen ngợi, phê bình, nghiêm khắc phê bình', true),
  ...verbs(
    'assessment',
    'đánh giá cao, đánh giá, hoan nghênh, tin tưởng, bày tỏ tin tưởng, bày tỏ vui mừng, vui mừng, chúc mừng, chào mừng, bày tỏ hoan nghênh, đồng tình, bày tỏ đồng tình, bày tỏ ủng hộ, tán thành, ủng hộ, tin rằng, tin chắc, bày tỏ niềm tin, bày tỏ ấn tượng, ấn tượng, vạch rõ, chia sẻ với, nhận định, nhận xét, tôn vinh, tuyên dương, trân trọng, coi trọng, đặc biệt coi trọng, băn khoăn, cảnh báo, không đồng tình, không hài lòng, chưa hài lòng, phê phán, lên án, phản đối, không chấp nhận, không tán thành, lấy làm tiếc, bày tỏ tiếc, bày tỏ lấy làm tiếc, bày tỏ sự tiếc nuối, bày tỏ sự tin tưởng, thể hiện sự tin tưởng, thể hiện niềm tin, bày tỏ phấn khởi, bày tỏ sự phấn khởi, bày tỏ sự vui mừng, bày tỏ hài lòng, bày tỏ sự hài lòng, bày tỏ sự ấn tượng, bày tỏ sự ghi nhận, bày tỏ sự đánh giá cao, bày tỏ sự trân trọng, bày tỏ trân trọng, bày tỏ sự đồng tình, bày tỏ sự ủng hộ, bày tỏ sự khâm phục, bày tỏ khâm phục, bày tỏ cảm phục, bày tỏ sự hoan nghênh, nghiêm túc chỉ ra, thẳng thắn chỉ ra, chỉ ra, chỉ rõ, phấn khởi, rất phấn khởi, bày tỏ tự hào, bày tỏ niềm tự hào, khâm phục, cảm phục, ca ngợi, ngợi ca, đặt niềm tin, rất mừng, lo lắng, bày tỏ lo lắng, quan ngại, tán dương, tự hào, ngợi khen, gửi lời khen, dành lời khen, đề cao, tâm đắc, đồng cảm, cảm kích, bày tỏ cảm kích, bày tỏ sự cảm kích, hài lòng, tỏ ra hài lòng, thể hiện sự trân trọng, tán thán',
  ),
  ...verbs(
    'decision',
    'cam kết, đồng ý, thống nhất, nhất trí, quyết định, phát động, hứa, tuyên bố, tiếp thu, chấp thuận, bác bỏ, chốt, cho phép, khẳng định sẽ, cho biết sẽ, bày tỏ nhất trí, bày tỏ sự nhất trí, thể hiện sự nhất trí, bày tỏ thống nhất, bày tỏ quyết tâm, bày tỏ sự quyết tâm, thể hiện quyết tâm, bày tỏ cam kết, bày tỏ sẵn sàng, bày tỏ sự sẵn sàng, đồng thuận',
  ),
  ...verbs(
    'statement',
    'nhấn mạnh, kết luận, khẳng định, cho rằng, cho biết, nêu rõ, nói, chia sẻ, bày tỏ, phân tích, nêu, nêu quan điểm, bày tỏ quan điểm, nêu ý kiến, nêu nhận định, đề cập, cho hay, thông tin, tái khẳng định, khái quát, tổng kết, điểm lại, lý giải, giải thích, thông báo, nêu bật, bày tỏ tán thành, nói rõ, quan tâm, trao đổi, thừa nhận, nhìn nhận, xác định, nhắc lại, đúc kết, trăn trở, nhắc đến, làm rõ, trả lời, đặt câu hỏi, đặt vấn đề, nêu vấn đề, nói tiếp, nói thêm, nhấn mạnh thêm, chia sẻ thêm, bộc bạch, bày tỏ thêm, dẫn chứng, phản ánh, thắc mắc, chất vấn, tâm sự, kể, kể lại, góp ý, ngắt lời, cắt ngang, cắt lời, ví von, chốt lại, gút lại, nhấn giọng, giãi bày, nhắc tới, phân trần, đáp, bảo, bổ sung, lo ngại, bày tỏ lo ngại, bày tỏ quan ngại, thấy rằng, quả quyết',
  ),
  ...verbs(
    'directive',
    'nêu mong muốn, nêu đề nghị, đưa ra đề nghị, đưa ra gợi ý, nêu gợi ý, nêu kiến nghị, đưa ra khuyến nghị, đưa ra khuyến cáo, nêu khuyến nghị, phát đi thông điệp, gửi lời kêu gọi, ra lời kêu gọi, đưa ra lời kêu gọi, có ý kiến đề nghị, nêu ý kiến đề nghị, giục',
  ),
  ...verbs(
    'directive',
    'nghiêm cấm, cấm, ấn định, cắt cử, điều động, nêu chỉ đạo, có ý kiến yêu cầu, cho ý kiến yêu cầu, đưa ra lưu ý, nêu lưu ý, gọi điện yêu cầu',
    true,
  ),
  ...verbs(
    'assessment',
    'nhận thấy, không giấu băn khoăn, không giấu lo lắng, không giấu được lo lắng, không giấu được băn khoăn, không giấu vui mừng, không giấu được vui mừng, không giấu niềm vui, không giấu được niềm vui, không giấu niềm tự hào, bày tỏ băn khoăn, bày tỏ trăn trở, bày tỏ sự lo lắng, đưa ra cảnh báo, đưa ra nhận định, đưa ra đánh giá, nêu đánh giá',
  ),
  ...verbs('decision', 'hạ quyết tâm, đưa ra cam kết, nêu cam kết'),
  ...verbs('statement', 'bổ sung thêm, tóm lại, trấn an, phản bác, bình luận, kết lại, cho ý kiến'),
  ...verbs('directive', 'nhắc'),
  ...verbs('decision', 'cam đoan, nguyện, xin hứa'),
]

/** Verbs that report speech only in front of what was said: "bổ sung: “...”", not "bổ sung kinh phí". */
export const SPEECH_VERBS_WITH_A_MARK: ReadonlySet<string> = new Set(['kết luận', 'bổ sung', 'bảo', 'đáp'])

/** Verbs that report speech only of somebody who stands before: "Ⓟ nhờ các trường ...", not "nhờ đó". */
export const SPEECH_VERBS_OF_SOMEBODY: ReadonlySet<string> = new Set(
  'nhờ, giục, đòi hỏi, nghiêm cấm, cấm, ấn định, cắt cử, điều động, nhận thấy, tóm lại, kết lại, cho ý kiến, có ý kiến đề nghị, có ý kiến yêu cầu, bình luận'.split(
    ', ',
  ),
)

/** Words between who speaks and the verb that add nothing. */
export const ADVERBS: readonly string[] =
  'đã, thì, vẫn, cũng, đều, nhiều lần, liên tục, dứt khoát, đồng thời, tiếp tục, còn, rất, luôn, cũng đã, không quên, trân trọng, một lần nữa, nhiệt liệt, thẳng thắn, đặc biệt, tha thiết, và, vừa, lại, chân thành, nghiêm túc, nghiêm khắc, kiên quyết, thiết tha, cơ bản, trực tiếp, tập trung, bước đầu, mạnh mẽ, thay mặt, sẽ, có ý kiến, có chỉ đạo, phát biểu, phát biểu kết luận, phát biểu chỉ đạo, kết luận, đề cập, nói thêm, cho biết thêm, chủ động, cương quyết, quyết liệt, lần nữa, thẳng thừng, gay gắt, nhẹ nhàng, ôn tồn, cẩn thận, kỹ lưỡng, ân cần, chỉ, liền, ngay, lập tức, ngay lập tức, xin, rõ ràng, khẩn thiết, kiên trì, cụ thể, sau đó, tiếp đó, ngay sau đó, theo đó, lên tiếng, tiếp lời, dõng dạc, nghiêm nghị, xúc động, cởi mở, chân tình, thành thật'.split(
    ', ',
  )

/** Openings after which a sentence without a subject goes on in the speech. */
export const CONNECTIVES: readonly string[] =
  'đồng thời, trọng tâm là, nhiệm vụ trọng tâm là, yêu cầu là, quan trọng nhất là, bên cạnh đó, ngoài ra, cùng với đó, theo đó, trong đó, qua đó, từ đó, vì vậy, vì thế, do đó, do vậy, đặc biệt, cụ thể, trước mắt, mục tiêu trước mắt là, nhiệm vụ trước mắt là, tới đây, sắp tới, mặt khác, song song với đó, cùng đó, trên cơ sở đó, tiếp đó, thời gian tới, trong thời gian tới, về lâu dài, nhất là, hơn nữa, song song đó, tuy nhiên, mặc dù vậy, chính vì vậy, với tinh thần đó, trên tinh thần đó, đối với, tiếp theo, cũng theo đó, cũng như'.split(
    ', ',
  )

/** With these one tells what is so, and settles nothing. */
export const INFORMING: ReadonlySet<string> = new Set(['cho biết', 'cho hay', 'thông tin', 'thông báo'])

/** Nouns for what somebody says; most are reporting verbs as well. */
export const SAYINGS: readonly string[] =
  'yêu cầu, chỉ đạo, lưu ý, đề nghị, mong muốn, kêu gọi, khẳng định, nhấn mạnh, cam kết, khuyến cáo, cảnh báo, gợi ý, gợi mở, định hướng, căn dặn, nhắn nhủ, nhận định, đánh giá, chia sẻ, phát biểu, kết luận, thông điệp, quan điểm, tuyên bố, ý kiến, kỳ vọng, tâm sự, bày tỏ'.split(
    ', ',
  )
