import type { Fact, NewsRecord } from '../record.js'
import { factsOf, requireArticle, type ViewFact } from './facts.js'
import { type ViewField, type ViewLanguage, type Words, wordsOf } from './fields.js'
import { type Segment, segmentsOf, stepsOf } from './segments.js'
import { STYLE, STYLE_HASH } from './style.js'
import { escapeHtml } from './visible.js'

/** How the page is written. */
export interface HtmlOptions {
  /** Heading and title of the page; the headline unless given. */
  title?: string
  /** Language of the labels; English unless given. */
  language?: ViewLanguage
}

/**
 * An article with its facts marked, and the record beside it, as one page of HTML that needs no other file.
 *
 * Each fact has its colour and its label; hovering over it or moving to it with the Tab key shows what the record says of
 * it, its rule and its confidence. The page is light or dark as the reader has it, can be printed, and runs no script:
 * its Content-Security-Policy lets in its own style and nothing else. All text is escaped.
 *
 * @param text - the article, as given to `parse`; facts that lie outside it are not marked
 * @param record - what `parse` returned
 * @param options - title and language
 * @throws TypeError if the text is no string, the record none or the language unknown
 * @example
 * writeFileSync('article.html', renderHtml(text, parse(text)))
 */
export function renderHtml(text: string, record: NewsRecord, options: HtmlOptions = {}): string {
  requireArticle(text, record)
  const words = wordsOf(options.language)
  const title = escapeHtml(options.title ?? record.title?.text ?? words.article)
  const facts = factsOf(record, words)
  const marks = marksOf(facts)
  const segments = segmentsOf(
    text.length,
    facts.map(({ fact }, index) => (marks[index] === index ? fact.span : NOWHERE)),
  )
  const marked = new Set(segments.flatMap(({ covers }) => covers))
  return `<!doctype html>
<html lang="${options.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<main>
<section aria-labelledby="article">
<h2 id="article">${words.article}</h2>
<div class="text" lang="vi">${articleOf(text, facts, segments, words)}</div>
</section>
<section aria-labelledby="record">
<h2 id="record">${words.record}</h2>
${warningsOf(record, words)}${recordOf(facts, marks, marked, words)}</section>
</main>
</body>
</html>
`
}

/** A span that is not marked. */
const NOWHERE = { start: 0, end: 0 }

/** For each fact the one that is marked for it: an office that two persons share is in the record twice, and marked once. */
function marksOf(facts: readonly ViewFact[]): number[] {
  const first = new Map<string, number>()
  return facts.map(({ field, fact: { span } }, index) => {
    const place = `${field} ${span.start} ${span.end}`
    const mark = first.get(place) ?? index
    first.set(place, mark)
    return mark
  })
}

/** The article with a mark around each fact; a mark that another one cuts goes on in a second one without label. */
function articleOf(text: string, facts: readonly ViewFact[], segments: readonly Segment[], words: Words): string {
  return stepsOf(segments)
    .map(({ close, open }, i) => {
      const segment = segments[i]
      return [
        ...close.map(() => '</mark>'),
        ...open.map(({ index, continued }) => markOf(index, facts[index]!, continued, words)),
        segment ? escapeHtml(text.slice(segment.start, segment.end)) : '',
      ].join('')
    })
    .join('')
}

function markOf(index: number, { field, fact, details }: ViewFact, continued: boolean, words: Words): string {
  const label = words.fields[field]
  const tip = `<b>${label}</b> ${escapeHtml([...details, measure(fact, words)].join(' · '))}`
  return continued
    ? `<mark class="${field}"><span class="tip" hidden>${tip}</span>`
    : `<mark class="${field}" id="fact-${index}" tabindex="0" aria-describedby="tip-${index}">` +
        `<span class="tip" id="tip-${index}" role="tooltip" hidden>${tip}</span><span class="name">${label}</span>`
}

/** The facts in the order of the record, a heading before each field, offices below those who hold them. */
function recordOf(
  facts: readonly ViewFact[],
  marks: readonly number[],
  marked: ReadonlySet<number>,
  words: Words,
): string {
  if (facts.length === 0) return `<p>${words.nothing}</p>\n`
  let field: ViewField | null = null
  let out = ''
  facts.forEach((shown, index) => {
    if (shown.field !== field && shown.field !== 'titles') {
      out += `${field === null ? '' : '</ul>\n'}<h3>${words.fields[shown.field]}</h3>\n<ul>\n`
      field = shown.field
    }
    const mark = marks[index]!
    out += rowOf(shown, marked.has(mark) ? `#fact-${mark}` : null, words)
  })
  return `${out}</ul>\n`
}

function rowOf({ field, fact, details }: ViewFact, link: string | null, words: Words): string {
  const text = `<bdi lang="vi">${escapeHtml(fact.text)}</bdi>`
  const said = details.length === 0 ? '' : `<small>${escapeHtml(details.join(' · '))}</small>`
  return `<li class="${field}">${link === null ? text : `<a href="${link}">${text}</a>`}${said}<small>${escapeHtml(measure(fact, words))}</small></li>\n`
}

const measure = ({ rule, confidence }: Fact, words: Words): string =>
  `${words.rule} ${rule} · ${words.confidence} ${confidence}`

function warningsOf({ warnings }: NewsRecord, words: Words): string {
  const rows = warnings.map(
    ({ code, message }) => `<li class="warning">${escapeHtml(message)}<small>${escapeHtml(code)}</small></li>\n`,
  )
  return rows.length === 0 ? '' : `<h3>${words.warnings}</h3>\n<ul>\n${rows.join('')}</ul>\n`
}
