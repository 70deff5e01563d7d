/** When the page was published: its metadata, else a line by the headline or at the end that says so. */
import type { LineRange } from './body.js'
import { isDateLine, machineDate, printedDate, PUBLISHED } from './dates.js'
import { isNamed } from './keys.js'
import type { LinkedArticle } from './linked-data.js'
import { DATE_METAS, DATE_NAMES } from './names.js'
import type { Page, PageElement } from './page.js'

/** The article's place among the lines. */
export interface Place {
  readonly headline: LineRange | null
  readonly core: LineRange
}

/** How far above the headline, and below the body, the line may stand. */
const ABOVE = 6
const BELOW = 8
const INTO_BODY = 3
/** A longer line is no publication line, even with a date. */
const MOST_LINE = 140

/** @returns "2018-07-19T08:30+07:00", "2018-07-19", or null */
export function findPublication(
  page: Page,
  linked: LinkedArticle,
  around: readonly boolean[],
  place: Place | null,
): string | null {
  const stated = [linked.datePublished, ...DATE_METAS.map((name) => page.metas.get(name)?.text ?? null)]
  for (const value of stated) {
    const date = value === null ? null : machineDate(value)
    if (date) return date
  }
  return place && (markedDate(page, around, place) ?? lineDate(page, around, place))
}

/** In an element that is named for it, near the article. */
function markedDate(page: Page, around: readonly boolean[], { headline, core }: Place): string | null {
  const from = Math.min(headline?.first ?? core.first, core.first) - ABOVE
  const near = page.elements.filter(
    ({ firstLine }, i) =>
      firstLine >= from &&
      firstLine <= core.end + BELOW &&
      (!around[i] || (headline && isBetween(firstLine, headline, core))),
  )
  const machine = near.find(
    ({ name, itemprop, machine }) => machine !== '' && (itemprop === 'datepublished' || name === 'time'),
  )
  const said = machine && machineDate(machine.machine)
  if (said) return said
  for (const element of near) {
    const { firstLine, endLine } = element
    if (!isMarked(element) || endLine - firstLine > 3) continue
    for (const { text } of page.lines.slice(firstLine, endLine)) {
      const date = text.length <= MOST_LINE ? printedDate(text) : null
      if (date) return date
    }
  }
  return null
}

/** There even a toolbar is the article's own. */
const isBetween = (line: number, headline: LineRange, core: LineRange): boolean =>
  line >= headline.end && line < core.first

const isMarked = ({ name, names, itemprop }: PageElement): boolean =>
  name === 'time' || itemprop === 'datepublished' || isNamed(names, DATE_NAMES)

/** In a line that says nothing else, between headline and body or at the end of the article. */
function lineDate(page: Page, around: readonly boolean[], { headline, core }: Place): string | null {
  const above = headline && headline.first < core.end ? headline : null
  // Above the headline stands today's date, unless the line says what date it is.
  return (
    (above && search(page, [], above.end, core.first, true)) ??
    search(page, around, above?.end ?? core.first - ABOVE, core.first + INTO_BODY, true) ??
    search(page, around, (above?.first ?? core.first) - ABOVE, above?.end ?? core.first, false) ??
    search(page, around, core.end, core.end + BELOW, false)
  )
}

function search(page: Page, around: readonly boolean[], from: number, to: number, bare: boolean): string | null {
  for (const line of page.lines.slice(Math.max(0, from), Math.max(0, to))) {
    if (around[line.element] || line.text.length > MOST_LINE) continue
    if (PUBLISHED.test(line.text.normalize('NFC')) || (bare && (isDateLine(line.text) || isSignedDate(line.text)))) {
      const date = printedDate(line.text)
      if (date) return date
    }
  }
  return null
}

/** "Thu Hoài - 12/03/2024 08:30", "12/03/2024 | Tin trong tỉnh": a date with a clock or behind a bar. */
const isSignedDate = (text: string): boolean =>
  text.length <= 100 && /(?:^|[|•–-]\s*)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*(?:$|[|•–,-]|\d{1,2}:\d{2})/.test(text)
