import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read.js'
import { checkOptions } from '../../src/options.js'
import { printed } from '../../src/mentions/reader.js'

const TITLE = 'Sở Y tế mở lớp phòng dịch'
const BODY = [
  'Sáng 4/3/2031, tại Cao Bằng, Sở Y tế mở lớp học. Ông Tạ Văn Sủng, Bí thư Huyện ủy phát biểu.',
  '- Đồng chí Giám đốc Sở yêu cầu làm ngay. Mọi người đồng ý.',
]
const CAPTION = 'Ông Tạ Văn Sủng phát biểu tại lớp học'
const article = readArticle([TITLE, BODY[0], CAPTION, BODY[1]].join('\n\n'), checkOptions(undefined))
const { passages, reader } = article

describe('passages', () => {
  test('come as headline, sentences of the body, captions', () => {
    expect(passages.map(({ kind, start, end }) => [kind, reader.text.slice(start, end)])).toEqual([
      ['title', TITLE],
      ['body', 'Sáng 4/3/2031, tại Cao Bằng, Sở Y tế mở lớp học.'],
      ['body', 'Ông Tạ Văn Sủng, Bí thư Huyện ủy phát biểu.'],
      ['body', '- Đồng chí Giám đốc Sở yêu cầu làm ngay.'],
      ['body', 'Mọi người đồng ý.'],
      ['caption', CAPTION],
    ])
  })

  test('know their paragraph, and which of them begins an item', () => {
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([-1, 0, 0, 1, 1, -1])
    expect(passages.map(({ item }) => item)).toEqual([false, false, false, true, false, false])
  })

  test('hold what is named in them and nothing else', () => {
    const [title, opening, speech] = passages
    const names = (passage: typeof opening): string[] =>
      (passage?.people ?? []).map(({ name }) => (name ? printed(reader, name.first, name.last) : ''))
    expect(title?.organizations).toHaveLength(1)
    expect([opening?.people.length, opening?.organizations.length, opening?.dates.length]).toEqual([0, 1, 1])
    expect(names(speech)).toEqual(['Tạ Văn Sủng'])
    expect(speech?.dates).toEqual([])
  })

  test('show each mention as a sign', () => {
    expect(passages.map(({ skeleton }) => skeleton.text)).toEqual([
      'Ⓞ mở lớp phòng dịch',
      'Ⓓ, tại cao bằng, Ⓞ mở lớp học.',
      'Ⓟ phát biểu.',
      '- Ⓣ yêu cầu làm ngay.',
      'mọi người đồng ý.',
      'Ⓟ phát biểu tại lớp học',
    ])
  })
})

test('an empty article has none', () => {
  expect(readArticle('', checkOptions(undefined)).passages).toEqual([])
})

test('lines of marks are none', () => {
  const text = 'Sở Y tế mở lớp học.\n\n* * *\n\n-----\n\nÔng Tạ Văn Sủng phát biểu.'
  const { passages, reader } = readArticle(text, checkOptions(undefined))
  expect(passages.map(({ start, end }) => reader.text.slice(start, end))).toEqual([
    'Sở Y tế mở lớp học.',
    'Ông Tạ Văn Sủng phát biểu.',
  ])
})
