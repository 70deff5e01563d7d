/** The subject of a reporting verb: a person, a pronoun for one, an organisation, a group, or the event itself. */
import { ADVERBS } from '../../lexicon/speech-verbs.js'
import type { Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import { alternation } from '../../text/alternation.js'

/** Skeleton offsets [from, to). */
export type Subject =
  | { readonly kind: 'person'; readonly mention: PersonMention; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun' | 'organization' | 'group' | 'event'; readonly from: number; readonly to: number }

const ADVERB = new RegExp(`(?:^|(?<=[ ,ⓅⓉⓄⒹ]))(?:${alternation(ADVERBS)}),?$`, 'u')
/** "huyện", "tỉnh Sơn Bắc": a place with its name. */
const A_PLACE =
  '(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?: (?!(?:và|cùng|các|những|đã|cũng|có|được|khi|về|tại|trong|với|cho|để|của|này)(?![A-Za-zÀ-ỹ]))\\p{L}+){0,3}'
/** "được lãnh đạo Bộ giao", "tiếp nhận từ lãnh đạo tỉnh": of whom it is said, or asked. */
const NOT_OF_A_LEADER = 'được|bị|của|từ|với|do|bởi|cho|như|mà|trình|mời|đề nghị|kiến nghị|đầu tiên|mong'
const PRONOUN = new RegExp(
  `(?:^|[\\s,“"–-])((?<!(?:các|những|hai|ba|nhiều|một số|mọi|toàn thể|và) )(?:đồng chí|đ\\/c|ông|bà)|(?<!(?:các|những|đàn|hai|phụ) )(?:anh|chị|thầy|cô)|ngài|(?:(?:gs|pgs|ts|ths|bs|bscki|bsckii|nsnd|nsưt)[․. ]{0,2}){1,3}|(?<!(?:các|những|hai|nhiều|số|một|đội ngũ|y,?) )(?:giáo sư|phó giáo sư|tiến sĩ|bác sĩ|luật sư|hòa thượng|thượng tọa|đại đức|ni sư|linh mục|giám mục|mục sư)|trưởng đoàn|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|người phát ngôn(?: của)?(?: (?:Ⓞ|chính phủ|bộ))?|(?<!(?:các|những|hai|ba|mọi|${NOT_OF_A_LEADER}) )người đứng đầu(?: (?:Ⓞ|(?:ngành|chính quyền|cấp ủy|đảng bộ|địa phương) ?[^,.;]{0,25}|${A_PLACE}|chính phủ|quốc hội|bộ|nhà nước))?|(?:vị|nữ|tân) (?:bộ trưởng|đại sứ|lãnh đạo|tư lệnh|chủ tịch|bí thư|giám đốc|hiệu trưởng|thứ trưởng)(?: này)?|tư lệnh ngành [^,]{2,25}|(?<!(?:các|hai|nhiều|những|một số|đại diện|${NOT_OF_A_LEADER}) )lãnh đạo (?:chính phủ|quốc hội|${A_PLACE}|địa phương|bộ|ngành|nhà nước|Ⓞ))$`,
  'u',
)
/** An office as papers shorten it in running text: "phó chủ tịch TP", "trưởng đoàn". */
const SHORT =
  '(?:phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|cục trưởng|viện trưởng|trưởng đoàn|trưởng ban)(?: (?:tp|thành phố|tỉnh|huyện|quận|thị xã|xã|phường|sở|trường|hội))?'
export const SHORT_OFFICE = new RegExp(`^${SHORT}$`, 'u')
const SHORT_OFFICE_BEFORE = new RegExp(`(?:^|[,“”"–-] ?|^(?:nhưng|tuy nhiên|sau đó|rồi|còn) )(${SHORT})$`, 'u')
/** "Chủ tọa kỳ họp", "người chủ trì": whoever has the chair. */
const CHAIR =
  '(?:(?:đồng chí |ông |bà |người )?chủ tọa|(?:đồng chí|người) chủ trì)(?: (?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi họp|buổi làm việc|hội thảo|tọa đàm|đại hội|phiên chất vấn|phiên thảo luận))?'
/** Only at the head of a sentence: elsewhere these words are the verb. */
const CHAIR_AT_HEAD = 'chủ trì (?:hội nghị|cuộc họp|buổi làm việc)'
export const CHAIR_WORDS = new RegExp(`^(?:${CHAIR}|${CHAIR_AT_HEAD})$`, 'u')
const CHAIR_BEFORE = new RegExp(`(?:^|, |[“"–-] ?)(${CHAIR})$|^(${CHAIR_AT_HEAD})$`, 'u')
const GROUP =
  /(?:^|[\s,])((?:các|nhiều|một số|đa số|những|hầu hết) (?:đại biểu|ý kiến|cử tri|chuyên gia|thành viên|doanh nghiệp|hội viên|đơn vị|đồng chí|địa phương|nhà khoa học|hộ dân|ngư dân|người dân|đại diện|bộ trưởng|đoàn viên|hộ|cổ đông|tham luận|ngoại trưởng|phóng viên|nhà báo|giáo viên|sinh viên)(?:(?! (?:cần|phải|tiếp tục|sẽ) )[^,]){0,25}|cử tri|người dân|bà con|đại diện [^,]{2,60}|ý kiến [^,]{2,40}|báo cáo|tham luận)$/u
const EVENT =
  /(?:^|[\s,])((?:hội nghị|đại hội|kỳ họp|cuộc họp|phiên họp|(?:hai|ba|các) (?:bên|nước(?: và (?:các )?tổ chức[^,]{0,20})?|nhà lãnh đạo)|buổi làm việc|hội thảo|quốc hội|chính phủ|hội đồng|đại hội đồng)(?: này)?)$/u

const APPOSITION =
  /[ⓅⓉ](?:\s?[,–-]\s?|\s(?:phát biểu|thay mặt|tại|trong|ở|với tư cách|khi|sau khi)\s|\s?\()[^.;:“”"ⓅⓉ]{0,170}$/u

/** "Báo cáo với Ⓣ tại hiện trường, đại diện Ⓞ cho biết": to whom it is said, whom it is asked of. */
const OBLIQUE =
  /(?:với|cùng|cho|tới|đến|đề nghị|yêu cầu|kính mong|kiến nghị|gửi|trình|của)(?: ông| bà| đồng chí)? (?:Ⓞ(?:,| và) ){0,3}$/u

/**
 * Whose group, whose words, in a clause that only says more of something: "Tổ công tác của Ⓣ nêu rõ", "như Ⓣ mong muốn",
 * "phong trào do Ⓣ phát động", "trao quyền cho Ⓣ quyết định".
 */
const OBJECT =
  /(?:^|\s)(?:của|ý kiến|như|mà|do|bởi|khi|để|cho|nhờ|nghe|đề nghị|mời|kế hoạch|dự toán|nhiệm vụ|mục tiêu|(?:đúng )?tinh thần(?: mà)?|phương châm|lời dạy|những gì|sinh thời|trình|báo cáo|gửi)(?: ông| bà| đồng chí)? [ⓅⓉ]$/u
/** "Ⓟ thăm hỏi gia đình Ⓟ và bày tỏ mong muốn ...": behind "và" the first is still the subject, not who is named last. */
const VISITED = /[ⓅⓉ] (?!(?:và|cùng|của)(?![A-Za-zÀ-ỹ]))[^.;:ⓅⓉ]{6,120} [ⓅⓉ] và(?: (?:cũng|đã|xin|rất))* $/u
/** "Thời gian qua, Ⓞ, Ⓣ xác định ...": the state as such, not a speaker; but "Thăm Ⓞ, Ⓣ yêu cầu ...". */
const AUTHORITIES = /(?:^|(?:qua|nay|vậy|đó),? )(?:Ⓞ, ){0,3}Ⓞ(?:,| và) Ⓣ$/u
/** Of two who say it together the first stands for both. */
const COUPLE = /(?:^|, )(?:ông |bà |đồng chí )?Ⓟ(?:,| và|, và|,? cùng) (?:ông |bà |đồng chí )?Ⓟ$/u

/** "Ⓟ và lãnh đạo các bộ đồng ý": who is named stands for those beside. */
const RETINUE =
  /(?:^|, )(?:ông |bà |đồng chí )?[ⓅⓉ](?:,| và|, và|,? cùng) (?:lãnh đạo|các|đại diện) [^.;:“”"ⓅⓉ]{2,60}$/u
/** "Hai Ⓣ nhất trí ...": both sides. */
const BOTH = /(?:^|[\s,])(?:hai|các) Ⓣ$/u
/** A clause of its own: "Theo Ⓟ, người dân mong muốn ...". */
const PEOPLE = /, (người dân|cử tri|bà con|nhân dân|dư luận)$/u

/** Takes adverbs, commas and blanks off the end. */
export function withoutAdverbs(left: string): string {
  let text = left.trimEnd()
  for (let n = 0; n < 5; n++) {
    const next = text.replace(ADVERB, '').trimEnd()
    if (next === text) break
    text = next
  }
  return text
}

/** The person whose sign stands at a skeleton offset. */
export function personAt(passage: Passage, at: number): Subject | null {
  const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
  return mention?.kind === 'person' ? { kind: 'person', mention: mention.person, from: at, to: at + 1 } : null
}

/**
 * The subject that stands before a verb, or null.
 *
 * @param left - skeleton from `base` to the verb
 */
export function subjectBefore(passage: Passage, left: string, base: number): Subject | null {
  const text = withoutAdverbs(left)
  const bare = text.replace(/\s?[,–-]$/u, '').trimEnd()
  const to = base + bare.length
  const last = bare.slice(-1)
  if (BOTH.test(bare)) return { kind: 'event', from: to - 'các Ⓣ'.length, to }
  if ((last === 'Ⓟ' || last === 'Ⓣ') && !OBJECT.test(bare) && !AUTHORITIES.test(bare) && !VISITED.test(left)) {
    const couple = COUPLE.exec(bare)
    return personAt(passage, couple ? base + couple.index + couple[0].indexOf('Ⓟ') : to - 1)
  }
  const chair = CHAIR_BEFORE.exec(bare)
  const chaired = chair?.[1] ?? chair?.[2]
  if (chaired) return { kind: 'pronoun', from: to - chaired.length, to }
  const pronoun = PRONOUN.exec(bare)
  if (pronoun?.[1]) return { kind: 'pronoun', from: to - pronoun[1].length, to }
  const short = SHORT_OFFICE_BEFORE.exec(bare)
  if (short?.[1]) return { kind: 'pronoun', from: to - short[1].length, to }
  const retinue = RETINUE.exec(bare)
  if (retinue) return personAt(passage, base + retinue.index + retinue[0].search(/[ⓅⓉ]/u))
  const people = PEOPLE.exec(bare)
  if (people?.[1]) return { kind: 'group', from: to - people[1].length, to }
  const apposition = APPOSITION.exec(text)
  const oblique = apposition !== null && OBLIQUE.test(text.slice(0, apposition.index))
  const apposed = apposition && !oblique && personAt(passage, base + apposition.index)
  if (apposed) return apposed
  const group = GROUP.exec(bare)
  if (group?.[1]) return { kind: 'group', from: to - group[1].length, to }
  if (last === 'Ⓞ') return { kind: 'organization', from: to - 1, to }
  const event = EVENT.exec(bare)
  return event?.[1] ? { kind: 'event', from: to - event[1].length, to } : null
}
