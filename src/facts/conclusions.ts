/** What was concluded, directed or decided. */
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import type { ConclusionKind } from '../record.js'
import type { ChairDraft } from './chairs.js'
import { directingSpeakers, speakerKey } from './conclusions/authority.js'
import { POINT_OPENINGS } from '../lexicon/task-words.js'
import { clausesOf } from './conclusions/clauses.js'
import { continuationCounts, statementCounts } from './conclusions/content.js'
import { decidesForEvent, kindOfDecision } from './conclusions/event-decisions.js'
import { anyOf, commitsTo, kindOf } from './conclusions/kinds.js'
import { readSpeeches, type Speaker, type SpokenSentence } from './conclusions/speeches.js'
import type { EventDraft } from './event.js'

export interface ConclusionDraft extends Draft {
  readonly kind: ConclusionKind
  readonly speaker: Speaker | null
  /** Who is to act, as a range of the text. */
  readonly addressee: { readonly start: number; readonly end: number } | null
  /** EDTF */
  readonly deadline: string | null
}

export function findConclusions(
  article: Article,
  event: EventDraft,
  chairs: readonly ChairDraft[],
  side: ReadonlySet<Passage>,
): ConclusionDraft[] {
  const sentences = readSpeeches(article)
  const directing = directingSpeakers(article, event, chairs, sentences)
  const out: ConclusionDraft[] = []
  let list: OpenList | null = null
  sentences.forEach((sentence, n) => {
    const { passage } = sentence
    if (side.has(passage)) return
    const text = passage.skeleton.text
    if (list && goesOnWith(list, passage)) {
      add(out, article, passage, list.speaker, list.kind, 'conclusion/list')
      return
    }
    list = null
    const judged = judge(article, sentence, directing, kindBefore(out, passage))
    if (!judged) return
    if (text.endsWith(':') && isItem(sentences[n + 1]?.passage)) {
      // "Đồng chí yêu cầu:" only announces what the items say
      list = { speaker: judged.speaker, kind: judged.kind, paragraph: passage.paragraph }
      return
    }
    add(out, article, passage, judged.speaker, judged.kind, judged.rule)
  })
  return out
}

/** Items that follow "..., yêu cầu:". */
interface OpenList {
  readonly speaker: Speaker | null
  readonly kind: ConclusionKind
  paragraph: number
}

const POINT = new RegExp(`^(?:${anyOf(POINT_OPENINGS)})(?!\\p{L})`, 'u')

const isItem = (passage: Passage | undefined): boolean =>
  passage !== undefined && (passage.item || POINT.test(passage.skeleton.text) || passage.skeleton.text.endsWith(';'))

/** An item, or a further sentence of one. */
function goesOnWith(list: OpenList, passage: Passage): boolean {
  if (isItem(passage)) list.paragraph = passage.paragraph
  return passage.paragraph === list.paragraph
}

interface Judged {
  readonly speaker: Speaker | null
  readonly kind: ConclusionKind
  readonly rule: string
}

/** Whether a sentence counts; whose it is and of which kind. */
function judge(
  article: Article,
  sentence: SpokenSentence,
  directing: ReadonlySet<string>,
  before: ConclusionKind | null,
): Judged | null {
  const { speaker, passage, statement } = sentence
  const text = passage.skeleton.text
  if (decidesForEvent(text) && statement?.subject?.kind !== 'person')
    return { speaker: null, kind: kindOfDecision(text), rule: 'conclusion/event-decides' }
  if (!speaker) return null
  const commits =
    statement?.subject?.kind === 'person' && statement.frame === 'before' && commitsTo(text.slice(statement.at))
  if (!commits && !directing.has(speakerKey(article, speaker))) return null
  const counts = statement && statement.frame !== 'none' ? statementCounts(sentence) : continuationCounts(sentence)
  if (!counts) return null
  const said = statement && statement.frame !== 'behind' ? text.slice(statement.end) : text
  const kind = kindOf(said, statement ? (statement.verb?.act ?? 'statement') : null, before)
  return { speaker, kind, rule: `conclusion/${statement ? statement.frame : 'goes-on'}` }
}

/** The kind of the item that stands just before. */
function kindBefore(out: readonly ConclusionDraft[], passage: Passage): ConclusionKind | null {
  const last = out[out.length - 1]
  return last && passage.start - last.end < NEAR ? last.kind : null
}

/** Characters between sentences that stand together. */
const NEAR = 4

function add(
  out: ConclusionDraft[],
  article: Article,
  passage: Passage,
  speaker: Speaker | null,
  kind: ConclusionKind,
  rule: string,
): void {
  const { skeleton } = passage
  clausesOf(passage, kind !== 'assessment', gluedStart(article.reader.text, skeleton)).forEach((clause, n) => {
    const text = skeleton.text.slice(clause.from, clause.to).replace(/[\s;,]+$/u, '')
    if (text === '') return
    out.push({
      start: skeleton.startAt(clause.from),
      end: skeleton.endAt(clause.from + text.length),
      kind: n === 0 || kind === 'decision' || speaker === null ? kind : kindOf(text, null, kind),
      speaker,
      rule,
      addressee: null,
      deadline: null,
    })
  })
}

const OPENER = /(?<=[\p{L}\dⓅⓉⓄⒹ)] )(?:phát biểu|kết luận|tại)(?= )/gu

/** Where a caption has run into the sentence behind it ("... tại hội nghị Phát biểu chỉ đạo, ..."), that sentence's start. */
function gluedStart(text: string, skeleton: Passage['skeleton']): number {
  let from = 0
  for (const { index } of skeleton.text.matchAll(OPENER)) {
    const first = text.charAt(skeleton.startAt(index))
    if (first !== first.toLowerCase()) from = index
  }
  return from
}
