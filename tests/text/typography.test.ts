import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/text/normalize.js'

describe('how marks and spaces are printed', () => {
  test.each([
    ['Ông Lò Văn Ơn , Bà Lý Mai ; các xã : Tân Mây .', 'Ông Lò Văn Ơn, Bà Lý Mai; các xã: Tân Mây.'],
    ['Ông Lò Văn Ơn ,Bà Lý Mai', 'Ông Lò Văn Ơn, Bà Lý Mai'],
    ['Ông Lò Văn Ơn,Bà Lý Mai;xã Tân Mây', 'Ông Lò Văn Ơn, Bà Lý Mai; xã Tân Mây'],
    ['dự có:Ông Lò Văn Ơn', 'dự có: Ông Lò Văn Ơn'],
    ['xong việc !', 'xong việc!'],
    ['đoàn( xã Tân Mây )về', 'đoàn (xã Tân Mây) về'],
    ['Lò Văn Ơn- Bí thư', 'Lò Văn Ơn - Bí thư'],
    ['Lò Văn Ơn -Bí thư', 'Lò Văn Ơn - Bí thư'],
    ['Lò Văn Ơn (áo trắng)- Bí thư', 'Lò Văn Ơn (áo trắng) - Bí thư'],
    ['ngày 9 / 7/ 2031', 'ngày 9/7/2031'],
    ['chủ đề "Giữ rừng", nói: "Tốt"', 'chủ đề “Giữ rừng”, nói: “Tốt”'],
    ['chủ đề «Giữ rừng» và „Giữ nước“ và ”Giữ lửa”', 'chủ đề “Giữ rừng” và “Giữ nước” và “Giữ lửa”'],
    ['chủ đề “ Giữ rừng ” mở', 'chủ đề “Giữ rừng” mở'],
    ['đề án“Giữ rừng”của xã', 'đề án “Giữ rừng” của xã'],
    ['đã xong."Giữ rừng', 'đã xong.“Giữ rừng'],
    ['Sở KH &amp; CN, Sở KH&amp;CN, Sở KH & CN', 'Sở KH&CN, Sở KH&CN, Sở KH&CN'],
    ['Sở Văn hóa & Thể thao', 'Sở Văn hóa và Thể thao'],
    ['&quot;Giữ rừng&quot;', '"Giữ rừng"'],
    ['Ðảng bộ, nƣớc bạn', 'Đảng bộ, nước bạn'],
    ['Lò  Văn\tƠn\n\t họp', 'Lò Văn Ơn\nhọp'],
  ])('%j is read as %j', (source, text) => {
    expect(normalize(source).text).toBe(text)
  })

  test.each([
    'lúc 8 : 30',
    'https://xa.example',
    '3,5 ha; 1.200 người',
    'GS,TS Lò Văn Ơn; ĐH,CĐ',
    'và các xã ...',
    'các huyện A - B, châu Á-Âu',
    'Lane & Moore',
    'K’Vin, H’Yâu',
    ', các xã',
    'UBND xã: 5 hộ',
  ])('%j is as it should be', (text) => {
    expect(normalize(text).text).toBe(text)
  })

  test.each([
    ['Ông Lò Văn Ơn , Bà Lý Mai .', 'Bà Lý Mai', 'Bà Lý Mai'],
    ['Ông Lò Văn Ơn , Bà Lý Mai .', 'Mai.', 'Mai .'],
    ['Ông Lò Văn Ơn,Bà Lý Mai', 'Ơn, Bà', 'Ơn,Bà'],
    ['đoàn( xã Tân Mây )về', '(xã Tân Mây)', '( xã Tân Mây )'],
    ['đề án“ Giữ rừng ”của xã', '“Giữ rừng”', '“ Giữ rừng ”'],
    ['Sở Văn hóa & Thể thao mở', 'Văn hóa và Thể thao', 'Văn hóa & Thể thao'],
    ['Sở KH &amp; CN mở', 'KH&CN', 'KH &amp; CN'],
    ['Lò Văn Ơn- Bí thư', 'Ơn - Bí', 'Ơn- Bí'],
    ['  Lò   Văn  Ơn ,họp'.normalize('NFD'), 'Lò Văn Ơn, họp', 'Lò   Văn  Ơn ,họp'.normalize('NFD')],
  ])('in %j the words %j are printed %j', (source, words, printed) => {
    const n = normalize(source)
    const at = n.text.indexOf(words)
    expect(source.slice(n.toSource(at), n.toSourceEnd(at + words.length))).toBe(printed)
  })
})
