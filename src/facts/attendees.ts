/** Who else was there: lists behind "Tham dự có ...", and people who spoke, reported, gave or received. */
import type { Article } from '../article.js'
import { ACTOR_RULES } from './attendees/actor-rules.js'
import { actors } from './attendees/actors.js'
import type { AttendeeDraft } from './attendees/draft.js'
import { groupActors, isBareCaption, isCreditedCaption } from './attendees/group-actors.js'
import { findInformants } from './attendees/informants.js'
import { readList } from './attendees/list.js'
import { listsIn, tellsOfLater } from './attendees/lists-in.js'
import { headsList, isNextItem, isOfficeOfLast, type OpenList, opensBelow } from './attendees/open-list.js'
import { findRolls } from './attendees/roll.js'
import { VISITED_RULES } from './attendees/visited-rules.js'
import type { EventDraft } from './event.js'
import type { Mention, Passage } from '../mentions/passages.js'
import type { PersonMention } from '../mentions/people.js'
import { isActedFor } from '../mentions/titles.js'
import type { Person } from '../resolve/people.js'
import type { RuleMatch } from '../rules/rule.js'
import { addAll } from '../text/lists.js'

const CAPTION_RULES = ACTOR_RULES.filter((rule) => rule.inCaptions)

export function findAttendees(article: Article, event: EventDraft, side: ReadonlySet<Passage>): AttendeeDraft[] {
  const informants = findInformants(article, event)
  const { folded } = article.reader
  const out: AttendeeDraft[] = []
  const body = article.passages.filter((passage) => passage.kind === 'body' && !side.has(passage))
  const sentences = new Map<number, number>()
  for (const { paragraph } of body) sentences.set(paragraph, (sentences.get(paragraph) ?? 0) + 1)
  const told = new Set(event.mentions.map(({ passage }) => passage))
  /** A list goes on in the items of the paragraphs below it. */
  let open: OpenList | null = null
  for (const [k, passage] of body.entries()) {
    const lists = tellsOfLater(passage, informants) ? [] : listsIn(passage, told.has(passage), informants)
    const found: AttendeeDraft[] = []
    const within: boolean = open !== null && open.below && isNextItem(article, open, passage)
    for (const { match, list } of lists) {
      const directing = /chỉ đạo/.test(textOf(match, 'cue'))
      const colon = passage.skeleton.text.endsWith(':')
      // "với sự hiện diện của các vị đại biểu, khách quý:" names nobody yet
      const heads = colon && !NAMES_ANYBODY.test(passage.skeleton.text.slice(list.from, list.to))
      if (!heads)
        addAll(found, readList(passage.skeleton, list.from, list.to, { folded, directing, rule: match.rule.id }))
      // "Cùng dự có lãnh đạo các phòng" may stand among the lines of a list
      const below: boolean = colon || within
      // "Về phía Sở Y tế:" may also stand above the tasks of its side
      if ((!heads || opensBelow(body[k + 1])) && !endsInVerb(match))
        open = { rule: match.rule.id, directing, paragraph: passage.paragraph, below }
    }
    if (lists.length === 0) {
      const goesOn: boolean = open !== null && isNextItem(article, open, passage)
      if (open && goesOn) {
        open = { ...open, paragraph: passage.paragraph }
        if (!isOfficeOfLast(passage, body[k - 1]))
          addAll(found, readList(passage.skeleton, 0, passage.skeleton.text.length, { ...open, folded }))
      } else open = headsList(passage, body[k + 1])
    }
    addAll(found, actors(article, passage, ACTOR_RULES, informants))
    if (event.type === 'visit') addAll(found, actors(article, passage, VISITED_RULES, informants))
    const credited = isCreditedCaption(passage, body[k + 1])
    if (!credited && !isBareCaption(passage, sentences)) addAll(found, groupActors(article, passage, informants, event))
    addAll(
      out,
      found.filter(({ kind }) => !credited || kind !== 'group').sort((a, b) => a.start - b.start),
    )
  }
  const elsewhere = onlyIn(article, side, body)
  for (const passage of article.passages)
    if (passage.kind === 'caption')
      addAll(
        out,
        actors(article, passage, CAPTION_RULES, informants).filter(
          ({ mention }) => !mention || !elsewhere.has(article.people.resolve(mention)),
        ),
      )
  addAll(
    out,
    findRolls(article, side).map((mention) => onRoll(article, mention)),
  )
  return out.filter(({ mention }) => !isRepresented(article, mention))
}

/** "Ông Danh Út thừa ủy quyền của | Chủ tịch UBND tỉnh | tới dự": for whom somebody else is there. */
function isRepresented({ reader }: Article, mention: PersonMention | null): boolean {
  const [title] = mention && !mention.name ? mention.titles : []
  return title !== undefined && isActedFor(reader, title)
}

/** Whom the body names only where it tells of other events: the photo that shows them is of those. */
function onlyIn({ people }: Article, side: ReadonlySet<Passage>, body: readonly Passage[]): ReadonlySet<Person | null> {
  const out = new Set<Person | null>()
  for (const passage of side) for (const mention of passage.people) if (mention.name) out.add(people.resolve(mention))
  if (out.size > 0)
    for (const passage of body) for (const mention of passage.people) out.delete(people.resolve(mention))
  out.delete(null)
  return out
}

function onRoll({ reader: { tokens } }: Article, mention: PersonMention): AttendeeDraft {
  return {
    kind: 'person',
    role: 'presenting',
    mention,
    count: null,
    start: tokens.start[mention.first] ?? 0,
    end: tokens.end[mention.last - 1] ?? 0,
    rule: 'attendee/roll',
  }
}

const NAMES_ANYBODY = /[ⓅⓉⓄ\d]|(?:lãnh đạo|đại diện) /u

/** "Lãnh đạo hai xã | chứng kiến lễ ký.": behind its verb a list does not go on in the lines below, where the author may stand. */
const endsInVerb = (match: RuleMatch<Mention>): boolean =>
  (match.slot('cue')?.from ?? 0) > (match.slot('list')?.from ?? Infinity)

const textOf = (match: RuleMatch<Mention>, slot: string): string => {
  const range = match.slot(slot)
  return range ? match.skeleton.text.slice(range.from, range.to) : ''
}
