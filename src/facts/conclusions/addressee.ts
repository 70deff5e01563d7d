/** Who is to act: "yêu cầu | các sở, ngành | tập trung ...", "| UBND huyện | cần ...", "Đối với | các đoàn thể |, cần ...". */
import { matchesOf } from '../../text/matches.js'
import type { TextRange } from '../../article.js'
import { DUTY_WORDS, TASK_ADVERBS, TASK_VERBS } from '../../lexicon/task-words.js'
import { alternation } from '../../text/alternation.js'
import { withoutOpening } from './kinds.js'

/** Where such a noun phrase may begin. */
const DOER =
  '[ⓄⓅⓉ]|(?:các|mỗi|từng|toàn|toàn thể|tất cả) |cán bộ|lãnh đạo(?= )|ngành(?= )|sở(?= )|bộ(?= )|tỉnh(?= )|thành phố(?= )|huyện(?= )|thị xã(?= )|xã(?= )|phường(?= )|chính quyền |cấp ủy |cấp uỷ |doanh nghiệp|địa phương|cơ quan(?= )|đơn vị(?= )|lực lượng(?= )|tập thể |bà con|nhân dân|người dân|nhà trường|nhà thầu|chủ đầu tư|bệnh viện|thầy(?= )|giáo viên|đoàn viên|hội viên|công đoàn(?= )|tuổi trẻ(?= )|thanh niên|đại biểu|đồng chí(?= )|hai (?:bên|nước|cơ quan|đơn vị|ngành)|thôn(?= )|chi bộ|đảng bộ|tập đoàn(?= )|công ty(?= )|ban(?= )|văn phòng|phòng |trung tâm|trường(?= )(?! hợp)|phía(?= )'
/** Whoever asks is not asked: "Thủ tướng yêu cầu các cơ quan ...". */
const ASKING: ReadonlySet<string> = new Set(['yêu cầu', 'đề nghị', 'mong muốn', 'kêu gọi', 'giao'])
const ACTING = [...TASK_VERBS, ...TASK_ADVERBS].filter((verb) => !ASKING.has(verb))
const ACTS = `(?:(?<!(?:các|những|công tác|bộ phận|cán bộ|tổ|đoàn|người|nhiệm vụ|làm) )(?!(?<=ban )(?:chỉ đạo|quản lý|tổ chức))(?:${alternation(ACTING)}|có)|${alternation(DUTY_WORDS)})(?![A-Za-zÀ-ỹ])`
/** Things that only have something done to them: "các vấn đề ... phải được giải quyết". */
const THING =
  '(?:những )?(?:vấn đề|văn bản|giải pháp|nội dung|công trình|dự án|hạng mục|phong trào|hoạt động|chỉ tiêu|chính sách|quy định|tuyến|hồ |khoản|mặt hàng|loại|nhiệm vụ|chương trình|kế hoạch|mục tiêu|khó khăn|kiến nghị|ý kiến|vụ|trường hợp|sản phẩm|lô |điều kiện|yếu tố)'
const ASKED = new RegExp(
  `^(?!(?:các|mỗi|từng|toàn|tất cả|tất cả các) ${THING})((?:${DOER})(?:(?:(?! (?:thì|rằng|là|đã|được|còn|vừa|rất|luôn|để|không|chưa|trong đó|khi|yêu cầu|đề nghị|mong muốn|kêu gọi) )[^.;:“”"Ⓓ]){0,110}?[^\\s,])??)(?:,? (?:trong |đến |từ nay đến |trước |hết )?Ⓓ)?,? (?:sẽ |đều |cùng |tự |cũng )?${ACTS}`,
  'u',
)
const AS_FOR = /^(?:đối với|về phía|riêng) /u
/** "..., trong thời gian tới, các đồng chí ...": what may stand before it. */
const ADVERBIAL =
  /^(?:(?:trong|trên|thời gian|để|với|ngay|từ|sau|trước|khi|đến|bên cạnh|ngoài|qua|căn cứ|nhằm|chậm nhất|trước mắt|tới đây|hiện nay)(?![A-Za-zÀ-ỹ])[^,.;:]{0,90}, ?)+/u

/** A directive verb after which the addressee may stand: "đánh giá cao ..., đồng thời đề nghị | các xã | ...". */
const ASKS =
  /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|giao(?: cho| trách nhiệm cho| nhiệm vụ cho)?|chỉ đạo|kêu gọi|mong muốn|mong|lưu ý|nhắc nhở|kỳ vọng|đòi hỏi)(?: rằng)?[:,]? /gu

/**
 * Finds the addressee of a task.
 *
 * @param text - skeleton of the clause behind the reporting verb, or of the whole clause
 * @returns offsets [from, to) into it, or null
 */
export function addresseeIn(text: string): TextRange | null {
  const first = addresseeAt(text, 0)
  if (first) return first
  for (const { index, 0: verb } of matchesOf(ASKS, text)) {
    const found = addresseeAt(text, index + verb.length)
    if (found) return found
  }
  return null
}

/** How far an addressee and what stands before it reach. */
const REACH = 400

function addresseeAt(clause: string, at: number): TextRange | null {
  const text = clause.slice(at, at + REACH)
  let from = text.length - text.replace(/^[\s,:“”"]*(?:rằng )?[\s“"]*/u, '').length
  const asFor = AS_FOR.exec(text.slice(from))
  // "đối với Ⓞ, ..." is taken for an opening, but here names who is to act
  if (asFor) from += asFor[0].length
  else from = text.length - withoutOpening(text.slice(from)).length
  from += ADVERBIAL.exec(text.slice(from))?.[0].length ?? 0
  const found = ASKED.exec(text.slice(from))
  return found?.[1] ? { start: at + from, end: at + from + found[1].length } : null
}
