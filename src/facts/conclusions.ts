/** What was concluded, directed or decided. */
import type { Article, Draft } from '../article.js'
import type { PersonMention } from '../mentions/people.js'
import type { ConclusionKind } from '../record.js'
import type { Person } from '../resolve/people.js'
import type { ChairDraft } from './chairs.js'

export interface ConclusionDraft extends Draft {
  readonly kind: ConclusionKind
  readonly speaker: {
    readonly mention: PersonMention | null
    readonly person: Person | null
    readonly start: number
    readonly end: number
  } | null
}

const DIRECT = /(?:yêu cầu|đề nghị|chỉ đạo|giao |lưu ý|mong muốn|kêu gọi|cần |phải |nhấn mạnh cần)/
const ASSESS = /(?:ghi nhận|đánh giá cao|biểu dương|khẳng định|hoan nghênh|tin tưởng|nhấn mạnh|kết luận|chúc mừng)/
const DECIDE =
  /(?:hội nghị|đại hội|kỳ họp|hai bên|cuộc họp|phiên họp|các đại biểu)(?: đã| cũng)? (?:thống nhất|thông qua|nhất trí|biểu quyết|bầu|ký kết)/

export function findConclusions(article: Article, chairs: readonly ChairDraft[]): ConclusionDraft[] {
  const out: ConclusionDraft[] = []
  const leaders = new Set(chairs.map((chair) => article.people.resolve(chair.mention)).filter((p) => p !== null))
  let speaker: ConclusionDraft['speaker'] = null
  let paragraph = -2
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    const text = passage.skeleton.text
    const kind: ConclusionKind | null = DECIDE.test(text)
      ? 'decision'
      : DIRECT.test(text)
        ? 'directive'
        : ASSESS.test(text)
          ? 'assessment'
          : null
    const subject = passage.people[0]
    if (
      subject &&
      (ASSESS.test(text) || DIRECT.test(text)) &&
      /[ⓅⓉ][^.]{0,60}(?:yêu cầu|đề nghị|chỉ đạo|nhấn mạnh|ghi nhận|đánh giá cao|biểu dương|khẳng định|kết luận|lưu ý)/.test(
        text,
      )
    ) {
      const person = article.people.resolve(subject)
      const t = article.reader.tokens
      const directs = leaders.size === 0 || (person !== null && leaders.has(person)) || /kết luận|chỉ đạo/.test(text)
      speaker = directs
        ? { mention: subject, person, start: t.start[subject.first] ?? 0, end: t.end[subject.last - 1] ?? 0 }
        : null
      paragraph = passage.paragraph
    } else if (subject && passage.paragraph !== paragraph) speaker = null
    if (kind === 'decision') {
      out.push({ start: passage.start, end: passage.end, kind, speaker: null, rule: 'conclusion/event-decides' })
      continue
    }
    if (!kind || !speaker || passage.paragraph > paragraph + 3) continue
    out.push({
      start: passage.start,
      end: passage.end,
      kind,
      speaker,
      rule: kind === 'directive' ? 'conclusion/leader-directs' : 'conclusion/leader-assesses',
    })
  }
  return out
}
