import { describe, expect, test } from 'vitest'
import { isSyllable } from '../../src/text/syllable.js'

describe('isSyllable', () => {
  test.each(
    'nguyễn trường nghiêng khuyến quốc quý gì giêng già giữa ghế phở xoong hoẵng uống ươm y yến ỉ ông đấy huỳnh khuỷu thuở rượu ngoằn'
      .split(' ')
      .map((word) => [word]),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  test.each(
    [
      'olaf',
      'brenner',
      'keiko',
      'jean',
      'william',
      'đrăng',
      'kofi',
      'zung',
      'trườngg',
      'nghiêngn',
      '12',
      'ubnd',
      'ng',
      '',
      '-',
    ].map((word) => [word]),
  )('%j is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})
