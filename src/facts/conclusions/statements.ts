/**
 * Statements: what a sentence says somebody said. Read from its skeleton:
 *
 *   Phát biểu kết luận, Ⓟ yêu cầu các sở ...        who speaks stands before the verb
 *   Đồng thời, đề nghị Ⓞ ...                          nobody named: the one before goes on
 *   "... phải làm ngay", Ⓣ nhấn mạnh.                 behind the words
 *   Theo Ⓣ, ...                                       by a preposition
 */
import { ADVERBS, CONNECTIVES, SPEECH_VERBS, type SpeechVerb } from '../../lexicon/speech-verbs.js'
import type { Mention, Passage } from '../../mentions/passages.js'
import type { PersonMention } from '../../mentions/people.js'
import { fold } from '../../text/fold.js'

type Subject =
  | { readonly kind: 'person'; readonly mention: PersonMention; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun' | 'organization' | 'group' | 'event'; readonly from: number; readonly to: number }

/** Where the subject stands. */
type Frame = 'before' | 'none' | 'behind' | 'according' | 'announced'

export interface Statement {
  readonly subject: Subject | null
  readonly verb: SpeechVerb | null
  readonly frame: Frame
  /** Skeleton offset of the verb. */
  readonly at: number
  /** Skeleton offset behind the verb. */
  readonly end: number
}

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const VERB_OF = new Map<string, SpeechVerb>()
for (const verb of SPEECH_VERBS) if (!VERB_OF.has(fold(verb.verb))) VERB_OF.set(fold(verb.verb), verb)
const VERB = new RegExp(`(?<!\\p{L})(?:${longestFirst(VERB_OF.keys())})(?!\\p{L})`, 'gu')
const ADVERB = new RegExp(`(?:^|(?<=[ ,ⓅⓉⓄⒹ]))(?:${longestFirst(ADVERBS.map(fold))}),?$`, 'u')
const CONNECTIVE = new RegExp(`^(?:${longestFirst(CONNECTIVES.map(fold))})(?!\\p{L})`, 'u')

const PRONOUN =
  /(?:^|[\s,“"–-])(đồng chí|đ\/c|ông|bà|người đứng đầu (?:Ⓞ|ngành [^,]{2,25}|chính phủ|tỉnh|quốc hội)|vị (?:bộ trưởng|đại sứ|lãnh đạo)|tư lệnh ngành [^,]{2,25})$/u
const GROUP =
  /(?:^|[\s,])((?:các|nhiều|một số|đa số|những|hầu hết) (?:đại biểu|ý kiến|cử tri|chuyên gia|thành viên|doanh nghiệp|hội viên|đơn vị|đồng chí|địa phương|nhà khoa học|hộ dân|ngư dân|người dân|đại diện|bộ trưởng|đoàn viên|hộ|cổ đông|tham luận|ngoại trưởng|phóng viên|nhà báo|giáo viên|sinh viên)(?:(?! (?:cần|phải|tiếp tục|sẽ) )[^,]){0,25}|cử tri|người dân|bà con|đại diện [^,]{2,60}|ý kiến [^,]{2,40}|báo cáo|tham luận)$/u
const EVENT =
  /(?:^|[\s,])((?:hội nghị|đại hội|kỳ họp|cuộc họp|phiên họp|hai bên|các bên|hai nước|buổi làm việc|hội thảo|quốc hội|chính phủ|hội đồng|đại hội đồng)(?: này)?)$/u

/** Behind these words a verb is a noun or says what somebody else does. */
const NOUN_BEFORE =
  /(?:^|\s)(?:phát biểu|sự|ngoại|bàn|chuyển|vận|công bố|do|trao|việc|các|những|theo|ý kiến|công tác|được|bị|kết luận|yêu cầu|nội dung|tinh thần|về|lời|trên|của|bằng|vào|nhiệm vụ|bản|bài|phần|cuộc|quá trình|thực hiện|để|nhằm|đã được|phải|cần|ban|sẽ được|trong|nhận được|mọi|thư|tiếp thu|đáp ứng|thông điệp|có|không|chưa|từng)$/u

/** Takes adverbs, commas and blanks off the end. */
function stripped(left: string): string {
  let text = left.trimEnd()
  for (let n = 0; n < 5; n++) {
    const next = text.replace(ADVERB, '').trimEnd()
    if (next === text) break
    text = next
  }
  return text
}

const APPOSITION =
  /[ⓅⓉ](?:\s?[,–-]\s?|\s(?:phát biểu|thay mặt|tại|trong|ở|với tư cách|khi)\s|\s?\()[^.;:“”"ⓅⓉ]{0,170}$/u

function subjectBefore(passage: Passage, left: string): { subject: Subject; direct: boolean } | null {
  const text = stripped(left)
  const bare = text.replace(/\s?[,–-]$/u, '').trimEnd()
  const person = (at: number): Subject | null => {
    const sighting = passage.skeleton.mentionsIn(at, at + 1)[0]
    const mention: Mention | undefined = sighting?.mention
    return mention?.kind === 'person' ? { kind: 'person', mention: mention.person, from: at, to: at + 1 } : null
  }
  const last = bare.slice(-1)
  if (last === 'Ⓟ' || last === 'Ⓣ') {
    const subject = person(bare.length - 1)
    return subject && { subject, direct: bare === text || true }
  }
  const pronoun = PRONOUN.exec(bare)
  if (pronoun?.[1])
    return { subject: { kind: 'pronoun', from: bare.length - pronoun[1].length, to: bare.length }, direct: true }
  const apposition = APPOSITION.exec(text)
  if (apposition) {
    const subject = person(apposition.index)
    if (subject) return { subject, direct: false }
  }
  const group = GROUP.exec(bare)
  if (group?.[1])
    return { subject: { kind: 'group', from: bare.length - group[1].length, to: bare.length }, direct: true }
  if (last === 'Ⓞ') return { subject: { kind: 'organization', from: bare.length - 1, to: bare.length }, direct: true }
  const event = EVENT.exec(bare)
  if (event?.[1])
    return { subject: { kind: 'event', from: bare.length - event[1].length, to: bare.length }, direct: true }
  return null
}

/** Only a connective, or the place and kind of a speech, stands before. */
function isOpening(left: string): boolean {
  let text = stripped(left).replace(/^[\s“"–+*•-]+/u, '')
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
      /^(?:,|:| rằng| thêm)/u.test(text.slice(end)) ||
      /^(?:cho biết|cho rằng|cho hay|thông tin|đề xuất|kiến nghị)/u.test(verb.verb)
    )
  return true
}

const ACCORDING = /^(?:[^,ⓅⓉ]{0,40}, )?(?:cũng )?theo (?:ông |bà |đồng chí )?[ⓅⓉ](?=[\s,:])/u
const SPEECH_COLON = /^[^:]{0,160}([ⓅⓉ])[^:ⓅⓉ.;]{0,120}:/u

/** Reads the first statement of a sentence, or null. */
export function readStatement(passage: Passage): Statement | null {
  const text = passage.skeleton.text
  const according = ACCORDING.exec(text)
  if (according) {
    const at = according[0].length - 1
    const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
    if (mention?.kind === 'person')
      return {
        subject: { kind: 'person', mention: mention.person, from: at, to: at + 1 },
        verb: null,
        frame: 'according',
        at,
        end: at + 1,
      }
  }
  let opening: Statement | null = null
  for (const match of text.matchAll(VERB)) {
    const verb = VERB_OF.get(match[0])
    if (!verb) continue
    const left = text.slice(0, match.index)
    const end = match.index + match[0].length
    if (NOUN_BEFORE.test(left.trimEnd())) continue
    // "kết luận" is mostly a noun, or names the speech
    if (match[0] === 'kết luận' && !/^(?:,|:| rằng)/u.test(text.slice(end))) continue
    const found = subjectBefore(passage, left)
    // "Nhấn mạnh nhiệm vụ ..., Ⓟ đề nghị ...": the main clause comes after
    const main =
      found !== null &&
      (opening === null || (found.subject.kind !== 'group' && /[,:]\s?$/u.test(left.slice(0, found.subject.from))))
    if (
      found &&
      main &&
      (found.subject.kind === 'person' ||
        found.subject.kind === 'pronoun' ||
        reports(text, left.slice(0, found.subject.from), end, verb))
    ) {
      const before = left.slice(0, found.subject.from).trimEnd()
      const behind =
        /(?:["”]\s?[,–-]?|^[–-]|[,.]\s?[–-])$/u.test(before) && (before.length > 2 || /^[–-]/u.test(before))
      const rest = text.slice(end)
      const closes = rest.length < 4 && before.length > 30
      const frame: Frame = closes || (behind && rest.length < 90 && !/[“"]/u.test(rest)) ? 'behind' : 'before'
      return { subject: found.subject, verb, frame, at: match.index, end }
    }
    if (isOpening(left)) opening ??= { subject: null, verb, frame: 'none', at: match.index, end }
  }
  if (opening) return opening
  const colon = /phát biểu|kết luận/u.test(text.slice(0, 60)) ? SPEECH_COLON.exec(text) : null
  if (colon) {
    const at = colon[0].lastIndexOf(colon[1] ?? '')
    const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
    if (mention?.kind === 'person')
      return {
        subject: { kind: 'person', mention: mention.person, from: at, to: at + 1 },
        verb: null,
        frame: 'before',
        at,
        end: colon[0].length,
      }
  }
  return readAnnouncement(passage)
}

const ANNOUNCED =
  /([ⓅⓉ])[^.;:]{0,170}?(?:phát biểu|kết luận|có ý kiến chỉ đạo|phân tích|giải trình|trình bày|báo cáo|tham luận)/u

/** "Ⓟ đã phát biểu chỉ đạo hội nghị.": who speaks from here on, though nothing is said yet. */
function readAnnouncement(passage: Passage): Statement | null {
  const text = passage.skeleton.text
  const found = ANNOUNCED.exec(text) ?? /^(?:phát biểu|kết luận)[^ⓅⓉ.;:]{0,120}([ⓅⓉ])/u.exec(text)
  if (!found) return null
  const at = found.index + found[0].indexOf(found[1] ?? '')
  const mention = passage.skeleton.mentionsIn(at, at + 1)[0]?.mention
  if (mention?.kind !== 'person') return null
  return {
    subject: { kind: 'person', mention: mention.person, from: at, to: at + 1 },
    verb: null,
    frame: 'announced',
    at,
    end: found.index + found[0].length,
  }
}
