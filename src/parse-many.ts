import { checkOptions } from './options.js'
import { parse } from './parse.js'
import type { Input, Inputs, NewsRecord, ParseOptions } from './record.js'

/**
 * What became of one input of many: its record, or the error for want of one. Test `error`, and the type of `record`
 * follows.
 */
export type Settled = {
  /** The place of the input among the inputs, from 0. */
  index: number
  /** The input's own `id`; null when it has none. */
  id: string | null
} & ({ record: NewsRecord; error: null } | { record: null; error: Error })

/**
 * Reads articles one after the other, as they come.
 *
 * @param inputs - texts, or texts with options of their own; from an array, a generator, a stream
 * @param options - for all; an input's own options go before these
 * @returns one record an input, in the same order; the next input is taken when the record before it has been
 * @throws TypeError for a string in place of the inputs; what `parse` throws, at the input that it threw for; {@link parseManySettled} goes on instead
 * @example
 * for await (const record of parseMany(articles, { referenceDate: '2018-07-20' })) console.log(record.event?.text)
 */
export async function* parseMany(
  inputs: Inputs,
  options: ParseOptions = {},
): AsyncGenerator<NewsRecord, void, undefined> {
  requireSeveral(inputs)
  for await (const input of inputs) yield parseInput(input, options)
}

/**
 * Reads articles as {@link parseMany} does, but an input that cannot be read (no string, an impossible reference date)
 * gives its error as a value, and the inputs after it are read all the same.
 *
 * @param inputs - texts, or texts with options of their own; from an array, a generator, a stream
 * @param options - for all; an input's own options go before these
 * @returns one result an input, in the same order; the next input is taken when the result before it has been
 * @throws OptionsError at the first step when `options`, which are no input's fault, cannot be used; and what the
 *   iterable itself throws, since no input can come after that
 * @example
 * for await (const { index, id, record, error } of parseManySettled(articles)) {
 *   if (error) console.error(id ?? index, error.message)
 *   else console.log(record.event?.text)
 * }
 */
export async function* parseManySettled(
  inputs: Inputs,
  options: ParseOptions = {},
): AsyncGenerator<Settled, void, undefined> {
  requireSeveral(inputs)
  checkOptions(options)
  let index = 0
  for await (const input of inputs) yield settle(input, index++, options)
}

function settle(input: Input, index: number, options: ParseOptions): Settled {
  const id = idOf(input)
  try {
    return { index, id, record: parseInput(input, options), error: null }
  } catch (error) {
    return { index, id, record: null, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

function parseInput(input: Input, options: ParseOptions): NewsRecord {
  // What is no object has no text either, whatever the types say: parse tells what it got.
  if (typeof input !== 'object' || (input as unknown) === null) return parse(input as string, options)
  // An own option that is undefined is none: it takes nothing away from those for all.
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  return parse(input.text, { ...options, ...Object.fromEntries(given) })
}

/** A string is iterable too: its letters would be read one by one. */
function requireSeveral(inputs: unknown): void {
  if (typeof inputs === 'string') throw new TypeError('inputs: expected an iterable of articles, got one string')
}

/** Callers without types pass anything. */
function idOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null
  return typeof input.id === 'string' ? input.id : null
}
