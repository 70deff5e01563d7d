/** Where an event's name ends: behind its own complement, before who holds it, where, when and who attends. */
import { AND_STOPS, GIVEN, NAME_STOPS, PLACES_POINTED_AT } from '../../lexicon/event-names.js'
import { EVENT_HALLS } from '../../lexicon/event-places.js'
import type { Passage } from '../../mentions/passages.js'
import { isCapital, isNumber, isUpper, isWord, lineBefore, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { lookup } from './lookup.js'
import { behindMark } from './name/marks.js'
import { HELD_OPEN, isVerbAtEnd, OPENS, opensSentence, SENTENCE_OPENERS } from './name/opens.js'
import { PURPOSE } from './name/quotes.js'
import type { NameStart } from './name/start.js'
import {
  inCompound,
  isRelative,
  isTopic,
  NUMBERING,
  pointsBack,
  PROGRAMMES,
  RECEIVES,
  SETTLES,
  TELLS,
  tellsOfThem,
} from './name/topic.js'
import { CLOSING, closesAsOpened, trimmed } from './name/trimmed.js'
import { inName, isPeriodBefore, OCCASIONS, opensOccasion } from './name/when.js'
import { isDistrict, isTopicPlace, isVillage } from './name/where.js'
import {
  APPOINTS,
  DELEGATION,
  gives,
  holderFollows,
  isBetween,
  isCount,
  isNamesake,
  isPartner,
  isReunion,
  LOCALS,
  RECEIVED_SO,
  RECIPIENTS,
  signs,
  TAKES_PERSON,
  WITH,
  yearFollows,
} from './name/who.js'

const stops = new PhraseSet(NAME_STOPS)
const andStops = new PhraseSet(AND_STOPS)

/** "giải pháp nhằm ...": the purpose of the topic, not of the event. */
const AIMED = new Set(['pháp', 'sách', 'chế', 'thức', 'án'])
/** "báo cáo chính thức về kết quả", "phương án chính thức của Sở": what follows tells that no verb is qualified. */
const OF = new Set(['về', 'của'])
/** Before a number by which one of a row is known. */
const WHICH = new Set(['thứ', 'khóa'])
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
  let doing = false
  for (let i = start.headEnd; i < limit; ) {
    if (lineBefore(t, i) && isCapital(t, i)) break
    const word = wordAt(t, i)
    if (!isWord(t, i) && !isNumber(t, i)) {
      const next = behindMark(scan, i, topic)
      if (next === null) break
      // what stands in brackets counts only if the name goes on behind it; "Liên hoan phim Photo Lim '25" ends behind its mark
      if (word !== '(') end = Math.max(end, closes(t.words, i, next) || isNumber(t, next - 1) ? next : end)
      i = next
      continue
    }
    if (
      PURPOSE.has(word) &&
      (said || start.festive || start.taught || CLOSING.has(wordAt(t, i - 1)) || isPeriodBefore(reader, i)) &&
      i > start.headEnd &&
      !AIMED.has(wordAt(t, i - 1))
    )
      break
    // "giải bóng đá năm 2023 chào mừng 20 năm ...": the occasion
    if (OCCASIONS.has(word) && (CLOSING.has(wordAt(t, i - 1)) || isPeriodBefore(reader, i)) && opensOccasion(reader, i))
      break
    const relative = i > start.headEnd && i !== personEnd && tellsOfThem(reader, i, limit)
    doing ||= relative
    if (
      !PURPOSE.has(word) &&
      !relative &&
      (!isCapital(t, i) || isUpper(t, i)) &&
      stops.lengthAt(t, i, limit) > 0 &&
      wordAt(t, i - 1) !== ';' &&
      !(word === 'vừa' && isRelative(reader, i, limit)) &&
      !inCompound(t.words, i) &&
      !(named.dayFrom.has(t.start[i] ?? -1) && inName(reader, i, limit)) &&
      // "tới chào từ biệt nhân dịp | kết thúc nhiệm kỳ"
      !(word === 'kết' && start.courtesy && wordAt(t, i - 1) === 'dịp') &&
      !(word === 'nhân' && (isReunion(reader, start) || (start.courtesy && wordAt(t, i + 1) !== 'chuyến'))) &&
      !(OPENS.has(word) && i === start.headEnd && HELD_OPEN.has(wordAt(t, i - 1))) &&
      !(i > start.headEnd && SETTLES.has(word) && TELLS.has(wordAt(t, i - 1))) &&
      // "cuộc họp trực tuyến đến 58 xã | về ứng phó bão": the topic is still to come
      !(MANNERS.has(word) && inName(reader, i, limit)) &&
      !(word === 'này' && (PLACES_POINTED_AT.has(wordAt(t, i - 1)) || pointsBack(reader, start.headEnd, i))) &&
      !(word === 'trong' && wordAt(t, i + 1) === 'khuôn' && PROGRAMMES.has(wordAt(t, i - 1))) &&
      !(
        word === 'chính' &&
        (RECEIVES.has(wordAt(t, i - 1)) ||
          RECEIVES.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`) ||
          OF.has(wordAt(t, i + 2)))
      ) &&
      !(word === 'các' && i > start.headEnd && GIVEN.has(wordAt(t, i - 1)) && !start.taught) &&
      // "hội diễn chào mừng | thành công của đại hội"
      !(word === 'thành' && wordAt(t, i - 1) === 'mừng') &&
      // "lễ phát động thi đua | lập thành tích"
      !(word === 'lập' && wordAt(t, i - 1) === 'đua') &&
      !(word === 'vinh' && wordAt(t, i - 1) === 'và' && AWARDED.test(t.words.slice(i + 2, i + 5).join(' '))) &&
      !(word === 'tại' && (doing || isTopicPlace(reader, start, i, limit, said)))
    )
      break
    if (word === 'tại') doing = false
    if (named.dayFrom.has(t.start[i] ?? -1) && !inName(reader, i, limit)) break
    if (
      i > start.headEnd &&
      // "đại diện cho hơn 100 người": whom one speaks for
      wordAt(t, i - 1) !== 'diện' &&
      ((word === 'cho' &&
        (start.taught
          ? !yearFollows(reader, i, limit)
          : isPeriodBefore(reader, i) || !gives(reader, start.first, i))) ||
        (word === 'với' && wordAt(t, i - 1) !== 'đối' && !signs(reader, start) && !isBetween(reader, start, i))) &&
      isCount(reader, i + 1)
    )
      break
    // "tập huấn ... năm 2017 | cho các đơn vị", "giải bóng đá năm 2031 | dành cho học sinh": behind the period who attends is told
    if (isFor(t.words, i) && isPeriodBefore(reader, i) && !gives(reader, start.first, i)) break
    // "tọa đàm “Giữ nghề dệt” | dành cho thợ trẻ", "| do Quỹ Ánh Dương tài trợ"
    if (
      word === 'dành' &&
      wordAt(t, i + 1) === 'cho' &&
      (CLOSING.has(wordAt(t, i - 1)) ||
        closesAsOpened(reader, i - 1) ||
        (FOR_PEOPLE.test(t.words.slice(i + 2, i + 5).join(' ')) &&
          i > start.headEnd &&
          !said &&
          !start.courtesy &&
          !gives(reader, start.first, i)))
    )
      break
    if (word === 'do' && BRACKETED.has(wordAt(t, i - 1)) && named.organizations.from(i + 1)) break
    // "họp mặt mừng Tết | cho cán bộ": those who are brought together
    if (word === 'cho' && wordAt(t, i - 1) !== 'diện' && isReunion(reader, start) && !gives(reader, start.first, i))
      break
    // "phổ biến Luật Đất đai | đến 12 xã": whom it reaches
    if (TOWARDS.has(word) && said && i > start.headEnd && !start.goesThere && reaches(reader, i)) break
    if (OPENS.has(word) && i > start.headEnd && isVerbAtEnd(reader, i, limit)) break
    if (word === 'ở' && start.festive && i > start.headEnd && isVillage(reader, i + 1, limit)) break
    // "hội thao | ở nhà văn hóa xã", "giải chạy | trên sân vận động tỉnh": where it is, before any topic is told
    if (IN_HALL.has(word) && !said && !start.goesThere && !start.verb && halls.lengthAt(t, i + 1, limit) > 0) break
    // "lễ ra quân huấn luyện năm 2031 | ở xã Nà Lim": the name is whole
    if (
      word === 'ở' &&
      !start.goesThere &&
      (CLOSING.has(wordAt(t, i - 1)) || isPeriodBefore(reader, i)) &&
      reader.phrases.at('place-kind', i + 1) > 0
    )
      break
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
    // "tại cuộc họp của UBND tỉnh | đại diện Sở Y tế đã trả lời": a comma is left out
    if (word === 'đại' && !start.verb && wordAt(t, i + 1) === 'diện' && named.organizations.upTo(i)) break
    if (word === 'có' && (i === start.headEnd || start.opening)) break
    // "Mở đầu buổi lễ | là các tiết mục văn nghệ"
    if (word === 'là' && i === start.headEnd && !start.verb) break
    if (word === 'được' && holderFollows(reader, passage, i + 1, limit)) break
    if ((word === 'do' || word === 'mà') && holderFollows(reader, passage, i + 1, limit)) break
    // "lễ hội hoa Ban và | tặng quà cho 20 hộ nghèo": what is given besides, where the event is no giving
    if (
      word === 'và' &&
      i > start.headEnd &&
      !start.courtesy &&
      !gives(reader, start.first, i) &&
      givesToo(reader, i + 1, limit)
    )
      break
    // "khánh thành cầu Lim | sau hơn 2 năm thi công", "diễn tập | do mưa lớn"
    if (word === 'sau' && i > start.headEnd && AFTER_SOME.test(t.words.slice(i + 1, i + 5).join(' '))) break
    if (
      word === 'do' &&
      i > start.headEnd &&
      WEATHER.has(wordAt(t, i + 1)) &&
      BEFALLEN.lengthBefore(t, i, start.headEnd) === 0
    )
      break
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
        !APPOINTS.has(`${wordAt(t, i - 2)} ${wordAt(t, i - 1)}`) &&
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
    said ||= WHICH.has(word) || (word === 'lần' && isNumber(t, i + 1))
    end = ++i
  }
  return trimmed(reader, start.headEnd, end)
}

/** "trao quà cho", "tặng 20 suất học bổng cho" */
const givesToo = ({ tokens: t }: Reader, i: number, limit: number): boolean =>
  GIFTS.test(t.words.slice(i, Math.min(limit, i + MOST_OF_GIFT)).join(' '))
const MOST_OF_GIFT = 9
const GIFTS =
  /^(?:trao|tặng|trao tặng|phát) (?:(?:hơn |gần |\d[\d.]* )?(?:suất |phần |nhà |xe đạp )?(?:quà|học bổng|nhu yếu phẩm|quà tết)(?: [^ ,.;]+){0,3} cho |(?:hơn |gần )?\d[\d.]* (?:suất|phần) )/
/** "sau hơn 2 năm thi công", "sau 3 ngày làm việc" */
const AFTER_SOME = /^(?:(?:hơn|gần|khoảng|nhiều) )?(?:\d+|một|hai|ba|bốn|nhiều|nửa) (?:năm|tháng|ngày|tuần|giờ|vòng) /
/** "do mưa lớn kéo dài", "do bão" */
const WEATHER = new Set(['mưa', 'bão', 'lũ', 'thời'])
const BEFALLEN = new PhraseSet([
  'thiệt hại',
  'hậu quả',
  'ảnh hưởng',
  'sạt lở',
  'ngập',
  'ngập úng',
  'hư hỏng',
  'thiên tai',
  'khó khăn',
  'hỏng',
  'đổ',
  'sập',
  'thiệt mạng',
  'mất nhà',
  'tốc mái',
  'cô lập',
  'sự cố',
])

/** "trực tuyến đến", "kết hợp trực tuyến", "qua hệ thống", "thông qua hình thức" */
const MANNERS = new Set(['trực', 'kết', 'qua', 'thông'])

/** A quote or a bracket ends before it. */
const BRACKETED = new Set([...CLOSING, ')'])
/** Before the hall in which it is held. */
const IN_HALL = new Set(['ở', 'trên'])
const halls = new PhraseSet(EVENT_HALLS)
const TOWARDS = new Set(['đến', 'tới'])
/** "đến toàn thể cán bộ", "tới hơn 100 đảng viên"; but "đến năm 2030", "hướng tới 2030", "liên quan đến các hộ" */
const reaches = (reader: Reader, i: number): boolean => {
  const t = reader.tokens
  if (LINKED.has(wordAt(t, i - 1)) || /^(?:19|20)\d\d$/.test(wordAt(t, i + 1))) return false
  return isCount(reader, i + 1) || REACHED.has(wordAt(t, i + 1))
}
const LINKED = new Set(['hướng', 'tiến', 'quan', 'dẫn', 'cập', 'động', 'nghĩa'])
const REACHED = new Set(['toàn', 'tất', 'đông', 'từng', 'cán', 'đảng', 'hội', 'đoàn', 'các'])

/** By its first syllable, who comes to what is held for them: "dành cho | học sinh", "dành cho | 40 hội viên". */
const FOR_PEOPLE =
  /^(?:các |những |mọi |toàn thể |đông đảo )?(?:em |bạn |cháu )?(?:học|sinh|cán|công|viên|giáo|thiếu|thanh|trẻ|đoàn|hội|đảng|người|phụ|doanh|nông|nam|nữ|đối|lứa|cộng|nhân|đồng|bà|gia|hộ|vận|chủ|lãnh|\d[\d.]*)(?: |$)/
const isFor = (words: readonly string[], i: number): boolean =>
  words[i] === 'cho' || (words[i] === 'dành' && words[i + 1] === 'cho')
/** "lễ kỷ niệm 60 năm thành lập và vinh dự | đón nhận Huân chương": what is received there. */
const AWARDED = /^(?:được )?(?:đón|nhận)(?: |$)/

const closes = (words: readonly string[], i: number, next: number): boolean =>
  next > i + 1 && (CLOSING.has(words[next - 1] ?? '') || words[next - 1] === '“')
