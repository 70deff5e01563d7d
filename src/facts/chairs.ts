/** Who presides over the event, and who leads the side that goes, receives or inspects. */
import type { Article } from '../article.js'
import type { Mention, Passage } from '../mentions/passages.js'
import type { PersonMention } from '../mentions/people.js'
import { isActedFor } from '../mentions/titles.js'
import type { EventType } from '../record.js'
import { matchRules, type RuleMatch } from '../rules/rule.js'
import { CHAIR_RULES, type ChairRule } from './chairs/chair-rules.js'
import { LEAD_RULES, RECEIVING_HAS } from './chairs/lead-rules.js'
import type { EventDraft } from './event.js'

export interface ChairDraft {
  readonly mention: PersonMention
  readonly role: 'chair' | 'lead'
  readonly rule: string
}

/** Events that a person goes to, receives or inspects: who does so leads. */
const LED_BY_VISITOR: ReadonlySet<EventType> = new Set(['working-session', 'visit', 'inspection', 'reception'])

/** Behind so many sentences without a chair, "chủ trì" speaks of something else. */
const FAR = 40

/** In so many first sentences who leads is told, or where the event is named if the lead paragraph stands further down. */
const OPENING = 4

/** "Chủ tọa hội thảo gồm:", with those who preside on lines of their own below. */
const LIST_OPENS =
  /^(?:[-+*•–] ?)?(?:thành phần |dự kiến )?(?:(?:đoàn |ban |Ⓞ )?(?:đồng )?(?:chủ trì|chủ tọa|điều hành)|đoàn Ⓣ)[^.;:ⓅⓉ]{0,60}: ?$/
/** Lines of such a list. */
const MOST_LISTED = 8

/** At each remote site someone presides, wherever the article comes to it. */
const SITE = /điểm cầu|đầu cầu/

/** In a house several preside in turn: "Dưới sự điều hành của Phó Chủ tịch HĐND tỉnh Ⓟ, kỳ họp chất vấn". */
const HOUSES: ReadonlySet<EventType> = new Set(['assembly', 'congress'])
const TAKES_OVER = /(?:^|[.,;] )(?:dưới|theo|với) sự (?:điều hành|điều khiển|chủ trì|chủ tọa) của Ⓟ/

const HOSTING_RULES = CHAIR_RULES.filter((rule) => !rule.leads)

export function findChairs(article: Article, event: EventDraft, side: ReadonlySet<Passage>): ChairDraft[] {
  const body = article.passages.filter((passage) => passage.kind === 'body' && !side.has(passage))
  // whom the hosts receive leads a delegation too, but not the event
  const presiding = event.type === 'reception' ? HOSTING_RULES : CHAIR_RULES
  // the body says it best; then captions and headline; then who goes, receives or inspects
  const chairs = collect(article, event, body, presiding, 'chair')
  if (chairs.length > 0) return chairs
  const around = article.passages.filter((passage) => passage.kind !== 'body')
  const shown = collect(article, event, around, presiding, 'chair')
  const encounter = isEncounter(article, event)
  const calls = event.type === 'meeting' && !encounter
  if (shown.length > 0 || !(calls || encounter || LED_BY_VISITOR.has(event.type))) return shown
  const telling = body.filter((passage, k) => k < OPENING || passage === event.passage)
  for (const passage of [...telling, ...around.filter((other) => other.kind === 'title')]) {
    const leads = collect(article, event, [passage], LEAD_RULES, 'lead')
    if (leads.length > 0) return leads
  }
  return event.type === 'reception' || calls ? [] : headOfDelegation(article, body)
}

/** "Trưởng đoàn công tác là Thứ trưởng Lò Văn An", "Thứ trưởng Lò Văn An, Trưởng đoàn kiểm tra": whom an office tells to lead. */
function headOfDelegation({ reader }: Article, body: readonly Passage[]): ChairDraft[] {
  const { words } = reader.tokens
  for (const { people } of body.slice(0, 2 * OPENING)) {
    for (const [k, mention] of people.entries()) {
      const next = people[k + 1]
      const named = next && LINKS.has(words[mention.last] ?? '') && next.first === mention.last + 1
      const heads = named ? HEADS_SOME : HEADS
      if (!mention.titles.some(({ first, last }) => heads.test(words.slice(first, last).join(' ')))) continue
      const holder = mention.name ? mention : named ? next : null
      if (holder?.name) return [{ mention: holder, role: 'lead', rule: 'lead/head-of-delegation' }]
    }
  }
  return []
}
/** Between the office and who holds it: "Trưởng đoàn là Ⓟ", "Trưởng đoàn, Ⓟ". */
const LINKS = new Set(['là', ',', '-', '–'])
const HEADS_SOME = /^trưởng đoàn(?: |$)/
const HEADS = /^trưởng đoàn(?:$| (?:công tác|kiểm tra|giám sát|khảo sát|thanh tra|kiểm sát|thẩm định)(?: |$))/

