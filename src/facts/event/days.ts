/** All the days of an event of which one was told. */
import type { Article } from '../../article.js'
import type { DateMention } from '../../mentions/dates.js'
import type { Passage } from '../../mentions/passages.js'
import type { EventType } from '../../record.js'
import type { EventDraft } from '../event.js'
import { daysAfter } from './today.js'

/** Gives a date its year. */
export type Resolve = (date: DateMention) => { startDate: string; endDate: string }

/** A number that grows with the day: close enough to tell weeks from months. */
export function ordinal(day: string): number {
  const [year = 0, month = 0, date = 0] = day.replace('XXXX', '0').split('-').map(Number)
  return (year * 12 + month) * 31 + date
}

/** What may last for days; a ceremony opens something that does, and is over the same day. */
export const LASTING: ReadonlySet<EventType> = new Set<EventType>([
  'conference',
  'seminar',
  'assembly',
  'congress',
  'training',
  'visit',
  'contest',
  'festival',
  'drill',
  'campaign',
])
const LASTS =
  /diễn ra|kéo dài|tổ chức|(?:trong|sau|suốt|qua) (?:vòng )?(?:hai|ba|bốn|năm|\d{1,2}) (?:ngày|đêm)|(?:trong|suốt) (?:các|những) ngày/

/** Where a sentence has said that something lasts; behind every date if it never does. */
function endOfLasts(article: Article, passage: Passage): number {
  const found = LASTS.exec(article.reader.folded.slice(passage.start, passage.end))
  return found ? passage.start + found.index + found[0].length : Infinity
}

/** No session, fair or course of which both days are told is longer. */
const MOST_LASTING = 62
const CLOSES = /(?:bế mạc|bế giảng|kết thúc)(?: vào)?[^,.;()]{0,12}$/u
/** "Chiều 22/12, Hội đồng sẽ bế mạc kỳ họp" */
const WILL_CLOSE = /^[^.;]{0,90} sẽ (?:chính thức )?(?:bế mạc|bế giảng)(?!\p{L})/u
/** "kéo dài đến hết ngày", "mở cửa tới", "còn tiếp tục đến" */
const GOES_ON_TO =
  /(?:kéo dài|diễn ra|tiếp tục|mở cửa|trưng bày|làm việc|thi đấu|tranh tài|phục vụ)(?: [^ ,.;()]{1,20}){0,4} (?:đến|tới)(?: hết)?(?: ngày)? ?$/u

/** "Hội thi sẽ bế mạc vào tối 8/3": its last day, told apart from its first. */
function closingDay(
  article: Article,
  passage: Passage,
  date: DateMention,
  opens: boolean,
  resolve: Resolve,
): string | null {
  if (date.precision !== 'day' || date.startDate !== date.endDate || date.startDate === '') return null
  const before = article.reader.folded.slice(Math.max(passage.start, date.start - 70), date.start)
  const closes =
    (opens &&
      date.role === 'day' &&
      (CLOSES.test(before) ||
        WILL_CLOSE.test(article.reader.folded.slice(date.end, Math.min(passage.end, date.end + 120))))) ||
    (GOES_ON_TO.test(before) && !before.includes('dự kiến'))
  return closes ? resolve(date).startDate : null
}

/** Days from one to another: "5-7/5", "từ 5 đến 7/5". */
export const isRange = (date: DateMention): boolean =>
  date.role === 'day' && date.precision === 'day' && date.startDate !== date.endDate && date.startDate !== ''

/** What tells of a first or a last day near its date. */
const OPENS = /khai mạc|khai giảng|khởi tranh|mở màn|ra quân|(?:bắt đầu|diễn ra|tổ chức) (?:từ|vào)/
const HAS_CLOSED = /bế mạc|kết thúc|bế giảng|hoàn thành|thành công|khép lại/

/** "khai mạc từ sáng |", "mở màn |": so the first day is told of what has closed. */
const OPENED_ON =
  /(?:khai mạc|khai giảng|khởi tranh|khởi tài|mở màn|khai hội|bắt đầu)(?: (?:từ|vào|lúc|hôm|ngày|trọng thể|chính thức|trước đó|\d{1,2}(?:h|g| giờ)\d{0,2}|,)){0,4} $/u

