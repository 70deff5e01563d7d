/** Every regular expression of the library: those written down, and those made when its modules load or first run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Found {
  readonly source: string
  readonly flags: string
  readonly where: string
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** Regular expression literals of the source. */
export function writtenDown(): Found[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true)
    const out: Found[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
        out.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line + 1}` })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return out
  })
}

/** Regular expressions made by `new RegExp` while `work` runs. */
export async function madeBy(work: () => Promise<void>): Promise<Found[]> {
  const out: Found[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => {
      const made = Reflect.construct(target, args, newTarget) as RegExp
      out.push({ source: made.source, flags: made.flags, where: 'made at run time' })
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = original
  }
  return out
}

/**
 * A form that can be checked in reasonable time and grows as the original does: of seven or more words side by side the
 * first and last two stay, and a repeat with an upper bound has 2 for it, being only a factor however long the text is.
 */
export function reduced(source: string): string {
  return (
    source
      // eslint-disable-next-line regexp/no-super-linear-move -- what it reads is our own and short
      .replace(/(?:[\p{L}\d ,&-]+\|){6,}[\p{L}\d ,&-]+/gu, (run) => {
        const words = run.split('|')
        return [...words.slice(0, 2), ...words.slice(-2)].join('|')
      })
      .replace(/\{(\d+)(?:(,)(\d*))?\}/g, (_all, least: string, comma?: string, most?: string) => {
        if (comma === undefined) return `{${Math.min(Number(least), 2)}}`
        return most === '' ? `{${Math.min(Number(least), 2)},}` : `{${Math.min(Number(least), 1)},2}`
      })
  )
}
