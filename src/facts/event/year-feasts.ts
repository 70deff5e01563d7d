/** The year that a feast tells: how many years are kept ("55 năm thành lập (1962-2017)"), which year of the lunar cycle is greeted ("mừng Xuân Đinh Dậu"). */
import type { Article } from '../../article.js'
import { LUNAR_BRANCHES, LUNAR_STEMS } from '../../lexicon/date-words.js'
import { matchesOf } from '../../text/matches.js'

const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-])?`
/** "55 năm Ngày thành lập ngành (1962 - 2017)"; not "dự án 5 năm (2017 - 2022)" */
const KEPT = new RegExp(
  String.raw`\(${DAY}(?<from>1[89]\d\d|20\d\d) ?[-–/*] ?${DAY}(?<to>20\d\d)\)(?<=(?<kept>(?<!\d)(?<years>\d{1,3}) năm(?: [^.;:()\n]{1,120})? \([^()]{9,40}\)))`,
  'gu',
)
/** What is kept, in the words before the bracket. */
const FEAST = /kỷ niệm|thành lập|truyền thống|giải phóng|chiến thắng|ngày (?!làm)/u
const BEFORE = 16
/** "Xuân Đinh Dậu", "Tết Nguyên đán Kỷ Hợi 2019" */
const GREETED = new RegExp(
  String.raw`(?:xuân|tết)(?: nguyên đán)?(?: năm)? (${LUNAR_STEMS.join('|')}) (${LUNAR_BRANCHES.join('|')})(?!\p{L})(?:[ ,(-]{1,3}((?:19|20)\d{2}))?`,
  'gu',
)

/** The lunar year begins in January or February; it is greeted from the December before until March. */
const LAST_OF_SPRING = 3
const FIRST_OF_PREPARING = 12

/** Years of the cycle since papers are online. "Xuân Mậu Thân" is remembered as 1968's. */
const FIRST_OF_CYCLE = 1997
const REMEMBERED = 'mậu thân'

/** @param month - of the event's day */
export const yearOfFeast = (article: Article, month: number): number | null =>
  yearKept(article.reader.folded) ?? yearSince(article.reader.folded) ?? yearGreeted(article.reader.folded, month)

function yearKept(text: string): number | null {
  if (!text.includes(' năm ')) return null
  for (const { index, 0: bracket, groups } of matchesOf(KEPT, text)) {
    const from = index + bracket.length - (groups?.['kept']?.length ?? 0)
    if (Number(groups?.['to']) - Number(groups?.['from']) !== Number(groups?.['years'])) continue
    if (FEAST.test(text.slice(Math.max(0, from - BEFORE), index + bracket.length))) return Number(groups?.['to'])
  }
  return null
}

/** "kỷ niệm 35 năm thành lập", and elsewhere "được thành lập năm 1982": so many years later. */
function yearSince(text: string): number | null {
  const kept = text.includes('kỷ niệm') ? YEARS_KEPT.exec(text) : null
  if (!kept) return null
  const years = new Set(matchesOf(FOUNDED, text).map((match) => Number(match[1]) + Number(kept[1])))
  const [only] = years
  return years.size === 1 && only !== undefined && only >= FIRST_OF_CYCLE ? only : null
}
const YEARS_KEPT = /kỷ niệm (\d{1,3}) năm (?:ngày )?(?:thành lập|gia nhập|thiết lập|ra đời)(?!\p{L})/u
const FOUNDED =
  /(?:thành lập|gia nhập|thiết lập|ra đời)(?: [^ .,;:()\d]{1,12}){0,4}(?: số \d{1,5})?(?: ngày \d{1,2}[/.-]\d{1,2}[/.-]| năm |,? ngày \d{1,2} tháng \d{1,2} năm )((?:19|20)\d{2})(?!\d)/gu

function yearGreeted(text: string, month: number): number | null {
  if (month > LAST_OF_SPRING && month < FIRST_OF_PREPARING) return null
  const years = new Set<number>()
  for (const match of matchesOf(GREETED, text)) {
    const [, stem = '', branch = '', printed] = match
    if (`${stem} ${branch}` === REMEMBERED) continue
    const year = yearInCycle(stem, branch)
    if (year !== null && (printed === undefined || Number(printed) === year)) years.add(year)
  }
  const [only] = years
  if (years.size !== 1 || only === undefined) return null
  return month >= FIRST_OF_PREPARING ? only - 1 : only
}

/** The stems begin anew every ten years, giáp in 1984; the branches every twelve, tý in the same year. */
function yearInCycle(stem: string, branch: string): number | null {
  const stems = LUNAR_STEMS.indexOf(stem)
  const branches = BRANCHES.indexOf(branch === 'tị' ? 'tỵ' : branch)
  for (let year = FIRST_OF_CYCLE; year < FIRST_OF_CYCLE + 60; year++)
    if ((year - 1984) % 10 === stems && (year - 1984) % 12 === branches) return year
  return null
}
/** Written in two ways: tỵ, tị. */
const BRANCHES = LUNAR_BRANCHES.filter((branch) => branch !== 'tị')
