/** When the event takes place. */
import type { Article, Draft } from '../article.js'
import { SESSION_WORDS } from '../lexicon/date-words.js'
import { resolveYear, type DateMention } from '../mentions/dates.js'
import { allDays, isRange, LASTING, ordinal } from './event/days.js'
import { noticeOf } from './notice.js'
import type { Passage } from '../mentions/passages.js'
import type { DaySession, EventType } from '../record.js'
import { yearNamed, yearOf } from './event/year.js'
import { yearNear } from './event/years-printed.js'
import { dated } from './event/today.js'
import type { EventDraft } from './event.js'
import type { EventMention } from './event/mention.js'

/** The days of the event, as EDTF. */
export interface DateDraft extends Draft {
  readonly startDate: string
  readonly endDate: string
  readonly yearInferred: boolean
  readonly session: DaySession | null
  readonly time: string | null
}

/** How many sentences may tell when. */
const LEAD = 8

/** The day of the event, or its days; null where the article does not tell. */
export function findDate(article: Article, event: EventDraft): DateDraft | null {
  const date =
    eventDay(article, event, true) ??
    (isToCome(event) ? eventDay(article, event, false) : null) ??
    daysTold(article, event)
  if (!date) return null
  const resolved = resolve(article, event, date)
  const days =
    date.startDate === date.endDate
      ? allDays(article, event, date, resolved.startDate, (one) => resolve(article, event, one))
      : null
  const ended = days !== null && days.startDate < resolved.startDate
  return {
    start: date.start,
    end: date.end,
    rule: date.rule,
    startDate: days?.startDate ?? resolved.startDate,
    endDate: days?.endDate ?? resolved.endDate,
    yearInferred: !date.yearPrinted,
    // the hour at which it ended is not that of its first day
    session: ended ? null : date.session,
    time: ended ? null : date.time,
  }
}

function resolve(article: Article, event: EventDraft, date: DateMention): { startDate: string; endDate: string } {
  if (date.yearPrinted) return { startDate: date.startDate, endDate: date.endDate }
  const year = article.referenceDate === null ? yearOf(article, event, date) : yearFarFrom(article, event, date)
  if (year !== null) return resolveYear(date, { articleYears: [year] })
  return resolveYear(date, { referenceDate: article.referenceDate })
}

/** A day so many days from the publication is not news: the article was put out anew, and its own days tell the year. */
const NEWS = 90

function yearFarFrom(article: Article, event: EventDraft, date: DateMention): number | null {
  const { referenceDate } = article
  if (referenceDate === null) return null
  const near = ordinal(resolveYear(date, { referenceDate }).startDate)
  if (Math.abs(near - ordinal(referenceDate.slice(0, 10))) <= NEWS) return null
  return yearNear(article, date) ?? yearNamed(article, event, date)
}

const isToCome = ({ status }: EventDraft): boolean => status === 'upcoming' || status === 'cancelled'

/**
 * The day told where the event is told, else in the first sentences.
 *
 * @param ahead - what is to come has no day before the publication
 */
function eventDay(article: Article, event: EventDraft, ahead: boolean): DateMention | null {
  const toCome = isToCome(event)
  const told = event.mentions.filter(
    (mention) => mention.index >= 0 && mention.index <= 5 && mention.cue !== 'background',
  )
  const labelled = noticed(article, event)
  if (labelled) return labelled
  const startOf = (mention: EventMention): number => article.reader.tokens.start[mention.first] ?? 0
  /** The days of a sentence that tells of the event at `start`. */
  const daysIn = (passage: Passage, start: number): DateMention[] =>
    passage.dates
      .map((date) => lastOfList(article, passage, dated(article, date)))
      .filter(
        (date) =>
          isEventDay(event, date) &&
          !isPaperDay(article, date) &&
          !(toCome ? isToldOn : isReportedOn)(article, date, start) &&
          !(ahead && toCome && isPast(article, event, date)),
      )
  const moved = toCome ? movedTo(article, told) : null
  if (moved) return moved
  for (const mention of told) {
    const start = startOf(mention)
    const days = daysIn(mention.passage, start)
    const { own: before, ofOccasion } = daysBefore(article, mention.passage, days, start)
    const behind = days.filter((date) => date.end > start)
    const end = article.reader.tokens.end[mention.last - 1] ?? 0
    const direct = behind.filter(
      (date) => date.start >= end && HELD_ON.test(article.reader.folded.slice(end, date.start)),
    )
    // "Ngày 5/3, Sở Du lịch cho biết, lễ hội khai mạc | ngày 20/3"
    const own = direct.length > 0 ? before.filter((date) => !isToldOn(article, date, start)) : before
    // what is to come is told behind the name: "... sẽ diễn ra ngày 23/8"
    const order = toCome ? [...behind, ...own, ...ofOccasion] : [...own, ...direct, ...ofOccasion, ...behind]
    const day = wholeOf(order[0], direct[0]) ?? order[0]
    if (day && day.startDate !== '') return day
    // "sáng nay" of an article without a publication date; "cùng ngày" looks to another sentence
    if (day && day.relative !== 'same-day')
      return order.find((date) => date.startDate !== '' && adjacent(day, date)) ?? null
  }
  for (const passage of leadOf(article)) {
    const own = told.find((mention) => mention.passage === passage)
    const [day] = daysIn(passage, own ? startOf(own) : passage.end).filter(
      (date) =>
        own !== undefined ||
        !(
          opensPeriod(article, date) ||
          isOfFeast(article, passage, date) ||
          (!toCome && isOfWhatIsToCome(article, passage, date))
        ),
    )
    if (day && day.startDate !== '') return day
    if (day && day.relative !== 'same-day') return null
  }
  // "Sáng 9/6, Hội đồng họp phiên đầu": only the headline tells
  for (const passage of article.passages) {
    if (passage.kind !== 'title') continue
    const [day] = daysIn(passage, passage.end)
    if (day && day.startDate !== '') return day
  }
  return monthTold(article, told)
}

