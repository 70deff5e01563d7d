/** The headline: the line that the page's metadata names, else the one that the page's names or headings point to. */
import type { LineRange } from './body.js'
import { HEADINGS } from './elements.js'
import { isNamed, keyOf, oneLine } from './keys.js'
import type { LinkedArticle } from './linked-data.js'
import type { PageLine } from './lines.js'
import { SITE_NAME, TITLE_METAS, TITLE_NAMES } from './names.js'
import type { PageString } from './attributes.js'
import type { Page, PageElement } from './page.js'

/** A headline in lines of the page, or outside of them. */
export type Headline = { readonly lines: LineRange } | { readonly outside: PageString }

/** How many lines into the body the headline may stand. */
const INTO_BODY = 4
/** Lines that one headline may be broken into. */
const MOST_LINES = 3
/** A heading further above is the site's. */
const NEAR = 12
const LEAST = 12
/** A line in bold with fewer words may be a section's name. */
const LEAST_WORDS = 5
const BOLD = new Set(['b', 'strong', 'font', 'big'])
const MOST = 400
/** A headline cut short in the metadata is known by so many characters. */
const ENOUGH_OF_IT = 30
const BETWEEN_TITLE_AND_SITE = /\s(?:[-–—|:»>]|::)\s/

/** What the page says of its headline outside of its lines, the surest first. */
export function statedHeadlines(page: Page, linked: LinkedArticle, given: string | undefined): PageString[] {
  const stated = [linked.headline, ...TITLE_METAS.map((name) => page.metas.get(name) ?? null), page.titleTag]
  const out = stated.filter((one): one is PageString => one !== null && keyOf(one.text) !== '')
  return given === undefined ? out : [{ text: given, start: 0, end: 0 }, ...out]
}

/** Tells whether a line is what the metadata name, with or without the site's name before or behind it. */
export function headlineMatcher(stated: readonly PageString[]): (text: string) => boolean {
  const short = stated.filter(({ text }) => text.length <= 2 * MOST)
  const keys = [...short, ...short.map(withoutSite)].map(({ text }) => keyOf(text))
  return (text) => {
    if (text.length < LEAST || text.length > MOST) return false
    const key = keyOf(text)
    if (key === '' || SITE_NAME.test(key)) return false
    return keys.some(
      (one) =>
        one === key ||
        (key.length >= ENOUGH_OF_IT && (one.startsWith(`${key} `) || one.endsWith(` ${key}`))) ||
        (one.length >= ENOUGH_OF_IT && key.startsWith(one)),
    )
  }
}

/** @param around - for each element, whether it surrounds the article */
export function findHeadline(
  page: Page,
  core: LineRange,
  around: readonly boolean[],
  matches: (text: string) => boolean,
  stated: readonly PageString[],
): Headline | null {
  const end = Math.min(page.lines.length, core.first + INTO_BODY)
  const site = keyOf(page.metas.get('og:site_name')?.text ?? '')
  const elements = page.elements.filter((element, i) => !around[i] && isWithin(element, end))
  const nearest = (fits: (element: PageElement) => boolean): LineRange | null => {
    const found = [...elements].reverse().find((element) => {
      if (!fits(element)) return false
      const text = textOf(page.lines, rangeOf(element))
      return isHeadlineText(text) && keyOf(text) !== site
    })
    return found ? rangeOf(found) : null
  }
  const lines =
    nearest((element) => isPointedTo(element) && matches(textOf(page.lines, rangeOf(element)))) ??
    lastLine(page, end, around, matches) ??
    nearest((element) => element.itemprop === 'headline' || isNamed(element.names, TITLE_NAMES)) ??
    nearest(({ name, firstLine }) => name === 'h1' && core.first - firstLine <= NEAR) ??
    nearest(({ name, firstLine }) => HEADINGS.has(name) && firstLine <= core.first)
  if (lines) return { lines }
  const fits = (one: PageString): boolean => one.end > one.start && isHeadlineText(one.text)
  const outside = stated
    .filter((one) => one !== page.titleTag)
    .map(withoutSite)
    .find(fits)
  if (outside) return { outside }
  const bold = boldLine(page, core, around)
  if (bold) return { lines: bold }
  // Last of all what the page is called, since many portals call all their pages the same.
  const called = page.titleTag && withoutSite(page.titleTag)
  return called && fits(called) ? { outside: called } : null
}

const isPointedTo = ({ name, names, itemprop }: PageElement): boolean =>
  HEADINGS.has(name) || itemprop === 'headline' || isNamed(names, TITLE_NAMES)

const isWithin = (element: PageElement, end: number): boolean => {
  const { first, end: last } = rangeOf(element)
  return last > first && last <= end && last - first <= MOST_LINES
}

/** A heading that was never closed holds the whole article: its first line is meant. */
const rangeOf = ({ name, firstLine, endLine }: PageElement): LineRange => {
  const unclosed = HEADINGS.has(name) && endLine - firstLine > MOST_LINES
  return { first: firstLine, end: unclosed ? firstLine + 1 : endLine }
}

function lastLine(
  page: Page,
  end: number,
  around: readonly boolean[],
  matches: (text: string) => boolean,
): LineRange | null {
  for (let i = end - 1; i >= 0; i--) {
    const line = page.lines[i]
    if (line && !around[line.element] && matches(line.text)) return { first: i, end: i + 1 }
  }
  return null
}

/** In pages older than style sheets: the line above the body that is set in bold or in a font of its own. */
function boldLine(page: Page, core: LineRange, around: readonly boolean[]): LineRange | null {
  for (let i = core.first - 1; i >= core.first - INTO_BODY; i--) {
    const line = page.lines[i]
    if (!line || around[line.element] || line.linked > 0) continue
    const up = page.elements[page.elements[line.element]?.parent ?? -1]
    const set = [page.elements[line.element]?.name, up?.name].some((name) => name !== undefined && BOLD.has(name))
    if (set && line.text.split(' ').length >= LEAST_WORDS && isHeadlineText(line.text)) return { first: i, end: i + 1 }
  }
  return null
}

const isHeadlineText = (text: string): boolean =>
  text.length >= LEAST && text.length <= MOST && text.includes(' ') && !SITE_NAME.test(text.normalize('NFC'))

/** The words of some lines on one. */
const textOf = (lines: readonly PageLine[], { first, end }: LineRange): string =>
  lines
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ')

/** Of "Headline - Site" the longest part. */
function withoutSite(stated: PageString): PageString {
  const { text, start, end } = stated
  const parts = text.split(BETWEEN_TITLE_AND_SITE).filter((part) => !SITE_NAME.test(oneLine(part).normalize('NFC')))
  const longest = parts.reduce((one, other) => (oneLine(other).length > oneLine(one).length ? other : one), '')
  const at = text.indexOf(longest)
  if (end - start !== text.length) return { text: oneLine(longest), start, end }
  return { text: oneLine(longest), start: start + at, end: start + at + longest.length }
}
