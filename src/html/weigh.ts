/** What each line of a page is: prose of an article, a link, site furniture, or something short. */
import { FURNITURE_LINES } from '../lexicon/furniture.js'
import { isDateLine } from './dates.js'
import { keyOf } from './keys.js'
import type { PageLine } from './lines.js'
import { FOOT_LABEL, FOOT_LINE, WORD_LEFTOVER } from './names.js'

/** `related` begins a list of other articles; `furniture` is a line of the site; `foot` stands below every page. */
export type LineKind = 'prose' | 'short' | 'link' | 'related' | 'furniture' | 'foot' | 'date'

export interface Weighed {
  readonly kind: LineKind
  /** Code units of prose. */
  readonly prose: number
  /** For or against its being in an article. */
  readonly weight: number
}

/** From this length on a line is prose whatever it ends with; shorter ones, down to the second, need a mark at the end. */
const PROSE = 80
const SHORT_PROSE = 40
const ENDS_LIKE_PROSE = /[.;:!?…,]["”’»)]*$/
/** A link of this length is the headline of another article. */
const HEADLINE_LINK = 30
/** Longer paragraphs are no teasers. */
const MOST_TEASER = 450
const READ_ON = /^(?:xem (?:tiếp|thêm|chi tiết)|đọc (?:tiếp|thêm)|chi tiết)/i
/** Longer lines are no foot of a page. */
const MOST_FOOT = 600
/** No prose begins with a longer word. */
const LONGEST_WORD = 40
/** Longer lines are no furniture. */
const MOST_FURNITURE = 120

const wholeLines = new Map<string, boolean>()
/** By their first word. */
const lineStarts = new Map<string, { key: string; ends: boolean }[]>()
for (const { text, where, endsArticle } of FURNITURE_LINES) {
  if (where === 'whole-line') wholeLines.set(keyOf(text), endsArticle)
  else {
    const key = keyOf(text)
    const first = firstWord(key)
    lineStarts.set(first, [...(lineStarts.get(first) ?? []), { key, ends: endsArticle }])
  }
}

/** @param isHeadline - whether a line is the page's own headline, which may be a link to itself */
export function weighLines(lines: readonly PageLine[], isHeadline: (line: PageLine) => boolean): Weighed[] {
  const kinds = lines.map((line) => (isHeadline(line) ? 'short' : kindOf(line)))
  return lines.map((line, i) => {
    const kind = kinds[i] ?? 'short'
    if (kind !== 'prose')
      return { kind, prose: 0, weight: WEIGHTS[kind] - (kind === 'link' ? line.text.length / 2 : 0) }
    const prose = isTeaser(lines, kinds, i) ? 0 : line.text.length - line.linked
    return { kind, prose, weight: prose }
  })
}

const WEIGHTS: Readonly<Record<Exclude<LineKind, 'prose'>, number>> = {
  short: -6,
  date: -6,
  furniture: -15,
  link: -25,
  related: -150,
  foot: -150,
}

function kindOf(line: PageLine): LineKind {
  const { text, linked } = line
  const length = text.length
  if (WORD_LEFTOVER.test(text)) return 'furniture'
  if (length <= MOST_FURNITURE) {
    const furniture = furnitureKind(text)
    if (furniture) return furniture
    if (isDateLine(text)) return 'date'
  }
  if (linked > length / 2) return 'link'
  if (length <= MOST_FOOT && isFoot(text.normalize('NFC'))) return 'foot'
  const space = text.indexOf(' ')
  if (space < 0 || space > LONGEST_WORD) return 'short'
  return length >= PROSE || (length >= SHORT_PROSE && ENDS_LIKE_PROSE.test(text)) ? 'prose' : 'short'
}

function furnitureKind(text: string): LineKind | null {
  const key = keyOf(text)
  const whole = wholeLines.get(key)
  if (whole !== undefined) return whole ? 'related' : 'furniture'
  const start = lineStarts.get(firstWord(key))?.find((one) => `${key} `.startsWith(`${one.key} `))
  return start ? (start.ends ? 'related' : 'furniture') : null
}

const isHeadlineLink = (line: PageLine | undefined): boolean =>
  line !== undefined && line.longestLink >= HEADLINE_LINK && line.longestLink >= line.linked - 1

const isFoot = (text: string): boolean => FOOT_LINE.test(text) || (text.match(FOOT_LABEL)?.length ?? 0) > 1

function firstWord(key: string): string {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}

/** A short summary behind the linked headline of another article, or before "Xem tiếp". */
function isTeaser(lines: readonly PageLine[], kinds: readonly LineKind[], i: number): boolean {
  if ((lines[i]?.text.length ?? 0) > MOST_TEASER) return false
  if (kinds[i + 1] === 'link' && READ_ON.test(lines[i + 1]?.text ?? '')) return true
  for (let k = i - 1; k >= i - 3; k--) {
    const line = lines[k]
    if (!line || kinds[k] === 'prose' || kinds[k] === 'related') return false
    // of several links in a row none has a summary
    if (kinds[k] === 'link') return isHeadlineLink(line) && !isHeadlineLink(lines[k - 1])
  }
  return false
}
