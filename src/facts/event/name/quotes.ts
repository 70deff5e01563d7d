/** Marks that open a title, and words that open a purpose. */

/** Opening marks, and what closes each. */
export const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['”', '”'],
  ['„', '”'],
])
/** A purpose is part of the name only while the topic is not yet said. */
export const PURPOSE = new Set(['nhằm', 'để'])
