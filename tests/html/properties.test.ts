import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml, toHtml, type ParsedPage } from '../../src/html.js'
import { pages } from './pages.js'

const sources = pages.map(({ bytes }) => parseHtml(bytes).html)

/** Pages with pieces cut out, doubled and put elsewhere: tags that do not match, attributes and comments left open. */
const broken = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.nat(), fc.constantFrom('cut', 'double', 'move')), { maxLength: 8 }),
  )
  .map(([html, edits]) =>
    edits.reduce((page, [at, length, to, edit]) => {
      const start = at % (page.length + 1)
      const piece = page.slice(start, start + length)
      const rest = edit === 'double' ? page : page.slice(0, start) + page.slice(start + length)
      const place = to % (rest.length + 1)
      return edit === 'cut' ? rest : rest.slice(0, place) + piece + rest.slice(place)
    }, html),
  )

const pieces = fc
  .array(
    fc.constantFrom(
      ...['<', '>', '/', '</', '<!--', '-->', '<p>', '</p>', '<td>', '<table>', '</table>', '<a href="', '">', '</a>'],
      ...[
        '<script>',
        '</script>',
        '<title>',
        '&',
        '&nbsp;',
        '&#7903;',
        ' ',
        '\n',
        '\u0301',
        'Sáng 5/6/2023, Sở Y tế họp giao ban. ',
      ],
      ...['<div class="entry-content">', '</div>', '<b>', '</b>', '<br>', '<h1>', '<li>', '<pre>', '\ud83d', '\0'],
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(''))

function sound(page: ParsedPage): void {
  let last = 0
  for (const { start, end, html } of page.segments) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(html.end).toBeGreaterThan(html.start)
    expect(html.end).toBeLessThanOrEqual(page.html.length)
    if (html.end - html.start === end - start)
      expect(page.html.slice(html.start, html.end).replace(/\s/g, ' ')).toBe(
        page.text.slice(start, end).replace(/\s/g, ' '),
      )
    last = end
  }
  expect(last).toBeLessThanOrEqual(page.text.length)
  for (const { span } of [...page.record.chairs, ...page.record.attendees, ...page.record.conclusions])
    expect(toHtml(page, span)).not.toBeNull()
}

test('a broken page is read, and its text stands in it', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(broken, (html) => {
      sound(parseHtml(html))
    }),
    { numRuns: 150 },
  )
})

test('any pieces of markup are read', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(pieces, (html) => {
      sound(parseHtml(html))
    }),
    { numRuns: 300 },
  )
})

test('any bytes are read', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      sound(parseHtml(bytes))
    }),
  )
})

test('the same page gives the same', () => {
  for (const html of sources) expect(parseHtml(html)).toEqual(parseHtml(html))
})
