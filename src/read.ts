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

/**
 * @throws TypeError if `text` is not a string
 * @throws TextTooLongError if it is longer than `options.maxLength`
 */
export function readArticle(text: string, options: CheckedOptions): Article {
  requireText(text)
  requireLength(text, options.maxLength)
  const source = normalize(text)
  const layout = readLayout(source.text, options.title && normalize(options.title).text)
  const reader = {
    text: source.text,
    folded: layout.folded,
    tokens: layout.tokens,
    phrases: gazetteerFor(options.lexicon).scan(layout.tokens),
  }
  const dates = findDates(
    source.text,
    options.referenceDate ? { referenceDate: options.referenceDate } : {},
    layout.folded,
  )
  const passages = readPassages(reader, layout, dates)
  return {
    source,
    layout,
    reader,
    passages,
    dates,
    people: new PeopleRegistry(reader, passages, options.lexicon.people),
    organizations: new OrganizationRegistry(reader, passages),
    title: options.title,
    referenceDate: options.referenceDate,
    lexicon: options.lexicon,
  }
}
