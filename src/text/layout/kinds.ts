/** What each line of an article is. */
import { beginsCaption, CAPTION_VERB, ENDS_SENTENCE, MOST_CAPTION, PHOTO_CREDIT, SLANTED } from '../captions.js'
import type { RawLine } from '../lines.js'
import type { Tokens } from '../tokenize.js'
import { markBylines } from './bylines.js'
import { markFurniture } from './furniture.js'
import { GOES_ON, HEADS_PRESENT, TEASER, type LineKind } from './line.js'
import { NOTICE_LINE } from './notice.js'

const MOST_TITLE = 300

/**
 * Classifies the lines.
 *
 * @param title - the headline, folded, where the caller knows it: then no other line is one
 * @returns a kind for each line
 */
export function classify(lines: readonly RawLine[], tokens: Tokens, title: string | null): LineKind[] {
  const kinds: (LineKind | null)[] = lines.map(() => null)
  markFurniture(lines, kinds, tokens)
  const rest = lines.map((_, i) => i).filter((i) => kinds[i] === null)
  const head = rest[0]
  if (
    head !== undefined &&
    (title === null ? rest.length > 1 && isTitle(lines, rest) : lines[head]?.text.replace(/\s+/g, ' ') === title)
  )
    kinds[head] = 'title'
  markBylines(lines, rest, kinds, tokens)
  const left = rest.filter((i) => kinds[i] === null)
  const body = left.flatMap((i) => lines[i] ?? [])
  const unstopped = printsNoStops(body)
  let listed = false
  /** No line of the body so far but captions. */
  let leading = true
  body.forEach((line, k) => {
    const previous = body[k - 1]
    listed = isListed(line, previous, listed)
    const place = { previous, next: body[k + 1], leading, last: k === body.length - 1, unstopped }
    const kind = listed ? 'body' : bodyKind(line, place)
    leading &&= kind !== 'body'
    kinds[left[k] ?? -1] = kind
  })
  return kinds.map((kind) => kind ?? 'body')
}

/** Below the line that heads those present: neither a sentence nor a photo's. */
const isListed = (line: RawLine, previous: RawLine | undefined, listed: boolean): boolean =>
  (listed || (previous !== undefined && HEADS_PRESENT.test(previous.text))) &&
  line.text.length <= MOST_CAPTION &&
  !ENDS_SENTENCE.test(line.text) &&
  !PHOTO_CREDIT.test(line.text) &&
  !beginsCaption(line.text) &&
  !CAPTION_VERB.test(line.text)

function isTitle(lines: readonly RawLine[], rest: readonly number[]): boolean {
  const line = lines[rest[0] ?? 0]
  const next = lines[rest[1] ?? 0]
  if (!line || !next || line.text.length > MOST_TITLE) return false
  if (line.item || GOES_ON.test(line.text)) return false
  // "Sáng 19/7, ... tổ chức ....": a first paragraph, unless a blank line sets it off and it has no full stop
  return (
    !ENDS_SENTENCE.test(line.text) ||
    /[?!…]["”]?$/.test(line.text) ||
    (next.blankBefore && line.text.length < 160 && !/^(?:sáng|chiều|tối|ngày)\s/.test(line.text))
  )
}

/** "Sáng 04/6/2031 - Trang nghiêm và xúc động": a post's first line tells when; no heading of a part does. */
const OPENS_WITH_DAY = /^(?:(?:sáng|trưa|chiều|tối|đêm)(?: ngày)?|ngày) \d{1,2}[/.-]\d{1,2}(?!\d)/

/** "Ông cho rằng phải làm ngay. Huyện sẽ hỗ trợ": a paragraph of which only the last stop is lost; a longer line is one anyhow. */
const SENTENCE_INSIDE = /^.{30,170}\p{L}{3}\. \p{L}.{25,170}[^*)]$/u

/** Where a line stands. */
interface Place {
  readonly previous: RawLine | undefined
  readonly next: RawLine | undefined
  /** Nothing but captions stands above it. */
  readonly leading: boolean
  readonly last: boolean
  /** The article ends its paragraphs without stops. */
  readonly unstopped: boolean
}

/** Hardly a paragraph ends in a stop: where none stands says nothing of a line. */
function printsNoStops(body: readonly RawLine[]): boolean {
  const long = body.filter(({ text }) => text.length > LONG && !GOES_ON.test(text))
  return long.length > 2 && long.filter(({ text }) => ENDS_SENTENCE.test(text)).length * 4 < long.length
}
/** A line with more characters is a caption only by its words, where no line ends in a stop. */
const LONG = 120

function bodyKind(line: RawLine, { previous, next, leading, last, unstopped }: Place): LineKind {
  const text = line.text
  if (text.length > MOST_CAPTION) return 'body'
  const cue = beginsCaption(text)
  if (PHOTO_CREDIT.test(text) || SLANTED.test(text)) return 'caption'
  const whole = ENDS_SENTENCE.test(text)
  if (whole)
    return cue &&
      text.length < 100 &&
      !/^(?:các )?đại biểu (?:dự|tham) .*(?:đã|cho rằng|(?:có|gồm|là)(?::| (?!mặt |thể )))/.test(text)
      ? 'caption'
      : 'body'
  if (NOTICE_LINE.test(text)) return 'body'
  if (GOES_ON.test(text) || line.item || line.picture !== '') return 'body'
  // list items that stand among items
  if (previous && /[:;]$/.test(previous.text)) return 'body'
  if (next?.lower && !next.blankBefore && !TEASER.test(next.text)) return cue ? 'caption' : 'body'
  if (cue) return 'caption'
  // the lead often has no full stop
  if (leading && text.length > 100) return 'body'
  if ((last && text.length > 140) || (unstopped && text.length > LONG)) return 'body'
  if (CAPTION_VERB.test(text)) return 'caption'
  if (OPENS_WITH_DAY.test(text)) return 'body'
  if (SENTENCE_INSIDE.test(text)) return 'body'
  return text.length < 80 ? 'heading' : text.length < 200 ? 'caption' : 'body'
}
