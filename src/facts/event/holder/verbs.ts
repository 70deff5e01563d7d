/** The verbs and adverbs of holding behind a body, and the ends of names that look like them. */
import { ENDS_LIKE_ADVERBS } from '../../../lexicon/compounds.js'
import { HOLDING_ADVERBS } from '../../../lexicon/event-holders.js'
import { stepBack } from '../before.js'
import { isCapital, isWord, type Reader, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'

const adverbs = new PhraseSet(HOLDING_ADVERBS)

/** Where the verbs and adverbs of holding begin that end before token `k`: "| đã long trọng tổ chức | lễ". */
export function holdingFrom(reader: Reader, k: number, from: number): number {
  let first = k
  let held = false
  for (let next = beforeAdverb(reader, k, from); next < first; next = beforeAdverb(reader, first, from)) {
    held ||= wordAt(reader.tokens, next) === 'tổ'
    first = next
  }
  return held ? first : k
}

/** Where the adverb or verb of holding, or the quote, begins that ends before token `k`; `k` itself for none. */
export function beforeAdverb(reader: Reader, k: number, from: number): number {
  const next = stepBack(reader, adverbs, k, from)
  // "Ban | Tổ chức | dự kiến hội nghị", "tỉnh Lâm Đồng | chủ trì | hội nghị": the end of a name, by which only what follows steps
  const t = reader.tokens
  // "Tỉnh đoàn | phát động"
  if (next > from && isLeague(t, next)) return k
  if (next < k && endsName(t, next)) return next + 1
  if (next === k || !isCapital(t, next) || !isCapital(t, next - 1) || !isWord(t, next - 1)) return next
  return next + 1 < k && wordAt(t, next) === 'đồng' ? next + 1 : k
}

/** "Quỹ Nhi đồng | tổ chức", "Trung tâm Dịch vụ việc làm |": the syllable at token `i` closes a noun, though it is an adverb elsewhere. */
export const endsName = (t: Reader['tokens'], i: number): boolean =>
  ENDS_LIKE_ADVERBS.has(`${wordAt(t, i - 1)} ${wordAt(t, i)}`) && !(isCapital(t, i) && !isCapital(t, i - 1))
/** "Tỉnh | đoàn": the youth league, no "đoàn" of several. */
export const isLeague = (t: Reader['tokens'], i: number): boolean =>
  wordAt(t, i) === 'đoàn' && LEAGUES.has(wordAt(t, i - 1))
const LEAGUES = new Set(
  'ương tỉnh thành huyện quận thị phường xã công sư lữ trung tiểu tập liên quân binh hải'.split(' '),
)
