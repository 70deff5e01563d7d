/** The constructions that open a list of those present. */
import { PEOPLE_NOUNS, SAYS } from '../lexicon/attendance.js'
import type { Rule } from '../rules/rule.js'

const EVENTS =
  'hội nghị|hội thảo|tọa đàm|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|diễn đàn|chương trình|ngày hội|hội thi|liên hoan'
const SHOWS =
  'sự kiện|hội chợ|triển lãm|cuộc thi|giải (?:đấu|chạy|bóng|vô địch)|lớp học|hội thao|hội diễn|chung kết|chung khảo|khóa (?:học|tập huấn|bồi dưỡng)|lớp (?:tập huấn|bồi dưỡng)|trại hè|hành trình|màn |festival|là nơi'
const EVENT = `(?:${EVENTS})`
const SHOW = `(?:${SHOWS})`
const COME = '(?:cùng|đến|tới|về|còn|cũng|có)'
const ATTEND = '(?:tham dự|dự|tham gia|có mặt|chứng kiến|đi|chung vui|chia vui|đến với|về với)'
const HAS =
  '(?<! (?:trong đó|chưa|không|nơi)),?(?: còn| gồm| cũng){0,3}(?: có mặt(?! (?:trước|đúng|từ|tại|ở) )| có(?! (?:thể|ý nghĩa|chủ đề|quy mô|bề dày|truyền thống|tác dụng) )| gồm)(?: có)?(?: sự (?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến|có mặt)(?: đông đảo)? của)?'

/** "Ông A đã tới dự lễ khai giảng cùng đông đảo giáo viên": with whom one attends. */
const TOGETHER_WITH =
  ',? cùng(?: với)?(?= (?:đại diện|lãnh đạo|đông đảo|hơn|gần|khoảng|trên|hàng|nhiều|toàn thể|các đồng chí|các đại biểu|đoàn) )(?![^.;]{0,200} (?:có|gồm) )'

/** What those who come together do, told as done ("đã đến thăm"): under photos they are shown doing it without "đã". */
const TOGETHER =
  '(?:(?:đã|vừa)(?: (?:cùng|cũng|trực tiếp|tới|đến|về|đi)){0,3} (?:có (?:buổi|cuộc|các (?:buổi|cuộc)|chuyến|mặt)|làm việc|kiểm tra|khảo sát|thị sát|thăm|tham quan|đến|tới|về|đi|dâng|thắp|viếng|đặt|bấm|ấn|nhấn|cắt|gắn|kéo|mở|trao|tặng|trồng|khởi công|động thổ|khánh thành|chứng kiến|gặp|tiếp|đón|tiếp xúc|đối thoại|đánh|gióng|thực hiện|tiến hành|phát động|khai mạc|hội tụ|tham dự|tham gia|dự)|có (?:buổi|cuộc)|có mặt|tham dự|(?:đến|tới|về) dự|dự)(?! (?:án|kiến|báo|thảo|toán|đoán))(?![A-Za-zÀ-ỹ])'
/** A phrase of people, up to a verb. */
const NO_VERB = `(?:(?! (?:đã|vừa|sẽ|cho|được|vẫn|chưa|đang|tại (?:buổi|hội|lễ|cuộc|đại)|${SAYS.join('|')}) )[^.;:“"]|(?<=(?:sở|ngành|phòng|ban|bộ|đơn vị|cơ quan|xã|huyện)):)`

/** A rule that opens a list. */
export interface ListRule extends Rule {
  /** It holds only where the event itself is told; elsewhere the same words tell of other events. */
  readonly besideEvent?: true
}

