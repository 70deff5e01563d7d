/** Who presides over the event or leads it. */
import type { Article } from '../article.js'
import type { Mention, Passage } from '../mentions/passages.js'
import type { PersonMention } from '../mentions/people.js'
import { matchRules, type Rule } from '../rules/rule.js'

export interface ChairDraft {
  readonly mention: PersonMention
  readonly role: 'chair' | 'lead'
  readonly rule: string
}

/** One person or several: "Ⓟ", "Ⓟ và Ⓟ", "các đồng chí: Ⓟ; Ⓟ". */
const PEOPLE = '(?<who>[ⓅⓉ](?:(?:[,;]| và| cùng|[,;] cùng|[,;] và) (?:các đồng chí:? )?[ⓅⓉ])*)'

export const CHAIR_RULES: readonly Rule[] = [
  {
    id: 'chair/person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành'],
    pattern: new RegExp(`${PEOPLE}(?: \\([^)]*\\))?,? (?:đã |sẽ |cùng |đồng |trực tiếp |đến dự và |tới dự và |dự và |tham dự và )*(?:chủ trì|chủ tọa|điều hành)(?! (?:thực hiện|đề tài|soạn thảo|xây dựng|tham mưu))`),
    examples: {
      yes: [['Đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị.', { who: 'Đồng chí Lò Văn Ơn, Bí thư Huyện ủy' }]],
      no: ['Sở Y tế là cơ quan chủ trì đề tài.'],
    },
  },
  {
    id: 'chair/do-person-chu-tri',
    cues: ['chủ trì', 'chủ tọa', 'điều hành'],
    pattern: new RegExp(`(?:do|dưới sự chủ trì của|dưới sự điều hành của|chủ trì (?:hội nghị|buổi lễ|cuộc họp|phiên họp|buổi làm việc|hội thảo|đại hội|kỳ họp)?(?: là| có| gồm| gồm có)?:?) (?:các đồng chí:? )?${PEOPLE}(?= (?:đồng )?chủ trì| chủ tọa| điều hành|[.,;]|$)`),
    examples: {
      yes: [['Hội nghị diễn ra dưới sự chủ trì của đồng chí Hà Thị Mị, Chủ tịch UBND huyện.', { who: 'đồng chí Hà Thị Mị, Chủ tịch UBND huyện' }]],
      no: ['Đề án do Sở Tài chính chủ trì.'],
    },
  },
  {
    id: 'chair/lead-delegation',
    cues: ['dẫn đầu', 'trưởng đoàn'],
    pattern: new RegExp(`(?:do )?${PEOPLE},? (?:dẫn đầu|làm trưởng đoàn)`),
    examples: {
      yes: [['Đoàn công tác do ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn.', { who: 'ông Điểu K’Ré, Phó Chủ tịch HĐND tỉnh' }]],
      no: ['Đoàn công tác của tỉnh dẫn đầu phong trào.'],
    },
  },
]

export function findChairs(article: Article): ChairDraft[] {
  const out: ChairDraft[] = []
  for (const passage of article.passages) {
    if (passage.kind === 'title') continue
    for (const match of matchRules<Mention>(CHAIR_RULES, passage.skeleton)) {
      for (const { mention } of match.mentions('who')) {
        if (mention.kind === 'person') out.push({ mention: mention.person, role: match.rule.id === 'chair/lead-delegation' ? 'lead' : 'chair', rule: match.rule.id })
      }
    }
  }
  return out
}

export type { Passage }
