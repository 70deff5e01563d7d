/**
 * How fast the built library reads, beside what it can be compared with in the same run:
 *
 *   npm run bench                       the fixtures, joined or cut to several lengths
 *   npm run bench -- articles.jsonl     also the articles of a file with one {"text": ...} a line
 *
 * Times are CPU time of this process, the least of several rounds; machines differ, so compare the ratios.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vi } from 'chrono-node'
import { build } from 'tsup'
import { fixtures } from '../../dist/fixtures.js'
import { parse } from '../../dist/index.js'

const LENGTHS = [1_000, 3_000, 10_000, 100_000, 1_000_000]
const ROUNDS = 7
/** chrono's own locale is far from linear: it is asked only up to this length. */
const MOST_FOR_CHRONO = 10_000

const texts = fixtures.map((fixture) => fixture.text)

/** Articles one after the other, `length` UTF-16 code units of them. */
function textOf(length) {
  let text = ''
  for (let k = 0; text.length < length; k++) text += `${texts[k % texts.length]}\n\n`
  return text.slice(0, length)
}

/** One pass over the char codes: the yardstick. */
function pass(text) {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

/** Least CPU time of one call in microseconds; short calls are repeated until they can be measured. */
function microseconds(work) {
  const once = cpu(work)
  const times = Math.max(1, Math.min(2_000, Math.ceil(20_000 / Math.max(1, once))))
  let least = Infinity
  for (let round = 0; round < (once > 500_000 ? 2 : ROUNDS); round++)
    least = Math.min(
      least,
      cpu(() => {
        for (let k = 0; k < times; k++) work()
      }) / times,
    )
  return least
}

function cpu(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const cell = (value, width = 12) => String(value).padStart(width)
const row = (...cells) => console.log(cells.map((value) => cell(value)).join(''))

function byLength() {
  row('characters', 'pass µs', 'split µs', 'chrono vi µs', 'parse µs', '× pass', 'ns/char', 'articles/s')
  for (const length of LENGTHS) {
    const text = textOf(length)
    const yardstick = microseconds(() => pass(text))
    const split = microseconds(() => text.normalize('NFC').split(/\s+/u))
    const chrono = length <= MOST_FOR_CHRONO ? microseconds(() => vi.parse(text)).toFixed(0) : '-'
    const own = microseconds(() => parse(text))
    row(
      length,
      yardstick.toFixed(1),
      split.toFixed(1),
      chrono,
      own.toFixed(0),
      (own / yardstick).toFixed(0),
      ((own * 1_000) / length).toFixed(0),
      Math.round(1e6 / own),
    )
  }
}

function archive(name, articles) {
  const characters = articles.reduce((sum, text) => sum + text.length, 0)
  const yardstick = microseconds(() => articles.forEach(pass))
  const own = microseconds(() => articles.forEach((text) => parse(text)))
  const perSecond = Math.round((articles.length * 1e6) / own)
  console.log(
    `\n${name}: ${articles.length} articles of ${Math.round(characters / articles.length)} characters: ` +
      `${perSecond} articles/s, ${(own / articles.length / 1_000).toFixed(2)} ms each, ${(own / yardstick).toFixed(0)} × pass`,
  )
}

/** Each stage over the fixtures: its least time, and its share. */
async function byStage() {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bienban-bench', import.meta.url))
  const entry = fileURLToPath(new URL('../../src/parse.ts', import.meta.url))
  await build({ config: false, silent: true, entry: [entry], outDir, format: 'esm', target: 'es2022' })
  const { parseByStages } = await import(`${outDir}/parse.js`)
  const least = new Map()
  for (let round = 0; round < ROUNDS + 3; round++) {
    const sums = new Map()
    const clock = (stage, run) => {
      const from = performance.now()
      const result = run()
      sums.set(stage, (sums.get(stage) ?? 0) + performance.now() - from)
      return result
    }
    for (const text of texts) parseByStages(text, undefined, clock)
    for (const [stage, sum] of sums) least.set(stage, Math.min(sum, least.get(stage) ?? Infinity))
  }
  const all = [...least.values()].reduce((sum, time) => sum + time, 0)
  console.log('\nstage, µs an article of the fixtures, share')
  for (const [stage, time] of least)
    console.log(
      `${stage.padEnd(24)}${cell(((time * 1_000) / texts.length).toFixed(0), 8)}${cell(((100 * time) / all).toFixed(1), 8)} %`,
    )
}

function memory() {
  const text = textOf(1_000_000)
  const before = process.memoryUsage().heapUsed
  const record = parse(text)
  const mebibytes = (process.memoryUsage().heapUsed - before) / 2 ** 20
  console.log(
    `\nheap after 1,000,000 characters: ${mebibytes.toFixed(0)} MiB more, ${record.conclusions.length} conclusions`,
  )
}

function startUp() {
  const library = new URL('../../dist/index.js', import.meta.url).href
  const script = `const t = performance.now(); await import(${JSON.stringify(library)}); console.log(performance.now() - t)`
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  )
  console.log(`import: ${Math.min(...times).toFixed(0)} ms`)
}

for (let k = 0; k < 5; k++) for (const text of texts) parse(text)
byLength()
archive('fixtures', texts)
const file = process.argv[2]
if (file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  archive(
    fileURLToPath(new URL(file, 'file:///')).split('/').pop(),
    lines.map((line) => JSON.parse(line).text),
  )
}
await byStage()
memory()
startUp()
