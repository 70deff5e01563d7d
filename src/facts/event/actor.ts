/** Whether somebody named is the subject of the verb that brings an event in. */
import { ADVERBS, DELEGATIONS } from '../../lexicon/event-cues.js'
import type { Passage } from '../../mentions/passages.js'
import { isCapital, isWord, wordAt, type Reader } from '../../mentions/reader.js'
import { lookup } from './lookup.js'
import { lengthBefore } from './before.js'

const adverbs: ReadonlySet<string> = new Set(ADVERBS)
const delegations: ReadonlySet<string> = new Set(DELEGATIONS)

/** How many tokens a bracket between a subject and its verb may hold. */
const MOST_IN_BRACKETS = 60

/** A named subject, an organisation, a delegation stands before token `i`, with adverbs at most between. */
export function actsBefore(reader: Reader, passage: Passage, i: number): boolean {
  const t = reader.tokens
  const named = lookup(passage)
  let k = i
  for (let steps = 0; steps < 12 && k > passage.first; steps++) {
    const person = named.people.at(k - 1)
    if (person) return true
    if (named.organizations.at(k - 1)) return true
    const word = wordAt(t, k - 1)
    if (word === ')') {
      const from = Math.max(passage.first, k - MOST_IN_BRACKETS)
      while (k > from && wordAt(t, k - 1) !== '(') k--
      k--
      continue
    }
    if (word === ',' || word === '-' || word === '–') {
      k--
      continue
    }
    if (lengthBefore(reader, delegations, k, passage.first) > 0) return true
    const adverb = lengthBefore(reader, adverbs, k, passage.first)
    if (adverb > 0) {
      k -= adverb
      continue
    }
    // a name the readers of mentions left: "tỉnh Cà Mau", "phường Đông Ngạc"
    return (isCapital(t, k - 1) && placeBefore(reader, passage, k)) || jointlyBefore(reader, passage, k)
  }
  return false
}

/** How long the name of a partner may be that the readers of mentions left. */
const MOST_OF_PARTNER = 16

/** "Sở A phối hợp với Tổ chức B": whoever B is, both act. */
function jointlyBefore(reader: Reader, passage: Passage, k: number): boolean {
  const words = reader.tokens.words.slice(Math.max(passage.first, k - MOST_OF_PARTNER), k).join(' ')
  return /(?:^| )phối hợp (?:với|cùng) [^,;]*$/.test(words)
}

const PLACE_KINDS = new Set([
  'tỉnh',
  'thành',
  'tp',
  'huyện',
  'quận',
  'thị',
  'xã',
  'phường',
  'thôn',
  'ngành',
  'đoàn',
  'khu',
  'buôn',
  'ấp',
  'bản',
  'lãnh',
  'nhóm',
  'cộng',
])

function placeBefore(reader: Reader, passage: Passage, k: number): boolean {
  for (let j = k - 1; j >= Math.max(passage.first, k - 7); j--) {
    const word = wordAt(reader.tokens, j)
    if (!isWord(reader.tokens, j)) return false
    if (PLACE_KINDS.has(word)) return true
  }
  return false
}
