/** Reads articles from web pages: `bienban/html`. */
export { decodeHtml } from './html/decode.js'
export { parseHtml } from './html/parse-html.js'
export type { ParsedPage, ParseHtmlOptions, Segment } from './html/result.js'
export { toHtml, toHtmlRanges } from './html/to-html.js'
