/** Text in runs of one style each, broken into lines. */

/** A run of text and the SGR parameters of its style, such as "1;35"; "" for none. */
export interface Run {
  text: string
  style: string
}

/** Columns that a text takes: its code points but for those that are written on others. */
export const columnsOf = (text: string): number => text.replace(/[\p{M}\p{Cf}]/gu, '').replace(/./gsu, 'x').length

/**
 * Breaks runs into lines of at most `width` columns at white space, which becomes one space; line ends in the text stay.
 * A word longer than the width has a line of its own.
 *
 * @param first - written before the first line
 * @param indent - written before each other line
 */
export function wrap(runs: readonly Run[], width: number, first = '', indent = ''): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = lineOf(first)
  let column = first.length
  let empty = true
  let word: Run[] = []
  let space: string | null = null
  const endWord = (): void => {
    if (word.length === 0) return
    const length = word.reduce((sum, { text }) => sum + columnsOf(text), 0)
    if (space !== null && !empty && column + 1 + length > width) endLine()
    else if (space !== null && !empty) {
      line.push({ text: ' ', style: space })
      column++
    }
    line.push(...word)
    column += length
    empty = false
    word = []
    space = null
  }
  const endLine = (): void => {
    lines.push(line)
    line = lineOf(indent)
    column = indent.length
    empty = true
  }
  for (const { text, style } of runs)
    for (const [token] of text.matchAll(/\r\n?|\n|[^\S\r\n]+|\S+/g)) {
      if (/\S/.test(token)) word.push({ text: token, style })
      else {
        endWord()
        space = style
        if (/[\r\n]/.test(token)) {
          endLine()
          space = null
        }
      }
    }
  endWord()
  return [...lines, line]
}

const lineOf = (indent: string): Run[] => (indent === '' ? [] : [{ text: indent, style: '' }])
