/**
 * Phrases of the lexicon, indexed by their words, so that the cost of a look-up follows the text and
 * not the number of phrases.
 */
import type { Tokens } from './tokenize.js'
import { NOWHERE, ROOT, Trie } from './trie.js'

/** A phrase found at a token. */
export interface PhraseMatch<T> {
  /** How many tokens it covers. */
  readonly length: number
  readonly value: T
}

/** A trie with the values of its nodes. */
interface Tree<T> {
  readonly trie: Trie
  readonly values: (T | undefined)[]
}

/** Phrases with their values, put into a trie when they are first asked for. */
export class PhraseIndex<T> {
  private forwards: Tree<T> | null = null
  /** The phrases by their words from the last to the first. */
  private backwards: Tree<T> | null = null

  constructor(private readonly entries: Iterable<readonly [phrase: string, value: T]>) {}

  private grow(backwards: boolean): Tree<T> {
    const trie = new Trie()
    const values: (T | undefined)[] = []
    for (const [phrase, value] of this.entries) {
      const node = trie.add(phrase, backwards)
      while (values.length <= node) values.push(undefined)
      if (node !== ROOT) values[node] ??= value
    }
    return { trie, values }
  }

  /** The longest phrase that begins at token `at` and ends before token `limit`, or null. */
  longestAt(tokens: Tokens, at: number, limit: number = tokens.count): PhraseMatch<T> | null {
    const { trie, values } = (this.forwards ??= this.grow(false))
    let found: PhraseMatch<T> | null = null
    let node = ROOT
    for (let i = at; i < limit && (node = trie.next(node, tokens, i)) !== NOWHERE; i++) {
      const value = values[node]
      if (value !== undefined) found = { length: i - at + 1, value }
    }
    return found
  }

  /** The longest phrase that ends before token `at` and begins at token `from` or behind it, or null. */
  longestBefore(tokens: Tokens, at: number, from: number): PhraseMatch<T> | null {
    const { trie, values } = (this.backwards ??= this.grow(true))
    let found: PhraseMatch<T> | null = null
    let node = ROOT
    for (let i = at - 1; i >= from && (node = trie.next(node, tokens, i)) !== NOWHERE; i--) {
      const value = values[node]
      if (value !== undefined) found = { length: at - i, value }
    }
    return found
  }
}
