/** Marks that open a title, and words that open a purpose. */

export const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['”', '”'],
])
/** A purpose is part of the name only while the topic is not yet said. */
export const PURPOSE = new Set(['nhằm', 'để'])
