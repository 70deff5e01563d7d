/** The constructions that open a list of those present. */
import { PEOPLE_NOUNS } from '../lexicon/attendance.js'
import type { Rule } from '../rules/rule.js'

const EVENT =
  '(?:hội nghị|hội thảo|tọa đàm|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|diễn đàn|chương trình|ngày hội|hội thi|liên hoan)'
const SHOW = '(?:sự kiện|hội chợ|triển lãm|cuộc thi|giải (?:đấu|chạy|bóng|vô địch)|lớp học|màn |festival|là nơi)'
const COME = '(?:cùng|đến|tới|về|còn|cũng|có)'
const ATTEND = '(?:tham dự|dự|tham gia|có mặt|chứng kiến|đi|chung vui|chia vui|đến với|về với)'
const HAS =
  ',?(?: còn| gồm| cũng){0,3}(?: có mặt| có| gồm)(?: có)?(?: sự (?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến|có mặt)(?: đông đảo)? của)?'

/** What opens a list; the list itself is the slot "list". */
export const LIST_RULES: readonly Rule[] = [
  {
    id: 'attendee/list-du-co',
    cues: ['dự', 'tham gia', 'có mặt', 'chứng kiến', 'cùng đi', 'vui với', 'đến với', 'về với'],
    pattern: new RegExp(
      `(?:^|[.,;–-] | và |[ⒹⓄ],? |(?<= )(?=(?:tới|đến|cùng|tham) dự |dự ${EVENT}))(?<cue>(?:${COME} ){0,4}${ATTEND}(?:,? (?:và )?(?:phát biểu )?(?:chỉ đạo|chứng kiến|theo dõi|phát biểu|chủ trì|làm việc|cổ vũ|động viên|trao[^.,;ⓅⓉ]{0,30})){0,2})(?<event>(?: (?:hội|tọa đàm|buổi|cuộc|phiên|lễ|đại|kỳ|họp|diễn đàn|chương trình|ngày|liên hoan|giải|kỷ niệm|khai mạc|bế mạc|tại|với|cùng|đoàn|chuyến|phần|lớp|khóa|đối thoại|các đội|thầy|nhà trường|bà con|Ⓣ|Ⓞ)[^.;Ⓟ]{0,240}?)?)${HAS}(?: các đồng chí| các ông, bà)?:?(?<list> .*|$)`,
    ),
    examples: {
      yes: [
        ['Tham dự hội nghị có lãnh đạo các sở, ngành.', { list: ' lãnh đạo các sở, ngành.' }],
        ['Cùng dự còn có đại diện 5 xã.', { list: ' đại diện 5 xã.' }],
      ],
      no: ['Dự báo thời tiết hôm nay nắng nóng.', 'Người dân tham gia bảo hiểm y tế.'],
    },
  },
  {
    id: 'attendee/list-opening-du',
    cues: ['dự'],
    pattern: new RegExp(
      `^(?<cue>(?:${COME} ){0,4}(?:tham dự|dự)(?! (?:án|báo|kiến|thảo|toán|trữ|phòng|luật|định))) [^.;Ⓟ]{0,240}?${HAS}(?: các đồng chí| các ông, bà)?:?(?<list> .*|$)`,
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
      /(?:^|[.;,] )(?<cue>thành phần(?: (?:tham dự|tham gia|dự|đoàn|đại biểu)[^.;:,ⓅⓉ]{0,60}?)?(?: gồm có| bao gồm| gồm| là| có)|(?:ngoài ra|bên cạnh đó),? (?:hội nghị |buổi lễ |đại hội )?còn có):?(?<list> (?:các (?:đồng chí|đại biểu|đại diện|vị|ông|bà|cán bộ|sở|ban|bộ|cơ quan|tỉnh|thành|ủy viên)|những người|toàn thể |đại diện |lãnh đạo |[ⓅⓉⓄ\d]|hơn |gần |đông đảo ).*)/,
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
    cues: ['phía'],
    pattern: new RegExp(`(?:^|[.;,] |(?<= )(?=về phía))(?<cue>(?:về )?phía [^.;:ⓅⓉ]{1,90}?)${HAS}:?(?<list> .*|$)`),
    examples: {
      yes: [
        [
          'Về phía huyện Mường Tè có bà Lò Thị Mai, Chủ tịch UBND huyện.',
          { list: ' bà Lò Thị Mai, Chủ tịch UBND huyện.' },
        ],
      ],
      no: ['Gió thổi về phía đông.'],
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
    id: 'attendee/list-tiep-doan-co',
    cues: ['tiếp', 'đón', 'làm việc', 'Ⓞ có', 'Ⓞ gồm'],
    pattern:
      /(?:^|[.;,] )(?<cue>cùng tiếp|Ⓞ(?= có [ⓅⓉ]| gồm [ⓅⓉ])|(?:cùng )?(?:đón tiếp|tiếp đón|tiếp|đón|cùng làm việc|làm việc)(?: và làm việc)?(?: với)? (?:đoàn|buổi|Ⓞ)[^.;:ⓅⓉ]{0,40}?,?)(?: còn| gồm)? (?:có|gồm|là):?(?<list> .*|$)/,
    examples: {
      yes: [['Tiếp đoàn có ông Danh Út, Chủ tịch UBND xã.', { list: ' ông Danh Út, Chủ tịch UBND xã.' }]],
      no: ['Đoàn tiếp tục làm việc tại xã.'],
    },
  },
  {
    id: 'attendee/list-draws',
    cues: ['thu hút', 'quy tụ', 'hội tụ', 'có '],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:(?:${EVENT}|${SHOW})(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,60}? )(?:thu hút|quy tụ|hội tụ|có)(?<cue>(?: sự (?:tham gia|tham dự|quan tâm|góp mặt|chú ý|có mặt)(?: (?:và|,) [^.,;ⓅⓉ]{2,20})?(?: đông đảo)? của)?) (?<list>(?:(?:hơn |gần |trên |khoảng |đông đảo |nhiều |hàng (?:chục |trăm |nghìn |ngàn )|\\d)[\\d. ]*(?:${PEOPLE_NOUNS.join('|')})|đại diện )[^.;:]{0,240}?)(?= (?:đã |cùng |về |đến |tới ){0,4}(?:tham dự|tham gia|dự)|[.;]|$)`,
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
      `^(?:nhân dịp này, |đặc biệt, |tại (?:điểm|đầu) cầu [^,.;ⓅⓉ]{2,60}, |[^.;:,ⓅⓉⓄ]{0,12}Ⓓ, (?:tại [^.;:,ⓅⓉ]{2,60}, )?)?(?:các đồng chí:? )?(?<list>(?:[ⓅⓉ\\d]|(?:hơn|gần|khoảng|đông đảo|đại diện|lãnh đạo|các (?:đồng chí|vị|đại biểu)|nhiều(?! (?:ý kiến|nội dung|câu hỏi|vấn đề|hoạt động))|hàng (?:chục|trăm|nghìn|ngàn)|cán bộ|giảng viên) ).*?)(?<cue>,? (?:cùng |đã |đến |tới |về ){0,4}(?:tham dự|dự(?! kiến| án| báo| thảo)|có mặt)(?: và [^.;ⓅⓉ]{2,30})?(?: ${EVENT}|\\.|$))`,
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
]
