/** Where an event's name ends: behind its own complement, before who holds it, where, when and who attends. */
import {
  AND_STOPS,
  BEHIND_HALF,
  ENDING_HALF,
  GIVEN,
  GIVES,
  GIVES_NOTHING,
  NAMED_AFTER,
  NAME_STOPS,
  PLACES_POINTED_AT,
  SPLITS,
  TOPIC_VERBS,
  TOPIC_WORDS,
} from '../../lexicon/event-names.js'
import type { Passage } from '../../mentions/passages.js'
import { isCapital, isNumber, isUpper, isWord, lineBefore, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'
import { behindMark, PURPOSE, type NameStart } from './name-marks.js'

const stops = new PhraseSet(NAME_STOPS)
const andStops = new PhraseSet(AND_STOPS)
const topicWords = new PhraseSet([...TOPIC_VERBS, ...TOPIC_WORDS])

/** "giải pháp nhằm ...": the purpose of the topic, not of the event. */
const AIMED = new Set(['pháp', 'sách', 'chế', 'thức', 'án'])
/** "tọa đàm “Giữ nghề dệt” | nhằm ...": behind a quoted title the topic is said. */
const CLOSING = new Set(['”', '"', '’', "'", '»'])
/** The object of these is a person: "đón Bộ trưởng ...", "bổ nhiệm ông ...". */
const TAKES_PERSON = new Set(
  'đón tiếp kiến đàm gặp thăm nhiệm với của cho mừng viếng cử giữa dương danh tặng sinh thưởng kỷ niệm và động em trợ hợp tòa'.split(
    ' ',
  ),
)
/** Words for whom something is given to: "cho hộ ông ...", "cho đảng viên ...". */
const RECIPIENTS = new Set(['hộ', 'đình', 'viên', 'sĩ', 'sỹ', 'mẹ', 'cháu', 'em', 'sinh', 'nhân', 'dân', 'thân'])
/** Before a number by which one of a row is known. */
const WHICH = new Set(['thứ', 'khóa'])
/** Adverbs of a reception: "tiếp xã giao ông ...", "đón chính thức Chủ tịch ...". */
const RECEIVED_SO = new Set(['giao', 'mật', 'thể', 'thức', 'trọng'])
const namedAfter = new PhraseSet(NAMED_AFTER)
/** A name with more tokens than this is a sentence. */
const MOST_TOKENS = 110

/** The token behind the last one of the name. */
export function eventNameEnd(reader: Reader, passage: Passage, start: NameStart): number {
  const t = reader.tokens
  const limit = Math.min(passage.last, start.first + MOST_TOKENS)
  const scan = { reader, passage, start, limit }
  const named = lookup(passage)
  let topic = start.topical
  let said = start.topical
  let end = start.headEnd
  let personEnd = -1
  for (let i = start.headEnd; i < limit; ) {
    if (lineBefore(t, i) && isCapital(t, i)) break
    const word = wordAt(t, i)
    if (!isWord(t, i) && !isNumber(t, i)) {
      const next = behindMark(scan, i, topic)
      if (next === null) break
      // what stands in brackets counts only if the name goes on behind it
      if (word !== '(') end = Math.max(end, closes(t.words, i, next) ? next : end)
      i = next
      continue
    }
    if (
      PURPOSE.has(word) &&
      (said || CLOSING.has(wordAt(t, i - 1)) || isPeriodBefore(reader, i)) &&
      !AIMED.has(wordAt(t, i - 1))
    )
      break
    // "giải bóng đá năm 2023 chào mừng 20 năm ...": the occasion
    if (OCCASIONS.has(word) && (CLOSING.has(wordAt(t, i - 1)) || isPeriodBefore(reader, i)) && opensOccasion(reader, i))
      break
    if (
      !PURPOSE.has(word) &&
      (!isCapital(t, i) || isUpper(t, i)) &&
      stops.lengthAt(t, i, limit) > 0 &&
      !(word === 'vừa' && isRelative(reader, i, limit)) &&
      !inCompound(t.words, i) &&
      !(named.dayFrom.has(t.start[i] ?? -1) && inName(reader, i, limit)) &&
      !(word === 'nhân' && (isReunion(reader, start) || (start.courtesy && wordAt(t, i + 1) !== 'chuyến'))) &&
      !(OPENS.has(word) && i === start.headEnd && HELD_OPEN.has(wordAt(t, i - 1))) &&
      !(i > start.headEnd && SETTLES.has(word) && TELLS.has(wordAt(t, i - 1))) &&
      !(word === 'này' && (PLACES_POINTED_AT.has(wordAt(t, i - 1)) || pointsBack(reader, start.headEnd, i))) &&
      !(word === 'trong' && wordAt(t, i + 1) === 'khuôn' && PROGRAMMES.has(wordAt(t, i - 1))) &&
      !(word === 'chính' && RECEIVES.has(wordAt(t, i - 1))) &&
      !(word === 'các' && i > start.headEnd && GIVEN.has(wordAt(t, i - 1)) && !start.taught) &&
      !(word === 'tại' && isTopicPlace(reader, start, i, limit, said))
    )
      break
    if (named.dayFrom.has(t.start[i] ?? -1) && !inName(reader, i, limit)) break
    if (
      i > start.headEnd &&
      // "đại diện cho hơn 100 người": whom one speaks for
      wordAt(t, i - 1) !== 'diện' &&
      ((word === 'cho' && (start.taught ? !yearFollows(reader, i, limit) : !gives(reader, start.first, i))) ||
        (word === 'với' && wordAt(t, i - 1) !== 'đối' && !signs(reader, start) && !isBetween(reader, start, i))) &&
      isCount(reader, i + 1)
    )
      break
    // "tập huấn ... năm 2017 | cho các đơn vị": behind the period who attends is told
    if (word === 'cho' && start.taught && isPeriodBefore(reader, i)) break
    if (MAC.has(word) && i > start.headEnd && isVerbAtEnd(reader, i, limit)) break
    if (word === 'trên' && start.goesThere && i > start.headEnd && isDistrict(reader, i)) break
    // "tiếp xúc cử tri trước kỳ họp | của Đoàn đại biểu Quốc hội": who holds it
    if (word === 'của' && start.meets && i > start.headEnd && DELEGATION.test(t.words.slice(i + 1, i + 4).join(' ')))
      break
    if (SENTENCE_OPENERS.has(word) && opensSentence(reader, i)) break
    if (
      WITH.has(word) &&
      (start.festive || isReunion(reader, start)) &&
      i > start.headEnd &&
      LOCALS.test(t.words.slice(i + 1, i + 3).join(' '))
    )
      break
    // "kỳ họp thứ 5 theo kiến nghị của cử tri": why
    if (word === 'theo' && isNumber(t, i - 1) && WHICH.has(wordAt(t, i - 2))) break
    // "khai mạc cuộc họp đại diện hai xã đã đến": another subject
    if (word === 'đại' && i === start.headEnd && !start.verb && wordAt(t, i + 1) === 'diện') break
    if (word === 'có' && (i === start.headEnd || start.opening)) break
    if (word === 'được' && holderFollows(reader, passage, i + 1, limit)) break
    if ((word === 'do' || word === 'mà') && holderFollows(reader, passage, i + 1, limit)) break
    // why it is put off; "tự do" is a word
    if ((word === 'vì' || (word === 'do' && wordAt(t, i - 1) !== 'tự')) && start.calledOff) break
    if (
      word === 'và' &&
      !isPartner(reader, passage, start, i + 1) &&
      // "bà con" are people one visits, no lady
      !(wordAt(t, i + 1) === 'bà' && wordAt(t, i + 2) === 'con') &&
      (andStops.lengthAt(t, i + 1, limit) > 0 || (named.people.from(i + 1)?.name && i !== personEnd))
    )
      break
    if (word === 'cùng' && named.people.from(i + 1)) break
    const person = named.people.from(i)
    if (person) {
      if (
        person.name &&
        !TAKES_PERSON.has(wordAt(t, i - 1)) &&
        !(start.receives && (i === start.headEnd || RECEIVED_SO.has(wordAt(t, i - 1)))) &&
        !(wordAt(t, i - 1) === 'và' && isPartner(reader, passage, start, i)) &&
        !(person.name.first === i && isNamesake(reader, start, i, person.last)) &&
        !(start.verb && i === start.headEnd) &&
        // "thăm gia đình ông X"
        !(start.goesThere && wordAt(t, i - 1) === 'đình') &&
        !((RECIPIENTS.has(wordAt(t, i - 1)) || wordAt(t, i - 2) === 'cho') && gives(reader, start.first, i))
      )
        break
      i = end = person.last
      personEnd = i
      continue
    }
    if (!named.organizations.at(i) && isTopic(reader, i, limit)) {
      topic = true
      said ||= !NUMBERING.has(word) && !(word === 'bàn' && PURPOSE.has(wordAt(t, i + 1)))
    }
    // "kỳ họp thứ nhất để ...": its number tells which
    said ||= WHICH.has(word)
    end = ++i
  }
  return trimmed(reader, start.headEnd, end)
}

/** A word of the topic, not half of a word for people or places: "giao ban", "các phòng", "địa bàn", "Ban Chỉ đạo". */
function isTopic(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  if (topicWords.lengthAt(t, i, limit) === 0) return false
  const word = wordAt(t, i)
  const [before, behind] = [wordAt(t, i - 1), wordAt(t, i + 1)]
  if (word === 'giao') return behind !== 'ban'
  if (word === 'phòng') return PREVENTS.has(behind)
  if (word === 'bàn') return before !== 'địa'
  return word !== 'chỉ' || before !== 'ban'
}
/** Which of a row of meetings it is; what it is about may follow as a purpose: "phiên họp thứ nhất để bàn ...". */
const NUMBERING = new Set(['thường', 'lần', 'thứ', 'toàn'])
const PREVENTS = new Set([',', 'chống', 'ngừa', 'cháy', 'thủ', 'và'])

/** Is token `i` half of a longer word: "khánh thành công trình", "vấn đề tồn tại", "kết nối giao thương"? */
function inCompound(words: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  if (BEHIND_HALF.get(words[i - 1] ?? '')?.has(word)) return true
  return SPLITS.get(`${word} ${words[i + 1] ?? ''}`)?.(words.slice(i + 2, i + 8).join(' ')) ?? false
}

/** "các hoạt động trong khuôn khổ Năm Du lịch": which ones they are */
const PROGRAMMES = new Set(['động', 'kiện'])
/** "lễ đón chính thức Chủ tịch ...", not "lễ chính thức diễn ra" */
const RECEIVES = new Set(['đón', 'tiếp', 'thăm'])

/** "hội thảo về vấn đề này", "kiến nghị của hiệp hội này về ...": the topic points back, not the event. */
function pointsBack(reader: Reader, headEnd: number, i: number): boolean {
  const t = reader.tokens
  if (wordAt(t, i + 1) === 'về') return true
  for (let k = headEnd; k < i - 1; k++) if (wordAt(t, k) === 'về' || wordAt(t, k) === 'với') return true
  return false
}

/** "6 luật vừa được Quốc hội thông qua": what the topic is, not what became of the event. */
function isRelative(reader: Reader, i: number, limit: number): boolean {
  return MADE.test(reader.tokens.words.slice(i, Math.min(limit, i + 12)).join(' '))
}
const MADE = /^vừa được [^,.;]{2,60}(?:thông qua|ban hành|phê duyệt|ký)(?![A-Za-zÀ-ỹ])/u

/** A caption glued to the next sentence: "Toàn cảnh Diễn đàn doanh nghiệp Theo số liệu ...". */
function opensSentence({ tokens: t }: Reader, i: number): boolean {
  return isCapital(t, i) && !isUpper(t, i) && isWord(t, i + 1) && !isCapital(t, i + 1) && isWord(t, i - 1)
}
const SENTENCE_OPENERS = new Set('theo tại trong trước đây đến được bên để nhằm qua'.split(' '))

/** "tổ đại biểu Quốc hội", "Đoàn công tác": the side that goes. */
const DELEGATION =
  /^(?:các )?(?:tổ đại biểu|tổ đbqh|đoàn (?:đại biểu (?:quốc|hđnd|hội)|đbqh|công tác|giám sát|kiểm tra)|(?:các |vị )?đại biểu (?:quốc|hđnd))/

/** "chung vui Ngày hội với bà con": who attends; one works or meets "với" somebody. */
const WITH = new Set(['với', 'cùng'])
const LOCALS =
  /^(?:cán bộ|nhân dân|bà con|người dân|đồng bào|cư dân|các hộ|đông đảo|cử tri|hội viên|đoàn viên|các tầng|các em|quần chúng|học sinh|sinh viên|thầy cô|các thầy|các cháu|các vị|toàn thể)$/

/** "gặp mặt báo chí nhân Ngày Báo chí": people are brought together for an occasion, there is no other topic. */
function isReunion(reader: Reader, { first, headEnd }: NameStart): boolean {
  return /(?:gặp|họp) mặt/.test(reader.tokens.words.slice(first, headEnd).join(' '))
}
/** "ký kết hợp tác | với 5 trường": the partners who sign. */
const signs = ({ tokens }: Reader, { first, headEnd }: NameStart): boolean =>
  tokens.words.slice(first, headEnd + 2).includes('ký')
/** "lễ | khai mạc tại sân vận động": which ceremony it is, not what became of it. */
const OPENS = new Set(['khai', 'bế'])
const HELD_OPEN = new Set(['lễ', 'phiên', 'buổi', 'chức'])
/** "Hội chợ nông sản lần thứ 4 | khai mạc.": the verb ends its sentence. */
function isVerbAtEnd({ tokens: t }: Reader, i: number, limit: number): boolean {
  if (wordAt(t, i + 1) !== 'mạc' || (i + 2 < limit && (isWord(t, i + 2) || isNumber(t, i + 2)))) return false
  return isWord(t, i - 1) ? !NOUN_OF_OPENING.has(wordAt(t, i - 1)) : isNumber(t, i - 1) || wordAt(t, i - 1) === ')'
}
const MAC = new Set(['khai', 'bế'])
const NOUN_OF_OPENING = new Set([
  'lễ',
  'phiên',
  'buổi',
  'chức',
  'và',
  'biểu',
  'trình',
  'nghi',
  'văn',
  'nghệ',
  'đêm',
  'ngày',
  'hoạt',
  'động',
])
/** "họp báo thông báo kết thúc đợt thi", "hội nghị về yêu cầu mới": what is told, not what became of the event. */
const SETTLES = new Set(['kết', 'yêu', 'thành', 'thu', 'ghi', 'phát', 'bế', 'thực'])
const TELLS = new Set(['về', 'báo', 'bố', 'việc', 'cáo', 'bàn'])

/** "Lễ trao bằng cho 20 cử nhân": something is given, so whom "cho" names is its object; else it names who attends. */
function gives(reader: Reader, first: number, to: number): boolean {
  const t = reader.tokens
  for (let i = first; i < to; i++)
    if (GIVES.has(wordAt(t, i)) && !GIVES_NOTHING.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)) return true
  return false
}
/** "40 hội viên", "hơn 200 đại biểu": who attends. */
const isCount = (reader: Reader, i: number): boolean => {
  const t = reader.tokens
  return isNumber(t, i) || (ABOUT.has(wordAt(t, i)) && isNumber(t, i + 1))
}
const ABOUT = new Set(['hơn', 'gần', 'trên', 'khoảng'])

