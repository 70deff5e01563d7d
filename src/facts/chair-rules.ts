/** The constructions in which Vietnamese news says who presides and who leads. */
import type { Rule } from '../rules/rule.js'

/** One person or several: "Ⓟ", "Ⓟ và Ⓟ", "các đồng chí: Ⓟ; Ⓟ". A bracket or a place may stand behind a name. */
const PERSON = '[ⓅⓉ](?: \\([^()]{1,60}\\))?'
const JOIN = '(?:[,;]? và|[,;]? cùng|[,;])'
const PEOPLE = `(?<who>${PERSON}(?:${JOIN} (?:các đồng chí:? |đồng chí |nguyên )?${PERSON}){0,40})`
const ADVERB =
  '(?:,? (?:đã|sẽ|vừa|cùng|đồng|trực tiếp|đến|tới|về|dự|tham dự|làm|và|được (?:phân công|ủy quyền|cử|mời|giao)(?= (?:đồng )?chủ (?:trì|tọa) (?:hội|buổi|cuộc|phiên|lễ|kỳ|họp))|tổ chức và|triệu tập và|thay mặt (?:[^,ⓅⓉ]{2,50},|Ⓣ)|ngồi (?:ở )?ghế|(?:giữ|đóng|với) (?:vai trò|tư cách|vai)(?: là)?)){0,6}'
/** "đã về Mỹ Đức chủ trì": where to. */
const WHERE_TO = '(?:(?:đã |sẽ |vừa )?(?:về|đến|tới|vào|ra|lên|xuống) (?!việc )[^ ,.;:ⓅⓉⒹ]+(?: [^ ,.;:ⓅⓉⒹ]+){0,3} )?'
/** What may stand between the name and the verb: an office that is not read to its end, closed by a mark or by "đã". */
const APPOSITION =
  '(?:(?:,| [-–]| (?:thuộc|về|lễ|sơ kết|tổng kết|thực hiện|phụ trách|phòng)) [^.;:ⓅⓉ“”]{2,160}(?:,| [-–])| [-–]|(?! (?:cho|nói|nêu|yêu cầu|đề nghị|khẳng định|nhấn mạnh)(?![A-Za-zÀ-ỹ])) [^.,;:ⓅⓉⓄ“”]{2,60}(?= đã (?:đồng |trực tiếp )?chủ trì))?'
const EVENT_WORDS = 'hội nghị|hội thảo|tọa đàm|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|họp|diễn đàn|chương trình'
/** What a body or an official is given to do, and nobody presides over. */
const DUTY =
  'thực hiện|đề tài|dự án|đề án|nhiệm vụ|việc|công việc|công tác|soạn thảo|xây dựng|tham mưu|nghiên cứu|rà soát|giải quyết|hướng dẫn|theo dõi'
const EVENT = `(?:${EVENT_WORDS})`
/** What is run: a part of an event, a site, a drill; without an object only where it is told that somebody does so in person. */
const RUN = `(?:điều hành|điều khiển)(?: (?=${EVENT_WORDS}|diễn tập|điểm cầu|đầu cầu|tại|phần|thảo luận|các nội dung)|(?<=trực tiếp .{9})(?=[.,;]|$))`
const PRESIDES = `(?:chủ trì|chủ tọa|cầm trịch|${RUN}|(?<=trực tiếp )chỉ huy (?=(?:cuộc |buổi )?diễn tập))`
/** What the presidium of a congress is called; "đoàn Ⓣ" is "Đoàn Chủ tịch". */
const PRESIDIUM = '(?:đoàn Ⓣ|Ⓣ đoàn|(?:đoàn|ban|Ⓞ|tổ) chủ tọa|chủ tọa đoàn)'

/** A rule that finds who presides or leads: the slot "who". */
export interface ChairRule extends Rule {
  /** Found beside who presides, it tells who leads. */
  readonly leads?: true
}

