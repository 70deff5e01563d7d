/** Lists of those present, split into persons, groups and organisations. */
import { matchesOf } from '../../text/matches.js'
import {
  GROUP_HEADS,
  NOBODY,
  PEOPLE_NOUNS,
  PROFESSIONS,
  SAYS,
  SOMEBODY,
  WEAK_GROUP_HEADS,
} from '../../lexicon/attendance.js'
import type { Mention } from '../../mentions/passages.js'
import type { Skeleton } from '../../rules/skeleton.js'
import { addAll } from '../../text/lists.js'
import { GENERIC_GROUP } from './group-rules.js'
import type { AttendeeDraft } from './draft.js'
import { ABBREVIATED } from '../../text/sentences.js'
import { alternation } from '../../text/alternation.js'

interface ItemOptions {
  readonly directing: boolean
  readonly rule: string
}

export interface ListOptions extends ItemOptions {
  /** The whole text, folded. */
  readonly folded: string
}

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
const CUT = new RegExp(
  [
    ';|(?:\\.{3}|…)(?! (?:trên|trong|tại|ở|của|thuộc) )',
    ',? (?:(?:ngoài ra|bên cạnh đó),? )?còn có(?: sự (?:tham dự|có mặt) của)? ',
    `,? (?:ngoài ra|bên cạnh đó),? còn (?=${ANY_HEAD})`,
    ',? trong đó có (?=Ⓟ)',
    ',? cũng như (?=[ⓅⓉ]|các |những )',
    ',? (?:và |cùng )?(?:về )?phía [^;,.ⓅⓉ]{1,60}? (?:có|gồm):?',
    `,? cùng (?:với )?(?:sự (?:tham dự|tham gia|góp mặt|chứng kiến|có mặt|hiện diện)(?: đông đảo| đầy đủ)? của )?(?=[ⓅⓉⓄ]|${ANY_HEAD}|các )`,
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
/** A head that waits for its complement: "lãnh đạo, đại diện các sở"; "các thương binh" is whole by itself. */
const BARE_HEAD =
  /^(?:(?:toàn thể |tập thể |đông đảo |đông đủ |đầy đủ |nhiều |các )?(?:nguyên )?(?:lãnh đạo|đại diện|thành viên|cán bộ|thủ trưởng|chỉ huy|trưởng|phó|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng|ủy viên|đại sứ|tổng lãnh sự|lãnh sự|tham tán|đại biện|(?:các vị )?hòa thượng|thượng tọa|đại đức|đội ngũ|đồng chí|ông|bà|thầy|cô|đại biểu|giáo viên|đoàn viên|hội viên|đảng viên)|các (?:đồng chí|vị|ông|bà) (?:nguyên )?(?:lãnh đạo|thủ trưởng|trưởng|phó|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng|ủy viên)|đông đảo|hơn|gần|trên|khoảng|hàng|nhiều|một số|\d[\d.]*)$/u
const LEADING =
  /^(?:[\s,;:.+*•–-]|\d{1,2}[.)] (?=\D)|(?:và|cùng với|cùng|còn có|có|là|gồm có|gồm|ngoài ra|đặc biệt|các đồng chí:|các ông, bà:?|các ông:|các bà:|các đồng chí(?=:| Ⓟ)|đồng chí:)(?![A-Za-zÀ-ỹ]) ?)+/u
const TRAILING =
  /(?: cũng)?(?:,? (?:đã |được mời |cùng |cũng |đều |vinh dự |trực tiếp |về |đến |tới |xuống |lên |sang ){0,4}(?:tham dự|dự|tham gia|dự họp|có mặt|chứng kiến)(?: (?:hội|buổi|đại hội|lễ|cuộc|chương trình|kỳ họp|phiên|tọa đàm|diễn đàn|ngày hội|sự kiện|liên hoan|giải)(?![A-Za-zÀ-ỹ])[^,;“"]{0,60})?(?:(?: và|,) (?:chúc mừng|chỉ đạo|phát biểu|động viên|chung vui|chia vui|tặng hoa|chứng kiến|cổ vũ|trao quà)(?![A-Za-zÀ-ỹ])[^,;:ⓅⓉ“"]{0,40})?)?(?:,? (?:cùng )?(?:ký cam kết|tranh tài|thi đấu|theo dõi (?:qua|trực tuyến)|đăng ký tham (?:dự|gia))(?![A-Za-zÀ-ỹ])[^;]{0,40})?(?: \((?:trong )?(?:ảnh|hình)(?![A-Za-zÀ-ỹ])[^()]{0,30}\))?[\s.,;:…]{0,40}$/u
/** Heads whose own list goes on over commas: "đại diện Ban Dân vận, Ban Tôn giáo". */
const HEADS_A_LIST =
  /^(?:đại diện|đại biểu|lãnh đạo|nguyên lãnh đạo|thủ trưởng|chỉ huy|giám đốc|chủ tịch|bí thư|hiệu trưởng|phóng viên|(?:thường trực|Ⓞ):|trưởng|phó|cán bộ|đông đảo|đông đủ|đầy đủ|qu[ýí]|hơn|gần|khoảng|trên|\d|nhiều|một số|các (?!đồng chí trong ))/

/** "khoảng 40 phụ huynh, Ban đại diện ...": a count of people that names nobody they come from is whole. */
const isWholeCount = (item: string): boolean =>
  COUNTED.test(item) && !/Ⓞ|,| (?:từ|của|thuộc|là|ở|tại|cho)(?: |$)/.test(item)

const JOINS_WEAK = new RegExp(
  `^,? và (?:${alternation([...WEAK_GROUP_HEADS, 'thân nhân', 'gia đình'])})(?![A-Za-zÀ-ỹ])`,
  'u',
)
const COUNTED =
  /^(?:hơn |gần |trên |khoảng |hàng )?(?:\d[\d.]*|trăm|nghìn|ngàn|chục) (?!(?:xã|huyện|tỉnh|sở|đơn vị|phường|cơ quan)(?![A-Za-zÀ-ỹ]))/u

const OWN_LIST = /^(?:đại diện|lãnh đạo|thủ trưởng|các đồng chí lãnh đạo)[^:;]{0,120}(?:các|một số) [^:;]{1,60}: ?[^ ]/u
/** "các sở: Nội vụ, Tư pháp; ...": a list over commas ends at the semicolon. */
const OVER_COMMAS = /^[^:]{0,160}:[^;,]{0,160},/u
const BEGINS_ITEM = new RegExp(
  `^ ?(?:và |cùng )?(?:${PERSON}|${ANY_HEAD}|(?:ông|bà|đồng chí|về phía|phía)(?![A-Za-zÀ-ỹ]))`,
  'u',
)

/** "lãnh đạo các sở và 63 tỉnh, thành phố": counted units behind those who speak for units go on with them. */
const SPEAKS_FOR = /^(?:(?:các đồng chí |nguyên )?lãnh đạo|đại diện|đại biểu|thủ trưởng|người đứng đầu|cán bộ) /
const COUNTED_UNITS =
  /^(?:,|,? (?:và|cùng)) (?:\d[\d.]*|một số|nhiều) (?:tỉnh|thành phố|tp|huyện|quận|xã|phường|thị|khu|thôn|bản|ấp|tổ dân|trường|cơ sở|đơn vị|cơ quan|sở|ban|ngành|bộ|phòng|chi nhánh|chi bộ|quốc gia|nước|địa phương|điểm cầu)(?![A-Za-zÀ-ỹ])/u

/** "lãnh đạo các sở, ngành, các cơ quan báo chí": the papers have leaders as the departments have. */
const LEADERS = /^(?:các đồng chí |nguyên |đại diện )?lãnh đạo [^;:]*[^;:,]$/
const PRESS = /^, các cơ quan (?:thông tấn|báo chí|truyền thông)(?![A-Za-zÀ-ỹ])/

/** "hơn 700 đoàn viên đại diện các trường | và các tầng lớp nhân dân", "20 đoàn với 300 người là học sinh | , lực lượng vũ trang": for whom they stand or who they are goes on. */
const STAND_FOR =
  /^(?:hơn |gần |trên |khoảng )?\d[^;:ⓅⓉ]{0,60} (?:đại diện (?:cho )?(?:các|những)|(?:đại biểu|người) là) /
const STAND_FOR_MORE =
  /^,?(?: và)? (?:lực lượng|các (?:tầng lớp|giới|ngành|địa phương|đơn vị|tổ chức|lực lượng|thế hệ|dân tộc))(?![A-Za-zÀ-ỹ])/

/** "ông A, Vụ trưởng Vụ Địa phương, Ủy ban Dân tộc; ...": the body of which the office's own unit is a part. */
const ENDS_OFFICE =
  /^Ⓟ, Ⓞ(?: Ⓞ| (?!và )[^.;:,ⓅⓉⓄ]{2,24}?)?(?:, [^.;:,ⓅⓉⓄ]{2,24}?)?(?:(;)|\.?$| (?:và|cùng) (?:các|giảng viên|cán bộ|đại diện|lãnh đạo) )/u

/** "bà A (96 tuổi), đại diện Hội Phụ nữ; ông B, thành viên hội đồng; ...": who the person before the comma is. */
const APPOSED = /^[Ⓟ)], (?:đại diện (?!các |lãnh đạo |một số |cho )|anh hùng |thành viên )/

