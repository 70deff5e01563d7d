/** Where the event takes place, and who holds it. */
import type { Article, Draft } from '../article.js'
import type { Mention } from '../mentions/passages.js'
import { matchRules, type Rule } from '../rules/rule.js'
import type { EventDraft } from './event.js'

export const LOCATION_RULES: readonly Rule[] = [
  {
    id: 'location/tai-place',
    cues: ['tại '],
    pattern: /(?:^|Ⓓ,? |[,;] |tổ chức |diễn ra |họp )tại (?<place>(?!hội nghị|buổi|cuộc|lễ|đại hội|phiên|kỳ|đây)[^.,;:()ⓅⓉⒹ]{2,60}?)(?=,| đã | Ⓓ| Ⓟ| diễn ra|[.;(]| tổ chức| do | với |$| Ⓞ)/,
    examples: { yes: [['Sáng 19/7, tại Hội trường huyện, UBND huyện tổ chức hội nghị.', { place: 'Hội trường huyện' }]], no: ['Tại hội nghị, các đại biểu thảo luận.'] },
  },
]
export const ORGANIZER_RULES: readonly Rule[] = [
  {
    id: 'organizer/org-to-chuc',
    cues: ['tổ chức'],
    pattern: /(?<who>Ⓞ(?:(?:,| và|,? phối hợp (?:với|cùng)) Ⓞ)*)(?: \([^)]*\))?,? (?:đã |vừa |long trọng |sẽ |phối hợp )*tổ chức/,
    examples: { yes: [['UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', { who: 'UBND huyện Sông Hinh' }]], no: ['Các đơn vị tổ chức thực hiện nghiêm.'] },
  },
]

export function findLocation(article: Article, event: EventDraft): Draft | null {
  const passages = [event.passage, ...article.passages.filter((p) => p.kind === 'body').slice(0, 4)]
  for (const passage of passages) {
    for (const match of matchRules<Mention>(LOCATION_RULES, passage.skeleton)) {
      const slot = match.slot('place')
      if (slot) return { start: passage.skeleton.startAt(slot.from), end: passage.skeleton.endAt(slot.to), rule: match.rule.id }
    }
  }
  return null
}

export function findOrganizers(article: Article, event: EventDraft): Draft[] {
  const passages = [event.passage, ...article.passages.filter((p) => p.kind === 'body').slice(0, 4)]
  for (const passage of passages) {
    const match = matchRules<Mention>(ORGANIZER_RULES, passage.skeleton)[0]
    if (match) return match.mentions('who').map((s) => ({ start: s.start, end: s.end, rule: match.rule.id }))
  }
  return []
}
