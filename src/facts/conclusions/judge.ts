/** Whether a sentence counts; whose it is and of which kind. */
import type { Article } from '../../article.js'
import type { ConclusionKind } from '../../record.js'
import type { EventDraft } from '../event.js'
import { actOf } from './acts.js'
import { speakerKey, speaksForAnAuthority } from './authority.js'
import { continuationCounts, statementCounts } from './content.js'
import {
  clauseThatSettles,
  decidedElsewhere,
  decisionIn,
  kindOfDecision,
  saidByAssembly,
  saidByBothSides,
  saidByBody,
} from './event-decisions.js'
import type { Judged } from './items.js'
import {
  addsToWhatIsPromised,
  addsToWhatIsTold,
  asksAsWell,
  kindOf,
  makesDuty,
  opensTask,
  ownSideCommits,
} from './kinds.js'
import { organizationAsks, representativeSays } from './organizations.js'
import { settledAnotherTime } from './other-time.js'
import { bindsOwnSide } from './own-side.js'
import type { Speaker, SpokenSentence } from './speeches/spoken.js'
import type { Statement } from './statements.js'
import { addsToTargets } from './targets.js'

/** What judging a sentence takes. */
export interface Judging {
  readonly article: Article
  readonly event: EventDraft
  /** Those whose words count, see speakerKey(). */
  readonly directing: ReadonlySet<string>
  /** The kind of the item that stands just before. */
  readonly before: ConclusionKind | null
  /** The sentence before, as a skeleton. */
  readonly previous: string
  /** EDTF day of the event, or from which days count. */
  readonly day: string | null
}

export function judge(sentence: SpokenSentence, judging: Judging): Judged | null {
  const { article, event, directing, before } = judging
  const { speaker, passage, statement } = sentence
  if (statement?.subject?.kind !== 'person') {
    const settled = settledByEvent(sentence, judging) ?? saidByNobody(sentence, judging)
    if (settled) return settled
  }
  const directs = speaker !== null && directing.has(speakerKey(article, speaker))
  if (!speaker || (!directs && isBodyApart(sentence))) {
    // in an assembly its committees ask, and are answered
    if (event.type === 'assembly') return null
    const asks = statement && organizationAsks(article.reader, passage, statement)
    return asks ?? (directing.size === 0 || event.type === 'reception' ? representativeSays(passage, before) : null)
  }
  return directs || commits(article, event, speaker, sentence) ? judgeSpeech(sentence, speaker, judging) : null
}

/** What the event itself settled or asked. */
function settledByEvent(sentence: SpokenSentence, { article, event, day }: Judging): Judged | null {
  const { speaker, passage, statement } = sentence
  const { text } = passage.skeleton
  const words = article.reader.folded.slice(passage.start, passage.end)
  const settled = decisionIn(text, isSigning(article, event))
  const there =
    settled !== null &&
    !settledAnotherTime(passage, settled.from, settled.to, day) &&
    !decidedElsewhere(words, event.type)
  const decided = there ? kindOfDecision(text) : null
  // "các đại biểu cần thống nhất ..." in a speech: whoever speaks asks it
  if (decided && !(speaker && decided === 'directive' && !(sentence.first && EVENT_FIRST.test(text))))
    return { speaker: null, kind: decided, rule: EVENT_DECIDES, said: 0 }
  const settles = speaker || statement ? null : clauseThatSettles(text)
  return settles === null ? null : { speaker: null, kind: 'decision', rule: EVENT_DECIDES, said: 0, from: settles }
}
export const EVENT_DECIDES = 'conclusion/event-decides'

/** What both sides, a body or the assembly say, with no person who speaks. */
function saidByNobody({ passage, statement }: SpokenSentence, { article, event }: Judging): Judged | null {
  const { text } = passage.skeleton
  const words = article.reader.folded.slice(passage.start, passage.end)
  const said = statement?.end ?? 0
  const both = saidByBothSides(text)
  if (both) return { speaker: null, kind: both, rule: 'conclusion/both-sides-say', said: 0 }
  const kind = saidByBody(words)
  if (kind) return { speaker: null, kind, rule: 'conclusion/body-says', said }
  const ordered = event.type === 'assembly' ? saidByAssembly(words) : null
  return ordered ? { speaker: null, kind: ordered, rule: 'conclusion/assembly-says', said } : null
}

