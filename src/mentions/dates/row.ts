/** What a parser of dates is made of: a row, and the helpers that rows share. */
import type { DateMention } from './mention.js'
import { edtf, type PrintedDay } from './calendar.js'
import { cueBefore, type Cue } from './context.js'
import type { Notes, ParsingContext } from './notes.js'
import type { NumericDay } from './numeric.js'
import { GAP, pattern, SESSION, sessionIn, WORD_START } from './syntax.js'

/** Components as printed; null is one that is not. */
export type Values = Readonly<Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute', number | null>>>

/** What a row reads from a match. */
interface Reading {
  /** Where the part ends in the match; all of it if absent. */
  readonly length?: number
  readonly first: Values
  readonly last?: Values | undefined
  readonly notes: Omit<Notes, 'rule'>
}

/** One parser. */
export interface DateRow {
  /** Stable id, what `mention.rule` carries if this part gives the day. */
  readonly id: string
  /** In lower case; the pattern is tried only on windows in which one of them occurs. */
  readonly needs: readonly string[]
  /** What must all occur too, where words alone occur too often: cheaper to look for than the pattern. */
  readonly also?: readonly RegExp[]
  /** Over the window in lower case. */
  readonly pattern: RegExp
  read(match: RegExpMatchArray, context: ParsingContext): Reading | null
  readonly examples: {
    /** Text, the words of the mention, and what else it holds. */
    readonly yes: readonly (readonly [text: string, words: string, expected?: Partial<DateMention>])[]
    /** Texts in which this row finds nothing. */
    readonly no: readonly string[]
  }
}

/** Where the match stands; chrono always sets it. */
export const at = (match: RegExpMatchArray): number => match.index ?? 0

/** "trong hai ngày", "từ", "các ngày": the words before "ngày" in a range or list. */
export const LEAD = `(?:(?:trong|từ)${GAP})?(?:(?:các|những|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|0?\\d)${GAP}(?=ngày|đêm|buổi|hôm))?`

const CUE_IN = pattern(`${WORD_START}(?:ngày|hôm|${SESSION})`)

/** The cue of figures at `figures` of the match: its own words, or what stands before it. */
export function cueOf(match: RegExpMatchArray, context: ParsingContext, figures: number, end: number): Cue {
  const own = match[0].slice(0, figures)
  if (CUE_IN.test(own)) return 'strong'
  if (/[A-Za-zÀ-ỹ]/u.test(own)) return 'weak'
  return cueBefore(context.text, at(match) + figures, at(match) + end)
}

/** Is the cue enough for figures parted by this sign? "-" and "." part amounts and versions far oftener than days. */
export function cueSuffices(cue: Cue, day: NumericDay): boolean {
  if (day.year !== null && (day.year >= 1000 || cue !== null)) return true
  return day.separator === '/' || day.separator === '' ? cue !== null : cue === 'strong'
}

/** Notes of a date; `days` only of a list. */
export const datePart = (words: string, days: readonly PrintedDay[] = []): Omit<Notes, 'rule'> => ({
  part: 'date',
  precision: 'day',
  session: sessionIn(words),
  ...(days.length > 1 ? { days: days.map(edtf) } : {}),
})
