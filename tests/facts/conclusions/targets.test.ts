/** Targets told without a word of duty, behind one that has it; and figures of what was reached. */
import { describe, expect, test } from 'vitest'
import { QUYEN, read } from './read.js'

const ASKED = 'Phát biểu tại hội nghị, ông Ma Thế Quyền đề nghị các xã phấn đấu trồng mới đạt khoảng 300 ha rừng.'
const behind = (sentence: string) => read(`${ASKED} ${sentence}`).slice(1)

describe('targets go on', () => {
  test.each([
    'Tỷ lệ cây sống trên 90% và giữ được rừng non.',
    'Thu nhập bình quân đạt 60 triệu đồng; ít nhất 3 xã đạt chuẩn nông thôn mới.',
    'Ngoài ra, tổng sản lượng gỗ khai thác trên 15.000 m3.',
  ])('%s', (sentence) => {
    expect(behind(sentence)).toContainEqual({ text: sentence, kind: 'directive', speaker: QUYEN })
  })

  test('one behind another', () => {
    expect(behind('Diện tích quế đạt 120 ha. Tỷ lệ cây sống trên 90%.').length).toBe(2)
  })
})

describe('what was reached is told', () => {
  test.each([
    'Tỷ lệ cây sống hiện là 82%.',
    'Sản lượng gỗ tăng 12% so với cùng kỳ.',
    'Tổng diện tích rừng đã trồng là 1.200 ha.',
  ])('%s', (sentence) => {
    expect(behind(sentence)).toEqual([])
  })

  test('with no target before it', () => {
    const told = 'Phát biểu tại hội nghị, ông Ma Thế Quyền đề nghị các xã giữ rừng. Tỷ lệ cây sống trên 90%.'
    expect(read(told)).toHaveLength(1)
  })
})
