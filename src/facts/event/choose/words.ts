/** The words of a mention, of what stands around it and before it. */
import type { EventMention } from '../mention.js'
import type { Passage } from '../../../mentions/passages.js'
import type { Reader } from '../../../mentions/reader.js'

export const sentenceStart = (reader: Reader, { first, last }: Passage): string =>
  reader.tokens.words.slice(first, Math.min(last, first + 5)).join(' ')

/** How many tokens around a mention may tell what it is about. */
const AROUND = 40

/**
 * The words of its sentence in front of a mention, with a space behind the last.
 *
 * @param most - so many tokens at most
 */
export const wordsBefore = (reader: Reader, { passage, first }: EventMention, most = AROUND): string =>
  reader.tokens.words.slice(Math.max(passage.first, first - most), first).join(' ') + ' '

/** From some words before the mention to some behind its name. */
export const wordsAround = (reader: Reader, { passage, first, last }: EventMention): string =>
  reader.tokens.words.slice(Math.max(passage.first, first - AROUND), Math.min(passage.last, last + AROUND)).join(' ')

/** "buổi làm việc" and "làm việc với" are spoken of again as "buổi làm việc"; "lễ khai mạc" as "buổi lễ", "lễ". */
export function wordOf(word: string): string {
  const bare = word.replace(/^(?:buổi|cuộc|phiên|chuyến|lớp|khóa|đợt|chương trình) /, '').replace(/ (?:với|tại)$/, '')
  return bare.split(' ').slice(0, 2).join(' ')
}

export const nameOf = ({ tokens }: Reader, { first, last }: EventMention): string =>
  tokens.words.slice(first, last).join(' ')
