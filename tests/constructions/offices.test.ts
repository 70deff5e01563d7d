/** Offices of all kinds with names of all kinds, in every order in which they are printed. */
import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { misread } from './matrix.js'

const OFFICES = [
  'Chủ tịch UBND xã Tân Mỹ',
  'Phó Chủ tịch Thường trực UBND tỉnh',
  'Phó Bí thư Thường trực Thành ủy',
  'Trưởng Ban Tuyên giáo Tỉnh ủy',
  'Chánh Thanh tra tỉnh',
  'Viện trưởng Viện Kiểm sát nhân dân tỉnh',
  'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
  'Phó Cục trưởng Cục Quản lý dược',
  'Giám đốc Sở Lao động - Thương binh và Xã hội',
  'Giám đốc Sở Văn hóa, Thể thao và Du lịch',
  'Trưởng phòng Kinh tế - Hạ tầng',
  'Hiệu trưởng Trường THPT Chuyên Long Bình',
  'Bí thư Tỉnh đoàn',
  'Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
  'Chủ tịch HĐQT Công ty Cổ phần Cây Hồi',
  'Thứ trưởng Thường trực Bộ Ngoại giao',
  'Đại sứ Na Uy tại Việt Nam',
  'Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh Long Bình',
  'Trưởng ban Công tác Mặt trận khu dân cư số 5',
  'Đồn trưởng Đồn Biên phòng',
  'Quyền Giám đốc Sở Xây dựng',
  'nguyên Phó Chủ tịch UBND tỉnh',
]
const NAMES = ['Lò Văn Ơn', 'Đoàn Minh Sủng', 'Hà Thị Hồng Mị', 'Cồ Quốc Bình', "H'Yâu Niê"]
const ORDERS = {
  'office name': (office: string, name: string) => `${office} ${name}`,
  'name, office': (office: string, name: string) => `đồng chí ${name}, ${office}`,
  'name - office': (office: string, name: string) => `ông ${name} - ${office}`,
  'name (office)': (office: string, name: string) => `bà ${name} (${office})`,
}

test.each(Object.entries(ORDERS))('%s', (_, order) => {
  const missed = misread(OFFICES, NAMES, (office, name) => {
    const [chair] = parse(`Sáng 5/3/2024, tại hội trường, ${order(office, name)} chủ trì hội nghị về rừng.`).chairs
    const [guest] = parse(
      `Sáng 5/3/2024, UBND huyện Phú Lâm tổ chức hội nghị về rừng. Dự hội nghị có ${order(office, name)}; đại diện các phòng.`,
    ).attendees
    return [chair, guest].every((one) => one?.name === name && one.titles.map(({ text }) => text).join() === office)
  })
  expect(missed).toEqual([])
})
