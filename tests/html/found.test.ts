import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/html.js'

const TITLE = 'Sở Y tế họp giao ban tháng 5'
const LEAD = 'Sáng 5/6, Sở Y tế tỉnh Lai Hà tổ chức Hội nghị giao ban công tác tháng 5 và triển khai nhiệm vụ tháng 6.'
const REST = '<p>Bà Lò Thị Nga, Giám đốc Sở chủ trì hội nghị, có 60 đại biểu của các đơn vị trực thuộc Sở tham dự.</p>'
const BODY = `<p>${LEAD}</p>${REST}`
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('publication date', () => {
  test.each([
    [
      'a meta tag',
      '<meta property="article:published_time" content="2023-06-05T18:30:00+07:00">',
      '',
      '2023-06-05T18:30+07:00',
    ],
    ['the time of another zone', '<meta name=pubdate content="2023-06-05T18:30:00Z">', '', '2023-06-06T01:30+07:00'],
    ['a zone west of it', '<meta name=pubdate content="2023-12-31T20:00:00-0500">', '', '2024-01-01T08:00+07:00'],
    ['no zone', '<meta name=pubdate content="2023-06-05 18:30">', '', '2023-06-05T18:30+07:00'],
    ['a day alone', '<meta itemprop=datePublished content="2023-06-05">', '', '2023-06-05'],
    ['a meta tag as people write', '<meta name=date content="05/06/2023">', '', '2023-06-05'],
    ['no such day', '<meta name=date content="2023-02-30">', '', null],
    ['a meta tag without a date', '<meta name=date content="hôm nay">', '<i>5/6/2023</i>', '2023-06-05'],
    [
      'JSON-LD',
      linked({ '@type': 'NewsArticle', datePublished: '2023-06-05T08:00:00+07:00' }),
      '',
      '2023-06-05T08:00+07:00',
    ],
    [
      'JSON-LD, the article before the page',
      linked({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': 'Article', headline: 'x', datePublished: '2023-06-05' },
        ],
      }),
      '',
      '2023-06-05',
    ],
    ['JSON-LD that is none', '<script type="application/ld+json">{"datePublished":</script>', '', null],
    ['JSON-LD of something else', linked({ '@type': 'Event', headline: 'x', datePublished: '2020-01-01' }), '', null],
    ['<time>', '', '<time datetime="2023-06-05T08:00">sáng nay</time>', '2023-06-05T08:00+07:00'],
    ['weekday and clock', '', '<div>Thứ hai, 05/06/2023 | 08:30 GMT+7</div>', '2023-06-05T08:30+07:00'],
    ['afternoon by twelve hours', '', '<div>05/06/2023 3:05 CH</div>', '2023-06-05T15:05+07:00'],
    ['month first, as an English server writes', '', '<div>6/25/2023 3:05:10 PM</div>', '2023-06-25T15:05+07:00'],
    ['giờ before the date', '', '<div>08h15 ngày 05-06-2023</div>', '2023-06-05T08:15+07:00'],
    ['dots', '', '<div>5.6.2023</div>', '2023-06-05'],
    ['in words', '', '<div>Thứ hai, ngày 5 tháng 6 năm 2023</div>', '2023-06-05'],
    ['the month as a word', '', '<div class=date>5 Tháng Mười Hai, 2023</div>', '2023-12-05'],
    ['with the author', '', '<div>Thu Hoài - 05/06/2023 08:30</div>', '2023-06-05T08:30+07:00'],
    ['a label', '', '<div>Ngày đăng: 05/06/2023. Lượt xem: 12</div>', '2023-06-05'],
    ['in a toolbar under the headline', '', '<div class="toolbar">Cập nhật: 05/06/2023</div>', '2023-06-05'],
    ['a date of the article is none of the page', '', '<p>Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2023</p>', null],
    ['no whole date', '', '<div>Thứ hai, 05/06</div>', null],
  ])('%s', (_name, head, line, date) => {
    expect(parseHtml(`<head>${head}</head><h1>${TITLE}</h1>${line}${BODY}`).publishedAt).toBe(date)
  })

  test("today's date in the page's head is not taken for it", () => {
    const today = '<div class="date">Thứ tư, 07/02/2024</div><div>Thứ tư, 07/02/2024</div>'
    const html = `${today}<div>Hoạt động</div><div>Tin ngành</div><div>Tin tỉnh</div><h1>${TITLE}</h1>${BODY}`
    expect(parseHtml(html).publishedAt).toBeNull()
    expect(parseHtml(`${html}<div>Ngày đăng: 05/06/2023</div>`).publishedAt).toBe('2023-06-05')
  })

  test('the dates of other articles are not taken for it', () => {
    const others =
      '<h3>Tin khác</h3><ul><li><a href=1>Hội nghị tổng kết năm học của ngành giáo dục</a> (01/02/2020)</li></ul>'
    expect(parseHtml(`<h1>${TITLE}</h1>${BODY}${others}`).publishedAt).toBeNull()
  })
})

