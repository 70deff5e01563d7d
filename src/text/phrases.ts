/**
 * Phrases of the lexicon, indexed by their words, so that the cost of a look-up follows the text and
 * not the number of phrases.
 */
import { tokenize, type Tokens } from './tokenize.js'

interface Node<T> {
  next: Map<string, Node<T>> | null
  value: T | undefined
}

/** A phrase found at a token. */
export interface PhraseMatch<T> {
  /** How many tokens it covers. */
  readonly length: number
  readonly value: T
}

/** A trie over folded tokens, built when it is first asked. */
export class PhraseIndex<T> {
  private root: Node<T> | null = null
  /** The phrases by their words from the last to the first. */
  private backwards: Node<T> | null = null

  constructor(private readonly entries: Iterable<readonly [phrase: string, value: T]>) {}

  private build(ordered: (words: readonly string[]) => readonly string[]): Node<T> {
    const root: Node<T> = { next: null, value: undefined }
    for (const [phrase, value] of this.entries) {
      let node = root
      for (const word of ordered(tokenize(phrase).words)) {
        node.next ??= new Map()
        let child = node.next.get(word)
        if (!child) node.next.set(word, (child = { next: null, value: undefined }))
        node = child
      }
      if (node !== root) node.value ??= value
    }
    return root
  }

  /** The longest phrase that begins at token `at` and ends before token `limit`, or null. */
  longestAt(tokens: Tokens, at: number, limit: number = tokens.count): PhraseMatch<T> | null {
    let node: Node<T> = (this.root ??= this.build((words) => words))
    let found: PhraseMatch<T> | null = null
    for (let i = at; i < limit; i++) {
      const child: Node<T> | undefined = node.next?.get(tokens.words[i] ?? '')
      if (!child) break
      node = child
      if (node.value !== undefined) found = { length: i - at + 1, value: node.value }
    }
    return found
  }

  /** The longest phrase that ends before token `at` and begins at token `from` or behind it, or null. */
  longestBefore(tokens: Tokens, at: number, from: number): PhraseMatch<T> | null {
    let node: Node<T> = (this.backwards ??= this.build((words) => [...words].reverse()))
    let found: PhraseMatch<T> | null = null
    for (let i = at - 1; i >= from; i--) {
      const child: Node<T> | undefined = node.next?.get(tokens.words[i] ?? '')
      if (!child) break
      node = child
      if (node.value !== undefined) found = { length: at - i, value: node.value }
    }
    return found
  }
}
