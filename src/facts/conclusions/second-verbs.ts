/** Statements whose verb stands behind another act, or need not be known: "Ⓟ thăm hỏi ..., yêu cầu ...", "Ⓟ ví von rằng ...". */
import type { Passage } from '../../mentions/passages.js'
import { speechVerbs } from './speech-verb.js'
import type { Statement } from './statements.js'
import { personAt, type Subject } from './subjects.js'

/**
 * "Ⓟ giải đáp các kiến nghị, đồng thời giao Ⓞ ...", "Ⓟ cảm ơn các già làng; đánh giá cao ...": of several verbs the
 * first that says what is asked, judged or promised; not what stands in a letter.
 */
const SECOND_VERB =
  /^(?![^ⓅⓉ]{0,120}(?:tin tưởng|mong|cho rằng|hy vọng) )(?!.{0,240} (?:công điện|công hàm|văn bản|bức thư|thư ngỏ)(?![A-Za-zÀ-ỹ]))((?:[^ⓅⓉ.;:“”"]{0,120}, )?(?:(?:ông|bà|anh|chị|đồng chí) )?)(?:([ⓅⓉ])|((?:ông|bà|anh|chị|đồng chí|thầy|cô|ngài)(?! (?:con|cha|em|trò|cô|nội|ngoại|bà|giáo|chủ)(?![A-Za-zÀ-ỹ]))|(?:vị|nữ|tân) (?:phó )?(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|lãnh đạo|đại sứ|hiệu trưởng)(?: (?:tỉnh|thành phố|tp|huyện|xã|phường))?(?: này)?)(?=,? )),? (?!(?:và|cùng|là|của|được|bị|có|sẽ)(?![A-Za-zÀ-ỹ]))(?:[^:“”"]|“[^“”:]{1,60}”){4,300}?(?:[,;]? (?:đồng thời,?|và|qua đó,?|từ đó,?|trong đó,?)|[,;])(?: đồng chí| ông| bà)?(?: (?:cũng|đã|xin|trân trọng|rất|hết sức))* (yêu cầu|đề nghị|giao(?= (?:Ⓞ|các|cho))|lưu ý|mong muốn|bày tỏ mong muốn|mong|mong rằng|kêu gọi|hy vọng|bày tỏ hy vọng|kỳ vọng|bày tỏ kỳ vọng|căn dặn|dặn dò|nhắc nhở|nhắn nhủ|chỉ đạo(?= (?:Ⓞ|các))|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|tin tưởng|bày tỏ tin tưởng|khẳng định|nhấn mạnh|phát động(?= (?:thi đua|phong trào|đợt|chiến dịch|tháng|cuộc)))(?![A-Za-zÀ-ỹ])(?! (?:của|từ|với)(?![A-Za-zÀ-ỹ]))/u

export function readSecondVerb(passage: Passage): Statement | null {
  const found = SECOND_VERB.exec(passage.skeleton.text)
  if (!found) return null
  const [all, before = '', sign, pronoun, said = ''] = found
  const verb = speechVerbs.get(said)
  const from = before.length
  const subject: Subject | null = sign
    ? personAt(passage, from)
    : { kind: 'pronoun', from, to: from + (pronoun?.length ?? 0) }
  const end = all.length
  return verb && subject ? { subject, verb, frame: 'before', at: end - verb.verb.length, end } : null
}

/** "Ⓟ ví von rằng rừng là mái nhà", "Ⓟ phát biểu, các xã phải ...": a verb that need not be known, where words behind it are said. */
const SAYS_THAT =
  /^(?:[^ⓅⓉ.;:“”"]{0,120}, )?(?:ông |bà |anh |chị |đồng chí )?([ⓅⓉ])(?: (?!(?:là|và|cùng|của|được|bị|cho|nghe|biết|hỏi|trước|sau|khi|với|báo cáo|tin)(?![A-Za-zÀ-ỹ]))\p{L}+){1,5} rằng(?![A-Za-zÀ-ỹ])|^(?:[^ⓅⓉ.;:“”"]{0,120}, )?(?:ông |bà |anh |chị |đồng chí )?([ⓅⓉ]) (?:đã |cũng )?phát biểu, (?!(?:nhấn mạnh|yêu cầu|đề nghị|chỉ đạo|trao|tặng|chúc|khai mạc|bế mạc|động viên|tiếp thu|giao|trả lời)(?![A-Za-zÀ-ỹ]))/u

export function readSaysThat(passage: Passage): Statement | null {
  const found = SAYS_THAT.exec(passage.skeleton.text)
  const at = found ? found[0].lastIndexOf(found[1] ?? found[2] ?? '') : 0
  const subject = found && personAt(passage, at)
  const end = found?.[0].trimEnd().replace(/,$/u, '').length ?? 0
  return subject && { subject, verb: speechVerbs.get('nói') ?? null, frame: 'before', at, end }
}

/** "“... phải làm ngay”, ông gằn giọng.": behind words between marks, with whatever verb that is no deed. */
const IN_A_MANNER =
  /["”]\s?[,–-]?\s?(?:(ông|bà|anh|chị|đồng chí)|[ⓅⓉ])(?: (?!(?:trao|tặng|thăm|dự|cùng|đến|tới|về|là|của|và|được|bị|đã|cũng|có|cho|tại|hỏi)(?![A-Za-zÀ-ỹ]))\p{L}+){1,5}[./ ]*$/u

export function readManner(passage: Passage): Statement | null {
  const { text } = passage.skeleton
  // "“Giữ rừng non” là tên cuộc thi": a name between marks is not said
  if (!/["”]/u.test(text) || (/[“"]/u.test(text.slice(1, LEAST_QUOTED)) && !/^[“"]/u.test(text))) return null
  const found = IN_A_MANNER.exec(text)
  if (!found || found.index < LEAST_QUOTED || /“/u.test(text.slice(1, found.index))) return null
  const at = found.index + found[0].search(/[ⓅⓉ]|ông|bà|anh|chị|đồng chí/u)
  const subject: Subject | null = found[1]
    ? { kind: 'pronoun', from: at, to: at + found[1].length }
    : personAt(passage, at)
  return subject && { subject, verb: speechVerbs.get('nói') ?? null, frame: 'behind', at, end: text.length }
}
const LEAST_QUOTED = 25
