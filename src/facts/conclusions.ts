/** What was concluded, directed or decided. */
import type { Article } from '../article.js'
import { POINT_OPENINGS } from '../lexicon/task-words.js'
import type { Passage } from '../mentions/passages.js'
import type { ConclusionKind, EventType } from '../record.js'
import { alternation } from '../text/alternation.js'
import type { ChairDraft } from './chairs.js'
import { directingSpeakers, speakerKey } from './conclusions/authority.js'
import { settlesAsWell } from './conclusions/event-decisions.js'
import { itemsOf, type ConclusionDraft, type Judged } from './conclusions/items.js'
import { EVENT_DECIDES, judge } from './conclusions/judge.js'
import { bodyTask, isPointOfTasks, kindOf, makesDuty, opensTask } from './conclusions/kinds.js'
import { readSpeeches } from './conclusions/speeches.js'
import { isBareAttribution } from './conclusions/speeches/quotations.js'
import type { Speaker, SpokenSentence } from './conclusions/speeches/spoken.js'
import type { DateDraft } from './date.js'
import type { EventDraft } from './event.js'
import { addAll } from '../text/lists.js'

export type { ConclusionDraft } from './conclusions/items.js'

/** What was asked, judged and settled at the event. */
export function findConclusions(
  article: Article,
  event: EventDraft,
  chairs: readonly ChairDraft[],
  side: ReadonlySet<Passage>,
  date: DateDraft | null,
): ConclusionDraft[] {
  const sentences = readSpeeches(article, event.type, chairs)
  // what somebody said or asked on another day gives them no say here
  const own = sentences.filter(({ passage }) => !side.has(passage))
  const directing = directingSpeakers(article, event, chairs, own)
  const out: ConclusionDraft[] = []
  const from = date?.startDate ?? article.referenceDate
  let list: OpenList | null = null
  /** Sentences behind the last item; captions part no speech and do not count. */
  let behind = 0
  /** The sentence that told how many tasks come. */
  let told = -2
  const keep = (items: readonly ConclusionDraft[]): void => {
    addAll(out, items)
    behind = 0
  }
  sentences.forEach((sentence, n) => {
    const { passage } = sentence
    const adjacent = behind === 0
    if (!sentence.caption) behind++
    if (side.has(passage) || sentence.caption || isBareAttribution(sentence)) return
    const text = passage.skeleton.text
    if (list && goesOnWith(list, sentence)) {
      keep(itemsOf(article, passage, { ...list, kind: kindIn(list, text), rule: 'conclusion/list', said: 0 }, from))
      return
    }
    list = null
    const before = told === n - 1 ? 'directive' : kindBefore(out, passage, adjacent)
    const previous = sentences[n - 1]?.passage.skeleton.text ?? ''
    const judged =
      judge(sentence, { article, event, directing, before, previous, day: from }) ??
      (adjacent && out[out.length - 1]?.speaker === null ? goesOnDeciding(sentence, event.type) : null)
    if (!judged) {
      list = tasksOf(article, sentence, directing, sentences[n + 1]?.passage)
      return
    }
    if (ANNOUNCES_TASKS.test(text) && isItem(sentences[n + 1]?.passage)) {
      told = n
      return
    }
    const next = sentences[n + 1]?.passage
    if (text.endsWith(':') && (isItem(next) || (judged.speaker && isPlainTask(next, passage)))) {
      // "Đồng chí yêu cầu:" only announces what the items say; "đánh giá cao ... và lưu ý:" judges as well
      if (judged.act === 'assessment') keep(itemsOf(article, passage, { ...judged, kind: 'assessment' }, from))
      // "yêu cầu rà soát ...; trình ...; lưu ý những việc sau:"
      else if (judged.speaker && text.includes('; ')) keep(itemsOf(article, passage, judged, from))
      const kind = judged.speaker && makesDuty(text) ? 'directive' : judged.kind
      list = { speaker: judged.speaker, kind, paragraph: passage.paragraph, plain: !isItem(next) }
      return
    }
    if (judged.rule === EVENT_DECIDES && sentences[n + 1]?.passage.item)
      list = { speaker: null, kind: judged.kind, paragraph: passage.paragraph, plain: false }
    keep(itemsOf(article, passage, judged, from))
  })
  return out
}

