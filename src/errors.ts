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
 * A text, or a web page, longer than the caller is willing to have read; see `maxLength` and `maxPageLength`.
 *
 * @example
 * parse(text, { maxLength: 100_000 }) // throws TextTooLongError: text: 250000 UTF-16 code units, more than maxLength (100000)
 */
export class TextTooLongError extends RangeError {
  override readonly name = 'TextTooLongError'

  /**
   * @param length - of the text, or of the page, in UTF-16 code units
   * @param maxLength - the most that was allowed
   * @param option - what allows it
   */
  constructor(
    readonly length: number,
    readonly maxLength: number,
    readonly option: 'maxLength' | 'maxPageLength' = 'maxLength',
  ) {
    super(
      `${option === 'maxLength' ? 'text' : 'html'}: ${length} UTF-16 code units, more than ${option} (${maxLength})`,
    )
  }
}
