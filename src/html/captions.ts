/** Which lines are captions of pictures, as the markup says. */
import { isNamed } from './keys.js'
import { CAPTION_NAMES } from './names.js'
import type { Page } from './page.js'

/** How far up from a line the element that makes it a caption may stand. */
const MOST_UP = 4

/** @param element - the innermost element of a line */
export function isCaption(page: Page, element: number): boolean {
  let at = element
  for (let up = 0; up < MOST_UP; up++) {
    const found = page.elements[at]
    if (!found) return false
    if (found.name === 'figcaption' || found.name === 'caption' || isNamed(found.names, CAPTION_NAMES)) return true
    at = found.parent
  }
  return false
}
