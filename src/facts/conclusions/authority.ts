/** Whose speeches count: who presides, concludes or directs, as against who reports, replies or proposes. */
import type { Article } from '../../article.js'
import type { LeadingOffice } from '../../lexicon/leading-offices.js'
import { leadingOffice } from '../../resolve/leading-office.js'
import type { ChairDraft } from '../chairs.js'
import type { EventDraft } from '../event.js'
import { EVIDENCE, IS_A_DEPUTY, asksForWork, isOfABusiness, judgesWork } from './authority-evidence.js'
import { bodyAsks, makesDuty } from './kinds.js'
import type { Speaker, SpokenSentence } from './speeches/spoken.js'
import type { Statement } from './statements.js'
import { GOING_ON, newStanding, PRESIDING, thoseWhoDirect, type Standing } from './standing.js'

const DIRECTS_PRESENT = /(?:dự|tham dự|đến dự)(?: và|,)? (?:phát biểu )?chỉ đạo/u

/** One key for all mentions of a speaker. */
export function speakerKey(article: Article, speaker: Speaker): string {
  if (speaker.person) return speaker.person.key
  const { words } = article.reader.tokens
  const mention = speaker.mention
  if (!mention) return `office ${unnamed(article, speaker)}`
  return mention.name
    ? words.slice(mention.name.first, mention.name.last).join(' ')
    : `office ${mention.titles.map((title) => words.slice(title.first, title.last).join(' ')).join(', ')}`
}

/** The keys of the speakers whose speeches count. */
export function directingSpeakers(
  article: Article,
  event: EventDraft,
  chairs: readonly ChairDraft[],
  sentences: readonly SpokenSentence[],
): Set<string> {
  const standings = new Map<string, Standing>()
  const of = (key: string): Standing => {
    let standing = standings.get(key)
    if (!standing) standings.set(key, (standing = newStanding()))
    return standing
  }
  for (const mention of inCharge(article, chairs)) {
    const person = article.people.resolve(mention)
    if (person) of(person.key).command += PRESIDING
  }
  const presiding = presidingAt(article, event)
  for (const sentence of sentences) {
    const key = sentence.speaker && speakerKey(article, sentence.speaker)
    if (!sentence.speaker || !key || OF_HISTORY.test(key)) continue
    weigh(of(key), article, event, sentence, sentence.speaker, presiding)
  }
  return thoseWhoDirect(standings, event.type)
}

/** What he once asked for is recalled at many an event. */
const OF_HISTORY = /^(?:office )?(?:chủ tịch |bác |lãnh tụ )?hồ chí minh$/u

/** Which offices preside over an assembly, beside the chair: those that everywhere do, those of the state alone, guests too. */
type Presiding = 'by office' | 'of the state' | 'guests as well'

/**
 * "Thảo luận tại tổ, thảo luận ở hội trường" of the National Assembly: a province's leader is a deputy there, as all
 * are. To a council of the people, leaders of the state come as guests and direct.
 */
function presidingAt({ reader }: Article, event: EventDraft): Presiding {
  if (event.type !== 'assembly') return 'by office'
  const name = reader.folded.slice(event.start, event.end)
  const from = Math.max(0, event.start - BEFORE_NAME)
  if (OF_A_COUNCIL.test(reader.folded.slice(from, event.end))) return 'guests as well'
  return DISCUSSES.test(name) ? 'of the state' : 'by office'
}
const DISCUSSES =
  /^(?:(?:phiên|buổi) )?(?:họp )?thảo luận (?:(?:tại|ở) )?(?:tổ|hội trường|phiên toàn thể)(?![A-Za-zÀ-ỹ])/u
const OF_A_COUNCIL = /(?<!chủ tịch )(?<![A-Za-zÀ-ỹ])(?:hđnd|hội đồng nhân dân)(?![A-Za-zÀ-ỹ])/u
const BEFORE_NAME = 120
/** Offices that preside over the National Assembly. */
const OF_THE_STATE = /quốc hội|tổng bí thư|chủ tịch nước/u
/** Offices that come to a council as guests and never report to it. */
const GUEST_OF_A_COUNCIL = /^(?:phó )?(?:thủ tướng|chủ tịch nước|chủ tịch quốc hội)|^bộ trưởng|^ủy viên bộ chính trị/u

/** Does whoever holds the office preside over this assembly? */
function presides({ office, presides }: LeadingOffice, presiding: Presiding): boolean {
  if (presiding === 'guests as well' && GUEST_OF_A_COUNCIL.test(office)) return true
  return presides === true && (presiding !== 'of the state' || OF_THE_STATE.test(office))
}

