/** The year of a day printed without one, from the article itself, where it leaves no doubt. */
import { matchesOf } from '../../text/matches.js'
import type { Article } from '../../article.js'
import type { DateMention } from '../../mentions/dates.js'
import type { EventDraft } from '../event.js'

/** "năm 2018", "tháng 5/2018", "quý II/2018"; not a document's ("Luật ... năm 2012") nor the end of a plan ("2021-2025"). */
const YEAR =
  /(?<![\d/.-])(?:năm |tháng \d{1,2}[/-]|quý [ivx\d]+[/-]|khóa |hè |xuân |tết )?((?:19|20)\d{2})(?![\d/])(?:\s?[-–]\s?((?:19|20)\d{2}))?/giu
const OF_DOCUMENT =
  /(?:luật|nghị định|nghị quyết|hiến pháp|bộ luật|pháp lệnh|thông tư|quyết định|chỉ thị|hiệp định)[^,.;(]{0,60}$/iu

interface YearsNamed {
  readonly from: number
  readonly to: number
}

function yearsIn(text: string): YearsNamed[] {
  const out: YearsNamed[] = []
  for (const match of matchesOf(YEAR, text)) {
    if (OF_DOCUMENT.test(text.slice(Math.max(0, match.index - 70), match.index))) continue
    out.push({ from: Number(match[1]), to: Number(match[2] ?? match[1]) })
  }
  return out
}

const printed = new WeakMap<Article, ReadonlyMap<string, number>>()

/** Days that the article prints in full, by "-07-19": their years; of an anniversary the later of the two. */
function printedYears(article: Article): ReadonlyMap<string, number> {
  const known = printed.get(article)
  if (known) return known
  const years = new Map<string, number>()
  for (const { dates } of article.passages)
    for (const { startDate, endDate } of dates)
      for (const day of [startDate, endDate])
        if (day.length === 10 && !day.startsWith('X'))
          years.set(day.slice(4), Math.max(Number(day.slice(0, 4)), years.get(day.slice(4)) ?? 0))
  printed.set(article, years)
  return years
}

export function yearOf(article: Article, event: EventDraft, date: DateMention): number | null {
  const dayMonth = date.startDate.slice(4)
  const month = Number(date.startDate.slice(5, 7))
  const full = printedYears(article).get(dayMonth)
  if (full !== undefined) return full
  const name = article.reader.text.slice(event.start, event.end)
  return fromName(
    yearsIn(name).filter((one) => event.type === 'congress' || one.from === one.to),
    month,
    /kỷ niệm/iu.test(name),
  )
}

function fromName(years: readonly YearsNamed[], month: number, anniversary: boolean): number | null {
  const first = years[0]
  if (!first) return null
  if (anniversary) return null
  if (years.length === 1) return first.from === first.to || month >= 2 ? first.from : null
  // "tổng kết năm 2020, triển khai nhiệm vụ năm 2021": held about the turn of the year
  const last = years[years.length - 1]
  if (last && last.from === first.from + 1) return month <= 6 ? last.from : first.from
  return years.every((one) => one.from === first.from) ? first.from : null
}
