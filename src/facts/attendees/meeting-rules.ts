/** The constructions that name the sides of a meeting: "cuộc họp với ...", "buổi làm việc giữa ... và ...". */
import { PEOPLE_NOUNS } from '../../lexicon/attendance.js'
import { HONOURED } from '../../lexicon/event-cues.js'
import { alternation } from '../../text/alternation.js'
import type { Rule } from '../../rules/rule.js'

/** One meeting; several ("các cuộc họp với ...") are a programme or a habit. */
const ONE = '(?<!(?:các|những|nhiều|sau|trước) )(?:buổi|cuộc|phiên|lễ|hội nghị)'
/** What stands between "cuộc họp" and "với": "khẩn", "trực tuyến", "giao ban". */
const KIND = '(?: (?!đã |sẽ |để |về |với |cùng |giữa |phối hợp |giao ban |do )[^ .;:,ⓅⓉⓄ]+){0,6}?'
/** Names and groups run over commas, up to what the meeting is about, when or where. */
const UP_TO =
  '(?:(?!,? (?:(?:đến|tới|về|sang|ghé|lên|qua) (?:tham quan|thăm|làm việc|trao đổi|giao lưu|tìm hiểu|học tập|khảo sát|tham dự|dự|tặng|chúc)|tham quan|về|để|nhằm|vì|trên(?! địa bàn| cả nước| toàn| phạm vi)|liên quan đến|(?<!địa )bàn|do|(?<!(?:sống|học tập|làm việc|công tác|lao động|cư trú|hoạt động|kinh doanh|đầu tư|trú|người việt(?: nam)?|đại sứ quán|mặt) )tại|ngày|sáng|chiều|tối|trước|trong(?! (?:vùng|huyện|tỉnh|xã|nước|toàn|khu vực|diện|ngành|và ngoài))|(?<!(?:công|nạn|bệnh|doanh|thân|cá|quân|nghệ) )nhân(?! dân| viên| sĩ)|vào|đánh giá|nghe|lắng nghe|thảo luận|kiểm điểm|rà soát|triển khai|quán triệt|trao đổi|giải đáp|tháo gỡ|gặp gỡ|trò chuyện|nói chuyện|thăm hỏi|động viên|tặng|trao|tổ chức|xung quanh|đã|sẽ|là|diễn ra|mới đây|với tinh thần|với chủ đề|hai bên|có(?= [ⓅⓉ]))(?![A-Za-zÀ-ỹ]))(?:[^.;:ⓅⒹ“"]|\\.(?=[A-Za-zÀ-ỹ]))){0,240}'
const PEOPLE =
  '(?:(?:nguyên )?lãnh đạo|đại diện|tập thể|toàn thể|cán bộ|các (?:thành viên|đại sứ|đồng chí|chuyên gia|doanh nghiệp|nhà|cán bộ|hộ|luật sư|cử tri|bác sĩ|giáo viên))(?![A-Za-zÀ-ỹ])'
/** "Ⓟ gặp mặt, khen thưởng lực lượng biên phòng", "Ⓞ đã đón tiếp đoàn công tác của Ⓞ": who meets or receives, without "với". */
const RECEIVES = `(?:[ⓅⓉⓄ]|nhà trường|ban giám hiệu|(?:[ⓅⓉⓄ],?|nhà trường|ban giám hiệu)(?: (?:đã|vừa|cũng|trực tiếp|trọng thể|thân mật|nhiệt liệt|chào|có dịp|${alternation(HONOURED)})){1,3}) (?:gặp gỡ|gặp mặt|gặp|đón tiếp|tiếp đón|tiếp|đón)(?:(?:,| và|, và) (?:hội đàm với|gặp gỡ|gặp mặt|làm việc với|trao đổi với|nói chuyện với|biểu dương|tuyên dương|khen thưởng|chúc mừng|động viên|thăm hỏi|tri ân|tặng quà|đối thoại với|trò chuyện với))*(?: (?:thân mật|đột xuất|xã giao|trọng thể|nồng nhiệt|chia tay))*(?: với)?`
const MET =
  '(?:(?:nhóm|cộng đồng|lực lượng|tập thể|(?:các )?phái đoàn|(?:các )?(?:phái )?đoàn (?:công tác|khách|học sinh|sinh viên|học viên|giáo viên|giảng viên|chuyên gia|lãnh đạo|thầy|bác sĩ|y bác sĩ|nghệ sĩ|nghệ nhân|vận động viên|kiều bào|người có công|già làng|thiện nguyện|tình nguyện|đại biểu|doanh nghiệp|doanh nhân|nhà khoa học|cán bộ|đại diện|nghị sĩ|nhà báo|phóng viên|cựu chiến binh))(?![A-Za-zÀ-ỹ]))'
