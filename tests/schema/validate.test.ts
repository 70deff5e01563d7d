import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../../src/fixtures.js'
import type { NewsRecord } from '../../src/record.js'
import { checkRecord, RecordError, validateRecord } from '../../src/schema/index.js'

const byJsonSchema = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../src/schema/record.schema.json', import.meta.url), 'utf8')),
)
const records = fixtures.flatMap(({ id, record }) => (record ? [[id, record] as const] : []))

/** A record in which every field is filled. */
const full = records.find(([id]) => id === 'department-half-year-review')![1]

type Path = readonly (string | number)[]

/** The record with another value at the path, or without it. */
function changed(path: Path, value?: unknown): unknown {
  const copy = structuredClone(full) as unknown
  const last = path.at(-1)!
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  if (value === undefined) Reflect.deleteProperty(holder as object, last)
  else (holder as Record<string, unknown>)[last] = value
  return copy
}

const dotted = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)

describe('the record of every fixture is valid, to valibot and to ajv, and comes back whole', () => {
  test.each(records)('%s', (_, record) => {
    expect(validateRecord(record)).toEqual(record)
    expect(byJsonSchema(record), JSON.stringify(byJsonSchema.errors)).toBe(true)
  })
})

test('the record changed below has everything that is changed', () => {
  for (const part of [
    full.title,
    full.event,
    full.date,
    full.location,
    full.chairs[0]?.titles[0],
    full.conclusions[0]?.speaker,
  ])
    expect(part).toMatchObject({ span: { start: expect.any(Number) } })
})

const WRONG: readonly (readonly [Path, unknown?])[] = [
  // a field that is missing
  ...Object.keys(full).map((field) => [[field]] as const),
  [['title', 'text']],
  [['title', 'span']],
  [['event', 'span', 'start']],
  [['date', 'rule']],
  [['location', 'confidence']],
  [['chairs', 0, 'titles']],
  [['chairs', 0, 'titles', 0, 'organization']],
  [['conclusions', 0, 'speaker', 'speaker']],
  // another type
  [['title'], 'Sở họp'],
  [['event', 'text'], null],
  [['date', 'yearInferred'], 'true'],
  [['organizers'], {}],
  [['chairs', 0], null],
  [['chairs', 0, 'count'], '60'],
  [['chairs', 0, 'titles', 0, 'position'], 5],
  [['captions'], null],
  [['event', 'span'], 5],
  // a kind that there is not
  [['event', 'type'], 'wedding'],
  [['event', 'status'], 'postponed'],
  [['event', 'mode'], ''],
  [['date', 'session'], 'dawn'],
  [['chairs', 0, 'kind'], 'Person'],
  [['chairs', 0, 'role'], 'constructor'],
  [['conclusions', 0, 'kind'], 'praise'],
  // a value out of its range or form
  [['event', 'span', 'start'], -1],
  [['event', 'span', 'end'], 1.5],
  [['event', 'confidence'], 1.01],
  [['event', 'confidence'], -0.5],
  [['chairs', 0, 'count'], -3],
  [['date', 'start'], '19/7/2018'],
  [['date', 'start'], '2018-13-01'],
  [['date', 'end'], '2018-07-32'],
  [['date', 'end'], '2018-07-19\n'],
  [['date', 'time'], '24:00'],
  [['date', 'time'], '8:00'],
  [['conclusions', 0, 'deadline'], '2018-7-9'],
]

describe('what is no record is refused by both, and the place is named', () => {
  test.each(WRONG.map(([path, value]) => [dotted(path), value, path] as const))('%s: %j', (name, value, path) => {
    const mutant = changed(path, value)
    expect(byJsonSchema(mutant)).toBe(false)
    expect(checkRecord(mutant)).toMatchObject({ ok: false, problems: [{ path: name }] })
    expect(() => validateRecord(mutant)).toThrow(RecordError)
    expect(() => validateRecord(mutant)).toThrow(expect.objectContaining({ name: 'RecordError', path: name }))
  })

  test.each([undefined, null, 0, '', [], 'a record', () => full])('%s', (value) => {
    expect(() => validateRecord(value)).toThrow(RecordError)
    expect(checkRecord(value).ok).toBe(false)
  })
})

const RIGHT: readonly (readonly [Path, unknown])[] = [
  [['date', 'start'], 'XXXX-07-19'],
  [['date', 'start'], '2018-07'],
  [['date', 'start'], '2018'],
  [['date', 'time'], '23:59'],
  [['title'], null],
  [['attendees'], []],
  [['event', 'text'], '</script>\u0000'],
]

describe('other values that a record may have', () => {
  test.each(RIGHT.map(([path, value]) => [dotted(path), value, path] as const))('%s: %j', (_, value, path) => {
    const record = changed(path, value)
    expect(validateRecord(record)).toEqual(record)
    expect(byJsonSchema(record)).toBe(true)
  })
})

test('fields of later versions are let pass and left out', () => {
  const later = changed(['event', 'budget'], 5)
  expect(byJsonSchema(later)).toBe(true)
  expect(validateRecord(later)).toEqual(full)
})

test('a key such as __proto__ changes nothing', () => {
  const hostile: unknown = JSON.parse(`{"__proto__":{"title":null},${JSON.stringify(full).slice(1)}`)
  expect(validateRecord(hostile)).toEqual(full)
  expect(validateRecord(hostile)).not.toHaveProperty('polluted')
  expect(() => validateRecord(Object.create(null))).toThrow(RecordError)
})

test('every problem is listed', () => {
  const wrong: NewsRecord = { ...full, title: 5 as never, chairs: [{ ...full.chairs[0]!, role: 'guest' as never }] }
  const check = checkRecord(wrong)
  expect(check.ok ? [] : check.problems.map(({ path }) => path)).toEqual(['title', 'chairs[0].role'])
})

test('a hundred thousand wrong entries are reported one by one', () => {
  const check = checkRecord({ ...full, captions: Array.from({ length: 100_000 }, () => 5) })
  expect(check.ok ? 0 : check.problems.length).toBe(100_000)
})
