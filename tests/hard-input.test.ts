import { describe, expect, test } from 'vitest'
import { parse, type NewsRecord } from '../src/index.js'

const codes = (record: NewsRecord): string[] => record.warnings.map((warning) => warning.code)

function expectEmpty(record: NewsRecord): void {
  expect(record.event).toBeNull()
  expect(record.date).toBeNull()
  expect(record.location).toBeNull()
  for (const list of [record.organizers, record.chairs, record.attendees, record.conclusions]) expect(list).toEqual([])
}

describe('texts with nothing to read give an empty record and say so', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\u00a0\u200b\r\n ', 'empty'],
    ['another language', 'The committee met on Monday to discuss the annual budget.', 'not-vietnamese'],
    ['another script', '委员会星期一开会讨论年度预算。', 'not-vietnamese'],
    ['lone surrogates', '\ud800\udc00\udfff\ud83c', 'not-vietnamese'],
    ['marks only', '.,;:!?…()[]{}“”‘’"\'-–—/\\|', 'not-vietnamese'],
    ['no event', 'Giá lúa ở miền Tây tăng nhẹ trong tuần qua, nông dân phấn khởi.', 'no-event'],
  ])('%s', (_what, text, code) => {
    const record = parse(text)
    expectEmpty(record)
    expect(codes(record)).toContain(code)
  })
})

test('5 MB in one line is read in reasonable time', { timeout: 60_000 }, () => {
  const sentence =
    'Sáng 19/7/2018, đồng chí Lò Văn Ơn, Bí thư Huyện ủy chủ trì hội nghị tổng kết; dự có lãnh đạo các phòng. '
  const record = parse(sentence.repeat(Math.ceil(5e6 / sentence.length)))
  expect(record.event).not.toBeNull()
})

test('only a headline', () => {
  const record = parse('UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học 2019 - 2020')
  expect(record.warnings.length).toBeGreaterThan(0)
})