/** The chairs, and those of whom a sentence says that they attend and direct. */
function* inCharge(article: Article, chairs: readonly ChairDraft[]): Generator<ChairDraft['mention']> {
  for (const chair of chairs) yield chair.mention
  for (const passage of article.passages)
    if (passage.kind === 'body' && DIRECTS_PRESENT.test(passage.skeleton.text)) yield* passage.people
}

/** Adds what one sentence says of its speaker. */
function weigh(
  standing: Standing,
  article: Article,
  event: EventDraft,
  { statement, passage }: SpokenSentence,
  speaker: Speaker,
  presiding: Presiding,
): void {
  const text = passage.skeleton.text
  if (!statement?.subject || statement.frame === 'none' || tellsOfABody(statement, text)) {
    if (statement?.verb?.act === 'directive' || makesDuty(text) || bodyAsks(text)) standing.voice += GOING_ON
    return
  }
  const titles = officesOf(article, speaker)
  const offices = titles.flatMap((title) => leadingOffice(title) ?? [])
  standing.holdsOffice ||= titles.length > 0
  standing.leads ||= offices.length > 0
  standing.highest ||= offices.some((office) => office.highest)
  standing.presides ||= offices.some((office) => presides(office, presiding))
  const opening = openingOf(statement, text)
  const said = { statement, verb: statement.verb, text, opening, titles, offices, eventType: event.type }
  standing.judgesWork ||= judgesWork(said)
  standing.asksForWork ||= asksForWork(said)
  for (const { command = 0, voice = 0, support = 0, holds } of EVIDENCE) {
    if (!holds(said)) continue
    standing.command += command
    standing.voice += voice
    standing.support += support
  }
}

/** What tells of the speech: of words that stand before who said them, nothing in them does ("... theo ý kiến chỉ đạo”, Ⓣ nói"). */
function openingOf({ frame, at, end }: Statement, text: string): string {
  if (frame === 'announced') return text.slice(0, end) + (OF_WHAT_KIND.exec(text.slice(end))?.[0] ?? '')
  const opening = text.slice(0, frame === 'refers-back' ? end : at)
  if (frame !== 'behind') return opening
  const quoted = Math.max(opening.lastIndexOf('”'), opening.lastIndexOf('"'))
  return opening.slice((quoted < 0 ? opening.lastIndexOf(',') : quoted) + 1)
}

/** "Ⓟ đã phát biểu | chỉ đạo": the kind of the speech that is announced. */
const OF_WHAT_KIND = /^ (?:chỉ đạo|kết luận|bế mạc|giao nhiệm vụ)(?![A-Za-zÀ-ỹ])/u

/** "Bộ đã chỉ đạo cắt giảm ...": what a body had done is told, and gives no say to who tells it. */
const tellsOfABody = ({ subject, at }: Statement, text: string): boolean =>
  subject?.kind === 'organization' && NOT_NOW.test(text.slice(subject.to, at))
const NOT_NOW = /(?<![A-Za-zÀ-ỹ])(?:đã|vừa|từng|luôn|đang|sẽ)(?![A-Za-zÀ-ỹ])/u

function officesOf(article: Article, speaker: Speaker): string[] {
  const { words } = article.reader.tokens
  const titles = speaker.person?.titles ?? speaker.mention?.titles
  return titles ? titles.map((title) => words.slice(title.first, title.last).join(' ')) : [unnamed(article, speaker)]
}

/** "Lãnh đạo tỉnh", where nobody who is named leads it. */
const unnamed = ({ reader }: Article, { start, end }: Speaker): string => reader.folded.slice(start, end)

/** The speaker holds an office that leads or is a deputy of the people, and holds none of a business. */
export const speaksForAnAuthority = (article: Article, speaker: Speaker): boolean => {
  const titles = officesOf(article, speaker)
  return (
    titles.some((title) => leadingOffice(title) !== undefined || IS_A_DEPUTY.test(title)) &&
    !titles.some((title) => isOfABusiness(title) || HEADS_A_BUSINESS.test(title))
  )
}

/** "Tổng giám đốc X" heads a company, whatever its name, unless it is a body of the state. */
const HEADS_A_BUSINESS = /^(?:phó )?tổng giám đốc(?! (?:bảo hiểm xã hội|bhxh|đài|thông tấn|kho bạc))/u