/** "kỹ thuật nuôi ong cho 50 hộ dân năm 2019": the period behind who attends belongs to the name. */
function yearFollows({ tokens: t }: Reader, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + MOST_WHO_ATTEND); k++) {
    if (MARKS_END.has(wordAt(t, k)) || (isCapital(t, k) && lineBefore(t, k))) return false
    if (wordAt(t, k) === 'năm' && isNumber(t, k + 1) && wordAt(t, k - 1) !== 'ngày') return !isNumber(t, k - 1)
  }
  return false
}
const MOST_WHO_ATTEND = 34
const MARKS_END = new Set(['.', ';', ':', 'tại', 'diễn', 'do', 'nhằm', 'để', 'từ', 'đã', 'được'])

/** "giải Báo chí Trần Mai Ninh lần thứ VII": what bears the name of somebody, who does nothing here. */
const isNamesake = ({ tokens: t }: Reader, { first, headEnd, opening }: NameStart, i: number, last: number): boolean =>
  isCapital(t, i) &&
  (namedAfter.lengthBefore(t, i, first) > 0 ||
    (!opening && i > headEnd && isWord(t, i - 1) && (NAMES_ON.has(wordAt(t, last)) || wordAt(t, last) === '.')))
const NAMES_ON = new Set([
  'lần',
  'năm',
  'khóa',
  'giai',
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thành',
  'thị',
  'toàn',
])

