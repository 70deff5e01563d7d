/** What tells whose the words before it are: "Đó là yêu cầu của ...", "... khẳng định như vậy tại ...". */
import { describe, expect, test } from 'vitest'
import { QUYEN, read } from './read.js'

const SAID = 'Các xã phải giữ rừng non ngay từ vụ này.'

describe('the words before are theirs of whom it is told behind', () => {
  test.each([
    ['that is', 'Đó là yêu cầu của đồng chí Ma Thế Quyền tại hội nghị.'],
    ['this is', 'Đây là chỉ đạo của Chủ tịch UBND huyện Ma Thế Quyền tại hội nghị.'],
    ['one among several', 'Đó là một trong những nội dung quan trọng được ông Ma Thế Quyền nhấn mạnh tại hội nghị.'],
    ['so', 'Đồng chí Ma Thế Quyền khẳng định như vậy tại hội nghị.'],
    ['this', 'Đồng chí Ma Thế Quyền nhấn mạnh điều này tại hội nghị.'],
    ['the order above', 'Chủ tịch UBND huyện Ma Thế Quyền đưa ra yêu cầu trên khi kết luận hội nghị.'],
    ['in the passive', 'Yêu cầu trên được ông Ma Thế Quyền đưa ra tại hội nghị.'],
  ])('%s', (_, reference) => {
    const expected = [{ text: SAID, kind: 'directive', speaker: QUYEN }]
    expect(read(`${SAID} ${reference}`)).toEqual(expected)
    expect(read(`${SAID}\n\n${reference}`)).toEqual(expected)
  })

  test.each([
    ['with a dash', '“Các xã phải giữ rừng non ngay từ vụ này” - đó là yêu cầu của ông Ma Thế Quyền tại hội nghị.'],
    [
      'what was said often',
      '“Các xã phải giữ rừng non ngay từ vụ này” là ý được ông Ma Thế Quyền nhắc lại nhiều lần trong hội nghị.',
    ],
    ['without a mark', 'Giữ rừng non ngay từ vụ này là yêu cầu của ông Ma Thế Quyền đối với các xã tại hội nghị.'],
  ])('in the same sentence: %s', (_, text) => {
    expect(read(text)).toEqual([{ text, kind: 'directive', speaker: QUYEN }])
  })
})

describe('the words before are nobody’s yet', () => {
  test.each([
    ['what is always asked', 'Các xã phải giữ rừng non ngay từ vụ này. Đây là yêu cầu của Luật Lâm nghiệp.', 0],
    ['facts', 'Vụ trước các xã trồng 120 ha. Thông tin trên được ông Ma Thế Quyền cho biết tại hội nghị.', 0],
    [
      'another speaker has said it',
      'Bà Lý Thị Pàn, hộ dân xã Nà Co cho biết vụ trước trồng 2 ha. Ông Ma Thế Quyền nhấn mạnh điều này tại hội nghị.',
      0,
    ],
  ])('%s', (_, text, many) => {
    expect(read(text)).toHaveLength(many)
  })

  test('what comes behind is told by the article', () => {
    const behind = 'Rừng của huyện chưa được quan tâm đúng mức từ nhiều năm nay.'
    expect(read(`${SAID} Đó là yêu cầu của đồng chí Ma Thế Quyền tại hội nghị.\n\n${behind}`)).toHaveLength(1)
  })
})