/** Those of standing in a village or a parish, who are named in one breath: "các già làng, trưởng bản, người có uy tín". */
const STANDING =
  '(?:già làng|trưởng (?:thôn|bản|buôn|ấp|làng|bon|sóc|khóm|khu phố|dòng họ)|người có uy tín|người cao tuổi|nghệ nhân|chức sắc|chức việc|nhân sĩ|trí thức|lão thành cách mạng|cựu chiến binh|lực lượng vũ trang|bí thư chi bộ|cán bộ hưu trí)'
/** "98 già làng, trưởng bản", "đại diện các phòng, lực lượng vũ trang": an item with which those of standing go on. */
const WITH_STANDING = new RegExp(`^(?:đại diện [^ⓅⓉ;]*|[^ⓅⓉ;]*${STANDING})$`, 'u')
const OF_STANDING = new RegExp(`^, ${STANDING}(?![A-Za-zÀ-ỹ])`, 'u')

/** Councils and committees without the place of which they are: "HĐND", "Thường trực Huyện ủy". */
const COUNCIL =
  '(?:(?:đảng|tỉnh|thành|huyện|quận|thị|phường|xã) ủy|hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|(?:ủy ban |ub)?(?:mttq|mặt trận tổ quốc)(?: (?:việt nam|vn))?)'
