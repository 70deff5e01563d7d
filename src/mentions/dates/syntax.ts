/** Pieces of which the patterns are made. Text has ordinary spaces, one or several; all of it is in lower case. */
import { LUNAR_BRANCHES, LUNAR_STEMS, MONTH_WORDS, SESSION_WORDS, WEEKDAY_WORDS } from '../../lexicon/date-words.js'
import { alternation } from '../../text/alternation.js'

/** A gap between words. */
export const GAP = ' +'
const words = (list: Iterable<string>): string => alternation(new Set(list)).replaceAll(' ', GAP)

export const SESSION = `(?:${words(SESSION_WORDS.map(([word]) => word))})`
export const WEEKDAY = `(?:thứ${GAP}(?:${words(WEEKDAY_WORDS.map(([word]) => word))})|chủ${GAP}nhật)(?![A-Za-zÀ-ỹ\\d])`
export const MONTH_NAME = `(?:${words(MONTH_WORDS.map(([word]) => word))})(?![A-Za-zÀ-ỹ])`
export const LUNAR_YEAR = `(?:${words(LUNAR_STEMS)})${GAP}(?:${words(LUNAR_BRANCHES)})(?![A-Za-zÀ-ỹ])`

/** No word goes on to the left. Chrono cuts off what it has read, so that `context.text` is looked at too (see `isCut`). */
export const WORD_START = '(?<![A-Za-zÀ-ỹ\\d])'
export const WORD_END = '(?![A-Za-zÀ-ỹ\\d])'

/** "ngày", with what may stand before it. */
const DAY_WORD = `(?:ngày|hôm)`
/** "sáng ngày", "ngày", "sáng", "hôm", "sáng mùng" */
export const DAY_CUE = `(?:(?:buổi${GAP})?${SESSION}(?: +nay)?(?:${GAP}${DAY_WORD})?|${DAY_WORD})(?:${GAP}(?:mùng|mồng))?`

/** The separator of day and month, and of month and year. */
const SEPARATOR = ' ?[/.-] ?'
/** "19", "19/7", "19-7-2018" */
export const NUMERIC = `\\d{1,2}(?:${SEPARATOR}\\d{1,2}(?:${SEPARATOR}(?:\\d{4}|\\d{2}))?)?(?!\\d)`
/** "19/7", "19-7-2018" */
export const NUMERIC_MONTH = `\\d{1,2}${SEPARATOR}\\d{1,2}(?:${SEPARATOR}(?:\\d{4}|\\d{2}))?(?!\\d)`

/** Signs between the ends of a range. */
export const TO = `(?: *[-–—~*] *| +(?:đến|tới)${GAP}(?:hết${GAP})?)`
export const AND = `(?: *, *(?:và${GAP})?| +(?:và|&)${GAP})`

export const pattern = (source: string): RegExp => new RegExp(source, 'u')

const SESSIONS = new Map(SESSION_WORDS)
const SESSION_AT = pattern(`${WORD_START}${SESSION}${WORD_END}`)
/** The part of the day that is named in a phrase. */
export function sessionIn(phrase: string): ReturnType<typeof SESSIONS.get> {
  const found = SESSION_AT.exec(phrase)
  return found ? SESSIONS.get(squeeze(found[0])) : undefined
}

const WEEKDAYS = new Map(WEEKDAY_WORDS)
/** 0 is Sunday. */
export const weekdayNamed = (phrase: string): number => WEEKDAYS.get(squeeze(phrase).replace('thứ ', '')) ?? 0

const MONTHS = new Map(MONTH_WORDS.map(([word, month, lunar]) => [word, { month, lunar }]))
export function monthNamed(word: string): { month: number; lunar: boolean } | undefined {
  return /^\d/.test(word) ? { month: Number(word), lunar: false } : MONTHS.get(squeeze(word))
}

export const squeeze = (phrase: string): string => phrase.toLowerCase().replace(/ +/g, ' ').trim()
