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
      ...[
        '&NotEqualTilde;',
        '&fjlig;',
        '<div class="entry-content">',
        '</div>',
        '<b>',
        '</b>',
        '<br>',
        '<h1>',
        '<li>',
        '<pre>',
        '\ud83d',
        '\0',
      ],
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(''))

/** An article that is found whatever stands around it. */
const ARTICLE = `<h1>Sở Y tế họp giao ban</h1><div class="entry-content"><p>${'Sáng 5/6/2023, tại thành phố Hà Giang, Sở Y tế tổ chức hội nghị giao ban do ông Lò Văn Ơn, Giám đốc Sở chủ trì. '.repeat(4)}</p><p>${'Kết luận hội nghị, ông Lò Văn Ơn yêu cầu các phòng hoàn thành việc rà soát trước ngày 30/6. '.repeat(4)}`

function sound(page: ParsedPage): void {
  let last = 0
  for (const { start, end, html } of page.segments) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(page.text.slice(last, start).trim()).toBe('')
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
  expect(page.text.slice(last).trim()).toBe('')
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

test('any pieces of markup are read, around an article and in it', { timeout: 120_000 }, () => {
  let articles = 0
  fc.assert(
    fc.property(pieces, pieces, pieces, (before, within, behind) => {
      const page = parseHtml(`${before}${ARTICLE}${within}</p></div>${behind}`)
      if (page.text !== '') articles++
      sound(page)
    }),
    { numRuns: 300 },
  )
  expect(articles).toBeGreaterThan(100)
})

test('pieces of markup alone are read', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(pieces, (html) => {
      sound(parseHtml(html))
    }),
  )
})

test('any bytes are read', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      sound(parseHtml(bytes))
      sound(parseHtml(Uint8Array.from([...new TextEncoder().encode(ARTICLE), ...bytes])))
    }),
  )
})

test('the same page gives the same', () => {
  for (const html of sources) expect(parseHtml(html)).toEqual(parseHtml(html))
})
