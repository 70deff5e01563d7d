/** What is shown for an article. */
import { parseHtml } from '../html.js'
import { parse, type NewsRecord } from '../index.js'
import { renderHtml } from '../view/index.js'

/** The article as the page holds it. */
export interface Input {
  /** Text, or a web page. */
  text: string
  /** "YYYY-MM-DD", or "" when it is not known. */
  referenceDate: string
}

/** Its record and the page that shows it. */
export interface Shown {
  record: NewsRecord
  view: string
  isPage: boolean
}

/** Does it begin like a web page? An article does not begin with a tag. */
const isWebPage = (text: string): boolean => /^\s*<(?:!doctype|!--|\?xml|[a-z])/i.test(text)

/** @throws OptionsError when the date is no day */
export function read({ text, referenceDate }: Input): Shown {
  const options = referenceDate === '' ? {} : { referenceDate }
  if (!isWebPage(text)) {
    const record = parse(text, options)
    return { record, view: renderHtml(text, record), isPage: false }
  }
  const page = parseHtml(text, options)
  return { record: page.record, view: renderHtml(page.text, page.record), isPage: true }
}
