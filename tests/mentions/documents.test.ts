import { describe, expect, test } from 'vitest'
import { growsTooFast } from '../safety/growth.mjs'
import { DOCUMENT_KINDS } from '../../src/lexicon/document-kinds.js'
import { findDocuments, type DocumentMention } from '../../src/mentions/documents.js'

/** Text, and for each document found: its words and what the record says of it. */
type Case = readonly [text: string, ...found: (Partial<DocumentMention> & { words: string })[]]

const CASES: readonly Case[] = [
  [
    'theo Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Ban Thường vụ Tỉnh ủy về nông thôn mới',
    {
      words: 'Nghị quyết số 21-NQ/TU ngày 12/8/2018 của Ban Thường vụ Tỉnh ủy',
      number: '21-NQ/TU',
      kind: 'Nghị quyết',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      date: '2018-08-12',
      rule: 'document/kind-and-code',
    },
  ],
  ['ký Quyết định 123/QĐ-UBND.', { words: 'Quyết định 123/QĐ-UBND', number: '123/QĐ-UBND', issuer: null, date: null }],
  [
    'Nghị định số 15/2020/NĐ-CP của Chính phủ quy định',
    { words: 'Nghị định số 15/2020/NĐ-CP của Chính phủ', issuer: 'Chính phủ' },
  ],
  ['Quyết định 22/2013/QĐ-TTg', { words: 'Quyết định 22/2013/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' }],
  ['Chỉ thị 16-CT/TW', { words: 'Chỉ thị 16-CT/TW', number: '16-CT/TW', kind: 'Chỉ thị', issuer: null }],
  ['Kế hoạch số 45/KH-UBND', { words: 'Kế hoạch số 45/KH-UBND', kind: 'Kế hoạch' }],
  ['theo Thông tư 22, các trường', { words: 'Thông tư 22', number: '22', rule: 'document/kind-and-number' }],
  ['có Công văn số 123 gửi các huyện', { words: 'Công văn số 123', kind: 'Công văn' }],
  [
    'theo chỉ thị 05 của Bộ Chính trị',
    { words: 'chỉ thị 05 của Bộ Chính trị', kind: 'Chỉ thị', issuer: 'Bộ Chính trị' },
  ],
  ['Nghị quyết 35 phải đi vào cuộc sống', { words: 'Nghị quyết 35' }],
  [
    'học Nghị quyết Trung ương 4 (khóa XII), xã đề ra',
    {
      words: 'Nghị quyết Trung ương 4 (khóa XII)',
      number: '4',
      issuer: 'Ban Chấp hành Trung ương',
      rule: 'document/plenum',
    },
  ],
  [
    'Nghị quyết số 18-NQ/TW, 19-NQ/TW',
    { words: 'Nghị quyết số 18-NQ/TW', number: '18-NQ/TW' },
    { words: '19-NQ/TW', number: '19-NQ/TW', kind: 'Nghị quyết', rule: 'document/list' },
  ],
  [
    'các Nghị quyết 03, 07 và 12 của Chính phủ',
    { words: 'Nghị quyết 03', issuer: 'Chính phủ' },
    { words: '07', kind: 'Nghị quyết', issuer: 'Chính phủ' },
    { words: '12 của Chính phủ', issuer: 'Chính phủ' },
  ],
  [
    '(số 06-HD/BTCTW)',
    { words: 'số 06-HD/BTCTW', kind: 'Hướng dẫn', issuer: 'Ban Tổ chức Trung ương', rule: 'document/code' },
  ],
  [
    'Văn bản trả lời số 4708/BKHĐT-TH',
    { words: 'số 4708/BKHĐT-TH', kind: 'Công văn', issuer: 'Bộ Kế hoạch và Đầu tư' },
  ],
  ['Luật Đất đai số 45/2013/QH13', { words: 'số 45/2013/QH13', kind: 'Luật', issuer: 'Quốc hội' }],
  ['Chỉ thị số 18 -CT/TU', { words: 'Chỉ thị số 18 -CT/TU', number: '18-CT/TU' }],
  [
    'Quyết định số 1959/QĐ – TTg',
    { words: 'Quyết định số 1959/QĐ – TTg', number: '1959/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'Nghị quyết số 19 của Chính phủ ngày 1 tháng 1 năm 2019',
    { words: 'Nghị quyết số 19 của Chính phủ ngày 1 tháng 1 năm 2019', issuer: 'Chính phủ', date: '2019-01-01' },
  ],
  [
    'Quyết định số 10/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo và Quyết định số 11/QĐ-BYT',
    { words: 'Quyết định số 10/QĐ-BGDĐT của Bộ Giáo dục và Đào tạo', issuer: 'Bộ Giáo dục và Đào tạo' },
    { words: 'Quyết định số 11/QĐ-BYT', issuer: 'Bộ Y tế' },
  ],
  [
    'Kết luận số 3-KL/HU của HĐND thành phố thông qua',
    { words: 'Kết luận số 3-KL/HU của HĐND thành phố', issuer: 'HĐND thành phố' },
  ],
  ['Công điện số 5 của Bộ Công an yêu cầu', { words: 'Công điện số 5 của Bộ Công an', issuer: 'Bộ Công an' }],
  ['Nghị quyết số 7/NQ-CP ngày 5/2', { words: 'Nghị quyết số 7/NQ-CP ngày 5/2', date: 'XXXX-02-05' }],
]

const NONE: readonly string[] = [
  'kế hoạch 5 năm',
  'quyết định 2 vấn đề',
  'Quyết định 12 dự án',
  'Nghị quyết 5 năm',
  'xe biển số 51-F12345',
  'số 12 đường Trần Phú',
  'ngày 12/8/2018',
  'tăng 12-15%',
  'dịch COVID-19',
  'cúm A/H5N1',
  'gọi số 0912-345-678',
  'báo cáo 30 chuyên đề',
  'Phó Chủ tịch UBND tỉnh',
  '',
]

describe('findDocuments', () => {
  test.each(CASES.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const read = findDocuments(text).map((m) => ({ ...m, words: text.slice(m.start, m.end) }))
    expect(read).toHaveLength(found.length)
    found.forEach((expected, i) => {
      expect(read[i]).toMatchObject(expected)
    })
  })

  test.each(NONE)('leaves: %s', (text) => {
    expect(findDocuments(text)).toEqual([])
  })

  test('takes a no-break space for a space', () => {
    expect(findDocuments('Nghị\u00a0quyết số\u00a018-NQ/TW')).toMatchObject([{ start: 0, end: 22, number: '18-NQ/TW' }])
  })

  test('mentions are sorted and do not overlap', () => {
    const found = findDocuments(CASES.map(([text]) => text).join('\n'))
    found.forEach((m, i) => {
      expect(m.end).toBeGreaterThan(m.start)
      expect(m.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    })
  })

  test.each(['Nghị quyết 1', 'số 1/', '1-NQ/TW, ', 'của ', 'số ', '11111', 'Luật '])(
    'linear on %s, repeated',
    (piece) => {
      expect(growsTooFast(findDocuments, (n) => piece.repeat(n), 800)).toMatchObject({ tooFast: false })
    },
  )
})

test('no code stands for two kinds', () => {
  const codes = DOCUMENT_KINDS.flatMap((kind) => kind.codes)
  expect(new Set(codes).size).toBe(codes.length)
})
