/** Reads a page into lines of visible text, the elements they stand in, and what the head says. One pass, no recursion. */
import { Tokenizer } from 'htmlparser2'
import { ATTRIBUTES, hidesContent, namesOf, type Attributes, type PageString } from './attributes.js'
import { BLOCKS, PARAGRAPHS, VOID } from './elements.js'
import { LineBuilder, type PageLine } from './lines.js'
import { OpenElements } from './open-elements.js'

/** An element that is shown. */
export interface PageElement {
  readonly name: string
  /** Its classes and its id, in lower case. */
  readonly names: readonly string[]
  readonly itemprop: string
  /** What `datetime`, or `content` beside an itemprop, says in the words of machines. */
  readonly machine: string
  /** Index of the element around it, -1 for none. */
  readonly parent: number
  /** The lines it holds, [firstLine, endLine). */
  readonly firstLine: number
  endLine: number
}

export interface Page {
  readonly lines: readonly PageLine[]
  /** In order of their start tags: an element stands behind the one around it. */
  readonly elements: readonly PageElement[]
  /** Content of meta tags by name, property or itemprop in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, PageString>
  /** Numbers of the lines with a picture right above them. */
  readonly pictures: ReadonlySet<number>
  /** The element `<title>`. */
  readonly titleTag: PageString | null
  /** Scripts of the type application/ld+json. */
  readonly linkedData: readonly PageString[]
}

/** An element on the stack: its place among the elements shown, or -1, and whether it hides what it holds. */
interface Opened {
  readonly element: number
  readonly hides: boolean
}

