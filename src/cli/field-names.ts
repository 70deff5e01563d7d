/** Which fields the parts of a record have, by its published JSON Schema. */
import recordSchema from '../schema/record.schema.json' with { type: 'json' }

/** As much of JSON Schema as the record's schema is made of. */
interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

/** What the command adds to the record of a web page. */
const PAGE: Schema = { properties: { text: {}, title: {}, publishedAt: {}, author: {} } }

const { $defs, ...record } = recordSchema as Schema & { $defs: Readonly<Record<string, Schema>> }
const ROOT: Schema = { properties: { ...record.properties, page: PAGE } }

/**
 * The names of the fields at the end of a path; of a list, those of its entries. None where a plain value stands.
 *
 * @returns null if there is nothing at the path
 * @example
 * fieldNames(['date', 'span']) // ['start', 'end']
 */
export function fieldNames(path: readonly string[]): string[] | null {
  let at = ROOT
  for (const name of path) {
    const properties = fieldsOf(at)
    const next = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (!next) return null
    at = next
  }
  return Object.keys(fieldsOf(at))
}

function fieldsOf({ $ref, anyOf, items, properties }: Schema): Readonly<Record<string, Schema>> {
  if (properties) return properties
  if (items) return fieldsOf(items)
  if ($ref !== undefined) return fieldsOf($defs[$ref.slice('#/$defs/'.length)] ?? {})
  // A null beside something else has no fields.
  return Object.assign({}, ...(anyOf ?? []).map(fieldsOf)) as Record<string, Schema>
}
