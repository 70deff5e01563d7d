import { describe, expect, test } from 'vitest'
import { matchRules, type Rule } from '../../src/rules/rule.js'
import { Sign, Skeleton } from '../../src/rules/skeleton.js'
import { fold } from '../../src/text/fold.js'

const rule = (id: string, cues: string[], pattern: RegExp): Rule => ({
  id,
  cues,
  pattern,
  examples: { yes: [], no: [] },
})

const TEXT = 'Ông Sủng dự, bà Nhạn nói và cô Lam nói.'
const people = ['Ông Sủng', 'bà Nhạn', 'cô Lam'].map((mention) => {
  const start = TEXT.indexOf(mention)
  return { start, end: start + mention.length, sign: Sign.Person, mention }
})
const skeleton = new Skeleton(fold(TEXT), 0, TEXT.length, people)

const ATTENDS = rule('test/attends', ['dự'], /(?<who>Ⓟ) dự/)
const SPEAKS = rule('test/speaks', ['nói', 'phát biểu'], /(?<who>Ⓟ) (?<verb>nói|phát biểu)(?<aloud> to)?/)

describe('matchRules', () => {
  test('finds every match of every rule by place', () => {
    const found = matchRules([SPEAKS, ATTENDS], skeleton)
    expect(found.map((match) => [match.rule.id, match.mentions('who')[0]?.mention])).toEqual([
      ['test/attends', 'Ông Sủng'],
      ['test/speaks', 'bà Nhạn'],
      ['test/speaks', 'cô Lam'],
    ])
  })

  test('between equals the order of the rules decides', () => {
    const again = rule('test/again', ['dự'], /Ⓟ dự/)
    expect(matchRules([again, ATTENDS], skeleton).map((match) => match.rule.id)).toEqual(['test/again', 'test/attends'])
    expect(matchRules([ATTENDS, again], skeleton).map((match) => match.rule.id)).toEqual(['test/attends', 'test/again'])
  })

  test('tries a rule only where one of its cues stands', () => {
    expect(matchRules([rule('test/no-cue', ['báo cáo'], /Ⓟ dự/)], skeleton)).toEqual([])
    expect(matchRules([rule('test/no-cues', [], /Ⓟ dự/)], skeleton)).toEqual([])
  })

  test('a cue alone is no match', () => {
    expect(matchRules([rule('test/cue-only', ['dự'], /Ⓞ dự/)], skeleton)).toEqual([])
  })

  test('slots are ranges of the skeleton, null where they took no part or are unknown', () => {
    const [match] = matchRules([SPEAKS], skeleton)
    const verb = match?.slot('verb')
    expect(verb && skeleton.text.slice(verb.from, verb.to)).toBe('nói')
    expect(match?.slot('aloud')).toBeNull()
    expect(match?.slot('nobody')).toBeNull()
    expect(match?.mentions('aloud')).toEqual([])
    expect(match?.mentions('verb')).toEqual([])
    expect(skeleton.text.slice(match?.from, match?.to)).toBe('Ⓟ nói')
  })

  test('one pattern serves many sentences', () => {
    expect(matchRules([SPEAKS], skeleton)).toHaveLength(2)
    expect(matchRules([SPEAKS], skeleton)).toHaveLength(2)
  })
})
