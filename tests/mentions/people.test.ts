import { describe, expect, test } from 'vitest'
import { findPeople } from '../../src/index.js'
import { readTitle } from '../../src/mentions/titles.js'
import { namesOf, peopleOf, readerOf, type PersonRow } from './mentions.js'

describe('a deputy before the name', () => {
  test.each<[text: string, name: string, titles: string[]]>([
    ['Đại biểu Lò Văn Pấng (đoàn Sa Lũng) đề nghị làm rõ.', 'Lò Văn Pấng', ['Đại biểu']],
    ['Theo đại biểu Cù Thị Nhạn, dự thảo còn thiếu.', 'Cù Thị Nhạn', ['đại biểu']],
    ['ĐB Cù Thị Nhạn đề nghị giữ nguyên.', 'Cù Thị Nhạn', ['ĐB']],
    ['Các đại biểu Lò Văn Pấng, Cù Thị Nhạn đề nghị giữ nguyên.', 'Lò Văn Pấng', []],
  ])('%s', (text, name, titles) => {
    const [person] = findPeople(text)
    expect(person?.name).toBe(name)
    expect(person?.titles.map((title) => title.text)).toEqual(titles)
  })
})

test('the branch of a bank in an office, not a name', () => {
  const [person, ...more] = findPeople('Ông Lò Văn Pấng – Phó Giám đốc Lotusbank Chi nhánh Sa Lũng.')
  expect(person?.titles.map((title) => title.text)).toEqual(['Phó Giám đốc Lotusbank Chi nhánh Sa Lũng'])
  expect(more).toEqual([])
})

describe('for whom somebody speaks', () => {
  test.each<[text: string, titles: string[]]>([
    ['Thay mặt Đảng ủy, thủ trưởng Bộ Quốc phòng, Đại tướng Lò Văn Pấng biểu dương đơn vị.', []],
    ['Thay mặt Đảng ủy, thủ trưởng Bộ Quốc phòng, Thứ trưởng Lò Văn Pấng biểu dương đơn vị.', ['Thứ trưởng']],
    ['Thay mặt Đảng ủy, Ban Giám đốc Sở, Phó Chủ tịch UBND tỉnh Lò Văn Pấng biểu dương.', ['Phó Chủ tịch UBND tỉnh']],
    ['Tư lệnh Quân khu II, trung tướng Lò Văn Pấng biểu dương đơn vị.', ['Tư lệnh Quân khu II']],
  ])('%s', (text, titles) => {
    const person = findPeople(text).find(({ name }) => name === 'Lò Văn Pấng')
    expect(person?.titles.map((title) => title.text)).toEqual(titles)
  })
})

test('an office directly before a name is not that of who stands before "là"', () => {
  expect(
    findPeople('Cùng đi với ông Lò Văn Pấng là Phó Trưởng ban Cù Thị Nhạn.').map(({ titles }) =>
      titles.map((title) => title.text),
    ),
  ).toEqual([[], ['Phó Trưởng ban']])
})

describe('an office taken', () => {
  test.each<[text: string, titles: string[]]>([
    ['Ông Lò Văn Pấng tiếp tục giữ cương vị Chủ tịch Hội Làm vườn.', ['Chủ tịch Hội Làm vườn']],
    ['Ông Lò Văn Pấng đến từ đơn vị chủ đầu tư.', []],
    [
      'Ông Lò Văn Pấng, Trưởng phòng Nghiệp vụ Y - được điều động đến công tác tại Trung tâm Y tế tỉnh, giữ chức Giám đốc Trung tâm.',
      ['Trưởng phòng Nghiệp vụ Y', 'Giám đốc Trung tâm'],
    ],
    ['Hội nghị bầu đồng chí Lò Văn Pấng là Chủ tịch Hội Làm vườn.', ['Chủ tịch Hội Làm vườn']],
    ['Năm 2015, ông Lò Văn Pấng trở thành Tổng Giám đốc Công ty Hải Long.', ['Tổng Giám đốc Công ty Hải Long']],
    ['Ông Lò Văn Pấng đảm nhận vai trò Chủ tịch Hội Làm vườn.', ['Chủ tịch Hội Làm vườn']],
    ['Ông Lò Văn Pấng, một thành viên của Liên minh Nông trại, cho biết.', ['thành viên của Liên minh Nông trại']],
    ['Ông Lò Văn Pấng được giao chức vụ Trưởng ban Kiểm tra.', ['Trưởng ban Kiểm tra']],
    [
      'Đề tài do ông Lò Văn Pấng, Phó Hiệu trưởng Đại học Y Hà Nội làm chủ nhiệm.',
      ['Phó Hiệu trưởng Đại học Y Hà Nội'],
    ],
    ['Xã xét nhiệm vụ đại biểu Quốc hội với ông Lò Văn Pấng.', []],
    ['Ông Lò Văn Pấng, nguyên là Trưởng khoa Dược, phát biểu.', ['nguyên là Trưởng khoa Dược']],
    ['Ông Lò Văn Pấng, Bí thư Huyện ủy nhiệm kỳ 2020 - 2025, phát biểu.', ['Bí thư Huyện ủy']],
    ['Ông Lò Văn Pấng, Bí thư Huyện ủy khóa XX, nhiệm kỳ 2020 - 2025, phát biểu.', ['Bí thư Huyện ủy khóa XX']],
    ['Ông Lò Văn Pấng, chuyên gia kỹ thuật Dự án Cây Hồi, phát biểu.', ['chuyên gia kỹ thuật Dự án Cây Hồi']],
    [
      'Ông Lò Văn Pấng, cán bộ Khoa Sinh học, Trường Đại học Lâm sinh, phát biểu.',
      ['cán bộ Khoa Sinh học, Trường Đại học Lâm sinh'],
    ],
    [
      'Ông Lò Văn Pấng, Viện trưởng Viện Chè đồng thời là Chủ tịch Hội Trồng chè, phát biểu.',
      ['Viện trưởng Viện Chè', 'Chủ tịch Hội Trồng chè'],
    ],
    [
      'Viện trưởng Viện Chè, cũng là Chủ tịch Hội Trồng chè Lò Văn Pấng phát biểu.',
      ['Viện trưởng Viện Chè', 'Chủ tịch Hội Trồng chè'],
    ],
    ['Ông Lò Văn Pấng, Viện trưởng Viện Chè, đồng thời nêu ba việc.', ['Viện trưởng Viện Chè']],
    ['Phó Phát ngôn Bộ Ngoại giao Lò Văn Pấng phát biểu.', ['Phó Phát ngôn Bộ Ngoại giao']],
    ['Giám đốc Sở Thông tin và Truyền thông (TT-TT-TT) Lò Văn Pấng nói.', ['Giám đốc Sở Thông tin và Truyền thông']],
    ['Ông Lò Văn Pấng, Thứ trưởng Bộ Văn hóa (Bộ VH), phát biểu.', ['Thứ trưởng Bộ Văn hóa']],
    ['Ông Lò Văn Pấng, Giám đốc Trung tâm Giống cây ăn quả phát biểu.', ['Giám đốc Trung tâm Giống cây ăn quả']],
    ['Ông Lò Văn Pấng, Trưởng Ban Chỉ đạo 217/CP, phát biểu.', ['Trưởng Ban Chỉ đạo 217/CP']],
    ['Ông Lò Văn Pấng, Tư lệnh Sư đoàn 9, Quân khu 4, phát biểu.', ['Tư lệnh Sư đoàn 9, Quân khu 4']],
    ['Ông Lò Văn Pấng, hàm Vụ trưởng Vụ Pháp chế, phát biểu.', ['hàm Vụ trưởng Vụ Pháp chế']],
    ['Ông Lò Văn Pấng, tân Phó Bí thư Huyện ủy, phát biểu.', ['Phó Bí thư Huyện ủy']],
    ['Ông Lò Văn Pấng, Chủ tịch Hội Nông dân TP Cần Thơ lo ngại về giá.', ['Chủ tịch Hội Nông dân TP Cần Thơ']],
    ['Ông Lò Văn Pấng, Chủ tịch UBND xã Tân Mỹ trồng cây.', ['Chủ tịch UBND xã Tân Mỹ']],
    [
      'Ông Lò Văn Pấng, Giám đốc Công ty Trách nhiệm hữu hạn Hải Long.',
      ['Giám đốc Công ty Trách nhiệm hữu hạn Hải Long'],
    ],
    [
      'Ông Lò Văn Pấng, Trưởng phòng Nghiệp vụ 2, Thanh tra Bộ Y tế, phát biểu.',
      ['Trưởng phòng Nghiệp vụ 2, Thanh tra Bộ Y tế'],
    ],
    [
      'Ông Lò Văn Pấng, Trưởng Ban Chỉ đạo kiểm kê rừng năm 2017 tỉnh Sơn La, phát biểu.',
      ['Trưởng Ban Chỉ đạo kiểm kê rừng năm 2017 tỉnh Sơn La'],
    ],
    [
      'Ông Lò Văn Pấng, Trưởng Ban Tổ chức cuộc thi viết về nghề y phát biểu.',
      ['Trưởng Ban Tổ chức cuộc thi viết về nghề y'],
    ],
    [
      'Ông Lò Văn Pấng, Trưởng Ban Chỉ đạo Lễ mở cửa rừng Sa Lũng đã phát biểu.',
      ['Trưởng Ban Chỉ đạo Lễ mở cửa rừng Sa Lũng'],
    ],
    ['Ông Lò Văn Pấng, Trưởng Ban Tổ chức nhận xét.', ['Trưởng Ban Tổ chức']],
    [
      'Ông Lò Văn Pấng, Trưởng Đại diện Quỹ Nhi đồng Liên hợp quốc (UNICEF) tại Lào.',
      ['Trưởng Đại diện Quỹ Nhi đồng Liên hợp quốc (UNICEF) tại Lào'],
    ],
    ['Ông Lò Văn Pấng, Phó Hiệu trưởng Đại học Y Hà Nội, phát biểu.', ['Phó Hiệu trưởng Đại học Y Hà Nội']],
    ['Ông Lò Văn Pấng, Phó Bí thư Đảng ủy các cơ quan Đảng tỉnh.', ['Phó Bí thư Đảng ủy các cơ quan Đảng tỉnh']],
  ])('%s', (text, titles) => {
    const people = findPeople(text)
    expect(people).toHaveLength(1)
    expect(people[0]?.titles.map((title) => title.text)).toEqual(titles)
  })
})

