/** What the attributes of an element say: its names, and whether it hides what it holds. */
import { isOfficeIsland, NOT_TEXT } from './elements.js'

/** Text outside of the lines, with its place in the page. */
export interface PageString {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** By name; of an attribute that stands twice the first counts. */
export type Attributes = Map<string, PageString>

/** Those that matter here: the others are not kept. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id class style hidden aria-hidden type href name property content itemprop datetime'.split(' '),
)

/** Longer attributes are no names. */
const MOST_NAMES = 1000
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const HIDING_CLASSES = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text element-invisible hide hidden d-none'.split(' '),
)
const NO_NAMES: readonly string[] = []

/** The classes and the id, in lower case. */
export const namesOf = (attributes: Attributes): readonly string[] =>
  attributes.size === 0 ? NO_NAMES : [...namesIn(attributes.get('class')), ...namesIn(attributes.get('id'))]

/** Whether a reader of the page does not see what the element holds. */
export function hidesContent(name: string, attributes: Attributes): boolean {
  if (NOT_TEXT.has(name) || isOfficeIsland(name)) return true
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.text === 'true') return true
  if (HIDING_STYLE.test(attributes.get('style')?.text.slice(0, MOST_NAMES) ?? '')) return true
  const classes = namesIn(attributes.get('class'))
  // "d-none d-md-block": hidden on small screens alone
  return (
    classes.some((one) => HIDING_CLASSES.has(one)) &&
    !classes.some((one) => /^(?:d|visible)-\w+-|^(?:sm|md|lg|xl):/.test(one))
  )
}

function namesIn(attribute: PageString | undefined): readonly string[] {
  if (!attribute) return NO_NAMES
  return attribute.text
    .slice(0, MOST_NAMES)
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '')
}
