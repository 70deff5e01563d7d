/** Streams of any length: as many lines out as in, memory that does not grow with them, no reading ahead of the reader. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { CLI } from './run.js'

const KB = 1024
/** The id is given back, so that lines are long on both sides; little text, so that they cost little. */
const lineOf = (i: number): string =>
  `${JSON.stringify({ id: `${i} ${'x'.repeat(10 * KB)}`, text: i % 50 === 0 ? 'Sáng 19/7, UBND huyện họp.' : 'Tin.' })}\n`

function* lines(count: number): Generator<string> {
  for (let i = 0; i < count; i += 50)
    yield Array.from({ length: Math.min(50, count - i) }, (_, k) => lineOf(i + k)).join('')
}

/** Prints the most memory that the program has held, in KB, as its last word on standard error. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`

async function stream(count: number, threads: string): Promise<{ ids: number; ordered: boolean; memory: number }> {
  const child = spawn(process.execPath, [
    '--import',
    TELL_MEMORY,
    CLI,
    '--ndjson',
    '--fields',
    'event.type',
    '--threads',
    threads,
  ])
  const closed = once(child, 'close')
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  Readable.from(lines(count)).pipe(child.stdin)
  let ids = 0
  let ordered = true
  let rest = ''
  for await (const chunk of child.stdout.setEncoding('latin1')) {
    const parts = (rest + String(chunk)).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) ordered &&= part.startsWith(`{"id":"${ids++} `)
  }
  expect((await closed)[0]).toBe(0)
  expect(rest).toBe('')
  return { ids, ordered, memory: Number(err) * KB }
}

describe('a long stream', () => {
  test.each([['1'], ['2']])('20,000 lines take no more memory than 2,000 (%s threads)', async (threads) => {
    const few = await stream(2_000, threads)
    const many = await stream(20_000, threads)
    expect(many).toMatchObject({ ids: 20_000, ordered: true })
    // What is read and what is written are 200 MB each; a collector in no hurry may leave some of it.
    expect(many.memory - few.memory).toBeLessThan(100 * KB * KB)
  })

  test('no more is read while nobody takes what is written', async () => {
    const child = spawn(process.execPath, [CLI, '--ndjson', '--fields', 'event.type'])
    child.stdin.on('error', () => undefined)
    child.stdout.pause()
    const written = (): number => (child.stdin as Writable & { bytesWritten: number }).bytesWritten
    const source = Readable.from(lines(5_000))
    source.pipe(child.stdin)
    let before = -1
    while (written() > before || before < 1) {
      before = written()
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    }
    source.destroy()
    child.kill('SIGKILL')
    expect(before).toBeLessThan(5_000 * 2 * KB)
  })
})
