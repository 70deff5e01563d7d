import { describe, expect, test } from 'vitest'
import { parseHtml, toHtml, toHtmlRanges, type ParseHtmlOptions } from '../../src/html.js'
import { OptionsError, TextTooLongError } from '../../src/index.js'

const LEAD = 'Sáng 5/6, Sở Y tế tỉnh Lai Hà tổ chức Hội nghị giao ban công tác tháng 5 và triển khai nhiệm vụ tháng 6.'
const REST = '<p>Bà Lò Thị Nga, Giám đốc Sở chủ trì hội nghị, có 60 đại biểu của các đơn vị trực thuộc Sở tham dự.</p>'

/** The text of an article of some paragraphs, without a headline. */
const bodyOf = (html: string): string => parseHtml(`<div class="entry-content">${html}</div>`).text

describe('what is text', () => {
  const rows: readonly [name: string, html: string, text: string][] = [
    [
      'inline elements break no line',
      `<p>Sáng <b>5/6</b>, <span>Sở</span> <i>Y</i> tế họp.</p>`,
      'Sáng 5/6, Sở Y tế họp.',
    ],
    ['a letter in bold is part of its word', '<p><b>S</b>ở họp.</p>', 'Sở họp.'],
    ['white space collapses', '<p>  Sở \n\t Y&nbsp;&nbsp; tế&#32;họp. </p>', 'Sở Y tế họp.'],
    ['entities', '<p>S&#7903; KH&amp;CN &ldquo;h&#x1ECD;p&rdquo; &lt;b&gt; &copy;.</p>', 'Sở KH&CN “họp” <b> ©.'],
    ['entities without their semicolon', '<p>KH&ampCN, c&ocirc&nbsphọp.</p>', 'KH&CN, cô họp.'],
    ['what is no entity', '<p>A&B; &abcde; &#xZZ; & họp.</p>', 'A&B; &abcde; &#xZZ; & họp.'],
    ['soft hyphens and zero-width spaces', '<p>Hội\u200B ng&shy;hị\uFEFF họp.</p>', 'Hội nghị họp.'],
    ['br', '<p>Một<br>Hai<br/>Ba<br></br>Bốn.</p>', 'Một\nHai\nBa\n\nBốn.'],
    ['two br', '<p>Một<br><br>Hai.</p>', 'Một\n\nHai.'],
    ['paragraphs', '<p>Một.<p>Hai.</p>Ba.', 'Một.\n\nHai.\n\nBa.'],
    ['divs', '<div>Một.</div><div><div>Hai.</div></div>', 'Một.\nHai.'],
    ['list items', '<ul><li>Một;<li>Hai.</ul>', 'Một;\nHai.'],
    ['cells', '<table><tr><td>Một<td>Hai<tr><td>Ba</table>', 'Một\nHai\nBa'],
    ['pre', '<pre>Một\nHai  ba</pre>', 'Một\nHai ba'],
    ['comments', '<p>Một<!-- <p>ẩn</p> --> hai<!-->.</p>', 'Một hai.'],
    ['conditional comments', '<p>Một<!--[if mso]><b>ẩn</b><![endif]--><![if !mso]> hai<![endif]>.</p>', 'Một hai.'],
    ['CDATA', '<p>Một<![CDATA[ẩn]]> hai.</p>', 'Một hai.'],
    ['scripts and styles', '<p>Một<script>"</p>ẩn"</script><style>p{}</style> hai.</p>', 'Một hai.'],
    ['templates', '<template><p>ẩn</template><p>Một.</p>', 'Một.'],
    ['form fields', '<p>Một <select><option>ẩn</select><textarea>ẩn</textarea><button>ẩn</button>hai.</p>', 'Một hai.'],
    ['hidden', '<p hidden>ẩn</p><p aria-hidden=true>ẩn</p><p style="color:red;display : none">ẩn</p><p>Một.', 'Một.'],
    ['for screen readers alone', '<p><span class="sr-only">ẩn</span>Một.</p>', 'Một.'],
    [
      'hidden by a class',
      '<p class="hidden">ẩn</p><p class="d-none">ẩn</p><p class="d-none d-md-block">Một.</p>',
      'Một.',
    ],
    [
      'Word',
      '<p class=MsoNormal>Một<o:p></o:p> <st1:place>hai</st1:place><span style="mso-hide:all">ẩn</span>.<o:p>&nbsp;</o:p></p>',
      'Một hai.',
    ],
    ['an end tag too many', '<table><tr><td></div></p>Một.</td></tr></table><p>Hai.', 'Một.\n\nHai.'],
    ['a formatting tag that is left open', '<p><b>Một.</p><p>Hai.</b></p>', 'Một.\n\nHai.'],
    ['svg', '<p><svg><title>ẩn</title><text>ẩn</text></svg>Một.</p>', 'Một.'],
    ['noscript', '<noscript><div>ẩn<p>ẩn</noscript><p>Một.', 'Một.'],
  ]

  test.each(rows)('%s', (_name, html, text) => {
    expect(
      bodyOf(`<p>${LEAD}</p><section>${html}</section>${REST}`).split(`${LEAD}\n\n`)[1]?.split('\n\nBà Lò')[0],
    ).toBe(text)
  })
})

