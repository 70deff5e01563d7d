/** Several tasks at a time, their results in the order of the inputs. */

/**
 * Runs `work` on each input, `width` at a time; an input is taken only when there is room, and a result is given as soon
 * as those before it are out, also while the next input is still to come.
 *
 * @throws what the inputs or the work throw, after the results before it
 */
export async function* inOrder<T, R>(
  inputs: AsyncIterable<T>,
  width: number,
  work: (input: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = inputs[Symbol.asyncIterator]()
  const pending: Promise<R>[] = []
  let next: ReturnType<typeof take<T>> | null = null
  let ended = false
  let broken: { error: unknown } | null = null
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < width) next ??= take(source)
      const [head] = pending
      const ready = await Promise.race([
        ...(head ? [head.then((output) => ({ output }))] : []),
        ...(next ? [next] : []),
      ])
      if ('output' in ready) {
        void pending.shift()
        yield ready.output
        continue
      }
      next = null
      if ('broken' in ready) broken = { error: ready.broken }
      if ('broken' in ready || ready.input.done) ended = true
      else pending.push(handled(work(ready.input.value)))
    }
  } finally {
    await source.return?.()
  }
  if (broken) throw broken.error
}

/** The next input, or what the inputs broke with: that comes after the results before it. */
async function take<T>(source: AsyncIterator<T>): Promise<{ input: IteratorResult<T> } | { broken: unknown }> {
  try {
    return { input: await source.next() }
  } catch (error) {
    return { broken: error }
  }
}

/** A task is waited for in its turn; that it may fail before is not an error that nobody handles. */
function handled<R>(task: Promise<R>): Promise<R> {
  void task.catch(() => undefined)
  return task
}
