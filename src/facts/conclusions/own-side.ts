/** Who settles something though they do not direct: what their own side will do, what they launch. */
import type { Article } from '../../article.js'
import { INFORMING } from '../../lexicon/speech-verbs.js'
import type { EventType } from '../../record.js'
import { speaksForAnAuthority } from './authority.js'
import { commitsTo, ownSideCommits } from './kinds.js'
import type { Speaker } from './speeches/spoken.js'
import type { Statement } from './statements.js'

/** Who says what their side will do, or launches something, settles it though they do not direct. */
export function bindsOwnSide(
  article: Article,
  eventType: EventType,
  speaker: Speaker,
  text: string,
  { subject, verb, frame, at, end }: Statement,
): boolean {
  const named = subject?.kind === 'person'
  if (!named && subject?.kind !== 'pronoun') return false
  const promises = PROMISES.test(verb?.verb ?? '')
  if (frame === 'behind') return promises && speaksForAnAuthority(article, speaker)
  if (!named && !promises) return false
  if (frame === 'according') return ownSideCommits(text.slice(end).replace(/^[,:] /u, ''))
  const said = text.slice(at)
  if (frame !== 'before') return false
  if (LAUNCHES.test(said)) return true
  if (!commitsTo(said)) return false
  if (promises) return speaksForAnAuthority(article, speaker)
  const tells = verb !== null && (INFORMING.has(verb.verb) || verb.verb === 'chia sẻ')
  return WILL.test(text) && !(tells && LED.has(eventType) && !ACCEPTS.test(text.slice(0, at)))
}

/** Events at which those who do not lead them are asked what goes on. */
const LED: ReadonlySet<EventType> = new Set(['meeting', 'conference', 'working-session', 'press-conference', 'seminar'])
/** "Tiếp thu ý kiến của Ⓣ, Ⓟ cho biết ...": what is answered binds. */
const ACCEPTS = /tiếp thu|ghi nhận|trả lời|giải trình|nhận nhiệm vụ|đáp từ/u

/** What those who are received or honoured, or a company, promise settles nothing; what an authority will do does. */
const PROMISES = /^(?:hứa|xin hứa|cam kết|cam đoan|nguyện)$/u
const WILL = /(?<![A-Za-zÀ-ỹ])(?:sẽ|sẵn sàng|tiếp thu)(?![A-Za-zÀ-ỹ])/u
/** What is launched is settled, whoever does it. */
const LAUNCHES = /^phát động (?:thi đua|phong trào|đợt|chiến dịch|tháng|cuộc)(?![A-Za-zÀ-ỹ])/u
