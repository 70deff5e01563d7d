/** What stands between the parts of a sentence takes nothing from them. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { misread } from './matrix.js'

const EVENTS = [
  'Hội nghị tổng kết công tác trồng rừng năm 2023',
  'lễ khánh thành Trạm Y tế xã Tân Mỹ',
  'Hội thảo “Giữ rừng đầu nguồn”',
  'Ngày hội Đại đoàn kết toàn dân tộc',
]
const OCCASIONS = [
  'thực hiện Kế hoạch số 12/KH-UBND ngày 1/2/2024 của UBND tỉnh',
  'nhân kỷ niệm 69 năm Ngày Thầy thuốc Việt Nam',
  'được sự đồng ý của Thường trực Tỉnh ủy',
  'trong không khí thi đua sôi nổi',
  'sau thời gian chuẩn bị chu đáo',
  'nhằm nâng cao nhận thức của cán bộ',
  'dưới sự chỉ đạo của Tỉnh ủy',
  'hưởng ứng Tháng Thanh niên',
  'tại Nhà văn hóa huyện Phú Lâm',
]
const HOW = [
  'tổ chức',
  'đã long trọng tổ chức',
  'tổ chức trọng thể',
  'đã tổ chức trực tuyến',
  'tổ chức thành công',
  'tiến hành',
  'vừa chính thức khai mạc',
]
const BEHIND = [
  '',
  ' (ảnh)',
  ' với sự tham gia của hơn 200 đại biểu',
  ' theo hình thức trực tiếp kết hợp trực tuyến',
  ', kết nối tới 12 điểm cầu',
  ', thu hút đông đảo người dân tham gia',
  '. Đây là hoạt động thường niên',
]

const isHeldBy = (text: string, name: string): boolean => {
  const { event, date, organizers } = parse(text)
  return event?.text === name && date?.start === '2024-03-05' && organizers.map((one) => one.text).join() === 'Sở Y tế'
}

describe('who holds what, and when', () => {
  test('whatever the occasion', () => {
    const missed = misread(OCCASIONS, EVENTS, (occasion, name) =>
      isHeldBy(`Sáng 5/3/2024, ${occasion}, Sở Y tế tổ chức ${name}.`, name),
    )
    expect(missed).toEqual([])
  })
  test('however it is held', () => {
    const missed = misread(HOW, EVENTS, (how, name) => isHeldBy(`Sáng 5/3/2024, Sở Y tế ${how} ${name}.`, name))
    expect(missed).toEqual([])
  })
  test('whatever is told behind it', () => {
    const missed = misread(BEHIND, EVENTS, (behind, name) =>
      isHeldBy(`Sáng 5/3/2024, Sở Y tế tổ chức ${name}${behind}.`, name),
    )
    expect(missed).toEqual([])
  })
})

const PASSIVES = [
  'được tổ chức',
  'đã được long trọng tổ chức',
  'được trang trọng tổ chức',
  'diễn ra',
  'chính thức khai mạc',
  'tiếp tục diễn ra',
  'vừa kết thúc',
]

test('what takes place', () => {
  const missed = misread(PASSIVES, EVENTS, (verb, name) => {
    const { event, date, location } = parse(`Sáng 5/3/2024, tại thành phố Lào Cai, ${name} ${verb}.`)
    return event?.text === name && date?.start === '2024-03-05' && location?.text === 'thành phố Lào Cai'
  })
  expect(missed).toEqual([])
})

const COMPANY = ['', 'cùng đoàn công tác', 'cùng phu nhân', 'cùng lãnh đạo các sở, ngành', 'và đoàn công tác của tỉnh']
const WAYS = [
  'đã kiểm tra',
  'đã trực tiếp kiểm tra',
  'xuống hiện trường kiểm tra',
  'đi thực địa, kiểm tra',
  'có mặt tại cơ sở để kiểm tra',
  'tiếp tục kiểm tra',
]

test('who looks at something, with whomever and by whatever way', () => {
  const missed = misread(COMPANY, WAYS, (company, way) => {
    const { event, chairs } = parse(`Ngày 5/3/2024, Chủ tịch UBND tỉnh Lò Văn Ơn ${company} ${way} đập Nà Co.`)
    return event?.text === 'kiểm tra đập Nà Co' && chairs.map(({ name }) => name).join() === 'Lò Văn Ơn'
  })
  expect(missed).toEqual([])
})
