/** Checks what the caller passed, before anything is read. */
import { OptionsError, TextTooLongError } from './errors.js'
import { EVENT_TYPES } from './event-types.js'
import type { Lexicon } from './record.js'

/** The text and the options in one form. */
export interface CheckedOptions {
  readonly title: string | null
  /** "2018-07-19" */
  readonly referenceDate: string | null
  readonly lexicon: Lexicon
  /** Of the text, in UTF-16 code units. */
  readonly maxLength: number
}

const DEFAULT_MAX_LENGTH = 10_000_000

const eventTypes: ReadonlySet<string> = new Set(EVENT_TYPES)

/** @throws TypeError if a caller without types passed something that is no string */
export function requireText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${kindOf(text)}`)
}

/** @throws TextTooLongError if the text is longer than the caller wants to have read */
export function requireLength(text: string, maxLength: number): void {
  if (text.length > maxLength) throw new TextTooLongError(text.length, maxLength)
}

/** @throws OptionsError naming the option that cannot be used */
export function checkOptions(options: unknown): CheckedOptions {
  if (options === undefined)
    return { title: null, referenceDate: null, lexicon: own({}), maxLength: DEFAULT_MAX_LENGTH }
  if (typeof options !== 'object' || options === null)
    throw new OptionsError('options', `expected an object, got ${kindOf(options)}`)
  const { title, referenceDate, lexicon, maxLength } = own(options)
  if (title !== undefined && typeof title !== 'string')
    throw new OptionsError('title', `expected a string, got ${kindOf(title)}`)
  return {
    title: title ?? null,
    referenceDate: checkReferenceDate(referenceDate),
    lexicon: checkLexicon(lexicon),
    maxLength: checkMaxLength(maxLength),
  }
}

/** An object's own properties, whatever somebody may have put into `Object.prototype`. */
const own = (value: object): Record<string, unknown> =>
  Object.assign(Object.create(null) as Record<string, unknown>, value)

function checkMaxLength(value: unknown): number {
  if (value === undefined) return DEFAULT_MAX_LENGTH
  if (typeof value !== 'number') throw new OptionsError('maxLength', `expected a number, got ${kindOf(value)}`)
  if (!(value === Infinity || (Number.isInteger(value) && value >= 0)))
    throw new OptionsError('maxLength', `expected a whole number that is not negative, or Infinity, got ${value}`)
  return value
}

/** A day, or a moment of it; with a time zone the moment is one in the world, without one it is a clock in Việt Nam. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

function checkReferenceDate(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (isDate(value)) return dayInVietnam(value)
  if (typeof value !== 'string')
    throw new OptionsError('referenceDate', `expected "YYYY-MM-DD" or a Date, got ${kindOf(value)}`)
  const match = ISO_DAY.exec(value)
  if (!match) throw new OptionsError('referenceDate', `expected "YYYY-MM-DD" or a Date, got ${JSON.stringify(value)}`)
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new OptionsError('referenceDate', `no such day: ${JSON.stringify(value)}`)
  if (match[4] === undefined) return value.slice(0, 10)
  // engines know only the zone with its colon
  const moment = new Date(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  if (Number.isNaN(moment.getTime()))
    throw new OptionsError('referenceDate', `no such moment: ${JSON.stringify(value)}`)
  return dayInVietnam(moment)
}

/** Also a Date of another window or context, which is no instance of this one's. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** The day it is in Việt Nam, UTC+7 all year. */
function dayInVietnam(moment: Date): string {
  const there = moment.getTime() + 7 * 3_600_000
  if (Number.isNaN(there)) throw new OptionsError('referenceDate', 'an invalid Date')
  if (!(there >= FIRST_DAY && there < AFTER_LAST_DAY))
    throw new OptionsError('referenceDate', 'expected a Date of the years 1 to 9999')
  return new Date(there).toISOString().slice(0, 10)
}

const FIRST_DAY = Date.parse('0001-01-01')
const AFTER_LAST_DAY = Date.parse('+010000-01-01')

function checkLexicon(value: unknown): Lexicon {
  if (value === undefined) return own({})
  if (!isObject(value)) throw new OptionsError('lexicon', `expected an object, got ${kindOf(value)}`)
  const lexicon = own(value)
  lexicon['people'] = eachOf(lexicon['people'], 'lexicon.people', (person, path) => {
    needString(person['name'], `${path}.name`)
    needStrings(person['aliases'], `${path}.aliases`)
    needStrings(person['titles'], `${path}.titles`)
  })
  lexicon['organizations'] = eachOf(lexicon['organizations'], 'lexicon.organizations', (organization, path) => {
    needString(organization['name'], `${path}.name`)
    needStrings(organization['aliases'], `${path}.aliases`)
  })
  lexicon['eventWords'] = eachOf(lexicon['eventWords'], 'lexicon.eventWords', (word, path) => {
    needString(word['word'], `${path}.word`)
    if (typeof word['type'] !== 'string' || !eventTypes.has(word['type']))
      throw new OptionsError(`${path}.type`, `expected an event type, got ${JSON.stringify(word['type'])}`)
  })
  const abbreviations = lexicon['abbreviations']
  if (abbreviations !== undefined) {
    if (!isObject(abbreviations))
      throw new OptionsError('lexicon.abbreviations', `expected an object, got ${kindOf(abbreviations)}`)
    for (const [short, full] of Object.entries(abbreviations))
      needString(full, `lexicon.abbreviations[${JSON.stringify(short)}]`)
  }
  return lexicon
}

function eachOf(
  list: unknown,
  path: string,
  check: (entry: Record<string, unknown>, path: string) => void,
): Record<string, unknown>[] | undefined {
  if (list === undefined) return undefined
  if (!Array.isArray(list)) throw new OptionsError(path, `expected an array, got ${kindOf(list)}`)
  return list.map((entry: unknown, i) => {
    if (!isObject(entry)) throw new OptionsError(`${path}[${i}]`, `expected an object, got ${kindOf(entry)}`)
    const copy = own(entry)
    check(copy, `${path}[${i}]`)
    return copy
  })
}

function needString(value: unknown, path: string): void {
  if (typeof value !== 'string' || value.trim() === '')
    throw new OptionsError(
      path,
      `expected a non-empty string, got ${typeof value === 'string' ? JSON.stringify(value) : kindOf(value)}`,
    )
}

function needStrings(value: unknown, path: string): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw new OptionsError(path, `expected an array of strings, got ${kindOf(value)}`)
  value.forEach((entry: unknown, i) => {
    needString(entry, `${path}[${i}]`)
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
