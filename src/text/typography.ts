/**
 * Typography: the many ways in which spaces and marks are printed, brought to the one that the rules are written for.
 * "dự có : Ông Lò Văn Ơn ,Bà Lý Mai ." is read as "dự có: Ông Lò Văn Ơn, Bà Lý Mai.". What a fact quotes stays as it is printed.
 */
import { CharClass, classOf } from './letters.js'

/** `length` code units at `at` are read as `by`. */
export interface Repair {
  readonly at: number
  readonly length: number
  readonly by: string
}

const is = (code: number, bits: number): boolean => (classOf(code) & bits) !== 0
const isLetter = (code: number): boolean => is(code, CharClass.Letter)
const isDigit = (code: number): boolean => is(code, CharClass.Digit)
/** White space, or what lies beyond the text. */
const isGap = (code: number): boolean => Number.isNaN(code) || is(code, CharClass.Space)
const SPACE = 0x20
const MOST_SPACES = 4
const CLOSERS = ')]”"’»%'
const OPENERS = '([“«„'
const OPENING_QUOTES = '“‘«„'
/** Behind these a straight quotation mark opens: "(“...", "–“...". */
const BEFORE_OPENING = '([{-–—:;,/'

/** A text under repair, and what was found so far. */
interface Work {
  readonly text: string
  readonly repairs: Repair[]
  /** Where the last quotation mark that opened stands; -1 when it was closed. */
  open: number
}

/** Words, figures and what closes them: a mark belongs to what stands before it. */
const isClosed = (text: string, i: number): boolean =>
  i >= 0 && (is(text.charCodeAt(i), CharClass.Letter | CharClass.Digit) || CLOSERS.includes(text.charAt(i)))

/** How many spaces end before `i`, where something stands before them in the line; else none. */
function spacesBefore(text: string, i: number): number {
  let k = i
  while (k > 0 && i - k < MOST_SPACES && text.charCodeAt(k - 1) === SPACE) k--
  return k > 0 && !isGap(text.charCodeAt(k - 1)) ? i - k : 0
}

/** How many spaces begin at `i`, where something follows them in the line; else none. */
function spacesAt(text: string, i: number): number {
  let k = i
  while (k - i < MOST_SPACES && text.charCodeAt(k) === SPACE) k++
  return isGap(text.charCodeAt(k)) ? 0 : k - i
}

const change = ({ repairs }: Work, at: number, length: number, by: string): void => {
  if (length > 0 || by !== '') repairs.push({ at, length, by })
}

/** What may stand behind a mark that a space parts from its words: not the figures of "8 : 30", no other full stop. */
function belongsBefore(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1)
  switch (text.charAt(i)) {
    case '.':
      return isGap(next)
    case ',':
      return !isDigit(next)
    case ':':
      return !isDigit(next) && text.charAt(i + 1) !== '/' && !isDigit(text.charCodeAt(i + 2))
    default:
      return true
  }
}

/** "GS,TS Lò Văn Ơn", "ĐH,CĐ": one abbreviation. */
const inAbbreviation = (text: string, i: number): boolean =>
  is(text.charCodeAt(i - 1), CharClass.Upper) &&
  is(text.charCodeAt(i + 1), CharClass.Upper) &&
  !is(text.charCodeAt(i + 2), CharClass.Lower)

/** "hội nghị , các xã", "hội nghị ,các xã", "hội nghị,các xã". */
function pause(work: Work, i: number, parts: boolean): void {
  const { text } = work
  const spaces = spacesBefore(text, i)
  if (!isClosed(text, i - spaces - 1)) return
  if (spaces > 0 && belongsBefore(text, i)) change(work, i - spaces, spaces, '')
  if (!parts) return
  const next = text.charCodeAt(i + 1)
  if (isLetter(next) ? !inAbbreviation(text, i) : `${OPENING_QUOTES}"`.includes(text.charAt(i + 1) || ' '))
    change(work, i + 1, 0, ' ')
}

/** "Lò Văn Ơn(áo trắng)", "( áo trắng )"; `by` stands for what opens. */
function opens(work: Work, i: number, by: string): void {
  const { text } = work
  const spaces = spacesAt(text, i + 1)
  if (isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1 + spaces))) change(work, i, 0, ' ')
  if (text.charAt(i) !== by) change(work, i, 1, by)
  change(work, i + 1, spaces, '')
}

function closes(work: Work, i: number, by: string): void {
  const { text } = work
  const spaces = spacesBefore(text, i)
  // "( )": the spaces went with what opens
  if (!OPENERS.includes(text.charAt(i - spaces - 1))) change(work, i - spaces, spaces, '')
  if (text.charAt(i) !== by) change(work, i, 1, by)
  if (isLetter(text.charCodeAt(i + 1))) change(work, i + 1, 0, ' ')
}

