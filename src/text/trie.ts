/**
 * A trie over the words of a text. Its edges stand in one table of integers, so that a step from a word to the next
 * costs one look into it, whatever the word.
 */
import { tokenize, type Tokens } from './tokenize.js'

/** Parent, word and child. */
const EDGE = 3
const FEWEST_SLOTS = 32
const FEWEST_OPENINGS = 8
export const ROOT = 0
/** There is no such child: no edge leads to the root. */
export const NOWHERE = 0

export class Trie {
  private edges = new Int32Array(FEWEST_SLOTS * EDGE)
  /** Bit k: a phrase begins with the word of number k. Most words begin none, which costs no search among the edges. */
  private openings = new Int32Array(FEWEST_OPENINGS)
  private nodes = 1
  /** Words that have no number in the vocabulary get one below 0 here. */
  private readonly strays = new Map<string, number>()

  /** The node at which a phrase ends; {@link ROOT} for one without words. */
  add(phrase: string, backwards = false): number {
    const tokens = tokenize(phrase)
    let node = ROOT
    for (let k = 0; k < tokens.count; k++)
      node = this.grown(node, this.own(tokens, backwards ? tokens.count - 1 - k : k))
    return node
  }

  /** The node behind `node` for the word of token `i`, or {@link NOWHERE}. */
  next(node: number, tokens: Tokens, i: number): number {
    const word = tokens.numbers[i] || this.stray(tokens, i)
    if (node === ROOT && word > 0 && !this.isOpening(word)) return NOWHERE
    return word === 0 ? NOWHERE : (this.edges[this.slotOf(node, word) + 2] ?? NOWHERE)
  }

  private isOpening(word: number): boolean {
    return ((this.openings[word >> 5] ?? 0) & (1 << (word & 31))) !== 0
  }

  private addOpening(word: number): void {
    const at = word >> 5
    if (at >= this.openings.length) {
      const wider = new Int32Array(2 * at)
      wider.set(this.openings)
      this.openings = wider
    }
    this.openings[at] = (this.openings[at] ?? 0) | (1 << (word & 31))
  }

  private stray(tokens: Tokens, i: number): number {
    return this.strays.size === 0 ? 0 : (this.strays.get(tokens.words[i] ?? '') ?? 0)
  }

  private own(tokens: Tokens, i: number): number {
    const known = tokens.numbers[i] || this.stray(tokens, i)
    if (known !== 0) return known
    const number = -1 - this.strays.size
    this.strays.set(tokens.words[i] ?? '', number)
    return number
  }

  /** The slot of an edge, or the free one where it would stand. */
  private slotOf(node: number, word: number): number {
    const { edges } = this
    const mask = edges.length / EDGE - 1
    let slot = (Math.imul(word, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b)) >>> 8
    for (;;) {
      const at = (slot & mask) * EDGE
      if (edges[at + 2] === NOWHERE || (edges[at + 1] === word && edges[at] === node)) return at
      slot++
    }
  }

  private grown(node: number, word: number): number {
    const at = this.slotOf(node, word)
    const child = this.edges[at + 2]
    if (child) return child
    if (this.nodes * 2 * EDGE > this.edges.length) {
      this.widen()
      return this.grown(node, word)
    }
    if (node === ROOT && word > 0) this.addOpening(word)
    this.edges[at] = node
    this.edges[at + 1] = word
    return (this.edges[at + 2] = this.nodes++)
  }

  /** No more than half of the slots are ever taken. */
  private widen(): void {
    const old = this.edges
    this.edges = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += EDGE) {
      const child = old[at + 2] ?? NOWHERE
      if (child === NOWHERE) continue
      const node = old[at] ?? 0
      const word = old[at + 1] ?? 0
      const to = this.slotOf(node, word)
      this.edges[to] = node
      this.edges[to + 1] = word
      this.edges[to + 2] = child
    }
  }
}
