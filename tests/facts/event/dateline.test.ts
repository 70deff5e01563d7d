import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const organizers = (text: string): string[] => parse(text).organizers.map((organization) => organization.text)

test.each([
  ['NMO - ', ['Sở Y tế']],
  ['NMĐT – ', ['Sở Y tế']],
  ['NMTV- ', ['Sở Y tế']],
  ['TP - ', ['Sở Y tế']],
  ['Nắng Mai Online - ', ['Sở Y tế']],
  ['NM.VN - ', ['Sở Y tế']],
  ['Theo Báo Nắng Mai - ', ['Sở Y tế']],
  ['Cổng TTĐT Phú Lâm – ', ['Sở Y tế']],
  // bodies that a dash joins
  ['Đảng ủy - ', ['Đảng ủy - Sở Y tế']],
  ['Hội Phụ nữ VN - ', ['Hội Phụ nữ VN - Sở Y tế']],
])('the text opens with "%s"', (opening, found) => {
  const text = `Bàn việc tiêm chủng\n${opening}Sở Y tế tổ chức Hội nghị sơ kết tiêm chủng ngày 5/5/2022.`
  expect(organizers(text)).toEqual(found)
})

test.each([
  ['NMO - ', ['Sở Y tế']],
  ['NM.VN - ', ['Sở Y tế']],
])('a clause behind "%s" is no holder', (opening, found) => {
  const text = `Bàn việc tiêm chủng\n${opening}Do dịch lan ở nhiều xã, Sở Y tế tổ chức Hội nghị bàn việc tiêm chủng ngày 5/5/2022.`
  expect(organizers(text)).toEqual(found)
})
