/** Photos and their captions, which stand in a speech and are none of it. */
import type { Article } from '../../../article.js'
import type { Passage } from '../../../mentions/passages.js'
import { isCredited, isPhotoCredit } from '../../photo-credit.js'
import { makesDuty } from '../kinds.js'
import { SPEECH_OF } from '../statements.js'

/** What a photo shows: "Quang cảnh hội nghị." */
const SHOWS = /^(?:quang cảnh|toàn cảnh|ảnh minh họa|một số hình ảnh|hình ảnh tại)(?![A-Za-zÀ-ỹ])/u
const MOST_CAPTION = 200

/** A credit, and the caption before it: they stand in a speech and are none of it. */
export function isCaption(passage: Passage, next: Passage | undefined): boolean {
  const text = passage.skeleton.text
  if (isPhotoCredit(passage)) return true
  return text.length < MOST_CAPTION && (SHOWS.test(text) || (isCredited(passage, next) && !makesDuty(text)))
}

/** "Ⓟ phát biểu tại hội nghị.": the words below a photo, where they are a paragraph by themselves and the speech is still to come. */
const SHOWN_SPEAKING =
  /^(?:ông |bà |đồng chí )?[ⓅⓉ](?: \([^()]{1,40}\))? (?:đã )?(?:phát biểu|kết luận|trao đổi|chủ trì)(?: (?:chỉ đạo|khai mạc|kết luận|bế mạc|chào mừng|ý kiến|và))* (?:tại |trong )?(?:buổi|cuộc|hội|phiên|lễ|đại|chương|kỳ|toạ|tọa|diễn)[^,.;:]{0,80}\.$/u
export function isShownSpeaking(article: Article, body: readonly Passage[], n: number): boolean {
  const passage = body[n]
  const [mention] = passage?.people ?? []
  if (!passage || !mention || !SHOWN_SPEAKING.test(passage.skeleton.text)) return false
  if (body[n - 1]?.paragraph === passage.paragraph || body[n + 1]?.paragraph === passage.paragraph) return false
  const person = article.people.resolve(mention)
  return (
    person !== null &&
    body
      .slice(n + 1, n + 1 + UNTIL_THE_SPEECH)
      .some(
        ({ skeleton, people: [speaker] }) =>
          speaker !== undefined && SPEECH_OF.test(skeleton.text) && article.people.resolve(speaker) === person,
      )
  )
}
/** Sentences of reports that may stand between a photo and the speech that it shows. */
const UNTIL_THE_SPEECH = 40