/** "làm việc với UBND xã và ông X": one more whom one meets, not who goes on to act. */
function isPartner({ tokens: t }: Reader, passage: Passage, start: NameStart, i: number): boolean {
  const person = start.meets ? lookup(passage).people.from(i) : undefined
  return (
    person !== undefined &&
    t.words.slice(start.first, i).some((word) => word === 'với' || word === 'giữa') &&
    (!isWord(t, person.last) || person.last >= passage.last || LINKS.has(wordAt(t, person.last)))
  )
}
const LINKS = new Set(['về', 'để', 'nhằm', 'tại', 'và', 'với', 'xoay', 'liên'])

/** "đối thoại giữa chủ tịch huyện với 64 hộ dân": the two sides. */
const isBetween = ({ tokens: t }: Reader, { headEnd }: NameStart, i: number): boolean =>
  t.words.slice(headEnd, i).includes('giữa')

/** "thường kỳ tháng 5 |", "quý I |", "năm 2023 |": the period of the event stands before token `i`. */
const isPeriodBefore = ({ tokens: t }: Reader, i: number): boolean =>
  PERIOD_WORDS.has(wordAt(t, i - 2)) && (isNumber(t, i - 1) || /^[ivx]{1,4}$/.test(wordAt(t, i - 1)))
const PERIOD_WORDS = new Set(['tháng', 'quý', 'năm', 'tuần', 'đợt', 'học'])

