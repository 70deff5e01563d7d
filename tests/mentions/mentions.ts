/** What the tests of the mentions share: a text read up to its tokens, and mentions as rows with their spans checked. */
import { expect } from 'vitest'
import { findOrganizations, findPeople, type Lexicon, type Words } from '../../src/index.js'
import { gazetteerFor } from '../../src/lexicon/gazetteer.js'
import type { Reader } from '../../src/mentions/reader.js'
import { fold } from '../../src/text/fold.js'
import { tokenize } from '../../src/text/tokenize.js'

export function readerOf(text: string, lexicon: Lexicon = {}): Reader {
  const folded = fold(text)
  const tokens = tokenize(text, folded)
  return { text, folded, tokens, phrases: gazetteerFor(lexicon).scan(tokens) }
}

/** The first token of a phrase that stands in the text. */
export function tokenOf(reader: Reader, phrase: string): number {
  const i = reader.tokens.start.indexOf(reader.text.indexOf(phrase))
  expect(i, `"${phrase}" begins a token`).toBeGreaterThanOrEqual(0)
  return i
}

/** The words of a mention, once its span is seen to hold them. */
function words(source: string, mention: Words): string {
  expect(source.slice(mention.span.start, mention.span.end).normalize('NFC').replace(/\s+/g, ' ')).toBe(mention.text)
  return mention.text
}

/** Name (null where only the office stands) and offices as printed. */
export type PersonRow = readonly [name: string | null, ...titles: string[]]

export const peopleOf = (text: string, lexicon: Lexicon = {}): PersonRow[] =>
  findPeople(text, { lexicon }).map((person) => {
    const all = words(text, person)
    if (person.name !== null) expect(all).toContain(person.name)
    return [person.name, ...person.titles.map((title) => words(text, title))]
  })

/** The names of the people found, without those that only an office names. */
export const namesOf = (text: string): string[] => findPeople(text).flatMap(({ name }) => name ?? [])

/** Organisations as printed. */
export const organizationsOf = (text: string, lexicon: Lexicon = {}): string[] =>
  findOrganizations(text, { lexicon }).map((organization) => words(text, organization))
