import * as v from 'valibot'
import type { NewsRecord } from '../record.js'
import { NewsRecordSchema } from './record.js'

/** What is wrong with a value that should be a record. */
export interface RecordProblem {
  /** Where: "chairs[0].titles[1].position"; "" for the value itself. */
  path: string
  /** What: 'Invalid type: Expected string but received 5'. The wording may change. */
  problem: string
}

/**
 * The result of {@link checkRecord}: the record, or everything that is wrong with the value (at least one problem).
 */
export type RecordCheck = { ok: true; record: NewsRecord } | { ok: false; problems: RecordProblem[] }

/**
 * A value that is no record.
 *
 * @example
 * validateRecord({ title: 5 }) // throws RecordError: title: Invalid type: Expected (Object | null) but received 5
 */
export class RecordError extends TypeError implements RecordProblem {
  override readonly name = 'RecordError'

  /**
   * @param path - where the value is wrong: "chairs[0].titles[1].position"; "" for the value itself
   * @param problem - what is wrong there
   */
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path === '' ? 'record' : path}: ${problem}`)
  }
}

/**
 * Checks a value that comes from elsewhere: the body of a request, a row of a database.
 *
 * @param value - anything
 * @returns the record, a copy without the fields that a record does not have
 * @throws RecordError that names the first thing wrong with it
 * @example
 * const record = validateRecord(JSON.parse(body))
 */
export function validateRecord(value: unknown): NewsRecord {
  const result = v.safeParse(NewsRecordSchema, value, { abortEarly: true })
  if (result.success) return result.output
  const { path, problem } = problemOf(result.issues[0])
  throw new RecordError(path, problem)
}

/**
 * As {@link validateRecord}, but returns what is wrong instead of throwing, and all of it.
 *
 * @param value - anything
 * @example
 * const check = checkRecord(JSON.parse(body))
 * if (!check.ok) return respond(400, check.problems)
 */
export function checkRecord(value: unknown): RecordCheck {
  const result = v.safeParse(NewsRecordSchema, value)
  return result.success
    ? { ok: true, record: result.output }
    : { ok: false, problems: result.issues.map((issue) => problemOf(issue)) }
}

function problemOf(issue: v.BaseIssue<unknown>): RecordProblem {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  return { path, problem: issue.message }
}
