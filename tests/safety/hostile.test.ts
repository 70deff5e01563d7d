import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { cpu, growsTooFast } from './growth.mjs'
import { FRAMES, HOSTILE_ROWS, hostileText } from './hostile.mjs'

/** Code units of the smallest of four sizes: `npm run hostile` asks all rows in all frames at larger ones. */
const SIZE = 1_000
/** How many times an ordinary text of the same length the dearest may cost. */
const MOST_COST = 60

const PLAIN = 'Sáng 19/7/2018, đồng chí Lò Văn Ơn chủ trì hội nghị tổng kết; dự có lãnh đạo các phòng. '
const ofPlain = (size: number): string => PLAIN.repeat(Math.ceil(size / PLAIN.length))

/** Each row in one frame here. */
const cases = HOSTILE_ROWS.map((row, k) => [row.name, FRAMES[k % FRAMES.length]!, row] as const)

describe('time grows with the text and no faster', () => {
  for (let k = 0; k < 50; k++) parse(ofPlain(SIZE))
  const plain = cpu(() => parse(ofPlain(8 * SIZE)))

  test.each(cases)('%s $name', { timeout: 30_000 }, (_name, frame, row) => {
    const { tooFast, times } = growsTooFast(parse, (size) => hostileText(row, frame, size), SIZE)
    expect(tooFast, `milliseconds of n, 2n, 4n, 8n: ${times.map((time) => time.toFixed(1)).join(', ')}`).toBe(false)
    expect(times[3]! / Math.max(plain, 2)).toBeLessThan(MOST_COST)
  })
})
