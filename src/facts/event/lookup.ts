/** What is named at a token of a passage, in one step: the scans ask at every token. */
import type { DateMention } from '../../mentions/dates.js'
import type { OrganizationMention } from '../../mentions/organizations.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention, TokenRange } from '../../mentions/people.js'

/** Mentions by the tokens they cover. */
class Cover<T extends TokenRange> {
  private readonly byToken = new Map<number, T>()

  constructor(mentions: readonly T[]) {
    for (const mention of mentions)
      for (let i = mention.first; i < mention.last; i++) if (!this.byToken.has(i)) this.byToken.set(i, mention)
  }

  /** The mention that covers token `i`. */
  at(i: number): T | undefined {
    return this.byToken.get(i)
  }

  /** The mention that begins at token `i`. */
  from(i: number): T | undefined {
    const mention = this.byToken.get(i)
    return mention?.first === i ? mention : undefined
  }

  /** The mention that ends before token `i`. */
  upTo(i: number): T | undefined {
    const mention = this.byToken.get(i - 1)
    return mention?.last === i ? mention : undefined
  }
}

/** The mentions of one passage. */
export interface Lookup {
  readonly people: Cover<PersonMention>
  readonly organizations: Cover<OrganizationMention>
  /** Days on which an event may take place, by where their words start and end (characters). */
  readonly dayFrom: ReadonlyMap<number, DateMention>
  readonly dayUpTo: ReadonlyMap<number, DateMention>
}

const known = new WeakMap<Passage, Lookup>()

/** What is named in a passage, found by its token. */
export function lookup(passage: Passage): Lookup {
  let found = known.get(passage)
  if (!found) {
    const days = passage.dates.filter((date) => date.role === 'day')
    found = {
      people: new Cover(passage.people),
      organizations: new Cover(passage.organizations),
      dayFrom: new Map(days.map((day) => [day.start, day])),
      dayUpTo: new Map(days.map((day) => [day.end, day])),
    }
    known.set(passage, found)
  }
  return found
}
