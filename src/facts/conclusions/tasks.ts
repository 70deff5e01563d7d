/** Where a sentence names a task by its verb. The verbs are many: one pattern holds them all, and is asked at a place. */
import { TASK_ADVERBS, TASK_VERBS } from '../../lexicon/task-words.js'
import { alternation } from '../../text/alternation.js'
import { matchesOf } from '../../text/matches.js'

const TASK = new RegExp(`(?:${alternation(TASK_VERBS)})(?![A-Za-zÀ-ỹ])`, 'uy')

/** A task verb stands at `at` of the text: "đẩy mạnh", "tập trung". */
export function taskAt(text: string, at: number): boolean {
  TASK.lastIndex = at
  return TASK.test(text)
}

/** Behind the head of what is stressed: "đến các nhiệm vụ". */
const GOALS =
  /^(?: đến| tới| về)?(?: các| những| một số)? (?:mục tiêu|nhiệm vụ|yêu cầu|tinh thần,?|giải pháp|biện pháp|vấn đề)/u
const MOST_BETWEEN = 40
const ENDS_CLAUSE = ',.;:'

/** "Nhấn mạnh đến nhiệm vụ trọng tâm là | đẩy mạnh tuyên truyền": said behind the verb that stresses. */
export function stressesTask(said: string): boolean {
  const head = GOALS.exec(said)?.[0].length
  if (head === undefined) return false
  const last = Math.min(said.length, head + MOST_BETWEEN + 1)
  for (let i = head; i < last && !ENDS_CLAUSE.includes(said.charAt(i)); i++)
    if (said.charAt(i) === ' ' && taskAt(said, i + 1)) return true
  return false
}

/** "(đến) việc | đẩy mạnh tuyên truyền", "tầm quan trọng của việc | giữ rừng". */
const DOING = /^(?: đến| tới| về)?(?: tầm quan trọng của| sự cần thiết của| yêu cầu của)? việc (?:cần |phải )?/u
/** "... việc mở rộng chợ là đúng": said of what is done, and not what is to be done. */
const OF_WHAT_IS_DONE =
  / (?:là|đã|đang|được|sẽ|có (?:ý nghĩa|vai trò|thể|tác động)|giúp|góp phần|thể hiện|cho thấy|mang|tạo|trong (?:thời gian qua|những năm qua)|vừa qua|thời gian qua|còn|chưa|gặp|xuất phát|không)(?![A-Za-zÀ-ỹ])/u
/** Behind it nothing more is told of what is done: "việc rà soát quy định, theo hướng ... không xác định được". */
const FURTHER = /, (?:theo|trong đó|tránh|nhằm|để|đồng thời|nhất là|đặc biệt)(?![A-Za-zÀ-ỹ])/u
/** The same by its length. */
const MOST_TOLD = 200
/** Somebody else comes in: "việc mở rộng chợ, Ⓟ đã ...". */
const ANOTHER = /, [ⓅⓉ] /u

/** "Nhấn mạnh (đến) việc đẩy mạnh tuyên truyền": said behind the verb that stresses. */
export function stressesDoing(said: string): boolean {
  const head = DOING.exec(said)?.[0].length
  if (head === undefined || !taskAt(said, head) || ANOTHER.test(said)) return false
  const further = said.search(FURTHER)
  return !OF_WHAT_IS_DONE.test(said.slice(0, further < 0 ? MOST_TOLD : Math.min(further, MOST_TOLD)))
}

/** "Một trong những nhiệm vụ", with what may stand before it. */
const TASK_NOUN =
  /^(?:[,:]? (?:rằng )?)?(?:[^,.;:ⓅⓉ]{2,60}, )?[“"]?(?:một trong )?(?:những |các )?(?:nhiệm vụ|mục tiêu|trọng tâm|công việc|việc cần làm|(?:nhóm )?(?:giải pháp|biện pháp)|ưu tiên|yêu cầu|tinh thần)(?![A-Za-zÀ-ỹ])(?! (?:này|đó|trên))/u
const IS = new RegExp(` là ((?:${alternation(TASK_ADVERBS)}) )?`, 'gu')
/** What may stand between the noun and "là": no other clause. */
const LEADS_TO_IS = /^[^,.;:]{0,70},?(?: đó)?$/u

/** "Nhiệm vụ trước mắt là phối hợp ...": what the task is. */
export function tellsTask(said: string): boolean {
  const head = TASK_NOUN.exec(said)?.[0].length
  if (head === undefined) return false
  for (const { index, 0: is, 1: adverb = '' } of matchesOf(IS, said)) {
    if (index < head) continue
    if (!LEADS_TO_IS.test(said.slice(head, index))) return false
    const behind = index + is.length
    if (taskAt(said, behind) || (adverb !== '' && taskAt(said, behind - adverb.length))) return true
  }
  return false
}

const DONE = /(?<![A-Za-zÀ-ỹ])(?:đã(?: và đang)?|đang) /gu

/** A task that is told as done already or under way: "đã tập trung giải phóng mặt bằng". */
export const tellsTaskDone = (text: string): boolean =>
  matchesOf(DONE, text).some(({ index, 0: done }) => taskAt(text, index + done.length))
