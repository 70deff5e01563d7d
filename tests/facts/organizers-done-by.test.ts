import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

const holders = (text: string): (string | null)[] => parse(text).organizers.map((one) => words(text, one))

describe('who makes, carries out or calls together what is told of', () => {
  test.each<[string, string[]]>([
    ['Ngày 5/5/2022, ông Danh Út nêu số liệu tại hội thảo về giống do Sở Tư pháp thực hiện.', ['Sở Tư pháp']],
    ['Ngày 5/5/2022, ông Danh Út nói tại cuộc họp về giống do Sở Tư pháp triệu tập chiều qua.', ['Sở Tư pháp']],
    [
      'Hội thảo về giống do Sở Tư pháp bắt tay với Hội Nông dân tỉnh triển khai đã diễn ra sáng 5/5/2022.',
      ['Sở Tư pháp', 'Hội Nông dân tỉnh'],
    ],
    ['Ngày 5/5/2022, hơn 90 người dự hội thảo về giống được Sở Tư pháp tiến hành ở Nhà văn hóa huyện.', ['Sở Tư pháp']],
    [
      'Ngày 5/5/2022, hơn 90 người dự hội thảo về giống mà Sở Tư pháp và Viện Cây hồi chung tay thực hiện.',
      ['Sở Tư pháp', 'Viện Cây hồi'],
    ],
    ['Ngày 5/5/2022, Sở Tư pháp đã tuyên bố khai mạc hội thảo về giống.', ['Sở Tư pháp']],
    ['Ngày 5/5/2022, tại huyện đã diễn ra hội thi cấy. Diễn đàn do Sở Tư pháp tổ chức.', ['Sở Tư pháp']],
    [
      'Ngày 5/5/2022, tại huyện đã diễn ra hội thi cấy. Được Sở Tư pháp tổ chức hằng năm, hội thi lần này có 9 đội.',
      ['Sở Tư pháp'],
    ],
    [
      'Hội thảo về giống do Ban Thanh niên, Đài Truyền hình Phú Lâm tổ chức diễn ra sáng 5/5/2022.',
      ['Ban Thanh niên, Đài Truyền hình Phú Lâm'],
    ],
  ])('%s', (text, printed) => {
    expect(holders(text)).toEqual(printed)
  })

  test.each([
    'Ngày 5/5/2022, bà Thái Thị Nụ dự hội thảo công bố đề tài giữ giống do Viện Cây hồi thực hiện tại huyện.',
    'Ngày 5/5/2022, bà Thái Thị Nụ dự hội nghị nghiệm thu mô hình nuôi ong do Viện Cây hồi triển khai.',
    'Ngày 5/5/2022, tại huyện đã diễn ra hội thi cấy. Được Sở Tư pháp tặng quà, bà con rất vui.',
  ])('not a work that is made known there: %s', (text) => {
    expect(holders(text)).toEqual([])
  })
})

describe('where the name of one holder ends', () => {
  test.each<[string, string[]]>([
    ['Ngày 5/5/2022, UBND tỉnh và Agribank tổ chức hội thảo về giống.', ['UBND tỉnh', 'Agribank']],
    ['Ngày 5/5/2022, Tổ Ngữ văn tổ chức hội thảo về giống.', ['Tổ Ngữ văn']],
    ['Ngày 5/5/2022, Công ty Hạt Vàng (mã: HVG) tổ chức hội thảo về giống.', ['Công ty Hạt Vàng']],
    ['Ngày 5/5/2022, Sở Tư pháp dưới sự chủ trì của bà Thái Thị Nụ, tổ chức hội thảo về giống.', ['Sở Tư pháp']],
    ['Ngày 5/5/2022, dưới sự chủ trì của bà Thái Thị Nụ, Sở Tư pháp tổ chức hội thảo về giống.', ['Sở Tư pháp']],
    [
      'Ngày 5/5/2022, Phòng Thí nghiệm Enzym và Protein tổ chức hội thảo về giống.',
      ['Phòng Thí nghiệm Enzym và Protein'],
    ],
  ])('%s', (text, printed) => {
    expect(holders(text)).toEqual(printed)
  })
})
