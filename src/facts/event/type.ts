/** The type of an event, by its head word with the exceptions that the words behind it make. */
import type { EventType } from '../../record.js'
import type { EventHead } from './heads.js'

/** "gặp cộng đồng người Việt", "cuộc gặp với các doanh nghiệp trẻ" */
const CROWD_MET =
  /^(?:cuộc |buổi )?gặp (?:thân mật |với |gỡ )*(?:(?:các|những|toàn thể|đông đảo|đại diện|đại biểu|\d+|hơn|gần|nhóm) )*(?:cộng đồng|kiều bào|bà con|cán bộ|công nhân|người lao động|người dân|nhân dân|doanh nghiệp|doanh nhân|sinh viên|học sinh|thanh niên|trí thức|chuyên gia|nhà khoa học|nhân sĩ|già làng|người có uy tín|cựu|vận động viên|đội tuyển|hội viên|đoàn viên|văn nghệ sĩ|nghệ sĩ|nữ đại biểu|giáo viên|nhà giáo)(?!\p{L})/u

/** Exceptions: a head of this type whose name holds these words is of another type. The first that fits decides. */
const EXCEPTIONS: readonly { readonly of: EventType; readonly name: RegExp; readonly type: EventType }[] = [
  { of: 'conference', name: /^[^“"]{0,60}(?:tập huấn|bồi dưỡng)/, type: 'training' },
  {
    of: 'conference',
    name: /^[^“"]{0,40}(?:tiếp xúc (?:giữa )?(?:các )?(?:cử tri|(?:những )?(?:người )?ứng cử viên|(?:những )?người ứng cử)|đối thoại)/,
    type: 'dialogue',
  },
  { of: 'seminar', name: /^(?:hội thảo|tọa đàm)[^“"]{0,12}tập huấn/, type: 'training' },
  { of: 'meeting', name: /^(?:cuộc |buổi |phiên )?họp báo/, type: 'press-conference' },
  {
    of: 'meeting',
    name: /^(?:phiên )?họp[^“",]{0,30}(?:ủy ban thường vụ quốc hội|thường vụ quốc hội|thường vụ qh|ubtvqh|thường trực h[đd]nd|thường trực hội đồng nhân dân|h[đd]nd|hội đồng nhân dân|(?<!đại biểu )quốc hội)/,
    type: 'assembly',
  },
  // a parliament's groups; not those of dwellers or workers
  {
    of: 'meeting',
    name: /^(?:cuộc |buổi |phiên )?(?:họp|thảo luận) tổ(?!\p{L}| (?:dân|công|chức|trưởng|giúp|tự))/u,
    type: 'assembly',
  },
  // "phiên làm việc của Kỳ họp thứ 3": a sitting
  {
    of: 'working-session',
    name: /^phiên làm việc [^“",]{0,60}(?:kỳ họp|quốc hội|h[đd]nd|hội đồng nhân dân)/,
    type: 'assembly',
  },
  { of: 'working-session', name: /^phiên làm việc [^“",]{0,60}đại hội(?! đồng)/, type: 'congress' },
  { of: 'working-session', name: /^phiên làm việc [^“",]{0,60}hội nghị/, type: 'conference' },
  // a year's work is gone over where people confer; of a contest the prizes are given
  {
    of: 'ceremony',
    name: /^tổng kết (?:(?:đợt|việc|thực hiện|và|đánh giá) )*(?:công tác|nhiệm vụ|hoạt động|năm|\d+ năm|phong trào|nghị quyết|chương trình|đề án|dự án|kế hoạch|tình hình|thực tiễn)(?!\p{L})(?![^.;]{1,80}(?:trao giải|trao thưởng|hội thi|cuộc thi))/u,
    type: 'conference',
  },
  // a crowd is met, not received
  { of: 'reception', name: CROWD_MET, type: 'meeting' },
  { of: 'inspection', name: /^giám sát chuyên đề/, type: 'inspection' },
]

/** "UBTVQH tiếp tục phiên họp thứ 12": the standing committee of a parliament, which sits. */
const STANDING_COMMITTEE =
  /(?:thường vụ (?:quốc hội|qh)|ubtvqh|thường trực (?:h[đd]nd|hội đồng nhân dân))(?!\p{L})[^.;:]{0,50}$/u
/** "Phiên họp thứ 13, sáng 15/8, Ủy ban Thường vụ Quốc hội bàn": who sits is told behind. */
const STANDING_BEHIND =
  /^[^.;:]{0,120}, (?:ủy ban thường vụ (?:quốc hội|qh)|ubtvqh)(?: đã| sẽ| tiếp tục| tiến hành){0,2} (?:cho ý kiến|thảo luận|xem xét|nghe|bàn|thông qua|họp)/
/** "phiên họp chiều nay, Kỳ họp thứ 10": one of the sittings of a session. */
const OF_SESSION = /^[^.;:]{0,60}(?:^|, |của | )kỳ họp (?:lần )?thứ(?!\p{L})/u
const SITTING = /^(?:phiên )?họp(?! (?:báo|tổ|với|trực tuyến))(?!\p{L})/u

/** "Ủy ban Kiểm tra Tỉnh ủy họp kỳ thứ 5": a party's commission, no parliament. */
const CONTROLS =
  /(?:ủy ban kiểm tra|ubkt) [^.;:]{0,50}kỳ họp(?!\p{L})|^[^.;:]{0,200}kỳ họp (?:lần )?thứ [^.;:,]{1,30}(?:ủy ban kiểm tra|ubkt)/u

/**
 * @param name - folded
 * @param before - the words before it in its sentence, folded
 * @param behind - and those behind it
 */
export function typeOf(head: EventHead, name: string, before: string, behind: string): EventType {
  if (head.own) return head.type
  if (
    head.type === 'meeting' &&
    SITTING.test(name) &&
    (STANDING_COMMITTEE.test(before) || STANDING_BEHIND.test(behind) || OF_SESSION.test(behind))
  )
    return 'assembly'
  if (head.type === 'assembly' && CONTROLS.test(`${before} ${name}`)) return 'meeting'
  for (const exception of EXCEPTIONS) if (exception.of === head.type && exception.name.test(name)) return exception.type
  return head.type
}

/**
 * The type that the record gives: a standing committee meets, and a hearing is a meeting, though both debate as their
 * parliament does, by whose rules (`type`) what is said there is read.
 *
 * @param name - folded
 * @param before - the words before it in its sentence, folded
 * @param behind - and those behind it
 */
export function typeInRecord(type: EventType, name: string, before: string, behind: string): EventType {
  if (type !== 'assembly') return type
  const stands = STANDS.test(name) || STANDING_COMMITTEE.test(before) || STANDING_BEHIND.test(behind)
  return HEARING.test(name) || (stands && SITTING.test(name)) ? 'meeting' : type
}
const HEARING = /^phiên (?:họp )?(?:giải trình|điều trần)(?!\p{L})(?![^.;]{1,80}kỳ họp)/u
const STANDS = /(?:thường vụ (?:quốc hội|qh)|ubtvqh|thường trực (?:h[đd]nd|hội đồng nhân dân))(?!\p{L})/u
