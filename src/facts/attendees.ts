/** Who else was there: lists behind "Tham dự có ...", and people who spoke, reported, gave or received. */
import { GROUP_HEADS } from '../lexicon/attendance.js'
import { FIRM_HEADS } from '../lexicon/organizations.js'
import { alternation } from '../text/alternation.js'
import type { Article } from '../article.js'
import type { Mention, Passage } from '../mentions/passages.js'
import type { PersonMention } from '../mentions/people.js'
import { isActedFor } from '../mentions/titles.js'
import type { Person } from '../resolve/people.js'
import { matchRules, type RuleMatch } from '../rules/rule.js'
import {
  GENERIC_GROUP,
  GROUP_ACTOR_RULES,
  type GroupRule,
  ONE_LEADER,
  REPORTS_OR_GIVES,
} from './attendees/group-rules.js'
import type { AttendeeDraft } from './attendees/draft.js'
import { ACCUSES, ACTOR_RULES, SPEAKS, type ActorRule } from './attendees/actor-rules.js'
import { Sign, type Sighting } from '../rules/skeleton.js'
import { CROWD_RULES } from './attendees/crowd-rules.js'
import { LIST_RULES, type ListRule } from './attendees/list-rules.js'
import { MEETING_RULES } from './attendees/meeting-rules.js'
import { readList } from './attendees/list.js'
import type { EventDraft } from './event.js'
import { findInformants, type Informants } from './attendees/informants.js'
import { isCredited } from './photo-credit.js'
import { findRolls } from './attendees/roll.js'
import { addAll } from '../text/lists.js'
import { HEADS_PRESENT } from '../text/layout/line.js'
import { matchesOf } from '../text/matches.js'

interface OpenList {
  readonly rule: string
  readonly directing: boolean
  readonly paragraph: number
  /** Its line ends with a colon, and those present stand below it, one a line. */
  readonly below: boolean
}

const PRESENT_RULES = [...LIST_RULES, ...CROWD_RULES]
/** In a sentence that does not tell of the event. */
const PRESENT_ELSEWHERE_RULES = PRESENT_RULES.filter((rule) => !rule.besideEvent)
const CAPTION_RULES = ACTOR_RULES.filter((rule) => rule.inCaptions)

export function findAttendees(article: Article, event: EventDraft, side: ReadonlySet<Passage>): AttendeeDraft[] {
  const informants = findInformants(article, event)
  const { folded } = article.reader
  const out: AttendeeDraft[] = []
  const body = article.passages.filter((passage) => passage.kind === 'body' && !side.has(passage))
  const sentences = new Map<number, number>()
  for (const { paragraph } of body) sentences.set(paragraph, (sentences.get(paragraph) ?? 0) + 1)
  const told = new Set(event.mentions.map(({ passage }) => passage))
  /** A list goes on in the items of the paragraphs below it. */
  let open: OpenList | null = null
  for (const [k, passage] of body.entries()) {
    const lists = tellsOfLater(passage, informants) ? [] : listsIn(passage, told.has(passage), informants)
    const found: AttendeeDraft[] = []
    for (const { match, list } of lists) {
      const directing = /chỉ đạo/.test(textOf(match, 'cue'))
      addAll(found, readList(passage.skeleton, list.from, list.to, { folded, directing, rule: match.rule.id }))
      const below = passage.skeleton.text.endsWith(':')
      // "Về phía Sở Y tế:" may also stand above the tasks of its side
      const heads = below && list.from === list.to
      if (!heads || opensBelow(body[k + 1]))
        open = { rule: match.rule.id, directing, paragraph: passage.paragraph, below }
    }
    if (lists.length === 0) {
      const goesOn: boolean = open !== null && isNextItem(article, open, passage)
      if (open && goesOn) {
        open = { ...open, paragraph: passage.paragraph }
        addAll(found, readList(passage.skeleton, 0, passage.skeleton.text.length, { ...open, folded }))
      } else open = headsList(passage, body[k + 1])
    }
    addAll(found, actors(article, passage, ACTOR_RULES, informants))
    const credited = isCreditedCaption(passage, body[k + 1])
    if (!credited && !isBareCaption(passage, sentences)) addAll(found, groupActors(article, passage, informants, event))
    addAll(
      out,
      found.filter(({ kind }) => !credited || kind !== 'group').sort((a, b) => a.start - b.start),
    )
  }
  const elsewhere = onlyIn(article, side, body)
  for (const passage of article.passages)
    if (passage.kind === 'caption')
      addAll(
        out,
        actors(article, passage, CAPTION_RULES, informants).filter(
          ({ mention }) => !mention || !elsewhere.has(article.people.resolve(mention)),
        ),
      )
  addAll(
    out,
    findRolls(article, side).map((mention) => onRoll(article, mention)),
  )
  return out.filter(({ mention }) => !isRepresented(article, mention))
}

