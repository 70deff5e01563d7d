/**
 * Layout: what each line of an article is. Headline, body paragraphs, photo captions, subheadings, the
 * byline at the end, and site furniture (publication lines, view counts, related links).
 */
import { FURNITURE_LINES } from '../lexicon/furniture.js'
import {
  beginsCaption,
  CAPTION_VERB,
  ENDS_SENTENCE,
  MOST_CAPTION,
  partCaptions,
  PHOTO_CREDIT,
  SLANTED,
} from './captions.js'
import { fold } from './fold.js'
import { rawLines, type RawLine } from './lines.js'
import { Prefixes } from './prefixes.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { TokenFlag, tokenize, type Tokens } from './tokenize.js'

/** What a line is. */
type LineKind = 'title' | 'body' | 'heading' | 'caption' | 'byline' | 'furniture'

/** One line that is not blank, trimmed, with its tokens [first, last). */
interface Line {
  readonly kind: LineKind
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** A part of the text and its tokens [first, last). */
type Range = Omit<Line, 'kind'>

/** An article split into its parts. */
export interface Layout {
  readonly text: string
  /** The text folded, see fold(): the same offsets. */
  readonly folded: string
  readonly tokens: Tokens
  readonly lines: readonly Line[]
  readonly title: Line | null
  /** Paragraphs of the body, each its sentences; a paragraph broken over several lines is one. */
  readonly paragraphs: readonly Paragraph[]
  /** Lines, and sentences of a paragraph into which they have run. */
  readonly captions: readonly Range[]
  readonly bylines: readonly Line[]
}

/** A paragraph or list item of the body. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly sentences: readonly Sentence[]
  /** It begins with a bullet or a number. */
  readonly item: boolean
}

const furniture = new Prefixes(FURNITURE_LINES.map((line) => [fold(line.text), line]))

const MOST_TITLE = 300
const MOST_BYLINE = 90
const GOES_ON = /[:;,–-]$/
const BULLET = /^(?:[-–+*•●▪◦·]|\d{1,2}[.)/]|[a-zđ]\))/
const FULL_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/
/** What a publication line holds beside numbers: "Thứ năm, 19/07/2018 | 08:30 GMT+7", "Cập nhật lúc ...". */
const PUBLICATION_WORDS = new Set(
  'thứ hai ba tư năm sáu bảy chủ nhật ngày đăng cập xuất bản lúc gmt am pm sa ch h g thời gian giờ phút t vào'.split(
    ' ',
  ),
)
/** "more(MÂY XANH) – Chiều nay, ...": the lead of the article, behind a link to it. */
const TEASER = /^(?:read )?more ?\([^()]{1,30}\) ?[-–:]/
const LINK_DATE = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/
/**
 * Reads the layout of a text.
 *
 * @param text - a text in NFC, lines parted by "\n"
 * @param title - the headline where the caller knows it: then no other line is one
 */
export function readLayout(text: string, title: string | null = null): Layout {
  const folded = fold(text)
  const tokens = tokenize(text, folded)
  const raw = rawLines(folded, tokens)
  const kinds = classify(raw, tokens, title === null ? null : fold(title).replace(/\s+/g, ' ').trim())
  const lines = raw.map((line, i) => ({
    kind: kinds[i] ?? 'body',
    start: line.start,
    end: line.end,
    first: line.first,
    last: line.last,
  }))
  const of = (kind: LineKind): Line[] => lines.filter((line) => line.kind === kind)
  const { paragraphs, inline } = paragraphsOf(lines, raw, tokens, folded)
  return {
    text,
    folded,
    tokens,
    lines,
    title: of('title')[0] ?? null,
    paragraphs,
    captions: inOrder(captionsOf(lines, raw), inline),
    bylines: of('byline'),
  }
}

/** A line that says only when the article was published. */
function isPublicationLine(line: RawLine, tokens: Tokens): boolean {
  if (line.text.length > 80 || !FULL_DATE.test(line.text)) return false
  for (let i = line.first; i < line.last; i++) {
    if ((tokens.flags[i] ?? 0) & TokenFlag.Word && !PUBLICATION_WORDS.has(tokens.words[i] ?? '')) return false
  }
  return !/^(?:sáng|chiều|tối)/.test(line.text)
}