/** "Lò Văn Ơn- Bí thư", "Lò Văn Ơn -Bí thư". */
function dash(work: Work, i: number): void {
  const { text } = work
  const before = text.charCodeAt(i - 1)
  const next = text.charCodeAt(i + 1)
  if (next === SPACE && isLetter(text.charCodeAt(i + 2)) && (isLetter(before) || before === 0x29))
    change(work, i, 0, ' ')
  else if (before === SPACE && isLetter(next) && isClosed(text, i - 2)) change(work, i + 1, 0, ' ')
}

/** "19 / 7", "19/ 7". */
function slash(work: Work, i: number): void {
  const { text } = work
  const before = spacesBefore(text, i)
  const behind = spacesAt(text, i + 1)
  if (!isDigit(text.charCodeAt(i - before - 1)) || !isDigit(text.charCodeAt(i + 1 + behind))) return
  change(work, i - before, before, '')
  change(work, i + 1, behind, '')
}

/**
 * A quotation mark opens or closes by what stands around it; where that does not tell, a curly one as it is printed, a straight
 * one by turns in its line. "”Giữ rừng”", "„Giữ rừng“", but "đề án“ Giữ rừng ”của xã".
 */
function quotation(work: Work, i: number): void {
  const { text, open } = work
  // looked for from the mark that opened on, so that each line is read once
  const isOpen = open >= 0 && !text.slice(open, i).includes('\n')
  const opening = isOpening(text, i, isOpen)
  work.open = opening ? i : -1
  if (opening) opens(work, i, '“')
  else closes(work, i, '”')
}

function isOpening(text: string, i: number, isOpen: boolean): boolean {
  const mark = text.charAt(i)
  const next = text.charCodeAt(i + 1)
  const before = isGap(text.charCodeAt(i - 1)) || BEFORE_OPENING.includes(text.charAt(i - 1))
  const behind = isGap(next) || !is(next, CharClass.Letter | CharClass.Digit)
  const printed = OPENING_QUOTES.includes(mark)
  if (mark === '"') return before === behind ? !isOpen : before
  // against its form only where another is open, or none
  return before === behind || before === printed || printed !== isOpen ? printed : before
}

/** A word of plain letters may be a foreign firm's: "Lane & Moore". */
const PLAIN = /^[a-z]*$/i
const LETTERS_BEFORE = /\p{L}{0,12}$/u
const LETTERS_BEHIND = /^\p{L}{0,12}/u
const LONGEST_WORD = 12

/** "Sở KH & CN" is one abbreviation; "Khoa học & Công nghệ" has a conjunction. The sign is `length` long. */
function ampersand(work: Work, i: number, length: number): void {
  const { text } = work
  const left = spacesBefore(text, i)
  const right = spacesAt(text, i + length)
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, i - left - LONGEST_WORD), i - left))?.[0] ?? ''
  const from = i + length + right
  const behind = LETTERS_BEHIND.exec(text.slice(from, from + LONGEST_WORD))?.[0] ?? ''
  const abbreviation = before !== '' && behind !== '' && isAllUpper(before) && isAllUpper(behind)
  if (abbreviation) change(work, i - left, left, '')
  const joins = left > 0 && right > 0 && before !== '' && behind !== '' && !(PLAIN.test(before) && PLAIN.test(behind))
  const meant = joins && !abbreviation ? 'và' : '&'
  if (text.slice(i, i + length) !== meant) change(work, i, length, meant)
  if (abbreviation) change(work, from - right, right, '')
}

const isAllUpper = (word: string): boolean => word === word.toUpperCase()

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
]

/** "Sở KH&amp;CN": a page printed twice through the mill. Returns how long it is. */
function entity(work: Work, i: number): number {
  for (const [printed, meant] of ENTITIES)
    if (work.text.startsWith(printed, i)) {
      if (meant === '&') ampersand(work, i, printed.length)
      else change(work, i, printed.length, meant)
      return printed.length
    }
  ampersand(work, i, 1)
  return 1
}

/** What is to be read otherwise than it is printed, in order. */
export function repairsOf(text: string): Repair[] {
  const work: Work = { text, repairs: [], open: -1 }
  const n = text.length
  for (let i = 0; i < n; i++) {
    if (classOf(text.charCodeAt(i)) !== 0) continue
    switch (text.charAt(i)) {
      case ',':
      case ';':
      case ':':
        pause(work, i, true)
        break
      case '.':
      case '!':
      case '?':
        pause(work, i, false)
        break
      case '(':
      case '[':
        opens(work, i, text.charAt(i))
        break
      case ')':
      case ']':
        closes(work, i, text.charAt(i))
        break
      case '"':
      case '“':
      case '”':
      case '«':
      case '»':
      case '„':
        quotation(work, i)
        break
      case '-':
      case '–':
      case '—':
        dash(work, i)
        break
      case '/':
        slash(work, i)
        break
      case '&':
        i += entity(work, i) - 1
        break
    }
  }
  return work.repairs
}
