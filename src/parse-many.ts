import { parse } from './parse.js'
import type { Input, NewsRecord, ParseOptions } from './record.js'

/**
 * Reads articles one after the other, as they come.
 *
 * @param inputs - texts, or texts with options of their own; from an array, a generator, a stream
 * @param options - for all; an input's own options go before these
 * @returns one record an input, in the same order; the next input is taken when the record before it has been
 * @throws what `parse` throws, at the input that it threw for
 * @example
 * for await (const record of parseMany(articles, { referenceDate: '2018-07-20' })) console.log(record.event?.text)
 */
export async function* parseMany(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ParseOptions = {},
): AsyncGenerator<NewsRecord, void, undefined> {
  for await (const input of inputs) {
    if (typeof input === 'string') yield parse(input, options)
    else {
      const { text, ...own } = input
      yield parse(text, { ...options, ...own })
    }
  }
}
