/**
 * `bienban/streams`: articles in, records out, as web streams. They are apart from the core because their types ask
 * for those of the DOM or of Node, which the core's do not.
 */
import {
  parse,
  parseMany,
  parseManySettled,
  type Input,
  type NewsRecord,
  type ParseOptions,
  type Settled,
} from './index.js'

/**
 * A web `TransformStream` that reads each article written to it. Back-pressure holds: an article is read when its
 * record is asked for. In a pipeline of Node's own streams, `(source) => parseMany(source)` is a step and needs no stream.
 *
 * @param options - for all articles; an input's own options go before these
 * @returns the stream: {@link Input} in, one record each out, in the same order. An input that cannot be read makes both
 *   sides fail with what `parse` throws; {@link parseStreamSettled} goes on instead
 * @throws OptionsError when `options` cannot be used
 * @example
 * const records = articles.pipeThrough(parseStream({ referenceDate: '2018-07-20' }))
 * for await (const record of records) console.log(record.event?.text)
 */
export function parseStream(options: ParseOptions = {}): TransformStream<Input, NewsRecord> {
  parse('', options)
  return new TransformStream({
    async transform(input, controller) {
      for await (const record of parseMany([input], options)) controller.enqueue(record)
    },
  })
}

/**
 * As {@link parseStream}, but an input that cannot be read gives its error as a value and the stream goes on.
 *
 * @param options - for all articles; an input's own options go before these
 * @returns the stream: {@link Input} in, one {@link Settled} each out, in the same order
 * @throws OptionsError when `options` cannot be used
 * @example
 * for await (const { id, record, error } of articles.pipeThrough(parseStreamSettled())) {
 *   if (error) console.error(id, error.message)
 *   else console.log(record.event?.text)
 * }
 */
export function parseStreamSettled(options: ParseOptions = {}): TransformStream<Input, Settled> {
  parse('', options)
  let index = 0
  return new TransformStream({
    async transform(input, controller) {
      for await (const settled of parseManySettled([input], options)) controller.enqueue({ ...settled, index: index++ })
    },
  })
}
