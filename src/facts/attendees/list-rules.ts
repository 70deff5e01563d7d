/** The constructions that open a list of those present. */
import { GROUP_HEADS, PEOPLE_NOUNS } from '../../lexicon/attendance.js'
import type { Rule } from '../../rules/rule.js'
import { alternation } from '../../text/alternation.js'

export const EVENTS =
  'hội nghị|hội thảo|tọa đàm|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|diễn đàn|chương trình|ngày hội|hội thi|liên hoan'
const EVENT = `(?:${EVENTS})`
const COME = '(?:cùng|đến|tới|về|còn|cũng|có)'
const ATTEND = '(?:tham dự|dự|tham gia|có mặt|hiện diện|góp mặt|chứng kiến|đi|chung vui|chia vui|đến với|về với)'
const HAS =
  '(?<! (?:trong đó|chưa|không|nơi|mà|phải|cần|nên)),?(?: còn| gồm| cũng){0,3}(?: có mặt(?! (?:trước|đúng|từ|tại|ở) )| có(?! (?:thể|trong|trên(?! \\d)|tại|ở|nhiệm vụ|trách nhiệm|nội dung|kết quả|điều kiện|ý nghĩa|chủ đề|quy mô|bề dày|truyền thống|tác dụng) )| gồm)(?: có)?(?: sự (?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến|có mặt)(?: (?:đông đảo|đông đủ|đầy đủ))? của)?'

/** Heads that count whatever stands behind them, people or not. */
const COUNTING: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'khoảng', 'hàng', 'nhiều', 'một số', 'quý', 'quí'])
/** A group, by its head or by how many people it has: "đại diện các sở", "hàng trăm hộ dân", not "nhiều ý kiến". */
const WHO = `(?:(?:${alternation(GROUP_HEADS.filter((head) => !COUNTING.has(head)))})(?![A-Za-zÀ-ỹ])|(?:(?:(?:hơn|gần|trên|khoảng) )?\\d[\\d.]*|hàng (?:chục|trăm|nghìn|ngàn|vạn)|nhiều|một số) (?:vị |bạn |em )?(?:${alternation(PEOPLE_NOUNS)})(?![A-Za-zÀ-ỹ]))`

/** "Cùng dự là đại diện các phòng", not "Dự hội nghị là dịp ...". */
const ARE = ` là:?(?= (?:[ⓅⓉ]|các (?:đồng chí|ông|bà|vị)[: ]|${WHO}))`

/** "Ông A đã tới dự lễ khai giảng cùng đông đảo giáo viên": with whom one attends. */
const TOGETHER_WITH =
  ',? cùng(?: với)?(?= (?:đại diện|lãnh đạo|đông đảo|hơn|gần|khoảng|trên|hàng|nhiều|toàn thể|các đồng chí|các đại biểu|đoàn) )(?![^.;]{0,200} (?:có|gồm) )'

/** "Thành phố Mây Sương có các đồng chí: Ⓟ; Ⓟ": one of the sides, by its place; a verb behind the names would tell something else. */
const SIDE =
  '(?:thành phố|tp|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|trung ương|tw|địa phương|nhà trường|trường|công ty|đơn vị|(?:trong )?đoàn|khách mời|phía bạn)(?= ) ?[^.;:,ⓅⓉⓄ]{0,50}?(?= (?:gồm có|có|gồm)(?:(?: các (?:đồng chí|ông|bà|đ/c|anh|chị|vị)[^.;:ⓅⓉ]{0,20})?: [ⓅⓉ]|(?: các (?:đồng chí|ông|bà|đ/c|anh|chị))? (?:Ⓟ(?:, | và ))*Ⓟ(?:;|\\.?$|,? (?:và|cùng|cùng với) (?:lãnh đạo|đại diện|các (?:đồng chí|thành viên|cán bộ)) )))'

