/** Whether somebody named is the subject of an event's verb. */
import { AS_WHAT, ASIDES, FOR_WHOM } from '../../lexicon/asides.js'
import { ADVERBS, DELEGATIONS, ORDERS, TELLING, WAYS_THERE } from '../../lexicon/event-cues.js'
import { OCCASIONS } from '../../lexicon/event-holders.js'
import { SAYINGS } from '../../lexicon/speech-verbs.js'
import type { Passage } from '../../mentions/passages.js'
import { isCapital, isDash, isNumber, isWord, wordAt, type Reader } from '../../mentions/reader.js'
import { alternation } from '../../text/alternation.js'
import { PhraseSet } from '../../text/words.js'
import { isBrand } from './holder/known.js'
import { whilst } from './whilst.js'
import { lookup } from './lookup.js'

const adverbs = new PhraseSet(ADVERBS)
const delegations = new PhraseSet(DELEGATIONS)
const telling = new PhraseSet(TELLING)
const orders = new PhraseSet(ORDERS)

/** How many tokens a bracket between a subject and its verb may hold. */
const MOST_IN_BRACKETS = 60

/** A named subject, an organisation, a delegation stands before token `i`, with adverbs at most between. */
export function actsBefore(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const named = lookup(passage)
  let k = i
  for (let steps = 0; steps < 12 && k > passage.first; steps++) {
    const body = named.people.at(k - 1) ?? named.organizations.at(k - 1)
    if (body) return !isTold(reader, passage, body.first)
    const word = wordAt(t, k - 1)
    // "... là lời của bà Lò Thị An, Chủ tịch huyện, khi đi kiểm tra ..."
    if (word === 'khi' && wordAt(t, i) !== 'làm' && named.people.at(k - (wordAt(t, k - 2) === ',' ? 3 : 2))) return true
    if (word === 'để') {
      const came = comingBefore(reader, passage, k - 1)
      if (came === k - 1) return false
      k = came
      continue
    }
    if (word === 'khi' || (word === 'chuyến' && wordAt(t, k - 2) === 'trong'))
      return saysBefore(reader, passage, word === 'khi' ? k - 1 : k - 2)
    if (word === ')') {
      const from = Math.max(passage.first, k - MOST_IN_BRACKETS)
      while (k > from && wordAt(t, k - 1) !== '(') k--
      k--
      continue
    }
    if (word === ',' || word === '-' || word === '–') {
      k--
      continue
    }
    // "Phó Chủ tịch tỉnh Lò Văn An, hôm qua đã đến thăm": when it was stands behind who acts
    const day = named.dayUpTo.get(t.end[k - 1] ?? -1)
    if (day) {
      while (k > passage.first && (t.start[k - 1] ?? 0) >= day.start) k--
      continue
    }
    if (delegations.lengthBefore(t, k, passage.first) > 0) return true
    const adverb = adverbs.lengthBefore(t, k, passage.first)
    if (adverb > 0) {
      k -= adverb
      continue
    }
    const left = wayBegin(reader, passage, k)
    if (left < k) {
      k = left
      continue
    }
    const aside = asideBegin(reader, passage, k)
    if (aside < k) {
      k = aside
      continue
    }
    // a name the readers of mentions left: "tỉnh Cà Mau", "phường Đông Ngạc", "Khu phố 3"
    return (
      ((isCapital(t, k - 1) || isNumber(t, k - 1)) && placeBefore(reader, passage, k)) ||
      areDeputies(reader, k) ||
      actsJointly(reader, passage, k) ||
      subjectMakesWay(reader, passage, k) ||
      opensBehindDay(reader, passage, k)
    )
  }
  return false
}

/** "Đoàn giám sát | về huyện Phú Lâm ngày 9/10 để giám sát ...": who goes somewhere for it is who does it; where the going begins, or `k`. */
function comingBefore({ tokens: t }: Reader, passage: Passage, k: number): number {
  const named = lookup(passage)
  for (let i = k - 2; i > passage.first && i > k - GOES_WITHIN; i--) {
    const comes = COMES.has(wordAt(t, i)) && !isCapital(t, i)
    if (!comes && !(wordAt(t, i) === 'có' && wordAt(t, i + 1) === 'mặt')) {
      if (wordAt(t, i) === ';' || wordAt(t, i) === '.') break
      continue
    }
    // "Đoàn ghi nhận khi về huyện ..."
    if (wordAt(t, i - 1) === 'khi')
      for (let j = i - 1; j > passage.first && j > i - NOTES_WITHIN; j--)
        if (named.people.at(j - 1) ?? named.organizations.at(j - 1) ?? delegations.lengthBefore(t, j, passage.first))
          return j
    return i
  }
  return k
}
/** What is noted on the way is told in fewer tokens. */
const NOTES_WITHIN = 5
const COMES = new Set(['về', 'đến', 'tới', 'xuống', 'lên', 'sang', 'ra', 'vào'])
/** Where one goes, and when, is told in fewer tokens. */
const GOES_WITHIN = 18

