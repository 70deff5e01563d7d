import { describe, expect, test } from 'vitest'
import { expandAbbreviations } from '../../src/index.js'
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'

describe('expandAbbreviations', () => {
  test.each([
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['HĐND-UBND huyện', 'Hội đồng nhân dân-Ủy ban nhân dân huyện'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['UBND, HĐND xã', 'Ủy ban nhân dân, Hội đồng nhân dân xã'],
    ['TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh'],
    ['Sở Y tế', 'Sở Y tế'],
    ['Sở ZQX', 'Sở ZQX'],
    ['ubnd tỉnh', 'ubnd tỉnh'],
    ['Hội đồng nhân dân (HĐND) TP Huế', 'Hội đồng nhân dân thành phố Huế'],
    ['Bộ Nông nghiệp và Phát triển nông thôn (NN&PTNT)', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Đảng ủy (HĐND) xã', 'Đảng ủy (Hội đồng nhân dân) xã'],
    ['Viện Cây Rừng (VCR)', 'Viện Cây Rừng (VCR)'],
    ['constructor và __proto__', 'constructor và __proto__'],
    ['Constructor', 'Constructor'],
    ['', ''],
  ])('%j → %j', (text, full) => {
    expect(expandAbbreviations(text)).toBe(full)
  })

  test.each(ABBREVIATIONS)('%s by itself is written out as %s', (abbreviation, full) => {
    expect(expandAbbreviations(abbreviation)).toBe(full)
  })

  test.each(
    AMBIGUOUS_ABBREVIATIONS.flatMap(({ abbreviation, fullForm, before, after }) => [
      ...before.map((words) => [`${words} ${abbreviation}`, fullForm] as const),
      ...after.map((words) => [`${abbreviation} ${words}`, fullForm] as const),
    ]),
  )('%s: %s', (text, full) => {
    expect(expandAbbreviations(text)).toContain(full)
  })

  test("the caller's own go first", () => {
    expect(expandAbbreviations('Sở ZQX', { ZQX: 'Gió Mây' })).toBe('Sở Gió Mây')
    expect(expandAbbreviations('UBND xã', { UBND: 'Ủy ban' })).toBe('Ủy ban xã')
    expect(expandAbbreviations('TT HĐND', { TT: 'Tổ tư vấn' })).toBe('Tổ tư vấn Hội đồng nhân dân')
  })
})
