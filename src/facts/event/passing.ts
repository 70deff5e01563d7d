/** Events that an article only names in passing: in a portrait, an opinion, a table of figures, a notice. */
import type { Passage } from '../../mentions/passages.js'
import { isCapital, wordAt, type Reader } from '../../mentions/reader.js'
import { sentenceStart, wordsBefore } from './choose/words.js'
import { lookup } from './lookup.js'
import type { EventMention } from './mention.js'

/** What the article as a whole tells of how it speaks of events. */
export interface Genre {
  /** Words of the headline; null if it has none. */
  readonly headline: ReadonlySet<string> | null
  /** A call for tenders or applicants, a forecast, a list of prices. */
  readonly notice: boolean
  /** Questions and answers. */
  readonly interview: boolean
  /** One of its first sentences tells a day. */
  readonly dated: boolean
}

const NOTICE =
  /^(?:thông báo )?(?:về )?(?:việc )?(?:mời (?:thầu|chào giá|quan tâm|nộp hồ sơ)|chào (?:hàng|giá)|gia hạn|(?:cần )?tuyển (?:dụng|nhân|thêm|\d)|lựa chọn nhà thầu|(?:bán )?(?:đấu giá|thanh lý)|cho thuê|kết quả xổ số|xổ số|lịch (?:cắt|ngừng|ngưng|tạm ngừng|cúp) (?:điện|nước)|(?:dự báo )?thời tiết|giá [^ ]+(?: [^ ]+){0,3} (?:hôm nay|ngày|mới nhất)|tỷ giá )/
const GUIDE =
  /^(?:hướng dẫn|cách|bí quyết|mẹo|kinh nghiệm du lịch|những điều cần biết|thủ tục|quy định mới|điểm mới|hỏi đáp|hỏi - đáp)(?= |$)/