/** "gần 100 thanh niên", "toàn bộ sinh viên". */
const ALL_OR_MANY = `(?:(?:hơn|gần|khoảng|trên|\\d[\\d.]*|hàng (?:chục|trăm|nghìn)|đông đảo|toàn bộ|toàn thể|đại biểu|đội ngũ|các)(?: \\d[\\d.]*)?(?: (?:bạn|em|vị|đại diện))? (?:${[...PEOPLE_NOUNS, 'thanh niên', 'thiếu nhi', 'kiều bào', 'doanh nhân', 'trí thức', 'nông dân', 'phụ nữ', 'cán bộ'].join('|')})(?![A-Za-zÀ-ỹ]))`
/** "làm việc với lãnh đạo huyện về ...": the unit that is visited, by its leaders. */
const ITS_LEADERS =
  '(?<=làm việc(?: với| [^.;:,]{1,20} với) )lãnh đạo (?!(?:các|một số|nhiều|hai|\\d[\\d.]*) )[^.;:,]{1,60}?(?:[.;]|$| (?:về|để|nhằm|xung quanh) )'
/** "chung vui với bà con khu 7", "nói chuyện với cán bộ, nhân viên": who is joined, however few words name them. */
const JOINED =
  '(?<=[^.;:] )(?:(?:gặp gỡ|trò chuyện|nói chuyện|giao lưu|chung vui|chia vui|vui tết|đón tết)(?: (?!về |trong |tại |do |để |bên )[^ .;:,ⓅⓉⓄ]+){0,9}? (?:với|cùng))'
const LOCALS =
  '(?:(?:toàn thể )?(?:cán bộ|nhân dân|bà con|người dân|đồng bào|kiều bào|đoàn viên|hội viên)(?![A-Za-zÀ-ỹ]))'
const UNITS =
  '(?:(?:các|một số|nhiều) (?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|phòng|xã|huyện|quận|phường|tỉnh|đoàn|tổ|trường|hiệp hội|hội|tổ chức|hợp tác xã|lực lượng)|chính quyền)(?![A-Za-zÀ-ỹ])'

const TO_BETWEEN = '(?:(?! giữa )[^.;:ⓅⓉ]){0,120} giữa '

