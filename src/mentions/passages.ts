/** Passages: the headline, sentences and captions of an article, each with what is named in it. */
import { Sign, Skeleton, type Sighting } from '../rules/skeleton.js'
import type { Layout } from '../text/layout.js'
import { firstNot } from '../text/search.js'
import { TokenFlag } from '../text/tokenize.js'
import type { DateMention } from './dates.js'
import { readOrganizations, type OrganizationMention } from './organizations.js'
import { readPeople, type PersonMention } from './people.js'
import type { Reader } from './reader.js'

/** A mention that a skeleton shows as a sign. */
export type Mention =
  | { readonly kind: 'person'; readonly person: PersonMention }
  | { readonly kind: 'organization'; readonly organization: OrganizationMention }
  | { readonly kind: 'date'; readonly date: DateMention }

/** Where a passage stands. */
type PassageKind = 'title' | 'body' | 'caption'

/** One sentence of the body, the headline, or a caption. */
export interface Passage {
  readonly kind: PassageKind
  /** Number of its paragraph in the body; -1 for the headline and captions. */
  readonly paragraph: number
  /** It begins a bulleted or numbered item. */
  readonly item: boolean
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly people: readonly PersonMention[]
  readonly organizations: readonly OrganizationMention[]
  readonly dates: readonly DateMention[]
  readonly skeleton: Skeleton<Mention>
}

/** Reads the passages of an article in the order: headline, body, captions. */
export function readPassages(reader: Reader, layout: Layout, dates: readonly DateMention[]): Passage[] {
  const out: Passage[] = []
  if (layout.title) out.push(passage(reader, 'title', -1, false, layout.title, dates))
  layout.paragraphs.forEach((paragraph, n) => {
    paragraph.sentences.forEach((sentence, k) => {
      // a line of dashes or dots says nothing
      if (!hasWords(reader, sentence)) return
      out.push(passage(reader, 'body', n, paragraph.item && k === 0, sentence, dates))
    })
  })
  for (const caption of layout.captions) out.push(passage(reader, 'caption', -1, false, caption, dates))
  return out
}

interface Range {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

function hasWords({ tokens }: Reader, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (((tokens.flags[i] ?? 0) & (TokenFlag.Word | TokenFlag.Number)) !== 0) return true
  return false
}

function passage(
  reader: Reader,
  kind: PassageKind,
  paragraph: number,
  item: boolean,
  range: Range,
  dates: readonly DateMention[],
): Passage {
  const people = readPeople(reader, range.first, range.last)
  const organizations = readOrganizations(reader, range.first, range.last, people)
  return new ReadPassage(reader, kind, paragraph, item, range, people, organizations, datesWithin(dates, range))
}

/** A passage that makes its skeleton when it is first asked for. */
class ReadPassage implements Passage {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  private made: Skeleton<Mention> | null = null

  constructor(
    private readonly reader: Reader,
    readonly kind: PassageKind,
    readonly paragraph: number,
    readonly item: boolean,
    range: Range,
    readonly people: readonly PersonMention[],
    readonly organizations: readonly OrganizationMention[],
    readonly dates: readonly DateMention[],
  ) {
    this.start = range.start
    this.end = range.end
    this.first = range.first
    this.last = range.last
  }

  get skeleton(): Skeleton<Mention> {
    return (this.made ??= this.makeSkeleton())
  }

  private makeSkeleton(): Skeleton<Mention> {
    const { reader, start, end } = this
    const seen = sightings(reader, this.people, this.organizations, this.dates)
    return new Skeleton(reader.folded, start, end, seen, reader.tokens, this.first, this.last)
  }
}

/** Dates are in order of the text, so the first of a passage is found by halving. */
function datesWithin(dates: readonly DateMention[], range: Range): DateMention[] {
  let k = firstNot(dates.length, (at) => (dates[at]?.start ?? 0) < range.start)
  const out: DateMention[] = []
  for (let date = dates[k]; date && date.start < range.end; date = dates[++k]) if (date.end <= range.end) out.push(date)
  return out
}

function sightings(
  reader: Reader,
  people: readonly PersonMention[],
  organizations: readonly OrganizationMention[],
  dates: readonly DateMention[],
): Sighting<Mention>[] {
  const t = reader.tokens
  const all: Sighting<Mention>[] = []
  for (const person of people)
    all.push({
      start: t.start[person.first] ?? 0,
      end: t.end[person.last - 1] ?? 0,
      sign: person.name ? Sign.Person : Sign.Office,
      mention: { kind: 'person', person },
    })
  for (const organization of organizations)
    all.push({
      start: t.start[organization.first] ?? 0,
      end: t.end[organization.last - 1] ?? 0,
      sign: Sign.Organization,
      mention: { kind: 'organization', organization },
    })
  for (const date of dates)
    all.push({ start: date.start, end: date.end, sign: Sign.Date, mention: { kind: 'date', date } })
  if (all.length < 2) return all
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  // of two that overlap the earlier one stands
  let end = 0
  return all.filter((sighting) => {
    if (sighting.start < end) return false
    end = sighting.end
    return true
  })
}
