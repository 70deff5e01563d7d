/** Items: a sentence that counts, as the facts of the record, each with who is to act and by when. */
import { matchesOf } from '../../text/matches.js'
import type { Article, Draft, TextRange } from '../../article.js'
import type { Passage } from '../../mentions/passages.js'
import type { SpeechAct } from '../../lexicon/speech-verbs.js'
import type { ConclusionKind } from '../../record.js'
import { addresseeIn } from './addressee.js'
import { clausesOf } from './clauses.js'
import { deadlineIn } from './deadline.js'
import { kindOf } from './kinds.js'
import type { Speaker } from './speeches/spoken.js'

/** A conclusion with whose it is, who is to act and by when. */
export interface ConclusionDraft extends Draft {
  readonly kind: ConclusionKind
  /** Null: the event itself decided. */
  readonly speaker: Speaker | null
  /** Who is to act. */
  readonly addressee: TextRange | null
  /** EDTF */
  readonly deadline: string | null
}

/** What was found about a sentence. */
export interface Judged {
  readonly speaker: Speaker | null
  readonly kind: ConclusionKind
  readonly rule: string
  /** What the reporting verb does; null or left out where there is none. */
  readonly act?: SpeechAct | null
  /** Skeleton offset behind the reporting verb; 0 where there is none. */
  readonly said: number
  /** Skeleton offset at which the first item begins, where it is not the start of the sentence. */
  readonly from?: number
}

/**
 * @param from - EDTF day from which deadlines count; null where it is not known
 */
export function itemsOf(article: Article, passage: Passage, judged: Judged, from: string | null): ConclusionDraft[] {
  const { skeleton } = passage
  const { kind, speaker, rule } = judged
  const out: ConclusionDraft[] = []
  const clauses = clausesOf(
    passage,
    kind !== 'assessment',
    judged.from ?? gluedStart(article.reader.text, skeleton, judged.said),
    judged.act === 'directive' ? judged.said : null,
  )
  clauses.forEach((clause, n) => {
    let to = clause.to
    while (to > clause.from && ' ;,'.includes(skeleton.text.charAt(to - 1))) to--
    const text = skeleton.text.slice(clause.from, to)
    if (text === '') return
    const first = n === 0 || speaker === null
    const own =
      first && clauses.length > 1 && judged.act && judged.act !== 'directive' && clause.from < judged.said
        ? kindOf(skeleton.text.slice(judged.said, to), judged.act)
        : first || kind === 'decision'
          ? kind
          : kindOfClause(text, kind)
    const start = skeleton.startAt(clause.from)
    const end = skeleton.endAt(to)
    const task = own !== 'assessment'
    out.push({
      start,
      end,
      kind: own,
      speaker,
      rule,
      addressee: own === 'directive' ? addressee(skeleton, Math.max(clause.from, judged.said), to) : null,
      deadline: task ? deadlineIn(article.reader.text, { start, end }, passage.dates, from) : null,
    })
  })
  return out
}

/** "..., đồng thời ghi nhận ...": a clause of a task that judges. */
const JUDGES =
  /^(?:đồng thời,? |và |cũng )?(?:ghi nhận|đánh giá cao|biểu dương|khen|tin|khẳng định|hoan nghênh|chúc mừng|là |đây|đó là|còn|vẫn|tuy|nhưng|song)(?![A-Za-zÀ-ỹ])|^[^,;]{0,60} đã được(?![A-Za-zÀ-ỹ])/u

/** A clause behind a task is a task as well, whatever its verb, unless it judges or promises. */
function kindOfClause(text: string, before: ConclusionKind): ConclusionKind {
  const own = kindOf(text, null, before)
  return own === 'assessment' && before === 'directive' && !JUDGES.test(text) ? before : own
}

function addressee(skeleton: Passage['skeleton'], from: number, to: number): TextRange | null {
  const found = addresseeIn(skeleton.text.slice(from, to))
  return found && { start: skeleton.startAt(from + found.start), end: skeleton.endAt(from + found.end) }
}

/** Words with which a sentence opens; none is a name, so that a capital inside a sentence shows that another begins. */
const OPENER =
  /(?<=[A-Za-zÀ-ỹ\dⓅⓉⓄⒹ)] )(?:phát biểu|kết luận|tại|về|đối với|liên quan|theo|trước|sau|với|trong|trên|ngoài|bên cạnh|cùng với|đồng thời|để|nhằm|nhấn mạnh|khẳng định|đánh giá|ghi nhận|trao đổi|chia sẻ|nói về|đề cập|thay mặt|nhân dịp|qua|đồng chí|ông(?= Ⓟ)|bà(?= Ⓟ)|(?<!(?:từ|đến|tới|vào|trước|sau|trong|hết|cuối|đầu|của|là|và|ngày|tháng|năm|–|-) )Ⓓ,?|một (?:số|vấn đề|nội dung|trong những)|những|nhiều|đây là|đó là|điều (?:này|đó)|nếu|khi|tuy nhiên|mặc dù|ngoài ra|hiện nay|cũng|chúng ta|chúng tôi|kết thúc|hôm nay)(?= )/gu
/** How long what has run into a sentence may be. */
const MOST_GLUED = 200

/** Where a caption or a heading has run into the sentence behind it ("... tại hội nghị Phát biểu chỉ đạo, ..."), that sentence's start. */
function gluedStart(text: string, skeleton: Passage['skeleton'], said: number): number {
  let from = 0
  for (const { index } of matchesOf(OPENER, skeleton.text.slice(0, MOST_GLUED))) {
    const first = text.charAt(skeleton.startAt(index))
    if ((said === 0 || index < said) && first !== first.toLowerCase()) from = index
  }
  return from
}
