/** Items of a sentence: the whole, or its tasks where ";" parts them. */
import type { Passage } from '../../mentions/passages.js'
import { DUTY_WORDS, TASK_ADVERBS } from '../../lexicon/task-words.js'
import { anyOf, opensTask } from './kinds.js'

/** Skeleton offsets [from, to) of one item. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const BULLET = /^(?:[\s–+*•●▪◦·-]|l(?=\s)|\d{1,2}[.)/])+/u
const REPORTS_ANEW =
  /^(?:đồng thời |và |cũng |bên cạnh đó,? )?(?:yêu cầu|đề nghị|mong muốn|kêu gọi|nhấn mạnh|lưu ý|giao)(?![A-Za-zÀ-ỹ])/u
/** A duty of the same doer, or what else is settled: "; phải rất cụ thể", "; bầu đoàn đại biểu". */
const ADDS =
  /^(?:đồng thời,? |và |cũng )?(?:phải|cần|hãy|không được|bầu|thông qua(?! (?:các |những )?(?:hình thức|kênh|việc))|biểu quyết|nhất trí|thống nhất|đồng ý|quyết nghị|miễn nhiệm|phê chuẩn|công nhận|kết nạp|ký(?: kết)?)(?![A-Za-zÀ-ỹ])/u
/** Somebody else's task: "Ⓞ chủ trì ...", "các địa phương cần ...", "dự án nào chậm thì điều chuyển". */
const ANOTHERS_TASK = new RegExp(
  `^(?:đồng thời,? )?(?!(?:công tác|hoạt động|việc|nội dung|nghị định|nghị quyết|báo cáo|tờ trình|tình hình|kết quả|phương án|chính sách|về|một số|số) )[^;,:]{1,70}? (?:${anyOf([...TASK_ADVERBS, ...DUTY_WORDS])}|thì|nên|công khai|kiểm kê|lập|trình|mở|bổ sung|thẩm định|bảo đảm|đảm bảo|cử|giao|quản lý|giữ|đưa|nhận)(?![A-Za-zÀ-ỹ])`,
  'u',
)
/** "; Ⓟ, 31 tuổi, được bầu làm ...": another is elected. */
const ELECTED = /^[^;:]{2,90} được (?:bầu|tín nhiệm bầu|cử|hiệp thương)(?![A-Za-zÀ-ỹ])/u
/** An organisation with more behind it than its name. */
const ORGANIZATION_ACTS = /^Ⓞ(?! (?:và|về|của|,)).{25}/u

/**
 * @param asks - the sentence sets tasks; only then does ";" part items
 */
export function clausesOf(passage: Passage, asks: boolean, from = 0): Clause[] {
  const text = passage.skeleton.text
  const start = from + (BULLET.exec(text.slice(from))?.[0].length ?? 0)
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
    const splits = asks
      ? /^(?:đồng thời|\(?\d\)|giao Ⓞ)(?![A-Za-zÀ-ỹ])/u.test(rest) ||
        opensTask(rest) ||
        ADDS.test(rest) ||
        ANOTHERS_TASK.test(rest) ||
        ELECTED.test(rest) ||
        ORGANIZATION_ACTS.test(rest)
      : REPORTS_ANEW.test(rest)
    if (!splits && !REPORTS_ANEW.test(rest)) continue
    out.push({ from: begin, to: k })
    begin = k + 1 + space
  }
  out.push({ from: begin, to: text.length })
  return out
}
