/** The constructions in which Vietnamese news says who goes, inspects, receives or is met: who leads. */
import { COMPANIONS } from '../../lexicon/company.js'
import { HONOURED, ON_SITE } from '../../lexicon/event-cues.js'
import { EVENT_VERBS } from '../../lexicon/event-heads.js'
import { MANNERS } from '../../lexicon/manners.js'
import type { Rule } from '../../rules/rule.js'
import { alternation } from '../../text/alternation.js'
import { BETWEEN } from './between.js'
import { PEOPLE } from './chair-rules.js'

const GOING = [EVENT_VERBS.visit, EVENT_VERBS.inspection, EVENT_VERBS.reception].flatMap((verbs = []) => verbs)
/** Verbs that say without more what the journey or the reception is, no further than who acts: "thăm" of "thăm và làm việc". */
const VISITS = GOING.filter((verb) => !GOING.some((other) => other !== verb && verb.startsWith(other)))
const GO = alternation([
  // "tiếp" opens other words too: "tiếp tục", "tiếp thu"
  ...VISITS.filter((verb) => verb !== 'tiếp'),
  'tiếp(?! (?:tục|theo|thu|nhận|cận|sức|diễn))',
  'làm việc(?! (?:tại|này|đó|ấy|gì)(?![A-Za-zÀ-ỹ]))',
  'đối thoại(?: trực tiếp)? với',
  'họp(?: trực tuyến| khẩn)? với',
  '(?<=chuyến )công tác',
  'động viên',
  'chỉ đạo',
  '(?:đi|trực tiếp) kiểm tra',
])

/** How and how often somebody goes or receives, before the verb: "ông X đã | thân mật | tiếp". */
const HOW = alternation([
  ...MANNERS,
  ...HONOURED,
  ...'thân mật,nồng nhiệt,nồng hậu,trọng thể,trọng thị,long trọng,trang trọng,lần lượt,dành thời gian,có dịp,đang'.split(
    ',',
  ),
])
/** What goes along with it: "đã | gặp gỡ, | thăm hỏi", "đã | đón và | tiếp", "đã | thay mặt lãnh đạo tỉnh | thăm". */
const ALONG =
  '(?:gặp gỡ|gặp|đón|chào đón|đón tiếp)(?:,| và)|thay mặt (?!Ⓣ? ?(?:phát biểu|báo cáo|trao))(?:(?! (?:cùng|thay mặt) )[^.;:,ⓅⓉ]){2,40}|cùng (?:lãnh đạo|đại diện|các|đồng chí|đoàn) (?:(?! (?:cùng|thay mặt) )[^.;:,ⓅⓉ]){2,50}'

/** What stands between who goes and the verb. */
const ADVERBIAL = `(?:,? (?:đã|sẽ|vừa|có|các|buổi|cuộc|chuyến|cùng|cũng|đồng thời|đích thân|tiếp tục|trực tiếp|(?:${alternation(ON_SITE)})(?:,| để)?|(?:về|đến|tới|xuống|lên|sang|vào|ra) [^,.;:ⓅⓉ]{2,50} để|đến|tới|về|đi|sang|xuống|lên|lên đường|rời [^.;:ⓅⓉ]{2,40},|bắt đầu|kết thúc(?: tốt đẹp)?|thực hiện|cùng đoàn|dự và|chủ trì|thay mặt [^,ⓅⓉ]{2,40},|(?:${HOW})(?![A-Za-zÀ-ỹ])))`

