/** The chrono instance of our own: our parsers and refiners, none of its built-in ones. */
import type { ParsedResult } from 'chrono-node'
// the main entry would load the locales of all languages
import { Chrono } from 'chrono-node/vi'
import { COMPANION_ROWS, DATE_ROWS, parserOf } from './parsers.js'
import { closeBrackets, dropCompanions, joinNeighbours, longestFirst } from './refiners.js'

/**
 * Chrono wants an instant and a zone. Nothing is read from them: only components that are certain count.
 * They are fixed so that neither the clock nor the machine's zone can have a say.
 */
const REFERENCE = { instant: new Date(0), timezone: 420 }

let chrono: Chrono | undefined

/** The parts of one window, joined into mentions. */
export function readWindow(window: string): ParsedResult[] {
  chrono ??= new Chrono({
    parsers: [...DATE_ROWS, ...COMPANION_ROWS].map(parserOf),
    // the second round joins what the first has made: "7h ngày 5/7" and "17h ngày 6/7"
    refiners: [longestFirst, joinNeighbours, joinNeighbours, closeBrackets, dropCompanions],
  })
  return chrono.parse(window, REFERENCE)
}
