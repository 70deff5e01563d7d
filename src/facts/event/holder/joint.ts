/** Whether a comma or a conjunction parts two bodies or stands inside the name of one. */
import { DELEGATES, RULING_TOGETHER } from '../../../lexicon/event-holders.js'
import { FIELDS_IN_SHORT, heads, isBrand, isNamedOrganization, STATE, TERMS } from './known.js'
import { VAGUE } from './unnamed.js'
import { isLeague } from './verbs.js'
import { lookup } from '../lookup.js'
import { namesField } from '../../../mentions/organizations/field-words.js'
import { isSharedOffice } from '../../../mentions/organizations/shared-office.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCapital, isDash, isUpper, phraseAt, type Reader, spaceBefore, wordAt } from '../../../mentions/reader.js'
import { alternation } from '../../../text/alternation.js'

/** A comma or conjunction between two bodies, not one inside a body's own name. */
export function isJoint(reader: Reader, passage: Passage, i: number, k: number): boolean {
  const t = reader.tokens
  const word = wordAt(t, i)
  if (
    word === 'hợp' &&
    wordAt(t, i - 1) === 'phối' &&
    (isCapital(t, i + 1) || heads.lengthAt(t, i + 1) > 0 || VAGUE.test(phraseAt(reader.tokens, i + 1, i + 3)))
  )
    return true
  if (word === '/') return ruleTogether(reader, i)
  if (isDash(t, i)) return ruleTogether(reader, i) || partsBodies(reader, passage, i)
  if (word === '&') return partsInitials(reader, i)
  if (word !== ',' && word !== 'và' && word !== 'với' && word !== 'cùng') return false
  // "Bộ VH,TT&DL"
  if (word === ',' && isUpper(t, i - 1) && isUpper(t, i + 1) && !spaceBefore(t, i + 1)) return false
  // "Hiệp hội các trường ĐH, CĐ ngoài công lập": whatever schools are its members
  if (
    word === ',' &&
    SCHOOLS.test(phraseAt(reader.tokens, i + 1, i + 3)) &&
    OF_SCHOOLS.test(phraseAt(reader.tokens, i - 6, i))
  )
    return false
  if (word === 'với' && !JOINS_WITH.test(phraseAt(reader.tokens, i - 6, i))) return false
  if (isInDelegation(reader, i)) return false
  // "Ban Chỉ đạo phòng, chống lụt bão": verbs of one task
  if (word === ',' && !isCapital(t, i + 1) && TASK.test(phraseAt(reader.tokens, i + 1, i + 4))) return false
  if (depth(reader, passage, i) > 0) return false
  // "Chi bộ các khối I, II và III" is one
  if (isCapital(t, i + 1) && ROMAN.test(wordAt(t, i + 1))) return false
  // "Ban Chỉ huy PCTT và TKCN tỉnh"
  if (word === 'và' && isUpper(t, i - 1) && isUpper(t, i + 1) && FIELDS_IN_SHORT.has(wordAt(t, i + 1))) return false
  // "Văn phòng HĐND và UBND huyện" is one, and so is "HĐND khóa XVI, nhiệm kỳ 2016 - 2021"
  if (word === 'và' && isSharedOffice(reader, i)) return false
  if (word === ',' && TERMS.has(wordAt(t, i + 1))) return false
  // "các ban, ngành của tỉnh", "các sở, ban, ngành": one group
  if (
    word === ',' &&
    KINDS_OF_BODY.has(wordAt(t, i - 1)) &&
    KINDS_OF_BODY.has(wordAt(t, i + 1)) &&
    !isLeague(t, i - 1) &&
    !isCapital(t, i - 1) &&
    !isCapital(t, i + 1)
  )
    return false
  if (isOfPeople(reader, i) || isOfUnits(reader, i)) return false
  // "doanh nghiệp nhỏ và vừa"
  if (word === 'và' && wordAt(t, i + 1) === 'vừa') return false
  // "UBND tỉnh | và | Agribank": the place in lower case ends a name
  if (word === 'và' && isCapital(t, i + 1) && !isCapital(t, i - 1) && endsInPlaceKind(reader, i)) return true
  if (word === 'và' && !opensHolder(reader, passage, i + 1)) return false
  // "Đại học Mây (ĐHM) và Mạng lưới ...", "UBND tỉnh Sơn La và Tập đoàn ..."
  if (word === 'và' && isCapital(t, i + 1) && (wordAt(t, i - 1) === ')' || partsPlace(reader, i))) return true
  // "Báo Mây kết hợp | với | UNICEF": no name goes on behind such a verb
  if (word === 'với') return true
  const around = lookup(passage).organizations.at(i)
  const inside = around !== undefined && around.first < i && around.last <= k
  if (
    !inside ||
    (isCapital(t, i + 1) && reader.phrases.at('organization-head', i + 1) > 0 && !namesField(reader, i + 1))
  )
    return true
  if (isCapital(t, i + 1) && CIRCLE.test(phraseAt(reader.tokens, i + 1, i + 4))) return true
  if (word === 'và' && (isNamedOrganization(reader, i + 1) || (isBrand(reader, i + 1) && !isUpper(t, i - 1))))
    return true
  // "Hội Đông y Việt Nam và thành phố Phú Lâm", "Đại sứ quán Lào và cơ quan Tùy viên Quốc phòng"
  const whole = isCapital(t, i - 1) || STATE.has(phraseAt(reader.tokens, i - 2, i))
  const next = phraseAt(reader.tokens, i + 1, i + 4)
  const kind =
    word === ','
      ? undefined
      : (BODY_KIND.exec(next) ?? TERRITORY.exec(next) ?? (whole ? PARTNER.exec(next) : undefined))
  return kind ? isCapital(t, i + 1 + kind[0].trim().split(' ').length) : false
}

