import { describe, expect, test } from 'vitest'
import * as attendance from '../../src/lexicon/attendance.js'
import * as dateWords from '../../src/lexicon/date-words.js'
import * as documentKinds from '../../src/lexicon/document-kinds.js'
import * as eventCues from '../../src/lexicon/event-cues.js'
import * as eventHolders from '../../src/lexicon/event-holders.js'
import * as eventNames from '../../src/lexicon/event-names.js'
import * as eventPlaces from '../../src/lexicon/event-places.js'
import * as nameWords from '../../src/lexicon/name-words.js'
import * as roleNouns from '../../src/lexicon/role-nouns.js'
import * as speechVerbs from '../../src/lexicon/speech-verbs.js'
import * as taskWords from '../../src/lexicon/task-words.js'
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { EVENT_NOUNS, EVENT_VERBS } from '../../src/lexicon/event-heads.js'
import { CAPTION_CUES, FURNITURE_LINES } from '../../src/lexicon/furniture.js'
import { DEGREES, HONORIFICS, RANKS, RELIGIOUS_TITLES } from '../../src/lexicon/honorifics.js'
import { DEPARTMENTS, MINISTRIES, ORGANIZATION_HEADS } from '../../src/lexicon/organizations.js'
import { COUNTRIES, PLACE_KINDS, PROVINCES, PROVINCIAL_CAPITALS } from '../../src/lexicon/places.js'
import { ABBREVIATED_POSITIONS, POSITION_HEADS, POSITION_PREFIXES } from '../../src/lexicon/positions.js'
import { ETHNIC_NAME_PREFIXES, MIDDLE_NAMES, RISKY_SURNAMES, SURNAMES } from '../../src/lexicon/surnames.js'
import { LEADING_OFFICES } from '../../src/lexicon/leading-offices.js'
import { gazetteerFor } from '../../src/lexicon/gazetteer.js'
import { fold } from '../../src/text/fold.js'
import type { Category } from '../../src/text/gazetteer.js'
import { tokenize } from '../../src/text/tokenize.js'

/** What a file exports that is of plain phrases: lists, or sets, named by file and export. */
function plain(file: string, tables: object, kind: typeof Array | typeof Set): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = {}
  for (const [name, table] of Object.entries(tables) as [string, unknown][]) {
    if (!(table instanceof kind)) continue
    const phrases = [...(table as Iterable<unknown>)]
    if (phrases.every((phrase) => typeof phrase === 'string')) out[`${file}: ${name}`] = phrases
  }
  return out
}

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
  LEADING_OFFICES: LEADING_OFFICES.map(({ office }) => office),
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
  ...plain('attendance', attendance, Array),
  ...plain('date-words', dateWords, Array),
  ...plain('document-kinds', documentKinds, Array),
  ...plain('event-cues', eventCues, Array),
  ...plain('event-holders', eventHolders, Array),
  ...plain('event-names', eventNames, Array),
  ...plain('event-places', eventPlaces, Array),
  'name-words: NAME_STOPS': nameWords.NAME_STOPS,
  'name-words: NAME_NOUNS': nameWords.NAME_NOUNS,
  'name-words: COMMON_NOUNS': nameWords.COMMON_NOUNS,
  ...plain('role-nouns', roleNouns, Array),
  ...plain('task-words', taskWords, Array),
  SPEECH_VERBS: speechVerbs.SPEECH_VERBS.map(({ verb }) => verb),
  ...plain('speech-verbs', speechVerbs, Array),
}

/** Sets of words, some of which are compared with a text that is not folded: both placements of a tone may stand there. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ...plain('attendance', attendance, Set),
  ...plain('date-words', dateWords, Set),
  ...plain('document-kinds', documentKinds, Set),
  ...plain('event-cues', eventCues, Set),
  ...plain('event-holders', eventHolders, Set),
  ...plain('event-names', eventNames, Set),
  ...plain('event-places', eventPlaces, Set),
  ...plain('role-nouns', roleNouns, Set),
  ...plain('task-words', taskWords, Set),
  ...plain('speech-verbs', speechVerbs, Set),
}

const repeated = (phrases: readonly string[]): string[] => phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)

describe.each(Object.entries(TABLES))('%s', (_name, phrases) => {
  test('says each phrase once, whatever its case and tone placement', () => {
    expect(phrases.length).toBeGreaterThan(0)
    expect(repeated(phrases.map(fold))).toEqual([])
  })
})

describe.each(Object.entries({ ...TABLES, ...SETS }))('%s', (_name, phrases) => {
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

/** For each category a phrase that the lexicon holds. */
const FED: Readonly<Record<Category, string>> = {
  honorific: 'đồng chí',
  'plural-honorific': 'các đồng chí',
  degree: 'Tiến sĩ',
  rank: 'Đại tá',
  religious: 'Hòa thượng',
  'role-noun': 'sinh viên',
  position: 'Giám đốc',
  'position-prefix': 'nguyên',
  'organization-head': 'Sở',
  'organization-name': 'Bộ Tài chính',
  'place-kind': 'huyện',
  place: 'Cao Bằng',
  country: 'Hàn Quốc',
  'name-stop': 'phát biểu',
  'name-noun': 'Tổ chức',
  'common-noun': 'đoàn viên',
  namesake: 'Nguyễn Trãi',
  'person-name': 'Mây Xanh',
  several: 'các',
}

describe('the gazetteer', () => {
  const own = { people: [{ name: 'Mây Xanh', aliases: ['Xanh Mây'] }], organizations: [{ name: 'Nhóm Gió' }] }

  test.each(Object.entries(FED) as [Category, string][])('%s is fed: %s', (category, phrase) => {
    const tokens = tokenize(phrase)
    expect(gazetteerFor(own).scan(tokens).at(category, 0)).toBe(tokens.count)
  })

  test("holds the caller's words only for that caller", () => {
    expect(gazetteerFor(own).scan(tokenize('Nhóm Gió')).at('organization-name', 0)).toBe(2)
    expect(gazetteerFor(own).scan(tokenize('Xanh Mây')).at('person-name', 0)).toBe(2)
    expect(gazetteerFor({}).scan(tokenize('Nhóm Gió')).at('organization-name', 0)).toBe(0)
    expect(gazetteerFor({}).scan(tokenize('Mây Xanh')).at('person-name', 0)).toBe(0)
  })

  test('the built-in one is built once', () => {
    expect(gazetteerFor({})).toBe(gazetteerFor({ abbreviations: { XYZ: 'xa' } }))
  })
})