const BARE_COUNCIL = new RegExp(`^(?:(?:ban )?thường trực |ban thường vụ |ban chấp hành |lãnh đạo )?${COUNCIL}$`, 'u')
const WHOLE_COUNCIL = new RegExp(`^${COUNCIL} [^.;]`, 'u')
const COUNCIL_ROW = /^(?:, | và |, và )(?:lãnh đạo )?(?:Ⓞ(?:, | và |, và ))*Ⓞ/u

/** "Thường trực HĐND, UBND | các huyện": a row of councils of which only the last has the place of all. */
function sharesPlace(skeleton: Skeleton<Mention>, folded: string, start: number, at: number, end: number): boolean {
  if (skeleton.text.charAt(at - 1) !== 'Ⓞ') return false
  const row = COUNCIL_ROW.exec(skeleton.text.slice(at, end))
  if (!row) return false
  const all = skeleton.mentionsIn(start, at + row[0].length)
  const named = all.map((sighting) => folded.slice(sighting.start, sighting.end))
  const before = skeleton.mentionsIn(start, at).length
  // "Thường trực Huyện ủy, lãnh đạo HĐND, UBND huyện": the committee of a party is whole by itself
  if (row[0].includes('lãnh đạo') && named.slice(0, before).every((name) => name.endsWith(' ủy'))) return false
  const whole = named.findIndex((name, k) => k >= before && WHOLE_COUNCIL.test(name))
  if (whole < 0) return false
  const bare = named.slice(0, whole)
  return bare.every((name) => BARE_COUNCIL.test(name)) && bare.some((name) => !name.endsWith(' ủy'))
}