const SIGNS = /(?<![A-Za-zÀ-ỹ])ký (?:kết|giao ước|quy chế|thỏa thuận|biên bản|hợp|kế hoạch|chương trình)/u
const isSigning = ({ reader }: Article, { start, end }: EventDraft): boolean =>
  SIGNS.test(reader.folded.slice(start, end))

/** "Hội nghị nhấn mạnh các xã phải ..." in a paragraph of its own is no speech. */
const EVENT_FIRST = /^(?:hội nghị|đại hội|cuộc họp|phiên họp|kỳ họp) /u

/** In a paragraph of its own, an organisation speaks for itself, whoever reported before. */
const isBodyApart = ({ statement, first }: SpokenSentence): boolean =>
  first && statement?.subject?.kind === 'organization' && statement.frame === 'before'

/** The speaker binds the own side, though nobody else's words count. */
function commits(
  article: Article,
  event: EventDraft,
  speaker: Speaker,
  { passage, statement }: SpokenSentence,
): boolean {
  const { text } = passage.skeleton
  if (statement) return bindsOwnSide(article, event.type, speaker, text, statement)
  return event.type !== 'assembly' && ownSideCommits(text)
}

/** A sentence of somebody whose words count. */
function judgeSpeech(sentence: SpokenSentence, speaker: Speaker, judging: Judging): Judged | null {
  const { before } = judging
  const { passage, statement } = sentence
  const { text } = passage.skeleton
  const added = statement ? null : kindAdded(text, judging)
  if (!countsAsSaid(sentence, speaker, added, judging)) return null
  const rule = `conclusion/${statement ? statement.frame : 'goes-on'}`
  if (!statement) return { speaker, kind: added ?? kindOf(text, null, before), act: null, rule, said: 0 }
  // "Đồng thời, xác định rõ trách nhiệm ..." behind a task: what is to be done, and not what is said
  const goesOn =
    statement.frame === 'none' && statement.verb?.act !== 'directive' && before === 'directive' && opensTask(text)
  const act = statement.verb
    ? actOf(statement.verb, text.slice(0, statement.at), text.slice(statement.end))
    : 'statement'
  // words in front of a plain "..., Ⓣ nói" are read as any that go on
  const plain = goesOn || (statement.frame === 'behind' && act === 'statement')
  const said = statement.frame !== 'behind' && !goesOn ? statement.end : 0
  const kind = kindOf(text.slice(said, endOfWords(text, statement)), plain ? null : act, before)
  return { speaker, kind, act: plain ? null : act, rule, said }
}

/** Whoever is named behind the words is none of them, unless asking there as well: "..., Ⓣ nói và đề nghị ...". */
function endOfWords(text: string, { frame, at, end }: Statement): number {
  const behind = frame === 'behind' ? text.slice(end) : ''
  return frame === 'behind' && !asksAsWell(behind) && !makesDuty(behind) ? at : text.length
}

/** The kind of a sentence without a reporting verb that adds to what was told, promised or aimed at before it. */
function kindAdded(text: string, { before, previous }: Judging): ConclusionKind | null {
  if (before === 'directive') return addsToTargets(text, previous) ? 'directive' : null
  if (addsToWhatIsTold(text, previous)) return 'assessment'
  return before === 'decision' && addsToWhatIsPromised(text, previous) ? 'decision' : null
}

function countsAsSaid(
  sentence: SpokenSentence,
  speaker: Speaker,
  added: ConclusionKind | null,
  { article, event, before }: Judging,
): boolean {
  const { statement, passage } = sentence
  if (statement && statement.frame !== 'none')
    return statementCounts(sentence, event.type === 'reception' && speaksForAnAuthority(article, speaker))
  if (statement?.verb?.act === 'directive' && passage.skeleton.text.endsWith(':')) return true
  return added === 'directive' || continuationCounts(sentence, before, added === 'assessment')
}