/** "Ngày 4/7, kỳ họp thứ 5 (diễn ra | từ 3 đến 5/7 |) bước sang phiên chất vấn": all its days, told right behind its name. */
const wholeOf = (day: DateMention | undefined, days: DateMention | undefined): DateMention | null =>
  day && days && isRange(days) && days.startDate <= day.startDate && day.startDate <= days.endDate ? days : null

/** "Hội chợ dự kiến khai mạc ngày 8/3 sẽ lùi sang | ngày 14/3": the day to which it was put off. */
function movedTo({ reader }: Article, told: readonly EventMention[]): DateMention | null {
  for (const passage of new Set(told.map((mention) => mention.passage)))
    for (const date of passage.dates)
      if (
        date.role === 'day' &&
        date.startDate !== '' &&
        MOVED_TO.test(reader.folded.slice(Math.max(passage.start, date.start - MOVED_WITHIN), date.start))
      )
        return date
  return null
}
const MOVED_WITHIN = 150
/** "lùi sang |", "hoãn hội thi từ ngày 8/3 sang |", "dời lịch khai mạc đến |" */
const MOVED_TO =
  /(?<!\p{L})(?:(?:lùi|dời|rời|hoãn|điều chỉnh)(?!\p{L})[^.;,]{0,110}? (?:sang|đến|tới|vào|lại)|(?:chuyển|đổi)(?! (?:đổi|giao|mới|số)(?!\p{L}))(?!\p{L})[^.;,]{0,110}? sang|dịch sang)(?: (?:hết|cuối|đầu|lúc|hôm))? $/u

/** What a notice says of when. */
function noticed(article: Article, event: EventDraft): DateMention | null {
  const days = noticeOf(article)?.time.dates.map((date) => dated(article, date)) ?? []
  return days.find((date) => date.startDate !== '' && isEventDay(event, date)) ?? null
}

/**
 * The days before the name, the nearest first, those of an occasion apart: "Sáng 12/3, | sau đợt mưa từ ngày 1 đến 5/3 |, xã tổ chức lễ
 * ra quân". Where only the occasion tells one, it is the event's: "Sau lễ khai mạc sáng 12/3, các đội vào giải".
 */
function daysBefore(
  article: Article,
  passage: Passage,
  days: readonly DateMention[],
  start: number,
): { readonly own: readonly DateMention[]; readonly ofOccasion: readonly DateMention[] } {
  const told = days.filter((date) => date.end <= start).reverse()
  const ofOccasion = told.filter((date) => isOfOccasion(article, passage, date))
  return { own: told.filter((date) => !ofOccasion.includes(date)), ofOccasion }
}

function isOfOccasion(article: Article, passage: Passage, date: DateMention): boolean {
  const before = article.reader.folded.slice(passage.start, date.start)
  const clause = before.slice(before.lastIndexOf(',') + 1)
  return OCCASION.test(clause) && !OF_EVENT.test(clause)
}

