import { describe, expect, test } from 'vitest'
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { EVENT_NOUNS, EVENT_VERBS } from '../../src/lexicon/event-heads.js'
import { CAPTION_CUES, FURNITURE_LINES } from '../../src/lexicon/furniture.js'
import { DEGREES, HONORIFICS, RANKS, RELIGIOUS_TITLES } from '../../src/lexicon/honorifics.js'
import { DEPARTMENTS, MINISTRIES, ORGANIZATION_HEADS } from '../../src/lexicon/organizations.js'
import { COUNTRIES, PLACE_KINDS, PROVINCES, PROVINCIAL_CAPITALS } from '../../src/lexicon/places.js'
import { ABBREVIATED_POSITIONS, POSITION_HEADS, POSITION_PREFIXES } from '../../src/lexicon/positions.js'
import { ETHNIC_NAME_PREFIXES, MIDDLE_NAMES, RISKY_SURNAMES, SURNAMES } from '../../src/lexicon/surnames.js'
import { fold } from '../../src/text/fold.js'

/** Each table as the phrases that are compared with the text. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  ABBREVIATED_POSITIONS,
  CAPTION_CUES,
  COUNTRIES,
  DEGREES,
  DEPARTMENTS,
  ETHNIC_NAME_PREFIXES,
  EVENT_NOUNS: Object.values(EVENT_NOUNS).flat(),
  EVENT_VERBS: Object.values(EVENT_VERBS).flat(),
  FURNITURE_LINES: FURNITURE_LINES.map(({ text }) => text),
  HONORIFICS: HONORIFICS.map(({ text }) => text),
  MIDDLE_NAMES,
  MINISTRIES: MINISTRIES.flatMap(({ name, abbreviations }) => [name, ...abbreviations]),
  ORGANIZATION_HEADS: ORGANIZATION_HEADS.map(({ head }) => head),
  PLACE_KINDS,
  POSITION_HEADS,
  POSITION_PREFIXES,
  PROVINCES: PROVINCES.flatMap(({ name, aliases }) => [name, ...aliases]),
  PROVINCIAL_CAPITALS,
  RANKS,
  RELIGIOUS_TITLES,
  RISKY_SURNAMES,
  SURNAMES,
}

const repeated = (phrases: readonly string[]): string[] => phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)

describe.each(Object.entries(TABLES))('%s', (_name, phrases) => {
  test('says each phrase once, whatever its case and tone placement', () => {
    expect(repeated(phrases.map(fold))).toEqual([])
  })

  test('is in NFC, trimmed, with single spaces', () => {
    expect(phrases.filter((phrase) => phrase !== phrase.normalize('NFC').trim().replace(/\s+/g, ' '))).toEqual([])
    expect(phrases).not.toContain('')
  })
})

describe('abbreviations', () => {
  test('each stands once and is in NFC', () => {
    const texts = ABBREVIATIONS.flat()
    expect(repeated(ABBREVIATIONS.map(([abbreviation]) => abbreviation))).toEqual([])
    expect(texts.filter((text) => text !== text.normalize('NFC').trim() || text === '')).toEqual([])
  })

  test('are written with capitals', () => {
    expect(ABBREVIATIONS.filter(([abbreviation]) => !/^\p{Lu}.*\p{Lu}/u.test(abbreviation))).toEqual([])
  })

  test('are written out in full: no abbreviation is left', () => {
    const written = [...ABBREVIATIONS.map(([, full]) => full), ...AMBIGUOUS_ABBREVIATIONS.map((row) => row.fullForm)]
    expect(written.filter((full) => /\p{Lu}{2}|&/u.test(full))).toEqual([])
  })

  test('that are ambiguous have words that settle them, and no word settles two meanings', () => {
    const settled = AMBIGUOUS_ABBREVIATIONS.map((row) => [
      ...row.before.map((word) => `${fold(word)} ${row.abbreviation}`),
      ...row.after.map((word) => `${row.abbreviation} ${fold(word)}`),
    ])
    expect(settled.filter((contexts) => contexts.length === 0)).toEqual([])
    expect(repeated(settled.flat())).toEqual([])
  })

  test('that are ambiguous add a meaning to the common one', () => {
    const common = new Map(ABBREVIATIONS)
    expect(AMBIGUOUS_ABBREVIATIONS.filter((row) => common.get(row.abbreviation) === row.fullForm)).toEqual([])
  })
})

describe('names', () => {
  test.each(Object.entries({ SURNAMES, RISKY_SURNAMES, MIDDLE_NAMES, ETHNIC_NAME_PREFIXES }))(
    '%s are single syllables with a capital',
    (_name, syllables) => {
      expect(syllables.filter((syllable) => !/^\p{Lu}\p{Ll}*$/u.test(syllable))).toEqual([])
    },
  )

  test('a risky surname is not among the safe ones', () => {
    const safe = new Set(SURNAMES.map(fold))
    expect(RISKY_SURNAMES.filter((name) => safe.has(fold(name)))).toEqual([])
  })
})

describe('provinces', () => {
  test('were 63 until June 2025 and are 34 since', () => {
    expect(PROVINCES).toHaveLength(63)
    expect(PROVINCES.filter(({ mergedInto }) => mergedInto === null)).toHaveLength(34)
  })

  test('were merged into one that goes on', () => {
    const today = new Set(PROVINCES.filter(({ mergedInto }) => mergedInto === null).map(({ name }) => name))
    expect(PROVINCES.filter(({ mergedInto }) => mergedInto !== null && !today.has(mergedInto))).toEqual([])
  })

  test('six are cities under the centre', () => {
    expect(PROVINCES.filter(({ kind }) => kind === 'thành phố').map(({ name }) => name)).toEqual([
      'Cần Thơ',
      'Đà Nẵng',
      'Hà Nội',
      'Hải Phòng',
      'Huế',
      'Hồ Chí Minh',
    ])
  })

  test('no country is named like a province', () => {
    const provinces = new Set(TABLES['PROVINCES']?.map(fold))
    expect(COUNTRIES.filter((country) => provinces.has(fold(country)))).toEqual([])
  })
})

describe('offices and organisations', () => {
  test('an office begins with a letter', () => {
    expect([...POSITION_HEADS, ...ABBREVIATED_POSITIONS].filter((head) => !/^\p{L}/u.test(head))).toEqual([])
  })

  test('no phrase is both an office and a rank or a degree', () => {
    const others = new Set([...RANKS, ...DEGREES, ...RELIGIOUS_TITLES].map(fold))
    expect(POSITION_HEADS.filter((head) => others.has(fold(head)))).toEqual([])
  })

  test('no phrase heads both an office and an organisation', () => {
    const offices = new Set(POSITION_HEADS.map(fold))
    expect(ORGANIZATION_HEADS.filter(({ head }) => offices.has(fold(head)))).toEqual([])
  })

  test('a department is a Sở or a Phòng with a name', () => {
    expect(DEPARTMENTS.filter((name) => !/^(?:Sở|Phòng) \p{Lu}/u.test(name))).toEqual([])
  })
})

describe('events', () => {
  test('a noun has one type only', () => {
    const types = new Map<string, string[]>()
    for (const [type, words] of Object.entries(EVENT_NOUNS))
      for (const word of words) types.set(fold(word), [...(types.get(fold(word)) ?? []), type])
    expect([...types].filter(([, found]) => found.length > 1)).toEqual([])
  })

  test('words are folded, as they are compared', () => {
    const words = [...Object.values(EVENT_NOUNS), ...Object.values(EVENT_VERBS)].flat()
    expect(words.filter((word) => word !== fold(word))).toEqual([])
  })
})

describe('site furniture', () => {
  test('a line that another one covers is left out', () => {
    const begins = FURNITURE_LINES.filter(({ where }) => where === 'line-start')
    const covered = begins.filter(({ text, endsArticle }) =>
      begins.some(
        (other) =>
          other.text !== text && other.endsArticle === endsArticle && fold(text).startsWith(`${fold(other.text)} `),
      ),
    )
    expect(covered.map(({ text }) => text)).toEqual([])
  })
})
