/** Who does something that is not speaking, on whom a pronoun behind it goes back. */
import type { Passage } from '../../../mentions/passages.js'
import type { SpeakerResolver } from '../../../resolve/speakers.js'
import { personAt } from '../subjects.js'
import { speakerAt, type Speaker } from './spoken.js'

/** "Đồng chí cũng trao Bằng khen của Ⓣ": whoever was told of before. */
const GOES_ON_AS = /^(?:[^ⓅⓉ,.;:]{0,40}, )?(?:đồng chí|ông|bà|anh|chị) (?![ⓅⓉ])/u
/** "Thừa ủy quyền của Ⓣ, Ⓟ đã trao ...": on whose behalf. */
const ACTOR =
  /^(?![^.;]{0,300} (?:chủ trì|làm trưởng đoàn)(?![A-Za-zÀ-ỹ]))(?:[^ⓅⓉ.;:“”"]{2,90}, |(?:thừa ủy quyền|thay mặt|được sự ủy quyền)(?: của)? Ⓣ, )?(?:ông |bà |đồng chí |anh |chị )?[ⓅⓉ](?=,? (?!và |cùng |[ⓄⓅⓉ])|\s[–(-])/u

/** The sentence names somebody, and does not go on about who was told of before. */
export const tellsOfSomebody = ({ skeleton: { text } }: Passage): boolean =>
  /[ⓅⓉ]/u.test(text) && !GOES_ON_AS.test(text)

/** The one person of whom a sentence tells something. */
export function actorOf(passage: Passage, resolver: SpeakerResolver, current: Speaker | null): Speaker | null {
  const found = ACTOR.exec(passage.skeleton.text)
  const subject = found && personAt(passage, found[0].length - 1)
  if (subject?.kind !== 'person') return null
  const person = resolver.resolve(subject.mention, current?.person ?? null)
  return person && speakerAt(passage, subject.from, subject.to, subject.mention, person)
}
