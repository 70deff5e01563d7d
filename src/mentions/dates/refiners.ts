/** The refiners: of overlapping parts the longest stays, parts that stand together become one, companions alone go. */
import type { Refiner } from 'chrono-node'
import { isDay } from './calendar.js'
import { note, notesOf, type Components, type Notes, type Part, type ParsingContext, type Result } from './notes.js'
import { pattern, SESSION, squeeze } from './syntax.js'

const endOf = (result: Result): number => result.index + result.text.length

/** Parsers run one after another over the same window; the longest reading of the same words is right. */
export const longestFirst: Refiner = {
  refine(_context, results) {
    const kept: Result[] = []
    for (const result of results) {
      const last = kept[kept.length - 1]
      if (!last || result.index >= endOf(last)) kept.push(result)
      else if (result.text.length > last.text.length) {
        kept.pop()
        // what the popped one had displaced is not read again: it was shorter still
        kept.push(result)
      }
    }
    return kept
  },
}

/** What may stand between two parts of one mention. Squeezed, lower case. */
const GLUE: Readonly<Partial<Record<`${Part} ${Part}`, RegExp>>> = {
  'session date': /^(?:,|,? ?ngày|,? ?hôm|,? ?\(|,? ?\(ngày)?$/,
  'session lunar': /^(?:,|,? ?ngày|\()?$/,
  'session weekday': /^(?:ngày|hôm|,)?$/,
  'session session': /^(?:[,\-–]|và)$/,
  'session relative': /^(?:ngày|,)?$/,
  'session time': /^(?:lúc|,)?$/,
  'time session': /^(?:,|của|ngày|vào|các)?$/,
  'time date': /^(?:[,\-–|(]|,? ?ngày|của ngày|vào ngày|vào|,? ?hôm|ngày \()?$/,
  'time lunar': /^(?:,|,? ?ngày|vào ngày)?$/,
  'time relative': /^(?:,|ngày|vào|của)?$/,
  'time weekday': /^(?:[,\-–]|ngày|vào)?$/,
  'weekday date': /^(?:[,\-–(|]|,? ?ngày|- ?ngày|\(ngày|,? ?hôm)?$/,
  'weekday time': /^(?:,|lúc|vào lúc)?$/,
  'relative date': /^(?:[,(\-–]|,? ?ngày|,? ?\(ngày|là ngày|tức ngày|, tức ngày|\(tức ngày|\(tức)?$/,
  'relative weekday': /^[,(\-–]?$/,
  'relative time': /^(?:,|lúc|vào lúc|,? ?khoảng)?$/,
  'relative lunar': /^(?:,|\(|,? ?ngày|\(ngày|\(?tức(?: ngày)?|\(?nhằm(?: ngày)?)?$/,
  'date time': /^(?:[,\-–|]|lúc|,? ?vào lúc)?$/,
  'date weekday': /^[,(|]?$/,
  'date lunar': /^,? ?[([]? ?(?:(?:tức|nhằm)(?: là)?(?: vào)?(?: ngày)?)?$/,
  'date date': /^(?:[([]? ?(?:tức|nhằm)(?: là)?(?: ngày)?|đến(?: hết)?(?: ngày)?|tới ngày|[-–](?: ?đến)?(?: ngày)?)$/,
  'lunar date': /^,? ?[([]? ?(?:(?:tức|nhằm)(?: là)?(?: vào)?(?: ngày)?|ngày)?$/,
}

/** Behind a clock time: its own day. */
const DAY_OF_TIME = pattern(`^ *[,(]? *(?:${SESSION} *)?(?:(?:ngày|hôm) *)?\\d{1,2}(?:[/.-]\\d| +tháng)`)

const RANK: Readonly<Record<Part, number>> = {
  date: 6,
  lunar: 5,
  relative: 4,
  weekday: 3,
  period: 2,
  session: 1,
  time: 0,
}
const NEXT_DATE = /^(?:đến|tới|[-–])/

/** Joins neighbours from the left as long as the words between them allow it. */
export const joinNeighbours: Refiner = {
  refine(context, results) {
    const joined: Result[] = []
    for (const result of results) {
      const last = joined[joined.length - 1]
      const both = last ? join(context, last, result) : null
      if (both) joined[joined.length - 1] = both
      else joined.push(result)
    }
    return joined
  },
}

/** The part by which a joined mention goes on: what was read last. */
const lastParts = new WeakMap<Result, Part>()

function join(context: ParsingContext, a: Result, b: Result): Result | null {
  const gap = context.text.slice(endOf(a), b.index)
  if (gap.length > 16 || gap.includes('\n')) return null
  const notesA = notesOf(a)
  const notesB = notesOf(b)
  const words = squeeze(gap)
  const partA = lastParts.get(a) ?? notesA.part
  const fits = GLUE[`${partA} ${notesB.part}`]?.test(words) || GLUE[`${notesA.part} ${notesB.part}`]?.test(words)
  if (!fits) return null
  // "Quyết định số 7 ngày 2/3/2018, | 8 giờ ngày 5/4, xã họp": the hour of the day behind it
  if (notesA.part === 'date' && notesB.part === 'time' && DAY_OF_TIME.test(context.text.slice(endOf(b), endOf(b) + 20)))
    return null
  // two days that the text sets side by side are two mentions, a range, or one day in two calendars
  const twoDays = notesA.part === 'date' && notesB.part === 'date'
  const isRange = twoDays && NEXT_DATE.test(words)
  if (isRange && (a.end || b.end || !inOrder(a, b))) return null
  if (!isRange && twoDays && notesA.days) return null
  const main = RANK[notesB.part] > RANK[notesA.part] ? b : a
  const other = main === a ? b : a
  const first = main.start.clone()
  if (isRange && !first.isCertain('year')) lend(b.start, first)
  const time = [a, b].find((r) => r.start.isCertain('hour'))
  if (time) for (const key of ['hour', 'minute'] as const) first.assign(key, time.start.get(key) ?? 0)
  if (other.start.isCertain('weekday')) first.assign('weekday', other.start.get('weekday') ?? 0)
  const last = isRange ? b.start.clone() : main.end
  const notesMain = main === a ? notesA : notesB
  const notesOther = main === a ? notesB : notesA
  const notes: Notes = {
    ...notesMain,
    session: notesA.session ?? notesB.session,
    cued: notesMain.cued === true || notesOther.part !== 'time',
  }
  const result = note(
    context.createParsingResult(a.index, endOf(b), bare(context, first), last ? bare(context, last) : undefined),
    notes,
  )
  lastParts.set(result, notesB.part)
  return result
}

/** The same certain components without the tags, which `note` writes anew. */
function bare(context: ParsingContext, components: Components): Components {
  const copy = context.createParsingComponents()
  for (const key of components.getCertainComponents()) copy.assign(key, components.get(key) ?? 0)
  return copy
}

function inOrder(a: Result, b: Result): boolean {
  const order = (r: Result): number =>
    (r.start.isCertain('year') ? (r.start.get('year') ?? 0) : 0) * 10000 +
    (r.start.get('month') ?? 0) * 100 +
    (r.start.get('day') ?? 0)
  if (!a.start.isCertain('year') || !b.start.isCertain('year')) return true
  return order(a) < order(b)
}

/** The year of a range's end goes to its start too: the year before, if the range runs over New Year. */
function lend(end: Components, start: Components): void {
  if (!end.isCertain('year')) return
  const over = (start.get('month') ?? 0) > (end.get('month') ?? 0) ? 1 : 0
  const year = (end.get('year') ?? 0) - over
  if (isDay({ year, month: start.get('month') ?? 0, day: start.get('day') ?? 0 })) start.assign('year', year)
}

/** Takes in the bracket that closes one opened inside the mention. */
export const closeBrackets: Refiner = {
  refine(context, results) {
    return results.map((result) => {
      const open = Math.max(result.text.lastIndexOf('('), result.text.lastIndexOf('['))
      const shut = Math.max(result.text.lastIndexOf(')'), result.text.lastIndexOf(']'))
      const close = open > shut ? /^ ?[)\]]/.exec(context.text.slice(endOf(result), endOf(result) + 2)) : null
      if (close) result.text += close[0]
      return result
    })
  },
}

const ALONE = pattern('^(?:thứ|chủ)')
/** A part of the day, a clock time, a bare "thứ hai" say nothing alone. */
export const dropCompanions: Refiner = {
  refine(_context, results) {
    return results.filter((result) => {
      const notes = notesOf(result)
      if (notes.part === 'session' || notes.part === 'time') return false
      return notes.part !== 'weekday' || notes.cued === true || !ALONE.test(result.text)
    })
  },
}