describe('an office beside somebody of another', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    [
      'Trao quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế cho ông Lò Văn Pấng.',
      [null, 'Giám đốc Sở Y tế'],
      ['Lò Văn Pấng', 'Giám đốc Sở Y tế'],
    ],
    [
      'Công bố quyết định bổ nhiệm Phó Giám đốc Sở Y tế đối với bà Cù Thị Nhạn.',
      [null, 'Phó Giám đốc Sở Y tế'],
      ['Cù Thị Nhạn', 'Phó Giám đốc Sở Y tế'],
    ],
    ['Giám đốc Sở Y tế trao hoa cho ông Lò Văn Pấng.', [null, 'Giám đốc Sở Y tế'], ['Lò Văn Pấng']],
    [
      'Thừa ủy quyền Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Pấng trao huân chương.',
      [null, 'Chủ tịch nước'],
      ['Lò Văn Pấng', 'Bí thư Tỉnh ủy'],
    ],
    [
      'Trao đổi với Phó Thủ tướng, Chủ tịch UBND tỉnh Lò Văn Pấng nêu hai việc.',
      [null, 'Phó Thủ tướng'],
      ['Lò Văn Pấng', 'Chủ tịch UBND tỉnh'],
    ],
    [
      'Trả lời Giám đốc Công ty Lotus, Thủ tướng Lò Văn Pấng nêu hai việc.',
      [null, 'Giám đốc Công ty Lotus'],
      ['Lò Văn Pấng', 'Thủ tướng'],
    ],
    [
      'Dự lễ có ông Lò Văn Pấng và bà Cù Thị Nhạn, nguyên Trưởng khoa Dược.',
      ['Lò Văn Pấng', 'nguyên Trưởng khoa Dược'],
      ['Cù Thị Nhạn', 'nguyên Trưởng khoa Dược'],
    ],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

describe('an honorific before the name', () => {
  test.each<[text: string, name: string, honorific: string]>([
    ['Hôm qua, ông Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng', 'ông'],
    ['Bà Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'Bà'],
    ['Đồng chí Lò Văn Pấng phát biểu.', 'Lò Văn Pấng', 'Đồng chí'],
    ['đ/c Lò Văn Pấng phát biểu.', 'Lò Văn Pấng', 'đ/c'],
    ['Đ.c Lò Văn Pấng phát biểu.', 'Lò Văn Pấng', 'Đ.c'],
    ['Ngài Olaf Brenner phát biểu.', 'Olaf Brenner', 'Ngài'],
    ['Đại tá Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng', 'Đại tá'],
    ['Thiếu tướng Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng', 'Thiếu tướng'],
    ['Đồng chí Đại tá Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng', 'Đồng chí Đại tá'],
    ['PGS.TS Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'PGS.TS'],
    ['PGS. TS. Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'PGS. TS.'],
    ['GS,TS Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'GS,TS'],
    ['ThS.BS Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'ThS.BS'],
    ['Ông Tiến sĩ Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng', 'Ông Tiến sĩ'],
    ['TS.GVC Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', 'TS.GVC'],
    ['Hòa thượng Thích Quảng Lương phát biểu.', 'Thích Quảng Lương', 'Hòa thượng'],
  ])('%s', (text, name, honorific) => {
    const [person, ...others] = findPeople(text)
    expect(others).toEqual([])
    expect([person?.name, person?.honorific]).toEqual([name, honorific])
    expect(person?.text).toBe(`${honorific} ${name}`)
  })
})

describe('offices before and behind the name, with every separator', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    ['Bí thư Huyện ủy Lò Văn Pấng phát biểu.', ['Lò Văn Pấng', 'Bí thư Huyện ủy']],
    ['Giám đốc Sở Y tế - Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Giám đốc Sở Y tế']],
    ['Giám đốc Sở Y tế: Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Giám đốc Sở Y tế']],
    ['Giám đốc Lotus Air - Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Giám đốc Lotus Air']],
    ['ông Tạ Văn Sủng - CT HĐQT Công ty Hải Long phát biểu.', ['Tạ Văn Sủng', 'CT HĐQT Công ty Hải Long']],
    ['ông Tạ Văn Sủng - BT Chi bộ, CT UBMTTQ xã phát biểu.', ['Tạ Văn Sủng', 'BT Chi bộ', 'CT UBMTTQ xã']],
    ['ông Tạ Văn Sủng, CT 135 của xã còn dang dở.', ['Tạ Văn Sủng']],
    ['ông Tạ Văn Sủng UVBTV phát biểu.', ['Tạ Văn Sủng', 'UVBTV']],
    ['ông Tạ Văn Sủng - Phó HT phát biểu.', ['Tạ Văn Sủng', 'Phó HT']],
    ['Mr. Olaf Brenner - CEO Công ty Hải Long phát biểu.', ['Olaf Brenner', 'CEO Công ty Hải Long']],
    [
      'bà Cù Thị Nhạn – Giám đốc Lotus Media; ông Tạ Văn Sủng (Founder Mây Studio) phát biểu.',
      ['Cù Thị Nhạn', 'Giám đốc Lotus Media'],
      ['Tạ Văn Sủng', 'Founder Mây Studio'],
    ],
    ['bà Cù Thị Nhạn, Thủ tướng Olaf Brenner cùng dự.', ['Cù Thị Nhạn'], ['Olaf Brenner', 'Thủ tướng']],
    ['bà Cù Thị Nhạn, Giám đốc Tạ Văn Sủng cùng dự.', ['Cù Thị Nhạn'], ['Tạ Văn Sủng', 'Giám đốc']],
    ['Giám đốc Sở Y tế, Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Giám đốc Sở Y tế']],
    ['ông Juan de la Serna, Đại sứ Tây Ban Nha phát biểu.', ['Juan de la Serna', 'Đại sứ Tây Ban Nha']],
    [
      'ông Tạ Văn Sủng, Đặc phái viên của Tổng Bí thư Lò Văn Pấng phát biểu.',
      ['Tạ Văn Sủng', 'Đặc phái viên của Tổng Bí thư Lò Văn Pấng'],
    ],
    [
      'ông Tạ Văn Sủng - Trưởng cơ quan đại diện thương mại tại Lào phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng cơ quan đại diện thương mại tại Lào'],
    ],
    ['ông Tạ Văn Sủng, Bí thư Huyện ủy kể lại.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['Đồng chí Mè Văn Hom, Bí thư Huyện ủy phát biểu.', ['Mè Văn Hom', 'Bí thư Huyện ủy']],
    ['ÔNG TẠ VĂN SỦNG PHÁT BIỂU TẠI HỘI NGHỊ', ['TẠ VĂN SỦNG']],
    ['Giám đốc Sở Y tế Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Giám đốc Sở Y tế']],
    ['ông Tạ Văn Sủng, Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng - Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng – Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng-Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng -Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng (Bí thư Huyện ủy) phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng,Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'Bí thư Huyện ủy']],
    ['ông Tạ Văn Sủng, nguyên Bí thư Huyện ủy phát biểu.', ['Tạ Văn Sủng', 'nguyên Bí thư Huyện ủy']],
    ['bà Cù Thị Nhạn, quyền Giám đốc Sở Y tế phát biểu.', ['Cù Thị Nhạn', 'quyền Giám đốc Sở Y tế']],
    ['Thiếu tướng Tạ Văn Sủng, Phó Tư lệnh Quân khu 4 phát biểu.', ['Tạ Văn Sủng', 'Phó Tư lệnh Quân khu 4']],
    [
      'ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo tổng kết thi hành Luật Chợ phiên đã phát biểu.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo tổng kết thi hành Luật Chợ phiên'],
    ],
    [
      'ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển quốc gia, chủ trì hội nghị.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển quốc gia'],
    ],
    [
      'ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển, tuyến giao thông ven biển (Ban Chỉ đạo), chủ trì hội nghị.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo các công trình cấp bách, dự án đê biển, tuyến giao thông ven biển'],
    ],
    [
      'ông Tạ Văn Sủng - Phó Giám đốc Sở Khoa học và Công nghệ (KH-CN), Tổ trưởng Tổ Thẩm định cho biết.',
      ['Tạ Văn Sủng', 'Phó Giám đốc Sở Khoa học và Công nghệ', 'Tổ trưởng Tổ Thẩm định'],
    ],
    [
      'Thứ trưởng Bộ Khoa học và Công nghệ (KH-CN) Tạ Văn Sủng đánh giá.',
      ['Tạ Văn Sủng', 'Thứ trưởng Bộ Khoa học và Công nghệ'],
    ],
    [
      'Đoàn gồm sáu người, trong đó ông Tạ Văn Sủng - Phó Chánh Thanh tra tỉnh là Trưởng đoàn.',
      ['Tạ Văn Sủng', 'Phó Chánh Thanh tra tỉnh', 'Trưởng đoàn'],
    ],
    [
      'Từ năm 1990 đến năm 1995, đồng chí Tạ Văn Sủng là Trưởng phòng Nội vụ huyện.',
      ['Tạ Văn Sủng'],
      [null, 'Trưởng phòng Nội vụ huyện'],
    ],
    ['ông Olaf D.Brenner - Giám đốc Công ty Lotus phát biểu.', ['Olaf D.Brenner', 'Giám đốc Công ty Lotus']],
    [
      'ông Olaf Brenner - Giám đốc Tư vấn LTM Lotus Trade Marketing GmbH bày tỏ vui mừng.',
      ['Olaf Brenner', 'Giám đốc Tư vấn LTM Lotus Trade Marketing GmbH'],
    ],
    [
      'ông Tạ Văn Sủng yêu cầu đình chỉ chức vụ Trưởng phòng Nội vụ huyện.',
      ['Tạ Văn Sủng'],
      [null, 'Trưởng phòng Nội vụ huyện'],
    ],
    [
      'ông Tạ Văn Sủng, Phó Ban Chỉ đạo Bộ Y tế về tham gia chống dịch quốc tế, chủ trì hội nghị.',
      ['Tạ Văn Sủng', 'Phó Ban Chỉ đạo Bộ Y tế về tham gia chống dịch quốc tế'],
    ],
    [
      'ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo các công trình cấp bách, đại diện các sở, dự hội nghị.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo các công trình cấp bách'],
    ],
    [
      'ông Tạ Văn Sủng, Trưởng Ban Chỉ đạo Tây Nguyên cho biết đã xong.',
      ['Tạ Văn Sủng', 'Trưởng Ban Chỉ đạo Tây Nguyên'],
    ],
    ['ông Tạ Văn Sủng, Bộ trưởng Bộ Quốc phòng kiểm tra, dặn dò thủy thủ.', ['Tạ Văn Sủng', 'Bộ trưởng Bộ Quốc phòng']],
    ['Bộ trưởng Bộ Công an Tô Hử đã đến.', ['Tô Hử', 'Bộ trưởng Bộ Công an']],
    ['Chủ tịch Trung Quốc Mạc Cận Sủng đã đến.', ['Mạc Cận Sủng', 'Chủ tịch Trung Quốc']],
    ['Chủ tịch UBND huyện Lò Văn Pấng về UBND xã Mường Pồn.', ['Lò Văn Pấng', 'Chủ tịch UBND huyện']],
    [
      'ông Tạ Văn Sủng, Chủ nhiệm Câu lạc bộ người Việt ở Bồ Đào Nha phát biểu.',
      ['Tạ Văn Sủng', 'Chủ nhiệm Câu lạc bộ người Việt ở Bồ Đào Nha'],
    ],
    ['Thủ tướng Tạ Văn Sủng và Phu nhân đã đến.', ['Tạ Văn Sủng', 'Thủ tướng'], [null, 'Phu nhân']],
    ['Thủ tướng chỉ đạo các bộ làm ngay.', [null, 'Thủ tướng']],
    ['ông Lò Văn Pấng, Chủ tịch UBND huyện tiếp công dân.', ['Lò Văn Pấng', 'Chủ tịch UBND huyện']],
    ['Thủ tướng Sok Rin thăm chợ.', ['Sok Rin', 'Thủ tướng']],
    ['Giám đốc Sở Y tế, bà Cù Thị Nhạn, cho biết đã xong.', ['Cù Thị Nhạn', 'Giám đốc Sở Y tế']],
    ['Phó chủ tịch UBND thành phố Cù Thị Mai Nhạn đã đến.', ['Cù Thị Mai Nhạn', 'Phó chủ tịch UBND thành phố']],
    [
      'Thượng tá Tạ Văn Sủng, Phó Cục trưởng, Cục Trang bị, Tổng cục Hậu cần (Bộ Công an) phát biểu.',
      ['Tạ Văn Sủng', 'Phó Cục trưởng, Cục Trang bị, Tổng cục Hậu cần (Bộ Công an)'],
    ],
    [
      'Tổng Giám đốc (TGĐ) Đài Truyền hình Việt Nam Tạ Văn Sủng phát biểu.',
      ['Tạ Văn Sủng', 'Tổng Giám đốc (TGĐ) Đài Truyền hình Việt Nam'],
    ],
    [
      'Chủ tịch Phòng Thương mại Nhật Bản (PTNB) Keiko Morita phát biểu.',
      ['Keiko Morita', 'Chủ tịch Phòng Thương mại Nhật Bản'],
    ],
    [
      'Chủ tịch Câu lạc bộ Thương gia Lotus Sri Lanka Olaf Brenner phát biểu.',
      ['Olaf Brenner', 'Chủ tịch Câu lạc bộ Thương gia Lotus Sri Lanka'],
    ],
    ['Chủ tịch Tập đoàn Wuko, Olaf Brenner đặt câu hỏi.', ['Olaf Brenner', 'Chủ tịch Tập đoàn Wuko']],
    ['Đ/c Tạ Văn Sủng phó chủ nhiệm UBKT Đảng ủy tới dự.', ['Tạ Văn Sủng', 'phó chủ nhiệm UBKT Đảng ủy']],
    [
      'Hiệu trưởng Trường THPT Phan Đình Phùng Cù Thị Nhạn phát biểu.',
      ['Cù Thị Nhạn', 'Hiệu trưởng Trường THPT Phan Đình Phùng'],
    ],
    [
      'TS. Cù Thị Nhạn, Trưởng khoa Y ĐH Nguyễn Tất Thành, phát biểu.',
      ['Cù Thị Nhạn', 'Trưởng khoa Y ĐH Nguyễn Tất Thành'],
    ],
    ['Giám đốc Bệnh viện Nguyễn Tri Phương dự lễ.', [null, 'Giám đốc Bệnh viện Nguyễn Tri Phương']],
    ['Giám đốc Bệnh viện Tạ Văn Sủng dự lễ.', ['Tạ Văn Sủng', 'Giám đốc Bệnh viện']],
    ['Giám đốc Sở Y tế Tạ Văn Sủng Tại hội nghị', ['Tạ Văn Sủng', 'Giám đốc Sở Y tế']],
    ['Phó Chủ tịch UBND huyện Sa Lũng Cù Thị Nhạn phát biểu.', ['Cù Thị Nhạn', 'Phó Chủ tịch UBND huyện Sa Lũng']],
    [
      'đồng chí Lò Văn Pấng, Phó Chủ tịch UBND huyện Sa Lũng, phát biểu.',
      ['Lò Văn Pấng', 'Phó Chủ tịch UBND huyện Sa Lũng'],
    ],
    [
      'Chánh Thanh tra Sở Lao động - Thương binh và Xã hội Cù Thị Nhạn phát biểu.',
      ['Cù Thị Nhạn', 'Chánh Thanh tra Sở Lao động - Thương binh và Xã hội'],
    ],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

