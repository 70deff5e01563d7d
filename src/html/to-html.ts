/** From the extracted text back to the page. */
import type { Span } from '../record.js'
import { firstNot } from '../text/search.js'
import type { ParsedPage } from './result.js'

/**
 * Where words of the text stand in the page: from the first code unit to the last, with the tags that stand between.
 *
 * @param page - what `parseHtml` returned; of it only `segments` is read
 * @param span - a span of the record, or any other range of `page.text`
 * @returns a range of UTF-16 code units of `page.html`; null when no word of the page stands in the span
 * @example
 * const page = parseHtml('<p>Sáng 19/7/2018, <b>UBND huyện</b> họp.</p> …')
 * const found = page.record.date && toHtml(page, page.record.date.span)
 * if (found) page.html.slice(found.start, found.end) // 'Sáng 19/7/2018'
 */
export function toHtml(page: Pick<ParsedPage, 'segments'>, span: Span): Span | null {
  const ranges = toHtmlRanges(page, span)
  if (ranges.length === 0) return null
  // The headline may stand behind the body in the page, so the order of the text is not always that of the page.
  let { start, end } = ranges[0] ?? span
  for (const range of ranges) {
    start = Math.min(start, range.start)
    end = Math.max(end, range.end)
  }
  return { start, end }
}

/**
 * The same without the tags: the stretches of text that the words are made of, for marking them in the page.
 *
 * @param page - what `parseHtml` returned; of it only `segments` is read
 * @param span - a range of `page.text`
 * @returns ranges of UTF-16 code units of `page.html`, in order of the text, that hold no tag
 * @example
 * const page = parseHtml('<p>… <b>Ông Lò Văn</b> Ơn chủ trì …')
 * toHtmlRanges(page, page.record.chairs[0].span) // the ranges of 'Ông Lò Văn' and ' Ơn'
 */
export function toHtmlRanges(page: Pick<ParsedPage, 'segments'>, span: Span): Span[] {
  const { segments } = page
  const out: Span[] = []
  const first = firstNot(segments.length, (k) => (segments[k]?.end ?? 0) <= span.start)
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i]
    if (!segment || segment.start >= span.end) break
    const { html } = segment
    const alike = html.end - html.start === segment.end - segment.start
    const start = alike ? html.start + Math.max(0, span.start - segment.start) : html.start
    const end = alike ? html.end - Math.max(0, segment.end - span.end) : html.end
    const last = out[out.length - 1]
    if (last?.end === start) last.end = end
    else if (start < end) out.push({ start, end })
  }
  return out
}
