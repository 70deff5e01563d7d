/** Colours for a terminal, and none for anything else or where the user wants none (no-color.org). */

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

/** Whatever would steer a terminal: control characters, and those that turn the direction of writing. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** The words of an article are no commands to a terminal. */
export const printable = (text: string): string => text.replace(STEERING, '\ufffd')
