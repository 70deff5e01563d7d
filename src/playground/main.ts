/** The playground: an article in, its facts and its record out, in the browser alone. */
import texts from 'virtual:fixture-texts'
import { decodeHtml } from '../html.js'
import { OptionsError, TextTooLongError } from '../index.js'
import { fromFragment, toFragment } from './link.js'
import { read, type Input } from './read.js'

const element = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page lacks #${id}`)
  return found
}

const article = element('article', HTMLTextAreaElement)
const date = element('date', HTMLInputElement)
const fixture = element('fixture', HTMLSelectElement)
const file = element('file', HTMLInputElement)
const share = element('share', HTMLButtonElement)
const status = element('status', HTMLElement)
const view = element('view', HTMLIFrameElement)
const json = element('json', HTMLPreElement)

/** Time without a key after which the article is read. */
const PAUSE = 150
let pending: ReturnType<typeof setTimeout> | undefined
/** The fragment that this page has set itself. */
let own = ''

const input = (): Input => ({ text: article.value, referenceDate: date.value })

function show(): void {
  try {
    const started = performance.now()
    const { record, view: page, isPage } = read(input())
    const took = Math.round(performance.now() - started)
    view.srcdoc = page
    json.textContent = JSON.stringify(record, null, 2)
    const warnings = record.warnings.map(({ message }) => message).join(' ')
    say(`Read ${isPage ? 'as a web page ' : ''}in ${took} ms. ${warnings}`)
  } catch (error) {
    if (!(error instanceof OptionsError || error instanceof TextTooLongError)) throw error
    // no record, rather than the one of the text before
    view.srcdoc = ''
    json.textContent = ''
    say(error.message)
  }
}

function say(message: string): void {
  status.textContent = message
}

function put({ text, referenceDate }: Input): void {
  article.value = text
  date.value = referenceDate
  show()
}

async function open(chosen: File): Promise<void> {
  // decodeHtml finds the encoding of any text: byte order mark, what a page declares, else UTF-8 or windows-1258.
  put({ text: decodeHtml(new Uint8Array(await chosen.arrayBuffer())), referenceDate: '' })
  say(`${chosen.name}: ${status.textContent}`)
}

async function shareLink(): Promise<void> {
  own = await toFragment(input())
  location.hash = own
  try {
    await navigator.clipboard.writeText(location.href)
    say('The link is copied. It holds the article itself; nothing has been sent anywhere.')
  } catch {
    say('The link is in the address bar. It holds the article itself; nothing has been sent anywhere.')
  }
}

async function follow(): Promise<boolean> {
  const linked = location.hash === own ? null : await fromFragment(location.hash)
  if (linked) put(linked)
  return linked !== null
}

function choose(id: string): void {
  const chosen = texts.find((text) => text.id === id)
  if (chosen) put({ text: chosen.text, referenceDate: chosen.referenceDate ?? '' })
}

for (const { id } of texts) fixture.add(new Option(id, id))
fixture.addEventListener('change', () => {
  choose(fixture.value)
})
for (const field of [article, date])
  field.addEventListener('input', () => {
    clearTimeout(pending)
    pending = setTimeout(show, PAUSE)
  })
file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen) void open(chosen)
  // The same file may be opened again.
  file.value = ''
})
document.addEventListener('dragover', (event) => {
  event.preventDefault()
})
document.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer?.files ?? []
  if (!dropped) return
  event.preventDefault()
  void open(dropped)
})
share.addEventListener('click', () => void shareLink())
document.addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return
  const target = { Digit1: article, Digit2: view, Digit3: json }[event.code]
  if (!target) return
  event.preventDefault()
  target.focus()
})
window.addEventListener('hashchange', () => void follow())
void follow().then((followed) => {
  if (!followed && article.value === '') choose(fixture.value)
  else show()
})
