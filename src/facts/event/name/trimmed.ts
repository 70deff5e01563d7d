/** The last token of an event's name that may stand at its end. */
import { ENDING_HALF } from '../../../lexicon/event-names.js'
import { isNumber, isWord, spaceBefore, wordAt, type Reader } from '../../../mentions/reader.js'

/** "tọa đàm “Giữ nghề dệt” | nhằm ...": behind a quoted title the topic is said. */
export const CLOSING = new Set(['”', '"', '’', "'", '»'])

/** Without prepositions and conjunctions left hanging at the end. */
const HANGING = new Set([
  'và',
  'của',
  'với',
  'cho',
  'về',
  'trong',
  'ở',
  'cùng',
  'do',
  'từ',
  'đến',
  'là',
  'các',
  'theo',
  'trên',
  'giữa',
  'vào',
  'được',
  'có',
  'khi',
  'mà',
  'ngày',
  'tức',
  'bởi',
  'tổ',
  'lúc',
])

/** The end of a name without what it cannot end in. */
export function trimmed(reader: Reader, headEnd: number, end: number): number {
  const t = reader.tokens
  let last = end
  while (
    last > headEnd &&
    ((!isWord(t, last - 1) &&
      !isNumber(t, last - 1) &&
      !(CLOSING.has(wordAt(t, last - 1)) || wordAt(t, last - 1) === ')' || closesAsOpened(reader, last - 1))) ||
      (HANGING.has(wordAt(t, last - 1)) &&
        !(wordAt(t, last - 1) === 'ngày' && isNumber(t, last - 2)) &&
        !ENDING_HALF.get(wordAt(t, last - 1))?.has(wordAt(t, last - 2))))
  )
    last--
  return last
}

/** "„Giữ nghề dệt“": an opening quote that touches the word before it closes. */
export const closesAsOpened = ({ tokens: t }: Reader, i: number): boolean => wordAt(t, i) === '“' && !spaceBefore(t, i)
