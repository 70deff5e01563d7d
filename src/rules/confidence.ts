/** Confidence of a fact: the precision of the rule that found it. */
import { MEASURED } from './measured.js'

/**
 * The rule's precision on a labelled corpus, smoothed by Laplace's rule of succession, (right + 1) / (found + 2),
 * so that a rule seen seldom claims little and one never seen claims nothing either way.
 */
export function confidenceOf(rule: string): number {
  const measured = Object.hasOwn(MEASURED, rule) ? MEASURED[rule] : undefined
  const [right, found] = measured ?? [0, 0]
  return Math.round(((right + 1) / (found + 2)) * 1000) / 1000
}