/** "Từ phản ánh của cử tri chiều 4/3, | sáng 5/3, ...": no list of days, where the first is of an occasion. */
function lastOfList(article: Article, passage: Passage, date: DateMention): DateMention {
  const comma = article.reader.folded.slice(date.start, date.end).lastIndexOf(', ')
  const day = date.days[date.days.length - 1]
  if (comma < 0 || day === undefined || date.days.length < 2 || !isOfOccasion(article, passage, date)) return date
  const start = date.start + comma + 2
  const words = article.reader.folded.slice(start, date.end)
  const session = SESSION_WORDS.find(([word]) => words.startsWith(word))?.[1] ?? null
  return { ...date, start, startDate: day, endDate: day, days: [day], session }
}
/** What the day's own clause opens with: what has been before, or is carried out. */
const OCCASION =
  /^ ?(?:ngay )?(?:sau|tiếp (?:theo|nối|sau)|nối tiếp|kế tiếp|từ (?:kết quả|phản ánh|sau)|kể từ|trước (?!đó)|theo|thực hiện|triển khai|trên cơ sở|căn cứ|rút kinh nghiệm|liên quan|chuẩn bị|được (?:sự|phép)|nhân|hướng tới|tiến tới|chào mừng|hưởng ứng|trên tinh thần|phát huy|để khắc phục|nhằm khắc phục|khắc phục) ?\p{L}/u
/** "sau hai ngày làm việc", "theo kế hoạch, lễ hội diễn ra": the event's own days. */
const OF_EVENT =
  /(?:\d|một|hai|ba|bốn|năm|nhiều) (?:ngày|đêm|buổi)|thời gian|làm việc|diễn ra|tranh tài|thi đấu|chương trình|dự kiến|lịch/u

