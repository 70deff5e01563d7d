/** What is done by a reporting verb: most do what they say; with some the words around tell. */
import type { SpeechAct, SpeechVerb } from '../../lexicon/speech-verbs.js'
import { makesDuty } from './kinds.js'

/** Judging verbs behind which a task may stand: "nhận định phải làm tốt ...". */
const FINDS = /^(?:nhận định|nhận xét|chỉ rõ|chỉ ra|vạch rõ|cảnh báo)$/u
/** "lưu ý, tỉnh còn nhiều khó khăn": a fact to be minded, and nothing to be done. */
const MINDS = /^lưu ý$/u
const OF_A_FACT =
  /^(?:,|:)?(?: rằng)? (?:việc )?(?!(?:các|những|một số|tránh|không|việc|về|đến|tới) )(?:(?! (?:để|khi|nếu|nhằm) )[^,.;:]){2,60}? (?:là|có nhiều|còn|đã|đang|chưa|vẫn)(?![A-Za-zÀ-ỹ])/u
/** "Hội sẽ kêu gọi ...", "lãnh đạo huyện sẽ trao đổi ...": speaking is what is promised. */
const WILL_SPEAK = /(?:^|\s)sẽ (?:tiếp tục |cũng |sớm )?$/u
/** Who agrees to what was put to them settles it: "tán thành phương án 2", "ủng hộ đề xuất của Sở". */
const AGREES = /^(?:đồng tình|bày tỏ đồng tình|tán thành|bày tỏ tán thành|ủng hộ|bày tỏ ủng hộ)$/u
const WHAT_WAS_PUT =
  /^ (?:cao )?(?:với |về )?(?:các |những |một số )?(?:đề xuất|đề nghị|kiến nghị|phương án|chủ trương|dự thảo|kế hoạch|đề án|lộ trình|việc)(?![A-Za-zÀ-ỹ])/u

/** "Nhấn mạnh tiếp tục giữ rừng non": a task at once; no verb that heads a noun as well, as in "nhấn mạnh hợp tác ... có nhiều lợi ích". */
const LEADS_TO_TASK = /^(?:nhấn mạnh|nhấn mạnh thêm|nêu rõ|chỉ rõ)$/u
const TASK_AT_ONCE =
  /^[,:]? (?:rằng )?[“"]?(?:tiếp tục|khẩn trương|chủ động|tập trung|đẩy mạnh|đẩy nhanh|chú trọng|quan tâm|coi trọng|sớm|kịp thời|quyết liệt|kiên quyết|nghiêm túc|nâng cao|phát huy|bảo đảm|đảm bảo|phấn đấu|tăng cường|siết chặt|rà soát|hoàn thành|ưu tiên|làm tốt|thực hiện tốt|thực hiện nghiêm|triển khai (?:đồng bộ|hiệu quả|có hiệu quả|quyết liệt)|tranh thủ|nêu cao|giữ vững)(?![A-Za-zÀ-ỹ])(?!(?:(?! (?:để|nhằm))[^.;:]){0,160} (?:là|đã|sẽ|đang|có (?:vai trò|ý nghĩa|nhiều)|còn|chưa)(?![A-Za-zÀ-ỹ]))/u

/** What is done by a reporting verb, the words behind it considered. */
export function actOf({ verb, act }: SpeechVerb, before: string, behind: string): SpeechAct {
  if (LEADS_TO_TASK.test(verb) && TASK_AT_ONCE.test(behind)) return 'directive'
  if (FINDS.test(verb) || (MINDS.test(verb) && OF_A_FACT.test(behind) && !makesDuty(behind))) return 'statement'
  if ((act === 'directive' || act === 'statement') && WILL_SPEAK.test(before)) return 'decision'
  return AGREES.test(verb) && WHAT_WAS_PUT.test(behind) ? 'decision' : act
}