describe('author', () => {
  test.each([
    ['a meta tag', '<meta name=author content="Thu Hoài">', '', 'Thu Hoài'],
    ['whoever runs the site', '<meta name=author content="Sở Y tế tỉnh Lai Hà">', '', null],
    ['the system', '<meta name=author content="admin">', '', null],
    ['an address', '<meta name=author content="http://soyte.example">', '', null],
    [
      'JSON-LD',
      linked({ '@type': 'Article', headline: 'x', author: [{ '@type': 'Person', name: 'Thu Hoài' }] }),
      '',
      'Thu Hoài',
    ],
    [
      'JSON-LD, an organisation',
      linked({ '@type': 'Article', headline: 'x', author: { '@type': 'Organization', name: 'X' } }),
      '',
      null,
    ],
    ['a named element', '<meta name=author content=admin>', '<div class=tacgia>Tác giả: Thu Hoài</div>', 'Thu Hoài'],
    ['the last line', '', '<p>Thu Hoài</p>', 'Thu Hoài'],
  ])('%s', (_name, head, line, author) => {
    expect(parseHtml(`<head>${head}</head><h1>${TITLE}</h1>${BODY}${line}`).author).toBe(author)
  })
})

describe('headline', () => {
  test.each([
    ['h1', `<h1>${TITLE}</h1>`],
    ['h1 with markup', '<h1><a href="#"><span>Sở Y tế</span>\n họp giao&nbsp;ban tháng 5</a></h1>'],
    ['two lines', '<h1>Sở Y tế<br>họp giao ban tháng 5</h1>'],
    [
      'a div that the title names',
      `<title>${TITLE} | Sở Y tế tỉnh Lai Hà</title><h1>Sở Y tế tỉnh</h1><div>${TITLE}</div>`,
    ],
    [
      'a div that og:title names',
      `<meta property=og:title content="${TITLE}"><title>Tin</title><h1>Sở Y tế Lai Hà</h1><div>${TITLE}</div>`,
    ],
    ['a named element', `<h1>Sở Y tế tỉnh Lai Hà</h1><span class="tieude">${TITLE}</span>`],
    ['a generated id', `<h1>Sở Y tế tỉnh Lai Hà</h1><span id="ctl00_main_lblTieuDe">${TITLE}</span>`],
    ['bold', `<title>Cổng thông tin</title><b>${TITLE}</b>`],
    [
      'h2 under the name of the site',
      `<meta property=og:site_name content="Sở Y tế tỉnh Lai Hà"><h1>Sở Y tế tỉnh Lai Hà</h1><h2>${TITLE}</h2>`,
    ],
    ['metadata alone', `<meta property=og:title content="${TITLE}">`],
    ['the title alone', `<title>\n${TITLE} - Cổng thông tin điện tử tỉnh Lai Hà</title>`],
    ['JSON-LD alone', linked({ '@type': 'NewsArticle', headline: TITLE })],
    ['in a breadcrumb too', `<h1>${TITLE}</h1><ol class=breadcrumb><li><a href=/>Trang chủ</a><li>${TITLE}</ol>`],
  ])('%s', (_name, html) => {
    const page = parseHtml(`${html}<div class="bodytext">${BODY}</div>`)
    expect(page.title).toBe(TITLE)
    expect(page.text.startsWith(`${TITLE}\n\nSáng 5/6`)).toBe(true)
    expect(page.record.title?.text).toBe(TITLE)
  })

  test('a headline in the body is not repeated', () => {
    const page = parseHtml(`<div class="bodytext"><h1>${TITLE}</h1><div>05/06/2023</div>${BODY}</div>`)
    expect(page.text).toBe(`${TITLE}\n\n${LEAD}\n\n${REST.slice(3, -4)}`)
  })
})