/** "Tháng 6/2015, Công ty tổ chức đại hội", "Trong chuyến thăm vào tháng 7/2031, ... đã gặp kiều bào", "Hội chợ sẽ diễn ra vào tháng 10/2031": no day is told. */
function monthTold({ reader }: Article, told: readonly EventMention[]): DateMention | null {
  for (const { passage, first, last } of told) {
    const start = reader.tokens.start[first] ?? 0
    const end = reader.tokens.end[last - 1] ?? 0
    const month = passage.dates.find(
      (date) =>
        date.precision === 'month' &&
        date.startDate !== '' &&
        (date.start <= passage.start + 6 ||
          (date.end <= start && IN_MONTH.test(reader.folded.slice(passage.start, date.start))) ||
          (date.start >= end && HELD_IN_MONTH.test(reader.folded.slice(end, date.start)))),
    )
    if (month) return month
  }
  return null
}
/** "vào | tháng 7/2031", "hồi cuối | tháng 7" */
const IN_MONTH = /(?:^|[ ,(])(?:(?:vào|hồi)(?: đầu| giữa| cuối| trung tuần)?|trong) $/u
/** How and where it was held, between the name and the day. */
const HELD = 'đã|vừa|được|chính thức|diễn ra|tổ chức|khai mạc|tại [^,.;:()]{2,60}|ở [^,.;:()]{2,40}'
/** A day behind the name: "hội nghị sơ kết | vào sáng 5/3", "lễ hội | khai mạc tại Lim ngày 5/3". */
const HELD_ON = new RegExp(`^,?(?: \\(?(?:${HELD}),?){0,5} (?:(?:vào|trong|lúc|hồi|từ|vào lúc) )?\\(?$`, 'u')
/** A month behind the name: "lễ hội | sẽ diễn ra vào cuối | tháng 7". */
const HELD_IN_MONTH = new RegExp(
  `^,?(?: (?:${HELD}|sẽ|dự kiến),?){0,6} (?:(?:vào|hồi)(?: đầu| giữa| cuối| trung tuần)?|trong|đầu|giữa|cuối) $`,
  'u',
)

/** "Từ ngày 1/1/2018, cả nước dùng mẫu mới": since when something has been so; "Từ sáng sớm ngày 5/3" a crowd gathers. */
const opensPeriod = (article: Article, date: DateMention): boolean =>
  date.startDate === date.endDate &&
  date.session === null &&
  date.time === null &&
  /(?:^|[ \n])từ $/u.test(article.reader.folded.slice(Math.max(0, date.start - 4), date.start))

/** "tổ chức họp báo về lễ hội. Lễ hội sẽ diễn ra | từ ngày 8 đến 13/3": a later event's days. */
const isOfWhatIsToCome = (article: Article, passage: Passage, date: DateMention): boolean =>
  WILL_BE.test(article.reader.folded.slice(Math.max(passage.start, date.start - 80), date.start))
const WILL_BE = /sẽ (?:được |chính thức )?(?:diễn ra|tổ chức|khai mạc|mở|bắt đầu)[^.;]{0,50}$/u

/** "Tết Chôl Chnăm Thmây diễn ra trong 3 ngày, | từ 14 đến 16/4": the feast's days, on whose occasion something is done. */
const isOfFeast = (article: Article, passage: Passage, date: DateMention): boolean =>
  FEAST.test(article.reader.folded.slice(Math.max(passage.start, date.start - 80), date.start))
const FEAST =
  /(?:^|[ ,.\n])(?:tết|ramadan|ramưwan|giáng sinh|noel|phật đản|vu lan|mùa|kỳ nghỉ)(?!\p{L})[^.;]{0,50} (?:diễn ra|rơi|bắt đầu|kéo dài|là)[^.;]{0,30}$/u

/** "Ngày 12/6, UBND tỉnh | ban hành kế hoạch tổ chức ...": the day of a paper. */
function isPaperDay(article: Article, date: DateMention): boolean {
  const issued = PAPER.exec(article.reader.folded.slice(date.end, date.end + 130))
  return issued !== null && !MET.test(issued[0])
}
const PAPER =
  /^[^.;]{0,90}(?:ban hành|(?:có|gửi|ra|ký)(?: ban hành)?)(?: [^ .,;]{1,20}){0,2} (?:công văn|văn bản|thông báo|giấy mời|tờ trình|kế hoạch|quyết định|chỉ thị|công điện|hướng dẫn|đề án)(?![^ .,;:])/u
/** Before the paper they met. */
const MET =
  /tổ chức|diễn ra|chủ trì|khai mạc|tại |hội nghị|họp|làm việc|phát biểu|kiểm tra|tiếp |thăm|lễ |tham dự|yêu cầu|đề nghị|giao |chỉ đạo|kết luận/

/** "Ngày 5/3, Sở Du lịch | cho biết, lễ hội sẽ ...": the day on which somebody told of what is to come, at `start`. */
const isToldOn = (article: Article, date: DateMention, start: number): boolean =>
  date.end <= start && TELLS.test(article.reader.folded.slice(date.end, start))
const TELLS =
  /cho biết|cho hay|thông tin|thông báo|công bố|xác nhận|trả lời|trao đổi với|ban hành|có (?:văn bản|công văn)|thống nhất|đồng ý|phê duyệt|(?<!kỳ |phiên |cuộc )họp/

/** "Ngày 5/9, Văn phòng huyện | cho biết Chủ tịch vừa chủ trì cuộc họp": the day on which they told of what had been. */
const isReportedOn = (article: Article, date: DateMention, start: number): boolean =>
  date.end <= start && REPORTS.test(article.reader.folded.slice(date.end, start))
const REPORTS = /^[^.;]{0,90} (?:cho biết|cho hay|xác nhận)(?: rằng)?[,:]? [^.;]{0,90}(?:đã|vừa)(?: có)? [^.;,]{0,40}$/u

const isPast = (article: Article, event: EventDraft, date: DateMention): boolean =>
  article.referenceDate !== null &&
  date.startDate !== '' &&
  resolve(article, event, date).endDate < article.referenceDate.slice(0, 10)

/** A meeting of more days than this is the period it speaks of: "kết quả từ ngày 1/1 đến ngày 30/6". */
const MOST_DAYS = 21
const LONG: ReadonlySet<EventType> = new Set<EventType>(['festival', 'contest', 'campaign', 'training', 'assembly'])

function isEventDay(event: EventDraft, date: DateMention): boolean {
  if (date.role !== 'day' || date.precision !== 'day') return false
  return (
    date.startDate === date.endDate ||
    LONG.has(event.type) ||
    ordinal(date.endDate) - ordinal(date.startDate) <= MOST_DAYS
  )
}

const adjacent = (a: DateMention, b: DateMention): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 4

const leadOf = (article: Article): Passage[] =>
  article.passages.filter((passage) => passage.kind === 'body').slice(0, LEAD)

/** Just before the days of an event: "Hội nghị diễn ra trong hai ngày, | từ 7 đến 8/4". */
const TAKES = /(?:diễn ra|kéo dài|làm việc|họp|tổ chức)[^.;()]{0,30}$/u

/** Without a day of its own ("sáng nay" of an article that has no date): the days that a sentence about it tells. */
function daysTold(article: Article, event: EventDraft): DateMention | null {
  if (!LASTING.has(event.type) && event.type !== 'meeting') return null
  const head = /hội nghị|kỳ họp|phiên họp|hội thảo|đại hội|\S+/u.exec(event.mentions[0]?.head.word ?? '')?.[0] ?? ''
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    for (const date of passage.dates) {
      if (!isRange(date) || !isEventDay(event, date)) continue
      const before = article.reader.folded.slice(passage.start, date.start)
      if (before.includes(head) && TAKES.test(before)) return { ...date, session: date.session ?? sessionOf(event) }
    }
  }
  return null
}

/** "Sáng nay" tells the part of the day though not the day. */
const sessionOf = (event: EventDraft): DaySession | null =>
  event.mentions.flatMap(({ passage }) => passage.dates).find(({ startDate }) => startDate === '')?.session ?? null
