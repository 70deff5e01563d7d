/** Lists of those present that open with where they sit, beside whom, or on which site: no verb tells that they attend. */
import { EVENTS, type ListRule, PERSON_OR_GROUP } from './list-rules.js'

/** Somebody named, a number of people or a group; not "nhiều ý kiến". */
const WHO = `(?!(?:hàng|nhiều|một số|quý|quí) |(?:hơn|gần|trên|khoảng) (?!\\d))${PERSON_OR_GROUP}`
/** What somebody does who is told of for the sake of it: "tại hội nghị có đại diện hai xã | phát biểu". */
const SPEAKS =
  '(?:phát biểu|nêu|đề nghị|kiến nghị|đề xuất|cho rằng|cho biết|báo cáo|trình bày|tham luận|ý kiến|hỏi|chất vấn|trao đổi|trả lời|giải đáp|bị|được|vắng)'
const LIST = `:?(?<list> (?:các (?:đồng chí|ông|bà|ông, bà|đ/c):? |đồng chí )?${WHO}.*)`
/** The clause behind names those present and tells nothing of them. */
const NO_SPEECH = `(?![^.;]{0,240} ${SPEAKS}(?![A-Za-zÀ-ỹ]))`

/** Lists that tell where somebody is. */
export const SCENE_RULES: readonly ListRule[] = [
  {
    id: 'attendee/list-seated',
    cues: ['ghế', 'xuất hiện', 'dãy bàn', 'hàng đầu'],
    pattern: new RegExp(
      `(?:^|[.;,] )(?<cue>(?:(?:cùng )?(?:ngồi|có mặt|xuất hiện|hiện diện) )?(?:ở |trên |tại |trong |phía )?(?:những |các )?(?:hàng ghế|dãy ghế|dãy bàn|ghế (?:nóng|khách mời|đại biểu|danh dự)|[“"]ghế nóng[”"]|hàng đầu)[^.;:,ⓅⓉ]{0,40}?,? (?:là|có|gồm)|xuất hiện (?:tại|ở) [^.;:,ⓅⓉ]{2,60} (?:là|có|còn có))(?: sự (?:có mặt|hiện diện|góp mặt) của)?${LIST}`,
      'u',
    ),
    examples: {
      yes: [
        ['Ngồi ở hàng ghế đầu có bà Lò Thị Mai và lãnh đạo 3 xã.', { list: ' bà Lò Thị Mai và lãnh đạo 3 xã.' }],
        ['Xuất hiện tại buổi lễ có ông Danh Út.', { list: ' ông Danh Út.' }],
      ],
      no: ['Ngồi ở hàng ghế đầu là một vinh dự.', 'Xuất hiện tại xã có sâu keo.'],
    },
  },
  {
    id: 'attendee/list-beside',
    cues: ['bên cạnh', 'sát cánh', 'cạnh'],
    pattern: new RegExp(
      `(?:^|[.;] )(?<cue>(?:(?:đứng|ngồi) (?:bên cạnh|cạnh)|bên cạnh(?=[^.;:]{0,40},? (?:là|có|còn có)(?: (?:đồng chí|ông|bà|anh|chị))? [ⓅⓉ])|sát cánh cùng|sát cánh bên) (?:(?:ông|bà|anh|chị|đồng chí)(?= |,)|[ⓅⓉ])(?: [^.;:,ⓅⓉ]{1,30})?,? (?:là|còn có|có))${LIST}`,
      'u',
    ),
    examples: {
      yes: [
        ['Bên cạnh ông, có bà Lò Thị Mai và lãnh đạo 3 xã.', { list: ' bà Lò Thị Mai và lãnh đạo 3 xã.' }],
        ['Bên cạnh ông Danh Út còn có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
      ],
      no: ['Bên cạnh ông, có ba ngôi nhà.', 'Bên cạnh đó, ông Danh Út có vườn.'],
    },
  },
  {
    id: 'attendee/list-sites',
    cues: ['điểm cầu', 'đầu cầu', 'điểm nhánh'],
    pattern: new RegExp(
      `(?:^|[.;,] )(?<cue>(?:còn |riêng )?(?:tại|ở|từ|trong) (?:các |\\d+ |mỗi )?(?:điểm cầu|đầu cầu|điểm nhánh)(?! [^.;:,]{0,40} (?:đã|sẽ) )[^.;:,ⓅⓉ]{0,50}?,? (?:là|có(?: mặt)?|gồm(?: có)?|còn có)(?: sự (?:tham dự|có mặt|tham gia) của)?)${LIST}`,
      'u',
    ),
    examples: {
      yes: [
        ['Ở điểm cầu chính có bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
        ['Còn tại các đầu cầu, là lãnh đạo 3 xã.', { list: ' lãnh đạo 3 xã.' }],
      ],
      no: ['Ở điểm cầu chính có máy chiếu.', 'Ở điểm cầu chính, bà Lò Thị Mai nêu việc.'],
    },
  },
  {
    id: 'attendee/list-sites-besides',
    cues: ['ngoài '],
    pattern:
      /(?:^|[.;,] )(?<cue>(?:tại|ở) (?:các |\d+ |mỗi )?(?:điểm cầu|đầu cầu|hội trường)[^.;:,ⓅⓉ]{0,50}, ngoài)(?<list> (?=[^.;]{1,200},? (?:còn )?có ).*)/u,
    examples: {
      yes: [['Ở điểm cầu chính, ngoài cán bộ Sở, có bà Lò Thị Mai.', { list: ' cán bộ Sở, có bà Lò Thị Mai.' }]],
      no: ['Ở điểm cầu chính, ngoài cán bộ Sở đều là trẻ.'],
    },
  },
  {
    id: 'attendee/list-force',
    cues: ['lực lượng', 'mời'],
    pattern: new RegExp(
      `(?:^(?:[-–+*•] ?)?|[.;] )(?<cue>(?:các )?(?:lực lượng|thành phần lực lượng) (?:tham gia|tham dự|huy động)(?: [^.;:,ⓅⓉ]{1,40}?)?(?: (?:gồm có|bao gồm|gồm|có|là)|(?=:))|(?:được )?mời (?:tham )?dự(?: [^.;:,ⓅⓉ]{1,40}?)?(?: (?:gồm có|gồm|có)|(?=:))):?(?<list> (?:[ⓅⓉⓄ\\d]|các |công an|bộ đội|hơn |gần |${WHO}).*|(?<=:)$)`,
      'u',
    ),
    examples: {
      yes: [
        ['Lực lượng tham gia gồm: các sở; 2 đại đội bộ binh.', { list: ' các sở; 2 đại đội bộ binh.' }],
        ['Mời dự kỳ họp: bà Lò Thị Mai; Thường trực Huyện ủy.', { list: ' bà Lò Thị Mai; Thường trực Huyện ủy.' }],
      ],
      no: ['Lực lượng tham gia giao thông tăng.', 'Mời dự kỳ họp là việc của Văn phòng.'],
    },
  },
  {
    id: 'attendee/list-event-has',
    cues: ['có', 'đón', 'quy tụ', 'thu hút'],
    pattern: new RegExp(
      `(?:^|[.;] |, (?=(?:${EVENTS})(?: [^ .;:,ⓅⓉ]+){0,3} đón ))(?<cue>(?:tại )?(?:${EVENTS}|lễ (?:tổng kết|khai mạc|khai giảng|bế giảng|kỷ niệm|khánh thành|ra quân|phát động|trao giải|ký kết))(?: (?:này|nay|lần này|hôm nay))?,? (?:đã |vừa |còn |cũng ){0,2}(?:đón|(?:có(?: mặt)?|gồm có|quy tụ|thu hút)(?! (?:hơn |gần |khoảng |trên )?\\d| đông đảo))):?(?<list> (?:các (?:đồng chí|ông|bà|ông, bà):? |đồng chí )?(?=${WHO})(?![ⓅⓉ][^.;,]{0,60} (?:đã|sẽ|vừa|dự) )${NO_SPEECH}.*)`,
      'u',
    ),
    examples: {
      yes: [
        ['Hội nghị còn có lãnh đạo 3 xã.', { list: ' lãnh đạo 3 xã.' }],
        ['Tại hội nghị có đại diện Sở Y tế và lãnh đạo 3 xã.', { list: ' đại diện Sở Y tế và lãnh đạo 3 xã.' }],
        ['Chung vui với nhà trường, lễ tổng kết đón bà Lò Thị Mai.', { list: ' bà Lò Thị Mai.' }],
      ],
      no: ['Tại hội nghị có đại diện 3 xã phát biểu.', 'Hội nghị có nhiều ý kiến.', 'Hội nghị đón 5 sự kiện lớn.'],
    },
  },
]
