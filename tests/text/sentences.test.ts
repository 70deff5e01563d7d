import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.js'
import { tokenize } from '../../src/text/tokenize.js'

const split = (text: string): string[] => {
  const tokens = tokenize(text)
  return sentencesOf(tokens, 0, tokens.count).map((s) => text.slice(s.start, s.end))
}

describe('sentences', () => {
  test.each([
    [['Sáng 19/7, TP. Vinh họp.', 'Dự họp có lãnh đạo các sở.']],
    [['PGS. TS. Lò Văn Ơn phát biểu.', 'Ông cảm ơn.']],
    [['Ông nói: “Phải làm ngay.”', 'Mọi người đồng ý.']],
    [['Kết quả đạt 3.500 ha.', '100% hộ có điện.']],
    [['Các xã, phường...', 'Hội nghị kết thúc.']],
    [['Họp xong.', 'Tại đây, ông ghi nhận.']],
    [['Công việc rất nhiều... nhưng đã xong.']],
    [['Ngày 19.7, UBND xã họp.']],
    [['Lãnh đạo xã trao quà cho các hộ', 'Phát biểu tại buổi lễ, ông cảm ơn.']],
    [['Cả làng trồng rừng', 'Thời gian qua, huyện đã hỗ trợ giống.']],
    [['Mọi người nghe ông phát biểu tại buổi lễ.']],
    [['Đập tràn xã Tân Lập.', 'Ảnh: Lò Mai/TTXVN', 'Sau buổi họp, các bên ký biên bản.']],
    [['Quang cảnh buổi họp.', 'Ảnh: VGP/Lò Hà', 'Phó Thủ tướng ghi nhận.']],
    [['Quang cảnh buổi họp (Ảnh: Lò Hà)', 'Ông Tạ Văn Sủng ghi nhận.']],
    [['Ảnh: Báo Quân đội nhân dân.']],
    [['Giao các xã, thị trấn… (trừ hai xã vùng cao) rà soát.']],
    [['1. Đẩy mạnh tuyên truyền.', '2. Tăng cường kiểm tra.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test('paragraphs run together by a comma are parted', () => {
    expect(split('Họp đã xong.,Tại cuộc họp, ông nói.')).toEqual(['Họp đã xong.', 'Tại cuộc họp, ông nói.'])
  })
})
