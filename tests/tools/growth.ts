/** How work grows with its input, told apart from the noise of the machine. */

const ROUNDS = 3
/** Below this many milliseconds a time is mostly noise. */
const FLOOR = 2

/** Least CPU time of a few runs, in milliseconds. */
function least(work: () => void): number {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return Math.max(best, FLOOR)
}

/** Of work on eight times as much: 1 where its time grows with its size, 8 where it grows with the square. */
export function growth(work: (size: number) => void, size: number): number {
  work(size)
  const once = least(() => {
    work(size)
  })
  const eightfold = least(() => {
    work(8 * size)
  })
  return eightfold / once / 8
}

/** Between linear and quadratic, with room for a busy machine. */
export const CLEARLY_MORE_THAN_LINEAR = 4
