import { expect, test } from 'vitest'
import { parse } from '../../src/index.js'

test.each([
  [
    'the day on which it was told of',
    'Ngày 5/9, Văn phòng UBND huyện Phú Lâm cho biết bà Thái Thị Nụ đã chủ trì cuộc họp về phòng chống lụt.',
  ],
  [
    'the month of which a report speaks',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ nêu kết quả trong tháng 7/2031.',
  ],
  [
    'no day at all',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ chủ trì hội nghị.',
  ],
  [
    'the day of a document',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị quán triệt Nghị quyết số 31-NQ/HU ngày 14/9/2017 của Huyện ủy. Bà Thái Thị Nụ chủ trì.',
  ],
  [
    'the days of an anniversary',
    'UBND xã Tân Mỹ vừa tổ chức Lễ kỷ niệm 70 năm ngày thành lập xã (12/6/1950 - 12/6/2020). Đông đảo bà con đến dự.',
  ],
  [
    'the period that a report covers',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị sơ kết công tác phòng dịch. Bà Thái Thị Nụ chủ trì. Giai đoạn 2018 - 2020, xã không có ca mắc mới.',
  ],
  [
    'the line of publication',
    'Tổng kết phong trào văn nghệ\nCập nhật: 15/4/2021 08:30\n\nUBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ chủ trì hội nghị.',
  ],
  [
    'a day counted from a publication date that is not known',
    'Sáng nay, UBND xã Tân Mỹ tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ chủ trì hội nghị.',
  ],
  [
    'a deadline',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ, Chủ tịch UBND xã chủ trì, yêu cầu các ấp báo cáo trước ngày 30/4/2021.',
  ],
  [
    'since when something has been so',
    'UBND xã Tân Mỹ vừa tổ chức Hội nghị tổng kết phong trào văn nghệ. Bà Thái Thị Nụ chủ trì. Từ ngày 1/1/2018, các ấp đã lập đội văn nghệ.',
  ],
  [
    'the days of what is to come',
    'UBND xã Tân Mỹ vừa tổ chức họp báo về Lễ hội cà phê lần thứ 6. Bà Thái Thị Nụ chủ trì. Lễ hội sẽ diễn ra từ ngày 8 đến 13/3/2021.',
  ],
  [
    'a birthday',
    'UBND xã Tân Mỹ vừa tổ chức Lễ trao Huy hiệu 50 năm tuổi Đảng. Ông Lò Văn Tẻn sinh ngày 3/2/1948, vào Đảng khi còn ở chiến trường.',
  ],
  [
    'the day up to which something is counted',
    'Tại hội nghị sơ kết công tác phòng dịch, bà Thái Thị Nụ cho biết, đến ngày 10/9/2021, xã không có ca mắc mới.',
  ],
  [
    'the day of a notice about it',
    'Ngày 15/5/2021, UBND huyện Phú Lâm đã ban hành Kế hoạch số 55/KH-UBND tổ chức Lễ hội Hoa mận. Lễ hội sẽ diễn ra tại xã Tân Mỹ trong tháng tới.',
  ],
  [
    'the day on which it is told of what is to come',
    'Ngày 5/3/2021, Sở Du lịch thông báo Lễ hội Hoa mận sẽ diễn ra trong tháng tới.',
  ],
])('%s is not the day of the event', (_, text) => {
  const { event, date } = parse(text)
  expect(event).not.toBeNull()
  expect(date).toBeNull()
})