describe('several offices of one person', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    [
      'đồng chí Lò Văn Pấng, Tỉnh ủy viên, Giám đốc Sở Nội vụ phát biểu.',
      ['Lò Văn Pấng', 'Tỉnh ủy viên', 'Giám đốc Sở Nội vụ'],
    ],
    [
      'đồng chí Lò Văn Pấng - Tỉnh ủy viên - Giám đốc Sở Nội vụ phát biểu.',
      ['Lò Văn Pấng', 'Tỉnh ủy viên', 'Giám đốc Sở Nội vụ'],
    ],
    [
      'đồng chí Lò Văn Pấng, Bí thư Đảng ủy kiêm Chủ tịch UBND xã phát biểu.',
      ['Lò Văn Pấng', 'Bí thư Đảng ủy', 'Chủ tịch UBND xã'],
    ],
    [
      'đồng chí Lò Văn Pấng, Bí thư Đảng ủy và là Chủ tịch HĐND xã phát biểu.',
      ['Lò Văn Pấng', 'Bí thư Đảng ủy', 'Chủ tịch HĐND xã'],
    ],
    [
      'Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy Cù Thị Nhạn phát biểu.',
      ['Cù Thị Nhạn', 'Ủy viên Ban Thường vụ', 'Trưởng Ban Dân vận Tỉnh ủy'],
    ],
    [
      'Tỉnh ủy viên, Bí thư Huyện ủy Tạ Văn Sủng và đồng chí Lò Văn Pấng, Chủ tịch UBND tỉnh phát biểu.',
      ['Tạ Văn Sủng', 'Tỉnh ủy viên', 'Bí thư Huyện ủy'],
      ['Lò Văn Pấng', 'Chủ tịch UBND tỉnh'],
    ],
    [
      'Dự họp có đồng chí Lò Văn Pấng; Bí thư Huyện ủy; Chủ tịch HĐND huyện; đồng chí Cù Thị Nhạn.',
      ['Lò Văn Pấng', 'Bí thư Huyện ủy', 'Chủ tịch HĐND huyện'],
      ['Cù Thị Nhạn'],
    ],
    [
      'Dự họp có các Phó Giám đốc Lò Văn Pấng, Cù Thị Nhạn, các trưởng phòng.',
      ['Lò Văn Pấng', 'Phó Giám đốc'],
      ['Cù Thị Nhạn', 'Phó Giám đốc'],
    ],
    [
      'Các đại biểu HĐND tỉnh Lò Văn Pấng, Cù Thị Nhạn tiếp xúc cử tri.',
      ['Lò Văn Pấng', 'đại biểu HĐND tỉnh'],
      ['Cù Thị Nhạn', 'đại biểu HĐND tỉnh'],
    ],
    ['Các thành viên gồm ông Lò Văn Pấng và bà Cù Thị Nhạn.', ['Lò Văn Pấng'], ['Cù Thị Nhạn']],
    ['Dự họp có Mục sư Lò Văn Pấng; già làng, trưởng bản.', ['Lò Văn Pấng']],
    [
      'Dự họp có đồng chí Lò Văn Pấng, Chủ tịch HĐND huyện và hai Phó Chủ tịch Cù Thị Nhạn, Tạ Văn Sủng.',
      ['Lò Văn Pấng', 'Chủ tịch HĐND huyện'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch'],
      ['Tạ Văn Sủng', 'Phó Chủ tịch'],
    ],
    ['Quyền Giám đốc Sở Y tế Ngược Thị Nhạn phát biểu.', ['Ngược Thị Nhạn', 'Quyền Giám đốc Sở Y tế']],
    [
      'Dự họp có đồng chí Lò Văn Pấng; Tỉnh ủy viên, Giám đốc Sở Y tế Cù Thị Nhạn.',
      ['Lò Văn Pấng'],
      ['Cù Thị Nhạn', 'Tỉnh ủy viên', 'Giám đốc Sở Y tế'],
    ],
    [
      'Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Lò Văn Pấng phát biểu.',
      ['Lò Văn Pấng', 'Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ'],
    ],
    ['ông K’Brẻo - TUV Phó Chủ tịch HĐND tỉnh phát biểu.', ['K’Brẻo', 'TUV', 'Phó Chủ tịch HĐND tỉnh']],
    [
      'ông Lò Văn Pấng, nguyên Giám đốc Sở Y tế, nay là Phó Bí thư Tỉnh ủy phát biểu.',
      ['Lò Văn Pấng', 'nguyên Giám đốc Sở Y tế', 'Phó Bí thư Tỉnh ủy'],
    ],
    ['Ông Lò Văn Pấng hiện là Giám đốc Sở Y tế.', ['Lò Văn Pấng', 'Giám đốc Sở Y tế']],
    ['Ông Lò Văn Pấng, 45 tuổi, Giám đốc Sở Y tế.', ['Lò Văn Pấng', 'Giám đốc Sở Y tế']],
    [
      'ông Lò Văn Pấng, Phó Chủ tịch Hội Cây cảnh (HCC), Trưởng Ban Trị sự phát biểu.',
      ['Lò Văn Pấng', 'Phó Chủ tịch Hội Cây cảnh', 'Trưởng Ban Trị sự'],
    ],
    ['Ông Tạ Văn Sủng được bổ nhiệm giữ chức Giám đốc Sở Y tế.', ['Tạ Văn Sủng', 'Giám đốc Sở Y tế']],
    ['Đoàn do ông Tạ Văn Sủng làm Trưởng đoàn đã đến nơi.', ['Tạ Văn Sủng', 'Trưởng đoàn']],
    ['Ông Tạ Văn Sủng tiếp đoàn do bà Olga Brenner làm trưởng đoàn.', ['Tạ Văn Sủng'], ['Olga Brenner', 'trưởng đoàn']],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

describe('lists', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    [
      'Dự có nguyên Bí thư Tỉnh ủy Lò Văn An, Cù Thị Nhạn; Ma Thị Lả, Giám đốc Sở Y tế.',
      ['Lò Văn An', 'nguyên Bí thư Tỉnh ủy'],
      ['Cù Thị Nhạn', 'nguyên Bí thư Tỉnh ủy'],
      ['Ma Thị Lả', 'Giám đốc Sở Y tế'],
    ],
    [
      'Dự có nguyên Bí thư Tỉnh ủy Lò Văn An, ông Tạ Văn Ơn và bà Cù Thị Nhạn.',
      ['Lò Văn An', 'nguyên Bí thư Tỉnh ủy'],
      ['Tạ Văn Ơn'],
      ['Cù Thị Nhạn'],
    ],
    [
      'Bà Cù Thị Nhạn, chủ tịch UBND xã Lò Ơn Đông, được mời phát biểu.',
      ['Cù Thị Nhạn', 'chủ tịch UBND xã Lò Ơn Đông'],
    ],
    [
      'Bà Cù Thị Nhạn, Bí thư Huyện ủy, và chủ tịch UBND xã Lò Văn An phát biểu.',
      ['Cù Thị Nhạn', 'Bí thư Huyện ủy'],
      ['Lò Văn An', 'chủ tịch UBND xã'],
    ],
    [
      'Đại tá Lò Văn An, Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy được điều động về tỉnh.',
      ['Lò Văn An', 'Phó Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy'],
    ],
    ['Từ Bình Dương, Phó Chủ tịch UBND tỉnh Lò Văn An gọi về.', ['Lò Văn An', 'Phó Chủ tịch UBND tỉnh']],
    [
      "Linh mục Tổng đại diện Phaolô K'Vin và ông Tạ Văn Ơn, Trưởng CA xã, đến dự.",
      ["Phaolô K'Vin", 'Tổng đại diện'],
      ['Tạ Văn Ơn', 'Trưởng CA xã'],
    ],
    [
      'Giám đốc Ban Quản lý dự án xây dựng các công trình thủy lợi Lò Văn An báo cáo.',
      ['Lò Văn An', 'Giám đốc Ban Quản lý dự án xây dựng các công trình thủy lợi'],
    ],
    [
      'Giám đốc Ban Quản lý dự án các công trình dân dụng Lò Văn An báo cáo.',
      ['Lò Văn An', 'Giám đốc Ban Quản lý dự án các công trình dân dụng'],
    ],
    ['Ông Juan de la Serna, chuyên gia Đại học Mây Xanh, góp ý.', ['Juan de la Serna', 'chuyên gia Đại học Mây Xanh']],
    ['Nông dân Lò Văn An (An Giang) kể chuyện trồng lúa.', ['Lò Văn An']],
    [
      'Tới dự có các đồng chí Ủy viên BCH: Chủ tịch Hội Làm vườn, Tổng Biên tập Báo Nhân Dân Thuận Nhạn; Bộ trưởng Bộ Y tế Lò Văn An.',
      ['Thuận Nhạn', 'Ủy viên BCH', 'Chủ tịch Hội Làm vườn', 'Tổng Biên tập Báo Nhân Dân'],
      ['Lò Văn An', 'Ủy viên BCH', 'Bộ trưởng Bộ Y tế'],
    ],
    [
      'Chủ tịch nước Lò Văn An, Phó Thủ tướng - Bộ trưởng Bộ Y tế Cù Thị Nhạn đến dự.',
      ['Lò Văn An', 'Chủ tịch nước'],
      ['Cù Thị Nhạn', 'Phó Thủ tướng', 'Bộ trưởng Bộ Y tế'],
    ],
    [
      'Ông Lò Văn An, Bí thư Huyện ủy, Chủ tịch UBND huyện Cù Thị Nhạn đến dự.',
      ['Lò Văn An', 'Bí thư Huyện ủy'],
      ['Cù Thị Nhạn', 'Chủ tịch UBND huyện'],
    ],
    [
      'Bí thư Huyện ủy Lò Văn An, Trưởng đoàn công tác, và Chủ tịch UBND huyện Cù Thị Nhạn đến dự.',
      ['Lò Văn An', 'Bí thư Huyện ủy', 'Trưởng đoàn công tác'],
      ['Cù Thị Nhạn', 'Chủ tịch UBND huyện'],
    ],
    [
      'Các đồng chí Phó Giám đốc Sở Y tế: Lò Văn An, Cù Thị Nhạn; đồng chí Ma Thị Lả - Trưởng phòng Nghiệp vụ Y.',
      ['Lò Văn An', 'Phó Giám đốc Sở Y tế'],
      ['Cù Thị Nhạn', 'Phó Giám đốc Sở Y tế'],
      ['Ma Thị Lả', 'Trưởng phòng Nghiệp vụ Y'],
    ],
    [
      'Các đồng chí Ủy viên Trung ương Đảng: Lò Văn An, Bí thư Tỉnh ủy; Cù Thị Nhạn, Bí thư Thành ủy.',
      ['Lò Văn An', 'Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
      ['Cù Thị Nhạn', 'Ủy viên Trung ương Đảng', 'Bí thư Thành ủy'],
    ],
    [
      'Ông Lò Văn An, Phó Giám đốc Sở Y tế, đại diện Ban Chỉ huy tỉnh phát biểu.',
      ['Lò Văn An', 'Phó Giám đốc Sở Y tế', 'đại diện Ban Chỉ huy tỉnh'],
    ],
    [
      'Dự có ông Lò Văn An, Phó Giám đốc Sở Y tế, đại diện Ban Chỉ huy tỉnh, các xã.',
      ['Lò Văn An', 'Phó Giám đốc Sở Y tế'],
    ],
    ['Vụ trưởng Vụ Pháp chế, Lò Văn An, cho rằng luật còn thiếu.', ['Lò Văn An', 'Vụ trưởng Vụ Pháp chế']],
    ['Thay mặt Đoàn ĐBQH ông Lò Văn An cảm ơn.', ['Lò Văn An']],
    ['Ông Lò Văn An – Nguyên lãnh đạo Cục Đê điều.', ['Lò Văn An', 'Nguyên lãnh đạo Cục Đê điều']],
    [
      'Ông Lò Văn An, Thứ trưởng Bộ Y tế, đồng thời là người kiêm vị trí Cục trưởng Cục Dược.',
      ['Lò Văn An', 'Thứ trưởng Bộ Y tế', 'Cục trưởng Cục Dược'],
    ],
    [
      'Dự có các Ủy viên Ban Thường vụ: Trưởng phòng Y tế Tạ Văn Sủng; Bí thư Huyện đoàn Cù Thị Nhạn.',
      ['Tạ Văn Sủng', 'Ủy viên Ban Thường vụ', 'Trưởng phòng Y tế'],
      ['Cù Thị Nhạn', 'Ủy viên Ban Thường vụ', 'Bí thư Huyện đoàn'],
    ],
    [
      'Tham dự có Tư lệnh Quân khu 9, trung tướng Tạ Văn Sủng; bà Cù Thị Nhạn.',
      ['Tạ Văn Sủng', 'Tư lệnh Quân khu 9'],
      ['Cù Thị Nhạn'],
    ],
    ['Tổng Giám đốc Lotusco Tạ Văn Sủng phát biểu.', ['Tạ Văn Sủng', 'Tổng Giám đốc Lotusco']],
    ['Ông Tạ Văn Sủng, Phó Giám đốc LOTUSCO 12 phát biểu.', ['Tạ Văn Sủng', 'Phó Giám đốc LOTUSCO 12']],
    ['Bà Cù Thị Nhạn, Chủ tịch Quỹ Lotusfund nhấn mạnh.', ['Cù Thị Nhạn', 'Chủ tịch Quỹ Lotusfund']],
    [
      'Bà Cù Thị Nhạn, Phó Hiệu trưởng Đại học Y Hà Nội trình bày.',
      ['Cù Thị Nhạn', 'Phó Hiệu trưởng Đại học Y Hà Nội'],
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh: Tạ Văn Sủng, Cù Thị Nhạn cùng dự.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch UBND tỉnh'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Dự họp có các Phó Bí thư Tỉnh ủy Tạ Văn Sủng và Cù Thị Nhạn.',
      ['Tạ Văn Sủng', 'Phó Bí thư Tỉnh ủy'],
      ['Cù Thị Nhạn', 'Phó Bí thư Tỉnh ủy'],
    ],
    [
      'Hai Phó Chủ tịch HĐND huyện là Tạ Văn Sủng và Cù Thị Nhạn cùng dự.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch HĐND huyện'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch HĐND huyện'],
    ],
    [
      'Các đồng chí Phó Chủ tịch UBND tỉnh: Tạ Văn Sủng, Cù Thị Nhạn, Lò Văn Pấng.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch UBND tỉnh'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch UBND tỉnh'],
      ['Lò Văn Pấng', 'Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Dự họp có các đồng chí: Tạ Văn Sủng, Bí thư Huyện ủy; Cù Thị Nhạn, Phó Bí thư Huyện ủy.',
      ['Tạ Văn Sủng', 'Bí thư Huyện ủy'],
      ['Cù Thị Nhạn', 'Phó Bí thư Huyện ủy'],
    ],
    [
      'Dự họp có các đồng chí: Tạ Văn Sủng - Bí thư Huyện ủy, Cù Thị Nhạn - Phó Bí thư Huyện ủy.',
      ['Tạ Văn Sủng', 'Bí thư Huyện ủy'],
      ['Cù Thị Nhạn', 'Phó Bí thư Huyện ủy'],
    ],
    [
      'Đến dự có Tổng Bí thư Vàng Văn Hử, nguyên Tổng Bí thư: Tạ Văn Sủng, Cù Thị Nhạn; Chủ tịch nước Lò Văn Pấng.',
      ['Vàng Văn Hử', 'Tổng Bí thư'],
      ['Tạ Văn Sủng', 'nguyên Tổng Bí thư'],
      ['Cù Thị Nhạn', 'nguyên Tổng Bí thư'],
      ['Lò Văn Pấng', 'Chủ tịch nước'],
    ],
    [
      'Các ông Tạ Văn Sủng, Lò Văn Pấng được bầu giữ chức Phó Trưởng thôn Nà Lốc.',
      ['Tạ Văn Sủng', 'Phó Trưởng thôn Nà Lốc'],
      ['Lò Văn Pấng', 'Phó Trưởng thôn Nà Lốc'],
    ],
    [
      'Dự có các đồng chí: Tạ Văn Sủng, Cù Thị Nhạn - các Phó Chủ tịch UBND tỉnh.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch UBND tỉnh'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Dự có các đồng chí: Tạ Văn Sủng, Cù Thị Nhạn - Phó Chủ tịch UBND tỉnh; Lò Văn Pấng - Chánh Văn phòng.',
      ['Tạ Văn Sủng', 'Phó Chủ tịch UBND tỉnh'],
      ['Cù Thị Nhạn', 'Phó Chủ tịch UBND tỉnh'],
      ['Lò Văn Pấng', 'Chánh Văn phòng'],
    ],
    [
      'Trước ý kiến của ông Tạ Văn Sủng, bà Cù Thị Nhạn, Phó Chánh Văn phòng, nói thêm.',
      ['Tạ Văn Sủng'],
      ['Cù Thị Nhạn', 'Phó Chánh Văn phòng'],
    ],
    [
      'TS. Tạ Văn Sủng và ThS. Cù Thị Nhạn - Phó Giám đốc Trung tâm phát biểu.',
      ['Tạ Văn Sủng', 'Phó Giám đốc Trung tâm'],
      ['Cù Thị Nhạn', 'Phó Giám đốc Trung tâm'],
    ],
    [
      'Đồng chí Tạ Văn Sủng và đồng chí Cù Thị Nhạn, Giám đốc Sở Y tế phát biểu.',
      ['Tạ Văn Sủng'],
      ['Cù Thị Nhạn', 'Giám đốc Sở Y tế'],
    ],
    [
      'Theo Thủ tướng Chính phủ và Bộ trưởng Bộ Nội vụ, Thứ trưởng Tạ Văn Sủng dẫn đầu đoàn.',
      [null, 'Thủ tướng Chính phủ', 'Bộ trưởng Bộ Nội vụ'],
      ['Tạ Văn Sủng', 'Thứ trưởng'],
    ],
    [
      'Dự họp có các ông, bà Tạ Văn Sủng, Cù Thị Nhạn và Lò Văn Pấng.',
      ['Tạ Văn Sủng'],
      ['Cù Thị Nhạn'],
      ['Lò Văn Pấng'],
    ],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })

  test('a shared office ends with the list', () => {
    expect(
      peopleOf('Các Phó Chủ tịch UBND tỉnh: Tạ Văn Sủng, Cù Thị Nhạn cùng dự. Ông Lò Văn Pấng báo cáo.').at(-1),
    ).toEqual(['Lò Văn Pấng'])
  })
})

describe('names of all peoples', () => {
  test.each<[text: string, ...names: string[]]>([
    ["Ông K'Brẻo và bà Ka Nhớp phát biểu.", "K'Brẻo", 'Ka Nhớp'],
    ['Bà H’Nơm Niê phát biểu.', 'H’Nơm Niê'],
    ["Ông Y'Blok phát biểu.", "Y'Blok"],
    ['Ông Y Thoát Byă phát biểu.', 'Y Thoát Byă'],
    ['Ông Đinh Xuân phát biểu.', 'Đinh Xuân'],
    ['Bà Vàng Thị Mỉ và ông Giàng A Sếnh phát biểu.', 'Vàng Thị Mỉ', 'Giàng A Sếnh'],
    ['Ông Thạch Sơ Rây phát biểu.', 'Thạch Sơ Rây'],
    ['Ông Olaf Brenner và bà Keiko Morita phát biểu.', 'Olaf Brenner', 'Keiko Morita'],
    ['Bà Marie-Claire Dubosc phát biểu.', 'Marie-Claire Dubosc'],
    ['Ông Park Jin-woo phát biểu.', 'Park Jin-woo'],
    ['Ông Kim Jong-soo phát biểu.', 'Kim Jong-soo'],
    ['Đại sứ Hàn Quốc Choi Su Jong phát biểu.', 'Choi Su Jong'],
    ['Ông La-xô Ê-rơ-nan-đết phát biểu.', 'La-xô Ê-rơ-nan-đết'],
    ['Linh mục Phê-rô Nguyễn Văn Khải phát biểu.', 'Phê-rô Nguyễn Văn Khải'],
    ['Đại sứ Thụy Điển tại Việt Nam Olaf Brenner phát biểu.', 'Olaf Brenner'],
    ['Bà Sủng phát biểu, ông Pấng trả lời.', 'Sủng', 'Pấng'],
    ['Tạ Văn Sủng phát biểu.', 'Tạ Văn Sủng'],
    ['ÔNG TẠ VĂN SỦNG', 'TẠ VĂN SỦNG'],
  ])('%s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names)
  })
})