const printedOf = (skeleton: Skeleton<Mention>, folded: string, from: number, to: number): string =>
  folded.slice(skeleton.startAt(from), skeleton.endAt(to)).trim()

/** "các đồng chí trong Ban Thường vụ | , Ban Chấp hành Đảng bộ xã": of two bodies only the last has what both are of. */
const BARE_BODY =
  /(?:^|[,;] ?|và )(?:các|tập thể|toàn thể) (?:đồng chí |vị )?(?:trong |thành viên )?(?:ban thường vụ|btv|thường vụ|ban thường trực|thường trực)$/u

/** "Bí thư | , Chủ tịch UBND các xã": of the offices in a row only the last tells of how many bodies they are. */
const BARE_OFFICE =
  /^(?:các đồng chí |đồng chí |các )?(?:nguyên )?(?:phó )?(?:bí thư|chủ tịch|trưởng (?:ban|phòng|ngành)|giám đốc|hiệu trưởng|chỉ huy trưởng|thủ trưởng)(?: thường trực)?$/u
const OFFICES_OF_MANY =
  /^(?:,| và|, và) (?:phó )?(?:bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng|chỉ huy)(?![A-Za-zÀ-ỹ])[^.;:,]{0,40}? (?:các|một số|hai|ba|\d+) /u

/** "đại diện Sở Y tế, Sở Nội vụ | cùng Ban Giám hiệu trường": who leads a house comes in person. */
const isHeadOfHouse = (
  skeleton: Skeleton<Mention>,
  { folded }: ListOptions,
  current: string,
  mark: string,
  at: number,
): boolean =>
  (mark.includes('cùng') || (mark.includes('và') && !LEADS.test(current))) &&
  HEAD_OF_HOUSE.test(folded.slice(skeleton.startAt(at + mark.length)).slice(0, 24))
/** "đại diện Thường trực HĐND | và Thường trực Huyện ủy": of whose list such a body may be a part. */
const LEADS =
  /^(?:các đồng chí |nguyên )*(?:đại diện|đại biểu|lãnh đạo|thường trực|các đồng chí|cán bộ)(?![A-Za-zÀ-ỹ])/u
const HEAD_OF_HOUSE =
  /^(?:tập thể )?(?:ban (?:tổng )?(?:giám (?:hiệu|đốc)|lãnh đạo|thường vụ|chấp hành)|thường trực)(?![A-Za-zÀ-ỹ])/u

/** Only semicolons tell that the comma parts no items. */
function endsOffice(text: string, from: number, at: number): boolean {
  const match = ENDS_OFFICE.exec(text.slice(at - 1, at + MOST_HEAD))
  return match !== null && (match[1] !== undefined || text.slice(from, at).includes(';'))
}

const PART_OF = /^(?:hơn |gần |trên |khoảng )?\d[^;:]{0,120}, trong đó (?:có )?\d[^;:]*$/

const WEAK = alternation(WEAK_GROUP_HEADS)
/** "đông đảo tăng ni và phật tử": what says how many are there says it of all. */
const MANY = new RegExp(`^(?:đông đảo|toàn thể|nhiều|toàn bộ) (?:${WEAK})(?![A-Za-zÀ-ỹ])`, 'u')
/** "đông đảo cán bộ, hội viên | , lực lượng vũ trang": many of these too. */
const FORCES = /^,?(?: và)? lực lượng (?![^,;.]{0,40}:)/u
/** "đại diện trường, giáo viên và học sinh lớp 5": one complement for both. */
const ENDS_BARE = new RegExp(`(?:^|, )(?:${WEAK})$`, 'u')

/** How much of an item tells how it begins. */
const MOST_HEAD = 200

/**
 * Reads the items of a list in [from, to) of a skeleton.
 */
