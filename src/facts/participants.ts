/** Participants of the record: who chaired and who else was there, each once, with all their offices. */
import { factAt, type Article, type Draft } from '../article.js'
import type { PersonMention, TitleMention } from '../mentions/people.js'
import { printed } from '../mentions/reader.js'
import type { Participant, Title } from '../record.js'
import { expandAbbreviations } from '../resolve/abbreviations.js'
import { fold } from '../text/fold.js'
import { tokenize } from '../text/tokenize.js'
import type { AttendeeDraft } from './attendees/draft.js'
import type { ChairDraft } from './chairs.js'
import type { ConclusionDraft } from './conclusions.js'

export interface Participants {
  readonly chairs: Participant[]
  readonly attendees: Participant[]
}

export function assembleParticipants(
  article: Article,
  chairs: readonly ChairDraft[],
  attendees: readonly AttendeeDraft[],
  conclusions: readonly ConclusionDraft[],
  organizers: readonly Draft[],
): Participants {
  // who does not preside, but whose words conclude or direct
  const directing = new Set(
    conclusions.flatMap(({ speaker }) => (speaker?.mention ? [keyOf(article, speaker.mention)] : [])),
  )
  // whom a list names attends, whatever was told of them before
  const listed = new Map<string, AttendeeDraft['role']>()
  for (const { mention, role } of attendees) {
    if (!mention || role === 'presenting') continue
    const key = keyOf(article, mention)
    if (listed.get(key) !== 'directing') listed.set(key, role)
  }
  const seen = new Set<string>()
  const once = (key: string): boolean => {
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  const out: Participants = { chairs: [], attendees: [] }
  const groups: ReadonlySet<string>[] = []
  const holders = organizers.flatMap((draft) => namesOf(article, draft))
  for (const chair of chairs) {
    if (once(keyOf(article, chair.mention))) out.chairs.push(person(article, chair.mention, chair.role, chair.rule))
  }
  for (const attendee of attendees) {
    if (attendee.mention) {
      const key = keyOf(article, attendee.mention)
      const role = directing.has(key) ? 'directing' : (listed.get(key) ?? attendee.role)
      if (once(key)) out.attendees.push(person(article, attendee.mention, role, attendee.rule))
      continue
    }
    const fact = factAt(article.source, attendee)
    if (!once(fold(fact.text))) continue
    // who holds the event needs no saying that it presents there
    if (attendee.kind !== 'person' && attendee.role === 'presenting' && isHolder(holders, fold(fact.text))) continue
    if (attendee.kind === 'group') {
      const words = wordsOfGroup(fact.text)
      if (attendee.role === 'presenting' && groups.some((known) => words.every((word) => known.has(word)))) continue
      if (attendee.count !== null && !once(countedAs(attendee.count, words))) continue
      groups.push(new Set(words))
      if (groups.length > MOST_GROUPS) groups.shift()
    }
    const name = attendee.kind === 'organization' ? fact.text : null
    out.attendees.push({
      ...fact,
      kind: attendee.kind,
      name,
      honorific: null,
      titles: [],
      role: attendee.role,
      count: attendee.count,
    })
  }
  return out
}

/** "Hiệp hội Chè Nậm Sin (NSTA)": the holder's name, and the short form behind it by which it is called on. */
function namesOf({ source, reader }: Article, draft: Draft): string[] {
  const short = SHORT_FORM.exec(reader.text.slice(draft.end, draft.end + LONGEST_SHORT_FORM))?.[1]
  const name = fold(factAt(source, draft).text)
  return short ? [name, fold(short)] : [name]
}
const SHORT_FORM = /^ ?\((?:gọi tắt là |viết tắt là )?([A-ZĐ][A-ZĐa-z\d.-]*[A-ZĐ])\)/
const LONGEST_SHORT_FORM = 40

/** "UBND huyện" is the "UBND huyện Phú Lâm" that holds the event. */
function isHolder(holders: readonly string[], name: string): boolean {
  return holders.some((holder) => holder === name || holder.startsWith(`${name} `))
}

/**
 * The words that tell a group from another: "đại diện các phòng" who report are of the "đại diện các phòng, ban
 * của huyện" who attend.
 */
function wordsOfGroup(text: string): readonly string[] {
  const { words } = tokenize(text)
  const own = words.filter((word) => !HEAD_WORDS.has(word))
  return own.length > 0 ? own : words
}

/** "Hơn 500 vận động viên các phường" are the "gần 500 vận động viên" counted before. */
function countedAs(count: number, words: readonly string[]): string {
  const number = words.findIndex((word) => /^\d/.test(word))
  return `count ${count} ${words.slice(number + 1, number + 3).join(' ')}`
}

const HEAD_WORDS: ReadonlySet<string> = new Set('đại diện lãnh đạo các đồng chí và , ;'.split(' '))
/** Groups with which one that only acts is compared: those named last before it. */
const MOST_GROUPS = 64

/** One key for all mentions of a person. */
function keyOf(article: Article, mention: PersonMention): string {
  const known = article.people.resolve(mention)
  if (known) return `person ${known.key}`
  // a cell of a table is no passage, so that who stands in it is not among the people known
  if (mention.name) return `person ${fold(printed(article.reader, mention.name.first, mention.name.last))}`
  return `office ${mention.titles.map((title) => printed(article.reader, title.first, title.last)).join(', ')}`
}

function person(article: Article, mention: PersonMention, role: Participant['role'], rule: string): Participant {
  const known = article.people.resolve(mention)
  const { tokens } = article.reader
  const full = known?.mention.name ?? mention.name
  return {
    ...factAt(article.source, {
      start: tokens.start[mention.first] ?? 0,
      end: tokens.end[mention.last - 1] ?? 0,
      rule,
    }),
    kind: 'person',
    name: full ? printed(article.reader, full.first, full.last) : null,
    honorific: mention.honorific ? printed(article.reader, mention.honorific.first, mention.honorific.last) : null,
    titles: (known?.titles ?? mention.titles).map((title) => titleFact(article, title)),
    role,
    count: null,
  }
}

function titleFact(article: Article, title: TitleMention): Title {
  const { reader } = article
  const { tokens } = reader
  const organization = title.last > title.positionEnd ? printed(reader, title.positionEnd, title.last) : null
  return {
    ...factAt(article.source, {
      start: tokens.start[title.first] ?? 0,
      end: tokens.end[title.last - 1] ?? 0,
      rule: 'title/office',
    }),
    position: printed(reader, title.first, title.positionEnd),
    organization:
      organization && expandAbbreviations(article.organizations.resolve(organization), article.lexicon.abbreviations),
  }
}
