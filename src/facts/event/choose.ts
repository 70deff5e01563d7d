/** Which of the events an article speaks of is the one it reports. */
import { spokenOfAgain } from './choose/again.js'
import { firstFullGathering, isNamedInSentence, isSaidAt, isToldByVerb, pointsBack } from './choose/behind.js'
import { MOST_MENTIONS } from './choose/same.js'
import { scoreOf } from './choose/score.js'
import { sentenceStart, wordOf, wordsBefore } from './choose/words.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mentions.js'
import { BESIDE, genreOf, isGuestsVisit, passingBy } from './passing.js'
import type { Passage } from '../../mentions/passages.js'
import type { Reader } from '../../mentions/reader.js'
import { isUnreported } from './unreported.js'

/** What the best mention must reach for the article to report an event. */
const ENOUGH = 4.6

/** A headline over items that have nothing to do with each other: the first event is the article's. */
const DIGEST = /^(?:tin vắn|tin ngắn|tin tóm tắt|điểm tin|tin nhanh|tin tổng hợp|tin hoạt động)(?: |$)/

/** The mention of the event that the article reports, or null where none is told clearly enough. */
export function chooseEvent(
  reader: Reader,
  mentions: readonly EventMention[],
  body: readonly Passage[],
  title?: Passage,
): EventMention | null {
  const later = spokenOfAgain(reader, body)
  const full = firstFullGathering(reader, mentions)
  const digest = title !== undefined && DIGEST.test(sentenceStart(reader, title))
  const leadDated = body.slice(0, 2).some((passage) => lookup(passage).dayFrom.size > 0)
  const genre = genreOf(reader, title, leadDated)
  let best: EventMention | null = null
  let most = ENOUGH_AS_SETTING
  for (const [k, mention] of mentions.entries()) {
    const score =
      scoreOf(reader, mention, later, leadDated) -
      passingBy(reader, mention, later.get(wordOf(mention.head.word)) ?? 0, genre) -
      (pointsBack(reader, mention, full) ? 1.2 : 0) -
      (isNamedInSentence(reader, mention, mentions.slice(Math.max(0, k - MOST_MENTIONS), k)) ? 2 : 0) -
      (isToldByVerb(reader, mention, mentions) ? 2 : 0) -
      (isSaidAt(reader, mention, mentions) ? 2 : 0) -
      (isGuestsVisit(reader, mention, mentions, genre) ? 4 : 0) -
      (isUnreported(reader, mention) ? 5 : 0)
    if (score >= most && (best === null || score > most)) {
      if (digest && score >= ENOUGH) return mention
      best = mention
      most = score
    }
  }
  const told = most >= ENOUGH || (best !== null && isSetting(reader, best) && !genre.notice && !genre.interview)
  return told ? best : null
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