/** "phối hợp chặt chẽ | với", "liên kết | với", "đồng chủ trì | với": what is done together with the one behind. */
const JOINS_WITH =
  /(?:^| )(?:cùng|hợp|hợp tác|liên kết|liên doanh|đồng chủ trì|đồng hành|bắt tay|(?:phối hợp|hợp tác|liên kết|kết hợp) (?:rất )?(?:chặt chẽ|tích cực|đồng bộ|nhịp nhàng|hiệu quả|mật thiết|thường xuyên))$/

/** "Hội Nông dân tỉnh | & | Quỹ Cây Hồi"; not "Sở Tài nguyên & Môi trường", "Bộ LĐ&TBXH". */
const partsInitials = (reader: Reader, i: number): boolean =>
  spaceBefore(reader.tokens, i) &&
  spaceBefore(reader.tokens, i + 1) &&
  isCapital(reader.tokens, i + 1) &&
  reader.phrases.at('organization-head', i + 1) > 0 &&
  !namesField(reader, i + 1)

/** "Đảng bộ, | chính quyền | và | nhân dân xã Tân Mỹ": all that live there, who hold it as one. */
const isOfPeople = ({ tokens: t }: Reader, i: number): boolean =>
  RULES_THERE.test(phraseAt(t, Math.max(0, i - 3), i)) && AND_PEOPLE.test(phraseAt(t, i + 1, i + MOST_OF_PEOPLE))
const RULES_THERE =
  /(?:^| )(?:đảng bộ|đảng ủy|cấp ủy|chi bộ|chính quyền|mặt trận|đoàn thể|cán bộ|đảng viên|chiến sĩ|hội viên|quân)$/
const AND_PEOPLE =
  /^(?:(?:cấp ủy|chính quyền|mặt trận|(?:các )?đoàn thể|cán bộ|đảng viên|chiến sĩ|hội viên|quân)(?: ,)? (?:và )?)*(?:toàn thể |đông đảo )?(?:nhân dân|dân|đồng bào|bà con)(?: |$)/
/** Who lives there is told in fewer tokens. */
const MOST_OF_PEOPLE = 16

