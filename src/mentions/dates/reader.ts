/** The chrono instances of our own: our parsers and refiners, none of its built-in ones. */
import type { ParsedResult } from 'chrono-node'
// the main entry would load the locales of all languages
import { Chrono } from 'chrono-node/vi'
import { COMPANION_ROWS, DATE_ROWS, parserOf } from './parsers.js'
import { closeBrackets, dropCompanions, joinNeighbours, longestFirst } from './refiners.js'
import type { DateRow } from './row.js'

/**
 * Chrono wants an instant and a zone. Nothing is read from them: only components that are certain count.
 * They are fixed so that neither the clock nor the machine's zone can have a say.
 */
const REFERENCE = { instant: new Date(0), timezone: 420 }

const ROWS: readonly DateRow[] = [...DATE_ROWS, ...COMPANION_ROWS]
/** The bits of the rows that give a day or period; the others count only beside one of them. */
const GIVES_DATE = (1 << DATE_ROWS.length) - 1

/** Chrono runs every parser that it has, so each set of rows that occurs has an instance with just these. */
const instances = new Map<number, Chrono>()

function chronoOf(rows: number): Chrono {
  let chrono = instances.get(rows)
  if (!chrono) {
    chrono = new Chrono({
      parsers: ROWS.filter((_, k) => rows & (1 << k)).map(parserOf),
      // the second round joins what the first has made: "7h ngày 5/7" and "17h ngày 6/7"
      refiners: [longestFirst, joinNeighbours, joinNeighbours, closeBrackets, dropCompanions],
    })
    instances.set(rows, chrono)
  }
  return chrono
}

/** Bit k: what row k needs occurs in the window. */
function rowsFor(window: string): number {
  let rows = 0
  ROWS.forEach(({ needs, also }, k) => {
    if (needs.some((word) => window.includes(word)) && (!also || also.test(window))) rows |= 1 << k
  })
  return rows
}

/**
 * The parts of one window, joined into mentions.
 *
 * @param window - in lower case
 */
export function readWindow(window: string): ParsedResult[] {
  const rows = rowsFor(window)
  return rows & GIVES_DATE ? chronoOf(rows).parse(window, REFERENCE) : []
}
