/** Groups and organisations that were there by what they did. */
import { GIVING } from '../../lexicon/attendance.js'
import { FIRM_HEADS } from '../../lexicon/organizations.js'
import type { Article } from '../../article.js'
import { isOnAgenda } from './actors.js'
import type { AttendeeDraft } from './draft.js'
import { GENERIC_GROUP, GROUP_ACTOR_RULES, type GroupRule, ONE_LEADER, REPORTS_OR_GIVES } from './group-rules.js'
import type { Informants } from './informants.js'
import type { EventDraft } from '../event.js'
import { isCredited } from '../photo-credit.js'
import type { Mention, Passage } from '../../mentions/passages.js'
import { matchRules, type RuleMatch } from '../../rules/rule.js'
import { Sign } from '../../rules/skeleton.js'
import { alternation } from '../../text/alternation.js'
import { matchesOf } from '../../text/matches.js'

/** "Lãnh đạo xã tặng hoa chúc mừng Đại hội." as a paragraph of its own stands under a photo. */
export function isBareCaption(passage: Passage, sentences: ReadonlyMap<number, number>): boolean {
  const { text } = passage.skeleton
  return sentences.get(passage.paragraph) === 1 && text.length < MOST_CAPTION && SHOWN.test(text)
}

const MOST_CAPTION = 130

/** "Lãnh đạo xã trao quà. Ảnh: Lò Văn Ơn": a caption that the layout has not parted from the text. */
export const isCreditedCaption = (passage: Passage, next: Passage | undefined): boolean =>
  passage.skeleton.text.length < MOST_CAPTION && (passage.skeleton.text.includes('(ảnh:') || isCredited(passage, next))

/** Who is shown, then at once what they do, with nothing of when and where. */
const SHOWN =
  /^(?:(?:đại diện|lãnh đạo)(?!.* (?:đã|cũng|vừa|sẽ) )|[ⓅⓉⓄ](?: \([^()]{1,40}\))?(?:(?:,| và| cùng) [ⓅⓉⓄ])* (?:trao|tặng|nhận|thăm|khen|tuyên dương|vinh danh|chúc|động viên|chụp))(?![A-Za-zÀ-ỹ])/u

const DELEGATION = 'đoàn đại biểu '
/** "Đoàn đại biểu Quốc hội Lào"; a working party ("Đoàn công tác") holds the visit itself. */
const isDelegation = (article: Article, start: number): boolean => article.reader.folded.startsWith(DELEGATION, start)

/** "đón tiếp | đoàn công tác của Sở Y tế": no "Đoàn Thanh niên". */
const PARTY =
  /^(?:các )?(?:phái đoàn|đoàn (?:công tác|cán bộ|đại biểu|lãnh đạo|khách|giảng viên|giáo viên|sinh viên|học sinh|chuyên gia|doanh nghiệp|cựu chiến binh|đại diện|nhà báo|thiện nguyện|của))(?![A-Za-zÀ-ỹ])/u
const LONGEST_PARTY = 30

/** "Lãnh đạo Sở yêu cầu ...": an office in place of a person, no group. */
const standsForOne = (match: RuleMatch<Mention, GroupRule>, group: string): boolean =>
  match.rule.mayBeOne === true &&
  ONE_LEADER.test(group) &&
  !REPORTS_OR_GIVES.test(match.skeleton.text.slice(match.slot('group')?.to ?? 0))

export function groupActors(
  article: Article,
  passage: Passage,
  { planned }: Informants,
  event: EventDraft,
): AttendeeDraft[] {
  return matchRules<Mention, GroupRule>(GROUP_ACTOR_RULES, passage.skeleton).flatMap((match): AttendeeDraft[] => {
    if (planned && !isOnAgenda(match)) return []
    const delegation = match.slot('delegation')
    const received = match.slot('received')
    const group = match.slot('group') ?? delegation ?? received
    if (!group) return organizationsOf(article, match)
    const text = passage.skeleton.text.slice(group.from, group.to)
    if (GENERIC_GROUP.test(text) || standsForOne(match, text)) return []
    const start = passage.skeleton.startAt(group.from)
    if (delegation && !isDelegation(article, start)) return []
    if (received && !PARTY.test(article.reader.folded.slice(start, start + LONGEST_PARTY))) return []
    // "thăm, tặng quà các hộ nghèo": whom the visit is to
    if (event.type === 'visit' && start >= event.start && start < event.end) return []
    return partsOf(text).map(([from, to]) =>
      presenting(
        'group',
        passage.skeleton.startAt(group.from + from),
        passage.skeleton.endAt(group.from + to),
        match.rule.id,
      ),
    )
  })
}

/** Where the items of a group begin and end that is told as one subject or one object. */
function partsOf(text: string): [from: number, to: number][] {
  const out: [number, number][] = []
  let from = 0
  for (const { index, 0: mark } of matchesOf(COUNTED.test(text) ? NEXT_COUNTED : NEXT_HEADED, text)) {
    out.push([from, index])
    from = index + mark.length
  }
  return [...out, [from, text.length]]
}
const COUNTED = /^(?:hơn |gần |trên |khoảng )?\d[\d.]* /
/** "02 tập thể | và | 15 hộ gia đình": behind a counted item each new number begins one. */
const NEXT_COUNTED =
  /(?:, và|,| và) (?=(?:hơn |gần |trên |khoảng )?\d[\d.]* (?!năm|tháng|ngày|lần|điểm|triệu|tỷ|nghìn|đồng))/gu
/** "lãnh đạo xã | cùng | các hộ dân", "đại diện Sở Y tế | và | đại diện các trường". */
const NEXT_HEADED = /,? cùng(?: với)? (?=(?:các|đại diện|lãnh đạo) )|(?:,|,? và) (?=(?:đại diện|lãnh đạo) )/gu

/** "Dịp này, Công ty Hải Long trao 20 suất quà": of those who give only a benefactor comes for it; an authority gives where it holds. */
const GIVES = new RegExp(` (?:${alternation(GIVING)})$`)
const BENEFACTOR = new RegExp(
  `^(?:${alternation([...FIRM_HEADS, 'tổng công ty', 'ngân hàng', 'quỹ', 'câu lạc bộ', 'clb'])})(?= )`,
)

/** The organisations of a match, each for itself; in brackets stands whose part one is. */
function organizationsOf({ reader: { folded } }: Article, match: RuleMatch<Mention, GroupRule>): AttendeeDraft[] {
  const gives = GIVES.test(match.skeleton.text.slice(match.from, match.to))
  return match
    .mentions('organization')
    .filter(
      ({ sign, start, end }) =>
        sign === Sign.Organization &&
        folded[start - 1] !== '(' &&
        !HOLDS.test(folded.slice(start, end)) &&
        (!gives || BENEFACTOR.test(folded.slice(start, end))),
    )
    .map(({ start, end }) => presenting('organization', start, end, match.rule.id))
}

/** "Ban Tổ chức" with no more to its name is who holds the event. */
const HOLDS = /^ban tổ chức(?: (?:hội nghị|hội thảo|đại hội|lễ hội|hội thi|cuộc thi|giải))?$/

const presenting = (kind: 'group' | 'organization', start: number, end: number, rule: string): AttendeeDraft => ({
  kind,
  role: 'presenting',
  mention: null,
  count: null,
  start,
  end,
  rule,
})
