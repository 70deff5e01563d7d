/** A body that holds an event, and a list of them: "Sở Y tế phối hợp với Hội Đông y và UBND huyện". */
import {
  BEFORE_HOLDER,
  BEHIND_HOLDER,
  DELEGATES,
  HOLDING_ADVERBS,
  HOLDER_HEADS,
  OCCASIONS,
} from '../../lexicon/event-holders.js'
import { ENDS_LIKE_ADVERBS } from '../../lexicon/compounds.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention, TokenRange } from '../../mentions/people.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  phraseAt,
  printed,
  spaceBefore,
  wordAt,
  type Reader,
} from '../../mentions/reader.js'
import { namesField } from '../../mentions/organizations/field-words.js'
import { isSharedOffice } from '../../mentions/organizations/shared-office.js'
import { isSyllable } from '../../text/syllable.js'
import { alternation } from '../../text/alternation.js'
import { PhraseSet } from '../../text/words.js'
import { isOnWay } from './actor.js'
import { stepBack } from './before.js'
import { lookup } from './lookup.js'

const heads = new PhraseSet(HOLDER_HEADS)
const adverbs = new PhraseSet(HOLDING_ADVERBS)
const leading = new PhraseSet(BEFORE_HOLDER)
const trailing = new PhraseSet(BEHIND_HOLDER)

/** What stands between two joints: a body, unnamed partners, or (null) neither. */
export type Holder = TokenRange | 'nothing' | null

/** Where the verbs and adverbs of holding begin that end before token `k`: "| đã long trọng tổ chức | lễ". */
export function holdingFrom(reader: Reader, k: number, from: number): number {
  let first = k
  let held = false
  for (let next = beforeAdverb(reader, k, from); next < first; next = beforeAdverb(reader, first, from)) {
    held ||= wordAt(reader.tokens, next) === 'tổ'
    first = next
  }
  return held ? first : k
}

/** Where the adverb or verb of holding, or the quote, begins that ends before token `k`; `k` itself for none. */
export function beforeAdverb(reader: Reader, k: number, from: number): number {
  const next = stepBack(reader, adverbs, k, from)
  // "Ban | Tổ chức | dự kiến hội nghị", "tỉnh Lâm Đồng | chủ trì | hội nghị": the end of a name, by which only what follows steps
  const t = reader.tokens
  // "Tỉnh đoàn | phát động"
  if (next > from && isLeague(t, next)) return k
  if (next < k && endsName(t, next)) return next + 1
  if (next === k || !isCapital(t, next) || !isCapital(t, next - 1) || !isWord(t, next - 1)) return next
  return next + 1 < k && wordAt(t, next) === 'đồng' ? next + 1 : k
}

/** "Quỹ Nhi đồng | tổ chức", "Trung tâm Dịch vụ việc làm |": the syllable at token `i` closes a noun, though it is an adverb elsewhere. */
const endsName = (t: Reader['tokens'], i: number): boolean =>
  ENDS_LIKE_ADVERBS.has(`${wordAt(t, i - 1)} ${wordAt(t, i)}`) && !(isCapital(t, i) && !isCapital(t, i - 1))
/** "Tỉnh | đoàn": the youth league, no "đoàn" of several. */
const isLeague = (t: Reader['tokens'], i: number): boolean => wordAt(t, i) === 'đoàn' && LEAGUES.has(wordAt(t, i - 1))
const LEAGUES = new Set(
  'ương tỉnh thành huyện quận thị phường xã công sư lữ trung tiểu tập liên quân binh hải'.split(' '),
)

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
  if (isDash(t, i)) return partsBodies(reader, passage, i)
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
  if (isOfPeople(reader, i)) return false
  // "doanh nghiệp nhỏ và vừa"
  if (word === 'và' && wordAt(t, i + 1) === 'vừa') return false
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
  /(?:^| )(?:cùng|hợp|hợp tác|liên kết|liên doanh|đồng chủ trì|đồng hành|(?:phối hợp|hợp tác|liên kết|kết hợp) (?:rất )?(?:chặt chẽ|tích cực|đồng bộ|nhịp nhàng|hiệu quả|mật thiết|thường xuyên))$/

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