describe('from the text to the page', () => {
  const html = `<p>S&#225;ng <b>5/6</b>, S&#7903;&nbsp; &nbsp;Y tế họp <em>giao</em>\n  ban. &#128512;</p><p>${LEAD}</p>${REST}`
  const page = parseHtml(html)
  const find = (words: string) => ({ start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length })

  test.each([
    ['\ud83d', '&#128512;'],
    ['5/6', '5/6'],
    ['Sáng', 'S&#225;ng'],
    ['á', '&#225;'],
    ['ng 5', 'ng <b>5'],
    ['Sở Y', 'S&#7903;&nbsp; &nbsp;Y'],
    ['giao ban', 'giao</em>\n  ban'],
    ['\n\nSáng 5', 'Sáng 5'],
    ['ban. 😀\n\nSáng', 'ban. &#128512;</p><p>Sáng'],
  ])('%j stands in %j', (words, source) => {
    const found = toHtml(page, find(words))
    expect(found && html.slice(found.start, found.end)).toBe(source)
  })

  test('ranges hold no tag', () => {
    expect(toHtmlRanges(page, find('giao ban')).map(({ start, end }) => html.slice(start, end))).toEqual([
      'giao',
      '\n  ban',
    ])
  })

  test('a span without words is nowhere', () => {
    expect(toHtml(page, { start: 3, end: 3 })).toBeNull()
    expect(toHtml(page, { start: page.text.length + 5, end: page.text.length + 9 })).toBeNull()
  })
})

describe('encodings', () => {
  const html = (charset: string): string => `<html><head>${charset}</head><p>${LEAD}</p>${REST}`
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)
  // "Sở" is s, o with horn, hook above
  const windows1258 = (declared: string): Uint8Array =>
    Uint8Array.from(
      html(declared).replace(LEAD, 'Sở Y tế').replace('ở', '\u00f5\u00d2').replace('ế', '\u00ea\u00ec').slice(0, 200),
      (char) => Math.min(255, char.charCodeAt(0)),
    )
  const rows: readonly [name: string, bytes: Uint8Array, options: ParseHtmlOptions, words: string][] = [
    ['UTF-8 without a declaration', utf8(html('')), {}, LEAD],
    ['UTF-8 declared', utf8(html('<meta charset=utf-8>')), {}, LEAD],
    [
      'a byte order mark goes before all',
      utf8(`\uFEFF${html('<meta charset=windows-1258>')}`),
      { charset: 'windows-1252' },
      LEAD,
    ],
    ['the server goes before the page', utf8(html('<meta charset="windows-1258">')), { charset: 'UTF-8' }, LEAD],
    ['UTF-16 cannot be declared byte by byte', utf8(html('<meta charset=utf-16>')), {}, LEAD],
    ['an unknown name is passed over', utf8(html('<meta charset=tcvn-5712>')), {}, LEAD],
    ['a declaration in a comment', utf8(html('<!-- <meta charset=windows-1258> -->')), {}, LEAD],
    ['UTF-16 with a mark', utf16(`\uFEFF${html('')}`), {}, LEAD],
    ['UTF-16 without one', utf16(html('')), {}, LEAD],
    ['UTF-16 as the server says', utf16(` ${html('')}`), { charset: 'utf-16le' }, LEAD],
    ['windows-1258 by meta', windows1258('<meta charset=windows-1258>'), {}, 'Sở Y tế'],
    [
      'windows-1258 by http-equiv',
      windows1258('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1258">'),
      {},
      'Sở Y tế',
    ],
    ['bytes that are no UTF-8', windows1258(''), {}, 'Sở Y tế'],
  ]

  test.each(rows)('%s', (_name, bytes, options, words) => {
    expect(parseHtml(bytes, options).html.normalize('NFC')).toContain(words)
  })

  test('offsets are those of the decoded string', () => {
    const page = parseHtml(utf8(`\uFEFF${html('')}`))
    expect(page.html.startsWith('<html>')).toBe(true)
    const found = page.record.date && toHtml(page, page.record.date.span)
    expect(found && page.html.slice(found.start, found.end)).toBe('Sáng 5/6')
  })
})

