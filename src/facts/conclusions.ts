/** What was concluded, directed or decided. */
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import type { ConclusionKind } from '../record.js'
import type { ChairDraft } from './chairs.js'
import { directingSpeakers, speakerKey } from './conclusions/authority.js'
import { clausesOf } from './conclusions/clauses.js'
import { continuationCounts, statementCounts } from './conclusions/content.js'
import { decidesForEvent, kindOfDecision } from './conclusions/event-decisions.js'
import { kindOf } from './conclusions/kinds.js'
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
  for (const sentence of sentences) {
    const { speaker, passage, statement } = sentence
    if (side.has(passage)) continue
    const text = passage.skeleton.text
    const spoken = statement !== null && statement.subject !== null
    if (decidesForEvent(text) && (!spoken || statement.subject?.kind !== 'person')) {
      add(out, sentence, null, kindOfDecision(text), 'conclusion/event-decides')
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
    add(out, sentence, speaker, kind, `conclusion/${statement ? statement.frame : 'goes-on'}`)
  }
  return out
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
  { passage, statement }: SpokenSentence,
  speaker: Speaker | null,
  kind: ConclusionKind,
  rule: string,
): void {
  const { skeleton } = passage
  clausesOf(passage, kind !== 'assessment').forEach((clause, n) => {
    const text = skeleton.text.slice(clause.from, clause.to)
    if (text.trim() === '') return
    const own = n === 0 ? kind : kind === 'decision' ? 'decision' : kindOf(text, null)
    statement
    out.push({
      start: skeleton.startAt(clause.from),
      end: skeleton.endAt(clause.to),
      kind: speaker === null ? kind : own,
      speaker,
      rule,
      addressee: null,
      deadline: null,
    })
  })
}
