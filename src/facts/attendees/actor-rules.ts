/** The constructions in which persons are known to have been there by what they did, said or got. */
import { ACTS, SAYS, SAYS_IN_CONTEXT } from '../../lexicon/attendance.js'
import { COMPANIONS, CROWDS } from '../../lexicon/company.js'
import { MANNERS } from '../../lexicon/manners.js'
import { SAYINGS } from '../../lexicon/speech-verbs.js'
import type { Rule } from '../../rules/rule.js'
import { alternation } from '../../text/alternation.js'
import { EVENTS } from './list-rules.js'

/** A bracket or the age may stand behind a name. */
const PERSON = '[ⓅⓉ](?: \\([^()]{1,60}\\))?(?:,? \\d{1,3} tuổi(?=[, ]))?'
const JOIN = '(?:[,;]? và|[,;]? cùng|[,;])'
const PEOPLE = `(?<who>${PERSON}(?:${JOIN} (?:các đồng chí:? |đồng chí |nguyên )?${PERSON}){0,40})`
/** Each with what they are, however it is told: "TS. Ⓟ - Viện Cây chè; Ⓟ (Khoa Thủy văn) và Ⓟ". */
const SPEAKERS = '(?<who>[ⓅⓉ](?:[^.;:ⓅⓉ“”"]{0,80}?(?:[;,]|,? và|,? cùng) [ⓅⓉ]){0,20})'
/** What may stand between a subject and its verb; what someone is yet to do is done there only where it belongs to an agenda. */
export const ADVERB = `(?:đã|đang|cũng|lập tức|ngay lập tức|bèn|vừa|lần lượt|trực tiếp|cùng|đồng thời|còn|đều|vẫn|tiếp tục|thay mặt [^,.;ⓅⓉ]{1,60},?|một lần nữa|luôn|rất|thì|lại|liền|nhiệt liệt|long trọng|chính thức|tận tay|nhanh chóng|kịp thời|chủ động|hết sức|đặc biệt|mạnh mẽ|nhiều lần|liên tục|bước đầu|không quên|tích cực|tập trung|dành(?: nhiều| chút)? thời gian|xin(?= (?:nhận|báo cáo|trình bày|gửi|chúc|tiếp thu|cảm ơn|cám ơn|ghi nhận|trân trọng|chân thành|bày tỏ|nêu|kiến nghị|đề nghị|chia sẻ|khẳng định|chúc mừng|phát biểu)(?![A-Za-zÀ-ỹ]))|sẽ(?= (?:trình bày|phát biểu|thừa ủy quyền|đọc|tham dự|dự|khai mạc|trao|giải đáp) )|${alternation(MANNERS)})`

/** "xuống | kiểm tra", "đến tận nhà | thăm hỏi": who goes there to do it; "đi làm việc" is to work for one's living. */
export const GO =
  '(?:(?:đến|tới|về|xuống|lên|sang|ra|vào|đi(?! (?:làm việc|học|tham gia)))(?: (?:tận nơi|tận nhà|tận))? )'

/** "Ⓟ | cùng phu nhân | thắp hương", "Ⓟ | và đoàn công tác của tỉnh | kiểm tra": with whom the subject comes stands before the verb. */
const WITH_COMPANY = `(?:(?:,| [-–—])? (?:và|cùng(?: với)?) (?:${alternation([...COMPANIONS, ...CROWDS, 'Ⓞ', 'vợ', 'chồng'])})(?![A-Za-zÀ-ỹ])(?:(?! (?:cho|để|vì|mà|tham gia|nhưng|là|bị|không|chưa|cần|phải|nên) )[^.;:ⓅⓉ“”"]){0,80}?,?)`

/** Whose kin, matter or envoy acts, or who is given a task, need not be there. */
const NOT_ABSENT =
  '(?=[ⓅⓉ])(?<!(?:vợ|chồng|con|gia đình|nhà|tàu|trường hợp|phái viên của|nhiệm vụ của|thay|giao|ủy quyền cho|bởi|mà|mạng|từ khi|từ lúc|từ ngày) )' +
  // "tại kỳ họp trước, ông A đã ...": what was done at another event
  '(?<!(?:kỳ|lần|hôm|khóa|phiên|tuần|tháng|năm) trước,? )(?<!(?:tại|trong) (?:buổi|cuộc|phiên|kỳ họp|hội nghị|hội thảo|đại hội|lễ|bài|diễn đàn|đợt|chuyến)(?: [^,.;:ⓅⓉ]{0,70})? (?:trước|trước đây|trước đó|vừa qua|vừa rồi|mới đây), )'
const ACT = `(?:${alternation(ACTS)})`
const SAY = `(?:${alternation([...SAYS, ...SAYS_IN_CONTEXT, 'tham dự'])})`

/** What is done at events alone, so that whoever does it, whatever they are, was there. */
const CEREMONIAL =
  '(?:lên nhận|dâng hương|dâng hoa|thắp hương|cắt băng|bấm nút|đánh trống|đọc (?:diễn văn|lời|quyết định)|tuyên đọc|(?:trao |tặng |trao tặng )(?:hoa|bức trướng|lẵng hoa|quà|tượng trưng|biểu trưng|bằng khen|giấy khen|học bổng|kỷ niệm chương)|(?:được )?nhận (?:bằng khen|giấy khen|quà|huy hiệu|kỷ niệm chương)|được (?:vinh danh|tuyên dương|tôn vinh|trao (?:tặng )?(?:giải|bằng|giấy|học bổng|quà|huy chương|huy hiệu)|tặng (?:bằng|giấy|quà|hoa|kỷ niệm chương))|gửi (?:lời|tặng)|biểu diễn|trình diễn|dẫn chương trình|đóng góp ý kiến)'

