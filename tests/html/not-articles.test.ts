/** Pages that hold text but no article: for each of them a guess would give a record of something that no one reported. */
import { expect, test } from 'vitest'
import { parseHtml } from '../../src/html.js'

/** Headlines and summaries of a list of news. */
const NEWS = [
  [
    'Chủ tịch UBND huyện tiếp công dân định kỳ tháng 6 năm 2023',
    'Sáng 15/6, ông Đàm Văn Chức, Chủ tịch UBND huyện Tam Khê chủ trì buổi tiếp công dân định kỳ tháng 6 tại Trụ sở tiếp công dân huyện.',
  ],
  [
    'Ban Chấp hành Đảng bộ huyện họp hội nghị lần thứ mười lăm',
    'Ngày 13/6, Ban Chấp hành Đảng bộ huyện Tam Khê tổ chức hội nghị lần thứ 15, đánh giá kết quả 6 tháng đầu năm và bàn nhiệm vụ.',
  ],
  [
    'Tam Khê khánh thành nhà văn hóa thôn Đồng Quang xã Vạn Thủy',
    'Xã Vạn Thủy vừa tổ chức lễ khánh thành nhà văn hóa thôn Đồng Quang, công trình do người dân góp 1,2 tỷ đồng và 300 ngày công.',
  ],
  [
    'Hội thi bí thư chi bộ giỏi cấp huyện năm 2023 thành công',
    '32 thí sinh đến từ các đảng bộ trực thuộc đã tranh tài ở ba phần thi: chào hỏi, kiến thức và xử lý tình huống trong hai ngày.',
  ],
] as const

const list = (item: (headline: string, summary: string, i: number) => string): string =>
  NEWS.map(([headline, summary], i) => item(headline, summary, i)).join('\n')

test.each([
  ['headlines with summaries in divs', list((h, s) => `<div class=item><h3><a href=1>${h}</a></h3><p>${s}</p></div>`)],
  [
    'dates between them',
    list((h, s, i) => `<li><a href=1>${h}</a><span class=date>1${i}/06/2023</span><div>${s}</div></li>`),
  ],
  [
    'an archive of WordPress',
    list(
      (h, s) =>
        `<article class="post"><h2 class="entry-title"><a href=1>${h}</a></h2><div class="entry-meta"><span>15/06/2023</span></div><div class="entry-content"><p>${s}</p></div></article>`,
    ),
  ],
  ['elements of HTML for articles', list((h, s) => `<article><h2><a href=1>${h}</a></h2><p>${s}</p></article>`)],
  [
    'rows of an old table',
    `<table>${list((h, s) => `<tr><td><a href=1><b>${h}</b></a><br><font size=1>(15/06/2023)</font><br>${s}`)}</table>`,
  ],
  ['summaries before "Xem chi tiết"', list((h, s) => `<div><b>${h}</b><p>${s}</p><a href=1>Xem chi tiết</a></div>`)],
  ['cards that are links as a whole', list((h, s) => `<a href=1><h3>${h}</h3><p>${s}</p></a>`)],
  [
    'pictures with linked names',
    list((h) => `<figure><a href=1><img src=x></a><figcaption><a href=1>${h}</a></figcaption></figure>`),
  ],
  ['a list in a named element', `<div class="noidung">${list((h, s) => `<p><a href=1>${h}</a></p><p>${s}</p>`)}</div>`],
  [
    'results of a search',
    `<h1>Tìm thấy 12 kết quả cho "hội nghị"</h1>${list((h, s) => `<div><a href=1>${h}</a><div>... ${s} ...</div></div>`)}`,
  ],
  [
    'documents',
    `<table>${list((h, _s, i) => `<tr><td>${i}/QĐ-UBND<td>1${i}/06/2023<td><a href=1>Quyết định về việc ${h.toLowerCase()}</a>`)}</table>`,
  ],
  [
    'addresses',
    '<h1>Liên hệ</h1><div><p>Địa chỉ: số 2 đường Lê Lai, phường Nà Bó, thành phố Lai Hà, tỉnh Lai Hà.</p><p>Điện thoại: 0200.000.000. Fax: 0200.000.001. Email: soyte@laiha.example, hoạt động trong giờ hành chính.</p></div>',
  ],
  [
    'a form',
    '<h1>Đăng nhập</h1><form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type=password><p>Bạn cần đăng nhập để xem nội dung này, nếu chưa có tài khoản hãy liên hệ quản trị viên để được cấp.</p></form>',
  ],
  [
    'a page that a script fills',
    '<div id="app"></div><noscript>Trang này cần JavaScript để hiển thị đầy đủ các nội dung, hãy bật JavaScript trong trình duyệt của bạn rồi tải lại trang này.</noscript>',
  ],
  [
    'a menu with long names',
    `<ul>${'<li><a href=1>Ban Quản lý dự án cầu treo, đường bản và hồ chứa nước tỉnh Lai Hà</a></li>'.repeat(20)}</ul>`,
  ],
])('%s', (_name, html) => {
  const page = parseHtml(
    `<title>Cổng thông tin điện tử huyện Tam Khê</title><div class=menu><a href=/>Trang chủ</a></div>${html}`,
  )
  expect(page.text).toBe('')
  expect(page.record.event).toBeNull()
  expect(page.record.warnings.map(({ code }) => code)).toEqual(['no-article'])
})
