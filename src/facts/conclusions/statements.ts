/**
 * Statements: what a sentence says somebody said. Read from its skeleton:
 *
 *   Phát biểu kết luận, Ⓟ yêu cầu các sở ...        who speaks stands before the verb
 *   Đồng thời, đề nghị Ⓞ ...                          nobody named: the one before goes on
 *   "... phải làm ngay", Ⓣ nhấn mạnh.                 behind the words
 *   Theo Ⓣ, ...                                       by a preposition
 */
import { matchesOf } from '../../text/matches.js'
import {
  CONNECTIVES,
  INFORMING,
  SPEECH_VERBS_OF_SOMEBODY,
  SPEECH_VERBS_WITH_A_MARK,
  type SpeechVerb,
} from '../../lexicon/speech-verbs.js'
import type { Passage } from '../../mentions/passages.js'
import { alternation } from '../../text/alternation.js'
import { readReference } from './references.js'
import { readManner, readSaysThat, readSecondVerb } from './second-verbs.js'
import { speechVerbs } from './speech-verb.js'
import { personAt, subjectBefore, withoutAdverbs, type Subject } from './subjects.js'

/** Where the subject stands. */
type Frame = 'before' | 'none' | 'behind' | 'according' | 'announced' | 'refers-back'

/** Who says something in a sentence, and by which verb. */
export interface Statement {
  readonly subject: Subject | null
  readonly verb: SpeechVerb | null
  readonly frame: Frame
  /** Skeleton offset of the verb; of who speaks, where the verb need not be known. */
  readonly at: number
  /** Skeleton offset behind the verb. */
  readonly end: number
}

