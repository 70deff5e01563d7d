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

/** Something that rows ask of a window, and bit k for each row k that asks it. */
interface Demand<T> {
  readonly what: T
  rows: number
}

function demandsOf<T>(of: (row: DateRow) => readonly T[]): Demand<T>[] {
  const demands = new Map<T, Demand<T>>()
  ROWS.forEach((row, k) => {
    for (const what of of(row)) {
      const demand = demands.get(what)
      if (demand) demand.rows |= 1 << k
      else demands.set(what, { what, rows: 1 << k })
    }
  })
  return [...demands.values()]
}

/** One of a row's words must occur, and all of its patterns. Rows ask for the same, so each is looked for once. */
const WORDS = demandsOf((row) => row.needs)
const PATTERNS = demandsOf((row) => row.also ?? [])

/** Bit k: what row k needs occurs in the window. */
function rowsFor(window: string): number {
  let rows = 0
  for (const word of WORDS) if ((rows & word.rows) !== word.rows && window.includes(word.what)) rows |= word.rows
  for (const pattern of PATTERNS) if (rows & pattern.rows && !pattern.what.test(window)) rows &= ~pattern.rows
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
