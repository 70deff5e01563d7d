/** Offices that stand apart from a name: held by several people of a list, or given to a person by the sentence. */
import { nameLength } from './names.js'
import { isCapital, isDash, isWord, wordAt, type Reader } from './reader.js'
import { announcedAfter } from './title-lists.js'
import { positionEnd, readTitle, type TitleMention } from './titles.js'

/**
 * An office that several hold, before their names: "các Phó Thủ tướng: X, Y", "hai Phó Chủ tịch UBND tỉnh X và Y".
 * Returns the office and the token from which the names begin.
 */
export function sharedTitleAt(reader: Reader, i: number, limit: number): { title: TitleMention; next: number } | null {
  const { tokens: t, phrases: p } = reader
  let k = i
  const plural = p.at('plural-honorific', k)
  if (plural > 0) k += plural
  else if (p.at('several', k) > 0) k++
  else return null
  const title = readTitle(reader, k, limit, true)
  if (!title) return null
  let next = title.last
  if (wordAt(t, next) === ':') next++
  else if (wordAt(t, next) === 'là' || wordAt(t, next) === 'gồm') next += wordAt(t, next + 1) === ':' ? 2 : 1
  const named = next < limit && (announcedAfter(reader, next, limit) > 0 || nameLength(reader, next) > 0)
  return named || (wordAt(t, next - 1) === ':' && holderAt(reader, next, limit)) ? { title, next } : null
}

/** "các Ủy viên Trung ương Đảng: | Bộ trưởng Bộ Y tế Lò Văn An; ...": the first of the list with an office of his own. */
function holderAt(reader: Reader, i: number, limit: number): boolean {
  const title = readTitle(reader, i, limit, true)
  return title !== null && announcedAfter(reader, title.last, limit) > 0
}

/** Only separators stand between two people of one list. */
export function sameList(reader: Reader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!LIST_SEPARATORS.has(wordAt(reader.tokens, k))) return false
  return true
}

const LIST_SEPARATORS = new Set([',', ';', 'và', 'cùng', ':'])

/** Offices of which a body has several, so that one of them may be said of two people. */
const HELD_BY_SEVERAL = /^(?:phó|ủy viên|thành viên|đại biểu|chuyên viên|giảng viên)(?: |$)/
const SAID_OF_ALL = new Set(['đều', 'cùng', 'là'])

/**
 * An office behind the names of those who hold it: "X, Y - các Phó Chủ tịch UBND tỉnh", "X và Y, đều là Phó Giám đốc
 * Sở". `next` is the token behind it.
 */
export function sharedTitleBehind(
  reader: Reader,
  from: number,
  limit: number,
): { title: TitleMention; next: number } | null {
  const t = reader.tokens
  let k = from
  if (wordAt(t, k) === ',' || isDash(t, k) || wordAt(t, k) === ':' || wordAt(t, k) === '(') k++
  let plural = wordAt(t, k) === 'đều'
  while (SAID_OF_ALL.has(wordAt(t, k))) k++
  if (reader.phrases.at('several', k) > 0 && wordAt(t, k) !== 'một') {
    plural = true
    k++
  }
  if (!plural || k >= limit || positionEnd(reader, k) === 0) return null
  const title = readTitle(reader, k, limit, true)
  if (!title || announcedAfter(reader, title.last, limit) > 0) return null
  return { title, next: wordAt(t, title.last) === ')' ? title.last + 1 : title.last }
}

/** "X và Y - Phó Giám đốc Sở": what may be said of both. */
export const heldBySeveral = (reader: Reader, title: TitleMention): boolean =>
  HELD_BY_SEVERAL.test(reader.tokens.words.slice(title.first, title.positionEnd).join(' '))

/** How far behind a person the office may stand that they take: "được bầu giữ chức Chủ tịch Hội". */
const OFFICE_TAKEN_WITHIN = 14

const TAKES = new Set(['làm', 'chức', 'vụ', 'danh'])

/** "X làm Trưởng đoàn", "X được bổ nhiệm giữ chức Giám đốc Sở": an office that the sentence gives a person. */
export function officeTaken(reader: Reader, from: number, limit: number): TitleMention | null {
  const t = reader.tokens
  for (let k = from; k < limit && k < from + OFFICE_TAKEN_WITHIN; k++) {
    const word = wordAt(t, k)
    if (word === '(') {
      // "X (bên trái) làm Trưởng đoàn"
      while (k < limit && k < from + OFFICE_TAKEN_WITHIN && wordAt(t, k) !== ')') k++
      continue
    }
    if (!isWord(t, k) && word !== ',' && word !== '-') return null
    if (positionEnd(reader, k) > 0 && k > from) {
      const post = wordAt(t, k - 2) === 'cương' && wordAt(t, k - 1) === 'vị'
      if (!post && !TAKES.has(wordAt(t, k - 1))) return null
      return readTitle(reader, k, limit, true)
    }
    if (isCapital(t, k) && nameLength(reader, k) > 0) return null
  }
  return null
}