describe('the office of whom a person acts for is not that person’s', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    [
      'Thừa ủy quyền của Bộ trưởng Bộ Y tế, Giám đốc Sở Y tế Lò Văn Pấng trao huân chương.',
      [null, 'Bộ trưởng Bộ Y tế'],
      ['Lò Văn Pấng', 'Giám đốc Sở Y tế'],
    ],
    [
      'Thay mặt Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Lò Văn Pấng trao bằng khen.',
      [null, 'Chủ tịch UBND tỉnh'],
      ['Lò Văn Pấng', 'Giám đốc Sở Y tế'],
    ],
    [
      'Phát biểu tại lễ, Tỉnh ủy viên, Giám đốc Sở Y tế Lò Văn Pấng cảm ơn.',
      ['Lò Văn Pấng', 'Tỉnh ủy viên', 'Giám đốc Sở Y tế'],
    ],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })
})

describe('an office without a name', () => {
  test.each<[text: string, ...people: PersonRow[]]>([
    ['Đồng chí Bí thư Huyện ủy kết luận.', [null, 'Bí thư Huyện ủy']],
    ['Bộ trưởng nhấn mạnh.', [null, 'Bộ trưởng']],
    ['Đồng chí Phó Bí thư Huyện ủy, Trưởng Ban kết luận.', [null, 'Phó Bí thư Huyện ủy', 'Trưởng Ban']],
    ['Phó Chủ tịch UBND tỉnh yêu cầu làm ngay.', [null, 'Phó Chủ tịch UBND tỉnh']],
  ])('%s', (text, ...people) => {
    expect(peopleOf(text)).toEqual(people)
  })

  test.each([
    ['bí thư các chi bộ', 'Dự họp có bí thư các chi bộ.'],
    ['an office of several', 'Dự họp có Chủ tịch UBND các xã.'],
    ['a common noun in running text', 'Công ty chưa có giám đốc mới.'],
    ['an embassy', 'Cán bộ Đại sứ quán Lào thăm làng.'],
  ])('%s names nobody', (_what, text) => {
    expect(peopleOf(text)).toEqual([])
  })
})

