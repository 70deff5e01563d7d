/**
 * Reads damaged articles and looks for what must not happen: an exception, a span that does not give its words, a
 * reading twenty times slower than those of its length.
 *
 *   npm run fuzz -- --seconds 60 --seed 1
 *   npm run fuzz -- --mutants 20000 --seed 1 --workers 2     the same mutants each time
 *
 * Prints one line; the texts that failed are written to tests/fuzz/failures.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fixtures } from '../../dist/fixtures.js'
import { parse } from '../../dist/index.js'
import { mutant, seedsOf } from './mutate.mjs'

/** So many times the median of its length is too slow, if it also takes this many milliseconds. */
const TOO_SLOW = 20
const WORTH_A_LOOK = 5
/** How often a slow text is read again. */
const READ_AGAIN = 30
/** Readings of a length before its median tells anything, and how many are kept for it. */
const ENOUGH = 50
const KEPT = 201
/** Failures that are written out. */
const MOST_WRITTEN = 20
/** Mutants between two looks at the clock. */
const BATCH = 100

const collapsed = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What is wrong with the spans of a record, or null. */
function brokenSpan(value, text) {
  if (typeof value !== 'object' || value === null) return null
  const { span } = value
  if (span && typeof value.text === 'string') {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
      return `span ${span.start} to ${span.end} of ${text.length}`
    if (collapsed(text.slice(span.start, span.end)) !== value.text)
      return `${JSON.stringify(value.text)} is not at ${span.start} to ${span.end}`
  }
  for (const entry of Object.values(value)) {
    const broken = brokenSpan(entry, text)
    if (broken) return broken
  }
  return null
}

const timed = (text) => {
  const before = performance.now()
  parse(text)
  return performance.now() - before
}

/** Times of readings by length: of each power of two the last ones. */
class Times {
  byLength = new Map()

  /** The median of a length, after so many that it means something. */
  median(length) {
    const times = this.byLength.get(Math.floor(Math.log2(length + 1)))
    return times && times.length >= ENOUGH ? [...times].sort((a, b) => a - b)[times.length >> 1] : null
  }

  add(length, time) {
    const key = Math.floor(Math.log2(length + 1))
    const times = this.byLength.get(key) ?? []
    times.push(time)
    if (times.length > KEPT) times.shift()
    this.byLength.set(key, times)
  }
}

/** What is wrong with the reading of a text, or null. */
function failureOf(text, times) {
  let time
  try {
    const before = performance.now()
    const record = parse(text)
    time = performance.now() - before
    const broken = brokenSpan(record, text)
    if (broken) return broken
  } catch (error) {
    return error instanceof Error ? String(error.stack) : String(error)
  }
  times.add(text.length, time)
  if (time < WORTH_A_LOOK) return null
  const median = times.median(text.length)
  if (median === null || time < TOO_SLOW * median) return null
  // another process, or the collector of garbage, may have had its time: one quick reading clears the text
  let least = time
  for (let n = 0; n < READ_AGAIN && least >= WORTH_A_LOOK && least >= TOO_SLOW * median; n++)
    least = Math.min(least, timed(text))
  return least < WORTH_A_LOOK || least < TOO_SLOW * median
    ? null
    : `${least.toFixed(1)} ms, where ${median.toFixed(2)} are usual`
}

/** Reads every `step`-th mutant from `first` on. */
function run({ seed, seconds, mutants, first, step }) {
  const seeds = seedsOf(fixtures.map((fixture) => fixture.text))
  const times = new Times()
  const failures = []
  const until = performance.now() + seconds * 1_000
  let count = 0
  for (let number = first; number < mutants; number += step) {
    if (count % BATCH === 0 && performance.now() > until) break
    const text = mutant(seeds, seed, number)
    const problem = failureOf(text, times)
    if (problem !== null) failures.push({ number, problem, text })
    count++
  }
  return { count, failures }
}

async function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      mutants: { type: 'string' },
      workers: { type: 'string', default: '1' },
    },
  })
  const seed = Number(values.seed)
  const workers = Number(values.workers)
  const mutants = values.mutants === undefined ? Infinity : Number(values.mutants)
  const seconds = Number(values.seconds ?? (values.mutants === undefined ? 60 : Infinity))
  const began = performance.now()
  const parts = await Promise.all(
    Array.from({ length: workers }, (_, first) => {
      const task = { seed, seconds, mutants, first, step: workers }
      return workers === 1 ? run(task) : inWorker(task)
    }),
  )
  const took = (performance.now() - began) / 1_000
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  const failures = parts.flatMap((part) => part.failures).sort((a, b) => a.number - b.number)
  if (failures.length > 0) write(seed, failures)
  console.log(
    `seed ${seed}: ${count} mutants in ${took.toFixed(1)} s (${Math.round(count / took)} a second), ${failures.length} failures`,
  )
  process.exitCode = failures.length > 0 ? 1 : 0
}

const inWorker = (task) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

function write(seed, failures) {
  const folder = fileURLToPath(new URL('./failures/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const failure of failures.slice(0, MOST_WRITTEN)) {
    writeFileSync(`${folder}${seed}-${failure.number}.json`, `${JSON.stringify(failure, null, 2)}\n`)
    console.error(`${seed}-${failure.number}: ${failure.problem.split('\n')[0]}`)
  }
}

if (isMainThread) await main()
else parentPort?.postMessage(run(workerData))
