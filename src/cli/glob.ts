/** Names of files with wildcards, for shells that leave them alone and for lists longer than a command line may be. */
import { existsSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** Does the argument ask for more than the one file it names? */
export const isGlob = (argument: string): boolean => /[*?]/.test(argument) && !existsSync(argument)

/** The characters that would mean more to tinyglobby than themselves; a backslash it knows in a class only. */
const literally = (pattern: string): string =>
  pattern.replace(/[\\()[\]{}!+@|]/g, (character) => (character === '\\' ? String.raw`[\\]` : `\\${character}`))

/**
 * Files that match: `*` and `?` stand for characters of one name, `**` for any folders, and any other character for
 * itself. Names that begin with a dot are matched only by a pattern that does too.
 *
 * @returns paths from the folder that the program runs in, sorted by code unit
 */
export const expandGlob = (pattern: string): string[] =>
  globSync(literally(pattern), { expandDirectories: false }).sort()