/** What schools are called by their level; a list of them behind "các trường", "khối". */
const SCHOOLS = /^(?:đh|cđ|tccn|thpt|thcs|đại học|cao đẳng|trung (?:cấp|học)|tiểu học|mầm non|học viện)(?: |$)/
const OF_SCHOOLS = /(?:^| )(?:các|khối|những) (?:trường )?(?:đh|cđ|thpt|thcs|đại học|cao đẳng|trung học|tiểu học)$/

/** "Tỉnh đoàn | – | Hội Sinh viên tỉnh": a dash with spaces before a peer; behind it more often stands what a unit belongs to. */
function partsBodies(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  if (!spaceBefore(t, i) || !spaceBefore(t, i + 1) || !isCapital(t, i + 1)) return false
  const { organizations } = lookup(passage)
  const before = organizations.upTo(i)
  return (
    before !== undefined &&
    !UNITS.test(phraseAt(reader.tokens, before.first, i)) &&
    organizations.from(i + 1) !== undefined &&
    PEERS.test(phraseAt(reader.tokens, i + 1, i + 4))
  )
}
const UNITS = /^(?:trung tâm|viện|ban|khoa|phòng|chi|văn phòng|trường|tạp chí|nhà|tổ|đội|xưởng|cơ quan)(?: |$)/
const PEERS =
  /^(?:hội|(?:tỉnh |thành |huyện |quận |xã )?đoàn|liên đoàn|công đoàn|báo|đài|quỹ|câu lạc bộ|clb|công ty|ngân hàng)(?: (?!đồng )|$)/

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
/** What opens the term of an elected body. */
const TERMS = new Set(['khóa', 'nhiệm'])

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

/** Behind a dash: what part a body has in the event. */
const APPOSED = /^(?:(?:đơn vị|cơ quan|địa phương|đầu mối|chủ nhà|nhà tài|thành viên)(?: |$)|nơi )/

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

/** Partners that no name tells. */
const VAGUE =
  /^(?:các|những|một số|nhiều|hai|cơ quan|đơn vị|địa phương|ban, ngành|ngư dân|nông dân|người dân|nhân dân|bà con|đại biểu|đoàn viên|hội viên|cán bộ|chiến sĩ|dân quân|thanh niên|công nhân|người lao động|học sinh|sinh viên|cử tri|phụ huynh|tuổi trẻ|gia đình|thân nhân|mạnh thường|nhà hảo|cnlđ|cnvclđ|cbcnv|đvtn)(?: |$)/

/** "các đơn vị", "ngành có liên quan", but "Cơ quan Phát triển ..." is a name. */
function isVague(reader: Reader, passage: Passage, first: number, last: number): boolean {
  const t = reader.tokens
  if (phraseAt(reader.tokens, last - 2, last) === 'liên quan') return true
  // "Bộ đội Biên phòng tỉnh" is a body
  if (phraseAt(reader.tokens, first, first + 2) === 'bộ đội') return !isCapital(t, first)
  if (!VAGUE.test(phraseAt(reader.tokens, first, last))) return false
  // "Cơ quan Phát triển", and where no sentence opens "Gia đình Hoa Sen"
  if (isCapital(t, first + 2) && (wordAt(t, first) === 'cơ' || (wordAt(t, first) === 'gia' && first > passage.first)))
    return false
  return !(isCapital(t, first + 1) && lookup(passage).organizations.at(first + 1))
}

