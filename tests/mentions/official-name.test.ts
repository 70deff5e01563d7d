import { describe, expect, test } from 'vitest'
import { placeEnd } from '../../src/mentions/organizations/capitals.js'
import { officialNameEnd } from '../../src/mentions/organizations/official-name.js'
import { readerOf, tokenOf } from './mentions.js'

/** The name that begins the text and whose head has `headLength` words. */
function nameIn(text: string, headLength: number, nameMayFollow = true): string {
  const reader = readerOf(text)
  const { tokens } = reader
  const head = tokens.words.slice(0, headLength).join(' ')
  const end = officialNameEnd(reader, headLength, tokens.count, { head, first: 0, nameMayFollow })
  return text.slice(0, tokens.end[end - 1])
}

describe('an official name ends', () => {
  test.each<[why: string, head: number, name: string, rest: string]>([
    ['before a verb', 1, 'Sở Y tế', ' tổ chức lớp học'],
    ['before a verb of two words', 1, 'Hiệp hội Cà phê Sa Lũng', ' đưa ra ba việc'],
    ['at the end of the text', 1, 'Sở Y tế', ''],
    ['at a full stop', 1, 'Sở Y tế', '. Ngày mai'],
    ['behind a name with dashes', 1, 'Sở Lao động - Thương binh và Xã hội', ' mở lớp'],
    ['behind a name with commas', 1, 'Sở Văn hóa, Thể thao và Du lịch', ' cho biết'],
    ['behind the second body that an office serves', 3, 'Chánh Văn phòng HĐND và UBND huyện', ' phát biểu'],
    ['before a body that the office does not serve', 2, 'Giám đốc Sở Y tế', ' và UBND huyện Sa Lũng phát biểu'],
    ['behind "nhỏ và vừa"', 2, 'Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh', ' phát biểu'],
    ['behind a foreign name of a fund', 2, 'Chủ tịch Quỹ Lotusfund', ' phát biểu'],
    ['behind common words', 3, 'Phó Chủ tịch Ủy ban nhân dân tỉnh', ' phát biểu'],
    ['behind a place', 1, 'UBND huyện Sa Lũng', ' phát biểu'],
    ['behind the place of a body, before a group', 3, 'Phó Chủ tịch UBND tỉnh', ' và tổ công nghệ các bản'],
    ['before those who command', 2, 'Giám đốc Sở Y tế', ' và chỉ huy Đồn Biên phòng Sa Lũng'],
    ['before a person', 2, 'Giám đốc Sở Tài chính', ' Tạ Văn Sủng'],
    ['before a person of the surname Đoàn', 3, 'Phó Chủ tịch UBND tỉnh', ' Đoàn Văn Sủng'],
    ['before a person of a surname and a middle name', 3, 'Phó Chủ tịch UBND huyện', ' Đoàn Minh Sủng'],
    ['behind the youth union of a province', 2, 'Bí thư tỉnh Đoàn', ' Hà Văn Sủng'],
    ['before a person behind a place', 3, 'Phó Chủ tịch UBND huyện Sa Lũng', ' Cù Thị Nhạn'],
    ['before a person behind a province', 2, 'Bí thư Tỉnh ủy Cao Bằng', ' Cù Thị Nhạn'],
    ['before a foreigner', 2, 'Đại sứ Thụy Điển tại Việt Nam', ' Olaf Brenner'],
    ['before an honorific', 2, 'Giám đốc Sở Tài chính', ' đồng chí Tạ Văn Sủng'],
    ['before a rank', 2, 'Giám đốc Sở Tài chính', ' Đại tá Tạ Văn Sủng'],
    ['before another office', 2, 'Giám đốc Sở Tài chính', ', Phó Trưởng ban'],
    ['before another office behind a dash', 2, 'Giám đốc Sở Tài chính', ' - Phó Trưởng ban'],
    ['before a person behind a dash', 2, 'Giám đốc Sở Tài chính', ' - Tạ Văn Sủng'],
    ['before "kiêm"', 2, 'Giám đốc Sở Tài chính', ' kiêm Trưởng ban'],
    ['before another body of its kind', 1, 'Sở Tài chính', ', Sở Nội vụ'],
    ['before a person behind "và"', 2, 'Giám đốc Sở Tài chính', ' và bà Cù Thị Nhạn'],
    ['at a new line', 1, 'Sở Tài chính', '\nNgười dân'],
    ['behind a number', 1, 'Quân khu 4', ' tặng quà'],
    ['behind a term', 2, 'Đại biểu Quốc hội khóa XIV', ' phát biểu'],
    ['before the years of a term', 2, 'Bí thư Đảng ủy', ' nhiệm kỳ 2030 - 2035 phát biểu'],
    ['behind a numbered term', 2, 'Bí thư Đảng ủy khóa IX nhiệm kỳ 2030 - 2035', ' phát biểu'],
    ['behind the body it is part of', 1, 'Phòng Đào tạo, Trường Đại học Sư phạm', ' cho biết'],
    ['behind the body it is of', 3, 'Đoàn công tác của Tỉnh ủy', ' đến thăm'],
    ['behind a short form in brackets', 2, 'Tổng Giám đốc (TGĐ) Thông tấn xã', ' phát biểu'],
    [
      'behind whom a foreign body is for',
      3,
      'Tổng Giám đốc Ngân hàng Lotus Việt Nam và nhóm 3 nước ASEAN',
      ' phát biểu',
    ],
    ['behind the district of a service', 1, 'Chi cục Hải quan cửa khẩu cảng Suối Lim khu vực 2', ' giữ chức'],
    ['behind a reserve', 4, 'Phó Trưởng phòng Ban Quản lý khu bảo tồn biển Mây Xanh', ' phát biểu'],
    ['behind a team that advises', 4, 'Tổ trưởng Tổ tư vấn pháp luật', ' phát biểu'],
    ['behind "nhà trường"', 2, 'Hiệu trưởng nhà trường', ' hết thời gian công tác'],
    ['before what the sentence speaks of', 2, 'Chánh án TAND tối cao', ' và sự phân công của tỉnh'],
    ['before any other bracket', 1, 'Sở Tài chính', ' (mới thành lập)'],
  ])('%s: %i, %s|%s', (_why, head, name, rest) => {
    expect(nameIn(name + rest, head)).toBe(name)
  })

  test('at the limit', () => {
    const reader = readerOf('Sở Văn hóa, Thể thao và Du lịch')
    expect(officialNameEnd(reader, 1, 3, { head: 'sở', first: 0, nameMayFollow: true })).toBe(3)
  })

  test('never on a connecting word', () => {
    expect(nameIn('Sở Tài chính và', 1)).toBe('Sở Tài chính')
    expect(nameIn('Sở Tài chính của', 1)).toBe('Sở Tài chính')
  })
})

