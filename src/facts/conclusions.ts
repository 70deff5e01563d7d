/** What was concluded, directed or decided. */
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import type { ConclusionKind } from '../record.js'
import type { ChairDraft } from './chairs.js'
import { addresseeIn } from './conclusions/addressee.js'
import { directingSpeakers, speakerKey } from './conclusions/authority.js'
import { clausesOf } from './conclusions/clauses.js'
import { continuationCounts, statementCounts } from './conclusions/content.js'
import { deadlineIn } from './conclusions/deadline.js'
import { decidesForEvent, kindOfDecision } from './conclusions/event-decisions.js'
import { kindOf } from './conclusions/kinds.js'
import { readSpeeches, type Speaker, type SpokenSentence } from './conclusions/speeches.js'
import type { DateDraft } from './date.js'
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
  date: DateDraft | null,
): ConclusionDraft[] {
  const sentences = readSpeeches(article)
  const directing = directingSpeakers(article, event, chairs, sentences)
  const out: ConclusionDraft[] = []
  for (const sentence of sentences) {
    const { speaker, passage, statement } = sentence
    if (side.has(passage)) continue
    const text = passage.skeleton.text
    if (decidesForEvent(text) && statement?.subject?.kind !== 'person') {
      out.push(...items(article, sentence, null, kindOfDecision(text), 'conclusion/event-decides', date))
      continue
    }
    if (!speaker || !directing.has(speakerKey(article, speaker))) continue
    const counts = statement && statement.frame !== 'none' ? statementCounts(sentence) : continuationCounts(sentence)
    if (!counts) continue
    const own = statement !== null && statement.frame !== 'behind'
    const kind = kindOf(
      own ? text.slice(statement.end) : text,
      statement ? (statement.verb?.act ?? 'statement') : null,
      kindBefore(out, passage),
    )
    out.push(...items(article, sentence, speaker, kind, `conclusion/${statement ? statement.frame : 'goes-on'}`, date))
  }
  return out
}

/** Characters between sentences that stand together. */
const NEAR = 4

/** The kind of the item that stands just before. */
function kindBefore(out: readonly ConclusionDraft[], passage: Passage): ConclusionKind | null {
  const last = out[out.length - 1]
  return last && passage.start - last.end < NEAR ? last.kind : null
}

/** The items of one sentence: the whole, or its tasks. */
function items(
  article: Article,
  { passage }: SpokenSentence,
  speaker: Speaker | null,
  kind: ConclusionKind,
  rule: string,
  date: DateDraft | null,
): ConclusionDraft[] {
  const { skeleton } = passage
  return clausesOf(passage, kind !== 'assessment').flatMap((clause, n): ConclusionDraft[] => {
    const text = skeleton.text.slice(clause.from, clause.to)
    if (text.trim() === '') return []
    const own = speaker === null || n === 0 || kind === 'decision' ? kind : kindOf(text, null)
    const range = { start: skeleton.startAt(clause.from), end: skeleton.endAt(clause.to) }
    const who = own === 'directive' ? addresseeIn(text) : null
    return [
      {
        ...range,
        kind: own,
        speaker,
        rule,
        addressee: who && {
          start: skeleton.startAt(clause.from + who.from),
          end: skeleton.endAt(clause.from + who.to),
        },
        deadline: own === 'assessment' ? null : deadlineIn(article, passage, range, date),
      },
    ]
  })
}
