import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/resolve/near.js'

const OFFICES = ['giám đốc sở kh&cn', 'giám đốc sở y tế', 'bí thư huyện ủy', 'trưởng phòng tài chính']

describe('nearest', () => {
  test.each([
    ['giám đốc sở khcn', 'giám đốc sở kh&cn'],
    ['giám đốc sở kh-cn', 'giám đốc sở kh&cn'],
    ['bí thư huyên ủy', 'bí thư huyện ủy'],
    ['trường phòng tài chính', 'trưởng phòng tài chính'],
  ])('%s is %s', (phrase, candidate) => {
    expect(nearest(phrase, OFFICES)).toBe(candidate)
  })

  test.each([['chủ tịch hội nông dân'], ['công an'], ['giám đốc'], ['']])('%s is none of them', (phrase) => {
    expect(nearest(phrase, OFFICES)).toBeNull()
  })

  test('nothing is near to nothing', () => {
    expect(nearest('giám đốc', [])).toBeNull()
  })
})
