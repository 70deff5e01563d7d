import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.js'

const named = (text: string): (string | null)[][] => {
  const { chairs, attendees } = parse(text, { referenceDate: '2024-03-13' })
  return [chairs, attendees.filter(({ kind }) => kind === 'person')].map((people) => people.map(({ name }) => name))
}

describe('who presides, whatever stands before the verb', () => {
  test.each([
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện cũng chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện đích thân chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện và các đồng chí trong Ban Thường vụ chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, được sự ủy quyền của Bí thư Huyện ủy, chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện trong vai trò Trưởng Tiểu ban Nội dung chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, sáng 12/3, chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện chỉ đạo và chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện điều hành lớp tập huấn trồng chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện điều hành Ngày hội trồng chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện chủ tọa giao ban báo chí.',
    'TS. Tô Thị Nhàn, Viện Cây chè, chủ trì hội nghị về chè.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện đảm nhiệm vai trò chủ tọa hội nghị về chè.',
  ])('%s', (told) => {
    expect(named(`Sáng 12/3/2024, ${told}`)).toEqual([['Tô Thị Nhàn'], []])
  })

  test.each([
    'Sáng 12/3/2024, bà Tô Thị Nhàn cùng lãnh đạo huyện dự hội nghị về chè do ông Ma Văn Páo chủ trì.',
    'Sáng 12/3/2024, bà Tô Thị Nhàn và các đại biểu đã nghe ông Ma Văn Páo, người chủ trì hội nghị về chè, báo cáo.',
  ])('%s: not who only attends', (text) => {
    expect(named(text)[0]).toEqual(['Ma Văn Páo'])
  })
})

describe('what opens a list of those who preside', () => {
  test.each([
    'Về chủ trì hội nghị có bà Tô Thị Nhàn.',
    'Tham gia chủ trì hội nghị có bà Tô Thị Nhàn.',
    'Đồng chí chủ trì hội nghị là bà Tô Thị Nhàn.',
    'Chủ tọa điều hành hội nghị: bà Tô Thị Nhàn.',
    'Điều hành phần thảo luận có bà Tô Thị Nhàn.',
    'Ban Chủ tọa hội nghị gồm: bà Tô Thị Nhàn.',
    'Ngồi ở bàn chủ tọa là bà Tô Thị Nhàn.',
    'Ở vị trí chủ tọa có bà Tô Thị Nhàn.',
    'Giữ vai trò chủ trì là bà Tô Thị Nhàn.',
    'Đoàn Chủ trì gồm: bà Tô Thị Nhàn.',
    'Bà Tô Thị Nhàn làm Trưởng ban Chỉ đạo, trực tiếp chỉ huy.',
  ])('%s', (sentence) => {
    expect(named(`Sáng 12/3/2024, huyện Phú Lâm tổ chức hội nghị về chè. ${sentence}`)).toEqual([['Tô Thị Nhàn'], []])
  })
})

describe('several who preside', () => {
  test.each([
    'Cùng chủ trì với ông Ma Văn Páo có bà Tô Thị Nhàn.',
    'Cùng ngồi trên bàn chủ tọa với ông Ma Văn Páo là bà Tô Thị Nhàn.',
    'Chủ trì hội nghị cùng ông Ma Văn Páo còn có bà Tô Thị Nhàn.',
    'Cùng ông Ma Văn Páo chủ trì hội nghị có bà Tô Thị Nhàn.',
    'Ông Ma Văn Páo đã thăm bản và cùng bà Tô Thị Nhàn đồng chủ trì hội nghị.',
    'Hội nghị diễn ra dưới sự điều khiển của Đoàn Chủ tịch gồm 2 đồng chí: Ma Văn Páo (tổ 1), Tô Thị Nhàn.',
    'Hội nghị do các đồng chí Ma Văn Páo, Tô Thị Nhàn trong Đoàn Chủ tịch điều hành.',
  ])('%s', (sentence) => {
    expect(named(`Sáng 12/3/2024, huyện Phú Lâm tổ chức hội nghị về chè. ${sentence}`)).toEqual([
      ['Ma Văn Páo', 'Tô Thị Nhàn'],
      [],
    ])
  })

  test('who comes with one who presides does not', () => {
    expect(
      named('Sáng 12/3/2024, ông Ma Văn Páo chủ trì hội nghị về chè. Cùng đi với ông Ma Văn Páo có bà Tô Thị Nhàn.'),
    ).toEqual([['Ma Văn Páo'], ['Tô Thị Nhàn']])
  })
})

describe('who leads, whatever stands before the verb', () => {
  test.each([
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, nhân dịp đầu xuân, đến thăm dân bản Nậm Sin.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, trên cương vị Trưởng Ban Chỉ đạo, kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, theo phân công của Thường trực Huyện ủy, kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, 54 tuổi, kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện đích thân kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện (Trưởng đoàn) đã kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn (Phó Chủ tịch UBND huyện), Trưởng đoàn công tác, đã kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện dẫn đầu đoàn công tác kiểm tra hồ Suối Mây.',
    'bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện, được sự ủy quyền của Bí thư Huyện ủy, dẫn đầu đoàn công tác kiểm tra hồ Suối Mây.',
  ])('%s', (told) => {
    const text = `Sáng 12/3/2024, ${told}`
    expect(parse(text).event).not.toBeNull()
    expect(named(text)).toEqual([['Tô Thị Nhàn'], []])
  })

  test('the name of a delegation is not what it does', () => {
    const text = 'Sáng 12/3/2024, bà Tô Thị Nhàn dẫn đầu Đoàn kiểm tra của Huyện ủy đã làm việc với xã Tân Mỹ.'
    expect(parse(text).event?.type).toBe('working-session')
  })
})

test('for whom somebody acts is not there', () => {
  expect(
    named(
      'Sáng 12/3/2024, ông Ma Văn Páo, Giám đốc Sở Y tế thừa ủy quyền của Chủ tịch UBND tỉnh tới dự hội nghị về chè.',
    ),
  ).toEqual([[], ['Ma Văn Páo']])
})