/** "Ông Danh Út thừa ủy quyền của | Chủ tịch UBND tỉnh | tới dự": for whom somebody else is there. */
function isRepresented({ reader }: Article, mention: PersonMention | null): boolean {
  const [title] = mention && !mention.name ? mention.titles : []
  return title !== undefined && isActedFor(reader, title)
}

/** Whom the body names only where it tells of other events: the photo that shows them is of those. */
function onlyIn({ people }: Article, side: ReadonlySet<Passage>, body: readonly Passage[]): ReadonlySet<Person | null> {
  const out = new Set<Person | null>()
  for (const passage of side) for (const mention of passage.people) if (mention.name) out.add(people.resolve(mention))
  if (out.size > 0)
    for (const passage of body) for (const mention of passage.people) out.delete(people.resolve(mention))
  out.delete(null)
  return out
}

function onRoll({ reader: { tokens } }: Article, mention: PersonMention): AttendeeDraft {
  return {
    kind: 'person',
    role: 'presenting',
    mention,
    count: null,
    start: tokens.start[mention.first] ?? 0,
    end: tokens.end[mention.last - 1] ?? 0,
    rule: 'attendee/roll',
  }
}

const textOf = (match: RuleMatch<Mention>, slot: string): string => {
  const range = match.slot(slot)
  return range ? match.skeleton.text.slice(range.from, range.to) : ''
}

/** "“Tôi tin rằng bên cạnh 40 người dự hôm nay còn có ...", ông A nói": a speech tells of whoever it will. */
const SPEAKS_OF_SELF = /^[“"'](?:[^”"]{0,200} )?(?:tôi|chúng tôi|chúng ta|chúng em)(?![A-Za-zÀ-ỹ])/u

/** "đề nghị các đồng chí | dự lớp học phải có mặt đầy đủ": what is asked of those who attend tells of nobody. */
const IS_ASKED =
  /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|kêu gọi|lưu ý|nhắc nhở|quán triệt|mong|mong muốn|hy vọng|khuyến khích|vận động|động viên)(?: (?:các|những|mỗi|từng|toàn thể|tất cả))? [^.;:,ⓅⓉ]{2,40}[ ,]*$/u

/** "sẽ tổ chức hội thảo | với sự tham dự của ...", "cần tăng cường | gặp gỡ với ...", "dự án | có sự tham gia của ...": none of it is the event at hand. */
const OF_ANOTHER =
  /(?<![A-Za-zÀ-ỹ])(?:sẽ|có thể|cần|phải|tăng cường|đẩy mạnh|(?:các|những) (?:dự án|đề tài|mô hình))(?![A-Za-zÀ-ỹ])[^.;]{0,120}$/u

interface List {
  readonly match: RuleMatch<Mention>
  readonly list: { readonly from: number; readonly to: number }
}

/** "Dự kiến chiều nay, Ⓟ sẽ họp với lãnh đạo hai xã": what follows an event that has been held. */
const tellsOfLater = ({ skeleton }: Passage, { planned }: Informants): boolean =>
  !planned && YET_TO_COME.test(skeleton.text)
const YET_TO_COME = /^(?:dự kiến|theo (?:kế hoạch|chương trình|lịch trình))(?![A-Za-zÀ-ỹ])[^.;]{0,120} sẽ /u

