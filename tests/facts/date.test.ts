import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

const EVENT = 'UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số.'
const published = { referenceDate: '2022-05-06' }

describe('the day of the event', () => {
  test.each([
    // what it is held for has days of its own
    [
      'Chào mừng Đại hội Đảng bộ các cấp, sáng 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số.',
      'sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [
      'Từ phản ánh của cử tri chiều 4/5, sáng 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số.',
      'sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [
      'Liên quan đến vụ cháy ngày 2/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số vào chiều 5/5/2022.',
      'chiều 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'afternoon',
      null,
    ],
    [
      'Sáng 5/5/2022, chuẩn bị cho kỳ họp khai mạc ngày 20/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số.',
      'Sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [
      'Sáng 5/5/2022, được sự đồng ý của Huyện ủy tại cuộc họp ngày 26/4/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số.',
      'Sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [
      'Chiều 5/3/2022, nhân ngày 8/3, UBND huyện Phú Lâm tổ chức buổi gặp mặt nữ doanh nhân.',
      'Chiều 5/3/2022',
      '2022-03-05',
      '2022-03-05',
      'afternoon',
      null,
    ],
    [
      'UBND huyện Phú Lâm tổ chức buổi gặp mặt công nhân ngày 5/3/2022.',
      'ngày 5/3/2022',
      '2022-03-05',
      '2022-03-05',
      null,
      null,
    ],
    [
      'Ngày 5/5/2022, UBND huyện Phú Lâm cho biết, Ngày hội Văn hóa Thái chính thức khai mạc sáng 20/5/2022.',
      'sáng 20/5/2022',
      '2022-05-20',
      '2022-05-20',
      'morning',
      null,
    ],
    [`Ngày 5/5/2022, ${EVENT}`, 'Ngày 5/5/2022', '2022-05-05', '2022-05-05', null, null],
    [`Sáng 5/5/2022, ${EVENT}`, 'Sáng 5/5/2022', '2022-05-05', '2022-05-05', 'morning', null],
    [`Trưa 5/5/2022, ${EVENT}`, 'Trưa 5/5/2022', '2022-05-05', '2022-05-05', 'noon', null],
    [`Chiều ngày 5-5-2022, ${EVENT}`, 'Chiều ngày 5-5-2022', '2022-05-05', '2022-05-05', 'afternoon', null],
    [`Tối 5.5.2022, ${EVENT}`, 'Tối 5.5.2022', '2022-05-05', '2022-05-05', 'evening', null],
    [`Ngày 5 tháng 5 năm 2022, ${EVENT}`, 'Ngày 5 tháng 5 năm 2022', '2022-05-05', '2022-05-05', null, null],
    [`Trong hai ngày 5 và 6/5/2022, ${EVENT}`, '5 và 6/5/2022', '2022-05-05', '2022-05-06', null, null],
    [`Từ ngày 5 đến ngày 8/5/2022, ${EVENT}`, 'ngày 5 đến ngày 8/5/2022', '2022-05-05', '2022-05-08', null, null],
    [`Vào lúc 8 giờ ngày 5/5/2022, ${EVENT}`, '8 giờ ngày 5/5/2022', '2022-05-05', '2022-05-05', null, '08:00'],
    [`Lúc 14h30 ngày 5/5/2022, ${EVENT}`, '14h30 ngày 5/5/2022', '2022-05-05', '2022-05-05', null, '14:30'],
    // an occasion in front of the name has days of its own, unless they are all that is told
    [
      `Sáng 5/5/2022, sau đợt mưa lũ từ ngày 1 đến ngày 3/5, ${EVENT}`,
      'Sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [
      `Sáng 5/5/2022, tiếp theo hội nghị ngày 2/5, ${EVENT}`,
      'Sáng 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      'morning',
      null,
    ],
    [`Ngay sau lễ phát động sáng 5/5/2022, ${EVENT}`, 'sáng 5/5/2022', '2022-05-05', '2022-05-05', 'morning', null],
    [
      `Căn cứ Quyết định số 45/QĐ-UBND ngày 5/1/2022, từ 8 giờ đến 11 giờ ngày 5/5/2022, ${EVENT}`,
      '8 giờ đến 11 giờ ngày 5/5/2022',
      '2022-05-05',
      '2022-05-05',
      null,
      '08:00',
    ],
  ])('%s', (text, printed, start, end, session, time) => {
    const { date } = parse(text)
    expect(words(text, date)).toContain(printed)
    expect(date).toMatchObject({ start, end, session, time, yearInferred: false })
  })
})

