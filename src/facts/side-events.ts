/**
 * Sentences that tell of another event than the article's own: what happened on another day, before it, or
 * "chiều cùng ngày". Whom they name was not at the event.
 */
import type { Article } from '../article.js'
import { resolveYear } from '../mentions/dates.js'
import type { Passage } from '../mentions/passages.js'
import type { DateDraft } from './date.js'
import type { EventDraft } from './event.js'

const OPENS_SIDE_EVENT =
  /^(?:[*•] ?)?(?:trước đó|cùng ngày|cùng (?:thời gian|thời điểm|lúc|dịp) (?:này|đó)|cũng (?:trong |vào )?(?:Ⓓ|(?:trong|vào) dịp))(?![A-Za-zÀ-ỹ])/u
/** "* Ngày 12/6, Ⓟ đã tiếp ...": behind a star another piece of news. */
const STARRED =
  /^[*•] ?(?:Ⓓ|(?:sáng|trưa|chiều|tối) (?:nay|qua)),? (?:tại [^.,;:]{2,60}, )?[ⓅⓄ](?:(?:[,;]|,? và|,? cùng) [ⓅⓄ]){0,5} (?:đã|cũng|vừa|tiếp xúc|làm việc|kiểm tra|dự) /u
/**
 * "Trước đó, Ⓟ trình bày tờ trình", "Cũng trong sáng nay, HĐND bầu ...", "Cũng dịp này, 5 cá nhân được tặng giấy khen":
 * what is done at the event itself, at another hour.
 */
const WITHIN_EVENT =
  /^(?:trước đó|cũng [^,.;:]{0,40}),? (?:(?:khi )?(?:báo cáo|trình bày|thảo luận|phát biểu|cho ý kiến|góp ý|tham luận)[^.;:]{0,160}, Ⓟ|(?!tại |trong )[^.,;:]{1,60}? (?:(?:đã|cũng) ){0,2}(?:thông qua|bầu|cho ý kiến|biểu quyết|thảo luận|đọc (?:báo cáo|tờ trình)|trình bày|báo cáo kết quả|được (?:tặng|trao|nhận|khen))(?![A-Za-zÀ-ỹ])(?!.{0,200} tại (?:hội nghị|buổi|cuộc|lễ|hội thảo|đại hội) ))/u
/** "Cũng trong dịp này, Ⓟ phát biểu chúc mừng": who speaks or is honoured on the occasion does so at the event. */
const ON_OCCASION =
  /^(?:[*•] ?)?cũng (?:trong |vào )?dịp (?:này|đó),? (?:thay mặt [^.,;:ⓅⓉ]{1,60}, )?[ⓅⓉ](?:,? [^.;:ⓅⓉ]{1,60}?,?)?(?: (?:đã|cũng|trân trọng|vinh dự|được|xúc động)){0,3} (?:phát biểu|chúc mừng|tặng hoa|(?:trao|tặng|trao tặng) (?:hoa|bức trướng|lẵng hoa|kỷ niệm chương|huy hiệu|bằng khen|giấy khen)|bày tỏ|cảm ơn|gửi lời|chia sẻ|đánh giá|lên nhận|nhận|đón nhận|báo cáo|đọc|công bố|tuyên bố)(?![A-Za-zÀ-ỹ])(?!.{0,200} tại (?:hội nghị|buổi|cuộc|lễ|hội thảo|đại hội) )/u
/** "Trước đó, tại phiên chất vấn Ⓓ, ...", "Trước đó, trong ngày làm việc thứ nhất": an earlier part of the event at hand. */
const EARLIER_PART =
  /^trước đó,? (?:tại |trong )?(?:phần|phiên (?:họp )?(?:chất vấn|thảo luận|trù bị|khai mạc|toàn thể|thứ|buổi|sáng|chiều)|(?:buổi|ngày) (?:làm việc|họp) (?:đầu|thứ|hôm)|buổi thảo luận)(?![A-Za-zÀ-ỹ])/u
/**
 * "Cùng ngày, tại buổi làm việc với Sở ...": one with whom the event was not; "Cũng trong ngày 5/5, Ⓟ chủ trì hội nghị ...":
 * one over which somebody presided besides.
 */
