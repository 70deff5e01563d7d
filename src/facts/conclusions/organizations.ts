/** Organisations that speak as such: by asking others, or by somebody who is not named. */
import { SPEECH_VERBS, type SpeechVerb } from '../../lexicon/speech-verbs.js'
import type { Passage } from '../../mentions/passages.js'
import type { Reader } from '../../mentions/reader.js'
import type { ConclusionKind } from '../../record.js'
import { alternation } from '../../text/alternation.js'
import { fold } from '../../text/fold.js'
import { PROPOSES } from './content.js'
import type { Judged } from './items.js'
import { kindOf, makesDuty } from './kinds.js'
import type { Speaker } from './speeches/spoken.js'
import type { Statement } from './statements.js'

const ASKS = /^(?:đề nghị|kêu gọi|khuyến khích|mong muốn|mong|hy vọng|yêu cầu)$/u
/** Of before, or by deputies, said in the clause that asks: "để giữ những gì đã có, Ⓞ mong muốn ..." asks now. */
const ASKED_BEFORE = /(?<![A-Za-zÀ-ỹ])(?:đại diện|đã|vừa|luôn)(?![A-Za-zÀ-ỹ])/u
/** Put to those above; an order goes to those below. */
const PUT_TO_ABOVE = /^[:,]? [ⓄⓉⓅ]/u

/** Bodies that lead as such, and meet: what they think is what is settled. */
const LEADING_BODY =
  /^(?:bộ chính trị|ban bí thư|(?:ban )?thường vụ|(?:ban )?thường trực|ban chấp hành|ban cán sự|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|quân ủy|ban chỉ đạo|ban giám đốc|ban lãnh đạo)(?![A-Za-zÀ-ỹ])/u

/** What they do all the year: "Đảng ủy còn định hướng các chi bộ ...". */
const EVERYDAY = /^(?:định hướng|gợi mở|gợi ý|động viên|phân công|giao|giao nhiệm vụ|quán triệt|chỉ đạo|đôn đốc)$/u

/** "Ban Thường vụ Huyện ủy lưu ý ...", "..., cho rằng các xã cần ...". */
function leads(reader: Reader, passage: Passage, from: number, verb: SpeechVerb, said: string): boolean {
  const mention = passage.skeleton.mentionsIn(from, from + 1)[0]?.mention
  if (mention?.kind !== 'organization' || PROPOSES.test(verb.verb) || EVERYDAY.test(verb.verb)) return false
  const { first, last } = mention.organization
  if (!LEADING_BODY.test(reader.tokens.words.slice(first, last).join(' '))) return false
  return verb.act === 'directive' || makesDuty(said)
}

/** "UBND huyện kêu gọi các hộ ...": the organisation as a speaker, where it asks others. */
export function organizationAsks(
  reader: Reader,
  passage: Passage,
  { subject, verb, frame, at, end }: Statement,
): Judged | null {
  const text = passage.skeleton.text
  if (subject?.kind !== 'organization' || frame !== 'before' || verb === null) return null
  const asks = ASKS.test(verb.verb) || leads(reader, passage, subject.from, verb, text.slice(end))
  if (!asks || text.startsWith('Ⓓ') || ASKED_BEFORE.test(text.slice(text.lastIndexOf(',', subject.from) + 1, at)))
    return null
  if (verb.verb !== 'yêu cầu' && PUT_TO_ABOVE.test(text.slice(end))) return null
  const speaker = speakerOf(passage, subject.from, subject.to)
  return { speaker, kind: 'directive', rule: 'conclusion/organization-asks', said: end }
}

const VERBS = new Map(SPEECH_VERBS.filter(({ act }) => act !== 'statement').map((verb) => [fold(verb.verb), verb]))
const REPRESENTATIVE = new RegExp(
  `^([^ⓅⓉ.;:]{0,90}, |)(?:(?:đại diện|lãnh đạo) (?:lãnh đạo )?|phía )Ⓞ(?: (?:cũng|đã|rất))* (${alternation([...VERBS.keys()])})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/**
 * "Đại diện Ⓞ đánh giá cao ..., mong muốn ...": for an organisation by somebody who is not named. It counts only
 * where nobody who is named directs.
 */
export function representativeSays(passage: Passage, before: ConclusionKind | null): Judged | null {
  const text = passage.skeleton.text
  const [all = '', opening = '', word = ''] = REPRESENTATIVE.exec(text) ?? []
  const verb = VERBS.get(word)
  if (!verb || PROPOSES.test(word)) return null
  const speaker = speakerOf(passage, opening.length, text.indexOf('Ⓞ', opening.length) + 1)
  const kind = kindOf(text.slice(all.length), verb.act, before)
  return { speaker, kind, act: verb.act, rule: 'conclusion/representative-says', said: all.length }
}

function speakerOf({ skeleton }: Passage, from: number, to: number): Speaker {
  return { mention: null, person: null, start: skeleton.startAt(from), end: skeleton.endAt(to) }
}
