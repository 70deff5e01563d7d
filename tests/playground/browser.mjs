// Tries the built playground in Chromium, from file:, as whoever unpacks the folder would open it.
//
//   node tests/playground/browser.mjs [CHROMIUM]
/* global document, getComputedStyle */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const executablePath =
  process.argv[2] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (executablePath === undefined) {
  console.error('no Chromium found; name one: node tests/playground/browser.mjs CHROMIUM')
  process.exit(2)
}
const index = new URL('../../dist-playground/index.html', import.meta.url)
if (!existsSync(index)) throw new Error('dist-playground/ is missing: run "npm run build" first')
const address = index.href

const ARTICLE =
  'Sáng 19/7, UBND huyện Sông Hinh tổ chức Hội nghị tổng kết năm học. Ông Lò Văn Ơn, Chủ tịch UBND huyện chủ trì.'
const HOSTILE = `${ARTICLE}\n\n<img src=x onerror="document.title='owned'"><script>document.title='owned'</script></textarea>`

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
let failed = 0

/** Runs a test in a page of its own; whatever the console or the network has to say is an error. */
async function test(name, run, { fragment = '', ...options } = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const troubles = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:file|data|about|blob):/.test(request.url())) troubles.push(`asks the network for ${request.url()}`)
  })
  try {
    await page.goto(address + fragment)
    await page.locator('#status', { hasText: 'Read' }).waitFor()
    await run(page)
    assert.deepEqual(troubles, [])
    console.log(`ok   ${name}`)
  } catch (error) {
    failed++
    console.error(`FAIL ${name}\n${error instanceof Error ? error.stack : error}`)
  } finally {
    await context.close()
  }
}

const view = (page) => page.frameLocator('#view')
const recordOf = async (page) => JSON.parse(await page.locator('#json').textContent())

/** Waits for the record to hold what is looked for. */
async function recordWith(page, test) {
  for (let left = 200; left > 0; left--) {
    const record = await recordOf(page)
    if (test(record)) return record
    await page.waitForTimeout(50)
  }
  throw new Error(`the record never came: ${await page.locator('#json').textContent()}`)
}

await test('opens with an example', async (page) => {
  assert.notEqual((await recordOf(page)).event, null)
  assert.ok((await page.locator('#fixture option').count()) > 10)
  await page.selectOption('#fixture', 'department-half-year-review')
  const record = await recordWith(page, ({ date }) => date?.start === '2019-07-09')
  await view(page).getByText(record.chairs[0].name).locator('visible=true').first().waitFor()
})

await test('an article is pasted by keys alone, and its facts and record are there', async (page) => {
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'article')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(ARTICLE)
  await recordWith(page, ({ chairs }) => chairs[0]?.name === 'Lò Văn Ơn')
  await view(page).getByText('Hội nghị tổng kết năm học').locator('visible=true').first().waitFor()
  // The view comes last: its keys are its own.
  for (const [key, id] of [
    ['Alt+3', 'json'],
    ['Alt+1', 'article'],
    ['Alt+2', 'view'],
  ]) {
    await page.keyboard.press(key)
    assert.equal(await page.evaluate(() => document.activeElement?.id), id)
  }
  for (let left = 60; left > 0 && (await page.evaluate(() => document.activeElement?.id)) !== 'json'; left--)
    await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'json')
})

await test('the publication date gives the year', async (page) => {
  await page.fill('#article', ARTICLE)
  await page.fill('#date', '2018-07-20')
  await recordWith(page, ({ date }) => date?.start === '2018-07-19')
})

await test('an article cannot act', async (page) => {
  await page.fill('#article', HOSTILE)
  await recordWith(page, ({ chairs }) => chairs[0]?.name === 'Lò Văn Ơn')
  await view(page).getByText('onerror').first().waitFor()
  assert.equal(await page.title(), 'bienban playground')
  assert.equal(await page.locator('#view').getAttribute('sandbox'), '')
})

await test('a file is opened, also a web page', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'bienban-'))
  writeFileSync(join(folder, 'article.txt'), ARTICLE)
  await page.setInputFiles('#file', join(folder, 'article.txt'))
  await recordWith(page, ({ chairs }) => chairs[0]?.name === 'Lò Văn Ơn')
  assert.match(await page.locator('#status').textContent(), /^article\.txt: Read in/)
  const paragraphs = `<p>${ARTICLE}</p><p>Dự hội nghị có bà Hà Thị Mị, Chánh Văn phòng UBND huyện.</p>`
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><title>Tin</title><article><h1>Huyện họp</h1>${paragraphs}</article>`,
  )
  await page.setInputFiles('#file', join(folder, 'page.html'))
  await recordWith(page, ({ attendees }) => attendees[0]?.name === 'Hà Thị Mị')
  assert.match(await page.locator('#status').textContent(), /Read as a web page/)
})

await test('a link holds the article and its date', async (page) => {
  await page.fill('#article', `${ARTICLE} 100% + ổn & # ?`)
  await page.fill('#date', '2018-07-20')
  await recordWith(page, ({ date }) => date?.start === '2018-07-19')
  await page.click('#share')
  await page.locator('#status', { hasText: 'link' }).waitFor()
  const link = page.url()
  assert.match(link, /#z=[\w-]+&d=2018-07-20$/)
  await page.goto('about:blank')
  await page.goto(link)
  await recordWith(page, ({ date }) => date?.start === '2018-07-19')
  assert.equal(await page.inputValue('#article'), `${ARTICLE} 100% + ổn & # ?`)
})

await test(
  'a link can be written by hand',
  async (page) => {
    await recordWith(page, ({ chairs }) => chairs[0]?.name === 'Lò Văn Ơn')
  },
  { fragment: `#t=${encodeURIComponent(ARTICLE)}` },
)

await test(
  'a damaged link is no article',
  async (page) => {
    assert.notEqual((await recordOf(page)).event, null)
  },
  { fragment: '#z=AAAA' },
)

for (const [colorScheme, isDark] of [
  ['light', false],
  ['dark', true],
])
  await test(
    `is ${colorScheme} for who wants it ${colorScheme}`,
    async (page) => {
      const lightness = await page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)
        return (red + green + blue) / 3
      })
      assert.equal(lightness < 128, isDark)
    },
    { colorScheme },
  )

await browser.close()
process.exitCode = failed > 0 ? 1 : 0
