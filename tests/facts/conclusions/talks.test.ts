/** In talks both sides, and who speaks for one of them, have a say; what two leaders settle there no congress has. */
import { expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { read } from './read.js'

const LEAD =
  'Sáng 12/3/2021, tại trụ sở UBND tỉnh, đồng chí Ma Thế Quyền, Chủ tịch UBND tỉnh tiếp Đại sứ Na Uy Olaf Berg.\n\nTại buổi tiếp, đồng chí Ma Thế Quyền đánh giá cao nghề rừng của Na Uy. '

const said = (sentence: string): unknown[] =>
  parse(LEAD + sentence)
    .conclusions.filter(({ text }) => text === sentence)
    .map(({ kind, speaker }) => [kind, speaker && (speaker.name ?? speaker.text)])

test.each<[string, string]>([
  ['assessment', 'Hai bên tin tưởng nghề rừng ở Lâm Bình còn đi xa.'],
  ['assessment', 'Hai lãnh đạo vui mừng trước những cánh rừng trồng chung.'],
  ['directive', 'Hai bên kỳ vọng vườn ươm sớm được mở.'],
  ['assessment', 'Cả hai bên nhìn nhận nghề rừng ở Lâm Bình còn đi xa.'],
  ['assessment', 'Hai ngoại trưởng bày tỏ vui mừng trước những cánh rừng trồng chung.'],
  ['assessment', 'Hai phía ấn tượng với những cánh rừng trồng chung.'],
  ['decision', 'Về rừng ngập mặn, hai bên ủng hộ việc trồng thêm đước.'],
  ['decision', 'Cả hai Bộ trưởng nhất trí mở vườn ươm chung.'],
  ['decision', 'Hai bên sẽ chia sẻ kinh nghiệm giữ rừng non.'],
  ['decision', 'Hai bên bày tỏ sự sẵn sàng đón các đoàn học nghề.'],
])('both sides, %s: %s', (kind, sentence) => {
  expect(said(sentence)).toEqual([[kind, null]])
})

test('what both sides are to do is hoped for by whoever hopes it', () => {
  const hoped = 'Ông mong muốn trên cơ sở đó, hai bên sẽ sớm mở một vườn ươm.'
  expect(said(hoped)).toEqual([['directive', 'Ma Thế Quyền']])
})

test('what is quoted of a principal', () => {
  const quoted = 'Ông Olaf Berg bày tỏ: “Giữ rừng cho bạn là giữ rừng cho mình”.'
  expect(said(quoted)).toEqual([['assessment', 'Olaf Berg']])
})

test('that they support each other is told', () => {
  expect(said('Hai nước ủng hộ nhau, cùng làm việc tốt ở nhiều diễn đàn về rừng.')).not.toContainEqual([
    'decision',
    null,
  ])
})

test('they will meet again: nothing is settled by it', () => {
  expect(said('Hai bên sẽ có phiên họp tiếp theo trong quý II.')).not.toContainEqual(['decision', null])
})

test('what somebody has said is the ground of what others find', () => {
  const found = 'Từ những thông tin Chủ tịch UBND tỉnh chia sẻ, phía bạn thấy nghề rừng có tiềm năng lớn.'
  const before = parse(LEAD + found).conclusions.find(({ text }) => text === found)
  expect(before?.rule).not.toBe('conclusion/before')
})

test('a proposal of who receives is put to an equal; elsewhere it is put to those above', () => {
  const proposal = 'Đồng chí Ma Thế Quyền đề xuất hai bên mở một vườn ươm.'
  expect(said(proposal)).toEqual([['directive', 'Ma Thế Quyền']])
  expect(read(proposal)).toEqual([])
})

test('who speaks for a side that is named', () => {
  expect(said('Đại diện Sở Ngoại vụ đánh giá cao các lớp học nghề.')).toEqual([['assessment', 'Đại diện Sở Ngoại vụ']])
})

test('two leaders settle in talks, and not at a congress that tells of them', () => {
  const sentence = 'Hai thủ tướng nhất trí mở thêm ba vườn ươm.'
  expect(said(sentence)).toEqual([['decision', null]])
  const congress = `Sáng 12/3/2021, Đảng bộ huyện Lâm Bình khai mạc Đại hội lần thứ X.\n\n${sentence}`
  expect(parse(congress).conclusions).toEqual([])
})
