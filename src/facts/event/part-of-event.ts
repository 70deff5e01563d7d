/** A part of the event that the sentence tells of in its stead. */
import type { Passage } from '../../mentions/passages.js'
import { wordAt, type Reader } from '../../mentions/reader.js'

/** "ngày làm việc thứ hai (của)", "là điểm đầu tiên trong": a day or a stop of the event itself; where its words begin. */
export function partOfEvent({ tokens: t }: Reader, passage: Passage, k: number): number {
  const linked = wordAt(t, k - 1) === 'của' || wordAt(t, k - 1) === 'trong'
  const end = linked ? k - 1 : k
  const from = Math.max(passage.first, k - PART_WORDS)
  for (let i = end - 1; i >= from; i--)
    if (PARTS.has(wordAt(t, i)))
      return (wordAt(t, i) === 'ngày' || (linked && wordAt(t, i - 1) === 'là')) &&
        PART_OF_EVENT.test(t.words.slice(i, end).join(' '))
        ? i
        : k
  return k
}
const PART_WORDS = 7
const PARTS = new Set(['ngày', 'điểm', 'chặng', 'hoạt', 'công'])
const PART_OF_EVENT =
  /^(?:ngày|điểm|điểm đến|điểm dừng|chặng|hoạt động|công trình) (?:làm việc |họp )?(?:đầu|đầu tiên|cuối|cuối cùng|bế mạc|khai mạc|thứ [^ ]+)$/