/** "sau phần giải trình của Ⓟ, Quốc hội thảo luận", "vợ của Ⓟ, ...": somebody else is the subject. */
const NOT_OF_OTHERS =
  '(?=[ⓅⓉ])(?<!(?:của|với|cho|từ|đến|tới|bằng|mà|thay|giao|tượng đài|lưu niệm|tưởng niệm|phần mộ|Ⓟ và) )'

/** What somebody said, as a noun: "đó là | gợi ý | của Ⓟ". */
const SAID: readonly string[] = [
  ...SAYINGS,
  'câu hỏi',
  'câu trả lời',
  'nhắn gửi',
  'đề xuất',
  'kiến nghị',
  'trăn trở',
  'băn khoăn',
  'phản ánh',
  'lời hứa',
  'giải thích',
  'phân tích',
  'lời',
  'tin tưởng',
]

/** Of another event than the one at hand: "tại hội nghị | trước". */
const OF_ANOTHER = '(?:trước|vừa|mới|năm|tháng|tuần|hôm|đó|của|do|thường niên|lần)(?![A-Za-zÀ-ỹ])'
/** "Tại hội nghị, |", "Trong buổi làm việc này, thay mặt các hộ, |": what a sentence opens with. */
export const AT_EVENT = `(?:^|[.;] )(?:cũng |ngay )?(?:(?:tại|trong) (?:${EVENTS})(?: (?!${OF_ANOTHER})[^ .,;:ⓅⓉⓄⒹ]{1,12}){0,3}|tại đây),? (?:thay mặt [^.;:ⓅⓉ]{2,60}, )?`
/** "Tham luận tại hội nghị có |", "Thảo luận tại tổ, |". */
const SPEAKING_THERE =
  '(?:^|[.;] )(?:tham gia )?(?:tham luận|thuyết trình|phản biện|trình bày|giải trình|thảo luận|góp ý|báo cáo|thông tin|giới thiệu)(?: thêm)? (?:tại|trong|ở) [^.;:ⓅⓉ]{2,100}?(?:,|:| (?:còn )?có| gồm| là):? (?:các (?:đồng chí|ông|bà):? )?'
/** Behind a name: not there, what somebody is or was, or what is yet to be done: "Ⓟ | vắng", "Ⓟ | là người ...", "Ⓟ | sẽ thôi giữ chức". */
const NO_DEED = '(?:vắng|không|chưa|là|và|cùng|bị|từng|sẽ)(?![A-Za-zÀ-ỹ])'

/** What begins a clause with a subject of its own, where an apposition would tell who somebody is. */
const OPENS_CLAUSE =
  '(?:các|những|nhiều|một số|đa số|đây|đó|việc|đoàn|hội nghị|đại hội|cơ quan|quốc hội|chính phủ|ủy ban|đã|đang|sẽ|cũng|vừa|là|nếu|khi|tại|trong|theo|sau|trước|qua|nhờ|để|do|từ|với|về)(?![A-Za-zÀ-ỹ])'

/** Whom a sentence accuses or disciplines took no part by it. */
export const ACCUSES =
  /(?:kỷ luật|vi phạm|khiển trách|cảnh cáo|khai trừ|cách chức|bị bắt|khởi tố|bị cáo|bị can)(?![A-Za-zÀ-ỹ])/u

/** What a speech is told with: whoever speaks of violations is there all the same. */
export const SPEAKS = new RegExp(`^theo |(?:^|[ ⓅⓉ)])${SAY}$`, 'u')

/** A rule that finds persons by what they did. */
export interface ActorRule extends Rule {
  /** It holds under a photo too, where people are shown acting, giving or receiving. */
  readonly inCaptions?: true
  /** Any verb of acting will do, so that in what a speaker tells of others it places nobody here. */
  readonly notInSpeech?: true
  /** It tells what is on the agenda as well as what was done. */
  readonly onAgenda?: true
}

