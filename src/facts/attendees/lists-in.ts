/** The lists of those present in a sentence. */
import { quotedFrom } from './actors.js'
import { CROWD_RULES } from './crowd-rules.js'
import type { Informants } from './informants.js'
import { LIST_RULES, type ListRule } from './list-rules.js'
import { MEETING_RULES } from './meeting-rules.js'
import { SCENE_RULES } from './scene-rules.js'
import type { Mention, Passage } from '../../mentions/passages.js'
import { matchRules, type RuleMatch } from '../../rules/rule.js'

const PRESENT_RULES = [...LIST_RULES, ...CROWD_RULES, ...SCENE_RULES]
/** In a sentence that does not tell of the event. */
const PRESENT_ELSEWHERE_RULES = PRESENT_RULES.filter((rule) => !rule.besideEvent)

/** "“Tôi tin rằng bên cạnh 40 người dự hôm nay còn có ...", ông A nói": a speech tells of whoever it will. */
const SPEAKS_OF_SELF = /^[“"'](?:[^”"]{0,200} )?(?:tôi|chúng tôi|chúng ta|chúng em)(?![A-Za-zÀ-ỹ])/u

/** "đề nghị các đồng chí | dự lớp đem theo sổ": what is asked of those who attend tells of nobody. */
const IS_ASKED =
  /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|kêu gọi|lưu ý|nhắc nhở|quán triệt|mong|mong muốn|hy vọng|khuyến khích|vận động|động viên)(?: (?:các|những|mỗi|từng|toàn thể|tất cả))? [^.;:,ⓅⓉ]{2,40}[ ,]*$/u

/** "sẽ tổ chức hội thảo | với sự tham dự của ...", "cần tăng cường | gặp gỡ với ...", "dự án | có sự tham gia của ...": none of it is the event at hand. */
const OF_ANOTHER =
  /(?<![A-Za-zÀ-ỹ])(?:sẽ|có thể|cần|phải|tăng cường|đẩy mạnh|(?:các|những) (?:dự án|đề tài|mô hình))(?![A-Za-zÀ-ỹ])[^.;]{0,120}$/u

interface List {
  readonly match: RuleMatch<Mention>
  readonly list: { readonly from: number; readonly to: number }
}

/** "Dự kiến chiều nay, Ⓟ sẽ họp với lãnh đạo hai xã": what follows an event that has been held. */
export const tellsOfLater = ({ skeleton }: Passage, { planned }: Informants): boolean =>
  !planned && YET_TO_COME.test(skeleton.text)
const YET_TO_COME = /^(?:dự kiến|theo (?:kế hoạch|chương trình|lịch trình))(?![A-Za-zÀ-ỹ])[^.;]{0,120} sẽ /u

/** "Ⓟ và đại diện hai xã vẫn chưa | có mặt." */
const ABSENT = / (?:chưa|không|vắng)(?: thể)? ?$/

/** The lists of a sentence, none inside another; whom a speaker tells to have met was met elsewhere. */
export function listsIn({ skeleton }: Passage, tellsEvent: boolean, { planned }: Informants): List[] {
  const out: List[] = []
  let free = 0
  const take = (rules: readonly ListRule[], before: number): void => {
    for (const match of matchRules<Mention, ListRule>(rules, skeleton)) {
      const list = match.slot('list')
      if (!list || match.from < free || match.from >= before) continue
      if (ABSENT.test(skeleton.text.slice(list.from, list.to))) continue
      if (IS_ASKED.test(skeleton.text.slice(0, match.from))) continue
      if (!planned && OF_ANOTHER.test(skeleton.text.slice(0, match.from))) continue
      out.push({ match, list })
      free = list.to
    }
  }
  take(tellsEvent ? PRESENT_RULES : PRESENT_ELSEWHERE_RULES, SPEAKS_OF_SELF.test(skeleton.text) ? 0 : Infinity)
  take(MEETING_RULES, quotedFrom(skeleton.text))
  return out
}
