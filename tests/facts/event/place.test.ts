import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

describe('where the event takes place', () => {
  test.each([
    ['Sáng 5/3, tại Hội trường huyện, UBND huyện Sông Hinh tổ chức hội nghị tổng kết.', 'Hội trường huyện'],
    [
      'Sáng 5/3, UBND huyện Sông Hinh tổ chức hội nghị tổng kết tại Nhà văn hóa (thị trấn Hai Riêng).',
      'Nhà văn hóa (thị trấn Hai Riêng)',
    ],
    [
      'Sáng 5/3, tại Trung tâm Hội nghị tỉnh, thành phố Tuy Hòa, Sở Y tế tổ chức lễ phát động.',
      'Trung tâm Hội nghị tỉnh, thành phố Tuy Hòa',
    ],
    ['Ngày hội việc làm diễn ra sáng 5/3 tại sân vận động huyện Sông Hinh.', 'sân vận động huyện Sông Hinh'],
    ['Ngày 5/3, đồng chí Lò Văn Ơn, Bí thư Huyện ủy đã đến xã Ea Bá kiểm tra công tác phòng, chống hạn.', 'xã Ea Bá'],
    // who holds it is no wider place
    ['Ngày 5/3, tại Chùa Cổ Am, xã Cổ Am tổ chức lễ hội xuân.', 'Chùa Cổ Am'],
  ])('%s', (text, place) => {
    expect(parse(text).location?.text).toBe(place)
  })
})

describe('no place', () => {
  test.each([
    'Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết. Tại hội nghị, các đại biểu thảo luận sôi nổi.',
    'Ngày 5/3, Đại sứ quán Lào tại Việt Nam tổ chức lễ kỷ niệm Quốc khánh.',
    'Theo phóng viên thường trú tại Lào, ngày 5/3, Bộ Y tế tổ chức hội nghị về sốt rét.',
    'Ngày 5/3, Sở Y tế tổ chức hội nghị tổng kết. Ông Ơn từng công tác tại Sở Tài chính.',
  ])('%s', (text) => {
    expect(parse(text).location).toBeNull()
  })
})
