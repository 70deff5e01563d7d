import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const organizers = (text: string): string[] => parse(text).organizers.map((organization) => organization.text)

test.each([
  [
    'Được sự giúp đỡ của Đảng ủy, UBND xã, Hội Phụ nữ xã Tân Mỹ tổ chức Hội thi nấu ăn ngày 5/5/2022.',
    ['Hội Phụ nữ xã Tân Mỹ'],
  ],
  [
    'Thực hiện kế hoạch của Huyện ủy, Sở Y tế phối hợp với Sở Nội vụ, Hội Đông y tỉnh tổ chức Hội thi tay nghề ngày 5/5/2022.',
    ['Sở Y tế', 'Sở Nội vụ', 'Hội Đông y tỉnh'],
  ],
  [
    'Theo đề nghị của UBND tỉnh, Sở Y tế và Sở Nội vụ tổ chức Hội thi tay nghề ngày 5/5/2022.',
    ['Sở Y tế', 'Sở Nội vụ'],
  ],
  [
    'Trước mùa mưa lũ ở nhiều nơi, Hội Nông dân xã, Hội Phụ nữ xã tổ chức Hội thi cứu đuối ngày 5/5/2022.',
    ['Hội Nông dân xã', 'Hội Phụ nữ xã'],
  ],
])('%s', (text, found) => {
  expect(organizers(text)).toEqual(found)
})
