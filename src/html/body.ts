/**
 * Which lines are the article's body. An element with a known name goes first; without one, the stretch of lines in
 * which prose outweighs links the most, and around it the smallest element that holds nearly all of its prose.
 */
import { runningSums } from './around.js'
import { isNamed } from './keys.js'
import { BODY_NAMES } from './names.js'
import type { Page } from './page.js'
import type { Weighed } from './weigh.js'

/** Lines [first, end). */
export interface LineRange {
  readonly first: number
  readonly end: number
}

/** The body as far as it is sure, and the element that bounds it. */
export interface Body {
  /** From the first line of prose to the last. */
  readonly core: LineRange
  readonly bounds: LineRange
  /** The element has a known name, so all it holds is the article's unless it looks otherwise. */
  readonly named: boolean
}

/** Least prose, in code units, of an article in an element that says so, and of one that only looks like an article. */
const LEAST_NAMED = 60
const LEAST_UNNAMED = 150
/** An element within a named one is as good if it holds this share of its prose. */
const NEARLY_AS_MUCH = 0.7
/** What speaks against a line speaks so much less in a named element. */
const WITHIN_NAMED = 0.25
/** The smallest element that holds this share of the prose bounds the body: the rest are teasers elsewhere. */
const NEARLY_ALL = 0.85

/** @returns null when the page holds no article */
export function findBody(page: Page, weighed: readonly Weighed[], around: readonly boolean[]): Body | null {
  const outside = page.lines.map((line) => around[line.element] === true)
  const proseIn = runningSums(weighed.map(({ prose }, i) => (outside[i] ? 0 : prose)))
  const weights = weighed.map(({ weight, prose }, i) => (outside[i] ? -Math.max(25, prose) : weight))
  const named = namedElement(page, around, proseIn)
  const bounds = named ?? { first: 0, end: page.lines.length }
  // links amid the text of a named element do not part it
  const core = heaviest(
    named ? weights.map((weight) => (weight < 0 ? weight * WITHIN_NAMED : weight)) : weights,
    bounds,
  )
  if (!core || proseIn(core.first, core.end) < (named || isInArticle(page, core) ? LEAST_NAMED : LEAST_UNNAMED))
    return null
  if (named) return { core, bounds, named: true }
  const inner = smallestAround(page, core, proseIn)
  const clipped = { first: Math.max(core.first, inner.first), end: Math.min(core.end, inner.end) }
  return { core: heaviest(weights, clipped) ?? clipped, bounds: inner, named: false }
}

function namedElement(
  page: Page,
  around: readonly boolean[],
  proseIn: (from: number, to: number) => number,
): LineRange | null {
  let best: LineRange | null = null
  let most = LEAST_NAMED - 1
  page.elements.forEach((element, i) => {
    if (around[i] || !(element.itemprop === 'articlebody' || isNamed(element.names, BODY_NAMES))) return
    const { firstLine: first, endLine: end } = element
    const prose = proseIn(first, end)
    const within = best && first >= best.first && end <= best.end
    if (prose < LEAST_NAMED || (within ? prose < NEARLY_AS_MUCH * most : prose <= most)) return
    best = { first, end }
    most = prose
  })
  return best
}

/**
 * HTML's own element for it bounds an article only loosely, share buttons and teasers with it; and where there are several, each holds a teaser.
 */
function isInArticle(page: Page, { first, end }: LineRange): boolean {
  const [article, ...others] = page.elements.filter(({ name }) => name === 'article')
  return article !== undefined && others.length === 0 && article.firstLine <= first && article.endLine >= end
}

/** The stretch with the greatest sum of weights; null when no line weighs for an article. */
function heaviest(weights: readonly number[], { first, end }: LineRange): LineRange | null {
  let best: LineRange | null = null
  let most = 0
  let sum = 0
  let from = first
  for (let i = first; i < end; i++) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += weights[i] ?? 0
    if (sum > most) {
      most = sum
      best = { first: from, end: i + 1 }
    }
  }
  return best
}

function smallestAround(page: Page, core: LineRange, proseIn: (from: number, to: number) => number): LineRange {
  const enough = NEARLY_ALL * proseIn(core.first, core.end)
  let best: LineRange = { first: 0, end: page.lines.length }
  for (const { firstLine, endLine } of page.elements) {
    if (endLine - firstLine > best.end - best.first) continue
    const held = proseIn(Math.max(core.first, firstLine), Math.min(core.end, Math.max(core.first, endLine)))
    // of elements that hold the same lines the inner one comes last
    if (held >= enough) best = { first: firstLine, end: endLine }
  }
  return best
}
