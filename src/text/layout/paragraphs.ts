/** Lines put together: paragraphs of the body, and captions that run over several lines. */
import { ENDS_SENTENCE, partCaptions } from '../captions.js'
import type { RawLine } from '../lines.js'
import { sentencesOf, type Sentence } from '../sentences.js'
import { TokenFlag, type Tokens } from '../tokenize.js'
import { CREDITED, GOES_ON, TEASER, type Line, type Range } from './line.js'

/** A paragraph or list item of the body. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly sentences: readonly Sentence[]
  /** It begins with a bullet or a number. */
  readonly item: boolean
}

/** Neighbouring caption lines are one caption when the first goes on: "Đồng chí ... Bí thư,⏎Giám đốc Sở". */
export function captionsOf(lines: readonly Line[], raw: readonly RawLine[]): Line[] {
  const out: Line[] = []
  lines.forEach((line, i) => {
    if (line.kind !== 'caption') return
    const previous = out[out.length - 1]
    if (previous && previous.last === line.first && GOES_ON.test(raw[i - 1]?.text ?? ''))
      out[out.length - 1] = { ...previous, end: line.end, last: line.last }
    else out.push(line)
  })
  return out
}

export function paragraphsOf(
  lines: readonly Line[],
  raw: readonly RawLine[],
  tokens: Tokens,
  folded: string,
): { paragraphs: Paragraph[]; inline: Range[] } {
  const paragraphs: Paragraph[] = []
  const inline: Range[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind !== 'body') continue
    let to = i
    while (continues(lines[to + 1], raw[to], raw[to + 1])) to++
    const last = lines[to]?.last ?? line.last
    const first = firstWord(line, raw[i], tokens, paragraphs.length === 0)
    const { sentences, captions } = partCaptions(
      sentencesOf(tokens, first, last),
      tokens,
      folded,
      paragraphs.length === 0,
    )
    inline.push(...captions)
    if (sentences.length > 0)
      paragraphs.push({
        start: tokens.start[first] ?? line.start,
        end: lines[to]?.end ?? line.end,
        sentences,
        item: raw[i]?.item ?? false,
      })
    i = to
  }
  return { paragraphs, inline }
}

/** The token of a line where its words begin: behind a link to the article, and behind who prints it. */
function firstWord({ first, last, start }: Line, raw: RawLine | undefined, tokens: Tokens, lead: boolean): number {
  const before = raw && (TEASER.exec(raw.text) ?? (lead ? creditOf(raw, tokens) : null))
  let i = first
  while (before && i < last - 1 && (tokens.start[i] ?? 0) < start + before[0].length) i++
  return i
}

/** Letters that stand for the paper are capitals, and what follows them begins a sentence; "ubnd - ..." is none. */
function creditOf(raw: RawLine, tokens: Tokens): RegExpExecArray | null {
  const credit = CREDITED.exec(raw.text)
  const opens = ((tokens.flags[raw.first + (credit?.[1] ? 2 : 0)] ?? 0) & TokenFlag.Capital) !== 0
  if (!credit?.[1]) return credit
  return opens && ((tokens.flags[raw.first] ?? 0) & TokenFlag.Upper) !== 0 && !NO_PAPERS.has(credit[1]) ? credit : null
}

/** "UBND - Ban Chỉ huy ...": bodies and places that stand before a dash too. */
const NO_PAPERS = new Set(['ubnd', 'hđnd', 'mttq', 'tp', 'hcm', 'tphcm'])

/** A line broken in the middle of a sentence goes on in the next one. */
function continues(next: Line | undefined, here: RawLine | undefined, there: RawLine | undefined): boolean {
  if (!next || !here || !there || next.kind !== 'body' || there.blankBefore) return false
  return (
    !ENDS_SENTENCE.test(here.text) &&
    !/[:;]$/.test(here.text) &&
    !there.item &&
    there.picture === '' &&
    there.lower &&
    !TEASER.test(there.text)
  )
}