export function readList(skeleton: Skeleton<Mention>, from: number, to: number, options: ListOptions): AttendeeDraft[] {
  const out: AttendeeDraft[] = []
  const end = clauseEnd(skeleton.text, from, to)
  let start = from
  /** The bracket that is open before `scanned`; -1 for none. */
  let bracket = -1
  let scanned = from
  for (const match of matchesOf(CUT, skeleton.text.slice(from, end))) {
    const at = from + match.index
    for (; scanned < at; scanned++) {
      const mark = skeleton.text.charAt(scanned)
      if (mark === '(') bracket = scanned
      else if (mark === ')') bracket = -1
    }
    if (bracket >= start) continue
    const current = skeleton.text.slice(start, Math.min(at, start + MOST_HEAD)).replace(LEADING, '')
    const next = skeleton.text.charAt(at + match[0].length)
    // "lãnh đạo các sở: Nội vụ; Tư pháp; ...": behind its colon a group's own list goes on over semicolons
    if (
      OWN_LIST.test(current) &&
      !OVER_COMMAS.test(current) &&
      !BEGINS_ITEM.test(skeleton.text.slice(at + match[0].length, at + MOST_HEAD))
    )
      continue
    if (
      BARE_OFFICE.test(printedOf(skeleton, options.folded, start, at)) &&
      OFFICES_OF_MANY.test(options.folded.slice(skeleton.startAt(at), skeleton.startAt(at) + MOST_HEAD))
    )
      continue
    if (next === 'Ⓞ' && BARE_BODY.test(printedOf(skeleton, options.folded, start, at))) continue
    if (next === 'Ⓞ' && endsOffice(skeleton.text, from, at)) continue
    if (sharesPlace(skeleton, options.folded, start, at, end)) continue
    if (APPOSED.test(skeleton.text.slice(at - 1, at + MOST_HEAD)) && skeleton.text.slice(from, end).includes(';'))
      continue
    // an organisation behind "đại diện ..." belongs to that group's own list
    if (
      !match[0].startsWith(';') &&
      ((next === 'Ⓞ' &&
        HEADS_A_LIST.test(current) &&
        !isWholeCount(current) &&
        !isHeadOfHouse(skeleton, options, current, match[0], at)) ||
        BARE_HEAD.test(current))
    )
      continue
    // "247 đại biểu, trong đó có 71 nữ, 12 đại biểu người Hoa": the numbers below one that counts them all
    if (PART_OF.test(current) && /\d/.test(next)) continue
    if (WITH_STANDING.test(current) && OF_STANDING.test(skeleton.text.slice(at, at + MOST_HEAD))) continue
    if (SPEAKS_FOR.test(current) && COUNTED_UNITS.test(skeleton.text.slice(at, at + MOST_HEAD))) continue
    if (LEADERS.test(current) && PRESS.test(skeleton.text.slice(at, at + MOST_HEAD))) continue
    if (STAND_FOR.test(current) && STAND_FOR_MORE.test(skeleton.text.slice(at, at + MOST_HEAD))) continue
    if (MANY.test(current) && FORCES.test(skeleton.text.slice(at, at + MOST_HEAD))) continue
    // one number counts them all: "hơn 120 quan chức và chuyên gia"
    if (
      JOINS_WEAK.test(skeleton.text.slice(at, at + MOST_HEAD)) &&
      (COUNTED.test(current) || MANY.test(current) || ENDS_BARE.test(current))
    )
      continue
    addAll(out, readItem(skeleton, start, at, options))
    start = at + match[0].length
  }
  addAll(out, readItem(skeleton, start, end, options))
  return out
}

/** A list ends where a clause with a verb of its own begins, or a sentence in lower case: "lãnh đạo các xã. huyện sẽ ...", not "Trường Đại học TP. Vinh". */
function clauseEnd(text: string, from: number, to: number): number {
  const list = text.slice(from, to)
  const ends = [CLAUSE.exec(list), NEXT_SENTENCE.exec(list), SPEAKER.exec(list)].flatMap((match) =>
    match ? [match.index] : [],
  )
  return Math.min(to, ...ends.map((end) => from + end))
}

