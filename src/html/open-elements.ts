/**
 * The elements that are open at a place of the page. Forgives as browsers do: what was never closed is closed by what
 * follows, and an end tag that nothing opened is ignored. Each step costs the same however deep the page is nested:
 * where the open elements of a name stand is kept for each name. (The parser that htmlparser2 puts on its tokenizer
 * searches and shifts its whole stack for each tag, which is quadratic on a page of nothing but "<div>".)
 */
import { BLOCKS, ENDS_BEFORE, NOT_TEXT, SCOPES, TABLE_PARTS } from './elements.js'

interface Open<T> {
  readonly name: string
  readonly value: T
}

export class OpenElements<T> {
  private readonly stack: Open<T>[] = []
  private readonly byName = new Map<string, number[]>()
  private readonly scopes: number[] = []
  private readonly blocks: number[] = []

  /** @param closed - told of each element that ends, innermost first */
  constructor(private readonly closed: (value: T, name: string) => void) {}

  get top(): T | undefined {
    return this.stack[this.stack.length - 1]?.value
  }

  /** Ends what the start tag of an element ends. */
  makeRoomFor(name: string): void {
    const rule = ENDS_BEFORE.get(name)
    if (rule) {
      const bound = Math.max(...rule.within.map((outer) => this.lastOf(outer)))
      const from = Math.max(...rule.ends.map((ended) => this.lastOf(ended)))
      if (from > bound) this.closeFrom(from)
    } else if (BLOCKS.has(name)) {
      const paragraph = this.lastOf('p')
      if (paragraph > last(this.scopes)) this.closeFrom(paragraph)
    }
  }

  open(name: string, value: T): void {
    const at = this.stack.length
    this.stack.push({ name, value })
    const places = this.byName.get(name)
    if (places) places.push(at)
    else this.byName.set(name, [at])
    if (SCOPES.has(name)) this.scopes.push(at)
    if (BLOCKS.has(name)) this.blocks.push(at)
  }

  /** An end tag: ends the element and all that is open in it, unless a tag may not reach that far. */
  close(name: string): void {
    const at = this.lastOf(name)
    if (at < 0) return
    if (at > this.boundOf(name)) this.closeFrom(at)
  }

  closeAll(): void {
    this.closeFrom(0)
  }

  private boundOf(name: string): number {
    // What hides its content must not go on hiding because a paragraph in it was left open.
    if (name === 'table' || NOT_TEXT.has(name)) return -1
    if (TABLE_PARTS.has(name)) return this.lastOf('table')
    return BLOCKS.has(name) ? last(this.scopes) : last(this.blocks)
  }

  private lastOf(name: string): number {
    const places = this.byName.get(name)
    return places ? last(places) : -1
  }

  private closeFrom(depth: number): void {
    while (this.stack.length > depth) {
      const open = this.stack.pop()
      if (!open) return
      const at = this.stack.length
      this.byName.get(open.name)?.pop()
      if (last(this.scopes) === at) this.scopes.pop()
      if (last(this.blocks) === at) this.blocks.pop()
      this.closed(open.value, open.name)
    }
  }
}

const last = (places: readonly number[]): number => places[places.length - 1] ?? -1
