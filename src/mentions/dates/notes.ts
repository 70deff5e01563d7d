/** What a parser tells about its result beside chrono's components: kept beside the result, where refiners read it. */
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

const kept = new WeakMap<ParsedResult, Notes>()

export function note(result: Result, notes: Notes): Result {
  kept.set(result, { ...notes, cued: notes.cued === true })
  return result
}

/** All results are noted by the parser or refiner that makes them. */
export function notesOf(result: ParsedResult): Notes {
  const notes = kept.get(result)
  if (!notes) throw new Error('a result without notes')
  return notes
}
