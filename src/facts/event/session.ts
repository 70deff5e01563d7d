/** Sessions of parliaments are known by their number: "kỳ họp thứ hai mươi mốt, HĐND tỉnh". */
import { MONTH_WORDS } from '../../lexicon/date-words.js'

const NUMBER = String.raw`(?:\d{1,3}|\p{L}{1,6}(?: \p{L}{1,6}){0,2})`
const NUMBERED_AT_END = new RegExp(`(?:kỳ|phiên) họp (?:lần )?(?:thứ )?${NUMBER}$`, 'u')
const SITTING = String.raw`(?:kỳ|phiên) họp (?:lần (?:thứ )?|thứ )${NUMBER}`
const NUMBERED = new RegExp(`^${SITTING}$`, 'u')
const PARLIAMENT = /^(?:quốc hội|h[đd]nd|hội đồng nhân dân)(?= |$)/
const SITS =
  '(?:quốc hội|qh|h[đd]nd|hội đồng nhân dân|ubtvqh|(?:ủy ban )?thường vụ (?:quốc hội|qh)|thường trực (?:h[đd]nd|hội đồng nhân dân))'
const IN_FULL = new RegExp(`^${SITTING}(?: ,| của)? ${SITS}(?: [^ ,]+){0,9}$`, 'u')

/** The words, joined by spaces, end in the number of a session. */
export const endsInNumber = (words: string): boolean => NUMBERED_AT_END.test(words)

/** The words, joined by spaces, begin with a parliament. */
export const opensParliament = (words: string): boolean => PARLIAMENT.test(words)

/** A session with its parliament: "kỳ họp thứ 12 , HĐND tỉnh khóa IX", "phiên họp thứ 8 của Ủy ban Thường vụ Quốc hội". */
export const namesParliament = (name: string): boolean => IN_FULL.test(name)

/** `full` is the session `name` ("kỳ họp thứ 12") with its parliament. */
export const completes = (name: string, full: string): boolean =>
  NUMBERED.test(name) && full.startsWith(`${name} `) && namesParliament(full)

/** Which of a row of sessions it is, by the words behind "thứ": "ba", "3", "III", "hai mươi mốt"; undefined if none is. */
export function ordinalIn(words: readonly string[]): number | undefined {
  const at = words.includes('thứ') ? words.indexOf('thứ') : words.indexOf('lần')
  return at < 0 ? undefined : numberOf(words.slice(at + 1, at + 4))
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ...MONTH_WORDS.filter(([word, , lunar]) => !lunar && !word.includes(' ')).map(([word, n]) => [word, n] as const),
  ['nhất', 1],
  ['một', 1],
  ['mốt', 1],
  ['bốn', 4],
  ['lăm', 5],
])
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
])

function numberOf([first = '', second, third]: readonly string[]): number | undefined {
  if (/^\d{1,3}$/.test(first)) return Number(first)
  if (/^[ivxl]{1,7}$/.test(first)) return roman(first)
  const tens = second === 'mươi' ? 10 * (UNITS.get(first) ?? NaN) : first === 'mười' ? 10 : 0
  const unit = tens === 0 ? first : second === 'mươi' ? third : second
  const units = UNITS.get(unit ?? '')
  const number = tens === 0 ? (units ?? NaN) : tens + (units ?? 0)
  return Number.isNaN(number) ? undefined : number
}

function roman(figures: string): number {
  const values = figures.split('').map((figure) => ROMAN.get(figure) ?? 0)
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0)
}