/** "ông Lò Văn An | vượt 20 km đường rừng, trực tiếp kiểm tra", "Đoàn công tác | bắt đầu hải trình 4 ngày đi thăm": where the way begins, or `k`. */
function wayBegin(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  for (let i = k - 1; i > passage.first && i > k - GOES_WITHIN; i--) {
    if (wordAt(t, i) === ';' || wordAt(t, i) === '.') return k
    if (isOnWay(reader, i)) return i
  }
  return k
}

/**
 * "ông Lò Văn An, | nhân dịp đầu xuân, đến thăm", "Lò Văn An, Giám đốc Sở | trên cương vị Trưởng ban, kiểm tra", ", 54 tuổi,":
 * directly behind somebody named where the aside begins that ends before token `k`; else `k`.
 */
function asideBegin(reader: Reader, passage: Passage, k: number): number {
  const t = reader.tokens
  const { people, organizations } = lookup(passage)
  const closed = wordAt(t, k) === ','
  for (let i = k - 1; i > passage.first && i > k - ASIDE_WITHIN; i--) {
    const word = wordAt(t, i)
    if (word === ';' || word === '.' || word === ':') return k
    const comma = wordAt(t, i - 1) === ','
    // "Sở Giao thông | - chủ đầu tư dự án, | phát lệnh"
    if (closed && isDash(t, i) && organizations.upTo(i) !== undefined) return i
    if (people.at(i - (comma ? 2 : 1)) === undefined || people.at(i) !== undefined) continue
    if (inOffice.lengthAt(t, i) > 0) return i
    if (!(comma && closed)) continue
    if (asides.lengthAt(t, i) > 0 || (isNumber(t, i) && wordAt(t, i + 1) === 'tuổi')) return i
  }
  return k
}
const inOffice = new PhraseSet([...AS_WHAT, ...FOR_WHOM])
const asides = new PhraseSet(ASIDES)
/** An aside has fewer tokens. */
const ASIDE_WITHIN = 18

/** At token `i` somebody sets out or makes his way. */
export const isOnWay = ({ tokens: t }: Reader, i: number): boolean => !isCapital(t, i) && travels.lengthAt(t, i) > 0

/** "Đó là lời của ông Lò Văn An khi | đi kiểm tra ...", "Ông Lò Văn An yêu cầu như vậy khi | thăm ...": who says something there is there. */
function saysBefore(reader: Reader, passage: Passage, k: number): boolean {
  const t = reader.tokens
  const { people } = lookup(passage)
  for (let i = k; i > passage.first && i > k - SAYS_WITHIN; i--) {
    const word = wordAt(t, i - 1)
    if (word === ';' || word === '.') return false
    const person = people.upTo(i)
    if (!person?.name) continue
    return (
      SAYS.test(t.words.slice(person.last, k).join(' ')) ||
      SAID_BY.test(t.words.slice(passage.first, person.first).join(' '))
    )
  }
  return false
}
/** What is said is told in fewer tokens. */
const SAYS_WITHIN = 30
const SAYS =
  /(?:^| )(?:yêu cầu|nhấn mạnh|khẳng định|chỉ đạo|lưu ý|cho biết|nói|phát biểu|đề nghị|chia sẻ|đánh giá|căn dặn)(?: |$)/
const SAID_BY = new RegExp(
  `^(?:đó|đây) (?:cũng )?là (?:một trong những )?(?:${alternation(['lời', 'câu', ...SAYINGS])})(?: [^ ,.;]+){0,4} của$`,
)

/** "Số liệu vừa được Cục Thống kê | công bố": what is done is told of a thing. */
export function isPassive(reader: Reader, passage: Passage, i: number): boolean {
  const named = lookup(passage)
  const body = named.people.upTo(i) ?? named.organizations.upTo(i)
  return body !== undefined && wordAt(reader.tokens, body.first - 1) === 'được'
}