function isFurniture(line: RawLine, tokens: Tokens): 'line' | 'end' | null {
  if (isPublicationLine(line, tokens)) return 'line'
  const found = furniture.find(line.text, (phrase, { where }) => {
    const rest = line.text.slice(phrase.length).trim()
    return where === 'whole-line' ? /^[:.\s»>]*$/.test(rest) : rest.length < 80
  })
  return found && (found.endsArticle ? 'end' : 'line')
}

function classify(lines: readonly RawLine[], tokens: Tokens, title: string | null): LineKind[] {
  const kinds: (LineKind | null)[] = lines.map(() => null)
  let ended = false
  lines.forEach((line, i) => {
    const furniture = isFurniture(line, tokens)
    if (furniture === 'end' && i > 1) ended = true
    // behind "Tin liên quan" only whole sentences are still the article
    if (
      furniture ||
      (ended && !ENDS_SENTENCE.test(line.text)) ||
      (i > 1 && line.text.length < 160 && LINK_DATE.test(line.text) && !ENDS_SENTENCE.test(line.text))
    )
      kinds[i] = 'furniture'
  })
  const rest = lines.map((_, i) => i).filter((i) => kinds[i] === null)
  const head = rest[0]
  if (
    head !== undefined &&
    (title === null ? rest.length > 1 && isTitle(lines, rest) : lines[head]?.text.replace(/\s+/g, ' ') === title)
  )
    kinds[head] = 'title'
  markBylines(lines, rest, kinds, tokens)
  const body = rest.filter((i) => kinds[i] === null)
  body.forEach((i, k) => {
    const line = lines[i]
    if (!line) return
    const next = lines[body[k + 1] ?? -1]
    const previous = lines[body[k - 1] ?? -1]
    kinds[i] = bodyKind(line, previous, next, k, body.length)
  })
  return kinds.map((kind) => kind ?? 'body')
}

