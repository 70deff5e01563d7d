/**
 * The lexicon laid over a text: one pass that finds, at each token, the longest phrase of each category
 * that begins there. All later stages ask this table instead of searching the text again.
 */
import { tokenize, type Tokens } from './tokenize.js'

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

interface Node {
  next: Map<string, Node> | null
  /** Bit k: a phrase of category k ends here. */
  categories: number
}

/** Phrases with their categories, as a trie over folded tokens. */
export class Gazetteer {
  private readonly root: Node = { next: null, categories: 0 }

  /** Adds phrases of one category. */
  add(category: Category, phrases: Iterable<string>): this {
    const bit = 1 << CATEGORIES.indexOf(category)
    for (const phrase of phrases) {
      let node = this.root
      for (const word of tokenize(phrase).words) {
        node.next ??= new Map()
        let child = node.next.get(word)
        if (!child) node.next.set(word, (child = { next: null, categories: 0 }))
        node = child
      }
      if (node !== this.root) node.categories |= bit
    }
    return this
  }

  /** Finds all phrases in the tokens. */
  scan(tokens: Tokens): Annotations {
    const lengths = new Uint8Array(tokens.count * CATEGORIES.length)
    const found = new Uint32Array(tokens.count)
    const first = this.root.next
    for (let i = 0; i < tokens.count && first; i++) {
      let node = first.get(tokens.words[i] ?? '')
      for (let j = i; node; ) {
        if (node.categories) {
          found[i] = (found[i] ?? 0) | node.categories
          for (let bits = node.categories; bits; bits &= bits - 1)
            lengths[(31 - Math.clz32(bits & -bits)) * tokens.count + i] = j - i + 1
        }
        if (!node.next || ++j >= tokens.count) break
        node = node.next.get(tokens.words[j] ?? '')
      }
    }
    return new Annotations(tokens, lengths, found)
  }
}

/** What the lexicon says about each token of a text. */
export class Annotations {
  constructor(
    readonly tokens: Tokens,
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
    return this.lengths[INDEX[category] * this.tokens.count + i] ?? 0
  }
}

/** Bit k: category k belongs to it. */
export type CategorySet = number

export const setOf = (...categories: readonly Category[]): CategorySet =>
  categories.reduce((bits, category) => bits | (1 << CATEGORIES.indexOf(category)), 0)

const INDEX = Object.fromEntries(CATEGORIES.map((category, k) => [category, k])) as Record<Category, number>