/** "công an các xã, | phường | và | thị trấn": kinds of units, none by its name. */
const isOfUnits = ({ tokens: t }: Reader, i: number): boolean =>
  ALL_UNITS.test(phraseAt(t, Math.max(0, i - MOST_OF_UNITS), i)) && UNIT.test(phraseAt(t, i + 1, i + 3))
const KIND = '(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)'
const ALL_UNITS = new RegExp(`(?:^| )các ${KIND}(?:(?: ,| và) ${KIND}){0,3}$`)
const UNIT = new RegExp(`^${KIND}(?= |$)`)
const MOST_OF_UNITS = 10

/** What schools are called by their level; a list of them behind "các trường", "khối". */
const SCHOOLS = /^(?:đh|cđ|tccn|thpt|thcs|đại học|cao đẳng|trung (?:cấp|học)|tiểu học|mầm non|học viện)(?: |$)/
const OF_SCHOOLS = /(?:^| )(?:các|khối|những) (?:trường )?(?:đh|cđ|thpt|thcs|đại học|cao đẳng|trung học|tiểu học)$/

/** "Đảng ủy | – | HĐND | – | UBND xã", "Đảng ủy | / | UBND"; not "Văn phòng HĐND - UBND huyện", one office. */
const ruleTogether = ({ tokens: t }: Reader, i: number): boolean =>
  RULES.test(phraseAt(t, i + 1, i + 4)) && RULED_BEFORE.test(phraseAt(t, Math.max(0, i - MOST_OF_RULERS), i))
const RULES = new RegExp(`^(?:${alternation(RULING_TOGETHER)})(?: |$)`)
const RULED_BEFORE = new RegExp(`(?:^|(?<!văn phòng) )(?:${alternation(RULING_TOGETHER)})(?: [^ ,;]+){0,6}$`)
const MOST_OF_RULERS = 9

/** "Tỉnh đoàn | – | Hội Sinh viên tỉnh": a dash with spaces before a peer; behind it more often stands what a unit belongs to. */
function partsBodies(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  if (!spaceBefore(t, i) || !spaceBefore(t, i + 1) || !isCapital(t, i + 1)) return false
  const { organizations } = lookup(passage)
  const before = organizations.upTo(i)
  return (
    before !== undefined &&
    !UNITS.test(phraseAt(reader.tokens, before.first, i)) &&
    // "Công đoàn | - | Đoàn Thanh niên Viện Cây hồi": no reader of organisations need know the second
    (organizations.from(i + 1) !== undefined || isCapital(t, i + 2)) &&
    PEERS.test(phraseAt(reader.tokens, i + 1, i + 4))
  )
}
const UNITS = /^(?:trung tâm|viện|ban|khoa|phòng|chi|văn phòng|trường|tạp chí|nhà|tổ|đội|xưởng|cơ quan)(?: |$)/
const PEERS =
  /^(?:hội|(?:tỉnh |thành |huyện |quận |xã )?đoàn|liên đoàn|công đoàn|báo|đài|quỹ|câu lạc bộ|clb|công ty|ngân hàng)(?: (?!đồng )|$)/

/** "Hội Nông dân | tỉnh", "UBND | thành phố": before token `i`. */
const endsInPlaceKind = ({ phrases: p }: Reader, i: number): boolean =>
  p.at('place-kind', i - 1) === 1 || p.at('place-kind', i - 2) === 2

/** Before token `i` a place ends, and none follows: "Sở Y tế Hà Nội và Sài Gòn" is one. */
function partsPlace({ phrases: p }: Reader, i: number): boolean {
  if (p.at('place', i + 1) > 0 || p.at('country', i + 1) > 0) return false
  return [1, 2, 3, 4].some((length) => p.at('place', i - length) === length)
}

