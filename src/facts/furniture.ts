/** Headline, captions and byline: what stands around the article. */
import type { Article, Draft } from '../article.js'

export const findTitle = (article: Article): Draft | null =>
  article.layout.title && { start: article.layout.title.start, end: article.layout.title.end, rule: 'title/first-line' }

export const findCaptions = (article: Article): Draft[] =>
  article.layout.captions.map(({ start, end }) => ({ start, end, rule: 'caption/line' }))

export interface BylineDraft extends Draft {
  readonly author: string | null
  readonly unit: string | null
}

const UNIT =
  /^(?:theo|nguồn|trung tâm|phòng|ban|văn phòng|đài|báo|cổng|trường|sở|ubnd|bộ phận|tổ|chi cục|cục|hội|công an|ttxvn|bệnh viện|khoa|đoàn)(?![A-ZÀ-ỹ])/iu
const CREDIT =
  /^\(?(?:bài,? ?(?:và )?ảnh|tin,? ?(?:bài|ảnh)|bài|tin|ảnh|thực hiện|tác giả|theo|nguồn tin|nguồn)\s*:?\s*/iu

export function findByline(article: Article): BylineDraft | null {
  const lines = article.layout.bylines
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (!first || !last) return null
  const text = (start: number, end: number): string => article.reader.text.slice(start, end).replace(/\s+/g, ' ').trim()
  let author: string | null = null
  let unit: string | null = null
  for (const line of lines) {
    const words = text(line.start, line.end)
    const bare = words.replace(CREDIT, '').replace(/[).]{1,4}$/, '')
    if (UNIT.test(words)) unit ??= bare
    else author ??= bare
  }
  return { start: first.start, end: last.end, rule: 'byline/last-lines', author, unit }
}