export const CHAIR_RULES: readonly ChairRule[] = [
  {
    id: 'chair/person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'cầm trịch', 'chỉ huy'],
    pattern: new RegExp(
      `(?!(?<=\\d )Ⓣ)${PEOPLE}${APPOSITION},?${ADVERB},? ?${WHERE_TO}${PRESIDES}(?! (?:${DUTY})|, phối hợp)`,
      'u',
    ),
    reason: 'who presides stands before the verb; with a task as its object, "chủ trì" is a duty and no chair',
    examples: {
      yes: [
        ['Đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị.', { who: 'Đồng chí Lò Văn Ơn, Bí thư Huyện ủy' }],
        ['Ông Hà Văn Bốn và bà Tô Thị Nhàn đã đồng chủ trì hội thảo.', { who: 'Ông Hà Văn Bốn và bà Tô Thị Nhàn' }],
        ['Phó Chủ tịch UBND tỉnh Cao Thị Sen dự và chủ trì cuộc họp.', { who: 'Phó Chủ tịch UBND tỉnh Cao Thị Sen' }],
        ['Ông Danh Út, Phó Giám đốc Sở Y tế điều hành điểm cầu tỉnh.', { who: 'Ông Danh Út, Phó Giám đốc Sở Y tế' }],
      ],
      no: [
        'Sở Y tế là cơ quan chủ trì đề tài.',
        'Ông Lò Văn Ơn chủ trì thực hiện đề án.',
        'Giao bà Tô Thị Nhàn chủ trì, phối hợp với các đơn vị rà soát.',
      ],
    },
  },
  {
    id: 'chair/do-person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'cầm trịch'],
    pattern: new RegExp(
      `(?<=^|[ ,(])do (?:các đồng chí:? )?${PEOPLE}[^.;:ⓅⓉⒹ]{0,60}? (?:cùng |đồng )?(?:chủ trì|chủ tọa|điều hành|điều khiển|cầm trịch)`,
    ),
    examples: {
      yes: [
        [
          'Hội nghị do TS. Ma Văn Páo - Phó Cục trưởng và ông Thạch Sa Rinh - cố vấn cấp cao chủ trì.',
          { who: 'TS. Ma Văn Páo - Phó Cục trưởng và ông Thạch Sa Rinh - cố vấn cấp cao' },
        ],
      ],
      no: ['Đề án do Sở Tài chính chủ trì.'],
    },
  },
  {
    id: 'chair/su-chu-tri-cua',
    cues: ['chủ trì', 'sự điều hành', 'chủ tọa của'],
    pattern: new RegExp(
      `(?:sự (?:(?:tham dự|tham gia|hiện diện|chỉ đạo)(?: và|,) )?(?:đồng )?(?:chủ trì|điều hành)(?: và chỉ đạo)?|chủ tọa) của (?:chủ tọa |các đồng chí:? )?(?:[^,.;:ⓅⓉ]{1,30} - )?${PEOPLE}`,
    ),
    examples: {
      yes: [
        [
          'Hội nghị diễn ra dưới sự chủ trì của đồng chí Hà Thị Mị, Chủ tịch UBND huyện.',
          { who: 'đồng chí Hà Thị Mị, Chủ tịch UBND huyện' },
        ],
        ['Lễ ra quân có sự tham dự và chủ trì của bà Hà Thị Mị.', { who: 'bà Hà Thị Mị' }],
      ],
      no: ['Cuộc họp diễn ra dưới sự chủ trì của Ủy ban.'],
    },
  },
  {
    id: 'chair/chu-tri-co',
    cues: ['chủ trì', 'chủ tọa', 'điều hành', 'điều khiển', 'đoàn Ⓣ', 'Ⓣ đoàn'],
    pattern: new RegExp(
      `(?:(?:^(?:[-+*•–] ?)?|[.;,] |(?:bầu|cử)(?: ra)? )${PRESIDIUM}(?: điều hành)?|(?:^(?:[-+*•–] ?)?|[.;,] )(?:(?:thành phần|dự kiến|người|(?:tham |đến |tới |về )?dự(?: và|,)) )?(?:cùng )?(?:đồng )?(?:chủ trì|chủ tọa|điều hành|điều khiển))(?: và (?:điều hành|phát biểu[^.;:ⓅⓉ]{0,20}|chỉ đạo)| tham luận)?(?: (?:${EVENT_WORDS}|(?:tại )?(?:các )?(?:điểm cầu|đầu cầu))[^.;:ⓅⓉ]{0,40}?)?(?:,| [-–])? ?(?:có|gồm có|gồm|là|:)? ?(?:\\d{1,2} )?(?:các đồng chí|các ông|các bà|các ông, bà|thầy|cô|đại biểu|người)?:? ?${PEOPLE}`,
    ),
    examples: {
      yes: [
        [
          'Chủ trì Hội thảo gồm các đồng chí: Lê Văn Ngoan - Phó Viện trưởng; Mai Thị Hoa - Hiệu trưởng.',
          { who: 'Lê Văn Ngoan - Phó Viện trưởng; Mai Thị Hoa - Hiệu trưởng' },
        ],
        ['Tham dự và chủ trì hội nghị có ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Chủ trì tại điểm cầu tỉnh có ông Hà Văn Bốn.', { who: 'ông Hà Văn Bốn' }],
        ['Người chủ trì hội nghị - ông Hà Văn Bốn nêu ba việc.', { who: 'ông Hà Văn Bốn' }],
      ],
      no: ['Chủ trì phối hợp với các ngành liên quan là Sở Y tế.'],
    },
  },
  {
    id: 'chair/chu-tri-clause',
    cues: ['chủ trì', 'chủ tọa', 'điều hành'],
    pattern: new RegExp(
      `(?:^|[.;,] )(?:khi |trong khi )?(?:dự và )?(?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?: và (?:phát biểu|kết luận|chỉ đạo))? ${EVENT}[^.;:ⓅⓉ]{1,240}, ${PEOPLE}`,
    ),
    reason: 'a clause without a subject of its own has the one of the sentence: "Chủ trì hội nghị ..., ông X yêu cầu"',
    examples: {
      yes: [
        [
          'Chiều 3/1, chủ trì cuộc họp bàn việc mở rộng bến cá Sa Lũng, kè sông và đường ven biển, Thủ tướng Lò Văn Ơn yêu cầu khẩn trương.',
          { who: 'Thủ tướng Lò Văn Ơn' },
        ],
      ],
      no: ['Chủ trì hội nghị bàn việc mở rộng bến cá là Sở Xây dựng.'],
    },
  },
  {
    id: 'chair/person-khi-chu-tri',
    cues: ['chủ trì', 'chủ tọa'],
    pattern: new RegExp(
      `${PEOPLE}[^.;:ⓅⓉ]{1,160} (?:khi|lúc) (?:dự và |trực tiếp |đồng )?(?:chủ trì|chủ tọa) ${EVENT}`,
    ),
    examples: {
      yes: [
        [
          'Trung tướng Hà Văn Bốn nêu quyết tâm ấy khi chủ trì hội nghị bàn việc phòng cháy.',
          { who: 'Trung tướng Hà Văn Bốn' },
        ],
      ],
      no: ['Ông Hà Văn Bốn nhắc các sở khi chủ trì việc gì phải báo cáo.'],
    },
  },
  {
    id: 'chair/nguoi-chu-tri',
    cues: ['chủ trì', 'người điều hành', 'chủ tọa', 'chủ lễ'],
    pattern: new RegExp(
      `${PEOPLE}(?:,| [-–]|,? là| \\() ?(?:(?:đồng )?chủ (?:trì|tọa)\\)|(?:người (?:chủ trì|điều hành)|chủ tọa) ${EVENT}|chủ lễ(?![A-Za-zÀ-ỹ]))`,
      'u',
    ),
    examples: {
      yes: [
        ['Đề xuất được Thứ trưởng Hà Văn Bốn - người chủ trì hội thảo ủng hộ.', { who: 'Thứ trưởng Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn, Chủ tọa cuộc họp kết luận.', { who: 'Ông Hà Văn Bốn' }],
        ['Dự hội nghị có ông Hà Văn Bốn (chủ trì).', { who: 'ông Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn - chủ lễ đọc chúc văn.', { who: 'Ông Hà Văn Bốn' }],
      ],
      no: ['Ông Hà Văn Bốn, người chủ trì đề tài, báo cáo.'],
    },
  },
  {
    id: 'lead/head-of-delegation',
    leads: true,
    cues: ['dẫn đầu', 'trưởng đoàn'],
    pattern: new RegExp(
      `${PEOPLE}(?:[^.;:ⓅⓉⒹ]{0,40}?|(?<=(?:^|[ ,(])do [ⓅⓉ])[^.;:ⓅⒹ]{41,140}?) (?:dẫn đầu(?! (?:phong trào|cả nước|về(?! việc)))|làm trưởng đoàn|là trưởng đoàn)`,
    ),
    examples: {
      yes: [
        [
          'Đoàn công tác do ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.',
          { who: 'ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh' },
        ],
        [
          'Đoàn do ông Điểu K’Ré, Phó Trưởng ban về việc đưa trạm quan trắc về các xã ven sông dẫn đầu đã tới.',
          { who: 'ông Điểu K’Ré, Phó Trưởng ban' },
        ],
      ],
      no: ['Đoàn công tác của tỉnh dẫn đầu phong trào.'],
    },
  },
]

const GO =
  'thăm|kiểm tra|làm việc(?! tại)|tiếp(?! (?:tục|theo|thu|nhận|cận|sức|diễn))|hội đàm|hội kiến|đối thoại(?: trực tiếp)? với|thị sát|khảo sát|giám sát|gặp|chúc tết|chúc mừng|tặng quà|trao quà|dâng hương|dâng hoa|viếng|động viên|chỉ đạo|đi kiểm tra|trực tiếp kiểm tra'

/** Of visits, inspections, receptions and working sessions: who acts. */
export const LEAD_RULES: readonly Rule[] = [
  {
    id: 'lead/person-goes',
    cues: [
      'thăm',
      'kiểm tra',
      'làm việc',
      'tiếp',
      'hội',
      'đối thoại',
      'thị sát',
      'khảo sát',
      'giám sát',
      'gặp',
      'chúc',
      'quà',
      'dâng',
      'viếng',
    ],
    pattern: new RegExp(
      `(?<!của )${PEOPLE}(?:(?:,? (?:và|cùng)|[;,](?= (?:lãnh đạo|đại diện))) (?:các )?(?:thành viên |đại biểu )?(?:đoàn công tác|đoàn|tổ đại biểu|lãnh đạo|đại diện|đồng chí|Ⓞ)[^.;:ⓅⓉ]{0,80}?)?(?:,? (?:ngày )?Ⓓ,?)?(?:,? (?:đã|sẽ|vừa|có|các|buổi|cuộc|cùng|trực tiếp|đến|tới|về|đi|xuống|lên|cùng đoàn|dự và|chủ trì|thay mặt [^,ⓅⓉ]{2,40},)){0,6},? (?:${GO}|(?<=(?:buổi|cuộc) )làm việc tại )`,
    ),
    examples: {
      yes: [
        [
          'Chiều 2/11, Bí thư Tỉnh ủy Ma Văn Páo cùng đoàn công tác đã đến kiểm tra tiến độ dự án.',
          { who: 'Bí thư Tỉnh ủy Ma Văn Páo' },
        ],
        [
          'Ngày 3/1, ông Lò Văn Ơn, Chủ tịch Quốc hội tiếp Đại sứ Nhật Bản.',
          { who: 'ông Lò Văn Ơn, Chủ tịch Quốc hội' },
        ],
        [
          'Ngày 3/1, bà Tô Thị Nhàn cùng tổ đại biểu số 2 đã có các cuộc tiếp xúc cử tri hai xã.',
          { who: 'bà Tô Thị Nhàn' },
        ],
        ['Chủ tịch UBND tỉnh Ma Văn Páo đối thoại với thợ mỏ.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        [
          'Ông Ma Văn Páo, bà Tô Thị Nhàn; lãnh đạo huyện đã tới chúc mừng cán bộ trạm y tế.',
          { who: 'Ông Ma Văn Páo, bà Tô Thị Nhàn' },
        ],
      ],
      no: [
        'Ông Ma Văn Páo nói về đối thoại ở cơ sở.',
        'Ông Ma Văn Páo làm việc tại xưởng.',
        'Ngày 4/9, Tổ công tác của Chủ tịch UBND tỉnh đã làm việc với Công ty Gió Mây.',
        'Bí thư Tỉnh ủy Ma Văn Páo tiếp tục giữ chức.',
        'Sở Y tế kiểm tra các cơ sở hành nghề.',
      ],
    },
  },
  {
    id: 'lead/clause-then-person',
    cues: [
      'thăm',
      'kiểm tra',
      'làm việc với',
      'khảo sát',
      'thị sát',
      'giám sát',
      'tiếp xúc cử tri',
      'tiếp công dân',
      'viếng',
    ],
    pattern: new RegExp(
      `(?:^|[.;,] )(?:(?:khi|sau khi|trong (?:chuyến|buổi)|nhân (?:chuyến|dịp)|trực tiếp|đến|tới|về|đi) ){0,3}(?:thăm|kiểm tra|làm việc với|khảo sát|thị sát|giám sát|tiếp xúc cử tri|tiếp công dân|viếng)(?=[ ,])[^.;:ⓅⓉ“”]{1,200}, ${PEOPLE}(?! (?:báo cáo|kiến nghị|cảm ơn|cám ơn|bày tỏ))`,
    ),
    reason: 'a clause without a subject of its own has the one of the sentence: "Kiểm tra công trường, ông X yêu cầu"',
    examples: {
      yes: [
        [
          'Chiều 3/1, kiểm tra bến cá Sa Lũng, Thủ tướng Lò Văn Ơn yêu cầu khẩn trương.',
          { who: 'Thủ tướng Lò Văn Ơn' },
        ],
        ['Đến thăm và tặng quà bà con bản Nậm Sin, bà Tô Thị Nhàn mong dân bản đoàn kết.', { who: 'bà Tô Thị Nhàn' }],
      ],
      no: [
        'Báo cáo khi đoàn kiểm tra bến cá Sa Lũng, Thủ tướng Lò Văn Ơn yêu cầu khẩn trương.',
        'Thăm bến cá Sa Lũng là Thủ tướng Lò Văn Ơn.',
      ],
    },
  },
  {
    id: 'lead/accompanied',
    cues: ['cùng', 'tháp tùng'],
    pattern: new RegExp(
      `(?:^|[.;] )(?:cùng(?: đi| dự| tham gia)?|đi cùng|tháp tùng)(?: (?:${GO}|tiếp xúc cử tri|tiếp công dân))?(?: với)? ${PEOPLE}[^.;:ⓅⓉ]{0,80} (?:có|còn có|là)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
    reason: 'whom others go with leads them',
    examples: {
      yes: [['Cùng đi kiểm tra với Thứ trưởng Hà Văn Bốn có lãnh đạo tỉnh.', { who: 'Thứ trưởng Hà Văn Bốn' }]],
      no: ['Cùng với lãnh đạo tỉnh, Thứ trưởng Hà Văn Bốn dự lễ.'],
    },
  },
  {
    id: 'lead/delegation-headed-by',
    cues: ['dẫn đầu'],
    pattern: new RegExp(
      `(?:^|[.;] )dẫn đầu(?: đoàn| Ⓞ)?(?: (?:công tác|kiểm tra|giám sát|khảo sát|thanh tra))?(?: của Ⓞ)? là ${PEOPLE}`,
    ),
    examples: {
      yes: [['Dẫn đầu đoàn công tác là Thứ trưởng Hà Văn Bốn.', { who: 'Thứ trưởng Hà Văn Bốn' }]],
      no: ['Dẫn đầu đoàn đua là tay đua trẻ Hà Văn Bốn về đích.'],
    },
  },
  {
    id: 'lead/met-by',
    cues: ['gặp', 'đối thoại', 'tiếp xúc'],
    pattern: new RegExp(`được (?:gặp|gặp gỡ|đối thoại|tiếp xúc)(?: trực tiếp)?(?: với)? ${PEOPLE}`),
    examples: {
      yes: [['Mười hộ dân được gặp trực tiếp Chủ tịch UBND xã Hà Văn Bốn.', { who: 'Chủ tịch UBND xã Hà Văn Bốn' }]],
      no: ['Mười hộ dân chờ gặp ông Hà Văn Bốn.'],
    },
  },
  {
    id: 'lead/working-session-of-person',
    cues: ['làm việc giữa', 'làm việc của'],
    pattern: new RegExp(`(?:buổi|cuộc) làm việc (?:giữa|của) ${PEOPLE}(?: và đoàn(?: công tác)?)? (?:với|và) `),
    examples: {
      yes: [
        [
          'Chủ nhà nêu con số ấy tại buổi làm việc của Thứ trưởng Hà Văn Bốn với lãnh đạo tỉnh Lai Châu.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
      ],
      no: ['Lịch của buổi làm việc của Thứ trưởng Hà Văn Bốn đã dời lại.'],
    },
  },
  {
    id: 'lead/said-at-working-session',
    cues: ['làm việc với'],
    pattern: new RegExp(`của ${PEOPLE},? tại (?:buổi|cuộc) làm việc với`),
    examples: {
      yes: [['Đó là chỉ đạo của Thứ trưởng Hà Văn Bốn tại buổi làm việc với tỉnh.', { who: 'Thứ trưởng Hà Văn Bốn' }]],
      no: ['Đó là ý kiến của Thứ trưởng Hà Văn Bốn về dự án.'],
    },
  },
  {
    id: 'lead/person-said-at-working-session',
    cues: ['làm việc với', 'làm việc tại'],
    pattern: new RegExp(
      `${PEOPLE},?(?: đã| vừa| cũng)? (?:(?:đặt ra )?yêu cầu|chỉ đạo|nhấn mạnh|kết luận|lưu ý|cho biết(?= như))(?: như (?:trên|vậy|thế))?,? (?:tại|trong) (?:buổi|cuộc) làm việc (?:với|tại)(?! (?:đoàn|tổ công tác|[ⓅⓉ]))`,
    ),
    reason: 'hosts speak to the delegation, visitors to the unit',
    examples: {
      yes: [
        ['Thứ trưởng Hà Văn Bốn yêu cầu như vậy tại buổi làm việc với Sở Xây dựng.', { who: 'Thứ trưởng Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn cho biết như thế trong cuộc làm việc tại tỉnh.', { who: 'Ông Hà Văn Bốn' }],
      ],
      no: ['Ông Hà Văn Bốn yêu cầu như vậy tại buổi làm việc với Bộ trưởng Bộ Xây dựng.'],
    },
  },
  {
    id: 'lead/at-working-session-said',
    cues: ['làm việc với', 'làm việc tại'],
    pattern: new RegExp(`tại (?:buổi|cuộc) làm việc (?:với|tại) [^.;:ⓅⓉ]{1,80}, ${PEOPLE} `),
    examples: {
      yes: [
        [
          'Chiều 8/4, tại buổi làm việc với tỉnh Lai Châu, Thứ trưởng Hà Văn Bốn lưu ý tiến độ.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
      ],
      no: ['Tại buổi làm việc, Phó Thủ tướng Hà Văn Bốn nhấn mạnh tự chủ.'],
    },
  },
]
