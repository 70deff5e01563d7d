/**
 * The parts of `parse` as functions of their own. Each is pure, takes any string and returns what it finds
 * with spans (UTF-16 code units) in that very string. As for `parse`, `maxLength` bounds the text, and what cannot be used throws:
 * a `TypeError` for a text that is no string, an `OptionsError` for an option, a `TextTooLongError` for the text's length.
 */
import { gazetteerFor } from './lexicon/gazetteer.js'
import { findDates as readDates, resolveYear, type DateMention } from './mentions/dates.js'
import { findDocuments as readDocuments } from './mentions/documents.js'
import { readOrganizations } from './mentions/organizations.js'
import { readPeople } from './mentions/people.js'
import { readTitle } from './mentions/titles.js'
import { printed, type Reader } from './mentions/reader.js'
import { checkOptions, requireLength, requireText } from './options.js'
import type { DaySession, Lexicon, ParseOptions, Span } from './record.js'
import { expandAbbreviations } from './resolve/abbreviations.js'
import { fold } from './text/fold.js'
import { readLayout } from './text/layout.js'
import { normalize, type NormalizedText } from './text/normalize.js'
import { tokenize as readTokens } from './text/tokenize.js'

/** Words of the text and where they stand. */
export interface Words {
  /** In NFC, white space collapsed. */
  text: string
  span: Span
}

/** A date named in a text. */
export interface FoundDate extends Words {
  /** EDTF date; "" for a relative one ("hôm qua") without a reference date, and for one of the lunar calendar. */
  start: string
  end: string
  session: DaySession | null
  time: string | null
  /** The year is printed with it. */
  yearPrinted: boolean
  /** What the date is of: a day something happens, a period, a document, an anniversary, the publication. */
  role: DateMention['role']
  lunar: boolean
}

/** An office split into its parts. */
export interface FoundTitle extends Words {
  position: string
  organization: string | null
}

/** A person named in a text. */
export interface FoundPerson extends Words {
  /** Null where only the office is named. */
  name: string | null
  honorific: string | null
  titles: FoundTitle[]
}

/** An organisation named in a text, `name` with abbreviations written out. */
export interface FoundOrganization extends Words {
  name: string
}

/** A document cited by number. */
export interface FoundDocument extends Words {
  number: string
  kind: string
  issuer: string | null
  date: string | null
}

interface Ready {
  readonly lexicon: Lexicon
  readonly referenceDate: string | null
  readonly source: NormalizedText
  readonly reader: Reader
  readonly words: (start: number, end: number) => Words
}

function ready(text: string, options?: ParseOptions): Ready {
  requireText(text)
  const { lexicon, referenceDate, maxLength } = checkOptions(options)
  requireLength(text, maxLength)
  const source = normalize(text)
  const folded = fold(source.text)
  const tokens = readTokens(source.text, folded)
  return {
    lexicon,
    referenceDate,
    source,
    reader: { text: source.text, folded, tokens, phrases: gazetteerFor(lexicon).scan(tokens) },
    words: (start, end) => {
      const span = { start: source.toSource(start), end: source.toSourceEnd(end) }
      return { text: source.textAt(span.start, span.end), span }
    },
  }
}

/**
 * The words, numbers and marks of a text.
 *
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example tokenize('Sở KH&CN họp.').map((t) => t.text) // ['Sở', 'KH&CN', 'họp', '.']
 */
export function tokenize(text: string, options: Pick<ParseOptions, 'maxLength'> = {}): Words[] {
  const { reader, words } = ready(text, options)
  return reader.tokens.words.map((_, i) => words(reader.tokens.start[i] ?? 0, reader.tokens.end[i] ?? 0))
}

/**
 * The sentences of an article's body, without headline, captions and site furniture.
 *
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example sentences('Sáng 19/7, TP. Vinh họp. Dự họp có lãnh đạo các sở.').length // 2
 */
export function sentences(text: string, options: Pick<ParseOptions, 'maxLength'> = {}): Words[] {
  const { source, words } = ready(text, options)
  return readLayout(source.text).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => words(start, end)),
  )
}

/**
 * Dates, with their session and clock time, and what they are of.
 *
 * @param options - `referenceDate`: for "hôm qua" and for dates without a year
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example findDates('Sáng ngày 19/7/2018')[0]?.start // '2018-07-19'
 */
