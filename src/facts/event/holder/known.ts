/** What makes words a body that no reader of organisations knows: a brand, a province, capitals. */
import { HOLDER_HEADS, OCCASIONS } from '../../../lexicon/event-holders.js'
import type { Passage } from '../../../mentions/passages.js'
import {
  isCapital,
  isDash,
  isNumber,
  isUpper,
  isWord,
  phraseAt,
  type Reader,
  wordAt,
} from '../../../mentions/reader.js'
import { isSyllable } from '../../../text/syllable.js'
import { PhraseSet } from '../../../text/words.js'

export const heads = new PhraseSet(HOLDER_HEADS)

/** What opens the term of an elected body. */
export const TERMS = new Set(['khóa', 'nhiệm'])

export const STATE = new Set(['quốc hội', 'chính phủ'])

/** "Tổ chức Y tế thế giới": a body, not the verb. */
export function isNamedOrganization(reader: Reader, i: number): boolean {
  const t = reader.tokens
  return phraseAt(reader.tokens, i, i + 2) === 'tổ chức' && isCapital(t, i) && isCapital(t, i + 2)
}

/** "Central Group Việt Nam": nothing but capitals, and no place. */
export function isProperName(reader: Reader, first: number, last: number): boolean {
  const t = reader.tokens
  if (last - first < 2 || last - first > 5 || reader.phrases.at('place', first) > 0) return false
  for (let i = first; i < last; i++) if (!isWord(t, i) || !isCapital(t, i)) return false
  return true
}

/** "Agribank", "UNICEF": by a word that is no Vietnamese syllable, and no place or country. */
export function isBrand({ tokens: t, phrases: p }: Reader, i: number): boolean {
  const word = wordAt(t, i)
  if (!isWord(t, i) || !isCapital(t, i) || word.length < SHORTEST_BRAND || isSyllable(word)) return false
  return p.at('place', i) === 0 && p.at('country', i) === 0 && !(isUpper(t, i) && FIELDS_IN_SHORT.has(word))
}
const SHORTEST_BRAND = 4
/** "Sở Nông nghiệp và PTNT": no body by itself. */
export const FIELDS_IN_SHORT = new Set(['ptnt', 'tdtt', 'khcn', 'ttdl', 'tbxh', 'cnch', 'tkcn'])

/** "Agribank | tỉnh", "Vietcombank | chi nhánh Phú Lâm": behind the brand nothing but more of it and where. */
export function isCapitalOrUnit({ tokens: t, phrases: p }: Reader, first: number, last: number): boolean {
  if (last - first > LONGEST_UNKNOWN) return false
  for (let i = first; i < last; i++)
    if (!isCapital(t, i) && !isNumber(t, i) && p.at('place-kind', i) === 0 && !BRANCH.has(wordAt(t, i))) return false
  return true
}
const BRANCH = new Set(['chi', 'nhánh', 'phố'])

/** "Sơn La tổ chức ...": a province or town that acts, by its name alone; not "Sơn La (TTXN) - ...", where news comes from. */
export const isProvince = ({ tokens: t, phrases: p }: Reader, first: number, last: number): boolean =>
  p.at('place', first) === last - first && wordAt(t, last) !== ':' && wordAt(t, last) !== '(' && !isDash(t, last)

/** "Sacombank chi nhánh Long Bình", "Nhà Thiếu nhi tỉnh": no word in front of it, and a name by its capitals, of no place. */
export function isCapitalised(reader: Reader, passage: Passage, first: number, last: number): boolean {
  const t = reader.tokens
  if (!isCapital(t, first) || last - first > LONGEST_UNKNOWN || OCCASIONS.has(wordAt(t, first))) return false
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (!isWord(t, i) && !isNumber(t, i)) return false
    if (isCapital(t, i)) capitals++
  }
  // the first word of a sentence has a capital whatever it is
  if (capitals < (first === passage.first ? 3 : 2)) return false
  return !isPlaceOnly(reader, first, last)
}
/** A body that is known by its capitals alone has no more words. */
const LONGEST_UNKNOWN = 10

/** The tokens name a place and nothing else. */
export const isPlaceOnly = ({ phrases: p }: Reader, first: number, last: number): boolean =>
  p.at('place', first) === last - first || p.at('country', first) === last - first
