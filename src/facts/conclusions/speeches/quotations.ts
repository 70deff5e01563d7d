/** Quotations: how far one runs, and whose it is when the speaker is named behind it. */
import type { Passage } from '../../../mentions/passages.js'
import type { Speaker, SpokenSentence } from './spoken.js'

/** How many sentences a quotation runs on for: a mark may have been forgotten. */
const MOST_QUOTED = 8

/** Somebody is told of in a paragraph without a mark: the quotation that opened before it was not closed. */
function isTold(body: readonly Passage[], first: number): boolean {
  if (!/^(?:ông |bà |anh |chị |đồng chí )?[ⓅⓉ]/u.test(body[first]?.skeleton.text ?? '')) return false
  for (let n = first; body[n]?.paragraph === body[first]?.paragraph; n++)
    if (body[n] && QUOTATION_MARK.test(body[n]?.skeleton.text ?? '')) return false
  return true
}
const QUOTATION_MARK = /[“”"]/u

const QUOTATION_MARKS = /[“”"]/gu

/** A quotation is open at the end of the sentence. */
function leavesOpen(text: string, wasOpen: boolean): boolean {
  let open = wasOpen
  for (const mark of text.match(QUOTATION_MARKS) ?? []) open = mark === '“' || (mark === '"' && !open)
  return open
}

/** A quotation that has been opened and is still believed to run on. */
export class OpenQuotation {
  /** Sentences for which it may still run on. */
  private left = 0

  get isOpen(): boolean {
    return this.left > 0
  }

  /** Before a sentence: one that was not closed ends where a paragraph tells of somebody. */
  enter(body: readonly Passage[], n: number): void {
    if (this.isOpen && body[n - 1]?.paragraph !== body[n]?.paragraph && isTold(body, n)) this.left = 0
  }

  /** Behind a sentence. */
  leave(text: string): void {
    if (!leavesOpen(text, this.isOpen)) this.left = 0
    else this.left = this.isOpen ? this.left - 1 : MOST_QUOTED
  }
}

/** Who is named behind a quotation has said its sentences from the opening mark on. */
export function attributeQuotation(sentences: SpokenSentence[], speaker: Speaker): void {
  const last = sentences.length - 1
  let open = 0
  for (let k = last; k >= 0 && k > last - MOST_QUOTED; k--) {
    const sentence = sentences[k]
    if (!sentence) return
    const text = sentence.passage.skeleton.text
    for (const mark of text) {
      if (mark === '”') open++
      else if (mark === '“') open--
    }
    sentence.speaker = speaker
    sentence.quoted = true
    if (open <= 0 && !/^["–-]/u.test(text)) break
  }
  attributePlainQuotation(sentences, speaker)
}

/** "... Đó là yêu cầu của Ⓟ": the words before, of the same paragraph or of the one above, if nobody's yet. */
export function attributeBefore(sentences: readonly SpokenSentence[], speaker: Speaker): void {
  const said = sentences.at(-2)?.passage.paragraph
  for (let k = sentences.length - 2; k >= 0; k--) {
    const sentence = sentences[k]
    if (!sentence || sentence.passage.paragraph !== said || sentence.speaker || sentence.statement?.subject) return
    sentence.speaker = speaker
  }
}

/** Nothing is said in it: "– Ⓟ nhấn mạnh." */
export const isBareAttribution = ({ passage, statement }: SpokenSentence): boolean =>
  statement?.frame === 'behind' &&
  /^[\s"”–-]*(?:(?:ông|bà|anh|chị|đồng chí) )?$/u.test(passage.skeleton.text.slice(0, statement.subject?.from))

const PLAIN_MARKS = /"/gu
const leavesPlainOpen = ({ passage }: SpokenSentence): boolean =>
  ((passage.skeleton.text.match(PLAIN_MARKS) ?? []).length & 1) === 1

/** The same where plain marks neither open nor close: back to the sentence of the paragraph with an odd one. */
function attributePlainQuotation(sentences: readonly SpokenSentence[], speaker: Speaker): void {
  const attributed = sentences.at(-1)
  // "... phải làm ngay!" – Ⓟ nói.": the attribution may stand alone
  const alone = attributed !== undefined && isBareAttribution(attributed)
  const last = sentences.at(alone ? -2 : -1)
  if (!last || !leavesPlainOpen(last)) return
  const before = sentences.slice(alone ? -MOST_QUOTED - 1 : -MOST_QUOTED, alone ? -2 : -1)
  const opened = before.map(leavesPlainOpen).lastIndexOf(true)
  if (opened < 0) return
  const quoted = before.slice(opened)
  if (quoted.some(({ passage, statement }) => passage.paragraph !== last.passage.paragraph || statement?.subject))
    return
  for (const sentence of quoted) {
    sentence.speaker = speaker
    sentence.quoted = true
  }
}
