/** How often later sentences speak of an event again. */
import { wordOf } from './words.js'
import type { EventMention } from '../mention.js'
import type { Passage } from '../../../mentions/passages.js'
import { type Reader, wordAt } from '../../../mentions/reader.js'
import { PhraseSet } from '../../../text/words.js'

/** What was said "tại phiên bế mạc kỳ họp" was said at the "kỳ họp" of which later sentences speak. */
export const againOf = ({ head, cue }: EventMention, later: ReadonlyMap<string, number>): number =>
  (later.get(wordOf(head.word)) ?? 0) + (cue === 'at' && OF_SESSION.test(head.word) ? (later.get('kỳ họp') ?? 0) : 0)
const OF_SESSION = /^phiên .{1,20} kỳ họp$/

/** What later sentences speak of again: "tại | buổi | lễ", "dự | hội nghị". */
const AGAIN_BEHIND = new PhraseSet(['tại', 'dự', 'của', 'kết luận', 'khai mạc', 'trong', 'bế mạc', 'chỉ đạo'])
const AGAIN_NOUNS = new PhraseSet(['buổi', 'cuộc', 'phiên', 'chuyến', 'lớp', 'khóa'])
const AGAIN = new PhraseSet(
  'hội nghị,hội thảo,tọa đàm,diễn đàn,đại hội,kỳ họp,họp báo,họp,lễ hội,lễ,làm việc,gặp mặt,gặp gỡ,họp mặt,kiểm tra,giám sát,khảo sát,tiếp xúc,tiếp,hội đàm,hội kiến,tập huấn,ngày hội,hội thi,hội thao,đối thoại,thăm,giao ban,diễn tập,mít tinh,bồi dưỡng,hội chợ,triển lãm'.split(
    ',',
  ),
)

/** How often later sentences speak of what happened "tại buổi lễ", "Dự hội nghị". */
export function spokenOfAgain({ tokens: t }: Reader, body: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { first, last } of body) {
    for (let i = first; i < last; i++) {
      const behind = AGAIN_BEHIND.lengthAt(t, i, last)
      if (behind === 0) continue
      const from = i + behind + AGAIN_NOUNS.lengthAt(t, i + behind, last)
      // "tại buổi nghiệm thu": whatever the noun makes an event of
      const length = AGAIN.lengthAt(t, from, last) || (wordAt(t, from - 1) === 'buổi' ? 2 : 0)
      if (length === 0) continue
      const word = t.words.slice(from, from + length).join(' ')
      counts.set(word, (counts.get(word) ?? 0) + 1)
      i = from + length - 1
    }
  }
  return counts
}
