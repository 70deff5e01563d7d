/** Photo captions: how they begin and end, and those that have run into a paragraph. */
import { CAPTION_CUES } from '../lexicon/furniture.js'
import { fold } from './fold.js'
import { Prefixes } from './prefixes.js'
import type { Sentence } from './sentences.js'
import { TokenFlag, type Tokens } from './tokenize.js'

const cues = new Prefixes(CAPTION_CUES.map((cue) => [fold(cue), true]))

/** A folded line begins as only captions do: "Quang cảnh hội nghị". */
export const beginsCaption = (text: string): boolean => cues.find(text) !== null

export const MOST_CAPTION = 260
export const ENDS_SENTENCE = /[.!?…][”"’')\]»]*$/
/** A line in italics that no sentence is: "*Lãnh đạo xã trao quà*". */
export const SLANTED = /^\*[^*]+[^*.!?…:;,]\*$/
/** "(Nguồn: TTXVN)"; but "... tổ chức hội nghị (ảnh trên)." is a sentence that a photo shows. */
export const PHOTO_CREDIT =
  /(?:^|[.\s(])(?:ảnh|nguồn ảnh|anh)\s*(?::|minh họa|internet|tư liệu)|\((?:nguồn|(?:ảnh|hình)(?! ?(?:trên|dưới|bên|phải|trái)?\)))\b[^)]*\)\*?\.?$/
export const CAPTION_VERB =
  /(?:^|\s)(?:phát biểu|trao|tặng|trình bày|báo cáo|kiểm tra|thăm|chụp ảnh|chụp hình|chúc mừng|tham quan|điều hành|chủ trì|ký kết|bấm nút|cắt băng|thắp hương|dâng hương|giới thiệu|tiếp|bắt tay|trao đổi|thực hiện|biểu diễn|bỏ phiếu|biểu quyết|thảo luận|tham dự|tham gia|dự|khai mạc|ra mắt)(?:\s|$|\.)/

/** A paragraph's sentences without the captions among them. */
interface Parted {
  readonly sentences: readonly Sentence[]
  readonly captions: readonly Sentence[]
}

/** The credit by itself, which stands behind its caption: "Ảnh: Lò Mai/TTXVN", "(Ảnh minh họa)". */
const CREDIT = /^[([]?\s*(?:nguồn )?ảnh\s*(?:[:;]|minh họa|internet|tư liệu|[^.:;]{1,30}\)$)/
const LONGEST_CREDIT = 60
/** A sentence that runs into its credit: "Quang cảnh buổi lễ (ảnh X.M)", "... phục vụ Ảnh: Lò Mai". */
const ENDS_IN_CREDIT =
  /(?:\(ảnh\b(?! (?:trên|dưới|bên|phải|trái)\))[^)]{1,50}\)|[\s-](?:ảnh\s*[:;][^.:;]{1,50}|ảnh (?:internet|minh họa|tư liệu)))\.?$/
/** Words by which a clause begins that is cut off from its sentence: no caption does. */
const CUT_OFF =
  /^(?:tại|trong|sáng|trưa|chiều|tối|đêm|ngày|theo|cũng|để|với|qua|từ|sau|trước|hôm|vừa|đồng thời|do|nhân|về|phát biểu|(?:tham |tới |đến |cùng )?dự|[-–*+•(\d])/

/**
 * Takes the captions out of a paragraph: what stands before a photo credit or runs into it, what begins as captions do, and
 * what somebody does that no mark ends.
 *
 * @param lead - it opens the article, whose first sentence often has no full stop
 */
export function partCaptions(all: readonly Sentence[], tokens: Tokens, folded: string, lead: boolean): Parted {
  if (all.length < 2) return { sentences: all, captions: [] }
  const sentences: Sentence[] = []
  const captions: Sentence[] = []
  for (const [k, sentence] of all.entries()) {
    const text = folded.slice(sentence.start, sentence.end)
    if (text.length <= LONGEST_CREDIT && CREDIT.test(text)) {
      const before = sentences.at(-1)
      const captioned = before?.last === sentence.first && !(lead && sentences.length === 1) && isShort(before)
      if (captioned) sentences.pop()
      captions.push(captioned ? { ...sentence, start: before.start, first: before.first } : sentence)
    } else if (text.length <= MOST_CAPTION && ENDS_IN_CREDIT.test(text)) captions.push(sentence)
    else if (beginsCaption(text) && text.length < 100) captions.push(sentence)
    else if (
      CAPTION_VERB.test(text) &&
      text.length <= MOST_CAPTION &&
      k < all.length - 1 &&
      !(lead && k === 0) &&
      endsUnmarked(tokens, sentence) &&
      !CUT_OFF.test(text) &&
      !text.includes(': ')
    )
      captions.push(sentence)
    else sentences.push(sentence)
  }
  return { sentences, captions }
}

const isShort = ({ start, end }: Sentence): boolean => end - start <= MOST_CAPTION

/** Its last token is a word: the next sentence has run on. */
const endsUnmarked = (tokens: Tokens, { last }: Sentence): boolean =>
  ((tokens.flags[last - 1] ?? 0) & TokenFlag.Word) !== 0
