/** Speeches of which nothing is kept: for whoever asks why. */
import type { Article, TextRange } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import type { ChairDraft } from '../chairs.js'
import type { EventDraft } from '../event.js'
import { directingSpeakers, speakerKey } from './authority.js'
import type { ConclusionDraft } from './items.js'
import { readSpeeches } from './speeches.js'

/** A sentence that gives somebody's words, none of them a conclusion. */
interface LeftOut extends TextRange {
  /** Whoever speaks is one of those whose words count. */
  readonly directs: boolean
}

/** The sentences that name a person who speaks and from which no conclusion was taken, in the order of the text. */
export function speechesLeftOut(
  article: Article,
  event: EventDraft,
  chairs: readonly ChairDraft[],
  side: ReadonlySet<Passage>,
  conclusions: readonly ConclusionDraft[],
): LeftOut[] {
  const sentences = readSpeeches(article, event.type, chairs).filter(({ passage }) => !side.has(passage))
  const directing = directingSpeakers(article, event, chairs, sentences)
  return sentences.flatMap(({ passage, statement, speaker, caption }) => {
    if (!speaker || caption || statement?.subject?.kind !== 'person') return []
    const { start, end } = passage
    if (conclusions.some((kept) => kept.start < end && kept.end > start)) return []
    return [{ start, end, directs: directing.has(speakerKey(article, speaker)) }]
  })
}
