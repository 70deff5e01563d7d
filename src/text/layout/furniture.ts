/** Lines that are no part of the article: when it was published, counts of views, links to others. */
import { FURNITURE_LINES } from '../../lexicon/furniture.js'
import { ENDS_SENTENCE } from '../captions.js'
import { fold } from '../fold.js'
import type { RawLine } from '../lines.js'
import { Prefixes } from '../prefixes.js'
import { TokenFlag, type Tokens } from '../tokenize.js'
import type { LineKind } from './line.js'
import { isTimeOfNotice } from './notice.js'

const furniture = new Prefixes(FURNITURE_LINES.map((line) => [fold(line.text), line]))
const FULL_DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/
/** What a publication line holds beside numbers: "Thứ năm, 19/07/2018 | 08:30 GMT+7", "Cập nhật lúc ...". */
const PUBLICATION_WORDS = new Set(
  'thứ hai ba tư năm sáu bảy chủ nhật ngày đăng cập xuất bản lúc gmt am pm sa ch h g thời gian giờ phút t vào'.split(
    ' ',
  ),
)
/** A related link ends with its day: "Nhiều hoạt động mừng hội làng (12/3)". */
const LINK_DATE = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)$/
const MOST_LINK = 160

/** A line that says only when the article was published. */
function isPublicationLine(line: RawLine, tokens: Tokens): boolean {
  if (line.text.length > 80 || !FULL_DATE.test(line.text)) return false
  for (let i = line.first; i < line.last; i++) {
    if ((tokens.flags[i] ?? 0) & TokenFlag.Word && !PUBLICATION_WORDS.has(tokens.words[i] ?? '')) return false
  }
  return !/^(?:sáng|chiều|tối)/.test(line.text)
}

function isFurniture(lines: readonly RawLine[], i: number, tokens: Tokens): 'line' | 'end' | null {
  const line = lines[i]
  if (!line) return null
  if (isPublicationLine(line, tokens) && !isTimeOfNotice(line.text, lines[i - 1]?.text ?? '', lines[i + 1]?.text ?? ''))
    return 'line'
  const found = furniture.find(line.text, (phrase, { where }) => {
    const rest = line.text.slice(phrase.length).trim()
    return where === 'whole-line' ? /^[:.\s»>]*$/.test(rest) : rest.length < 80
  })
  return found && (found.endsArticle ? 'end' : 'line')
}

/** Marks the lines that are no part of the article. */
export function markFurniture(lines: readonly RawLine[], kinds: (LineKind | null)[], tokens: Tokens): void {
  let ended = false
  lines.forEach((line, i) => {
    const furniture = isFurniture(lines, i, tokens)
    if (furniture === 'end' && i > 1) ended = true
    const whole = ENDS_SENTENCE.test(line.text)
    const link = i > 1 && line.text.length < MOST_LINK && LINK_DATE.test(line.text)
    // behind "Tin liên quan" only whole sentences are still the article
    if (furniture || (!whole && (ended || link))) kinds[i] = 'furniture'
  })
}