/** "Sáng 5/3, Công đoàn ngành Giáo dục | phát động": a name that no reader of names knows stands alone between the day and the verb. */
function opensBehindDay(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  for (let k = i - 1; k > Math.max(passage.first, i - LONGEST_NAME); k--) {
    if (wordAt(t, k) === ',')
      return (
        isCapital(t, k + 1) &&
        (i - k > SHORTEST_NAME || reader.phrases.at('place', k + 1) === i - k - 1 || isBrand(reader, k + 1)) &&
        tellsWhen(reader, passage, k)
      )
    if (!(isWord(t, k) || isNumber(t, k)) || VERBAL.has(wordAt(t, k))) return false
  }
  return false
}
/** "Sáng 5/3 |", "Vừa qua |", "Sáng 5/3, tại xã Nà Lim |", "Nhân dịp đầu xuân |": with when and where it was the sentence opens. */
function tellsWhen({ tokens: t }: Reader, passage: Passage, end: number): boolean {
  const { dayUpTo } = lookup(passage)
  if (dayUpTo.has(t.end[end - 1] ?? -1)) return true
  if (OPENS_SO.test(`${t.words.slice(passage.first, end).join(' ')} `) || OCCASIONS.has(wordAt(t, passage.first)))
    return true
  for (let k = end - 2; k > passage.first && k > end - LONGEST_NAME; k--)
    if (PLACE_WORDS.has(wordAt(t, k))) return dayUpTo.has(t.end[wordAt(t, k - 1) === ',' ? k - 2 : k - 1] ?? -1)
  return false
}
/** "Vừa qua", "Vừa qua tại Hà Nội" */
const OPENS_SO =
  /^(?:[^,]{1,40} [-)] ){0,2}(?:vừa qua|mới đây|hôm qua|hôm nay|cuối tuần qua|tuần qua|những ngày qua) (?:(?:, )?(?:tại|ở) [^,;]{2,80})?$/
const PLACE_WORDS = new Set(['tại', 'ở'])
const LONGEST_NAME = 12
/** A name of two syllables that is no known place may be a person's. */
const SHORTEST_NAME = 3
/** With one of these a clause is told, no name. */
const VERBAL = new Set([
  'đã',
  'sẽ',
  'đang',
  'được',
  'bị',
  'có',
  'là',
  'để',
  'khi',
  'việc',
  'theo',
  'do',
  'cho',
  'yêu',
  'đề',
])

/** "Các đại biểu Quốc hội | thảo luận ở hội trường": the members of a house. */
const areDeputies = ({ tokens: t }: Reader, k: number): boolean =>
  HOUSES_END.has(wordAt(t, k - 1)) && DEPUTIES.test(t.words.slice(Math.max(0, k - 7), k).join(' '))
/** Last words of a house and of whose it is: most words before a verb are none of these, and nothing more is read. */
const HOUSES_END = new Set(['hội', 'hđnd', 'dân', 'tỉnh', 'phố', 'huyện', 'quận', 'xã'])
const DEPUTIES =
  /(?:^| )(?:các|nhiều|\d+) đại biểu (?:quốc hội|hđnd|hội đồng nhân dân)(?: (?:tỉnh|thành phố|huyện|quận|xã))?$/

/** "Sở Y tế phối hợp với ... phát động": whoever the partner is, the subject stands before. */
function actsJointly(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const named = lookup(passage)
  for (let k = i; k > passage.first + 1 && k > i - PARTNER_WITHIN; k--) {
    if (wordAt(t, k - 1) === 'hợp' && wordAt(t, k - 2) === 'phối') {
      // "Sở Y tế chủ trì, phối hợp với các đơn vị"
      const leads = wordAt(t, k - 3) === ',' && wordAt(t, k - 4) === 'trì' && wordAt(t, k - 5) === 'chủ'
      const end = leads ? k - 5 : k - 2
      const body = named.organizations.at(end - 1) ?? named.people.at(end - 1)
      return body !== undefined && !(leads && isTold(reader, passage, body.first))
    }
    // "Hội Nông dân xã cùng các nhà hảo tâm", "ông Lò Văn An và lãnh đạo các phòng, ban"
    const joint = PARTNERS.has(wordAt(t, k)) ? jointBefore(reader, k) : k
    if (joint < k) {
      const body = named.organizations.at(joint) ?? (tellsClause(reader, k, i) ? undefined : named.people.at(joint))
      return body !== undefined && !isTold(reader, passage, body.first)
    }
    if (wordAt(t, k - 1) === 'chức' && !isCapital(t, k - 2)) return false
  }
  return false
}

/** The token before "cùng", ", cùng với", "và" that ends before token `k`; `k` if none does. */
function jointBefore({ tokens: t }: Reader, k: number): number {
  const mark = wordAt(t, k - 1) === 'với' && wordAt(t, k - 2) === 'cùng' ? k - 2 : k - 1
  const word = wordAt(t, mark)
  if (word !== 'cùng' && word !== 'và') return k
  return wordAt(t, mark - 1) === ',' ? mark - 2 : mark - 1
}

