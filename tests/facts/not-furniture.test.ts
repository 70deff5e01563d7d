import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const HEADLINE = 'Huyện Phú Lâm triển khai công tác dân số'
const LEAD = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số năm 2022.'
const BODY = 'Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị.'

describe('no title', () => {
  test.each([
    ['a first sentence', `${LEAD}\n${BODY}`],
    ['one paragraph alone', `${LEAD} ${BODY}`],
    ['an empty text', ''],
    ['a first line that is a list item', `- ${HEADLINE}\n${LEAD}`],
  ])('%s', (_, text) => {
    expect(parse(text).title).toBeNull()
  })
})

describe('no caption', () => {
  test.each([
    ['a sentence of the body', 'Các đại biểu đã phát biểu, đóng góp nhiều ý kiến tâm huyết cho dự thảo kế hoạch.'],
    ['a list item', '- Tăng cường phát biểu, thảo luận trong chi bộ'],
    ['a line that goes on', 'Kết luận hội nghị, ông Quàng Văn Sính yêu cầu các xã thực hiện:'],
    ['a subheading', 'Nhiều cách làm hay ở vùng cao'],
  ])('%s', (_, line) => {
    const text = `${HEADLINE}\n\n${LEAD}\n\n${line}\n\n${BODY}\n\nHội nghị kết thúc sau một buổi làm việc khẩn trương.`
    expect(parse(text).captions).toEqual([])
  })
})

describe('no byline', () => {
  test.each([
    ['a last sentence', BODY],
    ['a related link', `${BODY}\n\nTin liên quan\nXã Tân Mỹ ra quân dọn vệ sinh đường làng`],
    ['a publication line', `${BODY}\n\n05/05/2022 16:20`],
  ])('%s', (_, rest) => {
    expect(parse(`${HEADLINE}\n\n${LEAD}\n\n${rest}`).byline).toBeNull()
  })
})

test('what stands behind "Tin liên quan" says nothing of the event', () => {
  const article = `${HEADLINE}\n\n${LEAD}\n\n${BODY}`
  const links =
    '\n\nTin liên quan\nBà Thái Thị Nụ chủ trì họp Ban Thường vụ\nKế hoạch số 77/KH-UBND về vệ sinh môi trường'
  const alone = parse(article)
  const { chairs, attendees, conclusions, captions } = parse(article + links)
  expect({ chairs, attendees, conclusions, captions }).toEqual({
    chairs: alone.chairs,
    attendees: alone.attendees,
    conclusions: alone.conclusions,
    captions: [],
  })
  expect(chairs.map(({ name }) => name)).toEqual(['Quàng Văn Sính'])
})
