/**
 * Layout: what each line of an article is. Headline, body paragraphs, photo captions, subheadings, the
 * byline at the end, and site furniture (publication lines, view counts, related links).
 */
import { fold } from './fold.js'
import { classify } from './layout/kinds.js'
import { ORNAMENT, type Line, type LineKind, type Range } from './layout/line.js'
import { captionsOf, paragraphsOf, type Paragraph } from './layout/paragraphs.js'
import { rawLines } from './lines.js'
import { tokenize, type Tokens } from './tokenize.js'

/** An article split into its parts. */
export interface Layout {
  readonly text: string
  /** The text folded, see fold(): the same offsets. */
  readonly folded: string
  readonly tokens: Tokens
  readonly lines: readonly Line[]
  readonly title: Line | null
  /** Paragraphs of the body, each its sentences; a paragraph broken over several lines is one. */
  readonly paragraphs: readonly Paragraph[]
  /** Lines, and sentences of a paragraph into which they have run. */
  readonly captions: readonly Range[]
  readonly bylines: readonly Line[]
}

/**
 * Reads the layout of a text.
 *
 * @param text - a text in NFC, lines parted by "\n"
 * @param title - the headline where the caller knows it: then no other line is one
 */
export function readLayout(text: string, title: string | null = null): Layout {
  const folded = fold(text)
  const tokens = tokenize(text, folded)
  const raw = rawLines(folded, tokens)
  const kinds = classify(raw, tokens, title === null ? null : wordsOf(title))
  const lines = raw.map((line, i) => ({
    kind: kinds[i] ?? 'body',
    start: line.start,
    end: line.end,
    first: line.first,
    last: line.last,
  }))
  const of = (kind: LineKind): Line[] => lines.filter((line) => line.kind === kind)
  const { paragraphs, inline } = paragraphsOf(lines, raw, tokens, folded)
  return {
    text,
    folded,
    tokens,
    lines,
    title: of('title')[0] ?? null,
    paragraphs,
    captions: inOrder(captionsOf(lines, raw), inline),
    bylines: of('byline'),
  }
}

/** A headline folded as its line is: without pictures before its words. */
const wordsOf = (title: string): string => fold(title).replace(/\s+/g, ' ').trim().replace(ORNAMENT, '')

const inOrder = (lines: readonly Range[], inline: readonly Range[]): readonly Range[] =>
  inline.length === 0 ? lines : [...lines, ...inline].sort((a, b) => a.start - b.start)
