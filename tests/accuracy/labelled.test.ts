/**
 * Articles of our own in the styles of portals, central and local papers and institutions, each with the labels that its
 * writer gave it before the library had read it. What is found in them may not fall below the floor.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { compare } from './compare.mjs'
import floors from './floor.json' with { type: 'json' }

interface Labelled {
  readonly publishedAt: string | null
  readonly gold: unknown
}

/** The folders, and the floors of each. */
const SETS = [
  ['articles', floors.own],
  ['more-articles', floors.more],
  ['later-articles', floors.later],
] as const

const idsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))

/** F1 by field over all articles of a folder. */
function measure(folder: string): Record<string, number> {
  const counts: Record<string, { right: number; found: number; labelled: number }> = {}
  for (const id of idsIn(folder)) {
    const { publishedAt, gold } = JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')) as Labelled
    const text = readFileSync(`${folder}/${id}.txt`, 'utf8')
    const record = parse(text, publishedAt === null ? {} : { referenceDate: publishedAt })
    for (const [field, { right, wrong, missed }] of Object.entries(compare(gold, record))) {
      const count = (counts[field] ??= { right: 0, found: 0, labelled: 0 })
      count.right += right.length
      count.found += right.length + wrong.length
      count.labelled += right.length + missed.length
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([field, { right, found, labelled }]) => [field, (2 * right) / (found + labelled)]),
  )
}

describe.each(SETS)('%s', (name, least) => {
  const folder = fileURLToPath(new URL(name, import.meta.url))

  test('holds articles', () => {
    expect(idsIn(folder).length).toBeGreaterThanOrEqual(100)
  })

  test('in each field as much is found as was, or more', () => {
    const reached = measure(folder)
    for (const [field, floor] of Object.entries(least))
      expect(reached[field], `F1 of ${field}`).toBeGreaterThanOrEqual(floor)
  })
})
