import { describe, expect, test } from 'vitest'
import { parseHtml, toHtml, toHtmlRanges } from '../../src/html.js'
import { parse, type Fact } from '../../src/index.js'
import { linesOf, pages } from './pages.js'

/** Words that the pages hold only where no reader sees them, or beside the article. */
const NEVER =
  /Hội nghị giả|không có thật|Đại hội giả|Hội nghị mẫu|bản in|đã giấu|trong script|nháp|Tên tài liệu|Khung ảnh|Giọng nữ|Xem thêm|Chia sẻ|Lượt xem|Tin liên quan|Các tin|Trang chủ|Bản quyền|không phải văn bản|bình luận/i

describe.each(pages)('$name', ({ bytes, expected }) => {
  const page = parseHtml(bytes)

  test('headline, publication date and author', () => {
    expect({ title: page.title, publishedAt: page.publishedAt, author: page.author }).toEqual({
      title: expected.title,
      publishedAt: expected.publishedAt,
      author: expected.author,
    })
  })

  test('the text is the article and nothing else', () => {
    const lines = linesOf(page.text)
    expect(lines.length).toBe(expected.article?.lines ?? 0)
    if (!expected.article) return
    expect(lines[0]).toBe(expected.title)
    expect(lines[1]?.slice(0, expected.article.begins.length)).toBe(expected.article.begins)
    expect(lines[lines.length - 1]).toBe(expected.article.ends)
    expect(page.text).not.toMatch(NEVER)
  })

  test('the event, with the year of the publication date', () => {
    const { event, date } = page.record
    expect(event && { type: event.type, text: event.text, date: date?.start ?? null }).toEqual(expected.event)
  })

  test('each fact stands in the page', () => {
    for (const fact of factsOf(page.record)) {
      const ranges = toHtmlRanges(page, fact.span)
      const whole = toHtml(page, fact.span)
      expect(ranges.length).toBeGreaterThan(0)
      expect(whole?.start).toBe(ranges[0]?.start)
      const marked = ranges.map(({ start, end }) => page.html.slice(start, end)).join('')
      expect(words(decoded(marked))).toBe(words(fact.text))
    }
  })

  test('the segments are in order and their text is that of the page', () => {
    let last = 0
    for (const { start, end, html } of page.segments) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(html.end).toBeGreaterThan(html.start)
      const there = page.html.slice(html.start, html.end)
      if (there.length === end - start)
        expect(there.replace(/\s/g, ' ')).toBe(page.text.slice(start, end).replace(/\s/g, ' '))
      last = end
    }
    expect(last).toBe(page.text.length)
  })

  test('only an empty record warns of a page without an article', () => {
    const codes = page.record.warnings.map(({ code }) => code)
    if (expected.article) expect(codes).not.toContain('no-article')
    else expect(page.record).toEqual({ ...parse(''), warnings: [expect.objectContaining({ code: 'no-article' })] })
  })

  test('plain data', () => {
    expect(structuredClone(page)).toEqual(page)
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })
})

function factsOf(value: unknown): Fact[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(factsOf)
  return 'span' in value && 'text' in value && value.span ? [value as Fact, ...inner] : inner
}

/** Letters and digits alone: white space and soft hyphens may differ, and a caption's full stop. */
const words = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

const decoded = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(\w)(?:grave|acute|circ|tilde|uml);/g, (entity, letter: string) =>
      (letter + (MARKS[entity.slice(2, -1)] ?? '')).normalize('NFC'),
    )
    .replace(/&\w+;?/g, ' ')

const MARKS: Record<string, string> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }
