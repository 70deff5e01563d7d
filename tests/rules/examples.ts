/** Runs the examples of a rule: each through the whole reading, as an article of one passage. */
import { expect, test } from 'vitest'
import { readArticle } from '../../src/read.js'
import { matchRules, type Rule } from '../../src/rules/rule.js'
import { checkOptions } from '../../src/options.js'

function slotsOf(rule: Rule, text: string): Record<string, string>[] {
  const article = readArticle(text, checkOptions(undefined))
  return article.passages.flatMap((passage) =>
    matchRules([rule], passage.skeleton).map((match) => {
      const slots: Record<string, string> = {}
      for (const name of Object.keys(rule.examples.yes[0]?.[1] ?? {})) {
        const range = match.slot(name)
        if (range)
          slots[name] = article.reader.text.slice(
            passage.skeleton.startAt(range.from),
            passage.skeleton.endAt(range.to),
          )
      }
      return slots
    }),
  )
}

/** One test for each example of each rule. */
export function testExamples(rules: readonly Rule[]): void {
  for (const rule of rules) {
    test.each(rule.examples.yes.map(([text, slots]) => [text, slots] as const))(
      `${rule.id} matches: %s`,
      (text, slots) => {
        expect(slotsOf(rule, text)).toContainEqual(slots)
      },
    )
    test.each(rule.examples.no.map((text) => [text]))(`${rule.id} leaves: %s`, (text) => {
      expect(slotsOf(rule, text)).toEqual([])
    })
    test(`${rule.id} has examples of both kinds`, () => {
      expect(rule.examples.yes.length).toBeGreaterThan(0)
      expect(rule.examples.no.length).toBeGreaterThan(0)
    })
  }
}
