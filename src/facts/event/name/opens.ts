/** Verbs of opening and beginnings of sentences, before which an event's name ends. */
import { isCapital, isNumber, isUpper, isWord, wordAt, type Reader } from '../../../mentions/reader.js'

/** A caption glued to the next sentence: "Toàn cảnh Diễn đàn doanh nghiệp Theo số liệu ...". */
export function opensSentence({ tokens: t }: Reader, i: number): boolean {
  return isCapital(t, i) && !isUpper(t, i) && isWord(t, i + 1) && !isCapital(t, i + 1) && isWord(t, i - 1)
}
export const SENTENCE_OPENERS = new Set('theo tại trong trước đây đến được bên để nhằm qua'.split(' '))

/** "lễ | khai mạc tại sân vận động": which ceremony it is, not what became of it. */
export const HELD_OPEN = new Set(['lễ', 'phiên', 'buổi', 'chức'])
/** "Hội chợ nông sản lần thứ 4 | khai mạc.": the verb ends its sentence. */
export function isVerbAtEnd({ tokens: t }: Reader, i: number, limit: number): boolean {
  if (wordAt(t, i + 1) !== 'mạc' || (i + 2 < limit && (isWord(t, i + 2) || isNumber(t, i + 2)))) return false
  return isWord(t, i - 1) ? !NOUN_OF_OPENING.has(wordAt(t, i - 1)) : isNumber(t, i - 1) || wordAt(t, i - 1) === ')'
}
const NOUN_OF_OPENING = new Set([
  'lễ',
  'phiên',
  'buổi',
  'chức',
  'và',
  'biểu',
  'trình',
  'nghi',
  'văn',
  'nghệ',
  'đêm',
  'ngày',
  'hoạt',
  'động',
])
