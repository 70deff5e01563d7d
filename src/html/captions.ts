/** Which lines are captions of pictures, as the markup says. */
import { isNamed } from './keys.js'
import { CAPTION_NAMES } from './names.js'
import type { Page, PageElement } from './page.js'

/** How far up from a line the element that makes it a caption may stand. */
const MOST_UP = 6
/** A longer line under a picture is a paragraph. */
const LONGEST = 260
/** A table of so many lines with a picture in it is there for the picture. */
const MOST_LINES = 2

/** @param line - the number of a line */
export function isCaption(page: Page, line: number): boolean {
  const { element, text } = page.lines[line] ?? { element: -1, text: '' }
  if (text.length > LONGEST) return false
  const underPicture = page.pictures.has(line)
  let at = element
  for (let up = 0; up < MOST_UP; up++) {
    const found = page.elements[at]
    if (!found) return false
    if (found.name === 'figcaption' || found.name === 'caption' || isNamed(found.names, CAPTION_NAMES)) return true
    if (underPicture && holdsCaption(found)) return true
    at = found.parent
  }
  return false
}

/** What holds the words right under a picture: a figure, a small table, italics. */
const holdsCaption = ({ name, firstLine, endLine }: PageElement): boolean =>
  name === 'i' || name === 'em' || name === 'figure' || (name === 'table' && endLine - firstLine <= MOST_LINES)
