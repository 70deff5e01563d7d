/**
 * The lexicon laid over a text: one pass that finds, at each token, the longest phrase of each category
 * that begins there. All later stages ask this table instead of searching the text again.
 */
import type { Tokens } from './tokenize.js'
import { NOWHERE, ROOT, Trie } from './trie.js'

/** The categories of phrases that mentions are built from. */
const CATEGORIES = [
  'honorific',
  'plural-honorific',
  'degree',
  'rank',
  'religious',
  'role-noun',
  'position',
  'position-prefix',
  'organization-head',
  'organization-name',
  'place-kind',
  'place',
  'country',
  'name-stop',
  'name-noun',
  'common-noun',
  'namesake',
  'person-name',
  'several',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Phrases with their categories. */
export class Gazetteer {
  private readonly trie = new Trie()
  /** Of each node; bit k: a phrase of category k ends there. */
  private readonly categories: number[] = []

  /** Adds phrases of one category. */
  add(category: Category, phrases: Iterable<string>): this {
    const bit = 1 << CATEGORIES.indexOf(category)
    for (const phrase of phrases) {
      const node = this.trie.add(phrase)
      while (this.categories.length <= node) this.categories.push(0)
      if (node !== ROOT) this.categories[node] = (this.categories[node] ?? 0) | bit
    }
    return this
  }

  /** Finds all phrases in the tokens. */
  scan(tokens: Tokens): Annotations {
    const { trie, categories } = this
    const { count } = tokens
    const lengths = new Uint8Array(count * CATEGORIES.length)
    const found = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      let node = trie.next(ROOT, tokens, i)
      for (let j = i + 1; node !== NOWHERE; j++) {
        const ended = categories[node] ?? 0
        if (ended !== 0) {
          found[i] = (found[i] ?? 0) | ended
          for (let bits = ended; bits; bits &= bits - 1)
            lengths[i * CATEGORIES.length + 31 - Math.clz32(bits & -bits)] = j - i
        }
        if (j >= count) break
        node = trie.next(node, tokens, j)
      }
    }
    return new Annotations(tokens, lengths, found)
  }
}

/** What the lexicon says about each token of a text. */
export class Annotations {
  constructor(
    readonly tokens: Tokens,
    /** A token's lengths stand side by side: who asks for one mostly asks for the next. */
    private readonly lengths: Uint8Array,
    /** Bit k: a phrase of category k begins at the token. At most tokens none does, which is told at once. */
    private readonly found: Uint32Array,
  ) {}

  /** Whether a phrase of one of the categories begins at token `i`. */
  beginsAny(categories: CategorySet, i: number): boolean {
    return ((this.found[i] ?? 0) & categories) !== 0
  }

  /** How many tokens the longest phrase of the category covers that begins at token `i`; 0 for none. */
  at(category: Category, i: number): number {
    if (!this.found[i]) return 0
    return this.lengths[i * CATEGORIES.length + INDEX[category]] ?? 0
  }
}

/** Bit k: category k belongs to it. */
export type CategorySet = number

export const setOf = (...categories: readonly Category[]): CategorySet =>
  categories.reduce((bits, category) => bits | (1 << CATEGORIES.indexOf(category)), 0)

const INDEX = Object.fromEntries(CATEGORIES.map((category, k) => [category, k])) as Record<Category, number>
