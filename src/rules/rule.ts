/**
 * Rules as rows. A rule names the words that must occur (its cues), a pattern over the skeleton of a
 * sentence, and examples that it must and must not match; one test runs the examples of every row.
 */
import { matchesOf } from '../text/matches.js'
import { cueOf, type Cue, type Sighting, type Skeleton } from './skeleton.js'

/** One rule. */
export interface Rule {
  /** Stable id, what `fact.rule` carries: "chair/person-chu-tri". */
  readonly id: string
  /** Folded phrases of whole words; the pattern is tried only on sentences in which one of them occurs. */
  readonly cues: readonly string[]
  /** Over the skeleton (lower case, Ⓟ person, Ⓣ office without a name, Ⓞ organisation, Ⓓ date); its named groups are the slots. */
  readonly pattern: RegExp
  /**
   * A look-behind that forbids a match where it holds. It is asked only where the pattern matches; inside the pattern
   * the engine would try it at each place of the sentence, which costs more than all the rest.
   */
  readonly unlessBehind?: RegExp
  /** Why the rule is right, where the pattern does not say it. */
  readonly reason?: string
  /** Sentences that match, with what a slot must hold; and sentences that must not. */
  readonly examples: {
    readonly yes: readonly (readonly [text: string, slots: Readonly<Record<string, string>>])[]
    readonly no: readonly string[]
  }
}

/** A rule that matched, with its slots as ranges of the skeleton. */
export interface RuleMatch<M, R extends Rule = Rule> {
  readonly rule: R
  readonly skeleton: Skeleton<M>
  /** Range of the whole match in the skeleton. */
  readonly from: number
  readonly to: number
  /** The range of a named group, or null where it took no part. */
  slot(name: string): { from: number; to: number } | null
  /** The mentions in a named group, in order. */
  mentions(name: string): Sighting<M>[]
}

interface CompiledRule<R extends Rule> {
  readonly rule: R
  readonly cues: readonly Cue[]
  readonly pattern: RegExp
  readonly unlessBehind: RegExp | null
}

/** By the list that holds them: each sentence is read by whole lists. */
const compiledRules = new WeakMap<readonly Rule[], readonly CompiledRule<Rule>[]>()

function compiled<R extends Rule>(rules: readonly R[]): readonly CompiledRule<R>[] {
  let known = compiledRules.get(rules)
  if (!known)
    compiledRules.set(
      rules,
      (known = rules.map((rule) => ({
        rule,
        cues: rule.cues.map(cueOf),
        pattern: new RegExp(rule.pattern.source, 'dgu'),
        unlessBehind: rule.unlessBehind ? new RegExp(rule.unlessBehind.source, 'uy') : null,
      }))),
    )
  return known as readonly CompiledRule<R>[]
}

/** All matches of the rules in one skeleton, by place; the rules' order decides between equals. */
export function matchRules<M, R extends Rule = Rule>(rules: readonly R[], skeleton: Skeleton<M>): RuleMatch<M, R>[] {
  const out: RuleMatch<M, R>[] = []
  for (const { rule, cues, pattern, unlessBehind } of compiled(rules)) {
    if (!skeleton.hasAny(cues)) continue
    for (const match of matchesOf(pattern, skeleton.text, unlessBehind)) {
      const groups = match.indices?.groups ?? {}
      const slot = (name: string): { from: number; to: number } | null => {
        const range = groups[name]
        return range ? { from: range[0], to: range[1] } : null
      }
      out.push({
        rule,
        skeleton,
        from: match.index,
        to: match.index + match[0].length,
        slot,
        mentions: (name) => {
          const range = slot(name)
          return range ? skeleton.mentionsIn(range.from, range.to) : []
        },
      })
    }
  }
  return out.length > 1 ? out.sort((a, b) => a.from - b.from) : out
}
