/** Colours for a terminal, and none for anything else or where the user wants none (no-color.org). */
import { visible } from '../view/visible.js'

export type Colours = Readonly<Record<'bold' | 'dim', (text: string) => string>>

const plain = (text: string): string => text
const escape =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`

export const wantsColours = (isTerminal: boolean): boolean =>
  isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

export const coloursFor = (isTerminal: boolean): Colours =>
  wantsColours(isTerminal) ? { bold: escape(1, 22), dim: escape(2, 22) } : { bold: plain, dim: plain }

/** The words of an article, on one line: they are no commands to a terminal. */
export const printable = (text: string): string => visible(text).replace(/\s+/g, ' ')
