/** The articles of the fixtures put into pages of four kinds: what is read from the page is what is read from the text. */
import { expect, test } from 'vitest'
import { fixtures } from '../../src/fixtures.js'
import { parseHtml } from '../../src/html.js'
import { parse } from '../../src/index.js'

const MENU = `<ul>${'<li><a href=/x>Tin tức sự kiện</a></li>'.repeat(15)}</ul>`
const NOTICE =
  '<div><a href=1>Lịch tiếp công dân của Giám đốc Sở trong tháng 7 năm 2020</a><p>Giám đốc Sở tiếp công dân vào sáng thứ hai tuần đầu tháng tại phòng tiếp dân của Sở, số 2 đường Lê Lai.</p></div>'
const BESIDE = `<div><h3>Bảng tin</h3>${NOTICE.repeat(3)}</div>`
const FOOT = '<div>Cơ quan chủ quản: Sở Y tế. Địa chỉ: số 2 Lê Lai. Điện thoại: 000</div>'

const LAYOUTS: readonly [name: string, page: (title: string, lines: readonly string[]) => string][] = [
  [
    'a named body',
    (title, lines) =>
      `<title>${title} - Cổng thông tin</title>${MENU}<h1>${title}</h1><div class="entry-content">${each('p', lines)}</div>${BESIDE}${FOOT}`,
  ],
  [
    'paragraphs without names',
    (title, lines) => `${MENU}<div><h2>${title}</h2><div>${each('p', lines)}</div></div>${BESIDE}${FOOT}`,
  ],
  [
    'a table with line breaks',
    (title, lines) =>
      `<table><tr><td>${MENU}<td><b>${title}</b><br>${lines.join('<br><br>')}<td>${BESIDE}<tr><td colspan=3>${FOOT}</table>`,
  ],
  [
    'divs side by side',
    (title, lines) => `<title>${title}</title>${MENU}<div>${title}</div>${each('div', lines)}${BESIDE}${FOOT}`,
  ],
]

const each = (name: string, lines: readonly string[]): string =>
  lines.map((line) => `<${name}>${line}</${name}>`).join('')

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const articles = fixtures.flatMap(({ id, text, referenceDate }) => {
  const options = { referenceDate: referenceDate ?? '2020-01-01' }
  const record = parse(text, options)
  if (!record.title) return []
  const lines = text
    .slice(record.title.span.end)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return [{ id, title: record.title.text, lines, record, options }]
})

test.each(LAYOUTS)('%s', { timeout: 120_000 }, (_name, layout) => {
  for (const { id, title, lines, record, options } of articles) {
    const page = parseHtml(layout(escaped(title), lines.map(escaped)), options)
    const found = page.text.split(/\n+/)
    expect({ id, title: page.title }).toEqual({ id, title })
    expect({ id, lost: lines.filter((line) => line.length > 110 && !found.includes(line)) }).toEqual({ id, lost: [] })
    expect({ id, added: found.slice(1).filter((line) => !lines.includes(line)) }).toEqual({ id, added: [] })
    expect({ id, event: page.record.event?.text }).toEqual({ id, event: record.event?.text })
    expect(page.record.conclusions.map(({ text }) => text)).toEqual(record.conclusions.map(({ text }) => text))
  }
})
