/** A progress bar on standard error, if someone is there to see it. */
import { statOf } from './output.js'

export interface Progress {
  /** So many more articles, read from so many bytes. */
  add(articles: number, bytes: number): void
  stop(): void
}

const SILENT: Progress = { add: () => undefined, stop: () => undefined }

/**
 * @param files - their sizes tell how much there is; of standard input nobody knows
 * @param output - whether the result goes to the same terminal: then there is no bar, which would stand in its midst
 */
export async function openProgress(files: readonly string[], output: { isTerminal: boolean }): Promise<Progress> {
  if (!process.stderr.isTTY || output.isTerminal) return SILENT
  const { default: progress } = await import('cli-progress')
  const total = sizeOf(files)
  const known = '{bar} {percentage}% | {articles} articles | {rate}/s | {eta_formatted} left'
  const bar = new progress.SingleBar(
    { format: total === null ? '{articles} articles | {rate}/s | {duration_formatted}' : known, hideCursor: true },
    progress.Presets.shades_classic,
  )
  const started = performance.now()
  let count = 0
  bar.start(total ?? 0, 0, { articles: 0, rate: 0 })
  return {
    add(articles, bytes) {
      count += articles
      const seconds = (performance.now() - started) / 1000
      bar.increment(bytes, { articles: count, rate: Math.round(count / Math.max(seconds, 0.001)) })
    },
    stop: () => {
      bar.stop()
    },
  }
}

/** Bytes of all files; null when one is no file that tells. */
function sizeOf(files: readonly string[]): number | null {
  let sum = 0
  for (const file of files) {
    const stat = statOf(file)
    if (file === '-' || (stat && !stat.isFile())) return null
    sum += Number(stat?.size ?? 0)
  }
  return sum
}
