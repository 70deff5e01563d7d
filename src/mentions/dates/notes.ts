/**
 * What a parser tells about its result beside chrono's components: kept as chrono tags, so that refiners can
 * read it from the result.
 */
import type { ParsedComponents, ParsedResult, ParsingContext, Parser } from 'chrono-node'
import type { DaySessionWord } from '../../lexicon/date-words.js'

export type Result = ReturnType<ParsingContext['createParsingResult']>
export type Components = ReturnType<ParsingContext['createParsingComponents']>
export type { ParsedComponents, ParsedResult, ParsingContext, Parser }

/** What a result is made of. */
export type Part = 'date' | 'period' | 'lunar' | 'relative' | 'weekday' | 'session' | 'time'
type Relative = 'today' | 'yesterday' | 'tomorrow' | 'same-day'

export interface Notes {
  readonly part: Part
  readonly rule: string
  readonly session?: DaySessionWord | undefined
  readonly relative?: Relative | undefined
  readonly precision?: 'day' | 'month' | 'year'
  /** Of a list: every day as EDTF. */
  readonly days?: readonly string[]
  /** A word beside the figures says that they are a date: ngày, hôm, a part of the day. */
  readonly cued?: boolean
}

const SIGN = '='

export function note(result: Result, notes: Notes): Result {
  for (const [key, value] of Object.entries(notes) as [string, Notes[keyof Notes]][]) {
    if (value === undefined || value === false) continue
    result.addTag(`${key}${SIGN}${typeof value === 'object' ? value.join(' ') : String(value)}`)
  }
  return result
}

export function notesOf(result: ParsedResult): Notes {
  const read: Record<string, string> = {}
  for (const tag of result.start.tags()) {
    const at = tag.indexOf(SIGN)
    if (at > 0) read[tag.slice(0, at)] = tag.slice(at + 1)
  }
  const { days, cued, ...rest } = read
  return { ...(rest as unknown as Notes), ...(days ? { days: days.split(' ') } : {}), cued: cued === 'true' }
}