const SO_MANY = '(?:một số|những|các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d+)(?: nhóm)?'
/** "Ⓟ lưu ý các xã ba việc.": the tasks come behind it. */
const ANNOUNCES_TASKS = new RegExp(
  `(?:lưu ý|yêu cầu|đề nghị|nhấn mạnh|chỉ rõ|nêu rõ|nêu|gợi mở|đề ra|giao|kết luận)(?: [^,.;:]{1,60})? ${SO_MANY} (?:việc|nhiệm vụ|vấn đề|nội dung|yêu cầu|điểm|giải pháp)(?: (?:sau|sau đây|cụ thể|trọng tâm|quan trọng|lớn|(?:cần|phải) (?:làm|thực hiện|tập trung|triển khai)(?: ngay| tốt)?))*\\.$`,
  'u',
)
const OF_TASKS = new RegExp(`(?:^|\\s)${SO_MANY} (?:việc|nhiệm vụ|yêu cầu|giải pháp)(?![A-Za-zÀ-ỹ])[^.;]{0,120}:$`, 'u')
/** "Về nhiệm vụ thời gian tới:", "kết luận như sau:", "Cụ thể:": so many are not said. */
const OF_SOMETHING =
  /(?<![A-Za-zÀ-ỹ])(?:như sau|sau đây|cụ thể|trong đó|theo đó|nhiệm vụ[^.;:]{0,50}|giải pháp[^.;:]{0,50}|nội dung|vấn đề|(?<!(?:quan|địa|thời) )điểm|(?<!công )việc):$/u
/** Items that follow "..., yêu cầu:". */
interface OpenList {
  readonly speaker: Speaker | null
  readonly kind: ConclusionKind
  paragraph: number
  /** Its items bear no mark, and each is a paragraph. */
  readonly plain: boolean
}

/** "Những việc ông nêu cho thời gian tới:" leads to tasks in a speech of those whose word counts. */
const tasksOf = (
  article: Article,
  { speaker, passage }: SpokenSentence,
  directing: ReadonlySet<string>,
  next: Passage | undefined,
): OpenList | null =>
  speaker && directing.has(speakerKey(article, speaker)) && isItem(next) && leadsToTasks(passage, next)
    ? { speaker, kind: 'directive', paragraph: passage.paragraph, plain: false }
    : null

const leadsToTasks = ({ skeleton: { text } }: Passage, next: Passage): boolean =>
  OF_TASKS.test(text) || (OF_SOMETHING.test(text) && isTask(next.skeleton.text))

const POINT = new RegExp(`^(?:${alternation(POINT_OPENINGS)})(?![A-Za-zÀ-ỹ])`, 'u')

/** "(1) ...", "a) ..." */
const NUMBERED = /^(?:\(\d{1,2}\)|\(?[a-hđ]\)) /u

const isItem = (passage: Passage | undefined): passage is Passage =>
  passage !== undefined &&
  (passage.item ||
    POINT.test(passage.skeleton.text) ||
    NUMBERED.test(passage.skeleton.text) ||
    passage.skeleton.text.endsWith(';'))

/** An item, or a further sentence of one. */
function goesOnWith(list: OpenList, { passage, statement }: SpokenSentence): boolean {
  const isNext = list.plain
    ? passage.paragraph === list.paragraph + 1 && !statement?.subject && isTask(passage.skeleton.text)
    : isItem(passage)
  if (isNext) list.paragraph = passage.paragraph
  return passage.paragraph === list.paragraph
}

const isTask = (text: string): boolean => makesDuty(text) || opensTask(text) || bodyTask(text) || isPointOfTasks(text)

/** "Ⓟ yêu cầu:", and in a paragraph of its own a task without any mark. */
const isPlainTask = (next: Passage | undefined, { paragraph }: Passage): boolean =>
  next !== undefined && next.paragraph === paragraph + 1 && isTask(next.skeleton.text)

/** "Ⓟ chỉ rõ ba nội dung:" leads to tasks as well as to judgements. */
const kindIn = ({ kind, speaker }: OpenList, text: string): ConclusionKind =>
  kind === 'assessment' && speaker ? kindOf(text, null, 'directive') : kind

/** Events that settle what is to be done; where voters or experts talk, others say so. */
const SETTLING: ReadonlySet<EventType> = new Set(['assembly', 'congress', 'meeting', 'working-session', 'inspection'])

/** Behind what the event settled, more is settled with it, and a task as well. */
function goesOnDeciding({ passage, speaker, statement }: SpokenSentence, eventType: EventType): Judged | null {
  const { text } = passage.skeleton
  if (speaker || statement?.subject) return null
  if (settlesAsWell(text)) return { speaker: null, kind: 'decision', rule: EVENT_DECIDES, said: 0 }
  if (statement || !SETTLING.has(eventType) || /[ⓅⓉ]/u.test(text) || !(makesDuty(text) || opensTask(text))) return null
  return { speaker: null, kind: 'directive', rule: 'conclusion/event-goes-on', said: 0 }
}

/** The kind of the item that stands just before. */
function kindBefore(out: readonly ConclusionDraft[], passage: Passage, adjacent: boolean): ConclusionKind | null {
  const last = out[out.length - 1]
  return last && (adjacent || passage.start - last.end < NEAR || POINT.test(passage.skeleton.text)) ? last.kind : null
}

/** How far behind an item, in characters, the next sentence still goes on with it. */
const NEAR = 120