/** "buổi tiếp xúc cử tri", "cuộc gặp gỡ với thanh niên", "gặp kiều bào": as on a visit one side comes to the other. */
const isEncounter = ({ reader }: Article, { first }: EventDraft): boolean =>
  /^(?:các )?(?:(?:buổi|cuộc|chương trình|hội nghị) )?(?:đối thoại|tiếp xúc(?: với)? cử tri|tiếp công dân|tiếp dân|gặp(?: gỡ| mặt)?|họp(?: trực tuyến| khẩn)? với)(?: |$)/.test(
    reader.tokens.words.slice(first, first + 6).join(' '),
  )

/** "buổi tiếp và làm việc với đoàn ...", "đón tiếp đoàn ...": the event is told from the side of the hosts. */
const isReceiving = ({ reader }: Article, { first }: EventDraft): boolean =>
  /^(?:(?:buổi|cuộc|lễ) )?(?:đón(?: ,| và)? )?tiếp(?! (?:xúc|tục|công dân|dân)(?: |$))(?: |$)/.test(
    reader.tokens.words.slice(first, first + 5).join(' '),
  )

/** "Bảo tàng đón tiếp | Đại sứ Lò Văn An |": the event is named after the guest, who does not lead it wherever else he "works with" his hosts. */
function isGuest(article: Article, event: EventDraft, mention: PersonMention): boolean {
  if (event.type !== 'reception' || !isReceiving(article, event)) return false
  const person = article.people.resolve(mention)
  return (
    person !== null &&
    event.passage.people.some(
      (guest) => guest.first >= event.first && guest.last <= event.last && article.people.resolve(guest) === person,
    )
  )
}

function collect(
  article: Article,
  event: EventDraft,
  passages: readonly Passage[],
  rules: readonly ChairRule[],
  role: ChairDraft['role'],
): ChairDraft[] {
  const out: ChairDraft[] = []
  // in a meeting to which nobody comes as a guest the one who calls it leads, no visitor
  const onlyCalls = role === 'lead' && event.type === 'meeting' && !isEncounter(article, event)
  passages.forEach((passage, k) => {
    const text = passage.skeleton.text
    if ((k > FAR || out.length > 0) && k > 6 && !SITE.test(text) && !(HOUSES.has(event.type) && TAKES_OVER.test(text)))
      return
    // "Chủ tịch UBND huyện chủ trì hội nghị giao nhiệm vụ" in a drill over which somebody named presides
    const elsewhereNamed =
      passage !== event.passage && !SITE.test(text) && out.some(({ mention }) => mention.name !== null)
    const another = passage === event.passage ? Infinity : ofAnother(passage)
    for (const match of matchRules<Mention, ChairRule>(rules, passage.skeleton)) {
      if (passage.skeleton.endAt(match.to) >= another) continue
      if (
        match.rule.leads &&
        (((event.type !== 'visit' || out.length > 0) && isReceived(text, match)) ||
          (!LED_BY_VISITOR.has(event.type) && isElsewhere(text, match)))
      )
        continue
      if (event.type === 'visit' && passage.start > event.passage.start && isWelcome(text, match)) continue
      if (match.rule.id === RECEIVING_HAS && !isReceiving(article, event)) continue
      if (isWork(text, match) || (event.type === 'press-conference' && isOfMeeting(text, match))) continue
      if (onlyCalls && !MEETS.test(text.slice(match.from, match.to))) continue
      if (role === 'lead' && passage !== event.passage && GIVES.test(text.slice(match.from, match.to))) continue
      if (role === 'lead' && (isOneOfDelegation(text, match) || (event.type === 'reception' && !receives(text, match))))
        continue
      for (const mention of leaders(article, text, match)) {
        if (
          mention.kind === 'person' &&
          !(mention.person.name === null && (elsewhereNamed || isRepresented(article, mention.person))) &&
          !(role === 'lead' && isGuest(article, event, mention.person))
        )
          out.push({
            mention: mention.person,
            role: match.rule.leads ? 'lead' : role,
            rule: match.rule.id,
          })
      }
    }
    if (rules === LEAD_RULES || !LIST_OPENS.test(text)) return
    for (const { skeleton, people } of passages.slice(k + 1, k + 1 + MOST_LISTED)) {
      const [first] = people
      if (!first || !/^(?:[-+*•–] ?|\d{1,2}[.)] )?[ⓅⓉ]/.test(skeleton.text)) break
      out.push({ mention: first, role, rule: 'chair/chu-tri-co' })
    }
  })
  return out
}

