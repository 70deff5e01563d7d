/** Whether a sentence or clause asks, judges or settles. */
import { CONNECTIVES, SPEECH_VERBS, type SpeechAct } from '../../lexicon/speech-verbs.js'
import { DUTY_WORDS, POINT_OPENINGS, TASK_VERBS } from '../../lexicon/task-words.js'
import type { ConclusionKind } from '../../record.js'
import { fold } from '../../text/fold.js'

const anyOf = (words: readonly string[]): string =>
  words
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .join('|')

const byAct = (act: SpeechAct): string => anyOf(SPEECH_VERBS.filter((verb) => verb.act === act).map(({ verb }) => verb))
const DUTY = new RegExp(
  `(?<!\\p{L})(?<!(?:đã|không|chưa|mà) )(?:${anyOf(DUTY_WORDS)})(?!\\p{L})(?! (?:thiết|kể|nói|chăng))`,
  'u',
)
const OPENING = new RegExp(
  `^[\\s“"'–+*•\\d.)-]*(?:(?:${anyOf(CONNECTIVES)}|${anyOf(POINT_OPENINGS)}|và|để [^,]{2,80}|về [^,]{2,80}|đối với [^,]{2,80}|trong [^,]{2,40}|cần|phải)[,:]? )*`,
  'u',
)
const TASK = new RegExp(`^(?:${anyOf(TASK_VERBS)})(?!\\p{L})`, 'u')
const ASKS = new RegExp(
  `(?<!\\p{L})(?<!(?:theo|đáp ứng|các|những|sự|được|nhận|ý kiến|công tác|về|lãnh đạo,|ban|đã) )(?:${byAct('directive')})(?!\\p{L})`,
  'u',
)
const SETTLES = new RegExp(
  `(?<!\\p{L})(?<!(?:theo|các|những|sự|được|nhận|đảng,|việc|số) )(?:${byAct('decision')})(?!\\p{L})`,
  'u',
)
const COMMITS =
  /(?<!\p{L})(?:sẽ|sẵn sàng|quyết tâm|cam kết) (?!(?:là|góp phần|có|được|giúp|không|trở thành|tạo|mang|gặp|khó|bị|còn|phải)(?!\p{L}))/u

/** A task stands at the start, behind a connective or a number. */
export function opensTask(text: string): boolean {
  return TASK.test(text.replace(OPENING, ''))
}

/** It makes a duty of something. */
export const makesDuty = (text: string): boolean => DUTY.test(text)

/** The kind of a sentence or clause of a speech. `act`: what its reporting verb does, null for none. */
export function kindOf(text: string, act: SpeechAct | null): ConclusionKind {
  if (act === 'directive' || DUTY.test(text) || ASKS.test(text)) return 'directive'
  if (act === 'decision') return 'decision'
  if (act === null && opensTask(text)) return 'directive'
  if (act === 'assessment') return 'assessment'
  if (SETTLES.test(text) && act !== null) return 'decision'
  return COMMITS.test(text) ? 'decision' : 'assessment'
}
