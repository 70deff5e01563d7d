import { describe, expect, test } from 'vitest'
import type { LexiconPerson } from '../../src/index.js'
import { readPassages } from '../../src/mentions/passages.js'
import type { PersonMention } from '../../src/mentions/people.js'
import { printed } from '../../src/mentions/reader.js'
import { PeopleRegistry, type Person } from '../../src/resolve/people.js'
import { readLayout } from '../../src/text/layout.js'
import { readerOf } from '../mentions/mentions.js'

/** Each sentence a paragraph; what the registry makes of them. */
function read(sentences: readonly string[], known: readonly LexiconPerson[] = []) {
  const text = sentences.join('\n\n')
  const reader = readerOf(text)
  const passages = readPassages(reader, readLayout(text), [])
  const people = new PeopleRegistry(reader, passages, known)
  const mentions = passages.flatMap((passage) => passage.people)
  const nameOf = (person: Person | null): string | null =>
    person?.mention.name ? printed(reader, person.mention.name.first, person.mention.name.last) : null
  return {
    all: people
      .all()
      .map((person) => [nameOf(person), ...person.titles.map((title) => printed(reader, title.first, title.last))]),
    /** Whom the last mention means. */
    last: nameOf(people.resolve(mentions.at(-1) as PersonMention)),
  }
}

const OPENING = 'Sáng nay, xã mở lớp học.'
const SUNG = 'Ông Tạ Văn Sủng, Giám đốc Sở Y tế phát biểu.'
const NHAN = 'Bà Cù Thị Nhạn, Bí thư Huyện ủy phát biểu.'

describe('of two forms of one office the fuller stays', () => {
  test.each<[why: string, sentences: string[], ...offices: string[]]>([
    [
      'an abbreviation written out later',
      ['Giám đốc Sở GD&ĐT Tạ Văn Sủng tới dự.', 'Ông Tạ Văn Sủng, Giám đốc Sở Giáo dục và Đào tạo phát biểu.'],
      'Giám đốc Sở Giáo dục và Đào tạo',
    ],
    [
      'a short form that the article gives',
      ['Ông Tạ Văn Sủng, Tổng Giám đốc Quỹ Cây Hồi (QCH) tới dự.', 'Tổng Giám đốc QCH Tạ Văn Sủng phát biểu.'],
      'Tổng Giám đốc Quỹ Cây Hồi',
    ],
    [
      'one that takes in two',
      [
        'Ông Tạ Văn Sủng, Phó Chủ tịch Thường trực UBND thành phố tới dự.',
        'Ông Tạ Văn Sủng, Phó Chủ tịch UBND TP Huế phát biểu.',
        'Ông Tạ Văn Sủng, Phó Chủ tịch Thường trực UBND TP Huế trao quà.',
      ],
      'Phó Chủ tịch Thường trực UBND TP Huế',
    ],
    ['a slip of a title', ['Phó Thủ tướng Tạ Văn Sủng tới dự.', 'Thủ tướng Tạ Văn Sủng phát biểu.'], 'Phó Thủ tướng'],
    [
      'two offices',
      ['Ông Tạ Văn Sủng, Giám đốc Sở Y tế tới dự.', 'Ông Tạ Văn Sủng, Giám đốc Sở Nội vụ phát biểu.'],
      'Giám đốc Sở Y tế',
      'Giám đốc Sở Nội vụ',
    ],
  ])('%s', (_, sentences, ...offices) => {
    expect(read([OPENING, ...sentences]).all).toEqual([['Tạ Văn Sủng', ...offices]])
  })
})