export function findDates(text: string, options: Pick<ParseOptions, 'referenceDate' | 'maxLength'> = {}): FoundDate[] {
  const { referenceDate, source, words } = ready(text, options)
  return readDates(source.text, referenceDate ? { referenceDate } : {}).map((date) => {
    const { startDate, endDate } = resolveYear(date, { referenceDate, articleYears: [] })
    const { session, time, yearPrinted, role, lunar } = date
    return { ...words(date.start, date.end), start: startDate, end: endDate, session, time, yearPrinted, role, lunar }
  })
}

/**
 * People with their honorifics and offices; an office without a name has `name: null`.
 *
 * @param options - `lexicon`: the caller's own people and organisations
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example findPeople('đồng chí Ma Văn Páo - Tỉnh ủy viên, Giám đốc Sở GD&ĐT')[0]?.name // 'Ma Văn Páo'
 */
export function findPeople(text: string, options: Pick<ParseOptions, 'lexicon' | 'maxLength'> = {}): FoundPerson[] {
  const { lexicon, reader, words } = ready(text, options)
  const at = (first: number, last: number): Words =>
    words(reader.tokens.start[first] ?? 0, reader.tokens.end[last - 1] ?? 0)
  return readPeople(reader, 0, reader.tokens.count).map((person) => ({
    ...at(person.first, person.last),
    name: person.name && at(person.name.first, person.name.last).text,
    honorific: person.honorific && at(person.honorific.first, person.honorific.last).text,
    titles: person.titles.map((title) => ({
      ...at(title.first, title.last),
      position: at(title.first, title.positionEnd).text,
      organization:
        title.last > title.positionEnd
          ? expandAbbreviations(at(title.positionEnd, title.last).text, lexicon.abbreviations)
          : null,
    })),
  }))
}

/**
 * Organisations that stand by themselves, not as part of a person's office.
 *
 * @param options - `lexicon`: the caller's own organisations and abbreviations
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example findOrganizations('Sở KH&CN tổ chức hội nghị')[0]?.name // 'Sở Khoa học và Công nghệ'
 */
export function findOrganizations(
  text: string,
  options: Pick<ParseOptions, 'lexicon' | 'maxLength'> = {},
): FoundOrganization[] {
  const { lexicon, reader, words } = ready(text, options)
  const people = readPeople(reader, 0, reader.tokens.count)
  return readOrganizations(reader, 0, reader.tokens.count, people).map(({ first, last }) => {
    const found = words(reader.tokens.start[first] ?? 0, reader.tokens.end[last - 1] ?? 0)
    return { ...found, name: expandAbbreviations(found.text, lexicon.abbreviations) }
  })
}

/**
 * Documents cited by number.
 *
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example findDocuments('Nghị quyết số 21-NQ/TU')[0]?.number // '21-NQ/TU'
 */
export function findDocuments(text: string, options: Pick<ParseOptions, 'maxLength'> = {}): FoundDocument[] {
  const { source, words } = ready(text, options)
  return readDocuments(source.text).map(({ start, end, number, kind, issuer, date }) => ({
    ...words(start, end),
    number,
    kind,
    issuer,
    date,
  }))
}

/**
 * An office split into position and organisation; null if the text does not begin with an office.
 *
 * @param options - `lexicon`: the caller's own abbreviations
 * @throws TypeError, OptionsError, TextTooLongError as `parse` does
 * @example parseTitle('Giám đốc Sở KH&CN') // { position: 'Giám đốc', organization: 'Sở Khoa học và Công nghệ', ... }
 */
export function parseTitle(text: string, options: Pick<ParseOptions, 'lexicon' | 'maxLength'> = {}): FoundTitle | null {
  const { lexicon, reader, words } = ready(text, options)
  const title = readTitle(reader, 0, reader.tokens.count, false)
  if (!title) return null
  const organization = printed(reader, title.positionEnd, title.last)
  return {
    ...words(reader.tokens.start[title.first] ?? 0, reader.tokens.end[title.last - 1] ?? 0),
    position: printed(reader, title.first, title.positionEnd),
    organization: organization === '' ? null : expandAbbreviations(organization, lexicon.abbreviations),
  }
}
