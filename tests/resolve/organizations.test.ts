import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const titleOf = (text: string): string | null | undefined => parse(text).chairs[0]?.titles[0]?.organization

describe("a title's organisation", () => {
  test.each([
    [
      'a bare "Sở" is the one that the article names',
      'Sáng 8/5/2019, Sở Khoa học và Công nghệ mở Hội nghị bàn về nhãn hiệu chè. Đồng chí Lò Văn Ơn, Giám đốc Sở chủ trì hội nghị.',
      'Sở Khoa học và Công nghệ',
    ],
    [
      '"UBND huyện" is that of the district',
      'Ngày 19/7/2018, huyện Sông Hinh tổ chức Hội nghị tổng kết công tác. Bà Tô Thị Nhàn, Chủ tịch UBND huyện chủ trì hội nghị.',
      'Ủy ban nhân dân huyện Sông Hinh',
    ],
    [
      'abbreviations are written out',
      'Ngày 19/7/2018, ông Lò Văn Ơn, Phó Giám đốc Sở KH&CN chủ trì Hội thảo khoa học về công tác.',
      'Sở Khoa học và Công nghệ',
    ],
    [
      'what the article does not say stays as printed',
      'Ngày 19/7/2018, ông Lò Văn Ơn, Giám đốc Sở chủ trì Hội nghị sơ kết công tác.',
      'Sở',
    ],
  ])('%s', (_what, text, organization) => {
    expect(titleOf(text)).toBe(organization)
  })
})
