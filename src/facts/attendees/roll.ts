/**
 * Rolls: the names of those honoured, elected or admitted, one a line or one a table row below "Danh sách ...:".
 * A table whose cells stand on lines of their own is read too, though its short lines are no sentences.
 */
import type { Article } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import { readPeople, type PersonMention } from '../../mentions/people.js'
import { ACCUSES } from './actor-rules.js'
import { firstNot } from '../../text/search.js'
import { isNumber, isWord, type Reader } from '../../mentions/reader.js'

/** What announces a roll, at the end of its line. */
const OPENS =
  /(?:danh sách|trao|tặng|(?<!(?:ghi|xác|thừa|đảm|tiếp|công) )nhận(?! (?:xét|định|thức|thấy))|khen|vinh danh|tuyên dương|tôn vinh|đạt giải|đạt danh hiệu|bầu|trúng cử|kết nạp|bổ nhiệm)(?![A-Za-zÀ-ỹ])[^.;]{0,200}:$/u
/** A line of a roll tells who, not what happened. */
const MOST_LINE = 160
/** Cells between one name and the next: year of birth, school, the heading of the next part, a number. */
const MOST_BETWEEN = 8

/**
 * The persons on rolls, in order; a single name is no roll.
 *
 * @param side - passages that tell of other events: a roll that one of them announces is none of this event's
 */
export function findRolls(article: Article, side: ReadonlySet<Passage>): PersonMention[] {
  const { reader, layout } = article
  const elsewhere = [...side]
  const out: PersonMention[] = []
  let roll: PersonMention[] | null = null
  let between = 0
  const close = (): void => {
    if (roll && roll.length > 1) for (const person of roll) out.push(person)
    roll = null
  }
  for (const line of layout.lines) {
    if (line.kind === 'furniture') continue
    const text = layout.folded.slice(line.start, line.end)
    if (OPENS.test(text.slice(-MOST_LINE * 2))) {
      close()
      roll = overlaps(elsewhere, line.start, line.end) || ACCUSES.test(text) ? null : []
      between = 0
      continue
    }
    if (!roll) continue
    const person = text.length <= MOST_LINE ? nameAtStart(reader, line.first, line.last) : null
    if (person) {
      roll.push(person)
      between = 0
    } else if (text.length > MOST_LINE || ++between > MOST_BETWEEN) close()
  }
  close()
  return out
}

/** One of the passages, which are in order of the text, stands in [start, end). */
function overlaps(passages: readonly Passage[], start: number, end: number): boolean {
  const next = passages[firstNot(passages.length, (at) => (passages[at]?.end ?? 0) <= start)]
  return next !== undefined && next.start < end
}

/** "12. Lò Thị Mai, lớp 10A": who stands first on the line, behind its number. */
function nameAtStart(reader: Reader, first: number, last: number): PersonMention | null {
  let from = first
  while (from < last && (isNumber(reader.tokens, from) || !isWord(reader.tokens, from))) from++
  const person = readPeople(reader, from, last)[0]
  return person?.name && person.first === from ? person : null
}
