/** Whom a pronoun, an office or words for a leader mean in running text. */
import type { Article } from '../../../article.js'
import type { Passage } from '../../../mentions/passages.js'
import type { PersonMention } from '../../../mentions/people.js'
import type { Reader } from '../../../mentions/reader.js'
import { leadingOffice } from '../../../resolve/leading-office.js'
import { namesALeader, namesLeaderOfAPlace } from '../../../resolve/leaders.js'
import type { Person } from '../../../resolve/people.js'
import type { SpeakerResolver } from '../../../resolve/speakers.js'
import { CHAIR_WORDS, personAt, SHORT_OFFICE, type Subject } from '../subjects.js'
import { place, type Speaker } from './spoken.js'

const LEADS_A_DELEGATION = /[ⓅⓉ](?=[^ⓅⓉ.;:]{0,80} (?:làm trưởng đoàn|dẫn đầu)(?![A-Za-zÀ-ỹ]))/u
const HEAD = /^trưởng đoàn(?: |$)/u

/** Who is said to lead the delegation in this sentence. */
export function leaderNamed({ people }: Article, passage: Passage): Person | null {
  const found = passage.people.length > 0 ? LEADS_A_DELEGATION.exec(passage.skeleton.text) : null
  const subject = found && personAt(passage, found.index)
  return subject?.kind === 'person' ? people.resolve(subject.mention) : null
}

/** "Trưởng đoàn giám sát" is who was said to lead it. */
export function headMeant(
  reader: Reader,
  { name, titles: [title] }: PersonMention,
  head: Person | null,
): Person | null {
  if (name || !title) return null
  return HEAD.test(reader.tokens.words.slice(title.first, title.last).join(' ')) ? head : null
}

/** Who holds an office that is shortened in running text. */
function heldBy(resolver: SpeakerResolver, office: string, head: Person | null): Person | null {
  if (HEAD.test(office) && head) return head
  return SHORT_OFFICE.test(office) ? resolver.holderOf(office) : null
}

/** Whom a pronoun, or words that stand for a leader, mean. */
export function meantBy(
  { reader }: Article,
  passage: Passage,
  subject: Subject,
  resolver: SpeakerResolver,
  { before, head, presiding }: { before: Speaker | null; head: Person | null; presiding: Person | null },
): Speaker | null {
  const at = place(passage, subject)
  const words = reader.folded.slice(at.start, at.end)
  if (presiding && CHAIR_WORDS.test(words)) return { mention: null, person: presiding, ...at }
  const leader = namesALeader(words)
  const ofAPlace = namesLeaderOfAPlace(words)
  const holder =
    heldBy(resolver, passage.skeleton.text.slice(subject.from, subject.to), head) ??
    (leader ? resolver.leaderMeant(words, before?.person ?? null) : null) ??
    (before || ofAPlace ? null : resolver.only())
  if (holder && holder !== before?.person) return { mention: null, person: holder, ...at }
  // "lãnh đạo tỉnh" is no villager who was quoted before
  return leader && !holder && !(before && !ofAPlace && holdsALeadingOffice(reader, before))
    ? { mention: null, person: null, ...at }
    : before
}

function holdsALeadingOffice(reader: Reader, { person, mention }: Speaker): boolean {
  const titles = person?.titles ?? mention?.titles
  if (!titles) return true // unnamed, by such words as these
  return titles.some(({ first, last }) => leadingOffice(reader.tokens.words.slice(first, last).join(' ')) !== undefined)
}

/** "Bộ mong muốn ..." in the speech of a minister: the words of the organisation stand in an office of the speaker. */
export function speaksForOwn(reader: Reader, speaker: Speaker | null, passage: Passage, at: number): boolean {
  const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
  const titles = speaker?.person?.titles ?? speaker?.mention?.titles ?? []
  if (mention?.kind !== 'organization') return false
  const { words } = reader.tokens
  const own = words.slice(mention.organization.first, mention.organization.last)
  return titles.some((title) => {
    const office = new Set(words.slice(title.positionEnd, title.last))
    return own.every((word) => office.has(word))
  })
}
