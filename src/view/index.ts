/** An article with its facts shown in it, as a page or for a terminal. */
export type { ViewLanguage } from './fields.js'
export { renderHtml } from './html.js'
export type { HtmlOptions } from './html.js'
export { renderTerminal } from './terminal.js'
export type { TerminalOptions } from './terminal.js'