/** "Ⓟ và đại diện hai xã vẫn chưa | có mặt." */
const ABSENT = / (?:chưa|không|vắng)(?: thể)? ?$/

/** The lists of a sentence, none inside another; whom a speaker tells to have met was met elsewhere. */
function listsIn({ skeleton }: Passage, tellsEvent: boolean, { planned }: Informants): List[] {
  const out: List[] = []
  let free = 0
  const take = (rules: readonly ListRule[], before: number): void => {
    for (const match of matchRules<Mention, ListRule>(rules, skeleton)) {
      const list = match.slot('list')
      if (!list || match.from < free || match.from >= before) continue
      if (ABSENT.test(skeleton.text.slice(list.from, list.to))) continue
      if (IS_ASKED.test(skeleton.text.slice(0, match.from))) continue
      if (!planned && OF_ANOTHER.test(skeleton.text.slice(0, match.from))) continue
      out.push({ match, list })
      free = list.to
    }
  }
  take(tellsEvent ? PRESENT_RULES : PRESENT_ELSEWHERE_RULES, SPEAKS_OF_SELF.test(skeleton.text) ? 0 : Infinity)
  take(MEETING_RULES, quotedFrom(skeleton.text))
  return out
}

/** "Về phía Sở Y tế:" on a line of its own, with one person a line below it: no verb tells that they were there. */
function headsList({ skeleton, paragraph }: Passage, next: Passage | undefined): OpenList | null {
  const { text } = skeleton
  if (!text.endsWith(':') || !HEADS_PRESENT.test(text) || PHOTOS.test(text)) return null
  return next && ONE_PERSON.test(next.skeleton.text)
    ? { rule: 'attendee/list-below', directing: false, paragraph, below: true }
    : null
}
const PHOTOS = /(?:hình|ảnh)(?![A-Za-zÀ-ỹ])/u
const ONE_PERSON = /^[-–+*•●▪◦·\s]*(?:\d{1,2}[.)] ?)?Ⓟ(?:[^.;:ⓅⓉ]|\.(?! )){0,60}[.;,]?$/u

/** An item of the list that is open; below a colon also without a bullet. */
const isNextItem = (article: Article, { below, paragraph }: OpenList, passage: Passage): boolean =>
  passage.paragraph <= paragraph + 1 && (isListItem(article, passage) || (below && isLineOfList(passage)))

/** "- Đồng chí Lò Văn Ơn, Phó Bí thư Huyện ủy;" */
function isListItem(article: Article, passage: Passage): boolean {
  const text = passage.skeleton.text
  return (
    (passage.item && !isHeading(article, passage)) ||
    ONLY_PEOPLE.test(text) ||
    GOES_ON.test(text) ||
    AND_OTHERS.test(text) ||
    text.endsWith(';')
  )
}

/** Whether those present begin in the passage below a line that heads them, with or without a bullet. */
const opensBelow = (next: Passage | undefined): boolean => next !== undefined && isLineOfList(next)

/** "Bà Lò Thị Mai – Trạm Khuyến nông", "Lãnh đạo xã qua các thời kỳ": below the line that opens the list. */
const isLineOfList = ({ skeleton: { text } }: Passage): boolean =>
  ONE_PERSON.test(text) || (!/[.!?]$/.test(text) && LINE_OF_LIST.test(text))
const LINE_OF_LIST = new RegExp(`^(?:[-–+*•●▪◦·] ?)?(?:[ⓅⓉⓄ]|(?:${alternation(GROUP_HEADS)})(?![A-Za-zÀ-ỹ]))`, 'u')

/** "• KINH TẾ PHỤC HỒI": what parts the article, in capitals, and names nobody. */
function isHeading({ reader: { text } }: Article, { start, end, people }: Passage): boolean {
  const printed = text.slice(start, end)
  return people.length === 0 && printed === printed.toUpperCase()
}