/** What those do who come for somebody else's sake, or who join in what is done. */
const COMPANIONS =
  '(?:(?:trực tiếp|tiếp và|tham gia|có mặt|ra|cùng) )?(?:đồng hành|cùng(?! (?:với đó|thời|kỳ|năm|lúc|ngày|dịp|chung))|đi cùng|đi theo|tháp tùng|hộ tống|theo dõi|quan sát|dự khán|góp mặt|quang lâm|cắt băng|bấm nút|ấn nút|nhấn nút|thực hiện nghi (?:thức|lễ)|ký kết|dâng hương|thắp hương|tham gia(?! bảo hiểm)|chứng kiến|tiếp(?! (?:tục|theo|nối|cận|thu|đó)(?![A-Za-zÀ-ỹ]))|đón|tiễn|đưa tiễn|gặp|gặp gỡ|làm việc|(?:(?:tham )?dự|có mặt)(?= [^.;:,ⓅⓉ]{0,40}(?:với|cùng) )|(?:đến|tới|về) (?:cổ vũ|theo dõi|thăm|viếng|chúc|chia|chung|tặng|động viên|chứng kiến|dâng|thắp|đón|tiễn|đưa|xem|tham|dự(?= [^.;:,ⓅⓉ]{0,40}(?:với|cùng) )))'
/** With whom they come: "đi với | Bộ trưởng X và đoàn công tác |", "tiếp | Thứ trưởng X, Thứ trưởng Y tại trụ sở |". */
const WITH_WHOM =
  '[^.;:,Ⓟ]{0,60}?(?:Ⓣ,)? Ⓟ(?: \\([^()]{1,60}\\))?(?:(?:,|,? và|,? cùng) [^.;:,ⓅⓉ]{0,30}?[ⓅⓉ]){0,3}(?: [^.;:,ⓅⓉ]{1,60}?)?'

/** Who stands first in a list of people, in which no verb has to tell that they were there. */
export const PERSON_OR_GROUP = `(?:[ⓅⓉ]|(?:hơn |gần |khoảng |trên )?\\d[\\d.]* (?:vị |bạn )?(?:${alternation(PEOPLE_NOUNS)})(?![A-Za-zÀ-ỹ])|(?:${alternation(GROUP_HEADS)})(?![A-Za-zÀ-ỹ]))`
const SOMEBODY = `(?:${PERSON_OR_GROUP}|\\d)`

/** How many or how willing: "sự có mặt | đông đủ | của". */
const IN_NUMBER = '(?: (?:đông đảo|đông đủ|đầy đủ|nhiệt tình|tích cực|trực tiếp|trang trọng))?'

/** A rule that opens a list. */
export interface ListRule extends Rule {
  /** It holds only where the event itself is told; elsewhere the same words tell of other events. */
  readonly besideEvent?: true
}

