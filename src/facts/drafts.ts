/** What the stages found in an article, before it becomes the record. */
import type { Draft } from '../article.js'
import type { AttendeeDraft } from './attendees/draft.js'
import type { ChairDraft } from './chairs.js'
import type { ConclusionDraft } from './conclusions.js'
import type { DateDraft } from './date.js'
import type { DocumentDraft } from './documents.js'
import type { EventDraft } from './event.js'
import type { BylineDraft } from './furniture.js'

export interface Drafts {
  readonly title: Draft | null
  readonly event: EventDraft | null
  readonly date: DateDraft | null
  readonly location: Draft | null
  readonly organizers: readonly Draft[]
  readonly chairs: readonly ChairDraft[]
  readonly attendees: readonly AttendeeDraft[]
  readonly conclusions: readonly ConclusionDraft[]
  readonly documents: readonly DocumentDraft[]
  readonly captions: readonly Draft[]
  readonly byline: BylineDraft | null
}