/**
 * "chỉ đạo thành lập đoàn công tác do | Ⓟ | làm trưởng đoàn": a task that the meeting gives; "Dự lễ có ...; đoàn đại biểu
 * do | Ⓟ | dẫn đầu": guests.
 */
function isElsewhere(text: string, match: RuleMatch<Mention>): boolean {
  const from = match.slot('who')?.from ?? 0
  return (
    TO_BE_FORMED.test(text.slice(Math.max(0, from - 100), from).trimEnd()) ||
    GUESTS.test(text.slice(0, from)) ||
    MADE_UP.test(text.slice(Math.max(0, from - 60), from)) ||
    TO_COME.test(text.slice(match.to, match.to + 20))
  )
}
/** "Tổ biên tập | gồm 9 thành viên do | Ⓟ làm tổ trưởng": of whom a body that is told of is made up. */
const MADE_UP =
  /(?:^|[ ,])(?:gồm(?: có)?|có) \d+ (?:thành viên|người|đồng chí|ủy viên|cán bộ|chuyên gia)[^.;:ⓅⓉ]{0,30},? do $/u
/** Of a delegation that is still to come. */
const TO_COME = /^\)?,? (?:sẽ|dự kiến)(?![A-Za-zÀ-ỹ])/u

/** "đề tài nuôi ong | do Ⓟ chủ trì": who is in charge of a piece of work presides over nothing. */
const isWork = (text: string, match: RuleMatch<Mention>): boolean =>
  match.rule.id === 'chair/do-person-chu-tri' && WORK.test(text.slice(Math.max(0, match.from - 120), match.from))
const WORK = /(?:^|[ ,])(?:đề tài|dự án|đề án|công trình|luận án|nhóm nghiên cứu)(?! diễn ra)[^.;:ⒹⓅ]*$/

/** "Lễ đón Thủ tướng | do Ⓟ chủ trì": the host welcomes, the guest leads the visit. */
const isWelcome = (text: string, match: RuleMatch<Mention>): boolean =>
  /(?:^|[ ,])lễ đón(?! nhận)(?![A-Za-zÀ-ỹ])/u.test(text.slice(Math.max(0, match.from - 140), match.to + 20))

/** "dưới sự chủ trì của | Ⓟ |, Chính phủ đã họp phiên thường kỳ": told at the press conference of the meeting before it. */
const isOfMeeting = (text: string, match: RuleMatch<Mention>): boolean =>
  OF_MEETING.test(text.slice(match.to, match.to + 80))
const OF_MEETING = /^[^.;]*(?:phiên họp|họp phiên|họp thường kỳ)/

/** "Họp trực tuyến với tám tỉnh ven sông, Ⓟ yêu cầu": who calls the meeting. */
const MEETS = /(?:^|[ ,])họp(?: trực tuyến| khẩn)? với(?= |$)/

/** What is handed over at an event that somebody else holds is no visit. */
const GIVES = /(?:tặng quà|trao quà)$/
const GUESTS =
  /(?:^|[ ,])(?:dự|tham dự|tham gia|có mặt|chào đón|đón)(?: [^.;:]{0,80})? (?:có|gồm|còn có)(?![A-Za-zÀ-ỹ]).{0,300} do $/u

/** "đã tiếp | đoàn công tác do | Ⓟ | dẫn đầu", "hội đàm với | Ⓟ |, dẫn đầu đoàn ...": the guests' head. */
function isReceived(text: string, match: RuleMatch<Mention>): boolean {
  const from = match.slot('who')?.from ?? 0
  return RECEIVED.test(text.slice(Math.max(0, from - 120), from))
}
const RECEIVED =
  /(?:^|[ ,])(?:(?:đón|tiếp|đón tiếp|tiếp đón|tiếp xã giao|gặp|gặp gỡ|gặp mặt|hội đàm|hội kiến)(?: và làm việc)?(?: với)?|làm việc với(?= (?:đoàn|Ⓞ|lãnh đạo))) (?:(?:Ⓞ|đoàn|lãnh đạo)[^.;:ⓅⓉ]{0,80},? do )?(?:các )?$/

