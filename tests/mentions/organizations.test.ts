import { describe, expect, test } from 'vitest'
import { findOrganizations } from '../../src/index.js'
import { readOrganizations } from '../../src/mentions/organizations.js'
import { organizationsOf, readerOf } from './mentions.js'

describe('organisations', () => {
  test.each<[text: string, ...organizations: string[]]>([
    ['Sở Y tế mở lớp học.', 'Sở Y tế'],
    ['Sở KH&CN mở lớp học.', 'Sở KH&CN'],
    ['Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh mở lớp học.', 'Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh'],
    ['Trường ĐH Mây, Trường CĐ Sương mở lớp học.', 'Trường ĐH Mây', 'Trường CĐ Sương'],
    ['Sở Lao động - Thương binh và Xã hội mở lớp học.', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Văn hóa, Thể thao và Du lịch mở lớp học.', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Bộ Nông nghiệp và Phát triển nông thôn mở lớp học.', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Sáng nay, UBND huyện Sa Lũng mở lớp học.', 'UBND huyện Sa Lũng'],
    ['UBND tỉnh yêu cầu làm ngay.', 'UBND tỉnh'],
    ['Tỉnh ủy yêu cầu làm ngay.', 'Tỉnh ủy'],
    ['Ban Dân vận Tỉnh ủy mở lớp học.', 'Ban Dân vận Tỉnh ủy'],
    ['Hội Liên hiệp Phụ nữ tỉnh mở lớp học.', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Hội Nông dân xã Sa Lũng mở lớp học.', 'Hội Nông dân xã Sa Lũng'],
    ['Trường Đại học Sư phạm mở lớp học.', 'Trường Đại học Sư phạm'],
    ['Liên đoàn Lao động tỉnh mở lớp học.', 'Liên đoàn Lao động tỉnh'],
    ['VCCI mở lớp học.', 'VCCI'],
    ['Sở Y tế cùng Sở Nội vụ mở lớp học.', 'Sở Y tế', 'Sở Nội vụ'],
    ['Sở Y tế, Sở Nội vụ, UBND huyện Sa Lũng mở lớp học.', 'Sở Y tế', 'Sở Nội vụ', 'UBND huyện Sa Lũng'],
    ['Sở Tài chính phối hợp với Sở Nội vụ mở lớp học.', 'Sở Tài chính', 'Sở Nội vụ'],
    ['Hai phương án do Bộ Xây dựng trình Chính phủ.', 'Bộ Xây dựng', 'Chính phủ'],
    ['Hai phương án do Sở Nội vụ trình UBND tỉnh.', 'Sở Nội vụ', 'UBND tỉnh'],
    ['Sở yêu cầu làm ngay.', 'Sở'],
    ['Sở Y tế và Sở Nội vụ mở lớp học.', 'Sở Y tế', 'Sở Nội vụ'],
    ['UBND tỉnh và Sở Y tế mở lớp học.', 'UBND tỉnh', 'Sở Y tế'],
    ['Bộ Y tế và Bộ Nội vụ mở lớp học.', 'Bộ Y tế', 'Bộ Nội vụ'],
    ['Bộ Kế hoạch và Đầu tư mở lớp học.', 'Bộ Kế hoạch và Đầu tư'],
    ['Sở Y tế họp.', 'Sở Y tế'],
    ['Sở họp.', 'Sở'],
    ['UBND tỉnh họp bàn chống hạn.', 'UBND tỉnh'],
    ['Sở Nông nghiệp và Phát triển nông thôn sơ kết công tác.', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Huyện đoàn Sa Lũng tuyên dương thanh niên.', 'Huyện đoàn Sa Lũng'],
    ['Công an tỉnh Đại tá Lò Văn Sủng.', 'Công an tỉnh'],
    ['Trung tâm xử lý chất thải rắn tỉnh mở lớp học.', 'Trung tâm xử lý chất thải rắn tỉnh'],
    ['Huyện đoàn Sa Lũng tổng kết 5 năm trồng rừng.', 'Huyện đoàn Sa Lũng'],
    ['Ban Chỉ đạo tổng kết Nghị quyết mở lớp học.', 'Ban Chỉ đạo tổng kết Nghị quyết'],
  ])('%s', (text, ...organizations) => {
    expect(organizationsOf(text)).toEqual(organizations)
  })

  test.each<[text: string, name: string]>([
    ['Sở KH&CN yêu cầu làm ngay.', 'Sở Khoa học và Công nghệ'],
    ['HĐND tỉnh yêu cầu làm ngay.', 'Hội đồng nhân dân tỉnh'],
    ['UBND thành phố yêu cầu làm ngay.', 'Ủy ban nhân dân thành phố'],
  ])('abbreviations of the name are written out: %s', (text, name) => {
    expect(findOrganizations(text).map((found) => found.name)).toEqual([name])
  })

  test("a person's office holds no organisation of its own", () => {
    expect(organizationsOf('Giám đốc Sở Y tế Cù Thị Nhạn thăm Sở Nội vụ.')).toEqual(['Sở Nội vụ'])
  })

  test("the caller's own organisation and abbreviation", () => {
    const text = 'Nhóm Mây Trắng Xanh và Sở ZQX yêu cầu làm ngay.'
    expect(organizationsOf(text)).not.toContain('Nhóm Mây Trắng Xanh')
    expect(organizationsOf(text, { organizations: [{ name: 'Nhóm Mây Trắng Xanh' }] })).toContain('Nhóm Mây Trắng Xanh')
    const lexicon = { abbreviations: { ZQX: 'Gió Mây' } }
    expect(findOrganizations('Sở ZQX yêu cầu làm ngay.', { lexicon }).map(({ name }) => name)).toEqual(['Sở Gió Mây'])
  })

  test.each([
    ['Sở yêu cầu làm ngay.', true],
    ['Sở Y tế yêu cầu làm ngay.', false],
    ['Tỉnh ủy yêu cầu làm ngay.', false],
  ])('whether only the head stands there: %s', (text, bare) => {
    const reader = readerOf(text)
    expect(readOrganizations(reader, 0, reader.tokens.count, []).map((found) => found.bare)).toEqual([bare])
  })

  test('ranges that are taken are stepped over', () => {
    const reader = readerOf('Sở Y tế, Sở Nội vụ yêu cầu làm ngay.')
    const taken = [{ first: 0, last: 3 }]
    expect(readOrganizations(reader, 0, reader.tokens.count, taken)).toEqual([{ first: 4, last: 7, bare: false }])
  })
})
