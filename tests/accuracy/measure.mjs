/**
 * Measures each rule's precision on labelled articles and rewrites src/rules/measured.ts.
 *
 *   npm run build && node tests/accuracy/measure.mjs [--add] [FOLDER...]
 *
 * A folder holds ID.txt and ID.json ({ publishedAt, gold }); without one the fixtures are measured.
 * With --add the counts are added to those that stand in the table: for articles that it does not know yet.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from '../../dist/index.js'
import { compare } from './compare.mjs'

const own = fileURLToPath(new URL('../../fixtures/articles', import.meta.url))
const { values: flags, positionals } = parseArgs({ options: { add: { type: 'boolean' } }, allowPositionals: true })
const folders = positionals.length > 0 ? positionals : [own]
const target = fileURLToPath(new URL('../../src/rules/measured.ts', import.meta.url))
const rules = flags.add ? countsOf(readFileSync(target, 'utf8')) : new Map()
const bands = Array.from({ length: 10 }, () => ({ right: 0, found: 0, stated: 0 }))

/** The counts that a written table holds. */
function countsOf(table) {
  return new Map(
    [...table.matchAll(/'([^']+)': \[(\d+), (\d+)\]/g)].map(([, rule, ...counts]) => [rule, counts.map(Number)]),
  )
}

function count(fact, right) {
  if (typeof fact?.rule !== 'string') return
  const row = rules.get(fact.rule) ?? [0, 0]
  rules.set(fact.rule, [row[0] + right, row[1] + 1])
  const band = bands[Math.min(9, Math.floor(fact.confidence * 10))]
  band.right += right
  band.found++
  band.stated += fact.confidence
}

for (const folder of folders) {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const { publishedAt, gold } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    const text = readFileSync(`${folder}/${file.replace(/json$/, 'txt')}`, 'utf8')
    const record = parse(text, publishedAt ? { referenceDate: publishedAt } : {})
    for (const { right, wrong } of Object.values(compare(gold, record))) {
      for (const fact of right) count(fact, 1)
      for (const fact of wrong) count(fact, 0)
    }
  }
}

const rows = [...rules]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, [right, found]]) => `  '${rule}': [${right}, ${found}],\n`)
writeFileSync(
  target,
  `/** Written by tests/accuracy/measure.mjs: for each rule, how many of its facts were right, and how many there were. */
export const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
${rows.join('')}}
`,
)
console.log(
  `${rows.length} rules measured; stated confidence (as built before this run) against the share that is right:`,
)
for (const { right, found, stated } of bands)
  if (found > 0) console.log(`  ${(stated / found).toFixed(2)} stated, ${(right / found).toFixed(2)} right of ${found}`)
