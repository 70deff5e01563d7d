/** Reads an article up to its mentions: text, layout, what is named in each passage, who is who. */
import type { Article } from './article.js'
import { gazetteerFor } from './lexicon/gazetteer.js'
import { findDates } from './mentions/dates.js'
import { readPassages } from './mentions/passages.js'
import { requireLength, requireText, type CheckedOptions } from './options.js'
import { OrganizationRegistry } from './resolve/organizations.js'
import { PeopleRegistry } from './resolve/people.js'
import { readLayout } from './text/layout.js'
import { normalize } from './text/normalize.js'

/** How a stage of the reading is run: `name` tells which, for who wants to know how long each takes. */
export type RunStage = <R>(name: string, run: () => R) => R

export const runPlainly: RunStage = (_name, run) => run()

/**
 * @throws TypeError if `text` is not a string
 * @throws TextTooLongError if it is longer than `options.maxLength`
 */
export function readArticle(text: string, options: CheckedOptions, stage: RunStage = runPlainly): Article {
  const { title, referenceDate, lexicon, maxLength } = options
  requireText(text)
  requireLength(text, maxLength)
  const source = stage('normalize', () => normalize(text))
  const layout = stage('layout', () => readLayout(source.text, title && normalize(title).text))
  const phrases = stage('gazetteer', () => gazetteerFor(lexicon).scan(layout.tokens))
  const reader = { text: source.text, folded: layout.folded, tokens: layout.tokens, phrases }
  const dates = stage('dates', () => findDates(source.text, referenceDate ? { referenceDate } : {}, layout.folded))
  const passages = stage('people, organisations', () => readPassages(reader, layout, dates))
  return {
    source,
    layout,
    reader,
    passages,
    dates,
    people: stage('who is who', () => new PeopleRegistry(reader, passages, lexicon.people)),
    organizations: stage('which body', () => new OrganizationRegistry(reader, passages)),
    title,
    referenceDate,
    lexicon,
  }
}
