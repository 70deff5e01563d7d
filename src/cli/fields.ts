/** `--fields event.text,chairs.name`: parts of a record, in the shape of the record. */
import type { NewsRecord } from '../index.js'
import { misused } from './errors.js'

/** One field as the names on the way to it. */
export type FieldPath = readonly string[]

const FIELDS: ReadonlySet<string> = new Set<keyof NewsRecord | 'page'>([
  'title',
  'event',
  'date',
  'location',
  'organizers',
  'chairs',
  'attendees',
  'conclusions',
  'documents',
  'captions',
  'byline',
  'warnings',
  'page',
])

/** @throws CommandError naming the field that a record does not have */
export function readFields(list: string): FieldPath[] {
  const paths = list.split(',').map((field) => field.trim().split('.'))
  for (const path of paths)
    if (!FIELDS.has(path[0] ?? ''))
      throw misused(`--fields: no field ${JSON.stringify(path[0] ?? '')}; there are ${[...FIELDS].join(', ')}`)
  return paths
}

type Tree = Map<string, Tree>

/**
 * The fields asked for, in the order asked for; of a list, the same of each of its entries; what is null stays null.
 *
 * @example
 * pickFields(record, [['event', 'type'], ['chairs', 'name']]) // { event: { type: 'meeting' }, chairs: [{ name: 'Lò Văn Ơn' }] }
 */
export function pickFields(record: NewsRecord, paths: readonly FieldPath[]): object {
  const tree: Tree = new Map()
  for (const path of paths) {
    let at = tree
    for (const name of path) {
      const next: Tree = at.get(name) ?? new Map<string, Tree>()
      at.set(name, next)
      at = next
    }
  }
  return pick(record, tree) as object
}

function pick(value: unknown, tree: Tree): unknown {
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => pick(entry, tree))
  const from = value as Record<string, unknown>
  return Object.fromEntries(
    [...tree].flatMap(([name, inner]) => (Object.hasOwn(from, name) ? [[name, pick(from[name], inner)]] : [])),
  )
}
