/** Sets of folded phrases tested at a token. */
import { PhraseIndex } from './phrases.js'
import type { Tokens } from './tokenize.js'

/** Phrases of which only the presence matters. */
export class PhraseSet {
  private readonly index: PhraseIndex<true>

  constructor(phrases: Iterable<string>) {
    this.index = new PhraseIndex([...phrases].map((phrase) => [phrase, true] as const))
  }

  /** How many tokens the longest phrase covers that begins at token `at`; 0 for none. */
  lengthAt(tokens: Tokens, at: number, limit: number = tokens.count): number {
    return this.index.longestAt(tokens, at, limit)?.length ?? 0
  }

  /** How many tokens the longest phrase covers that ends before token `at`, not before `from`; 0 for none. */
  lengthBefore(tokens: Tokens, at: number, from: number): number {
    return this.index.longestBefore(tokens, at, from)?.length ?? 0
  }
}
