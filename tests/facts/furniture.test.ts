import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { words } from './facts.js'

const HEADLINE = 'Huyện Phú Lâm triển khai công tác dân số'
const LEAD = 'Ngày 5/5/2022, UBND huyện Phú Lâm tổ chức Hội nghị triển khai công tác dân số năm 2022.'
const BODY = 'Ông Quàng Văn Sính, Chủ tịch UBND huyện chủ trì hội nghị.'

describe('title', () => {
  test('the first line, without a full stop', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n${BODY}`
    const { title } = parse(text)
    expect(words(text, title)).toBe(HEADLINE)
    expect(title?.span).toEqual({ start: 0, end: HEADLINE.length })
  })

  test('behind white space', () => {
    const text = `\n\n  ${HEADLINE}\n${LEAD}\n${BODY}`
    expect(parse(text).title?.span).toEqual({ start: 4, end: 4 + HEADLINE.length })
  })
})

describe('captions', () => {
  test.each([
    ['Quang cảnh hội nghị'],
    ['Toàn cảnh hội nghị. Ảnh: Hải Vân'],
    ['Các đại biểu dự hội nghị'],
    ['Ông Quàng Văn Sính phát biểu tại hội nghị (Ảnh: Hải Vân)'],
    ['Chủ tịch UBND huyện Quàng Văn Sính trao giấy khen cho các tập thể'],
  ])('%s', (caption) => {
    const text = `${HEADLINE}\n\n${LEAD}\n\n${caption}\n\n${BODY}\n\nHội nghị kết thúc sau một buổi làm việc khẩn trương.`
    const { captions } = parse(text)
    expect(captions.map((one) => words(text, one))).toEqual([caption])
    expect(captions[0]?.span.start).toBe(text.indexOf(caption))
  })

  test('each its own, in order', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n\nQuang cảnh hội nghị\n\n${BODY}\n\nĐại biểu phát biểu thảo luận\n\nHội nghị kết thúc sau một buổi làm việc khẩn trương.`
    expect(parse(text).captions.map((one) => one.text)).toEqual(['Quang cảnh hội nghị', 'Đại biểu phát biểu thảo luận'])
  })
})

describe('byline', () => {
  test.each([
    ['Lê Hải Vân', 'Lê Hải Vân', null],
    ['Bài, ảnh: Lê Hải Vân', 'Lê Hải Vân', null],
    ['Tin, ảnh: Hải Vân', 'Hải Vân', null],
    ['Lê Hải Vân\nTrung tâm Văn hóa huyện Phú Lâm', 'Lê Hải Vân', 'Trung tâm Văn hóa huyện Phú Lâm'],
    ['Phòng Y tế huyện Phú Lâm', null, 'Phòng Y tế huyện Phú Lâm'],
  ])('%s', (signature, author, unit) => {
    const text = `${HEADLINE}\n\n${LEAD}\n\n${BODY}\n\n${signature}`
    const { byline } = parse(text)
    expect(byline).toMatchObject({ author, unit })
    expect(words(text, byline)).toBe(signature.replace('\n', ' '))
    expect(byline?.span).toEqual({ start: text.indexOf(signature), end: text.length })
  })
})
