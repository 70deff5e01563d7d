/** Mutants: articles and paragraphs of the fixtures, damaged. Each follows from the seed and its number alone. */
import { HOSTILE_ROWS } from '../safety/hostile.mjs'

/** A generator of numbers in [0, 1): the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Mutations a mutant undergoes. */
const MOST_MUTATIONS = 6
/** Times a hostile piece stands in a row; code units it may take. */
const MOST_REPEATS = 40
const MOST_INJECTED = 600

/** Texts to begin with: each article whole, and its paragraphs by themselves, which are read faster. */
export function seedsOf(texts) {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((text) => text.length > 20)
  return { texts, paragraphs }
}

/** The mutant of a number. */
export function mutant(seeds, seed, number) {
  const next = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const below = (n) => Math.floor(next() * n)
  const of = (list) => list[below(list.length)]
  const base = () => (below(24) === 0 ? of(seeds.texts) : of(seeds.paragraphs))
  let text = base()
  const count = 1 + below(MOST_MUTATIONS)
  for (let n = 0; n < count; n++) text = of(MUTATIONS)(text, { below, of, base })
  return text
}

/** A range of whole words, or of code units. */
function range(text, below) {
  const start = below(text.length + 1)
  return below(3) === 0
    ? [start, Math.min(text.length, start + below(40))]
    : [text.lastIndexOf(' ', start) + 1, (text.indexOf(' ', start + below(60)) + 1 || text.length + 1) - 1]
}

function change(text, below, by) {
  const [start, end] = range(text, below)
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end)
}

const MARKS = ' .,;:()“”"–-/\n\t\u00a0\u200b…?!'

const MUTATIONS = [
  (text, { below }) => change(text, below, () => ''),
  (text, { below }) => change(text, below, (words) => `${words} ${words}`),
  (text, { below }) => change(text, below, (words) => words.toUpperCase()),
  (text, { below }) => change(text, below, (words) => words.toLowerCase()),
  (text, { below }) => change(text, below, (words) => words.normalize('NFD')),
  (text, { below }) => change(text, below, (words) => words.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
  (text, { below }) => change(text, below, (words) => words.replace(/ /g, '\n')),
  (text, { below }) => change(text, below, (words) => words.replace(/ /g, '')),
  (text, { below }) => change(text, below, (words) => [...words].reverse().join('')),
  (text, { below }) => change(text, below, (words) => words.split(' ').reverse().join(' ')),
  (text, { below }) => text.slice(0, below(text.length + 1)),
  (text, { below }) => text.slice(below(text.length + 1)),
  (text, { below, base }) => {
    const other = base()
    return text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1))
  },
  (text, { below, base }) => {
    const [from, to] = range(text, below)
    const other = base()
    const [start, end] = range(other, below)
    return text.slice(0, from) + other.slice(start, end) + text.slice(to)
  },
  (text, { below, base }) => `${text}\n\n${base()}${below(2) ? '\n' : ''}`,
  (text, { below, of }) => {
    const row = of(HOSTILE_ROWS)
    const first = below(1_000)
    const many = 1 + below(MOST_REPEATS)
    let pieces = ''
    for (let k = 0; k < many && pieces.length < MOST_INJECTED; k++) pieces += row.piece(first + k)
    // of a letter's marks thirty are composed, as the tests of normalize() say
    return change(text, below, () => pieces.replace(/[\u0300-\u036f]{20,}/g, (marks) => marks.slice(0, 20)))
  },
  (text, { below }) =>
    change(text, below, (words) =>
      words.replace(/[\s\S]/g, (c) => (below(8) === 0 ? `${c}${MARKS.charAt(below(MARKS.length))}` : c)),
    ),
  (text, { below }) => change(text, below, (words) => words.replace(/\p{L}/gu, (c) => (below(6) === 0 ? '' : c))),
  (text, { below }) => change(text, below, () => String(below(40_000))),
  (text, { below }) => change(text, below, () => String.fromCharCode(below(0x10000))),
]