/** Told of those who visit as well as of those who are visited. */
export const RECEIVING_HAS = 'lead/receiving-has'

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
      'chuyến công tác',
      'họp',
      'thọ',
      'vòng hoa',
      'hương',
      'thẩm định',
      'điện đàm',
      'chào',
      'thanh tra',
      'kiểm sát',
      'thực tế',
      'khám bệnh',
    ],
    pattern: new RegExp(
      `(?<!của )${PEOPLE}(?:(?:,? (?:và|cùng)|[;,](?= (?:lãnh đạo|đại diện))) (?:${alternation([...COMPANIONS, 'đại biểu', 'tổ đại biểu', 'đồng chí', 'Ⓞ'])})(?![A-Za-zÀ-ỹ])[^.;:ⓅⓉ]{0,80}?)?(?:${BETWEEN}){0,2}(?: [-–—])?${ADVERBIAL}{0,6}(?:,? (?:${ALONG})${ADVERBIAL}{0,3})?,? (?:${GO}|(?<=(?:buổi|cuộc) )làm việc tại )`,
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
        ['Thủ tướng Ma Văn Páo đã rời Viêng Chăn, kết thúc tốt đẹp chuyến thăm Lào.', { who: 'Thủ tướng Ma Văn Páo' }],
        ['Chủ tịch UBND tỉnh Ma Văn Páo vừa có cuộc họp với các chủ thầu.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        [
          'Chủ tịch UBND tỉnh Ma Văn Páo đã trực tiếp xuống hiện trường kiểm tra kè Sa Lũng.',
          { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' },
        ],
        ['Chủ tịch UBND tỉnh Ma Văn Páo về bản Mây để kiểm tra kè.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        ['Ông Ma Văn Páo đã thân mật tiếp đoàn bạn.', { who: 'Ông Ma Văn Páo' }],
        ['Ông Ma Văn Páo đang thị sát kè Sa Lũng.', { who: 'Ông Ma Văn Páo' }],
        ['Ông Ma Văn Páo đã gặp gỡ, tặng quà bà con.', { who: 'Ông Ma Văn Páo' }],
        ['Ông Ma Văn Páo thay mặt lãnh đạo tỉnh thăm bà con.', { who: 'Ông Ma Văn Páo' }],
        ['Chủ tịch UBND tỉnh Ma Văn Páo cùng phu nhân đi thăm dân.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        ['Chủ tịch UBND tỉnh Ma Văn Páo tiếp tục làm việc với xã.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        ['Chủ tịch UBND tỉnh Ma Văn Páo đối thoại với thợ mỏ.', { who: 'Chủ tịch UBND tỉnh Ma Văn Páo' }],
        [
          'Ông Ma Văn Páo, bà Tô Thị Nhàn; lãnh đạo huyện đã tới chúc mừng cán bộ trạm y tế.',
          { who: 'Ông Ma Văn Páo, bà Tô Thị Nhàn' },
        ],
      ],
      no: [
        'Ông Ma Văn Páo nói về đối thoại ở cơ sở.',
        'Ông Ma Văn Páo làm việc tại xưởng.',
        'Bà con chờ ông Ma Văn Páo làm việc này.',
        'Ông Ma Văn Páo kết thúc bài nói.',
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
      'họp',
    ],
    pattern: new RegExp(
      `(?:^|[.;,] )(?:(?:khi|sau khi|trong (?:chuyến|buổi)|nhân (?:chuyến|dịp)|trực tiếp|đến|tới|về|đi) ){0,3}(?:thăm|kiểm tra|làm việc với|khảo sát|thị sát|giám sát|tiếp xúc cử tri|tiếp công dân|viếng|họp(?: trực tuyến| khẩn)? với)(?=[ ,])[^.;:ⓅⓉ“”]{1,200}, ${PEOPLE}(?! (?:báo cáo|kiến nghị|cảm ơn|cám ơn|bày tỏ))`,
    ),
    reason: 'a clause without a subject of its own has the one of the sentence: "Kiểm tra công trường, ông X yêu cầu"',
    examples: {
      yes: [
        [
          'Chiều 3/1, kiểm tra bến cá Sa Lũng, Thủ tướng Lò Văn Ơn yêu cầu khẩn trương.',
          { who: 'Thủ tướng Lò Văn Ơn' },
        ],
        [
          'Họp trực tuyến với các tỉnh ven sông tối 3/1, Thủ tướng Lò Văn Ơn hỏi thăm dân.',
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
    id: 'lead/receiving-then-person',
    cues: ['tiếp', 'hội đàm', 'hội kiến', 'làm việc', 'gặp', 'trao đổi'],
    pattern: new RegExp(
      `(?:^|[.;,] )(?:khi |đón và |trực tiếp )?(?:tiếp(?: xã giao| thân mật)?(?:,? (?:và )?làm việc với)?|hội đàm(?: với)?|hội kiến(?: với)?|(?:gặp(?: gỡ)?(?: và|,) )?làm việc với(?= Ⓟ)|(?:gặp(?: gỡ)?|trao đổi)(?: với)?(?= Ⓟ)) (?:đoàn|các|Ⓞ|Ⓟ)(?: [^.;:ⓅⓉ“”]{1,120}?)?(?:,? do Ⓟ[^.;:ⓅⓉ“”]{0,80}?)?, ${PEOPLE}`,
    ),
    reason: 'the host as the subject behind whom he receives: "Tiếp Đại sứ X, ông Y vui mừng"',
    examples: {
      yes: [
        [
          'Tiếp và làm việc với Đoàn đại biểu tỉnh Phông Sa Lỳ do ông Khăm Pheng dẫn đầu, Thứ trưởng Hà Văn Bốn bày tỏ vui mừng.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        [
          'Chiều 3/1, tiếp xã giao bà Tô Thị Nhàn, Thứ trưởng Hà Văn Bốn nhắc lại lời hẹn.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        ['Làm việc với Thứ trưởng Hà Văn Bốn chiều 3/1, ông Ma Văn Páo xin mở thêm xưởng.', { who: 'ông Ma Văn Páo' }],
        ['Gặp gỡ Thứ trưởng Hà Văn Bốn, ông Ma Văn Páo xin mở thêm xưởng.', { who: 'ông Ma Văn Páo' }],
      ],
      no: ['Tiếp đó, Thứ trưởng Hà Văn Bốn trao quà.', 'Tiếp đoàn có Thứ trưởng Hà Văn Bốn.'],
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
    id: 'lead/trip-of',
    cues: ['chuyến'],
    pattern:
      /chuyến (?:đi |thăm(?: và|,) )?(?:thăm|công tác|làm việc|khảo sát|kiểm tra)(?: (?:chính thức|hữu nghị|cấp nhà nước|[^ .;:,ⓅⓉ]+ ngày|đầu tiên|nước ngoài)){0,3}(?: (?:tới|đến|tại) [^.;:,ⓅⓉ]{2,40}?)? của (?<who>Ⓟ)/u,
    reason: 'whose journey it is leads it',
    examples: {
      yes: [
        [
          'Hai bên ký kết nhân chuyến thăm chính thức tới Lào của Thứ trưởng Hà Văn Bốn.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
      ],
      no: ['Hai bên ký kết nhân chuyến thăm của Đoàn đại biểu Quốc hội Lào.', 'Chuyến xe của ông Hà Văn Bốn đã tới.'],
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
    id: 'lead/delegation-of-person-goes',
    cues: ['dẫn đầu', 'trưởng đoàn'],
    pattern: new RegExp(
      `(?:đoàn|Ⓞ)[^.;:ⓅⓉ]{0,60},? \\(?do ${PEOPLE}[^.;:ⓅⓉⒹ]{0,60}? (?:dẫn đầu|(?:làm|là) trưởng đoàn)\\)?,?(?: (?:đã|có|cuộc|buổi|tiến hành|tổ chức)){0,4} (?:hội đàm|hội kiến|làm việc|gặp)`,
    ),
    reason: 'of two delegations in talks the one that is the subject has the lead',
    examples: {
      yes: [
        [
          'Đoàn đại biểu tỉnh Lai Châu do ông Hà Văn Bốn, Chủ tịch UBND tỉnh dẫn đầu đã có cuộc hội đàm với đoàn bạn.',
          { who: 'ông Hà Văn Bốn, Chủ tịch UBND tỉnh' },
        ],
      ],
      no: ['Tỉnh hội đàm với đoàn đại biểu tỉnh Phông Sa Lỳ do ông Khăm Pheng, Phó Tỉnh trưởng dẫn đầu.'],
    },
  },
  {
    id: 'lead/when-going',
    cues: ['khi', 'trong chuyến'],
    pattern: new RegExp(
      `${PEOPLE}[^.;:ⓅⓉ“”]{0,160}? (?:khi|trong chuyến)(?: (?:đi|đến|tới|về|xuống|lên|ra|trực tiếp)){0,2} (?:thăm|kiểm tra|làm việc (?:với(?! (?:đoàn|tổ công tác|[ⓅⓉ]))|tại)|thị sát|khảo sát|giám sát|đối thoại với)`,
    ),
    reason: 'what somebody said on the way is told before where it was: "ông X yêu cầu như vậy khi đi kiểm tra ..."',
    examples: {
      yes: [
        [
          'Đó là lời của ông Hà Văn Bốn, Phó Chủ tịch UBND tỉnh, khi đi kiểm tra bến cá Sa Lũng.',
          { who: 'ông Hà Văn Bốn, Phó Chủ tịch UBND tỉnh' },
        ],
        ['Ông Hà Văn Bốn yêu cầu tăng ca trong chuyến khảo sát kè sông.', { who: 'Ông Hà Văn Bốn' }],
      ],
      no: [
        'Ông Hà Văn Bốn chờ khi nước rút sẽ kiểm tra bến cá.',
        'Ông Hà Văn Bốn kiến nghị khi làm việc với đoàn về thăm bản.',
      ],
    },
  },
  {
    id: 'lead/working-session-of-person',
    cues: [
      'làm việc giữa',
      'làm việc của',
      'đối thoại giữa',
      'gặp gỡ giữa',
      'gặp mặt giữa',
      'tiếp xúc giữa',
      'gặp giữa',
    ],
    pattern: new RegExp(
      `(?:buổi|cuộc) (?:làm việc (?:giữa|của)|(?:đối thoại|gặp gỡ|gặp mặt|gặp|tiếp xúc)(?: trực tiếp)? giữa) ${PEOPLE}(?: và đoàn(?: công tác)?)? (?:với|và) `,
    ),
    examples: {
      yes: [
        [
          'Chủ nhà nêu con số ấy tại buổi làm việc của Thứ trưởng Hà Văn Bốn với lãnh đạo tỉnh Lai Châu.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        [
          'Buổi đối thoại giữa Chủ tịch UBND tỉnh Hà Văn Bốn với thợ mỏ kéo dài ba giờ.',
          { who: 'Chủ tịch UBND tỉnh Hà Văn Bốn' },
        ],
      ],
      no: [
        'Cuộc gặp giữa hai bên có ông Hà Văn Bốn và bà Tô Thị Nhàn.',
        'Lịch của buổi làm việc của Thứ trưởng Hà Văn Bốn đã dời lại.',
      ],
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
      `${PEOPLE},?(?: đã| vừa| cũng)? (?:(?:đặt ra )?yêu cầu|chỉ đạo|nhấn mạnh|kết luận|lưu ý|(?:cho biết|khẳng định|phát biểu|đề nghị|nói)(?= (?:như|điều (?:này|đó))))(?: (?:như (?:trên|vậy|thế)|điều (?:này|đó)))?,? (?:tại|trong) (?:buổi|cuộc) (?:(?:kiểm tra|thăm|khảo sát)(?: và|,) )?làm việc (?:với|tại)(?! (?:đoàn|tổ công tác|[ⓅⓉ]))`,
    ),
    reason: 'hosts speak to the delegation, visitors to the unit',
    examples: {
      yes: [
        ['Thứ trưởng Hà Văn Bốn yêu cầu như vậy tại buổi làm việc với Sở Xây dựng.', { who: 'Thứ trưởng Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn cho biết như thế trong cuộc làm việc tại tỉnh.', { who: 'Ông Hà Văn Bốn' }],
        ['Ông Hà Văn Bốn khẳng định điều này tại buổi kiểm tra và làm việc với nhà máy.', { who: 'Ông Hà Văn Bốn' }],
      ],
      no: ['Ông Hà Văn Bốn yêu cầu như vậy tại buổi làm việc với Bộ trưởng Bộ Xây dựng.'],
    },
  },
  {
    id: 'lead/at-working-session-said',
    cues: ['làm việc với', 'làm việc tại', 'kiểm tra', 'thị sát', 'khảo sát', 'giám sát'],
    pattern: new RegExp(
      `tại (?:buổi|cuộc|đợt|chuyến) (?:(?:đi )?(?:kiểm tra|thị sát|khảo sát|giám sát|thăm)(?:,? (?:và )?làm việc (?:với|tại))?|làm việc (?:với|tại)) [^.;:ⓅⓉ]{1,100}, ${PEOPLE}(?! (?:báo cáo|kiến nghị|cảm ơn|cám ơn|đề xuất|thông tin)) `,
    ),
    examples: {
      yes: [
        [
          'Chiều 8/4, tại buổi làm việc với tỉnh Lai Châu, Thứ trưởng Hà Văn Bốn lưu ý tiến độ.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        [
          'Phát biểu tại buổi kiểm tra các trạm y tế ở huyện Phú Lâm, Thứ trưởng Hà Văn Bốn lưu ý vệ sinh.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
      ],
      no: [
        'Tại buổi làm việc, Phó Thủ tướng Hà Văn Bốn nhấn mạnh tự chủ.',
        'Tại buổi giám sát việc cấp đất ở huyện Phú Lâm, ông Hà Văn Bốn báo cáo kết quả.',
      ],
    },
  },
  {
    id: 'lead/at-reception-said',
    cues: ['buổi tiếp', 'cuộc tiếp', 'hội kiến'],
    pattern: new RegExp(
      `(?:tại|trong) (?:buổi|cuộc) (?:tiếp(?! (?:xúc|dân|công dân))(?:(?: và|,) làm việc| xã giao| thân mật)?|hội kiến)(?: với)?(?: Ⓟ)?(?: [^.;:ⓅⓉ“”]{1,80})?,(?: thay mặt [^.;:ⓅⓉ]{2,80},)? ${PEOPLE}(?! (?:đã |trân trọng |bày tỏ )*(?:báo cáo|cảm ơn|cám ơn|kiến nghị|thông báo|lòng biết ơn))`,
    ),
    reason: 'at a reception the host speaks first, to welcome',
    examples: {
      yes: [
        ['Tại buổi tiếp, Thứ trưởng Hà Văn Bốn hoan nghênh đoàn bạn.', { who: 'Thứ trưởng Hà Văn Bốn' }],
        [
          'Trong cuộc hội kiến tại trụ sở Bộ, Thứ trưởng Hà Văn Bốn đề nghị hai bên mở thêm cửa khẩu.',
          { who: 'Thứ trưởng Hà Văn Bốn' },
        ],
        [
          'Tại buổi tiếp, thay mặt nhân dân tỉnh, Bí thư Tỉnh ủy Ma Văn Páo chia sẻ mất mát của nước bạn.',
          { who: 'Bí thư Tỉnh ủy Ma Văn Páo' },
        ],
      ],
      no: [
        'Tại buổi tiếp, ông Khăm Pheng cảm ơn tỉnh đã đón đoàn.',
        'Tại buổi tiếp xúc, ông Hà Văn Bốn nêu ba việc.',
        'Tại buổi tiếp công dân, ông Hà Văn Bốn nêu ba việc.',
      ],
    },
  },
  {
    id: RECEIVING_HAS,
    cues: ['tiếp đoàn', 'tiếp đón', 'tiếp và làm việc'],
    pattern:
      /(?:^|[.;] )(?:đón,? (?:và )?)?tiếp(?: đón)?(?:(?: và|,) làm việc(?: với)?)? đoàn(?! viên)[^.;:ⓅⓉ]{0,60}? (?:có|gồm)(?: có)?(?: các (?:đồng chí|ông|bà|thầy))?:? (?<who>Ⓟ)/u,
    reason:
      'of the hosts who receive a delegation the first receives it; asked only where the event is that they receive',
    examples: {
      yes: [
        ['Tiếp đoàn có TS. Ma Văn Páo, Hiệu trưởng; bà Tô Thị Nhàn.', { who: 'TS. Ma Văn Páo, Hiệu trưởng' }],
        ['Đón và tiếp đoàn có các đồng chí: Ma Văn Páo; Tô Thị Nhàn.', { who: 'Ma Văn Páo' }],
        ['Tiếp và làm việc với đoàn, về phía Viện Cây chè có ông Ma Văn Páo.', { who: 'ông Ma Văn Páo' }],
      ],
      no: ['Cùng tiếp đoàn có bà Tô Thị Nhàn.', 'Tiếp đoàn viên có bà Tô Thị Nhàn.'],
    },
  },
]
