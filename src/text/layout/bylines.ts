/** The lines at the end that sign an article. */
import { CAPTION_VERB, ENDS_SENTENCE } from '../captions.js'
import type { RawLine } from '../lines.js'
import { TokenFlag, type Tokens } from '../tokenize.js'
import { GOES_ON, type LineKind } from './line.js'

const MOST_BYLINE = 90
const CREDIT =
  /^\(?(?:bài|tin|ảnh|tin,|bài,|tin bài|tin, bài|bài và ảnh|bài, ảnh|thực hiện|tác giả|nguồn|theo|biên tập|nguồn tin|người viết|cộng tác viên|ctv|p\.?v)(?![A-Za-zÀ-ỹ])/u
const UNIT =
  /^(?:trung tâm|phòng|ban|văn phòng|đài|báo|cổng|trường|sở|ubnd|bộ phận|tổ|chi cục|cục|vụ|hội|công an|ttxvn|bệnh viện|khoa|đoàn|đảng ủy|bch|xã|phường)(?![A-Za-zÀ-ỹ])/u

/** From the last line upwards: names and units that sign the article. */
export function markBylines(
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
