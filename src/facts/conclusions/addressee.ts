/** Who is to act: "yêu cầu | các sở, ngành | tập trung ...", "Đối với | các đoàn thể | cần ...". */
import { DUTY_WORDS, TASK_VERBS } from '../../lexicon/task-words.js'
import { fold } from '../../text/fold.js'

const anyOf = (words: readonly string[]): string =>
  words
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Beginnings of a noun phrase that can be asked to do something. */
const DOER =
  '(?:[ⓄⓉⓅ]|các (?!nhiệm vụ|nội dung|giải pháp|chỉ tiêu|quy định|chính sách|hoạt động|vấn đề)|mỗi |từng |toàn |tất cả |cấp ủy|chính quyền|lãnh đạo|cán bộ|đội ngũ|lực lượng|nhân dân|người dân|bà con|doanh nghiệp|đơn vị|địa phương|ngành |cơ quan|nhà trường|thủ trưởng|chủ đầu tư|nhà thầu|hội |đoàn |ban |đảng )'
const PHRASE = `(?<who>${DOER}[^.;:“”"()]{0,140}?)`
// "chủ đầu tư" is one word, and adverbs stand between the doer and the deed
const ACTS = `(?=,? (?:trực tiếp |khẩn trương )?(?:${anyOf(DUTY_WORDS)}|${anyOf(TASK_VERBS)})(?!\\p{L}))(?<!chủ)`

const ASKED = new RegExp(
  `(?<!\\p{L})(?:yêu cầu|đề nghị|giao(?: cho| trách nhiệm cho| nhiệm vụ cho)?|chỉ đạo|kêu gọi|mong muốn|mong|lưu ý|nhắc nhở)(?: rằng)?[:,]? ${PHRASE}${ACTS}`,
  'u',
)
const OBLIGED = new RegExp(
  `(?:^|[:,] )(?:về phía |đối với |riêng )?${PHRASE},? (?:cần|phải|hãy|không được|có trách nhiệm)(?!\\p{L})`,
  'u',
)

/**
 * The range of the addressee in the folded words of a directive, or null.
 *
 * @param clause - of a skeleton
 */
export function addresseeIn(clause: string): { from: number; to: number } | null {
  const match = ASKED.exec(clause) ?? OBLIGED.exec(clause)
  const who = match?.groups?.['who']
  if (!match || who === undefined) return null
  const from = match.index + match[0].indexOf(who)
  return { from, to: from + who.trimEnd().replace(/,$/, '').length }
}