const VERB = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${alternation([...speechVerbs.keys()])})(?![A-Za-zÀ-ỹ])`, 'gu')
const CONNECTIVE = new RegExp(`^(?:${alternation(CONNECTIVES)})(?![A-Za-zÀ-ỹ])`, 'u')

/** Behind these words a verb is a noun or says what somebody else does. */
const NOUN_BEFORE =
  /(?:^|\s)(?:sự|ngoại|(?<!(?:lãnh đạo|đứng đầu|chủ tịch|bí thư|ubnd|nhân dân|đảng ủy|hđnd|đại diện|các|của) )xã|bàn|cổ|huy|chuyển|vận|công bố|do|trao|việc|các|những|theo|ý kiến|công tác|được|bị|(?<!(?:[ⓅⓉ,]|đã|cũng) )kết luận|yêu cầu|nội dung|tinh thần|về|lời|trên|của|bằng|vào|nhiệm vụ|(?<!cơ )bản|bài|phần|cuộc|quá trình|thực hiện|để|nhằm|đã được|phải|cần|ban|sẽ được|trong|nhận được|mọi|thư|tiếp thu|đáp ứng|thông điệp|có|không|chưa|từng|chủ|then|(?:theo dõi|lãnh đạo|phụ trách|quan tâm|kiểm tra)(?:,| và))$/u

/** "Trân trọng đề nghị ...": how it is said, by the verb behind it. */
const ADVERB_AS_WELL = new RegExp(
  `^(?:trân trọng|động viên,?) (?:và )?(?:${alternation([...speechVerbs.keys()])})(?![A-Za-zÀ-ỹ])`,
  'u',
)
const REACH_OF_A_VERB = 24

/** Words of which a reporting verb is a syllable: "giao ban", "nói chung". */
const PART_OF_A_WORD =
  /^(?:giao (?:ban|thông|lưu|dịch|thoa|nhau|diện|tiếp|thừa|hữu|nộp|thương|mùa|ước|kết|hàng|tranh|hòa|hưởng|phối|cấu)|nói (?:chung|riêng|trên)|hứa hẹn|nêu (?:trên|gương)|nhận thấy (?:được|rõ|trách nhiệm)|mong manh)(?![A-Za-zÀ-ỹ])/u
/** "Phát biểu chỉ đạo": of what kind a speech is; but "phát biểu ghi nhận kết quả". */
const NAMES_A_SPEECH =
  /^(?:chỉ đạo|kết luận|tổng kết|giao nhiệm vụ|góp ý|trao đổi|chia sẻ|chào mừng|chúc mừng|động viên|khuyến khích|tiếp thu|định hướng|quán triệt|phân tích|làm rõ|trả lời|gợi mở|gợi ý|tôn vinh|tuyên dương|chất vấn|phản ánh)$/u
/** "hội nghị tổng kết": of what kind an event is. */
const KIND_OF_EVENT =
  /(?<!chủ (?:tọa|trì) )(?:hội nghị|hội thảo|lễ|họp|buổi|phiên|đại hội|ngày hội|công bố(?: các)?(?: \p{L}+){0,6} và) $/u

/** "một đơn vị được Ⓣ đánh giá cao về ...": said of before; but "nhiệm vụ được Ⓣ nhấn mạnh là ...". */
const PASSIVE = /(?:^|\s)(?:được|bị)(?: ông| bà| đồng chí)? [ⓅⓉ]$/u
const TELLS_WHAT = /^(?:,? (?:là|gồm|đó là|chính là)(?![A-Za-zÀ-ỹ])|:)/u

/** "Từ những thông tin | Ⓟ chia sẻ, phía bạn ...": whose words they were is told of what is spoken of. */
const WHAT_WAS_SAID =
  /(?<![A-Za-zÀ-ỹ])(?:thông tin|ý kiến|nội dung|vấn đề|điều|những gì|kiến nghị|đề xuất|giải pháp|yêu cầu|mục tiêu|câu hỏi)(?: mà| do| được)? (?:ông |bà |đồng chí )?$/u

/** "nhiệm vụ do Chính phủ, | Ⓣ giao cho huyện", "nhiệm vụ | Ⓣ giao (12 việc)": what was given stands in front. */
const GIVES = /^(?:giao|phân công|giao nhiệm vụ)$/u
const wasGiven = (before: string, behind: string): boolean =>
  GIVEN_BY_SEVERAL.test(before) || (/[A-Za-zÀ-ỹ] $/u.test(before) && /^(?: ?[(),;]|[. ]*$)/u.test(behind))
const GIVEN_BY_SEVERAL = /(?<![A-Za-zÀ-ỹ])(?:do|được|bởi|của) (?:Ⓞ|chính phủ|quốc hội|đảng|nhà nước)(?:,| và) $/u

/** "Đề xuất cấm xe tải chưa được chấp thuận": what is told of a proposal. */
const NOUN_AT_HEAD =
  /^[^,.;:]{2,80} (?:chưa|không|đã|vẫn) (?:được|có|nhận)(?![A-Za-zÀ-ỹ])|^ (?:này|đó|trên|nói trên|nêu trên|được|số)(?![A-Za-zÀ-ỹ])/u

/** "Đối với rừng non, | yêu cầu ...": of what something is asked. */
const TOPIC = /^(?:(?:đồng thời|ngoài ra|bên cạnh đó),? )?(?:riêng )?(?:về|với|đối với) [^ⓅⓉ.,;:]{2,80}, $/u

/** Only a connective, or the place and kind of a speech, stands before. */
function isOpening(left: string): boolean {
  let text = withoutAdverbs(left).replace(/^[\s“"–+*•-]+/u, '')
  for (let n = 0; n < 3 && text; n++) {
    const next = text.replace(CONNECTIVE, '').replace(/^[\s,:]+/u, '')
    if (next === text) break
    text = next
  }
  return text === '' || /^(?:phát biểu|kết luận|chỉ đạo|bế mạc|trao đổi)[^ⓅⓉ.;:]{0,90},$/u.test(text)
}

/** "Ⓞ cho biết, ...", not "Ⓞ đã khẳng định vị trí": an organisation speaks at the head of a sentence, and says something. */
function reports(text: string, before: string, end: number, verb: SpeechVerb): boolean {
  if (!/^(?:[^ⓅⓉ]{0,90}[,:]\s?|\s*|[^,]{0,30}Ⓓ\s?)(?:đại diện |lãnh đạo |các )?$/u.test(before)) return false
  if (verb.act === 'statement' || verb.act === 'assessment')
    return (
      /^(?:,|:| rằng| thêm)/u.test(text.slice(end, end + 6)) ||
      /^(?:cho biết|cho rằng|cho hay|thông tin|đề xuất|kiến nghị)/u.test(verb.verb)
    )
  return true
}

const ACCORDING =
  /^(?:[^,ⓅⓉ]{0,40}, |[^,.;:ⓅⓉ]{0,30}\([^()]{1,20}\) ?[–-] )?(?:cũng |còn |riêng |nhưng |và |song )?theo (?:(?:đánh giá|nhận định|nhận xét|quan điểm|ý kiến|phân tích|lời|chia sẻ|khẳng định|(?:kết luận|yêu cầu|đề nghị|lưu ý|gợi ý)(?=[^ⓅⓉ]{0,15}[ⓅⓉ], (?!.{0,160} (?:đã|vừa|đang) ))) của )?(?:ông |bà |đồng chí )?[ⓅⓉ](?=[\s,:])/u
/** "Theo ông, ...", "Ngoài ra, theo lãnh đạo tỉnh, ...": the one who was speaking. */
const ACCORDING_TO_THEM =
  /^(?:[^,ⓅⓉ]{0,40}, )?(?:cũng |còn |riêng |nhưng |và |song )?theo (ông|bà|anh|chị|ngài|đồng chí|vị (?:bộ trưởng|lãnh đạo) này|(?:phó )?(?:chủ tịch|bí thư) (?:tp|thành phố|tỉnh|huyện|quận|thị xã|xã|phường)|người đứng đầu (?:Ⓞ|chính phủ|tỉnh|ngành [^,]{2,25})|lãnh đạo (?:Ⓞ|chính phủ|tỉnh|thành phố|huyện|bộ)),/u
/** "..., theo Ⓣ." */
const ACCORDING_BEHIND = /, (?:cũng )?theo [ⓅⓉ][./”" ]*$/u
/** "Ông Khanh cầm micro: “..."": whatever the verb, words between marks are said. */
const QUOTE_COLON =
  /^(?:[–-] )?(?:[^ⓅⓉ:.;“"]{0,120}, )?(?:ông |bà |anh |chị |cô |thầy |đồng chí )?([ⓅⓉ])(?! (?:và|cùng|của) )(?!(?: \p{L}+){0,6} hỏi(?![A-Za-zÀ-ỹ]))[^:ⓅⓉ.;(“"]{0,80}: ?[“"]/u
/** "Nghe xong, Ⓣ thẳng thắn: rừng non còn mất nhiều": in what manner, and no verb. */
const MANNER_COLON =
  /^(?:[^ⓅⓉ:.;“"]{2,120}, )?(?:ông |bà |anh |chị |đồng chí )?([ⓅⓉ]) (?:đã |cũng |rất |hết sức )?(?:thẳng thắn|thẳng thừng|dứt khoát|gay gắt|nghiêm giọng|gằn giọng|nhấn giọng|lên tiếng|mở đầu|tiếp lời|nói thẳng|ngắn gọn|đặt thẳng vấn đề): (?=[^ⓅⓉ]{20})/u
const SPEECH_COLON = /^[^:]{0,160}([ⓅⓉ])[^:ⓅⓉ.;(]{0,120}:/u

/** Characters behind a verb in which the rest of a longer word may stand. */
const AFTER = 8

/** What a spokesman does. */
const NAME_COLON = /^[*–•-]? ?(?:ông |bà |đồng chí )?([ⓅⓉ]): (?=[“"]?[^ⓅⓉ]{30})/u
const TOLD = new RegExp(
  `^((?: thêm)?[,:]? (?:tại [^,.;:ⓅⓉ]{2,40}, )?)[ⓅⓉ] (?:đã |cũng |tiếp tục )?(${alternation([...speechVerbs.keys()])})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** "Ⓞ sẽ kiến nghị ..., ông khẳng định.": whose words they are stands at the end. */
