import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('a place in the name', () => {
  test.each([
    [
      'Ngày 8/7, Đoàn giám sát của Ban Pháp chế HĐND tỉnh có buổi giám sát tại Công an huyện (CAH) Tân Hồng về việc thi hành án giai đoạn 2021 - 2023.',
      'buổi giám sát tại Công an huyện (CAH) Tân Hồng về việc thi hành án giai đoạn 2021 - 2023',
    ],
    ['Sáng 3/1, Tổng Bí thư Lò Văn Ơn thăm và làm việc tại tỉnh Hà Giang.', 'thăm và làm việc tại tỉnh Hà Giang'],
    [
      'Ngày 17/11, Bộ Chỉ huy Quân sự tỉnh tổ chức lễ truy điệu 12 liệt sĩ hy sinh tại Lào.',
      'lễ truy điệu 12 liệt sĩ hy sinh tại Lào',
    ],
    [
      'Ngày 17/11, Sở Y tế tổ chức cuộc họp về điều trị sốt xuất huyết tại nhà cho trẻ em.',
      'cuộc họp về điều trị sốt xuất huyết tại nhà cho trẻ em',
    ],
    [
      'Ngày 17/11, huyện Sông Hinh tổ chức hội nghị sơ kết phân loại rác tại nguồn.',
      'hội nghị sơ kết phân loại rác tại nguồn',
    ],
    // where one meets or goes
    ['Ngày 17/11, Sở Y tế tổ chức cuộc họp về sốt xuất huyết tại nhà văn hóa phường.', 'cuộc họp về sốt xuất huyết'],
    ['Ngày 17/11, Sở Y tế tổ chức cuộc họp về sốt xuất huyết tại Nhà Quốc hội.', 'cuộc họp về sốt xuất huyết'],
    [
      'Ngày 24/10, Hội LHPN tỉnh đã đến thăm, tặng quà các Mẹ Việt Nam anh hùng trên địa bàn huyện Sông Hinh.',
      'thăm, tặng quà các Mẹ Việt Nam anh hùng',
    ],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })
})
