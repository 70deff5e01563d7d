import type { Span } from '../record.js'

/** A stretch of text in which the same facts hold. */
export interface Segment {
  start: number
  end: number
  /** Indices of the facts that cover it, the outermost first. */
  covers: readonly number[]
}

/** More facts at one place are not marked; they would be neither legible nor, in number, bounded. */
const DEEPEST = 6

/**
 * Cuts a text where facts begin and end. Facts may overlap in any way; what lies outside the text, as in a record of
 * another text, covers nothing.
 *
 * @param length - of the text
 * @param spans - of the facts
 * @returns segments in order, without gaps, that make up the text
 */
export function segmentsOf(length: number, spans: readonly Span[]): Segment[] {
  const order = spans
    .map((span, index) => ({ ...span, index }))
    .filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && end <= length)
    .filter(({ start, end }) => start < end)
    // of facts that begin together, the longest is the outermost
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
  const cuts = [...new Set([0, length, ...order.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  let open: typeof order = []
  let next = 0
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter(({ end }) => end > start)
    for (; order[next]?.start === start; next++) if (open.length < DEEPEST) open.push(order[next]!)
    return { start, end: cuts[i + 1]!, covers: open.map(({ index }) => index) }
  })
}

/** A change from one segment to the next: marks to close, then marks to open. */
export interface Step {
  close: readonly number[]
  open: readonly { index: number; continued: boolean }[]
}

/**
 * The marks to close and to open between segments so that they nest: a mark that ends within another closes that one
 * too, and it is opened anew.
 *
 * @returns one step before each segment, and one after the last
 */
export function stepsOf(segments: readonly Segment[]): Step[] {
  const seen = new Set<number>()
  let open: readonly number[] = []
  return [...segments.map(({ covers }) => covers), []].map((covers) => {
    let kept = 0
    while (kept < open.length && open[kept] === covers[kept]) kept++
    const step = {
      close: open.slice(kept).reverse(),
      open: covers.slice(kept).map((index) => ({ index, continued: seen.has(index) })),
    }
    for (const index of covers) seen.add(index)
    open = covers
    return step
  })
}
