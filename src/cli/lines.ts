/** Lines of a stream of bytes of any length: no more is held than one line. */

/** A line without its end; null for one longer than is held. */
export type Line = Uint8Array | null

const LF = 10

/** Longer than any article, short enough to hold: 64 MiB. */
export const LONGEST_LINE = 64 * 1024 * 1024

/**
 * The lines of each chunk, together, as soon as the chunk is there. A last line without an end counts too.
 *
 * @param longest - bytes of a line that are held; a longer line is passed over and given as null
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  let held: Uint8Array[] = []
  let size = 0
  const take = (last: Uint8Array): Line => {
    const line = size + last.length > longest ? null : held.length === 0 ? last : Buffer.concat([...held, last])
    held = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      lines.push(take(chunk.subarray(start, end)))
      start = end + 1
    }
    if (start < chunk.length) {
      size += chunk.length - start
      if (size > longest) held = []
      else held.push(chunk.subarray(start))
    }
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [take(new Uint8Array(0))]
}
