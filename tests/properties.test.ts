import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtures } from '../src/fixtures.js'
import { explain, parse, type NewsRecord, type ParseOptions } from '../src/index.js'
import { HOSTILE_ROWS } from './safety/hostile.mjs'

/** Every span in a record with the words that it must give. */
function spansOf(value: unknown): { text: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'span' in value &&
    'text' in value &&
    typeof value.text === 'string' &&
    typeof value.span === 'object' &&
    value.span !== null
      ? [{ text: value.text, ...(value.span as { start: number; end: number }) }]
      : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

const collapsed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

function expectExactSpans(text: string): void {
  for (const { text: words, start, end } of spansOf(parse(text))) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(end).toBeGreaterThan(start)
    expect(collapsed(text.slice(start, end))).toBe(words)
  }
}

/** A record without the places of its facts. */
const withoutSpans = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, entry: unknown) => (key === 'span' ? undefined : entry)))

const texts = fixtures.map((fixture) => fixture.text)
const anArticle = fc.constantFrom(...texts)
/** Words of the genre in any order: more of the rules fire than on random characters. */
const words = [...new Set(texts.join(' ').split(/\s+/))]
const aJumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('\n', '.', ';', ',', ':', '(', ')', '“', '”', '–', '19/7', '\u00a0', '\u200b'),
    ),
    { maxLength: 120 },
  )
  .map((list) => list.join(' '))

/** The words that rules wait for, run together in any order. */
const cues = HOSTILE_ROWS.map((row) => row.piece(0))
const someCues = fc.array(fc.constantFrom(...cues), { maxLength: 80 }).map((list) => list.join(''))
/** An article with a piece cut out and cues put in. */
const aDamaged = fc
  .tuple(anArticle, fc.nat(4_000), fc.nat(300), someCues)
  .map(([text, at, length, put]) => text.slice(0, at) + put.slice(0, 400) + text.slice(at + length))

const starts = (facts: readonly { span: { start: number } }[]): number[] => facts.map(({ span }) => span.start)
const inOrder = (numbers: readonly number[]): boolean => numbers.every((n, k) => k === 0 || (numbers[k - 1] ?? 0) <= n)

/** The facts of a record without those that only say where the text ends. */
const factsOf = ({ warnings: _warnings, byline: _byline, ...facts }: NewsRecord): unknown => facts

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe('any string', () => {
  test('of cue words, and any damaged article, is read without an exception', { timeout: 60_000 }, () => {
    fc.assert(fc.property(someCues, expectExactSpans), { numRuns: 200 })
    fc.assert(fc.property(aDamaged, expectExactSpans), { numRuns: 150 })
  })

  test('is explained without an exception', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(someCues, aDamaged), (text) => {
        const { record, rejected } = explain(text)
        expect(record).toEqual(parse(text))
        for (const { span } of rejected) expect(span.start <= span.end && span.end <= text.length).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('gives conclusions, documents and captions in the order of the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(aDamaged, aJumble, someCues), (text) => {
        const record = parse(text)
        for (const list of [record.conclusions, record.documents, record.captions])
          expect(inOrder(starts(list))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('decomposed says the same as composed, at the same places', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(aDamaged, aJumble), (raw) => {
        const [composed, decomposed] = [raw.normalize('NFC'), raw.normalize('NFD')]
        // a mark that nothing carries has no place of its own
        fc.pre(!/(?:^|\P{L})\p{M}/u.test(composed) && decomposed.normalize('NFC') === composed)
        const [a, b] = [parse(composed), parse(decomposed)]
        expect(withoutSpans(b)).toEqual(withoutSpans(a))
        const [from, to] = [spansOf(a), spansOf(b)]
        to.forEach(({ start }, k) => {
          expect(start).toBe(composed.slice(0, from[k]?.start).normalize('NFD').length)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('is read without an exception, and spans give their words', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectExactSpans), { numRuns: 300 })
    fc.assert(fc.property(aJumble, expectExactSpans), { numRuns: 300 })
  })

  test('whose sentence breaks off in an office gives no empty title', () => {
    expectExactSpans(
      'Tiếp đoàn có Tiếp đoàn có ông Tăng Chí Hảo, Giám đốc. Ông Trịnh Quang Phục -\nChủ\ntịc12602Công Thương. tham dự.',
    )
  })

  test('gives the same record each time, as plain JSON', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(anArticle, aJumble), (text) => {
        const record = parse(text)
        expect(parse(text)).toEqual(record)
        expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the same article in another form says the same', () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture.text] as const))('%s', (_id, text) => {
    const record = withoutSpans(parse(text))
    const forms: [string, string][] = [
      ['decomposed', text.normalize('NFD')],
      ['with CRLF', text.replace(/\n/g, '\r\n')],
      ['with no-break spaces', text.replace(/ /g, '\u00a0')],
      ['behind emoji', `🎉🎉\n${text}`],
    ]
    for (const [form, other] of forms) {
      expectExactSpans(other)
      if (form !== 'behind emoji') expect(withoutSpans(parse(other)), form).toEqual(record)
    }
  })
})

describe('an article', () => {
  test('keeps its facts when a paragraph that tells nothing follows', { timeout: 60_000 }, () => {
    for (const { text } of fixtures)
      for (const more of [
        '\n\nTrời hôm ấy nhiều mây.\n',
        '\n\nHoa ban nở trắng các triền đồi, suối chảy giữa bản.\n',
      ]) {
        // behind a byline the text would go on, and a caption or heading may need to be the last line
        const plain = `${text.trimEnd()}\n\nMưa đã tạnh trên các triền đồi.\n`
        const [before, after] = [parse(plain), parse(plain.trimEnd() + more)]
        expect(factsOf(after)).toEqual(factsOf(before))
      }
  })
})

describe("the caller's own things are left as they are", () => {
  const lexicon = {
    people: [{ name: 'Lò Thị Nga', aliases: ['Bảy Nga'], titles: ['Trưởng phòng Nghiệp vụ'] }],
    organizations: [{ name: 'Nhịp cầu Xanh', aliases: ['NCX'] }],
    abbreviations: { QLTT: 'Quản lý thị trường' },
    eventWords: [{ word: 'gala', type: 'ceremony' as const }],
  }
  const options: ParseOptions = { referenceDate: '2020-05-06', lexicon, maxLength: 100_000 }

  test('options are not written to', () => {
    const own = frozen(structuredClone(options))
    for (const { text } of fixtures.slice(0, 10)) expect(parse(text, own)).toEqual(parse(text, options))
    expect(own).toEqual(options)
  })

  test('frozen prototypes and a polluted one do no harm', () => {
    const { text } = fixtures[0]!
    const expected = JSON.stringify(parse(text, options))
    const pollution = ['title', 'referenceDate', 'lexicon', 'maxLength', 'people', 'name', 'aliases', 'at', 'span']
    // what a careless merge elsewhere in the program would do
    for (const key of pollution) Object.defineProperty(Object.prototype, key, { value: 'x', configurable: true })
    try {
      expect(JSON.stringify(parse(text, options))).toBe(expected)
    } finally {
      for (const key of pollution) Reflect.deleteProperty(Object.prototype, key)
    }
  })

  test('names of properties are words like others', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])
      expectExactSpans(
        `Sáng 19/7/2018, ông ${word} chủ trì ${word} ${word.toUpperCase()} Hội nghị ${word} tại ${word}.`,
      )
    expect(Object.keys({})).toEqual([])
  })
})