/** Who spoke, reported, gave or received: the person is the slot "who". */
export const ACTOR_RULES: readonly ActorRule[] = [
  {
    id: 'attendee/person-acts',
    inCaptions: true,
    notInSpeech: true,
    cues: ['Ⓟ'],
    pattern: new RegExp(
      `${NOT_ABSENT}${PEOPLE}(?:(?:(?:,| [-–—])?|(?<!(?:của|với|cho) Ⓟ)${WITH_COMPANY}) (?:${ADVERB} ?){0,5}${GO}?${ACT}(?![A-Za-zÀ-ỹ]))(?!(?<= ký) (?:ban hành|phê duyệt|văn bản|công văn|quyết định|nghị quyết|nghị định|thông tư|chỉ thị)(?![^.;:]{0,60} tại (?:hội|buổi|cuộc|lễ|phiên|đại hội|diễn đàn|kỳ họp)(?![A-Za-zÀ-ỹ])))`,
      'u',
    ),
    examples: {
      yes: [
        ['Phó Giám đốc Sở Y tế Thạch Sa Rinh đã báo cáo kết quả.', { who: 'Phó Giám đốc Sở Y tế Thạch Sa Rinh' }],
        ['Ông Danh Út sẽ trình bày tờ trình.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út thì cho rằng giá điện còn cao.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út - Giám đốc Sở Y tế - cho biết giá điện còn cao.', { who: 'Ông Danh Út - Giám đốc Sở Y tế' }],
        ['Bà Lò Thị Mai ký ban hành quy ước ngay tại hội nghị.', { who: 'Bà Lò Thị Mai' }],
        ['Ông Danh Út đã xuống tận nơi kiểm tra.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út cùng phu nhân đã thắp hương.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út thông qua báo cáo tổng kết.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út là người đọc quyết định.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út xin nhận khuyết điểm.', { who: 'Ông Danh Út' }],
        ['Con số ấy được ông Danh Út đưa ra tại hội nghị.', { who: 'ông Danh Út' }],
      ],
      no: [
        'Báo cáo kết quả công tác năm 2020.',
        'Đề án được ông Danh Út ký ban hành năm ngoái.',
        'Sắp tới ông Danh Út sẽ thăm xã.',
        'Giống lúa đến với ông Danh Út thông qua hợp tác xã.',
        'Chủ tịch huyện giao ông Danh Út trả lời cử tri.',
        'Nhà của ông Danh Út và các hộ khác nhận đất.',
        'Ông Danh Út cùng các hộ bị mất đất kiến nghị.',
        'Tại kỳ họp trước, ông Danh Út đã nhận nhiều câu hỏi.',
      ],
    },
  },
  {
    id: 'attendee/person-apposed-speaks',
    inCaptions: true,
    cues: ['Ⓟ'],
    pattern: new RegExp(
      `${NOT_OF_OTHERS}${PEOPLE}(?:(?:,| [-–])(?! ?\\d[\\d/]*,? (?!tuổi))(?: ?(?!${OPENS_CLAUSE})(?! )[^.;:ⓅⓉ“”"]{1,90}?| ?(?:[^.;:ⓅⓉ“”"]|\\.(?=\\d)){2,90}?,(?: Ⓣ(?:, Ⓣ)?,)?)| (?:ở|của|thuộc|phụ trách|đến từ|quê|trú|ngụ|về|lớp|khối) [^.;:,ⓅⓉ“”"]{1,60}?(?:, (?:thôn|bản|xã|phường|huyện|quận|thị|tỉnh|thành phố|tp) [^.;:,ⓅⓉ“”"]{2,24}?){0,2}| \\([^.;:ⓅⓉ“”"]{2,90}?\\)?) (?:(?:${ADVERB} ?){0,5}${SAY}|(?:${ADVERB} ?){0,5}${CEREMONIAL}|(?<=, )(?:đã|vừa|cũng) (?:${ADVERB} ?){0,4}${ACT})(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'an apposition that is no office may stand between the name and the verb',
    examples: {
      yes: [
        ['Bà Lò Thị Mai, người dân bản Nậm Sin, cho biết lúa được mùa.', { who: 'Bà Lò Thị Mai' }],
        ['Em Lò Thị Mai, học sinh lớp 9A xúc động lên nhận giấy khen.', { who: 'Em Lò Thị Mai' }],
        ['Ông Danh Út, dân một bản ở Sông Hinh than phiền giá điện cao.', { who: 'Ông Danh Út' }],
        ['Ông Danh Út, cán bộ trạm khuyến nông, đã hướng dẫn các hộ ghép chồi.', { who: 'Ông Danh Út' }],
        ['Em Lò Thị Mai, lớp 9A trao bức trướng cho thầy cô.', { who: 'Em Lò Thị Mai' }],
        ['Em Lò Thị Mai lớp 9A cũng được vinh danh.', { who: 'Em Lò Thị Mai' }],
        ['Bà Lò Thị Mai, cháu gái nghệ nhân, Giám đốc Bảo tàng Gốm, tâm sự.', { who: 'Bà Lò Thị Mai' }],
      ],
      no: [
        'Bà Lò Thị Mai; lãnh đạo xã cho biết lúa được mùa.',
        'Em Lò Thị Mai, lớp 9A nhận học bổng du học năm ngoái.',
        'Đoàn đến tượng đài ông Danh Út (xã Nậm Sin) và dâng hương.',
        'Sau phần giải trình của bà Lò Thị Mai, các đại biểu nêu câu hỏi.',
        'Ngoài bà Lò Thị Mai, nhiều hộ phản ánh giá phân bón tăng.',
        'Bà Lò Thị Mai, cán bộ trạm khuyến nông đã hướng dẫn các hộ ghép chồi.',
      ],
    },
  },
  {
    id: 'attendee/person-then-acts',
    notInSpeech: true,
    cues: ['Ⓟ'],
    pattern: new RegExp(
      `${NOT_ABSENT}(?<!(?:của|với|cho|do) )${PEOPLE},? (?:tại|trong(?! (?:đơn|thư|công văn|văn bản|bài viết|bài báo|cuốn|hồi ký|nhật ký|tin nhắn))|sau khi|khi|trước khi|nhân) (?:(?! (?:mới đây|trước đó|trước đây|vừa qua|trước))[^.;:ⓅⓉ“”"]){2,110}?,? (?:đã|cũng|vừa) (?:${ADVERB} ?){0,4}${ACT}(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'when or where stands between the subject and a verb that "đã" or "cũng" tells',
    examples: {
      yes: [['Bà Lò Thị Mai trong phần trả lời cũng đã khẳng định quyết tâm.', { who: 'Bà Lò Thị Mai' }]],
      no: [
        'Bà Lò Thị Mai trong cuộc họp mới đây đã yêu cầu dừng.',
        'Nhà của bà Lò Thị Mai trong đợt lũ đã nhận hỗ trợ.',
        'Bà Lò Thị Mai tại xã Nậm Sin là hộ nghèo.',
        'Bà Lò Thị Mai trong đơn gửi tòa án đã yêu cầu bồi thường.',
      ],
    },
  },
  {
    id: 'attendee/person-quoted',
    cues: ['Ⓟ'],
    pattern:
      /^(?:[*+–-] |còn )?(?<who>Ⓟ)(?: \([^()]{1,60}\)|,(?:(?! (?:đã|cũng|cho|bày|nói|chia|nêu|thì|là|còn|kể|hỏi|đề|kiến|nhấn|khẳng|phát|số (?:điện thoại|máy)|điện thoại|liên hệ|địa chỉ|email|sinh|giải)(?![A-Za-zÀ-ỹ]))[^.;:ⓅⓉ“”"]){2,60})?:(?! ?(?:số )?(?:điện thoại|liên hệ|địa chỉ|email|sinh năm)) ?(?=[^ⓅⓉⒹ]{30})/u,
    reason: 'behind a name and a colon stand the words of who is named',
    examples: {
      yes: [
        ['Ông Danh Út: Giá điện cho trại giống còn cao so với mặt bằng chung.', { who: 'Ông Danh Út' }],
        ['Còn bà Lò Thị Mai, hộ bán vải, ô 7: Chợ tạm xa quá, khách quen bỏ đi hết.', { who: 'bà Lò Thị Mai' }],
      ],
      no: [
        'Ông Danh Út: 300 nghìn đồng.',
        'Ông Danh Út: Sở Y tế.',
        'Ông Danh Út: điện thoại liên hệ trong giờ hành chính các ngày trong tuần.',
      ],
    },
  },
  {
    id: 'attendee/person-words',
    notInSpeech: true,
    cues: ['Ⓟ'],
    pattern:
      /(?<who>Ⓟ)(?: \([^()]{1,60}\))?(?:,[^.;:ⓅⓉ“”"]{2,60},?)?(?! (?:được|bị|là) )(?: [^ .;:,ⓅⓉ“”"]+){1,8}(?<! (?:danh hiệu|cuốn|sách|tác phẩm|bài|khẩu hiệu|chữ)): ?[“"](?=[^”"]{20})/u,
    unlessBehind: /(?<=(?:của|với|cho|từ|đến|tới|bằng|mà|thay|giao|lời|về|gửi) )/u,
    reason: 'whatever the verb, the words that a colon and a quotation mark open are those of who is named',
    examples: {
      yes: [
        ['Ông Danh Út thì thật thà: "Giống lúa thì có, nhưng chuột nó ăn hết".', { who: 'Ông Danh Út' }],
        ['Bà Lò Thị Mai, bản Nậm Sin, cứ cười mãi: “Năm nay lúa tốt nhất vùng này”.', { who: 'Bà Lò Thị Mai' }],
      ],
      no: [
        'Sách viết về ông Danh Út có câu: "Giống lúa thì có, nhưng chuột nó ăn hết".',
        'Ông Danh Út được tặng danh hiệu: "Lão nông giỏi nhất vùng đất phèn".',
        'Ông Danh Út viết tiếp cuốn: "Giống lúa thì có, nhưng chuột nó ăn hết".',
      ],
    },
  },
  {
    id: 'attendee/speaking-then-person',
    cues: [
      'phát biểu',
      'kết luận',
      'chia sẻ',
      'trao đổi',
      'trả lời',
      'đáp từ',
      'thay mặt',
      'diễn văn',
      'khai mạc',
      'bế mạc',
      'người',
      'đại biểu',
      'mở đầu',
      'mở màn',
      'tiếp nối',
      'tiếp theo',
      'tiếp đó',
      'khép lại',
      'đăng đàn',
      'trực tiếp',
      'giải trình',
    ],
    pattern: new RegExp(
      `(?:^|[.;] )(?:tại [^.,;:ⓅⓉ]{2,60}, )?(?:(?:phát biểu|kết luận|chia sẻ|trao đổi|trả lời|đáp từ|thay mặt|khai mạc|bế mạc|trong (?:bài )?(?:diễn văn|phát biểu))(?! của)[^.;:ⓅⓉ]{0,140}?,?|(?:(?:người )?(?:đăng đàn|trực tiếp (?:trả lời|giải đáp|giải trình)|trả lời chất vấn|giải trình)|(?:là )?(?:người|đại biểu)(?: (?:đầu tiên|cuối cùng|tiếp theo|thứ [^ .,;:]{2,4}))? (?:phát biểu|lên tiếng|mở đầu|nêu|trình bày|tham luận|đặt câu hỏi|chất vấn)|(?:mở đầu|mở màn|tiếp nối|tiếp theo|tiếp đó|khép lại)(?! (?:năm|mùa|chuỗi|hành trình)(?![A-Za-zÀ-ỹ])))[^.;:,ⓅⓉ]{0,60} là(?: (?:phần|bài|tham luận|ý kiến|phát biểu|báo cáo|chia sẻ)[^.;:,ⓅⓉ]{0,60} của)?) ${PEOPLE}`,
    ),
    reason: 'a sentence that opens with a speech has the speaker as its subject, whatever the verb',
    examples: {
      yes: [
        [
          'Phát biểu tại buổi lễ, Thứ trưởng Hà Văn Bốn xúc động ôn lại truyền thống.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        ['Người đầu tiên phát biểu là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Người trình bày là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Đăng đàn đầu tiên là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Trực tiếp trả lời cử tri là ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Mở đầu phần thảo luận là ý kiến của ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
      ],
      no: ['Các bài phát biểu nói về ông Hà Văn Bốn.', 'Mở đầu mùa giải là ông Hà Văn Bốn.'],
    },
  },
  {
    id: 'attendee/met-with',
    notInSpeech: true,
    onAgenda: true,
    cues: [
      'làm việc',
      'họp',
      'hội đàm',
      'hội kiến',
      'điện đàm',
      'đối thoại',
      'gặp',
      'tiếp',
      'đón',
      'trao đổi',
      'hỏi',
      'chất vấn',
      'truy vấn',
    ],
    pattern: new RegExp(
      `(?:làm việc|họp|họp trực tuyến|hội đàm|hội kiến|điện đàm|gặp|gặp gỡ|gặp mặt|(?:gặp gỡ(?:,| và) )?đối thoại(?= với)|tiếp|tiếp kiến|đón|tiếp đón|trao đổi|(?<!trả lời |phiên |nghe )(?:chất vấn|truy vấn)|(?<=(?:Ⓟ|Ⓣ|ông|bà)(?: đã)? )hỏi(?: thăm| chuyện)?)(?: (?:quan trọng|song phương|trực tiếp|thân mật|xã giao|nhanh|ngắn|riêng))?(?: với| cùng)? ${PEOPLE}`,
    ),
    unlessBehind: /(?<=tôi (?:(?:đã|cũng|vừa|mới|trực tiếp) ){0,3}|kết quả |nội dung )/u,
    examples: {
      yes: [
        ['Chủ tịch nước hội kiến Tổng thống Pháp Jean Dupont.', { who: 'Tổng thống Pháp Jean Dupont' }],
        [
          'Các đại biểu chất vấn Giám đốc Sở Y tế Thạch Sa Rinh về giá thuốc.',
          { who: 'Giám đốc Sở Y tế Thạch Sa Rinh' },
        ],
      ],
      no: [
        'Bà Lò Thị Mai lên trả lời chất vấn ông Danh Út đã gửi.',
        'Đoàn làm việc với lãnh đạo tỉnh.',
        'Bà Lò Thị Mai báo cáo kết quả hội đàm với ông Danh Út.',
      ],
    },
  },
  {
    id: 'attendee/according-to',
    cues: ['theo'],
    pattern: new RegExp(
      `(?<!(?:làm|học|tập|noi|đi|chạy|mang|kèm|dõi|tiếp) )theo (?:đại biểu |lời (?:của )?|(?:lời |sự )?(?:kể|đánh giá|nhận định|nhận xét|phân tích|phản ánh|giải thích|lý giải|tâm sự|thông tin|cho biết)(?: thêm)? (?:của|từ) )?${PEOPLE}(?=[,.:]| thì | [–-] [^.,;:ⓅⓉ]{2,80},| \\([^()]{2,60}\\))`,
    ),
    examples: {
      yes: [
        ['Theo ông Danh Út, Phó Chi cục trưởng, diện tích rừng tăng.', { who: 'ông Danh Út, Phó Chi cục trưởng' }],
        ['Theo ông Danh Út – dân bản Nậm Sin, diện tích rừng tăng.', { who: 'ông Danh Út' }],
        ['Theo ông Danh Út thì diện tích rừng tăng.', { who: 'ông Danh Út' }],
        ['Theo lời ông Danh Út, diện tích rừng tăng.', { who: 'ông Danh Út' }],
        ['Theo nhận định của ông Danh Út, diện tích rừng tăng.', { who: 'ông Danh Út' }],
      ],
      no: ['Theo kế hoạch, diện tích rừng tăng.', 'Theo chỉ đạo của ông Danh Út, các xã trồng rừng.'],
    },
  },
  {
    id: 'attendee/do-person-presents',
    onAgenda: true,
    cues: ['do ', 'nghe '],
    pattern: new RegExp(
      `(?:(?:do|nghe) ${PEOPLE}[^.;:ⓅⓉ]{0,30}? (?:trình bày|báo cáo|phát biểu|giới thiệu|phổ biến|truyền đạt|thông báo|quán triệt|chia sẻ|đưa ra (?:tại (?:hội|buổi|cuộc|lễ|phiên|đại hội|diễn đàn|kỳ họp)|cho (?:biết|thấy))))`,
    ),
    examples: {
      yes: [
        ['Hội nghị đã nghe đồng chí Ma Văn Páo trình bày báo cáo.', { who: 'đồng chí Ma Văn Páo' }],
        ['Số liệu do ông Danh Út đưa ra cho thấy rừng tăng.', { who: 'ông Danh Út' }],
      ],
      no: ['Hội nghị đã nghe báo cáo tóm tắt.'],
    },
  },
  {
    id: 'attendee/speech-of',
    cues: ['ý kiến', 'phát biểu', 'báo cáo', 'tham luận', 'khẳng định', 'trình bày', 'chia sẻ', 'phần ', 'bài '],
    pattern: new RegExp(
      `(?:(?<!(?:theo|các|những|nhiều|có|được) )ý kiến(?: phát biểu| chỉ đạo| kết luận)?|phát biểu(?: (?!của )[^ .,;:ⓅⓉⓄ]{1,12}){0,3}|(?:phần|bài) (?:khai mạc|đề dẫn|giải trình|trả lời|thuyết trình|giới thiệu|thuyết minh|biểu diễn|trình diễn|nói chuyện|giảng|đáp từ)(?: (?!của )[^ .,;:ⓅⓉⓄ]{1,12}){0,3}|báo cáo|tham luận|khẳng định|trình bày|chia sẻ) của ${PEOPLE}(?! về (?:việc|vụ))`,
    ),
    unlessBehind:
      /(?<=(?:thực hiện|triển khai|nhắc lại|trích|quán triệt|trân trọng|ghi nhận|tiếp thu|ủng hộ|dẫn|tinh thần|trước|về|xin) )/u,
    examples: {
      yes: [
        ['Sau phát biểu khai mạc của đồng chí Ma Văn Páo, các đại biểu thảo luận.', { who: 'đồng chí Ma Văn Páo' }],
        ['Hội thảo có tham luận của đồng chí Ma Văn Páo.', { who: 'đồng chí Ma Văn Páo' }],
        ['Sau phần giải trình của đồng chí Ma Văn Páo, hội nghị thảo luận.', { who: 'đồng chí Ma Văn Páo' }],
        ['Hội nghị nghe phát biểu chào mừng của đồng chí Ma Văn Páo.', { who: 'đồng chí Ma Văn Páo' }],
      ],
      no: ['Sau phát biểu khai mạc, các đại biểu thảo luận.', 'Huyện đã có ý kiến của đồng chí Ma Văn Páo.'],
    },
  },
  {
    id: 'attendee/that-is-what',
    notInSpeech: true,
    cues: ['đó là', 'đây là', 'trên là', 'cũng là', 'chính là'],
    pattern: new RegExp(
      `(?:^|[.;,:–-] )(?:đó|đây|trên)(?: (?:cũng|chính)){0,2} là (?:một trong |một |những |các |lời |sự |phát biểu ){0,3}(?:${alternation(SAID)})(?: (?!của )[^ .,;:ⓅⓉⓄ]{1,12}){0,4} (?:của|được) ${PEOPLE}(?!,? (?:tại|trong|ở|gửi|khi trả lời)(?: [^ .,;:]{1,12}){0,3} (?:công điện|công văn|thư|thông điệp|văn bản|chỉ thị|bài|cuốn|mạng|phỏng vấn|báo)(?![A-Za-zÀ-ỹ]))`,
      'u',
    ),
    reason: 'whose words a sentence sums up has just spoken',
    examples: {
      yes: [
        ['Đó là gợi ý của ông Danh Út tại phiên khai mạc.', { who: 'ông Danh Út' }],
        ['Phải giữ rừng tận gốc, đây cũng là một trong những yêu cầu đặt ra của ông Danh Út.', { who: 'ông Danh Út' }],
        ['Đó là câu hỏi được bà Lò Thị Mai nêu ra.', { who: 'bà Lò Thị Mai' }],
        ['Đó cũng chính là trăn trở của bà Lò Thị Mai.', { who: 'bà Lò Thị Mai' }],
      ],
      no: [
        'Đó là chỉ đạo của ông Danh Út trong công điện số 5.',
        'Đó là mảnh vườn của ông Danh Út.',
        'Sáng kiến là gợi ý của ông Danh Út.',
      ],
    },
  },
  {
    id: 'attendee/saying-at-event',
    notInSpeech: true,
    cues: ['của Ⓟ', 'của Ⓣ', 'được Ⓟ', 'được Ⓣ'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:${alternation(SAID)})(?: (?!của )[^ .,;:ⓅⓉⓄ]{1,12}){0,3} (?:của|được) ${PEOPLE}(?: (?!(?:về|trong|cho)(?![A-Za-zÀ-ỹ]))[^ .,;:ⓅⓉⓄⒹ“”"]{1,12}){0,4},? (?:tại|trong|khi (?:phát biểu|kết luận|khai mạc|bế mạc)(?: tại)?) (?:${EVENTS})(?![A-Za-zÀ-ỹ])(?![^.;,]{0,60}(?:Ⓓ| (?:mới đây|vừa qua|vừa rồi|trước|trước đó|trước đây|năm|tháng|tuần|lần|với cử tri)(?![A-Za-zÀ-ỹ])))`,
      'u',
    ),
    unlessBehind:
      /(?<=(?:thực hiện|triển khai|nhắc lại|trích|quán triệt|trân trọng|tiếp thu|ủng hộ|dẫn|tinh thần|theo|cụ thể hóa|chấp hành|bám sát|tiếp tục|nhớ|như|kết quả|sau)(?: [^ .,;:]{1,12}){0,6} )/u,
    reason: 'whose words were said at the event was there',
    examples: {
      yes: [
        ['Sở ra thông báo kết luận của ông Danh Út tại cuộc họp về cây chè.', { who: 'ông Danh Út' }],
        ['Lưu ý ấy được ông Danh Út nhấn mạnh khi kết luận hội nghị.', { who: 'ông Danh Út' }],
      ],
      no: [
        'Xã thực hiện các chỉ đạo của ông Danh Út tại hội nghị.',
        'Xã nhận kết luận của ông Danh Út tại hội nghị lần trước.',
        'Xã nhận kết luận của ông Danh Út về cây chè.',
      ],
    },
  },
  {
    id: 'attendee/receives',
    inCaptions: true,
    onAgenda: true,
    cues: ['cho ', 'bổ nhiệm', 'điều động', 'chỉ định', 'bầu ', 'tặng ', 'với ', 'vinh danh', 'tôn vinh'],
    pattern: new RegExp(
      `(?:trao(?! đổi)|tặng|(?<!(?:vụ|trường hợp) (?:[^.;:ⓅⓉ]{0,40} )?)bổ nhiệm|điều động|chỉ định|bầu|luân chuyển|phân công|giới thiệu|chúc mừng|tuyên dương|vinh danh|tôn vinh)[^.;:ⓅⓉ]{0,70}?(?: Ⓣ[^.;:ⓅⓉ]{0,80}?(?=,? (?:gồm|là)[: ]))?,?(?: (?:cho|đối với|với|là|gồm))?:? (?:các đồng chí:? |các ông, bà:? |các ông:? )?${PEOPLE}`,
    ),
    examples: {
      yes: [
        ['Lãnh đạo tỉnh trao quyết định bổ nhiệm cho ông Điểu K’Ré.', { who: 'ông Điểu K’Ré' }],
        [
          'Hội nghị bầu bổ sung hai Phó Chủ tịch Hội Nông dân tỉnh, gồm: ông Điểu K’Ré và bà Lò Thị Mai.',
          { who: 'ông Điểu K’Ré và bà Lò Thị Mai' },
        ],
        [
          'Nhà trường vinh danh hai nhà giáo: ông Điểu K’Ré và bà Lò Thị Mai.',
          { who: 'ông Điểu K’Ré và bà Lò Thị Mai' },
        ],
      ],
      no: [
        'Lãnh đạo tỉnh trao quà cho 20 hộ nghèo.',
        'Cử tri phản ánh trường hợp bổ nhiệm ông Điểu K’Ré.',
        'Chúng tôi trao đổi thêm với ông Điểu K’Ré.',
      ],
    },
  },
  {
    id: 'attendee/elected-next',
    onAgenda: true,
    cues: ['bầu ', 'bổ nhiệm', 'phân công', 'chỉ định', 'được cử', 'hiệp thương'],
    pattern:
      /(?:(?:bầu|bổ nhiệm|phân công|chỉ định) [^.;:]{0,120}?Ⓟ|Ⓟ được (?:cử|bầu|hiệp thương) (?:làm|giữ)(?![A-Za-zÀ-ỹ]))[^.;:Ⓟ]{0,80}(?:,| và) (?<who>Ⓟ(?: và Ⓟ)?) (?:làm|giữ)(?![A-Za-zÀ-ỹ])/u,
    reason: 'each of those elected has a clause of his own',
    examples: {
      yes: [
        ['Hội nghị bầu ông Danh Út làm Chủ tịch, bà Lò Thị Mai làm Phó Chủ tịch.', { who: 'bà Lò Thị Mai' }],
        ['Ông Danh Út được cử làm Chủ tịch, bà Lò Thị Mai làm Phó Chủ tịch.', { who: 'bà Lò Thị Mai' }],
        ['Ông Danh Út được hiệp thương giữ chức Chủ tịch, bà Lò Thị Mai giữ chức Phó.', { who: 'bà Lò Thị Mai' }],
      ],
      no: ['Hội nghị bầu ông Danh Út làm Chủ tịch, bà Lò Thị Mai vắng.'],
    },
  },
  {
    id: 'attendee/prize-goes-to',
    cues: ['thuộc về', 'gọi tên', 'xướng tên', 'giải'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:giải|huy chương|danh hiệu|ngôi|vương miện|cúp|á quân|quán quân)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,60}? (?:thuộc về|gọi tên|xướng tên|(?<=(?:đoạt|đạt|giành) giải [^.;:ⓅⓉ]{0,40})(?:là|gồm):?)(?: (?:các|hai))? ${PEOPLE}`,
      'u',
    ),
    examples: {
      yes: [
        ['Giải Nhất thuộc về thí sinh Lò Thị Mai.', { who: 'thí sinh Lò Thị Mai' }],
        ['Hai nghệ nhân đoạt giải Xuất sắc là bà Lò Thị Mai và ông Danh Út.', { who: 'bà Lò Thị Mai và ông Danh Út' }],
      ],
      no: ['Quyền quyết định thuộc về bà Lò Thị Mai.', 'Trao giải là bà Lò Thị Mai.'],
    },
  },
  {
    id: 'attendee/honoured-among',
    onAgenda: true,
    cues: ['tiêu biểu', 'điển hình', 'nổi bật', 'trong đó', 'trong số đó'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:khen thưởng|khen|tuyên dương|vinh danh|tôn vinh|biểu dương|(?:trao|tặng) (?:bằng|giấy|quà|thưởng|kỷ niệm chương|học bổng|danh hiệu))(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{1,160}?(?:tiêu biểu|điển hình|trong đó|trong số đó|nổi bật) (?:là|như|có|gồm)(?: các (?:ông|bà|đồng chí):?)? ${PEOPLE}`,
    ),
    reason: 'of those honoured some are told by name',
    examples: {
      yes: [
        ['Dịp này, xã khen thưởng 12 cá nhân, trong đó có bà Lò Thị Mai.', { who: 'bà Lò Thị Mai' }],
        ['Dịp này, xã khen thưởng 12 cá nhân, nổi bật là bà Lò Thị Mai.', { who: 'bà Lò Thị Mai' }],
        ['Dịp này, xã khen thưởng 2 cá nhân, trong đó gồm bà Lò Thị Mai.', { who: 'bà Lò Thị Mai' }],
      ],
      no: ['Xã có 12 hộ khá, tiêu biểu như bà Lò Thị Mai.'],
    },
  },
  {
    id: 'attendee/among-speakers',
    onAgenda: true,
    cues: ['như', 'gồm', 'khách mời', 'diễn giả', 'chuyên gia', 'nhà khoa học', 'báo cáo viên', 'ca sĩ', 'nghệ sĩ'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:tham luận|thuyết trình|báo cáo (?:khoa học|chuyên đề|tham luận)|phần trình bày|bài trình bày|hướng dẫn|(?:tham gia|trả lời) chất vấn|biểu diễn|trình diễn|ý kiến(?=,? (?:và )?(?:phát biểu|nhận xét|đóng góp|góp ý|trao đổi|thảo luận|chia sẻ|tham luận)))(?![A-Za-zÀ-ỹ])[^.;ⓅⓉ]{0,140}?(?: (?:như|gồm(?: có)?):?| (?:từ|của) (?:các |\\d+ )?(?:khách mời|diễn giả|chuyên gia|nhà khoa học|báo cáo viên|ca sĩ|nghệ sĩ):?) ${SPEAKERS}`,
      'u',
    ),
    reason: 'of those who give papers or answer some are told by name',
    examples: {
      yes: [
        [
          'Nhiều chuyên gia đã tham luận tại hội thảo như: TS. Danh Út - Viện Cây chè; bà Lò Thị Mai.',
          { who: 'TS. Danh Út - Viện Cây chè; bà Lò Thị Mai' },
        ],
        [
          'Đại biểu nghe báo cáo khoa học của các khách mời: TS. Danh Út, ThS. Lò Thị Mai.',
          { who: 'TS. Danh Út, ThS. Lò Thị Mai' },
        ],
        ['Lớp học có phần trình bày của các báo cáo viên: ông Danh Út.', { who: 'ông Danh Út' }],
        [
          'Hội thảo nhận các ý kiến nhận xét, đóng góp của các chuyên gia: TS. Danh Út, Viện Cây chè; ThS. Lò Thị Mai.',
          { who: 'TS. Danh Út, Viện Cây chè; ThS. Lò Thị Mai' },
        ],
      ],
      no: ['Hội thảo có tham luận như đã dự kiến.', 'Xã có nhiều hộ khá như ông Danh Út, bà Lò Thị Mai.'],
    },
  },
  {
    id: 'attendee/author-in-brackets',
    cues: ['(Ⓟ'],
    pattern: /[”"](?: của [^.;:“”"()ⓅⓉ]{2,40})? \((?<who>Ⓟ)(?:(?:,| [-–]) [^()ⓅⓉ]{1,80})?\)/u,
    reason: 'behind the title of a paper stands in brackets who gave it',
    examples: {
      yes: [
        [
          'Hội thảo nghe các báo cáo: “Rừng và lũ” (TS. Danh Út, Khoa Thủy văn) và “Đất dốc” (ThS. Lò Thị Mai).',
          { who: 'TS. Danh Út' },
        ],
      ],
      no: ['Nhà trưng bày (bà Lò Thị Mai quản lý) mở cửa cả tuần.'],
    },
  },
  {
    id: 'attendee/office-holders',
    cues: ['gồm', 'là'],
    pattern: new RegExp(
      `(?:(?:^|[.;] )các|, (?:các|hai|ba|\\d{1,2})) (?:Ⓣ|phó|ủy viên)[^.;:,ⓅⓉ]{0,40} (?:gồm(?: có)?|là)(?: các ông(?:, bà)?| các bà| các đồng chí)?:? ${PEOPLE}`,
    ),
    reason: 'who holds the offices that were filled is named once the election is told',
    examples: {
      yes: [
        ['Các Phó Chủ tịch gồm các ông: Lò Văn An, Danh Út.', { who: 'Lò Văn An, Danh Út' }],
        ['Kỳ họp bầu 9 ủy viên, 2 Phó Chủ tịch là các ông Lò Văn An và Danh Út.', { who: 'Lò Văn An và Danh Út' }],
      ],
      no: ['Các Phó Chủ tịch phụ trách các khối.', 'Xã nghèo, 2 Phó Chủ tịch là các cán bộ trẻ.'],
    },
  },
  {
    id: 'attendee/person-at-event',
    notInSpeech: true,
    cues: ['Ⓟ'],
    pattern: new RegExp(`(?=[ⓅⓉ])(?<=${AT_EVENT}|${SPEAKING_THERE})${PEOPLE}(?![^.;]{0,3} ${NO_DEED})`, 'u'),
    reason: 'whoever is the subject of a sentence that opens with the event was there, whatever the verb',
    examples: {
      yes: [
        ['Tại hội nghị, ông Danh Út ví cây chè như người bạn.', { who: 'ông Danh Út' }],
        [
          'Trong buổi làm việc này, ông Danh Út và bà Lò Thị Mai đưa ra ba cách.',
          { who: 'ông Danh Út và bà Lò Thị Mai' },
        ],
        ['Tham luận tại hội nghị có ông Danh Út.', { who: 'ông Danh Út' }],
      ],
      no: [
        'Tại hội nghị trước, ông Danh Út ví cây chè như người bạn.',
        'Tại hội nghị, ông Danh Út vắng.',
        'Tại xã Nậm Sin, ông Danh Út có vườn chè.',
      ],
    },
  },
]
