/**
 * The parsers of dates for chrono, made of the rows. Each reads a part (a date, a part of the day, a clock time ...);
 * the refiners join the parts that stand together.
 */
import { lunarAfter } from './context.js'
import { note, type Components, type Parser, type Result } from './notes.js'
import { NUMERIC_ROWS } from './numeric-rows.js'
import { PERIOD_ROWS } from './period-rows.js'
import { COMPANION_ROWS, RELATIVE_ROWS } from './relative-rows.js'
import { at, type DateRow, type Values } from './row.js'
import { WORD_ROWS } from './word-rows.js'

export { COMPANION_ROWS }

/** The rows that give a mention its day or period; of readings of the same words the first row's counts. */
export const DATE_ROWS: readonly DateRow[] = [...WORD_ROWS, ...NUMERIC_ROWS, ...PERIOD_ROWS, ...RELATIVE_ROWS]

function assign(components: Components, values: Values): Components {
  for (const [key, value] of Object.entries(values) as [keyof Values, number | null][]) {
    if (value !== null) components.assign(key, value)
  }
  return components
}

/** A pattern whose first word is optional may begin with the comma before its second. */
const LEADING = /^[ ,]+/

/** The chrono parser of a row. */
export function parserOf(row: DateRow): Parser {
  return {
    pattern: () => row.pattern,
    extract(context, match): Result | null {
      const reading = row.read(match, context)
      if (!reading) return null
      const lead = LEADING.exec(match[0])?.[0].length ?? 0
      const start = at(match) + lead
      const end = at(match) + (reading.length ?? match[0].length)
      const lunar = reading.notes.part === 'date' ? lunarAfter(context.text, end) : 0
      const words = context.text.slice(start, end + lunar)
      if (lunar > 0) {
        return note(context.createParsingResult(start, words, context.createParsingComponents()), {
          part: 'lunar',
          rule: 'date/lunar',
          session: reading.notes.session,
        })
      }
      const first = assign(context.createParsingComponents(), reading.first)
      const last = reading.last ? assign(context.createParsingComponents(), reading.last) : undefined
      return note(context.createParsingResult(start, words, first, last), { ...reading.notes, rule: row.id })
    },
  }
}