/** Who comes to be received ("Ⓟ thăm chính thức Việt Nam") does not lead a reception; who receives does. */
const receives = (text: string, match: RuleMatch<Mention>): boolean => RECEIVES.test(text.slice(match.from, match.to))
const RECEIVES =
  /(?:^|[ ,])(?:tiếp|đón|gặp|hội đàm|hội kiến|làm việc|đối thoại|chúc tết|chúc mừng|tặng quà|trao quà)(?![A-Za-zÀ-ỹ])/u

/** "Đoàn đại biểu Quốc hội tỉnh gồm các đại biểu: | Ⓟ, Ⓟ, Ⓟ | đã tiếp xúc cử tri": the delegation, with its members. */
function isOneOfDelegation(text: string, match: RuleMatch<Mention>): boolean {
  const from = match.slot('who')?.from ?? 0
  return match.mentions('who').length > 1 && MEMBERS.test(text.slice(Math.max(0, from - 40), from))
}
const MEMBERS = / (?:gồm|gồm có)(?: (?:các|\d+))?(?: (?:đại biểu|ông|bà|ông, bà|đồng chí|vị))?:? ?$/

const TO_BE_FORMED = /(?:^| )(?:thành lập|lập|cử) (?:một |các )?(?:đoàn|tổ|Ⓞ)(?: [^.;:]{0,60})?$/

/** Whom a rule names: in "theo ý kiến của Thủ tướng, Bộ trưởng Lò Văn An chủ trì" not the one whose word it was. */
function leaders(article: Article, text: string, match: RuleMatch<Mention>): Mention[] {
  const all = match
    .mentions('who')
    .map(({ mention }) => mention)
    .filter((mention) => !isSpouse(article, mention))
  const named = all.findIndex((mention) => mention.kind === 'person' && mention.person.name !== null)
  const from = match.slot('who')?.from ?? 0
  const before = text.slice(Math.max(0, from - 40), from)
  // "Nhận lời mời của Ⓟ và | Ⓟ, Ⓟ | thăm ...": who invites goes nowhere
  if (INVITERS.test(before)) return all.slice(-1)
  if (match.rule.id === GOES && named === 0) return all.slice(0, alone(text, match))
  return named > 0 && match.from === from && before.endsWith(' của ') ? all.slice(named) : all
}

/** "Ⓟ, Ⓟ | cùng Ⓟ | đã đến thăm": how many go, before those who come along. */
const alone = (text: string, match: RuleMatch<Mention>): number => {
  const { from, to } = match.slot('who') ?? { from: 0, to: 0 }
  return ((text.slice(from, to).split(/ cùng(?: với)? /)[0] ?? '').match(/[ⓅⓉ]/gu) ?? []).length
}
const GOES = 'lead/person-goes'

const INVITERS = /lời mời của (?:[ⓅⓉ](?:,| và) )+$/

/** "Thay mặt | Chủ tịch UBND tỉnh |, Ⓟ chủ trì": for whom somebody else does it. */
const isRepresented = ({ reader }: Article, { titles: [title] }: PersonMention): boolean =>
  title !== undefined && isActedFor(reader, title)

/** "Thủ tướng và Phu nhân thăm ...": no office. */
const isSpouse = (article: Article, mention: Mention): boolean =>
  mention.kind === 'person' &&
  mention.person.name === null &&
  /^phu (?:nhân|quân)$/.test(article.reader.tokens.words.slice(mention.person.first, mention.person.last).join(' '))

const SIDE_EVENT = /(?:^|[.,] )(?:trước đó|sau đó|tiếp theo chương trình)/

/** "Trước đó, ... chủ trì", "chiều cùng ngày, ... chủ trì": from where in the text a sentence speaks of a side event. */
function ofAnother({ skeleton, dates }: Passage): number {
  const found = SIDE_EVENT.exec(skeleton.text)
  const sameDay = dates.find((date) => date.relative === 'same-day')
  return Math.min(found ? skeleton.endAt(found.index + found[0].length) : Infinity, sameDay?.start ?? Infinity)
}
