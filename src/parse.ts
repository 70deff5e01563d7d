import { readArticle } from './read.js'
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
  const article = readArticle(text, checkOptions(options))
  const event = findEvent(article)
  const date = event && findDate(article, event)
  const location = event && findLocation(article, event)
  const organizers = event ? findOrganizers(article, event, location) : []
  const side = event ? sidePassages(article, event, date) : new Set<never>()
  const chairs = event ? findChairs(article, event, side) : []
  const attendees = event ? findAttendees(article, side) : []
  const conclusions = event ? findConclusions(article, event, chairs, side, date) : []
  return buildRecord(article, {
    title: findTitle(article),
    event,
    date,
    location,
    organizers,
    chairs,
    attendees,
    conclusions,
    documents: findDocumentReferences(article),
    captions: findCaptions(article),
    byline: findByline(article),
  })
}
