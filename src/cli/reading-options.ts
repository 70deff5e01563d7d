/** `--lexicon FILE` and `--reference-date`, looked at before an article is. */
import { readFileSync } from 'node:fs'
import { OptionsError, parse, type Lexicon } from '../index.js'
import { decode } from './articles.js'
import { failed, misused, reasonOf } from './errors.js'
import { optionsOf } from './read.js'

/** What the arguments say about how to read, ready for use. */
export interface ReadingOptions {
  referenceDate: string | null
  lexicon: Lexicon | null
}

/** @throws CommandError when the file cannot be read, or one of the two cannot be used */
export function readOptions(args: { referenceDate: string | null; lexicon: string | null }): ReadingOptions {
  const options = { referenceDate: args.referenceDate, lexicon: args.lexicon === null ? null : load(args.lexicon) }
  try {
    parse('', optionsOf(options))
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error
    if (error.option === 'referenceDate') throw misused(`--reference-date: ${error.problem}`)
    throw misused(`--lexicon ${args.lexicon ?? ''}: ${error.message}`)
  }
  return options
}

function load(file: string): Lexicon {
  let text: string
  try {
    text = decode(readFileSync(file))
  } catch (error) {
    throw failed(`--lexicon ${file}: ${reasonOf(error)}`)
  }
  try {
    // parse checks what it holds.
    return JSON.parse(text) as Lexicon
  } catch {
    throw misused(`--lexicon ${file}: not JSON`)
  }
}
