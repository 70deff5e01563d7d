import 'chrono-node'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeBy, reduced, writtenDown, type Found } from './regexes.js'

/** Milliseconds for one expression. */
const TIME = 400

let found: Found[] = []
let check: (source: string, flags: string) => string

beforeAll(async () => {
  // in this process, without Java or a native program
  process.env['RECHECK_SYNC_BACKEND'] = 'pure'
  const { checkSync } = await import('recheck')
  check = (source, flags) => checkSync(source, flags, { timeout: TIME }).status
  const made = await madeBy(async () => {
    const { parse } = await import('../../src/index.js')
    const { fixtures } = await import('../../src/fixtures.js')
    for (const { text } of fixtures) parse(text)
  })
  const { ALL_RULES } = await import('../rules/all.js')
  const rules = ALL_RULES.map((rule) => ({ source: rule.pattern.source, flags: 'u', where: rule.id }))
  const distinct = new Map<string, Found>()
  for (const one of [...writtenDown(), ...rules, ...made]) {
    // of the flags only these bear on what is tried
    const key = { source: reduced(one.source), flags: one.flags.replace(/[^imsu]/g, ''), where: one.where }
    if (!distinct.has(`${key.source}/${key.flags}`)) distinct.set(`${key.source}/${key.flags}`, key)
  }
  found = [...distinct.values()]
}, 60_000)

describe('the regular expressions of the library', () => {
  test('are found', () => {
    expect(found.length).toBeGreaterThan(250)
    expect(found.some(({ where }) => where === 'made at run time')).toBe(true)
  })

  test('none backtracks more than its text is long', { timeout: 240_000 }, () => {
    const statuses = found.map(({ source, flags }) => check(source, flags))
    const vulnerable = found.filter((_, k) => statuses[k] === 'vulnerable')
    expect(vulnerable.map(({ source, where }) => `${where}: ${source}`)).toEqual([])
    // what could not be decided in the time is what hostile.test.ts asks with texts
    const decided = statuses.filter((status) => status === 'safe').length
    expect(decided / found.length).toBeGreaterThan(0.6)
  })

  test('the check finds what it should', () => {
    expect(check('^(?:cũng |đã |cũng đã )*x$', 'u')).not.toBe('safe')
    expect(check(' *$', '')).toBe('vulnerable')
    expect(check('^(?:cũng |đã )*x$', 'u')).toBe('safe')
  })

  test('the reduced form keeps what matters', () => {
    expect(reduced('^(?:a|b|c|d|e|f|g|h)*[^,]{2,80} {3,}$')).toBe('^(?:a|b|g|h)*[^,]{1,2} {2,}$')
  })
})