/** Reads a page. */
export function readPage(html: string): Page {
  const reader = new PageReader(html)
  const tokenizer = new Tokenizer({}, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader
}

class PageReader implements Page {
  readonly elements: PageElement[] = []
  readonly metas = new Map<string, PageString>()
  readonly linkedData: PageString[] = []
  readonly pictures = new Set<number>()
  titleTag: PageString | null = null
  private readonly builder = new LineBuilder()
  private readonly open = new OpenElements<Opened>((opened, name) => {
    this.ended(opened, name)
  })
  private hidden = 0
  private preformatted = 0
  private inLink = false
  /** The element in which the link began: an unclosed link ends with it. */
  private linkIn: Opened | undefined
  private element = -1
  private textFrom = 0
  private tag = ''
  private attribute = ''
  private value = ''
  private valueFrom = -1
  private valueTo = -1
  private attributes: Attributes = new Map()
  /** Text that is collected apart: of `<title>`, of JSON-LD. */
  private apart: { text: string; start: number; end: number; into: 'title' | 'data' } | null = null

  constructor(private readonly html: string) {}

  get lines(): readonly PageLine[] {
    return this.builder.lines
  }

  // What the tokenizer calls.

  ontext(start: number, end: number): void {
    this.textFrom = end
    if (this.apart) this.addApart(this.html.slice(start, end), start, end)
    else if (this.hidden === 0)
      this.builder.add(
        this.html.slice(start, end),
        start,
        end - start,
        this.element,
        this.inLink,
        this.preformatted > 0,
      )
  }

  ontextentity(codePoint: number, end: number): void {
    // an entity of two code points is told of twice
    const from = Math.min(this.textFrom, end)
    this.textFrom = end
    const words = String.fromCodePoint(codePoint)
    if (this.apart) this.addApart(words, from, end)
    else if (this.hidden === 0) this.builder.add(words, from, end - from, this.element, this.inLink, false)
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase()
    this.attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase()
    this.value = ''
    this.valueFrom = -1
  }

  onattribdata(start: number, end: number): void {
    if (!ATTRIBUTES.has(this.attribute)) return
    this.value += this.html.slice(start, end)
    if (this.valueFrom < 0) this.valueFrom = start
    this.valueTo = end
  }

  onattribentity(codePoint: number): void {
    if (ATTRIBUTES.has(this.attribute)) this.value += String.fromCodePoint(codePoint)
  }

  onattribend(_quote: number, end: number): void {
    const { attribute, attributes } = this
    if (!ATTRIBUTES.has(attribute) || attributes.has(attribute)) return
    const from = this.valueFrom < 0 ? end : this.valueFrom
    attributes.set(attribute, { text: this.value, start: from, end: Math.max(from, this.valueTo) })
  }

  onopentagend(end: number): void {
    this.textFrom = end + 1
    this.startTag(end + 1)
  }

  onselfclosingtag(end: number): void {
    // In HTML "<div/>" opens a div; only Word's and SVG's own elements close themselves.
    this.textFrom = end + 1
    if (this.tag.includes(':') || this.tag === 'path' || this.tag === 'use') return
    this.startTag(end + 1)
  }

  onclosetag(start: number, end: number): void {
    this.textFrom = this.html.indexOf('>', end) + 1 || end
    const name = this.html.slice(start, end).toLowerCase()
    if (this.apart) this.finishApart()
    if (name === 'a') this.inLink = false
    else if (name === 'br') this.lineBreak()
    else {
      if (BLOCKS.has(name)) this.edge(name)
      if (name !== 'body' && name !== 'html') this.open.close(name)
    }
  }

  oncomment(_start: number, end: number): void {
    this.textFrom = end + 1
  }

  oncdata(_start: number, end: number): void {
    this.textFrom = end + 1
  }

  ondeclaration(_start: number, end: number): void {
    this.textFrom = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.textFrom = end + 1
  }

  onend(): void {
    if (this.apart) this.finishApart()
    this.open.closeAll()
    this.builder.edge(1)
  }

  // What it makes of that.

  private startTag(end: number): void {
    const name = this.tag
    if (name === 'meta') this.addMeta()
    if (name === 'br') this.lineBreak()
    else if (name === 'hr') this.edge(name)
    else if (name === 'img' && this.hidden === 0 && !this.builder.hasText) this.pictures.add(this.builder.current)
    if (name === 'a') {
      this.inLink = this.attributes.has('href')
      this.linkIn = this.open.top
      return
    }
    // A form may stand anywhere in old tables and ends nothing.
    if (VOID.has(name) || name === 'form' || name === 'html') return
    this.open.makeRoomFor(name)
    if (BLOCKS.has(name)) this.edge(name)
    if (name === 'li' || name === 'td' || name === 'tr' || name === 'table') this.inLink = false
    if (name === 'title' && !this.titleTag && this.hidden === 0) this.collect('title', end)
    if (name === 'script' && this.attributes.get('type')?.text.trim().toLowerCase() === 'application/ld+json')
      this.collect('data', end)
    const hides = hidesContent(name, this.attributes)
    if (hides) this.hidden++
    if (name === 'pre') this.preformatted++
    const shown = this.hidden === 0
    this.open.open(name, { element: shown ? this.addElement(name) : -1, hides })
  }

  private addElement(name: string): number {
    const { attributes } = this
    this.elements.push({
      name,
      names: namesOf(attributes),
      itemprop: attributes.get('itemprop')?.text.trim().toLowerCase() ?? '',
      machine: (attributes.get('datetime') ?? attributes.get('content'))?.text ?? '',
      parent: this.element,
      firstLine: this.builder.current,
      endLine: this.builder.current,
    })
    this.element = this.elements.length - 1
    return this.element
  }

  private ended(opened: Opened, name: string): void {
    const { element, hides } = opened
    if (opened === this.linkIn) this.inLink = false
    if (BLOCKS.has(name)) this.edge(name)
    if (name === 'pre') this.preformatted--
    if (hides) this.hidden--
    const shown = this.elements[element]
    if (!shown) return
    shown.endLine = this.builder.current + (this.builder.hasText ? 1 : 0)
    this.element = shown.parent
  }

  private edge(name: string): void {
    if (this.hidden === 0) this.builder.edge(PARAGRAPHS.has(name) ? 2 : 1)
  }

  private lineBreak(): void {
    if (this.hidden === 0) this.builder.lineBreak()
  }

  private addMeta(): void {
    const content = this.attributes.get('content')
    if (!content) return
    for (const key of ['property', 'name', 'itemprop']) {
      const name = this.attributes.get(key)?.text.trim().toLowerCase()
      if (name && !this.metas.has(name)) this.metas.set(name, content)
    }
  }

  private collect(into: 'title' | 'data', at: number): void {
    this.apart = { text: '', start: at, end: at, into }
  }

  private addApart(text: string, start: number, end: number): void {
    const { apart } = this
    if (!apart) return
    if (apart.text === '') apart.start = start
    apart.text += text
    apart.end = end
  }

  private finishApart(): void {
    const { apart } = this
    if (!apart) return
    this.apart = null
    const found = { text: apart.text, start: apart.start, end: apart.end }
    if (apart.into === 'data') this.linkedData.push(found)
    else this.titleTag = found
  }
}
