/** Whom words for a leader mean. */
import { describe, expect, test } from 'vitest'
import { isOfficeMeant } from '../../src/resolve/leaders.js'

describe('words for a leader and an office', () => {
  test.each([
    ['người đứng đầu ngành y tế', 'bộ trưởng bộ y tế'],
    ['người đứng đầu ngành y tế tỉnh', 'giám đốc sở y tế'],
    ['người đứng đầu chính phủ', 'thủ tướng phạm văn'],
    ['người đứng đầu chính quyền huyện', 'chủ tịch ubnd huyện mường sẻ'],
    ['người đứng đầu thành phố', 'bí thư thành ủy'],
    ['lãnh đạo tỉnh', 'phó chủ tịch thường trực ubnd tỉnh'],
    ['lãnh đạo chính phủ việt nam', 'phó thủ tướng'],
    ['lãnh đạo sở tài chính', 'phó giám đốc sở tài chính'],
    ['lãnh đạo địa phương', 'chủ tịch ubnd xã nậm sin'],
    ['vị bộ trưởng này', 'bộ trưởng bộ nội vụ'],
  ])('%s: %s', (words, title) => {
    expect(isOfficeMeant(words, title)).toBe(true)
  })

  test.each([
    ['người đứng đầu tỉnh', 'phó chủ tịch ubnd tỉnh'],
    ['lãnh đạo tỉnh', 'giám đốc sở y tế tỉnh'],
    ['lãnh đạo tỉnh', 'chủ tịch ubnd huyện'],
    ['lãnh đạo sở y tế', 'trưởng phòng kế hoạch sở y tế'],
    ['lãnh đạo chính phủ', 'bộ trưởng bộ y tế'],
    ['vị bộ trưởng', 'thứ trưởng bộ nội vụ'],
    ['ông', 'bộ trưởng bộ nội vụ'],
  ])('not %s: %s', (words, title) => {
    expect(isOfficeMeant(words, title)).toBe(false)
  })
})