describe("a place's own name", () => {
  test.each<[text: string, kind: string, place: string]>([
    ['tỉnh Cao Bằng Tạ Văn Sủng', 'tỉnh', 'tỉnh Cao Bằng'],
    ['huyện Sa Lũng Tạ Văn Sủng', 'huyện', 'huyện Sa Lũng'],
    ['huyện Sa Lũng phát biểu', 'huyện', 'huyện Sa Lũng'],
    ['quận 5 Tạ Văn Sủng', 'quận', 'quận 5'],
    ['tỉnh Tạ Văn Sủng', 'tỉnh', 'tỉnh'],
    ['xã phát biểu', 'xã', 'xã'],
    ['xã\nSa Lũng', 'xã', 'xã'],
    ['TP. Vinh họp', 'TP', 'TP. Vinh'],
  ])('%j: %s → %s', (text, kind, place) => {
    const reader = readerOf(text)
    const from = tokenOf(reader, kind) + 1
    const end = placeEnd(reader, from, reader.tokens.count, { head: '', first: 0, nameMayFollow: true })
    expect(text.slice(0, reader.tokens.end[end - 1])).toBe(place)
  })

  test('where no person may follow, it takes all capitals', () => {
    const reader = readerOf('huyện Sa Lũng Tạ Văn Sủng')
    expect(placeEnd(reader, 1, 6, { head: '', first: 0, nameMayFollow: false })).toBe(6)
  })
})