const CLAUSE =
  /, ?(?:…|\.{3})? ?(?:nhằm|để|qua đó|trong đó(?! (?:có )?[\dⓅ])|đã cùng|đây là|theo đó|tạo|góp phần|thể hiện|giúp|mang (?:lại|đến)|cùng (?:trưng bày|nhau|thảo luận|bàn|chia sẻ|trao đổi)|(?:hội nghị|hội thảo|đại hội|chương trình|sự kiện|triển lãm|diễn đàn|buổi|lễ|cuộc|tọa đàm|ngày hội|phiên họp|kỳ họp)[^,.;]{0,60} (?:được|sẽ|đã|là|diễn ra|gồm|tập trung|hứa hẹn|trải qua|còn|có|nhằm|thu hút|tiến hành|nghe|thảo luận|bầu|thông qua|thống nhất) )| đã (?:có (?:buổi|cuộc)|tiếp xúc|làm việc) | (?:đã |vinh dự )?được [ⓅⓉⓄ] (?:trao|tặng|khen|tuyên dương)| nhằm | là (?:cơ hội|dịp|tổng) /
/** "với sự tham dự của Ⓟ, Ⓟ | , Ⓟ đã đề nghị các xã ...": the last of them is the subject of the sentence. */
const SPEAKER = new RegExp(`, (?=Ⓟ (?:đã |cũng |còn )*(?:${alternation(SAYS)})(?![A-Za-zÀ-ỹ]))`, 'u')
const NEXT_SENTENCE = new RegExp(`(?<![.\\d]|(?<![A-Za-zÀ-ỹ])(?:${alternation([...ABBREVIATED])}))\\. `, 'u')

function readItem(
  skeleton: Skeleton<Mention>,
  from: number,
  to: number,
  { directing, rule }: ItemOptions,
): AttendeeDraft[] {
  const raw = skeleton.text.slice(from, to)
  const lead = LEADING.exec(raw)?.[0].length ?? 0
  const trail = TRAILING.exec(raw)?.[0].length ?? 0
  const a = from + lead + (HEADING.exec(raw.slice(lead))?.[0].length ?? 0)
  const whole = to - trail
  const b = whole - (OF_WHOM.exec(skeleton.text.slice(a, whole))?.[1]?.length ?? 0)
  if (b <= a) return []
  const plural = HOLDERS.test(skeleton.text.slice(a, b))
  const people = plural ? [] : skeleton.mentionsIn(a, b).filter((sighting) => sighting.mention.kind === 'person')
  const text = skeleton.text.slice(a, b)
  if (people.length > 0) {
    const led = LED_GROUP.exec(text)?.[0]
    const out = led ? [groupAt(skeleton, a, a + led.length, { directing, rule })] : []
    for (const { mention, start, end } of people)
      if (mention.kind === 'person')
        out.push({
          kind: 'person',
          role: directing ? 'directing' : 'attending',
          mention: mention.person,
          count: null,
          start,
          end,
          rule,
        })
    return out
  }
  if (
    (text.length < 4 && !text.startsWith('Ⓞ')) ||
    HAS_VERB.test(text) ||
    GENERIC_GROUP.test(text) ||
    IS_NOBODY.test(text) ||
    !NAMES_SOMEBODY.test(text) ||
    IS_PROFESSION.test(text)
  )
    return []
  return [groupAt(skeleton, a, b, { directing, rule })]
}

/** "hơn 300 đại biểu | , gồm đại diện các sở": of whom a number of people is made up is none beside them. */
const OF_WHOM =
  /^(?:hơn |gần |trên |khoảng )?\d[\d.]* (?:đại biểu|khách mời|người)(?: [^,;:ⓅⓉⓄ]{1,40})?(, (?:bao )?gồm [^Ⓟ]*)$/u