describe('arguments', () => {
  test.each([undefined, null, 7, {}, [60]])('%j is no page', (html) => {
    expect(() => parseHtml(html as string)).toThrow(TypeError)
  })

  test.each([
    [{ charset: 'no such' }, 'charset'],
    [{ charset: 7 as unknown as string }, 'charset'],
    [{ referenceDate: '2018-02-30' }, 'referenceDate'],
    [{ title: 7 as unknown as string }, 'title'],
  ])('%j cannot be used', (options, option) => {
    try {
      parseHtml(new Uint8Array(), options)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(OptionsError)
      expect(error).toMatchObject({ option })
    }
  })

  test('a page longer than maxPageLength is refused, markup and all', () => {
    const html = '<p>Sở Y tế họp.</p>'
    expect(() => parseHtml(html, { maxPageLength: html.length })).not.toThrow()
    for (const page of [html, new TextEncoder().encode(html)])
      expect(() => parseHtml(page, { maxPageLength: html.length - 1 })).toThrow(
        /^html: 19 UTF-16 code units, more than maxPageLength/,
      )
    expect(() => parseHtml(' '.repeat(10_000_001))).toThrow(TextTooLongError)
  })

  test.each([[-1], [Number.NaN], ['100'], [null]])('%j for maxPageLength', (maxPageLength) => {
    expect(() => parseHtml('', { maxPageLength: maxPageLength as number })).toThrow(OptionsError)
  })

  test('null for options', () => {
    expect(() => parseHtml('', null as unknown as ParseHtmlOptions)).toThrow(OptionsError)
  })

  test("the caller's reference date goes before the page's", () => {
    const html = `<meta name=pubdate content=2020-06-06><p>${LEAD}</p>${REST}`
    expect(parseHtml(html).record.date?.start).toBe('2020-06-05')
    expect(parseHtml(html, { referenceDate: '2011-06-06' }).record.date?.start).toBe('2011-06-05')
  })

  test("the caller's headline is looked for on the page", () => {
    const html = `<title>Tin</title><div>Tin hoạt động</div><div>Sở Y tế giao ban</div><p>${LEAD}</p>${REST}`
    const page = parseHtml(html, { title: 'Sở Y tế giao ban' })
    expect(page.text.startsWith('Sở Y tế giao ban\n\nSáng 5/6')).toBe(true)
    expect(page.record.title?.text).toBe('Sở Y tế giao ban')
  })
})

describe('no article', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a text of a few words', '<p>Đang tải dữ liệu, xin chờ.</p>'],
    [
      'a menu',
      '<ul><li><a href=1>Chương trình công tác của Ủy ban nhân dân tỉnh trong tháng 6 năm 2020 và các tháng sau</a></ul>',
    ],
    [
      'a foot',
      '<div>Cơ quan chủ quản: Sở Y tế tỉnh Lai Hà. Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 1/2/2020, có giá trị đến hết năm 2030, theo quy định.</div>',
    ],
    ['scripts', `<script>var a = "<p>${LEAD}${LEAD}</p>"</script>`],
    ['comments', `<!-- <p>${LEAD}</p>${REST} -->`],
    ['hidden text', `<div hidden><p>${LEAD}</p>${REST}</div>`],
    ['bytes of a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46])],
  ])('%s', (_name, html) => {
    const { record, text, segments } = parseHtml(html)
    expect({ text, segments, event: record.event }).toEqual({ text: '', segments: [], event: null })
    expect(record.warnings.map(({ code }) => code)).toEqual(['no-article'])
  })
})
