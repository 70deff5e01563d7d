/** The lines of a text that are not blank. */
import { BULLET, ORNAMENT } from './layout/line.js'
import { TokenFlag, type Tokens } from './tokenize.js'

/** One line, trimmed, without the pictures before its words, with its tokens [first, last). */
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
  /** The pictures before its words: "🌸" of "🌸 Dự buổi lễ có:"; "" where it has none. */
  picture: string
  /** A bullet, a number or a picture that neighbouring lines share stands before it. */
  item: boolean
}

/** @param folded - the text folded, see fold() */
export function rawLines(folded: string, tokens: Tokens): RawLine[] {
  const out: RawLine[] = []
  let first = 0
  let before = 0
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && !((tokens.flags[i] ?? 0) & TokenFlag.LineBefore)) continue
    const line = lineOf(folded, tokens, first, i)
    first = i
    if (!line) continue
    const gap = folded.slice(before, line.start)
    line.blankBefore = out.length > 0 && gap.indexOf('\n') !== gap.lastIndexOf('\n')
    before = line.end
    out.push(line)
  }
  if (tokens.count === 0) return []
  out.forEach((line, i) => {
    line.item ||= line.picture !== '' && (out[i - 1]?.picture === line.picture || out[i + 1]?.picture === line.picture)
  })
  return out
}

/** Null for a line of pictures alone. */
function lineOf(folded: string, tokens: Tokens, from: number, last: number): RawLine | null {
  const end = tokens.end[last - 1] ?? 0
  const whole = folded.slice(tokens.start[from] ?? 0, end)
  const pictures = ORNAMENT.exec(whole)?.[0] ?? ''
  if (pictures.length === whole.length && pictures !== '') return null
  let first = from
  while (first < last && (tokens.start[first] ?? 0) < (tokens.start[from] ?? 0) + pictures.length) first++
  const start = tokens.start[first] ?? 0
  return {
    start,
    end,
    first,
    last,
    lower: ((tokens.flags[first] ?? 0) & (TokenFlag.Word | TokenFlag.Capital)) === TokenFlag.Word,
    text: folded.slice(start, end),
    blankBefore: false,
    picture: pictures.trim(),
    item: BULLET.test(whole),
  }
}
