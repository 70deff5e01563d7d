import { describe, expect, test } from 'vitest'
import { parse } from '../../../../src/index.js'

const nameOf = (text: string): string | undefined => parse(text).event?.text

describe('a place in the name', () => {
  test.each([
    // where a feast is held, by its number; its kind stays
    ['Sáng 5/3, bà Hà Thị Mị dự Ngày hội Đoàn kết ở khu phố 5, phường Lim.', 'Ngày hội Đoàn kết'],
    ['Sáng 5/3, xã Cổ Am tổ chức Ngày hội Đoàn kết ở khu dân cư.', 'Ngày hội Đoàn kết ở khu dân cư'],
    // where it happened, or is grown
    [
      'Trưa 5/3, UBND huyện Phú Lâm tổ chức cuộc họp về vụ cháy xảy ra tại chợ Mây.',
      'cuộc họp về vụ cháy xảy ra tại chợ Mây',
    ],
    [
      'Trưa 5/3, Viện Cây chè tổ chức hội thảo về giống lim trồng tại Bản Mây.',
      'hội thảo về giống lim trồng tại Bản Mây',
    ],
    // a region is too wide to meet at
    [
      'Trưa 5/3, Viện Cây chè tổ chức hội thảo về xuất khẩu hồi tại Tây Nguyên.',
      'hội thảo về xuất khẩu hồi tại Tây Nguyên',
    ],
    ['Trưa 5/3, Viện Cây chè tổ chức hội thảo về xuất khẩu hồi tại huyện Phú Lâm.', 'hội thảo về xuất khẩu hồi'],
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
