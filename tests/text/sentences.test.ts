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
    [['Gỗ bán sang châu Á.', 'Huyện có ba xưởng.']],
    [['Thu ngân sách tăng trong quý I.', 'Huyện ghi nhận.']],
    [['Ông Lò V. Ơn dự họp.']],
    [['Đến dự có NCS. Lò Văn Ơn, NGND. Cù Thị Nhạn.']],
    [['Chủ tịch Hội đồng trường kiêm Phó Bí thư Đảng ủy Lò Văn Ơn nhấn mạnh.']],
    [['Dồn sức cho vụ xuân', 'Theo bà Nhạn, xã còn thiếu giống.']],
    [['Ông Tạ Văn Sủng và Chủ tịch UBND huyện Tân Mây', 'Tuy nhiên, nhiều hộ còn thiếu nước.']],
    [['“Không để ai đói”', 'Cũng tại buổi họp, xã chia gạo.']],
    [['Quang cảnh buổi lễ (ảnh L.H)', 'Xác định rõ việc phải làm, xã chia tổ.']],
    [['Sông Hinh mùa lũ (Ảnh: LH)', '“Phải làm ngay”, ông nói.']],
    [['Đập tràn Tân Lập.', 'Ảnh minh họa: Internet', 'Sau buổi họp, các bên ký biên bản.']],
    [['Xã vui cùng bà con', '* Chiều cùng ngày, đoàn về huyện.']],
    [['*Bà con nhận quà*', 'Trận lũ làm đổ ba cầu.']],
    [['Đưa cầu mới vào dùng', 'Phó Chủ tịch UBND huyện Cù Thị Nhạn cho biết, cầu dài ba mươi mét.']],
    [['Mong có thêm trường học', 'Ông Tạ Văn Sủng cũng đề nghị tỉnh mở đường.']],
    [['Xã làm nhiều việc cho TP.', 'Tuy nhiên, vẫn còn hộ nghèo.']],
    [['Đó là bài học cho TP.', '“Phải làm ngay”, ông nói.']],
    [['Đại hội họp lần thứ X.', 'Mọi người vui mừng.']],
    [['Tại buổi họp sáng nay Phó Chủ tịch UBND huyện cho biết cầu dài ba mươi mét.']],
    [['Mọi người vui mừng nghe lời Chủ tịch UBND huyện khẳng định sẽ mở đường.']],
    [['Dân các xã vùng cao mong Chủ tịch UBND tỉnh ghi nhận.']],
    [['Đoàn xe về đến TP. Vinh lúc sáng sớm.']],
    [['Phòng Theo dõi thi hành pháp luật họp.']],
    [['Cuộc thi Theo dòng lịch sử khép lại.']],
    [['Ông nêu: "Đây là việc khó."', 'Mọi người nghe.']],
    [['Bản tin Trong nước ra mỗi ngày.']],
    [['Ủy ban Công tác Đặc biệt Mường Sa tặng quà.']],
    [['Ông Lò Văn Tại hứa sửa đường.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  test.each([
    ['Đường đã xong ở các xã.Tại đây, ông ghi nhận.', 2],
    ['Đường mang tên Tạ Văn Sủng.Huyện đã cắm biển.', 2],
    ['Ông nói: “Phải làm ngay”.Trước hội nghị, huyện đã kiểm tra.', 2],
    ['Huyện sửa cầu, mở đường...Chủ tịch huyện yêu cầu làm ngay.', 2],
    ['Đoàn đi Mường Lò...Mù Cang rồi về.', 1],
    ['Hội nghị họp ở tp.Vinh và q.Tân Lập.', 1],
    ['Ông Lò V.Ơn dự họp.', 1],
  ])('without a space: %s', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  test('paragraphs run together by a comma are parted', () => {
    expect(split('Họp đã xong.,Tại cuộc họp, ông nói.')).toEqual(['Họp đã xong.', 'Tại cuộc họp, ông nói.'])
  })
})
