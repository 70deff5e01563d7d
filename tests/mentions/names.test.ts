import { describe, expect, test } from 'vitest'
import { announcedNameLength } from '../../src/mentions/people/announced-names.js'
import {
  foreignNameLength,
  hasCommonSurname,
  likelyNameLength,
  nameLength,
  nameScore,
  runsOn,
  startsName,
} from '../../src/mentions/names.js'
import { readerOf, tokenOf } from './mentions.js'

describe('nameLength: a name that shows by itself that it is one', () => {
  test.each([
    ['Tạ Văn Sủng', 3],
    ['Cù Thị Nhạn phát biểu', 3],
    ['Nguyễn Hoàng Bảo Lam', 4],
    ['Đinh Xuân', 2],
    ['Công Tằng Tôn Nữ Nhạn', 5],
    ['Nguyễn Hoàng Bảo Lam Hà', 4],
    ["K'Brẻo", 1],
    ['H’Nơm Niê', 2],
    ['Y Thoát Byă', 3],
    ['An Văn Sủng', 3],
    ['Nguyễn Duy Thị Ngọc Nhạn', 5],
    ['Tạ Thị Nhạn Hội Phụ nữ', 4],
    ['Tạ Văn Trong, Bí thư', 3],
    ['Tạ Văn Sủng Trong buổi lễ', 3],
    ['Tạ Văn Sủng UBND xã', 3],
    ['Đoàn Trường Sinh', 3],
    ['Tạ Văn Sủng Phó Chủ tịch', 3],
    ['Tạ Văn Sủng\nNgười dân', 3],
  ])('%j begins with one of %i words', (text, length) => {
    expect(nameLength(readerOf(text), 0)).toBe(length)
  })

  test.each([
    ['Thái Nguyên'],
    ['Cao Bằng'],
    ['An Giang'],
    ['Hà Nội'],
    ['Hàn Quốc'],
    ['Nguyễn'],
    ['Tạ\nVăn Sủng'],
    ['Tạ, Văn Sủng'],
    ['tạ văn sủng'],
    ['Gió Mùa Đông'],
    ['Đoàn Việt Nam'],
    ['Đoàn Trường Cao đẳng Mây Sương'],
    ['Đoàn Trường Đại học Mây'],
    ['Đoàn Sở Y tế'],
    [''],
  ])('%j begins with none', (text) => {
    expect(nameLength(readerOf(text), 0)).toBe(0)
  })

  test("the caller's own people are names whatever they look like", () => {
    expect(nameLength(readerOf('Mây Xanh', { people: [{ name: 'Mây Xanh' }] }), 0)).toBe(2)
    expect(nameLength(readerOf('Mây Xanh'), 0)).toBe(0)
  })
})

describe('announcedNameLength: what may be a name behind an honorific', () => {
  test.each([
    ['ông Sủng nói', 'Sủng', 1],
    ['ông Đức ví von', 'Đức', 1],
    ['bà Nga trầm ngâm', 'Nga', 1],
    ['ông Khoa phát biểu gay gắt', 'Khoa', 1],
    ['"Ông Trường đơn cử', 'Trường', 1],
    ['ông Tạ Văn Sủng nói', 'Tạ', 3],
    ['ông Olaf Brenner nói', 'Olaf', 2],
    ['bà Marie-Claire Dubosc nói', 'Marie', 4],
    ['ông Park Jin-woo nói', 'Park', 4],
    ['ông Tạ Văn Sủng-Bí thư Huyện ủy', 'Tạ', 3],
    ['ông Olaf Giám đốc', 'Olaf', 1],
    ['đồng chí Bí thư Huyện ủy', 'Bí', 0],
    ['ông ấy nói', 'ấy', 0],
    ['bà Đoàn thanh niên', 'Đoàn', 0],
    ['ông UBND', 'UBND', 0],
    ['người Hà Nội', 'Hà', 0],
  ])('%j: from "%s" on, %i tokens', (text, from, length) => {
    const reader = readerOf(text)
    expect(announcedNameLength(reader, tokenOf(reader, from))).toBe(length)
  })
})

describe('foreignNameLength', () => {
  test.each([
    ['Olaf Brenner', 2],
    ['Keiko Morita phát biểu', 2],
    ['Juan de Serna', 3],
    ['Olaf', 0],
    ['Tạ Văn Sủng', 0],
    ['Hà Nội', 0],
    ['OLAF BRENNER', 0],
    ['olaf brenner', 0],
  ])('%j: %i', (text, length) => {
    expect(foreignNameLength(readerOf(text), 0)).toBe(length)
  })
})

describe('likelyNameLength: a surname the lexicon does not know', () => {
  test.each([
    ['Ngược Văn Sủng', 3],
    ['Ngược Sủng', 2],
    ['Ngược', 0],
    ['Ngược Văn Sủng Nhạn Pấng', 0],
    ['Ngược Brenner', 0],
    ['Ngược UBND', 0],
    ['Sở Y Tế', 0],
    ['Bí Thư', 0],
    ['Hà Nội', 0],
  ])('%j: %i', (text, length) => {
    expect(likelyNameLength(readerOf(text), 0)).toBe(length)
  })
})

describe('nameScore', () => {
  const score = (text: string, length: number): number => nameScore(readerOf(text), 0, length)

  test('a middle name tells more than none, three syllables more than two', () => {
    expect(score('Tạ Văn Sủng', 3)).toBeGreaterThan(score('Tạ Quớt Sủng', 3))
    expect(score('Tạ Quớt Sủng', 3)).toBeGreaterThan(score('Tạ Sủng', 2))
    expect(score('Tạ Sủng', 2)).toBeGreaterThan(0)
  })

  test.each([
    ['one syllable', 'Tạ', 1],
    ['six', 'Tạ Văn Sủng Nhạn Pấng Lam', 6],
    ['no surname', 'Gió Văn Sủng', 3],
    ['a place', 'Cao Bằng', 2],
  ])('%s is no name', (_what, text, length) => {
    expect(score(text, length)).toBe(0)
  })
})

test.each([
  ['Nguyễn', true, true],
  ['Tạ', true, false],
  ["K'Brẻo", true, false],
  ['Gió', false, false],
  ['nguyễn', false, true],
])('%s: begins a name %s, has a common surname %s', (text, begins, common) => {
  const reader = readerOf(text)
  expect(startsName(reader, 0)).toBe(begins)
  expect(hasCommonSurname(reader, 0)).toBe(common)
})

test.each([
  ['Đảng viên', true],
  ['Sủng phát biểu', false],
  ['Sủng và', false],
  ['Sủng, người', false],
  ['Sủng Nhạn', false],
  ['Sủng\nngười', false],
  ['Sủng', false],
])('a common word goes on behind the first of %j: %s', (text, on) => {
  expect(runsOn(readerOf(text), 1)).toBe(on)
})
