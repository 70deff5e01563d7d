/**
 * The body compared with what @mozilla/readability takes for it, which knows nothing of Vietnamese portals: each line
 * that it finds must be in the text, unless it is named here with the reason why it is none of the article.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html.js'
import { pages } from './pages.js'

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

/** Lines that Readability takes for the article's, by page, and what they are. */
const NOT_THE_ARTICLE: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'line-breaks-windows-1258': {
    'the publication date, run together with the first paragraph': /^\(06\/04\/2009\)Sáng 3\/4/,
    'links to other articles': /\((?:30|24)\/03\/2009\)$/,
  },
  'tag-soup': {
    'a print version that is not displayed, run together with the headline': /^Sáng 3\/3\/2003/,
    'a hidden paragraph': /đã giấu đi/,
  },
  'vendor-portal': { 'a box of links amid the text': /^Tin liên quan/ },
  wordpress: { 'the link to the article before': /^Bài trước/ },
}

/** Shorter lines are labels. */
const LINE = 40

test.each(pages.filter(({ expected }) => expected.article))('$name', ({ name, bytes }) => {
  const { html, text } = parseHtml(bytes)
  const found = new Readability(parseHTML(html).document as ReadableDocument).parse()
  const lines = (found?.textContent ?? '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length >= LINE)
  const except = Object.values(NOT_THE_ARTICLE[name] ?? {})
  const missing = lines.filter((line) => !letters(text).includes(letters(line)))
  expect(missing.filter((line) => !except.some((reason) => reason.test(line)))).toEqual([])
  // each reason is still needed, and the comparison is of something
  for (const reason of except) expect(missing.some((line) => reason.test(line))).toBe(true)
  expect(lines.length).toBeGreaterThan(1)
})

/** Without white space, since Readability sets none between blocks, and without marks: a caption has no full stop. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
