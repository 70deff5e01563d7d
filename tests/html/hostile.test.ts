import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html.js'
import { growsTooFast } from '../safety/growth.mjs'

const ARTICLE =
  '<h1>Sở Y tế họp giao ban tháng 5</h1><p>Sáng 5/6/2023, Sở Y tế tỉnh Lai Hà tổ chức Hội nghị giao ban công tác tháng 5 và triển khai nhiệm vụ tháng 6.</p><p>Bà Lò Thị Nga, Giám đốc Sở chủ trì hội nghị, có 60 đại biểu dự.</p>'

/** Each makes a page of some size that is bad in one way; the article stands on it where a reader would find it. */
const PAGES: readonly [name: string, page: (size: number) => string, found: boolean][] = [
  ['deep nesting', (n) => `${'<div>'.repeat(n)}${ARTICLE}${'</div>'.repeat(n)}`, true],
  ['nothing but start tags', (n) => '<div>'.repeat(n), false],
  ['start tags of inline elements', (n) => `${'<b><i>'.repeat(n / 2)}${ARTICLE}`, true],
  [
    'end tags of what is not open, in the deep',
    (n) => `${'<div>'.repeat(n / 2)}${'</b></table></li>'.repeat(n / 2)}${ARTICLE}`,
    true,
  ],
  ['end tags alone', (n) => `${'</div></p></td></span>'.repeat(n)}${ARTICLE}`, true],
  ['tables in tables', (n) => `${'<table><tr><td>'.repeat(n / 3)}${ARTICLE}`, true],
  ['lists in lists', (n) => `${'<ul><li>'.repeat(n / 2)}${ARTICLE}`, true],
  ['open links', (n) => `${ARTICLE}${'<a href=x>'.repeat(n)}`, true],
  [
    'a huge attribute',
    (n) => `<div data-x="${'x'.repeat(n * 10)}" class="${'news '.repeat(n)}">${ARTICLE}</div>`,
    true,
  ],
  ['many attributes', (n) => `<div ${'a=1 class=b '.repeat(n)}>${ARTICLE}</div>`, true],
  ['entities in an attribute', (n) => `<div class="${'&amp;'.repeat(n)}">${ARTICLE}</div>`, true],
  ['an attribute that is never closed', (n) => `${ARTICLE}<div class="${'x '.repeat(n * 5)}`, true],
  ['a tag that is never closed', (n) => `${ARTICLE}<div ${'x '.repeat(n * 5)}`, true],
  ['a comment that is never closed', (n) => `${ARTICLE}<!-- ${'- '.repeat(n * 5)}`, true],
  ['comments that are never closed', (n) => `${ARTICLE}${'<!--'.repeat(n)}`, true],
  ['a script that is never closed', (n) => `${ARTICLE}<script>${'</scrip '.repeat(n)}`, true],
  ['declarations', (n) => `${'<!x>'.repeat(n)}${'<?x>'.repeat(n)}${'<![CDATA[x]]>'.repeat(n)}${ARTICLE}`, true],
  ['less-than signs', (n) => `${'<'.repeat(n * 5)}${ARTICLE}`, true],
  ['ampersands', (n) => `${'&'.repeat(n)}${'&#'.repeat(n)}<p>${ARTICLE}`, true],
  ['white space', (n) => `<p>${' \n\t&nbsp;'.repeat(n)}</p>${ARTICLE}`, true],
  ['empty lines', (n) => `${'<br><p></p>'.repeat(n)}${ARTICLE}`, true],
  ['short lines', (n) => `${ARTICLE}${'<p>x</p>'.repeat(n)}`, true],
  ['menus', (n) => `${'<li><a href=x>Tin tức</a></li>'.repeat(n)}${ARTICLE}`, true],
  ['dates', (n) => `${'<p>01/02/2003 </p>'.repeat(n)}${ARTICLE}`, true],
  [
    'meta tags',
    (n) => `${'<meta name=date content="x"><meta property=og:title content="x">'.repeat(n)}${ARTICLE}`,
    true,
  ],
  ['a long title', (n) => `<title>${' - x'.repeat(n)}</title>${ARTICLE}`, true],
  ['titles', (n) => `${'<title>x</title>'.repeat(n)}${ARTICLE}`, true],
  ['headings', (n) => `${'<h1>Tin tức của tỉnh trong tuần</h1>'.repeat(n)}${ARTICLE}`, true],
  [
    'deep JSON-LD',
    (n) => `<script type="application/ld+json">${'['.repeat(n)}${']'.repeat(n)}</script>${ARTICLE}`,
    true,
  ],
  ['wide JSON-LD', (n) => `<script type="application/ld+json">[${'{},'.repeat(n)}{}]</script>${ARTICLE}`, true],
  [
    'JSON-LD blocks',
    (n) => `${'<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(n)}${ARTICLE}`,
    true,
  ],
  ['zero bytes', (n) => `${'\0'.repeat(n)}${ARTICLE}`, true],
  ['half surrogates', (n) => `<p>${'\ud83d'.repeat(n)}</p>${ARTICLE}`, true],
  ['known names', (n) => `${'<div class="entry-content">'.repeat(n)}${ARTICLE}`, true],
  ['surroundings in surroundings', (n) => `${'<nav class="menu share"><p>x</p>'.repeat(n)}</nav>`, false],
  ['preformatted text', (n) => `${ARTICLE}<pre>${'\n'.repeat(n)}</pre>`, true],
  ['hidden elements', (n) => `${'<template><p hidden>'.repeat(n)}${'</template>'.repeat(n)}${ARTICLE}`, true],
]

// A slow machine is no failure: only growth is asked of it.
describe.each(PAGES)('%s', { timeout: 120_000 }, (_name, page, found) => {
  test('is read without overflow, and the article on it found', () => {
    const { record } = parseHtml(page(20_000))
    if (found) expect(record.event?.text).toContain('Hội nghị giao ban')
    else expect(record.warnings.map(({ code }) => code)).toEqual(['no-article'])
  })

  test('takes time that grows with its size', () => {
    expect(growsTooFast(parseHtml, page, 1_500)).toMatchObject({ tooFast: false })
  })
})

test('an article under 100,000 open elements', { timeout: 120_000 }, () => {
  for (const open of ['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<span class=x>', '<blockquote><p>'])
    expect(parseHtml(open.repeat(100_000) + ARTICLE).record.event?.type).toBe('conference')
})

test('1 MB of "<div>"', { timeout: 120_000 }, () => {
  const html = '<div>'.repeat(210_000)
  expect(parseHtml(html)).toMatchObject({ text: '', title: null, segments: [], record: { event: null } })
})

test('one paragraph on each of many lines is one article', () => {
  const line =
    '<p>Đồng chí Giám đốc Sở yêu cầu các phòng chuyên môn hoàn thành việc rà soát trước ngày 30/6 hằng năm.</p>'
  expect(parseHtml(ARTICLE + line.repeat(50)).text.split('\n\n')).toHaveLength(53)
})