/** "chào mừng 79 năm ...", "hưởng ứng Ngày ...": what it is held for. */
const opensOccasion = ({ tokens: t }: Reader, i: number): boolean =>
  OCCASION_HALVES.has(`${wordAt(t, i)} ${wordAt(t, i + 1)}`)
const OCCASIONS = new Set(['chào', 'hưởng', 'tiến', 'hướng'])
const OCCASION_HALVES = new Set(['chào mừng', 'hưởng ứng', 'tiến tới', 'hướng tới', 'hướng đến'])

/** "thăm các chùa | trên địa bàn huyện Ea Bá": where one goes. */
const isDistrict = ({ tokens: t }: Reader, i: number): boolean =>
  wordAt(t, i + 1) === 'địa' &&
  wordAt(t, i + 2) === 'bàn' &&
  UNITS.has(wordAt(t, i + 3)) &&
  (isCapital(t, i + 4) || isCapital(t, i + 5) || wordAt(t, i + 3) === 'các')
const UNITS = new Set(['các', 'hai', 'ba', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thành', 'thị', 'tp'])

/** A date or a place that a topic follows cannot be cut off: "cuộc họp ngày 13/10 về ...". */
function inName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  for (let k = i + 1; k < Math.min(limit, i + 9); k++) if (wordAt(t, k) === 'về' && k > i + 1) return true
  return false
}

/** "Ngày Văn hóa Lào tại Huế năm 2022": the name goes on behind the place. */
function placeInName(reader: Reader, i: number, limit: number): boolean {
  const t = reader.tokens
  let k = i + 1
  while (k < limit && k < i + 6 && isWord(t, k) && wordAt(t, k) !== 'năm' && wordAt(t, k) !== 'lần') k++
  // "doanh nghiệp Nhật Bản tại Việt Nam": whose they are
  if (wordAt(t, i + 1) === 'việt' && wordAt(t, i + 2) === 'nam') return true
  return k > i + 1 && (wordAt(t, k) === 'năm' || (wordAt(t, k) === 'lần' && wordAt(t, k + 1) === 'thứ'))
}

/** Does the place behind this "tại" belong to the name: the topic follows, or it is the topic's, or nothing else is said of a visit? */
const isTopicPlace = (reader: Reader, start: NameStart, i: number, limit: number, said: boolean): boolean =>
  (i === start.headEnd && (topicFollows(reader, i, limit) || (start.goesThere && start.verb))) ||
  placeInName(reader, i, limit) ||
  DWELLS.get(wordAt(reader.tokens, i - 1))?.has(wordAt(reader.tokens, i - 2)) === true ||
  (said && !start.goesThere && isPlaceOfTopic(reader, i))

/** "hy sinh tại Lào", "sinh sống tại ba xã": where those the topic is about fell, live or work; last syllable to first. */
const DWELLS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    sinh: ['hy', 'hi'],
    sống: ['sinh'],
    trú: ['cư', 'tạm', 'thường'],
    tập: ['học', 'thực'],
    nghỉ: ['an', 'yên'],
    quân: ['đóng'],
    chân: ['đứng'],
    trị: ['điều'],
    ăn: ['làm'],
    đóng: ['trú'],
  }).map(([last, first]) => [last, new Set(first)]),
)

