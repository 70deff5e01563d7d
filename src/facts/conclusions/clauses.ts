/** Items of a sentence: the whole, or its tasks where ";" parts them. */
import type { Passage } from '../../mentions/passages.js'
import { opensTask } from './kinds.js'

/** Skeleton offsets [from, to) of one item. */
export interface Clause {
  readonly from: number
  readonly to: number
}

const BULLET = /^(?:[\s–+*•●▪◦·l-]|\d{1,2}[.)/])+/u
const REPORTS_ANEW =
  /^(?:đồng thời |và |cũng |bên cạnh đó,? )?(?:yêu cầu|đề nghị|mong muốn|kêu gọi|nhấn mạnh|lưu ý|giao)(?!\p{L})/u
/** Somebody else's task: "Ⓞ chủ trì ...", "các địa phương cần ...". */
const ANOTHERS_TASK =
  /^(?:Ⓞ|Ⓣ|các |đối với |tại |ngành )[^;]{0,90}?(?:cần|phải|tiếp tục|chủ trì|rà soát|tăng cường|tập trung|thực hiện|khẩn trương|xây dựng|chủ động|tổ chức|đẩy mạnh|phối hợp|không được|tham mưu)(?!\p{L})/u

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
    const rest = text.slice(k + 1).trimStart()
    const splits = asks
      ? opensTask(rest.replace(/^đồng thời,? /u, '')) || ANOTHERS_TASK.test(rest)
      : REPORTS_ANEW.test(rest)
    if (!splits && !REPORTS_ANEW.test(rest)) continue
    out.push({ from: begin, to: k })
    begin = text.length - rest.length
  }
  out.push({ from: begin, to: text.length })
  const [first] = out
  if (out.length > 1 && first) out[0] = { from: behindIntroduction(text, first), to: first.to }
  return out
}

/** "... tập trung một số nhiệm vụ cụ thể:" before the tasks themselves. */
const INTRODUCTION =
  /(?:một số|những|các|\d{1,2}) (?:nhóm )?(?:nhiệm vụ|nội dung|biện pháp|giải pháp|vấn đề|yếu tố|kinh nghiệm|việc|công việc)[^:;]{0,90}: $/u

/** Where the first of several tasks begins, without the words that only announce them. */
function behindIntroduction(text: string, { from, to }: Clause): number {
  const colon = text.indexOf(': ', from)
  if (colon < 0 || colon >= to) return from
  return INTRODUCTION.test(text.slice(from, colon + 2)) ? colon + 2 : from
}
