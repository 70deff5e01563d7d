/** The pages in fixtures/html/ with what a reader finds on each. */
import { readdirSync, readFileSync } from 'node:fs'

export interface PageFixture {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: {
    readonly title: string | null
    readonly publishedAt: string | null
    readonly author: string | null
    /** First words and last line of the body, and how many lines the text has; null where the page holds no article. */
    readonly article: { readonly begins: string; readonly ends: string; readonly lines: number } | null
    readonly event: { readonly type: string; readonly text: string; readonly date: string | null } | null
  }
}

const folder = new URL('../../fixtures/html/', import.meta.url)

export const pages: readonly PageFixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.slice(0, -'.html'.length)
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as PageFixture['expected']
    return { name, bytes: readFileSync(new URL(file, folder)), expected }
  })

/** Lines of a text that are not blank, letters composed. */
export const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .filter((line) => line !== '')