describe('captions', () => {
  const CAPTION = 'Bà Lò Thị Nga trao giấy khen cho các tập thể xuất sắc tại hội nghị'

  test.each([
    ['a figure', `<figure><img src=x><figcaption>${CAPTION}.</figcaption></figure>`],
    ['a named paragraph', `<div><img src=x></div><p class="Image-Caption">${CAPTION}.</p>`],
    ['a table', `<table><tr><td><img src=x><tr><td align=center><p>${CAPTION}.</p></table>`],
    ['italics under the picture', `<p align=center><img src=x></p><p align=center><em>${CAPTION}.</em></p>`],
    ['italics behind a line break', `<div><img src=x><br><i>${CAPTION}.</i></div>`],
    ['without a full stop', `<p><img src=x></p><p>${CAPTION}</p>`],
  ])('in %s', (_name, picture) => {
    const { record } = parseHtml(`<h1>${TITLE}</h1><p>${LEAD}</p>${picture}${REST}`)
    expect(record.captions.map(({ text }) => text)).toEqual([CAPTION])
  })

  test.each([
    ['a paragraph behind a picture', `<p><img src=x>${CAPTION}.</p>`],
    ['italics without a picture', `<p><em>${CAPTION}.</em></p>`],
  ])('not %s', (_name, html) => {
    expect(parseHtml(`<h1>${TITLE}</h1><p>${LEAD}</p>${html}${REST}`).record.captions).toEqual([])
  })
})

describe('body', () => {
  const related =
    '<ul><li><a href=1>Hội nghị tổng kết năm học của ngành giáo dục tỉnh</a><li><a href=2>Đại hội thi đua yêu nước của tỉnh lần thứ sáu</a></ul>'

  test.each([
    ['links amid it', `<div class=entry-content><p>${LEAD}</p><p>Tin liên quan</p>${related}${REST}</div>`],
    ['links behind it', `<div><p>${LEAD}</p>${REST}<p>Các tin khác</p>${related}</div>`],
    [
      'furniture around it',
      `<p>Lượt xem: 12</p><p>Chia sẻ</p><p>${LEAD}</p><p>In trang</p>${REST}<p>Bình luận</p><p>Gửi bình luận</p>`,
    ],
    [
      'a lead of its own',
      `<h1>${TITLE}</h1><p>${LEAD}</p><div><a href=3>Xem ảnh của hội nghị giao ban tại đây nhé</a></div><div class=noidung>${REST}${REST}</div>`,
    ],
    ['a lead that is printed twice', `<h1>${TITLE}</h1><h2>${LEAD}</h2><div class=noidung>${BODY}</div>`],
    [
      'what Word left',
      `<div class=noidung><p>Normal 0 false false false</p><p>EN-US</p><p>/* Style Definitions */ table.MsoNormalTable {mso-style-name:x;}</p>${BODY}</div>`,
    ],
    [
      'comments of readers',
      `<div>${BODY}</div><div class=comments><p>${'Tôi thấy hội nghị rất hay, mong Sở tổ chức thêm. '.repeat(2)}</p></div>`,
    ],
    [
      'teasers',
      `<div>${BODY}</div><div><a href=1>Hội nghị tổng kết năm học của ngành giáo dục tỉnh</a><p>Ngành giáo dục tỉnh tổng kết năm học, biểu dương các thầy giáo, cô giáo tiêu biểu của tỉnh nhà.</p></div>`,
    ],
    ['a page that is called sidebar', `<div class="has-sidebar"><div class="menu share">${BODY}</div></div>`],
  ])('%s', (_name, html) => {
    const lines = parseHtml(html)
      .text.split(/\n+/)
      .filter((line) => line !== TITLE)
    expect([...new Set(lines)]).toEqual([LEAD, REST.slice(3, -4)])
  })

  test.each([
    'Ông yêu cầu các cơ quan quản lý nhà nước chịu trách nhiệm chính về việc cấp giấy phép số hóa hồ sơ trên địa bàn.',
    'Người dân gọi điện thoại: 0200.000.000 để phản ánh về thái độ phục vụ của cán bộ tại bộ phận một cửa của huyện.',
  ])('words of a foot in the article: %s', (line) => {
    expect(parseHtml(`<div>${BODY}<p>${line}</p>${REST}</div>`).text).toContain(line)
  })
})

describe('a short article', () => {
  const SHORT = 'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học.'

  test('is one where the page says that it is', () => {
    expect(parseHtml(`<h1>${TITLE}</h1><article><p>${SHORT}</p></article>`).text).toBe(`${TITLE}\n\n${SHORT}`)
  })

  test('is none where nothing says so', () => {
    expect(parseHtml(`<h1>${TITLE}</h1><div><p>${SHORT}</p></div>`).text).toBe('')
  })
})
