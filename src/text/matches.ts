/**
 * All matches of a pattern, in order. `String.prototype.matchAll` copies the pattern at each call, which costs
 * more than the search where texts are short.
 *
 * @param pattern - with flag "g"
 * @param unlessBehind - a look-behind with flag "y"; where it holds, no match begins
 * @throws TypeError if the pattern has no flag "g": it would be found again and again
 */
export function matchesOf(pattern: RegExp, text: string, unlessBehind: RegExp | null = null): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`a pattern without flag "g": ${pattern.source}`)
  const out: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (unlessBehind) {
      unlessBehind.lastIndex = match.index
      if (unlessBehind.test(text)) {
        pattern.lastIndex = behind(pattern, text, match.index)
        continue
      }
    }
    out.push(match)
    if (match[0] === '') pattern.lastIndex = behind(pattern, text, match.index)
  }
  return out
}

/** The place behind the character at `index`; from inside a surrogate pair a pattern with flag "u" would go back. */
const behind = (pattern: RegExp, text: string, index: number): number =>
  index + (pattern.unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