function isTitle(lines: readonly RawLine[], rest: readonly number[]): boolean {
  const line = lines[rest[0] ?? 0]
  const next = lines[rest[1] ?? 0]
  if (!line || !next || line.text.length > MOST_TITLE) return false
  if (BULLET.test(line.text) || GOES_ON.test(line.text)) return false
  // "Sáng 19/7, ... tổ chức ....": a first paragraph, unless a blank line sets it off and it has no full stop
  return (
    !ENDS_SENTENCE.test(line.text) ||
    /[?!…]["”]?$/.test(line.text) ||
    (next.blankBefore && line.text.length < 160 && !/^(?:sáng|chiều|tối|ngày)\s/.test(line.text))
  )
}

const CREDIT =
  /^\(?(?:bài|tin|ảnh|tin,|bài,|tin bài|tin, bài|bài và ảnh|bài, ảnh|thực hiện|tác giả|nguồn|theo|biên tập|nguồn tin|người viết|cộng tác viên|ctv|p\.?v)(?![A-Za-zÀ-ỹ])/u
const UNIT =
  /^(?:trung tâm|phòng|ban|văn phòng|đài|báo|cổng|trường|sở|ubnd|bộ phận|tổ|chi cục|cục|vụ|hội|công an|ttxvn|bệnh viện|khoa|đoàn|đảng ủy|bch|xã|phường)(?![A-Za-zÀ-ỹ])/u

/** From the last line upwards: names and units that sign the article. */
function markBylines(
  lines: readonly RawLine[],
  rest: readonly number[],
  kinds: (LineKind | null)[],
  tokens: Tokens,
): void {
  let signed = 0
  for (let k = rest.length - 1; k > 1 && signed < 3; k--) {
    const i = rest[k] ?? 0
    const line = lines[i]
    if (!line || line.text.length > MOST_BYLINE || GOES_ON.test(line.text)) return
    const short = line.last - line.first <= 12
    const credit = CREDIT.test(line.text) && short
    const unit = UNIT.test(line.text) && !ENDS_SENTENCE.test(line.text) && short && !CAPTION_VERB.test(line.text)
    const name = isNameLine(line, tokens)
    if (!credit && !unit && !name) return
    kinds[i] = 'byline'
    signed++
  }
}

/** Up to six words, all with capitals: "Châu Quang Thông", "Minh Phúc - Thu Hà", "P.V". */
function isNameLine(line: RawLine, tokens: Tokens): boolean {
  let words = 0
  for (let i = line.first; i < line.last; i++) {
    const flags = tokens.flags[i] ?? 0
    if (flags & TokenFlag.Number) return false
    if (!(flags & TokenFlag.Word)) {
      if (!'-–,.()/&'.includes(tokens.words[i] ?? ' ')) return false
      continue
    }
    if (!(flags & TokenFlag.Capital) && tokens.words[i] !== 'và') return false
    words++
  }
  return words > 0 && words <= 6
}

function bodyKind(
  line: RawLine,
  previous: RawLine | undefined,
  next: RawLine | undefined,
  index: number,
  count: number,
): LineKind {
  const text = line.text
  if (text.length > MOST_CAPTION) return 'body'
  const cue = beginsCaption(text)
  if (PHOTO_CREDIT.test(text) || SLANTED.test(text)) return 'caption'
  const whole = ENDS_SENTENCE.test(text)
  if (whole)
    return cue && text.length < 100 && !/^(?:các )?đại biểu (?:dự|tham) .*(?:đã|cho rằng)/.test(text)
      ? 'caption'
      : 'body'
  if (GOES_ON.test(text) || BULLET.test(text)) return 'body'
  // list items that stand among items
  if (previous && /[:;]$/.test(previous.text)) return 'body'
  if (next?.lower && !next.blankBefore && !TEASER.test(next.text)) return cue ? 'caption' : 'body'
  if (cue) return 'caption'
  // the lead often has no full stop
  if (index === 0 && text.length > 100) return 'body'
  if (index === count - 1 && text.length > 140) return 'body'
  if (CAPTION_VERB.test(text)) return 'caption'
  return text.length < 80 ? 'heading' : text.length < 200 ? 'caption' : 'body'
}

/** Neighbouring caption lines are one caption when the first goes on: "Đồng chí ... Bí thư,⏎Giám đốc Sở". */
function captionsOf(lines: readonly Line[], raw: readonly RawLine[]): Line[] {
  const out: Line[] = []
  lines.forEach((line, i) => {
    if (line.kind !== 'caption') return
    const previous = out[out.length - 1]
    if (previous && previous.last === line.first && GOES_ON.test(raw[i - 1]?.text ?? ''))
      out[out.length - 1] = { ...previous, end: line.end, last: line.last }
    else out.push(line)
  })
  return out
}

function paragraphsOf(
  lines: readonly Line[],
  raw: readonly RawLine[],
  tokens: Tokens,
  folded: string,
): { paragraphs: Paragraph[]; inline: Range[] } {
  const paragraphs: Paragraph[] = []
  const inline: Range[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind !== 'body') continue
    let to = i
    while (continues(lines[to + 1], raw[to], raw[to + 1])) to++
    const last = lines[to]?.last ?? line.last
    const first = behindTeaser(line, raw[i], tokens)
    const { sentences, captions } = partCaptions(
      sentencesOf(tokens, first, last),
      tokens,
      folded,
      paragraphs.length === 0,
    )
    inline.push(...captions)
    if (sentences.length > 0)
      paragraphs.push({
        start: tokens.start[first] ?? line.start,
        end: lines[to]?.end ?? line.end,
        sentences,
        item: BULLET.test(raw[i]?.text ?? ''),
      })
    i = to
  }
  return { paragraphs, inline }
}

/** The token of a line where its words begin: behind a link to the article. */
function behindTeaser({ first, last, start }: Line, raw: RawLine | undefined, tokens: Tokens): number {
  const link = raw && TEASER.exec(raw.text)
  let i = first
  while (link && i < last - 1 && (tokens.start[i] ?? 0) < start + link[0].length) i++
  return i
}

const inOrder = (lines: readonly Range[], inline: readonly Range[]): readonly Range[] =>
  inline.length === 0 ? lines : [...lines, ...inline].sort((a, b) => a.start - b.start)

/** A line broken in the middle of a sentence goes on in the next one. */
function continues(next: Line | undefined, here: RawLine | undefined, there: RawLine | undefined): boolean {
  if (!next || !here || !there || next.kind !== 'body' || there.blankBefore) return false
  return (
    !ENDS_SENTENCE.test(here.text) &&
    !/[:;]$/.test(here.text) &&
    !BULLET.test(there.text) &&
    there.lower &&
    !TEASER.test(there.text)
  )
}