describe('a day printed without its year, or only relative to publication', () => {
  test.each([
    [`Sáng 5/5, ${EVENT}`, '2022-05-05', true, 'morning'],
    [`Sáng nay (5/5), ${EVENT}`, '2022-05-05', true, 'morning'],
    [`Sáng nay, ${EVENT}`, '2022-05-06', true, 'morning'],
    [`Chiều qua, ${EVENT}`, '2022-05-05', true, 'afternoon'],
    [`Hôm qua, ${EVENT}`, '2022-05-05', true, null],
    [`Ngày 28/12, ${EVENT}`, '2021-12-28', true, null],
  ])('%s', (text, start, yearInferred, session) => {
    const { date } = parse(text, published)
    words(text, date)
    expect(date).toMatchObject({ start, end: start, yearInferred, session })
  })

  test('without a publication date the year of the event’s own name', () => {
    const { date } = parse('Ngày 17/7, UBND huyện Phú Lâm tổ chức Hội nghị sơ kết 6 tháng đầu năm 2019.')
    expect(date).toMatchObject({ start: '2019-07-17', yearInferred: true })
  })

  test('without any year the year stays open', () => {
    expect(parse(`Ngày 17/7, ${EVENT}`).date).toMatchObject({ start: 'XXXX-07-17', end: 'XXXX-07-17' })
  })

  test('a publication date as a Date', () => {
    const { date } = parse(`Sáng 5/5, ${EVENT}`, { referenceDate: new Date('2022-05-06T03:00:00Z') })
    expect(date?.start).toBe('2022-05-05')
  })
})

describe('which of several days', () => {
  test.each([
    [
      'the day told with the event, not the day of a decree',
      `Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ.`,
      '2022-05-05',
    ],
    [
      'the day to come, told behind the name',
      'Lễ hội Đua ghe xã Tân Mỹ sẽ được tổ chức vào ngày 12/2/2023. Kế hoạch được UBND xã thông qua ngày 10/12/2022.',
      '2023-02-12',
    ],
    [
      'the day of holding, not the anniversary',
      'Sáng 25/7/2022, UBND xã Tân Mỹ tổ chức Lễ kỷ niệm 30 năm Ngày thành lập chợ Tân Mỹ (27/7/1992 - 27/7/2022).',
      '2022-07-25',
    ],
    [
      'the day of holding, not the deadline of a task',
      'Ngày 5/5/2022, UBND xã Tân Mỹ tổ chức Hội nghị bàn giải pháp thu ngân sách. Ông Quàng Văn Sính, Chủ tịch UBND xã chủ trì, yêu cầu các ấp hoàn thành trước ngày 30/6/2022.',
      '2022-05-05',
    ],
    [
      'the day of a session that has a paper issued, too',
      'Ngày 5/5/2022, tại phiên họp thường kỳ, bà Thái Thị Nụ yêu cầu Sở Y tế ban hành văn bản hướng dẫn tiêm chủng.',
      '2022-05-05',
    ],
    [
      'the month where no day is told: of the clause that leads in',
      'Trong chuyến thăm Lào vào tháng 7/2031, bà Lò Thị Mây đã có buổi gặp gỡ kiều bào.',
      '2031-07',
    ],
    ['of what is to come', 'Hội chợ nông sản Phú Lâm sẽ được tổ chức vào tháng 10/2031 tại xã Tân Mỹ.', '2031-10'],
    ['behind the place', 'Hội nghị tổng kết công tác Đoàn đã diễn ra tại xã Tân Mỹ hồi cuối tháng 7/2031.', '2031-07'],
    [
      'the first short line of a post',
      'LỄ TUYÊN THỆ CHIẾN SĨ MỚI\n\nSáng 04/6/2031 - Trang nghiêm và xúc động\nLữ đoàn 12 long trọng tổ chức Lễ tuyên thệ chiến sĩ mới.',
      '2031-06-04',
    ],
    [
      'the day that is announced, not the day of the plan',
      'Ngày 12/6/2022, UBND huyện Phú Lâm đã ban hành Kế hoạch số 55/KH-UBND tổ chức Lễ hội Hoa mận. Lễ hội sẽ diễn ra ngày 20/7/2022 tại xã Tân Mỹ.',
      '2022-07-20',
    ],
  ])('%s', (_, text, start) => {
    expect(parse(text).date).toMatchObject({ start, end: start })
  })
})

