/** Who wrote the article, where the page says so outside of the article's words. */
import { isNamed, oneLine } from './keys.js'
import type { LinkedArticle } from './linked-data.js'
import { AUTHOR_METAS, AUTHOR_NAMES, NO_AUTHOR, PUBLISHER } from './names.js'
import type { Page } from './page.js'
import type { Place } from './publication.js'

/** An author, and the line that names no one else, where there is one. */
export interface Author {
  readonly name: string
  readonly line: number | null
}

const LABEL =
  /^\(?(?:tác giả|bài,? ?(?:và )?ảnh|tin,? ?(?:bài|ảnh)|bài viết|người viết|thực hiện|theo|bài|tin|by)\s*:\s*/i
const MOST = 60
const ABOVE = 6
const BELOW = 4

/** @returns null when the page names no author, or only whoever runs the site */
export function findAuthor(
  page: Page,
  linked: LinkedArticle,
  around: readonly boolean[],
  place: Place | null,
): Author | null {
  const marked = place && markedAuthor(page, around, place)
  if (marked) return marked
  const stated = [linked.author, ...AUTHOR_METAS.map((name) => page.metas.get(name)?.text ?? null)]
  const site = page.metas.get('og:site_name')?.text
  for (const value of stated) {
    const name = value === null || value === site ? null : nameIn(value)
    if (name !== null && !PUBLISHER.test(name)) return { name, line: null }
  }
  return null
}

function markedAuthor(page: Page, around: readonly boolean[], { headline, core }: Place): Author | null {
  const from = Math.min(headline?.first ?? core.first, core.first) - ABOVE
  for (const [i, { names, itemprop, firstLine, endLine }] of page.elements.entries()) {
    if (around[i] || firstLine < from || firstLine >= core.end + BELOW || endLine - firstLine !== 1) continue
    if (itemprop !== 'author' && !isNamed(names, AUTHOR_NAMES)) continue
    const name = nameIn(page.lines[firstLine]?.text ?? '')
    if (name !== null) return { name, line: firstLine }
  }
  for (let i = core.end; i < Math.min(page.lines.length, core.end + BELOW); i++) {
    const text = page.lines[i]?.text ?? ''
    const name = /^tác giả\s*:/i.test(text.normalize('NFC')) ? nameIn(text) : null
    if (name !== null) return { name, line: i }
  }
  return null
}

function nameIn(text: string): string | null {
  const name = oneLine(text)
    .normalize('NFC')
    .replace(LABEL, '')
    .replace(/[).]{1,3}$/, '')
  return name !== '' && name.length <= MOST && !/\d/.test(name) && !NO_AUTHOR.test(name) ? name : null
}
