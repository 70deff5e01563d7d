/** Where a sentence begins though no mark ends the one before: a caption or a subheading and the text run together. */
import { SAYS } from '../lexicon/attendance.js'
import {
  FORMS_OF_ADDRESS,
  FRONTED,
  GOVERNS,
  NAMED,
  NO_PHOTOGRAPHER,
  OFFICES,
  OPENINGS,
} from '../lexicon/sentence-openings.js'
import { PhraseSet } from './words.js'
import { TokenFlag, type Tokens } from './tokenize.js'

/** A sentence begins at token `i`, which no mark of its own parts from the words from token `from` on. */
export function opensUnmarked(tokens: Tokens, i: number, from: number): boolean {
  // with a capital, a quotation mark or a star it does
  if (((tokens.flags[i] ?? 0) & (TokenFlag.Capital | TokenFlag.Mark)) === 0) return false
  return (
    opensInWords(tokens, i) ||
    opensBehindCredit(tokens, i, from) ||
    opensStarred(tokens, i) ||
    opensWithSpeaker(tokens, i, from)
  )
}

const CLOSING = ')”"'

/**
 * "... trao quà cho các hộ | Phát biểu tại buổi lễ", "... tại Tân Mây | Tuy nhiên, ...": a capital that no name begins
 * with, behind a word, a bracket or a quotation.
 */
function opensInWords(tokens: Tokens, i: number): boolean {
  if (!isOpening(tokens, i) || !spaced(tokens.flags[i] ?? 0)) return false
  const before = tokens.words[i - 1] ?? ''
  if (((tokens.flags[i - 1] ?? 0) & TokenFlag.Word) === 0) return CLOSING.includes(before) && isLower(tokens, i + 1)
  return isLower(tokens, i - 1) ? !NAMED.has(before) : isLower(tokens, i + 1)
}

/** A capital that opens a sentence and no name: "Tuy nhiên", "Tại buổi ...". */
export function isOpening(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0
  if (!(flags & TokenFlag.Capital) || flags & TokenFlag.Upper) return false
  return OPENINGS.get(tokens.words[i] ?? '')?.has(tokens.words[i + 1] ?? '') ?? false
}

/** How many tokens a credit spans at most. */
const CREDIT = 12
/**
 * "Ảnh: Lò Mai/TTXVN | Sau buổi họp, ...", "(Ảnh: Hà Lò) | Ông Lò Văn Ơn ...": a credit of capitals, and then a capital
 * that a word in lower case follows, or an office or honorific.
 */
function opensBehindCredit(tokens: Tokens, i: number, from: number): boolean {
  const before = tokens.words[i - 1] ?? ''
  const bracket = before === ')'
  if (
    ((tokens.flags[i] ?? 0) & TokenFlag.Capital) === 0 &&
    !(bracket && OPENING_QUOTES.includes(tokens.words[i] ?? ' '))
  )
    return false
  if (!bracket) {
    const number = ((tokens.flags[i + 1] ?? 0) & TokenFlag.Number) !== 0
    if (!number && !isLower(tokens, i + 1) && !FORMS_OF_ADDRESS.has(tokens.words[i] ?? '')) return false
  }
  let names = 0
  for (let k = bracket ? i - 2 : i - 1; k > from && k > i - CREDIT; k--) {
    const word = tokens.words[k] ?? ''
    if (word === ':' || word === ';')
      return tokens.words[k - 1] === 'ảnh' && names >= (bracket || isUpper(tokens, i - 1) ? 1 : 2)
    // "(ảnh Lò Hà) | Ông ..."
    if (bracket && word === 'ảnh') return tokens.words[k - 1] === '('
    if (((tokens.flags[k] ?? 0) & TokenFlag.Capital) !== 0) names++
    else if (NO_PHOTOGRAPHER.has(word)) names += 2
    else if (!CREDIT_MARKS.includes(word)) return word === 'ảnh' && names >= 2 && isCapital(tokens, k)
  }
  return false
}

const CREDIT_MARKS = '/-–.,&'
const OPENING_QUOTES = '“"'

/** Verbs of one syllable are too often part of something else. */
const saying = new PhraseSet(SAYS)
const SHORTEST_HEADING = 5
const LONGEST_HEADING = 40
/** How far behind the first word of an office what its holder says may stand. */
const LONGEST_SUBJECT = 18

/** "Dồn sức cho vụ xuân | Phó Chủ tịch UBND tỉnh Lò Văn Ơn cho biết": who speaks, behind words that no comma parts. */
function opensWithSpeaker(tokens: Tokens, i: number, from: number): boolean {
  if (!isCapital(tokens, i) || isUpper(tokens, i)) return false
  const word = tokens.words[i] ?? ''
  const next = tokens.words[i + 1] ?? ''
  if (!OFFICES.has(`${word} ${next}`) && !((word === 'ông' || word === 'bà') && isCapital(tokens, i + 1))) return false
  if (i - from < SHORTEST_HEADING || i - from > LONGEST_HEADING || FRONTED.has(tokens.words[from] ?? '')) return false
  if (!isLower(tokens, i - 1) || GOVERNS.has(tokens.words[i - 1] ?? '')) return false
  for (let k = from; k < i; k++) if (((tokens.flags[k] ?? 0) & TokenFlag.Mark) !== 0) return false
  for (let k = i + 1; k < i + LONGEST_SUBJECT; k++) {
    if (isLower(tokens, k) && saying.lengthAt(tokens, k) > 1) return true
    if (((tokens.flags[k] ?? 0) & TokenFlag.Mark) !== 0) return false
  }
  return false
}

/** "... với bà con | * Chiều cùng ngày, ...", "*Bà con nhận quà* | Trận lũ ...": what a star sets off. */
function opensStarred(tokens: Tokens, i: number): boolean {
  const star = tokens.words[i] === '*' ? i : tokens.words[i - 1] === '*' ? i - 1 : 0
  if (star === 0 || !isCapital(tokens, star + 1) || !spaced(tokens.flags[star + 1] ?? 0)) return false
  return spaced(tokens.flags[star] ?? 0) ? i === star : i > star && isLower(tokens, star - 1)
}

const spaced = (flags: number): boolean => (flags & TokenFlag.SpaceBefore) !== 0
const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & TokenFlag.Capital) !== 0
export const isLower = (tokens: Tokens, i: number): boolean =>
  ((tokens.flags[i] ?? 0) & (TokenFlag.Word | TokenFlag.Capital)) === TokenFlag.Word
export const isUpper = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] ?? 0) & TokenFlag.Upper) !== 0