describe('all the days of an event of several, told apart from its first or last', () => {
  const OPENED = 'Sáng 9/8, Công an tỉnh khai mạc Hội thi Điều lệnh năm 2012.'
  test.each([
    [`${OPENED} Hội thi diễn ra trong 3 ngày (từ 9 đến 11/8).`, '2012-08-09', '2012-08-11', 'ongoing'],
    [`${OPENED} Hội thi diễn ra trong 1,5 ngày.`, '2012-08-09', '2012-08-10', 'ongoing'],
    [`${OPENED} Hội thi kéo dài hai ngày rưỡi.`, '2012-08-09', '2012-08-11', 'ongoing'],
    [`${OPENED} Hội thi diễn ra trong một ngày.`, '2012-08-09', '2012-08-09', 'held'],
    [`${OPENED} Hội thi kéo dài đến hết ngày 12/8.`, '2012-08-09', '2012-08-12', 'ongoing'],
    [
      'Chiều 8/8, Hội thi Tiếng hát người cao tuổi đã bế mạc. Diễn ra từ ngày 6 đến 8/8, hội thi thu hút 14 đội.',
      '2012-08-06',
      '2012-08-08',
      'held',
    ],
    [`${OPENED} Đợt nắng nóng trước đó kết thúc từ ngày 2/8.`, '2012-08-09', '2012-08-09', 'held'],
  ])('%s', (text, start, end, status) => {
    const { date, event } = parse(text, { title: 'Bản tin của huyện', referenceDate: '2012-08-10' })
    expect(date).toMatchObject({ start, end })
    expect(event?.status).toBe(status)
  })

  test.each([
    ['Theo kế hoạch, ngày 12/8, Sở Y tế sẽ tổ chức Hội nghị triển khai công tác dân số.', '2012-08-12'],
    // the day of a paper, and behind the comma the event's own
    [
      'Thực hiện Kế hoạch số 7/KH-UBND ngày 2/3/2012, sáng 9/8, Sở Y tế tổ chức Hội nghị triển khai công tác dân số.',
      '2012-08-09',
    ],
    [
      'Thực hiện Kế hoạch số 7/KH-UBND của UBND tỉnh, ngày 9/8, Sở Y tế tổ chức Hội nghị triển khai công tác dân số.',
      '2012-08-09',
    ],
    // behind the number of a paper whoever holds the meeting
    ['Hội nghị triển khai Kế hoạch số 7/KH-UBND do Sở Y tế tổ chức ngày 9/8/2012 có 120 đại biểu.', '2012-08-09'],
    ['So với cùng kỳ năm trước, sáng 9/8, Sở Y tế tổ chức Hội nghị triển khai công tác dân số.', '2012-08-09'],
  ])('%s', (text, start) => {
    expect(parse(text, { title: 'Bản tin', referenceDate: '2012-08-10' }).date).toMatchObject({ start, end: start })
  })
})

test('all days of a session of which one is told, told right behind its name', () => {
  const { date } = parse(
    'Ngày 4/7/2031, kỳ họp thứ 5 của HĐND huyện Phú Lâm (diễn ra từ 3 đến 5/7/2031) bước sang phiên chất vấn.',
  )
  expect([date?.start, date?.end]).toEqual(['2031-07-03', '2031-07-05'])
})
