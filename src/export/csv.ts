/** Rows as CSV (RFC 4180), safe to open in a spreadsheet. */

/** How the table is written. */
export interface CsvOptions {
  /** Whether it begins with a byte order mark, by which Excel knows UTF-8; false unless given. */
  bom?: boolean
  /** What stands between cells: a comma unless given; Excel wants a semicolon where the decimal sign is a comma. */
  delimiter?: ',' | ';' | '\t'
}

type Cell = string | number | boolean | null

/** The name of each column with what stands in it. */
export type Columns<TRow> = readonly (readonly [name: string, cell: (row: TRow) => Cell])[]

/** @throws TypeError if a caller without types passed another delimiter */
export function toCsv<TRow>(rows: readonly TRow[], columns: Columns<TRow>, options: CsvOptions = {}): string {
  const { bom = false, delimiter = ',' } = options
  if (![',', ';', '\t'].includes(delimiter))
    throw new TypeError(`delimiter: expected ",", ";" or a tab, got ${JSON.stringify(delimiter)}`)
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => written(cell(row)))),
  ].map((cells) => `${cells.join(delimiter)}\r\n`)
  return (bom ? '\uFEFF' : '') + lines.join('')
}

/** Several texts in one cell. */
export const list = (texts: readonly string[]): string => texts.join('; ')

/**
 * A spreadsheet takes a cell that begins with one of these signs for a formula, some also behind white space and
 * signs that are not seen, or in full width.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u

/** All delimiters are quoted, whichever is in use: a program that guesses another must not find a cell of its own. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
