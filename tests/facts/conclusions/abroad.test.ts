/** Offices of another country, as against those of this one that deal with others. */
import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { isFromAbroad } from '../../../src/facts/conclusions/abroad.js'

test.each([
  'đại sứ vương quốc anh tại việt nam',
  'đại sứ lào',
  'đại sứ cộng hòa pháp tại việt nam',
  'tổng lãnh sự thái lan tại đà nẵng',
  'thủ tướng nhật bản',
  'phó thủ tướng chính phủ lào',
  'bộ trưởng nông nghiệp hà lan',
  'trưởng đại diện unicef tại việt nam',
  'tổng thư ký liên hợp quốc',
])('%s', (title) => {
  expect(isFromAbroad(title)).toBe(true)
})

test.each([
  'đại sứ việt nam tại lào',
  'đại sứ toàn quyền nước cộng hòa xhcn việt nam tại nhật bản',
  'bí thư tỉnh ủy lào cai',
  'bí thư huyện ủy đông anh',
  'chủ tịch ubnd huyện nga sơn',
  'chủ tịch hội hữu nghị việt nam - nhật bản',
  'vụ trưởng vụ hợp tác quốc tế',
  'cục trưởng cục gìn giữ hòa bình liên hợp quốc',
  'đại sứ',
])('not %s', (title) => {
  expect(isFromAbroad(title)).toBe(false)
})

const GUEST =
  'Đại sứ Hà Lan tại Việt Nam Jan Visser nhấn mạnh, các xã cần giữ rừng non. Ông mong muốn các hộ trồng thêm quế.'
const speakers = (lead: string): (string | null | undefined)[] =>
  parse(`${lead}\n\n${GUEST}`).conclusions.map(({ speaker }) => speaker?.speaker.name)

test('a guest at a conference directs nobody', () => {
  expect(speakers('Sáng 12/3/2021, UBND huyện Lâm Bình tổ chức Hội nghị trồng rừng.')).toEqual([])
})

test('one of two sides has a say', () => {
  const lead = 'Sáng 12/3/2021, Chủ tịch UBND tỉnh Ma Thế Quyền tiếp Đại sứ Hà Lan tại Việt Nam Jan Visser.'
  expect(new Set(speakers(lead))).toEqual(new Set(['Jan Visser']))
})
