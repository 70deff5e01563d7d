/** The pipeline of `parse` with a clock around each stage. */
import type { Article } from '../../src/article.js'
import { findAttendees } from '../../src/facts/attendees.js'
import { findChairs } from '../../src/facts/chairs.js'
import { findConclusions } from '../../src/facts/conclusions.js'
import { findDate } from '../../src/facts/date.js'
import { findDocumentReferences } from '../../src/facts/documents.js'
import { findEvent } from '../../src/facts/event.js'
import { findByline, findCaptions, findTitle } from '../../src/facts/furniture.js'
import { findLocation } from '../../src/facts/location.js'
import { findOrganizers } from '../../src/facts/organizers.js'
import { buildRecord } from '../../src/facts/record.js'
import { sidePassages } from '../../src/facts/side-events.js'
import { gazetteerFor } from '../../src/lexicon/gazetteer.js'
import { findDates } from '../../src/mentions/dates.js'
import { readPassages } from '../../src/mentions/passages.js'
import { checkOptions } from '../../src/options.js'
import type { NewsRecord } from '../../src/record.js'
import { OrganizationRegistry } from '../../src/resolve/organizations.js'
import { PeopleRegistry } from '../../src/resolve/people.js'
import { readLayout } from '../../src/text/layout.js'
import { normalize } from '../../src/text/normalize.js'

/** Runs a stage and takes its time. */
export type Clock = <R>(stage: string, run: () => R) => R

/** What `parse(text)` returns, each stage run by the clock. */
export function parseByStages(text: string, clock: Clock): NewsRecord {
  const options = checkOptions(undefined)
  const source = clock('normalize', () => normalize(text))
  const layout = clock('layout', () => readLayout(source.text))
  const phrases = clock('gazetteer', () => gazetteerFor(options.lexicon).scan(layout.tokens))
  const reader = { text: source.text, folded: layout.folded, tokens: layout.tokens, phrases }
  const dates = clock('dates', () => findDates(source.text, {}, layout.folded))
  const passages = clock('people, organisations', () => readPassages(reader, layout, dates))
  clock('skeletons', () => passages.map((passage) => passage.skeleton))
  const article: Article = {
    source,
    layout,
    reader,
    passages,
    dates,
    ...clock('who is who', () => ({
      people: new PeopleRegistry(reader, passages, options.lexicon.people),
      organizations: new OrganizationRegistry(reader, passages),
    })),
    title: options.title,
    referenceDate: options.referenceDate,
    lexicon: options.lexicon,
  }
  const event = clock('event', () => findEvent(article))
  const date = event && clock('date', () => findDate(article, event))
  const location = event && clock('location', () => findLocation(article, event))
  const organizers = event ? clock('organizers', () => findOrganizers(article, event, location)) : []
  const side = event ? clock('side events', () => sidePassages(article, event, date)) : new Set<never>()
  const chairs = event ? clock('chairs', () => findChairs(article, event, side)) : []
  const attendees = event ? clock('attendees', () => findAttendees(article, side)) : []
  const conclusions = event ? clock('conclusions', () => findConclusions(article, event, chairs, side, date)) : []
  const documents = clock('documents', () => findDocumentReferences(article))
  return clock('record', () =>
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
