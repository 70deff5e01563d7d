/** Items of a sentence: the whole, or its tasks where ";" parts them. */
import type { Passage } from '../../mentions/passages.js'
import { DUTY_WORDS, TASK_ADVERBS } from '../../lexicon/task-words.js'
import { alternation } from '../../text/alternation.js'
import { opensTask } from './kinds.js'

/** Skeleton offsets [from, to) of one item. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const BULLET = /^(?:[\s,;–+*•●▪◦·-]|l(?=\s)|\d{1,2}[.)/](?!\d))+/u
const REPORTS_ANEW =
  /^(?:đồng thời |và |cũng |bên cạnh đó,? )?(?:yêu cầu|đề nghị|mong muốn|kêu gọi|nhấn mạnh|lưu ý|giao|cam kết)(?![A-Za-zÀ-ỹ])/u
/** A duty of the same doer, or what else is settled: "; phải rất cụ thể", "; bầu đoàn đại biểu". */
const ADDS =
  /^(?:đồng thời,? |và |cũng )?(?:phải|cần|hãy|không được|bầu|thông qua(?! (?:các |những )?(?:hình thức|kênh|việc))|biểu quyết|nhất trí|thống nhất|đồng ý|quyết nghị|miễn nhiệm|phê chuẩn|công nhận|kết nạp|ký(?: kết)?)(?![A-Za-zÀ-ỹ])/u