/** "buổi giám sát tại Cục A (CA) tỉnh B về việc ...": the topic follows the place. */
function topicFollows({ tokens: t }: Reader, i: number, limit: number): boolean {
  for (let k = i + 2; k < Math.min(limit, i + MOST_OF_PLACE); k++) {
    if (wordAt(t, k) === 'về') return wordAt(t, k + 1) !== 'phía'
    if (PLACE_ENDS.has(wordAt(t, k))) return false
  }
  return false
}
const MOST_OF_PLACE = 24
const PLACE_ENDS = new Set([
  '.',
  ';',
  ',',
  ':',
  'do',
  'diễn',
  'được',
  'đã',
  'sẽ',
  'có',
  'ngày',
  'sáng',
  'chiều',
  'nhằm',
  'để',
])

/** "hội nghị về phòng bệnh tại các trường học": where the topic is found; one does not meet at several places unless they are joined. */
function isPlaceOfTopic({ tokens: t }: Reader, i: number): boolean {
  const several =
    wordAt(t, i + 1) === 'các' ? i + 2 : wordAt(t, i + 1) === 'một' && wordAt(t, i + 2) === 'số' ? i + 3 : -1
  return several > 0 && !isCapital(t, several) && !MEETING_PLACES.has(wordAt(t, several))
}
/** "điểm cầu", "đầu cầu", "địa điểm", "phòng họp" */
const MEETING_PLACES = new Set(['điểm', 'đầu', 'địa', 'phòng', 'hội', 'xã', 'huyện', 'thôn', 'tổ', 'cụm', 'bản'])