const ATTRIBUTED =
  /, (?:(?:ông|bà|anh|chị|đồng chí)(?: [ⓅⓉ])?|[ⓅⓉ]) (?:đã |cũng )?(?:cho biết|cho hay|nói|khẳng định|nhấn mạnh|chia sẻ|thông tin|nêu rõ|bày tỏ|nhận định|cho rằng|lưu ý)(?: thêm)?[./”" ]*$/u

/** How far before a verb its subject is looked for, so that the cost follows the length of a sentence. */
const REACH = 300

/**
 * Reads the first statement of a sentence, or null.
 *
 * @param source - the text in which the passage stands, with its capitals
 */
export function readStatement(passage: Passage, source: string): Statement | null {
  // all the others need somebody named
  if (passage.people.length === 0)
    return readAccordingToThem(passage) ?? readReport(passage, source) ?? readSecondVerb(passage) ?? readManner(passage)
  return (
    readReference(passage) ??
    readAccording(passage) ??
    readSaying(passage) ??
    readReport(passage, source) ??
    readSaysThat(passage) ??
    readColon(passage) ??
    readSecondVerb(passage) ??
    readAnnouncement(passage) ??
    readManner(passage)
  )
}

function readAccording(passage: Passage): Statement | null {
  const found = ACCORDING.exec(passage.skeleton.text)
  const at = found ? found[0].length - 1 : 0
  const subject = found && personAt(passage, at)
  if (subject) return { subject, verb: null, frame: 'according', at, end: at + 1 }
  const them = readAccordingToThem(passage)
  if (them) return them
  const behind = ACCORDING_BEHIND.exec(passage.skeleton.text)
  if (!behind) return null
  const last = behind.index + behind[0].search(/[ⓅⓉ]/u)
  const named = personAt(passage, last)
  return named && { subject: named, verb: null, frame: 'behind', at: behind.index, end: passage.skeleton.text.length }
}

/** "Yêu cầu của Ⓟ là các xã giữ rừng non": what is said behind the noun for it. */
const SAYING_OF =
  /^(?:[^,.;:ⓅⓉ]{2,60}, )?(?:quan điểm |ý kiến |tinh thần )?(yêu cầu|chỉ đạo|đề nghị|lưu ý|mong muốn|quan điểm|kỳ vọng|thông điệp|định hướng)(?: (?:chỉ đạo|xuyên suốt|lớn nhất|cao nhất|nhất quán|chung))? của (?:ông |bà |đồng chí )?([ⓅⓉ])(?: (?:đối )?với [^,.;:ⓅⓉ]{2,40})? (?:là|là:)(?![A-Za-zÀ-ỹ])/u

function readSaying(passage: Passage): Statement | null {
  const found = SAYING_OF.exec(passage.skeleton.text)
  const subject = found && personAt(passage, found[0].lastIndexOf(found[2] ?? ''))
  const verb = speechVerbs.get(found?.[1] ?? '') ?? speechVerbs.get('yêu cầu') ?? null
  return subject && { subject, verb, frame: 'before', at: subject.from, end: found[0].length }
}

function readAccordingToThem(passage: Passage): Statement | null {
  const them = ACCORDING_TO_THEM.exec(passage.skeleton.text)
  if (!them) return null
  const to = them[0].length - 1
  const pronoun: Subject = { kind: 'pronoun', from: to - (them[1]?.length ?? 0), to }
  return { subject: pronoun, verb: null, frame: 'according', at: pronoun.from, end: to }
}

function readReport(passage: Passage, source: string): Statement | null {
  const text = passage.skeleton.text
  let opening: Statement | null = null
  for (const match of matchesOf(VERB, text)) {
    const verb = speechVerbs.get(match[0])
    if (!verb) continue
    if (isOfAName(source, passage, match)) continue
    const base = Math.max(0, match.index - REACH)
    const left = text.slice(base, match.index)
    const end = match.index + match[0].length
    if (NOUN_BEFORE.test(left.trimEnd()) || KIND_OF_EVENT.test(left)) continue
    if (ADVERB_AS_WELL.test(text.slice(match.index, end + REACH_OF_A_VERB))) continue
    if (PART_OF_A_WORD.test(text.slice(match.index, end + AFTER))) continue
    if (SPEECH_VERBS_WITH_A_MARK.has(match[0]) && !isMarked(left, text.slice(end, end + 6))) continue
    if (NAMES_A_SPEECH.test(match[0]) && /(?:^|\s)phát biểu $/u.test(left)) continue
    if (PASSIVE.test(withoutAdverbs(left)) && !TELLS_WHAT.test(text.slice(end, end + AFTER))) continue
    const subject = subjectBefore(passage, left, base)
    const before = subject ? text.slice(base, subject.from) : ''
    if (WHAT_WAS_SAID.test(before)) continue
    if (subject && GIVES.test(match[0]) && wasGiven(before, text.slice(end, end + AFTER))) continue
    // "Nhấn mạnh nhiệm vụ ..., Ⓟ đề nghị ...": the main clause comes after
    const main =
      opening === null ||
      (subject?.kind !== 'group' && /[,:]\s?(?:(?:song|nhưng|tuy nhiên|vì vậy|do đó|nên),? )?$/u.test(before))
    const speaks =
      subject?.kind === 'person' || subject?.kind === 'pronoun' || (base === 0 && reports(text, before, end, verb))
    if (subject && main && speaks) {
      if (subject.kind === 'organization' && ATTRIBUTED.test(text)) continue
      const told = { subject, verb, frame: frameOf(text, before.trimEnd(), end, verb), at: match.index, end }
      return (told.frame === 'before' && readBehind(passage, told)) || told
    }
    if (
      base === 0 &&
      !SPEECH_VERBS_OF_SOMEBODY.has(match[0]) &&
      (isOpening(left) || (verb.act === 'directive' && TOPIC.test(left))) &&
      !NOUN_AT_HEAD.test(text.slice(end))
    )
      opening ??= { subject: null, verb, frame: 'none', at: match.index, end }
  }
  return opening && (openedBy(passage, opening) ?? opening)
}

/** "Xưởng mộc Thuận Giao": a verb of one syllable with a capital, behind another word. */
function isOfAName(source: string, { skeleton }: Passage, { 0: verb, index }: RegExpExecArray): boolean {
  if (index === 0 || verb.includes(' ') || !/\p{L} $/u.test(skeleton.text.slice(Math.max(0, index - 2), index)))
    return false
  const first = source.charAt(skeleton.startAt(index))
  return first !== first.toLowerCase()
}

/** "Đồng tình với các ý kiến, Ⓟ đặt mục tiêu ...": whose act the opening tells, whatever the main clause says. */
const MAIN_CLAUSE =
  /^[^ⓅⓉ.;:“”"]{0,200}, (?:ông |bà |đồng chí |anh |chị )?[ⓅⓉ] (?=[A-Za-zÀ-ỹ])(?!(?:và|cùng|của|tại|trong|đã (?:quan tâm|dành|tạo|hỗ trợ|giúp|đến|tới|tham dự|dự))(?![A-Za-zÀ-ỹ]))/u

function openedBy(passage: Passage, opening: Statement): Statement | null {
  const found = opening.verb?.act === 'directive' ? null : MAIN_CLAUSE.exec(passage.skeleton.text.slice(opening.end))
  const subject = found && personAt(passage, opening.end + found[0].search(/[ⓅⓉ]/u))
  return subject && { ...opening, subject, frame: 'before' }
}

/** "Ⓟ kết luận: ...", or behind the words: "... phải làm ngay”, Ⓣ kết luận." */
const isMarked = (before: string, behind: string): boolean =>
  /^(?:,|:| rằng)/u.test(behind) ||
  (/^[./ ]*$/u.test(behind) && /(?:[”"]\s?[,–-]?|\s[–-]|[^ⓅⓉ]{25},)\s?(?:[ⓅⓉ]|ông|bà|anh|chị|đồng chí) $/u.test(before))

/** "Bày tỏ lòng biết ơn ..., ghi nhận ...": thanks, and a verb behind them that tells what is said. */
const BRINGS_THANKS =
  /^bày tỏ (?:sự |lòng |niềm |lời )?(?:tri ân|biết ơn|cảm ơn|cám ơn|kính trọng|xúc động|chia sẻ|đồng cảm|cảm thông)(?![A-Za-zÀ-ỹ])/u

/** What a verb that only leads to another one leads to. */
function readBehind(passage: Passage, { verb, at, end }: Statement): Statement | null {
  if (verb && INFORMING.has(verb.verb)) return readTold(passage, end)
  return BRINGS_THANKS.test(passage.skeleton.text.slice(at, end + REACH)) ? readSecondVerb(passage) : null
}

/** "Ⓟ cho biết, Ⓣ yêu cầu ...": whose order a spokesman reports. */
function readTold(passage: Passage, from: number): Statement | null {
  const text = passage.skeleton.text
  const found = TOLD.exec(text.slice(from, from + REACH))
  const verb = found && speechVerbs.get(found[2] ?? '')
  const end = from + (found?.[0].length ?? 0)
  const at = end - (found?.[2]?.length ?? 0)
  const subject = found && personAt(passage, from + (found[1]?.length ?? 0))
  return verb && subject && verb.act !== 'statement' ? { subject, verb, frame: 'before', at, end } : null
}

/** Fewer characters behind a verb that asks only say where: "– Ⓟ yêu cầu tại hội nghị." */
const LEAST_ASKED = 25

/** "... ra khỏi công trường” - Ⓟ nói thẳng như vậy với các chủ đầu tư tại ...": however much is told of where. */
const LIKE_THAT = /^(?: \p{L}+){0,3} như (?:vậy|thế|trên)(?![A-Za-zÀ-ỹ])/u

/** Behind the words: after a closing quotation mark or a dash, or at the end of the sentence. */
function frameOf(text: string, before: string, end: number, verb: SpeechVerb): Frame {
  const left = text.length - end
  if (left < 4 && before.length > 30) return 'behind'
  // "- Ⓟ yêu cầu các xã giữ rừng non": an item, and no words of which it tells whose they were
  if (/^[–-]$/u.test(before) && verb.act === 'directive' && left > LEAST_ASKED) return 'before'
  const parted = /(?:["”]\s?[,–-]?|^[–-]|[,.]\s?[–-])$/u.test(before) && (before.length > 2 || /^[–-]/u.test(before))
  return parted && (left < 90 || LIKE_THAT.test(text.slice(end))) && !/[“"]/u.test(text.slice(end))
    ? 'behind'
    : 'before'
}

/** "Phát biểu kết luận, Ⓟ: ..."; or the name alone, as speeches are listed. */
function readColon(passage: Passage): Statement | null {
  const text = passage.skeleton.text
  const found =
    NAME_COLON.exec(text) ??
    QUOTE_COLON.exec(text) ??
    MANNER_COLON.exec(text) ??
    (/phát biểu|kết luận/u.test(text.slice(0, 60)) ? SPEECH_COLON.exec(text) : null)
  const at = found ? found[0].lastIndexOf(found[1] ?? '') : 0
  const subject = found && personAt(passage, at)
  // a question settles nothing, nor does "kết luận của Ⓟ như sau:", but it tells who speaks
  const frame = /\?["”]?$/u.test(text) || found?.[0].length === text.length ? 'announced' : 'before'
  return subject && { subject, verb: null, frame, at, end: found[0].length }
}

const ANNOUNCED =
  /[ⓅⓉ][^.;:]{0,170}?(?:phát biểu|kết luận|có (?:ý kiến|yêu cầu|chỉ đạo|kết luận)(?: [^.;:]{0,120})? (?:như sau|sau đây)[^.;:]{0,60}:$|phân tích|giải trình|trình bày|báo cáo(?! viên)|tham luận)/u
/** "Phát biểu tại hội nghị, Ⓟ ...": whose speech begins. */
export const SPEECH_OF = /^(?:phát biểu|kết luận|chỉ đạo|trao đổi)[^ⓅⓉ.;:]{0,120}[ⓅⓉ]/u

/** "... phải làm ngay”, Ⓣ phát biểu tại lễ khai mạc.": as with a reporting verb. */
const QUOTED_SPEECH =
  /["”]\s?[,–-]?\s?[ⓅⓉ] (?:đã |cũng )?phát biểu(?![A-Za-zÀ-ỹ])[^.;:“”"ⓅⓉ]{0,90}[./]*$|^[^ⓅⓉ]{40,600}, [ⓅⓉ] (?:đã |cũng )?phát biểu[./]*$/u

/** "Ⓟ đã phát biểu chỉ đạo hội nghị.": who speaks from here on, though nothing is said yet. */
function readAnnouncement(passage: Passage): Statement | null {
  const text = passage.skeleton.text
  const quoted = text.includes('phát biểu') ? QUOTED_SPEECH.exec(text) : null
  if (quoted) {
    const at = quoted.index + quoted[0].search(/[ⓅⓉ]/u)
    const subject = personAt(passage, at)
    if (subject) return { subject, verb: null, frame: 'behind', at, end: quoted.index + quoted[0].length }
  }
  const found = ANNOUNCED.exec(text) ?? SPEECH_OF.exec(text)
  if (!found) return null
  const at = found.index + found[0].search(/[ⓅⓉ]/u)
  const subject = personAt(passage, at)
  return subject && { subject, verb: null, frame: 'announced', at, end: found.index + found[0].length }
}
