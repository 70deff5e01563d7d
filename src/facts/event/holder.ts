/** A body that holds an event, between two joints: "Sở Y tế | phối hợp với | Hội Đông y | và | UBND huyện". */
import { BEFORE_HOLDER, BEHIND_HOLDER } from '../../lexicon/event-holders.js'
import { isOnWay } from './actor.js'
import {
  heads,
  isBrand,
  isCapitalised,
  isCapitalOrUnit,
  isNamedOrganization,
  isProperName,
  isProvince,
  STATE,
  TERMS,
} from './holder/known.js'
import { isVague } from './holder/unnamed.js'
import { endsName } from './holder/verbs.js'
import { lookup } from './lookup.js'
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
  type Reader,
  spaceBefore,
  wordAt,
} from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'

const leading = new PhraseSet(BEFORE_HOLDER)
const trailing = new PhraseSet(BEHIND_HOLDER)

/** What stands between two joints: a body, unnamed partners, or (null) neither. */
export type Holder = TokenRange | 'nothing' | null

/** Behind a dash: what part a body has in the event. */
const APPOSED = /^(?:(?:đơn vị(?! bầu)|cơ quan|địa phương|đầu mối|chủ nhà|nhà tài|thành viên)(?: |$)|nơi )/

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
    if (isDash(t, i) && spaceBefore(t, i) && APPOSED.test(phraseAt(t, i + 1, i + 4))) b = i
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
    // "Phòng Văn hóa tham mưu | UBND huyện": who is advised to
    else if (wordAt(t, i) === 'mưu' && wordAt(t, i - 1) === 'tham' && !isCapital(t, i - 1))
      a = wordAt(t, i + 1) === 'cho' ? i + 2 : i + 1
  // a clause, no name: "Ⓞ đã công bố quyết định của Ⓞ"
  for (let i = a + 1; i < b; i++) if (isInClause(t, i)) return null
  if (b - a > 24) return null
  if (EVENTS.test(phraseAt(reader.tokens, a, a + 2)) || phraseAt(reader.tokens, a, a + 2) === 'hội trường') return null
  const known =
    lookup(passage).organizations.from(a) !== undefined ||
    heads.lengthAt(t, a, b) > 0 ||
    reader.phrases.at('organization-head', a) > 0 ||
    (isUpper(t, a) && b - a <= 10) ||
    isTeam(reader, a, b) ||
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

/** "Tổ Ngữ văn", "Tổ 5" */
const isTeam = ({ tokens: t }: Reader, first: number, last: number): boolean =>
  wordAt(t, first) === 'tổ' &&
  isCapital(t, first) &&
  last > first + 1 &&
  (isCapital(t, first + 1) || isNumber(t, first + 1))

/** "Hội Nông dân tỉnh | vừa | phát đi thông cáo". */
function withoutAdverb({ tokens: t }: Reader, first: number, last: number): number {
  const length = trailing.lengthBefore(t, last, first)
  return isCapital(t, last - length) ? last : last - length
}

/** What opens a clause behind a body. */
const CLAUSES = new Set(
  'có thông,có văn,có công,có kế,có quyết,có báo,ra thông,ra văn,ra nghị,gửi thông,phát đi,ban hành,với sự,dưới sự,được sự,trên cơ,trong khuôn,trong chương,theo kế,là đơn,là cơ,có trụ,đặt trụ,nhân dịp,nhân kỷ,thông qua'.split(
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
