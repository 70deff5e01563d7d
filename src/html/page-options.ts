import type { ParseOptions } from '../record.js'

/**
 * The options to read the text of a page with: its headline is the title, and the day it was published stands for the
 * `referenceDate`, unless the caller gives one.
 *
 * @param own - those of the caller
 * @param title - the headline found on the page
 * @param publishedAt - as `ParsedPage` has it
 */
export function pageOptions(own: ParseOptions, title: string | null, publishedAt: string | null): ParseOptions {
  const options = { ...own }
  if (title !== null) options.title = title
  const referenceDate = own.referenceDate ?? publishedAt?.slice(0, 10)
  if (referenceDate !== undefined) options.referenceDate = referenceDate
  return options
}
