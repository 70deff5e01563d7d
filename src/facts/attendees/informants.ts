/**
 * Whom the article has its news from: who tells of the event from outside ("Ông A cho biết, sáng 12/3 Sở đã họp ..."),
 * and whom a reporter asked. Neither is there by it.
 */
import type { Article } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import type { Person } from '../../resolve/people.js'
import type { EventDraft } from '../event.js'
import type { EventMention } from '../event/mention.js'

/** Papers and stations whose names are no words for people, as "Thanh niên" and "Lao động" are. */
const PAPERS = 'vnexpress|vietnamnet|vietnamplus|vietnam\\+|dân trí|tiền phong|zing|vov|vtv|vtc|ttxvn|infonet'
/** Who is asked: "Trao đổi với phóng viên Báo X, Ⓟ cho biết", "Ⓟ đã trả lời phỏng vấn". */
const ASKED = new RegExp(
  `(?:(?:trao đổi|trò chuyện|chia sẻ|trả lời|phát biểu|nói|thông tin|cho biết)(?: nhanh| riêng| thêm)?(?: câu hỏi| phỏng vấn)?(?: với| của| cùng| trước) (?:các |một số |nhiều )?(?:phóng viên|pv|nhà báo|báo(?! cáo)|truyền thông|cơ quan (?:thông tấn|báo chí|truyền thông)|${PAPERS})|trả lời (?:phỏng vấn|báo (?:chí|giới|đài))|(?:phóng viên|pv) [^.;:]{0,60}(?:phỏng vấn|trao đổi với|trò chuyện với|ghi nhận))(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** Where the reporter asked is told, so that they were there: "bên lề hội nghị", "tại buổi lễ". */
const AT_EVENT =
  /(?:tại|trong|bên lề|bên hành lang|sau|ngay sau|kết thúc) (?:các )?(?:hội nghị|hội thảo|tọa đàm|diễn đàn|buổi|cuộc|phiên|lễ|đại hội|kỳ họp|họp báo|chương trình|ngày hội|hội thi)(?![A-Za-zÀ-ỹ])/u
/** "Phóng viên: ...": behind a question of theirs the answers are of an interview. */
const ASKS = /^(?:[*+.–-] ?)?(?:phóng viên|pv|p\.v)(?: [^:]{0,40})?:/u
const ANSWERS = /^(?:[*+–-] ?)?Ⓟ(?: \([^()]{1,60}\))?:/u
/** "Ⓟ vắng mặt". */
const ABSENT =
  /Ⓟ,?(?: (?:đã|cũng|đều|lại|vì [^.;:,ⓅⓉ]{2,40}))? (?:vắng mặt|không (?:có mặt|đến dự|tới dự|tham dự|thể (?:có mặt|đến dự|tham dự)))/u
/** "Ⓟ cho biết, ": what is told follows. */
const TELLS =
  /Ⓟ[^.;:ⓅⓉ]{0,90} (?:cho biết|cho hay|thông tin|thông báo|xác nhận|tiết lộ)(?: thêm)?(?:(?:,|:| rằng) | (?!(?:tại|trong|như|điều|với|ở|về) ))/u
const SPOKESMAN = /^(?:nguyên )?(?:người phát ngôn|phát ngôn viên)(?: |$)/

export interface Informants {
  /** Since where in the text what they say and do is outside the event. */
  readonly people: ReadonlyMap<Person, number>
  /** The sentence in which one of them tells of the event: what it tells of others is of the event. */
  readonly report: Passage | null
  /** The event is yet to come, or called off: who speaks of it is not at it, its agenda tells who will be. */
  readonly planned: boolean
}

const NOBODY: Informants = { people: new Map(), report: null, planned: false }

export function findInformants(article: Article, event: EventDraft): Informants {
  // at a press conference those who tell and answer are there
  if (event.type === 'press-conference') return NOBODY
  const planned = event.status === 'upcoming' || event.status === 'cancelled'
  const first = firstInBody(event)
  const people = new Map<Person, number>()
  let report: Passage | null = null
  let interview = false
  for (const passage of article.passages) {
    if (passage.kind !== 'body') continue
    const { text } = passage.skeleton
    interview ||= ASKS.test(text)
    const absent = ABSENT.exec(text)
    if (absent) addPerson(article, people, passage, absent.index, 0)
    const tells = passage === first?.passage ? TELLS.exec(text) : null
    if (tells && isBehind(article, first, passage.skeleton.endAt(tells.index + tells[0].length))) {
      report = passage
      addPerson(article, people, passage, tells.index)
    } else if (interview && ANSWERS.test(text)) addPerson(article, people, passage, 0)
    else if (ASKED.test(article.reader.folded.slice(passage.start, passage.end)) && !AT_EVENT.test(text))
      addPerson(article, people, passage, 0)
    for (const mention of passage.people)
      if (isSpokesman(article, mention)) add(article, people, mention, passage.start)
  }
  return people.size > 0 || planned ? { people, report, planned } : NOBODY
}

/** Where the body first comes to the event. */
function firstInBody({ mentions }: EventDraft): EventMention | undefined {
  return mentions
    .filter(({ index }) => index >= 0)
    .reduce<EventMention | undefined>(
      (least, mention) => (least && least.first <= mention.first ? least : mention),
      undefined,
    )
}

const isBehind = ({ reader }: Article, mention: EventMention | undefined, place: number): boolean =>
  mention !== undefined && (reader.tokens.start[mention.first] ?? 0) >= place

const isSpokesman = ({ reader: { tokens } }: Article, { titles }: PersonMention): boolean =>
  titles.some(({ first, last }) => SPOKESMAN.test(tokens.words.slice(first, last).join(' ')))

/** Adds the first person named from a place of a passage on, as one who is outside the event since `start`. */
function addPerson(
  article: Article,
  people: Map<Person, number>,
  { skeleton, start }: Passage,
  from: number,
  since = start,
): void {
  for (const { mention } of skeleton.mentionsIn(from, skeleton.text.length))
    if (mention.kind === 'person' && mention.person.name !== null) {
      add(article, people, mention.person, since)
      return
    }
}

function add(article: Article, people: Map<Person, number>, mention: PersonMention, start: number): void {
  const person = mention.name && article.people.resolve(mention)
  if (person && start < (people.get(person) ?? Infinity)) people.set(person, start)
}
