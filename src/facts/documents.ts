/** Documents cited by number. */
import type { Article, Draft } from '../article.js'
import { findDocuments, type DocumentMention } from '../mentions/documents.js'

export interface DocumentDraft extends Draft {
  readonly mention: DocumentMention
}

/** Each document once, at its first mention. */
export function findDocumentReferences(article: Article): DocumentDraft[] {
  const seen = new Set<string>()
  return findDocuments(article.reader.text).flatMap((mention) => {
    const key = `${mention.kind} ${mention.number}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ start: mention.start, end: mention.end, rule: mention.rule, mention }]
  })
}
