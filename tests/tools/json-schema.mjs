import { toJsonSchema } from '@valibot/to-json-schema'

/**
 * The JSON Schema (2020-12) of the record, as text, from what src/schema/index.ts exports.
 *
 * @param schemas - the module; each export called XSchema becomes the definition X
 */
export function recordJsonSchema(schemas) {
  const definitions = Object.fromEntries(
    Object.keys(schemas)
      .filter((name) => name.endsWith('Schema') && name !== 'NewsRecordSchema')
      .sort()
      .map((name) => [name.slice(0, -'Schema'.length), schemas[name]]),
  )
  const { $schema, ...rest } = toJsonSchema(schemas.NewsRecordSchema, { target: 'draft-2020-12', definitions })
  return `${JSON.stringify({ $schema, title: 'NewsRecord', ...rest }, null, 2)}\n`
}
