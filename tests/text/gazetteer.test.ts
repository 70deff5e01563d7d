import { describe, expect, test } from 'vitest'
import { Gazetteer, type Category } from '../../src/text/gazetteer.js'
import { tokenize } from '../../src/text/tokenize.js'

const gazetteer = new Gazetteer()
  .add('position', ['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch nước'])
  .add('place', ['Hoà Bình', 'Chủ tịch'])
  .add('place', ['Sa Lũng'])
  .add('person-name', [''])
  .add('organization-name', ['Văn hóa, Thể thao'])
const at = (text: string, category: Category, i: number): number => gazetteer.scan(tokenize(text)).at(category, i)

describe('gazetteer', () => {
  test.each<[what: string, text: string, category: Category, i: number, length: number]>([
    ['a phrase', 'ông Chủ tịch xã', 'position', 1, 2],
    ['the longest of several', 'Phó Chủ tịch nước', 'position', 0, 4],
    ['the shorter one where the longer one breaks off', 'Phó Chủ tịch xã', 'position', 0, 3],
    ['one inside another', 'Phó Chủ tịch nước', 'position', 1, 2],
    ['in any case', 'PHÓ CHỦ TỊCH', 'position', 0, 3],
    ['in either tone placement', 'tỉnh Hòa Bình', 'place', 1, 2],
    ['a phrase of two categories', 'Chủ tịch', 'place', 0, 2],
    ['a phrase with a mark', 'Văn hóa, Thể thao', 'organization-name', 0, 5],
    ['a phrase added later', 'Sa Lũng', 'place', 0, 2],
    ['nothing where it does not begin', 'ông Chủ tịch', 'position', 0, 0],
    ['nothing for a part of it', 'Phó', 'position', 0, 0],
    ['nothing of another category', 'Sa Lũng', 'position', 0, 0],
    ['nothing for an empty phrase', 'Sa Lũng', 'person-name', 0, 0],
    ['nothing before the text', 'Sa Lũng', 'place', -1, 0],
    ['nothing behind the text', 'Sa Lũng', 'place', 2, 0],
    ['nothing in an empty text', '', 'place', 0, 0],
  ])('finds %s', (_what, text, category, i, length) => {
    expect(at(text, category, i)).toBe(length)
  })

  test('an empty one finds nothing', () => {
    expect(new Gazetteer().scan(tokenize('Sa Lũng')).at('place', 0)).toBe(0)
  })
})
