/** Where a sentence opens with the paper or the place that the news comes from: "NMO - Sở Y tế tổ chức ...". */
import { HOLDER_HEADS } from '../../lexicon/event-holders.js'
import type { Passage } from '../../mentions/passages.js'
import { isDash, isUpper, isWord, spaceBefore, wordAt, type Reader } from '../../mentions/reader.js'
import { PhraseSet } from '../../text/words.js'
import { holder } from './holder.js'
import { isPlaceOnly } from './holder/known.js'

/** "(Báo Mây) - | UBND tỉnh ...", "Báo Mây - | UBND tỉnh ...", not the dash of "UBND tỉnh Bà Rịa-Vũng Tàu", "Đảng ủy - HĐND - UBND xã". */
export function opensText(reader: Reader, passage: Passage, from: number, i: number): boolean {
  const t = reader.tokens
  if (i - passage.first >= 8 || !(spaceBefore(t, i) || spaceBefore(t, i + 1))) return false
  if (isPaper(reader, passage, from, i)) return true
  // "TP.HCM - | Cục Hải quan ...": where the news comes from
  return SOURCES.has(wordAt(t, from)) || isPlaceOnly(reader, from, i) || holder(reader, passage, from, i) === null
}

/** The token with which the text opens behind the paper and the place that the news comes from: "(Báo Mây) - | Vừa qua", "Mây Online - | Tại Hà Nội". */
export function textFrom(reader: Reader, passage: Passage): number {
  const t = reader.tokens
  let from = passage.first
  const limit = Math.min(passage.last, from + MOST_OF_DATELINE)
  for (let i = from; i < limit; i++)
    if (
      (wordAt(t, i) === ')' && wordAt(t, passage.first) === '(') ||
      (isDash(t, i) && opensText(reader, passage, from, i))
    )
      from = i + 1
  return from
}
const MOST_OF_DATELINE = 10

/** "NMO - | Sở Y tế ...", "Mây Online - | Sở Y tế": the paper, by its initials or by where it appears, where the text opens. */
function isPaper(reader: Reader, passage: Passage, from: number, dash: number): boolean {
  const t = reader.tokens
  if (passage.kind === 'title' || from !== passage.first) return false
  let last = dash
  while (last > from + 1 && !isWord(t, last - 1)) last--
  if (last - from <= MOST_OF_PAPER && (APPEARS.has(wordAt(t, last - 1)) || isAddress(reader, from, last))) return true
  const word = wordAt(t, from)
  if (last > from + 1 || !isUpper(t, from) || IN_LISTS.has(word)) return false
  return word === 'tp' || holderHeads.lengthAt(t, from) === 0
}
const APPEARS = new Set(['online', 'tv', 'tử'])

/** "baomay.vn", not "Hội Phụ nữ VN". */
const isAddress = ({ tokens: t }: Reader, from: number, last: number): boolean =>
  /^\S+ ?\. ?(?:vn|com|net)$/.test(t.words.slice(from, last).join(' '))
/** Words of a paper's name. */
const MOST_OF_PAPER = 6
/** Initials of bodies that dashes join in lists: "MTTQ - UBND xã". */
const IN_LISTS = new Set('mttq ubmttq ubmttqvn bch btv bgh bcđ lđlđ cđ đtn hpn hnd ccb vcci'.split(' '))
const holderHeads = new PhraseSet(HOLDER_HEADS)

/** What opens the name of the paper that the text is from. */
const SOURCES = new Set(['báo', 'theo', 'cổng', 'trang'])
