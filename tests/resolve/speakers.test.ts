import { describe, expect, test } from 'vitest'
import { readPassages } from '../../src/mentions/passages.js'
import type { PersonMention } from '../../src/mentions/people.js'
import { printed } from '../../src/mentions/reader.js'
import { PeopleRegistry } from '../../src/resolve/people.js'
import { SpeakerResolver } from '../../src/resolve/speakers.js'
import { readLayout } from '../../src/text/layout.js'
import { readerOf } from '../mentions/mentions.js'

/** The name of who is meant by the last mention, all others having been seen; `speaking` as named. */
function speakerOf(sentences: readonly string[], speaking?: string): string | null {
  const text = sentences.join('\n\n')
  const reader = readerOf(text)
  const passages = readPassages(reader, readLayout(text), [])
  const people = new PeopleRegistry(reader, passages)
  const resolver = new SpeakerResolver(reader, people)
  const mentions = passages.flatMap((passage) => passage.people)
  const asked = mentions.at(-1) as PersonMention
  for (const mention of mentions.slice(0, -1)) resolver.see(mention)
  const named = people.all().map((person) => ({
    person,
    name: person.mention.name && printed(reader, person.mention.name.first, person.mention.name.last),
  }))
  const found = resolver.resolve(asked, named.find(({ name }) => name === speaking)?.person ?? null)
  return named.find(({ person }) => person === found)?.name ?? null
}

const OPENING = 'Sáng nay, xã mở lớp học.'
const SUNG = 'Ông Tạ Văn Sủng, Phó Chủ tịch UBND tỉnh phát biểu.'
const NHAN = 'Bà Cù Thị Nhạn, Phó Chủ tịch UBND tỉnh phát biểu.'
const PANG = 'Ông Lò Văn Pấng, Bí thư Huyện ủy phát biểu.'

test('the town of an office may be shortened', () => {
  const chairman = 'Ông Lò Văn Pấng, Chủ tịch UBND TP Sông Lô phát biểu.'
  expect(speakerOf([OPENING, chairman, 'Chủ tịch UBND thành phố yêu cầu mở thêm lớp.'])).toBe('Lò Văn Pấng')
  expect(speakerOf([OPENING, chairman, 'Chủ tịch UBND tỉnh yêu cầu mở thêm lớp.'])).toBe(null)
})

test('what an office is of may be abbreviated', () => {
  const chairwoman = 'Bà Cù Thị Nhạn, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh phát biểu.'
  expect(speakerOf([OPENING, chairwoman, 'Chủ tịch UBMTTQ Việt Nam tỉnh yêu cầu mở thêm lớp.'])).toBe('Cù Thị Nhạn')
  expect(speakerOf([OPENING, chairwoman, 'Chủ tịch UBND tỉnh yêu cầu mở thêm lớp.'])).toBe(null)
})

describe('the speaker', () => {
  test.each<[what: string, sentence: string, speaking: string | undefined, name: string | null]>([
    ['by name', 'Ông Tạ Văn Sủng nói thêm.', 'Cù Thị Nhạn', 'Tạ Văn Sủng'],
    ['by a short name', 'Ông Sủng nói thêm.', 'Cù Thị Nhạn', 'Tạ Văn Sủng'],
    ['by an office that one holds', 'Đồng chí Bí thư Huyện ủy nói thêm.', 'Tạ Văn Sủng', 'Lò Văn Pấng'],
    ['by one of two: who was speaking', 'Đồng chí Phó Chủ tịch UBND tỉnh nói thêm.', 'Tạ Văn Sủng', 'Tạ Văn Sủng'],
    ['by one of two: else the last named', 'Đồng chí Phó Chủ tịch UBND tỉnh nói thêm.', undefined, 'Cù Thị Nhạn'],
    ['not who speaks without the office', 'Đồng chí Phó Chủ tịch UBND tỉnh nói thêm.', 'Lò Văn Pấng', 'Cù Thị Nhạn'],
    ['by an office in short', 'Đồng chí Phó Chủ tịch nói thêm.', 'Tạ Văn Sủng', 'Tạ Văn Sủng'],
    ['by an office that nobody holds', 'Đồng chí Giám đốc Sở Y tế nói thêm.', 'Tạ Văn Sủng', null],
    ['by a name that nobody else bears', 'Ông Giàng A Sếnh nói thêm.', 'Tạ Văn Sủng', 'Giàng A Sếnh'],
  ])('%s: %s', (_what, sentence, speaking, name) => {
    expect(speakerOf([OPENING, SUNG, NHAN, PANG, sentence], speaking)).toBe(name)
  })

  test('who is named again is the last named', () => {
    const again = 'Ông Tạ Văn Sủng cảm ơn.'
    const asked = 'Đồng chí Phó Chủ tịch UBND tỉnh nói thêm.'
    expect(speakerOf([OPENING, SUNG, NHAN, again, asked])).toBe('Tạ Văn Sủng')
  })
})