/** What opens a partner in lower case, before its name. */
const PARTNER = /^cơ quan(?= |$)/
/** The same for a place, whatever ends before it: "Sở Tư pháp và xã Tân Mỹ". */
const TERRITORY =
  /^(?:thành phố|thị xã|thị trấn|đặc khu|khu phố|tổ dân phố|tỉnh|tp|huyện|quận|xã|phường|thôn|bản|ấp|buôn|làng|xóm)(?= |$)/
/** What opens a partner in lower case whatever ends before it: "Hiệp hội Năng lượng và báo Mây". */
const BODY_KIND = /^(?:báo|tạp chí|đài|công ty|tập đoàn|ngân hàng|trường|hội|quỹ|câu lạc bộ|clb)(?= |$)/

/** What opens a partner of its own behind whatever body, and no field that a body works in: "Hội Người mù và Nhóm Hoa Sen". */
const CIRCLE =
  /^(?:nhóm|liên danh|liên minh|câu lạc bộ|clb|cty|hợp tác xã|htx|mạng lưới|làng|khu (?:công viên|công nghệ|du lịch|di tích|bảo tồn)|chùa|tịnh xá|thiền viện|giáo xứ|gia đình|đồn biên phòng|thuế (?:tỉnh|thành|khu|cơ)|hải quan (?:khu|tỉnh|cửa)|(?:khối|cụm) thi đua|nhà (?:thiếu|văn hóa)|đoàn (?:từ thiện|thiện nguyện|cơ sở))(?= |$)/

/** "Đoàn lãnh đạo, | cán bộ, | giảng viên Trường Đại học Mây": of whom the one delegation is made up. */
const isInDelegation = ({ tokens: t }: Reader, i: number): boolean =>
  OF_DELEGATION.test(phraseAt(t, Math.max(0, i - LONGEST_DELEGATION), i)) && MEMBERS.test(phraseAt(t, i + 1, i + 4))
const OF_DELEGATION = new RegExp(
  `(?:^| )đoàn(?: đại biểu)? (?:${alternation(DELEGATES)})(?:(?: ,| và) (?:${alternation(DELEGATES)}))*$`,
)
const MEMBERS = new RegExp(`^(?:${alternation(DELEGATES)})(?: |$)`)
/** Those of whom it is made up are told in fewer tokens. */
const LONGEST_DELEGATION = 18

/** More of what a body is for: "phòng, | chống lụt bão", "chống tham nhũng, | tiêu cực", "phổ biến, | giáo dục pháp luật". */
const TASK =
  /^(?:giáo dục pháp|chống|tránh|trừ|chữa|tiêu cực|lãng phí|ứng phó|giảm nhẹ|khắc phục|tìm kiếm|cứu (?:nạn|hộ))(?: |$)/

/** Kinds of bodies that are counted together, none by its name. */
const KINDS_OF_BODY = new Set([
  'ban',
  'bộ',
  'sở',
  'ngành',
  'phòng',
  'cấp',
  'hội',
  'đoàn',
  'chức',
  'hiệp',
  'đơn',
  'doanh',
  'vị',
  'nghiệp',
  'viện',
])

const ROMAN = /^[ivx]+$/

function opensHolder(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  return (
    isUpper(t, i) ||
    (isCapital(t, i) && isCapital(t, i + 1)) ||
    heads.lengthAt(t, i) > 0 ||
    reader.phrases.at('organization-head', i) > 0 ||
    VAGUE.test(phraseAt(reader.tokens, i, i + 2)) ||
    REPRESENTING.has(phraseAt(reader.tokens, i, i + 2)) ||
    lookup(passage).organizations.from(i) !== undefined ||
    isNamedOrganization(reader, i) ||
    wordAt(t, i) === 'phối'
  )
}

/** Inside brackets. */
export function depth(reader: Reader, passage: Passage, i: number): number {
  for (let k = i - 1; k >= passage.first && i - k < 20; k--) {
    const word = wordAt(reader.tokens, k)
    if (word === ')') return 0
    if (word === '(') return 1
  }
  return 0
}

/** Somebody of a body. */
const REPRESENTING = new Set(['đại diện', 'lãnh đạo'])
