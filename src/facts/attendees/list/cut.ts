/** Where one item of a list may end and the next begin. */
import { GROUP_HEADS, PEOPLE_NOUNS, WEAK_GROUP_HEADS } from '../../../lexicon/attendance.js'
import { alternation } from '../../../text/alternation.js'

/** "34/35 đại biểu": of how many. */
const NUMBER = '\\d[\\d.]*(?:/\\d+)? '
const HEAD = `(?:(?:${alternation(GROUP_HEADS)})(?![A-Za-zÀ-ỹ])|${NUMBER})`
const ANY_HEAD = `(?:(?:${alternation([...GROUP_HEADS, ...WEAK_GROUP_HEADS])})(?![A-Za-zÀ-ỹ])|${NUMBER})`
const PERSON = '(?:(?:các|những) (?:(?:đồng chí|vị|ông|bà):? )?)?(?:nguyên )?[ⓅⓉ]'
/** "141 lao động, đại diện cho 77.000 đoàn viên", "gần 90 hội viên, đại diện 2 vạn nông dân": for how many those before stand. */
const SAYS_WHOM =
  'đại diện (?:cho(?![A-Za-zÀ-ỹ])|(?:hơn |gần |khoảng |trên )?(?:\\d[\\d.]*\\.000|\\d[\\d.,]* (?:nghìn|ngàn|vạn|triệu)) )'
/** What is no apposition to the person before it, with a comma between or not: "ông A, | các doanh nghiệp", "bà B, | khách mời". */
const BESIDE_PERSON = [
  'các',
  'những',
  'khách mời(?! của)',
  'nhân dân',
  'người dân',
  'bà con',
  'cấp ủy',
  'chính quyền',
  'đoàn thể',
  'du khách',
  'đồng nghiệp',
  'bạn bè',
  'bạn đọc',
  'ban ngành',
  'cơ quan',
  'doanh nghiệp',
  'đơn vị',
]
/** Where one item ends and the next begins. */
export const CUT = new RegExp(
  [
    ';|(?:\\.{3}|…)(?! (?:trên|trong|tại|ở|của|thuộc) )',
    ',? (?:(?:ngoài ra|bên cạnh đó),? )?còn có(?: sự (?:tham dự|có mặt) của)? ',
    `,? (?:ngoài ra|bên cạnh đó),? còn (?=${ANY_HEAD})`,
    ',? trong đó có (?=Ⓟ)',
    ',? cũng như (?=[ⓅⓉ]|các |những )',
    ',? (?:và |cùng )?(?:về )?phía [^;,.ⓅⓉ]{1,60}? (?:có|gồm):?',
    // "các xã | và sự tham gia của 150 hộ dân"
    `,? (?:(?:và|với|có) (?=sự )|cùng (?:với )?)(?:sự (?:tham dự|tham gia|góp mặt|chứng kiến|có mặt|hiện diện)(?: đông đảo| đầy đủ)? của )?(?=[ⓅⓉⓄ]|${ANY_HEAD}|các )`,
    // "cuộc họp giữa lãnh đạo huyện với các hộ dân"
    ',? với (?=[ⓅⓉⓄ]|(?:đại diện|lãnh đạo|các) )',
    `,? và (?=${PERSON}|Ⓞ|(?!${SAYS_WHOM})${ANY_HEAD})`,
    // whoever stands beside a person is an item; behind a group they may be its own: "lãnh đạo huyện và các đơn vị"
    `(?<=Ⓟ(?: \\([^()]{1,60}\\))?)(?:,? và|,? cùng(?: với)?) (?=(?:${alternation([...BESIDE_PERSON, ...PEOPLE_NOUNS])})(?![A-Za-zÀ-ỹ]))`,
    `(?<=Ⓟ(?: \\([^()]{1,60}\\))?), (?=(?:${alternation(BESIDE_PERSON)})(?![A-Za-zÀ-ỹ]))`,
    // one person is no "cán bộ, chiến sĩ"
    '(?<=Ⓟ), (?=(?:cán bộ|đoàn viên|hội viên|giáo viên|giảng viên|phụ huynh|nhân dân)(?:,| và) )',
    `, ?(?=${PERSON}|Ⓞ|(?!${SAYS_WHOM})${HEAD})`,
  ].join('|'),
  'gu',
)

export const BEGINS_ITEM = new RegExp(
  `^ ?(?:và |cùng )?(?:${PERSON}|${ANY_HEAD}|(?:ông|bà|đồng chí|về phía|phía)(?![A-Za-zÀ-ỹ]))`,
  'u',
)
