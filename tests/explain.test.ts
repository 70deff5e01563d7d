import { describe, expect, test } from 'vitest'
import { explain, parse } from '../src/index.js'

const ARTICLE = `UBND huyện Sông Hinh họp bàn chống hạn

Sáng 19/7/2018, UBND huyện Sông Hinh tổ chức Hội nghị bàn giải pháp chống hạn. Ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì hội nghị.
Phòng Nông nghiệp là cơ quan chủ trì xây dựng kế hoạch theo Quyết định số 12/QĐ-UBND ngày 3/5/2018.
Tại hội nghị, ông Ma Văn Páo, Trưởng phòng Nông nghiệp cho biết mực nước hồ đã xuống thấp. Trước đó, huyện đã dự hội thảo về nguồn nước.
Kết luận hội nghị, ông Lò Văn Ơn yêu cầu các xã nạo vét kênh mương. Ông Lò Văn Ơn cho biết năm nay mưa ít.
Chiều cùng ngày, bà Tô Thị Nhàn, Phó Chủ tịch UBND huyện thăm hồ chứa nước.
Quang cảnh hội nghị
`

describe('explain', () => {
  const { record, rejected } = explain(ARTICLE)

  test('gives the record of parse', () => {
    expect(record).toEqual(parse(ARTICLE))
  })

  test.each([
    ['date', 'ngày 3/5/2018', "a document's date"],
    ['chairs', 'cơ quan chủ trì', 'a duty or a body, no person who presides'],
    ['attendees', 'Tô Thị Nhàn', 'a side event: whom it names was not there'],
    ['event', 'hội thảo về nguồn nước', 'told less clearly than the event'],
    ['conclusions', 'mực nước hồ đã xuống thấp', 'who speaks neither presides nor directs'],
    ['conclusions', 'năm nay mưa ít', 'tells, and asks, judges or settles nothing'],
    ['body', 'Quang cảnh hội nghị', 'a photo caption'],
  ])('%s: %s', (field, words, reason) => {
    const found = rejected.filter((entry) => entry.field === field && entry.text.includes(words))
    expect(found.map((entry) => entry.reason)).toContain(reason)
  })

  test('what the record keeps is not rejected', () => {
    const words = rejected.filter(({ field }) => field === 'conclusions').map(({ text }) => text)
    expect(words.filter((text) => text.includes('yêu cầu các xã'))).toEqual([])
  })

  test('the event is not rejected', () => {
    const words = rejected.filter(({ field }) => field === 'event').map(({ text }) => text)
    expect(words).not.toContain(record.event?.text)
  })

  test('an article without an event still tells what it weighed', () => {
    const { record: none, rejected: weighed } = explain('Theo quy định, hội nghị cán bộ phải họp mỗi năm một lần.')
    expect(none.event).toBeNull()
    expect(weighed.map(({ field }) => field)).toContain('event')
  })

  test('spans give the words, in order', () => {
    for (const { text, span } of rejected) expect(ARTICLE.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(text)
    const starts = rejected.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
