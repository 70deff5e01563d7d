/** The articles to read, from files and from lines of JSON, in batches as they come. */
import { createReadStream, open } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { extname } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { failed, reasonOf } from './errors.js'
import { expandGlob, isGlob } from './glob.js'
import { linesOf, LONGEST_LINE, type Line } from './lines.js'

/** A text, a web page (as bytes when nobody has said in which encoding), or what is wrong with the input. */
type Source =
  | { kind: 'text'; content: string }
  | { kind: 'html'; content: string | Uint8Array }
  | { kind: 'error'; message: string }

/** One article, or the error for want of one; plain data, so that it can go to another thread. */
export interface Article {
  /** What the caller calls it, given back with its record: the path of a file, the `id` of a line. */
  id: unknown
  /** Where it stands, for error records; null for a file of its own, whose error is one of the whole input. */
  line: number | null
  source: Source
  /** Goes before the one given for all. */
  referenceDate: string | null
  title: string | null
}

/** Articles with the bytes that they took, for the progress bar. */
export interface Batch {
  articles: Article[]
  bytes: number
}

/** Articles that go to a thread together. */
const BATCH = 100
const STDIN = '-'

/**
 * The files named, patterns replaced by what they match.
 *
 * @param onError - told of each pattern that matches nothing; the other files are given all the same
 */
export function findFiles(names: readonly string[], onError: (message: string) => void): string[] {
  return names.flatMap((name) => {
    if (name === STDIN || !isGlob(name)) return [name]
    const files = expandGlob(name)
    if (files.length === 0) onError(`${name}: no file matches`)
    return files
  })
}

/**
 * One article a file.
 *
 * @param html - all are HTML; else those with its extension are
 * @param size - how many go together
 * @param signal - aborted when no more is to be read
 * @param onError - told of each file that cannot be read; the others are read all the same
 */
export async function* articlesOfFiles(
  files: readonly string[],
  html: boolean,
  size: number,
  signal: AbortSignal,
  onError: (message: string) => void,
): AsyncGenerator<Batch> {
  for (let start = 0; start < files.length; start += size) {
    const batch: Batch = { articles: [], bytes: 0 }
    for (const file of files.slice(start, start + size)) {
      try {
        const bytes = await buffer(await openBytes(file, signal))
        batch.bytes += bytes.length
        const isPage = html || /^\.(?:html?|xhtml)$/i.test(extname(file))
        const source: Source = isPage ? { kind: 'html', content: bytes } : { kind: 'text', content: decode(bytes) }
        const id = file === STDIN ? null : file
        batch.articles.push({ id, line: null, source, referenceDate: null, title: null })
      } catch (error) {
        if (signal.aborted) return
        onError(`${nameOfFile(file)}: ${reasonOf(error)}`)
      }
    }
    yield batch
  }
}

/**
 * One article a line of JSON: { id, text or html, publishedAt, title }.
 *
 * @param signal - aborted when no more is to be read
 * @param onError - told of each file that cannot be read, or not to its end; the others are read all the same
 */
export async function* articlesOfLines(
  files: readonly string[],
  signal: AbortSignal,
  onError: (message: string) => void,
): AsyncGenerator<Batch> {
  for (const file of files) {
    let line = 0
    try {
      for await (const lines of linesOf(await openBytes(file, signal)))
        for (let start = 0; start < lines.length; start += BATCH) {
          const some = lines.slice(start, start + BATCH)
          yield {
            articles: some.map((bytes) => articleOfLine(bytes, ++line)),
            bytes: some.reduce((sum, bytes) => sum + (bytes?.length ?? LONGEST_LINE) + 1, 0),
          }
        }
    } catch (error) {
      if (signal.aborted) return
      onError(`${nameOfFile(file)}: ${reasonOf(error)}`)
    }
  }
}

const nameOfFile = (file: string): string => (file === STDIN ? 'standard input' : file)

/** The bytes of a file as they come, until the signal breaks them off. */
async function openBytes(file: string, signal: AbortSignal): Promise<Readable> {
  if (file === STDIN) return addAbortSignal(signal, process.stdin)
  // A read that waits for the other end of a pipe can be called off only where the pipe is read as one.
  if ((await stat(file)).isFIFO()) return addAbortSignal(signal, new Socket({ fd: await promisify(open)(file, 'r') }))
  return createReadStream(file, { signal, highWaterMark: 256 * 1024 })
}

/** Content never throws: what cannot be read is an article with an error. */
function articleOfLine(bytes: Line, line: number): Article {
  const article: Article = { id: null, line, source: { kind: 'error', message: '' }, referenceDate: null, title: null }
  const wrong = (message: string): Article => ({ ...article, source: { kind: 'error', message } })
  if (bytes === null) return wrong(`longer than ${LONGEST_LINE} bytes`)
  let value: unknown
  try {
    const text = decode(bytes)
    if (text.trim() === '') return wrong('an empty line')
    value = JSON.parse(text)
  } catch (error) {
    return wrong(error instanceof SyntaxError ? 'not JSON' : reasonOf(error))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('not a JSON object')
  const { id, text, html, publishedAt, title } = value as Record<string, unknown>
  article.id = id ?? null
  if (typeof text === 'string') article.source = { kind: 'text', content: text }
  else if (typeof html === 'string') article.source = { kind: 'html', content: html }
  else return wrong('neither "text" nor "html" is a string')
  if (publishedAt !== undefined && publishedAt !== null) {
    if (typeof publishedAt !== 'string') return wrong('"publishedAt" is no string')
    article.referenceDate = publishedAt
  }
  if (title !== undefined && title !== null) {
    if (typeof title !== 'string') return wrong('"title" is no string')
    article.title = title
  }
  return article
}

/** @throws CommandError */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw failed('not UTF-8 text')
  }
}
