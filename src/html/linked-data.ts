/** What a page says in JSON-LD (schema.org): headline, publication date, author. */
import type { PageString } from './attributes.js'
import type { Page } from './page.js'

export interface LinkedArticle {
  readonly headline: PageString | null
  readonly datePublished: string | null
  readonly author: string | null
}

/** A data block is looked into no deeper, and no further, than this. */
const MOST_DEPTH = 6
const MOST_OBJECTS = 200
const ARTICLE = /^(?:\w*Article|\w*Posting|Report)$/
const PAGE = /^(?:\w*Page|CreativeWork)$/

/** The first article described; what is malformed is passed over. */
export function readLinkedData(page: Page): LinkedArticle {
  for (const script of page.linkedData) {
    const objects = objectsIn(parsed(script.text)).filter(
      (one) => isText(one['headline']) || isText(one['datePublished']),
    )
    const article = objects.find((one) => isOf(one, ARTICLE)) ?? objects.find((one) => isOf(one, PAGE))
    if (!article) continue
    const { headline, datePublished, author } = article
    return {
      headline: isText(headline) ? placed(script, headline) : null,
      datePublished: isText(datePublished) ? datePublished : null,
      author: authorOf(author),
    }
  }
  return { headline: null, datePublished: null, author: null }
}

function parsed(text: string): unknown {
  try {
    // Some systems leave line breaks in their strings, which JSON forbids.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/[\n\r\t]/g, ' '))
  } catch {
    return null
  }
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  const out: Record<string, unknown>[] = []
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (const { value, depth } of waiting) {
    if (typeof value !== 'object' || value === null || depth > MOST_DEPTH || waiting.length > MOST_OBJECTS) continue
    if (!Array.isArray(value)) out.push(value as Record<string, unknown>)
    for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 })
  }
  return out
}

function isOf(object: Record<string, unknown>, types: RegExp): boolean {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && types.test(one))
}

function authorOf(author: unknown): string | null {
  const first: unknown = Array.isArray(author) ? author[0] : author
  if (isText(first)) return first
  if (typeof first !== 'object' || first === null) return null
  const { name, '@type': type } = first as Record<string, unknown>
  return isText(name) && type !== 'Organization' ? name : null
}

/** Where a string stands in the script: its JSON, or else the whole script. */
function placed(script: PageString, text: string): PageString {
  const at = script.text.indexOf(JSON.stringify(text).slice(1, -1))
  if (at < 0) return { text, start: script.start, end: script.end }
  const start = script.start + at
  return { text, start, end: start + JSON.stringify(text).length - 2 }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
