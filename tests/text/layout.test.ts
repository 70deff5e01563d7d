import { describe, expect, test } from 'vitest'
import { readLayout } from '../../src/text/layout.js'

/** Lines as kind and words. */
const lines = (text: string): [kind: string, words: string][] =>
  readLayout(text).lines.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const kindsOf = (...of: string[]): string[] => readLayout(of.join('\n\n')).lines.map(({ kind }) => kind)

const TITLE = 'Sa Lũng mở lớp dạy nghề'
const LEAD = 'Sáng 4/3/2031, UBND xã Sa Lũng mở lớp dạy nghề cho thanh niên trong xã.'
const MORE = 'Lớp học kéo dài ba tuần, có bốn mươi người theo học.'

describe('the headline', () => {
  test('is the first line, without a full stop', () => {
    expect(lines(`${TITLE}\n\n${LEAD}\n\n${MORE}`)).toEqual([
      ['title', TITLE],
      ['body', LEAD],
      ['body', MORE],
    ])
  })

  test.each([
    ['a question', 'Vì sao lớp học đông?', 'title'],
    ['a full stop, set off by a blank line', 'Lớp học đã mở.', 'title'],
    ['a first paragraph that tells the day', 'Sáng 4/3, lớp học đã mở.', 'body'],
    ['a bullet', '- Lớp học đã mở', 'body'],
    ['very long', `${'Lớp học đã mở cho mọi người '.repeat(12)}nữa`, 'body'],
  ])('%s: %s', (_what, first, kind) => {
    expect(readLayout([first, LEAD, MORE].join('\n\n')).title !== null).toBe(kind === 'title')
  })

  test('of a text of one line there is none', () => {
    expect(readLayout(TITLE).title).toBeNull()
  })

  test('may stand below furniture', () => {
    expect(kindsOf('Thứ ba, 04/03/2031 | 08:30 GMT+7', TITLE, LEAD, MORE)).toEqual([
      'furniture',
      'title',
      'body',
      'body',
    ])
  })
})

describe('furniture', () => {
  test.each([
    ['Thứ ba, 04/03/2031 | 08:30 GMT+7'],
    ['Cập nhật lúc 08:30, 04/03/2031'],
    ['Ngày đăng: 04/03/2031'],
    ['04/03/2031 08:30'],
    ['Lúa vụ xuân chín sớm ở Sa Lũng (03/03/2031)'],
  ])('%s', (line) => {
    expect(kindsOf(TITLE, LEAD, line, MORE)).toEqual(['title', 'body', 'furniture', 'body'])
  })

  test.each([
    ['a date within a sentence', 'Lớp học khép lại vào ngày 25/03/2031 tại hội trường xã.'],
    ['a date that opens a sentence', 'Sáng 04/03/2031, mọi người đến rất sớm.'],
  ])('%s is none', (_what, line) => {
    expect(kindsOf(TITLE, LEAD, line, MORE)).toEqual(['title', 'body', 'body', 'body'])
  })

  test('behind the links to other articles only whole sentences are the article', () => {
    expect(kindsOf(TITLE, LEAD, 'Tin liên quan', 'Lúa vụ xuân chín sớm', MORE)).toEqual([
      'title',
      'body',
      'furniture',
      'furniture',
      'body',
    ])
  })
})

