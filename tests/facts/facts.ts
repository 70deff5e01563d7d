/** What the tests of the facts share: reading facts off a record, with their spans checked. */
import { expect } from 'vitest'
import type { Conclusion, Fact, NewsRecord, Participant } from '../../src/index.js'

/** The words of a fact, once its span is seen to hold them. */
export function words(source: string, fact: Fact | null | undefined): string | null {
  if (!fact) return null
  expect(source.slice(fact.span.start, fact.span.end).normalize('NFC').replace(/\s+/g, ' ')).toBe(fact.text)
  return fact.text
}

/** Name (of a person named only by an office: the words), role and offices. */
export type PersonRow = [name: string | null, role: Participant['role'], ...titles: string[]]

export const personRow = (source: string, one: Participant): PersonRow => {
  words(source, one)
  return [one.name, one.role, ...one.titles.map((title) => words(source, title) ?? '')]
}

/** Persons by name, groups and organisations by their words. */
export type AttendeeRow = [kind: Participant['kind'], text: string | null, role: Participant['role'], count?: number]

const attendeeRow = (source: string, one: Participant): AttendeeRow => {
  const text = words(source, one)
  const name = one.kind === 'person' ? one.name : text
  return one.count === null ? [one.kind, name, one.role] : [one.kind, name, one.role, one.count]
}

export type ConclusionRow = [kind: Conclusion['kind'], speaker: string | null, text: string]

/** The speaker by name, or as printed where the article names nobody. */
const conclusionRow = (source: string, one: Conclusion): ConclusionRow => {
  const { speaker } = one
  if (speaker) expect(source.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text)
  return [one.kind, speaker && (speaker.name ?? speaker.text), words(source, one) ?? '']
}

export const chairRows = (source: string, record: NewsRecord): PersonRow[] =>
  record.chairs.map((one) => personRow(source, one))
export const attendeeRows = (source: string, record: NewsRecord): AttendeeRow[] =>
  record.attendees.map((one) => attendeeRow(source, one))
export const conclusionRows = (source: string, record: NewsRecord): ConclusionRow[] =>
  record.conclusions.map((one) => conclusionRow(source, one))