/** The body in tokens [first, last): 'nothing' for unnamed partners, null if it is no body. */
export function holder(reader: Reader, passage: Passage, first: number, last: number): Holder {
  const t = reader.tokens
  let a = first
  let b = last
  while (a < b && (!isWord(t, a) || leading.lengthAt(t, a, b) > 0)) a += isWord(t, a) ? leading.lengthAt(t, a, b) : 1
  // "Đây là lần thứ ba | Sở Y tế tổ chức ..."
  if (THIS_IS.test(phraseAt(reader.tokens, a, a + 3)))
    for (let i = a + 2; i < Math.min(b, a + MOST_OF_COUNT) && !lookup(passage).people.at(i); i++)
      if (lookup(passage).organizations.from(i) || (heads.lengthAt(t, i, b) > 0 && isCapital(t, i))) {
        a = i
        break
      }
  // "..., Phó Chủ tịch X dẫn đầu đoàn công tác của Bộ": the delegation
  for (let i = a; i < b - 1; i++) if (isLedDelegation(reader, i) && !t.words.slice(i, b).includes('dự')) a = i
  for (;;) {
    if (b > a && wordAt(t, b - 1) === ')') {
      let open = b - 1
      while (open > a && wordAt(t, open) !== '(') open--
      b = open
      continue
    }
    const length = trailing.lengthBefore(t, b, a)
    // "tỉnh Lâm | Đồng" is a name
    if (length > 0 && !(isCapital(t, b - length) && isCapital(t, b - length - 1)) && !endsName(t, b - length))
      b -= length
    else if (b > a && !isWord(t, b - 1) && !/^[A-Za-zÀ-ỹ\p{N}”"]/u.test(wordAt(t, b - 1))) b--
    else break
  }
  // "Đoàn công tác liên ngành | do Sở Y tế": who leads it
  if (wordAt(t, a) === 'đoàn' || wordAt(t, a) === 'tổ')
    for (let i = a + 1; i < b; i++) if (wordAt(t, i) === 'do' && !isCapital(t, i)) b = i
  for (let i = a + 1; i < b; i++) if (wordAt(t, i) === 'trực' && wordAt(t, i + 1) === 'thuộc') b = i
  // "đoàn công tác thành phố | về huyện Phú Lâm | công bố"
  if (wordAt(t, a) === 'đoàn')
    for (let i = a + 2; i < b; i++) if (GOES_TO.has(wordAt(t, i)) && reader.phrases.at('place-kind', i + 1) > 0) b = i
  // "đoàn công tác của tỉnh | vượt 20 km đường rừng, trực tiếp"
  for (let i = a + 2; i < b; i++) if (isOnWay(reader, i)) b = i
  // "Quỹ Cây Hồi (thuộc Viện Mây) - Tập đoàn Hải Long", "HĐND phường Sao Mai (Sơn La) khóa II": what it belongs to
  for (let i = a + 1; i < b - 2; i++) if (wordAt(t, i) === '(' && isOfBracket(reader, i, b)) b = i
  // "Sở Y tế | – đơn vị đăng cai – | tổ chức": what it is there
  for (let i = a + 1; i < b - 1; i++)
    if (isDash(t, i) && spaceBefore(t, i) && APPOSED.test(phraseAt(t, i + 1, i + 3))) b = i
  if (phraseAt(reader.tokens, b - 2, b) === 'chỉ đạo') return 'nothing'
  // between two joints that stand together nothing is named: "Sở Y tế | cùng | với Hội Đông y"
  if (b <= a) return a > first || b < last || first === last ? 'nothing' : null
  if (isVague(reader, passage, a, b)) return 'nothing'
  // "ông Lò Văn An, Ủy viên Trung ương Đảng, | Bộ trưởng Bộ Y tế làm trưởng đoàn công tác | đã đến thăm", "Trưởng Ban Chỉ đạo
  // công trình, | dự án đê biển, | chủ trì": inside somebody's offices
  if (lookup(passage).people.at(a) && !lookup(passage).people.from(a)) return null
  // a bare name inside is whom the school or the place is called after
  for (let i = a; i < b; i++) {
    const person = lookup(passage).people.from(i)
    if (person && isInstitution(reader, person)) return { first: a, last: b }
    if (person && (i === a || (person.name && (person.honorific !== null || person.titles.length > 0)))) return null
  }
  // "Sở Công Thương | có thông báo gửi các doanh nghiệp", "Trung tâm Y tế | với sự tài trợ của ..."
  for (let i = a + 1; i < b; i++)
    if (!isCapital(t, i) && CLAUSES.has(phraseAt(reader.tokens, i, i + 2))) b = withoutAdverb(reader, a, i)
  // "Trung tâm Văn hóa huyện | tổ chức đêm ca nhạc": the verb, where no noun of a body has it
  for (let i = a + 1; i < b; i++)
    if (phraseAt(reader.tokens, i, i + 2) === 'tổ chức' && !isCapital(t, i) && !HAVE_ORGANIZATION.has(wordAt(t, i - 1)))
      b = i
  // "Bộ Y tế giao | Sở Y tế": who is told to hold it does
  for (let i = a + 1; i < b - 1; i++)
    if (wordAt(t, i) === 'giao' && !isCapital(t, i) && lookup(passage).organizations.from(i + 1)) a = i + 1
  // a clause, no name: "Ⓞ đã công bố quyết định của Ⓞ"
  for (let i = a + 1; i < b; i++) if (isInClause(t, i)) return null
  if (b - a > 24) return null
  if (EVENTS.test(phraseAt(reader.tokens, a, a + 2)) || phraseAt(reader.tokens, a, a + 2) === 'hội trường') return null
  const known =
    lookup(passage).organizations.from(a) !== undefined ||
    heads.lengthAt(t, a, b) > 0 ||
    reader.phrases.at('organization-head', a) > 0 ||
    (isUpper(t, a) && b - a <= 10) ||
    // "MobiFone"
    (b - a === 1 && /\p{Ll}\p{Lu}/u.test(printed(reader, a, b))) ||
    isProperName(reader, a, b) ||
    (isBrand(reader, a) && isCapitalOrUnit(reader, a + 1, b)) ||
    isProvince(reader, a, b) ||
    isCapitalised(reader, passage, a, b) ||
    isNamedOrganization(reader, a) ||
    // "phối hợp với Trung ương Đoàn ...": whoever is named there is a partner
    (a > first && isCapital(t, a) && phraseAt(reader.tokens, a - 2, a) === 'hợp với')
  return known ? { first: a, last: b } : null
}

/** "Hội Nông dân tỉnh | vừa | phát đi thông cáo". */
function withoutAdverb({ tokens: t }: Reader, first: number, last: number): number {
  const length = trailing.lengthBefore(t, last, first)
  return isCapital(t, last - length) ? last : last - length
}

/** What opens a clause behind a body. */
const CLAUSES = new Set(
  'có thông,có văn,có công,có kế,có quyết,có báo,ra thông,ra văn,ra nghị,gửi thông,phát đi,ban hành,với sự,dưới sự,được sự,trên cơ,trong khuôn,trong chương,theo kế,là đơn,là cơ,nhân dịp,nhân kỷ'.split(
    ',',
  ),
)

/** "Sở Y tế | sẽ | phân bổ", "Công an các xã | nhanh chóng | tham mưu": no name of a body has such words. */
const isInClause = (t: Reader['tokens'], i: number): boolean =>
  !isCapital(t, i) && (IN_CLAUSE.has(wordAt(t, i)) || HASTE.has(phraseAt(t, i, i + 2)))
const IN_CLAUSE = new Set(['đã', 'sẽ', 'đang', 'khi', 'phải', 'rằng'])
const HASTE = new Set(['nhanh chóng', 'khẩn trương', 'kịp thời', 'tích cực', 'chủ động'])

const THIS_IS = /^(?:đây|đó) (?:cũng )?là/
/** How often it was held is told in fewer tokens. */
const MOST_OF_COUNT = 10

/** "Ban | tổ chức", "các | tổ chức": the words are a noun. */
const HAVE_ORGANIZATION = new Set('ban phòng vụ bộ khoa các những cơ và , hai một sở tổ viện'.split(' '))

/** "..., Quốc hội, | Chủ tịch nước |, Chính phủ tổ chức trọng thể": the office as a body of the state, in the list of them. */
function isInstitution(reader: Reader, { name, honorific, first, last }: PersonMention): boolean {
  const t = reader.tokens
  if (name || honorific || wordAt(t, first - 1) !== ',' || wordAt(t, last) !== ',') return false
  return (
    phraseAt(reader.tokens, first, last) === 'chủ tịch nước' &&
    [phraseAt(reader.tokens, first - 3, first - 1), phraseAt(reader.tokens, last + 1, last + 3)].some((body) =>
      STATE.has(body),
    )
  )
}
const STATE = new Set(['quốc hội', 'chính phủ'])

/** "Tổ chức Y tế thế giới": a body, not the verb. */
export function isNamedOrganization(reader: Reader, i: number): boolean {
  const t = reader.tokens
  return phraseAt(reader.tokens, i, i + 2) === 'tổ chức' && isCapital(t, i) && isCapital(t, i + 2)
}

/** "Central Group Việt Nam": nothing but capitals, and no place. */
function isProperName(reader: Reader, first: number, last: number): boolean {
  const t = reader.tokens
  if (last - first < 2 || last - first > 5 || reader.phrases.at('place', first) > 0) return false
  for (let i = first; i < last; i++) if (!isWord(t, i) || !isCapital(t, i)) return false
  return true
}

/** "Agribank", "UNICEF": by a word that is no Vietnamese syllable, and no place or country. */
function isBrand({ tokens: t, phrases: p }: Reader, i: number): boolean {
  const word = wordAt(t, i)
  if (!isWord(t, i) || !isCapital(t, i) || word.length < SHORTEST_BRAND || isSyllable(word)) return false
  return p.at('place', i) === 0 && p.at('country', i) === 0 && !(isUpper(t, i) && FIELDS_IN_SHORT.has(word))
}
const SHORTEST_BRAND = 4
/** "Sở Nông nghiệp và PTNT": no body by itself. */
const FIELDS_IN_SHORT = new Set(['ptnt', 'tdtt', 'khcn', 'ttdl', 'tbxh', 'cnch'])

/** "Agribank | tỉnh", "Vietcombank | chi nhánh Phú Lâm": behind the brand nothing but more of it and where. */
function isCapitalOrUnit({ tokens: t, phrases: p }: Reader, first: number, last: number): boolean {
  if (last - first > LONGEST_UNKNOWN) return false
  for (let i = first; i < last; i++)
    if (!isCapital(t, i) && !isNumber(t, i) && p.at('place-kind', i) === 0 && !BRANCH.has(wordAt(t, i))) return false
  return true
}
const BRANCH = new Set(['chi', 'nhánh', 'phố'])

/** "Sơn La tổ chức ...": a province or town that acts, by its name alone; not "Sơn La (TTXN) - ...", where news comes from. */
const isProvince = ({ tokens: t, phrases: p }: Reader, first: number, last: number): boolean =>
  p.at('place', first) === last - first && wordAt(t, last) !== ':' && wordAt(t, last) !== '(' && !isDash(t, last)

/** "Sacombank chi nhánh Long Bình", "Nhà Thiếu nhi tỉnh": no word in front of it, and a name by its capitals, of no place. */
function isCapitalised(reader: Reader, passage: Passage, first: number, last: number): boolean {
  const t = reader.tokens
  if (!isCapital(t, first) || last - first > LONGEST_UNKNOWN || OCCASIONS.has(wordAt(t, first))) return false
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (!isWord(t, i) && !isNumber(t, i)) return false
    if (isCapital(t, i)) capitals++
  }
  // the first word of a sentence has a capital whatever it is
  if (capitals < (first === passage.first ? 3 : 2)) return false
  return !isPlaceOnly(reader, first, last)
}
/** A body that is known by its capitals alone has no more words. */
const LONGEST_UNKNOWN = 10

/** The tokens name a place and nothing else. */
export const isPlaceOnly = ({ phrases: p }: Reader, first: number, last: number): boolean =>
  p.at('place', first) === last - first || p.at('country', first) === last - first

/** "Hội nghị lần thứ 5 ... | bế mạc": the event acts, nobody holds it. */
export const EVENTS = /^(?:hội (?:nghị|thảo|thi|diễn|đàm)|đại hội|lễ|phiên|kỳ họp|cuộc|buổi|tọa đàm|diễn đàn)(?: |$)/

/** "dẫn đầu | đoàn đại biểu tỉnh", "cùng | đoàn công tác của Bộ" */
const isLedDelegation = ({ tokens: t }: Reader, i: number): boolean =>
  (wordAt(t, i) === 'đoàn' && phraseAt(t, i - 2, i) === 'dẫn đầu') ||
  (DELEGATION.has(phraseAt(t, i, i + 2)) && (LED.has(wordAt(t, i - 1)) || LED.has(wordAt(t, i - 2))))
const DELEGATION = new Set(['đoàn công', 'tổ công', 'đoàn kiểm', 'đoàn giám', 'đoàn khảo'])
/** The bracket at token `i` is followed by a dash, or by the term of an elected body. */
function isOfBracket({ tokens: t }: Reader, i: number, last: number): boolean {
  for (let k = i + 1; k < Math.min(last - 1, i + MOST_IN_BRACKET); k++)
    if (wordAt(t, k) === ')') return isDash(t, k + 1) || TERMS.has(wordAt(t, k + 1))
  return false
}

/** A bracket behind a body holds fewer tokens. */
const MOST_IN_BRACKET = 20
const GOES_TO = new Set(['về', 'đến', 'tới', 'xuống', 'lên'])
const LED = new Set(['đầu', 'cùng'])
