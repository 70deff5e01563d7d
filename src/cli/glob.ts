/** Names of files with wildcards, for shells that leave them alone and for lists longer than a command line may be. */
import { existsSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** Does the argument ask for more than the one file it names? */
export const isGlob = (argument: string): boolean => /[*?]/.test(argument) && !existsSync(argument)

/**
 * Files that match: `*` and `?` stand for characters of one name, `**` for any folders. Names that begin with a dot
 * are matched only by a pattern that does too.
 *
 * @returns paths as the pattern writes them, sorted by code unit
 */
export const expandGlob = (pattern: string): string[] => globSync(pattern, { expandDirectories: false }).sort()
