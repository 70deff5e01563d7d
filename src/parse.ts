import { readArticle, runPlainly, type RunStage } from './read.js'
import { findAttendees } from './facts/attendees.js'
import { findByline, findCaptions, findTitle } from './facts/furniture.js'
import { findChairs } from './facts/chairs.js'
import { findConclusions } from './facts/conclusions.js'
import { findDate } from './facts/date.js'
import { findDocumentReferences } from './facts/documents.js'
import { findEvent } from './facts/event.js'
import { findLocation } from './facts/location.js'
import { findOrganizers } from './facts/organizers.js'
import { buildRecord } from './facts/record.js'
import { sidePassages } from './facts/side-events.js'
import { checkOptions } from './options.js'
import type { NewsRecord, ParseOptions } from './record.js'

/**
 * Reads one Vietnamese government-news article and returns the record behind it.
 *
 * Pure: the same text and options give the same record; no clock, no locale, no I/O. Any string is read, up
 * to `maxLength`; what cannot be found is null or an empty list, with a warning where the reader should know.
 *
 * @param text - the article, headline first where there is one; spans are offsets (UTF-16 code units) into it
 * @param options - headline, publication date, own lexicon, longest text
 * @throws TypeError if `text` is not a string
 * @throws OptionsError if an option cannot be used
 * @throws TextTooLongError if the text is longer than `maxLength`
 * @example
 * parse('Ngày 19/7/2018, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.').event?.type // 'conference'
 */
export function parse(text: string, options?: ParseOptions): NewsRecord {
  return parseByStages(text, options, runPlainly)
}

/** What {@link parse} does, stage by stage. */
export function parseByStages(text: string, options: ParseOptions | undefined, stage: RunStage): NewsRecord {
  const article = readArticle(text, checkOptions(options), stage)
  const event = stage('event', () => findEvent(article))
  const date = event && stage('date', () => findDate(article, event))
  const location = event && stage('location', () => findLocation(article, event))
  const organizers = event ? stage('organizers', () => findOrganizers(article, event, location)) : []
  const side = event ? stage('side events', () => sidePassages(article, event, date)) : new Set<never>()
  const chairs = event ? stage('chairs', () => findChairs(article, event, side)) : []
  const attendees = event ? stage('attendees', () => findAttendees(article, event, side)) : []
  const conclusions = event ? stage('conclusions', () => findConclusions(article, event, chairs, side, date)) : []
  const documents = stage('documents', () => findDocumentReferences(article))
  return stage('record', () =>
    buildRecord(article, {
      title: findTitle(article),
      event,
      date,
      location,
      organizers,
      chairs,
      attendees,
      conclusions,
      documents,
      captions: findCaptions(article),
      byline: findByline(article),
    }),
  )
}
