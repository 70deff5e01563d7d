/** How the time of a reading grows with its text: ratios between sizes, since times say more of the machine. */

/** Below this many milliseconds a time is mostly noise. */
const FLOOR = 1.5

/** Where time grows with the text these are 1; where it grows with its square, 8 and 4. */
const MOST_GROWTH = { eightfold: 3.5, fourfold: 2.4 }

/** CPU time of one run in milliseconds. */
export function cpu(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Median times of readings of n, 2n, 4n and 8n code units, and how they grow. */
function growthOf(read, textOf, size, rounds) {
  read(textOf(size))
  const times = [1, 2, 4, 8].map((factor) => {
    const text = textOf(factor * size)
    return median(Array.from({ length: rounds }, () => cpu(() => read(text))))
  })
  const floored = times.map((time) => Math.max(time, FLOOR))
  return { times, eightfold: floored[3] / floored[0] / 8, fourfold: floored[3] / floored[1] / 4 }
}

/** It grows clearly faster than the text does; asked again where it seems so, since another process may have had the core. */
export function growsTooFast(read, textOf, size, rounds = 1) {
  let growth
  for (let n = 0; n < 4; n++) {
    growth = growthOf(read, textOf, size, rounds + 2 * n)
    if (growth.eightfold <= MOST_GROWTH.eightfold && growth.fourfold <= MOST_GROWTH.fourfold)
      return { ...growth, tooFast: false }
  }
  return { ...growth, tooFast: true }
}
