/** Papers signed at the event, whoever signs them: "Ⓞ và Ⓞ đã ký kết quy chế phối hợp", "... ba thỏa thuận được ký kết". */
import { matchesOf } from '../../text/matches.js'

const PAPER =
  '(?:bản )?(?:giao ước|thỏa thuận|biên bản|ghi nhớ|hợp tác|hiệp định(?! (?:thương mại tự do|fta))|nghị định thư|văn kiện|văn bản (?:ghi nhớ|hợp tác|thỏa thuận)|tuyên bố|cam kết|quy chế|quy ước|chương trình|hợp đồng(?! thuê)|kế hoạch|thỏa ước|gói tín dụng|nghị quyết liên tịch|liên tịch|tài trợ)'
const HOW_MANY = '(?:các |những |nhiều |một số |\\d+ |hai |ba |bốn |năm |sáu |hàng loạt |loạt )?'
const END = '(?![A-Za-zÀ-ỹ])'
/** "Ký kết biên bản", "ký kết với Ⓞ hợp đồng", "ký và trao ba thỏa thuận". */
const SIGNS = new RegExp(
  `(?<![A-Za-zÀ-ỹ])ký (?:kết )?(?:và trao (?:đổi )?)?(?:(?:cùng |với )[^,.;:]{1,60}? )?${HOW_MANY}${PAPER}${END}`,
  'gu',
)

/** How something is done, in front of the verb; with none of these the subject stands there. */
const DONE = '(?:đã|cũng|cùng|cùng nhau|chính thức|tiến hành|tổ chức|thực hiện|trực tiếp|lần lượt|đồng thời)'
const DONE_BEFORE = new RegExp(`(?:^|\\s)(?:${DONE} )+$`, 'u')
/** Who may sign without any of them: "Hai bên ký kết ...", "Ⓞ ký kết ..."; not "có đại diện ba hợp tác xã ký hợp đồng trồng quế". */
const SIGNER =
  /(?<!đại diện (?:các|hai|ba|\d+) )(?:[ⓄⓅⓉ)]|bên|đơn vị|cơ quan|doanh nghiệp|công ty|đại diện|tỉnh|huyện|ngành|trường|nước|địa phương|nhà đầu tư|thi đua) $/u
/** Several, with their places: "Ⓞ và UBND các xã Tân Mây, Phú Lâm ký ...". */
const SIGNERS = /Ⓞ(?:,| và| cùng) [^.;:ⓅⓉ]{2,120} $/u
/**
 * Not what is done here: of a paper signed before ("thỏa thuận mà hai bên đã ký"), of what is to come, hoped for or
 * told by somebody, of the rite as a noun ("việc ký kết"), of the whole country ("Việt Nam đã ký 15 hiệp định").
 */
const NOT_DONE =
  /(?<![A-Za-zÀ-ỹ])(?:mà|theo|khi|kể từ|việc|lễ|để|nhằm|thực hiện (?:các |những )?\p{L}+|triển khai|nội dung|thỏa thuận|biên bản|hợp đồng|quy chế|kế hoạch|sẽ|dự kiến|chuẩn bị|sắp|đang|chưa|không|từng|cho biết|cho rằng|cho hay|đề nghị|đề xuất|yêu cầu|mong|hy vọng|chúc mừng|đánh giá|ghi nhận|khẳng định|cần|phải|nên|có thể|trên cơ sở|trong đó có|được|nếu|do|vừa qua|trước đó|trước đây|là|bối cảnh|quá trình|sự(?! chứng kiến)|cảm ơn|nhờ|thấy|^ ?việt nam)(?![A-Za-zÀ-ỹ])/u
/** A clause is read so far back from its verb. */
const REACH = 140

function signedBySomebody(text: string): number | null {
  for (const { index } of matchesOf(SIGNS, text)) {
    const left = text.slice(Math.max(0, index - REACH), index)
    const clause = left.slice(Math.max(left.lastIndexOf(', '), left.lastIndexOf('; '), left.lastIndexOf(': ')) + 1)
    if ((DONE_BEFORE.test(clause) || SIGNER.test(clause)) && !NOT_DONE.test(clause)) return index
    if (SIGNERS.test(left) && !NOT_DONE.test(left)) return index
  }
  return null
}

/** "Ba thỏa thuận giữa Ⓞ và Ⓞ đã được ký kết", "có 12 hợp đồng được ký". */
const WERE_SIGNED = new RegExp(
  `(?:^|, |: )(?:đã |cũng )*(?:có (?:tới |đến |tất cả |tổng cộng )?|trong đó có |tổng cộng(?: có)? )?${HOW_MANY}${PAPER}${END}(?:(?! (?:mà|đã ký|sẽ|chưa|không|cần|phải|nếu|khi|theo|để|dự kiến|từng)${END})(?:[^.;:]|\\.\\.\\.)){0,160}? (?:đã |cũng |vừa |chính thức )*được (?:[^,.;:]{1,40} )?(?:trao đổi, )?ký(?: kết)?${END}`,
  'u',
)
/** "Đã diễn ra lễ ký bốn quy ước", "các đại biểu chứng kiến việc ký kết ...": besides, and not where the event is the signing. */
const TOOK_PLACE = new RegExp(
  `(?:(?:diễn ra|tiến hành|chứng kiến) (?:các )?(?:(?:lễ|việc|nghi thức|hoạt động|phần|màn) )?|tham gia lễ )ký (?:kết )?(?:và trao (?:đổi )?)?(?:${HOW_MANY}${PAPER}|giữa|của)${END}`,
  'u',
)
const WILL = /(?<![A-Za-zÀ-ỹ])(?:sẽ|dự kiến|sắp)(?![A-Za-zÀ-ỹ])[^,.;:]{0,80}$/u

/**
 * Skeleton offset of the words that tell of a signing at the event; null where none do.
 *
 * @param asEvent - the event is the signing, and that it took place settles no more
 */
export function signingIn(text: string, asEvent: boolean): number | null {
  if (!text.includes('ký')) return null
  const at = signedBySomebody(text)
  if (at !== null) return at
  const found = WERE_SIGNED.exec(text) ?? (asEvent ? null : TOOK_PLACE.exec(text))
  return found && !WILL.test(text.slice(0, found.index)) ? found.index : null
}
