/** Where articles are read: in this thread, or in several. */
import { setImmediate } from 'node:timers/promises'
import type { Article } from './articles.js'
import { failed, messageOf } from './errors.js'
import { readArticles, type Piece, type Settings } from './read.js'
import type { Task } from './worker.js'

export interface Pool {
  /** How many batches may be under way: enough that no thread waits for its next. */
  readonly width: number
  read(articles: Article[]): Promise<Piece[]>
  close(): Promise<void>
}

export async function openPool(threads: number, settings: Settings): Promise<Pool> {
  if (threads === 1)
    return {
      width: 1,
      async read(articles) {
        // Input that never runs dry would else leave no turn to signals and to the output.
        await setImmediate()
        return readArticles(articles, settings)
      },
      close: () => Promise.resolve(),
    }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./cli-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // A thread has loaded the rules; it stays for the next batch.
    isolateWorkers: false,
  })
  return {
    width: threads * 2,
    async read(articles) {
      const task: Task = { articles, settings }
      try {
        return (await pool.run(task)) as Piece[]
      } catch (error) {
        throw failed(`a thread stopped: ${messageOf(error)}`)
      }
    },
    close: () => pool.destroy(),
  }
}