/** "Khai mạc từ sáng 12/5, ..., trưa 14/5, kỳ họp đã bế mạc": the first day of what ended on `day`. */
function openingDay(
  article: Article,
  passage: Passage,
  date: DateMention,
  day: string,
  resolve: Resolve,
): string | null {
  if (date.role !== 'day' || date.precision !== 'day' || date.startDate !== date.endDate || date.startDate === '')
    return null
  if (!OPENED_ON.test(article.reader.folded.slice(Math.max(passage.start, date.start - 60), date.start))) return null
  const first = resolve(date).startDate
  return first < day && ordinal(day) - ordinal(first) <= MOST_LASTING ? first : null
}

/**
 * Of an event whose first or last day was told, all its days, where a sentence tells how long it lasts: "diễn ra từ
 * ngày 4/7 đến ngày 9/7", "trong hai ngày 5 và 6/6", "kéo dài đến hết ngày 9/7".
 */
export function allDays(
  article: Article,
  event: EventDraft,
  told: DateMention,
  day: string,
  resolve: Resolve,
): { startDate: string; endDate: string } | null {
  if (!LASTING.has(event.type)) return null
  const near = (behind: number): string => article.reader.folded.slice(Math.max(0, told.start - 80), told.end + behind)
  const opens = OPENS.test(near(80))
  const closed = HAS_CLOSED.test(near(160))
  const head = bareHead(event)
  const tomorrow = daysAfter(day, 1)
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    let lasts: number | null = null
    for (const date of passage.dates) {
      const closing = closingDay(article, passage, date, opens, resolve)
      if (closing !== null && closing > day && ordinal(closing) - ordinal(day) <= MOST_LASTING)
        return { startDate: day, endDate: closing }
      const opening = closed ? openingDay(article, passage, date, day, resolve) : null
      if (opening !== null) return { startDate: opening, endDate: day }
      if (goesOnTomorrow(article, passage, date, head) && resolve(date).startDate === tomorrow)
        return { startDate: day, endDate: tomorrow }
      if (!isRange(date)) continue
      const range = resolve(date)
      const opened = range.startDate === day && range.endDate > day
      if (!opened && !(closed && range.endDate === day && range.startDate < day)) continue
      lasts ??= endOfLasts(article, passage)
      // "ngày 1/11 về tới Hà Nội, kết thúc chuyến thăm từ ngày 29/10 đến 1/11"
      if (lasts <= date.end || (closed && passage.dates.includes(told))) return range
    }
  }
  const length = opens && !closed ? lengthTold(article, head) : 0
  return length > 0 ? { startDate: day, endDate: daysAfter(day, length - 1) } : null
}

/** What the event is called for short: "lớp", "hội nghị". */
const bareHead = (event: EventDraft): string => {
  const words = (event.mentions[0]?.head.word ?? '').replace(/^lễ (?:khai mạc|bế mạc) /u, '').split(' ')
  return words[0] === 'hội' || words[0] === 'đại' || words[0] === 'lễ' ? words.slice(0, 2).join(' ') : (words[0] ?? '')
}

/** "Ngày mai (28/6), đại hội sẽ tiếp tục", "phiên chính thức của đại hội sẽ diễn ra vào ngày mai (28/6)" */
function goesOnTomorrow(article: Article, passage: Passage, date: DateMention, head: string): boolean {
  if (date.precision !== 'day' || date.startDate !== date.endDate || date.role !== 'day') return false
  const { folded } = article.reader
  const around = folded.slice(Math.max(passage.start, date.start - NEARBY), Math.min(passage.end, date.end + NEARBY))
  return around.includes(head) && GOES_ON.test(around)
}
const NEARBY = 70
const GOES_ON = /sẽ (?:chính thức )?(?:tiếp tục|diễn ra|bế mạc|kết thúc|khép lại)/u

/** "Lớp học kéo dài ba ngày": how many days, 0 if that is not told. */
function lengthTold(article: Article, head: string): number {
  for (const { kind, start, end } of article.passages) {
    if (kind !== 'body') continue
    const sentence = article.reader.folded.slice(start, end)
    const found = sentence.includes(head) ? TAKES_DAYS.exec(sentence) : null
    // "1,5 ngày", "hai ngày rưỡi": the half is on one day more
    if (found) return (COUNTS.get(found[1] ?? '') ?? Number(found[1])) + (found[2] || found[3] ? 1 : 0)
  }
  return 0
}
/** A longer one has days on which it rests. */
const TAKES_DAYS =
  /(?:kéo dài|diễn ra)(?: trong)?(?: vòng)? (một|hai|ba|bốn|năm|0?[1-5])([.,]5)? ngày( rưỡi)?(?!\p{L}| (?:\d|từ|đầu|làm))/u
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
])