/** What opens a list of people named one by one; the list itself is the slot "list". */
export const LIST_RULES: readonly ListRule[] = [
  {
    id: 'attendee/list-du-co',
    cues: ['dự', 'tham gia', 'có mặt', 'hiện diện', 'góp mặt', 'chứng kiến', 'cùng đi', 'vui', 'đến với', 'về với'],
    pattern: new RegExp(
      `(?:^|[.,;–-] | và |[ⒹⓄ],? |^(?:dự kiến|trực tiếp) |(?<= )(?=(?:tới|đến|cùng|tham) dự |dự ${EVENT}))(?<cue>(?:${COME} ){0,4}${ATTEND}(?:,? (?:và )?(?:phát biểu )?(?:chỉ đạo|chứng kiến|theo dõi|phát biểu|chủ trì|làm việc|cổ vũ|động viên|trao[^.,;ⓅⓉ]{0,30})){0,2})(?<event>(?: (?:hội|tọa đàm|buổi|cuộc|phiên|lễ|đại|kỳ|họp|diễn đàn|chương trình|ngày|liên hoan|giải|kỷ niệm|khai mạc|bế mạc|tại|với|cùng|đoàn|chuyến|phần|lớp|khóa|đối thoại|diễn tập|ra quân|hoạt động|sự kiện|vòng|chung kết|tranh tài|thi đấu|biểu diễn|trình diễn|trưng bày|tập huấn|mít tinh|gặp mặt|giao lưu|lao động|các đội|thầy|nhà trường|bà con|Ⓣ|Ⓞ)[^.;Ⓟ]{0,240}?)?)(?:${HAS}|${ARE}|${TOGETHER_WITH}|(?<=có mặt)(?= (?:[ⓅⓉ]|lãnh đạo|đại diện|các đồng chí|các ông|đông đảo|toàn thể|hơn \\d|gần \\d)))(?: các đồng chí(?=:| Ⓟ)| các ông, bà)?[:,]?(?<list> .*|$)`,
    ),
    unlessBehind: /(?<=(?<![A-Za-zÀ-ỹ])bầu [^.,;]{0,60})/u,
    examples: {
      yes: [
        ['Tham dự hội nghị có lãnh đạo các sở, ngành.', { list: ' lãnh đạo các sở, ngành.' }],
        ['Cùng dự còn có đại diện 5 xã.', { list: ' đại diện 5 xã.' }],
        ['Tham gia tranh tài có 40 đội.', { list: ' 40 đội.' }],
        ['Góp mặt tại buổi lễ là lãnh đạo xã.', { list: ' lãnh đạo xã.' }],
        ['Bà Lò Thị Mai đã tới dự lễ khai giảng cùng đông đảo phụ huynh.', { list: ' đông đảo phụ huynh.' }],
      ],
      no: [
        'Dự báo thời tiết hôm nay nắng nóng.',
        'Người dân tham gia bảo hiểm y tế.',
        'Dự hội nghị là dịp để các xã học hỏi.',
      ],
    },
  },
  {
    id: 'attendee/list-opening-du',
    cues: ['dự', 'có mặt', 'cùng đi', 'đi cùng', 'theo dõi', 'chứng kiến'],
    pattern: new RegExp(
      `^(?<cue>(?:quang lâm(?: chứng minh)?,? (?:và )?)?(?:${COME} ){0,4}(?:tham dự|dự|có mặt|đi cùng|cùng đi|theo dõi|chứng kiến)(?! (?:án|báo|kiến|thảo|toán|trữ|phòng|luật|định)))(?: [^.;Ⓟ]{0,240}?${HAS}| [^.;Ⓟ]{0,120}?${ARE}|(?: [^.;:Ⓟ]{1,120})?(?=:(?: (?:[ⓅⓉⓄ]|các |lãnh đạo |đại diện |đồng chí |ông |bà )|$)))(?: các đồng chí(?=:| Ⓟ)| các ông, bà)?[:,]?(?<list> .*|$)`,
    ),
    reason: 'at the head of a sentence, whatever the event is called',
    examples: {
      yes: [
        [
          'Đến tham dự hoạt động ý nghĩa này có bà Lò Thị Mai, Phó Chủ tịch UBND xã.',
          { list: ' bà Lò Thị Mai, Phó Chủ tịch UBND xã.' },
        ],
        ['Tham dự buổi làm việc:', { list: '' }],
        ['Chứng kiến lễ ký kết: bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Quang lâm chứng minh và tham dự: bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Có mặt chung vui với bà con là bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
      ],
      no: ['Dự kiến năm nay xã có 3 trường đạt chuẩn.', 'Có mặt từ sáng là yêu cầu của bà Lò Thị Mai.'],
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
    cues: ['có', 'gồm', 'là'],
    pattern: new RegExp(
      `(?:^(?:(?:đặc biệt|ngoài ra),? |(?:Ⓓ|(?:tại|trong|về phía|phía|sáng|chiều|tối) [^.;:,ⓅⓉ]{2,60}), )?|[,;] (?=(?:cùng (?:đi|dự|tham dự|tham gia)|đi cùng|tháp tùng)(?: [^.;:,ⓅⓉ]{1,60})? [ⓅⓉ] ))(?<cue>(?:${COMPANIONS})(?![A-Za-zÀ-ỹ])(?:${WITH_WHOM}|[^.;:Ⓟ]{0,120}?)(?:${HAS}|${ARE})):?(?: các (?:đồng chí|ông|bà|anh|chị)(?=:| Ⓟ))?:?(?<list> (?:các |quý )?(?:(?:đồng chí |ông |bà )?${PERSON_OR_GROUP}|đồng chí |(?<= còn có )Ⓞ).*)`,
      'u',
    ),
    reason:
      'who goes with, follows, cheers or receives is told at the head of a sentence, whatever the event is called',
    examples: {
      yes: [
        [
          'Theo dõi từ đài chỉ huy còn có Trung tướng Lò Văn Ơn, Phó Tư lệnh.',
          { list: ' Trung tướng Lò Văn Ơn, Phó Tư lệnh.' },
        ],
        ['Cùng xuống đồng với bà con có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Tháp tùng ông Danh Út có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Cùng đi với đoàn do Bộ trưởng Danh Út dẫn đầu, còn có: các vị đại sứ.', { list: ' các vị đại sứ.' }],
        ['Tại xã, đón ông Danh Út và đoàn có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Dự lễ cùng ông Danh Út, bà Ma Thị Lả là lãnh đạo xã.', { list: ' lãnh đạo xã.' }],
      ],
      no: [
        'Cùng ngày, xã Nậm Sin có ông Danh Út bị thương.',
        'Đón ông Danh Út, cả xã có bà Lò Thị Mai vắng.',
        'Tiếp tục có đại diện các xã nêu ý kiến.',
        'Cùng ông Danh Út xã Nậm Sin có 3 cây cầu.',
        'Dự lễ có ông Danh Út và vợ có bà Lò Thị Mai.',
      ],
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
    cues: ['tham dự', 'tham gia', 'hiện diện', 'góp mặt', 'chứng kiến', 'có mặt'],
    pattern: new RegExp(
      `(?<cue>(?:có|với|cùng|dưới|trước|và(?=[^.,;ⓅⓉ]{0,30} của:? (?:[ⓅⓉ\\d]|hơn |gần |trên |khoảng ))|đón|đón tiếp|tiếp đón|chào đón|đón nhận|được|nhận) sự (?:trở lại |(?:quan tâm|hưởng ứng),? (?:và )?)?(?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến|có mặt)(?:(?: và|,) [^.,;ⓅⓉ]{2,20})?${IN_NUMBER} của):?(?<list> (?!(?:\\d+ )?(?:nước|quốc gia|trung quốc|nhật bản|hàn quốc|hoa kỳ|mỹ|ấn độ|nga|pháp|cả|toàn xã hội|người dân|cộng đồng)(?![A-Za-zÀ-ỹ])).*|$)`,
      'u',
    ),
    unlessBehind:
      /(?<=(?:cần|phải|nên|không|chưa|sẽ cần) )|(?<=(?<![A-Za-zÀ-ỹ])(?<!(?:cuộc|buổi|họp|hội nghị) )(?:giao|yêu cầu|đề nghị) (?:Ⓞ|các |sở |phòng |xã )[^.;]{2,160})/u,
    examples: {
      yes: [
        ['Hội thảo diễn ra với sự tham dự của hơn 100 nhà khoa học.', { list: ' hơn 100 nhà khoa học.' }],
        ['Ban Tổ chức hân hạnh đón sự hiện diện của bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
      ],
      no: [
        'Người dân tham gia bảo hiểm y tế.',
        'Kết quả đó có được nhờ cách làm mới và sự tham gia của các trường học.',
        'Lãnh đạo huyện giao Phòng Y tế lập kế hoạch, với sự tham gia của các trạm y tế.',
      ],
    },
  },
  {
    id: 'attendee/list-welcomes',
    cues: ['đón'],
    pattern: new RegExp(
      `(?:${EVENTS}|nhà trường|chúng tôi|chúng em)[^.;:ⓅⓉⓄ]{0,60}? (?<cue>(?:(?:vinh dự|hân hạnh|vui mừng|long trọng|trân trọng)(?: được)? (?:chào đón|đón tiếp|đón chào|đón)|(?:chào đón|đón tiếp|đón chào)|đón(?= [^.;:]{2,200} (?:về|đến|tới|tham) (?:tham )?dự(?![A-Za-zÀ-ỹ])))(?! nhận)(?: sự (?:tham dự|hiện diện|có mặt) của)?):?(?<list> (?:${SOMEBODY}|Ⓞ).*|(?<=:)$)`,
    ),
    examples: {
      yes: [
        ['Buổi lễ vinh dự đón tiếp:', { list: '' }],
        [
          'Hội nghị vinh dự được đón bà Lò Thị Mai, Phó Chủ tịch UBND xã và đại diện 5 trường học.',
          { list: ' bà Lò Thị Mai, Phó Chủ tịch UBND xã và đại diện 5 trường học.' },
        ],
        ['Về với nhà trường, chúng tôi vinh dự được đón bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Hội nghị đón hơn 200 đại biểu về dự.', { list: ' hơn 200 đại biểu về dự.' }],
      ],
      no: [
        'Hội nghị đón 5 sự kiện lớn.',
        'Buổi lễ vinh dự đón nhận Huân chương Lao động.',
        'Chúng tôi rất vinh dự được đón nhận bằng khen.',
      ],
    },
  },
  {
    id: 'attendee/list-composition',
    cues: ['thành phần', 'đối tượng', 'ngoài ra', 'bên cạnh đó'],
    pattern: new RegExp(
      `(?:^(?:[-–+*•] ?|\\d{1,2}[.)] )?|[.;,] )(?<cue>đối tượng (?:tham dự|tham gia|dự|tập huấn|bồi dưỡng|mời)(?! (?:bảo hiểm|án))[^.;:,ⓅⓉ]{0,60}? (?:gồm có|bao gồm|gồm|là)|thành phần(?: (?:của )?(?:tham dự|tham gia|dự|đoàn|tổ|Ⓞ(?=[^.]*Ⓟ)|đại biểu|mời|được mời|khách mời)[^.;:,ⓅⓉ]{0,60}?)?(?: gồm có| bao gồm| gồm| là| có|(?=:(?: |$)))|(?:ngoài ra|bên cạnh đó),? (?:hội nghị |buổi lễ |đại hội )?còn có(?: mặt)?):?(?<list> (?:các (?:đồng chí|đại biểu|đại diện|vị|ông|bà|cán bộ|trưởng|học viên|sở|ban|bộ|cơ quan|tỉnh|thành|ủy viên)|những người|[ⓅⓉⓄ\\d]|hơn |gần |đông đảo |${WHO}).*|(?<=:)$)`,
      'u',
    ),
    examples: {
      yes: [
        ['Thành phần tham dự gồm lãnh đạo các xã.', { list: ' lãnh đạo các xã.' }],
        ['Thành phần tham dự:', { list: '' }],
        ['- Thành phần mời: đại diện các xã.', { list: ' đại diện các xã.' }],
        ['Ngoài ra, còn có mặt các ông, bà: Danh Út, Lò Thị Mai.', { list: ' các ông, bà: Danh Út, Lò Thị Mai.' }],
        ['Đối tượng tham gia lớp học là các trưởng bản.', { list: ' các trưởng bản.' }],
        ['Ngoài ra còn có đại diện các trường tham dự.', { list: ' đại diện các trường tham dự.' }],
      ],
      no: [
        'Đối tượng tham gia bảo hiểm y tế gồm các hộ nghèo.',
        'Thành phần hồ sơ gồm đơn đề nghị.',
        'Thành phần hồ sơ:',
        'Thành phần Đoàn kiểm tra gồm đại diện Sở Y tế.',
      ],
    },
  },
  {
    id: 'attendee/list-ve-phia',
    cues: ['phía', 'cầu', 'về'],
    pattern: new RegExp(
      `(?:^|[.;,] |(?<= )(?=về phía))(?<cue>(?:tại |(?=(?:các|\\d+) (?:điểm|đầu) cầu))(?:các |\\d+ |mỗi |đầu |điểm )[^.;:,ⓅⓉ]{0,8}?cầu(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,80}?(?=,?(?: còn| cũng)?(?: có| gồm)(?: mặt| sự)?:? (?:[ⓅⓉ]|các (?:đồng chí|ông|thành viên|phó|đại biểu)|cán bộ |đại biểu |trưởng |\\d+ |hơn |gần |${WHO}))|(?<=^|[.;] )về (?!(?:việc|vấn đề|nội dung|công tác|nhân sự) )[^.;:,ⓅⓉ]{1,60}?(?= có:? (?:(?:các (?:đồng chí|ông|bà)|đồng chí|ông|bà):? )?Ⓟ)|(?:về |bên )?phía (?![^.;:ⓅⓉ]{1,90} (?:sẽ|đã|cần|phải) (?!có|gồm))(?!(?:trước|sau|trên|dưới|trong|ngoài|đông|tây|nam|bắc|xa|cuối|đầu|này|kia|đó|bên kia)(?![A-Za-zÀ-ỹ]))[^.;:ⓅⓉ]{1,90}?)(?:${HAS}:?|:(?= [ⓅⓉ]|$))(?<list> .*|$)`,
    ),
    examples: {
      yes: [
        ['Dự buổi làm việc, về phía Sở Y tế:', { list: '' }],
        ['Về Sở Y tế có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Phía Sở Y tế: bà Lò Thị Mai, Giám đốc Sở.', { list: ' bà Lò Thị Mai, Giám đốc Sở.' }],
        [
          'Về phía huyện Mường Tè có bà Lò Thị Mai, Chủ tịch UBND huyện.',
          { list: ' bà Lò Thị Mai, Chủ tịch UBND huyện.' },
        ],
      ],
      no: [
        'Gió thổi về phía đông.',
        'Về phía huyện Mường Tè: diện tích lúa tăng.',
        'Về Sở Y tế có 3 xe.',
        'Về việc này có bà Lò Thị Mai lo.',
        'Cả làng cùng trông về phía trước mà làm ăn.',
      ],
    },
  },
  {
    id: 'attendee/list-dai-dien-co',
    cues: ['có', 'gồm'],
    pattern: new RegExp(
      `(?:^|[.;] )(?<cue>(?:(?:đại diện|lãnh đạo|(?:các (?:vị )?)?(?:đại biểu|khách quý)) [^.;:ⓅⓉ]{1,60}?|các (?:đồng chí|vị) lãnh đạo [^.;:ⓅⓉ]{1,60}?|(?:các )?(?:vị )?khách quý|(?:tại )?(?:hội nghị|buổi lễ|đại hội|hội thảo|buổi làm việc|cuộc họp|tọa đàm|diễn đàn|chương trình|lễ [^.;:,ⓅⓉⓄ]{2,30})(?: này)?(?: còn|,)?|(?:cuộc )?họp tại [^.;:,ⓅⓉ]{2,60},|${SIDE}) (?:còn )?(?:có|gồm)(?: có| mặt)?) ?(?:các đồng chí|các ông, bà|các ông)?:?(?<list> (?:đồng chí |các |ông |bà )?[ⓅⓉ].*)`,
    ),
    examples: {
      yes: [
        ['Đại diện huyện Mường Tè có các đồng chí: Lò Thị Mai; Danh Út.', { list: ' Lò Thị Mai; Danh Út.' }],
        ['Lãnh đạo huyện Mường Tè có đồng chí Danh Út.', { list: ' đồng chí Danh Út.' }],
        ['Họp tại phòng họp tầng 3, có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Hội nghị có mặt bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Đại biểu Trung ương có bà Lò Thị Mai; lãnh đạo Bộ Y tế.', { list: ' bà Lò Thị Mai; lãnh đạo Bộ Y tế.' }],
        ['Thành phố Sông Hinh có các đồng chí: Lò Thị Mai; Danh Út.', { list: ' Lò Thị Mai; Danh Út.' }],
        ['Xã Nậm Sin có ông Danh Út và bà Lò Thị Mai.', { list: ' ông Danh Út và bà Lò Thị Mai.' }],
        ['Khách mời có: bà Lò Thị Mai; ông Danh Út.', { list: ' bà Lò Thị Mai; ông Danh Út.' }],
        ['Trong đoàn có bà Lò Thị Mai và lãnh đạo 3 xã.', { list: ' bà Lò Thị Mai và lãnh đạo 3 xã.' }],
      ],
      no: [
        'Xã Nậm Sin có ông Danh Út bị thương.',
        'Xã Nậm Sin có các hộ nuôi ong.',
        'Đại diện huyện Mường Tè có ý kiến.',
        'Lãnh đạo huyện Mường Tè có ý kiến.',
      ],
    },
  },
  {
    id: 'attendee/list-side',
    cues: ['đại biểu', 'lãnh đạo', 'đại diện', 'khách quý', 'phía'],
    pattern:
      /(?:^|[.;] )(?<cue>(?:(?:về )?phía|(?:các )?(?:đồng chí |vị )?(?:đại biểu|lãnh đạo|đại diện|khách quý))(?:(?![^:]* (?:nêu|hỏi|trao|tặng|khen|giao|bầu|nhận|kỷ luật|đề nghị|kiến nghị|phản ánh|thăm|cho)[ :]) [^.;:,ⓅⓉ]{1,60})?):(?<list> (?:(?:các )?(?:đồng chí|ông|bà|vị):? )?Ⓟ(?:[,;]| [-–]| và| cùng| \(|\.?$).*)/u,
    reason: 'one of the sides, and behind a colon who came of it',
    examples: {
      yes: [
        ['Đại biểu Trung ương: Bà Lò Thị Mai, lãnh đạo Bộ Y tế.', { list: ' Bà Lò Thị Mai, lãnh đạo Bộ Y tế.' }],
        ['Về phía tỉnh: Các đồng chí: Danh Út; Lò Thị Mai.', { list: ' Các đồng chí: Danh Út; Lò Thị Mai.' }],
      ],
      no: ['Lãnh đạo xã: Ông Danh Út cho biết lúa được mùa.', 'Đại biểu nêu: Ông Danh Út, bà Lò Thị Mai lo giống.'],
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
    cues: [
      'gồm',
      'là',
      'đại biểu',
      'khách mời',
      'trình bày',
      'diễn giả',
      'báo cáo viên',
      'giảng viên',
      'đứng lớp',
      'giám khảo',
    ],
    pattern: new RegExp(
      `(?:^(?:[-–+*•] ?)?|[.;,] )(?<cue>(?:(?:các|những|\\d{1,3}) [^.;:ⓅⓉ]{2,80}? (?:tham gia|tham dự|dự|có mặt|đăng đàn)(?! án| kiến| báo)[^.;:Ⓟ]{0,80}? (?:gồm|là)|(?:trong số )?(?:các )?đại biểu (?:tham gia|tham dự|về dự|đến dự|tới dự|dự(?! án| kiến))[^.;:,ⓅⓉ]{0,60}? (?:gồm|có|là)|(?:trong số )?(?:các )?(?:khách mời|diễn giả|báo cáo viên|giảng viên|(?:người )?đứng lớp|ban giám khảo|hội đồng giám khảo)[^.;:ⓅⓉ]{0,60}? (?:gồm|có|là)|(?:các )?(?:đại biểu|vị)? ?khách mời[^.;:ⓅⓉ]{0,60}? (?:gồm|có|là)|(?:các )?(?:khách mời|diễn giả|báo cáo viên|giảng viên|người trình bày|đại biểu)(?: (?:tham dự|tham gia|dự|khách mời|có mặt|của)(?![A-Za-zÀ-ỹ])[^.;:,ⓅⓉ]{0,40})?(?=:(?: [ⓅⓉ]|$)))(?: có)?):?(?<list> (?:(?:các (?:đồng chí|ông|bà|vị):? )?[ⓅⓉ]|(?<=(?:đại biểu|khách mời)[^.;:]{0,80} (?:gồm|có|là)(?: có)?:? )${WHO}|(?<=(?:đơn vị|cơ quan|tổ chức|doanh nghiệp|trường) [^.;:]{0,120}gồm:? )Ⓞ).*|$)`,
      'u',
    ),
    reason: 'those who take part are told one by one',
    examples: {
      yes: [
        ['Các hộ tham dự buổi làm việc gồm: ông Danh Út, bà Tô Thị Nhàn.', { list: ' ông Danh Út, bà Tô Thị Nhàn.' }],
        ['Khách mời của chương trình có bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
        ['Giảng viên là bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
        ['Khách mời: bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
        ['Đại biểu tham dự:', { list: '' }],
        ['Người đứng lớp có bà Tô Thị Nhàn.', { list: ' bà Tô Thị Nhàn.' }],
        ['3 đơn vị tham gia trưng bày gồm: Trường THPT Nậm Sin; Sở Y tế.', { list: ' Trường THPT Nậm Sin; Sở Y tế.' }],
      ],
      no: [
        'Các đại biểu nêu ba việc: bà Tô Thị Nhàn lo giống, ông Danh Út lo nước.',
        'Các hạng mục dự án gồm 3 gói.',
        'Các xã tham gia là dịp học hỏi.',
      ],
    },
  },
  {
    id: 'attendee/list-tiep-doan-co',
    cues: ['tiếp', 'đón', 'làm việc', 'Ⓞ có', 'Ⓞ gồm', 'Ⓣ có', 'Ⓣ gồm'],
    pattern:
      /(?:^|[.;,] )(?<cue>cùng tiếp|(?:trong )?Ⓞ(?= (?:gồm có|có|gồm) (?:các (?:đồng chí|ông|bà|đại biểu|vị)[^.;:ⓅⓉ]{0,20}:? )?[ⓅⓉ])|Ⓣ(?= (?:gồm có|có|gồm):? (?:các (?:đồng chí|ông|bà)[^.;:ⓅⓉ]{0,20}:? )?Ⓟ)|(?:cùng )?(?:đón tiếp|tiếp đón|tiếp|đón|cùng làm việc|làm việc)(?: và làm việc)?(?: với)? (?:đoàn|buổi|Ⓞ)[^.;:ⓅⓉ]{0,40}?,?)(?: còn| gồm)? (?:có|gồm|là):?(?<list> .*|$)/,
    examples: {
      yes: [
        ['Tiếp đoàn có ông Danh Út, Chủ tịch UBND xã.', { list: ' ông Danh Út, Chủ tịch UBND xã.' }],
        ['Đoàn giám sát gồm có các đồng chí: Danh Út, Lò Thị Mai.', { list: ' các đồng chí: Danh Út, Lò Thị Mai.' }],
        ['Thành viên Đoàn giám sát có: ông Danh Út; đại diện Sở Y tế.', { list: ' ông Danh Út; đại diện Sở Y tế.' }],
      ],
      no: ['Đoàn tiếp tục làm việc tại xã.', 'Thành viên Đoàn giám sát có ý kiến của ông Danh Út.'],
    },
  },
]
