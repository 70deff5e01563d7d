/** Lines of text as a browser would show them: white space collapsed, each stretch with its place in the page. */

import { matchesOf } from '../text/matches.js'

/** One line that holds words. */
export interface PageLine {
  readonly text: string
  /** Quadruples: start and end in `text`, start and end in the page. */
  readonly places: readonly number[]
  /** How many code units of it stand in links. */
  readonly linked: number
  /** Length of its longest link. */
  readonly longestLink: number
  /** The break before it: 1 a new line, 2 a blank line. */
  readonly gap: number
  /** The innermost element in which it begins. */
  readonly element: number
}

/** Characters without width, white space, words. A byte order mark within a page is no white space. */
const RUNS = /[\u00AD\u200B\u2060\uFEFF]+|[^\S\uFEFF]+|[^\s\u00AD\u200B\u2060]+/g

export class LineBuilder {
  readonly lines: PageLine[] = []
  private text = ''
  private places: number[] = []
  private linked = 0
  private link = 0
  private longestLink = 0
  private gap = 0
  private breaks = 0
  private element = -1
  /** White space that is shown only if a word follows. */
  private spaceFrom = -1
  private spaceTo = -1

  /** The number of the line that the next words are on. */
  get current(): number {
    return this.lines.length
  }

  get hasText(): boolean {
    return this.text !== ''
  }

  /**
   * Adds text of the page.
   *
   * @param words - the text, entities decoded
   * @param at - where it begins in the page
   * @param length - how long it is there: as long as `words`, unless it is an entity
   */
  add(words: string, at: number, length: number, element: number, inLink: boolean, preformatted: boolean): void {
    for (const match of matchesOf(RUNS, words)) {
      const run = match[0]
      const verbatim = length === words.length
      const start = verbatim ? at + match.index : at
      const end = verbatim ? start + run.length : at + length
      const first = run.charCodeAt(0)
      if (first === 0xad || first === 0x200b || first === 0x2060 || first === 0xfeff) continue
      if (run.trim() !== '') this.word(run, start, end, element, inLink)
      else if (preformatted && run.includes('\n')) this.lineBreak()
      else {
        if (this.spaceFrom < 0) this.spaceFrom = start
        this.spaceTo = end
      }
    }
  }

  private word(run: string, start: number, end: number, element: number, inLink: boolean): void {
    if (this.text === '') this.element = element
    else if (this.spaceFrom >= 0) this.put(' ', this.spaceFrom, this.spaceTo)
    this.spaceFrom = -1
    this.put(run, start, end)
    this.breaks = 0
    this.link = inLink ? this.link + run.length + 1 : 0
    if (!inLink) return
    this.linked += run.length + 1
    this.longestLink = Math.max(this.longestLink, this.link)
  }

  private put(words: string, start: number, end: number): void {
    const { places } = this
    const from = this.text.length
    this.text += words
    const k = places.length - 4
    // the second character of an entity that stands for two: what it was read from is with the first
    if (start === end && k >= 0) {
      places[k + 1] = this.text.length
      return
    }
    const alike = end - start === words.length
    if (alike && k >= 0 && places[k + 3] === start && places[k + 3]! - places[k + 2]! === places[k + 1]! - places[k]!) {
      places[k + 1] = this.text.length
      places[k + 3] = end
    } else places.push(from, this.text.length, start, end)
  }

  /** An edge of a block: 1 a new line, 2 a blank line. */
  edge(gap: number): void {
    this.flush()
    this.gap = Math.max(this.gap, gap)
  }

  /** A `<br>`: two of them leave a line blank. */
  lineBreak(): void {
    this.flush()
    this.breaks++
    this.gap = Math.max(this.gap, Math.min(2, this.breaks))
  }

  private flush(): void {
    this.spaceFrom = -1
    this.link = 0
    if (this.text === '') return
    const { text, places, longestLink, element, gap } = this
    this.lines.push({ text, places, linked: Math.min(this.linked, text.length), longestLink, element, gap })
    this.text = ''
    this.places = []
    this.linked = 0
    this.longestLink = 0
    this.gap = 0
  }
}
