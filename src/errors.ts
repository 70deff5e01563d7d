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
