/** The event: which one the article reports, its name, type, status and mode. */
import { isCredited } from './photo-credit.js'
import type { Article, Draft } from '../article.js'
import type { Passage } from '../mentions/passages.js'
import type { EventMode, EventStatus, EventType } from '../record.js'
import { chooseEvent, weighMentions, type Weighed } from './event/choose.js'
import { fullestMention } from './event/choose/same.js'
import { eventHeads } from './event/heads.js'
import { eventMentionsIn } from './event/mentions.js'
import type { EventMention } from './event/mention.js'
import { modeOf, statusOf } from './event/status.js'
import { typeInRecord, typeOf } from './event/type.js'

/** The event that the article reports. */
export interface EventDraft extends Draft {
  /** By whose rules the article is read. */
  readonly type: EventType
  /** As the record gives it. */
  readonly recordType: EventType
  readonly status: EventStatus
  readonly mode: EventMode | null
  /** A verb tells it ("kiểm tra ..."), no noun. */
  readonly verb: boolean
  /** Tokens of the name. */
  readonly first: number
  readonly last: number
  /** The passage the name was read from. */
  readonly passage: Passage
  /** Where else the headline and first sentences speak of the event, the fullest name first. */
  readonly mentions: readonly EventMention[]
}

/** How many sentences of the body may introduce the event. */
const LEAD = 9

/** Events of more than a day: once opened they go on. */
const LASTING: ReadonlySet<EventType> = new Set<EventType>([
  'festival',
  'congress',
  'assembly',
  'contest',
  'conference',
  'seminar',
  'training',
])

const STATUS_ORDER: readonly EventStatus[] = ['cancelled', 'upcoming', 'ongoing']

/** How many tokens before and behind its name may tell whether the event has been. */
const BEFORE = 34
const BEHIND = 60

/** The headline and the first sentences, and what is told in them that may be the event. */
function candidatesIn({ reader, passages, lexicon }: Article) {
  const heads = eventHeads(lexicon.eventWords)
  const title = passages.filter((passage) => passage.kind === 'title')
  const body = passages.filter((passage) => passage.kind === 'body')
  const lead = body.slice(0, LEAD)
  const mentions = [
    ...title.flatMap((passage) => eventMentionsIn(reader, passage, -1, heads)),
    ...lead.flatMap((passage, k) => eventMentionsIn(reader, passage, k, heads, isCredited(passage, body[k + 1]))),
  ]
  return { title, body, lead, mentions }
}

/** What may be the event, each with how clearly the article reports it. */
export function weighEvents(article: Article): Weighed[] {
  const { title, body, mentions } = candidatesIn(article)
  return weighMentions(article.reader, mentions, body, title[0])
}

/** The event that the article reports, or null. */
export function findEvent(article: Article): EventDraft | null {
  const { reader } = article
  const t = reader.tokens
  const { title, body, lead, mentions } = candidatesIn(article)
  const chosen = chooseEvent(reader, mentions, body, title[0])
  if (!chosen) return null
  const all = fullestMention(reader, chosen, mentions)
  const main = all[0] ?? chosen
  const words = (first: number, last: number): string => t.words.slice(first, last).join(' ')
  const name = words(main.first, main.last)
  const before = words(Math.max(main.passage.first, main.first - BEFORE), main.first)
  const behind = words(main.last, Math.min(main.passage.last, main.last + BEHIND))
  const type = typeOf(main.head, name, before, behind)
  const lasting = LASTING.has(type)
  const surroundings = (mention: EventMention): EventStatus =>
    statusOf(
      {
        before: words(Math.max(mention.passage.first, mention.first - BEFORE), mention.first),
        behind: words(mention.last, Math.min(mention.passage.last, mention.last + BEHIND)),
      },
      lasting,
      words(mention.first, mention.last),
    )
  // one sentence may tell that it was called off, the headline or the first one that it is to come or goes on
  const statuses = [chosen, main, ...all.filter((mention) => mention.index <= 0)].map(surroundings)
  return {
    start: t.start[main.first] ?? 0,
    end: t.end[main.last - 1] ?? 0,
    first: main.first,
    last: main.last,
    rule: `event/${main.head.own ? 'own-word' : main.head.verb ? 'verb' : 'noun'}-${main.index < 0 ? 'headline' : main.cue}`,
    type,
    recordType: typeInRecord(type, name, before, behind),
    status: STATUS_ORDER.find((status) => statuses.includes(status)) ?? 'held',
    mode: modeOf(name, [...title, ...lead].map((passage) => words(passage.first, passage.last)).join(' ')),
    verb: main.head.verb,
    passage: main.passage,
    mentions: all,
  }
}
