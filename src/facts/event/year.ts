/** The year of a day printed without one, from the article itself, where it leaves no doubt. */
import { matchesOf } from '../../text/matches.js'
import type { Article } from '../../article.js'
import type { DateMention } from '../../mentions/dates.js'
import type { EventDraft } from '../event.js'
import { OF_DOCUMENT, yearTold } from './year-told.js'
import { yearOfFeast } from './year-feasts.js'
import { latestYear, yearNear } from './years-printed.js'

/** "năm 2018", "tháng 5/2018", "quý II/2018"; not a document's ("Luật ... năm 2012") nor the end of a plan ("2021-2025"). */
const YEAR =
  /(?<![\d/.])(?<![\d ][-–])(?:năm |tháng (\d{1,2})(?:[/-]| năm )|qu[ýí] [ivx\d]+[/-]|khóa |hè |xuân |tết )?((?:19|20)\d{2})(?![\d/])(?:\s?[-–]\s?((?:19|20)\d{2}))?/giu
/** "quy hoạch đến năm 2020", "tầm nhìn 2030": the year of a plan. */
const OF_PLAN = /(?:đến|tới|tầm nhìn|định hướng|từ|mục tiêu|giai đoạn)(?: hết| cuối)? $/iu

/** "lương tối thiểu năm 2031", "dự toán ngân sách năm 2031": made in the year before. */
const OF_DRAFT = /(?:dự toán|mức lương|lương tối thiểu)[^,.;]{0,40}$/iu

interface YearsNamed {
  readonly from: number
  readonly to: number
  /** The month printed with it: "tháng 1/2017". */
  readonly month: number | null
}

/** @param terms - those that open a term count: "giai đoạn 2031 - 2036" */
function yearsIn(text: string, terms: boolean): YearsNamed[] {
  const out: YearsNamed[] = []
  for (const match of matchesOf(YEAR, text)) {
    const before = text.slice(Math.max(0, match.index - 70), match.index)
    const opensTerm = terms && match[3] !== undefined && / giai đoạn $/iu.test(before)
    if (OF_DOCUMENT.test(before) || (OF_PLAN.test(before) && !opensTerm) || OF_DRAFT.test(before)) continue
    out.push({ from: Number(match[2]), to: Number(match[3] ?? match[2]), month: match[1] ? Number(match[1]) : null })
  }
  return out
}

/** The year of an event's day, or null where the article leaves it in doubt. */
export function yearOf(article: Article, event: EventDraft, date: DateMention): number | null {
  const near = yearNear(article, date)
  if (near !== null && near >= FIRST_YEAR_ONLINE) return near
  // what is told of a later year was not yet to come: the name's is the year of what was planned, judged or remembered
  const earliest = Math.max(FIRST_YEAR_ONLINE, latestYear(article))
  const named = namedIn(article, event, date)
  if (named !== null) return named.until >= earliest ? named.year : null
  const month = Number(date.startDate.slice(5, 7))
  const feast = yearOfFeast(article, month)
  if (feast !== null && feast >= earliest - 1) return feast
  const told = yearTold(article, month)
  return told !== null && told >= earliest - 1 ? told : null
}

/** The year that the event's own name leaves its day: "Hội thi năm 2031". */
export const yearNamed = (article: Article, event: EventDraft, date: DateMention): number | null =>
  namedIn(article, event, date)?.year ?? null

/** What names of the event tell of its year. */
interface YearOfName {
  readonly year: number
  /** The latest year that an article about it may speak of as the present one: "triển khai nhiệm vụ năm 2031". */
  readonly until: number
}

/** The event's name, else another that the article gives it. */
function namedIn(article: Article, event: EventDraft, date: DateMention): YearOfName | null {
  const { text, tokens } = article.reader
  const month = Number(date.startDate.slice(5, 7))
  const names = [[event.start, event.end] as const]
  for (const { first, last } of event.mentions) names.push([tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0])
  for (const [start, end] of names) {
    const name = text.slice(start, end)
    const school = ofSchoolYear(name, month)
    if (school !== null) return { year: school, until: school + 1 }
    const begins = BEGINS_TERM.test(name)
    const years = yearsIn(name, begins).filter((one) => begins || event.type === 'congress' || one.from === one.to)
    if (years.length > 0) return fromName(years, month, name)
  }
  return null
}

const SCHOOL_YEAR = /năm học (20\d{2}) ?[-–] ?(20\d{2})/iu
/** A school year begins in August; the one before is summed up until October. */
const SCHOOL_BEGINS = 8
const SUMMED_UP = 10

/** "tổng kết năm học 2030 - 2031" in August, "khai giảng năm học 2031 - 2032" in September */
function ofSchoolYear(name: string, month: number): number | null {
  const [, from, to] = SCHOOL_YEAR.exec(name) ?? []
  if (from === undefined || Number(to) !== Number(from) + 1) return null
  const past = month < SCHOOL_BEGINS || (PAST.test(name) && month <= SUMMED_UP)
  return Number(past ? to : from)
}

const PAST = /tổng kết|đánh giá|kết quả/iu
const AHEAD = /giải pháp|phương hướng|nhiệm vụ|kế hoạch|triển khai/iu
/** "Lễ ký kết chương trình phối hợp giai đoạn 2031 - 2036", "lễ chuyển giao ... nhiệm kỳ 2031 - 2032": held as the term begins. */
const BEGINS_TERM = /ký kết|chuyển giao/iu
/** It keeps or rewards what was: the day is of another year than the one named. */
const REMEMBERS = /kỷ niệm|giải thưởng/iu
/** Portals and papers are online since 1997; an earlier year in a name is history: "Chiến dịch Đông Xuân 1953". */
const FIRST_YEAR_ONLINE = 1997

function fromName(years: readonly YearsNamed[], month: number, name: string): YearOfName | null {
  const first = years[0]
  if (!first || REMEMBERS.test(name)) return null
  const of = (year: number, until: number = year): YearOfName => ({ year, until })
  if (years.length === 1) {
    // what is to be done in the next year of a term is spoken of in its first
    if (first.from !== first.to) return month >= 2 ? of(first.from, first.from + 1) : null
    if (first.month !== null) {
      const year = yearBeside(first.from, first.month, month)
      return of(year, Math.max(year, first.from))
    }
    // the year's work is summed up about its end: in its last months or the next one's first
    if (PAST.test(name) && month <= 4) return of(first.from + 1)
    // and the next year's is planned then
    if (AHEAD.test(name) && month >= YEARS_END) return null
    return month >= 2 ? of(first.from, PAST.test(name) && month >= YEARS_END ? first.from + 1 : first.from) : null
  }
  // "tổng kết năm 2020, triển khai nhiệm vụ năm 2021": held about the turn of the year
  const last = years[years.length - 1]
  if (last && last.from === first.from + 1) return month <= 6 ? of(last.from) : of(first.from, last.from)
  return years.every((one) => one.from === first.from) ? of(first.from) : null
}

/** "giao ban tháng 12/2016", "bàn nhiệm vụ tháng 6/2013": held in the half year about that month. */
function yearBeside(year: number, named: number, month: number): number {
  if (named - month > HALF_YEAR) return year + 1
  return month - named > HALF_YEAR ? year - 1 : year
}
const HALF_YEAR = 6

/** From November on a year is summed up, and the next one planned. */
const YEARS_END = 11
