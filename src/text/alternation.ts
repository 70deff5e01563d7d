/**
 * An alternation of phrases as the source of a pattern, the longest first: of two that begin alike the longer one is
 * meant. It has no brackets of its own.
 *
 * @param phrases - words, or patterns without alternatives outside brackets
 * @example alternation(['đề', 'đề nghị']) // 'đề nghị|đề'
 */
export const alternation = (phrases: Iterable<string>): string =>
  [...phrases].sort((a, b) => b.length - a.length).join('|')
