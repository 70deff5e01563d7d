import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const organizers = (text: string): string[] => parse(text).organizers.map((organization) => organization.text)

describe('who holds the event', () => {
  test.each([
    ['Sáng 5/3, UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', ['UBND huyện Sông Hinh']],
    ['Ngày 5/3, xã Ea Bá long trọng tổ chức lễ hội xuân.', ['xã Ea Bá']],
    [
      'Ngày 5/3, Sở Y tế phối hợp với Hội Đông y tỉnh tổ chức hội thảo về cây thuốc nam.',
      ['Sở Y tế', 'Hội Đông y tỉnh'],
    ],
    [
      'Ngày 5/3, Huyện ủy, HĐND, UBND huyện Sông Hinh tổ chức lễ kỷ niệm ngày giải phóng.',
      ['Huyện ủy', 'HĐND', 'UBND huyện Sông Hinh'],
    ],
    ['Hội thi nấu ăn do Công đoàn huyện tổ chức diễn ra sáng 5/3.', ['Công đoàn huyện']],
    [
      'Ngày 5/3 diễn ra lễ hội đua thuyền trên sông Ba. Lễ hội do UBND huyện Sông Hinh chủ trì, phối hợp với Sở Du lịch tổ chức.',
      ['UBND huyện Sông Hinh', 'Sở Du lịch'],
    ],
    // the superior unit and the wider place belong to the body
    [
      'Ngày 5/3, Trung tâm Công nghệ thông tin, Sở Y tế tổ chức tập huấn bệnh án điện tử.',
      ['Trung tâm Công nghệ thông tin, Sở Y tế'],
    ],
    // the side that goes
    [
      'Chiều 5/3, Đoàn công tác của Tỉnh ủy do đồng chí Lò Văn Ơn, Bí thư Tỉnh ủy dẫn đầu đã làm việc với Huyện ủy Sông Hinh.',
      ['Đoàn công tác của Tỉnh ủy'],
    ],
    ['Ngày 5/3, Trường THPT Lê Thành Phương tổ chức lễ khai giảng năm học mới.', ['Trường THPT Lê Thành Phương']],
  ])('%s', (text, expected) => {
    expect(organizers(text)).toEqual(expected)
  })
})

describe('nobody', () => {
  test.each([
    'Chiều 5/3, ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì hội nghị tổng kết.',
    'Sáng 5/3, hội nghị tổng kết công tác khuyến nông diễn ra tại thị trấn Hai Riêng.',
    'Ngày 5/3, đồng chí Lò Văn Ơn, Bí thư Huyện ủy làm việc với Sở Y tế.',
  ])('%s', (text) => {
    expect(organizers(text)).toEqual([])
  })
})
