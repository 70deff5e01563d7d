/**
 * Every hostile text at four sizes, and how the time to read it grows:
 *
 *   npm run hostile                      12,500 to 100,000 code units
 *   npm run hostile -- --size 125000     up to a million
 *   npm run hostile -- --rows "different people"
 *
 * Prints the rows that grow fastest and those that cost most; fails where time grows clearly faster than the text.
 */
import { parseArgs } from 'node:util'
import { parse } from '../../dist/index.js'
import { growsTooFast } from './growth.mjs'
import { FRAMES, HOSTILE_ROWS, hostileText } from './hostile.mjs'

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '12500' },
    rows: { type: 'string', default: '' },
    show: { type: 'string', default: '25' },
  },
})
const size = Number(values.size)
const show = Number(values.show)

const results = []
for (const row of HOSTILE_ROWS) {
  if (!row.name.includes(values.rows)) continue
  for (const frame of FRAMES) {
    const growth = growsTooFast(parse, (length) => hostileText(row, frame, length), size)
    results.push({ ...growth, name: `${row.name} ${frame.name}`, cost: (growth.times[3] * 1_000) / (8 * size) })
  }
}

function table(title, rows) {
  console.log(`\n${title}`)
  console.log(['8n/n/8', '8n/2n/4', 'ms of 8n', 'µs/char'].map((cell) => cell.padStart(10)).join(''))
  for (const { eightfold, fourfold, times, cost, name } of rows)
    console.log(
      `${[eightfold.toFixed(2), fourfold.toFixed(2), times[3].toFixed(0), cost.toFixed(2)].map((cell) => cell.padStart(10)).join('')}  ${name}`,
    )
}

table('grow fastest', [...results].sort((a, b) => b.fourfold - a.fourfold).slice(0, show))
table('cost most', [...results].sort((a, b) => b.cost - a.cost).slice(0, show))
const bad = results.filter(({ tooFast }) => tooFast)
if (bad.length > 0) table('GROW FASTER THAN THE TEXT', bad)
console.log(`\n${results.length} texts at ${size} to ${8 * size} code units, ${bad.length} grow faster than the text`)
process.exitCode = bad.length > 0 ? 1 : 0
