import { describe, expect, test } from 'vitest'
import * as bienban from '../src/index.js'
import {
  findDates,
  findDocuments,
  findOrganizations,
  findPeople,
  OptionsError,
  parseTitle,
  sentences,
  TextTooLongError,
  tokenize,
  type Words,
} from '../src/index.js'

const ARTICLE = `Sa Lũng mở lớp dạy nghề

Sáng 4/3/2031, UBND xã Sa Lũng mở lớp học theo Kế hoạch số 12/KH-UBND. Ông Tạ Văn Sủng, Giám đốc Sở KH&CN phát biểu.

Quang cảnh lớp học`

type Part = (text: string) => readonly Words[]
const PARTS: Readonly<Record<string, Part>> = {
  tokenize,
  sentences,
  findDates,
  findDocuments,
  findOrganizations,
  findPeople,
}

describe.each(Object.entries(PARTS))('%s', (_name, part) => {
  test.each([
    ['as it is', ARTICLE],
    ['decomposed', ARTICLE.normalize('NFD')],
    ['with Windows line ends', ARTICLE.replace(/\n/g, '\r\n')],
    ['with no-break and zero-width characters', `\ufeff${ARTICLE.replace(/ /g, '\u00a0').replace(/ô/g, 'ô\u200b')}`],
  ])("every span leads into the caller's own string, %s", (_how, text) => {
    const found = part(text)
    expect(found.length).toBeGreaterThan(0)
    for (const { text: words, span } of found) {
      const own = text.slice(span.start, span.end).replace(/[\u200b\ufeff]/g, '')
      expect(own.normalize('NFC').replace(/\s+/g, ' ')).toBe(words)
      expect(words).not.toBe('')
    }
    expect(found.map(({ text: words }) => words)).toEqual(part(ARTICLE).map(({ text: words }) => words))
  })

  test('stands in order, nothing twice', () => {
    const found = part(ARTICLE)
    found.slice(1).forEach(({ span }, i) => {
      expect(span.start).toBeGreaterThanOrEqual(found[i]?.span.end ?? 0)
    })
  })

  test.each([[''], [' \n\t '], ['🎉'], ['\ud800']])('of %j finds nothing but marks', (text) => {
    expect(part(text).filter(({ text: words }) => /[\p{L}\d]/u.test(words))).toEqual([])
  })

  test.each([[undefined], [null], [12], [{}], [['a']]])('takes no %j', (text) => {
    expect(() => part(text as unknown as string)).toThrow(TypeError)
  })

  test('says the same twice', () => {
    expect(part(ARTICLE)).toEqual(part(ARTICLE))
  })
})

describe('tokenize', () => {
  test('keeps the words as printed', () => {
    expect(tokenize('Sở KH&CN họp.').map(({ text }) => text)).toEqual(['Sở', 'KH&CN', 'họp', '.'])
  })
})

describe('sentences', () => {
  test('are those of the body', () => {
    expect(sentences(ARTICLE).map(({ text }) => text)).toEqual([
      'Sáng 4/3/2031, UBND xã Sa Lũng mở lớp học theo Kế hoạch số 12/KH-UBND.',
      'Ông Tạ Văn Sủng, Giám đốc Sở KH&CN phát biểu.',
    ])
  })
})

describe('findDates', () => {
  test('a whole date', () => {
    expect(findDates(ARTICLE)).toEqual([
      expect.objectContaining({
        text: 'Sáng 4/3/2031',
        start: '2031-03-04',
        end: '2031-03-04',
        session: 'morning',
        time: null,
        yearPrinted: true,
        lunar: false,
      }),
    ])
  })

  test('a date without a year takes it from the reference date', () => {
    const [known] = findDates('Sáng 4/3, xã mở lớp học.', { referenceDate: '2031-03-05' })
    const [unknown] = findDates('Sáng 4/3, xã mở lớp học.')
    expect([known?.start, known?.yearPrinted]).toEqual(['2031-03-04', false])
    expect([unknown?.start, unknown?.yearPrinted]).toEqual(['XXXX-03-04', false])
  })

  test('"hôm qua" is known only with a reference date', () => {
    expect(findDates('Hôm qua, xã mở lớp học.', { referenceDate: '2031-03-01' })[0]?.start).toBe('2031-02-28')
    expect(findDates('Hôm qua, xã mở lớp học.').map(({ start }) => start)).not.toContain('2031-02-28')
  })

  test('a reference date that is no day is refused', () => {
    expect(() => findDates(ARTICLE, { referenceDate: '2031-02-30' })).toThrow(OptionsError)
  })
})

