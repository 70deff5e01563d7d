/** The lines of a text that are not blank. */
import { TokenFlag, type Tokens } from './tokenize.js'

/** One line, trimmed, with its tokens [first, last). */
export interface RawLine {
  start: number
  end: number
  first: number
  last: number
  /** Folded. */
  text: string
  /** Its first token is a word in lower case. */
  lower: boolean
  blankBefore: boolean
}

/** @param folded - the text folded, see fold() */
export function rawLines(folded: string, tokens: Tokens): RawLine[] {
  const out: RawLine[] = []
  let first = 0
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && !((tokens.flags[i] ?? 0) & TokenFlag.LineBefore)) continue
    const start = tokens.start[first] ?? 0
    const end = tokens.end[i - 1] ?? 0
    const previous = out[out.length - 1]
    const gap = previous ? folded.slice(previous.end, start) : ''
    const lower = ((tokens.flags[first] ?? 0) & (TokenFlag.Word | TokenFlag.Capital)) === TokenFlag.Word
    out.push({
      start,
      end,
      first,
      last: i,
      lower,
      text: folded.slice(start, end),
      blankBefore: gap.indexOf('\n') !== gap.lastIndexOf('\n'),
    })
    first = i
  }
  return tokens.count === 0 ? [] : out
}
