/**
 * An option that cannot be used: an impossible reference date, a malformed lexicon.
 *
 * @example
 * parse(text, { referenceDate: '2018-02-30' }) // throws OptionsError: referenceDate: no such day: "2018-02-30"
 */
export class OptionsError extends TypeError {
  override readonly name = 'OptionsError'

  /**
   * @param option - the option at fault: "referenceDate", "lexicon.people[0].name"
   * @param problem - what is wrong with it
   */
  constructor(
    readonly option: string,
    readonly problem: string,
  ) {
    super(`${option}: ${problem}`)
  }
}

/**
 * A text longer than the caller is willing to have read; see `maxLength`.
 *
 * @example
 * parse(text, { maxLength: 100_000 }) // throws TextTooLongError: text: 250000 UTF-16 code units, more than maxLength (100000)
 */
export class TextTooLongError extends RangeError {
  override readonly name = 'TextTooLongError'

  /**
   * @param length - of the text, in UTF-16 code units
   * @param maxLength - the most that was allowed
   */
  constructor(
    readonly length: number,
    readonly maxLength: number,
  ) {
    super(`text: ${length} UTF-16 code units, more than maxLength (${maxLength})`)
  }
}
