/** `--fields event.text,chairs.name`: parts of a record, in the shape of the record. */
import type { NewsRecord } from '../index.js'
import { misused } from './errors.js'
import { fieldNames } from './field-names.js'

/** One field as the names on the way to it. */
export type FieldPath = readonly string[]

/** @throws CommandError naming the field that a record, or the part of it before the dot, does not have */
export function readFields(list: string): FieldPath[] {
  const paths = list.split(',').map((field) => field.trim().split('.'))
  for (const path of paths) {
    path.forEach((name, depth) => {
      const whole = path.slice(0, depth)
      const names = fieldNames(whole) ?? []
      if (names.includes(name)) return
      const where = whole.length > 0 ? ` in ${JSON.stringify(whole.join('.'))}` : ''
      throw misused(`--fields: no field ${JSON.stringify(name)}${where}; there are ${names.join(', ') || 'none'}`)
    })
  }
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