/** Between the tokens stands more than the names of partners. */
function tellsClause({ tokens: t }: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (VERBAL.has(wordAt(t, k)) || wordAt(t, k) === ';') return true
  return false
}
const PARTNER_WITHIN = 24
const PARTNERS = new Set(
  'các những một nhiều đối nhà nhóm tập mạnh lãnh đại đoàn đông hơn gần toàn cán thành trưởng thủ'.split(' '),
)

/** "Bí thư Huyện ủy Lò Văn An vượt hơn 10 km đường rừng, | kiểm tra ...": who makes the way there is who does it. */
function subjectMakesWay(reader: Reader, passage: Passage, k: number): boolean {
  const t = reader.tokens
  const named = lookup(passage)
  for (let i = k - 1; i > passage.first && i > k - WAY_WITHIN && wordAt(t, i) !== ';'; i--) {
    if (!isOnWay(reader, i)) continue
    for (let j = i; j > passage.first && j > i - SETS_OUT_WITHIN; j--) {
      const body = named.people.at(j - 1) ?? named.organizations.at(j - 1)
      if (body) return !isTold(reader, passage, body.first)
      if (delegations.lengthBefore(t, j, passage.first) > 0) return true
    }
  }
  return false
}
const travels = new PhraseSet(WAYS_THERE)
/** The way is told in fewer tokens, */
const WAY_WITHIN = 22
/** and so is "đã bắt đầu" before it. */
const SETS_OUT_WITHIN = 5

/** "yêu cầu Sở Y tế kiểm tra ...", "quyết định của Thanh tra tỉnh kiểm tra ...": who is told to do it has not done it. */
function isTold(reader: Reader, passage: Passage, first: number): boolean {
  const t = reader.tokens
  if (wordAt(t, first - 1) !== 'của') return telling.lengthBefore(t, first, passage.first) > 0
  return orders.lengthBefore(t, first - 1, passage.first) > 0
}

/** In how many tokens behind the name its subject follows. */
const SUBJECT_WITHIN = 20

/** "Chiều 3/1, kiểm tra công tác ... tại ..., Chủ tịch UBND tỉnh Lò Văn An yêu cầu": the subject follows its clause. */
export function actsBehind(reader: Reader, passage: Passage, from: number, last: number): boolean {
  const t = reader.tokens
  let k = from
  for (let step = 1; step > 0 && k > passage.first; k -= step)
    step = Math.max(adverbs.lengthBefore(t, k, passage.first), whilst.lengthBefore(t, k, passage.first))
  if (k > passage.first && wordAt(t, k - 1) === ',') k--
  if (k > passage.first + MOST_OF_DATE) return false
  const dated = passage.dates.some(({ end }) => end === t.end[k - 1])
  const opening = t.words.slice(passage.first, k).join(' ')
  if (k > passage.first && !dated && !SPENT.test(opening) && !OPENS_SO.test(`${opening} `)) return false
  const named = lookup(passage)
  for (let i = last; i < Math.min(passage.last, last + SUBJECT_WITHIN); i++)
    if (wordAt(t, i) === ',') {
      const person = named.people.from(i + 1)
      if (person?.name || delegations.lengthAt(t, i + 1, passage.last) > 0) return true
    }
  return false
}

/** "Trong 3 ngày | thị sát tuyến đường, Bộ trưởng Lò Văn An nhắc": so long it was done. */
const SPENT = /^(?:trong|suốt|sau)(?: (?:hơn|gần|trọn))? (?:\d{1,2}|một|hai|ba|bốn|năm|cả) (?:ngày|buổi|giờ|tiếng)$/

/** Tokens of a date that opens a sentence: "Chiều ngày 31/01/2026". */
const MOST_OF_DATE = 9

/** Of places, and of bodies that are known by a number or by the name of their place: "Khu phố 3", "Chùa Mây". */
const NAMED_KINDS = new Set(
  'tỉnh thành tp huyện quận thị xã phường thôn ngành đoàn khu buôn ấp bản lãnh nhóm cộng tổ khối cụm bộ vùng chùa đền làng phố'.split(
    ' ',
  ),
)

function placeBefore({ tokens: t }: Reader, passage: Passage, k: number): boolean {
  for (let j = k - 1; j >= Math.max(passage.first, k - 7); j--) {
    const word = wordAt(t, j)
    // "TP. Long Bình"
    if (word === '.' && SHORT_KINDS.has(wordAt(t, j - 1))) continue
    if (!isWord(t, j) && !(isNumber(t, j) && j === k - 1)) return false
    if (NAMED_KINDS.has(word)) return true
  }
  return false
}
const SHORT_KINDS = new Set(['tp', 'tx', 'tt'])
