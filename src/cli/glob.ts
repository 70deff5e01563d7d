/** Names of files with wildcards, for shells that leave them alone and for lists longer than a command line may be. */
import { existsSync, readdirSync, type Dirent } from 'node:fs'
import { join, parse as parsePath } from 'node:path'

/** Does the argument ask for more than the one file it names? */
export const isGlob = (argument: string): boolean => /[*?]/.test(argument) && !existsSync(argument)

/**
 * Files that match: `*` and `?` stand for characters of one name, `**` for any folders. Names that begin with a dot
 * are matched only by a pattern that does too.
 *
 * @returns paths as the pattern writes them, sorted by code unit; none if a folder cannot be read
 */
export function expandGlob(pattern: string): string[] {
  const { root } = parsePath(pattern)
  const segments = pattern.slice(root.length).split(/[\\/]+/)
  return [...new Set(walk(root, segments))].sort()
}

function walk(folder: string, segments: readonly string[]): string[] {
  const [segment = '', ...rest] = segments
  if (segment === '**') {
    const inside = list(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    return [...walk(folder, rest), ...inside.flatMap((entry) => walk(join(folder, entry.name), segments))]
  }
  if (!/[*?]/.test(segment)) {
    const path = join(folder, segment)
    if (rest.length > 0) return walk(path, rest)
    return existsSync(path) ? [path] : []
  }
  return list(folder)
    .filter(({ name }) => matches(name, segment))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (rest.length > 0) return entry.isDirectory() ? walk(path, rest) : []
      return entry.isDirectory() ? [] : [path]
    })
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Greedy matching that goes back to the last star only, so that many stars cost no more than length times length. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  let n = 0
  let p = 0
  let star = -1
  let starred = 0
  while (n < name.length) {
    if (p < pattern.length && (pattern[p] === '?' || (pattern[p] !== '*' && pattern[p] === name[n]))) {
      n++
      p++
    } else if (pattern[p] === '*') {
      star = p++
      starred = n
    } else if (star >= 0) {
      p = star + 1
      n = ++starred
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