test("the caller's own person is found where the built-in rules see none", () => {
  const text = 'Nhóm xướng ngôn Oanh Vàng Xứ Mây phát biểu.'
  expect(namesOf(text)).not.toContain('Oanh Vàng Xứ Mây')
  expect(peopleOf(text, { people: [{ name: 'Oanh Vàng Xứ Mây' }] })).toEqual([['Oanh Vàng Xứ Mây']])
})

describe('an office in small letters', () => {
  test.each<[string, string]>([
    ['Sau đó, chủ tịch UBND huyện Phú Lâm yêu cầu các xã giữ rừng non.', 'chủ tịch UBND huyện Phú Lâm'],
    ['Tại hội nghị, phó thủ tướng cũng giao các bộ lo vốn.', 'phó thủ tướng'],
    ['Nghe xong, giám đốc Sở Y tế đã thẳng thắn phê bình các trạm.', 'giám đốc Sở Y tế'],
    ['Theo thứ trưởng, vốn đã về đủ.', 'thứ trưởng'],
    ['“Không để dân thiếu nước”, chủ tịch UBND xã nói.', 'chủ tịch UBND xã'],
  ])('is somebody’s where it says something: %s', (text, office) => {
    expect(peopleOf(text)).toEqual([[null, office]])
  })

  test.each([
    'Sau đó, một phó giám đốc Sở Y tế cho biết thuốc đã về.',
    'Các chủ tịch UBND xã cam kết giữ rừng.',
    'Họ tìm chủ tịch UBND xã để hỏi.',
    'Ông Sính được bầu làm chủ tịch UBND xã đề nghị họp lại.',
    'Năm ngoái, giám đốc Sở tiền nhiệm cũng hứa như vậy.',
  ])('is nobody’s elsewhere: %s', (text) => {
    expect(peopleOf(text).filter(([name]) => name === null)).toEqual([])
  })
})

