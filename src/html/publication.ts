/** When the page was published: its metadata, else a line by the headline or at the end that says so. */
import type { LineRange } from './body.js'
import { isDateLine, machineDate, printedDate, PUBLISHED } from './dates.js'
import { isNamed } from './keys.js'
import type { LinkedArticle } from './linked-data.js'
import { DATE_METAS, DATE_NAMES, TODAY_NAMES } from './names.js'
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
const RIGHT_ABOVE = 2
/** More lines are no date. */
const MOST_LINES = 3
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
  return place && printedPublication(page, around, place)
}

/** Nearest first: between headline and body, in the body's first lines or below it, above the headline. */
function printedPublication(page: Page, around: readonly boolean[], place: Place): string | null {
  const { core } = place
  const headline = place.headline && place.headline.first < core.end ? place.headline : null
  const top = headline?.first ?? core.first
  // There even a toolbar is the article's own.
  const between =
    headline && (markedDate(page, [], headline.end, core.first) ?? search(page, [], headline.end, core.first, true))
  return (
    between ??
    markedDate(page, around, core.first, core.end + BELOW) ??
    search(page, around, headline?.end ?? core.first - ABOVE, core.first + INTO_BODY, true) ??
    // Above the headline stands today's date too.
    markedDate(page, around, top - RIGHT_ABOVE, top) ??
    search(page, around, top - ABOVE, top, false) ??
    search(page, around, core.end, core.end + BELOW, false)
  )
}

/** In an element that is named for it and begins on the lines [from, to). */
function markedDate(page: Page, around: readonly boolean[], from: number, to: number): string | null {
  const near = page.elements.filter(
    ({ firstLine, names }, i) => firstLine >= from && firstLine < to && !around[i] && !isNamed(names, TODAY_NAMES),
  )
  const machine = near.find(
    ({ name, itemprop, machine }) => machine !== '' && (itemprop === 'datepublished' || name === 'time'),
  )
  const said = machine && machineDate(machine.machine)
  if (said) return said
  for (const element of near) {
    const { firstLine, endLine } = element
    if (!isMarked(element) || endLine - firstLine > MOST_LINES) continue
    for (const { text } of page.lines.slice(firstLine, endLine)) {
      const date = text.length <= MOST_LINE ? printedDate(text) : null
      if (date) return date
    }
  }
  return null
}

const isMarked = ({ name, names, itemprop }: PageElement): boolean =>
  name === 'time' || itemprop === 'datepublished' || isNamed(names, DATE_NAMES)

/** In a line [from, to) that says that it is the date of the page, or, where a bare date must be that, nothing else. */
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
