/** What is said to the press beside an event, and what only sounds so. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'
import { QUYEN, read } from './read.js'

const ASKED = 'Phát biểu tại hội nghị, ông Ma Thế Quyền yêu cầu các xã giữ rừng. '

describe('beside the event', () => {
  test.each([
    'Trao đổi với phóng viên, ông Ma Thế Quyền nhấn mạnh thời gian tới huyện cần trồng thêm rừng.',
    'Khi trả lời báo chí, ông Ma Thế Quyền cho rằng các xã phải chủ động hơn.',
    'Trao đổi với VOV chiều 13/3, ông Ma Thế Quyền cho rằng các xã phải trồng bù ngay.',
    'Bên lề hội nghị, ông Ma Thế Quyền đề nghị các hộ ký cam kết.',
    'Chia sẻ nhanh với Báo Lâm Bình, ông Ma Thế Quyền mong muốn có thêm doanh nghiệp trồng quế.',
  ])('%s', (sentence) => {
    expect(read(`${ASKED}${sentence} Đồng thời, tăng cường tuần tra.`)).toHaveLength(1)
  })
})

describe('at the event', () => {
  test('talk with whoever reports at it', () => {
    const sentence = 'Trao đổi với các báo cáo viên, ông Ma Thế Quyền đề nghị nói ngắn gọn, dễ hiểu.'
    expect(read(sentence)).toEqual([{ text: sentence, kind: 'directive', speaker: QUYEN }])
  })

  test('at a press conference the press is the event', () => {
    const text =
      'Sáng 12/3/2021, Văn phòng Chính phủ họp báo thường kỳ. Ông Mai Đức Lập, người phát ngôn Chính phủ chủ trì.\n\nTrả lời phóng viên, ông Mai Đức Lập khẳng định Chính phủ sẽ xử lý nghiêm các vi phạm.'
    expect(parse(text).conclusions).toHaveLength(1)
  })

  test('an event held to present something', () => {
    const text =
      'Lâm Bình giới thiệu sản phẩm quế\n\nPhát biểu tại phiên họp giới thiệu sản phẩm quế do Sở Công Thương tổ chức sáng 12/3/2021, Thứ trưởng Bộ Công Thương Mai Đức Lập khẳng định quế Lâm Bình có chỗ đứng vững vàng.'
    expect(parse(text).conclusions.map(({ kind }) => kind)).toEqual(['assessment'])
  })
})

test('an office and the last two words of a name call a speaker', () => {
  const sentence = '“Những việc chưa làm được, năm nay huyện cam kết làm xong”, Chủ tịch Thế Quyền nói.'
  expect(read(ASKED + sentence).slice(1)).toEqual([{ text: sentence, kind: 'decision', speaker: QUYEN }])
})

describe('what was given is no order', () => {
  test.each([
    'Sáng 12/3/2021, tổ công tác làm việc với huyện về những việc do Chính phủ, Thủ tướng Chính phủ giao cho huyện.',
    'Về 12 nhiệm vụ Chủ tịch UBND huyện giao (trong đó 3 việc quá hạn), các xã báo cáo chi tiết.',
    'Các xã đã làm xong những việc Chủ tịch UBND huyện giao.',
  ])('%s', (sentence) => {
    expect(read(sentence).filter(({ text }) => text === sentence)).toEqual([])
  })

  test('giving it is', () => {
    const sentence = 'Chủ tịch UBND huyện giao Hạt Kiểm lâm kiểm tra các bãi gỗ.'
    expect(read(sentence)).toMatchObject([{ text: sentence, kind: 'directive' }])
  })
})

test('a paragraph that has lost its last stop is none of a photo', () => {
  const said = 'Ông Ma Thế Quyền yêu cầu các xã không được chủ quan. Ông cũng đề nghị các hộ ký cam kết giữ rừng'
  expect(read(`${said}\n\nHội nghị kết thúc lúc 11 giờ.`)).toHaveLength(2)
})
