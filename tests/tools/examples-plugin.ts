/**
 * Leaves the examples of rules out of the build: they are for tests and readers of the source, and would be a tenth
 * of what users load.
 */
import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'
import ts from 'typescript'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

/** The source without the property `examples` of every object that has a pattern. */
export function withoutExamples(source: string): string {
  const file = ts.createSourceFile('rules.ts', source, ts.ScriptTarget.Latest)
  const ranges: { start: number; end: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'pattern')) {
      const examples = propertyOf(node, 'examples')
      if (examples) ranges.push({ start: examples.getFullStart(), end: behindComma(source, examples.getEnd()) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  let out = source
  for (const { start, end } of ranges.reverse()) out = out.slice(0, start) + out.slice(end)
  return out
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined =>
  object.properties.find((property) => property.name && ts.isIdentifier(property.name) && property.name.text === name)

const behindComma = (source: string, end: number): number => (source[end] === ',' ? end + 1 : end)

export function examplesStayOut(): EsbuildPlugin {
  return {
    name: 'examples-stay-out',
    setup(build) {
      build.onLoad({ filter: /-(?:rules|rows)\.ts$/ }, ({ path }) => ({
        contents: withoutExamples(readFileSync(path, 'utf8')),
        loader: 'ts',
      }))
    },
  }
}
