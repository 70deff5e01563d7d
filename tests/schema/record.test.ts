/** The schema says what the types of src/record.ts say, in the same words. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { InferInput, InferOutput } from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import type * as types from '../../src/record.js'
import * as schemas from '../../src/schema/index.js'
import { recordJsonSchema } from '../tools/json-schema.mjs'

interface Definition {
  description?: string
  properties: Record<string, { description?: string }>
}

const committed = readFileSync(new URL('../../src/schema/record.schema.json', import.meta.url), 'utf8')

test('the types are the same, out and in', () => {
  expectTypeOf<InferOutput<typeof schemas.NewsRecordSchema>>().toEqualTypeOf<types.NewsRecord>()
  expectTypeOf<InferInput<typeof schemas.NewsRecordSchema>>().toEqualTypeOf<types.NewsRecord>()
  expectTypeOf<InferOutput<typeof schemas.NewsEventSchema>>().toEqualTypeOf<types.NewsEvent>()
  expectTypeOf<InferOutput<typeof schemas.EventDateSchema>>().toEqualTypeOf<types.EventDate>()
  expectTypeOf<InferOutput<typeof schemas.ParticipantSchema>>().toEqualTypeOf<types.Participant>()
  expectTypeOf<InferOutput<typeof schemas.ConclusionSchema>>().toEqualTypeOf<types.Conclusion>()
  expectTypeOf<InferOutput<typeof schemas.DocumentReferenceSchema>>().toEqualTypeOf<types.DocumentReference>()
})

test('the committed file is what the schema gives', () => {
  expect(committed, 'run "npm run schema:update"').toBe(recordJsonSchema(schemas))
})

test('every description is the doc comment of its type or field', () => {
  const { $defs, ...root } = JSON.parse(committed) as Definition & { $defs: Record<string, Definition> }
  const described: Record<string, string | undefined> = {}
  for (const [name, { description, properties }] of Object.entries({ ...$defs, NewsRecord: root })) {
    described[name] = description
    for (const [field, property] of Object.entries(properties)) described[`${name}.${field}`] = property.description
  }
  expect(described).toEqual(docComments(Object.keys(described)))
})

/** Doc comments of src/record.ts by "Type" and "Type.field", those of the types asked for; fields of Fact for each fact. */
function docComments(keys: readonly string[]): Record<string, string> {
  const file = new URL('../../src/record.ts', import.meta.url)
  const source = ts.createSourceFile('record.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const out: Record<string, string> = {}
  const facts: string[] = []
  for (const node of source.statements.filter(ts.isInterfaceDeclaration)) {
    const name = node.name.text
    out[name] = docComment(node)
    if (node.heritageClauses) facts.push(name)
    for (const member of node.members)
      if (ts.isPropertySignature(member)) out[`${name}.${member.name.getText()}`] = docComment(member)
  }
  for (const name of facts)
    for (const field of ['text', 'span', 'rule', 'confidence']) out[`${name}.${field}`] ??= out[`Fact.${field}`] ?? ''
  const types = new Set(keys.map((key) => key.split('.')[0]))
  return Object.fromEntries(Object.entries(out).filter(([key]) => types.has(key.split('.')[0])))
}

const docComment = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ')
