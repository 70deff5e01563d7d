/**
 * Rewrites fixtures/records from the library as built (the record of each fixture, in full) and
 * tests/accuracy/fixture-misses.json (in which fields that record and the reader's labels differ).
 *
 *   npm run build && npm run fixtures:update
 *
 * Read the difference before you commit it: a change there is a change for everyone who tests against the fixtures.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '../../dist/index.js'
import { compare } from '../accuracy/compare.mjs'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
rmSync(`${folder}records`, { recursive: true, force: true })
mkdirSync(`${folder}records`)
const misses = {}
const ids = readdirSync(`${folder}articles`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
for (const id of ids.sort()) {
  const { publishedAt, gold } = JSON.parse(readFileSync(`${folder}articles/${id}.json`, 'utf8'))
  const record = parse(
    readFileSync(`${folder}articles/${id}.txt`, 'utf8'),
    publishedAt ? { referenceDate: publishedAt } : {},
  )
  writeFileSync(`${folder}records/${id}.json`, `${JSON.stringify(record, null, 2)}\n`)
  const differing = Object.entries(compare(gold, record)).flatMap(([field, { missed, wrong }]) =>
    missed.length + wrong.length > 0 ? [[field, [missed.length, wrong.length]]] : [],
  )
  if (differing.length > 0) misses[id] = Object.fromEntries(differing)
}
writeFileSync(
  fileURLToPath(new URL('../accuracy/fixture-misses.json', import.meta.url)),
  `${JSON.stringify(misses, null, 2)}\n`,
)
console.log(`${ids.length} records written`)