/** The sides of a meeting: the slot "list". */
export const MEETING_RULES: readonly Rule[] = [
  {
    id: 'attendee/list-met-people',
    cues: ['làm việc', 'gặp', 'đối thoại', 'tiếp', 'đón', 'trao đổi', 'tọa đàm', 'chuyện', 'giao lưu', 'vui', 'họp'],
    pattern: new RegExp(
      `(?:${ONE} (?:làm việc|gặp|gặp gỡ|gặp mặt|đối thoại|tiếp xúc|trao đổi|tọa đàm)${KIND} (?:với|cùng)|(?:tổ chức|đã|có buổi|có cuộc) (?:gặp gỡ|gặp mặt)(?: truyền thống| thân mật| đầu (?:xuân|năm))?(?: với)?|(?:đã|cùng|tiến hành|(?<![A-Za-zÀ-ỹ])Ⓟ|đoàn công tác) (?:làm việc|họp(?: giao ban| trực tuyến| khẩn)?) với|${RECEIVES}(?= (?:${MET}|${ALL_OR_MANY}))|Ⓟ (?:đã |cũng )?(?:gặp gỡ|tọa đàm|đối thoại|giao lưu)(?:(?:,| và) (?:gặp gỡ|tọa đàm|đối thoại|giao lưu|trao đổi|làm việc))? (?:với|cùng)|${JOINED}(?= (?:${PEOPLE}|${ALL_OR_MANY}|${LOCALS}))) (?<list>(?!${ITS_LEADERS})(?:${PEOPLE}|${MET}|${ALL_OR_MANY}|(?<=với |cùng )${LOCALS})${UP_TO})`,
      'u',
    ),
    reason: 'the people met were there; a place or a unit that is visited is none',
    examples: {
      yes: [
        [
          'Chiều nay, Chủ tịch UBND xã đã có buổi làm việc với lãnh đạo các hợp tác xã về vụ mùa.',
          { list: 'lãnh đạo các hợp tác xã' },
        ],
        ['UBND xã đã họp giao ban với lãnh đạo các thôn.', { list: 'lãnh đạo các thôn' }],
        ['Trường đã tổ chức gặp mặt toàn bộ học viên mới.', { list: 'toàn bộ học viên mới' }],
        ['Bà Lò Thị Mai gặp cộng đồng người Mông tại chợ.', { list: 'cộng đồng người Mông' }],
        [
          'Bà Lò Thị Mai đã đón tiếp, tặng quà đoàn cựu chiến binh huyện bạn.',
          { list: 'đoàn cựu chiến binh huyện bạn' },
        ],
        [
          'Bảo tàng Phú Lâm đã rất vinh dự được đón tiếp đoàn học sinh huyện bạn tới tham quan và làm việc.',
          { list: 'đoàn học sinh huyện bạn' },
        ],
        ['Bà Lò Thị Mai đã về dự và chung vui với bà con khu 7.', { list: 'bà con khu 7' }],
        ['Bà Lò Thị Mai gặp gỡ, đối thoại với đại diện 5 xưởng may.', { list: 'đại diện 5 xưởng may' }],
      ],
      no: [
        'Đoàn vừa có buổi làm việc với lãnh đạo huyện về vụ mùa.',
        'Bà Lò Thị Mai gặp khó khăn, được tập thể giúp.',
        'Đoàn đã có buổi làm việc với tinh thần khẩn trương.',
        'Đoàn đã có buổi làm việc với Sở Y tế về vụ mùa.',
      ],
    },
  },
  {
    id: 'attendee/list-met-units',
    cues: ['họp', 'hội nghị'],
    pattern: new RegExp(
      `(?:${ONE} họp|(?<!(?:các|những|nhiều|sau|trước|bên lề) )(?:hội nghị|họp (?:trực tuyến|khẩn|kín|gấp)|(?<=(?:tổ chức|có|chủ trì) )họp))${KIND} (?:với|cùng) (?<list>(?:${PEOPLE}|${UNITS})${UP_TO})`,
      'u',
    ),
    reason: 'who is called to meet sits at the table, units too',
    examples: {
      yes: [
        ['Sở đã tổ chức cuộc họp khẩn với một số phòng, ban để bàn cách xử lý.', { list: 'một số phòng, ban' }],
        ['Thứ trưởng mở hội nghị trực tuyến với lãnh đạo 12 tỉnh về vụ mùa.', { list: 'lãnh đạo 12 tỉnh' }],
        ['UBND xã tổ chức họp khẩn với các phòng, ban để bàn cách xử lý.', { list: 'các phòng, ban' }],
      ],
      no: [
        'Tại buổi giao ban với các sở, lãnh đạo huyện đã nhắc nhở.',
        'Sau các cuộc họp với các xã, Sở đã kết luận.',
        'Huyện họp với tinh thần khẩn trương.',
      ],
    },
  },
  {
    id: 'attendee/list-between',
    cues: ['giữa'],
    pattern: new RegExp(
      `(?<!(?:nội dung|kết quả|kết luận|thỏa thuận) (?:của |tại )?)${ONE} (?:ký kết${TO_BETWEEN}|(?:làm việc|họp|gặp|gặp gỡ|gặp mặt|đối thoại|tiếp xúc|tọa đàm|hội đàm|giao ban|trao đổi)${TO_BETWEEN}(?:[ⓄⓅⓉ] (?:và|với|cùng) )?)(?![^.;:,ⓅⓉ]{2,90} với (?!(?:các|đại diện|lãnh đạo|toàn thể|tập thể|hơn|gần|trên|khoảng|\\d[\\d.]*) ))(?<list>(?:${PEOPLE}|${UNITS})${UP_TO})`,
      'u',
    ),
    reason:
      'both sides of a meeting were there; organisations named as its sides hold it, and what an earlier meeting settled is no meeting now',
    examples: {
      yes: [
        [
          'Tại buổi làm việc giữa lãnh đạo huyện và các hộ công nhân, hai bên đã thống nhất.',
          { list: 'lãnh đạo huyện và các hộ công nhân' },
        ],
        [
          'Tại cuộc họp giữa UBND xã Nậm Sin với các hộ dân trên địa bàn, hai bên đã thống nhất.',
          { list: 'các hộ dân trên địa bàn' },
        ],
      ],
      no: [
        'Đó là cuộc đối thoại giữa các nền văn hóa.',
        'Đó là cuộc đối thoại giữa lãnh đạo huyện với thợ mỏ.',
        'Theo kết quả buổi làm việc giữa lãnh đạo huyện với các hộ dân, đường sẽ được mở rộng.',
      ],
    },
  },
]
