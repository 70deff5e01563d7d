/** Whose speeches count: who presides, concludes or directs, as against who reports, replies or proposes. */
import type { Article } from '../../article.js'
import type { ChairDraft } from '../chairs.js'
import type { EventDraft } from '../event.js'
import type { Speaker, SpokenSentence } from './speeches.js'

const CONCLUDES = /(?:phát biểu|bài phát biểu|ý kiến|có|,|^)[^ⓅⓉ.;]{0,30}(?:kết luận|chỉ đạo|bế mạc|giao nhiệm vụ|tổng kết)|^(?:kết luận|bế mạc|chỉ đạo|tổng kết|thay mặt)/u
const PRESENTS = /(?:báo cáo|trình bày|tham luận|nhận nhiệm vụ|đáp từ|tiếp thu ý kiến|trả lời|giải trình|cảm ơn|giới thiệu)/u
const DIRECTS_PRESENT = /(?:dự|tham dự|đến dự)(?: và|,)? (?:phát biểu )?chỉ đạo/u
const HIGH = /^(?:tổng bí thư|chủ tịch nước|phó chủ tịch nước|thủ tướng|phó thủ tướng|chủ tịch quốc hội|phó chủ tịch quốc hội|bộ trưởng|thứ trưởng|bí thư (?:tỉnh|thành|huyện|quận|thị|đảng)|phó bí thư (?:tỉnh|thành|huyện|quận|thị)|chủ tịch ubnd|phó chủ tịch ubnd|chủ tịch ủy ban nhân dân|thường trực ban bí thư|tổng giám đốc|giám đốc|tổng cục trưởng)/u

/** One key for all mentions of a speaker. */
export function speakerKey(article: Article, speaker: Speaker): string {
  if (speaker.person) return speaker.person.key
  const { words } = article.reader.tokens
  const mention = speaker.mention
  if (!mention) return ''
  return mention.name
    ? words.slice(mention.name.first, mention.name.last).join(' ')
    : `office ${mention.titles.map((title) => words.slice(title.first, title.last).join(' ')).join(', ')}`
}

/** Enough to be heard as one who directs. */
const ENOUGH = 2

/** The keys of the speakers whose speeches count. */
export function directingSpeakers(article: Article, event: EventDraft, chairs: readonly ChairDraft[], sentences: readonly SpokenSentence[]): Set<string> {
  const weight = new Map<string, number>()
  const add = (key: string, more: number): void => void weight.set(key, (weight.get(key) ?? 0) + more)
  for (const chair of chairs) {
    const person = article.people.resolve(chair.mention)
    if (person) add(person.key, 3)
  }
  for (const passage of article.passages) {
    if (passage.kind !== 'body' || !DIRECTS_PRESENT.test(passage.skeleton.text)) continue
    for (const mention of passage.people) {
      const person = article.people.resolve(mention)
      if (person) add(person.key, 3)
    }
  }
  const talks = event.type === 'reception'
  for (const { statement, speaker, passage } of sentences) {
    if (!speaker || !statement?.subject || statement.frame === 'none') continue
    const key = speakerKey(article, speaker)
    const text = passage.skeleton.text
    const before = text.slice(0, statement.at)
    if (CONCLUDES.test(before) || (statement.frame === 'announced' && CONCLUDES.test(text.slice(0, statement.end)))) add(key, 3)
    if (PRESENTS.test(before)) add(key, -1)
    if (statement.verb?.commands) add(key, 2)
    else if (statement.verb?.act === 'directive' || statement.verb?.act === 'assessment') add(key, /^phát biểu/u.test(text) ? 2 : 1)
    if (talks) add(key, 2)
    const titles = speaker.person?.titles ?? speaker.mention?.titles ?? []
    const { words } = article.reader.tokens
    if (titles.some((title) => HIGH.test(words.slice(title.first, title.last).join(' ')))) add(key, 0.5)
  }
  return new Set([...weight].filter(([, w]) => w >= ENOUGH).map(([key]) => key))
}