describe('findPeople', () => {
  test('a person with an office in its parts', () => {
    const [person, ...others] = findPeople(ARTICLE)
    expect(others).toEqual([])
    expect(person).toMatchObject({
      text: 'Ông Tạ Văn Sủng, Giám đốc Sở KH&CN',
      name: 'Tạ Văn Sủng',
      honorific: 'Ông',
      titles: [{ text: 'Giám đốc Sở KH&CN', position: 'Giám đốc', organization: 'Sở Khoa học và Công nghệ' }],
    })
  })

  test('an office without a name, and without an organisation', () => {
    expect(findPeople('Đồng chí Bộ trưởng kết luận.')).toMatchObject([
      { name: null, honorific: 'Đồng chí', titles: [{ position: 'Bộ trưởng', organization: null }] },
    ])
  })

  test("the caller's abbreviations", () => {
    const lexicon = { abbreviations: { ZQX: 'Gió Mây' } }
    const [person] = findPeople('Ông Tạ Văn Sủng, Giám đốc Sở ZQX phát biểu.', { lexicon })
    expect(person?.titles[0]?.organization).toBe('Sở Gió Mây')
  })

  test('a lexicon that is none is refused', () => {
    expect(() => findPeople(ARTICLE, { lexicon: { people: 'Sủng' } as never })).toThrow(OptionsError)
  })
})

describe('findOrganizations', () => {
  test('stand by themselves, written out', () => {
    expect(findOrganizations('Sáng nay, UBND xã Sa Lũng mở lớp học.').map(({ text, name }) => [text, name])).toEqual([
      ['UBND xã Sa Lũng', 'Ủy ban nhân dân xã Sa Lũng'],
    ])
  })
})

describe('findDocuments', () => {
  test('are cited by number', () => {
    expect(findDocuments(ARTICLE)).toMatchObject([{ number: '12/KH-UBND', kind: 'Kế hoạch' }])
  })
})

describe('parseTitle', () => {
  test.each([
    ['Giám đốc Sở KH&CN', 'Giám đốc', 'Sở Khoa học và Công nghệ'],
    ['Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch', 'Ủy ban nhân dân tỉnh'],
    ['Bộ trưởng', 'Bộ trưởng', null],
    ['nguyên Bí thư Huyện ủy', 'nguyên Bí thư', 'Huyện ủy'],
    ['Tỉnh ủy viên', 'Tỉnh ủy viên', null],
  ])('%s', (text, position, organization) => {
    expect(parseTitle(text)).toEqual({ text, span: { start: 0, end: text.length }, position, organization })
  })

  test('reads one office and stops', () => {
    expect(parseTitle('Giám đốc Sở Y tế, Tỉnh ủy viên')?.text).toBe('Giám đốc Sở Y tế')
  })

  test("the caller's abbreviations", () => {
    expect(parseTitle('Giám đốc ZQX', { lexicon: { abbreviations: { ZQX: 'Gió Mây' } } })?.organization).toBe('Gió Mây')
  })

  test.each([['Hội nghị tổng kết'], ['ông Tạ Văn Sủng'], ['Sở Y tế'], ['giám'], ['']])(
    '%j begins with none',
    (text) => {
      expect(parseTitle(text)).toBeNull()
    },
  )

  test('takes only a string', () => {
    expect(() => parseTitle(12 as unknown as string)).toThrow(TypeError)
  })
})

describe('maxLength', () => {
  test.each(
    Object.entries({ tokenize, sentences, findDates, findPeople, findOrganizations, findDocuments, parseTitle }),
  )('%s refuses a longer text', (_name, part) => {
    expect(() => part('Sở Y tế', { maxLength: 7 })).not.toThrow()
    expect(() => part('Sở Y tế', { maxLength: 6 })).toThrow(TextTooLongError)
  })
})

test('the package exports its parts', () => {
  for (const name of [...Object.keys(PARTS), 'parseTitle', 'expandAbbreviations', 'normalize', 'parse'])
    expect(bienban).toHaveProperty(name, expect.any(Function))
})
