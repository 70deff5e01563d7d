/** Lists of those present, split into persons, groups and organisations. */
import { PROFESSIONS, WEAK_GROUP_HEADS } from '../../lexicon/attendance.js'
import type { AttendeeDraft } from './draft.js'
import { BARE_BODY, BARE_OFFICE, OFFICES_OF_MANY, printedOf, sharesPlace } from './list/councils.js'
import { BEGINS_ITEM, CUT } from './list/cut.js'
import { clauseEnd } from './list/end.js'
import { type ItemOptions, LEADING, readItem } from './list/item.js'
import type { Mention } from '../../mentions/passages.js'
import type { Skeleton } from '../../rules/skeleton.js'
import { alternation } from '../../text/alternation.js'
import { addAll } from '../../text/lists.js'
import { matchesOf } from '../../text/matches.js'

/** A head that waits for its complement: "lãnh đạo, đại diện các sở"; "các thương binh" is whole by itself. */
const BARE_HEAD =
  /^(?:(?:toàn thể |tập thể |đông đảo |đông đủ |đầy đủ |nhiều |các |đại diện )?(?:nguyên )?(?:lãnh đạo|đại diện|thành viên|cán bộ|thủ trưởng|chỉ huy|trưởng|phó|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng|ủy viên|đại sứ|tổng lãnh sự|lãnh sự|tham tán|đại biện|(?:các vị )?hòa thượng|thượng tọa|đại đức|đội ngũ|đồng chí|ông|bà|thầy|cô|đại biểu|giáo viên|đoàn viên|hội viên|đảng viên)|các (?:đồng chí|vị|ông|bà) (?:nguyên )?(?:lãnh đạo|thủ trưởng|trưởng|phó|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng|ủy viên)|đông đảo|hơn|gần|trên|khoảng|hàng|nhiều|một số|\d[\d.]*)$/u

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

/** "đại diện Sở Y tế, Sở Nội vụ | cùng Ban Giám hiệu trường": who leads a house comes in person. */
const isHeadOfHouse = (
  skeleton: Skeleton<Mention>,
  { folded }: ItemOptions,
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

/** "luật sư Lò Văn An | , Đoàn Luật sư tỉnh": where somebody comes from who has a trade or a degree and no office. */
function isOfBody(skeleton: Skeleton<Mention>, { folded }: ItemOptions, from: number, at: number): boolean {
  const last = skeleton.mentionsIn(at - 1, at)[0]
  return (
    last?.mention.kind === 'person' &&
    last.mention.person.titles.length === 0 &&
    skeleton.mentionsIn(from, at).length === 1 &&
    SCHOLAR.test(folded.slice(last.start, last.end)) &&
    ONE_BODY.test(skeleton.text.slice(at, at + MOST_HEAD))
  )
}
const SCHOLAR = new RegExp(
  `^(?:${alternation([...PROFESSIONS, 'chuyên gia', 'gs', 'pgs', 'ts', 'ths', 'th.s', 'bs', 'cn', 'ks', 'tiến sĩ', 'thạc sĩ', 'giáo sư', 'phó giáo sư'])})(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** No body follows it, as it would in a list of bodies. */
const ONE_BODY = /^, Ⓞ(?: \([^()]{1,60}\))?(?=[.;]|$|,? (?:và|cùng) (?!Ⓞ)|, (?:[ⓅⓉ]|các |đại diện |lãnh đạo ))/u

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
export function readList(skeleton: Skeleton<Mention>, from: number, to: number, options: ItemOptions): AttendeeDraft[] {
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
    if (next === 'Ⓞ' && isOfBody(skeleton, options, start, at)) continue
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
