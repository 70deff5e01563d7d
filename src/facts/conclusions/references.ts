/**
 * References: what tells whose words stand before it.
 *
 *   Các xã phải giữ rừng non. Đó là yêu cầu của Ⓟ tại hội nghị ...       of the sentences before
 *   Các xã phải giữ rừng non. Ⓟ khẳng định như vậy tại hội nghị ...
 *   “Các xã phải giữ rừng non” là yêu cầu của Ⓟ tại hội nghị ...         of its own beginning
 */
import { SAYINGS } from '../../lexicon/speech-verbs.js'
import type { Passage } from '../../mentions/passages.js'
import { alternation } from '../../text/alternation.js'
import { speechVerbs } from './speech-verb.js'
import type { Statement } from './statements.js'
import { personAt } from './subjects.js'

const SAYING = `(?:${alternation(SAYINGS)})`
const WHOSE = '(?:ông |bà |đồng chí )?[ⓅⓉ]'
/** Said there: an instance, not what somebody always says. */
const THERE =
  '(?: (?:đối )?với [^,.;:ⓅⓉ]{2,40})?,? (?:Ⓓ|(?:vừa |đã )?(?:đưa ra |nêu ra |nêu |đặt ra |gửi gắm |nhấn mạnh |khẳng định |chia sẻ |nhắc |nhắc lại |nói |phát biểu |yêu cầu )?(?:(?:nhiều|hai|ba|\\d+) lần )?(?:tại|trong|khi|ở|vào|lúc|sáng|chiều|tối|ngày)(?![A-Za-zÀ-ỹ]))'
/** "một trong những yêu cầu quan trọng được Ⓟ đưa ra tại" */
const A_SAYING = `(?:một trong |một )?(?:những |các )?(?:lời |ý kiến )?(${SAYING}|nội dung|vấn đề|điều|ý|câu nói|tinh thần)(?: (?:chỉ đạo|phát biểu|quan trọng|chính|chung|xuyên suốt|trọng tâm|mạnh mẽ)){0,2} (?:của|được|do|mà|từ) ${WHOSE}${THERE}`

/** "Đó là yêu cầu của Ⓟ tại ..." */
const THAT_IS = new RegExp(`^(?:và )?(?:đó|đây|trên đây)(?: cũng| chính)? là ${A_SAYING}`, 'u')
/** "Ⓟ khẳng định như vậy tại ..." */
const LIKE_THAT =
  /^[^ⓅⓉ.;:]{0,60}[ⓅⓉ](?:(?! (?:nếu|khi) )[^ⓅⓉ.;:]){0,60} như (?:vậy|trên|thế)(?:,|(?<=trên|vậy)\.|(?= (?:tại|trong|ở|với|khi)(?![A-Za-zÀ-ỹ])))/u
/** "Ⓟ nhấn mạnh điều này tại ...", "Ⓟ đưa ra yêu cầu trên khi ..." */
const THIS = new RegExp(
  `^(?:[^ⓅⓉ.;:]{0,60}, )?${WHOSE} (?:đã |vừa |cũng )?(?:${SAYING}|nêu|nói|cho biết|đưa ra|phát biểu)(?: ra)? (?:điều|(?:những )?(?:nội dung|thông tin|vấn đề|${SAYING})) (?:trên|này|nêu trên|đó)${THERE}`,
  'u',
)
/** "Thông tin trên được Ⓟ cho biết tại ..." */
const GIVEN_BY = new RegExp(
  `^(?:những |các )?(?:nội dung|thông tin|vấn đề|con số|điều|${SAYING})(?: chỉ đạo)? (?:trên|này|nêu trên|đó) (?:đã |vừa )?được ${WHOSE} (?:đưa ra|nêu|nêu ra|cho biết|cho hay|công bố|thông tin|thông báo|${SAYING})${THERE}`,
  'u',
)
const OF_THE_SENTENCES_BEFORE = [THAT_IS, LIKE_THAT, THIS, GIVEN_BY]

/** "Các xã phải giữ rừng non, đó là yêu cầu của Ⓟ tại ..." */
const OF_ITS_BEGINNING = new RegExp(`(?:["”]? ?[,–-]? (?:đó|đây)(?: cũng| chính)?)? là ${A_SAYING}`, 'u')
const LEAST_SAID = 25

/** Reads a sentence that tells whose the words before are; null where it does not. */
export function readReference(passage: Passage): Statement | null {
  const { text } = passage.skeleton
  for (const pattern of OF_THE_SENTENCES_BEFORE) {
    const found = pattern.exec(text)
    const at = found ? found[0].search(/[ⓅⓉ]/u) : 0
    const subject = found && personAt(passage, at)
    if (subject) return { subject, verb: null, frame: 'refers-back', at, end: found[0].length }
  }
  // most sentences have no such words: looking for them is cheaper than for what may stand before
  const found = text.includes(' là ') ? OF_ITS_BEGINNING.exec(text) : null
  if (!found || found.index < LEAST_SAID || /[ⓅⓉ]/u.test(text.slice(0, found.index))) return null
  const subject = personAt(passage, found.index + found[0].search(/[ⓅⓉ]/u))
  const verb = speechVerbs.get(found[1] ?? '') ?? null
  return subject && { subject, verb, frame: 'behind', at: found.index, end: text.length }
}
