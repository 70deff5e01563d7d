/**
 * The year that an article speaks in: what it counts up to ("6 tháng đầu năm 2031") or compares with ("so với cùng kỳ
 * năm 2030") tells it at once, a year that it names without more ado if it does so twice.
 */
import type { Article } from '../../article.js'
import { matchesOf } from '../../text/matches.js'

/** A paper's year, not the article's: "Luật ... năm 2012". */
export const OF_DOCUMENT =
  /(?:luật|nghị định|nghị quyết|hiến pháp|pháp lệnh|thông tư|quyết định|chỉ thị|hiệp định|công văn|chiến lược)[^,.;]{0,60}$/iu
/** "quy hoạch đến năm 2020", "nhiệm kỳ 2015-2020": the year of a plan, a term or an age. */
const OF_PLAN =
  /(?:đến|tới|tầm nhìn|định hướng|từ|mục tiêu|giai đoạn|sẽ|dự kiến|hết|trước|vào|nhiệm kỳ|khóa|thời kỳ|sinh|sau|sang|ngoài|qua)(?: hết| cuối| đầu| giữa| năm)? ?$/u

/** "tính đến | quý I/2018": what has been counted, no plan. */
const UP_TO = /(?:tính|kể) đến(?: hết| cuối)? ?$/u

/** "so với năm 2015", "quyết toán ngân sách năm 2015", "phương án lương năm 2018": one looks back or ahead. */
const OF_OTHER =
  /(?:so với|quyết toán|kiểm toán|tổng kết|kết quả|sửa đổi|bổ sung|ban hành|thành lập|thi đua|giải thưởng|hồi|chương trình|phương án|đề xuất|dự kiến)[^,.;]{0,40}$/u

// each looks for the year first and then behind it: of the words that tell of a year an article is full

/** What has been counted when the article was written: months, a quarter, half a year (a whole one is the next year's news); or a year's beginning. */
const COUNTED =
  /((?:19|20)\d{2})(?!\d)(?<=(?<told>\d(?<!\d\d)\d? tháng(?: qua| đầu)?(?: của)?(?: năm)? ?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?: đầu)?(?: của)?(?: năm)? ?|(?:6(?<!\d6)|sáu) tháng cuối năm ?|nửa đầu năm ?|qu[ýí] ?(?:i{1,3}|[1-3]|một|hai|ba)(?:[/-]| năm) ?)\d{4})/gu
/** "so với cùng kỳ năm 2030": the year before. */
const COMPARED = /((?:19|20)\d{2})(?!\d)(?<=(?<told>cùng (?:kỳ|kì|thời điểm|thời gian)(?: của)?(?: năm)? )\d{4})/gu
/** "Tính đến hết năm 2030": told in the year behind it. */
const COUNTED_OUT = /((?:19|20)\d{2})(?!\d)(?<=(?<told>tính đến (?:hết|cuối) năm )\d{4})/gu
/** "nhiệm vụ năm 2031", "mục tiêu năm 2031": what a year is for is told until its summer. */
const AIMED =
  /((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)(?<=(?<told>(?:mục tiêu|nhiệm vụ|chỉ tiêu|phương hướng|triển khai công tác|phấn đấu)(?: trong)?(?: của)? năm )\d{4})/gu
/** A year by itself, not one of a range. */
const NAMED = /((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)(?<=(?<told>(?<![\d/.-])năm )\d{4})/gu
/** So much is looked at before a year. */
const BEFORE = 70

interface YearsTold {
  readonly counted: number | null
  readonly named: ReadonlyMap<number, number>
  /** The year whose aims are told. */
  readonly aimed: number | null
}

function yearsOf(pattern: RegExp, text: string, except?: RegExp): number[] {
  const out: number[] = []
  for (const match of matchesOf(pattern, text)) {
    const from = match.index - (match.groups?.['told']?.length ?? 0)
    const before = text.slice(Math.max(0, from - BEFORE), from)
    const plan = OF_PLAN.test(before) && !UP_TO.test(before)
    if (!OF_DOCUMENT.test(before) && !plan && !except?.test(before)) out.push(Number(match[1]))
  }
  return out
}

function yearsTold(article: Article): YearsTold {
  const text = article.reader.folded
  const counted = [
    ...yearsOf(COUNTED, text),
    ...yearsOf(COMPARED, text).map((year) => year + 1),
    ...yearsOf(COUNTED_OUT, text).map((year) => year + 1),
  ]
  const named = new Map<number, number>()
  for (const year of yearsOf(NAMED, text, OF_OTHER)) named.set(year, (named.get(year) ?? 0) + 1)
  return { counted: latestOf(counted), named, aimed: latestOf(yearsOf(AIMED, text, OF_OTHER)) }
}

/** Without spreading them: an article may print any number of years. */
const latestOf = (years: Iterable<number>): number | null => {
  let latest: number | null = null
  for (const year of years) if (latest === null || year > latest) latest = year
  return latest
}

/** From July on the next year's plans are named. */
const SECOND_HALF = 7
/** Until then the aims told are this year's; later the next one's are set. */
const AIMS_TOLD = 8
/** From November on its work is spoken of at length. */
const YEARS_END = 11
/** Until February the last year's is: the year told may be either, unless both are. */
const YEARS_BEGINNING = 2

/** @param month - of the event's day */
export function yearTold(article: Article, month: number): number | null {
  const { counted, named, aimed } = yearsTold(article)
  const latest = latestOf(named.keys())
  // what has been counted of a year is told in it or, of all its months, soon after
  const ahead = month >= SECOND_HALF ? 1 : 0
  if (counted !== null && month > YEARS_BEGINNING && (latest ?? counted) <= counted + ahead) return counted
  if (month <= AIMS_TOLD && aimed !== null && (latest ?? aimed) <= aimed) return aimed
  if (latest === null || (named.get(latest) ?? 0) < 2) return null
  const last = named.has(latest - 1)
  if (month <= YEARS_BEGINNING && !last) return null
  return month >= YEARS_END && last ? latest - 1 : latest
}