describe('captions', () => {
  test.each([
    ['Quang cảnh lớp học'],
    ['Đại biểu dự lớp học.'],
    ['Ông Tạ Văn Sủng phát biểu tại lớp học'],
    ['Thanh niên xã tập hàn. Ảnh: Lam Hà'],
    ['Thanh niên xã tập hàn (Ảnh: Lam Hà)'],
    ['Bà Cù Thị Nhạn trao quà cho các em'],
    ['*Bà Cù Thị Nhạn và các em*'],
    ['Bà Cù Thị Nhạn học nghề ở đâu? (Hình từ Internet)'],
  ])('%s', (line) => {
    expect(kindsOf(TITLE, LEAD, line, MORE)).toEqual(['title', 'body', 'caption', 'body'])
  })

  test.each([
    ['Ông Tạ Văn Sủng phát biểu, mong các em học tốt và về giúp làng.', 'body'],
    ['Những điều đáng nhớ', 'heading'],
    ['Sáng 04/6/2031 - Trang nghiêm và xúc động', 'body'],
    ['- Trao quà cho các em', 'body'],
    ['Các đơn vị được trao quà gồm:', 'body'],
    ['*Chiều cùng ngày, các em thi viết.*', 'body'],
    ['* Lớp hàn', 'body'],
    ['Đại biểu dự lớp học có bà Cù Thị Nhạn.', 'body'],
  ])('%s is none, but %s', (line, kind) => {
    expect(kindsOf(TITLE, LEAD, line, MORE)[2]).toBe(kind)
  })

  test('items of a list are body whatever their verb', () => {
    expect(kindsOf(TITLE, LEAD, 'Lớp học gồm:', 'Thực hiện mối hàn', MORE)[3]).toBe('body')
  })

  test('one that goes on in the next line is one', () => {
    const caption = 'Ảnh: Lam Hà,\nBà Cù Thị Nhạn trao quà cho các em'
    const text = [TITLE, LEAD, caption, MORE].join('\n\n')
    expect(readLayout(text).captions.map(({ start, end }) => text.slice(start, end))).toEqual([caption])
  })

  test('two that are whole are two', () => {
    const text = [TITLE, LEAD, 'Quang cảnh lớp học', 'Bà Cù Thị Nhạn trao quà cho các em', MORE].join('\n\n')
    expect(readLayout(text).captions).toHaveLength(2)
  })
})

describe('a paragraph without a stop', () => {
  const SPOKEN =
    'Phát biểu tại lớp học, ông Tạ Văn Sủng mong các em trình bày được mối hàn đẹp, chăm chỉ rèn nghề và sau này về giúp làng mình giàu lên'
  const bare = (line: string): string => line.replace(/\.$/, '')

  test('is text where no paragraph of the article has one', () => {
    expect(kindsOf(TITLE, bare(LEAD), SPOKEN, SPOKEN, SPOKEN).slice(2)).toEqual(['body', 'body', 'body'])
  })

  test('is a caption where the others have one', () => {
    expect(kindsOf(TITLE, LEAD, SPOKEN, MORE)[2]).toBe('caption')
  })

  test('is a caption if it begins as one', () => {
    const shown =
      'Quang cảnh lớp học hàn do ông Tạ Văn Sủng mở cho các em ở xã Ea Bá, với sự giúp đỡ của nhiều người thợ trẻ trong làng'
    expect(kindsOf(TITLE, bare(LEAD), shown, SPOKEN, SPOKEN, SPOKEN)[2]).toBe('caption')
  })

  test('is the lead also behind a caption', () => {
    expect(kindsOf(TITLE, 'Quang cảnh lớp học', SPOKEN, MORE)).toEqual(['title', 'caption', 'body', 'body'])
  })
})