describe('readTitle', () => {
  test.each<[text: string, position: string | null, whole?: string]>([
    ['Giám đốc Sở Y tế', 'Giám đốc', 'Giám đốc Sở Y tế'],
    ['nguyên Phó Chủ tịch HĐND tỉnh', 'nguyên Phó Chủ tịch', 'nguyên Phó Chủ tịch HĐND tỉnh'],
    ['Trưởng Ban Dân vận', 'Trưởng Ban', 'Trưởng Ban Dân vận'],
    ['Đại sứ quán Lào', null],
    ['Hội nghị tổng kết', null],
    ['', null],
  ])('%j', (text, position, whole) => {
    const reader = readerOf(text)
    const title = readTitle(reader, 0, reader.tokens.count, true)
    const words = (first: number, last: number): string =>
      text.slice(reader.tokens.start[first], reader.tokens.end[last - 1])
    expect(title && words(title.first, title.positionEnd)).toBe(position)
    if (title) expect(words(title.first, title.last)).toBe(whole)
  })

  test('does not reach beyond the limit', () => {
    expect(readTitle(readerOf('Phó Chủ tịch UBND tỉnh'), 0, 2, true)).toBeNull()
    expect(readTitle(readerOf('Phó Chủ tịch UBND tỉnh'), 0, 4, true)?.last).toBe(4)
  })
})

