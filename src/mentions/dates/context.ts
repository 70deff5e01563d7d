/** What stands around figures, and whether it lets them be a date. */
import { COUNTED_WORDS, NUMBERED_NOUNS, UNIT_WORDS, WEAK_DATE_CUES } from '../../lexicon/date-words.js'
import { pattern, SESSION, squeeze, WEEKDAY, WORD_START } from './syntax.js'

const WORD = /[A-Za-zÀ-ỹ\d]/u
const isWordChar = (char: string | undefined): boolean => char !== undefined && char !== '' && WORD.test(char)
const isFigure = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** Does the word at `start` go on to the left? Chrono hides from the pattern what it has already read. */
export const isCut = (text: string, start: number): boolean => isWordChar(text[start - 1])

/** Are the figures of [start, end) a piece of a longer number, code or amount? */
export function isPiece(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  if (isWordChar(before)) return true
  if (before && '/.,-'.includes(before) && isFigure(text[start - 2])) return true
  if (before === '/' && isWordChar(text[start - 2])) return true
  const after = text[end]
  if (after === '%' || isWordChar(after)) return true
  if (after && '/.,-'.includes(after) && isFigure(text[end + 1])) return true
  return after === '/' && isWordChar(text[end + 1])
}

const STRONG = pattern(
  `(?:${WORD_START}(?:ngày|hôm|${SESSION})(?: +(?:nay|qua|mai))?|${WEEKDAY}(?: +(?:tuần +)?(?:này|tới|trước))?)[ ,(–-]{1,4}$`,
)
const LAST_WORD = /([A-Za-zÀ-ỹ]{1,7}) +$/u

/** How sure the word before makes it that figures are a date. */
export type Cue = 'strong' | 'weak' | 'bracket' | null

export function cueBefore(text: string, start: number, end: number): Cue {
  const left = text.slice(Math.max(0, start - 24), start)
  if (STRONG.test(left)) return 'strong'
  const word = LAST_WORD.exec(left)?.[1]
  if (word !== undefined && WEAK_DATE_CUES.has(word)) return 'weak'
  if (/[([] ?$/.test(left) && /^ ?[)\]]/.test(text.slice(end, end + 2))) return 'bracket'
  return null
}

/** "đường 30/4", "tổ 3/2", "số 12/3" */
export function isNumberedPlace(text: string, start: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, start - 12), start))?.[1]
  return word !== undefined && NUMBERED_NOUNS.has(word)
}

const NEXT_WORD = /^ *(%|[A-Za-zÀ-ỹ]{1,7})/u
/** Are the figures before `end` an amount of something: "2/3 số", "8/10 tiêu chí", "2-3 lần"? */
export function isCounted(text: string, end: number, cue: Cue): boolean {
  const word = NEXT_WORD.exec(text.slice(end, end + 12))?.[1]
  return word !== undefined && (word === '%' || (cue === 'strong' ? UNIT_WORDS : COUNTED_WORDS).has(word))
}

/** The words before `start` on its line, squeezed, in lower case; a space at the end is left out. */
export function textBefore(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - length), start)
  return squeeze(before.slice(before.lastIndexOf('\n') + 1))
}

const LUNAR_AFTER = pattern(`^ *(?:\\(?(?:âm +lịch|âl)(?![A-Za-zÀ-ỹ])\\)?)`)
/** "từ ngày 13 đến 16/9 âm lịch": the length of what says so, or 0. */
export const lunarAfter = (text: string, end: number): number =>
  LUNAR_AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0
