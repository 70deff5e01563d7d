/** Who was found to be present, before it is known who chairs. */
import type { Draft } from '../../article.js'
import type { PersonMention } from '../../mentions/people.js'

export interface AttendeeDraft extends Draft {
  readonly kind: 'person' | 'group' | 'organization'
  readonly role: 'directing' | 'attending' | 'presenting'
  /** For persons. */
  readonly mention: PersonMention | null
  readonly count: number | null
}