describe('a short name is the one person whose full name ends so', () => {
  test.each([
    ['one syllable', [OPENING, SUNG, NHAN, 'Ông Sủng trả lời.'], 'Tạ Văn Sủng'],
    ['two syllables', [OPENING, SUNG, NHAN, 'Ông Văn Sủng trả lời.'], 'Tạ Văn Sủng'],
    ['with an office', [OPENING, SUNG, NHAN, 'Giám đốc Sủng trả lời.'], 'Tạ Văn Sủng'],
    ['before the full one', [OPENING, SUNG, 'Bà Nhạn trả lời.'], 'Nhạn'],
    ['another name', [OPENING, SUNG, NHAN, 'Ông Pấng trả lời.'], 'Pấng'],
    ['the beginning of a name', [OPENING, SUNG, NHAN, 'Ông Tạ Văn trả lời.'], 'Tạ Văn'],
    ['in another case', [OPENING, SUNG, NHAN, 'Ông TẠ VĂN SỦNG trả lời.'], 'Tạ Văn Sủng'],
    ['one letter apart', [OPENING, SUNG, NHAN, 'Ông Tạ Văn Sùng trả lời.'], 'Tạ Văn Sùng'],
    ['with another middle name', [OPENING, SUNG, NHAN, 'Ông Tạ Đức Sủng trả lời.'], 'Tạ Đức Sủng'],
    [
      'of two who share it the one named last',
      [OPENING, SUNG, 'Ông Lò Đức Sủng dự.', 'Ông Sủng trả lời.'],
      'Lò Đức Sủng',
    ],
    [
      'named last before it',
      [OPENING, SUNG, 'Ông Lò Đức Sủng dự.', 'Ông Tạ Văn Sủng nói.', 'Ông Sủng trả lời.'],
      'Tạ Văn Sủng',
    ],
    [
      'named last before it, by two syllables before that',
      [OPENING, SUNG, 'Ông Văn Sủng nói.', 'Ông Lò Đức Sủng dự.', 'Ông Tạ Văn Sủng nói.', 'Ông Sủng trả lời.'],
      'Tạ Văn Sủng',
    ],
    [
      'two syllables that two people share',
      [OPENING, SUNG, 'Ông Lò Văn Sủng dự.', 'Ông Văn Sủng trả lời.'],
      'Văn Sủng',
    ],
    ['the first word of a foreign name', [OPENING, 'Bà Naomi Strand dự.', 'Bà Naomi trả lời.'], 'Naomi Strand'],
    [
      'the first word of a foreign name, where it could be a Vietnamese one',
      [OPENING, 'GS. Kang Byeong Chol dự.', 'GS. Kang trả lời.', 'GS. Min Seok dự.', 'GS. Min trả lời.'],
      'Min Seok',
    ],
    ['a name without its clan', [OPENING, 'Ông Y Sủng Niê dự.', 'Ông Y Sủng trả lời.'], 'Y Sủng Niê'],
    [
      'the first word that two people share',
      [OPENING, 'Bà Naomi Strand dự.', 'Bà Naomi Ferrel dự.', 'Bà Naomi trả lời.'],
      'Naomi Ferrel',
    ],
  ])('%s', (_what, sentences, name) => {
    expect(read(sentences).last).toBe(name)
  })

  test('wherever it stands', () => {
    expect(read([OPENING, 'Ông Sủng đến sớm.', SUNG]).all).toEqual([['Tạ Văn Sủng', 'Giám đốc Sở Y tế']])
  })
})

