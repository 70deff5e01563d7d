/** Sentences of a paragraph. */
import { TokenFlag, type Tokens } from './tokenize.js'
import { isLower, isOpening, isUpper, opensUnmarked } from './unmarked.js'

/** A run of tokens [first, last) that is one sentence, with its place in the text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** After these a full stop does not end the sentence: "TP. Vinh", "PGS. TS. Lò Văn Ơn", "P. 13", "Th.S", "Nxb. Trẻ". */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  'tp tx tt p q h x gs pgs ts tsk tskh ths th bs bscki bsckii bsck ckii cki ck ds ks kts ls cn pgđ gđ pct ct nsnd nsưt ngnd ngưt nnnd nnưt ttnd ttưt ncs ktv st mr mrs ms dr đ đc tr no vol sđt đt tel fax nxb stt u ư v ph ông bà cv nq'.split(
    ' ',
  ),
)
/** Behind these a single capital tells which, or is a word. */
const LETTERED = new Set(
  'quý khóa kỳ lớp hạng loại nhóm cấp bậc khối khu vực vùng hệ thứ chữ mẫu điểm lô châu đông nam bắc'.split(' '),
)
const QUOTES = '“"'
const CLOSERS = '”"’\')]»'

/**
 * Splits tokens [first, last) into sentences: at ".", "!", "?", "…" before a capital, a number, a quote or
 * the end; not after an abbreviation, not inside a number.
 *
 * @example Two: "Sáng 19/7, TP. Vinh họp. Dự họp có lãnh đạo các sở."
 */
export function sentencesOf(tokens: Tokens, first: number, last: number): Sentence[] {
  const out: Sentence[] = []
  let from = first
  for (let i = first; i < last; i++) {
    if (i > from && opensUnmarked(tokens, i, from)) {
      push(out, tokens, from, i)
      from = i
    }
    if (!endsSentence(tokens, i, from, last)) continue
    let to = i + 1
    while (to < last && CLOSERS.includes(tokens.words[to] ?? '') && !((tokens.flags[to] ?? 0) & TokenFlag.SpaceBefore))
      to++
    // "...,Tại cuộc họp": paragraphs run together by a comma
    push(out, tokens, from, to)
    while (to < last && tokens.words[to] === ',') to++
    from = to
    i = to - 1
  }
  push(out, tokens, from, last)
  return out
}

function push(out: Sentence[], tokens: Tokens, first: number, last: number): void {
  if (last > first) out.push({ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, first, last })
}

function endsSentence(tokens: Tokens, i: number, from: number, last: number): boolean {
  if (((tokens.flags[i] ?? 0) & TokenFlag.Mark) === 0) return false
  const mark = tokens.words[i]
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false
  let next = i + 1
  // the last of several marks decides: "...", "?!"
  if (next < last && '.!?…'.includes(tokens.words[next] ?? '') && !((tokens.flags[next] ?? 0) & TokenFlag.SpaceBefore))
    return false
  while (
    next < last &&
    CLOSERS.includes(tokens.words[next] ?? '') &&
    !((tokens.flags[next] ?? 0) & TokenFlag.SpaceBefore)
  )
    next++
  if (next >= last) return true
  if (tokens.words[next] === ',') {
    // "xong.,Tại": a paragraph break written as a comma; "v.v., ", "TP.," go on
    const after = next + 1
    return (
      mark === '.' &&
      after < last &&
      !((tokens.flags[after] ?? 0) & TokenFlag.SpaceBefore) &&
      startsSentence(tokens, after)
    )
  }
  if (!startsSentence(tokens, next)) return false
  const spaced = ((tokens.flags[next] ?? 0) & TokenFlag.SpaceBefore) !== 0
  // "...Thủ tướng yêu cầu" begins one, "Lào Cai...Yên Bái" does not
  if (mark !== '.') return spaced || (opensJoined(tokens, next) && isLower(tokens, next + 1))
  if (i === from) return false
  const ellipsis = tokens.words[i - 1] === '.'
  if (ellipsis) return spaced || (opensJoined(tokens, next) && isLower(tokens, next + 1))
  const joined = ((tokens.flags[i] ?? 0) & TokenFlag.SpaceBefore) === 0
  if (
    joined &&
    (tokens.flags[i - 1] ?? 0) & TokenFlag.Word &&
    isAbbreviation(tokens, i - 1) &&
    // "... của TP. Tuy nhiên, ...", "... cho TP. “Bài học này ..."
    !(spaced && (isOpening(tokens, next) || QUOTES.includes(tokens.words[next] ?? ' ')))
  )
    return false
  if (spaced) return !(i - 1 === from && (tokens.flags[i - 1] ?? 0) & TokenFlag.Number) // "1. Đẩy mạnh ..."
  return closesJoined(tokens, i - 1) && opensJoined(tokens, next)
}

/** Before a full stop that no space follows: "2018.Tại", "xã.Tại", "...”.Tại", but not "P.V", "Th.S", "3.Hà", "tp.Vinh". */
function closesJoined(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  if (CLOSERS.includes(word)) return true
  if (isLower(tokens, i)) return word.length > 1 && !ABBREVIATED.has(word)
  return word.length > 2 && !isUpper(tokens, i)
}

/** Behind it: a capital, or a quotation that opens with one. */
function opensJoined(tokens: Tokens, i: number): boolean {
  const k = '“"'.includes(tokens.words[i] ?? ' ') ? i + 1 : i
  const flags = tokens.flags[k] ?? 0
  return (flags & TokenFlag.Capital) !== 0 && (flags & TokenFlag.Upper) === 0
}

function isAbbreviation(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  // "lần thứ X.", "quý I.", "châu Á."
  if (word.length === 1 && LETTERED.has(tokens.words[i - 1] ?? '')) return false
  // "Hòa Bình Tr." but not "... ông.", single capitals: "Nguyễn V. A"
  return ((tokens.flags[i] ?? 0) & TokenFlag.Capital) !== 0 && (ABBREVIATED.has(word) || word.length === 1)
}

function startsSentence(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] ?? 0
  if (flags & (TokenFlag.Capital | TokenFlag.Number)) return true
  // "... và các xã khác… (trừ hai xã vùng cao)": an aside
  if (tokens.words[i] === '(' && isLower(tokens, i + 1)) return false
  return '“"‘\'([-–+*•«'.includes(tokens.words[i] ?? ' ')
}
