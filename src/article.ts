/** An article read up to its mentions: what every fact is found in. */
import type { DateMention } from './mentions/dates.js'
import type { Passage } from './mentions/passages.js'
import type { Reader } from './mentions/reader.js'
import type { OrganizationRegistry } from './resolve/organizations.js'
import type { PeopleRegistry } from './resolve/people.js'
import type { Fact, Lexicon } from './record.js'
import { confidenceOf } from './rules/confidence.js'
import type { Layout } from './text/layout.js'
import type { NormalizedText } from './text/normalize.js'

export interface Article {
  readonly source: NormalizedText
  readonly layout: Layout
  readonly reader: Reader
  /** Headline, body sentences, captions. */
  readonly passages: readonly Passage[]
  /** Every date, also of lines that belong to no passage. */
  readonly dates: readonly DateMention[]
  readonly people: PeopleRegistry
  readonly organizations: OrganizationRegistry
  /** Publication date, "2018-07-19", where the caller gave one. */
  readonly referenceDate: string | null
  /** The headline that the caller gave. */
  readonly title: string | null
  /** The caller's own words. */
  readonly lexicon: Lexicon
}

/** Characters [start, end) of the normalised text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A fact on its way: where it stands in the normalised text, and by which rule. */
export interface Draft extends TextRange {
  readonly rule: string
}

/** The fact for a range of the normalised text, with its span in the caller's string. */
export function factAt(source: NormalizedText, draft: Draft): Fact {
  const span = { start: source.toSource(draft.start), end: source.toSourceEnd(draft.end) }
  return { text: source.textAt(span.start, span.end), span, rule: draft.rule, confidence: confidenceOf(draft.rule) }
}
