/** Who else was there: lists behind "Tham dự có ...", and people who spoke, reported, gave or received. */
import type { Article, Draft } from '../article.js'
import type { Mention, Passage } from '../mentions/passages.js'
import type { PersonMention } from '../mentions/people.js'
import { matchRules, type Rule } from '../rules/rule.js'
import type { Skeleton } from '../rules/skeleton.js'

export interface AttendeeDraft extends Draft {
  readonly kind: 'person' | 'group' | 'organization'
  readonly role: 'directing' | 'attending' | 'presenting'
  /** For persons. */
  readonly mention: PersonMention | null
  readonly count: number | null
}

/** What opens a list of those present; the list is the slot. */
export const ATTENDEE_LIST_RULES: readonly Rule[] = [
  {
    id: 'attendee/list-du-co',
    cues: ['dự', 'tham gia', 'có mặt'],
    pattern: /(?:^|[.,;–-] | và |Ⓓ,? )(?<cue>(?:(?:cùng|đến|tới|về|còn|cũng) )*(?:tham dự|dự|tham gia|có mặt)(?: và (?:phát biểu )?(?:chỉ đạo|chứng kiến|phát biểu|chủ trì))?)(?<event>[^.;:ⓅⓉ]{0,90}?)(?: còn| gồm)? (?:có|gồm|là)(?: sự (?:tham dự|tham gia|hiện diện|góp mặt) của)?:? (?<list>.+)/,
    examples: {
      yes: [['Tham dự hội nghị có lãnh đạo các sở, ngành.', { list: 'lãnh đạo các sở, ngành.' }]],
      no: ['Dự báo thời tiết hôm nay nắng nóng.'],
    },
  },
  {
    id: 'attendee/list-su-tham-du-cua',
    cues: ['sự tham', 'sự hiện diện', 'sự góp mặt', 'sự chứng kiến'],
    pattern: /(?<cue>(?:có|với|cùng) sự (?:tham dự|tham gia|hiện diện|góp mặt|chứng kiến)(?: đông đảo)? của):? (?<list>.+)/,
    examples: {
      yes: [['Hội thảo diễn ra với sự tham dự của hơn 100 nhà khoa học.', { list: 'hơn 100 nhà khoa học.' }]],
      no: ['Người dân tham gia bảo hiểm y tế.'],
    },
  },
  {
    id: 'attendee/list-ve-phia',
    cues: ['về phía', 'phía'],
    pattern: /(?:^|[.;,] )(?<cue>(?:về )?phía [^.;:ⓅⓉ]{1,90}?),?(?: còn| gồm)? (?:có|gồm|là):? (?<list>.+)/,
    examples: {
      yes: [['Về phía huyện Mường Tè có bà Lò Thị Mai, Chủ tịch UBND huyện.', { list: 'bà Lò Thị Mai, Chủ tịch UBND huyện.' }]],
      no: ['Gió thổi về phía đông.'],
    },
  },
]

const GROUP_HEAD =
  '(?:các |những |một số |nhiều |đông đảo |toàn thể |tập thể |hơn |gần |trên |khoảng |hàng |\\d|lãnh đạo|đại diện|đại biểu|thành viên|cán bộ|ban |thường trực|thủ trưởng|chuyên gia|phóng viên|bà con|nhân dân|quý |chư |trưởng |phó |bí thư|chủ tịch|giám đốc|hội đồng|lực lượng|đoàn )'
const SPLIT = new RegExp(`;|[,]? và (?=[ⓅⓉ]|${GROUP_HEAD})|,? cùng (?:với )?(?=[ⓅⓉⓄ]|${GROUP_HEAD})|, (?=[ⓅⓉ]|${GROUP_HEAD})`, 'g')
const LEADING = /^(?:[\s,;:–-]|(?:và|cùng với|cùng|còn có|có|là|gồm|ngoài ra|các đồng chí:|các ông, bà:|các ông:|các bà:|các đồng chí(?=:? ?Ⓟ)|đồng chí:) ?)+/
const TRAILING = /(?:,? (?:đã |cùng )*(?:tham dự|đến dự|tới dự|dự|tham gia|dự họp|về dự|có mặt)(?: (?:hội nghị|buổi lễ|đại hội|lễ|cuộc họp|buổi làm việc|hội thảo|chương trình))?)?[\s.,;:…]*$/

export function findAttendees(article: Article): AttendeeDraft[] {
  const out: AttendeeDraft[] = []
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    const matches = matchRules<Mention>(ATTENDEE_LIST_RULES, passage.skeleton)
    const match = matches[0]
    if (!match) continue
    const list = match.slot('list')
    if (!list) continue
    const directing = passage.skeleton.text.slice(match.from, list.from).includes('chỉ đạo')
    out.push(...items(passage, passage.skeleton, list.from, list.to, directing, match.rule.id))
  }
  return out
}

function items(_passage: Passage, skeleton: Skeleton<Mention>, from: number, to: number, directing: boolean, rule: string): AttendeeDraft[] {
  const out: AttendeeDraft[] = []
  const text = skeleton.text
  SPLIT.lastIndex = 0
  const cuts: [number, number][] = []
  for (const match of text.slice(from, to).matchAll(SPLIT)) cuts.push([from + match.index, from + match.index + match[0].length])
  cuts.push([to, to])
  let start = from
  for (const [end, next] of cuts) {
    out.push(...item(skeleton, start, end, directing, rule))
    start = next
  }
  return out
}

function item(skeleton: Skeleton<Mention>, from: number, to: number, directing: boolean, rule: string): AttendeeDraft[] {
  const raw = skeleton.text.slice(from, to)
  const lead = LEADING.exec(raw)?.[0].length ?? 0
  const trail = TRAILING.exec(raw)?.[0].length ?? 0
  const a = from + lead
  const b = to - trail
  if (b <= a) return []
  const inside = skeleton.mentionsIn(a, b)
  const people = inside.filter((s) => s.mention.kind === 'person')
  if (people.length > 0) {
    return people.flatMap((s): AttendeeDraft[] =>
      s.mention.kind === 'person' ? [{ kind: 'person', role: directing ? 'directing' : 'attending', mention: s.mention.person, count: null, start: s.start, end: s.end, rule }] : [],
    )
  }
  const text = skeleton.text.slice(a, b)
  if (text.length < 3 && text !== 'Ⓞ') return []
  const start = skeleton.startAt(a)
  const end = skeleton.endAt(b)
  if (text === 'Ⓞ') return [{ kind: 'organization', role: 'attending', mention: null, count: null, start, end, rule }]
  return [{ kind: 'group', role: 'attending', mention: null, count: countIn(text), start, end, rule }]
}

function countIn(text: string): number | null {
  const match = /^(?:hơn |gần |trên |khoảng |có )?(\d[\d.]*)/.exec(text)
  return match?.[1] ? Number(match[1].replaceAll('.', '')) : null
}
