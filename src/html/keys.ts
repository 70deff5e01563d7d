/** Names and headlines in a form in which they can be compared. */

/** Words alone, in lower case: a headline is the same with other quotation marks or another case. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Whether one of an element's names stands in a table; of generated ids the last part counts too. */
export const isNamed = (names: readonly string[], table: ReadonlySet<string>): boolean =>
  names.some((name) => table.has(name) || (name.includes('_') && table.has(name.slice(name.lastIndexOf('_') + 1))))

/** Whether a word of one of the names stands in a table. */
export const hasWord = (names: readonly string[], table: ReadonlySet<string>): boolean =>
  names.some((name) => table.has(name) || name.split(/[-_]/).some((word) => table.has(word)))

/** White space collapsed. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