const ANOTHER =
  /^(?:[^.;:]{0,60}(?:buổi|cuộc|phiên) (?:làm việc|họp|gặp|tiếp)(?: \p{L}+){0,2} với |(?:cùng ngày|(?:cùng|cũng) [^.,;:Ⓟ]{0,30}|Ⓓ),? Ⓟ(?: và Ⓟ)?(?: đã| cũng){0,2} (?:chủ trì|tổ chức|dự và|dự|tham dự) )/u
/** A date counts as the sentence's own only where it opens it. */
const NEAR_START = 40

/** The passages of the body that tell of other events. */
export function sidePassages(article: Article, event: EventDraft, date: DateDraft | null): ReadonlySet<Passage> {
  const side = new Set<Passage>()
  const head = article.reader.tokens.words.slice(event.first, event.first + 2).join(' ')
  const namesEvent = (passage: Passage): boolean => passage.skeleton.text.includes(head)
  // "Chiều cùng ngày, hội nghị đã bế mạc" goes on with the event itself; "cùng ngày, đoàn kiểm tra ..." is another visit
  const goesOn = (passage: Passage): boolean =>
    !event.verb && namesEvent(passage) && !ANOTHER.test(passage.skeleton.text)
  // "làm việc với Tỉnh ủy và Trường Chính trị": the second half of the day is the event's own
  const reported = ` ${article.reader.tokens.words.slice(event.first, event.passage.last).join(' ')} `
  const namesPart = ({ organizations }: Passage): boolean =>
    organizations.some(
      ({ first, last }) =>
        last - first > 2 && reported.includes(` ${article.reader.tokens.words.slice(first, last).join(' ')} `),
    )
  let paragraph = -1
  // A paragraph that another event opens tells of that one to its end, or until it names the article's own.
  let aside = false
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    const opensParagraph = passage.paragraph !== paragraph
    paragraph = passage.paragraph
    if (opensParagraph) aside = false
    if (passage === event.passage) {
      aside = false
      continue
    }
    const same = isStarred(passage, event) || (opensSideEvent(passage) && !goesOn(passage) && !namesPart(passage))
    const opens = same || isOnAnotherDay(article, event, passage, date)
    // one visit after another, each by another leader: a report of visits means them all
    const within = same && event.type !== 'visit' && !/^trước đó/u.test(passage.skeleton.text)
    if (within || (opens && opensParagraph)) aside = true
    else if (aside && namesEvent(passage)) aside = false
    if (opens || aside) side.add(passage)
  }
  return side
}

/** Another piece of news, behind a star; a report of visits or receptions means them all. */
const isStarred = ({ skeleton }: Passage, { type }: EventDraft): boolean =>
  type !== 'visit' && type !== 'reception' && STARRED.test(skeleton.text)

function opensSideEvent(passage: Passage): boolean {
  const [first] = passage.dates
  const { text } = passage.skeleton
  if (WITHIN_EVENT.test(text) || ON_OCCASION.test(text) || EARLIER_PART.test(text)) return false
  return OPENS_SIDE_EVENT.test(text) || (first?.relative === 'same-day' && first.start <= passage.start + NEAR_START)
}

function isOnAnotherDay(article: Article, { type }: EventDraft, passage: Passage, date: DateDraft | null): boolean {
  const own = passage.dates[0]
  if (
    !date ||
    !own ||
    own.role !== 'day' ||
    own.precision !== 'day' ||
    own.startDate === '' ||
    own.start > passage.start + NEAR_START
  )
    return false
  const { startDate, endDate } = resolveYear(own, {
    referenceDate: article.referenceDate,
    articleYears: date.startDate.startsWith('XXXX') ? [] : [Number(date.startDate.slice(0, 4))],
  })
  // without a year on either side, days compare by month and day
  const comparable = (day: string): string =>
    day.startsWith('XXXX') || date.startDate.startsWith('XXXX') ? day.slice(4) : day
  // a press conference tells of days to come
  const later = type !== 'press-conference' && comparable(startDate) > comparable(date.endDate)
  return later || comparable(endDate) < comparable(date.startDate)
}