/** "Xin trân trọng cảm ơn ông!", "PV: ... PV: ...", "- Thưa bà, ..." */
const THANKS =
  /xin (?:được |trân trọng |chân thành )*(?:cảm|cám) ơn(?: những| cuộc)?(?: chia sẻ| trao đổi| trò chuyện)?(?: của)? (?:ông|bà|anh|chị|bác|chú|cô|em|bạn|đồng chí|giáo sư|phó giáo sư|tiến sĩ|gs|pgs|ts|luật sư|bác sĩ|kiến trúc sư|đại biểu|bộ trưởng|thứ trưởng|thượng tọa|hòa thượng)(?: [^ .!\n]{1,12}){0,5} ?[.!”"]/u
const ASKED =
  /(?:^|\n)[ *•–-]{0,4}(?:pv|p\.v|phóng viên|hỏi|nhà báo) ?:|(?:^|\n) ?[*•–-]* ?(?:xin )?thưa (?:ông|bà|anh|chị|đồng chí|bác|giáo sư|bộ trưởng|thứ trưởng|tiến sĩ|luật sư|đại biểu) ?,/gu

/** What kind of article it is, by its headline and its text. */
export function genreOf(reader: Reader, title: Passage | undefined, dated: boolean): Genre {
  const { tokens: t, folded } = reader
  const headline = title ? t.words.slice(title.first, title.last) : null
  const line = headline?.join(' ') ?? ''
  return {
    headline: headline && new Set(headline),
    notice: NOTICE.test(line) || GUIDE.test(line),
    dated,
    interview: THANKS.test(folded) || (folded.match(ASKED)?.length ?? 0) >= 2,
  }
}

/** "nhiều cuộc họp": one of many. */
const MANY = new Set(['nhiều', 'mọi', 'mỗi', 'vô số'])
/** "đã từng dự hội nghị", "Năm 2019, ông được mời dự hội nghị", "tại hội thảo tuần trước", "hồi tháng 3" */
const LONG_AGO_BEFORE =
  /(?:^|[ ,])(?:từng|năm ngoái|năm trước|(?:hồi|vào|trong|từ) (?:năm|tháng|đầu|giữa|cuối|mùa)(?: [^ ,.;]+){0,3}|(?:năm|tháng) \d[\d /-]*(?: năm \d{4})?)(?: ,)?(?: [^ .;]+){0,12} $/
const LONG_AGO_BEHIND =
  /^(?: [^ ,.;]+){0,6} (?:(?:tuần|tháng|năm) (?:trước|ngoái|rồi)|hồi (?:đầu |giữa |cuối )?(?:năm|tháng|tuần)|cách đây)(?= |$)/
/** "được tổ chức vào rằm tháng tám hằng năm" */
const RECURS =
  /(?:^| )(?:h[àằ]ng (?:năm|tháng|tuần|quý)|(?:cứ )?mỗi (?:năm|tháng|tuần|dịp|khi)|cứ có|hễ có|không bao giờ|thường niên|thường xuyên)(?= |$)/
/** In the margins of an event somebody is asked, or another event is held. */
export const BESIDE = /(?:^| )bên lề (?:\p{L}+ )?$/u

/** "buổi làm việc | với cơ quan công an", "trao đổi, làm việc với | phóng viên": who is questioned, or asked. */
const QUESTIONED =
  /^(?:buổi |cuộc )?(?:làm việc|trao đổi|đối thoại|gặp gỡ|trò chuyện) với (?:cơ quan (?:công an|điều tra|chức năng)|lực lượng chức năng|điều tra viên|phóng viên|pv|nhà báo|báo )/

/** "Phóng viên Báo Mây có | cuộc trao đổi với ông Ơn": who asks. */
const ASKS = /^(?:.{0,80} )?(?:phóng viên|pv|nhà báo|chúng tôi)(?: [^ .;]+){0,8} (?:có|thực hiện) (?:một )?$/
const TALK = /^(?:buổi|cuộc) (?:trao đổi|trò chuyện|phỏng vấn|gặp gỡ|đối thoại|làm việc)(?= )/

/** "báo Mây dẫn lời ông Ơn trong | cuộc họp báo": where somebody whom others quote was heard. */
const QUOTED = /(?:^| )(?:trích|dẫn) (?:lại )?(?:lời|phát biểu|tuyên bố) [^.;]* (?:tại|trong|ở) $/

/** "Ông được bầu làm Chủ tịch tỉnh tại | kỳ họp tháng 7/2021": what somebody was elected at. */
const ELECTED_AT = /(?:^| )(?:được|trúng|đắc|tái) (?:bầu|cử|đắc cử|tín nhiệm)[^.;]* (?:tại|trong|ở) $/
/** "chương trình đã được thống nhất tại | hội nghị đầu năm": where was settled what is told of. */
const SETTLED_AT =
  /(?:^| )được (?:[^ ,.;]+ ){0,2}(?:thống nhất|thông qua|đề ra|xác định|quyết nghị|đặt ra|đưa ra|ban hành|giao)(?: [^ ,.;]+){0,6} (?:tại|trong|ở) $/
/** "Trong văn bản gửi Bộ, Sở trình bày, ngày 5/3 đã chủ trì | cuộc họp": what a paper tells of. */
const PAPER_TELLS =
  /^(?:trong|theo) (?:nội dung )?(?:văn bản|công văn|đơn(?! vị)|tờ trình|bức thư|thư(?! (?:viện|ký))|kiến nghị|hồ sơ|biên bản)(?! (?:họp|hội))(?: [^ .;]+){1,30} /
/** "Tại Hội nghị Trung ương 4 khóa XII, Đảng ta ...", "Đại hội XIII của Đảng": meetings of the party known for what they resolved. */
const RESOLVED =
  /^(?:hội nghị (?:lần thứ [^ ]+ )?(?:ban chấp hành )?(?:trung ương|tw) (?:(?:đảng|lần thứ) )*[^ ]+ (?:, )?khóa|đại hội (?:đảng )?(?:(?:toàn quốc|lần) )*(?:thứ )?[ivx]+ (?:của )?đảng )/

/** "Tại Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025, chỉ tiêu này được đề ra là 60%": a congress known for what it set. */
const TERM = /^đại hội .{0,80}nhiệm kỳ (?:19|20)\d\d/
/** "Mùa xuân năm 1962, | hội mùa đầu tiên được mở", "Cách đây 70 năm, | đại hội ...": with what a history begins. */
const LAST_CENTURY =
  /^(?:[^,.;]{1,30} - )?(?:(?:vào|trong) )?(?:(?:(?:mùa|tháng|ngày|đầu|giữa|cuối|sáng|chiều) [^,;.]{1,24}? )?(?:năm )?1[89]\d\d|cách đây (?:hơn |gần |đúng |tròn )?\d{2,3} năm|(?:hơn |gần )?\d{2,3} năm trước) /
/** "tạm dừng tổ chức | lễ hội, các hội thi", "không tổ chức | hội thi đông người": a directive about whatever is held. */
const TOLD_NOT_TO_HOLD = /(?:^| )(?:dừng|hoãn|ngừng|không|hạn chế)(?: việc)? tổ chức [^.;]{0,100}$/
const OF_ANY_KIND =
  /^(?:[^.;]{0,60}, (?:các |những )?(?:lễ hội|ngày hội|hội thi|hội diễn|giải|sự kiện|hoạt động)|(?:lễ hội|ngày hội|hội thi|hội diễn|giải|sự kiện)[^.;]{0,40} ?(?:chưa|không|đông))(?: |$)/

const AROUND = 24
/** So many tokens at least name the paper and say what it tells. */
const PAPER_NAMED = 8
/** The adverbial that opens a sentence has fewer tokens. */
const OPENING = 16

/**
 * How much speaks against the mention being what the article reports.
 *
 * @param again - how often later sentences speak of it
 */
export function passingBy(reader: Reader, mention: EventMention, again: number, genre: Genre): number {
  const { passage, index, first, last } = mention
  const t = reader.tokens
  const before = wordsBefore(reader, mention, AROUND)
  const behind = ' ' + t.words.slice(last, Math.min(passage.last, last + AROUND)).join(' ')
  const dated = lookup(passage).dayFrom.size > 0
  let against = 0
  if (BESIDE.test(before)) against += 1.5
  if (index < 0) return against
  if (genre.notice) against += 3
  if (genre.interview) against += 2
  if ((RECURS.test(before) || RECURS.test(behind)) && !printsDay(passage)) against += 3
  if (QUOTED.test(before)) against += 3
  if (PAPER_TELLS.test(`${sentenceStart(reader, passage)} `) && first - passage.first > PAPER_NAMED) against += 4
  if (TALK.test(t.words.slice(first, last).join(' ')) && ASKS.test(before)) against += 4
  // "quản lý hoạt động | lễ hội, di tích": any of the kind
  if (mention.head.type === 'festival' && before.endsWith('hoạt động ') && !isCapital(t, first)) against += 3
  if (LAST_CENTURY.test(t.words.slice(passage.first, Math.min(first, passage.first + OPENING)).join(' ') + ' '))
    against += 4
  if (TOLD_NOT_TO_HOLD.test(before) && OF_ANY_KIND.test(t.words.slice(first, first + AROUND).join(' '))) against += 4
  if (dated) return against
  if (QUESTIONED.test(t.words.slice(first, first + 8).join(' ') + ' ')) against += 3
  if (MANY.has(wordAt(t, first - 1))) against += 2.5
  if (ELECTED_AT.test(before)) against += 2
  if (SETTLED_AT.test(before)) against += 2
  if (mention.cue === 'at' && TERM.test(t.words.slice(first, last).join(' ')) && !speaksThere(mention)) against += 3
  if (RESOLVED.test(t.words.slice(first, first + 14).join(' ') + ' ')) against += 2.5
  // "Đây là buổi tiếp công dân tháng 7": what the sentences before have told of
  if (again >= 2 || before.endsWith('đây là ')) return against
  if (LONG_AGO_BEHIND.test(behind) || (index >= 1 && LONG_AGO_BEFORE.test(before))) against += 1.5
  if (index >= 1 && !genre.dated && !speaksThere(mention) && isOffTopic(reader, mention, genre)) against += 1.8
  return against
}

/**
 * "tiếp bà Lò Thị An, đang có | chuyến thăm Việt Nam", "Nhận lời mời của ..., Tổng thống | thăm Việt Nam. Sau lễ đón, Chủ tịch
 * nước hội đàm với Tổng thống": why the guest is there, where the host's talks are told.
 */
export function isGuestsVisit(
  reader: Reader,
  mention: EventMention,
  mentions: readonly EventMention[],
  { headline }: Genre,
): boolean {
  if (mention.head.type !== 'visit') return false
  const { words } = reader.tokens
  const before = wordsBefore(reader, mention, AROUND)
  if (!GUEST.test(before) && !INVITED.test(`${sentenceStart(reader, mention.passage)} `)) return false
  const told = mention.index >= 0 && !headline?.has('thăm')
  return mentions.some((other) =>
    other.passage === mention.passage
      ? other.first < mention.first && RECEIVES_GUESTS.has(other.head.type)
      : told &&
        other.head.type === 'reception' &&
        !HOSTS.test(words.slice(other.first, other.first + 8).join(' ')) &&
        other.cue === 'held' &&
        // "Tiếp đoàn có ...": who the hosts of the visit were
        other.first > other.passage.first &&
        other.index >= 0 &&
        other.index <= mention.index + 2,
  )
}
/** "Tiếp đoàn có Giám mục Đinh Văn Ơn": who was there at the visit. */
const HOSTS = /^(?:đón|tiếp)(?:,? (?:và )?(?:tiếp|làm việc))?(?: với)? (?:đoàn|đoàn công tác) (?:có|còn có|gồm|là) /
const RECEIVES_GUESTS: ReadonlySet<string> = new Set(['reception', 'working-session'])
const GUEST =
  /(?:^| )(?:đang (?:[^ ,.;]+ ){0,2}|nhân (?:dịp )?|(?:đến|sang|tới) |trong (?:khuôn khổ )?|(?:nhận|theo) lời mời [^.;]{0,160})$/

/** "Nhận lời mời của Chủ tịch Quốc hội Lò Văn An, ..." */
const INVITED = /^(?:[^ ]+ [-–] )?(?:nhận|theo|đáp) lời mời /

/** A day of the calendar, no "rằm tháng tám". */
const printsDay = (passage: Passage): boolean =>
  [...lookup(passage).dayFrom.values()].some((day) => day.startDate !== '')

/** "Tại hội nghị ..., | Ⓟ yêu cầu": the article reports what was said there. */
const speaksThere = ({ cue, passage, last }: EventMention): boolean =>
  cue === 'at' && (passage.people[passage.people.length - 1]?.first ?? 0) >= last

/** The headline tells of something else. */
function isOffTopic({ tokens: t }: Reader, { first, last }: EventMention, { headline }: Genre): boolean {
  if (!headline) return false
  const words = t.words.slice(first, last)
  return words.filter((word) => headline.has(word)).length < SHARED * words.length
}
const SHARED = 0.55