/** "do" opens the holder if an organisation or a person follows that holds or leads; else a cause ("do mưa lũ"). */
function holderFollows(reader: Reader, passage: Passage, i: number, limit: number): boolean {
  if (HELD_BY_NAME.test(reader.tokens.words.slice(i, Math.min(limit, i + 24)).join(' ')) && isCapital(reader.tokens, i))
    return true
  if (!lookup(passage).people.from(i) && !lookup(passage).organizations.from(i)) return false
  return HOLDS.test(reader.tokens.words.slice(i, Math.min(limit, passage.last, i + 60)).join(' '))
}

/** "do Nhóm công tác về ... tổ chức": a name that the readers of organisations leave. */
const HELD_BY_NAME = /^[^,.;:()]{4,120} (?:tổ chức|chủ trì|phối hợp)(?![A-Za-zÀ-ỹ])/u
const HOLDS =
  /tổ chức|chủ trì|phối hợp|đăng cai|trưởng đoàn|dẫn đầu|chủ tọa|điều hành|chỉ đạo|làm chủ|phát động|khởi xướng/

const closes = (words: readonly string[], i: number, next: number): boolean =>
  next > i + 1 && CLOSING.has(words[next - 1] ?? '')

/** Without prepositions and conjunctions left hanging at the end. */
const HANGING = new Set([
  'và',
  'của',
  'với',
  'cho',
  'về',
  'trong',
  'ở',
  'cùng',
  'do',
  'từ',
  'đến',
  'là',
  'các',
  'theo',
  'trên',
  'giữa',
  'vào',
  'được',
  'có',
  'khi',
  'mà',
  'ngày',
  'tức',
  'bởi',
  'tổ',
  'lúc',
])

function trimmed(reader: Reader, headEnd: number, end: number): number {
  const t = reader.tokens
  let last = end
  while (
    last > headEnd &&
    ((!isWord(t, last - 1) &&
      !isNumber(t, last - 1) &&
      !(CLOSING.has(wordAt(t, last - 1)) || wordAt(t, last - 1) === ')')) ||
      (HANGING.has(wordAt(t, last - 1)) &&
        !(wordAt(t, last - 1) === 'ngày' && isNumber(t, last - 2)) &&
        !ENDING_HALF.get(wordAt(t, last - 1))?.has(wordAt(t, last - 2))))
  )
    last--
  return last
}