describe('foreign names', () => {
  test.each<[text: string, name: string, titles: string[]]>([
    ['Tổng thống U-ru-guay Éc-tô Ba-rê-ta đến thăm.', 'Éc-tô Ba-rê-ta', ['Tổng thống U-ru-guay']],
    ['Bộ trưởng Ngoại giao Pa-xcoan Mê-đi-ta phát biểu.', 'Pa-xcoan Mê-đi-ta', ['Bộ trưởng Ngoại giao']],
    ['Thủ tướng Lào Thoong-lan Xi-xu-mít phát biểu.', 'Thoong-lan Xi-xu-mít', ['Thủ tướng Lào']],
    ['Tổng thống Cộng hòa Norlandia Olaf Brenner đến thăm.', 'Olaf Brenner', ['Tổng thống Cộng hòa Norlandia']],
    ['Ngài Kim Sang-woo, Tổng Giám đốc phát biểu.', 'Kim Sang-woo', ['Tổng Giám đốc']],
    ['Ông John F. Kerin, Giám đốc Dự án phát biểu.', 'John F. Kerin', ['Giám đốc Dự án']],
    ['Mr. Jean-Luc Perrin - Giám đốc khu vực phát biểu.', 'Jean-Luc Perrin', ['Giám đốc khu vực']],
  ])('%s', (text, name, titles) => {
    const [person] = findPeople(text)
    expect(person?.name).toBe(name)
    expect(person?.titles.map((title) => title.text)).toEqual(titles)
  })
})

describe('where an office ends', () => {
  test.each<[text: string, titles: string[]]>([
    ['Bà Cù Thị Nhạn, Trưởng ban Thực hiện chính sách BHXH chủ trì.', ['Trưởng ban Thực hiện chính sách BHXH']],
    [
      'Bà Cù Thị Nhạn, Trưởng phòng Phổ biến, giáo dục pháp luật trình bày.',
      ['Trưởng phòng Phổ biến, giáo dục pháp luật'],
    ],
    ['Bà Cù Thị Nhạn, Trưởng phòng Tổ chức, phụ trách xã trình bày.', ['Trưởng phòng Tổ chức']],
    [
      'Ông Lò Văn Pấng, Phó Vụ trưởng Vụ Địa phương II, Ủy ban Dân tộc dự.',
      ['Phó Vụ trưởng Vụ Địa phương II, Ủy ban Dân tộc'],
    ],
    ['Ông Lò Văn Pấng, Phó Bí thư Chi bộ điều hành Đại hội.', ['Phó Bí thư Chi bộ']],
    ['Ông Lò Văn Pấng, Phó Giám đốc điều hành dự án phát biểu.', ['Phó Giám đốc điều hành dự án']],
    ['Ông Lò Văn Pấng, chủ một đội xe 40 chiếc, kiến nghị.', ['chủ một đội xe 40 chiếc']],
    ['Bà Cù Thị Nhạn, giám đốc một công ty gỗ ở Sa Lũng, kể.', ['giám đốc một công ty gỗ ở Sa Lũng']],
    ['Em Cù Thị Nhạn, thủ khoa ngành Y phát biểu.', ['thủ khoa ngành Y']],
    ['Ông Lò Văn Pấng, chủ yếu nói về giống lúa.', []],
    ['Ông Lò Văn Pấng, nông dân xã Sa Lũng cho biết.', []],
    ['Đại biểu Quốc hội Lò Văn Pấng đề xuất.', ['Đại biểu Quốc hội']],
  ])('%s', (text, titles) => {
    expect(findPeople(text)[0]?.titles.map((title) => title.text)).toEqual(titles)
  })
  test('an office of many without a name is nobody', () => {
    expect(findPeople('Đại biểu Quốc hội tỉnh tiếp xúc cử tri.')).toEqual([])
  })
  test('nobody is Uncle Ho', () => {
    expect(findPeople('Kỷ niệm ngày Bác Hồ về thăm quê.')).toEqual([])
    expect(findPeople('Xã nhận bức tranh Bác Tôn.')).toEqual([])
  })
})