/** "đoàn đại biểu tỉnh Attapeu do ông X làm trưởng đoàn": the delegation beside its head. */
const LED_GROUP = /^(?:đoàn|đại diện|Ⓞ(?=,? do| \())[^;:ⓅⓉ]{0,90}?(?=,? do Ⓟ)/u

function groupAt(
  skeleton: Skeleton<Mention>,
  from: number,
  to: number,
  { directing, rule }: ItemOptions,
): AttendeeDraft {
  const text = skeleton.text.slice(from, to)
  const kind = text === 'Ⓞ' ? 'organization' : 'group'
  return {
    kind,
    role: directing && kind === 'group' ? 'directing' : 'attending',
    mention: null,
    count: countIn(text),
    start: skeleton.startAt(from),
    end: skeleton.endAt(to),
    rule,
  }
}

/** "các Phó Chủ tịch huyện", "Ban Tổng Giám đốc", "52 vị Ủy viên", "Chủ tịch UBND 12 xã": who hold an office, and no single person. */
const HOLDERS =
  /^(?:Ⓣ(?:,| và|, và) (?:phó )?(?:bí thư|chủ tịch|trưởng|giám đốc|hiệu trưởng|chỉ huy) |(?:các|những|toàn thể|nhiều|(?:hơn |gần |trên |khoảng )?\d[\d.]*(?:\/\d+)?) (?:(?:đồng chí|vị|ông|bà|ông, bà) )?(?:là )?(?:nguyên )?Ⓣ|(?:hơn |gần |trên |khoảng )?\d[\d.]* [^,;:ⓅⓉ]{2,30} là (?:các )?Ⓣ|(?:ban|Ⓞ) Ⓣ|Ⓣ (?:\d|các |của (?:các |\d)|nhiều |một số )|Ⓣ(?:, [^,;:ⓅⓉ]{2,24}){1,3} (?:các|một số|\d+) |đại diện [^,;:ⓅⓉ]{2,60} của Ⓣ$)[^Ⓟ]*$/u

/** "Ủy viên Ban Thường vụ: ông X; bà Y": what those named below it are. */
const HEADING = /^(?:các (?:đồng chí )?)?Ⓣ: ?(?=[ⓅⓉ])/

/** A clause with a verb of its own is nobody. */
const HAS_VERB =
  /^(?!các nhà|các tác|hơn|gần|khoảng|\d).* (?:đang(?! (?:sinh sống|sống|cư trú|công tác|làm việc|lao động|học tập|theo học|học|giảng dạy|nghiên cứu|sinh hoạt|phục vụ|hoạt động|điều trị|đóng quân)(?![A-Za-zÀ-ỹ]))|được (?:trao|tặng|nhận|tổ chức)) | (?:đã(?! (?:nghỉ|về hưu|hoàn thành|bàn giao|hiến|tham gia|từng|và đang|tốt nghiệp|đăng ký))|vừa(?! (?:qua|được|là|hoàn thành|tốt nghiệp|nhận|trúng))|sẽ|là cơ hội) /

/** "4 tàu, 18 xuồng", "một cơ hội mới": things beside people. */
const IS_NOBODY = new RegExp(
  `^(?:(?:hơn |gần |trên |khoảng )?\\d[\\d.]* |(?:các|những|nhiều|một|một số|hàng (?:chục|trăm|nghìn)) )?(?:${alternation(NOBODY)})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "tình trạng kê khống", "trọng tâm, trọng điểm": what a sentence "có" that tells of no people. */
const NAMES_SOMEBODY = new RegExp(`[ⓅⓉⓄ]|(?<![A-Za-zÀ-ỹ])(?:${alternation(SOMEBODY)})(?![A-Za-zÀ-ỹ])`, 'u')

/** "nhà báo, | TS Lò Văn An": what the person behind the comma is. */
const IS_PROFESSION = new RegExp(`^(?:${alternation(PROFESSIONS)})$`, 'u')

/** The number of people that a group's first words give. */
function countIn(text: string): number | null {
  const match =
    /^(?:hơn |gần |trên |khoảng |đông đảo )?(\d[\d.]*)(?:\/\d+)? (?!(?:xã|huyện|tỉnh|sở|đơn vị|phường|cơ quan|doanh nghiệp|tổ chức|trường|ban|ngành)(?![A-Za-zÀ-ỹ]))/u.exec(
      text,
    )
  return match?.[1] ? Number(match[1].replaceAll('.', '')) : null
}
