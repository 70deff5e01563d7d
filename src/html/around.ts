/** Which elements surround the article: menus, related links, comments, the foot of the page. */
import { hasWord } from './keys.js'
import { AROUND_ELEMENTS, AROUND_WORDS } from './names.js'
import type { Page, PageElement } from './page.js'

/** Running sums, so that what an element holds is the difference of two of them. */
export function runningSums(values: readonly number[]): (from: number, to: number) => number {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value
  })
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0)
}

/**
 * For each element, whether it or one around it surrounds the article. A name is not believed where most of the
 * page's prose stands in it: the whole page may be called "has-sidebar".
 */
export function markAround(page: Page, proseIn: (from: number, to: number) => number): boolean[] {
  const most = proseIn(0, page.lines.length) / 2
  const out: boolean[] = []
  for (const element of page.elements) {
    const inherited = element.parent >= 0 && out[element.parent] === true
    out.push(inherited || (surrounds(element) && proseIn(element.firstLine, element.endLine) <= most))
  }
  return out
}

const surrounds = (element: PageElement): boolean =>
  AROUND_ELEMENTS.has(element.name) || (element.names.length > 0 && hasWord(element.names, AROUND_WORDS))
