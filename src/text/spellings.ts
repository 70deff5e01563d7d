/** Words that are printed in two ways. */

/** The words as they are and, where they end in "sĩ", with "sỹ": "bác sĩ", "bác sỹ". */
export const inBothSpellings = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word, word.replaceAll('sĩ', 'sỹ')])),
]
