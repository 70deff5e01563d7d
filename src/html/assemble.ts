/** Puts lines of a page together to one text and keeps where each stretch of it stands in the page. */
import { isCaption } from './captions.js'
import type { Headline } from './headline.js'
import { oneLine } from './keys.js'
import type { Page } from './page.js'
import type { Segment } from './result.js'

export interface Assembled {
  readonly text: string
  readonly segments: Segment[]
  /** The headline, which is the first line of the text; null where there is none. */
  readonly title: string | null
}

/**
 * @param lines - the numbers of the body's lines
 * @param headline - goes first, on one line
 */
export function assemble(page: Page, headline: Headline | null, lines: readonly number[]): Assembled {
  const segments: Segment[] = []
  let text = ''
  const add = (words: string, places: readonly number[]): void => {
    for (let k = 0; k < places.length; k += 4) {
      const [start = 0, end = 0, from = 0, to = 0] = places.slice(k, k + 4)
      if (start >= words.length || from === to) continue
      // a caption may have lost its full stop
      const kept = Math.min(end, words.length)
      const html = { start: from, end: to - from === end - start ? to - (end - kept) : to }
      segments.push({ start: text.length + start, end: text.length + kept, html })
    }
    text += words
  }
  if (headline && 'outside' in headline) {
    const words = oneLine(headline.outside.text)
    add(words, [0, words.length, headline.outside.start, headline.outside.end])
  } else if (headline) {
    page.lines.slice(headline.lines.first, headline.lines.end).forEach((line, i) => {
      if (i > 0) text += ' '
      add(line.text, line.places)
    })
  }
  const title = headline ? text : null
  let previous = -1
  for (const i of lines) {
    const line = page.lines[i]
    if (!line) continue
    // Left-out lines leave no more than a paragraph's break.
    if (text !== '') text += previous < 0 || line.gap > 1 || i !== previous + 1 ? '\n\n' : '\n'
    add(isCaption(page, i) ? withoutFullStop(line.text) : line.text, line.places)
    previous = i
  }
  return { text, segments, title }
}

/** In plain text a caption is told from a paragraph by its lack of a full stop; here the markup has told. */
const withoutFullStop = (text: string): string => (/[^.]\.$/.test(text) ? text.slice(0, -1) : text)