describe('lines that name one person each', () => {
  const ENTRIES = ['Ông Lò Văn Ơn – Giám đốc Sở Y tế', 'TS. Cù Thị Nhạn – Hiệu trưởng trường nghề của huyện']

  test.each([
    ['are of the body below what heads them', 'Khách mời:', ['body', 'body']],
    ['are none below what heads photos', 'Một số hình ảnh:', ['body', 'heading']],
  ])('%s', (_what, head, kinds) => {
    const { lines } = readLayout([TITLE, LEAD, head, ...ENTRIES, MORE].join('\n'))
    expect(lines.slice(3, 5).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('captions in a paragraph', () => {
  const FIRST = 'Xã mời một người thợ giỏi về dạy.'
  const inline = (paragraph: string): string[] => {
    const text = [TITLE, LEAD, paragraph, MORE].join('\n\n')
    return readLayout(text).captions.map(({ start, end }) => text.slice(start, end))
  }

  test.each([
    ['before a credit', 'Ông Tạ Văn Sủng xem máy hàn. Ảnh: Lam Hà/TTXVN'],
    ['in front of a credit in brackets', 'Ông Tạ Văn Sủng xem máy hàn. (Ảnh: Lam Hà)'],
    ['run into a credit', 'Ông Tạ Văn Sủng xem máy hàn Ảnh: Lam Hà'],
    ['run into a credit in brackets', 'Ông Tạ Văn Sủng xem máy hàn (ảnh L.H)'],
    ['that begins as captions do', 'Quang cảnh lớp học.'],
    ['that no mark ends', 'Ông Tạ Văn Sủng phát biểu tại lớp học'],
  ])('%s', (_what, caption) => {
    const text = `${FIRST} ${caption} Tại buổi học, mọi người hỏi nhiều về nghề này và cách tìm việc làm ở các khu công nghiệp của tỉnh, nơi đang cần hàng nghìn thợ hàn và thợ may, như chủ các xưởng vẫn nói với cán bộ xã trong những tháng vừa qua.`
    expect(inline(text)).toEqual([caption])
    expect(readLayout([TITLE, LEAD, text, MORE].join('\n\n')).paragraphs[1]?.sentences).toHaveLength(2)
  })

  test.each([
    ['Xã cũng đề nghị tỉnh trao thêm máy hàn.'],
    ['Tới dự lớp học có lãnh đạo các sở, ban, ngành'],
    ['Ông Sủng phát biểu: Phải học cho giỏi'],
  ])('%s is none', (sentence) => {
    const rest =
      'Tại buổi học, mọi người hỏi nhiều về nghề này và cách tìm việc làm ở các khu công nghiệp của tỉnh, nơi đang cần hàng nghìn thợ hàn và thợ may, như chủ các xưởng vẫn nói với cán bộ xã trong những tháng vừa qua.'
    expect(inline(`${FIRST} ${sentence} ${rest}`)).toEqual([])
  })
})

describe('bylines', () => {
  test.each([
    ['Tác giả: Nông Thị Lả'],
    ['Sở Y tế tỉnh Cao Bằng'],
    ['Lam Hà'],
    ['Lam Hà - Minh Nhạn'],
    ['P.V'],
    ['Tin, ảnh: Lam Hà'],
    ['Theo báo Mây Xanh'],
    ['Trung tâm Văn hóa xã'],
  ])('%s', (line) => {
    expect(kindsOf(TITLE, LEAD, MORE, line)).toEqual(['title', 'body', 'body', 'byline'])
  })

  test('a name and a unit, one below the other', () => {
    expect(kindsOf(TITLE, LEAD, MORE, 'Lam Hà', 'Trung tâm Văn hóa xã').slice(3)).toEqual(['byline', 'byline'])
  })

  test.each([
    ['a last sentence', 'Lớp học khép lại.'],
    ['a number', 'Lớp 12'],
    ['common words', 'Mọi người ra về trong niềm vui'],
  ])('%s is none', (_what, line) => {
    expect(readLayout([TITLE, LEAD, MORE, line].join('\n\n')).bylines).toEqual([])
  })

  test('a name above the last paragraph is none', () => {
    expect(kindsOf(TITLE, LEAD, 'Lam Hà', MORE)[2]).not.toBe('byline')
  })
})

describe('paragraphs', () => {
  test('a paragraph broken in the middle of a sentence is one', () => {
    const { paragraphs } = readLayout(
      `${TITLE}\n\nSáng 4/3/2031, UBND xã mở lớp\ndạy nghề. Nhiều người theo học.\n\n${MORE}`,
    )
    expect(paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 1])
  })

  test('one behind a link to the article begins with its own words', () => {
    const text = `${TITLE}\n\n${MORE}\nLam Hà\nmore(MAYXANH) – ${LEAD}`
    const { paragraphs } = readLayout(text)
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([MORE, LEAD])
  })

  test.each([
    ['📣 ', false],
    ['🗓️ ', false],
    ['✅ ', true],
    ['🔹', true],
    ['1️⃣ ', true],
    ['➢ ', true],
  ])('the words of one begin behind the picture %j', (picture, item) => {
    const text = `${TITLE}\n\n${LEAD}\n${picture}${MORE}`
    const { paragraphs } = readLayout(text)
    expect(paragraphs.map((one) => [text.slice(one.start, one.end), one.item])).toEqual([
      [LEAD, false],
      [MORE, item],
    ])
  })

  test('a picture that neighbouring lines share is their bullet', () => {
    const { paragraphs } = readLayout([TITLE, LEAD, `🌸 ${MORE}`, `💐 ${MORE}`, `💐 ${MORE}`, `📣 ${MORE}`].join('\n'))
    expect(paragraphs.map(({ item }) => item)).toEqual([false, false, true, true, false])
  })

  test('the headline that the caller knows may have pictures before it', () => {
    const { title } = readLayout(`Thông báo\n🎉 ${TITLE}\n${LEAD}`, `🎉 ${TITLE}`)
    const first = readLayout(`🎉 ${TITLE}\n${LEAD}`, `🎉 ${TITLE}`).title
    expect([title, first?.start]).toEqual([null, 3])
  })

  test('pictures before the headline and lines of pictures are no words', () => {
    const text = `🎉 ${TITLE}\n🌸🌸🌸\n${LEAD}\n❤️\n${MORE}`
    const { title, paragraphs } = readLayout(text)
    expect(title && text.slice(title.start, title.end)).toBe(TITLE)
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([LEAD, MORE])
  })

  test('a blank line or a bullet begins another', () => {
    const { paragraphs } = readLayout(
      [TITLE, LEAD, 'Lớp học gồm:', '- hàn sắt;', '1. may áo;', 'a) đan lát.'].join('\n'),
    )
    expect(paragraphs.map(({ item }) => item)).toEqual([false, false, true, true, true])
  })
})

test.each([[''], [' \n\n ']])('%j has no lines', (text) => {
  const layout = readLayout(text)
  expect([layout.lines, layout.paragraphs, layout.captions, layout.bylines, layout.title]).toEqual([
    [],
    [],
    [],
    [],
    null,
  ])
})

describe('those present, one a line', () => {
  const PRESENT = 'Buổi lễ vinh dự đón tiếp:'
  const FIRST = 'Bà Lò Thị Mai – Trưởng phòng Nghề'
  const SECOND = 'Ông Danh Út – Tổ trưởng tổ mộc ở Nậm Sin'

  test.each([
    ['below the line that announces them', [PRESENT, FIRST, SECOND], ['body', 'body', 'body']],
    ['up to a photo', [PRESENT, FIRST, 'Bà Lò Thị Mai trao quà cho lớp học'], ['body', 'body', 'caption']],
    ['not below another heading', ['Nội dung lớp học:', FIRST, SECOND], ['body', 'body', 'heading']],
    ['behind pictures', [`✅ ${FIRST}`, `✅ ${SECOND}`], ['body', 'body']],
  ])('%s', (_what, block, kinds) => {
    expect(kindsOf(TITLE, LEAD, ...block, MORE).slice(2, -1)).toEqual(kinds)
  })

  test('a picture is no word of the paragraph that it opens', () => {
    const text = `${TITLE}\n\n📌 ${LEAD}\n\n${MORE}`
    const opening = readLayout(text).paragraphs.map(({ sentences }) => sentences[0]?.start ?? 0)
    expect(opening.map((start) => text.slice(start, start + 4))).toEqual(['Sáng', 'Lớp '])
  })
})
