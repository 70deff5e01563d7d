/** The record: drafts of facts turned into plain data with their words, places and confidence. */
import { statusOnDays } from './event/status.js'
import { factAt, type Article, type Draft } from '../article.js'
import type { NewsRecord, SpeakerReference, Warning } from '../record.js'
import { expandAbbreviations } from '../resolve/abbreviations.js'
import type { ConclusionDraft } from './conclusions.js'
import type { Drafts } from './drafts.js'
import { assembleParticipants } from './participants.js'
import { findWarnings } from './warnings.js'

export function buildRecord(article: Article, drafts: Drafts): NewsRecord {
  const { source } = article
  const fact = (draft: Draft): ReturnType<typeof factAt> => factAt(source, draft)
  const { event, date, byline } = drafts
  const participants = assembleParticipants(
    article,
    drafts.chairs,
    drafts.attendees,
    drafts.conclusions,
    drafts.organizers,
  )
  const warnings: Warning[] = findWarnings(article, drafts)
  return {
    title: drafts.title && fact(drafts.title),
    event: event && {
      ...fact(event),
      type: event.recordType,
      status: statusOnDays(event.status, fact(event).text, date, article.referenceDate),
      mode: event.mode,
    },
    date: date && {
      ...fact(date),
      start: date.startDate,
      end: date.endDate,
      yearInferred: date.yearInferred,
      session: date.session,
      time: date.time,
    },
    location: drafts.location && fact(drafts.location),
    organizers: drafts.organizers.map((draft) => {
      // as it is read: a name does not depend on how its marks and spaces are printed
      const words = source.text.slice(draft.start, draft.end).replace(/\s+/g, ' ')
      return { ...fact(draft), name: expandAbbreviations(words, article.lexicon.abbreviations) }
    }),
    chairs: participants.chairs,
    attendees: participants.attendees,
    conclusions: drafts.conclusions.map((draft) => ({
      ...fact(draft),
      kind: draft.kind,
      speaker: draft.speaker && speakerReference(article, draft.speaker),
      addressee: draft.addressee && fact({ ...draft.addressee, rule: draft.rule }).text,
      deadline: draft.deadline,
    })),
    documents: drafts.documents.map((draft) => {
      const { number, kind, issuer, date: on } = draft.mention
      return { ...fact(draft), number, kind, issuer, date: on }
    }),
    captions: drafts.captions.map(fact),
    byline: byline && { ...fact(byline), author: byline.author, unit: byline.unit },
    warnings,
  }
}

/** The speaker as printed in the statement, and the mention elsewhere that tells who that is. */
function speakerReference(
  article: Article,
  { mention, person, start, end }: NonNullable<ConclusionDraft['speaker']>,
): SpeakerReference {
  const { text, span } = factAt(article.source, { start, end, rule: 'speaker' })
  const { tokens } = article.reader
  const identity = person?.mention.name ?? mention?.name ?? null
  const office = mention?.titles[0] ?? null
  const words = identity ?? office
  if (!words) return { name: null, text, span, speaker: { name: null, text, span } }
  const own = factAt(article.source, {
    start: tokens.start[words.first] ?? 0,
    end: tokens.end[words.last - 1] ?? 0,
    rule: 'speaker',
  })
  const name = identity && own.text
  return { name, text, span, speaker: { name, text: own.text, span: own.span } }
}