/** Somebody else's task: "Ⓞ chủ trì ...", "các địa phương cần ...", "dự án nào chậm thì điều chuyển". */
const ANOTHERS_TASK = new RegExp(
  `^(?:đồng thời,? )?(?!(?:là|góp phần|nhằm|để|từ đó|qua đó|công tác|hoạt động|việc|nội dung|nghị định|nghị quyết|báo cáo|tờ trình|tình hình|kết quả|phương án|chính sách|về|một số|số) )[^;,:]{1,70}? (?:${alternation([...TASK_ADVERBS, ...DUTY_WORDS])}|thì|nên|công khai|kiểm kê|lập|trình|mở|bổ sung|thẩm định|bảo đảm|đảm bảo|cử|giao|quản lý|giữ|đưa|nhận)(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** "; Ⓟ, 31 tuổi, được bầu làm ...": another is elected. */
const ELECTED = /^[^;:]{2,90} được (?:bầu|tín nhiệm bầu|cử|hiệp thương)(?![A-Za-zÀ-ỹ])/u
/** Documents that are passed one after another: "thông qua báo cáo ...; tờ trình ...". */
const PASSES = /(?<![A-Za-zÀ-ỹ])(?:thông qua|ký(?: kết)?|biểu quyết)(?![A-Za-zÀ-ỹ])/u
const DOCUMENT =
  /^(?:và )?(?:các |dự thảo )*(?:báo cáo|tờ trình|đề án|kế hoạch|nghị quyết|biên bản|thỏa thuận|quy chế|phương án|phương hướng|danh sách|chương trình|kết quả)(?![A-Za-zÀ-ỹ])/u
/** "Diễn ra lễ ký kết ...; ký kết ...": what was signed there, one after another. */
const ONE_SIGNING = /(?:diễn ra|chứng kiến|tiến hành) (?:buổi |nghi thức )?(?:lễ|việc) ký(?![A-Za-zÀ-ỹ])/u
/** "Các việc như nâng cao ...; xây dựng ...": instances, not tasks; "5 thông, gồm: thể chế ...; hạ tầng ...". */
const INSTANCES =
  /(?<![A-Za-zÀ-ỹ])(?:(như)|(?:bao )?gồm|(?:nội dung|vấn đề|lĩnh vực|tiêu chí|chỉ số|mặt|điểm|yếu tố)(?: [^,.;:]{1,20})?(?=:))(:)? (?!sau|vậy|thế|trên|nhau)(.*)$/u
/** A body and no task of it: "giao Ⓞ; Ⓞ; Ⓞ phối hợp ...". */
const BARE_BODY = /(?:^|; ?)(?:và )?Ⓞ$/u
/** Behind "đề nghị", whatever is no noun is asked for as well. */
const NOUN =
  /^(?:và )?(?:[ⓄⓅⓉⒹ\d]|các|những|một|hai|ba|bốn|năm|sáu|số|mọi|công tác|hoạt động|việc|nội dung|nghị|báo cáo|tờ trình|tình hình|kết quả|phương|chính sách|chương trình|kế hoạch|đề án|dự án|về|với|trong|tại|nhất là|đặc biệt là|như|góp phần|nhằm|để|từ đó|qua đó|cũng như|cùng|vì|do|nếu|khi|đó là|trong đó|sự|nền|mô hình|hệ thống|cơ sở|cơ chế|quy định|quy trình|quy hoạch|văn hóa|kinh tế|thông tin|môi trường|nguồn|đội ngũ|cán bộ|người|khu|vùng|lĩnh vực|ngành|xã|huyện|tỉnh|thành phố|bộ|sở|ban|hội|trường|vấn đề|nhiệm vụ|giải pháp|tiêu chí|tình|tác động|đời sống|gia đình|con|thể chế|hạ tầng|tỷ lệ|tỉ lệ|mức|thời gian|trách nhiệm|chất lượng|hiệu quả|vai trò|ý thức)(?![A-Za-zÀ-ỹ])/u
/** An organisation with more behind it than its name. */
const ORGANIZATION_ACTS = /^Ⓞ(?! (?:và|về|của|,))[^;]{25}/u

/** Another instance is like the first: a task as well, or a noun as well. */
function isInstance([, such, colon, first = '']: RegExpExecArray, rest: string): boolean {
  if (REPORTS_ANEW.test(rest)) return false
  if (opensTask(first)) return such !== undefined && opensTask(rest)
  return colon !== undefined && !opensTask(rest)
}

/**
 * @param asks - the sentence sets tasks; only then does ";" part items
 * @param from - skeleton offset at which the first begins
 * @param asked - skeleton offset behind a reporting verb that asks: "Ⓣ đề nghị ..."; null for none
 */
export function clausesOf(passage: Passage, asks: boolean, from = 0, asked: number | null = null): Clause[] {
  const text = passage.skeleton.text
  const start = from + (BULLET.exec(text.slice(from))?.[0].length ?? 0)
  const documents = PASSES.test(text)
  const signing = ONE_SIGNING.test(text)
  const out: Clause[] = []
  let begin = start
  let depth = 0
  for (let k = start; k < text.length; k++) {
    const mark = text.charAt(k)
    if (mark === '(' || mark === '“') depth++
    else if (mark === ')' || mark === '”') depth = Math.max(0, depth - 1)
    if (mark !== ';' || (depth > 0 && !asks)) continue
    const space = /^\s*/u.exec(text.slice(k + 1, k + 9))?.[0].length ?? 0
    const rest = text.slice(k + 1 + space, k + 240)
    const part = text.slice(begin, k).trimEnd()
    const instances = INSTANCES.exec(part)
    if (instances && isInstance(instances, rest)) continue
    if (BARE_BODY.test(part)) continue
    if ((documents && DOCUMENT.test(rest)) || signing) continue
    const splits = asks
      ? /^(?:đồng thời|\(?\d\)|giao Ⓞ)(?![A-Za-zÀ-ỹ])/u.test(rest) ||
        opensTask(rest) ||
        ADDS.test(rest) ||
        ANOTHERS_TASK.test(rest) ||
        ELECTED.test(rest) ||
        ORGANIZATION_ACTS.test(rest) ||
        (asked !== null && k > asked && !instances && !NOUN.test(rest))
      : REPORTS_ANEW.test(rest)
    if (!splits && !REPORTS_ANEW.test(rest)) continue
    out.push({ from: begin, to: k })
    begin = k + 1 + space
  }
  out.push({ from: begin, to: text.length })
  return out
}