/** "Các đồng chí nguyên Ủy viên Trung ương: Ⓟ; Ⓟ và Ⓟ.": a sentence of names and no verb. */
const GOES_ON = /^(?:các đồng chí|các ông|các bà)[^.;:ⓅⓉ]{0,80}: ?[ⓅⓉ](?:[;,]| và)/
const ONLY_PEOPLE = /^(?:các [^.;:ⓅⓉ]{0,80}:? ?)?[ⓅⓉ](?:[^.ⓅⓉ]{0,24}[ⓅⓉ])*[^.ⓅⓉ]{0,12}[;.,]?$/

/** "Cùng đại diện các ngành và đông đảo bà con.": the rest of a list whose items are sentences. */
const AND_OTHERS = new RegExp(
  `^(?:và|cùng(?: với)?|cùng đó là|cùng sự (?:tham dự|có mặt|tham gia) của) (?:${alternation(GROUP_HEADS)})(?![A-Za-zÀ-ỹ])(?![^.;]* (?:đã|sẽ|đang|cũng|vừa|được|phát biểu|trao|tặng|cho) )[^.:;ⓅⓉ]{0,240}\\.?$`,
  'u',
)

/** "Ông A cho biết, Thủ tướng B đã yêu cầu ...": what a speaker tells of others does not place them here. */
const QUOTES =
  /Ⓟ[^.;:ⓅⓉ]{0,40} (?:cho biết|cho rằng|cho hay|khẳng định|nói|nêu rõ|hy vọng|mong muốn|bày tỏ)(?:,|:| rằng| là|(?= Ⓟ| sau | trước ))/u

/** Where what a speaker tells begins. */
function quotedFrom(text: string): number {
  const speech = QUOTES.exec(text)
  return speech ? speech.index + speech[0].length : Infinity
}

/** "Trong thư gửi hội nghị, Ⓟ chúc mừng ...": who writes is not there. */
const BY_LETTER =
  /^(?:trong |qua )(?:bức )?(?:thư|điện|thông điệp)(?: (?:chúc mừng|điện tử|khen|ngỏ))? (?:gửi|của)(?![A-Za-zÀ-ỹ])/u

function actors(
  article: Article,
  passage: Passage,
  rules: readonly ActorRule[],
  informants: Informants,
): AttendeeDraft[] {
  const matches = matchRules<Mention, ActorRule>(rules, passage.skeleton)
  if (matches.length === 0 || BY_LETTER.test(passage.skeleton.text)) return []
  const accused = ACCUSES.test(passage.skeleton.text)
  const quoted = passage === informants.report ? Infinity : quotedFrom(passage.skeleton.text)
  return matches.flatMap((match) =>
    (match.rule.notInSpeech && match.from >= quoted) ||
    (accused && !isSpeech(match)) ||
    (informants.planned && !isOnAgenda(match))
      ? []
      : doers(match).flatMap((sighting): AttendeeDraft[] =>
          sighting.mention.kind === 'person' &&
          sighting.mention.person.name &&
          !isInformant(article, informants, sighting) &&
          !isCredit(article, sighting.start)
            ? [
                {
                  kind: 'person',
                  role: 'presenting',
                  mention: sighting.mention.person,
                  count: null,
                  start: sighting.start,
                  end: sighting.end,
                  rule: match.rule.id,
                },
              ]
            : [],
        ),
  )
}

/** "Ông A sẽ trình bày ..." */
const isOnAgenda = ({ rule, skeleton, from, to }: RuleMatch<Mention, ActorRule | GroupRule>): boolean =>
  rule.onAgenda === true || / sẽ /.test(skeleton.text.slice(from, to))

const isSpeech = ({ skeleton, from, to }: RuleMatch<Mention>): boolean => SPEAKS.test(skeleton.text.slice(from, to))

/**
 * "Về đề nghị của ông A, bà B cho biết ...", "Nhận lời mời của ông A và ông B, bà C đã thăm ...", "Nhân 100 năm sinh
 * ông A, bà B nhấn mạnh ...": those before the comma are the ones whose matter it is.
 */