/** What opens a list; the list itself is the slot "list". */
export const LIST_RULES: readonly ListRule[] = [
  {
    id: 'attendee/list-du-co',
    cues: ['dự', 'tham gia', 'có mặt', 'chứng kiến', 'cùng đi', 'vui với', 'đến với', 'về với'],
    pattern: new RegExp(
      `(?:^|[.,;–-] | và |[ⒹⓄ],? |^(?:dự kiến|trực tiếp) |(?<= )(?=(?:tới|đến|cùng|tham) dự |dự ${EVENT}))(?<cue>(?:${COME} ){0,4}${ATTEND}(?:,? (?:và )?(?:phát biểu )?(?:chỉ đạo|chứng kiến|theo dõi|phát biểu|chủ trì|làm việc|cổ vũ|động viên|trao[^.,;ⓅⓉ]{0,30})){0,2})(?<event>(?: (?:hội|tọa đàm|buổi|cuộc|phiên|lễ|đại|kỳ|họp|diễn đàn|chương trình|ngày|liên hoan|giải|kỷ niệm|khai mạc|bế mạc|tại|với|cùng|đoàn|chuyến|phần|lớp|khóa|đối thoại|diễn tập|ra quân|hoạt động|sự kiện|vòng|chung kết|tập huấn|mít tinh|gặp mặt|giao lưu|lao động|các đội|thầy|nhà trường|bà con|Ⓣ|Ⓞ)[^.;Ⓟ]{0,240}?)?)(?:${HAS}|${TOGETHER_WITH}|(?<=có mặt)(?= (?:[ⓅⓉ]|lãnh đạo|đại diện|các đồng chí|các ông|đông đảo|toàn thể|hơn \\d|gần \\d)))(?: các đồng chí(?=:| Ⓟ)| các ông, bà)?:?(?<list> .*|$)`,
    ),
    unlessBehind: /(?<=(?<![A-Za-zÀ-ỹ])bầu [^.,;]{0,60})/u,
    examples: {
      yes: [
        ['Tham dự hội nghị có lãnh đạo các sở, ngành.', { list: ' lãnh đạo các sở, ngành.' }],
        ['Cùng dự còn có đại diện 5 xã.', { list: ' đại diện 5 xã.' }],
        ['Bà Lò Thị Mai đã tới dự lễ khai giảng cùng đông đảo phụ huynh.', { list: ' đông đảo phụ huynh.' }],
      ],
      no: ['Dự báo thời tiết hôm nay nắng nóng.', 'Người dân tham gia bảo hiểm y tế.'],
    },
  },
  {
    id: 'attendee/list-opening-du',
    cues: ['dự', 'có mặt', 'cùng đi', 'đi cùng', 'theo dõi'],
    pattern: new RegExp(
      `^(?<cue>(?:${COME} ){0,4}(?:tham dự|dự|có mặt|đi cùng|cùng đi|theo dõi)(?! (?:án|báo|kiến|thảo|toán|trữ|phòng|luật|định)))(?: [^.;Ⓟ]{0,240}?${HAS}|(?: [^.;:Ⓟ]{1,120})?(?=: (?:[ⓅⓉⓄ]|các |lãnh đạo |đại diện |đồng chí |ông |bà )))(?: các đồng chí(?=:| Ⓟ)| các ông, bà)?:?(?<list> .*|$)`,
    ),
    reason: 'at the head of a sentence, whatever the event is called',
    examples: {
      yes: [
        [
          'Đến tham dự hoạt động ý nghĩa này có bà Lò Thị Mai, Phó Chủ tịch UBND xã.',
          { list: ' bà Lò Thị Mai, Phó Chủ tịch UBND xã.' },
        ],
      ],
      no: ['Dự kiến năm nay xã có 3 trường đạt chuẩn.'],
    },
  },
  {
    id: 'attendee/list-du-without-co',
    cues: ['dự'],
    pattern: new RegExp(
      `^(?<cue>(?:${COME} ){0,4}(?:tham dự|dự) ${EVENT}(?! (?:án|báo|kiến))[^.,;:Ⓟ]{0,60}?):?(?<list> (?:(?:đại diện|lãnh đạo|các đồng chí|các đại biểu) [^.]*(?:,|;| và | cùng )|các đồng chí: ?Ⓟ|đồng chí Ⓟ).*)`,
    ),
    reason: 'a sentence that opens with the event and goes on with people lists them without a verb too',
    examples: {
      yes: [
        [
          'Dự hội nghị đại diện lãnh đạo Công đoàn ngành; lãnh đạo các phòng.',
          { list: ' đại diện lãnh đạo Công đoàn ngành; lãnh đạo các phòng.' },
        ],
      ],
      no: ['Dự hội nghị là dịp để lãnh đạo, đại diện các xã học hỏi.'],
    },
  },
  {
    id: 'attendee/list-company',
    cues: ['có '],
    pattern:
      /^(?:(?:đặc biệt|ngoài ra),? )?(?<cue>(?:trực tiếp |tiếp và )?(?:đồng hành|cùng(?! (?:với đó|thời|kỳ|năm|lúc|ngày|dịp|chung))|đi cùng|tháp tùng|hộ tống|theo dõi|quan sát|dự khán|góp mặt|quang lâm|cắt băng|bấm nút|ấn nút|nhấn nút|ký kết|dâng hương|thắp hương|tham gia(?! bảo hiểm)|chứng kiến|tiếp(?! (?:tục|theo|nối|cận|thu|đó))|đón|(?:đến|tới|về) (?:cổ vũ|theo dõi|thăm|viếng|chúc|chia|chung|tặng|động viên|chứng kiến|dâng|thắp|tiễn|đưa|xem|tham))(?![A-Za-zÀ-ỹ])[^.;:Ⓟ]{0,120}? có):?(?: các (?:đồng chí|ông|bà|anh|chị)(?=:| Ⓟ))?:?(?<list> (?:các |quý )?(?:(?:đồng chí |ông |bà )?[ⓅⓉ]|đại diện |lãnh đạo |đồng chí |(?<= còn có )Ⓞ).*)/u,
    reason:
      'who goes with, follows, cheers or receives is told at the head of a sentence, whatever the event is called',
    examples: {
      yes: [
        [
          'Theo dõi từ đài chỉ huy còn có Trung tướng Lò Văn Ơn, Phó Tư lệnh.',
          { list: ' Trung tướng Lò Văn Ơn, Phó Tư lệnh.' },
        ],
        ['Cùng xuống đồng với bà con có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
      ],
      no: ['Cùng ngày, xã Nậm Sin có ông Danh Út bị thương.', 'Tiếp tục có đại diện các xã nêu ý kiến.'],
    },
  },
  {
    id: 'attendee/list-besides',
    cues: ['ngoài ', 'bên cạnh ', 'cùng với '],
    pattern: new RegExp(
      `^(?<cue>(?:${COME} ){0,4}${ATTEND}(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,80}?, (?:ngoài|bên cạnh|cùng với)(?: sự (?:tham dự|có mặt|tham gia) của)?(?: các đồng chí)?)(?<list> (?=[^.;]{1,300} còn có ).*)`,
    ),
    reason: 'those besides whom others are told were there too',
    examples: {
      yes: [
        [
          'Dự hội nghị, ngoài Chủ tịch UBND xã Lò Thị Mai còn có 20 hộ dân.',
          { list: ' Chủ tịch UBND xã Lò Thị Mai còn có 20 hộ dân.' },
        ],
      ],
      no: ['Dự hội nghị, ngoài việc học nghề, các hộ được vay vốn.'],
    },
  },
  {
    id: 'attendee/list-su-tham-du-cua',
    cues: ['sự tham', 'sự hiện diện', 'sự góp mặt', 'sự chứng kiến', 'sự có mặt'],
    pattern:
      /(?<!(?:cần|phải|nên|không|chưa|sẽ cần) )(?<cue>(?:có|với|cùng|dưới|trước|và(?=[^.,;ⓅⓉ]{0,30} của:? (?:[ⓅⓉ\d]|hơn |gần |trên |khoảng ))|đón|được|nhận) sự (?:trở lại )?(?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến|có mặt)(?: và [^.,;ⓅⓉ]{2,20})?(?: đông đảo)? của):?(?<list> (?!(?:\d+ )?(?:nước|quốc gia|trung quốc|nhật bản|hàn quốc|hoa kỳ|mỹ|ấn độ|nga|pháp|cả|toàn xã hội|người dân|cộng đồng)(?![A-Za-zÀ-ỹ])).*|$)/u,
    examples: {
      yes: [['Hội thảo diễn ra với sự tham dự của hơn 100 nhà khoa học.', { list: ' hơn 100 nhà khoa học.' }]],
      no: [
        'Người dân tham gia bảo hiểm y tế.',
        'Kết quả đó có được nhờ cách làm mới và sự tham gia của các trường học.',
      ],
    },
  },
  {
    id: 'attendee/list-welcomes',
    cues: ['đón'],
    pattern: new RegExp(
      `${EVENT}[^.;:ⓅⓉⓄ]{0,60}? (?<cue>(?:vinh dự|hân hạnh|vui mừng|long trọng|trân trọng)(?: được)? (?:chào đón|đón tiếp|đón chào|đón)(?! nhận)(?: sự (?:tham dự|hiện diện|có mặt) của)?):?(?<list> (?:các (?:đồng chí|ông|bà|vị)|[ⓅⓉ\\d]|đại diện|lãnh đạo|hơn|gần).*)`,
    ),
    examples: {
      yes: [
        [
          'Hội nghị vinh dự được đón bà Lò Thị Mai, Phó Chủ tịch UBND xã và đại diện 5 trường học.',
          { list: ' bà Lò Thị Mai, Phó Chủ tịch UBND xã và đại diện 5 trường học.' },
        ],
      ],
      no: ['Buổi lễ vinh dự đón nhận Huân chương Lao động.'],
    },
  },
  {
    id: 'attendee/list-composition',
    cues: ['thành phần', 'ngoài ra', 'bên cạnh đó'],
    pattern:
      /(?:^|[.;,] )(?<cue>thành phần(?: (?:tham dự|tham gia|dự|đoàn|đại biểu|mời|được mời|khách mời)[^.;:,ⓅⓉ]{0,60}?)?(?: gồm có| bao gồm| gồm| là| có|(?=: ))|(?:ngoài ra|bên cạnh đó),? (?:hội nghị |buổi lễ |đại hội )?còn có):?(?<list> (?:các (?:đồng chí|đại biểu|đại diện|vị|ông|bà|cán bộ|sở|ban|bộ|cơ quan|tỉnh|thành|ủy viên)|những người|toàn thể |đại diện |lãnh đạo |[ⓅⓉⓄ\d]|hơn |gần |đông đảo ).*)/,
    examples: {
      yes: [
        ['Thành phần tham dự gồm lãnh đạo các xã.', { list: ' lãnh đạo các xã.' }],
        ['Ngoài ra còn có đại diện các trường tham dự.', { list: ' đại diện các trường tham dự.' }],
      ],
      no: ['Thành phần hồ sơ gồm đơn đề nghị.'],
    },
  },
  {
    id: 'attendee/list-ve-phia',
    cues: ['phía', 'cầu'],
    pattern: new RegExp(
      `(?:^|[.;,] |(?<= )(?=về phía))(?<cue>tại (?:các |\\d+ |mỗi |đầu |điểm )[^.;:,ⓅⓉ]{0,8}?cầu(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,80}?(?=,?(?: còn| cũng)?(?: có| gồm)(?: mặt| sự)?:? (?:[ⓅⓉ]|các (?:đồng chí|ông|thành viên|phó|đại biểu)|toàn thể |lãnh đạo |đại diện |cán bộ |đại biểu |thủ trưởng |tập thể |chủ tịch |trưởng |\\d+ |hơn |gần ))|(?:về )?phía (?!(?:trước|sau|trên|dưới|trong|ngoài|đông|tây|nam|bắc|xa|cuối|đầu|này|kia|đó|bên kia)(?![A-Za-zÀ-ỹ]))[^.;:ⓅⓉ]{1,90}?)${HAS}:?(?<list> .*|$)`,
    ),
    examples: {
      yes: [
        [
          'Về phía huyện Mường Tè có bà Lò Thị Mai, Chủ tịch UBND huyện.',
          { list: ' bà Lò Thị Mai, Chủ tịch UBND huyện.' },
        ],
      ],
      no: ['Gió thổi về phía đông.', 'Cả làng cùng trông về phía trước mà làm ăn.'],
    },
  },
  {
    id: 'attendee/list-dai-dien-co',
    cues: ['có', 'gồm'],
    pattern:
      /(?:^|[.;] )(?<cue>(?:đại diện [^.;:ⓅⓉ]{1,60}?|(?:hội nghị|buổi lễ|đại hội|hội thảo|buổi làm việc|cuộc họp)(?: còn)?) (?:có|gồm)) ?(?:các đồng chí|các ông, bà|các ông)?:?(?<list> (?:đồng chí |các |ông |bà )?[ⓅⓉ].*)/,
    examples: {
      yes: [['Đại diện huyện Mường Tè có các đồng chí: Lò Thị Mai; Danh Út.', { list: ' Lò Thị Mai; Danh Út.' }]],
      no: ['Đại diện huyện Mường Tè có ý kiến.'],
    },
  },
  {
    id: 'attendee/list-dai-bieu-gom',
    cues: ['đại biểu'],
    pattern:
      /(?:^|[.;,] )(?<cue>(?:các |tổ )?(?:đại biểu|vị đại biểu) (?:quốc hội|hđnd|hội đồng|Ⓞ|tham dự|về dự)[^.;:ⓅⓉ]{0,60}? gồm(?: có)?):?(?<list> .*|$)/,
    reason: 'whom the voters meet',
    examples: {
      yes: [
        [
          'Các đại biểu HĐND huyện gồm: ông Danh Út, Trưởng Ban Pháp chế; bà Tô Thị Nhàn.',
          { list: ' ông Danh Út, Trưởng Ban Pháp chế; bà Tô Thị Nhàn.' },
        ],
      ],
      no: ['Các đại biểu thảo luận gói thầu gồm 3 phần.'],
    },
  },
  {
    id: 'attendee/list-of-part',
    cues: ['gồm', 'là', 'khách mời', 'diễn giả', 'báo cáo viên', 'giảng viên'],
    pattern:
      /(?:^|[.;,] )(?<cue>(?:(?:các|những|\d{1,3}) [^.;:ⓅⓉ]{2,80}? (?:tham gia|tham dự|dự|có mặt|đăng đàn)(?! án| kiến| báo)[^.;:Ⓟ]{0,80}? (?:gồm|là)|(?:trong số )?(?:các )?(?:khách mời|diễn giả|báo cáo viên|giảng viên|(?:người )?đứng lớp|ban giám khảo|hội đồng giám khảo)[^.;:ⓅⓉ]{0,60}? (?:gồm|có|là))(?: có)?):?(?<list> (?:các (?:đồng chí|ông|bà|vị):? )?[ⓅⓉ].*|$)/,
    reason: 'those who take part are told one by one',
    examples: {
      yes: [
        ['Các hộ tham dự buổi làm việc gồm: ông Danh Út, bà Tô Thị Nhàn.', { list: ' ông Danh Út, bà Tô Thị Nhàn.' }],
        ['Khách mời của chương trình có bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
        ['Giảng viên là bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
      ],
      no: ['Các hạng mục dự án gồm 3 gói.', 'Các xã tham gia là dịp học hỏi.'],
    },
  },
  {
    id: 'attendee/list-tiep-doan-co',
    cues: ['tiếp', 'đón', 'làm việc', 'Ⓞ có', 'Ⓞ gồm'],
    pattern:
      /(?:^|[.;,] )(?<cue>cùng tiếp|Ⓞ(?= (?:có|gồm) (?:các (?:đồng chí|ông|bà|đại biểu|vị)[^.;:ⓅⓉ]{0,20}:? )?[ⓅⓉ])|(?:cùng )?(?:đón tiếp|tiếp đón|tiếp|đón|cùng làm việc|làm việc)(?: và làm việc)?(?: với)? (?:đoàn|buổi|Ⓞ)[^.;:ⓅⓉ]{0,40}?,?)(?: còn| gồm)? (?:có|gồm|là):?(?<list> .*|$)/,
    examples: {
      yes: [['Tiếp đoàn có ông Danh Út, Chủ tịch UBND xã.', { list: ' ông Danh Út, Chủ tịch UBND xã.' }]],
      no: ['Đoàn tiếp tục làm việc tại xã.'],
    },
  },
  {
    id: 'attendee/list-draws-part-of',
    cues: ['sự tham', 'sự quan tâm', 'sự góp mặt', 'sự có mặt', 'sự hiện diện', 'sự hưởng ứng'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${SHOWS}|hoạt động|đối thoại|gặp gỡ|mít tinh|đại lễ)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,60}? (?:thu hút|quy tụ|ghi nhận|nhận|chào đón)(?: được)?(?<cue> sự (?:tham gia|tham dự|quan tâm|góp mặt|có mặt|hiện diện|hưởng ứng)(?:(?: và|,) [^.,;ⓅⓉ]{2,20})?(?: đông đảo| rộng rãi| tích cực| nhiệt tình| đầy đủ)? của):? (?<list>(?:hơn |gần |trên |khoảng |đông đảo |nhiều (?!tỉnh|nước|quốc gia|địa phương|khách)|hàng (?:chục |trăm |nghìn |ngàn )|[\\dⓅⓉ]|đại diện |lãnh đạo |toàn thể |các (?:nhà|chuyên gia|doanh nghiệp|đại biểu|thầy|bác sĩ|học giả|diễn giả|lực lượng|vận động viên|em|bạn|nghệ nhân|nghệ sĩ|cơ quan|đơn vị) ).*)`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Ngày hội cũng thu hút sự góp mặt nhiệt tình của đông đảo các hội viên và lãnh đạo xã.',
          { list: 'đông đảo các hội viên và lãnh đạo xã.' },
        ],
      ],
      no: ['Vấn đề này thu hút sự quan tâm của dư luận.', 'Hội chợ nhận được sự quan tâm của nhiều tỉnh bạn.'],
    },
  },
  {
    id: 'attendee/list-draws',
    cues: ['thu hút', 'quy tụ', 'hội tụ', 'có '],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:(?:${EVENT}|${SHOW})(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,60}? (?:có|(?:[^.;:]{0,120}? )?(?:thu hút|quy tụ|hội tụ)))(?: được)?(?<cue>(?: sự (?:tham gia|tham dự|quan tâm|góp mặt|chú ý|có mặt)(?: (?:và|,) [^.,;ⓅⓉ]{2,20})?(?: đông đảo)? của)?) (?<list>(?:(?:hơn |gần |trên |khoảng |đông đảo |(?:khá |rất )?đông |nhiều |hàng (?:chục |trăm |nghìn |ngàn )|\\d)[\\d./ ]*(?:${PEOPLE_NOUNS.join('|')})|đại diện )(?:[^.;:]|\\.(?=\\d)){0,240}?)(?= (?:đã |cùng |về |đến |tới ){0,4}(?:tham dự|tham gia|dự)|;|\\.(?!\\d)|$|, (?:tranh tài|thi đấu))`,
    ),
    examples: {
      yes: [
        ['Hội nghị có hơn 200 đại biểu tham dự.', { list: 'hơn 200 đại biểu' }],
        ['Hội thảo thu hút sự quan tâm của gần 100 nhà khoa học.', { list: 'gần 100 nhà khoa học' }],
      ],
      no: ['Toàn tỉnh có hơn 200 hộ nghèo.', 'Hội nghị cho biết huyện có 30 trường học.'],
    },
  },
  {
    id: 'attendee/people-then-du',
    cues: ['dự', 'có mặt'],
    pattern: new RegExp(
      `^(?:nhân dịp này, |đặc biệt, |tại (?:điểm|đầu) cầu [^,.;ⓅⓉ]{2,60}, |[^.;:,ⓅⓉⓄ]{0,12}Ⓓ, (?:tại [^.;:,ⓅⓉ]{2,60}, )?)?(?:các đồng chí(?=:| Ⓟ):? )?(?<list>(?:[ⓅⓉ\\d]|(?:hơn|gần|khoảng|đông đảo|đại diện|lãnh đạo|các (?:đồng chí|vị|đại biểu|bộ trưởng|thứ trưởng|Ⓣ)|nhiều(?! (?:ý kiến|nội dung|câu hỏi|vấn đề|hoạt động))|hàng (?:chục|trăm|nghìn|ngàn)|cán bộ|giảng viên) ).*?)(?<cue>,? (?:cùng |cũng |đã |đều |sẽ |đến |tới |về ){0,4}(?:tham dự|(?<!vinh )dự(?! kiến| án| báo| thảo)|có mặt|chung vui|chia vui|(?<=(?:đến|tới) )(?:theo dõi|cổ vũ|động viên|chứng kiến))(?:(?: và|,) [^.;ⓅⓉ]{2,60})?(?: ${EVENT}|(?<=có mặt) (?:tại|ở) (?:điểm cầu|đầu cầu|hội trường|trụ sở|nhà hát|khán phòng|đây)| ?\\.|$))`,
    ),
    examples: {
      yes: [
        [
          'Các đồng chí: Lò Văn Ơn, Phó Bí thư; Tô Thị Nhàn và lãnh đạo các phòng tham dự hội nghị.',
          { list: 'Lò Văn Ơn, Phó Bí thư; Tô Thị Nhàn và lãnh đạo các phòng' },
        ],
      ],
      no: ['Ông Lò Văn Ơn trình bày dự thảo.'],
    },
  },
  {
    id: 'attendee/people-together-act',
    cues: ['cùng', 'và'],
    pattern: new RegExp(
      `(?:^|[.;,] |[Ⓓ”"] |[ⓄⓉ],? do )(?<list>Ⓟ(?: \\([^()]{1,60}\\))?(?:(?:,| và| cùng) [ⓅⓉ]){0,8}(?: (?:làm trưởng đoàn|dẫn đầu))?,? (?:cùng(?: với)?|và) (?:lãnh đạo|đại diện|các|đông đảo|nhiều|hơn|gần|khoảng|trên|\\d|hàng|một số|toàn thể|đoàn|thành viên|cán bộ|tập thể)(?![A-Za-zÀ-ỹ])${NO_VERB}{0,200}?) ${TOGETHER}`,
      'u',
    ),
    reason: 'who goes with a person who goes, works or opens is there too',
    examples: {
      yes: [
        [
          'Sáng nay, ông Danh Út cùng lãnh đạo các phòng, ban đã về thăm bản Nậm Sin.',
          { list: 'ông Danh Út cùng lãnh đạo các phòng, ban' },
        ],
        ['Bà Lò Thị Mai và 20 hộ dân đã cắt băng khánh thành cầu.', { list: 'Bà Lò Thị Mai và 20 hộ dân' }],
      ],
      no: [
        'Ông Danh Út yêu cầu Sở Y tế cùng các địa phương tiến hành rà soát.',
        'Ông Danh Út và lãnh đạo xã cho rằng cần kiểm tra lại.',
        'Ông Danh Út và lãnh đạo xã trồng cây lưu niệm.',
      ],
    },
  },
  {
    id: 'attendee/counted-people-gather',
    cues: ['hơn', 'gần', 'khoảng', 'trên', 'hàng', 'đông đảo', 'nhiều', 'có '],
    pattern: new RegExp(
      `^(?:[^.;:,ⓅⓉⓄ ]{2,8} [-–] )?(?:[^.;:,ⓅⓉⓄ]{0,30}(?:Ⓓ|(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua))(?: \\([^()]{1,20}\\))?, (?:tại [^.;:Ⓟ]{2,120}?, )?|(?:dự kiến,? |đã |trong ngày, |sẽ )?có |(?:cũng )?(?:tại|sau|trong|ngay sau) ${EVENT}[^.;:,ⓅⓉ]{0,60}, |tại [^.;:,ⓅⓉ]{2,60}, )?(?<list>(?:(?:hơn|gần|khoảng|trên) \\d[\\d.]*|(?<=có )\\d[\\d.]*(?: lượt)?|hàng (?:chục|trăm|nghìn|ngàn|vạn)(?: (?:nghìn|ngàn|vạn))?|đông đảo|nhiều) (?:bạn |vị |nguyên )?(?:${PEOPLE_NOUNS.join('|')}|lãnh đạo|quan chức|người dân|đồng bào|bạn trẻ|thanh niên|bác sĩ)(?![A-Za-zÀ-ỹ])${NO_VERB}{0,120}?)(?: (?:đã|vừa|cùng|cũng|sẽ|xúc động)){0,3} (?:tề tựu|ngồi kín|ngồi chật|chật kín|ra quân|xuống đường|tụ hội|quy tụ|hò reo|vỗ tay|tập trung (?:tại|về|ở)|đổ về|có mặt|hội tụ|(?:đến|tới) từ (?:rất )?sớm|(?:đến|tới|về) dự|tham dự|(?:đăng ký )?tham gia(?=[.,;]|$)|tham gia (?:tranh tài|thi đấu|hưởng ứng|${EVENTS})|tranh tài|thi đấu|(?:cùng )?(?:bàn|thảo luận) (?:các|về|giải pháp)|lắng nghe|diễu hành|dâng hương|dâng hoa|viếng|chứng kiến|theo dõi|tổ chức diễu hành)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    examples: {
      yes: [
        [
          'Tối qua, hàng nghìn người dân thị trấn đã đổ về quảng trường chờ giờ khai mạc.',
          { list: 'hàng nghìn người dân thị trấn' },
        ],
        ['Sau buổi lễ, gần 300 đoàn viên đã diễu hành quanh hồ.', { list: 'gần 300 đoàn viên' }],
      ],
      no: ['Những năm qua, hơn 2.000 người đã tham dự các lớp nghề.', 'Tại xã, hơn 300 người tham gia bảo hiểm y tế.'],
    },
  },
  {
    id: 'attendee/counted-for',
    cues: ['cho ', 'với ', 'trước '],
    besideEvent: true,
    pattern: new RegExp(
      `(?:(?:tập huấn|bồi dưỡng|lớp|khóa|huấn luyện|truyền thông|tuyên truyền|quán triệt|khám bệnh|tư vấn|ngoại khóa|bài học)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160}?(?: dành)? cho|(?<![A-Za-zÀ-ỹ])(?:${EVENTS}|${SHOWS}|diễn ra|tổ chức|khai mạc|bế mạc)(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,160}?,?(?<! đối) với|(?:nói|phát biểu|chia sẻ|biểu diễn) trước) (?<list>(?:(?:hơn|gần|khoảng|trên) )?(?:\\d[\\d.]*|hàng (?:chục|trăm|nghìn|ngàn|vạn)) (?:lượt |bạn |em |vị )?(?:${PEOPLE_NOUNS.join('|')})(?![A-Za-zÀ-ỹ])(?:(?!,? (?:tham gia|tham dự|dự|về|từ ngày|trong(?! (?:vùng|huyện|tỉnh|xã|nước|toàn|khu vực|diện|ngành|và ngoài))|vào|do|nhằm|để|tại|trên địa bàn|đã|sẽ|được|tranh|thi đấu|diễn ra|ngày|sáng|chiều|tối)(?![A-Za-zÀ-ỹ]))[^.;:“"]){0,120})`,
      'u',
    ),
    reason: 'the sentence that tells of the event counts those for whom or with whom it is held',
    examples: {
      yes: [
        ['Học viện đã khai giảng lớp tiếng Mông cho 40 sĩ quan các đồn.', { list: '40 sĩ quan các đồn' }],
        ['Đại hội diễn ra trong hai ngày với 210 đại biểu.', { list: '210 đại biểu' }],
      ],
      no: ['Xã có lớp học cho 3 bản.', 'Hội nghị diễn ra với 5 nội dung.'],
    },
  },
]
