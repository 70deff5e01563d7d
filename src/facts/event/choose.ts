/** Which of the events an article speaks of is the one it reports. */
import { spokenOfAgain } from './choose/again.js'
import {
  firstFullGathering,
  isNamedInSentence,
  isProgramme,
  isSaidAt,
  isToldByVerb,
  pointsBack,
} from './choose/behind.js'
import { tellsWhoCame } from './choose/company.js'
import { MOST_MENTIONS } from './choose/same.js'
import { scoreOf } from './choose/score.js'
import { sentenceStart, wordOf, wordsBefore } from './choose/words.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mention.js'
import { BESIDE, genreOf, isGuestsVisit, passingBy } from './passing.js'
import type { Passage } from '../../mentions/passages.js'
import type { Reader } from '../../mentions/reader.js'
import { isUnreported } from './unreported.js'

/** What the best mention must reach for the article to report an event. */
const ENOUGH = 4.6
/** The same where the article lists who was there. */
const ENOUGH_IN_COMPANY = 3.6

/** A headline over items that have nothing to do with each other: the first event is the article's. */
const DIGEST = /^(?:tin vắn|tin ngắn|tin tóm tắt|điểm tin|tin nhanh|tin tổng hợp|tin hoạt động)(?: |$)/

/** A day stands in the first sentences. */
const leadIsDated = (body: readonly Passage[]): boolean =>
  body.slice(0, 2).some((passage) => lookup(passage).dayFrom.size > 0)

/** A mention with what speaks for it, and what speaks most against it. */
export interface Weighed {
  readonly mention: EventMention
  readonly score: number
  /** Why it is not the event, as an English phrase; null where nothing speaks against it. */
  readonly against: string | null
}

/** Every mention with how clearly the article reports it, in the order given. */
export function weighMentions(
  reader: Reader,
  mentions: readonly EventMention[],
  body: readonly Passage[],
  title?: Passage,
): Weighed[] {
  const later = spokenOfAgain(reader, body)
  const full = firstFullGathering(reader, mentions)
  const leadDated = leadIsDated(body)
  const genre = genreOf(reader, title, leadDated)
  return mentions.map((mention, k) => {
    const near = mentions.slice(Math.max(0, k - MOST_MENTIONS), k)
    let score = scoreOf(reader, mention, later, leadDated)
    let against: string | null = null
    let most = 0
    const weigh = (cost: number, reason: string): void => {
      score -= cost
      if (cost > most) {
        most = cost
        against = reason
      }
    }
    weigh(passingBy(reader, mention, later.get(wordOf(mention.head.word)) ?? 0, genre), 'spoken of in passing')
    if (pointsBack(reader, mention, full)) weigh(1.2, 'points back to an event told more fully')
    if (isNamedInSentence(reader, mention, near)) weigh(2, 'its sentence names the event')
    if (isToldByVerb(reader, mention, mentions)) weigh(2, 'a verb tells the event')
    if (isSaidAt(reader, mention, mentions)) weigh(2, 'what somebody said there')
    if (isProgramme(reader, mention, mentions)) weigh(3, 'a programme, of which the event is a part')
    if (isGuestsVisit(reader, mention, mentions, genre)) weigh(4, "a guest's visit, of which the event is a part")
    if (isUnreported(reader, mention)) weigh(5, 'ruled, planned, accused or told of at another time')
    return { mention, score, against }
  })
}

/** The mention of the event that the article reports, or null where none is told clearly enough. */
export function chooseEvent(
  reader: Reader,
  mentions: readonly EventMention[],
  body: readonly Passage[],
  title?: Passage,
): EventMention | null {
  const digest = title !== undefined && DIGEST.test(sentenceStart(reader, title))
  const weighed = weighMentions(reader, mentions, body, title)
  if (digest) {
    const first = weighed.find(({ score }) => score >= ENOUGH)
    if (first) return first.mention
  }
  let best: Weighed | null = null
  for (const candidate of weighed)
    if (candidate.score >= ENOUGH_AS_SETTING && (best === null || candidate.score > best.score)) best = candidate
  if (!best) return null
  if (best.score >= ENOUGH) return best.mention
  if (best.score >= ENOUGH_IN_COMPANY && tellsWhoCame(reader, body)) return best.mention
  const genre = genreOf(reader, title, leadIsDated(body))
  return isSetting(reader, best.mention) && !genre.notice && !genre.interview ? best.mention : null
}

/** What is enough where the article only says what happened there. */
const ENOUGH_AS_SETTING = 1.8

/** "Phát biểu tại | buổi lễ, Ⓟ ...", "Đến dự | buổi lễ công bố có Ⓟ": the sentence opens with where its people were. */
function isSetting(reader: Reader, mention: EventMention): boolean {
  const { head, cue, index, passage, first, last } = mention
  const opens = index >= 0 && index <= 3 && first - passage.first <= 4
  if (head.verb || !opens || (cue !== 'at' && cue !== 'held')) return false
  return !BESIDE.test(wordsBefore(reader, mention)) && passage.people.some((person) => person.first >= last)
}