function doers(match: RuleMatch<Mention>): Sighting<Mention>[] {
  const { text } = match.skeleton
  const from = match.slot('who')?.from ?? 0
  const all = match.mentions('who')
  if (!/ (?:của|năm|sinh|mất|cố|với|cho|việc|trường hợp) $/.test(text.slice(Math.max(0, from - 14), from))) return all
  const others = /^Ⓟ(?: \([^()]{1,60}\))?( và Ⓟ)?, Ⓟ/.exec(text.slice(from))
  return others ? all.slice(others[1] ? 2 : 1) : all
}

/** Who spoke at the event before a reporter asked them was there. */
function isInformant(
  article: Article,
  { people }: Informants,
  { start, mention }: { readonly start: number; readonly mention: Mention },
): boolean {
  const person = people.size > 0 && mention.kind === 'person' ? article.people.resolve(mention.person) : null
  return person !== null && start >= (people.get(person) ?? Infinity)
}

/** "Ảnh: Lò Văn Ơn - TTXVN": who took the photo. */
function isCredit(article: Article, start: number): boolean {
  return /(?:ảnh|nguồn|video|tin|bài)\s?[:/]\s*$/.test(article.reader.folded.slice(Math.max(0, start - 10), start))
}

/** "Lãnh đạo xã tặng hoa chúc mừng Đại hội." as a paragraph of its own stands under a photo. */
function isBareCaption(passage: Passage, sentences: ReadonlyMap<number, number>): boolean {
  const { text } = passage.skeleton
  return sentences.get(passage.paragraph) === 1 && text.length < MOST_CAPTION && SHOWN.test(text)
}

const MOST_CAPTION = 130

/** "Lãnh đạo xã trao quà. Ảnh: Lò Văn Ơn": a caption that the layout has not parted from the text. */
const isCreditedCaption = (passage: Passage, next: Passage | undefined): boolean =>
  passage.skeleton.text.length < MOST_CAPTION && (passage.skeleton.text.includes('(ảnh:') || isCredited(passage, next))

/** Who is shown, then at once what they do, with nothing of when and where. */
const SHOWN =
  /^(?:(?:đại diện|lãnh đạo)(?!.* (?:đã|cũng|vừa|sẽ) )|[ⓅⓉⓄ](?: \([^()]{1,40}\))?(?:(?:,| và| cùng) [ⓅⓉⓄ])* (?:trao|tặng|nhận|thăm|khen|tuyên dương|vinh danh|chúc|động viên|chụp))(?![A-Za-zÀ-ỹ])/u

const DELEGATION = 'đoàn đại biểu '
/** "Đoàn đại biểu Quốc hội Lào"; a working party ("Đoàn công tác") holds the visit itself. */
const isDelegation = (article: Article, start: number): boolean => article.reader.folded.startsWith(DELEGATION, start)

/** "Lãnh đạo Sở yêu cầu ...": an office in place of a person, no group. */
const standsForOne = (match: RuleMatch<Mention, GroupRule>, group: string): boolean =>
  match.rule.mayBeOne === true &&
  ONE_LEADER.test(group) &&
  !REPORTS_OR_GIVES.test(match.skeleton.text.slice(match.slot('group')?.to ?? 0))

function groupActors(article: Article, passage: Passage, { planned }: Informants, event: EventDraft): AttendeeDraft[] {
  return matchRules<Mention, GroupRule>(GROUP_ACTOR_RULES, passage.skeleton).flatMap((match): AttendeeDraft[] => {
    if (planned && !isOnAgenda(match)) return []
    const delegation = match.slot('delegation')
    const group = match.slot('group') ?? delegation
    if (!group) return organizationsOf(article, match)
    const text = passage.skeleton.text.slice(group.from, group.to)
    if (GENERIC_GROUP.test(text) || standsForOne(match, text)) return []
    const start = passage.skeleton.startAt(group.from)
    if (delegation && !isDelegation(article, start)) return []
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
const GIVES = / (?:trao|tặng)$/
const BENEFACTOR = new RegExp(`^(?:${alternation([...FIRM_HEADS, 'ngân hàng', 'quỹ', 'câu lạc bộ', 'clb'])})(?= )`)

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