describe('offices and what stands before them', () => {
  test.each<[text: string, name: string, titles: string[]]>([
    ['Ông Lò Văn Pấng, Thượng tá, Trưởng Công an xã, phát biểu.', 'Lò Văn Pấng', ['Trưởng Công an xã']],
    [
      'TS. Lò Văn Pấng, Đại học Gent, Bỉ, Điều phối viên dự án; bà Cù Thị Nhạn.',
      'Lò Văn Pấng',
      ['Điều phối viên dự án'],
    ],
    ['Ông Lò Văn Pấng, Sở Y tế, Chủ tịch UBND xã Cù Thị Nhạn phát biểu.', 'Lò Văn Pấng', []],
    ['Già làng Siu Pấng phát biểu.', 'Siu Pấng', ['Già làng']],
    ['Bà Cù Thị Nhạn, công nhân Công ty Hải Long, phát biểu.', 'Cù Thị Nhạn', ['công nhân Công ty Hải Long']],
    ['Bà Cù Thị Nhạn, Công chức Tư pháp - Hộ tịch, phát biểu.', 'Cù Thị Nhạn', ['Công chức Tư pháp - Hộ tịch']],
    ['Bà Cù Thị Nhạn, đại diện nhóm từ thiện, trao quà.', 'Cù Thị Nhạn', ['đại diện nhóm từ thiện']],
    [
      "Đại sứ Norlandia tại Việt Nam (thường trú tại Bắc Kinh) Yao N'Bri dự.",
      "Yao N'Bri",
      ['Đại sứ Norlandia tại Việt Nam'],
    ],
    ['Bà Heng Sokun, Phó Tỉnh trưởng tỉnh Kampot và đoàn đại biểu dự.', 'Heng Sokun', ['Phó Tỉnh trưởng tỉnh Kampot']],
    ['Sư cả Hán Pấng, Phó Chủ tịch Hội đồng Sư cả tỉnh, phát biểu.', 'Hán Pấng', ['Phó Chủ tịch Hội đồng Sư cả tỉnh']],
  ])('%s', (text, name, titles) => {
    const [person] = findPeople(text)
    expect(person?.name).toBe(name)
    expect(person?.titles.map((title) => title.text)).toEqual(titles)
  })

  test.each([
    'Đoàn thăm huyện Mây Sương và Châu Sính.',
    'Cử tri thị trấn Trần Sủng đến đông.',
    'Các ông, bà Trưởng các đoàn thể đến đông.',
    'Đại diện thủy điện A Pấng đến muộn.',
  ])('nobody is named in: %s', (text) => {
    expect(findPeople(text).filter((person) => person.name)).toEqual([])
  })
})

describe('where an office ends and a name begins', () => {
  test.each<[text: string, name: string, titles: string[]]>([
    ['Chủ tịch UBND xã H’Yâu Niê kiến nghị.', 'H’Yâu Niê', ['Chủ tịch UBND xã']],
    ['Cục trưởng Cục Thú y Trần Hữu Thanh Vân Nhạn cho biết.', 'Trần Hữu Thanh Vân Nhạn', ['Cục trưởng Cục Thú y']],
    ['Phó Thủ tướng Chính phủ Ân Bách Nhạn dự.', 'Ân Bách Nhạn', ['Phó Thủ tướng Chính phủ']],
    ['Bộ trưởng Bộ VH,TT&DL Cù Thị Nhạn phát biểu.', 'Cù Thị Nhạn', ['Bộ trưởng Bộ VH,TT&DL']],
    [
      'Bà Cù Thị Nhạn - Tổng giám đốc Tập đoàn địa ốc Tân Mây Land - phát biểu.',
      'Cù Thị Nhạn',
      ['Tổng giám đốc Tập đoàn địa ốc Tân Mây Land'],
    ],
    [
      'Ông Lò Văn Pấng, Phó Giám đốc Công ty CP than Đèo Mây, phát biểu.',
      'Lò Văn Pấng',
      ['Phó Giám đốc Công ty CP than Đèo Mây'],
    ],
    [
      'Ông Lò Văn Pấng, Giám đốc phân tích Công ty chứng khoán Mây Horizon, phát biểu.',
      'Lò Văn Pấng',
      ['Giám đốc phân tích Công ty chứng khoán Mây Horizon'],
    ],
    ['Đại đức Thạch Sa Rinh, Trụ trì chùa Prasat Mây; và bà con.', 'Thạch Sa Rinh', ['Trụ trì chùa Prasat Mây']],
    ['Mẹ Việt Nam anh hùng Cù Thị Nhạn xúc động.', 'Cù Thị Nhạn', ['Mẹ Việt Nam anh hùng']],
    ['Ông Olaf Brenner, đại diện WHO tại VN, phát biểu.', 'Olaf Brenner', ['đại diện WHO tại VN']],
    ['Bà Cù Thị Nhạn, Trưởng BCĐ vận động hiến máu, phát biểu.', 'Cù Thị Nhạn', ['Trưởng BCĐ vận động hiến máu']],
    [
      'Đại tá Lò Văn Pấng, Trưởng ban Tổ chức diễn tập của tỉnh, chủ trì.',
      'Lò Văn Pấng',
      ['Trưởng ban Tổ chức diễn tập của tỉnh'],
    ],
    ['Tại hội nghị, thay mặt Ban Giám đốc BS Cù Thị Nhạn báo cáo.', 'Cù Thị Nhạn', []],
  ])('%s', (text, name, titles) => {
    const [person] = findPeople(text)
    expect(person?.name).toBe(name)
    expect(person?.titles.map((title) => title.text)).toEqual(titles)
  })

  test.each([
    'Các Phó Chủ tịch Hội Làm vườn gồm các ông: Lò Văn Pấng, Tạ Văn Sủng.',
    'Các Phó Chủ tịch Hội Làm vườn gồm có: Lò Văn Pấng, Tạ Văn Sủng.',
    'Hai Phó Chủ tịch Hội Làm vườn là các đồng chí Lò Văn Pấng và Tạ Văn Sủng.',
  ])('an office of all that a list names: %s', (text) => {
    expect(findPeople(text).map(({ name, titles }) => [name, ...titles.map((title) => title.text)])).toEqual([
      ['Lò Văn Pấng', 'Phó Chủ tịch Hội Làm vườn'],
      ['Tạ Văn Sủng', 'Phó Chủ tịch Hội Làm vườn'],
    ])
  })

  test('an office that an officer acts for is none of theirs', () => {
    const people = findPeople('Thay mặt Thủ trưởng Bộ Tư lệnh Quân khu, Thiếu tướng Lò Văn Pấng biểu dương.')
    const person = people.find(({ name }) => name !== null)
    expect(person?.name).toBe('Lò Văn Pấng')
    expect(person?.titles).toEqual([])
  })
})
