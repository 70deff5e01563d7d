/**
 * Rewrites fixtures/records from the library as built: the record of each fixture, in full.
 *
 *   npm run build && npm run fixtures:update
 *
 * Read the difference before you commit it: a change there is a change for everyone who tests against the fixtures.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from '../../dist/index.js'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
rmSync(`${folder}records`, { recursive: true, force: true })
mkdirSync(`${folder}records`)
const ids = readdirSync(`${folder}articles`).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4))
for (const id of ids.sort()) {
  const { publishedAt } = JSON.parse(readFileSync(`${folder}articles/${id}.json`, 'utf8'))
  const record = parse(readFileSync(`${folder}articles/${id}.txt`, 'utf8'), publishedAt ? { referenceDate: publishedAt } : {})
  writeFileSync(`${folder}records/${id}.json`, `${JSON.stringify(record, null, 2)}\n`)
}
console.log(`${ids.length} records written`)