describe('offices are gathered', () => {
  test.each<[what: string, sentences: string[], ...all: string[][]]>([
    [
      'from all mentions',
      [OPENING, SUNG, 'Ông Tạ Văn Sủng, Tỉnh ủy viên trả lời.'],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế', 'Tỉnh ủy viên'],
    ],
    [
      'from short mentions too',
      [OPENING, SUNG, 'Ông Sủng, Trưởng đoàn trả lời.'],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế', 'Trưởng đoàn'],
    ],
    ['each once', [OPENING, SUNG, SUNG], ['Tạ Văn Sủng', 'Giám đốc Sở Y tế']],
    ['the full form stays', [OPENING, SUNG, 'Giám đốc Sở Tạ Văn Sủng trả lời.'], ['Tạ Văn Sủng', 'Giám đốc Sở Y tế']],
    [
      'the full form replaces a short one',
      [OPENING, 'Giám đốc Sở Tạ Văn Sủng trả lời.', SUNG],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế'],
    ],
    [
      'in two spellings once',
      [OPENING, SUNG, 'Ông Tạ Văn Sủng, GĐ Sở Y tế trả lời.'],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế'],
    ],
    [
      'with and without what it may leave out',
      [OPENING, 'Ông Sủng, Phó Bí thư Tỉnh ủy đến.', 'Ông Tạ Văn Sủng, Phó Bí thư Thường trực Tỉnh ủy trả lời.'],
      ['Tạ Văn Sủng', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ],
    [
      'a deputy is not the head',
      [OPENING, SUNG, 'Ông Tạ Văn Sủng, nguyên Phó Giám đốc Sở Y tế trả lời.'],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế', 'nguyên Phó Giám đốc Sở Y tế'],
    ],
    [
      'of each person apart',
      [OPENING, SUNG, NHAN],
      ['Tạ Văn Sủng', 'Giám đốc Sở Y tế'],
      ['Cù Thị Nhạn', 'Bí thư Huyện ủy'],
    ],
  ])('%s', (_what, sentences, ...all) => {
    expect(read(sentences).all).toEqual(all)
  })
})

describe('a foreign name in another spelling', () => {
  const LAO = 'Thủ tướng Lào Thoonglun Sisomvang phát biểu.'
  test.each<[why: string, second: string, people: number]>([
    ['of one office is one person', 'Thủ tướng Lào Thongloun Sisomvang cảm ơn.', 1],
    ['of another office is another', 'Bộ trưởng Lào Thongloun Sisomvang cảm ơn.', 2],
    ['without an office is another', 'Ông Thongloun Sisomvang cảm ơn.', 2],
    ['that is no spelling of it is another', 'Thủ tướng Lào Bounpone Sisomvang cảm ơn.', 2],
  ])('%s', (_why, second, people) => {
    expect(read([OPENING, LAO, second]).all).toHaveLength(people)
  })

  test('never a Vietnamese one', () => {
    const one = 'Giám đốc Sở Y tế Tạ Văn Sủng phát biểu.'
    expect(read([OPENING, one, 'Giám đốc Sở Y tế Tạ Văn Sùng cảm ơn.']).all).toHaveLength(2)
  })
})

describe('an office alone means who holds it', () => {
  test.each([
    ['as printed', 'Đồng chí Giám đốc Sở Y tế kết luận.', 'Tạ Văn Sủng'],
    ['in short', 'Đồng chí Giám đốc Sở kết luận.', 'Tạ Văn Sủng'],
    ['its position', 'Đồng chí Giám đốc kết luận.', 'Tạ Văn Sủng'],
    ["the other one's", 'Đồng chí Bí thư Huyện ủy kết luận.', 'Cù Thị Nhạn'],
    ['misspelt', 'Đồng chí Giám đốc Sở Y tê kết luận.', 'Tạ Văn Sủng'],
    ['of nobody', 'Đồng chí Chủ tịch UBND xã kết luận.', null],
    ['of another department', 'Đồng chí Giám đốc Sở Nội vụ kết luận.', null],
    ['of a department with a like name', 'Đồng chí Giám đốc Sở Y học kết luận.', null],
    ['of a deputy', 'Đồng chí Phó Giám đốc Sở Y tế kết luận.', null],
  ])('%s: %s', (_what, sentence, name) => {
    expect(read([OPENING, SUNG, NHAN, sentence]).last).toBe(name)
  })

  test.each([
    ['UBND tỉnh Bình Thuận', 'UBND tỉnh Ninh Thuận'],
    ['UBND tỉnh Kiên Giang', 'UBND tỉnh Tiền Giang'],
    ['UBND xã Tân Thanh', 'UBND xã Tân Thành'],
    ['UBND tỉnh', 'HĐND tỉnh'],
  ])('of %s is not of %s', (one, other) => {
    const named = `Ông Tạ Văn Sủng, Chủ tịch ${one} phát biểu.`
    expect(read([OPENING, named, `Đồng chí Chủ tịch ${other} kết luận.`]).last).toBeNull()
    expect(read([OPENING, named, `Đồng chí Chủ tịch ${one} kết luận.`]).last).toBe('Tạ Văn Sủng')
  })

  test('of a body that was named in short, where it can be no other', () => {
    const short = 'Ông Tạ Văn Sủng, Giám đốc Sở phát biểu.'
    const asked = 'Đồng chí Giám đốc Sở Y tế kết luận.'
    expect(read([OPENING, short, asked]).last).toBe('Tạ Văn Sủng')
    expect(read([OPENING, short, 'Sở Nội vụ báo cáo.', asked]).last).toBeNull()
  })

  test('of two who hold it, the one named nearer', () => {
    const two = [OPENING, 'Ông Tạ Văn Sủng, Giám đốc Sở Y tế dự.', 'Bà Cù Thị Nhạn, Giám đốc Sở Nội vụ dự.']
    expect(read([...two, 'Đồng chí Giám đốc Sở kết luận.']).last).toBe('Cù Thị Nhạn')
  })
})

describe("the caller's people", () => {
  test('are found by another way of writing them', () => {
    const known = [{ name: 'Tạ Văn Sủng', aliases: ['Sùng A Tạ'] }]
    expect(read([OPENING, SUNG, 'Ông Sùng A Tạ trả lời.'], known).last).toBe('Tạ Văn Sủng')
    expect(read([OPENING, SUNG, 'Ông Sùng A Tạ trả lời.']).last).toBe('Sùng A Tạ')
  })

  test('are found by an office the article does not give them', () => {
    const known = [{ name: 'Tạ Văn Sủng', titles: ['Trưởng đoàn'] }]
    const sentences = [OPENING, SUNG, NHAN, 'Đồng chí Trưởng đoàn kết luận.']
    expect(read(sentences, known).last).toBe('Tạ Văn Sủng')
    expect(read(sentences).last).toBeNull()
  })
})
