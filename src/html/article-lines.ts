/** The lines of the article: the body widened to what belongs to it and rid of what does not. */
import type { Body, LineRange } from './body.js'
import { isCaption } from './captions.js'
import { HEADINGS } from './elements.js'
import { keyOf } from './keys.js'
import type { Page } from './page.js'
import type { LineKind, Weighed } from './weigh.js'

/** Lines outside of the sure body that a byline or a caption may take up, where no name bounds it. */
const MOST_BESIDE = 3
/** What ends the article, or stands above it. */
const ENDS: ReadonlySet<LineKind> = new Set(['link', 'related', 'foot'])

/**
 * @param headline - the lines of the headline, which the body does not repeat; null when it stands elsewhere
 * @returns the numbers of the lines, in order
 */
export function articleLines(
  page: Page,
  weighed: readonly Weighed[],
  around: readonly boolean[],
  body: Body,
  headline: LineRange | null,
): number[] {
  const kind = (i: number): LineKind => weighed[i]?.kind ?? 'short'
  const isAround = (i: number): boolean => around[page.lines[i]?.element ?? -1] === true
  const stops = (i: number): boolean => isAround(i) || ENDS.has(kind(i))
  const { core, bounds, named } = body
  const most = named ? page.lines.length : MOST_BESIDE
  const behind = headline && headline.first < core.end ? headline.end : 0
  let first = Math.max(core.first, behind)
  const least = Math.max(bounds.first, behind, first - most)
  while (first > least && !stops(first - 1)) first--
  let end = core.end
  // a heading without prose behind it is that of what follows the article
  while (end < Math.min(bounds.end, core.end + most) && !stops(end) && !isHeading(page, end)) end++
  const lead = behind > 0 ? leadLines(page, weighed, isAround, behind, first) : []
  const lines = [...lead, ...kept(first, end, kind, isAround)]
  return withoutDatesAbove(lines, kind)
}

const isHeading = (page: Page, line: number): boolean =>
  HEADINGS.has(page.elements[page.lines[line]?.element ?? -1]?.name ?? '')

/** Prose and captions between headline and body: the lead, which many portals put in an element of its own. */
function leadLines(
  page: Page,
  weighed: readonly Weighed[],
  isAround: (i: number) => boolean,
  from: number,
  to: number,
): number[] {
  const out: number[] = []
  // some print the lead again as the first paragraph
  const printed = new Set(page.lines.slice(to, to + 3).map(({ text }) => keyOf(text)))
  for (let i = from; i < to; i++) {
    const line = page.lines[i]
    if (!line || isAround(i) || printed.has(keyOf(line.text))) continue
    if (weighed[i]?.kind === 'prose' || isCaption(page, i)) out.push(i)
  }
  return out
}

/** Without furniture, and without links to other articles amid the text: from "Tin liên quan" to the next prose. */
function kept(first: number, end: number, kind: (i: number) => LineKind, isAround: (i: number) => boolean): number[] {
  const out: number[] = []
  let related = false
  for (let i = first; i < end; i++) {
    if (kind(i) === 'related') related = true
    else if (kind(i) === 'prose') related = false
    if (!related && !isAround(i) && kind(i) !== 'furniture') out.push(i)
  }
  return out
}

function withoutDatesAbove(lines: readonly number[], kind: (i: number) => LineKind): number[] {
  const prose = lines.findIndex((i) => kind(i) === 'prose')
  return lines.filter((i, at) => at > prose || kind(i) !== 'date')
}
