/** Ctrl-C and SIGTERM end a run that waits for its input, and one that is in the midst of it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { CLI, folder } from './run.js'

const TEXT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.\n'
/** Pipes with a name: one that nobody opens to write, and one that somebody has opened and writes nothing to. */
const CLOSED_FIFO = 'closed.fifo'
const OPEN_FIFO = 'open.fifo'
for (const name of [CLOSED_FIFO, OPEN_FIFO]) execFileSync('mkfifo', [join(folder, name)])
const writing = openSync(join(folder, OPEN_FIFO), 'r+')
afterAll(() => {
  closeSync(writing)
})

/** Tells on standard error when the program waits for signals, which it does before it reads. */
const TELL_READY = `data:text/javascript,process.on('newListener',(name)=>{if(name==='SIGTERM')setTimeout(()=>process.stderr.write('ready'),200)})`

async function start(args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', TELL_READY, CLI, ...args], { cwd: folder })
  child.stdout.resume()
  await once(child.stderr, 'data')
  return child
}

async function statusAfter(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const closed = once(child, 'close')
  child.kill(signal)
  return (await closed)[0]
}

describe('the first signal ends a run that waits', () => {
  test.each<[string, NodeJS.Signals, string[]]>([
    ['SIGTERM', 'SIGTERM', []],
    ['Ctrl-C', 'SIGINT', []],
    ['SIGTERM, in threads', 'SIGTERM', ['--threads', '2']],
    ['SIGTERM, for lines', 'SIGTERM', ['--ndjson']],
    ['SIGTERM, to explain', 'SIGTERM', ['explain']],
    ['SIGTERM, for a pipe with a name', 'SIGTERM', [OPEN_FIFO]],
    ['SIGTERM, for lines of such a pipe', 'SIGTERM', ['--ndjson', OPEN_FIFO]],
  ])('%s', async (_what, signal, args) => {
    expect(await statusAfter(await start(args), signal)).toBe(130)
  })

  test('and leaves the output as it was', async () => {
    writeFileSync(join(folder, 'keep.json'), 'kept')
    expect(await statusAfter(await start(['--output', 'keep.json']), 'SIGTERM')).toBe(130)
    expect(readFileSync(join(folder, 'keep.json'), 'utf8')).toBe('kept')
  })
})

test('a pipe with a name is read to its end', async () => {
  const child = spawn(
    'sh',
    ['-c', `"$0" "$1" ${CLOSED_FIFO} & printf %s "$2" > ${CLOSED_FIFO}; wait`, process.execPath, CLI, TEXT],
    {
      cwd: folder,
    },
  )
  const [out] = (await once(child.stdout, 'data')) as [Buffer]
  expect(JSON.parse(out.toString())).toEqual(parse(TEXT))
})

test('what had been read is written, and ended', async () => {
  writeFileSync(join(folder, 'a.txt'), TEXT)
  const child = await start(['a.txt', '-', '-f', 'json', '--output', 'some.json'])
  const some = (): string => readFileSync(join(folder, 'some.json'), { encoding: 'utf8', flag: 'a+' })
  while (!some().includes('a.txt')) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await statusAfter(child, 'SIGINT')).toBe(130)
  expect(JSON.parse(some())).toMatchObject([{ id: 'a.txt' }])
})

test('the second signal ends at once a run that the first could not', async () => {
  const child = await start([CLOSED_FIFO])
  child.kill('SIGINT')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const closed = once(child, 'close')
  child.kill('SIGINT')
  expect((await closed)[1]).toBe('SIGINT')
})
